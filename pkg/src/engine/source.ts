/** Where `init` has the engine from. */
import { quote } from "../quote.js";
import type { Source } from "../types.js";
import { failure } from "./errors.js";

export const GIVE = "give the address of yushen/engine.wasm of this version, its bytes, a Response or a WebAssembly.Module";

/** What `init` was given as bytes or as a compiled module. */
export async function codeOf(source: Source): Promise<BufferSource | WebAssembly.Module> {
  const from = isAddress(source) ? await fetched(source) : source;
  const code = isResponse(from) ? await bytesOf(from) : from;
  if (isBytes(code) || kindOf(code) === "WebAssembly.Module") return code;
  throw new TypeError(`init was given ${quote(source)}; ${GIVE}`);
}

// Values of another window or realm are told by their kind, not by their class.
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const isAddress = (source: unknown): source is URL | string => typeof source === "string" || kindOf(source) === "URL";
const isResponse = (source: unknown): source is Response => kindOf(source) === "Response";
export const isBytes = (source: unknown): source is BufferSource => ArrayBuffer.isView(source) || /^(Shared)?ArrayBuffer$/.test(kindOf(source));

async function fetched(address: URL | string): Promise<Response> {
  try {
    return await fetch(address);
  } catch (cause) {
    throw failure(`the engine could not be fetched from ${address} (${cause}): see that the address is right and that the page may fetch it (connect-src, CORS)`, cause);
  }
}

async function bytesOf(response: Response): Promise<ArrayBuffer> {
  const { ok, status, url } = response;
  if (!ok) throw failure(`the engine could not be loaded from ${url}, status ${status}: serve yushen/engine.wasm there`);
  // Streaming asks for a media type that not every server gives.
  const bytes = await response.arrayBuffer();
  // Some servers answer any address with a page.
  if (new Uint8Array(bytes).subarray(0, 4).join() !== "0,97,115,109") throw failure(`${url || "the response"} is no WebAssembly: serve yushen/engine.wasm there`);
  return bytes;
}
