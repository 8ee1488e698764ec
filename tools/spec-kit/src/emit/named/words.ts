/** A text of several lines on one. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
