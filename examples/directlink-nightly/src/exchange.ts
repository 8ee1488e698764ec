import { mkdir, readdir, rename, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type DirectLinkSession, findUpload, isOutcomeUnknownError } from "@signoff/directlink";
import { receiveFiles, uploadFile } from "@signoff/directlink/node";

/** What is exchanged, and with whom. */
export interface Exchange {
  /** Holds `in`, `out` and `sent`; they are made where they are not there. */
  readonly folder: string;
  /** The mailbox that the files are for. */
  readonly partner: string;
  readonly log: (line: string) => void;
}

/** Receives all files that wait into `in`, and sends those in `out`, each of which then moves to `sent`. */
export async function exchange(session: DirectLinkSession, plan: Exchange): Promise<void> {
  const inbox = join(plan.folder, "in");
  const out = join(plan.folder, "out");
  const sent = join(plan.folder, "sent");
  for (const folder of [inbox, out, sent]) await mkdir(folder, { recursive: true });
  for await (const { name, path } of receiveFiles(session, inbox)) {
    plan.log(`received ${name} as ${path}`);
  }
  for (const name of (await readdir(out)).toSorted()) {
    await sendOne(session, join(out, name), plan);
    await rename(join(out, name), join(sent, name));
  }
}

async function sendOne(
  session: DirectLinkSession,
  path: string,
  { partner, log }: Exchange,
): Promise<void> {
  const after = new Date();
  try {
    const { name, bytes } = await uploadFile(session, path, { recipients: { user: partner } });
    log(`sent ${name} (${bytes} bytes)`);
  } catch (error) {
    if (!isOutcomeUnknownError(error)) throw error;
    // The answer got lost. A second upload would be a second file, so the report is asked first.
    const { size: length } = await stat(path);
    const name = basename(path);
    if (!(await findUpload(session, { name, length, after }))) throw error;
    log(`sent ${name} (${length} bytes, by the report)`);
  }
}
