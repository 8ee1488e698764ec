import { run } from "@signoff/test-support";
import { join } from "node:path";
import { outputOf } from "./output.ts";
import { bundleForWorkers } from "./worker-bundle.ts";
import { testWorker } from "./workerd.ts";

/**
 * Imports a module where every global of the web throws when it is touched.
 *
 * @param environment the condition of its package that is met beside `import`.
 * @returns the names of its exports.
 */
export async function importInVm(
  project: string,
  specifier: string,
  environment: "node" | "browser",
): Promise<readonly string[]> {
  const flags = ["--experimental-vm-modules", "--no-warnings"];
  const parameters = [...flags, "import-in-vm.ts", specifier, environment, "import"];
  const finished = await run(process.execPath, parameters, { cwd: join(project, "programs") });
  return outputOf(finished) as string[];
}

/** What of Node is loaded for a module. */
export async function importInNode(project: string, specifier: string): Promise<readonly string[]> {
  const parameters = ["--no-warnings", "import-in-node.ts", specifier];
  const finished = await run(process.execPath, parameters, { cwd: join(project, "programs") });
  return outputOf(finished) as string[];
}

/**
 * Loads a Worker and nothing more.
 *
 * @param code its source.
 * @returns what workerd says against it; empty where it loads.
 */
export async function loadInWorkerd(
  workerd: string,
  project: string,
  code: string,
  hasNode: boolean,
): Promise<string> {
  const source = `${code}\nexport default { test() {} };`;
  const worker = { code: await bundleForWorkers(source, project), hasNode };
  const { status, stderr } = await testWorker(workerd, worker);
  return status === 0 ? "" : stderr;
}
