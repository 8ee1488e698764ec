import { findRuntime, type Finished, run } from "@signoff/test-support";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Accounts } from "../programs/scenario.ts";
import { bundleForWorkers } from "./worker-bundle.ts";
import { testWorker } from "./workerd.ts";

/** The programs that are run in each runtime: `programs/run-*.ts`, and `programs/worker-*.ts` for Workers. */
type ProgramName = "scenario" | "files" | "refusals";

type Run = (project: string, program: ProgramName, accounts: Accounts) => Promise<Finished>;

/** A runtime as these tests know it. */
export interface TestedRuntime {
  readonly name: string;
  /** Runs a program of the project; absent where npm has no such runtime for this machine. */
  readonly run: Run | undefined;
}

const bun = findRuntime("bun");
const deno = findRuntime("deno");
const workerd = findRuntime("workerd");

/** Node that runs these tests. */
export const node: TestedRuntime & { readonly run: Run } = {
  name: "Node",
  run: startedBy(process.execPath),
};

/** The oldest Node that the packages promise to run on; it asks for a flag to run TypeScript. */
export function oldestNode(program: string): TestedRuntime {
  const parameters = ["--experimental-strip-types", "--no-warnings"];
  return {
    name: "the oldest Node",
    run: program === "" ? undefined : startedBy(program, ...parameters),
  };
}

/** Those that are no Node. */
export const others: readonly TestedRuntime[] = [
  { name: "Bun", run: bun === undefined ? undefined : startedBy(bun) },
  {
    name: "Deno",
    run: deno === undefined ? undefined : startedBy(deno, "run", "--quiet", "--allow-all"),
  },
  { name: "Cloudflare Workers", run: workerd === undefined ? undefined : workedBy(workerd) },
];

/** The accounts are handed over in the environment. */
function startedBy(command: string, ...parameters: readonly string[]): Run {
  return (project, program, accounts) =>
    run(command, [...parameters, `programs/run-${program}.ts`], {
      cwd: project,
      env: { ACCOUNTS: JSON.stringify(accounts) },
    });
}

/** Workers have no environment, but bindings. */
function workedBy(command: string): Run {
  return async (project, program, accounts) => {
    const source = await readFile(join(project, `programs/worker-${program}.ts`), "utf8");
    const code = await bundleForWorkers(source, project);
    return testWorker(command, { code, bindings: { accounts } });
  };
}
