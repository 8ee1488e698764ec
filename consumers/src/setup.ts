import { installTogether } from "@signoff/test-support";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { installOldestNode } from "./oldest-node.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A project with all packages, packed and installed, and the programs of these tests. */
    project: string;
    /** The program of the oldest Node that the packages promise to run on; empty where npm has none for this machine. */
    oldestNode: string;
  }
}

const programs = fileURLToPath(new URL("../programs/", import.meta.url));

/** Installs the packed packages once for all tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-consumers-"));
  const project = await installTogether(folder);
  await cp(programs, join(project, "programs"), { recursive: true });
  provide("project", project);
  provide("oldestNode", (await installOldestNode(join(folder, "oldest"))) ?? "");
  return () => rm(folder, { recursive: true, force: true });
}
