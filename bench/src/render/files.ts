import type { FeedReport, FilesReport } from "../report.ts";
import { toMultipleRange, toRange, toText } from "./numbers.ts";
import { toTable } from "./table.ts";

const titles = { receive: "`receiveFiles`", upload: "`uploadFile`" } as const;

/** How long files take, for people. */
export function filesPart({ rounds, hasCurl, cells }: FilesReport): string[] {
  if (cells.length === 0) return [];
  const rows = cells.map(({ kind, count, bytes, rows: measured, ratio }) => {
    const title = `${titles[kind]}, ${toText(count)} × ${sizeOf(bytes)}`;
    const times = measured.map(({ milliseconds }) => toRange(milliseconds));
    return [title].concat(times, ratio ? [toMultipleRange(ratio)] : []);
  });
  const words = hasCurl
    ? "beside `curl --parallel` with as many at a time, whose process starts within its time. Ours keeps its journal, syncs each file to the disk and compares what came with the list; curl does none of that."
    : "curl was not there.";
  return [
    "## Files",
    `Wall time in ms over loopback from an emulated server, ${rounds} rounds, ${words}`,
    toTable(["", "**Signoff**, ms", ...(hasCurl ? ["curl, ms", "ratio"] : [])], rows),
  ];
}

function sizeOf(bytes: number): string {
  return bytes >= 1_000_000 ? `${toText(bytes / 1_000_000)} MB` : `${toText(bytes / 1_000)} KB`;
}

/** What the events of a feed take, for people. */
export function feedPart({ rounds, events, perSecond, cpu, peak }: FeedReport): string[] {
  return [
    "## Feed",
    `${toText(events)} messages of a Symphony feed over loopback from an emulated server, acknowledged as they are read; ${rounds} rounds.`,
    toTable(
      ["", "events/s", "CPU time per event, µs", "peak MB"],
      [["**Signoff**", toRange(perSecond), toRange(cpu, 1), toRange(peak)]],
    ),
  ];
}
