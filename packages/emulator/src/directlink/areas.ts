import type { State, StoredFile, Transfer, User } from "./state.ts";

/** Where a file lies: it waits for its download, or stays in backup after it. */
export type Area = "download" | "backup";

/** The area of a file now; `undefined` once retention has removed it from backup. */
export function areaOf({ clock, settings }: State, { backedUpAt }: StoredFile): Area | undefined {
  if (backedUpAt === undefined) return "download";
  return clock.now() < backedUpAt + settings.backupSeconds * 1000 ? "backup" : undefined;
}

/** The files in an area of a user, the oldest first. */
export function filesIn(state: State, { files }: User, area: Area): StoredFile[] {
  return files.filter((file) => areaOf(state, file) === area);
}

/** Puts a file into a user's download area. */
export function storeFile(
  state: State,
  owner: User,
  { name, content }: FileFacts,
  modified: number = state.clock.now(),
): void {
  owner.files.push({ name, content, modified, backedUpAt: undefined });
}

/** Adds a row to a user's report, and answers it. */
export function recordTransfer(
  state: State,
  user: User,
  { name, content }: FileFacts,
  { direction, result }: Pick<Transfer, "direction" | "result">,
): Transfer {
  const time = state.clock.now();
  const transfer: Transfer = { direction, file: name, size: content.length, time, result };
  user.transfers.push(transfer);
  return transfer;
}

type FileFacts = Pick<StoredFile, "name" | "content">;
