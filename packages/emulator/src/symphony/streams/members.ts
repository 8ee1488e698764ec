import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import {
  forOwners,
  forRoom,
  mayChange,
  overseesRooms,
  type RoomStream,
  type StreamHandler,
} from "./access.ts";
import { addMember, type MembershipChange, removeMember, setOwner } from "./membership-changes.ts";
import type { Membership } from "./stored.ts";

/** The members of rooms, and who owns these. */
export function memberHandlers(state: State): Record<string, Handler> {
  return {
    addRoomMember: forRoom(state, forNamed(state, whoMay(mayAdd, addMember))),
    removeRoomMember: forRoom(state, forNamed(state, whoMay(mayRemove, removeMember))),
    promoteRoomOwner: forOwners(state, forNamed(state, setOwner(true))),
    demoteRoomOwner: forOwners(state, forNamed(state, setOwner(false))),
    listRoomMembers: forRoom(state, (_request, { members }, caller) =>
      members.has(caller) || overseesRooms(state, caller)
        ? json(200, describeMembers(members))
        : failure(403, "Not a member of the room"),
    ),
    addRoomMemberAdmin: forRoom(state, forNamed(state, addMember)),
    removeRoomMemberAdmin: forRoom(state, forNamed(state, removeMember)),
    listRoomMembersAdmin: forRoom(state, ({ query }, { members, pastMembers }) => {
      const past = query.flag("includePastMembers") ? [...pastMembers] : [];
      return json(200, describeMembers([...members, ...past]));
    }),
  };
}

/** On the user whom the body names. */
function forNamed(state: State, change: MembershipChange): StreamHandler<RoomStream> {
  return ({ body }, stream, caller) => {
    const { id } = body as { id: number | bigint };
    const user = findById(state, String(id));
    return user ? change(state, stream, user, caller) : failure(400, "No such user");
  };
}

type Permission = (state: State, stream: RoomStream, user: User, caller: User) => boolean;

function whoMay(isAllowed: Permission, change: MembershipChange): MembershipChange {
  return (...given) =>
    isAllowed(...given)
      ? change(...given)
      : failure(403, "Only owners of the room, and those whom they let, may do this");
}

const mayAdd: Permission = (state, stream, user, caller) => {
  if (mayChange(state, stream, caller)) return true;
  if (stream.members.has(caller)) return stream.room.membersCanInvite;
  return stream.room.public && user === caller;
};

const mayRemove: Permission = (state, stream, user, caller) =>
  mayChange(state, stream, caller) || user === caller;

function describeMembers(members: Iterable<readonly [User, Membership]>): object[] {
  return [...members].map(([{ userId }, { isOwner: owner, joinedAt }]) => ({
    id: userId,
    owner,
    joinDate: joinedAt,
  }));
}
