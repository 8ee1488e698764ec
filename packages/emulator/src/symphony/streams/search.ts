import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { pageOf } from "../paging.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import { isOwner, overseesRooms, type RoomStream } from "./access.ts";
import { describeRoom } from "./room-descriptions.ts";
import type { Room } from "./stored.ts";

const defaultLimit = 50;

/** What a room must be like to be found. */
interface Criteria {
  readonly query: string;
  readonly labels?: readonly string[];
  readonly active?: boolean;
  readonly private?: boolean;
  readonly owner?: Named;
  readonly creator?: Named;
  readonly member?: Named;
}

interface Named {
  readonly id?: number | bigint;
}

/** The search for rooms. */
export function roomSearchHandlers(state: State): Record<string, Handler> {
  return {
    searchRooms(request) {
      const caller = callerOf(state, request);
      const criteria = request.body as Criteria;
      const { skip, limit } = pageOf(request.query, defaultLimit);
      const shows = (stream: RoomStream): boolean =>
        stream.members.has(caller) ||
        stream.room.discoverable ||
        (overseesRooms(state, caller) && (request.query.flag("includeNonDiscoverable") ?? false));
      const found = roomsOf(state).filter(
        (stream) => shows(stream) && fits(state, stream, criteria),
      );
      return json(200, {
        count: found.length,
        skip,
        limit,
        query: criteria,
        rooms: found.slice(skip, skip + limit).map(describeRoom),
        facetedMatchCount: [{ facet: criteria.query, count: found.length }],
      });
    },
  };
}

function roomsOf({ streams }: State): RoomStream[] {
  return [...streams.values()].filter((stream): stream is RoomStream => stream.room !== undefined);
}

function fits(state: State, stream: RoomStream, criteria: Criteria): boolean {
  const named = ({ id }: Named): User | undefined => findById(state, String(id));
  const isSo = (who: Named | undefined, test: (user: User) => boolean): boolean => {
    const user = who && named(who);
    return !who || (user !== undefined && test(user));
  };
  return (
    matchesText(stream.room, criteria) &&
    (criteria.active ?? stream.isActive) === stream.isActive &&
    !(criteria.private && stream.room.public) &&
    isSo(criteria.owner, (user) => isOwner(stream, user)) &&
    isSo(criteria.creator, (user) => user === stream.creator) &&
    isSo(criteria.member, (user) => stream.members.has(user))
  );
}

function matchesText({ name, description, keywords }: Room, { query, labels }: Criteria): boolean {
  const values = keywords
    .filter(({ key }) => !labels || labels.includes(key))
    .map(({ value }) => value);
  const text = [name, description, ...values].join("\n").toLowerCase();
  return text.includes(query.toLowerCase());
}
