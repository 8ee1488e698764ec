import type { Interval, Spread } from "./statistics.ts";
import type { Operation } from "./workers/open-client.ts";
import type { Direction } from "./workers/transfer.ts";

/** Where it was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  /** The undici that is part of this Node. */
  readonly builtInUndici: string;
}

/** Who took part. */
export interface Entrant {
  readonly name: string;
  readonly title: string;
  /** null for what is part of the runtime or of this repository. */
  readonly package: string | null;
  readonly version: string | null;
}

/** What others are compared with: the fastest that there is, and what is over fetch what we are over it. */
export const baselines = ["undici", "openapi-fetch"] as const;

export type Baseline = (typeof baselines)[number];

export interface RequestsRow {
  readonly contender: string;
  readonly perSecond: Spread;
  /** CPU time of the client's process per call, in microseconds. */
  readonly cpu: Spread;
  /** `cpu` as a multiple of each baseline's in the same round, by the baseline's name; those that took no part are missing. */
  readonly cpuRatios: Readonly<Partial<Record<Baseline, Interval>>>;
  /** `perSecond` as a share of that of `undici.request`; null where that took no part. */
  readonly ratio: Spread | null;
}

export interface RequestsCell {
  readonly operation: Operation;
  readonly inFlight: number;
  readonly rows: readonly RequestsRow[];
}

export interface RequestsReport {
  readonly rounds: number;
  /** How long a contender ran in each round, in ms. */
  readonly milliseconds: number;
  /** The greatest share of one core that the server needed while `undici.request` ran; null where that took no part. */
  readonly serverLoad: number | null;
  readonly cells: readonly RequestsCell[];
}

export interface LatencyRow {
  readonly contender: string;
  /** How long single calls took, in microseconds. */
  readonly p50: Spread;
  readonly p99: Spread;
  readonly p999: Spread;
  /** How late the event loop of the client's process was, in microseconds. */
  readonly loopP99: Spread;
  /** `p99` as a multiple of that of `undici.request` in the same round; null where that took no part. */
  readonly p99Ratio: Interval | null;
}

export interface LatencyReport {
  readonly rounds: number;
  /** How long a contender ran in each round, in ms. */
  readonly milliseconds: number;
  readonly inFlight: number;
  readonly rows: readonly LatencyRow[];
}

export interface MemoryRow {
  readonly contender: string;
  /** CPU time per call, in ns. */
  readonly nanoseconds: Spread;
  /** Bytes allocated per call; null where garbage was collected in every round. */
  readonly bytes: Spread | null;
}

export interface MemoryCell {
  readonly over: "fetch" | "dispatcher";
  readonly operation: Operation;
  readonly rows: readonly MemoryRow[];
}

export interface MemoryReport {
  readonly rounds: number;
  readonly calls: number;
  readonly cells: readonly MemoryCell[];
}

interface StreamsRow {
  readonly contender: string;
  readonly megabytesPerSecond: Spread;
  /** The most memory that the client's process held, in MB. */
  readonly peak: Spread;
}

export interface StreamsCell {
  readonly direction: Direction;
  readonly rows: readonly StreamsRow[];
}

export interface StreamsReport {
  readonly rounds: number;
  readonly megabytes: number;
  readonly cells: readonly StreamsCell[];
}

export interface StartUpRow {
  readonly name: string;
  readonly milliseconds: Spread;
  /** CPU time of the process meanwhile, in ms; nothing of whole processes. */
  readonly cpu?: Spread;
}

export interface StartUpReport {
  readonly rounds: number;
  readonly rows: readonly StartUpRow[];
  /** Of whole processes: the command as one file, beside Node; nothing where it took no part. */
  readonly commands?: readonly StartUpRow[];
}

export interface FilesCell {
  readonly kind: "receive" | "upload";
  readonly count: number;
  /** Of each file. */
  readonly bytes: number;
  readonly rows: readonly { readonly mover: "signoff" | "curl"; readonly milliseconds: Spread }[];
  /** Our time as a multiple of curl's in the same round; null where there is no curl. */
  readonly ratio: Interval | null;
}

export interface FilesReport {
  readonly rounds: number;
  readonly hasCurl: boolean;
  readonly cells: readonly FilesCell[];
}

export interface ColdReport {
  readonly rounds: number;
  readonly rows: readonly StartUpRow[];
}

export interface FeedReport {
  readonly rounds: number;
  readonly events: number;
  readonly perSecond: Spread;
  /** CPU time of the client's process per event, in microseconds. */
  readonly cpu: Spread;
  /** The most memory that the client's process held, in MB. */
  readonly peak: Spread;
}

/** All that a run measured. */
export interface Report {
  /** The day, as 2026-01-31. */
  readonly date: string;
  readonly machine: Machine;
  readonly entrants: readonly Entrant[];
  readonly requests?: RequestsReport;
  readonly latency?: LatencyReport;
  readonly memory?: MemoryReport;
  readonly streams?: StreamsReport;
  readonly files?: FilesReport;
  readonly feed?: FeedReport;
  readonly cold?: ColdReport;
  readonly startUp?: StartUpReport;
}
