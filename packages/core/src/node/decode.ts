import type { Transform } from "node:stream";
import { bare } from "../values/bare.ts";
import { readMember } from "../values/read-member.ts";
import { runtimeVersions } from "./runtime.ts";

type Zlib = typeof import("node:zlib");
type Input = [
  bytes: Uint8Array,
  options: { maxOutputLength: number },
  done: (error: Error | null, decoded: Uint8Array) => void,
];

/** What undoes one coding, of a body in memory and of one that is still coming. */
export interface Decoder {
  readonly bytes: (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;
  readonly stream: (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
}

/** How often a body may be encoded: as often as `fetch` takes, since each may multiply the work. */
export const mostCodings = 5;

const inflate = decoder(
  (zlib, ...input) => zlib.inflate(...input),
  (zlib) => zlib.createInflate(),
);
const inflateRaw = decoder(
  (zlib, ...input) => zlib.inflateRaw(...input),
  (zlib) => zlib.createInflateRaw(),
);
const gunzip = decoder(
  (zlib, ...input) => zlib.gunzip(...input),
  (zlib) => zlib.createGunzip(),
);
const brotli = decoder(
  (zlib, ...input) => zlib.brotliDecompress(...input),
  (zlib) => zlib.createBrotliDecompress(),
);
const zstd = decoder(
  (zlib, ...input) => zlib.zstdDecompress(...input),
  (zlib) => zlib.createZstdDecompress(),
);

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
  ["br", brotli],
]);
// Node has it from 22.15 on.
if (runtimeVersions()["zstd"] !== undefined) decoders.set("zstd", zstd);

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
  const { constants } = process.getBuiltinModule("node:buffer");
  const options = bare({ maxOutputLength: Math.min(limit, constants.MAX_LENGTH) });
  let decoded: Uint8Array = bytes;
  for (const one of chain) decoded = await one.bytes(decoded, options);
  // Small results lie in larger memory.
  return new Uint8Array(decoded);
}

export function isOverLimit(error: unknown): boolean {
  return readMember(error, "code") === "ERR_BUFFER_TOO_LARGE";
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

/** Node's modules are asked for at the first body that is encoded: importing them would load more than a client needs. */
function decoder(
  decode: (zlib: Zlib, ...input: Input) => void,
  create: (zlib: Zlib) => Transform,
): Decoder {
  return {
    bytes: (bytes, options) =>
      new Promise((resolve, reject) => {
        const zlib = process.getBuiltinModule("node:zlib");
        decode(zlib, bytes, options, (error, decoded) =>
          error ? reject(error) : resolve(decoded),
        );
      }),
    async *stream(source) {
      const { pipeline } = process.getBuiltinModule("node:stream");
      const decoded = create(process.getBuiltinModule("node:zlib"));
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
