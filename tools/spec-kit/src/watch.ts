import type { Config } from "@redocly/openapi-core";
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

/** How long nothing may have changed before examples are judged, in ms: no type waits for that. */
const pause = 300;

/**
 * Generates the providers, then each one again whose spec changes, one line for each, until the signal aborts.
 *
 * Findings and failures are told and end nothing. Those of examples come in a pause after the types, which do not depend
 * on them.
 */
export async function watch(
  repository: Repository,
  providers: readonly string[],
  configs: StepConfigs,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  let queue = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work));
  const pauses = new Map<string, NodeJS.Timeout>();
  const turn = (provider: string) => async (): Promise<void> => {
    clearTimeout(pauses.get(provider));
    const isSound = await regenerate(repository, provider, configs.types, output);
    if (!isSound || signal.aborted) return;
    const judge = (): Promise<void> =>
      judgeExamples(repository, provider, configs.examples, output);
    pauses.set(
      provider,
      setTimeout(() => void enqueue(judge), pause),
    );
  };
  const watchers = providers.map((provider) => {
    const folder = dirname(specEntry(repository, provider));
    return onChange(folder, signal, () => void enqueue(turn(provider)));
  });
  await Promise.all(providers.map((provider) => enqueue(turn(provider))));
  output.line(`Watching specs/ for ${providers.join(", ")}`);
  await Promise.all(watchers);
  for (const timer of pauses.values()) clearTimeout(timer);
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

/** Whether the spec is sound. */
async function regenerate(
  repository: Repository,
  provider: string,
  config: Config,
  output: Output,
): Promise<boolean> {
  const start = performance.now();
  try {
    const { findings, files } = await generate(repository, provider, config);
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
    return files !== undefined;
  } catch (error) {
    tellFailure(provider, error, output);
    return false;
  }
}

async function judgeExamples(
  repository: Repository,
  provider: string,
  config: Config,
  output: Output,
): Promise<void> {
  try {
    const findings = await lintSpec(repository, provider, config);
    for (const finding of findings) output.error(formatFinding(finding));
  } catch (error) {
    tellFailure(provider, error, output);
  }
}

function tellFailure(provider: string, error: unknown, output: Output): void {
  output.error(`${provider}: ${error instanceof Error ? error.message : String(error)}`);
}
