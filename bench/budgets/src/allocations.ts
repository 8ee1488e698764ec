import { run } from "@signoff/test-support";
import { fileURLToPath } from "node:url";
import type { Figures, Kind } from "./figures.ts";

const child = fileURLToPath(import.meta.resolve("./allocating-calls.ts"));

/** A young generation that holds all that the calls allocate, so that none of it is collected before it is counted. */
const megabytes = 256;

/** One thread: what the compiler and the collector do beside the program would make each run another one. */
const flags = [
  "--expose-gc",
  "--single-threaded",
  `--min-semi-space-size=${megabytes}`,
  `--max-semi-space-size=${megabytes}`,
];

/** The bytes that one call allocates, the answer of an in-memory `fetch` included. */
export const allocationsKind: Kind = {
  name: "allocations",
  slack: 0.1,
  async measure() {
    const ran = await run(process.execPath, [...flags, child], { cwd: process.cwd() });
    if (ran.status !== 0) throw new Error(`${child} failed: ${ran.stderr}`);
    return JSON.parse(ran.stdout) as Figures;
  },
};
