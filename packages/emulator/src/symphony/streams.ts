import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import type { ServiceAccount } from "./accounts.ts";
import { callerOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import { createId, findById, type State, type Stream } from "./state.ts";

/** Conversations with few people: the same people find the same one again. */
export function streamHandlers(state: State): Record<string, Handler> {
  return {
    createIm(request) {
      const others = namedUsers(state, request);
      if (!others || others.length === 0) return failure(400, "No such user");
      return conversationOf(state, new Set([callerOf(state, request), ...others]));
    },
    createImAdmin(request) {
      const caller = callerOf(state, request);
      if (!caller.isAdmin) return failure(403, "For administrators only");
      const users = namedUsers(state, request);
      if (!users) return failure(400, "No such user");
      const members = new Set(users);
      if (members.size < 2) return failure(400, "Two users are needed, or more");
      if (members.has(caller)) return failure(400, "The caller takes no part");
      return conversationOf(state, members);
    },
  };
}

/** The users whose ids the body lists; `undefined` when one of them does not exist. */
function namedUsers(state: State, { body }: EmulatedRequest): ServiceAccount[] | undefined {
  const ids = (body as readonly (number | bigint)[]).map(String);
  const users = ids.flatMap((id) => findById(state, id) ?? []);
  return users.length < ids.length ? undefined : users;
}

function conversationOf(state: State, members: ReadonlySet<ServiceAccount>): Answer {
  const { id } = findStream(state, members) ?? openStream(state, members);
  return json(200, { id });
}

function findStream(state: State, members: ReadonlySet<ServiceAccount>): Stream | undefined {
  return [...state.streams.values()].find(
    (stream) =>
      stream.members.length === members.size &&
      stream.members.every((member) => members.has(member)),
  );
}

function openStream(state: State, members: ReadonlySet<ServiceAccount>): Stream {
  const stream: Stream = { id: createId(), members: [...members], messages: [] };
  state.streams.set(stream.id, stream);
  return stream;
}
