import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { environmentFor, makeFolder, run, runHere, startServer } from "./support.ts";

const commands = ["receive", "send", "list", "report"];

const sixAddresses = Array.from({ length: 6 }, (_, index) => ["--email", `a${index}@b.c`]).flat();

/** Arguments that send a file that is there. */
function sending(...options: readonly string[]): string[] {
  return ["send", import.meta.filename, ...options];
}

/** What the first group of a pattern matches, throughout a text. */
function allOf(text: string, pattern: RegExp): (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([, group]) => group);
}

describe("help", () => {
  test("--help names the commands, the environment and the exit codes", async () => {
    const { code, stdout, stderr } = await runHere(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    for (const name of ["URL", "USERNAME", "PASSWORD", "PROXY"]) {
      expect(stdout).toContain(`DIRECTLINK_${name}`);
    }
    for (const exitCode of [0, 1, 2, 3, 4, 5, 6, 130]) {
      expect(stdout).toMatch(new RegExp(`^  ${exitCode} +\\w`, "m"));
    }
  });

  test("the README tells the same exit codes and every option", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const helps = await Promise.all(
      [[], ...commands.map((command) => [command])].map((path) => runHere([...path, "--help"])),
    );
    expect(allOf(readme, /^\| (\d+) /gm)).toEqual(
      allOf(helps[0]?.stdout ?? "", /^ {2}(\d+) +\w/gm),
    );
    const options = new Set(helps.flatMap(({ stdout }) => stdout.match(/--[a-z][a-z-]+/g) ?? []));
    expect(options.size).toBeGreaterThan(10);
    const ordinary = ["--help", "--version"];
    expect(
      [...options].filter((option) => !`${readme} ${ordinary.join(" ")}`.includes(option)),
    ).toEqual([]);
  });

  test.each(commands)(
    "%s --help names its options, those of the connection and the exit codes",
    async (command) => {
      const { code, stdout, stderr } = await runHere([command, "--help"]);
      expect([code, stderr]).toEqual([0, ""]);
      for (const part of [
        `signoff-directlink ${command}`,
        "--json",
        "--url",
        "--user",
        "Exit codes:",
      ]) {
        expect(stdout).toContain(part);
      }
      expect(stdout).not.toContain("--password");
    },
  );

  test("--version is that of the package", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, stdout: "0.0.0\n", stderr: "" });
  });
});

describe("usage errors", () => {
  test.each<[what: string, parameters: string[], shown: RegExp]>([
    ["no command", [], /Usage: signoff-directlink/],
    ["a command that does not exist", ["recieve", "in"], /unknown command 'recieve'/],
    ["an option that does not exist", ["list", "--colour"], /unknown option '--colour'/],
    ["receive without a directory", ["receive"], /missing required argument 'directory'/],
    ["receive with two directories", ["receive", "a", "b"], /too many arguments/],
    [
      "a concurrency that is no number",
      ["receive", "in", "--concurrency", "x"],
      /--concurrency.*whole number/,
    ],
    ["a concurrency of 0", ["receive", "in", "--concurrency", "0"], /--concurrency.*whole number/],
    ["a number of pages that is none", ["report", "--pages", "-1"], /--pages.*whole number/],
    ["--backup without a name", ["receive", "in", "--backup"], /--backup needs --name/],
    ["a name that is empty", ["receive", "in", "--name", ""], /--name is empty/],
    ["send without a file", ["send"], /missing required argument 'file'/],
    [
      "send of a file that is not there",
      ["send", "/nowhere/a.csv"],
      /there is no \/nowhere\/a\.csv/,
    ],
    ["send of a folder", ["send", "/"], /\/ is no file/],
    [
      "an address that is none",
      sending("--email", "a@example.com", "--email", "notanaddress"),
      /--email holds "notanaddress", which is no mail address/,
    ],
    ["too many addresses", sending(...sixAddresses), /--email has 6 addresses/],
    [
      "a mobile number that is none",
      sending("--mobile", "+55 11"),
      /--mobile holds "\+55 11", which is no mobile number/,
    ],
    ["a message that is too long", sending("--message", "x".repeat(129)), /--message has 129/],
    ["an empty user", sending("--to", ""), /--to is missing; it has to be/],
    [
      "a raw message beyond ASCII",
      sending("--raw", "--message", "Olá"),
      /--message has to be plain ASCII .* where --raw is given; leave --raw out/,
    ],
    ["a raw file that is no JSON", sending("--raw"), /usage\.test\.ts holds no JSON in UTF-8/],
    [
      "a file in place of a directory",
      ["receive", import.meta.filename],
      /usage\.test\.ts is no directory/,
    ],
    [
      "a directory below a file",
      ["receive", join(import.meta.filename, "in", "deeper")],
      /usage\.test\.ts is no directory/,
    ],
    ["a directory without a name", ["receive", ""], /The directory is empty/],
    ["a directory with a line break", ["receive", "in\n"], /has white space at its ends/],
    [
      "another way to sign on",
      ["list", "--auth", "digest"],
      /--auth.*Allowed choices are bearer, basic/,
    ],
    [
      "a CA file that is not there",
      ["list", "--ca", "/nowhere/ca.pem"],
      /--ca cannot be read: there is no \/nowhere\/ca\.pem/,
    ],
    [
      "a CA file that holds no certificate",
      ["list", "--ca", "/dev/null"],
      /--ca holds no certificate/,
    ],
    ["a URL that is none", ["list", "--url", "mft.example.com"], /--url /],
    [
      "http: to another host",
      ["list", "--url", "http://mft.example.com"],
      /--url uses http:.*use https:, or give --allow-insecure/,
    ],
    [
      "a URL with credentials",
      ["list", "--url", "https://ada:word@mft.example.com"],
      /--url holds .*; give --user, and DIRECTLINK_PASSWORD/,
    ],
    [
      "a proxy that is none",
      ["list", "--proxy", "ftp://127.0.0.1"],
      /--proxy has to be .* such as http:\/\/proxy\.example:3128/,
    ],
  ])("%s: exit code 2 and no request", async (_, parameters, shown) => {
    const server = await startServer();
    const { code, stdout, stderr } = await runHere(parameters, environmentFor(server));
    expect(stderr).toMatch(shown);
    expect([code, stdout]).toEqual([2, ""]);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["DIRECTLINK_URL", [], /DIRECTLINK_URL has white space at its ends/],
    ["DIRECTLINK_USERNAME", [], /DIRECTLINK_USERNAME has white space at its ends/],
    ["DIRECTLINK_PASSWORD", [], /DIRECTLINK_PASSWORD has white space at its ends/],
    ["DIRECTLINK_PROXY", [], /DIRECTLINK_PROXY has white space at its ends/],
    ["--url", ["--url"], /--url has white space at its ends/],
    ["--user", ["--user"], /--user has white space at its ends/],
    ["--proxy", ["--proxy"], /--proxy has white space at its ends/],
    ["--to", ["send", import.meta.filename, "--to"], /--to has white space at its ends/],
    ["--message", ["send", import.meta.filename, "--message"], /--message has white space/],
    ["--email", ["send", import.meta.filename, "--email"], /--email holds ".*\\n"/],
    ["--mobile", ["send", import.meta.filename, "--mobile"], /--mobile holds ".*\\n"/],
  ])("the line break of a file in %s: exit code 2, no request", async (name, arguments_, shown) => {
    const server = await startServer();
    const given = { DIRECTLINK_PROXY: "http://127.0.0.1:9", ...environmentFor(server) };
    const isVariable = arguments_.length === 0;
    const spoiled = `${given[name as keyof typeof given] ?? "http://127.0.0.1:9"}\n`;
    const [parameters, environment] = isVariable
      ? [["list"], { ...given, [name]: spoiled }]
      : [[...(arguments_[0] === "send" ? [] : ["list"]), ...arguments_, spoiled], given];
    const { code, stdout, stderr } = await runHere(parameters, environment);
    expect(stderr).toMatch(shown);
    expect([code, stdout]).toEqual([2, ""]);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["DIRECTLINK_URL", /There is no server: give --url, or set DIRECTLINK_URL/],
    ["DIRECTLINK_USERNAME", /There is no user: give --user, or set DIRECTLINK_USERNAME/],
    ["DIRECTLINK_PASSWORD", /no terminal to ask for one: set DIRECTLINK_PASSWORD/],
  ])("without %s", async (variable, shown) => {
    const server = await startServer();
    const environment = { ...environmentFor(server), [variable]: "" };
    const { code, stderr } = await runHere(["list"], environment);
    expect(stderr).toMatch(shown);
    expect(code).toBe(2);
    expect(server.requests).toEqual([]);
  });

  test("with --json an error is a record", async () => {
    const { code, stdout, stderr } = await runHere(["list", "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      type: "error",
      exitCode: 2,
      kind: "UsageError",
      message: expect.stringContaining("--url"),
    });
    expect([code, stderr]).toEqual([2, ""]);
  });
});

describe("secrets in arguments", () => {
  const secret = "canary-4711-word";

  test.each([
    [["--password", secret, "list"]],
    [["list", "--password", secret]],
    [["list", `--password=${secret}`]],
    [["receive", "in", "--password"]],
  ])("a password is refused and told where it belongs: %j", async (parameters) => {
    const server = await startServer();
    const { code, stdout, stderr } = await runHere(parameters, environmentFor(server));
    expect(stderr).toMatch(/A password is no argument.*DIRECTLINK_PASSWORD/s);
    expect(stdout + stderr).not.toContain(secret);
    expect(code).toBe(2);
    expect(server.requests).toEqual([]);
  });

  test("a misspelled --password= is refused without its value", async () => {
    const { code, stderr } = await runHere(["list", `--pasword=${secret}`]);
    expect(stderr).toContain("unknown option '--pasword'");
    expect(stderr).not.toContain(secret);
    expect(code).toBe(2);
  });

  test("a proxy's password is refused as an argument", async () => {
    const server = await startServer();
    const proxy = `http://user:${secret}@127.0.0.1:9`;
    const { code, stderr } = await runHere(["list", "--proxy", proxy], environmentFor(server));
    expect(stderr).toContain("DIRECTLINK_PROXY");
    expect(stderr).not.toContain(secret);
    expect(code).toBe(2);
  });
});

test("a usage error of the real command is exit code 2", async () => {
  const { code, stdout, stderr } = await run(["list", "--colour"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("unknown option '--colour'");
});

test("no file is sent when one of them is not there", async () => {
  const server = await startServer();
  const folder = await makeFolder();
  const { code } = await runHere(
    ["send", import.meta.filename, join(folder, "b")],
    environmentFor(server),
  );
  expect(code).toBe(2);
  expect(server.requests).toEqual([]);
});
