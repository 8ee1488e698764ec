import { STATUS_CODES } from "node:http";
import type { Answer } from "../contract.ts";
import { json } from "../engine/answers.ts";

/** The vendor documents no error: nothing may be read out of one but its status. */
export function failure(status: number): Answer {
  return json(status, { error: STATUS_CODES[status] });
}
