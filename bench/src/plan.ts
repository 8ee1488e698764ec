import type { ColdPlan } from "./scenarios/cold.ts";
import type { FeedPlan } from "./scenarios/feed.ts";
import type { FilesPlan } from "./scenarios/files.ts";
import type { LatencyPlan } from "./scenarios/latency.ts";
import type { MemoryPlan } from "./scenarios/memory.ts";
import type { RequestsPlan } from "./scenarios/requests.ts";
import type { StartUpPlan } from "./scenarios/startup.ts";
import type { StreamsPlan } from "./scenarios/streams.ts";

/** How thoroughly each scenario measures. */
export interface Plan {
  readonly requests: RequestsPlan;
  readonly latency: LatencyPlan;
  readonly memory: MemoryPlan;
  readonly streams: StreamsPlan;
  readonly files: FilesPlan;
  readonly feed: FeedPlan;
  readonly cold: ColdPlan;
  readonly startup: StartUpPlan;
}

export type Scenario = keyof Plan;

export const scenarios: readonly Scenario[] = [
  "requests",
  "latency",
  "memory",
  "streams",
  "files",
  "feed",
  "cold",
  "startup",
];

/** Up to ten minutes for all. Many short rounds, since the load of a machine changes by the second. */
export const fullPlan: Plan = {
  requests: { rounds: 17, milliseconds: 100, warmUp: 400, runUp: 20 },
  latency: { rounds: 9, milliseconds: 600, warmUp: 400 },
  memory: { rounds: 5, calls: 5_000, warmUp: 10_000 },
  streams: { rounds: 3, megabytes: 100 },
  files: {
    rounds: 4,
    small: { count: 1_000, bytes: 10_000 },
    large: { count: 10, bytes: 50_000_000 },
  },
  feed: { rounds: 2, events: 100_000 },
  cold: { rounds: 9 },
  startup: { rounds: 9 },
};

/** Shows that everything runs, and little more. */
export const quickPlan: Plan = {
  requests: { rounds: 2, milliseconds: 30, warmUp: 30, runUp: 5 },
  latency: { rounds: 2, milliseconds: 50, warmUp: 30 },
  memory: { rounds: 2, calls: 200, warmUp: 200 },
  streams: { rounds: 1, megabytes: 10 },
  files: {
    rounds: 1,
    small: { count: 20, bytes: 10_000 },
    large: { count: 2, bytes: 1_000_000 },
  },
  feed: { rounds: 1, events: 1_000 },
  cold: { rounds: 2 },
  startup: { rounds: 2 },
};
