import { inRow, type Mutation } from "../mutation.ts";

/** No answer takes more memory than was allowed, however it is packed, and none is taken for more or less than it is. */
export const sizesAndCodings: readonly Mutation[] = inRow("sizes and codings", [
  {
    name: "body-of-any-size-is-read",
    in: "core",
    guard: "this.#chunks.length > call.limits.maxBodyBytes",
    with: "this.#chunks.length < 0",
    tests: ["core/node/answers"],
  },
  {
    name: "body-of-any-size-is-read-over-fetch",
    in: "core",
    guard: "length > call.limits.maxBodyBytes",
    with: "length < 0",
    tests: ["core/fetch-transport"],
  },
  {
    name: "error-to-a-stream-may-be-of-any-size",
    in: "core",
    guard: "call.streaming && status < 300 && !this.#isEmpty",
    with: "call.streaming && !this.#isEmpty",
    tests: ["core/node/answers"],
  },
  {
    name: "body-is-decoded-to-any-size",
    in: "core",
    guard: "[await decodeBytes(bytes, decoders, call.limits.maxBodyBytes)]",
    with: "[await decodeBytes(bytes, decoders, Number.POSITIVE_INFINITY)]",
    tests: ["core/node/encodings"],
  },
  {
    name: "body-is-decoded-as-far-as-memory-goes",
    in: "core",
    guard: "Math.min(limit, constants.MAX_LENGTH)",
    within: 'process.getBuiltinModule("node:buffer")',
    with: "constants.MAX_LENGTH",
    tests: ["core/node/encodings"],
  },
  {
    name: "what-lies-between-two-codings-has-no-limit",
    in: "core",
    guard: "for (const one of chain) decoded = await one.bytes(decoded, options);",
    with: "for (const [at, one] of chain.entries()) decoded = await one.bytes(decoded, at === chain.length - 1 ? options : {});",
    tests: ["core/node/encodings"],
  },
  {
    name: "bomb-is-told-as-a-body-cut-short",
    in: "core",
    guard: "const isTooLarge = isOverLimit(error);",
    within: "tooLarge(call, this.#status)",
    with: "const isTooLarge = false;",
    tests: ["core/node/encodings"],
  },
  {
    name: "any-number-of-codings-is-undone",
    in: "core",
    guard: "if (codings.length <= mostCodings) return findDecoders(codings);",
    with: "if (codings.length <= Number.POSITIVE_INFINITY) return findDecoders(codings);",
    tests: ["core/node/encodings"],
  },
  {
    name: "one-coding-more-is-undone",
    in: "core",
    guard: "if (codings.length <= mostCodings) return findDecoders(codings);",
    with: "if (codings.length <= mostCodings + 1) return findDecoders(codings);",
    tests: ["core/node/encodings"],
  },
  {
    name: "codings-of-the-last-field-alone-are-known",
    in: "core",
    guard: "found = found === undefined ? value : `${found}, ${value}`;",
    with: "found = value;",
    tests: ["core/node/encodings"],
  },
  {
    name: "server-need-not-wait-for-the-reader",
    in: "core",
    guard: "(this.#controller.desiredSize ?? 0) > 0",
    with: "true",
    tests: ["core/node/answers"],
  },
  {
    name: "chunk-lies-in-the-memory-of-the-connection",
    in: "core",
    guard: "this.#controller.enqueue(toOwn(chunk));",
    with: "this.#controller.enqueue(chunk);",
    tests: ["core/node/answers"],
  },
  {
    name: "each-small-chunk-is-kept-by-itself",
    in: "core",
    guard: "this.list.length > 0 && chunk.byteLength < large",
    with: "this.list.length < 0",
    tests: ["core/node/chunks"],
  },
  {
    name: "first-chunk-keeps-what-it-lies-in",
    in: "core",
    guard: "isWasteful ? Buffer.from(chunk) : chunk",
    with: "chunk",
    tests: ["core/node/chunks"],
  },
  {
    name: "small-chunk-overtakes-a-large-one",
    in: "core",
    guard: "this.#block = undefined;",
    within: "Buffer.from(chunk)",
    tests: ["core/node/chunks"],
  },
  {
    name: "body-cut-short-is-taken-for-whole",
    in: "core",
    guard: `
      if (this.#isEmpty) this.onComplete();
      else if (this.#status !== 0) «this.fail(new BodyFailure(this.#status, error));»
      else {
        $$$
      }
    `,
    with: "this.onComplete();",
    tests: ["core/node/answers"],
  },
  {
    name: "edin-uploads-one-byte-too-much",
    in: "edin-docflow",
    guard: "const firstTooLarge = 5_000_000;",
    with: "const firstTooLarge = 5_000_001;",
    tests: ["edin-docflow/upload/upload-document"],
  },
  {
    name: "edin-uploads-a-blob-of-any-size",
    in: "core",
    guard: "if (source instanceof Blob) return «source.size»;",
    with: "0",
    tests: ["edin-docflow/upload/upload-document"],
  },
  {
    name: "edin-uploads-an-array-of-any-size",
    in: "core",
    guard: "isBytes(source) ? source.byteLength : 0",
    with: "0",
    tests: ["edin-docflow/upload/upload-document"],
  },
  {
    name: "edin-reads-a-stream-of-any-size",
    in: "core",
    guard: "collect(source, «reading.limit», (chunk) => $read)",
    with: "2 * reading.limit",
    tests: ["edin-docflow/upload/upload-document"],
  },
  {
    name: "symphony-takes-files-of-any-size",
    in: "symphony",
    guard: "if (left < 0) throw tooLarge();",
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "symphony-reads-a-stream-beside-other-files-to-the-limit",
    in: "symphony",
    guard: "toBlob(content, isStream ? «left» : mostBytes, signal, operation)",
    within: "let left = sources.reduce((rest, { content }) => rest - sizeOf(content), mostBytes);",
    with: "mostBytes",
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "symphony-streams-count-each-by-itself",
    in: "symphony",
    guard: "if (isStream) left -= blob.size;",
    tests: ["symphony/messages/attachments"],
  },
  {
    name: "integer-of-any-length-is-counted",
    in: "core",
    guard: 'part.length > mostDigits ? "" : mark',
    with: "mark",
    tests: ["core/json"],
  },
  {
    name: "answer-that-broke-off-is-whole",
    in: "core",
    guard: 'return standing === "broken" || /\\bchunked\\s*$/i.test(codings ?? "");',
    with: "return false;",
    tests: ["core/cut-answers"],
  },
  {
    name: "connection-of-an-answer-always-counts-as-open",
    in: "core",
    guard: "return ending?.during === asyncId?.() ? ending?.standing : undefined;",
    with: "return undefined;",
    tests: ["core/cut-answers"],
  },
  {
    name: "end-of-a-body-is-not-checked-over-fetch",
    in: "core",
    guard: `
      const chunks = await readBody(body, call, status);
      «checkEnd();»
    `,
    tests: ["core/cut-answers"],
  },
  {
    name: "end-of-a-stream-is-not-checked-over-fetch",
    in: "core",
    guard: `
      if (!done) return controller.enqueue(value);
      «checkEnd();»
      controller.close();
    `,
    tests: ["core/cut-answers"],
  },
  {
    name: "long-text-is-searched-for-a-code-everywhere",
    in: "edin-docflow",
    guard: "sign.code.test(text.slice(0, farthest))",
    with: "sign.code.test(text)",
    tests: ["edin-docflow/linear"],
  },
  {
    name: "each-file-of-one-name-tries-all-names",
    in: "directlink",
    guard: "inbox.candidates.get(name) ?? candidateNames(name)",
    with: "candidateNames(name)",
    tests: ["directlink/node/receive/many-of-one-name"],
  },
  {
    name: "download-of-any-size-is-read-into-memory",
    in: "core",
    guard: "await collect(data, largestInMemory)",
    within: "`${operation} answered with more than ${largestInMemory} bytes; read the stream.`",
    with: "await collect(data, Infinity)",
    tests: ["core/parts/download"],
  },
  {
    name: "page-may-be-larger-than-the-provider-allows",
    in: "core",
    guard: "Number.isSafeInteger(size) && size >= 1 && «size <= most»",
    tests: ["core/parts/page-size"],
  },
  {
    name: "page-may-have-no-entries",
    in: "core",
    guard: "Number.isSafeInteger(size) && «size >= 1» && size <= most",
    tests: ["core/parts/page-size"],
  },
  {
    name: "page-may-have-a-part-of-an-entry",
    in: "core",
    guard: "«Number.isSafeInteger(size)» && size >= 1 && size <= most",
    tests: ["core/parts/page-size"],
  },
]);
