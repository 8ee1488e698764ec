import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Repository } from "../../src/repository.ts";

const core = `
export type Int64 = number | bigint;
export type BinaryBody = Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;
export type ByStatus<Status extends number | "default", Body> = { readonly [S in Status]: Body };
export interface CallOptions { signal?: AbortSignal | undefined }
export interface Traits {
  readonly plainIntegers: Readonly<Record<string, string>>;
  readonly operations: { readonly [operation: string]: { idempotent?: boolean; body?: string; answer?: "binary" | "text" | "none" } };
}
`;

const app = `
import type { Operations } from "./packages/acme/src/generated/operations.ts";
import "./packages/acme/src/generated/traits.ts";
declare function call<Method extends keyof Operations, Path extends keyof Operations[Method]>(
  method: Method,
  path: Path,
  ...init: Operations[Method][Path] extends { init: infer Init extends unknown[] } ? Init : never
): Operations[Method][Path] extends { data: infer Data } ? Data : never;
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  declaration: true,
  isolatedDeclarations: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

/** Puts a stand-in for core's types into a folder where modules are looked for. */
function installCore(root: string): void {
  const folder = join(root, "node_modules", "@signoff", "core");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "@signoff/core", "types": "index.d.ts" }');
  writeFileSync(join(folder, "index.d.ts"), core);
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
}

/** Compiles files in a folder, and answers what the compiler says. */
export function compileFiles(
  root: string,
  contents: Readonly<Record<string, string>>,
): readonly string[] {
  installCore(root);
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(root, name), content);
  const files = Object.keys(contents).map((name) => join(root, name));
  const program = ts.createProgram(files, options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/**
 * Compiles the files generated for acme, and apps whose statements use them through `call(method, path, init)`.
 *
 * Answers what the compiler says, for each app by its name, and under `""` for the generated files.
 */
export function compile<Name extends string>(
  repository: Repository,
  apps: Readonly<Record<Name, string>>,
): Readonly<Record<Name | "", string>> {
  installCore(repository.root);
  const names = Object.keys(apps) as Name[];
  const files = names.map((_, index) => join(repository.root, `app-${index}.ts`));
  names.forEach((name, index) => writeFileSync(files[index] ?? "", app + apps[name]));
  const program = ts.createProgram(files, options);
  const complaints = Object.fromEntries(["", ...names].map((name) => [name, ""]));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = names[files.indexOf(file?.fileName ?? "")] ?? "";
    complaints[name] += `${ts.flattenDiagnosticMessageText(messageText, " ")}\n`;
  }
  return complaints as Record<Name | "", string>;
}
