import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { restoreDocument, stampDocument } from "../src/stamp.ts";

/** A package with this document, or with none. */
function createPackage(document?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "signoff-stamp-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "2.3.4" }));
  if (document !== undefined) writeFileSync(join(folder, "openapi.json"), document);
  return folder;
}

const spec = { openapi: "3.1.1", info: { title: "Acme", version: "1.0.0" }, paths: {} };
const document = `${JSON.stringify(spec, null, 2)}\n`;

test("a document that is packed has the version of its package and no white space, and that of its spec again afterwards", () => {
  const folder = createPackage(document);
  const read = (): string => readFileSync(join(folder, "openapi.json"), "utf8");
  stampDocument(folder);
  expect(read()).toBe(`${JSON.stringify(spec).replace("1.0.0", "2.3.4")}\n`);
  restoreDocument(folder);
  expect(read()).toBe(document);
});

test("a package without a document is left alone", () => {
  const folder = createPackage();
  stampDocument(folder);
  restoreDocument(folder);
  expect(() => readFileSync(join(folder, "openapi.json"))).toThrow(/ENOENT/);
});
