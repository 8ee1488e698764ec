import type { Compiler } from "./compilers.ts";
import type { Project } from "./project.ts";
import { run } from "./run.ts";

/** What a compiler tells of one check of a project. */
export interface Check {
  /** The same in every run. */
  readonly instantiations: number;
  /** The same in every run. */
  readonly types: number;
  /** Time in the checker alone, in ms. */
  readonly checkTime: number;
  /** Time of the whole run but for the start of the process, in ms. */
  readonly totalTime: number;
}

/** Checks a project once, without anything kept from earlier runs. An app that does not compile is an error. */
export async function checkProject(compiler: Compiler, project: Project): Promise<Check> {
  const { status, output } = await run(compiler.tsc, [
    "-p",
    project.folder,
    "--incremental",
    "false",
    "--extendedDiagnostics",
  ]);
  if (status !== 0) {
    throw new Error(
      `The app of ${project.client} does not compile on ${compiler.version}:\n${output}`,
    );
  }
  const read = (name: string): number => {
    const found = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1];
    if (found === undefined) throw new Error(`TypeScript ${compiler.version} tells no ${name}`);
    return Number(found);
  };
  return {
    instantiations: read("Instantiations"),
    types: read("Types"),
    checkTime: read("Check time") * 1000,
    totalTime: read("Total time") * 1000,
  };
}
