import { InvalidOptionError } from "@signoff/core";
import type { LostSessions, SharedAccount } from "@signoff/core/shared";
import type { SymphonySession } from "../session.ts";
import { findUser, type FoundUser, hasTime, listSessionsWithin } from "../sign-on/user-sessions.ts";

/**
 * What the pod tells an administrator of sessions that nobody holds a token of: of those of bots and of those on behalf of
 * users, not of those of applications, and not of tokens of the key manager.
 */
export const lostSessions: LostSessions = {
  async find(administrator, account, from, to) {
    const session = checkAdministrator(administrator);
    const user = await findOwner(session, account);
    const listed = user && (await listSessionsWithin(session, user, from, to));
    // A session of which nobody knows when it was opened, or how to end it, may be anybody's.
    const known = listed?.map((one) => (hasTime(one) ? one.sessionId : undefined));
    return known?.every((id) => id !== undefined) ? known.map((id) => ({ id })) : undefined;
  },

  async end(administrator, account, { id }) {
    const session = checkAdministrator(administrator);
    const user = await findOwner(session, account);
    if (user === undefined) throw unfit("knows the user of the session no more.");
    await session.POST("/pod/v1/users/{uid}/sessions/{sid}/logout", {
      params: { path: { uid: user.uid, sid: id } },
    });
  },
};

/** Whose session it is: of one on behalf of a user, that user's, who is named by user name or id. */
async function findOwner(
  administrator: SymphonySession,
  { account, place }: SharedAccount,
): Promise<FoundUser | undefined> {
  const { appId } = place as { readonly appId?: unknown };
  if (typeof appId !== "string") return findUser(administrator, { username: account });
  const name = account.slice(`${appId} on behalf of `.length);
  const byName = await findUser(administrator, { username: name });
  if (!/^\d+$/.test(name)) return byName;
  const byId = await findUser(administrator, { uid: name });
  // Where a user's name is the id of another nobody can tell who was meant.
  return byName && byId && byName.uid !== byId.uid ? undefined : (byId ?? byName);
}

function checkAdministrator(session: unknown): SymphonySession {
  if (isSymphonySession(session)) return session;
  throw unfit("has to be an open session of Symphony.");
}

function isSymphonySession(session: unknown): session is SymphonySession {
  if (typeof session !== "object" || session === null) return false;
  const { provider, GET } = session as Partial<SymphonySession>;
  return provider === "symphony" && typeof GET === "function";
}

function unfit(problem: string): InvalidOptionError {
  return new InvalidOptionError("administrators", `(symphony) ${problem}`);
}
