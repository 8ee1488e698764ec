import { signOffOrphans, type SweepResult } from "@signoff/core/shared";
import { directlink } from "@signoff/directlink/shared";
import { edinDocflow } from "@signoff/edin-docflow/shared";
import { symphony } from "@signoff/symphony/shared";
import type { Fleet } from "./fleet.ts";

/** Ends what nobody uses any more in the store of a fleet, from this process. */
export function sweep({
  store,
  key,
  scale,
}: Pick<Fleet, "store" | "key" | "scale">): Promise<SweepResult> {
  const providers = [directlink, edinDocflow, symphony];
  return signOffOrphans(store, { providers, key, scale });
}
