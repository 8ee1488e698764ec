import { randomBytes } from "node:crypto";
import type { SessionStore } from "@signoff/core/shared";
import { exitCodes } from "../../exit-codes.ts";
import { fine, type Tell, wrong } from "./finding.ts";
import { brokenStore } from "./store-words.ts";

/** In ms. Should it not be taken back, the store drops it. */
const keepFor = 60_000;

/** Writes a record that nobody reads, reads it, and takes it back. */
export async function examineWriting(store: SessionStore, name: string, tell: Tell): Promise<void> {
  const [key, revision] = [`beat/${randomId()}`, randomId()];
  const record = { text: JSON.stringify({ until: 0, uses: [] }), revision };
  try {
    const isWritten = await store.write(key, record, undefined, keepFor);
    const read = await store.read(key);
    const isGone = await store.delete(key, revision);
    const isKept = isWritten && isGone && read?.revision === revision && read.text === record.text;
    tell(isKept ? fine("writing", "A record can be written, read and taken back.") : notKept);
  } catch (error) {
    tell(brokenStore("writing", name, error));
  }
}

const notKept = wrong(
  "writing",
  "A record that was written is not there as it was.",
  "Something else changes what is stored there: give the store a directory or a prefix of its own.",
  exitCodes.store,
);

function randomId(): string {
  return randomBytes(16).toString("hex");
}
