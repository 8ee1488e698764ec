import { existsSync } from "node:fs";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { requestsOf, secretsShownIn } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { createProgress } from "../src/output/progress.ts";
import { cli, environmentFor, makeFolder, startProcess, startServer, until } from "./support.ts";

/** The program that runs a command in a terminal of its own. */
const script = "/usr/bin/script";
const hasTerminal = process.platform === "linux" && existsSync(script);

/** Starts the command in a terminal, without a password in the environment. */
function startInTerminal(
  parameters: string,
  environment: Readonly<Record<string, string>>,
): ReturnType<typeof startProcess> {
  const command = `stty rows 24 cols 100; ${process.execPath} ${cli} ${parameters}`;
  return startProcess(script, ["--quiet", "--return", "--command", command, "/dev/null"], {
    ...environment,
    DIRECTLINK_PASSWORD: "",
    TERM: "xterm",
  });
}

describe.skipIf(!hasTerminal)("in a terminal", () => {
  test("the password is asked for and not shown", async () => {
    const server = await startServer();
    const { password } = server.accounts[0];
    const { child, ended } = startInTerminal("list", environmentFor(server));
    await shows(child.stdout, "Password of ACME: ");
    child.stdin?.write(`${password}\r`);
    const { code, stdout } = await ended;
    expect(stripVTControlCharacters(stdout)).toContain("No files.");
    expect(secretsShownIn(stdout, { password })).toEqual([]);
    expect(code).toBe(0);
    expect(requestsOf(server, "issueToken")).toBe(1);
  });

  test("Ctrl-C at the question is exit code 130", async () => {
    const server = await startServer();
    const { child, ended } = startInTerminal("list", environmentFor(server));
    await shows(child.stdout, "Password of ACME: ");
    child.stdin?.write("\u0003");
    expect((await ended).code).toBe(130);
    expect(server.requests).toEqual([]);
  });

  test("a file under way has a bar", async () => {
    const server = await startServer();
    server.controls.addFile("ACME", { name: "a.csv", content: "a".repeat(4000) });
    server.fault({ operation: "downloadFile", kind: "slowBody", milliseconds: 20, bytes: 100 });
    const { password } = server.accounts[0];
    const { child, ended } = startInTerminal(
      `receive ${await makeFolder()}`,
      environmentFor(server),
    );
    await shows(child.stdout, "Password of ACME: ");
    child.stdin?.write(`${password}\r`);
    const { code, stdout } = await ended;
    expect(stdout).toMatch(/a\.csv +\[#+-+\] +\d+ %/);
    const lines = stripVTControlCharacters(stdout).split(/\r?\n/);
    expect(lines.filter((line) => line.startsWith("received a.csv as "))).toHaveLength(1);
    expect(code).toBe(0);
  });

  test.each([
    ["no password", "\r", "No password was typed."],
    ["the end of the input", "\u0004", "No password was typed."],
    ["a blank after the password", "word \r", "The password that was typed has white space at its"],
  ])("%s is a usage error", async (_, typed, shown) => {
    const server = await startServer();
    const { child, ended } = startInTerminal("list", environmentFor(server));
    await shows(child.stdout, "Password of ACME: ");
    child.stdin?.write(typed);
    const { code, stdout } = await ended;
    expect(stdout).toContain(shown);
    expect(code).toBe(2);
    expect(server.requests).toEqual([]);
  });
});

async function shows(stream: NodeJS.ReadableStream | null, text: string): Promise<void> {
  let shown = "";
  stream?.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
  });
  await until(() => shown.includes(text));
}

describe("progress", () => {
  test("a file under way has a bar, which goes when the file is there", async () => {
    const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 20 });
    let shown = "";
    screen.on("data", (chunk: Buffer) => {
      shown += chunk.toString();
    });
    const progress = createProgress(screen);
    progress.show({ name: "a.csv", bytes: 5e6, total: 20e6 });
    progress.show({ name: `b\u001b[2J${"b".repeat(40)}.csv`, bytes: 1e6 });
    await until(() => shown.includes("MB"));
    expect(shown).toMatch(/a\.csv {25} {3}\[#####-{15}\] {2}25 % {2}5\.0 of 20\.0 MB/);
    expect(shown).toMatch(/b\uFFFD\[2Jb{25}… {2}1\.0 MB/);
    progress.remove("a.csv");
    shown = "";
    progress.hide();
    await until(() => shown.includes("MB"));
    expect(shown).not.toContain("a.csv");
    progress.end();
  });
});
