import type { Call } from "../../call/call.ts";
import type { Lease } from "./lease.ts";

/** Where the calls of a session get the grant that they go under: of a login of its own, or of one that others share. */
export interface LeaseSource<Grant> {
  readonly current: Lease<Grant>;
  /** Whether asking for a newer grant may be of use. */
  readonly renewable: boolean;
  /** The grant to use now; a promise where something has to be done first. */
  usable(call: Call): Lease<Grant> | Promise<Lease<Grant>>;
  /** A newer grant than the given one, for all who ask together; the given one where there is nothing to renew. */
  renew(stale: Lease<Grant>, call: Call): Promise<Lease<Grant>>;
}
