import type { Output } from "../output/output.ts";
import type { OutputRecord } from "../output/records.ts";

/** What came of one run. */
export interface Run {
  /** In ms since 1970. */
  readonly endedAt: number;
  /** In ms. */
  readonly duration: number;
  readonly exitCode: number;
  readonly files: number;
  readonly bytes: number;
  readonly failed: number;
  /** Whether its session may be alive. */
  readonly alive: boolean;
}

/** Lets a run tell what it does, and counts. */
export async function countRun(
  output: Output,
  work: (output: Output) => Promise<number>,
): Promise<Run> {
  const [begun, begunAt] = [performance.now(), Date.now()];
  const counts = { files: 0, bytes: 0, failed: 0, alive: false };
  const note = (record: OutputRecord): void => {
    if (record.type === "summary") {
      counts.files = record.files;
      counts.bytes = record.bytes;
    }
    if (record.type === "failed") counts.failed += 1;
    if (record.type === "sign-off") counts.alive = record.outcome === "failed";
  };
  const exitCode = await work({
    ...output,
    tell(record) {
      note(record);
      output.tell(record);
    },
  });
  // Counted by a clock that only goes on.
  const duration = performance.now() - begun;
  return { ...counts, exitCode, duration, endedAt: begunAt + duration };
}
