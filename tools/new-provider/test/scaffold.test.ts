import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fillIn, namesOf } from "../src/names.ts";
import { filesOf, scaffold, withName } from "../src/scaffold.ts";

function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "signoff-provider-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "providers.ts"), 'export const providers = ["b", "d"] as const;\n');
  return root;
}

test.each([
  "Acme",
  "acme_files",
  "-acme",
  "acme-",
  "acme--files",
  "1acme",
  "",
  "../x",
  "acme files",
])("%j is no name of a provider", (name) => {
  expect(() => namesOf(name)).toThrow(/is no name: small letters and digits/);
});

test("a name is written as files, code and people have it", () => {
  const names = namesOf("acme-files2");
  expect(fillIn("new-service newService NewService New Service NEW_SERVICE", names)).toBe(
    "acme-files2 acmeFiles2 AcmeFiles2 Acme Files2 ACME_FILES2",
  );
});

test("no file of a provider keeps a name of the template", () => {
  const files = filesOf(namesOf("acme-files"));
  expect(files.size).toBeGreaterThan(20);
  for (const [path, text] of files) expect(path + text).not.toMatch(/new-?service|\.tmpl/i);
});

test("the list keeps the order of the alphabet, and takes no name twice", () => {
  const list = 'export const providers = ["b", "d"] as const;\n';
  expect(withName(list, "c")).toBe('export const providers = ["b", "c", "d"] as const;\n');
  expect(() => withName(list, "d")).toThrow("d is a provider already; nothing was written.");
});

test("writes all or nothing", () => {
  const root = makeRoot();
  mkdirSync(join(root, "specs/acme"), { recursive: true });
  writeFileSync(join(root, "specs/acme/openapi.yaml"), "mine");
  expect(() => scaffold(root, namesOf("acme"))).toThrow(
    "specs/acme/openapi.yaml is there already; nothing was written.",
  );
  expect(readFileSync(join(root, "providers.ts"), "utf8")).not.toContain("acme");
  const written = scaffold(root, namesOf("acme-files"));
  expect(written).toContain("packages/acme-files/src/login.ts");
  expect(readFileSync(join(root, "providers.ts"), "utf8")).toContain('["acme-files", "b", "d"]');
  expect(readFileSync(join(root, "specs/acme/openapi.yaml"), "utf8")).toBe("mine");
});
