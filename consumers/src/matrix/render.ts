import type { Tried } from "./row.ts";

const begin = "<!-- matrix:start -->";
const end = "<!-- matrix:end -->";

/** The table of the README; the compilers, which differ in their options alone, take a row for each version. */
export function renderTable(tried: readonly Tried[], today: string): string {
  const rows = [...tried.filter(({ kind }) => kind !== "TypeScript"), ...foldCompilers(tried)];
  return [
    begin,
    "",
    "| Where | Version | Result |",
    "| --- | --- | --- |",
    ...rows.map(({ name, version, result }) => `| ${name} | ${version} | ${result} |`),
    "",
    `Tried on ${today} by \`pnpm matrix\`, on ${process.platform} ${process.arch}, with the packed packages from a registry: sign on to all three,`,
    "call, upload bytes, a Blob and a stream, stream them down, hear a message in a feed, sign off, and compare every byte and",
    "every session on both sides. Against the emulators; no live service was met.",
    "",
    end,
  ].join("\n");
}

function foldCompilers(tried: readonly Tried[]): readonly Tried[] {
  const compiled = tried.filter(({ kind }) => kind === "TypeScript");
  const versions = [...new Set(compiled.map(({ name }) => name.split(",")[0] ?? ""))];
  return versions.map((name) => {
    const own = compiled.filter((one) => one.name.startsWith(`${name},`));
    const failed = own.filter(({ ok }) => !ok);
    const ok = failed.length === 0;
    const wrong = failed.map((one) => `${one.name.slice(name.length + 2)}: ${one.result}`);
    return {
      kind: "TypeScript",
      name: `${name}: bundler, node16 and nodenext, with and without the DOM, \`skipLibCheck: false\``,
      version: name.replace("TypeScript ", ""),
      result: ok ? "ok" : wrong.join("; "),
      ok,
    };
  });
}

/** A README with another table in place of its own. */
export function replaceTable(readme: string, table: string): string {
  const [before, rest = ""] = readme.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined)
    throw new Error(`The README has no ${begin} … ${end}.`);
  return `${before}${table}${after}`;
}

/** A row as it is told while the matrix runs. */
export function renderRow({ name, version, result }: Tried): string {
  return `${name.padEnd(46)} ${version.padEnd(16)} ${result}`;
}
