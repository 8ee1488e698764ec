import { bare } from "@signoff/core/provider";
import type { FileFacts, Transfer } from "./transfer.ts";

/** One line of the journal. The number of a transfer stands under what happened to it. */
export type JournalLine =
  | ({ readonly requested: number; readonly account: string } & FileFacts)
  | { readonly complete: number; readonly target: string; readonly reserved?: boolean }
  /** It is in place, and the app was told. */
  | { readonly placed: number }
  /** There was no such file: a list told of one file twice. */
  | { readonly dropped: number };

/** The transfers by their number, in the order of their first request. */
export type Transfers = Map<number, Transfer>;

/** Where the whole lines of a journal end, in bytes, and what they tell. */
export interface JournalContent {
  readonly transfers: Transfers;
  readonly end: number;
}

/**
 * Reads a journal. A last line that a crash has torn is left out: what it would have told had not begun yet.
 *
 * @throws {SyntaxError} when another line than the last one cannot be read.
 */
export function readJournal(bytes: Buffer): JournalContent {
  const transfers: Transfers = new Map();
  let end = 0;
  for (let number = 1; end < bytes.length; number += 1) {
    const lineEnd = bytes.indexOf("\n", end);
    if (lineEnd === -1) break;
    const line = parseLine(bytes.toString("utf8", end, lineEnd));
    if (!line) {
      if (lineEnd === bytes.length - 1) break;
      throw new SyntaxError(`line ${number} is damaged`);
    }
    applyLine(transfers, line);
    end = lineEnd + 1;
  }
  return { transfers, end };
}

/** The transfers as they are after the line. */
export function applyLine(transfers: Transfers, given: JournalLine): void {
  const line = bare(given);
  if ("requested" in line) {
    const { requested: number, account, name, length, modified } = line;
    const facts = { number, account, name, length, modified };
    transfers.set(number, { ...facts, state: "requested", target: undefined, reserved: false });
  } else if ("complete" in line) {
    const { complete, target, reserved = false } = line;
    change(transfers, complete, { state: "complete", target, reserved });
  } else if ("placed" in line) {
    change(transfers, line.placed, { state: "placed" });
  } else {
    transfers.delete(line.dropped);
  }
}

/** The lines that tell of a transfer from the beginning. */
export function linesOf(transfer: Transfer): JournalLine[] {
  const { number, account, name, length, modified, state, target, reserved } = transfer;
  const lines: JournalLine[] = [{ requested: number, account, name, length, modified }];
  if (target !== undefined) lines.push({ complete: number, target, reserved });
  if (state === "placed") lines.push({ placed: number });
  return lines;
}

/** A line as it stands in the file. */
export function printLine(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}

function change(transfers: Transfers, number: number, to: Partial<Transfer>): void {
  const transfer = transfers.get(number);
  if (transfer) transfers.set(number, { ...transfer, ...to });
}

function parseLine(text: string): JournalLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const line = bare(value);
    return isLine(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

function isLine(value: object): value is JournalLine {
  const line = value as Partial<Record<string, unknown>>;
  if ("requested" in line) {
    return (
      [line["requested"], line["length"], line["modified"]].every(Number.isSafeInteger) &&
      [line["account"], line["name"]].every((text) => typeof text === "string")
    );
  }
  if ("complete" in line) {
    return Number.isSafeInteger(line["complete"]) && typeof line["target"] === "string";
  }
  return Number.isSafeInteger(line["placed"] ?? line["dropped"]);
}
