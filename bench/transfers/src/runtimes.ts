import { findRuntime } from "@signoff/test-support";

/** What the client runs on, and how it sends there. */
export interface Runtime {
  readonly name: string;
  /** `undefined` where npm has no such program for this machine. */
  readonly program: string | undefined;
  readonly isOverFetch: boolean;
  /** The most memory that one transfer may take there, whatever its size, in megabytes. */
  readonly limit: number;
}

/** In the order in which they are measured. */
export const runtimes: readonly Runtime[] = [
  { name: "Node", program: process.execPath, isOverFetch: false, limit: 150 },
  { name: "Node over fetch", program: process.execPath, isOverFetch: true, limit: 250 },
  { name: "Bun", program: findRuntime("bun"), isOverFetch: true, limit: 350 },
];
