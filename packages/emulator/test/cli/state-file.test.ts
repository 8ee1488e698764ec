import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { providers } from "../../../../providers.ts";
import { readExactJson } from "../../src/engine/json-text.ts";
import { readState, writeState } from "../../src/cli/state-file.ts";
import type { ProviderName } from "../../src/generated/providers.ts";
import { startAgain, type Emulator } from "../../src/start.ts";

const folder = mkdtempSync(join(tmpdir(), "signoff-emulator-state-"));
afterAll(() => rmSync(folder, { recursive: true }));

const viewOf = (servers: Emulator, names: readonly ProviderName[]): object[] =>
  names.map((name) => {
    const { provider, url, accounts, ca } = servers[name];
    return { provider, url, accounts, ca };
  });

async function startFrom(file: string): Promise<unknown> {
  const kept = readState(file);
  await using servers = await startAgain({ tls: true }, kept);
  const view = viewOf(servers, providers) as { provider: string; url: string }[];
  writeState(file, { servers: view, control: undefined }, kept);
  return structuredClone(view);
}

test("addresses, accounts, keys and the authority are those of the start before", async () => {
  const file = join(folder, "state.json");
  const first = await startFrom(file);
  const written = readFileSync(file, "utf8");
  expect(readExactJson(written)).toMatchObject({
    servers: first,
    secrets: {
      "symphony.settlement-bot": expect.stringMatching(/^-----BEGIN PRIVATE KEY/),
      "ca.key": expect.stringMatching(/^-----BEGIN PRIVATE KEY/),
    },
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await startFrom(file)).toEqual(first);
  expect(readFileSync(file, "utf8")).toBe(written);
});

test("without the file all is new", async () => {
  const [one, other] = [
    await startFrom(join(folder, "one.json")),
    await startFrom(join(folder, "other.json")),
  ];
  const [accounts, others] = [one, other].map((views) =>
    (views as { accounts: readonly object[] }[]).map((view) => view.accounts[0]),
  );
  expect(accounts).toHaveLength(providers.length);
  for (const [index, account] of accounts!.entries()) expect(account).not.toEqual(others![index]);
});

test.each([
  "",
  "[]",
  "null",
  '{"servers":[]}',
  '{"servers":[{"provider":"x","url":1}],"secrets":{}}',
  '{"servers":[],"secrets":{"a":1}}',
])("a file that holds %j is not taken for one", (content) => {
  const file = join(folder, "wrong.json");
  writeFileSync(file, content);
  expect(() => readState(file)).toThrow(`--state ${file} was not written by signoff-emulator`);
});

test("what cannot be written names the option", () => {
  const file = join(folder, "nowhere", "state.json");
  const kept = readState(file);
  expect(() => writeState(file, { servers: [], control: undefined }, kept)).toThrow(
    `--state ${file} cannot be written: ENOENT`,
  );
});

test("a draft that cannot take the file's place does not stay: there are secrets in it", () => {
  const own = mkdtempSync(join(folder, "refused-"));
  const file = join(own, "state.json");
  const kept = readState(file);
  mkdirSync(file);
  expect(() => writeState(file, { servers: [], control: undefined }, kept)).toThrow(
    `--state ${file} cannot be written`,
  );
  expect(readdirSync(own)).toEqual(["state.json"]);
});

test("a link in the place of the draft is not written through", () => {
  const own = mkdtempSync(join(folder, "planted-"));
  const [file, elsewhere] = [join(own, "state.json"), join(own, "elsewhere")];
  const kept = readState(file);
  writeFileSync(elsewhere, "untouched");
  symlinkSync(elsewhere, `${file}.${process.pid}`);
  writeState(file, { servers: [], control: undefined }, kept);
  expect(readFileSync(elsewhere, "utf8")).toBe("untouched");
  expect(readdirSync(own).toSorted()).toEqual(["elsewhere", "state.json"]);
});

test("what is no file is told", () => {
  expect(() => readState(folder)).toThrow(`--state ${folder} cannot be read`);
});
