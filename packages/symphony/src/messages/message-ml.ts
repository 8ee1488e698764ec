import { InvalidOptionError } from "@signoff/core";
import { wrapMessageML } from "./whole-message.ts";

/** Where markup keeps its text, whichever installed copy made it. What comes from JSON has no such key. */
const content: unique symbol = Symbol.for("@signoff/symphony/message-ml") as never;

/** Markup of a message, made by {@link messageML}. */
export class MessageML {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
    Object.defineProperty(this, content, { value: markup });
  }

  /** The markup as a whole message, in a `<messageML>` element. */
  toString(): string {
    return wrapMessageML(this.#markup);
  }

  /** The markup as it stands within other markup. */
  static contentOf(fragment: MessageML): string {
    return (fragment as { readonly [content]?: string })[content] ?? "";
  }
}

/** Whether it is markup that {@link messageML} made, of this copy of the package or of another one. */
export function isMarkup(value: unknown): value is MessageML {
  return typeof value === "object" && value !== null && Object.hasOwn(value, content);
}

/** What {@link messageML} puts into markup: text, which is escaped, and markup, which stays as it is. */
export type MessageMLValue = string | number | bigint | MessageML | readonly MessageMLValue[];

/**
 * Markup with values in it, each escaped, so that no text of others becomes markup or is expanded as a template:
 *
 * ```ts
 * const rows = trades.map(({ id, state }) => messageML`<li>${id}: <b>${state}</b></li>`);
 * await sendMessage(session, streamId, messageML`<ul>${rows}</ul>`);
 * ```
 *
 * @throws {InvalidOptionError} for a value that is neither text nor a number nor markup, and for a backslash that escapes
 * nothing.
 */
export function messageML(
  markup: TemplateStringsArray,
  ...values: readonly MessageMLValue[]
): MessageML {
  // JavaScript gives no text for a piece such as `C:\users`, which TypeScript does not know.
  if (markup.includes(undefined as never)) {
    throw new InvalidOptionError("messageML", "has a backslash that escapes nothing; write two.");
  }
  return new MessageML(
    markup.reduce((whole, piece, index) => whole + toMarkup(values[index - 1]) + piece),
  );
}

function toMarkup(value: MessageMLValue | undefined): string {
  if (isMarkup(value)) return MessageML.contentOf(value);
  if (Array.isArray(value)) return value.map(toMarkup).join("");
  if (typeof value === "string") return escapeMessageML(value);
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  throw new InvalidOptionError(
    "messageML",
    "takes texts, numbers, and markup that it has made itself, or lists of these.",
  );
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // The agent expands ${...} and #{...} before it reads the markup. Their first half may stand before the text.
  $: "&#36;",
  "#": "&#35;",
  "{": "&#123;",
};

/** What XML cannot hold, not even escaped: an agent would refuse the message for it. */
// oxlint-disable-next-line no-control-regex -- control characters are the subject
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it stands in MessageML, in elements and in attributes. Characters that XML cannot hold become U+FFFD. */
export function escapeMessageML(text: string): string {
  return text
    .replace(unfit, "\ufffd")
    .replace(/[&<>"'$#{]/g, (character) => escapes[character] ?? character);
}
