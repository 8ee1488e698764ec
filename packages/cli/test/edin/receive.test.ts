import { readdirSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf, until } from "@signoff/command-kit/testing";
import { requestsOf, secretsShownIn } from "@signoff/test-support";
import { expect, test } from "vitest";
import { makeFolder, runHere, start } from "../support/commands.ts";
import { type Edin, startEdin } from "../support/edin.ts";
import { makeHook } from "../support/hook.ts";

/** What is in a directory, by paths; not the command's own folders. */
async function contentsOf(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const contents: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(directory.length + 1).replace(/^\d+/, "ID");
    if (!entry.isFile() || name.startsWith(".") || name.endsWith("package.json")) continue;
    contents[name] = await readFile(path, "utf8");
  }
  return contents;
}

/** The name of the only package's folder. */
async function packageIn(directory: string): Promise<string> {
  return (await readdir(directory)).find((name) => !name.startsWith(".")) ?? "";
}

/** Lets the first download be, and does this to the next one. */
function faultSecondBody(
  { server }: Edin,
  fault: { kind: "hang" } | { kind: "status"; status: 403 },
): void {
  const operation = "downloadDocumentBody";
  server.fault({ operation, kind: "slowBody", milliseconds: 1, bytes: 1000 });
  server.fault({ operation, ...fault });
}

test("fetches each package into a folder of its own, with what EDIN tells of it, once", async () => {
  const edin = await startEdin();
  edin.addPackage({ "рахунок.csv": "INV;1\n", "act.txt": "Done" });
  const folder = await makeFolder();
  const first = await runHere(["edin", "receive", folder], edin.recipient);
  expect(first.stdout).toMatch(
    /^received рахунок\.csv as .*\/\d+\/рахунок\.csv \(6 bytes\)\nreceived act\.txt as .*\/act\.txt \(4 bytes\)\n2 files received, 10 bytes\.\n$/,
  );
  expect(first.stderr).toMatch(/^Sign-off of .*: ended/);
  expect(first.code).toBe(0);
  expect(await contentsOf(folder)).toEqual({ "ID/рахунок.csv": "INV;1\n", "ID/act.txt": "Done" });
  const id = await packageIn(folder);
  const facts = JSON.parse(await readFile(join(folder, id, "package.json"), "utf8"));
  expect(facts).toMatchObject({ packageId: Number(id), documents: [{}, {}] });
  const second = await runHere(["edin", "receive", folder], edin.recipient);
  expect(second.stdout).toBe("Nothing to receive.\n");
  expect(requestsOf(edin.server, "downloadDocumentBody")).toBe(2);
});

test("--json tells records of the documented shape", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const folder = await makeFolder();
  const { stdout, stderr } = await runHere(["edin", "receive", folder, "--json"], edin.recipient);
  expect(stderr).toBe("");
  const id = await packageIn(folder);
  expect(recordsOf(stdout)).toEqual([
    {
      type: "received",
      name: "a.txt",
      path: join(folder, id, "a.txt"),
      length: 1,
      source: "download",
      package: Number(id),
      document: expect.any(Number),
      signatures: [],
    },
    { type: "summary", command: "receive", files: 1, bytes: 1, failed: 0 },
    expect.objectContaining({ type: "sign-off", outcome: "ended" }),
  ]);
});

test("names that lead out, are taken or are reserved are made safe", async () => {
  const edin = await startEdin();
  edin.addPackage({
    "../../evil.txt": "1",
    "a.txt": "2",
    "A.TXT": "3",
    "package.json": "4",
    "nul.txt": "5",
    "..hidden": "6",
  });
  const folder = await makeFolder();
  await runHere(["edin", "receive", folder], edin.recipient);
  const names = Object.keys(await contentsOf(folder));
  expect(names.toSorted()).toEqual(
    [
      "ID/.._.._evil.txt",
      "ID/..hidden",
      "ID/A (2).TXT",
      "ID/_nul.txt",
      "ID/a.txt",
      "ID/package (2).json",
    ].toSorted(),
  );
  const id = await packageIn(folder);
  expect(await readFile(join(folder, id, "package (2).json"), "utf8")).toBe("4");
});

test("a folder of that name that is there already is left alone", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const probe = await makeFolder();
  await runHere(["edin", "receive", probe], edin.recipient);
  const id = await packageIn(probe);
  edin.server.controls.setNextId(BigInt(id) + 1000n);
  edin.addPackage({ "b.txt": "b" });
  const folder = await makeFolder();
  for (let number = Number(id) + 1000; number < Number(id) + 1010; number += 1) {
    await mkdir(join(folder, String(number)));
    await writeFile(join(folder, String(number), "mine"), "mine");
  }
  const { code } = await runHere(["edin", "receive", folder], edin.recipient);
  expect(code).toBe(0);
  const made = (await readdir(folder)).find((name) => name.endsWith(" (2)"));
  expect(await readdir(join(folder, made ?? ""))).toContain("b.txt");
});

test("what a failure has cut short is made good by the next run, and no file is fetched twice", async () => {
  const edin = await startEdin();
  edin.addPackage({ "c.txt": "c" });
  // The latest comes first.
  edin.addPackage({ "a.txt": "a", "b.txt": "b" });
  const folder = await makeFolder();
  faultSecondBody(edin, { kind: "status", status: 403 });
  const first = await runHere(["edin", "receive", folder], edin.recipient);
  expect(first.stderr).toMatch(/^failed package \d+: .*403/);
  expect(first.stdout).toContain("1 file received, 1 byte; 1 file failed.");
  expect(first.code).toBe(1);
  // Half a package is none.
  expect(await contentsOf(folder)).toEqual({ "ID/c.txt": "c" });
  const second = await runHere(["edin", "receive", folder], edin.recipient);
  expect(second.code).toBe(0);
  expect(await contentsOf(folder)).toEqual({ "ID/a.txt": "a", "ID/b.txt": "b", "ID/c.txt": "c" });
  expect(requestsOf(edin.server, "downloadDocumentBody")).toBe(4);
  expect(await readdir(join(folder, ".signoff"))).toEqual(["packages"]);
});

test("a package that cannot be read does not keep back the others", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  edin.addPackage({ "b.txt": "b" });
  const folder = await makeFolder();
  edin.server.fault({ operation: "getPackage", kind: "status", status: 403 });
  const run = await runHere(["edin", "receive", folder], edin.recipient);
  expect(run.stderr).toMatch(/^failed package \d+: .*403/);
  expect(run.code).toBe(1);
  expect(await contentsOf(folder)).toEqual({ "ID/a.txt": "a" });
});

test("a mark that did not come through is made by the next run, which fetches nothing again", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const folder = await makeFolder();
  edin.server.fault({ operation: "markPackageReadFromApi", kind: "status", status: 403 });
  const first = await runHere(["edin", "receive", folder], edin.recipient);
  expect(first.code).toBe(1);
  const second = await runHere(["edin", "receive", folder], edin.recipient);
  expect(second.stdout).toBe("Nothing to receive.\n");
  expect(second.code).toBe(0);
  expect(requestsOf(edin.server, "markPackageReadFromApi")).toBe(2);
  expect(requestsOf(edin.server, "downloadDocumentBody")).toBe(1);
});

test("a run that is killed leaves no half package, and the next one goes on", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a", "b.txt": "b" });
  const folder = await makeFolder();
  faultSecondBody(edin, { kind: "hang" });
  const run = start(["edin", "receive", folder], edin.recipient);
  await until(() => requestsOf(edin.server, "downloadDocumentBody") > 1);
  run.child.kill("SIGKILL");
  await run.ended;
  expect(await contentsOf(folder)).toEqual({});
  const next = await runHere(["edin", "receive", folder], edin.recipient);
  expect(next.code).toBe(0);
  expect(await contentsOf(folder)).toEqual({ "ID/a.txt": "a", "ID/b.txt": "b" });
  // The first of the two was there already.
  expect(requestsOf(edin.server, "downloadDocumentBody")).toBe(3);
  edin.server.expireSessions();
});

test("an interruption signs off and says what is done", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  edin.addPackage({ "b.txt": "b" });
  const folder = await makeFolder();
  faultSecondBody(edin, { kind: "hang" });
  const run = start(["edin", "receive", folder], edin.recipient);
  await until(() => requestsOf(edin.server, "downloadDocumentBody") > 1);
  run.child.kill("SIGINT");
  const { code, stderr } = await run.ended;
  expect(stderr).toMatch(
    /^signoff: Interrupted: 1 file received\. The next run goes on with what is left\.\nSign-off of .*: ended/,
  );
  expect(code).toBe(130);
});

test("where a crash came between a package's move and its note, it is told and given to the program", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const [folder, hook] = [await makeFolder(), await makeHook()];
  edin.server.fault({ operation: "markPackageReadFromApi", kind: "status", status: 403 });
  await runHere(["edin", "receive", folder], edin.recipient);
  const id = await packageIn(folder);
  const complete = JSON.stringify({ id, state: "complete", folder: id });
  await writeFile(join(folder, ".signoff/packages"), `${complete}\n`);
  const next = await runHere(["edin", "receive", folder, "--exec", hook.exec], edin.recipient);
  expect(next.stdout).toMatch(/^received a\.txt as .* \(1 byte, already in place\)\n/);
  expect(next.code).toBe(0);
  expect((await hook.calls()).map(({ file }) => file)).toEqual([join(folder, id, "a.txt")]);
});

test("where a crash came before the move, the package gets its place", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const folder = await makeFolder();
  edin.server.fault({ operation: "markPackageReadFromApi", kind: "status", status: 403 });
  await runHere(["edin", "receive", folder], edin.recipient);
  const id = await packageIn(folder);
  await rename(join(folder, id), join(folder, ".signoff", `p${id}`));
  await mkdir(join(folder, id));
  const complete = JSON.stringify({ id, state: "complete", folder: id });
  await writeFile(join(folder, ".signoff/packages"), `${complete}\n{"id":"torn`);
  const next = await runHere(["edin", "receive", folder], edin.recipient);
  expect(next.code).toBe(0);
  expect(await readdir(join(folder, `${id} (2)`))).toContain("a.txt");
  expect(requestsOf(edin.server, "downloadDocumentBody")).toBe(1);
});

test("a package whose program fails is not marked as read, and is given to it again", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  edin.addPackage({ "b.txt": "b" });
  const [folder, hook] = [await makeFolder(), await makeHook()];
  const parameters = ["edin", "receive", folder, "--exec", hook.exec];
  await hook.failFor("a.txt");
  const first = await runHere(parameters, edin.recipient);
  expect(first.stderr).toMatch(/failed a\.txt: --exec: .* ended with exit code 3/);
  expect(first.code).toBe(1);
  expect(requestsOf(edin.server, "markPackageReadFromApi")).toBe(1);
  await hook.failFor("");
  expect((await runHere(parameters, edin.recipient)).code).toBe(0);
  expect((await hook.calls()).map(({ text }) => text)).toEqual(["b", "a", "a"]);
  expect((await hook.calls()).map(({ password }) => password)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(requestsOf(edin.server, "markPackageReadFromApi")).toBe(2);
  expect(requestsOf(edin.server, "downloadDocumentBody")).toBe(2);
  expect(readdirSync(folder)).not.toContain(".signoff-hooks");
});

test("--accept accepts the documents of what is in place, and without it nothing is accepted", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  await runHere(["edin", "receive", await makeFolder()], edin.recipient);
  expect(requestsOf(edin.server, "setDocumentStatus")).toBe(0);
  edin.addPackage({ "b.txt": "b", "c.txt": "c" });
  const run = await runHere(["edin", "receive", await makeFolder(), "--accept"], edin.recipient);
  expect(run.stdout).toMatch(/package \d+ .*is accepted, 2 documents\.\n/);
  expect(run.code).toBe(0);
  expect(requestsOf(edin.server, "setDocumentStatus")).toBe(2);
  expect(requestsOf(edin.server, "setPackageStatus")).toBe(1);
});

test("--accept goes on where it was cut", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a", "b.txt": "b" });
  const parameters = ["edin", "receive", await makeFolder(), "--accept"];
  edin.server.fault({ operation: "setPackageStatus", kind: "status", status: 403 });
  expect((await runHere(parameters, edin.recipient)).code).toBe(1);
  expect((await runHere(parameters, edin.recipient)).code).toBe(0);
  expect(requestsOf(edin.server, "setDocumentStatus")).toBe(2);
});

test("two runs do not meet in one directory", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const folder = await makeFolder();
  edin.server.fault({ operation: "downloadDocumentBody", kind: "hang" });
  const first = start(["edin", "receive", folder], edin.recipient);
  await until(() => requestsOf(edin.server, "downloadDocumentBody") > 0);
  const second = await runHere(["edin", "receive", folder], edin.recipient);
  expect(second.stderr).toContain(`Another run works in ${folder}; nothing was done.`);
  expect(second.code).toBe(10);
  first.child.kill("SIGTERM");
  expect((await first.ended).code).toBe(143);
});

test("a damaged journal is told, and nothing is fetched", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const folder = await makeFolder();
  await mkdir(join(folder, ".signoff"));
  await writeFile(join(folder, ".signoff/packages"), 'nonsense\n{"id":"1"}');
  const run = await runHere(["edin", "receive", folder], edin.recipient);
  expect(run.stderr).toMatch(/packages is damaged in line 1: move it away to go on/);
  expect(run.code).toBe(1);
  expect(requestsOf(edin.server, "downloadDocumentBody")).toBe(0);
  await rm(join(folder, ".signoff/packages"));
  expect((await runHere(["edin", "receive", folder], edin.recipient)).code).toBe(0);
});

test("parts of a package that somebody else has marked as read do not stay", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a", "b.txt": "b" });
  const [folder, other] = [await makeFolder(), await makeFolder()];
  faultSecondBody(edin, { kind: "status", status: 403 });
  await runHere(["edin", "receive", folder], edin.recipient);
  expect((await readdir(join(folder, ".signoff"))).some((name) => /^p\d+$/.test(name))).toBe(true);
  await runHere(["edin", "receive", other], edin.recipient);
  await runHere(["edin", "receive", folder], edin.recipient);
  expect(await readdir(join(folder, ".signoff"))).toEqual([]);
});

test("names, errors and --json show no secret and steer no terminal", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a\u001B[2J\u202E.txt": "a" });
  for (const format of [[], ["--json"]]) {
    const run = await runHere(["edin", "receive", await makeFolder(), ...format], edin.recipient);
    const shown = run.stdout + run.stderr;
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(secretsShownIn(shown, { password: edin.server.accounts[1].password })).toEqual([]);
  }
});

test.each<[string, number, Record<string, string>]>([
  ["a refused login", 6, { EDIN_PASSWORD: "wrong" }],
  ["a server that does not listen", 7, { EDIN_URL: "http://127.0.0.1:9" }],
  ["no user", 2, { EDIN_EMAIL: "" }],
  ["http: to another host", 2, { EDIN_URL: "http://edin.example" }],
])("%s is exit code %i, and names what to change", async (_, code, spoiled) => {
  const edin = await startEdin();
  const parameters = ["edin", "receive", await makeFolder()];
  const run = await runHere(parameters, { ...edin.recipient, ...spoiled });
  expect(run.code).toBe(code);
  const [name = ""] = Object.keys(spoiled);
  expect(run.stderr).toContain(code === 6 ? "refused" : name);
  expect(run.stderr).not.toMatch(/allowInsecure|baseUrl|sendDraft/);
});
