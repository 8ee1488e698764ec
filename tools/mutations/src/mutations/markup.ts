import { inRow, type Mutation } from "../mutation.ts";

/** No text of others becomes markup or a template. */
export const markup: readonly Mutation[] = inRow("markup", [
  {
    name: "ampersand-is-not-escaped",
    in: "symphony",
    guard: '"&": "&amp;"',
    within: '$: "&#36;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "less-than-is-not-escaped",
    in: "symphony",
    guard: '"<": "&lt;"',
    within: '$: "&#36;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "greater-than-is-not-escaped",
    in: "symphony",
    guard: '">": "&gt;"',
    within: '$: "&#36;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "quotation-mark-is-not-escaped",
    in: "symphony",
    guard: '\'"\': "&quot;"',
    within: '$: "&#36;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "apostrophe-is-not-escaped",
    in: "symphony",
    guard: '"\'": "&apos;"',
    within: '$: "&#36;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "dollar-sign-is-not-escaped",
    in: "symphony",
    guard: '$: "&#36;"',
    within: '"<": "&lt;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "number-sign-is-not-escaped",
    in: "symphony",
    guard: '"#": "&#35;"',
    within: '$: "&#36;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "brace-is-not-escaped",
    in: "symphony",
    guard: '"{": "&#123;"',
    within: '$: "&#36;"',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "text-in-markup-is-not-escaped",
    in: "symphony",
    guard: 'if (typeof value === "string") return escapeMessageML(value);',
    with: 'if (typeof value === "string") return value;',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "any-value-is-written-as-markup",
    in: "symphony",
    guard: 'if (typeof value === "number" || typeof value === "bigint") return String(value);',
    with: "if (value !== undefined) return String(value);",
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "list-in-markup-is-not-escaped",
    in: "symphony",
    guard: 'return value.map(toMarkup).join("");',
    with: 'return value.join("");',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "characters-that-xml-cannot-hold-are-sent",
    in: "symphony",
    guard: String.raw`
      text
      .replace(unfit, "\ufffd")
    `,
    with: "text",
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "backslash-that-escapes-nothing-is-taken",
    in: "symphony",
    guard: "markup.includes(undefined as never)",
    within: "toMarkup(values[index - 1])",
    with: "markup.length === 0",
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "object-that-inherits-markup-counts-as-markup",
    in: "symphony",
    guard: 'typeof value === "object" && value !== null && Object.hasOwn(value, content)',
    with: 'typeof value === "object" && value !== null && content in value',
    tests: ["symphony/messages/message-ml"],
  },
  {
    name: "whole-message-is-wrapped-again",
    in: "symphony",
    guard: `
      const isWhole = «messageMLTag.test(elements)» || presentationMLRoot.test(elements);
      return isWhole ? body : \`<messageML>\${body}</messageML>\`;
    `,
    with: "false",
    tests: ["symphony/messages/whole-message"],
  },
  {
    name: "tag-in-a-comment-counts-as-the-message",
    in: "symphony",
    guard: `
      const body = markup.replace(opening, "");
      const elements = «body.replace(withoutElements, "")»;
    `,
    with: "body",
    tests: ["symphony/messages/whole-message"],
  },
]);
