import type { Output } from "../../../output/output.ts";
import type { Provider } from "../../../provider/provider.ts";
import type { Tell } from "../finding.ts";
import type { Host } from "./network/host.ts";
import type { Way } from "./network/way.ts";

/** What the steps of an examination work with. */
export interface Visit {
  readonly provider: Provider;
  readonly tell: Tell;
  readonly progress: Output["progress"];
  readonly signal: AbortSignal;
}

/** The same, on the way to one host. */
export interface HostVisit extends Visit {
  readonly way: Way;
}

/** What holds the address of a host, or what it is, to people. */
export function settingOf({ setting }: Host, { provider }: Pick<Visit, "provider">): string {
  return setting ?? `the address of ${provider.title}`;
}
