/** What can be said of an operation, a parameter or a property. */
export interface Described {
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
}

/** A TSDoc comment with its line break, or nothing where there is nothing to say. */
export function comment({ summary, description, deprecated }: Described): string {
  const blocks = [summary, description, deprecated ? "@deprecated" : undefined];
  const text = blocks
    .map((block) => block?.trim())
    .filter((block) => block !== undefined && block !== "")
    .join("\n\n")
    .replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n")) return `/** ${text} */\n`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return ["/**", ...lines, " */", ""].join("\n");
}
