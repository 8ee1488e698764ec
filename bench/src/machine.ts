import { cpus, totalmem } from "node:os";
import type { Machine } from "./report.ts";

/** The machine that this runs on. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    memoryGigabytes: Math.round(totalmem() / 1_000_000_000),
    system: `${process.platform} ${process.arch}`,
    node: process.version.slice(1),
    builtInUndici: process.versions["undici"] ?? "unknown",
  };
}
