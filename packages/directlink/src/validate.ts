import { type AnswerValidator, createAnswerValidator } from "@signoff/core/validate";
import { shapes } from "./generated/shapes.ts";

export type { AnswerValidator } from "@signoff/core/validate";

/**
 * Checks each answer to the app's calls against the spec as a whole, for the option `validate` of a login: its status, its
 * media type, and its body by the JSON Schema of the spec. A field that the spec does not name is none of its faults.
 *
 * @param mode `"throw"`: a call whose answer is a success unlike the spec fails with a `ProtocolError` of reason
 * `"unlike-spec"`; what it did is done. `"warn"`: it goes on, and the process is warned once of each fault. An error of the
 * provider is thrown as itself, and warned of.
 * @throws {InvalidOptionError} for another mode.
 */
export function validateAnswers(mode: "warn" | "throw"): AnswerValidator<"directlink"> {
  return createAnswerValidator(shapes, mode);
}
