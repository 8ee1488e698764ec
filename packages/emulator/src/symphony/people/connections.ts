import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { confirmation } from "../callers.ts";
import { failure } from "../errors.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import {
  areColleagues,
  type Connection,
  describeColleague,
  describeConnection,
} from "./connection.ts";
import { listConnections } from "./connection-list.ts";
import { acceptConnection, rejectConnection, requestConnection } from "./connection-requests.ts";

/** What is done about the connection of two users, if there is one. */
type PairHandler = (
  state: State,
  caller: User,
  other: User,
  connection: Connection | undefined,
) => Answer;

/** Who of different companies may talk to each other. Colleagues always may. */
export function connectionHandlers(state: State): Record<string, Handler> {
  const forPair =
    (readId: (request: EmulatedRequest) => string, handler: PairHandler): Handler =>
    (request) => {
      const caller = callerOf(state, request);
      const other = findById(state, readId(request));
      if (!other) return failure(404, "No such user");
      if (other === caller) return failure(400, "Nobody connects with themselves");
      return handler(state, caller, other, find(state, caller, other));
    };

  return {
    listConnections: (request) => listConnections(state, callerOf(state, request), request),
    createConnection: forPair(fromBody, requestConnection),
    acceptConnection: forPair(fromBody, acceptConnection),
    rejectConnection: forPair(fromBody, rejectConnection),
    getConnection: forPair(fromPath("userId"), getConnection),
    removeConnection: forPair(fromPath("uid"), removeConnection),
  };
}

function find({ people }: State, one: User, other: User): Connection | undefined {
  return people.connections.find(
    ({ from, to }) => [from, to].includes(one) && [from, to].includes(other),
  );
}

const getConnection: PairHandler = (_state, caller, other, known) => {
  if (areColleagues(caller, other)) return json(200, describeColleague(other));
  return known
    ? json(200, describeConnection(known, caller))
    : failure(404, "There is no connection");
};

const removeConnection: PairHandler = ({ people }, _caller, _other, known) => {
  if (!known) return failure(404, "There is no connection");
  people.connections.splice(people.connections.indexOf(known), 1);
  return json(200, confirmation("Connection removed"));
};

function fromBody({ body }: EmulatedRequest): string {
  return String((body as { userId?: number | bigint }).userId);
}

function fromPath(name: string): (request: EmulatedRequest) => string {
  return ({ params }) => params.required(name);
}
