import type { Answer, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import { forOwners, forRoom, maySee, type RoomStream, type StreamHandler } from "./access.ts";
import { changePin, isPinnable } from "./pins.ts";
import { changedRoom, createRoom, type RoomAttributes } from "./room.ts";
import { describeProperties, describeRoom, describeRoomState } from "./room-descriptions.ts";
import { describeStream, openStream, publishIn } from "./streams.ts";

/** Rooms: made, told of, changed, put to rest and woken. */
export function roomHandlers(state: State): Record<string, Handler> {
  const setActive: StreamHandler<RoomStream> = ({ query }, stream, caller) =>
    activate(state, stream, caller, query.flag("active") ?? true);

  return {
    createRoom: forCallers(state, ({ body }, caller) =>
      openRoom(state, caller, body as RoomAttributes),
    ),
    getRoom: forRoom(state, (_request, stream, caller) =>
      maySee(state, stream, caller)
        ? json(200, describeRoom(stream))
        : failure(403, "Not a member of the room"),
    ),
    updateRoom: forOwners(state, ({ body }, stream, caller) =>
      changeRoom(state, stream, caller, body as RoomAttributes),
    ),
    setRoomActive: forOwners(state, setActive),
    setRoomActiveAdmin: forRoom(state, setActive),
  };
}

function openRoom(state: State, creator: User, attributes: RoomAttributes): Answer {
  const room = createRoom(attributes);
  if (typeof room === "string") return failure(400, room);
  const stream = openStream(state, { type: "ROOM", creator, members: [creator], room });
  const opened = { ...stream, room };
  publishIn(state, stream, {
    type: "ROOMCREATED",
    initiator: creator,
    payload: { stream: describeStream(stream), roomProperties: describeProperties(opened) },
  });
  return json(200, describeRoom(opened));
}

function changeRoom(
  state: State,
  stream: RoomStream,
  caller: User,
  attributes: RoomAttributes,
): Answer {
  const { pinnedMessageId } = attributes;
  const room = changedRoom(stream.room, attributes);
  if (typeof room === "string") return failure(400, room);
  if (pinnedMessageId !== undefined && !isPinnable(stream, pinnedMessageId)) {
    return failure(400, "No such message");
  }
  const isPinned = pinnedMessageId !== undefined && changePin(stream, pinnedMessageId);
  if (!room && !isPinned) return failure(400, "Nothing changes");
  if (room) stream.room = room;
  publishIn(state, stream, {
    type: "ROOMUPDATED",
    initiator: caller,
    payload: { stream: describeStream(stream), newRoomProperties: describeProperties(stream) },
  });
  return json(200, describeRoom(stream));
}

function activate(state: State, stream: RoomStream, caller: User, isActive: boolean): Answer {
  if (isActive && stream.members.size === 0) return failure(400, "The room has no members");
  if (isActive !== stream.isActive) {
    stream.isActive = isActive;
    publishIn(state, stream, {
      type: isActive ? "ROOMREACTIVATED" : "ROOMDEACTIVATED",
      initiator: caller,
      payload: { stream: describeStream(stream) },
    });
  }
  return json(200, describeRoomState(stream));
}
