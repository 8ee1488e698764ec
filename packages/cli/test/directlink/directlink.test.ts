import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf } from "@signoff/command-kit/testing";
import { freePort, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { makeFolder, runHere } from "../support/commands.ts";
import { type DirectLink, startDirectLink } from "../support/directlink.ts";

test("what is sent is listed, received and reported, each time with a sign-off", async () => {
  const { environment } = await startDirectLink();
  const [from, to] = [await makeFolder(), await makeFolder()];
  const path = join(from, "a.csv");
  await writeFile(path, "a,b\n");
  const runs = [["send", path], ["list"], ["receive", to], ["report", "--pages", "1"]];
  for (const parameters of runs) {
    const run = await runHere(["directlink", ...parameters, "--json"], environment);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const records = recordsOf(run.stdout);
    expect(records.at(-2)).toMatchObject({ type: "summary", command: parameters[0], failed: 0 });
    expect(records.at(-1)).toMatchObject({ type: "sign-off", account: "ACME", outcome: "ended" });
  }
});

test("an option may stand before the command or after it", async () => {
  const { server, environment } = await startDirectLink();
  const elsewhere = { ...environment, DIRECTLINK_URL: "http://127.0.0.1:9" };
  for (const parameters of [
    ["directlink", "--url", server.url, "list"],
    ["directlink", "list", "--url", server.url],
  ]) {
    expect((await runHere(parameters, elsewhere)).stdout).toBe("No files.\n");
  }
});

test.each<
  [what: string, code: number, break_: (server: DirectLink["server"]) => Record<string, string>]
>([
  ["a login is refused", 6, () => ({ DIRECTLINK_PASSWORD: "wrong" })],
  ["nothing listens", 7, () => ({ DIRECTLINK_URL: "http://127.0.0.1:9" })],
  [
    "a call is refused",
    8,
    (server) => {
      server.fault({ operation: "listDownloads", kind: "status", status: 403 });
      return {};
    },
  ],
  [
    "an answer is a web page",
    9,
    (server) => {
      server.fault({ operation: "listDownloads", kind: "contentType" });
      return {};
    },
  ],
])("exit codes are those of signoff: %s is %i", async (_, code, spoil) => {
  const { server, environment } = await startDirectLink();
  const run = await runHere(["directlink", "list"], { ...environment, ...spoil(server) });
  expect(run.stderr).toMatch(/^signoff: /);
  expect(run.code).toBe(code);
});

test.each([
  [["--password", "canary-4711-word", "list"]],
  [["list", "--password=canary-4711-word"]],
])("a password is no argument: %j", async (parameters) => {
  const { server, environment } = await startDirectLink();
  const { code, stdout, stderr } = await runHere(["directlink", ...parameters], environment);
  expect(stderr).toMatch(/A password is no argument.*DIRECTLINK_PASSWORD/s);
  expect(stdout + stderr).not.toContain("canary");
  expect(code).toBe(2);
  expect(server.requests).toEqual([]);
});

test("a wrong argument names the flag before any request", async () => {
  const { server, environment } = await startDirectLink();
  const run = await runHere(["directlink", "receive", "in", "--backup"], environment);
  expect(run).toEqual({
    code: 2,
    stdout: "",
    stderr: "signoff: --backup needs --name: say which files are fetched once more.\n",
  });
  expect(requestsOf(server, "issueToken")).toBe(0);
});

test("a password may be in a file, as systemd and Kubernetes give it", async () => {
  const { environment } = await startDirectLink();
  const { DIRECTLINK_PASSWORD: password = "", ...others } = environment;
  const file = join(await makeFolder(), "password");
  await writeFile(file, `${password}\n`);
  const run = await runHere(["directlink", "list"], { ...others, DIRECTLINK_PASSWORD_FILE: file });
  expect([run.code, run.stdout]).toEqual([0, "No files.\n"]);
});

test.each([
  ["DIRECTLINK_URL", /needs the public URL .*: give --url, or set DIRECTLINK_URL/],
  ["DIRECTLINK_USERNAME", /needs the STCP user .*: give --user, or set DIRECTLINK_USERNAME/],
  [
    "DIRECTLINK_PASSWORD",
    /needs that user's password: set DIRECTLINK_PASSWORD, or DIRECTLINK_PASSWORD_FILE/,
  ],
])("without %s, which is told before any request", async (variable, shown) => {
  const { server, environment } = await startDirectLink();
  const run = await runHere(["directlink", "list"], { ...environment, [variable]: "" });
  expect(run.stderr).toMatch(shown);
  expect(run.code).toBe(2);
  expect(server.requests).toEqual([]);
});

test("a failure of the network names the server and what set it", async () => {
  const { environment } = await startDirectLink();
  const url = `http://127.0.0.1:${await freePort()}`;
  const byFlag = await runHere(["directlink", "list", "--url", url], environment);
  expect(byFlag.stderr).toContain(`Server: ${url.slice(7)} (--url): nothing listens there.`);
  const byVariable = await runHere(["directlink", "list"], { ...environment, DIRECTLINK_URL: url });
  expect(byVariable.stderr).toContain(`(DIRECTLINK_URL): nothing listens there.`);
});

test.each([["--auth", "basic"], []])(
  "--auth goes before DIRECTLINK_AUTH: %j",
  async (...option) => {
    const { server, environment } = await startDirectLink();
    const auth = option.length > 0 ? "bearer" : "basic";
    const parameters = ["directlink", "list", ...option];
    const { stderr } = await runHere(parameters, { ...environment, DIRECTLINK_AUTH: auth });
    expect(stderr).toMatch(/^Sign-off of ACME: unconfirmed/);
    expect(requestsOf(server, "issueToken")).toBe(0);
  },
);
