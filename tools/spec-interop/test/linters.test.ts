import { describe, expect, test } from "vitest";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accepted, sortFindings } from "../src/accepted.ts";
import { providers } from "../../../providers.ts";
import { bundlePath } from "../src/bundles.ts";
import { type Linter, linters } from "../src/linters.ts";

const names = Object.keys(linters) as Linter[];

describe.each(names)("%s", (linter) => {
  test.each(providers)("has nothing against %s but what is accepted with a reason", async (one) => {
    const findings = await linters[linter](bundlePath(one));
    const entries = accepted.filter((entry) => entry.provider === one && entry.linter === linter);
    expect(sortFindings(findings, entries)).toEqual({ refused: [], outdated: [] });
  });

  test("finds what is wrong with a document", async () => {
    const folder = await mkdtemp(join(tmpdir(), "signoff-lint-"));
    try {
      const path = join(folder, "openapi.json");
      const info = { title: "Acme", version: "1.0.0" };
      const paths = { "/parcels": { get: { responses: {} } } };
      await writeFile(path, JSON.stringify({ openapi: "3.1.1", info, paths }));
      const found = await linters[linter](path);
      expect(found.map(({ rule }) => rule)).toContain(
        { redocly: "operation-2xx-response", spectral: "operation-success-response" }[linter],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("what is accepted", () => {
  const finding = { rule: "no-slash", at: "#/paths/~1a", message: "No." };
  const entry = {
    linter: "redocly",
    rule: "no-slash",
    provider: "symphony",
    reason: "It is so.",
  } as const;

  test("covers its rule at its places, and elsewhere nothing", () => {
    const elsewhere = { ...finding, at: "#/paths/~1b" };
    const other = { ...finding, rule: "no-dot" };
    const at = [finding.at];
    expect(sortFindings([finding, elsewhere, other], [{ ...entry, at }])).toEqual({
      refused: [elsewhere, other],
      outdated: [],
    });
    expect(sortFindings([finding, elsewhere], [entry]).refused).toEqual([]);
  });

  test("is outdated where it is found no more", () => {
    expect(sortFindings([], [entry]).outdated).toEqual(["no-slash"]);
    const at = [finding.at, "#/paths/~1b"];
    expect(sortFindings([finding], [{ ...entry, at }]).outdated).toEqual(["no-slash #/paths/~1b"]);
  });
});
