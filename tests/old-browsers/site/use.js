// What an app does with the package. The same file runs in Node, whose answers the browser's must equal.

/** What there is before init() and after it. */
export async function use(yushen, examples, source) {
  const before = await attempt(() => answers(yushen, examples));
  const init = await attempt(() => yushen.init(source));
  return { before, init, after: await attempt(() => answers(yushen, examples)) };
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
