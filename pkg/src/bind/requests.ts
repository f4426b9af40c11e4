/** Scripts that hand in. */

/**
 * Tells when a script starts and ends to hand in a form. The browser validates it then before there is any event, so that
 * what was judged must be of now already. What is returned lets the form be as it was.
 */
export function hearRequests(element: HTMLFormElement, hear: (starts: boolean) => void): () => void {
  const before = Object.getOwnPropertyDescriptor(element, "requestSubmit");
  const { requestSubmit } = element;
  // Of an old browser, or a control of that name.
  if (typeof requestSubmit !== "function") return () => {};
  const own: typeof requestSubmit = (...given) => {
    hear(true);
    try {
      requestSubmit.apply(element, given);
    } finally {
      hear(false);
    }
  };
  element.requestSubmit = own;
  return () => {
    if (element.requestSubmit !== own) return;
    if (before) Object.defineProperty(element, "requestSubmit", before);
    else delete (element as Partial<HTMLFormElement>).requestSubmit;
  };
}
