/** When something was, in ms since 1970: at one of the times from `earliest` to `latest`. */
export interface TimeSpan {
  readonly earliest: number;
  readonly latest: number;
}

const hour = 3_600_000;
/** Clocks on Earth are set from UTC-12 to UTC+14. */
const farthestBehind = 12 * hour;
const farthestAhead = 14 * hour;

/**
 * What a value of the report tells of a time: a text with a date and a time of day, as Go, ISO 8601 and people write it, or
 * a number that can be a time. A text without a zone may be of any one, and a date may have its day or its month first.
 *
 * @returns what it can mean; nothing where it is no time that can be read.
 */
export function readTimes(value: unknown): TimeSpan[] {
  if (typeof value === "number") return readNumber(value);
  if (typeof value !== "string") return [];
  const text = value.trim();
  const [, date = "", clock = "", rest = ""] = written.exec(text) ?? compact.exec(text) ?? [];
  const walls = datesOf(date)
    .flatMap((day) => wallTime(day, clock, rest))
    .toSorted((one, other) => one - other);
  const [first] = walls;
  const last = walls.at(-1);
  const offset = readOffset(rest);
  if (first === undefined || last === undefined) return [];
  const [ahead, behind] =
    offset === undefined ? [farthestAhead, -farthestBehind] : [offset, offset];
  const span = { earliest: first - ahead, latest: last - behind };
  return isLikely(span.latest) ? [span] : [];
}

const written =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[T, ]+(\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?)(.*)$/s;
const compact = /^(\d{8})[T ]?(\d{4}(?:\d\d)?)(.*)$/s;

/** Seconds, or milliseconds. */
function readNumber(value: number): TimeSpan[] {
  return [value * 1000, value].filter(isLikely).map((time) => ({ earliest: time, latest: time }));
}

const leastYear = 2000;

function isLikely(time: number): boolean {
  return time > Date.UTC(leastYear) && time < Date.UTC(leastYear + 200);
}

/** The dates that a text can mean, as texts of ISO 8601. */
function datesOf(text: string): string[] {
  const parts = /^\d{8}$/.test(text)
    ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
    : text.split(/[-/.]/);
  const [one = "", two = "", three = ""] = parts.map((part) => part.padStart(2, "0"));
  if (one.length === 4) return [`${one}-${two}-${three}`];
  return three.length === 4 ? [`${three}-${two}-${one}`, `${three}-${one}-${two}`] : [];
}

/** As if the zone were UTC. */
function wallTime(date: string, clock: string, rest: string): number[] {
  const [hours = "", minutes = "", seconds = "0"] = clock.includes(":")
    ? clock.replace(",", ".").split(":")
    : [clock.slice(0, 2), clock.slice(2, 4), clock.slice(4) || "0"];
  const [, half = ""] = /^ ?([ap])\.?m\b/i.exec(rest) ?? [];
  const afternoon = half === "" ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const day = Date.parse(`${date}T00:00:00Z`);
  const time = day + ((afternoon * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return Number.isNaN(time) ? [] : [time];
}

/** By how many ms the clock of a text is ahead of UTC; `undefined` where the text does not say. */
function readOffset(rest: string): number | undefined {
  const [, sign, hours = "", minutes = "0"] =
    /^(?: ?[ap]\.?m\.?)? ?(?:UTC|GMT|Z)?([+-])(\d\d?):?(\d\d)?(?!\d)/i.exec(rest) ?? [];
  if (sign) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return /^(?: ?[ap]\.?m\.?)? ?(?:UTC|GMT|Z)(?![\w+-])/i.test(rest) ? 0 : undefined;
}
