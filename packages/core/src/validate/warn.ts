import { warnProcess } from "../reports/process-warning.ts";

/** How many warnings are given: beyond that somebody has seen them, or nobody looks. */
const mostWarnings = 200;

/** Warns the process of each message once. */
export function createWarner(): (message: string) => void {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message) || said.size >= mostWarnings) return;
    said.add(message);
    warnProcess(message, "AnswerWarning");
  };
}
