/** What is not shown itself, and may steer how the rest is: terminals, logs, the reading order. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// oxlint-disable-next-line no-control-regex -- control characters are the subject
const breaks = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * A text of somebody else's on one line, fit for messages, logs and terminals: line breaks become blanks; control
 * characters, what turns the reading order, zero-width characters and halves of surrogate pairs become U+FFFD.
 */
export function printable(text: string): string {
  return replaceUnprintable(text.replaceAll(breaks, " "));
}

/** The same, with line breaks as U+FFFD too: a name has none. */
export function replaceUnprintable(text: string): string {
  return text.replaceAll(unprintable, "\uFFFD");
}
