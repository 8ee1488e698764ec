import { findRuntime } from "@signoff/test-support";
import type { Way } from "./facts.ts";

/** What the client runs on, and how it sends there. */
export interface Runtime {
  readonly name: string;
  /** `undefined` where npm has no such program for this machine. */
  readonly program: string | undefined;
  readonly isOverFetch: boolean;
  /** The most memory that one transfer may take there, whatever its size, in megabytes. */
  readonly limit: number;
  /** The same where the app reads as fast as bytes come: Node frees those that were read late, 64 MB of them and more. */
  readonly downloadLimit: number;
}

/** The most memory that this transfer may take, in megabytes. */
export function limitOf(way: Way, { limit, downloadLimit }: Runtime): number {
  return way === "downloadFile" ? downloadLimit : limit;
}

/** In the order in which they are measured. */
export const runtimes: readonly Runtime[] = [
  {
    name: "Node",
    program: process.execPath,
    isOverFetch: false,
    limit: 150,
    downloadLimit: 250,
  },
  {
    name: "Node over fetch",
    program: process.execPath,
    isOverFetch: true,
    limit: 250,
    downloadLimit: 250,
  },
  {
    name: "Bun",
    program: findRuntime("bun"),
    isOverFetch: true,
    limit: 150,
    downloadLimit: 150,
  },
];
