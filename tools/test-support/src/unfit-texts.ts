/** What a name or secret turns into when it is read from files and variables, copied, or damaged. */
export function unfitFormsOf(text: string): readonly string[] {
  const ends = ["\n", "\r\n", "\r", "\t", " ", "\u00A0", "\uFEFF", "\u2028"];
  const within = ["\0", "\u0007", "\u001B[0m", "\u007F", "\u0085", "\u009B", "\uD800"];
  return [
    ...ends.flatMap((end) => [`${text}${end}`, `${end}${text}`]),
    ...within.flatMap((one) => [`${text}${one}`, `${one}${text}`]),
    ...["\n", "\r\n", "\u2029"].map((line) => `${text}${line}${text}`),
  ];
}
