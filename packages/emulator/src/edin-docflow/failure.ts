import { STATUS_CODES } from "node:http";
import type { Answer } from "../contract.ts";
import { json } from "../engine/answers.ts";

/**
 * The vendor documents no error: nothing may be read out of one but its status, and people may read the reason. 401 says that there is no session; a
 * refusal for another reason takes neither it nor 403, which a client may take for the same.
 */
export function failure(status: number, reason: string): Answer {
  return json(status, { error: `${STATUS_CODES[status]}: ${reason}` });
}

/** What was asked for is still being made: one of the two codes that the vendor names. */
export function inProgress(): Answer {
  return json(400, { code: 814, error: "trans_in_progress" });
}

/** Nobody asked for anything under this GUID: the other one. */
export function unknownRequest(): Answer {
  return json(400, { code: 762, error: "uuid not found" });
}
