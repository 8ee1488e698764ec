import { type Child, forkChild } from "../ipc/child.ts";
import type { StoreSpec } from "../store/store-spec.ts";

/** What a sweeping process is told. */
export interface SweeperSettings {
  readonly store: StoreSpec;
  readonly key: string;
}

/** What it answers. */
export type SweeperFunctions = {
  sweep(): Promise<{
    readonly ended: readonly { readonly account: string; readonly outcome: string }[];
    /** Why each thing that is left over is left. */
    readonly left: readonly string[];
  }>;
};

/** Starts a process that sweeps when it is asked to. */
export function startSweeper(settings: SweeperSettings): Child<SweeperFunctions, never> {
  return forkChild(new URL("main.ts", import.meta.url), settings);
}
