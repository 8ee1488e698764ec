import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { read } from "../run.ts";

/** A component of a bill of materials, as far as it is told. */
interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** An empty project with one package in it, and what came with that. */
export interface InstalledAlone {
  readonly project: string;
  /** All that was installed beside the package itself, as `name@version (licence)`. */
  readonly dependencies: readonly string[];
  /** Its bill of materials, in CycloneDX. */
  readonly billOfMaterials: string;
}

/** Installs a package from a registry into a project of its own. */
export async function installAlone(
  folder: string,
  name: string,
  version: string,
  registry: string,
): Promise<InstalledAlone> {
  const project = join(folder, name.replace("/", "+"));
  await mkdir(project, { recursive: true });
  const manifest = {
    name: "app",
    version: "0.0.0",
    private: true,
    type: "module",
    dependencies: { [name]: version },
  };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await writeFile(join(project, ".npmrc"), `registry=${registry}\n`);
  await read("npm", ["install", "--no-audit", "--no-fund"], { cwd: project });
  const billOfMaterials = await read("npm", ["sbom", "--sbom-format", "cyclonedx"], {
    cwd: project,
  });
  const { components } = JSON.parse(billOfMaterials) as { readonly components: Component[] };
  const dependencies = components
    .filter((component) => component.name !== name)
    .map((component) => `${component.name}@${component.version} (${licenceOf(component)})`);
  return { project, dependencies, billOfMaterials };
}

function licenceOf({ licenses = [] }: Component): string {
  const found = licenses.map(
    ({ license, expression }) => expression ?? license?.id ?? license?.name,
  );
  return found.filter(Boolean).join(", ") || "none told";
}
