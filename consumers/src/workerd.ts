import { type Finished, run } from "@signoff/test-support";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Worker as workerd is to run it. */
export interface Worker {
  readonly code: string;
  /** Given to it as `env`, as JSON. */
  readonly bindings?: Readonly<Record<string, unknown>>;
  /** Whether the modules of Node that Workers may have are there. */
  readonly hasNode?: boolean;
}

/** Runs the tests of a Worker, which may reach what listens on this machine. */
export async function testWorker(program: string, worker: Worker): Promise<Finished> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-workerd-"));
  try {
    await writeFile(join(folder, "worker.js"), worker.code);
    await writeFile(join(folder, "config.capnp"), describe(worker));
    return await run(program, ["test", "config.capnp"], { cwd: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function describe({ bindings = {}, hasNode = false }: Worker): string {
  const given = Object.entries(bindings).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, json = ${quote(JSON.stringify(value))})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private"])),
  ],
);

const worker :Workerd.Worker = (
  # Of a program's exports its default is the Worker; others may be there for code that is loaded on demand.
  modules = [
    (name = "worker", esModule = "export { default } from 'program';"),
    (name = "program", esModule = embed "worker.js"),
  ],
  # Later ones give every Worker the modules of Node.
  compatibilityDate = "2026-08-03",
  compatibilityFlags = [${hasNode ? '"nodejs_compat"' : ""}],
  bindings = [${given.join(", ")}],
);
`;
}

/** A text as Cap'n Proto writes it. */
function quote(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
