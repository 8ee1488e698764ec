import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { OpenApiDocument } from "@signoff/openapi";
import ts from "typescript";
import { readFrozen } from "./frozen.ts";

/** The generator and the clients as they were when the labels were written. */
export interface FrozenClients {
  /** What the compiler has against apps of a provider whose spec is this, one entry an app. */
  compile(
    provider: string,
    document: OpenApiDocument,
    apps: readonly string[],
  ): Promise<readonly (readonly string[])[]>;
}

/** What a workspace of today has installed. */
function modules(folder: string): string {
  return fileURLToPath(new URL(`../../../../../${folder}/node_modules`, import.meta.url));
}

type Emit = (provider: string, document: OpenApiDocument) => string | Promise<string>;

const generated = [
  ["schema.ts", "emitSchema", "schema.ts"],
  ["operations.ts", "emitOperations", "operations.ts"],
  ["traits.ts", "emitTraits", "traits.ts"],
] as const;

/** Lays the frozen files out in a folder of their own, which is left to the system to remove. */
export function layOutFrozenClients(): FrozenClients {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "signoff-frozen-")));
  for (const [path, text] of readFrozen("clients")) write(join(root, path), text);
  symlinkSync(modules("tools/spec-kit"), join(root, "tools/spec-kit/node_modules"));
  symlinkSync(modules("packages/core"), join(root, "packages/core/node_modules"));
  const sources = new Map<string, ts.SourceFile>();
  return {
    async compile(provider, document, apps) {
      const folder = join(root, "packages", provider);
      for (const [file, name, source] of generated) {
        const emit = await loadEmitter(root, source, name);
        write(join(folder, "src/generated", file), await emit(provider, document));
      }
      const files = apps.map((app, index) => {
        const path = join(root, `app-${index}.ts`);
        write(path, app);
        return path;
      });
      return judge(root, files, sources);
    },
  };
}

async function loadEmitter(root: string, file: string, name: string): Promise<Emit> {
  const module = (await import(
    pathToFileURL(join(root, "tools/spec-kit/src/emit", file)).href
  )) as Record<string, Emit>;
  const emit = module[name];
  if (!emit) throw new Error(`The frozen generator has no ${name}`);
  return emit;
}

function judge(
  root: string,
  files: readonly string[],
  sources: Map<string, ts.SourceFile>,
): readonly (readonly string[])[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
    paths: aliases(root),
  };
  const program = ts.createProgram({
    rootNames: [...files],
    options,
    host: cachingHost(options, sources),
  });
  return files.map((file) => {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  });
}

/** The packages by their names, each at its sources. */
function aliases(root: string): Record<string, string[]> {
  const names = ["core", "directlink", "edin-docflow", "symphony"];
  const entries = names.flatMap((name) => {
    const { exports } = JSON.parse(
      readFrozen("clients").get(`packages/${name}/package.json`) ?? "{}",
    ) as { readonly exports: Record<string, string | object> };
    return Object.entries(exports).flatMap(([entry, target]) =>
      typeof target === "string" && target.endsWith(".ts")
        ? [
            [join("@signoff", name, entry), [join(root, "packages", name, target)]] as [
              string,
              string[],
            ],
          ]
        : [],
    );
  });
  return Object.fromEntries(entries);
}

/** Files that no label changes are parsed once. */
function cachingHost(
  options: ts.CompilerOptions,
  sources: Map<string, ts.SourceFile>,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile(file, language) {
      const isOwn = file.includes("/generated/") || /\/app-\d+\.ts$/.test(file);
      const known = isOwn ? undefined : sources.get(file);
      const source = known ?? host.getSourceFile(file, language);
      if (source && !isOwn) sources.set(file, source);
      return source;
    },
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
