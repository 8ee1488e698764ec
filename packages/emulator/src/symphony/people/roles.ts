import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forAdministrators, forAdministratorsOn } from "../administrators.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import { profileOf } from "./people.ts";

/** What a user may be, with the rights that can come in addition. */
const ROLES = [
  { id: "INDIVIDUAL", name: "Individual", optionalActions: [] },
  { id: "USER_PROVISIONING", name: "User Provisioning", optionalActions: [] },
  {
    id: "CONTENT_MANAGEMENT",
    name: "Content Management",
    optionalActions: ["MONITOR_ROOMS", "MONITOR_WALL_POSTS"],
  },
  { id: "COMPLIANCE_OFFICER", name: "Compliance Officer", optionalActions: ["MONITOR_ROOMS"] },
] as const;

/** Whether there is such a role. */
export function isRole(id: string): boolean {
  return ROLES.some((role) => role.id === id);
}

/** Roles, and who has them. */
export function roleHandlers(state: State): Record<string, Handler> {
  const change =
    (apply: (roles: Set<string>, id: string) => Answer | undefined) =>
    ({ body }: EmulatedRequest, user: User): Answer => {
      const { id } = body as { id: string };
      const { roles } = profileOf(state.people, user);
      const refusal = apply(roles, id);
      if (refusal) return refusal;
      user.isAdmin = roles.has("USER_PROVISIONING");
      return json(200, confirmation("OK"));
    };

  return {
    listRoles: forAdministrators(state, () =>
      json(
        200,
        ROLES.map((role) => ({ ...role, userTypes: ["NORMAL", "SYSTEM"] })),
      ),
    ),
    addUserRole: forAdministratorsOn(
      state,
      "uid",
      change((roles, id) => {
        const role = ROLES.find((one) => roles.has(one.id) && includes(one.optionalActions, id));
        if (!role && !isRole(id)) return failure(400, "There is no such role");
        roles.add(role ? `${role.id}.${id}` : id);
        return undefined;
      }),
    ),
    removeUserRole: forAdministratorsOn(
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

function includes(actions: readonly string[], id: string): boolean {
  return actions.includes(id);
}
