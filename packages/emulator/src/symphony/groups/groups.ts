import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { takeCursorPage } from "../cursors.ts";
import { findById, type State } from "../state.ts";
import { tenantOf, type User } from "../user.ts";
import { createGroup, describeGroup, type Group, type GroupAttributes, touch } from "./group.ts";

/** The one type of group that there is: distribution lists. */
const groupType = "SDL";

interface Member {
  readonly memberTenant?: number;
  readonly memberId?: number | bigint;
}

/** What a request says of a group. */
interface GroupRequest {
  readonly attributes: GroupAttributes;
  readonly members: readonly Member[] | undefined;
  readonly id: string | undefined;
  readonly status: string | undefined;
}

/** Distribution lists of the profile manager. */
export function groupHandlers(state: State): Record<string, Handler> {
  const { groups } = state;
  const now = (): number => state.clock.now();

  return {
    createGroup(request) {
      const { attributes, members } = read(request);
      if (attributes.type !== groupType) return refusal(400, "There is no such type");
      const users = named(state, members);
      if (!users) return refusal(400, "A member is unknown, or named twice");
      const group = createGroup(callerOf(state, request), attributes, now());
      for (const [user, tenant] of users) group.members.set(user, { tenant, addedAt: now() });
      groups.set(group.id, group);
      return answerGroup(201, group);
    },
    getGroup: forGroup(state, 404, (_request, group) => answerGroup(200, group)),
    updateGroup: forGroup(state, 404, (request, group) => {
      if (request.headers.required("If-Match") !== group.eTag) {
        return refusal(412, "The group has changed since");
      }
      const { attributes, members, id = group.id, status = group.status } = read(request);
      if (id !== group.id) return refusal(400, "The id is another group's");
      const users = named(state, members);
      if (!users) return refusal(400, "A member is unknown, or named twice");
      const before = new Map(group.members);
      group.members.clear();
      for (const [user, tenant] of users) {
        group.members.set(user, before.get(user) ?? { tenant, addedAt: now() });
      }
      Object.assign(group, { attributes, status });
      touch(group, callerOf(state, request), now());
      return answerGroup(200, group);
    }),
    addGroupMember: forGroup(state, 400, (request, group) => {
      const { member } = request.body as { member: Member };
      const users = named(state, [member]);
      if (!users) return refusal(400, "No such user");
      for (const [user, tenant] of users) {
        if (!group.members.has(user)) group.members.set(user, { tenant, addedAt: now() });
      }
      touch(group, callerOf(state, request), now());
      return answerGroup(200, group);
    }),
    updateGroupAvatar: forGroup(state, 404, (request, group) => {
      touch(group, callerOf(state, request), now());
      return answerGroup(200, group);
    }),
    listGroups(request) {
      const { params, query } = request;
      if (params.required("typeId") !== groupType) return refusal(404, "There is no such type");
      const status = query.text("status");
      const found = [...groups.values()].filter(
        (group) => (status ?? group.status) === group.status,
      );
      const rows = query.text("sortOrder") === "DESC" ? found.toReversed() : found;
      const page = takeCursorPage(rows, request);
      if (!page) return refusal(400, "The cursor is malformed, or the limit no positive number");
      return json(200, { pagination: page.pagination, data: page.rows.map(describeGroup) });
    },
    deleteAllGroups() {
      groups.clear();
      return json(200, { pagination: { cursors: {} }, data: [] });
    },
  };
}

function forGroup(
  { groups }: State,
  missing: number,
  handler: (request: EmulatedRequest, group: Group) => Answer,
): Handler {
  return (request) => {
    const group = groups.get(request.params.required("groupId"));
    return group ? handler(request, group) : refusal(missing, "No such group");
  };
}

function read({ body }: EmulatedRequest): GroupRequest {
  const {
    members,
    id,
    status,
    eTag: _version,
    ...attributes
  } = body as GroupAttributes & Partial<GroupRequest>;
  return { attributes, members, id, status };
}

/** Who is named, with their tenants; `undefined` when one is unknown or named twice. */
function named(state: State, members: readonly Member[] = []): Map<User, number> | undefined {
  const users = new Map<User, number>();
  for (const { memberId, memberTenant } of members) {
    const user = findById(state, String(memberId));
    if (!user || users.has(user)) return undefined;
    users.set(user, memberTenant ?? tenantOf(user));
  }
  return users;
}

function answerGroup(status: number, group: Group): Answer {
  return json(status, describeGroup(group), { Etag: group.eTag });
}

function refusal(status: number, message: string): Answer {
  return json(status, { code: String(status), message });
}
