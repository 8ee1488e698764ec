import { inRow, type Mutation } from "../mutation.ts";

const exchange = "packages/core/src/node/exchange.ts";
const decode = "packages/core/src/node/decode.ts";
const bodyReader = "packages/core/src/body-reader.ts";

const answers = ["packages/core/test/node/answers.test.ts"];
const encodings = ["packages/core/test/node/encodings.test.ts"];
const fetchTransport = ["packages/core/test/fetch-transport.test.ts"];

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
    find: "Math.min(limit, kMaxLength)",
    replace: "kMaxLength",
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
    name: "body-cut-short-is-taken-for-whole",
    file: exchange,
    find: "else this.fail(this.#status === 0 ? error : new BodyFailure(this.#status, error));",
    replace: "else if (this.#status === 0) this.fail(error);\n    else this.onComplete();",
    tests: answers,
  },
]);
