import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import { pageOf } from "../paging.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import type { Membership, Stream } from "./stored.ts";

/** Which streams of the company to list. */
interface Filter {
  readonly streamTypes?: readonly { readonly type?: string }[];
  readonly scope?: string;
  readonly origin?: string;
  readonly status?: string;
  readonly privacy?: string;
  readonly startDate?: number;
  readonly endDate?: number;
}

/** All streams of the pod, and who takes part, for administrators. */
export function streamAdminHandlers(state: State): Record<string, Handler> {
  return {
    listStreamsAdmin: ({ body, query }) => {
      const filter = (body ?? {}) as Filter;
      const { skip, limit } = pageOf(query, 50);
      const found = [...state.streams.values()].filter((stream) => fits(stream, filter));
      const streams = found.slice(skip, skip + limit).map(describeStream);
      return json(200, { count: found.length, skip, limit, filter, streams });
    },
    listStreamMembersAdmin: ({ params, query }) => {
      const stream = state.streams.get(params.required("id"));
      if (!stream) return failure(400, "No such stream");
      const { skip, limit } = pageOf(query, 100);
      const members = [...stream.members].map(([user, membership]) =>
        describeMember(stream, user, membership),
      );
      const page = members.slice(skip, skip + limit);
      return json(200, { count: members.length, skip, limit, members: page });
    },
  };
}

function fits(stream: Stream, filter: Filter): boolean {
  const types = filter.streamTypes?.map(({ type }) => type) ?? [];
  const { modifiedAt } = stream;
  return (
    (types.length === 0 || types.includes(stream.type)) &&
    // Nobody of another company takes part in anything here.
    filter.scope !== "EXTERNAL" &&
    filter.origin !== "EXTERNAL" &&
    (filter.status ?? statusOf(stream)) === statusOf(stream) &&
    (filter.privacy ?? privacyOf(stream)) === privacyOf(stream) &&
    modifiedAt >= (filter.startDate ?? 0) &&
    modifiedAt <= (filter.endDate ?? Infinity)
  );
}

function statusOf({ isActive }: Stream): string {
  return isActive ? "ACTIVE" : "INACTIVE";
}

function privacyOf({ room }: Stream): string {
  return room?.public ? "PUBLIC" : "PRIVATE";
}

function describeStream(stream: Stream): object {
  const { id, type, isActive, room, members, creator, createdAt, modifiedAt } = stream;
  const last = stream.messages.at(-1);
  return {
    id,
    isExternal: false,
    isActive,
    ...(room && { isPublic: room.public }),
    type,
    crossPod: room?.crossPod ?? false,
    origin: "INTERNAL",
    attributes: {
      ...(room
        ? { roomName: room.name, roomDescription: room.description }
        : { members: [...members.keys()].map(({ userId }) => userId) }),
      createdByUserId: creator.userId,
      createdDate: createdAt,
      lastModifiedDate: modifiedAt,
      originCompany: "Example Bank",
      originCompanyId: 1,
      membersCount: members.size,
      ...(last && { lastMessageDate: last.timestamp }),
      groupChat: room?.groupChat ?? false,
    },
  };
}

function describeMember({ creator }: Stream, user: User, membership: Membership): object {
  const { userId, email, displayName } = user;
  return {
    user: {
      userId,
      email,
      displayName,
      company: "Example Bank",
      companyId: 1,
      isExternal: false,
    },
    isOwner: membership.isOwner,
    isCreator: user === creator,
    joinDate: membership.joinedAt,
  };
}
