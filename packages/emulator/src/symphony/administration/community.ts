import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { State } from "../state.ts";
import { createUserId } from "../user.ts";

/** Somebody of a client's, whom the company talks to. */
interface Member {
  readonly userId: bigint;
  readonly companyId: string;
  readonly companyName: string;
  readonly email: string;
  readonly [name: string]: unknown;
}

/** Somebody whom every community has. */
const grace: Member = {
  userId: createUserId(2n, 999n),
  username: "grace.sample",
  companyId: "10",
  companyName: "Sample Trading",
  email: "grace@example.org",
  firstName: "Grace",
  lastName: "Sample",
};

interface Wanted {
  readonly email: string;
  readonly [name: string]: unknown;
}

/** The community: users of clients, by the companies that they belong to. */
export function communityHandlers({ users }: State): Record<string, Handler> {
  const members = new Map([[String(grace.userId), grace]]);
  const forMember =
    (handler: (request: EmulatedRequest, member: Member) => Answer): Handler =>
    (request) => {
      const member = members.get(request.params.required("userId"));
      return member?.companyId === request.params.required("companyId")
        ? handler(request, member)
        : missing();
    };
  const add = (wanted: Wanted, companyId: string, companyName: string): Member | undefined => {
    const isKnown =
      users.some(({ email }) => email === wanted.email) ||
      [...members.values()].some(({ email }) => email === wanted.email);
    if (isKnown) return undefined;
    const userId = createUserId(2n, 1000n + BigInt(members.size));
    const member: Member = { ...wanted, userId, username: wanted.email, companyId, companyName };
    members.set(String(userId), member);
    return member;
  };

  return {
    searchChannelUser({ query }) {
      const email = query.text("email");
      const found = [...members.values()].find((member) => member.email === email);
      return found ? json(200, found) : missing();
    },
    createChannelUsers({ body }) {
      const wanted = body as { companyName: string; companyId?: string; users: readonly Wanted[] };
      const { companyName } = wanted;
      const companyId = wanted.companyId ?? String(10 + members.size);
      const made = wanted.users.map((user) => ({
        user,
        member: add(user, companyId, companyName),
      }));
      return json(201, {
        companyId,
        companyName,
        success: made.flatMap(({ member }) => (member ? [describeAdded(member)] : [])),
        errors: made.flatMap(({ user, member }) => (member ? [] : [describeKnown(user)])),
      });
    },
    getChannelUser: forMember((_request, member) => json(200, member)),
    updateChannelUser: forMember(({ body }, member) => {
      const changed: Member = { ...member, ...(body as object) };
      members.set(String(member.userId), changed);
      const { companyId: _id, companyName: _name, ...told } = changed;
      return json(200, told);
    }),
    disableChannelUser: forMember((_request, { userId }) => {
      members.delete(String(userId));
      return empty(204);
    }),
    addChannelUserRole: forMember(() =>
      json(200, { code: "ROLE_ADDED", message: "The user has the role", details: {} }),
    ),
  };
}

function missing(): Answer {
  return json(404, { code: "404", message: "No such user" });
}

function describeAdded({ companyId: _id, companyName: _name, ...member }: Member): object {
  const message = "The company was created, and the user added to it";
  return { ...member, code: "USER_ADDED_NEW_COMPANY", message };
}

function describeKnown({ email, firstName, lastName }: Wanted): object {
  const message = "The user is known already";
  return { email, firstName, lastName, code: "USER_ALREADY_EXISTS", message };
}
