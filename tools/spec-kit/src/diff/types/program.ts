import ts from "typescript";
import type { OpenApiDocument } from "@signoff/openapi";
import { emitOperations } from "../../emit/operations.ts";
import { typedDocument } from "../../emit/typed.ts";

/** The types of the calls of one document. */
interface CallTypes {
  /** What a call takes, gives on success or on failure. */
  of(method: string, path: string, part: CallPart): ts.Type | undefined;
}

/** A part of a call that has a type. */
export type CallPart = "init" | "data" | "error" | "errors";

/** Old and new types, which one checker can compare. */
export interface BothTypes {
  readonly checker: ts.TypeChecker;
  readonly old: CallTypes;
  readonly now: CallTypes;
}

/** Stands for what generated types take from elsewhere: to tell them apart their names are enough. */
const core = `
export type Int64 = number | bigint;
export type BinaryBody = Blob | Uint8Array;
export type ByStatus<Status extends number | "default", Body> = { readonly [S in Status]: Body };
export interface CallOptions { readonly signal?: AbortSignal }
`;
const web = `
interface Blob { readonly size: number; readonly type: string }
interface FormData { append(name: string, value: string | Blob): void }
interface URLSearchParams { append(name: string, value: string): void }
interface AbortSignal { readonly aborted: boolean }
interface Uint8Array { readonly byteLength: number }
`;

/** Generates the types of both documents, and reads them in one program. */
export function createBothTypes(
  provider: string,
  documents: { readonly old: OpenApiDocument; readonly now: OpenApiDocument },
): BothTypes {
  const emit = (document: OpenApiDocument): string =>
    emitOperations(provider, typedDocument(document));
  const files = new Map([
    ["/core.ts", core],
    ["/web.d.ts", web],
    ["/old.ts", emit(documents.old)],
    ["/now.ts", emit(documents.now)],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es5.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: { "@signoff/core": ["/core.ts"] },
  };
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options,
    host: memoryHost(options, files),
  });
  const checker = program.getTypeChecker();
  return {
    checker,
    old: callTypes(program, checker, "/old.ts"),
    now: callTypes(program, checker, "/now.ts"),
  };
}

function memoryHost(
  options: ts.CompilerOptions,
  files: ReadonlyMap<string, string>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile(file, language, onError) {
      const text = files.get(file);
      return text === undefined
        ? host.getSourceFile(file, language, onError)
        : ts.createSourceFile(file, text, language);
    },
  };
}

function callTypes(program: ts.Program, checker: ts.TypeChecker, file: string): CallTypes {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol =
    module && checker.getExportsOfModule(module).find(({ name }) => name === "Operations");
  const operations = symbol && checker.getDeclaredTypeOfSymbol(symbol);
  const member = (type: ts.Type | undefined, name: string): ts.Type | undefined => {
    const property = type && checker.getPropertyOfType(type, name);
    return property && checker.getTypeOfSymbol(property);
  };
  return { of: (method, path, part) => member(member(member(operations, method), path), part) };
}
