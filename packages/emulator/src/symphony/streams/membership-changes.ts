import type { Answer } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { failure } from "../errors.ts";
import type { EventType } from "../feeds/event.ts";
import { hasFeature } from "../people/people.ts";
import { describeLack } from "../rights/check.ts";
import type { State } from "../state.ts";
import { describeUser, type User } from "../user.ts";
import type { RoomStream } from "./access.ts";
import { describeStream, publishIn } from "./streams.ts";

/** What happens to one member of a room. */
export type MembershipChange = (
  state: State,
  stream: RoomStream,
  user: User,
  caller: User,
) => Answer;

/** Adds a user. */
export const addMember: MembershipChange = (state, stream, user, caller) => {
  if (!stream.isActive) return failure(400, "The room is not active");
  if (stream.members.has(user)) return json(200, confirmation("Nothing changed"));
  const entitlement = "canJoinMultiLateralRoom";
  if (stream.room.multiLateralRoom && !hasFeature(state, user, entitlement))
    return failure(403, describeLack({ entitlement }, "The user"));
  const now = state.clock.now();
  stream.members.set(user, { isOwner: false, joinedAt: now });
  stream.pastMembers.delete(user);
  stream.modifiedAt = now;
  return tell(state, "USERJOINEDROOM", stream, user, caller);
};

/** Takes a user out. */
export const removeMember: MembershipChange = (state, stream, user, caller) => {
  const membership = stream.members.get(user);
  if (!membership) return failure(400, "Not a member of the room");
  stream.members.delete(user);
  stream.pastMembers.set(user, membership);
  stream.modifiedAt = state.clock.now();
  return tell(state, "USERLEFTROOM", stream, user, caller);
};

/** Makes a member an owner, or an owner a member. */
export function setOwner(becomesOwner: boolean): MembershipChange {
  return (state, stream, user, caller) => {
    const membership = stream.members.get(user);
    if (!membership) return failure(400, "Not a member of the room");
    if (membership.isOwner === becomesOwner) return json(200, confirmation("Nothing changed"));
    const owners = [...stream.members.values()].filter((member) => member.isOwner);
    if (!becomesOwner && owners.length === 1) return failure(400, "The last owner stays one");
    stream.members.set(user, { ...membership, isOwner: becomesOwner });
    const type = becomesOwner ? "ROOMMEMBERPROMOTEDTOOWNER" : "ROOMMEMBERDEMOTEDFROMOWNER";
    return tell(state, type, stream, user, caller);
  };
}

function tell(
  state: State,
  type: EventType,
  stream: RoomStream,
  user: User,
  initiator: User,
): Answer {
  const payload = { stream: describeStream(stream), affectedUser: describeUser(user) };
  publishIn(state, stream, { type, initiator, payload }, [user]);
  return json(200, confirmation("Membership changed"));
}
