import { readFileSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { recordsOf, until } from "@signoff/command-kit/testing";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { runProgram } from "../../src/transfer/hooks/run-program.ts";
import { makeFolder, runHere, start } from "../support/commands.ts";
import { startDirectLink } from "../support/directlink.ts";
import { makeHook } from "../support/hook.ts";

/** Waits until a call is due in a directory. */
async function untilDue(directory: string): Promise<void> {
  const journal = join(directory, ".signoff-hooks/journal");
  await until(() => {
    try {
      return readFileSync(journal, "utf8").includes("due");
    } catch {
      return false;
    }
  });
}

test("--exec calls a program for each file that is in place, without the password", async () => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "a b'$(x).csv", content: "a" });
  server.controls.addFile("ACME", { name: "c.csv", content: "c" });
  const [folder, hook] = [await makeFolder(), await makeHook()];
  const parameters = ["directlink", "receive", folder, "--exec", hook.exec, "--json"];
  const { PATH = "" } = process.env;
  const { code, stdout, stderr } = await runHere(parameters, { ...environment, PATH });
  expect(recordsOf(stdout).map(({ type }) => type)).toEqual([
    "received",
    "received",
    "summary",
    "sign-off",
  ]);
  // What the program says is no record.
  expect(stderr.split("\n").toSorted()).toEqual([
    "",
    "said on standard error",
    "said on standard error",
    "said on standard output",
    "said on standard output",
  ]);
  expect(code).toBe(0);
  const files = ["a b'$(x).csv", "c.csv"];
  const calls = await hook.calls();
  expect(
    calls.toSorted((one, other) => String(one["text"]).localeCompare(String(other["text"]))),
  ).toEqual(
    files.map((name) => ({
      file: join(folder, name),
      SIGNOFF_FILE: join(folder, name),
      SIGNOFF_NAME: name,
      hasPath: true,
      text: name[0],
    })),
  );
  expect((await readdir(folder)).toSorted()).toEqual(files);
});

test.each([
  ["DIRECTLINK_PASSWORD", false],
  ["EDIN_PASSWORD", false],
  ["DIRECTLINK_PROXY", false],
  ["SYMPHONY_PRIVATE_KEY", false],
  ["SIGNOFF_KEY", false],
  ["SIGNOFF_STORE", false],
  ["EDIN_PASSWORD_FILE", true],
  ["HTTPS_PROXY", true],
  ["ERP_TOKEN", true],
])("the program finds %s in its environment: %s", async (name, isThere) => {
  const terminal = { env: { [name]: "value" }, stderr: new PassThrough() };
  const print = `process.stdout.write(String(process.env["${name}"]))`;
  const output = await runProgram([process.execPath, "-e", print], {
    terminal,
    signal: new AbortController().signal,
    isOutputWanted: true,
  });
  expect(output.toString()).toBe(isThere ? "value" : "undefined");
});

test("the path is whole, whatever the directory is called", async () => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "-rf", content: "a" });
  const [folder, hook] = [await makeFolder(), await makeHook()];
  const parameters = ["directlink", "receive", "in", "--exec", hook.exec];
  await start(parameters, environment, folder).ended;
  expect((await hook.calls()).map(({ file }) => file)).toEqual([join(folder, "in", "-rf")]);
});

test("a call that fails is told, keeps no other file back, and is made again by the next run", async () => {
  const { server, environment } = await startDirectLink();
  for (const name of ["a.csv", "b.csv"]) server.controls.addFile("ACME", { name, content: name });
  const [folder, hook] = [await makeFolder(), await makeHook()];
  const parameters = ["directlink", "receive", folder, "--concurrency", "1", "--exec", hook.exec];
  await hook.failFor("a.csv");
  const first = await runHere(parameters, environment);
  expect(first.stderr).toContain("failed a.csv: --exec: ");
  expect(first.stderr).toContain("ended with exit code 3; the file is safe, and the next run");
  expect(first.stdout).toContain("2 files received, 10 bytes; 1 file failed.\n");
  expect(first.code).toBe(1);
  await hook.failFor("");
  const second = await runHere(parameters, environment);
  expect(second.stdout).toBe("Nothing to receive.\n");
  expect(second.code).toBe(0);
  expect((await hook.calls()).map(({ text }) => text)).toEqual(["a.csv", "b.csv", "a.csv"]);
  expect((await readdir(folder)).toSorted()).toEqual(["a.csv", "b.csv"]);
  expect(requestsOf(server, "downloadFile")).toBe(2);
});

test("a file that the program took before a crash is told once, and it is not called again", async () => {
  const { environment } = await startDirectLink();
  const [folder, hook] = [await makeFolder(), await makeHook()];
  await mkdir(join(folder, ".signoff-hooks"));
  await writeFile(join(folder, ".signoff-hooks/journal"), '{"due":"a.csv","name":"a.csv"}\n');
  const parameters = ["directlink", "receive", folder, "--exec", hook.exec];
  const first = await runHere(parameters, environment);
  expect(first.stderr).toContain("failed a.csv: --exec: the file is not there any more");
  expect(first.code).toBe(1);
  const second = await runHere(parameters, environment);
  expect([second.code, second.stdout]).toEqual([0, "Nothing to receive.\n"]);
  expect(await hook.calls()).toEqual([]);
});

test("a run that is killed while the program works is made good by the next one", async () => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const [folder, hook] = [await makeFolder(), await makeHook()];
  const stuck = `'${process.execPath}' -e 'setTimeout(Date, 60000)' {}`;
  const run = start(["directlink", "receive", folder, "--exec", stuck], environment);
  await untilDue(folder);
  run.child.kill("SIGKILL");
  await run.ended;
  const next = await runHere(["directlink", "receive", folder, "--exec", hook.exec], environment);
  expect(next.code).toBe(0);
  expect((await hook.calls()).map(({ file }) => file)).toEqual([join(folder, "a.csv")]);
  expect(await readdir(folder)).toEqual(["a.csv"]);
  server.expireSessions();
});

test.each([
  ["a program that is not there", "/nowhere/import {}", "could not be run (ENOENT)"],
  [
    "one that ends by a signal",
    `'${process.execPath}' -e 'process.kill(process.pid, 9)'`,
    "ended by SIGKILL",
  ],
])("%s is told", async (_, exec, told) => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const folder = await makeFolder();
  const { code, stderr } = await runHere(
    ["directlink", "receive", folder, "--exec", exec],
    environment,
  );
  expect(stderr).toContain(told);
  expect(code).toBe(1);
  expect((await readdir(folder)).toSorted()).toEqual([".signoff-hooks", "a.csv"]);
});

test("two runs that call programs do not meet in one directory", async () => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const folder = await makeFolder();
  const slow = `'${process.execPath}' -e 'setTimeout(Date, 60000)' {}`;
  const first = start(["directlink", "receive", folder, "--exec", slow], environment);
  await untilDue(folder);
  const second = await runHere(["directlink", "receive", folder, "--exec", slow], environment);
  expect(second.stderr).toContain(`Another run works in ${folder}; nothing was done.`);
  expect(second.code).toBe(10);
  first.child.kill("SIGTERM");
  expect((await first.ended).code).toBe(143);
});

test("a damaged list of calls that are due is told, and no file is fetched", async () => {
  const { server, environment } = await startDirectLink();
  server.controls.addFile("ACME", { name: "a.csv", content: "a" });
  const [folder, hook] = [await makeFolder(), await makeHook()];
  await mkdir(join(folder, ".signoff-hooks"));
  await writeFile(
    join(folder, ".signoff-hooks/journal"),
    '{"due":"a.csv","name":"a.csv"}\nnonsense\n{}',
  );
  const { code, stderr } = await runHere(
    ["directlink", "receive", folder, "--exec", hook.exec],
    environment,
  );
  expect(stderr).toContain("journal is damaged in line 2: move it away");
  expect(code).toBe(1);
  expect(requestsOf(server, "downloadFile")).toBe(0);
});

test.each([
  [["--exec", ""], "--exec is empty"],
  [["--exec", "import 'a"], "--exec has a quotation mark without an end"],
])("%j is a usage error before any request", async (option, told) => {
  const { server, environment } = await startDirectLink();
  const { code, stderr } = await runHere(["directlink", "receive", "in", ...option], environment);
  expect(stderr).toContain(told);
  expect(code).toBe(2);
  expect(server.requests).toEqual([]);
});
