import type { TransferState } from "./transfer.ts";

/** What is left of a temporary file: nothing, something, or as many bytes as the file has. */
export type PartState = "absent" | "partial" | "whole";

/** What is known of one file. */
export interface Situation {
  /** `none`: the journal does not know it. */
  readonly journal: TransferState | "none";
  readonly listed: boolean;
  readonly inBackup: boolean;
  readonly part: PartState;
}

/**
 * What is to be done about a file:
 *
 * - `download`: ask for it, which moves it to backup;
 * - `repair`: fetch it from backup;
 * - `place`: give the temporary file its name in the directory;
 * - `note`: it has its name, which the journal has still to tell;
 * - `reopen`: the temporary file was spoiled, so that it has to be fetched again;
 * - `lost`: it is nowhere;
 * - `leave`: nothing.
 */
export type Action = "download" | "repair" | "place" | "note" | "reopen" | "lost" | "leave";

/** Decides what becomes of one file. */
export function decide({ journal, listed, inBackup, part }: Situation): Action {
  switch (journal) {
    case "placed":
      return "leave";
    case "complete":
      // The temporary name is taken away after the file has its other one, and never before.
      if (part === "absent") return "note";
      return part === "whole" ? "place" : "reopen";
    case "requested":
      // However many bytes are there: only a journal line tells that they were all written to disk.
      if (inBackup) return "repair";
      return listed ? "download" : "lost";
    default:
      return listed ? "download" : "leave";
  }
}
