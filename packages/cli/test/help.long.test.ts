import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hasTerminal, linesOf } from "@signoff/command-kit/testing";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { commandPaths, runHere, start, startInTerminal } from "./support/commands.ts";

/** All commands, as they are called. */
const names = commandPaths.map((path) => path.join(" "));

test("--help names the commands, the environment and the exit codes", async () => {
  const { code, stdout, stderr } = await runHere(["--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const name of new Set(commandPaths.map(([first]) => first))) {
    expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  }
  for (const name of ["STORE", "KEY", "KEY_FILE", "PROXY"]) {
    expect(stdout).toContain(`SIGNOFF_${name}`);
  }
  for (const exitCode of [0, 1, 2, 3, 4, 5, 130]) {
    expect(stdout).toMatch(new RegExp(`^  ${exitCode} +\\w`, "m"));
  }
});

test.each(names)("%s --help has examples, and names the exit codes", async (name) => {
  const { code, stdout, stderr } = await runHere([...name.split(" "), "--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  for (const part of [`Usage: signoff ${name}`, "--json", "Exit codes:"]) {
    expect(stdout).toContain(part);
  }
  expect(stdout).toMatch(new RegExp(`^Examples:\\n  signoff ${name}`, "m"));
  expect(stdout).not.toMatch(/--key /);
});

test.each(["edin receive", "edin send"])(
  "%s: a quoted word of an example is in one line",
  async (name) => {
    const { stdout } = await runHere([...name.split(" "), "--help"]);
    const examples = stdout.slice(stdout.indexOf("Examples:"), stdout.indexOf("Exit codes:"));
    expect(examples).toMatch(/'[^'\n]+ [^'\n]+'/);
    for (const line of examples.split("\n")) expect(line.split("'").length % 2).toBe(1);
  },
);

test("--version is that of the package", async () => {
  expect(await start(["--version"]).ended).toEqual({ code: 0, stdout: "0.0.0\n", stderr: "" });
});

test.each<[what: string, parameters: string[], shown: RegExp]>([
  ["no command", [], /Usage: signoff/],
  ["no command of a group", ["directlink"], /Usage: signoff directlink/],
  ["none of a group's commands", ["directlink", "recieve"], /unknown command 'recieve'/],
  ["a command that does not exist", ["lst"], /unknown command 'lst'/],
  ["an option that does not exist", ["key", "--colour"], /unknown option '--colour'/],
])("%s is a usage error", async (_, parameters, shown) => {
  const { code, stdout, stderr } = await runHere(parameters);
  expect(stderr).toMatch(shown);
  expect([code, stdout]).toEqual([2, ""]);
});

describe.skipIf(!hasTerminal).each([40, 80, 200])(
  "in a terminal of %i columns (script of util-linux)",
  (columns) => {
    test.each(["", ...names])("%s --help fits", async (name) => {
      const { stdout } = await startInTerminal(`${name} --help`, {}, columns).ended;
      const widest = Math.min(80, columns);
      expect(linesOf(stdout).filter((line) => stringWidth(line) > widest)).toEqual([]);
    });
  },
);

test.skipIf(process.platform === "win32")("help of which not all is read ends well", async () => {
  const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
  const script = '"$0" "$1" --help | true; echo "${PIPESTATUS[0]}"';
  const { stdout, stderr } = await promisify(execFile)("bash", [
    "-c",
    script,
    process.execPath,
    cli,
  ]);
  expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
});
