import { InvalidArgumentError } from "commander";

/** In ms. */
const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

type Unit = keyof typeof units;

/** A length of time such as `30s`, `10m`, `2h` or `7d`, in ms; nothing where it is none. */
function durationOf(text: string): number | undefined {
  const [, number = "", unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  return unit === undefined ? undefined : Number(number) * units[unit as Unit];
}

/** An option that takes a length of time, not none. */
export function readDuration(text: string): number {
  const duration = durationOf(text);
  if (duration) return duration;
  throw new InvalidArgumentError("It has to be a length of time, such as 30s, 10m, 2h or 7d.");
}

/** An option that takes a moment: so long ago, or a time in ISO 8601. In ms since 1970. */
export function readMoment(text: string): number {
  const duration = durationOf(text);
  if (duration !== undefined) return Date.now() - duration;
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(time)) return time;
  throw new InvalidArgumentError(
    "It has to be a time, such as 2026-11-30 or 2026-11-30T21:04:00Z, or how long ago, such as 2h or 7d.",
  );
}
