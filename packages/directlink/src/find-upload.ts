import { type CallOptions, InvalidOptionError } from "@signoff/core";
import { isDate, ownOptions } from "@signoff/core/provider";
import { type ReportRow, reportRows, transferReport } from "./report.ts";
import type { DirectLinkSession } from "./session.ts";

/** The upload that {@link findUpload} looks for. */
export interface UploadFacts {
  /** The name that it was sent with. */
  name: string;
  /** In bytes; a row that tells another number is another file. */
  length?: number | undefined;
  /** Rows with an earlier time are older uploads of that name. The clock is the server's: allow for its error. */
  after?: Date | undefined;
}

/**
 * Looks through the transfer report for an upload, after its answer got lost. The fields of the report are not
 * documented, so values are looked at, not their names: one has to be the file name, or a path that ends in it; a row that
 * speaks of a download does not count; where the row has whole numbers, one has to be the length; where it has times, one
 * has to be after `after`.
 *
 * @param options hold for each request.
 * @returns the first such row, or `undefined`: the report holds the latest transfers only, and may come late.
 * @throws {InvalidOptionError} for facts of the wrong kind, before any request.
 * @throws {ProtocolError | ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as `transferReport`.
 */
export async function findUpload(
  session: DirectLinkSession,
  upload: UploadFacts,
  options?: CallOptions,
): Promise<ReportRow | undefined> {
  const facts = checkFacts(upload);
  for await (const page of transferReport(session, options)) {
    const row = reportRows(page).find((candidate) => isUpload(candidate, facts));
    if (row) return row;
  }
  return undefined;
}

function checkFacts(upload: UploadFacts): UploadFacts {
  const facts = ownOptions(upload, ["name", "length", "after"], "findUpload");
  if (typeof facts.name !== "string" || facts.name === "") {
    throw new InvalidOptionError("name", "has to be the name that the file was sent with.");
  }
  if (facts.length !== undefined && !(Number.isSafeInteger(facts.length) && facts.length >= 0)) {
    throw new InvalidOptionError("length", "has to be a number of bytes.");
  }
  if (facts.after !== undefined && Number.isNaN(timeOf(facts.after))) {
    throw new InvalidOptionError("after", "has to be a Date.");
  }
  return facts;
}

function timeOf(value: unknown): number {
  return isDate(value) ? value.getTime() : Number.NaN;
}

function isUpload(row: ReportRow, { name, length, after }: UploadFacts): boolean {
  const values = Object.values(row);
  const others = values.filter((value) => !isNamed(value, name));
  if (others.length === values.length || others.some(tellsOfDownload)) return false;
  const sizes = others.flatMap(readNumber);
  if (length !== undefined && sizes.length > 0 && !sizes.includes(length)) return false;
  const times = others
    .filter((value) => !readNumber(value).includes(length ?? -1))
    .flatMap(readTime);
  return after === undefined || times.length === 0 || times.some((time) => time >= after.getTime());
}

function isNamed(value: unknown, name: string): boolean {
  return (
    typeof value === "string" && (value === name || /^[/\\]$/.test(separatorBefore(value, name)))
  );
}

/** The character before a name at the end of a text. */
function separatorBefore(text: string, name: string): string {
  return text.endsWith(name) ? text.slice(0, -name.length).slice(-1) : "";
}

/** Portuguese, English and Spanish are the languages of the server. */
function tellsOfDownload(value: unknown): boolean {
  return typeof value === "string" && /^\W*(down|receiv|receb|recep|recib|get\b)/i.test(value);
}

function readNumber(value: unknown): number[] {
  const isNumber = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  return isNumber && Number.isSafeInteger(Number(value)) ? [Number(value)] : [];
}

const leastYear = 2000;

/** Milliseconds since 1970 of a text with a date, as Go or ISO 8601 print it, or of a number that can be a time. */
function readTime(value: unknown): number[] {
  const [number] = readNumber(value);
  if (number !== undefined) return [number, number * 1000].filter(isLikelyTime);
  if (typeof value !== "string") return [];
  const [, date, clock, sign, hours, minutes] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|([+-])(\d\d):?(\d\d))?/.exec(
      value,
    ) ?? [];
  const offset = sign === undefined ? "Z" : `${sign}${hours}:${minutes}`;
  return [Date.parse(`${date}T${clock}${offset}`)].filter(isLikelyTime);
}

function isLikelyTime(time: number): boolean {
  return time > Date.UTC(leastYear) && time < Date.UTC(leastYear + 200);
}
