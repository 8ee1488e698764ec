import { failureOf } from "./failure.ts";
import { startRedirectTrap } from "./redirect-trap.ts";

/** The statuses that move a request elsewhere. */
export const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** A server whose next answer to an operation can be a redirect. */
interface RedirectingServer {
  fault(fault: {
    readonly operation: string;
    readonly kind: "redirect";
    readonly status: number;
    readonly location: string;
  }): unknown;
}

/** How requests that were sent to another origin failed, and what arrived there. */
export interface Redirected {
  readonly failures: readonly unknown[];
  readonly received: readonly string[];
}

/** Answers each of the operations with a redirect to another origin, in the course of an attempt that has to fail. */
export async function redirectEach(
  server: RedirectingServer,
  status: number,
  attempts: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<Redirected> {
  await using trap = await startRedirectTrap();
  const failures: unknown[] = [];
  for (const [operation, attempt] of Object.entries(attempts)) {
    server.fault({ operation, kind: "redirect", status, location: `${trap.url}/auth` });
    failures.push(await failureOf(attempt()));
  }
  return { failures, received: trap.received };
}
