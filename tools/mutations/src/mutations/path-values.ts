import { inRow, type Mutation } from "../mutation.ts";

const file = "packages/core/src/serialize/path.ts";
const tests = ["packages/core/test/parameters.test.ts"];

const dots = "/%(25)*2e/gi";
const slashes = "/%(25)*(2f|5c)/gi";

/** No value changes the route. */
export const pathValues: readonly Mutation[] = inRow("path values", [
  {
    name: "empty-path-value-is-taken",
    file,
    find: ' || value === ""',
    replace: "",
    tests,
  },
  {
    name: "missing-path-value-is-written",
    file,
    find: 'if (value === undefined || value === null || value === "") {',
    replace: 'if (value === undefined || value === null) return "undefined"; if (value === "") {',
    tests,
  },
  {
    name: "dots-are-taken",
    file,
    find: "if (hasDotSegment(text)) {",
    replace: "if (text === undefined) {",
    tests,
  },
  { name: "one-dot-is-taken", file, find: 'step === "." || ', replace: "", tests },
  { name: "two-dots-are-taken", file, find: ' || step === ".."', replace: "", tests },
  { name: "encoded-dots-are-taken", file, find: dots, replace: "/\\0/g", tests },
  { name: "dots-in-capital-hex-are-taken", file, find: dots, replace: "/%(25)*2e/g", tests },
  { name: "dots-encoded-twice-are-taken", file, find: dots, replace: "/%2e/gi", tests },
  {
    name: "dots-beside-an-encoded-slash-are-taken",
    file,
    find: slashes,
    replace: "/%(25)*5c/gi",
    tests,
  },
  {
    name: "dots-beside-an-encoded-backslash-are-taken",
    file,
    find: slashes,
    replace: "/%(25)*2f/gi",
    tests,
  },
  {
    name: "dots-beside-a-slash-encoded-twice-are-taken",
    file,
    find: slashes,
    replace: "/%(2f|5c)/gi",
    tests,
  },
  {
    name: "dots-beside-a-slash-in-capital-hex-are-taken",
    file,
    find: slashes,
    replace: "/%(25)*(2f|5c)/g",
    tests,
  },
  { name: "dots-beside-a-backslash-are-taken", file, find: "/[/\\\\]/", replace: "/[/]/", tests },
  { name: "dots-beside-a-slash-are-taken", file, find: "/[/\\\\]/", replace: "/[\\\\]/", tests },
  {
    name: "path-value-is-not-encoded",
    file,
    find: "return encodeText(option, text);",
    replace: "return text;",
    tests,
  },
  {
    name: "path-value-may-be-an-object",
    file,
    find: "const text = scalarText(option, value);",
    replace: "const text = String(value);",
    tests,
  },
  {
    name: "unknown-path-name-is-taken",
    file,
    find: "if (!names.has(name))",
    replace: "if (names.has(`${name} `))",
    tests,
  },
  ...(
    [
      ["is-no-text", 'typeof id !== "string" || ', ""],
      ["holds-what-no-id-has-at-its-start", "/^[\\w+/-]+={0,2}$/", "/[\\w+/-]+={0,2}$/"],
      ["holds-what-no-id-has-at-its-end", "/^[\\w+/-]+={0,2}$/", "/^[\\w+/-]+={0,2}/"],
      ["is-empty", "/^[\\w+/-]+={0,2}$/", "/^[\\w+/-]*={0,2}$/"],
      ["is-padded-too-much", "/^[\\w+/-]+={0,2}$/", "/^[\\w+/-]+=*$/"],
    ] as const
  ).map(([what, find, replace]) => ({
    name: `symphony-id-${what}`,
    file: "packages/symphony/src/ids.ts",
    find,
    replace,
    tests: ["packages/symphony/test/ids.test.ts"],
  })),
  {
    name: "symphony-id-of-a-message-is-not-checked",
    file: "packages/symphony/src/messages/send.ts",
    find: 'mid: urlSafeId("messageId", messageId)',
    replace: "mid: messageId",
    tests: ["packages/symphony/test/send.test.ts"],
  },
  {
    name: "symphony-id-of-a-stream-is-not-checked",
    file: "packages/symphony/src/messages/send.ts",
    find: 'const sid = urlSafeId("streamId", streamId);',
    replace: "const sid = streamId;",
    tests: ["packages/symphony/test/send.test.ts"],
  },
  {
    name: "symphony-ids-of-a-blast-are-not-checked",
    file: "packages/symphony/src/messages/blast.ts",
    find: "urlSafeId(`streamIds[${index}]`, id)",
    replace: "id",
    tests: ["packages/symphony/test/blast.test.ts"],
  },
  {
    name: "symphony-missing-id-of-a-file-is-sent",
    file: "packages/symphony/src/messages/download.ts",
    find: 'typeof fileId !== "string" || fileId === ""',
    replace: 'fileId === "."',
    tests: ["packages/symphony/test/download.test.ts"],
  },
]);
