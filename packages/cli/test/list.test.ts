import { recordsOf } from "@signoff/command-kit/testing";
import { createKey, keyIdsOf } from "@signoff/core/shared";
import { expect, test } from "vitest";
import { makeFolder, runHere } from "./support/commands.ts";
import { startFleet } from "./support/fleet.ts";

test("list shows who is signed on where, and who holds it", async () => {
  const { server, environment, key, signOn } = await startFleet();
  await signOn("web-1:4711");
  await signOn("web-2:812");
  const { host } = new URL(server.url);
  const [id] = await keyIdsOf(key);
  const { code, stdout, stderr } = await runHere(["list"], environment);
  expect(stderr).toBe("");
  const [heads = "", row = "", ...others] = stdout.trimEnd().split("\n");
  expect(heads).toMatch(/^PROVIDER {4}ACCOUNT {2}WHERE +STATE +HELD BY$/);
  expect(row).toMatch(
    new RegExp(`^directlink {2}ACME +${host} +open \\d s +web-1:4711, web-2:812$`),
  );
  expect(others).toEqual([`1 account, 1 session. Sealed with ${id} (1).`]);
  expect(code).toBe(0);
});

test("list tells in JSON what it tells in words, and more", async () => {
  const { environment, key, signOn } = await startFleet();
  await signOn("web-1:4711");
  const [id = ""] = await keyIdsOf(key);
  const { stdout } = await runHere(["list", "--json"], environment);
  const [account, sum] = recordsOf(stdout);
  expect(account).toMatchObject({
    type: "account",
    provider: "directlink",
    account: "ACME",
    phase: "open",
    members: [{ label: "web-1:4711", gone: false }],
    sessions: [{ state: "open", current: true, keyId: id }],
    left: [{ reason: "in-use" }],
  });
  expect(sum).toEqual({
    type: "summary",
    command: "list",
    accounts: 1,
    sessions: 1,
    left: 0,
    keys: { [id]: 1 },
    unsealed: 0,
  });
});

test("list tells what is left over, and why", async () => {
  const { environment, signOnAndDie } = await startFleet({ clean: false });
  await signOnAndDie("web-1:4711");
  const { stdout } = await runHere(["list"], environment);
  expect(stdout).toMatch(/ nobody$/m);
  expect(stdout).toContain("Left over:\n  directlink ACME: All who used it are gone");
});

test("list needs no key; one that opens nothing is told by its id, and exit code 0 remains", async () => {
  const { directory, environment, key, signOn } = await startFleet();
  await signOn("web-1:4711");
  const without = await runHere(["list", "--store", `file:${directory}`]);
  expect([without.code, without.stderr]).toEqual([0, ""]);
  const other = createKey();
  const { code, stdout } = await runHere(["list"], { ...environment, SIGNOFF_KEY: other });
  const [id = ""] = await keyIdsOf(key);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(`is sealed with the key ${id}`);
  expect(code).toBe(0);
});

test("list of an empty store", async () => {
  const { code, stdout } = await runHere(["list", "--store", `file:${await makeFolder()}`]);
  expect([code, stdout]).toEqual([0, "No accounts.\n"]);
});
