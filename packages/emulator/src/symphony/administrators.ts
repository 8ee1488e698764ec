import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { callerOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import { findById, type State } from "./state.ts";
import type { User } from "./user.ts";

/** For whoever the roles of the operation let in. */
export function forCallers(
  state: State,
  handler: (request: EmulatedRequest, caller: User) => Answer,
): Handler {
  return (request) => handler(request, callerOf(state, request));
}

/** For administrators only. */
export function forAdministrators(
  state: State,
  handler: (request: EmulatedRequest, caller: User) => Answer,
): Handler {
  return (request) => {
    const caller = callerOf(state, request);
    return caller.isAdmin ? handler(request, caller) : failure(403, "For administrators only");
  };
}

/** For administrators only, on the user that the path names. */
export function forAdministratorsOn(
  state: State,
  parameter: string,
  handler: (request: EmulatedRequest, user: User, caller: User) => Answer,
): Handler {
  return forAdministrators(state, (request, caller) => {
    const user = findById(state, request.params.required(parameter));
    return user ? handler(request, user, caller) : failure(400, "No such user");
  });
}

/** A confirmation in words. */
export function confirmation(message: string): { format: "TEXT"; message: string } {
  return { format: "TEXT", message };
}
