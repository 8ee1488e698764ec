import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import { profileOf } from "./people.ts";
import { isRole, allRoles } from "./role-names.ts";

/** Roles, and who has them. */
export function roleHandlers(state: State): Record<string, Handler> {
  const change =
    (apply: (roles: Set<string>, id: string) => Answer | undefined) =>
    ({ body }: EmulatedRequest, user: User): Answer => {
      const { id } = body as { id: string };
      const { roles } = profileOf(state.people, user);
      const refusal = apply(roles, id);
      if (refusal) return refusal;
      return json(200, confirmation("OK"));
    };

  return {
    listRoles: () =>
      json(
        200,
        allRoles.map((role) => ({ ...role, userTypes: ["NORMAL", "SYSTEM"] })),
      ),
    addUserRole: forUser(
      state,
      "uid",
      change((roles, id) => {
        const role = allRoles.find((one) => roles.has(one.id) && one.optionalActions.includes(id));
        if (!role && !isRole(id)) return failure(400, "There is no such role");
        roles.add(role ? `${role.id}.${id}` : id);
        return undefined;
      }),
    ),
    removeUserRole: forUser(
      state,
      "uid",
      change((roles, id) => {
        if (!roles.delete(id)) return failure(404, "The user has no such role");
        for (const role of roles) if (role.startsWith(`${id}.`)) roles.delete(role);
        return undefined;
      }),
    ),
  };
}
