import { STATUS_CODES } from "node:http";
import type { Answer, Refusal } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { printGoTime } from "./go-time.ts";
import type { State } from "./state.ts";

/** Prefix of every path, and with the origin the API's base URL. */
export const basePath = "/directlink/v1";

const apiVersion = "v1 (6.9.10)";

/** A success with the fields of an operation beside the common ones. The misspelling is the vendor's. */
export function success(
  state: State,
  handler: string,
  fields: Readonly<Record<string, unknown>> = {},
): Answer {
  return json(200, { ...envelope(state, 0, `${handler}:succsessfully`), ...fields });
}

/** A failure: the reason phrase, and why. The vendor's servers keep the why to themselves since 4.0.4. */
export function failure(state: State, status: number, reason: string): Answer {
  return json(status, envelope(state, status, `${STATUS_CODES[status]}: ${reason}`));
}

/** Credentials that are not good: whether the name or the password is wrong is nobody's business. */
export function unauthorized(state: State): Answer {
  return json(401, envelope(state, 401, STATUS_CODES[401] ?? ""));
}

/** The reason of a refusal: `description` of the envelope, and of a token error what answers to it. */
export function describeRefusal(
  state: State,
  { status, reason, path }: Refusal,
): Record<string, unknown> {
  return path === `${basePath}/oauth2/token`
    ? tokenError(state, status, reason)
    : envelope(state, status, reason);
}

/** Errors of the token endpoint have a shape of their own. */
export function tokenError(
  { context }: State,
  error: number,
  error_description: string | undefined,
): Record<string, unknown> {
  return { error, error_description, error_uri: context.url + basePath };
}

function envelope(state: State, status: number, description: string): Record<string, unknown> {
  const time = printGoTime(state.clock.now(), state.startedAt);
  return { status, description, apiver: apiVersion, time };
}
