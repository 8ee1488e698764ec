import { openJournalFile } from "../journal-file.ts";

/** A file that a hook is called for. */
export interface HookFile {
  /** From the directory that it is in. */
  readonly path: string;
  /** As the provider told it. */
  readonly name: string;
}

/** A file for which a hook is due; or for which it was called, and did its work. */
type HookLine = { readonly due: string; readonly name: string } | { readonly done: string };

/** Which files a hook is still to be called for: what a crash has cut short is made good by the next run. */
export interface HookJournal {
  readonly due: readonly HookFile[];
  /** Resolves when that is on disk. */
  add(file: HookFile): Promise<void>;
  finish(path: string): Promise<void>;
  /** Forgets what is done; without anything due the file is removed. */
  close(): Promise<void>;
}

const advice =
  "move it away, and call the program by hand for the files that it tells of as due and not as done.";

/** @throws {SyntaxError} for a file that is damaged. */
export async function openHookJournal(path: string): Promise<HookJournal> {
  const file = await openJournalFile<HookLine>(path, { read: readLine, advice });
  const due = new Map<string, HookFile>();
  const apply = (line: HookLine): void => {
    if ("done" in line) due.delete(line.done);
    else due.set(line.due, { path: line.due, name: line.name });
  };
  for (const line of file.lines) apply(line);
  const append = async (line: HookLine): Promise<void> => {
    await file.append(line);
    apply(line);
  };
  return {
    get due() {
      return [...due.values()];
    },
    add: ({ path: from, name }) => append({ due: from, name }),
    finish: (from) => append({ done: from }),
    close: () =>
      file.finish(Array.from(due.values(), ({ path: from, name }) => ({ due: from, name }))),
  };
}

function readLine({ due, name, done }: Partial<Record<string, unknown>>): HookLine | undefined {
  if (typeof due === "string" && typeof name === "string") return { due, name };
  return typeof done === "string" ? { done } : undefined;
}
