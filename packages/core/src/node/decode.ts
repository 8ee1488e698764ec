import { kMaxLength } from "node:buffer";
import { pipeline, type Transform } from "node:stream";
import { promisify } from "node:util";
import zlib from "node:zlib";

/** What undoes one coding, of a body in memory and of one that is still coming. */
export interface Decoder {
  readonly bytes: (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;
  readonly stream: (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
}

/** How often a body may be encoded: as often as `fetch` takes, since each may multiply the work. */
export const mostCodings = 5;

const inflate = decoder(promisify(zlib.inflate), zlib.createInflate);
const inflateRaw = decoder(promisify(zlib.inflateRaw), zlib.createInflateRaw);
const gunzip = decoder(promisify(zlib.gunzip), zlib.createGunzip);

const decoders = new Map<string, Decoder>([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  [
    "deflate",
    {
      bytes: (bytes, options) => inflateAs(bytes).bytes(bytes, options),
      stream: (source) => withFirst(source, (first, chunks) => inflateAs(first).stream(chunks)),
    },
  ],
  ["br", decoder(promisify(zlib.brotliDecompress), zlib.createBrotliDecompress)],
]);
// Node has it from 22.15 on.
if (typeof zlib.zstdDecompress === "function") {
  decoders.set("zstd", decoder(promisify(zlib.zstdDecompress), zlib.createZstdDecompress));
}

/** What a request says that it takes, where it does not say so itself. */
export const acceptedCodings: string = [...decoders.keys()]
  .filter((name) => name !== "x-gzip")
  .join(", ");

/** What undoes the codings, in the order of doing so; nothing where one of them is unknown, as with `fetch`. */
export function findDecoders(codings: readonly string[]): readonly Decoder[] {
  const found = codings.flatMap((coding) => decoders.get(coding) ?? []);
  return found.length === codings.length ? found.toReversed() : [];
}

/** Rejects with an error that {@link isOverLimit} knows once the result, or what lies between, is larger than the limit. */
export async function decodeBytes(
  bytes: Uint8Array,
  chain: readonly Decoder[],
  limit: number,
): Promise<Uint8Array> {
  const options = { maxOutputLength: Math.min(limit, kMaxLength) };
  let decoded: Uint8Array = bytes;
  for (const one of chain) decoded = await one.bytes(decoded, options);
  // Small results lie in larger memory.
  return new Uint8Array(decoded);
}

export function isOverLimit(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";
}

/** Nothing comes of an empty body, which is no encoded one. */
export function decodeChunks(
  source: AsyncIterable<Uint8Array>,
  chain: readonly Decoder[],
): AsyncGenerator<Uint8Array> {
  return withFirst(source, (_, chunks) =>
    chain.reduce((decoded, { stream }) => stream(decoded), chunks),
  );
}

function decoder(bytes: Decoder["bytes"], create: () => Transform): Decoder {
  return {
    bytes,
    async *stream(source) {
      const decoded = create();
      // Whoever reads is told; who stopped reading is not.
      decoded.on("error", () => {});
      pipeline(source, decoded, () => {});
      yield* decoded as AsyncIterable<Uint8Array>;
    },
  };
}

/** Some servers leave out the zlib head, which begins with 8 in its lower half. */
function inflateAs(bytes: Uint8Array): Decoder {
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw;
}

/** Goes on by what the first chunk is; ends where there is none. */
async function* withFirst(
  source: AsyncIterable<Uint8Array>,
  goOn: (first: Uint8Array, chunks: AsyncGenerator<Uint8Array>) => AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const rest = source[Symbol.asyncIterator]();
  const first = await rest.next();
  if (!first.done) yield* goOn(first.value, prepend(first.value, rest));
}

async function* prepend(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
