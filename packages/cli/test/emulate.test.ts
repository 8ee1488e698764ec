import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Running } from "@signoff/command-kit/testing";
import { describe, expect, test } from "vitest";
import { makeFolder, runHere, start } from "./support/commands.ts";
import { writeFiles } from "./support/edin.ts";

interface ServerRecord {
  readonly type: string;
  readonly provider: string;
  readonly url: string;
  readonly accounts: readonly unknown[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The records that the command prints before it waits: those of the servers, and where orders are taken. */
async function served({ child }: Running): Promise<{
  readonly servers: readonly ServerRecord[];
  readonly control: string;
}> {
  const servers: ServerRecord[] = [];
  if (!child.stdout) throw new Error("The command has no standard output.");
  for await (const line of createInterface(child.stdout)) {
    const record = JSON.parse(line) as ServerRecord & { readonly control: string };
    if (record.type === "serving") return { servers, control: record.control };
    servers.push(record);
  }
  throw new Error("The command ended before it served.");
}

async function order(url: string, body?: object, method = "POST"): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  expect(answer.status).toBeLessThan(300);
  const text = await answer.text();
  return text === "" ? undefined : JSON.parse(text);
}

test("signoff emulate serves what is named, and what it tells of an account signs on", async () => {
  const running = start(["emulate", "symphony", "edin", "--json"]);
  const { servers, control } = await served(running);
  expect(servers.map(({ provider }) => provider)).toEqual(["symphony", "edin-docflow"]);
  expect(control).toBeNull();
  const [symphony, edin] = servers;
  const calls = [
    await start(["call", "symphony", "getSessionInfo", "--json"], symphony?.environment).ended,
    await start(["call", "edin", "getUserProfile", "--json"], edin?.environment).ended,
  ];
  expect(calls.map(({ code }) => code)).toEqual([0, 0]);
});

test("signoff emulate --control takes orders over HTTP: faults, the clock, accounts, state and the end", async () => {
  const running = start(["emulate", "directlink", "--control", "0", "--json"]);
  const { servers, control } = await served(running);
  const [{ url, accounts, environment } = {} as ServerRecord] = servers;
  expect(await order(`${control}/directlink/accounts`, undefined, "GET")).toEqual(accounts);
  await order(`${control}/directlink/faults`, {
    operation: "issueToken",
    kind: "status",
    status: 401,
  });
  await order(`${control}/clock/advance`, { milliseconds: 60_000 });
  const called = await start(["call", "directlink", "listDownloads"], environment).ended;
  expect(called.code).toBe(6);
  expect(await order(`${control}/directlink/sessions`, undefined, "GET")).toEqual([]);
  expect(await order(`${control}/directlink/requests`, undefined, "GET")).toMatchObject([
    { operationId: "issueToken", status: 401 },
  ]);
  await order(`${control}/directlink/faults`, undefined, "DELETE");
  await order(`${control}/close`);
  expect((await running.ended).code).toBe(0);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "signoff emulate ends by %s, and nothing listens any more",
  async (signal, expected) => {
    const running = start(["emulate", "directlink", "--control", "0", "--json"]);
    const { servers, control } = await served(running);
    running.child.kill(signal);
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([expected, ""]);
    for (const url of [servers[0]?.url ?? "", control])
      await expect(fetch(url)).rejects.toThrow("fetch failed");
  },
);

test("signoff emulate ends with whoever started it: when the pipe at its input ends", async () => {
  const running = start(["emulate", "directlink", "--json"]);
  await served(running);
  running.child.stdin?.end();
  expect((await running.ended).code).toBe(0);
});

describe("signoff emulate --exec", () => {
  const script = `const { DIRECTLINK_URL, SYMPHONY_PRIVATE_KEY, SIGNOFF_EMULATOR } = process.env;
const { status } = await fetch(DIRECTLINK_URL + "/directlink/v1/download/list");
const { now } = await (await fetch(SIGNOFF_EMULATOR + "/clock")).json();
console.log(status, SYMPHONY_PRIVATE_KEY.split("\\n")[0], now > 0, DIRECTLINK_URL);
process.exitCode = 7;
`;

  test("runs a program that finds all in its environment, and ends as it does", async () => {
    const [file = ""] = await writeFiles({ "tests.mjs": script });
    const program = `'${process.execPath}' '${file}'`;
    const running = start(["emulate", "--control", "0", "--exec", program]);
    const { code, stdout, stderr } = await running.ended;
    expect([code, stderr]).toEqual([7, ""]);
    const [, url = ""] =
      /^401 -----BEGIN (?:RSA )?PRIVATE KEY----- true (\S+)\n$/.exec(stdout) ?? [];
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  test("says what could not be run", async () => {
    const { code, stderr } = await runHere(["emulate", "directlink", "--exec", "no-such-program"]);
    expect(stderr).toBe("signoff: --exec: no-such-program could not be run (ENOENT).\n");
    expect(code).toBe(2);
  });
});

test("signoff emulate tells people what a shell exports, and keys by the files that --keys writes", async () => {
  const keys = join(await makeFolder(), "keys");
  const running = start(["emulate", "symphony", "--keys", keys]);
  running.child.stdin?.end();
  const { stdout } = await running.ended;
  const [, file = ""] = /export SYMPHONY_PRIVATE_KEY_FILE=(\S+)/.exec(stdout) ?? [];
  expect(await readFile(file, "utf8")).toMatch(/^-----BEGIN (?:RSA )?PRIVATE KEY-----/);
  expect(stdout).toMatch(
    /^Symphony\n {2}http:\/\/127\.0\.0\.1:\d+\n {2}export SYMPHONY_HOST=http:/,
  );
  expect(stdout).not.toContain("PRIVATE KEY");
});

test.each([
  [["simphony"], /There is no provider "simphony"; there are directlink, edin, symphony\./],
  [["--port", "65536"], /--port <n>' argument '65536' is invalid. It has to be a whole number/],
  [["--exec", ""], /--exec is empty/],
  [["--state", "/dev/null/x"], /--state \/dev\/null\/x cannot be read/],
])("signoff emulate %j is a usage error", async (parameters, shown) => {
  const { code, stderr, stdout } = await runHere(["emulate", ...parameters]);
  expect(stderr).toMatch(shown);
  expect([code, stdout]).toEqual([2, ""]);
});

test("the container file starts the command with options that there are", async () => {
  const file = await readFile(new URL("../container/Containerfile", import.meta.url), "utf8");
  const [, words = "[]"] = /^CMD (\[.*\])$/m.exec(file) ?? [];
  const [name = "", ...rest] = JSON.parse(words) as string[];
  const { stdout } = await runHere([name, "--help"]);
  const options = rest.filter((word) => word.startsWith("--"));
  expect(options).toEqual(["--port", "--control", "--json"]);
  for (const option of options) expect(stdout).toContain(`${option} `);
});
