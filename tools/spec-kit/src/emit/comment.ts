import type { Schema } from "@signoff/openapi";
import { describeLimits, exampleOf } from "./facts.ts";

/** What can be said of an operation, a parameter or a property. */
export interface Described extends Schema {
  readonly summary?: string;
}

/** A TSDoc comment with its line break, or nothing where there is nothing to say. */
export function comment(described: Described): string {
  const { summary, description, deprecated, default: fallback } = described;
  const example = exampleOf(described);
  const tags = [
    fallback === undefined ? undefined : `@default ${JSON.stringify(fallback)}`,
    example === undefined ? undefined : `@example ${JSON.stringify(example)}`,
    deprecated ? "@deprecated" : undefined,
  ];
  const prose = join([summary, description, describeLimits(described)], "\n\n");
  const text = join([prose, join(tags, "\n")], "\n\n").replaceAll("*/", "*\\/");
  if (text === "") return "";
  if (!text.includes("\n")) return `/** ${text} */\n`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return ["/**", ...lines, " */", ""].join("\n");
}

function join(blocks: readonly (string | undefined)[], separator: string): string {
  return blocks
    .map((block) => block?.trim())
    .filter((block) => block !== undefined && block !== "")
    .join(separator);
}
