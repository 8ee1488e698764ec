import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { providers } from "../../../providers.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

const run = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [cli, ...args], { stdio: "pipe" });

const lines = async (child: ChildProcess, count: number): Promise<Record<string, unknown>[]> => {
  const parsed: Record<string, unknown>[] = [];
  if (!child.stdout) return parsed;
  for await (const line of createInterface(child.stdout)) {
    parsed.push(JSON.parse(line) as Record<string, unknown>);
    if (parsed.length === count) break;
  }
  return parsed;
};

test.each(["SIGINT", "SIGTERM"] as const)(
  "prints a line per provider and runs until %s",
  async (signal) => {
    const child = run("directlink", "symphony");
    const [directlink, symphony] = await lines(child, 2);
    expect(directlink).toEqual({
      provider: "directlink",
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      accounts: [
        { username: "ACME", password: expect.any(String) },
        { username: "PARTNER", password: expect.any(String) },
      ],
    });
    expect(symphony?.["provider"]).toBe("symphony");
    expect(symphony).toMatchObject({ accounts: { 0: { userId: 68_719_476_742 } } });
    const { status } = await fetch(`${String(directlink?.["url"])}/directlink/v1/download/list`);
    expect(status).toBe(401);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  },
);

test.each([
  [
    [],
    401,
    'directlink passed over: GET /directlink/v1/auth/forget: query parameter "x" is not documented',
  ],
  [["--strict"], 400, ""],
])("%o decides whether an unknown query parameter passes", async (options, expected, told) => {
  const child = run("directlink", ...options);
  const stderr = child.stderr && text(child.stderr);
  const [line] = await lines(child, 1);
  const { status } = await fetch(`${String(line?.["url"])}/directlink/v1/auth/forget?u=nobody&x=1`);
  expect(status).toBe(expected);
  child.kill();
  await once(child, "exit");
  expect(await stderr).toBe(told && `signoff-emulator: ${told}\n`);
});

test("--tls prints the CA", async () => {
  const child = run("directlink", "--tls");
  const [line] = await lines(child, 1);
  expect(line).toMatchObject({
    url: expect.stringMatching(/^https:/),
    ca: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/),
  });
  child.kill();
  await once(child, "exit");
});

test("--control takes orders by HTTP, the end among them", async () => {
  const child = run("directlink", "--control", "0");
  const [directlink, control] = await lines(child, 2);
  expect(control).toEqual({ control: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
  const order = (path: string, body?: object): Promise<Response> =>
    fetch(`${String(control?.["control"])}${path}`, {
      method: "POST",
      ...(body && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
  await order("/directlink/faults", { operation: "*", fault: { kind: "status", status: 503 } });
  const { status } = await fetch(`${String(directlink?.["url"])}/directlink/v1/download/list`);
  expect(status).toBe(503);
  expect((await order("/close")).status).toBe(204);
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a port that is taken is told with the option that it came from", async () => {
  const folder = mkdtempSync(join(tmpdir(), "signoff-emulator-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const state = join(folder, "state.json");
  const first = run("directlink", "--state", state);
  onTestFinished(() => void first.kill("SIGKILL"));
  const [line] = await lines(first, 1);
  const { port } = new URL(String(line?.["url"]));
  const told = (...args: string[]): Promise<string> =>
    text(run("directlink", ...args).stderr as NodeJS.ReadableStream);
  const [remembered, given] = await Promise.all([told("--state", state), told("--port", port)]);
  expect(remembered).toBe(
    `signoff-emulator: port ${port} is in use (EADDRINUSE): --state ${state} remembers it: end what listens there, take others with --port, or give another file.\n`,
  );
  expect(given).toBe(
    `signoff-emulator: port ${port} is in use (EADDRINUSE): give another --port, or none at all for any that is free.\n`,
  );
});

test("a control that cannot listen leaves nothing running", async () => {
  const first = run("directlink");
  const [line] = await lines(first, 1);
  const { port } = new URL(String(line?.["url"]));
  const second = run("directlink", "--control", port);
  expect(await text(second.stderr as NodeJS.ReadableStream)).toMatch(
    new RegExp(
      `port ${port} is in use \\(EADDRINUSE\\): give another one with --control, or 0 for`,
    ),
  );
  expect(await once(second, "exit")).toEqual([1, null]);
  first.kill();
  await once(first, "exit");
});

test.each([
  [
    ["--help"],
    0,
    new RegExp(`^Usage: signoff-emulator \\[PROVIDER\\].*\n\nProviders: ${providers.join(", ")}\n`),
    /^$/,
  ],
  [
    ["nobody"],
    2,
    /^$/,
    new RegExp(`There is no provider "nobody"; there are ${providers.join(", ")}`),
  ],
  [["--port", "x"], 2, /^$/, /--port x is no port/],
  [["--keys", ""], 2, /^$/, /--keys is empty: give the path of a folder/],
  [["--state", ""], 2, /^$/, /--state is empty: give the path of a file/],
  [["--control", "x"], 2, /^$/, /--control x is no port/],
  [["--control", "65536"], 2, /^$/, /--control 65536 is no port/],
  [
    ["--port", "65535"],
    2,
    /^$/,
    new RegExp(`^signoff-emulator: port: ${providers.length} servers from 65535 on`),
  ],
  [["--colour"], 2, /^$/, /--colour/],
])("%o", async (args, code, stdout, stderr) => {
  const child = run(...args);
  const [out, error, [exitCode]] = await Promise.all([
    child.stdout && text(child.stdout),
    child.stderr && text(child.stderr),
    once(child, "exit"),
  ]);
  expect(out).toMatch(stdout);
  expect(error).toMatch(stderr);
  expect(exitCode).toBe(code);
});

test("the help fits 80 columns and names every option", async () => {
  const child = run("--help");
  const help = await text(child.stdout as NodeJS.ReadableStream);
  expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
  for (const option of [
    "--port",
    "--tls",
    "--strict",
    "--cors",
    "--keys",
    "--state",
    "--control",
    "--help",
  ]) {
    expect(help).toMatch(new RegExp(`^  ${option} `, "m"));
  }
});
