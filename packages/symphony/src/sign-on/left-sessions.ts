import { isApiError, type Receipt } from "@signoff/core";
import { clockAhead } from "@signoff/core/provider";
import type { V1Session } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";

/** By how many ms the clocks may differ beyond what the pod's answer tells. */
const tolerance = 60_000;

/**
 * Asks the pod, independently of the session that was signed off, which sessions it still lists of the account that were
 * opened in its time. An empty list confirms the receipt. Others of the same account that were opened then are among them,
 * and tokens of the key manager are not: no list has these. What should not be there can be ended with
 * `POST /pod/v1/users/{uid}/sessions/{sid}/logout`.
 *
 * @param administrator a session of an account that may see the sessions of others.
 * @param receipt that of a bot; of a session on behalf of a user nothing can be told. Its times are those of the machine
 *   that made it: where the pod's clock is ahead of this machine's or behind it, sessions that were opened by either count.
 * @returns `undefined` where it cannot be told: the account may not see sessions, or the pod knows no such user.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function findLeftSessions(
  administrator: SymphonySession,
  receipt: Pick<Receipt, "account" | "openedAt" | "endedAt">,
): Promise<readonly V1Session[] | undefined> {
  const query = { username: receipt.account, local: true };
  const { data: found, response } = await administrator.GET("/pod/v3/users", { params: { query } });
  const ahead = clockAhead(response.headers);
  const uid = found?.users?.find(({ username }) => username === receipt.account)?.id;
  if (uid === undefined) return undefined;
  const sessions = await listSessions(administrator, uid);
  const from = Date.parse(receipt.openedAt) + Math.min(0, ahead) - tolerance;
  const to = Date.parse(receipt.endedAt) + Math.max(0, ahead) + tolerance;
  return sessions?.filter(
    ({ creationTime }) =>
      // Of one without a time that can be compared nobody knows that it is another.
      typeof creationTime !== "number" || (creationTime >= from && creationTime <= to),
  );
}

async function listSessions(
  administrator: SymphonySession,
  uid: number | bigint,
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
