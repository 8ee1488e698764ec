import type { Bytes } from "../../../values/bytes.ts";
import { canonicalText } from "../canonical.ts";
import { format } from "./sealed-text.ts";

/** What a sealed text belongs to: it opens nowhere else. */
export interface Binding {
  readonly provider: string;
  /** The key of the account's record, without its prefix. */
  readonly key: string;
  readonly account: string;
  /** As the record has it: a place that was changed would have the tokens sent elsewhere. */
  readonly place: object;
  readonly session: string;
}

/** The bytes that go into the seal beside its contents. */
export function associatedData({ provider, key, account, place, session }: Binding): Bytes {
  const parts = ["signoff", format, key, session, provider, account, canonicalText(place)];
  return new TextEncoder().encode(JSON.stringify(parts));
}
