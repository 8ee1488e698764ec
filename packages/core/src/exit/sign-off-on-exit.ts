import { checkFunction, checkNumber, ownOptions } from "../options/checks.ts";
import type { ExitOptions, SignsOffOnExit } from "./options.ts";
import { findProcess } from "./process.ts";
import { registryOf } from "./registry.ts";
import { endWithin } from "./within-budget.ts";

/**
 * Leaves all sessions at the same time when the process ends, which signs off where nobody else uses them: by SIGINT, SIGTERM or SIGHUP, by an error that nobody
 * caught, or because nothing is left to do. The process then ends as it would have, with the same status; the first process
 * of a container, which no signal of its own ends, with 128 and the signal's number. A signal that comes while sessions are
 * being signed off waits for that; a second one ends the process at once (one that follows within 100 ms is the echo of
 * the first, as where a package manager passes it on). Registrations of several modules, or of several copies of this
 * package, end together. Where the app listens for a signal or for uncaught errors itself, ending is left to the app.
 * `process.exit()` leaves no time: call `signOff` before it.
 *
 * @param sessions the sessions, or a function that gives those that are open by then.
 * @returns takes this registration back.
 * @throws {InvalidOptionError} for a bad option.
 */
export function signOffOnExit(
  sessions: Iterable<SignsOffOnExit> | (() => Iterable<SignsOffOnExit>),
  options?: ExitOptions,
): () => void {
  const own = ownOptions(options, ["budget", "onReceipts"], "signOffOnExit");
  const { budget = 5_000, onReceipts } = own;
  checkNumber("budget", budget, 1);
  checkFunction("onReceipts", onReceipts);
  const process = findProcess();
  if (!process) return () => {};
  const list = typeof sessions === "function" ? sessions : () => sessions;
  return registryOf(process).add(() => endWithin(budget, list, onReceipts));
}
