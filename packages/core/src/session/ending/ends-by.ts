import type { OperationsByMethod } from "../../call/calls.ts";
import { toIso } from "../../time/iso.ts";
import type { SessionDriver } from "../driver/driver.ts";
import type { Lease } from "../leases/lease.ts";

/** What a provider documents of the life of its sessions. */
type Lives = Pick<SessionDriver<OperationsByMethod, object>, "longestLife" | "unusedLife">;

/**
 * By when a grant that could not be ended has ended by itself, from now on unused: by what the provider told of it, or else
 * documents. ISO 8601; `undefined` where nothing tells.
 */
export function endsBy(
  { longestLife, unusedLife }: Lives,
  { since, lifetime }: Pick<Lease<unknown>, "since" | "lifetime">,
): string | undefined {
  const life = lifetime ?? longestLife;
  if (life !== undefined) return toIso(since.date + life);
  return unusedLife === undefined ? undefined : toIso(Date.now() + unusedLife);
}
