import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf, until } from "@signoff/command-kit/testing";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { makeFolder, runHere, start } from "../support/commands.ts";
import { type Edin, makeSigner, startEdin, writeFiles } from "../support/edin.ts";

const terms = ["--contract", "1001", "--document-type", "3001"];
const unsigned = [...terms, "--package-type", "2001"];
const signed = [...terms, "--package-type", "2002"];

/** What the recipient gets, by the names of the files. */
async function receivedFrom({ recipient }: Edin): Promise<Record<string, string>> {
  const folder = await makeFolder();
  const { stdout } = await runHere(["edin", "receive", folder, "--json"], recipient);
  const received = recordsOf(stdout).filter(({ type }) => type === "received");
  const contents: Record<string, string> = {};
  for (const { name, path, signatures } of received) {
    contents[String(name)] = await readFile(String(path), "utf8");
    for (const [index, signature] of (signatures as string[]).entries()) {
      contents[`${String(name)}/${index}`] = await readFile(signature, "utf8");
    }
  }
  return contents;
}

test("sends files as a package, and says so with a sign-off", async () => {
  const edin = await startEdin();
  const paths = await writeFiles({ "рахунок.csv": "INV;1;2.50\n", "act.txt": "Done" });
  const { code, stdout, stderr } = await runHere(
    ["edin", "send", ...paths, ...unsigned],
    edin.sender,
  );
  expect(stdout).toMatch(
    /^sent рахунок\.csv \(11 bytes\)\nsent act\.txt \(4 bytes\)\npackage \d+( \(.*\))? is sent, 2 documents\.\n2 files sent, 15 bytes\.\n$/,
  );
  expect(stderr).toMatch(/^Sign-off of .*: ended/);
  expect(code).toBe(0);
  expect(await receivedFrom(edin)).toEqual({ "рахунок.csv": "INV;1;2.50\n", "act.txt": "Done" });
});

test("--json tells records of the documented shape", async () => {
  const { sender } = await startEdin();
  const [path = ""] = await writeFiles({ "a.txt": "a" });
  const options = ["--number", "INV-1", "--date", "2026-11-30", "--comment", "For January"];
  const { stdout } = await runHere(
    ["edin", "send", path, ...unsigned, ...options, "--json"],
    sender,
  );
  const id = expect.any(Number);
  expect(recordsOf(stdout)).toEqual([
    { type: "sent", name: "a.txt", path, length: 1, package: id },
    expect.objectContaining({ type: "package", package: id, state: "sent", documents: 1 }),
    { type: "summary", command: "send", files: 1, bytes: 1, failed: 0 },
    expect.objectContaining({ type: "sign-off", outcome: "ended" }),
  ]);
});

test("number, date and comment are those of the document", async () => {
  const edin = await startEdin();
  const [path = ""] = await writeFiles({ "a.txt": "a" });
  const options = ["--number", "INV-1", "--date", "2026-11-30", "--comment", "For January"];
  await runHere(["edin", "send", path, ...unsigned, ...options], edin.sender);
  const folder = await makeFolder();
  const { stdout } = await runHere(["edin", "receive", folder, "--json"], edin.recipient);
  const [received] = recordsOf(stdout);
  const facts = await readFile(join(String(received?.["path"]), "../package.json"), "utf8");
  expect(JSON.parse(facts)).toMatchObject({
    documents: [{ number: "INV-1", date: Date.UTC(2026, 10, 30) / 1000, comment: "For January" }],
  });
});

test.each(["toFile", "toOutput"] as const)("--sign has a program sign: %s", async (way) => {
  const edin = await startEdin();
  const [paths, signer] = [await writeFiles({ "a.txt": "a", "b.txt": "b" }), await makeSigner()];
  const parameters = ["edin", "send", ...paths, ...signed, "--sign", signer[way]];
  expect((await runHere(parameters, edin.sender)).code).toBe(0);
  expect(await receivedFrom(edin)).toEqual({
    "a.txt": "a",
    "a.txt/0": "signed a",
    "b.txt": "b",
    "b.txt/0": "signed b",
  });
});

test("--signatures takes those that lie beside the files", async () => {
  const edin = await startEdin();
  const all = await writeFiles({ "a.txt": "a", "a.txt.p7s": "A", "b.txt": "b", "b.txt.p7s": "B" });
  const paths = all.filter((path) => path.endsWith(".txt"));
  const { code } = await runHere(
    ["edin", "send", ...paths, ...signed, "--signatures"],
    edin.sender,
  );
  expect(code).toBe(0);
  expect(await receivedFrom(edin)).toMatchObject({ "a.txt/0": "A", "b.txt/0": "B" });
});

test("--package takes all from a JSON file, with paths from its folder", async () => {
  const edin = await startEdin();
  const all = await writeFiles({ "a.txt": "a", "a.sig": "A", "b.txt": "b", "p.json": "" });
  const file = all.at(-1) ?? "";
  const documents = [
    { file: "a.txt", documentTypeId: 3001, number: "1", date: "2026-11-30", signatures: ["a.sig"] },
    {
      file: "b.txt",
      documentTypeId: "3002",
      name: "c.txt",
      comment: "Last",
      signatures: ["a.sig"],
    },
  ];
  await writeFile(file, JSON.stringify({ contractId: 1001, packageTypeId: 2002, documents }));
  const { code, stderr } = await runHere(["edin", "send", "--package", file], edin.sender);
  expect([code, stderr]).toEqual([0, expect.stringContaining("ended")]);
  expect(await receivedFrom(edin)).toEqual({
    "a.txt": "a",
    "a.txt/0": "A",
    "c.txt": "b",
    "c.txt/0": "A",
  });
});

test("a package that lacks signatures says how to go on, and goes on from there", async () => {
  const edin = await startEdin();
  const [paths, signer] = [await writeFiles({ "a.txt": "a" }), await makeSigner()];
  const first = await runHere(["edin", "send", ...paths, ...signed], edin.sender);
  expect(first.stderr).toMatch(
    /lacks 1 signature\(s\); give --sign, or --signatures\. Nothing is lost: go on with the same command and --draft \d+\./,
  );
  expect(first.code).toBe(1);
  const [, draft = ""] = /--draft (\d+)/.exec(first.stderr) ?? [];
  const parameters = [
    "edin",
    "send",
    ...paths,
    ...signed,
    "--draft",
    draft,
    "--sign",
    signer.toFile,
  ];
  expect((await runHere(parameters, edin.sender)).code).toBe(0);
  expect(await receivedFrom(edin)).toEqual({ "a.txt": "a", "a.txt/0": "signed a" });
  // Nothing was uploaded twice.
  expect(requestsOf(edin.server, "addDocumentToPackage")).toBe(1);
});

test("as a record, the failure names the draft for a program", async () => {
  const { sender } = await startEdin();
  const paths = await writeFiles({ "a.txt": "a" });
  const { stdout } = await runHere(["edin", "send", ...paths, ...signed, "--json"], sender);
  const [error] = recordsOf(stdout);
  expect(error).toMatchObject({ type: "error", exitCode: 1, kind: "SendingError" });
  expect(error?.["message"]).toContain(`--draft ${String(error?.["package"])}.`);
});

test.each([
  [
    "ends with another code than 0",
    "-e 'process.exit(7)' {}",
    /ended with exit code 7\. Nothing is lost/,
  ],
  ["writes nothing", "-e 0 {}", /wrote no signature\. Nothing is lost/],
  ["writes no file", "-e 0 {} {out}", /wrote no signature to \{out\}\. Nothing is lost/],
])("a program that %s is told, with the draft", async (_, parameters, told) => {
  const { sender } = await startEdin();
  const paths = await writeFiles({ "a.txt": "a" });
  const sign = `'${process.execPath}' ${parameters}`;
  const { code, stderr } = await runHere(
    ["edin", "send", ...paths, ...signed, "--sign", sign],
    sender,
  );
  expect(stderr).toMatch(/^signoff: Package \d+ stopped at the step "sign": /);
  expect(stderr).toMatch(told);
  expect(code).toBe(1);
});

test("what may have been sent is told as such", async () => {
  const edin = await startEdin();
  edin.server.fault({ operation: "sendPackage", kind: "reset", applied: true });
  const paths = await writeFiles({ "a.txt": "a" });
  const { code, stderr } = await runHere(["edin", "send", ...paths, ...unsigned], edin.sender);
  expect(stderr).toMatch(/It may have been sent: --draft looks, and sends it where it was not/);
  expect(code).toBe(7);
  const [, draft = ""] = /--draft (\d+)/.exec(stderr) ?? [];
  const again = await runHere(
    ["edin", "send", ...paths, ...unsigned, "--draft", draft],
    edin.sender,
  );
  expect(again.code).toBe(0);
  expect(requestsOf(edin.server, "sendPackage")).toBe(1);
});

test("an interruption tells the draft that is gone on with, and signs off", async () => {
  const edin = await startEdin();
  edin.server.fault({ operation: "addDocumentToPackage", kind: "hang" });
  const paths = await writeFiles({ "a.txt": "a" });
  const parameters = ["edin", "send", ...paths, ...unsigned];
  const run = start(parameters, edin.sender);
  await until(() => requestsOf(edin.server, "addDocumentToPackage") > 0);
  run.child.kill("SIGINT");
  const { code, stderr } = await run.ended;
  expect(stderr).toMatch(
    /^signoff: Interrupted\. Package \d+ stopped at the step "upload": .* Nothing is lost: go on with the same command and --draft \d+\.\nSign-off of .*: ended/,
  );
  expect(code).toBe(130);
});

test("--package and --draft go on together", async () => {
  const edin = await startEdin();
  const all = await writeFiles({ "a.txt": "a", "a.sig": "A", "p.json": "" });
  const file = all.at(-1) ?? "";
  const document = { file: "a.txt", documentTypeId: 3001 };
  const described = { contractId: 1001, packageTypeId: 2002, documents: [document] };
  await writeFile(file, JSON.stringify(described));
  const first = await runHere(["edin", "send", "--package", file], edin.sender);
  const [, draft = ""] = /--draft (\d+)/.exec(first.stderr) ?? [];
  const signedDocument = { ...document, signatures: ["a.sig"] };
  await writeFile(file, JSON.stringify({ ...described, documents: [signedDocument] }));
  const second = await runHere(["edin", "send", "--package", file, "--draft", draft], edin.sender);
  expect(second.code).toBe(0);
  expect(requestsOf(edin.server, "createPackage")).toBe(1);
});
