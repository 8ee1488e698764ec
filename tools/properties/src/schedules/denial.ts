import type { Schedule } from "./schedule.ts";

/** Whether a status denies a token: a refusal of the provider's own, or whatever may be one. */
export function isDenial(status: number | undefined, denial: Schedule["denial"]): boolean {
  return status === 401 || (denial === "any" && (status === 403 || status === 302));
}
