import type { Answer } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import { publish } from "../feeds/feeds.ts";
import type { State } from "../state.ts";
import { describeUser, type User } from "../user.ts";
import {
  areColleagues,
  type Connection,
  describeColleague,
  describeConnection,
} from "./connection.ts";

/** Asks to be connected; a repeated request is counted. */
export function requestConnection(
  state: State,
  caller: User,
  to: User,
  known: Connection | undefined,
): Answer {
  if (areColleagues(caller, to)) return json(200, describeColleague(to));
  if (known?.status === "ACCEPTED" || known?.to === caller) {
    return json(200, describeConnection(known, caller));
  }
  const connection = known ?? openConnection(state, caller, to);
  Object.assign(connection, { status: "PENDING", updatedAt: state.clock.now() });
  connection.requests += 1;
  publish(state.feeds, [caller, to], {
    type: "CONNECTIONREQUESTED",
    initiator: caller,
    payload: { toUser: describeUser(to) },
  });
  return json(200, describeConnection(connection, caller));
}

/** Says yes to somebody who asked. */
export function acceptConnection(
  state: State,
  caller: User,
  from: User,
  known: Connection | undefined,
): Answer {
  const answer = settle(state, known, caller, "ACCEPTED");
  if (answer.status !== 200) return answer;
  publish(state.feeds, [caller, from], {
    type: "CONNECTIONACCEPTED",
    initiator: caller,
    payload: { fromUser: describeUser(from) },
  });
  return answer;
}

/** Says no to somebody who asked. */
export function rejectConnection(
  state: State,
  caller: User,
  from: User,
  known: Connection | undefined,
): Answer {
  return areColleagues(caller, from)
    ? failure(400, "Colleagues are always connected")
    : settle(state, known, caller, "REJECTED");
}

function openConnection({ people, clock }: State, from: User, to: User): Connection {
  const now = clock.now();
  const opened: Connection = {
    from,
    to,
    requestedAt: now,
    updatedAt: now,
    requests: 0,
    status: "PENDING",
  };
  people.connections.push(opened);
  return opened;
}

function settle(
  { clock }: State,
  connection: Connection | undefined,
  caller: User,
  status: "ACCEPTED" | "REJECTED",
): Answer {
  if (connection?.to !== caller || connection.status !== "PENDING") {
    return failure(404, "No such request");
  }
  connection.status = status;
  connection.updatedAt = clock.now();
  return json(200, describeConnection(connection, caller));
}
