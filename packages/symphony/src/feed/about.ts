import type { V4Event } from "../generated/operations.ts";
import { isObject } from "./objects-in.ts";

type KeyOf<Payload> = Payload extends unknown ? keyof Payload : never;

/** The part of a payload that goes by the type of its event, and what it always has. */
const parts: Readonly<Record<KeyOf<V4Event["payload"]>, readonly string[]>> = {
  messageSent: ["message"],
  messageSuppressed: ["stream"],
  symphonyElementsAction: ["stream", "formValues"],
  sharedPost: ["message", "sharedMessage"],
  instantMessageCreated: ["stream"],
  roomCreated: ["stream", "roomProperties"],
  roomUpdated: ["stream", "newRoomProperties"],
  roomDeactivated: ["stream"],
  roomReactivated: ["stream"],
  userRequestedToJoinRoom: ["stream", "affectedUsers"],
  userJoinedRoom: ["stream", "affectedUser"],
  userLeftRoom: ["stream", "affectedUser"],
  roomMemberPromotedToOwner: ["stream", "affectedUser"],
  roomMemberDemotedFromOwner: ["stream", "affectedUser"],
  connectionRequested: ["toUser"],
  connectionAccepted: ["fromUser"],
  genericSystemEvent: ["stream"],
};

/**
 * What an event lacks on the way to what it is about, such as `payload.messageSent.message`; `undefined` where it lacks
 * nothing, and for a type that the specification does not have.
 */
export function missingIn({
  type,
  payload,
}: {
  type?: unknown;
  payload?: unknown;
}): string | undefined {
  const found = Object.entries(parts).find(([name]) => name.toUpperCase() === type);
  if (!found) return undefined;
  const [name, fields] = found;
  const part = membersOf(payload)[name];
  if (!isObject(part)) return isObject(payload) ? `payload.${name}` : "payload";
  const missing = fields.find((field) => !isObject(membersOf(part)[field]));
  return missing && `payload.${name}.${missing}`;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
