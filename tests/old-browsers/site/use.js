// What an app does with the package. The same file runs in Node, whose answers the browser's must equal.

// The engine's instances are seen where they are made, so that one can be made to stop as it would by a fault.
const { Instance, instantiate } = WebAssembly;
WebAssembly.Instance = new Proxy(Instance, { construct: (_, args) => faulty(new Instance(...args)) });
WebAssembly.instantiate = async (...args) => {
  const made = await instantiate(...args);
  return made.instance ? { module: made.module, instance: faulty(made.instance) } : faulty(made);
};
let stops = false;

const faulty = ({ exports }) => ({ exports: { ...exports, check: (...args) => (stops ? stop() : exports.check(...args)) } });

function stop() {
  stops = false;
  throw new WebAssembly.RuntimeError("unreachable");
}

/** What there is before init(), after it, and after errors of the engine. */
export async function use(yushen, examples, source) {
  const before = await attempt(() => answers(yushen, examples));
  const init = await attempt(() => yushen.init(source));
  const after = await attempt(() => answers(yushen, examples));
  const stopped = await attempt(() => afterErrors(yushen, examples[0]));
  // Two errors at once are more than a browser is prepared for that makes instances only asynchronously.
  const twice = await attempt(() => [stoppedCheck(yushen, examples[0]), stoppedCheck(yushen, examples[0])]);
  await pause();
  return { before, init, after, stopped, twice, again: await attempt(() => answers(yushen, examples)) };
}

async function attempt(work) {
  try {
    return { result: await work() };
  } catch (error) {
    return { error: error.message, isError: error instanceof Error };
  }
}

function answers({ check, checkJson, open }, examples) {
  return examples.map(({ form, data, asOf }) => {
    const options = { asOf, mode: "submit" };
    const session = open(form, {}, options);
    const changes = Object.entries(data).map(([key, value]) => session.set(key, value));
    const { report } = session;
    session.close();
    return { check: check(form, data, options), checkJson: checkJson(form, JSON.stringify(data), options), fault: checkJson(form, "{", options), changes, report };
  });
}

/** Each time that the engine stopped, the next calls, which wait for nothing, have another. */
async function afterErrors(yushen, example) {
  const { form, data, asOf } = example;
  const session = yushen.open(form, data, { asOf });
  const told = [];
  for (let i = 0; i < 2; i++) {
    told.push({ error: stoppedCheck(yushen, example), check: yushen.check(form, data, { asOf }), report: session.report });
    await pause();
  }
  session.close();
  return told;
}

/** The error of a check in which the engine stops. */
function stoppedCheck({ check }, { form, data, asOf }) {
  stops = true;
  try {
    return check(form, data, { asOf });
  } catch ({ message }) {
    // It did not come so far where there was none.
    if (stops) throw new Error(message);
    return message;
  }
}

const pause = () => new Promise((done) => setTimeout(done, 50));
