import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { hasRole } from "../people/people.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import type { Room, Stream } from "./stored.ts";

/** Answers a request about a stream. */
export type StreamHandler<Kind extends Stream> = (
  request: EmulatedRequest,
  stream: Kind,
  caller: User,
) => Answer;

/** A stream that is a room. */
export type RoomStream = Stream & { room: Room };

/** For those who take part in the stream that the path names. */
export function forMembers(
  state: State,
  parameter: string,
  handler: StreamHandler<Stream>,
): Handler {
  return forStream(state, parameter, (request, stream, caller) =>
    stream.members.has(caller)
      ? handler(request, stream, caller)
      : failure(403, "Not a member of the stream"),
  );
}

/** For everybody: the handler decides. */
export function forStream(
  state: State,
  parameter: string,
  handler: StreamHandler<Stream>,
): Handler {
  return (request) => {
    const stream = state.streams.get(request.params.required(parameter));
    return stream
      ? handler(request, stream, callerOf(state, request))
      : failure(400, "No such stream");
  };
}

/** For everybody, on the room that the path names. */
export function forRoom(state: State, handler: StreamHandler<RoomStream>): Handler {
  return forStream(state, "id", (request, stream, caller) =>
    isRoom(stream) ? handler(request, stream, caller) : failure(400, "The stream is no room"),
  );
}

/** For the owners of the room that the path names, and for those who oversee all rooms. */
export function forOwners(state: State, handler: StreamHandler<RoomStream>): Handler {
  return forRoom(state, (request, room, caller) =>
    mayChange(state, room, caller)
      ? handler(request, room, caller)
      : failure(403, "For owners only"),
  );
}

/**
 * Whether the user may look into any room, and change it. Source: the privileges of each role,
 * https://docs.developers.symphony.com/bots/overview-of-rest-api/bot-permissions
 */
export function overseesRooms(state: State, user: User): boolean {
  const overseers = ["USER_PROVISIONING", "COMPLIANCE_OFFICER", "SUPER_COMPLIANCE_OFFICER"];
  return overseers.some((id) => hasRole(state, user, id));
}

/** Whether the user may change the room. */
export function mayChange(state: State, room: RoomStream, user: User): boolean {
  return isOwner(room, user) || overseesRooms(state, user);
}

/** Whether the user owns the room. */
export function isOwner({ members }: Stream, user: User): boolean {
  return members.get(user)?.isOwner ?? false;
}

/** Whether the user may know of the stream. */
export function maySee(state: State, { members, room }: Stream, user: User): boolean {
  return members.has(user) || (room?.discoverable ?? false) || overseesRooms(state, user);
}

function isRoom(stream: Stream): stream is RoomStream {
  return stream.room !== undefined;
}
