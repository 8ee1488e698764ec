import { inRow, type Mutation } from "../mutation.ts";

/** A download goes on with bytes of the very same file, and with none that anything disagrees about. */
export const keptParts: readonly Mutation[] = inRow("kept parts", [
  {
    name: "success-that-is-no-part-is-added-to-a-part",
    in: "directlink",
    guard: "status !== 206",
    tests: ["directlink/node/receive/continuation", "directlink/node/receive/kept"],
  },
  {
    name: "rest-that-is-encoded-is-added-to-a-part",
    in: "directlink",
    guard: "status !== 206 || «isEncoded(headers)»",
    tests: ["directlink/node/receive/continuation"],
  },
  {
    name: "other-bytes-than-the-rest-are-added-to-a-part",
    in: "directlink",
    guard: 'if (fieldOf(headers, "content-range").toLowerCase() !== range) return false;',
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "rest-of-a-file-of-another-length-is-added-to-a-part",
    in: "directlink",
    guard: 'if (fieldOf(headers, "content-range").toLowerCase() !== range) return false;',
    with: `
      const given = fieldOf(headers, "content-range").toLowerCase();
      if (given.slice(0, given.indexOf("/")) !== range.slice(0, range.indexOf("/"))) return false;
    `,
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "rest-of-another-file-is-added-to-a-part",
    in: "directlink",
    guard: 'headers.get("etag") === validator',
    with: "true",
    tests: ["directlink/node/receive/continuation", "directlink/node/receive/kept"],
  },
  {
    name: "rest-of-an-untold-file-is-added-to-a-part",
    in: "directlink",
    guard: 'headers.get("etag") === validator',
    with: '[null, validator].includes(headers.get("etag"))',
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "rest-of-a-file-that-was-modified-is-added-to-a-part",
    in: "directlink",
    guard: '[null, validator].includes(headers.get("last-modified"))',
    with: "true",
    tests: ["directlink/node/receive/continuation"],
  },
  {
    name: "part-is-kept-of-a-server-that-offers-no-ranges",
    in: "directlink",
    guard: "!offers || isEncoded(headers)",
    with: "isEncoded(headers) && offers",
    within: "Date.parse($$$)",
    tests: ["directlink/node/receive/continuation", "directlink/node/receive/continued"],
  },
  {
    name: "part-is-kept-of-an-encoded-file",
    in: "directlink",
    guard: "!offers || «isEncoded(headers)»",
    within: "Date.parse($$$)",
    tests: ["directlink/node/receive/continuation"],
  },
  {
    name: "part-is-kept-by-a-weak-tag",
    in: "directlink",
    guard: "if (etag !== null) return isStrongTag(etag) ? etag : undefined;",
    with: "if (etag !== null) return etag;",
    tests: ["directlink/node/receive/continuation"],
  },
  {
    name: "date-stands-for-a-weak-tag",
    in: "directlink",
    guard: "if (etag !== null) return isStrongTag(etag) ? etag : undefined;",
    with: "if (etag !== null && isStrongTag(etag)) return etag;",
    tests: ["directlink/node/receive/continuation"],
  },
  {
    name: "file-may-have-changed-within-its-date",
    in: "directlink",
    guard: "const oldEnough = 60_000;",
    with: "const oldEnough = 59_000;",
    tests: ["directlink/node/receive/continuation"],
  },
  {
    name: "part-is-kept-by-a-date-of-another-form",
    in: "directlink",
    guard: "«isDate(modified)» && age >= oldEnough",
    tests: ["directlink/node/receive/continuation"],
  },
  {
    name: "part-with-other-bytes-is-gone-on-with",
    in: "directlink",
    guard: 'hash.copy().digest("hex") === kept.sha256',
    with: "true",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "bytes-behind-a-kept-part-stay",
    in: "directlink",
    guard: "await handle.truncate(kept.bytes);",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "part-is-opened-through-a-link",
    in: "directlink",
    guard: "openPlain(path, O_RDWR | O_APPEND)",
    with: 'process.getBuiltinModule("node:fs/promises")["open"](path, O_RDWR | O_APPEND)',
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "part-of-another-file-is-gone-on-with",
    in: "directlink",
    guard: "note && isOf(note, owner) ? note : undefined",
    with: "note",
    tests: ["directlink/node/receive/kept"],
  },
  ...["account", "name", "length", "modified"].map((fact) => ({
    name: `part-of-a-file-with-another-${fact}-is-gone-on-with`,
    in: "directlink",
    guard: '["account", "name", "length", "modified"]',
    with: `["account", "name", "length", "modified"].filter((one) => one !== "${fact}")`,
    tests: ["directlink/node/receive/kept"],
  })),
  {
    name: "note-of-a-part-may-hold-any-validator",
    in: "directlink",
    guard: `
      typeof validator === "string" &&
      «isValidator(validator)» &&
      typeof sha256 === "string" &&
      Number.isSafeInteger(bytes)
    `,
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "note-may-tell-of-a-whole-file",
    in: "directlink",
    guard: `
      typeof validator === "string" &&
      isValidator(validator) &&
      typeof sha256 === "string" &&
      Number.isSafeInteger(bytes) &&
      Number(bytes) > 0 &&
      «Number(bytes) < Number(length)»
    `,
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "note-may-tell-of-no-bytes",
    in: "directlink",
    guard: `
      typeof validator === "string" &&
      isValidator(validator) &&
      typeof sha256 === "string" &&
      Number.isSafeInteger(bytes) &&
      «Number(bytes) > 0» &&
      Number(bytes) < Number(length)
    `,
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "note-of-any-length-is-read",
    in: "directlink",
    guard: 'size > largestNote ? undefined : await handle.readFile("utf8")',
    with: 'await handle.readFile("utf8")',
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "twins-count-as-one-file",
    in: "directlink",
    guard: "transfers.length <= 1 && listed.length + backedUp.length <= 1",
    with: "true",
    tests: ["directlink/node/receive/match", "directlink/node/receive/continued"],
  },
  {
    name: "twins-that-are-listed-count-as-one-file",
    in: "directlink",
    guard: "transfers.length <= 1 && «listed.length + backedUp.length <= 1»",
    tests: ["directlink/node/receive/match"],
  },
  {
    name: "twins-that-were-asked-for-count-as-one-file",
    in: "directlink",
    guard: "«transfers.length <= 1» && listed.length + backedUp.length <= 1",
    tests: ["directlink/node/receive/match"],
  },
  {
    name: "part-of-a-twin-is-gone-on-with",
    in: "directlink",
    guard: 'isAlone && source === "backup"',
    with: 'source === "backup"',
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "part-of-a-twin-is-kept",
    in: "directlink",
    guard: "isAlone ? validatorOf(answer) : undefined",
    with: "validatorOf(answer)",
    tests: ["directlink/node/receive/continued"],
  },
  {
    name: "less-than-the-whole-is-taken-off-the-list",
    in: "directlink",
    guard: 'isAlone && source === "backup"',
    with: "isAlone",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "part-that-brought-nothing-is-tried-once-more",
    in: "directlink",
    guard: 'error.reason === "cut-short" && bytes > keptBytes',
    with: 'error.reason === "cut-short"',
    tests: ["directlink/node/receive/continued"],
  },
  {
    name: "part-of-an-answer-that-disagreed-is-kept",
    in: "directlink",
    guard: 'error.reason === "cut-short" && bytes > keptBytes',
    with: "bytes >= keptBytes",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "part-that-stands-still-is-tried-once-more",
    in: "directlink",
    guard: 'bytes > keptBytes || !(isTimeoutError(error) && error.phase === "body")',
    with: "true",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "refusal-of-ranges-fails-a-download",
    in: "directlink",
    guard: "!isApiError(error) || isPassing(error.status)",
    with: "true",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "busy-gateway-costs-a-kept-part",
    in: "directlink",
    guard: "!isApiError(error) || isPassing(error.status)",
    with: "!isApiError(error)",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "old-bytes-stay-before-those-of-the-whole-file",
    in: "directlink",
    guard: "await this.#handle.truncate(0);",
    tests: ["directlink/node/receive/continued"],
  },
  {
    name: "note-of-a-part-outlives-its-bytes",
    in: "directlink",
    guard: `
      «await removeFile(this.#paths.kept);»
      await this.#handle.truncate(0);
    `,
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "digest-of-a-kept-part-counts-old-bytes",
    in: "directlink",
    guard: "this.#hash = createHash();",
    within: "await this.#handle.truncate(0);",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "kept-parts-go-with-all-temporary-files",
    in: "directlink",
    guard: "if (!isKept) await removeFile(join(folder, name));",
    with: "await removeFile(join(folder, name));",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "kept-parts-stay-where-no-journal-tells-of-them",
    in: "directlink",
    guard: 'names.has(other) && journal.get(own.number)?.state === "requested"',
    with: "names.has(other)",
    tests: ["directlink/node/receive/kept"],
  },
  {
    name: "parts-without-a-note-stay",
    in: "directlink",
    guard: 'names.has(other) && journal.get(own.number)?.state === "requested"',
    with: 'journal.get(own.number)?.state === "requested"',
    tests: ["directlink/node/receive/kept", "directlink/node/receive/crashes"],
  },
]);
