import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";

/** Users whom a policy keeps from talking to those of another group. */
interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: Set<User>;
  modifiedDate: number;
}

const policyId = "2b3c4d5e6f708192a3b4c5d6";
const mostMembers = 10_000;

/** Information barriers: groups with their members, and the policy between them. */
export function barrierHandlers(state: State): Record<string, Handler> {
  const createdDate = state.clock.now();
  const groups = new Map(
    [
      ["0f1e2d3c4b5a69788796a5b4", "Research"],
      ["1f2e3d4c5b6a798897a6b5c4", "Trading"],
    ].map(([id = "", name = ""]): [string, Group] => [
      id,
      { id, name, members: new Set(), modifiedDate: createdDate },
    ]),
  );
  const change =
    (apply: (group: Group, user: User) => void): Handler =>
    ({ params, body }) => {
      const group = groups.get(params.required("gid"));
      if (!group) return failure(400, "No such group");
      const results = (body as readonly (number | bigint)[]).map((id) => {
        const user = findById(state, String(id));
        if (user) apply(group, user);
        return user ? "" : "The user does not exist";
      });
      group.modifiedDate = state.clock.now();
      const overallResult = results.some(Boolean) ? "FAIL" : "SUCCESS";
      return json(200, { overallResult, results });
    };
  return {
    listInfoBarrierGroups: () =>
      json(
        200,
        [...groups.values()].map(({ id, name, members, modifiedDate }) => ({
          id,
          name,
          active: true,
          memberCount: members.size,
          policies: [policyId],
          createdDate,
          modifiedDate,
        })),
      ),
    listInfoBarrierGroupMembers: forCallers(state, (request) => listMembers(groups, request)),
    addInfoBarrierGroupMembers: change(({ members }, user) => members.add(user)),
    removeInfoBarrierGroupMembers: change(({ members }, user) => members.delete(user)),
    listInfoBarrierPolicies: () =>
      json(200, [
        {
          id: policyId,
          policyType: "BLOCK",
          active: true,
          memberCount: [...groups.values()].reduce((sum, { members }) => sum + members.size, 0),
          groups: [...groups.keys()],
          createdDate,
          modifiedDate: createdDate,
        },
      ]),
  };
}

function listMembers(groups: ReadonlyMap<string, Group>, request: EmulatedRequest): Answer {
  const group = groups.get(request.params.required("gid"));
  if (!group) return failure(404, "No such group");
  const page = takePage([...group.members], request.query, mostMembers);
  return page
    ? json(
        200,
        page.map(({ userId }) => userId),
      )
    : failure(400, "skip and limit cannot be negative");
}
