import { propertyKey } from "../layout.ts";

/** An expression that stands in a literal as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** More characters than that on a line, and a value is broken into one line for each member. */
const longestLine = 70;

/** A value as TypeScript writes it. */
export function literal(value: unknown): string {
  const line = onOneLine(value);
  if (line.length <= longestLine || typeof value !== "object" || value === null) return line;
  if (value instanceof Code) return value.text;
  const [open, members, close] = Array.isArray(value)
    ? ["[", value.map(literal), "]"]
    : [
        "{",
        Object.entries(value).map(([name, one]) => `${propertyKey(name)}: ${literal(one)}`),
        "}",
      ];
  const lines = members.flatMap((member) => `${member},`.split("\n"));
  return [open, ...lines.map((one) => `  ${one}`), close].join("\n");
}

function onOneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const members = Object.entries(value).map(
    ([name, one]) => `${propertyKey(name)}: ${onOneLine(one)}`,
  );
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
