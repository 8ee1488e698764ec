import type { EmulatedRequest } from "../../contract.ts";
import { publish } from "../feeds/feeds.ts";
import { createId } from "../ids.ts";
import { findById, type State } from "../state.ts";
import { describeUser, type User } from "../user.ts";
import type { Room, Stream, StreamType } from "./stored.ts";

/** What a new stream is made of. */
interface StreamOptions {
  readonly type: StreamType;
  readonly creator: User;
  readonly members: Iterable<User>;
  readonly room?: Room;
}

/** Adds a stream. The creator of a room owns it. */
export function openStream(state: State, { type, creator, members, room }: StreamOptions): Stream {
  const createdAt = state.clock.now();
  const isOwner = (user: User): boolean => type === "ROOM" && user === creator;
  const stream: Stream = {
    id: createId(),
    type,
    creator,
    createdAt,
    modifiedAt: createdAt,
    isActive: true,
    pinnedMessageId: undefined,
    room,
    members: new Map(
      [...members].map((user) => [user, { isOwner: isOwner(user), joinedAt: createdAt }]),
    ),
    pastMembers: new Map(),
    messages: [],
  };
  state.streams.set(stream.id, stream);
  return stream;
}

/** The conversation of just these users; it is opened when there is none. */
export function conversationOf(state: State, creator: User, members: ReadonlySet<User>): Stream {
  const found = [...state.streams.values()].find(
    (stream) =>
      stream.type !== "ROOM" &&
      stream.members.size === members.size &&
      [...members].every((member) => stream.members.has(member)),
  );
  if (found) return found;
  const type = members.size > 2 ? "MIM" : "IM";
  const stream = openStream(state, { type, creator, members });
  publish(state.feeds, members, {
    type: "INSTANTMESSAGECREATED",
    initiator: creator,
    payload: { stream: { ...describeStream(stream), members: [...members].map(describeUser) } },
  });
  return stream;
}

/** The users whose ids the body lists; `undefined` when one of them does not exist. */
export function namedUsers(state: State, { body }: EmulatedRequest): User[] | undefined {
  const ids = (body as readonly (number | bigint)[]).map(String);
  const users = ids.flatMap((id) => findById(state, id) ?? []);
  return users.length < ids.length ? undefined : users;
}

/** A stream as messages and events tell of it. */
export function describeStream({ id, type, room }: Stream): object {
  return {
    streamId: id,
    streamType: type,
    ...(room && { roomName: room.name }),
    external: false,
    crossPod: room?.crossPod ?? false,
  };
}

/** Tells everybody in a stream of something that happened there, and those who were there just before. */
export function publishIn(
  state: State,
  stream: Stream,
  draft: Parameters<typeof publish>[2],
  alsoTo: readonly User[] = [],
): void {
  publish(state.feeds, [...stream.members.keys(), ...alsoTo], draft);
}

/** An id as some answers write it: standard Base64, with its padding. */
export function toStandardBase64(id: string): string {
  return Buffer.from(id, "base64url").toString("base64");
}
