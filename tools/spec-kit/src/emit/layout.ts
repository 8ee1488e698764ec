/** Indents lines by their brackets: one that ends in an opening bracket is deeper than what follows its closing. */
export function indent(lines: readonly string[]): string {
  let depth = 0;
  const indented = lines
    .flatMap((line) => line.split("\n"))
    .map((line) => {
      const isComment = /^ ?\*|^\/\*\*/.test(line);
      if (!isComment && /^[}\])]/.test(line)) depth -= 1;
      const text = line === "" ? "" : "  ".repeat(depth) + line;
      if (!isComment && /[{[(]$/.test(line)) depth += 1;
      return text;
    });
  return indented.join("\n") + "\n";
}

/** A property name as TypeScript writes it. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** The members of a union, each once; `unknown` swallows all others. */
export function union(types: readonly string[]): string {
  const members = [...new Set(types)];
  if (members.includes("unknown")) return "unknown";
  return members.length > 0 ? members.join(" | ") : "never";
}
