import type { Call } from "../call/call.ts";
import { toIso } from "../time/iso.ts";
import { readHttpDate } from "../values/http-date.ts";
import type { DeprecatedEvent, EventListener } from "./events.ts";
import { warnProcess } from "./process-warning.ts";

/** What an answer says of the time that is left to its operation, as it came. */
export interface Notice {
  readonly deprecation?: string | null | undefined;
  readonly sunset?: string | null | undefined;
}

/** Told of an answer that says so. */
export type NoticeListener = (call: Pick<Call, "provider" | "operation">, notice: Notice) => void;

/** So many operations are told of: more than any spec has. */
const mostTold = 1000;

/** Those that the process was warned of, whichever session it was. */
const warned = new Set<string>();

/** Tells of each operation once in a session, and warns the process once where no logger is told. */
export function createNotices(emit: EventListener, isLogged: boolean): NoticeListener {
  const told = new Set<string>();
  return ({ provider, operation }, { deprecation, sunset }) => {
    if (!isNew(operation, told)) return;
    const event: DeprecatedEvent = {
      type: "deprecated",
      provider,
      operation,
      since: readSince(deprecation),
      until: isoOf(readHttpDate(sunset ?? null)),
    };
    emit(event);
    if (isLogged || !isNew(`${provider} ${operation}`, warned)) return;
    warnProcess(`${provider}: ${describeDeprecation(event)}.`, "ApiDeprecationWarning");
  };
}

export function describeDeprecation({ operation, since, until }: DeprecatedEvent): string {
  const from = since === undefined ? "" : ` as of ${since}`;
  const end = until === undefined ? "" : `, and may be gone from ${until} on`;
  return `${operation} is deprecated by its provider${from}${end}; look in its documentation for what takes its place`;
}

function isNew(name: string, known: Set<string>): boolean {
  if (known.has(name) || known.size >= mostTold) return false;
  known.add(name);
  return true;
}

/** A date of structured fields (RFC 9651), in s since 1970; drafts of the RFC had an HTTP date, or no more than `true`. */
function readSince(field: string | null | undefined): string | undefined {
  const [, seconds] = /^\s*@(-?\d{1,15})\s*(?:;.*)?$/.exec(field ?? "") ?? [];
  return isoOf(seconds === undefined ? readHttpDate(field ?? null) : Number(seconds) * 1000);
}

function isoOf(time: number | undefined): string | undefined {
  return time === undefined ? undefined : toIso(time);
}
