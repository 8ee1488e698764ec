import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { exportedSchemas } from "../../../src/diff/contract/exported.ts";
import type { SpecFiles } from "../../../src/diff/files/spec-files.ts";
import type { LabelledSpec } from "../../../src/diff/labels/labels.ts";

/** Texts by their paths in the repository, as they were when the labels were written. */
export function readFrozen(name: "specs" | "clients"): SpecFiles {
  const packed = readFileSync(new URL(`../frozen/${name}.json.br`, import.meta.url));
  const texts = JSON.parse(brotliDecompressSync(packed).toString("utf8")) as Record<string, string>;
  return new Map(Object.entries(texts));
}

/** The spec of a provider that the labels are tried on. */
export function readFrozenSpec(provider: string): Promise<LabelledSpec> {
  const files = [...readFrozen("specs")].filter(([path]) => path.startsWith(`specs/${provider}/`));
  const source = readFrozen("clients").get(`packages/${provider}/src/schemas.ts`) ?? "";
  return Promise.resolve({ files: new Map(files), exported: exportedSchemas(source) });
}
