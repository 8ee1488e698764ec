import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import { forOwners, forRoom, maySee, type RoomStream } from "./access.ts";
import { changePin, isPinnable } from "./pins.ts";
import { changedRoom, createRoom, type RoomAttributes } from "./room.ts";
import { describeProperties, describeRoom, describeRoomState } from "./room-descriptions.ts";
import { describeStream, openStream, publishIn } from "./streams.ts";

/** Rooms: made, told of, changed, put to rest and woken. */
export function roomHandlers(state: State): Record<string, Handler> {
  const setActive = (request: EmulatedRequest, stream: RoomStream, caller: User): Answer => {
    const isActive = request.query.flag("active") ?? true;
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
  };

  return {
    createRoom(request) {
      const creator = callerOf(state, request);
      const room = createRoom(request.body as RoomAttributes);
      if (typeof room === "string") return failure(400, room);
      const members = [creator];
      const stream = openStream(state, { type: "ROOM", creator, members, room });
      publishIn(state, stream, {
        type: "ROOMCREATED",
        initiator: creator,
        payload: {
          stream: describeStream(stream),
          roomProperties: describeProperties({ ...stream, room }),
        },
      });
      return json(200, describeRoom({ ...stream, room }));
    },
    getRoom: forRoom(state, (_request, stream, caller) =>
      maySee(state, stream, caller)
        ? json(200, describeRoom(stream))
        : failure(403, "Not a member of the room"),
    ),
    updateRoom: forOwners(state, ({ body }, stream, caller) => {
      const attributes = body as RoomAttributes;
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
    }),
    setRoomActive: forOwners(state, setActive),
    setRoomActiveAdmin: forRoom(state, setActive),
  };
}
