import type { User } from "../user.ts";

/** Users whom a policy keeps from talking to those of another group. */
export interface BarrierGroup {
  readonly id: string;
  readonly name: string;
  readonly members: Set<User>;
  modifiedDate: number;
}

const policyId = "2b3c4d5e6f708192a3b4c5d6";

/** Those that every pod has, by id, and without members. */
export function createBarrierGroups(modifiedDate: number): ReadonlyMap<string, BarrierGroup> {
  return new Map(
    [
      ["0f1e2d3c4b5a69788796a5b4", "Research"],
      ["1f2e3d4c5b6a798897a6b5c4", "Trading"],
    ].map(([id = "", name = ""]): [string, BarrierGroup] => [
      id,
      { id, name, members: new Set(), modifiedDate },
    ]),
  );
}

/** A group as it is answered. */
export function describeGroup(
  { id, name, members, modifiedDate }: BarrierGroup,
  createdDate: number,
): object {
  return {
    id,
    name,
    active: true,
    memberCount: members.size,
    policies: [policyId],
    createdDate,
    modifiedDate,
  };
}

/** The policy between the groups. */
export function describePolicy(
  groups: ReadonlyMap<string, BarrierGroup>,
  createdDate: number,
): object {
  return {
    id: policyId,
    policyType: "BLOCK",
    active: true,
    memberCount: [...groups.values()].reduce((sum, { members }) => sum + members.size, 0),
    groups: [...groups.keys()],
    createdDate,
    modifiedDate: createdDate,
  };
}
