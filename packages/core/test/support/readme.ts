import { readFileSync } from "node:fs";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The rows of the table under a heading of the README: first cell, second cell. */
export function tableUnder(heading: string): [string, string][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => {
    const [, first = "", second = ""] = row.split("|").map((cell) => cell.trim());
    return [first, second];
  });
}
