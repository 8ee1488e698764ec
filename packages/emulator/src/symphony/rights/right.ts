import type { OperationId } from "../../../../symphony/src/generated/operation-ids.ts";
import type { EmulatedRequest } from "../../contract.ts";
import type { PodFeature } from "../people/features.ts";
import type { RoleId } from "../people/role-names.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";

/** What the caller of an operation needs: all of it, or for a reason nothing. */
export type Right = { readonly anyone: string } | { readonly needs: readonly Need[] };

/** One of the roles, or the entitlement, be it the caller's or the pod's. */
export interface Need {
  readonly roles?: readonly RoleId[];
  readonly entitlement?: PodFeature;
  /** Which requests need it; all by default. */
  readonly when?: Condition | undefined;
}

/** Whether a request needs it. */
export type Condition = (state: State, request: EmulatedRequest, caller: User) => boolean;

/** The rights of some operations. */
export type Rights = Readonly<Partial<Record<OperationId, Right>>>;

/** Needs one of the roles, whatever the request says. */
export function role(...roles: readonly RoleId[]): Right {
  return { needs: [{ roles }] };
}

/** An entitlement, and which requests need it. */
export type Demand = readonly [entitlement: PodFeature, when?: Condition];

/** Needs each entitlement that the request meets the condition of. */
export function entitled(...needs: readonly Demand[]): Right {
  return {
    needs: needs.map(([entitlement, when]) => ({ entitlement, when })),
  };
}

/** Gives each of the operations the same right. */
export function each<Id extends OperationId>(
  right: Right,
  ...operations: readonly Id[]
): Readonly<Record<Id, Right>> {
  return Object.fromEntries(operations.map((id) => [id, right])) as Record<Id, Right>;
}

/** Everybody may, for a reason. */
export function anyone(reason: string): Right {
  return { anyone: reason };
}
