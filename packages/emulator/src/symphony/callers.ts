import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { callerOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import { findById, type State } from "./state.ts";
import type { User } from "./user.ts";

/** For whoever the rights of the operation let in. */
export function forCallers(
  state: State,
  handler: (request: EmulatedRequest, caller: User) => Answer,
): Handler {
  return (request) => handler(request, callerOf(state, request));
}

/** On the user that the path names; one who is unknown is answered 400 unless told otherwise. */
export function forUser(
  state: State,
  parameter: string,
  handler: (request: EmulatedRequest, user: User) => Answer,
  missing: 400 | 404 = 400,
): Handler {
  return (request) => {
    const user = findById(state, request.params.required(parameter));
    return user ? handler(request, user) : failure(missing, "No such user");
  };
}

/** A confirmation in words. */
export function confirmation(message: string): { format: "TEXT"; message: string } {
  return { format: "TEXT", message };
}
