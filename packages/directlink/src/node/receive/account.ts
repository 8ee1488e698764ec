import type { DirectLinkSession } from "../../session.ts";

/** Whose files they are: the journal of one directory may know the same user name at several servers. */
export function accountOf(session: DirectLinkSession): string {
  return `${session.account} ${String(session.origins)}`;
}
