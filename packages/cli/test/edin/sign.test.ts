import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf } from "@signoff/command-kit/testing";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { makeFolder, runHere } from "../support/commands.ts";
import { type Edin, makeSigner, startEdin } from "../support/edin.ts";

/** Receives what waits, and gives the ids of the packages and of their documents. */
async function receive({ recipient }: Edin): Promise<{ packages: string[]; documents: string[] }> {
  const { stdout } = await runHere(["edin", "receive", await makeFolder(), "--json"], recipient);
  const received = recordsOf(stdout).filter(({ type }) => type === "received");
  return {
    packages: [...new Set(received.map((record) => String(record["package"])))],
    documents: received.map(({ document }) => String(document)),
  };
}

test("signs the documents of a package by a program, each once", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a", "b.txt": "b" });
  const [{ packages }, signer] = [await receive(edin), await makeSigner()];
  const parameters = ["edin", "sign", ...packages, "--exec", signer.toFile];
  const first = await runHere([...parameters, "--finish"], edin.recipient);
  expect(first.stdout).toMatch(
    /^signed a\.txt of package \d+\nsigned b\.txt of package \d+\npackage \d+ .*is accepted, 2 documents\.\n2 files signed\.\n$/,
  );
  expect(first.code).toBe(0);
  const second = await runHere(parameters, edin.recipient);
  expect(second.stdout).toBe("Nothing to sign.\n");
  expect(second.code).toBe(0);
  expect(requestsOf(edin.server, "addDocumentSignature")).toBe(2);
});

test("--document signs that one alone", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a", "b.txt": "b" });
  const [{ packages, documents }, signer] = [await receive(edin), await makeSigner()];
  const parameters = ["edin", "sign", ...packages, "--document", documents[1] ?? ""];
  const { stdout, code } = await runHere(
    [...parameters, "--exec", signer.toOutput, "--json"],
    edin.recipient,
  );
  expect(recordsOf(stdout).slice(0, 2)).toEqual([
    { type: "signed", name: "b.txt", package: Number(packages[0]), document: Number(documents[1]) },
    { type: "summary", command: "sign", files: 1, bytes: 0, failed: 0 },
  ]);
  expect(code).toBe(0);
});

test("a package that fails does not keep back the others", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const [{ packages }, signer] = [await receive(edin), await makeSigner()];
  const parameters = ["edin", "sign", "999999999", ...packages, "--exec", signer.toFile];
  const { stdout, stderr, code } = await runHere(parameters, edin.recipient);
  expect(stderr).toMatch(/^failed package 999999999: .*404/);
  expect(stdout).toMatch(/signed a\.txt.*1 file signed; 1 file failed\./s);
  expect(code).toBe(1);
});

test("a document that is not there is told", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const [{ packages }, signer] = [await receive(edin), await makeSigner()];
  const parameters = ["edin", "sign", ...packages, "--document", "1", "--exec", signer.toFile];
  const { stderr, code } = await runHere(parameters, edin.recipient);
  expect(stderr).toMatch(/--document: package \d+ has no document 1\./);
  expect(code).toBe(1);
  expect(requestsOf(edin.server, "addDocumentSignature")).toBe(0);
});

test("ids beyond 2^53 are exact from the list to the signature", async () => {
  const edin = await startEdin();
  edin.server.controls.setNextId(2n ** 60n + 1n);
  edin.addPackage({ "a.txt": "a" });
  const listed = await runHere(["edin", "list", "--json"], edin.recipient);
  const [, id = ""] = /"package":(\d+)/.exec(listed.stdout) ?? [];
  expect(BigInt(id)).toBeGreaterThan(2n ** 60n);
  const [folder, signer] = [await makeFolder(), await makeSigner()];
  await runHere(["edin", "receive", folder], edin.recipient);
  expect(await readdir(folder)).toContain(id);
  const facts = await readFile(join(folder, id, "package.json"), "utf8");
  expect(facts).toContain(`"packageId":${id}`);
  const signed = await runHere(["edin", "sign", id, "--exec", signer.toFile], edin.recipient);
  expect(signed.stdout).toBe(`signed a.txt of package ${id}\n1 file signed.\n`);
});
