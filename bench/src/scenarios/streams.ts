import { startChild } from "../child.ts";
import type { Contender } from "../contender.ts";
import type { StreamsCell, StreamsReport } from "../report.ts";
import { orderOf, spreadOf } from "../statistics.ts";
import type { Direction, Transfer } from "../workers/transfer.ts";

/** How thoroughly it measures. */
export interface StreamsPlan {
  readonly rounds: number;
  readonly megabytes: number;
}

const megabyte = 1_000_000;
const limit = 60_000;

/** A large body each way, every time in a new process, since the peak of its memory is part of the answer. */
export async function measureStreams(
  contenders: readonly Contender[],
  plan: StreamsPlan,
  tell: (line: string) => void,
): Promise<StreamsReport> {
  const server = await startChild<{ origin: string }>(import.meta.resolve("../server/main.ts"));
  try {
    const cells: StreamsCell[] = [];
    for (const direction of ["download", "upload"] as const) {
      tell(`streams: ${direction}`);
      cells.push(await measureCell(contenders, direction, server.ready.origin, plan));
    }
    return { ...plan, cells };
  } finally {
    await server.end();
  }
}

async function measureCell(
  contenders: readonly Contender[],
  direction: Direction,
  origin: string,
  { rounds, megabytes }: StreamsPlan,
): Promise<StreamsCell> {
  const samples = contenders
    .filter(({ streams }) => streams)
    .map(({ name }) => ({ contender: name, speeds: [] as number[], peaks: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, speeds, peaks } of orderOf(samples, round)) {
      const bytes = megabytes * megabyte;
      const { elapsed, peak } = await transferOnce([contender, origin, direction, String(bytes)]);
      speeds.push((megabytes * 1000) / elapsed);
      peaks.push(peak / megabyte);
    }
  }
  return {
    direction,
    rows: samples.map(({ contender, speeds, peaks }) => ({
      contender,
      megabytesPerSecond: spreadOf(speeds),
      peak: spreadOf(peaks),
    })),
  };
}

async function transferOnce(parameters: readonly string[]): Promise<Transfer> {
  const child = await startChild<string>(import.meta.resolve("../workers/transfer.ts"), parameters);
  try {
    return await child.ask<Transfer>("start", limit);
  } finally {
    await child.end();
  }
}
