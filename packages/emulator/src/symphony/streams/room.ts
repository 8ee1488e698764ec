import type { Room } from "./stored.ts";

/** What a request says of a room; some of it is ignored. */
export type RoomAttributes = Partial<Room> & { readonly pinnedMessageId?: string };

const privateRoom: Room = {
  name: "",
  description: "",
  keywords: [],
  membersCanInvite: false,
  discoverable: false,
  public: false,
  readOnly: false,
  copyProtected: false,
  crossPod: false,
  viewHistory: false,
  multiLateralRoom: false,
  scheduledMeeting: false,
  groupChat: false,
};

/** What is settled when a room is created. */
const settledMembers = ["public", "crossPod", "multiLateralRoom"] as const;

/** A new room, or a text that says why it cannot be. */
export function createRoom(attributes: RoomAttributes): Room | string {
  const openings = attributes.public ? { discoverable: true, membersCanInvite: true } : {};
  const room = { ...privateRoom, ...openings, ...known(attributes), groupChat: false };
  return complaint(room) ?? room;
}

/** The room with its changes, `undefined` when there are none, or a text that says why it cannot be. */
export function changedRoom(room: Room, attributes: RoomAttributes): Room | string | undefined {
  const changes = known(attributes);
  const settled = settledMembers.find((name) => (changes[name] ?? room[name]) !== room[name]);
  if (settled) return `${settled} is settled when the room is created`;
  if (room.copyProtected && changes.copyProtected === false) {
    return "Copy protection cannot be taken back";
  }
  const changed = { ...room, ...changes };
  const problem = complaint(changed);
  if (problem !== undefined) return problem;
  return JSON.stringify(changed) === JSON.stringify(room) ? undefined : changed;
}

function known(attributes: RoomAttributes): Partial<Room> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => Object.hasOwn(privateRoom, name)),
  );
}

function complaint(room: Room): string | undefined {
  if (room.crossPod && (room.discoverable || room.readOnly))
    return "A cross-pod room can be neither discoverable nor read-only";
  if (room.public && !(room.discoverable && room.membersCanInvite)) {
    return "A public room is discoverable, and its members can invite";
  }
  const keys = room.keywords.map(({ key }) => key);
  return new Set(keys).size < keys.length ? "A keyword is there twice" : undefined;
}
