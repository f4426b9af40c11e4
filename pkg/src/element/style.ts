import { css } from "element-css";

/** One sheet for all elements of a document: a sheet may only be adopted in the document that made it. */
const sheets = /* @__PURE__ */ new WeakMap<Document, CSSStyleSheet>();

function sheetOf(document: Document): CSSStyleSheet | undefined {
  let sheet = sheets.get(document);
  if (sheet === undefined) {
    try {
      sheet = new (document.defaultView as typeof globalThis & Window).CSSStyleSheet();
      sheet.replaceSync(css);
    } catch {
      return undefined; // A browser before 2023.
    }
    sheets.set(document, sheet);
  }
  return sheet;
}

/** Gives a shadow root the view's styles. No policy forbids a constructed sheet; a style element may need the host's nonce. */
export function style(root: ShadowRoot): void {
  const { ownerDocument, host } = root;
  const sheet = "adoptedStyleSheets" in root ? sheetOf(ownerDocument) : undefined;
  if (sheet !== undefined) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  if (root.querySelector("style")) return;
  const element = ownerDocument.createElement("style");
  element.nonce = (host as HTMLElement).nonce;
  element.textContent = css;
  root.prepend(element);
}
