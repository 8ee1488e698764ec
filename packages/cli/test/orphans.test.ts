import { recordsOf, until } from "@signoff/command-kit/testing";
import { createKey } from "@signoff/core/shared";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { runHere, start } from "./support/commands.ts";
import { startFleet } from "./support/fleet.ts";

test("orphans signs off what a process that was killed has left, and its receipt is kept", async () => {
  const { environment, signOnAndDie } = await startFleet();
  await signOnAndDie("web-1:4711");
  const { code, stdout, stderr } = await runHere(["orphans"], environment);
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
    /^directlink ACME: ended \(the provider refuses the old session\)\. Nobody was there any more; by .*\. 1 session signed off\. $/,
  );
  expect([code, stderr]).toEqual([0, ""]);
  const kept = await runHere(["receipts", "--json"], environment);
  expect(recordsOf(kept.stdout)).toMatchObject([
    { type: "receipt", account: "ACME", outcome: "ended", cause: "orphan", journal: "stored" },
    { type: "summary", command: "receipts", receipts: 1 },
  ]);
  const table = await runHere(["receipts", "--since", "1h"], environment);
  expect(table.stdout).toMatch(/directlink +ACME +ended +orphan/);
  const none = await runHere(["receipts", "--since", "2999-01-01"], environment);
  expect(none.stdout).toBe("No receipts.\n");
});

test("orphans leaves alone what is in use, and --quiet says nothing of it", async () => {
  const { server, environment, signOn } = await startFleet();
  const session = await signOn("web-1:4711");
  const { code, stdout } = await runHere(["orphans"], environment);
  expect([code, stdout]).toEqual([0, "Nothing to sign off.\n"]);
  expect(await runHere(["orphans", "--quiet"], environment)).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  await session.GET("/directlink/v1/download/list");
  expect(requestsOf(server, "logout")).toBe(0);
});

test("orphans that cannot reach the provider is exit code 5, and tells when it is tried again", async () => {
  const { server, environment, signOnAndDie } = await startFleet({ clean: false });
  await signOnAndDie("web-1:4711");
  await server.close();
  const { code, stdout, stderr } = await runHere(["orphans"], environment);
  expect(stdout).toContain("directlink ACME: failed (the session may be alive)");
  expect(stderr.replaceAll(/\s+/g, " ")).toMatch(
    /Left over: directlink ACME: .*Tries again in \d+ s/,
  );
  expect(code).toBe(5);
  const examined = await runHere(["doctor"], environment);
  expect(examined.stdout).toMatch(/^warn +1 of them could not be signed off, and may be alive\.$/m);
  expect(examined.code).toBe(1);
});

test("orphans without the key sends nothing: exit code 3", async () => {
  const { server, environment, signOnAndDie } = await startFleet({ clean: false });
  await signOnAndDie("web-1:4711");
  const before = server.requests.length;
  const other = createKey();
  const { code, stderr } = await runHere(["orphans"], { ...environment, SIGNOFF_KEY: other });
  expect(stderr.replaceAll(/\s+/g, " ")).toMatch(/is sealed with the key [\da-f]{16}/);
  expect(code).toBe(3);
  expect(server.requests).toHaveLength(before);
});

test.each([
  ["SIGNOFF_PROXY", [], { SIGNOFF_PROXY: "http://127.0.0.1:9" }],
  ["--proxy", ["--proxy", "http://127.0.0.1:9"], {}],
])("orphans goes through the proxy of %s", async (_, parameters, variables) => {
  const { server, environment, signOnAndDie } = await startFleet({ clean: false });
  await signOnAndDie("web-1:4711");
  const { code } = await runHere(["orphans", ...parameters], { ...environment, ...variables });
  expect(requestsOf(server, "logout")).toBe(0);
  expect(code).toBe(5);
});

test("orphans of an authority that cannot be read is a usage error", async () => {
  const { environment } = await startFleet();
  const { code, stderr } = await runHere(["orphans", "--ca", "/nowhere/ca.pem"], environment);
  expect(stderr).toContain("--ca cannot be read: there is no /nowhere/ca.pem.");
  expect(code).toBe(2);
});

test("orphans --watch looks again and again, until a signal ends it", async () => {
  const { environment } = await startFleet();
  const { child, ended } = start(["orphans", "--watch", "--every", "1s", "--json"], environment);
  let told = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    told += chunk.toString();
  });
  await until(() => told.split('"summary"').length > 2);
  child.kill("SIGTERM");
  const { code, stdout } = await ended;
  expect(code).toBe(143);
  expect(recordsOf(stdout).at(-1)).toMatchObject({ type: "error", kind: "Interrupted" });
});
