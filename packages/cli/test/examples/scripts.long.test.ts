import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { phpProgram, whyNoPhp } from "@signoff/test-debian";
import { describe, expect, test } from "vitest";
import { makeFolder } from "../support/commands.ts";
import { exampleAt, receivedIn, runScript, startExchange } from "./support.ts";

test.each(["shell/exchange.sh", "php/exchange.php", "powershell/exchange.ps1"])(
  "%s has fewer than 30 lines, and takes no password as an argument",
  async (path) => {
    const script = await readFile(exampleAt(path), "utf8");
    expect(script.trimEnd().split("\n").length).toBeLessThan(30);
    expect(script).not.toMatch(
      /--password|\$\{?EDIN_PASSWORD|env:EDIN_PASSWORD|getenv\(.EDIN_PASSWORD/,
    );
    // The terms are those that the commands take.
    for (const option of ["--contract", "--package-type", "--document-type"]) {
      expect(script).toContain(option);
    }
  },
);

const documents = { "рахунок 1.csv": "INV;1;2.50\n", "act.txt": "Done" };

describe.skipIf(!existsSync("/bin/sh"))("the shell script", () => {
  const script = [exampleAt("shell/exchange.sh")];

  test("sends a package that the other side receives, once", async () => {
    const { sender, recipient } = await startExchange();
    const [ours, theirs] = [await makeFolder(), await makeFolder()];
    await mkdir(join(ours, "out"));
    for (const [name, content] of Object.entries(documents)) {
      await writeFile(join(ours, "out", name), content);
    }
    const sent = await runScript("/bin/sh", script, sender, ours);
    expect(sent.stdout).toMatch(/package \d+ .*is sent, 2 documents\.\n/);
    expect(sent.code).toBe(0);
    expect(await readdir(join(ours, "out"))).toEqual([]);
    expect(await readdir(join(ours, "sent"))).toHaveLength(2);
    const received = await runScript("/bin/sh", script, recipient, theirs);
    expect(received.code).toBe(0);
    expect(await receivedIn(join(theirs, "in"))).toEqual(documents);
    expect((await runScript("/bin/sh", script, recipient, theirs)).stdout).toBe(
      "Nothing to receive.\n",
    );
  });

  test("what cannot be sent stays, and is told with its draft", async () => {
    const { sender } = await startExchange();
    const folder = await makeFolder();
    await mkdir(join(folder, "out"));
    await writeFile(join(folder, "out", "a.txt"), "a");
    const unsigned = { ...sender, EDIN_PACKAGE_TYPE: "2002" };
    const { code, stderr } = await runScript("/bin/sh", script, unsigned, folder);
    expect(stderr).toMatch(/--draft \d+/);
    expect(stderr).toContain("Nothing more is sent until out/ has been looked at.");
    expect(code).toBe(1);
    expect(await readdir(join(folder, "out"))).toEqual(["a.txt"]);
  });
});

const whyNot = whyNoPhp();

describe.skipIf(whyNot)(`the PHP script${whyNot ? ` (${whyNot})` : ""}`, () => {
  const script = exampleAt("php/exchange.php");

  test("sends a package that the other side receives", async () => {
    const { path, env } = phpProgram();
    const { sender, recipient } = await startExchange();
    const folder = await makeFolder();
    for (const [name, content] of Object.entries(documents)) {
      await writeFile(join(folder, name), content);
    }
    const sending = [script, "nothing", ...Object.keys(documents)];
    const sent = await runScript(path, sending, { ...sender, ...env }, folder);
    expect(sent.stdout).toMatch(/^package \d+ is sent\n$/);
    expect(sent.code).toBe(0);
    const received = await runScript(path, [script, "in"], { ...recipient, ...env }, folder);
    expect(received.stdout).toMatch(/^(received .* of package \d+: .*\n){2}$/);
    expect(received.code).toBe(0);
    expect(await receivedIn(join(folder, "in"))).toEqual(documents);
  });

  test("the PHP of the README sends a package", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const [, code = ""] = /```php\n([^`]+)```/.exec(readme) ?? [];
    const { path, env } = phpProgram();
    const { sender } = await startExchange();
    const folder = await makeFolder();
    await writeFile(join(folder, "invoice.csv"), "INV;1;2.50\n");
    const run = await runScript(path, ["-r", code], { ...sender, ...env }, folder);
    expect(run.stdout).toMatch(/^package \d+ is sent\n$/);
    expect(run.code).toBe(0);
  });

  test("tells what went wrong, with the command's exit code", async () => {
    const { path, env } = phpProgram();
    const { sender } = await startExchange();
    const folder = await makeFolder();
    await writeFile(join(folder, "a.txt"), "a");
    const unsigned = { ...sender, ...env, EDIN_PACKAGE_TYPE: "2002" };
    const run = await runScript(path, [script, "in", "a.txt"], unsigned, folder);
    expect(run.stderr).toMatch(/lacks 1 signature.*--draft \d+/);
    expect(run.code).toBe(1);
  });
});

const hasPowerShell = spawnSync("pwsh", ["-Version"]).status === 0;

describe.skipIf(!hasPowerShell)(
  `the PowerShell script${hasPowerShell ? "" : " (no pwsh here)"}`,
  () => {
    test("sends a package that the other side receives", async () => {
      const { sender, recipient } = await startExchange();
      const folder = await makeFolder();
      await writeFile(join(folder, "a.txt"), "a");
      const script = exampleAt("powershell/exchange.ps1");
      const sent = await runScript("pwsh", [script, "nothing", "a.txt"], sender, folder);
      expect(sent.code).toBe(0);
      expect((await runScript("pwsh", [script, "in"], recipient, folder)).code).toBe(0);
      expect(await receivedIn(join(folder, "in"))).toEqual({ "a.txt": "a" });
    });
  },
);
