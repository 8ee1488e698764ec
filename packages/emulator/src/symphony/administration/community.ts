import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { State } from "../state.ts";
import {
  addMember,
  type CommunityMember,
  type CommunityMembers,
  createCommunity,
  describeAdded,
  describeKnown,
  type WantedMember,
} from "./community-members.ts";

interface WantedMembers {
  readonly companyName: string;
  readonly companyId?: string;
  readonly users: readonly WantedMember[];
}

/** The community: users of clients, by the companies that they belong to. */
export function communityHandlers(state: State): Record<string, Handler> {
  const members = createCommunity();
  return {
    searchChannelUser({ query }) {
      const email = query.text("email");
      const found = [...members.values()].find((member) => member.email === email);
      return found ? json(200, found) : missing();
    },
    createChannelUsers: ({ body }) => addAll(state, members, body as WantedMembers),
    getChannelUser: forMember(members, (_request, member) => json(200, member)),
    updateChannelUser: forMember(members, ({ body }, member) => {
      const changed: CommunityMember = { ...member, ...(body as object) };
      members.set(String(member.userId), changed);
      const { companyId: _id, companyName: _name, ...told } = changed;
      return json(200, told);
    }),
    disableChannelUser: forMember(members, (_request, { userId }) => {
      members.delete(String(userId));
      return empty(204);
    }),
    addChannelUserRole: forMember(members, () =>
      json(200, { code: "ROLE_ADDED", message: "The user has the role", details: {} }),
    ),
  };
}

/** On the user whom the path names, in the company that it names. */
function forMember(
  members: CommunityMembers,
  handler: (request: EmulatedRequest, member: CommunityMember) => Answer,
): Handler {
  return (request) => {
    const member = members.get(request.params.required("userId"));
    return member?.companyId === request.params.required("companyId")
      ? handler(request, member)
      : missing();
  };
}

function addAll(state: State, members: CommunityMembers, wanted: WantedMembers): Answer {
  const { companyName, companyId = String(10 + members.size) } = wanted;
  const company = { companyId, companyName };
  const made = wanted.users.map((user) => ({
    user,
    member: addMember(state, members, user, company),
  }));
  return json(201, {
    ...company,
    success: made.flatMap(({ member }) => (member ? [describeAdded(member)] : [])),
    errors: made.flatMap(({ user, member }) => (member ? [] : [describeKnown(user)])),
  });
}

function missing(): Answer {
  return json(404, { code: "404", message: "No such user" });
}
