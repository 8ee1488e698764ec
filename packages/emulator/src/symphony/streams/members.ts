import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../administrators.ts";
import { failure } from "../errors.ts";
import type { EventType } from "../feeds/event.ts";
import { findById, type State } from "../state.ts";
import { describeUser, type User } from "../user.ts";
import { forOwners, forRoom, forRoomAdministrators, isOwner, type RoomStream } from "./access.ts";
import type { Membership } from "./stored.ts";
import { describeStream, publishIn } from "./streams.ts";

/** What happens to one member of a room. */
type Change = (stream: RoomStream, user: User, caller: User) => Answer;

/** The members of rooms, and who owns these. */
export function memberHandlers(state: State): Record<string, Handler> {
  const forNamed =
    (change: Change) =>
    ({ body }: EmulatedRequest, stream: RoomStream, caller: User): Answer => {
      const { id } = body as { id: number | bigint };
      const user = findById(state, String(id));
      return user ? change(stream, user, caller) : failure(400, "No such user");
    };

  const tell = (type: EventType, stream: RoomStream, user: User, initiator: User): Answer => {
    const payload = { stream: describeStream(stream), affectedUser: describeUser(user) };
    publishIn(state, stream, { type, initiator, payload }, [user]);
    return json(200, confirmation("Membership changed"));
  };

  const add: Change = (stream, user, caller) => {
    if (!stream.isActive) return failure(400, "The room is not active");
    if (stream.members.has(user)) return json(200, confirmation("Nothing changed"));
    const now = state.clock.now();
    stream.members.set(user, { isOwner: false, joinedAt: now });
    stream.pastMembers.delete(user);
    stream.modifiedAt = now;
    return tell("USERJOINEDROOM", stream, user, caller);
  };

  const remove: Change = (stream, user, caller) => {
    const membership = stream.members.get(user);
    if (!membership) return failure(400, "Not a member of the room");
    stream.members.delete(user);
    stream.pastMembers.set(user, membership);
    stream.modifiedAt = state.clock.now();
    return tell("USERLEFTROOM", stream, user, caller);
  };

  const setOwner =
    (becomesOwner: boolean): Change =>
    (stream, user, caller) => {
      const membership = stream.members.get(user);
      if (!membership) return failure(400, "Not a member of the room");
      if (membership.isOwner === becomesOwner) return json(200, confirmation("Nothing changed"));
      const owners = [...stream.members.values()].filter((member) => member.isOwner);
      if (!becomesOwner && owners.length === 1) return failure(400, "The last owner stays one");
      stream.members.set(user, { ...membership, isOwner: becomesOwner });
      const type = becomesOwner ? "ROOMMEMBERPROMOTEDTOOWNER" : "ROOMMEMBERDEMOTEDFROMOWNER";
      return tell(type, stream, user, caller);
    };

  return {
    addRoomMember: forRoom(
      state,
      forNamed((stream, user, caller) =>
        mayAdd(stream, user, caller) ? add(stream, user, caller) : failure(403, "Not allowed to"),
      ),
    ),
    removeRoomMember: forRoom(
      state,
      forNamed((stream, user, caller) =>
        caller.isAdmin || isOwner(stream, caller) || user === caller
          ? remove(stream, user, caller)
          : failure(403, "For owners only"),
      ),
    ),
    promoteRoomOwner: forOwners(state, forNamed(setOwner(true))),
    demoteRoomOwner: forOwners(state, forNamed(setOwner(false))),
    listRoomMembers: forRoom(state, (_request, { members }, caller) =>
      caller.isAdmin || members.has(caller)
        ? json(200, describeMembers(members))
        : failure(403, "Not a member of the room"),
    ),
    addRoomMemberAdmin: forRoomAdministrators(state, forNamed(add)),
    removeRoomMemberAdmin: forRoomAdministrators(state, forNamed(remove)),
    listRoomMembersAdmin: forRoomAdministrators(state, ({ query }, { members, pastMembers }) => {
      const past = query.flag("includePastMembers") ? [...pastMembers] : [];
      return json(200, describeMembers([...members, ...past]));
    }),
  };
}

function mayAdd(stream: RoomStream, user: User, caller: User): boolean {
  if (caller.isAdmin || isOwner(stream, caller)) return true;
  if (stream.members.has(caller)) return stream.room.membersCanInvite;
  return stream.room.public && user === caller;
}

function describeMembers(members: Iterable<readonly [User, Membership]>): object[] {
  return [...members].map(([{ userId }, { isOwner: owner, joinedAt }]) => ({
    id: userId,
    owner,
    joinDate: joinedAt,
  }));
}
