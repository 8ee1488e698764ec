/**
 * Makes a function that is shown a chunked body piece by piece, and tells how many bytes of a piece belong to it once
 * the body has ended there.
 */
export function createChunkScanner(): (bytes: Buffer) => number | undefined {
  let state: "size" | "data" | "trailer" = "size";
  let line = "";
  let left = 0;
  return (bytes) => {
    for (let index = 0; index < bytes.length;) {
      if (state === "data") {
        const taken = Math.min(left, bytes.length - index);
        left -= taken;
        index += taken;
        if (left === 0) state = "size";
        continue;
      }
      const character = String.fromCharCode(bytes[index] ?? 0);
      index += 1;
      if (character !== "\n") {
        line += character;
        continue;
      }
      const text = line.trim();
      line = "";
      if (state === "trailer") {
        if (text === "") return index;
      } else {
        const size = chunkSize(text);
        state = size === 0 ? "trailer" : "data";
        // The line end after the data counts with it.
        left = size + 2;
      }
    }
    return undefined;
  };
}

/** The data of a whole chunked body; what follows a chunk size that is none is left out. */
export function decodeChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; ;) {
    const lineEnd = bytes.indexOf("\r\n", start);
    const size = lineEnd === -1 ? 0 : chunkSize(bytes.toString("latin1", start, lineEnd));
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    start = lineEnd + 2 + size + 2;
  }
}

/** One chunk; nothing for no bytes, since an empty chunk would end the body. */
export function encodeChunk(bytes: Uint8Array, extension = ""): Buffer {
  if (bytes.length === 0) return Buffer.alloc(0);
  return Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}${extension}\r\n`),
    bytes,
    Buffer.from("\r\n"),
  ]);
}

/** What ends a chunked body. */
export const lastChunk: Buffer = Buffer.from("0\r\n\r\n");

function chunkSize(line: string): number {
  const size = Number.parseInt(line, 16);
  if (Number.isNaN(size)) throw new Error(`The chunk size "${line}" is not a number.`);
  return size;
}
