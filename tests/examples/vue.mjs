// Vue's components in Node: rendered by Vue itself, to plain objects in the place of a page.
import { createRequire } from "node:module";

/** The libraries and the packed package, as the example apps have them. */
export const load = createRequire(new URL("../../examples/package.json", import.meta.url));

const { createRenderer, nextTick } = load("vue");
const node = (more) => ({ children: [], parent: null, ...more });
const insert = (child, parent, anchor) => {
  remove(child);
  child.parent = parent;
  parent.children.splice(anchor ? parent.children.indexOf(anchor) : parent.children.length, 0, child);
};
const remove = (child) => {
  child.parent?.children.splice(child.parent.children.indexOf(child), 1);
  child.parent = null;
};
const { createApp } = createRenderer({
  createElement: (tag) => node({ tag }),
  createText: (text) => node({ text }),
  createComment: () => node({}),
  setText: (at, text) => (at.text = text),
  setElementText: (at, text) => (at.text = text),
  patchProp: () => {},
  parentNode: (at) => at.parent,
  nextSibling: (at) => at.parent?.children[at.parent.children.indexOf(at) + 1] ?? null,
  insert,
  remove,
});

/** Mounts a component; what Vue warns of fails the test. */
export function mount(component) {
  const app = createApp(component);
  app.config.warnHandler = (message) => {
    throw new Error(message);
  };
  app.mount(node({ tag: "root" }));
  return app;
}

/** Until nothing is on its way: VeeValidate waits for some milliseconds. */
export async function settled() {
  for (let i = 0; i < 3; i++) {
    await nextTick();
    await new Promise((done) => setTimeout(done, 15));
  }
}
