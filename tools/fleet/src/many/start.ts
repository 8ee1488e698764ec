import { type Child, forkChild } from "../ipc/child.ts";
import type { StoreSpec } from "../store/store-spec.ts";

/** What the server of many accounts tells. */
export type ManyFunctions = {
  url(): string;
  /** How many sessions are alive. */
  alive(): number;
  /** How many sessions were logged out, by how many requests. */
  logouts(): { readonly sessions: number; readonly requests: number };
};

/** Starts a server that takes any user. */
export function startMany(): Child<ManyFunctions, never> {
  return forkChild(new URL("main.ts", import.meta.url), {});
}

/** What the process is told that signs on to many accounts. */
export interface OpenerSettings {
  readonly url: string;
  readonly store: StoreSpec;
  readonly key: string;
}

/** What it answers. */
export type OpenerFunctions = {
  /** Signs so many users on. */
  open(count: number): Promise<void>;
};

/** Starts a process that signs on to many accounts. */
export function startOpener(settings: OpenerSettings): Child<OpenerFunctions, never> {
  return forkChild(new URL("opener.ts", import.meta.url), settings);
}
