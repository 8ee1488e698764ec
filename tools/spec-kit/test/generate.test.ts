import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeStale } from "../src/files.ts";
import { generate } from "../src/generate.ts";
import { createLintConfig } from "../src/lint-config.ts";
import type { OpenApiDocument } from "@signoff/openapi";
import type { Repository } from "../src/repository.ts";
import { compile } from "./support/compile.ts";
import { createRepository, editSpec } from "./support/repository.ts";

const config = await createLintConfig();

async function generateAcme(repository: Repository): Promise<void> {
  const { findings, files } = await generate(repository, "acme", config);
  expect(findings).toEqual([]);
  await writeStale(files ?? []);
}

function read(repository: Repository, file: string): string {
  return readFileSync(join(repository.root, "packages", "acme", file), "utf8");
}

const rightCalls = `
    call("GET", "/parcels");
    call("GET", "/parcels", { params: { query: { page: 1, state: "lost" }, header: { "X-Acme-Trace": "7" } } });
    const parcels: { id: number | bigint; size?: number }[] | undefined = call("GET", "/parcels");
    const parcel = call("GET", "/parcels/{id}", { params: { path: { id: 9007199254740993n } } });
    const weight: number = parcel.weight;
    const contents: string | string[] | undefined = parcel.contents;
    const label: Blob = call("GET", "/parcels/{id}/label", { params: { path: { id: 1 } } });
    const note: string = call("GET", "/parcels/{id}/note", { params: { path: { id: 1 } } });
    const nothing: undefined = call("PUT", "/parcels/{id}/label", { params: { path: { id: 1 } }, body: new Uint8Array() });
    const owner: number | bigint | null | undefined = call("POST", "/login", { body: { user: "a", password: "b" } }).owner;
    call("POST", "/login", { body: new URLSearchParams() });
    call("POST", "/parcels", { body: { id: 1n } });
    call("POST", "/parcels", { contentType: "multipart/form-data", body: { file: new Blob(), photos: [new Blob()] } });
    call("POST", "/parcels", { contentType: "multipart/form-data", body: new FormData() });
    export const error: Operations["GET"]["/parcels"]["error"] = { code: 1 };
    export const errors: Operations["GET"]["/parcels"]["errors"] = { 400: { code: 1 }, 500: "" };
    export { parcels, weight, contents, label, note, nothing, owner };
  `;

const mistakes = {
  "a misspelled query name": [
    `call("GET", "/parcels", { params: { query: { pgae: 1 } } });`,
    /pgae/,
  ],
  "a misspelled option": [`call("GET", "/parcels", { singal: undefined });`, /singal/],
  "a misspelled path": [`call("GET", "/parcel");`, /"\/parcel"/],
  "a method that the path has not": [`call("DELETE", "/parcels");`, /"\/parcels"/],
  "a value out of a closed list": [
    `call("GET", "/parcels", { params: { query: { state: "gone" } } });`,
    /"gone"/,
  ],
  "a missing path parameter": [`call("GET", "/parcels/{id}");`, /Expected 3 arguments/],
  "a missing body": [`call("POST", "/login", {});`, /{}/],
  "a missing property of a body": [`call("POST", "/login", { body: { user: "a" } });`, /password/],
  "a form without its content type": [
    `call("POST", "/parcels", { body: { file: new Blob() } });`,
    /file/,
  ],
  "text for bytes": [
    `call("PUT", "/parcels/{id}/label", { params: { path: { id: 1 } }, body: "" });`,
    /string/,
  ],
  "an int64 taken for a number": [
    `export const id: number = call("GET", "/parcels")![0]!.id;`,
    /bigint/,
  ],
} as const satisfies Record<string, readonly [statement: string, complaint: RegExp]>;

describe("the generated types", () => {
  const repository = createRepository(afterAll);
  let complaints: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    await generateAcme(repository);
    const statements = Object.entries(mistakes).map(([name, [statement]]) => [name, statement]);
    complaints = compile(repository, {
      "right calls": rightCalls,
      ...Object.fromEntries(statements),
    });
  }, 30_000);

  it("compile by themselves", () => {
    expect(complaints[""]).toBe("");
  });

  it("let right calls pass", () => {
    expect(complaints["right calls"]).toBe("");
  });

  it.each(Object.entries(mistakes))("make %s an error", (name, [, complaint]) => {
    expect(complaints[name]).toMatch(complaint);
  });
});

it("bundles the spec into one document with its names and order", async () => {
  const repository = createRepository();
  await generateAcme(repository);
  const text = read(repository, "openapi.json");
  expect(text.endsWith("}\n")).toBe(true);
  const document = JSON.parse(text) as OpenApiDocument;
  expect(Object.keys(document)[0]).toBe("openapi");
  expect(Object.keys(document.paths ?? {})[0]).toBe("/login");
  expect(Object.keys(document.components?.schemas ?? {})).toContain("DetailedParcel");
  expect(text).not.toContain(".yaml");
});

it("keeps run-time data to the exceptions", async () => {
  const repository = createRepository();
  await generateAcme(repository);
  const { traits } = (await import(
    join(repository.root, "packages/acme/src/generated/traits.ts")
  )) as { traits: unknown };
  expect(traits).toEqual({
    plainIntegers: { size: ".", weight: "." },
    operations: {
      "POST /login": { body: "application/x-www-form-urlencoded" },
      "GET /logout": { idempotent: false, answer: "none" },
      "POST /parcels": { idempotent: true },
      "GET /parcels/{id}/label": { answer: "binary" },
      "PUT /parcels/{id}/label": { body: "application/octet-stream", answer: "none" },
      "GET /parcels/{id}/note": { answer: "text" },
    },
  });
});

it("says in each file where it comes from, and tells operations in their spec's words", async () => {
  const repository = createRepository();
  await generateAcme(repository);
  for (const name of ["schema", "operations", "named-operations", "codes", "traits"]) {
    expect(read(repository, `src/generated/${name}.ts`)).toMatch(
      /^\/\*\*\n \* Acme, generated from specs\/acme \(version 1\.2\.0\) by `pnpm generate`\.\n \* Do not edit/,
    );
  }
  expect(read(repository, "src/generated/operations.ts")).toMatch(
    /\* Fetch a parcel\n +\*\n +\* Its function is `\w+`\.\n +\*\n +\* @deprecated\n +\*\/\n +"\/parcels\/\{id\}": \{/,
  );
});

it("generates nothing from a spec with findings", async () => {
  const repository = createRepository();
  editSpec(repository, "session.yaml", "operationId: login", "operationId: logout");
  const { findings, files } = await generate(repository, "acme", config);
  expect(findings.map((finding) => finding.rule)).toContain("operation-operationId-unique");
  expect(files).toBeUndefined();
});

it("deletes what lies among the generated files and comes from no spec", async () => {
  const repository = createRepository();
  await generateAcme(repository);
  const folder = join(repository.root, "packages", "acme", "src", "generated");
  mkdirSync(join(folder, "old"));
  for (const name of ["client.ts", "old/types.ts"]) writeFileSync(join(folder, name), "");
  await generateAcme(repository);
  const left = new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }));
  expect(left).toEqual(
    new Set([
      "codes.ts",
      "named-operations.ts",
      "fingerprint.ts",
      "old",
      "operation-ids.ts",
      "operations.ts",
      "schema.ts",
      "shapes.ts",
      "traits.ts",
    ]),
  );
});

it("writes only what changed", async () => {
  const repository = createRepository();
  await generateAcme(repository);
  editSpec(repository, "session.yaml", "summary: Open a session", "summary: Begin a session");
  const { files } = await generate(repository, "acme", config);
  const written = await writeStale(files ?? []);
  expect(written.map(({ path }) => path.slice(path.lastIndexOf("/") + 1))).toEqual([
    "openapi.json",
    "OPERATIONS.md",
    "schema.ts",
    "operations.ts",
    "named-operations.ts",
    "fingerprint.ts",
  ]);
});
