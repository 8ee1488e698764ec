import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import { findById, type State } from "../state.ts";
import {
  type BarrierGroup,
  createBarrierGroups,
  describeGroup,
  describePolicy,
} from "./barrier-groups.ts";

const mostMembers = 10_000;

/** Information barriers: groups with their members, and the policy between them. */
export function barrierHandlers(state: State): Record<string, Handler> {
  const createdDate = state.clock.now();
  const groups = createBarrierGroups(createdDate);
  const forGroup =
    (
      missing: number,
      handler: (request: EmulatedRequest, group: BarrierGroup) => Answer,
    ): Handler =>
    (request) => {
      const group = groups.get(request.params.required("gid"));
      return group ? handler(request, group) : failure(missing, "No such group");
    };
  return {
    listInfoBarrierGroups: () =>
      json(
        200,
        [...groups.values()].map((group) => describeGroup(group, createdDate)),
      ),
    listInfoBarrierGroupMembers: forGroup(404, listMembers),
    addInfoBarrierGroupMembers: forGroup(400, ({ body }, group) =>
      changeMembers(state, group, body, "add"),
    ),
    removeInfoBarrierGroupMembers: forGroup(400, ({ body }, group) =>
      changeMembers(state, group, body, "delete"),
    ),
    listInfoBarrierPolicies: () => json(200, [describePolicy(groups, createdDate)]),
  };
}

function changeMembers(
  state: State,
  group: BarrierGroup,
  body: unknown,
  change: "add" | "delete",
): Answer {
  const results = (body as readonly (number | bigint)[]).map((id) => {
    const user = findById(state, String(id));
    if (user) group.members[change](user);
    return user ? "" : "The user does not exist";
  });
  group.modifiedDate = state.clock.now();
  return json(200, { overallResult: results.some(Boolean) ? "FAIL" : "SUCCESS", results });
}

function listMembers({ query }: EmulatedRequest, { members }: BarrierGroup): Answer {
  const page = takePage([...members], query, mostMembers);
  return json(
    200,
    page.map(({ userId }) => userId),
  );
}
