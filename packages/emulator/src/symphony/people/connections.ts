import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { publish } from "../feeds/feeds.ts";
import { findById, type State } from "../state.ts";
import { describeUser, tenantOf, type User } from "../user.ts";
import { type Connection, describeConnection, statusFor } from "./connection.ts";

type PairHandler = (caller: User, other: User, connection: Connection | undefined) => Answer;

/** Who of different companies may talk to each other. Colleagues always may. */
export function connectionHandlers(state: State): Record<string, Handler> {
  const { connections, clock } = state.people;
  const find = (one: User, other: User): Connection | undefined =>
    connections.find(({ from, to }) => [from, to].includes(one) && [from, to].includes(other));

  const forPair =
    (readId: (request: EmulatedRequest) => string, handler: PairHandler): Handler =>
    (request) => {
      const caller = callerOf(state, request);
      const other = findById(state, readId(request));
      if (!other) return failure(404, "No such user");
      if (other === caller) return failure(400, "Nobody connects with themselves");
      return handler(caller, other, find(caller, other));
    };

  const settle = (
    connection: Connection | undefined,
    caller: User,
    status: "ACCEPTED" | "REJECTED",
  ): Answer => {
    if (connection?.to !== caller || connection.status !== "PENDING") {
      return failure(404, "No such request");
    }
    connection.status = status;
    connection.updatedAt = clock.now();
    return json(200, describeConnection(connection, caller));
  };

  return {
    listConnections(request) {
      const caller = callerOf(state, request);
      return listConnections(state, caller, request);
    },
    createConnection: forPair(fromBody, (caller, to, known) => {
      if (areColleagues(caller, to)) return json(200, describeColleague(to));
      const now = clock.now();
      if (known?.status === "ACCEPTED" || known?.to === caller) {
        return json(200, describeConnection(known, caller));
      }
      const connection = known ?? createConnection(caller, to, now);
      if (!known) connections.push(connection);
      Object.assign(connection, { status: "PENDING", updatedAt: now });
      connection.requests += 1;
      publish(state.feeds, [caller, to], {
        type: "CONNECTIONREQUESTED",
        initiator: caller,
        payload: { toUser: describeUser(to) },
      });
      return json(200, describeConnection(connection, caller));
    }),
    acceptConnection: forPair(fromBody, (caller, from, known) => {
      const answer = settle(known, caller, "ACCEPTED");
      if (answer.status !== 200) return answer;
      publish(state.feeds, [caller, from], {
        type: "CONNECTIONACCEPTED",
        initiator: caller,
        payload: { fromUser: describeUser(from) },
      });
      return answer;
    }),
    rejectConnection: forPair(fromBody, (caller, from, known) =>
      areColleagues(caller, from)
        ? failure(400, "Colleagues are always connected")
        : settle(known, caller, "REJECTED"),
    ),
    getConnection: forPair(fromPath("userId"), (caller, other, known) => {
      if (areColleagues(caller, other)) return json(200, describeColleague(other));
      return known
        ? json(200, describeConnection(known, caller))
        : failure(404, "There is no connection");
    }),
    removeConnection: forPair(fromPath("uid"), (_caller, _other, known) => {
      if (!known) return failure(404, "There is no connection");
      connections.splice(connections.indexOf(known), 1);
      return json(200, confirmation("Connection removed"));
    }),
  };
}

function listConnections({ people, users }: State, caller: User, request: EmulatedRequest): Answer {
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

function areColleagues(one: User, other: User): boolean {
  return tenantOf(one) === tenantOf(other);
}

function createConnection(from: User, to: User, now: number): Connection {
  return { from, to, requestedAt: now, updatedAt: now, requests: 0, status: "PENDING" };
}

function describeColleague({ userId }: User): object {
  return { userId, status: "ACCEPTED" };
}

function fromBody({ body }: EmulatedRequest): string {
  return String((body as { userId?: number | bigint }).userId);
}

function fromPath(name: string): (request: EmulatedRequest) => string {
  return ({ params }) => params.required(name);
}
