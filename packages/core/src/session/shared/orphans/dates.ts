import { toIso } from "../../../time/iso.ts";

/** A time of a record in ISO 8601, where there is one and a calendar has it. */
export function toDate(time: number | undefined): string | undefined {
  return time === undefined ? undefined : toIso(time);
}

/** The same of one that a record has to have. */
export function dateOf(time: number): string {
  return toIso(time) ?? String(time);
}
