import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { takeCursorPage } from "../cursors.ts";
import type { State } from "../state.ts";
import { createGroup, describeGroup, type Group, touch } from "./group.ts";
import { type NamedMember, namedUsers, readGroup } from "./group-requests.ts";

/** The one type of group that there is: distribution lists. */
const groupType = "SDL";

/** Distribution lists of the profile manager. */
export function groupHandlers(state: State): Record<string, Handler> {
  return {
    createGroup: (request) => create(state, request),
    getGroup: forGroup(state, 404, (_request, group) => answerGroup(200, group)),
    updateGroup: forGroup(state, 404, (request, group) => update(state, request, group)),
    addGroupMember: forGroup(state, 400, (request, group) => addMember(state, request, group)),
    updateGroupAvatar: forGroup(state, 404, (request, group) => {
      touch(group, callerOf(state, request), state.clock.now());
      return answerGroup(200, group);
    }),
    listGroups: (request) => list(state, request),
    deleteAllGroups() {
      state.groups.clear();
      return json(200, { pagination: { cursors: {} }, data: [] });
    },
  };
}

function create(state: State, request: EmulatedRequest): Answer {
  const { attributes, members } = readGroup(request);
  if (attributes.type !== groupType) return refusal(400, "There is no such type");
  const users = namedUsers(state, members);
  if (!users) return refusal(400, "A member is unknown, or named twice");
  const addedAt = state.clock.now();
  const group = createGroup(callerOf(state, request), attributes, addedAt);
  for (const [user, tenant] of users) group.members.set(user, { tenant, addedAt });
  state.groups.set(group.id, group);
  return answerGroup(201, group);
}

function update(state: State, request: EmulatedRequest, group: Group): Answer {
  if (request.headers.required("If-Match") !== group.eTag) {
    return refusal(412, "The group has changed since");
  }
  const { attributes, members, id = group.id, status = group.status } = readGroup(request);
  if (id !== group.id) return refusal(400, "The id is another group's");
  const users = namedUsers(state, members);
  if (!users) return refusal(400, "A member is unknown, or named twice");
  const now = state.clock.now();
  const before = new Map(group.members);
  group.members.clear();
  for (const [user, tenant] of users) {
    group.members.set(user, before.get(user) ?? { tenant, addedAt: now });
  }
  Object.assign(group, { attributes, status });
  touch(group, callerOf(state, request), now);
  return answerGroup(200, group);
}

function addMember(state: State, request: EmulatedRequest, group: Group): Answer {
  const { member } = request.body as { member: NamedMember };
  const users = namedUsers(state, [member]);
  if (!users) return refusal(400, "No such user");
  const now = state.clock.now();
  for (const [user, tenant] of users) {
    if (!group.members.has(user)) group.members.set(user, { tenant, addedAt: now });
  }
  touch(group, callerOf(state, request), now);
  return answerGroup(200, group);
}

function list({ groups }: State, request: EmulatedRequest): Answer {
  const { params, query } = request;
  if (params.required("typeId") !== groupType) return refusal(404, "There is no such type");
  const status = query.text("status");
  const found = [...groups.values()].filter((group) => (status ?? group.status) === group.status);
  const rows = query.text("sortOrder") === "DESC" ? found.toReversed() : found;
  const page = takeCursorPage(rows, request);
  if (!page) return refusal(400, "The cursor is malformed, or the limit no positive number");
  return json(200, { pagination: page.pagination, data: page.rows.map(describeGroup) });
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

function answerGroup(status: number, group: Group): Answer {
  return json(status, describeGroup(group), { Etag: group.eTag });
}

function refusal(status: number, message: string): Answer {
  return json(status, { code: String(status), message });
}
