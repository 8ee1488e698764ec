import { inRow, type Mutation } from "../mutation.ts";

const file = "packages/symphony/src/message-ml.ts";
const tests = ["packages/symphony/test/message-ml.test.ts"];

/** No text of others becomes markup or a template. */
export const markup: readonly Mutation[] = inRow("markup", [
  ...(
    [
      ["ampersand", '  "&": "&amp;",\n'],
      ["less-than", '  "<": "&lt;",\n'],
      ["greater-than", '  ">": "&gt;",\n'],
      ["quotation-mark", '  \'"\': "&quot;",\n'],
      ["apostrophe", '  "\'": "&apos;",\n'],
      ["dollar-sign", '  $: "&#36;",\n'],
      ["number-sign", '  "#": "&#35;",\n'],
      ["brace", '  "{": "&#123;",\n'],
    ] as const
  ).map(([name, find]) => ({
    name: `${name}-is-not-escaped`,
    file,
    find,
    replace: "",
    tests,
  })),
  {
    name: "text-in-markup-is-not-escaped",
    file,
    find: 'if (typeof value === "string") return escapeMessageML(value);',
    replace: 'if (typeof value === "string") return value;',
    tests,
  },
  {
    name: "any-value-is-written-as-markup",
    file,
    find: 'if (typeof value === "number" || typeof value === "bigint") return String(value);',
    replace: "if (value !== undefined) return String(value);",
    tests,
  },
  {
    name: "list-in-markup-is-not-escaped",
    file,
    find: 'return value.map(toMarkup).join("");',
    replace: 'return value.join("");',
    tests,
  },
  {
    name: "characters-that-xml-cannot-hold-are-sent",
    file,
    find: '    .replace(unfit, "\\ufffd")\n',
    replace: "",
    tests,
  },
  {
    name: "backslash-that-escapes-nothing-is-taken",
    file,
    find: "if (markup.includes(undefined as never)) {",
    replace: "if (markup.length === 0) {",
    tests,
  },
]);
