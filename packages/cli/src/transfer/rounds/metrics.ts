import { chmod, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { codeOf } from "@signoff/command-kit";
import { type Labels, lastSuccessIn, metricsText, seconds } from "./metrics-text.ts";
import type { Run } from "./run.ts";

/**
 * Writes what a run did for node_exporter, which reads the folder at any time: under another name first, and then whole.
 *
 * @throws an error of the file system.
 */
export async function writeMetrics(path: string, run: Run, labels: Labels): Promise<void> {
  const lastSuccess = run.exitCode === 0 ? seconds(run.endedAt) : await lastSuccessOf(path);
  const text = metricsText(run, lastSuccess, { task: basename(path, ".prom"), ...labels });
  // It takes this name for none of its files.
  const next = `${path}.${process.pid}`;
  try {
    await writeFile(next, text);
    // It runs as another user, whatever is masked for files of others.
    await chmod(next, 0o644);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

async function lastSuccessOf(path: string): Promise<number> {
  try {
    return lastSuccessIn(await readFile(path, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return 0;
    throw error;
  }
}
