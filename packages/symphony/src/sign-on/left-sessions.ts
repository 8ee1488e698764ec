import type { Receipt } from "@signoff/core";
import type { V1Session } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";
import { findUser, listSessionsWithin } from "./user-sessions.ts";

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
  const user = await findUser(administrator, { username: receipt.account });
  if (user === undefined) return undefined;
  const { openedAt, endedAt } = receipt;
  return listSessionsWithin(administrator, user, Date.parse(openedAt), Date.parse(endedAt));
}
