import { describeUser } from "../user.ts";
import type { RoomStream } from "./access.ts";

/** A room in full. */
export function describeRoom(stream: RoomStream): object {
  const { room, pinnedMessageId } = stream;
  return {
    roomAttributes: { ...room, ...(pinnedMessageId !== undefined && { pinnedMessageId }) },
    roomSystemInfo: describeSystemInfo(stream),
  };
}

/** A room in its older form. */
export function describeRoomState(stream: RoomStream): object {
  const { name, description, membersCanInvite, discoverable, ...others } = stream.room;
  return {
    roomAttributes: { name, description, membersCanInvite, discoverable },
    roomSystemInfo: describeSystemInfo(stream),
    immutableRoomAttributes: {
      public: others.public,
      readOnly: others.readOnly,
      copyProtected: others.copyProtected,
    },
  };
}

/** A room as events tell of it. */
export function describeProperties({ room, creator, createdAt }: RoomStream): object {
  return {
    name: room.name,
    description: room.description,
    keywords: room.keywords,
    crossPod: room.crossPod,
    public: room.public,
    copyProtected: room.copyProtected,
    readOnly: room.readOnly,
    discoverable: room.discoverable,
    membersCanInvite: room.membersCanInvite,
    canViewHistory: room.viewHistory,
    creatorUser: describeUser(creator),
    createdDate: createdAt,
    external: false,
  };
}

function describeSystemInfo({ id, creator, createdAt, isActive }: RoomStream): object {
  return { id, creationDate: createdAt, createdByUserId: creator.userId, active: isActive };
}
