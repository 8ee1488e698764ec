import { UsageError } from "@signoff/command-kit";
import type { Command } from "commander";
import { readDuration } from "../../values/duration.ts";

/** How often a command does its work, and whom it tells. */
export interface RoundOptions {
  readonly once?: boolean;
  /** In ms. */
  readonly watch?: number;
  readonly metrics?: string;
  readonly ping?: string;
}

/** Adds the options of {@link RoundOptions}. */
export function addRoundOptions(command: Command): void {
  command
    .option("--once", "do it once and end, which is the default")
    .option(
      "--watch <time>",
      "do it again and again, with so long in between: 30s, 5m, 1h",
      readDuration,
    )
    .option("--metrics <file>", "write a .prom file for node_exporter's textfile collector")
    .option(
      "--ping <url>",
      "call this URL after a run that did all; {} in it becomes the exit code of any run",
    );
}

/** @throws {UsageError} for options that are unfit. */
export function checkRoundOptions({ once, watch, metrics, ping }: RoundOptions): void {
  if (once && watch !== undefined) {
    throw new UsageError("--once and --watch exclude each other: leave one out.");
  }
  if (metrics !== undefined && !metrics.endsWith(".prom")) {
    throw new UsageError("--metrics has to end with .prom: node_exporter reads no other files.");
  }
  if (ping !== undefined) checkPing(ping);
}

function checkPing(ping: string): void {
  const url = ping.replaceAll("{}", "0");
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw new UsageError(
    "--ping has to be a URL with https: or http:, such as https://ping.example/job-1.",
  );
}
