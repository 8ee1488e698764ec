/** Generated from providers.ts by `pnpm generate`. Do not edit. */
import type { SharedProvider } from "@signoff/core/shared";
import { directlink } from "@signoff/directlink/shared";
import { edinDocflow } from "@signoff/edin-docflow/shared";
import { symphony } from "@signoff/symphony/shared";

export { directlink, edinDocflow, symphony };

/** All of them, for the option `providers`. */
export const providers: readonly SharedProvider[] = [directlink, edinDocflow, symphony];
