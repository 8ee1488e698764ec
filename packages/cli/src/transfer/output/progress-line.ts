import { printable } from "@signoff/command-kit";
import stringWidth from "string-width";

/** How far one file is. */
export interface ProgressState {
  readonly name: string;
  readonly bytes: number;
  readonly total?: number | undefined;
}

const gap = "  ";
const [percentWidth, leftWidth, rateWidth, sizesWidth] = [5, 6, 10, 19];
const fixedWidth = percentWidth + leftWidth + rateWidth + 3 * gap.length;
const longestName = 60;

/**
 * One line that fits a terminal of so many columns, such as
 * `invoice.csv  [#####---------------]   25 %    0:15   1.0 MB/s  5.0 of 20.0 MB`. Where there is little room it says less.
 *
 * @param rate bytes a second, where it is known.
 */
export function progressLine(
  { name, bytes, total }: ProgressState,
  rate: number | undefined,
  columns: number,
): string {
  // A line that ends in the last column is followed by an empty one in some terminals.
  const room = columns - 1;
  const speed = (rate === undefined ? "" : `${size(rate)}/s`).padStart(rateWidth);
  if (total === undefined) {
    const sent = size(bytes).padStart(rateWidth);
    const nameWidth = Math.min(longestName, room - 2 * (rateWidth + gap.length));
    return nameWidth < 1
      ? fit(name, room)
      : [fit(name, nameWidth), sent, speed].join(gap).trimEnd();
  }
  const share = total === 0 ? 1 : Math.min(1, bytes / total);
  const percent = `${Math.floor(share * 100)} %`.padStart(percentWidth);
  const nameWidth = room - fixedWidth;
  if (nameWidth < percentWidth) return shortLine(name, percent, room);
  const left = timeLeft(total - bytes, rate).padStart(leftWidth);
  const barWidth = barWidthFor(room);
  const bar =
    barWidth > 0 ? [`[${"#".repeat(Math.floor(share * barWidth)).padEnd(barWidth, "-")}]`] : [];
  const sizes = room >= 60 ? [sizesOf(bytes, total)] : [];
  const taken =
    (bar.length > 0 ? barWidth + 2 + gap.length : 0) +
    (sizes.length > 0 ? sizesWidth + gap.length : 0);
  const label = fit(name, Math.min(longestName, nameWidth - taken));
  return [label, ...bar, percent, left, speed, ...sizes].join(gap).trimEnd();
}

function barWidthFor(room: number): number {
  if (room < 75) return 0;
  return room < 99 ? 10 : 20;
}

function shortLine(name: string, percent: string, room: number): string {
  const nameWidth = room - percentWidth - gap.length;
  return nameWidth < 1 ? fit(percent.trimStart(), room) : fit(name, nameWidth) + gap + percent;
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");

/** Minutes and seconds, or hours and minutes; a dash while it is not known. */
function timeLeft(bytes: number, rate: number | undefined): string {
  if (!rate) return "-";
  const seconds = Math.ceil(Math.max(0, bytes) / rate);
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  if (seconds < 100 * 3_600)
    return `${Math.floor(seconds / 3_600)}h${two((seconds % 3_600) / 60)}m`;
  return "days";
}

const units = ["B", "kB", "MB", "GB", "TB"] as const;

function unitOf(bytes: number): number {
  const thousands = units.findIndex((_, index) => bytes < 999.95 * 1000 ** index);
  return thousands === -1 ? units.length - 1 : thousands;
}

function amount(bytes: number, unit: number): string {
  return (bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1);
}

function size(bytes: number): string {
  const unit = unitOf(bytes);
  return `${amount(bytes, unit)} ${units[unit]}`;
}

function sizesOf(bytes: number, total: number): string {
  const unit = unitOf(total);
  return `${amount(bytes, unit)} of ${amount(total, unit)} ${units[unit]}`;
}

/** The text in exactly so many columns. */
function fit(text: string, width: number): string {
  const parts: { readonly segment: string; readonly width: number }[] = [];
  let taken = 0;
  let isCut = false;
  for (const { segment } of new Intl.Segmenter().segment(printable(text))) {
    const own = stringWidth(segment);
    isCut = taken + own > width;
    if (isCut) break;
    parts.push({ segment, width: own });
    taken += own;
  }
  const end = isCut ? "…" : "";
  while (taken + end.length > width) taken -= parts.pop()?.width ?? taken;
  const fitted = parts.map(({ segment }) => segment).join("") + end;
  return fitted + " ".repeat(Math.max(0, width - taken - end.length));
}
