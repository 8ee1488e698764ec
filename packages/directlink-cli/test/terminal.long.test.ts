import { stripVTControlCharacters } from "node:util";
import {
  type Environment,
  hasTerminal,
  linesOf,
  type Running,
  shows,
  startInTerminal as startCommandInTerminal,
} from "@signoff/command-kit/testing";
import { requestsOf, secretsShownIn } from "@signoff/test-support";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { cli, environmentFor, makeFolder, type Server, startServer } from "./support.ts";

/** Starts the command in a terminal of so many columns. */
function startInTerminal(parameters: string, environment: Environment, columns?: number): Running {
  return startCommandInTerminal(cli, parameters, environment, columns);
}

/** An environment in which the password has to be typed. */
function withoutPassword(server: Server): Readonly<Record<string, string>> {
  return { ...environmentFor(server), DIRECTLINK_PASSWORD: "" };
}

describe.skipIf(!hasTerminal)("in a terminal (script of util-linux)", () => {
  test("the password is asked for and not shown", async () => {
    const server = await startServer();
    const { password } = server.accounts[0];
    const { child, ended } = startInTerminal("list", withoutPassword(server));
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
    const { child, ended } = startInTerminal("list", withoutPassword(server));
    await shows(child.stdout, "Password of ACME: ");
    child.stdin?.write("\u0003");
    expect((await ended).code).toBe(130);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["no password", "\r", "No password was typed."],
    ["the end of the input", "\u0004", "No password was typed."],
    ["a blank after the password", "word \r", "The password that was typed has white space at its"],
  ])("%s is a usage error", async (_, typed, shown) => {
    const server = await startServer();
    const { child, ended } = startInTerminal("list", withoutPassword(server));
    await shows(child.stdout, "Password of ACME: ");
    child.stdin?.write(typed);
    const { code, stdout } = await ended;
    expect(stdout).toContain(shown);
    expect(code).toBe(2);
    expect(server.requests).toEqual([]);
  });
});

describe.skipIf(!hasTerminal).each([40, 80, 200])(
  "in a terminal of %i columns (script of util-linux)",
  (columns) => {
    const widest = Math.min(80, columns);

    test.each(["--help", "receive --help", "send --help", "list --help", "report --help"])(
      "%s fits",
      async (parameters) => {
        const { code, stdout } = await startInTerminal(parameters, {}, columns).ended;
        const lines = linesOf(stdout);
        expect(lines.filter((line) => stringWidth(line) > widest)).toEqual([]);
        // All of the room is used, too.
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeGreaterThan(widest - 10);
        expect(lines.join("\n")).toContain("Exit codes:");
        expect(code).toBe(0);
      },
    );

    test("progress fits, with the rate and the time that is left", async () => {
      const server = await startServer();
      const name = "請求書 of a partner with a very long name, 2026-05.csv";
      server.controls.addFile("ACME", { name, content: "a".repeat(4000) });
      server.controls.addFile("ACME", { name: "b.csv", content: "a".repeat(4000) });
      const slow = { kind: "slowBody", milliseconds: 40, bytes: 100, times: 2 } as const;
      server.fault({ operation: "downloadFile", ...slow });
      const parameters = `receive ${await makeFolder()}`;
      const { ended } = startInTerminal(parameters, environmentFor(server), columns);
      const { code, stdout } = await ended;
      const lines = linesOf(stdout);
      const progress = lines.filter((line) => line.includes(" %"));
      expect(progress.filter((line) => stringWidth(line) >= columns)).toEqual([]);
      expect(progress.join("\n")).toMatch(/^請求書.* \d+ % +\d+:\d\d +\d+\.\d kB\/s/m);
      expect(progress.join("\n")).toMatch(/^b\.csv .* \d+ % +\d+:\d\d +\d+\.\d kB\/s/m);
      expect(progress.some((line) => line.includes("[##"))).toBe(columns >= 80);
      expect(lines.filter((line) => line.startsWith("received b.csv as "))).toHaveLength(1);
      expect(code).toBe(0);
    });

    test("--quiet shows none of it", async () => {
      const server = await startServer();
      server.controls.addFile("ACME", { name: "b.csv", content: "a".repeat(2000) });
      server.fault({ operation: "downloadFile", kind: "slowBody", milliseconds: 20, bytes: 100 });
      const parameters = `receive ${await makeFolder()} --quiet`;
      const { code, stdout } = await startInTerminal(parameters, environmentFor(server), columns)
        .ended;
      expect([code, stdout]).toEqual([0, ""]);
    });
  },
);
