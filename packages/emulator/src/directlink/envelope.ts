import { STATUS_CODES } from "node:http";
import type { Answer } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { printGoTime } from "./go-time.ts";
import type { State } from "./state.ts";

/** Prefix of every path, and with the origin the API's base URL. */
export const BASE_PATH = "/directlink/v1";

const API_VERSION = "v1 (6.9.10)";

/** A success with the fields of an operation beside the common ones. The misspelling is the vendor's. */
export function success(
  state: State,
  handler: string,
  fields: Readonly<Record<string, unknown>> = {},
): Answer {
  return json(200, { ...envelope(state, 0, `${handler}:succsessfully`), ...fields });
}

/** A failure: the reason phrase, and no detail. */
export function failure(state: State, status: number): Answer {
  return json(status, envelope(state, status, STATUS_CODES[status] ?? ""));
}

function envelope(state: State, status: number, description: string): Record<string, unknown> {
  const time = printGoTime(state.clock.now(), state.startedAt);
  return { status, description, apiver: API_VERSION, time };
}
