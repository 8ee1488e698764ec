import { recordsOf } from "@signoff/command-kit/testing";
import { isSessionEndedError } from "@signoff/directlink";
import { expect, test } from "vitest";
import { runHere } from "./support/commands.ts";
import { startFleet } from "./support/fleet.ts";

test("off signs an account off for all who use it, and nobody logs in again", async () => {
  const { environment, signOn } = await startFleet();
  const sessions = [await signOn("web-1:4711"), await signOn("web-2:812")];
  const { code, stdout, stderr } = await runHere(["off", "--account", "ACME"], environment);
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
    /^directlink ACME: ended \(the provider refuses the old session\)\. It was signed off; by .*\. 1 session signed off\. $/,
  );
  expect([code, stderr]).toEqual([0, ""]);
  for (const session of sessions) {
    const call = session.GET("/directlink/v1/download/list");
    await expect(call).rejects.toSatisfy(isSessionEndedError);
  }
  const { stdout: listed } = await runHere(["list"], environment);
  expect(listed).toMatch(/signed off +nobody/);
});

test.each([
  ["--all", ["--all"]],
  ["--provider", ["--provider", "directlink"]],
  ["both names", ["--provider", "directlink", "--account", "ACME"]],
])("off of %s tells in JSON what it did", async (_, selection) => {
  const { environment, signOn } = await startFleet();
  await signOn("web-1:4711");
  const { code, stdout } = await runHere(["off", ...selection, "--json"], environment);
  expect(recordsOf(stdout)).toMatchObject([
    { type: "receipt", account: "ACME", outcome: "ended", cause: "sign-off" },
    { type: "summary", command: "off", receipts: 1, left: 0 },
  ]);
  expect(code).toBe(0);
});

test.each([
  ["another account", ["--account", "OTHER"]],
  ["another provider", ["--provider", "symphony"]],
  ["an account of another provider", ["--provider", "symphony", "--account", "ACME"]],
])("off of %s touches nothing: exit code 1", async (_, selection) => {
  const { environment, signOn } = await startFleet();
  const session = await signOn("web-1:4711");
  const { code, stdout, stderr } = await runHere(["off", ...selection], environment);
  expect(stderr).toContain("No account of the store is meant");
  expect([code, stdout]).toEqual([1, "Nothing to sign off.\n"]);
  await session.GET("/directlink/v1/download/list");
});

test.each<[what: string, selection: string[], shown: RegExp]>([
  ["no selection", [], /It is not said which accounts/],
  ["all and some", ["--all", "--account", "ACME"], /--all is every account/],
  ["an empty name", ["--account", ""], /take a name, as list shows it/],
])("off of %s is a usage error", async (_, selection, shown) => {
  const { code, stderr } = await runHere(["off", ...selection], { SIGNOFF_STORE: "file:/nowhere" });
  expect(stderr).toMatch(shown);
  expect(code).toBe(2);
});
