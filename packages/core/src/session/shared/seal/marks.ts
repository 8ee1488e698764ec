import { toHex } from "../../../values/hex.ts";
import type { DerivedKey } from "./derived-key.ts";

/** What tells of a credential whether it is the same as another's, to nobody but holders of the key. */
export interface Marks {
  /** Under the newest key: the one to write. */
  readonly newest: string;
  /** Under each key: what was written before has the mark of an older one. */
  readonly all: readonly string[];
}

/** Whether a mark in a record is of one's own credential. It is, too, where neither of both has one. */
export function isSameMark(mark: string | undefined, mine: Marks | undefined): boolean {
  if (mark === undefined || mine === undefined) return mark === mine;
  return mine.all.includes(mark);
}

/** The first 128 bits of an HMAC with SHA-256 over who signs on and with what. */
export async function markUnder(
  { marking }: DerivedKey,
  identity: readonly string[],
  credential: string,
): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([...identity, credential]));
  const signature = await crypto.subtle.sign("HMAC", marking, text);
  return toHex(new Uint8Array(signature, 0, 16));
}
