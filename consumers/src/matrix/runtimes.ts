import { findRuntime, run } from "@signoff/test-support";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Account } from "../../programs/scenario.ts";
import { outputOf } from "../output.ts";
import { bundleForWorkers } from "../worker-bundle.ts";
import { testWorker } from "../workerd.ts";
import { watch } from "./check-account.ts";
import { cachedNode } from "./install.ts";
import type { Bench, Row } from "./row.ts";
import { versionOf } from "./version-of.ts";

/** The oldest that the packages promise, and the newest of each line since. */
const nodes = ["22.12.0", "22", "24", "26"].map((wanted) => ({
  kind: "runtime" as const,
  name: wanted.includes(".") ? "Node, the oldest" : `Node ${wanted}`,
  async run(bench: Bench) {
    const program = await cachedNode(wanted);
    if (program === undefined) throw new Error("npm has none for this machine");
    return runProgram(bench, program, ["--no-warnings"]);
  },
}));

const others: readonly Row[] = [
  { kind: "runtime", name: "Bun", run: (bench) => runProgram(bench, needed("bun"), []) },
  {
    kind: "runtime",
    name: "Deno",
    run: (bench) => runProgram(bench, needed("deno"), ["run", "--quiet", "--allow-all"]),
  },
  { kind: "runtime", name: "workerd", run: runWorkerd },
  { kind: "runtime", name: "miniflare", run: runMiniflare },
];

/** Runtimes that start programs, and those of Workers. */
export const runtimes: readonly Row[] = [...nodes, ...others];

function needed(name: "bun" | "deno" | "workerd"): string {
  const program = findRuntime(name);
  if (program === undefined) throw new Error("npm has none for this machine");
  return program;
}

async function runProgram(bench: Bench, program: string, parameters: readonly string[]) {
  const { project, accounts } = bench;
  const check = watch(bench);
  const finished = await run(program, [...parameters, "plain/run-scenario.js"], {
    cwd: project,
    env: { ACCOUNTS: JSON.stringify(accounts) },
  });
  check.account(outputOf(finished) as Account);
  const { stdout } = await run(program, ["--version"], { cwd: project });
  return { version: /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? "" };
}

async function workerCode(project: string, program: string): Promise<string> {
  const source = await readFile(join(project, `programs/${program}.ts`), "utf8");
  return bundleForWorkers(source, project);
}

async function runWorkerd(bench: Bench) {
  const check = watch(bench);
  const code = await workerCode(bench.project, "worker-scenario");
  const bindings = { accounts: bench.accounts };
  const finished = await testWorker(needed("workerd"), { code, bindings });
  check.account(outputOf(finished) as Account);
  return { version: await versionOf(bench.project, "workerd") };
}

interface Miniflare {
  dispatchFetch(url: string): Promise<Response>;
  dispose(): Promise<void>;
}

type MiniflareClass = new (options: object) => Miniflare;

async function runMiniflare(bench: Bench) {
  const { project, accounts } = bench;
  const entry = pathToFileURL(join(project, "node_modules/miniflare/dist/src/index.js")).href;
  const { Miniflare } = (await import(entry)) as { readonly Miniflare: MiniflareClass };
  const check = watch(bench);
  const worker = new Miniflare({
    modules: true,
    script: await workerCode(project, "fetch-scenario"),
    bindings: { accounts },
    compatibilityDate: "2026-07-01",
  });
  try {
    const answer = await worker.dispatchFetch("http://127.0.0.1/");
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(text);
    check.account(JSON.parse(text) as Account);
  } finally {
    await worker.dispose();
  }
  return { version: await versionOf(project, "miniflare") };
}
