import { readFile } from "node:fs/promises";
import { recordsOf } from "@signoff/command-kit/testing";
import { expect, test } from "vitest";
import { commandPaths, makeFolder, runHere } from "./support/commands.ts";
import { startDirectLink } from "./support/directlink.ts";
import { faultOf, recordSchema } from "./support/records.ts";

test("the README's table of records and its schema have the same types", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [, table = ""] = /\n\| `type` [^\n]*\n([^]*?)\n\n/.exec(readme) ?? [];
  const cells = table.split("\n").map((row) => row.split("|")[1] ?? "");
  const told = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
  const types = recordSchema.anyOf.map(({ properties }) => properties.type.const);
  expect(new Set(types)).toEqual(new Set(told));
});

test("a record of an unknown type, and one without a field, are none of the schema", () => {
  expect(faultOf({ type: "kept", provider: "a", account: "b", keep: 1, store: "c" })).toBe(
    undefined,
  );
  expect(faultOf({ type: "kept", provider: "a", account: "b", keep: 1 })).toContain("store");
  expect(faultOf({ type: "nothing" })).not.toBe(undefined);
});

test.each<readonly [words: string, type: string]>([
  ["key", "key"],
  ["ops edin", "operation"],
  ["help edin getPackage", "operation"],
  ["help doctor", "help"],
  ["completion bash", "completion"],
  ["completion words c", "completion"],
  ["login directlink", "kept"],
  ["call directlink listDownloads", "answer"],
  ["call directlink listDownloads --dry-run", "request"],
  ["call directlink listDownloads --as-curl", "request"],
  ["call directlink noSuch", "error"],
  ["list", "account"],
  ["orphans", "summary"],
  ["receipts", "summary"],
  ["doctor", "check"],
  ["doctor directlink", "diagnosis"],
  ["directlink list", "sign-off"],
  ["off --all", "receipt"],
])("%s --json tells records of the README, a %s among them", async (words, type) => {
  const { environment } = await startDirectLink();
  const variables = { ...environment, HOME: await makeFolder() };
  const needsStore = /^(?:list|off|orphans|receipts|doctor$)/.test(words);
  if (needsStore) await runHere(["login", "directlink"], variables);
  const { stdout } = await runHere([...words.split(" "), "--json"], variables);
  expect(recordsOf(stdout).map((record) => record["type"])).toContain(type);
  if (words.startsWith("login") || needsStore) await runHere(["off", "--all"], variables);
});

test("every command is among those whose records are looked at here or beside their own tests", async () => {
  const beside = new Set(["edin", "emulate", "mcp", "record", "replay"]);
  const text = await readFile(import.meta.filename, "utf8");
  const names = new Set(commandPaths.map(([name = ""]) => name));
  const missing = [...names].filter((name) => !beside.has(name) && !text.includes(`["${name}`));
  expect(missing).toEqual([]);
});
