import { inRow, type Mutation } from "../mutation.ts";

const exchange = "packages/core/src/node/exchange.ts";
const decode = "packages/core/src/node/decode.ts";
const chunks = "packages/core/src/node/chunks.ts";
const bodyReader = "packages/core/src/body-reader.ts";
const uploadSource = "packages/edin-docflow/src/upload/source.ts";
const attachments = "packages/symphony/src/messages/attachments.ts";

const answers = ["packages/core/test/node/answers.test.ts"];
const encodings = ["packages/core/test/node/encodings.test.ts"];
const chunkTests = ["packages/core/test/node/chunks.test.ts"];
const fetchTransport = ["packages/core/test/fetch-transport.test.ts"];
const uploadTests = ["packages/edin-docflow/test/files/upload-document.test.ts"];
const attachmentTests = ["packages/symphony/test/attachments.test.ts"];

const codingsAreFew = "codings.length <= mostCodings";

/** No answer takes more memory than was allowed, however it is packed, and none is taken for more or less than it is. */
export const sizesAndCodings: readonly Mutation[] = inRow("sizes and codings", [
  {
    name: "body-of-any-size-is-read",
    file: exchange,
    find: "this.#chunks.length > call.limits.maxBodyBytes",
    replace: "this.#chunks.length < 0",
    tests: answers,
  },
  {
    name: "body-of-any-size-is-read-over-fetch",
    file: bodyReader,
    find: "length > call.limits.maxBodyBytes",
    replace: "length < 0",
    tests: fetchTransport,
  },
  {
    name: "error-to-a-stream-may-be-of-any-size",
    file: exchange,
    find: "call.streaming && status < 300 && ",
    replace: "call.streaming && ",
    tests: answers,
  },
  {
    name: "body-is-decoded-to-any-size",
    file: exchange,
    find: "decodeBytes(bytes, decoders, call.limits.maxBodyBytes)",
    replace: "decodeBytes(bytes, decoders, Number.POSITIVE_INFINITY)",
    tests: encodings,
  },
  {
    name: "body-is-decoded-as-far-as-memory-goes",
    file: decode,
    find: "Math.min(limit, constants.MAX_LENGTH)",
    replace: "constants.MAX_LENGTH",
    tests: encodings,
  },
  {
    name: "what-lies-between-two-codings-has-no-limit",
    file: decode,
    find: "for (const one of chain) decoded = await one.bytes(decoded, options);",
    replace:
      "for (const [at, one] of chain.entries()) decoded = await one.bytes(decoded, at === chain.length - 1 ? options : { maxOutputLength: kMaxLength });",
    tests: encodings,
  },
  {
    name: "bomb-is-told-as-a-body-cut-short",
    file: exchange,
    find: "const isTooLarge = isOverLimit(error);",
    replace: "const isTooLarge = false;",
    tests: encodings,
  },
  {
    name: "any-number-of-codings-is-undone",
    file: exchange,
    find: codingsAreFew,
    replace: "codings.length <= Number.POSITIVE_INFINITY",
    tests: encodings,
  },
  {
    name: "one-coding-more-is-undone",
    file: exchange,
    find: codingsAreFew,
    replace: "codings.length <= mostCodings + 1",
    tests: encodings,
  },
  {
    name: "codings-of-the-last-field-alone-are-known",
    file: "packages/core/src/node/raw-headers.ts",
    find: "values.push(value)",
    replace: "values.splice(0, 1, value)",
    tests: encodings,
  },
  {
    name: "server-need-not-wait-for-the-reader",
    file: "packages/core/src/node/streamed-body.ts",
    find: "(this.#controller.desiredSize ?? 0) > 0",
    replace: "true",
    tests: answers,
  },
  {
    name: "chunk-lies-in-the-memory-of-the-connection",
    file: "packages/core/src/node/streamed-body.ts",
    find: "this.#controller.enqueue(toOwn(chunk));",
    replace: "this.#controller.enqueue(chunk);",
    tests: answers,
  },
  {
    name: "each-small-chunk-is-kept-by-itself",
    file: chunks,
    find: "this.list.length > 0 && chunk.byteLength < large",
    replace: "this.list.length < 0",
    tests: chunkTests,
  },
  {
    name: "first-chunk-keeps-what-it-lies-in",
    file: chunks,
    find: "isWasteful(chunk) ? Buffer.from(chunk) : chunk",
    replace: "chunk",
    tests: chunkTests,
  },
  {
    name: "small-chunk-overtakes-a-large-one",
    file: chunks,
    find: "    this.#block = undefined;\n",
    replace: "",
    tests: chunkTests,
  },
  {
    name: "body-cut-short-is-taken-for-whole",
    file: exchange,
    find: "else if (this.#status !== 0) this.fail(new BodyFailure(this.#status, error));",
    replace: "else if (this.#status !== 0) this.onComplete();",
    tests: answers,
  },
  {
    name: "edin-uploads-one-byte-too-much",
    file: uploadSource,
    find: "const firstTooLarge = 5_000_000;",
    replace: "const firstTooLarge = 5_000_001;",
    tests: uploadTests,
  },
  {
    name: "edin-uploads-a-blob-of-any-size",
    file: uploadSource,
    find: "    checkSize(source.size);\n",
    replace: "",
    tests: uploadTests,
  },
  {
    name: "edin-uploads-an-array-of-any-size",
    file: uploadSource,
    find: "    checkSize(source.byteLength);\n",
    replace: "",
    tests: uploadTests,
  },
  {
    name: "edin-reads-a-stream-of-any-size",
    file: uploadSource,
    find: "collect(source, firstTooLarge - 1,",
    replace: "collect(source, 2 * firstTooLarge,",
    tests: uploadTests,
  },
  {
    name: "symphony-takes-files-of-any-size",
    file: attachments,
    find: "  if (left < 0) throw tooLarge();\n",
    replace: "",
    tests: attachmentTests,
  },
  {
    name: "symphony-reads-a-stream-beside-other-files-to-the-limit",
    file: attachments,
    find: "collect(content, limit,",
    replace: "collect(content, mostBytes,",
    tests: attachmentTests,
  },
  {
    name: "symphony-streams-count-each-by-itself",
    file: attachments,
    find: "    if (content instanceof ReadableStream) left -= blob.size;\n",
    replace: "",
    tests: attachmentTests,
  },
]);
