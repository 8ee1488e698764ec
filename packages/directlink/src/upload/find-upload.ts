import { type CallOptions, InvalidOptionError } from "@signoff/core";
import { isDate, ownOptions } from "@signoff/core/provider";
import { readReport, type ReportRow, reportRows } from "../report/report.ts";
import { readTimes } from "../report/report-time.ts";
import type { DirectLinkSession } from "../session.ts";

/** The upload that {@link findUpload} looks for. */
export interface UploadFacts {
  /** The name that it was sent with. */
  name: string;
  /** In bytes; a row that tells another size is another file. */
  length?: number | undefined;
  /**
   * Rows of an earlier time are older uploads of that name. It may be a time of this machine's clock or of the server's, and
   * counts by the one that is behind.
   */
  after?: Date | undefined;
}

/**
 * Looks through the transfer report for an upload, after its answer got lost. The fields of the report are not documented,
 * so that little can be relied on: one value has to be the file name, or a path that ends in it; a row that speaks of a
 * download does not count; where a field that is named for a size has whole bytes, they have to be the length; where the
 * row has times, one has to be after `after`. What cannot be compared refutes nothing: a time without a zone may be of any
 * zone, so that an older upload of the same name and length is told apart only once it is about a day older.
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
  const after = facts.after?.getTime() ?? Number.NEGATIVE_INFINITY;
  for await (const { page, ahead } of readReport(session, options)) {
    // By the clock of whoever is behind: the rows tell times of the server's, and the app may know the one or the other.
    const since = after + Math.min(0, ahead);
    const row = reportRows(page).find((candidate) => isUpload(candidate, facts, since));
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

function isUpload(row: ReportRow, { name, length }: UploadFacts, after: number): boolean {
  const fields = Object.entries(row);
  const others = fields.filter(([, value]) => !isNamed(value, name));
  if (others.length === fields.length || isDownload(others)) return false;
  const sizes = others.flatMap(([field, value]) => readSize(field, value));
  if (length !== undefined && sizes.length > 0 && !sizes.includes(length)) return false;
  const times = others.flatMap(([field, value]) =>
    typeof value === "string" || timeNames.test(field) ? readTimes(value) : [],
  );
  return times.length === 0 || times.some(({ latest }) => latest >= after);
}

function isNamed(value: unknown, name: string): boolean {
  if (typeof value !== "string") return false;
  const [told, sent] = [asStored(value), asStored(name)];
  return told === sent || /^[/\\]$/.test(separatorBefore(told, sent));
}

/** Servers compose letters and accents, and keep what a form escapes. */
function asStored(name: string): string {
  return name.normalize("NFC").replaceAll('"', "%22");
}

/** The character before a name at the end of a text. */
function separatorBefore(text: string, name: string): string {
  return text.endsWith(name) ? text.slice(0, -name.length).slice(-1) : "";
}

type Field = readonly [name: string, value: unknown];

/** One that speaks of a download. Where the row speaks of an upload as well, the first may be the name of a mailbox. */
function isDownload(fields: readonly Field[]): boolean {
  const texts = fields.flatMap(([, value]) => (typeof value === "string" ? value : []));
  return texts.some((text) => down.test(text)) && !texts.some((text) => up.test(text));
}

/** Portuguese, English and Spanish are the languages of the server. */
const down = /^\W*(down|receiv|receb|recep|recip|get\b)/i;
const up = /^\W*(up(load)?\b|uploaded|sen[dt]\b|sending|envi(o|ad[oa]|ar)\b|put\b)/i;

/** Of other numbers nobody knows what they count. */
const sizeNames = /size|len|byte|tam|octet|volum/i;

/** A number of another field may be anything. */
const timeNames =
  /time|date|data|hora|fecha|when|stamp|start|end|begin|inicio|fim|modif|creat|^at$|[_a-z]at$/i;

/** In bytes. */
function readSize(field: string, value: unknown): number[] {
  const isText = typeof value === "string" || typeof value === "number";
  const [, digits] = (isText && /^(\d{1,15})(?: ?b(?:ytes?)?)?$/i.exec(String(value))) || [];
  return digits !== undefined && sizeNames.test(field) ? [Number(digits)] : [];
}
