// A script of the old kind, so that it hears of a module that cannot be read.
function tell(told) {
  fetch("/told", { method: "POST", body: JSON.stringify(told) });
}
addEventListener("error", (event) => tell({ failed: `${event.message} (${event.filename}:${event.lineno})` }), true);
addEventListener("unhandledrejection", (event) => tell({ failed: String(event.reason) }));
