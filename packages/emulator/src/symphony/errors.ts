import type { Answer } from "../contract.ts";
import { json } from "../engine/answers.ts";

/** An error of any of the APIs. The `code` may differ from the status. */
export function failure(status: number, message: string, code: number = status): Answer {
  return json(status, { code, message });
}
