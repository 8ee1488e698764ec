import { type Child, forkChild } from "../ipc/child.ts";
import type { WorkerFunctions, WorkerNews } from "./functions.ts";
import type { WorkerSettings } from "./settings.ts";

/** A process of a fleet, as its controller sees it. */
export type Worker = Child<WorkerFunctions, WorkerNews>;

/** Starts a worker; it signs on when it is asked to. */
export function startWorker(settings: WorkerSettings): Worker {
  return forkChild<WorkerFunctions, WorkerNews>(new URL("main.ts", import.meta.url), settings);
}
