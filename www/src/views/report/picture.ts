import { toBlob } from "html-to-image";

/** A picture of the report, sharp on a phone's screen; without what is folded at its end. */
export async function pictureOf(element: HTMLElement): Promise<Blob> {
  const filter = (node: unknown) => !(node instanceof Element && node.classList.contains("given"));
  // The page has the system's fonts: there are none to fetch.
  const blob = await toBlob(element, { pixelRatio: 2, skipFonts: true, filter });
  if (blob === null) throw new Error("no picture was drawn");
  return blob;
}
