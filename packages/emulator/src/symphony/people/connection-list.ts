import type { Answer, EmulatedRequest } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import { areColleagues, describeColleague, describeConnection, statusFor } from "./connection.ts";

/** The caller's connections, or those with some users; colleagues are told of by name only. */
export function listConnections(
  { people, users }: State,
  caller: User,
  request: EmulatedRequest,
): Answer {
  const { query } = request;
  const ids = query.text("userIds")?.split(",");
  const wanted = query.text("status");
  const statuses = wanted === undefined ? ["PENDING_INCOMING", "PENDING_OUTGOING"] : [wanted];
  const isNamed = ({ userId }: User): boolean => ids?.includes(String(userId)) ?? false;
  const found = people.connections
    .filter(({ from, to }) => from === caller || to === caller)
    .filter((one) => wanted === "ALL" || statuses.includes(statusFor(one, caller)))
    .filter(({ from, to }) => !ids || isNamed(from === caller ? to : from));
  const colleagues =
    wanted === "ACCEPTED"
      ? users.filter((user) => user !== caller && areColleagues(user, caller) && isNamed(user))
      : [];
  return json(200, [
    ...found.map((connection) => describeConnection(connection, caller)),
    ...colleagues.map(describeColleague),
  ]);
}
