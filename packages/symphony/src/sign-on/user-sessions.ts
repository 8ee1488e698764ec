import { type Int64, isApiError } from "@signoff/core";
import { clockAhead } from "@signoff/core/provider";
import type { V1Session } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";

/** By how many ms the clocks may differ beyond what the pod's answer tells. */
const tolerance = 60_000;

/** A user of the pod, and by how many ms its clock is ahead of this machine's. */
export interface FoundUser {
  readonly uid: Int64;
  readonly ahead: number;
}

/** How a user is named: by user name, or by the digits of the id. */
export type UserName = { readonly username: string } | { readonly uid: string };

/** @returns `undefined` where the pod knows no such user. */
export async function findUser(
  administrator: SymphonySession,
  name: UserName,
): Promise<FoundUser | undefined> {
  const query = { ...name, local: true };
  const { data, response } = await administrator.GET("/pod/v3/users", { params: { query } });
  const user = data?.users?.find(({ username, id }) =>
    "uid" in name ? String(id) === name.uid : username === name.username,
  );
  if (user?.id === undefined) return undefined;
  return { uid: user.id, ahead: clockAhead(response.headers) };
}

/**
 * The sessions of a user that the pod lists and that were opened in a time, on this machine's clock in ms; those whose time
 * nobody can tell are among them.
 *
 * @returns `undefined` where the account may not see them.
 */
export async function listSessionsWithin(
  administrator: SymphonySession,
  { uid, ahead }: FoundUser,
  from: number,
  to: number,
): Promise<readonly V1Session[] | undefined> {
  const first = from + Math.min(0, ahead) - tolerance;
  const last = to + Math.max(0, ahead) + tolerance;
  const sessions = await listSessions(administrator, uid);
  return sessions?.filter(
    (session) =>
      // Of one without a time that can be compared nobody knows that it is another.
      !hasTime(session) || (session.creationTime >= first && session.creationTime <= last),
  );
}

/** Whether it is known when a session was opened. */
export function hasTime(session: V1Session): session is V1Session & { creationTime: number } {
  return typeof session.creationTime === "number";
}

async function listSessions(
  administrator: SymphonySession,
  uid: Int64,
): Promise<readonly V1Session[] | undefined> {
  try {
    const path = { uid };
    const { data } = await administrator.GET("/pod/v1/users/{uid}/sessions", { params: { path } });
    return data && (data.sessions ?? []);
  } catch (error) {
    if (isApiError(error) && (error.status === 401 || error.status === 403)) return undefined;
    throw error;
  }
}
