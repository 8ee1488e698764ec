import { watch as watchFolder } from "node:fs/promises";
import { dirname } from "node:path";
import { writeStale } from "./files.ts";
import { formatFinding } from "./finding.ts";
import { generate } from "./generate.ts";
import type { createStepConfigs } from "./lint-config.ts";
import type { Output } from "./output.ts";
import { displayPath, type Repository, specEntry } from "./repository.ts";
import { lintSpec } from "./spec.ts";

type StepConfigs = Awaited<ReturnType<typeof createStepConfigs>>;

/** How long the files of a spec must rest before it is read, in ms: editors write in several steps. */
const rest = 40;

/**
 * Generates the providers, then each one again whose spec changes, one line for each, until the signal aborts.
 *
 * Findings and failures are told and end nothing. Those of examples come after the types, which do not depend on them.
 */
export async function watch(
  repository: Repository,
  providers: readonly string[],
  configs: StepConfigs,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  let queue = Promise.resolve();
  const enqueue = (provider: string): Promise<void> =>
    (queue = queue.then(() => regenerate(repository, provider, configs, output)));
  const watchers = providers.map((provider) => {
    const folder = dirname(specEntry(repository, provider));
    return onChange(folder, signal, () => void enqueue(provider));
  });
  await Promise.all(providers.map(enqueue));
  output.line(`Watching specs/ for ${providers.join(", ")}`);
  await Promise.all(watchers);
  await queue;
}

/** Calls back when the YAML files of a folder have changed and come to rest, until the signal aborts. */
async function onChange(folder: string, signal: AbortSignal, callback: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  try {
    // Each folder by itself: a recursive watcher loses a file on Linux once an editor replaces it.
    for await (const { filename } of watchFolder(folder, { signal })) {
      if (filename?.endsWith(".yaml") !== true) continue;
      clearTimeout(timer);
      timer = setTimeout(callback, rest);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function regenerate(
  repository: Repository,
  provider: string,
  configs: StepConfigs,
  output: Output,
): Promise<void> {
  const start = performance.now();
  try {
    const { findings, files } = await generate(repository, provider, configs.types);
    for (const finding of findings) output.error(formatFinding(finding));
    const written = await writeStale(files ?? []);
    const names = written
      .map(
        ({ path, content }) =>
          (content === undefined ? "deleted " : "") + displayPath(repository, path),
      )
      .join(", ");
    const errors = `${findings.length} finding${findings.length === 1 ? "" : "s"}, nothing written`;
    const result = files ? names || "unchanged" : errors;
    output.line(`${provider}: ${result} (${Math.round(performance.now() - start)} ms)`);
    if (!files) return;
    // No type depends on an example: what is wrong with one is told once the types are there.
    const late = await lintSpec(repository, provider, configs.examples);
    for (const finding of late) output.error(formatFinding(finding));
  } catch (error) {
    output.error(`${provider}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
