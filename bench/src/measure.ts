import { generateHeyApi } from "../contenders/src/generate-hey-api.ts";
import type { Contender } from "./contender.ts";
import { installContenders, versionOf } from "./install-contenders.ts";
import { describeMachine } from "./machine.ts";
import type { Wish } from "./options.ts";
import type { Entrant, Report } from "./report.ts";
import { measureCold } from "./scenarios/cold.ts";
import { measureFeed } from "./scenarios/feed.ts";
import { measureFiles } from "./scenarios/files.ts";
import { measureLatency } from "./scenarios/latency.ts";
import { measureMemory } from "./scenarios/memory.ts";
import { measureRequests } from "./scenarios/requests.ts";
import { measureStartUp } from "./scenarios/startup.ts";
import { measureStreams } from "./scenarios/streams.ts";

/** Runs what was wished for. */
export async function measure(
  { plan, contenders, scenarios }: Wish,
  tell: (line: string) => void,
): Promise<Report> {
  await installContenders(contenders, tell);
  const feed = scenarios.includes("feed")
    ? await measureFeed(contenders, plan.feed, tell)
    : undefined;
  if (contenders.some(({ name }) => name === "hey-api")) await generateHeyApi();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    entrants: await Promise.all(contenders.map(toEntrant)),
    // First, since it builds the packages: what cannot be built is told before minutes have gone by.
    ...(scenarios.includes("startup") && {
      startUp: await measureStartUp(contenders, plan.startup, tell),
    }),
    ...(feed && { feed }),
    ...(scenarios.includes("cold") && { cold: await measureCold(contenders, plan.cold, tell) }),
    ...(scenarios.includes("requests") && {
      requests: await measureRequests(contenders, plan.requests, tell),
    }),
    ...(scenarios.includes("latency") && {
      latency: await measureLatency(contenders, plan.latency, tell),
    }),
    ...(scenarios.includes("memory") && {
      memory: await measureMemory(contenders, plan.memory, tell),
    }),
    ...(scenarios.includes("streams") && {
      streams: await measureStreams(contenders, plan.streams, tell),
    }),
    ...(scenarios.includes("files") && {
      files: await measureFiles(contenders, plan.files, tell),
    }),
  };
}

async function toEntrant({ name, title, package: installed }: Contender): Promise<Entrant> {
  return {
    name,
    title,
    package: installed ?? null,
    version: installed === undefined ? null : await versionOf(installed),
  };
}
