import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, runHere } from "../support/commands.ts";
import { startEdin } from "../support/edin.ts";

const terms = ["--contract", "1001", "--package-type", "2001", "--document-type", "3001"];

/** Arguments that send a file that is there. */
function sending(...options: readonly string[]): string[] {
  return ["send", import.meta.filename, ...options];
}

test.each<[what: string, parameters: string[], shown: RegExp]>([
  [
    "nothing to send",
    ["send", ...terms],
    /There is nothing to send: name files, or give --package/,
  ],
  ["no contract", sending(...terms.slice(2)), /--contract is missing: give with whom/],
  ["no package type", sending("--contract", "1"), /--package-type is missing/],
  ["no document type", sending(...terms.slice(0, 4)), /--document-type is missing/],
  ["an id that is none", sending("--contract", "abc"), /--contract.*whole number from 1 on/],
  ["a day that is none", sending(...terms, "--date", "30.11.2026"), /--date.*such as 2026-11-30/],
  ["a day that never was", sending(...terms, "--date", "2026-02-30"), /--date.*such as 2026-11-30/],
  [
    "a number for two files",
    ["send", "a", "b", ...terms, "--number", "1"],
    /--number is of one document/,
  ],
  ["an empty number", sending(...terms, "--number", ""), /the number of .* is empty/],
  [
    "a comment with a line break",
    sending(...terms, "--comment", "a\nb"),
    /the comment of .*control character/,
  ],
  [
    "a file that is not there",
    ["send", "/nowhere/a.pdf", ...terms],
    /Nothing was sent: there is no \/nowhere\/a\.pdf/,
  ],
  ["a folder", ["send", "/", ...terms], /\/ is no file/],
  ["an empty file", ["send", "/dev/null", ...terms], /\/dev\/null is no file/],
  [
    "no signature beside a file",
    sending(...terms, "--signatures"),
    /there is no .*\.p7s\. \(the signature on wrong-calls/,
  ],
  [
    "a signing program without {}",
    sending(...terms, "--sign", "sign"),
    /--sign needs \{\} where the file stands/,
  ],
  [
    "flags beside --package",
    sending("--package", "p.json"),
    /--package describes all of a package/,
  ],
  [
    "a package that is not there",
    ["send", "--package", "/nowhere/p.json"],
    /--package cannot be read: there is no/,
  ],
  ["receive without a directory", ["receive"], /missing required argument 'directory'/],
  ["receive into a file", ["receive", import.meta.filename], /is no directory/],
  ["an empty --exec", ["receive", "in", "--exec", ""], /--exec is empty/],
  ["sign without a package", ["sign", "--exec", "sign {}"], /missing required argument 'package'/],
  ["sign without a program", ["sign", "1"], /--exec is missing: give the program that signs/],
  [
    "a package that is no id",
    ["sign", "P-1", "--exec", "sign {}"],
    /A package has to be an identifier of EDIN.*"P-1"/,
  ],
  [
    "--document of two packages",
    ["sign", "1", "2", "--document", "3", "--exec", "sign {}"],
    /--document is of one package/,
  ],
  [
    "a password",
    ["receive", "in", "--password=canary-4711"],
    /A password is no argument.*EDIN_PASSWORD/s,
  ],
])("%s: exit code 2 and no request", async (_, parameters, shown) => {
  const { server, sender } = await startEdin();
  const { code, stdout, stderr } = await runHere(["edin", ...parameters], sender);
  expect(stderr).toMatch(shown);
  expect(stderr).not.toContain("canary");
  expect([code, stdout]).toEqual([2, ""]);
  expect(server.requests).toEqual([]);
});

const document = { file: "a.txt", documentTypeId: 3001 };
const whole = { contractId: 1001, packageTypeId: 2001, documents: [document] };

test.each<[what: string, content: unknown, shown: string]>([
  ["no JSON", undefined, "--package: it is no JSON."],
  ["a list", [whole], "--package: it has to be an object."],
  [
    "no documents",
    { ...whole, documents: [] },
    "documents has to be a list of at least one document.",
  ],
  ["no contract", { ...whole, contractId: undefined }, "contractId has to be an identifier"],
  [
    "a misspelled name",
    { ...whole, kontractId: 1 },
    'it has "kontractId", which nothing knows; there are contractId',
  ],
  ["no file", { ...whole, documents: [{ documentTypeId: 1 }] }, "documents[0].file is missing"],
  [
    "a fraction",
    { ...whole, documents: [{ ...document, documentTypeId: 1.5 }] },
    "documents[0].documentTypeId has to be",
  ],
  [
    "another date",
    { ...whole, documents: [document, { ...document, date: "1.1.2026" }] },
    "documents[1].date has to be a day",
  ],
  [
    "a number that is none",
    { ...whole, documents: [{ ...document, number: 7 }] },
    "documents[0].number has to be a text",
  ],
  [
    "one signature",
    { ...whole, documents: [{ ...document, signatures: "a" }] },
    "documents[0].signatures has to be a list",
  ],
])("a package file with %s names the place, before any request", async (_, content, shown) => {
  const { server, sender } = await startEdin();
  const folder = await makeFolder();
  const file = join(folder, "p.json");
  await writeFile(join(folder, "a.txt"), "a");
  await writeFile(file, content === undefined ? "{" : JSON.stringify(content));
  const { code, stderr } = await runHere(["edin", "send", "--package", file], sender);
  expect(stderr).toContain(shown);
  expect(code).toBe(2);
  expect(server.requests).toEqual([]);
});
