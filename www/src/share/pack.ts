/** Text as part of an address. zlib's frame ends with a checksum, so that a link that was cut off or changed is known. */
const version = "1";
/** What no link is as long as: chats and browsers cut long before. */
const longest = 256 * 1024;
/** As much as the rulebook takes of a JSON text. */
const mostBytes = 1024 * 1024;

export type Trouble = "damaged" | "newer" | "tooLarge";

export class Unreadable extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

const through = (bytes: BlobPart, transform: ReadableWritablePair<Uint8Array, BufferSource>): ReadableStream<Uint8Array> =>
  (new Blob([bytes]).stream() as ReadableStream<BufferSource>).pipeThrough(transform);

/** Reads a stream to its end, but not beyond the limit: a few bytes may unfold to gigabytes. */
async function readAll(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new Unreadable("tooLarge");
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

export async function pack(text: string): Promise<string> {
  const stream = through(text, new CompressionStream("deflate") as ReadableWritablePair<Uint8Array, BufferSource>);
  return version + toBase64Url(await readAll(stream, Infinity));
}

/** Throws `Unreadable`, and nothing else, where it is no text of `pack`. */
export async function unpack(packed: string): Promise<string> {
  if (packed.length > longest) throw new Unreadable("tooLarge");
  // A chat may have taken what follows the link as part of it.
  const [body = ""] = /^[\w-]*/.exec(packed) ?? [];
  if (/^[2-9]/.test(body)) throw new Unreadable("newer");
  if (!body.startsWith(version)) throw new Unreadable("damaged");
  try {
    const stream = through(fromBase64Url(body.slice(version.length)), new DecompressionStream("deflate") as ReadableWritablePair<Uint8Array, BufferSource>);
    return new TextDecoder("utf-8", { fatal: true }).decode(await readAll(stream, mostBytes));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("damaged");
  }
}
