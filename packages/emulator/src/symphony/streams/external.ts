import { tenantOf } from "../user.ts";
import type { Stream } from "./stored.ts";

/** Whether people of several companies talk there: a room says so of itself, of others the members tell. */
export function isExternal({ room, members }: Stream): boolean {
  return room ? room.crossPod : new Set([...members.keys()].map(tenantOf)).size > 1;
}

/** The entitlement that talking in the stream takes, if any. */
export function entitlementToTalk(
  stream: Stream,
): "isExternalIMEnabled" | "isExternalRoomEnabled" | undefined {
  if (!isExternal(stream)) return undefined;
  return stream.room ? "isExternalRoomEnabled" : "isExternalIMEnabled";
}
