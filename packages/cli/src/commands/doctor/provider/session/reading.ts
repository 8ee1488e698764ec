import { isApiError } from "@signoff/core";
import { explainError } from "../../../../failure.ts";
import type { AnySession } from "../../../../provider/any-session.ts";
import { fine, type Finding, wrong } from "../../finding.ts";
import type { Checkup } from "../checkups.ts";
import { limits, within } from "../limits.ts";
import type { Visit } from "../visit.ts";

/** Reads what changes nothing. */
export async function read(session: AnySession, checkup: Checkup, visit: Visit): Promise<void> {
  const { tell, progress, signal } = visit;
  const { path, what } = checkup.read;
  progress(`Reading ${path}`);
  const begun = performance.now();
  try {
    const { response } = await session.GET(path, { signal: within(limits.call, signal) });
    const took = Math.round(performance.now() - begun);
    tell(fine("read", `${what} comes (GET ${path}: ${response.status}, in ${took} ms).`));
  } catch (error) {
    if (!signal.aborted) tell(readFault(error, checkup, visit));
  }
}

function readFault(
  error: unknown,
  { read: { path, what }, rights }: Checkup,
  { provider }: Visit,
): Finding {
  const { exitCode, message } = explainError(error);
  if (isApiError(error) && [401, 403].includes(error.status)) {
    return wrong(
      "read",
      `The login works, and the user has no right to read (GET ${path}: ${error.status}).`,
      rights,
      exitCode,
      "no-right-to-read",
    );
  }
  return wrong(
    "read",
    `The login works, and ${what.toLowerCase()} does not come: ${message}`,
    `Try again later; tell the operator of ${provider.title} where it stays so.`,
    exitCode,
    "refused-call",
  );
}
