import type { Answer, EmulatedRequest } from "../../contract.ts";
import { refuse } from "../errors.ts";
import { isFeature, type PodFeature } from "../people/features.ts";
import { hasFeature, hasRole } from "../people/people.ts";
import { findByName, type State } from "../state.ts";
import type { User } from "../user.ts";
import type { Need } from "./right.ts";
import { needsOf } from "./table.ts";

/** Refuses a user who lacks what the operation asks for; the message says what that is. */
export function refuseLacking(
  state: State,
  request: EmulatedRequest,
  username: string,
): Answer | undefined {
  const caller = findByName(state, username);
  const lacked =
    caller && needsOf(request.operation.id).find((need) => lacks(state, request, caller, need));
  return lacked && refuse(request, 403, describeLack(lacked));
}

/** What a refusal says of an entitlement that somebody lacks. */
export function describeLack(
  { roles, entitlement }: Omit<Need, "when">,
  who: string = "The caller",
): string {
  if (entitlement !== undefined && !isFeature(entitlement))
    return `The pod needs the entitlement ${entitlement}`;
  const wanted = [
    ...(entitlement === undefined ? [] : [`the entitlement ${entitlement}`]),
    ...(roles ? [`the role ${roles.join(" or ")}`] : []),
  ];
  return `${who} needs ${wanted.join(", or ")}`;
}

function lacks(state: State, request: EmulatedRequest, caller: User, need: Need): boolean {
  const { roles = [], entitlement, when } = need;
  if (when && !when(state, request, caller)) return false;
  const isEntitled = entitlement !== undefined && hasEntitlement(state, caller, entitlement);
  return !isEntitled && !roles.some((id) => hasRole(state, caller, id));
}

function hasEntitlement(state: State, caller: User, name: PodFeature): boolean {
  return isFeature(name) ? hasFeature(state, caller, name) : state.people.podFeatures.has(name);
}
