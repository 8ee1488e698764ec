import { readFile } from "node:fs/promises";

/** The lines of the README that make a user who may do what a store needs. */
export async function permissionsOfReadme(): Promise<string> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, lines] = /```\n(user signoff [^`]*)```/.exec(readme) ?? [];
  if (lines === undefined) throw new Error("The README has no user.");
  return lines.replaceAll("\\\n", " ").trim();
}
