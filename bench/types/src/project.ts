import { emitOperations } from "@signoff/spec-kit/src/emit/operations.ts";
import { emitNamedOperations } from "@signoff/spec-kit/src/emit/named-operations.ts";
import { emitSchema } from "@signoff/spec-kit/src/emit/schema.ts";
import { typedDocument } from "@signoff/spec-kit/src/emit/typed.ts";
import type { OpenApiDocument } from "@signoff/openapi";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type App, writeApp } from "./app.ts";
import { type ClientKind, type ClientName, clients } from "./clients.ts";
import { nameCalls } from "./named-app.ts";
import { compilers } from "./compilers.ts";
import { run } from "./run.ts";

/** The app of one client with all that it imports, in a folder of its own. */
export interface Project {
  readonly client: ClientName;
  readonly folder: string;
  /** The absolute path of the app's one file. */
  readonly file: string;
  readonly app: App;
}

/** The projects of both clients; disposing deletes them. */
export interface Projects extends AsyncDisposable {
  readonly of: Readonly<Record<ClientName, Project>>;
  /** Our app with its calls by name. */
  readonly named: Project;
}

const repository = fileURLToPath(new URL("../../../", import.meta.url));

const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** What a provider's package exports of its session. */
const sessionDeclaration = `import type { Session } from "@signoff/core";
import type { Operations } from "./operations.js";
import type { paths } from "./schema.js";
export type * from "./operations.js";
export type ApiSession = Session<Operations, paths>;
`;

/** Writes the projects into a temporary folder, with packages as declaration files, as an app gets them. */
export async function createProjects(bundled: OpenApiDocument): Promise<Projects> {
  const document = typedDocument(bundled);
  const root = await mkdtemp(join(tmpdir(), "signoff-bench-types-"));
  const dispose = async (): Promise<void> => rm(root, { recursive: true });
  try {
    await installCore(join(root, "node_modules"));
    const schema = emitSchema("api", document);
    const projects = await Promise.all(
      clients.map(async (client) => createProject(root, document, client, schema)),
    );
    const named = await createProject(root, document, clients[0], schema, true);
    const of = Object.fromEntries(projects.map((project) => [project.client, project]));
    return { of: of as Projects["of"], named, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Core's declarations, and openapi-fetch beside it. Whether core itself is sound is not asked here. */
async function installCore(modules: string): Promise<void> {
  const folder = join(modules, "@signoff", "core");
  const source = join(repository, "packages", "core", "src");
  const config = {
    extends: join(repository, "tsconfig.base.json"),
    compilerOptions: {
      noCheck: true,
      noEmit: false,
      emitDeclarationOnly: true,
      rootDir: source,
      outDir: join(folder, "src"),
    },
    files: [join(source, "index.ts")],
  };
  await writeAll(folder, {
    "package.json": json({ name: "@signoff/core", type: "module", types: "./src/index.d.ts" }),
    "tsconfig.json": json(config),
  });
  const { status, output } = await run(compilers["7"].tsc, ["-p", folder]);
  if (status !== 0) throw new Error(`Core gives no declarations:\n${output}`);
  const installed = join(repository, "bench", "node_modules", "openapi-fetch");
  await symlink(installed, join(modules, "openapi-fetch"));
}

/** The functions of the operations, as a package declares them. */
function namedDeclarations(document: OpenApiDocument): string {
  return emitNamedOperations("api", document)
    .replace(/^import \{ operation \}.*\n/m, "")
    .replaceAll(/^export const (.*) = \/\* @__PURE__ \*\/ .*;$/gm, "export declare const $1;")
    .replace("./operations.ts", "./operations.js");
}

async function createProject(
  root: string,
  document: OpenApiDocument,
  client: ClientKind,
  schema: string,
  named: boolean = false,
): Promise<Project> {
  const folder = join(root, named ? "named" : client.name);
  const app = named ? nameCalls(document, writeApp(document, client)) : writeApp(document, client);
  await writeAll(folder, {
    "package.json": json({ name: "app", type: "module" }),
    "tsconfig.json": json({ compilerOptions, files: ["app.ts"] }),
    "app.ts": app.text,
  });
  const declarations =
    client.name === "signoff"
      ? {
          "schema.d.ts": schema,
          "operations.d.ts": emitOperations("api", document).replaceAll("/schema.ts", "/schema.js"),
          "named.d.ts": namedDeclarations(document),
          "index.d.ts": sessionDeclaration,
        }
      : {
          // Nothing of ours is loaded: what stands for an int64 is written out.
          "index.d.ts": schema.replace(
            /^import type \{ Int64 \}.*$/m,
            "type Int64 = number | bigint;",
          ),
        };
  await writeAll(join(folder, "node_modules", "api"), {
    "package.json": json({ name: "api", type: "module", types: "./index.d.ts" }),
    ...declarations,
  });
  return { client: client.name, folder, file: join(folder, "app.ts"), app };
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = Object.entries(files);
  await Promise.all(entries.map(async ([name, text]) => writeFile(join(folder, name), text)));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
