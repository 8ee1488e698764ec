/** Generated from providers.ts by `pnpm generate`. Do not edit. */
import type { ControlCalls } from "../control/call.ts";
import type { ProviderName, Providers } from "./providers.ts";
import { directlinkCalls } from "../directlink/control-calls.ts";
import { edinDocflowCalls } from "../edin-docflow/control-calls.ts";
import { symphonyCalls } from "../symphony/control-calls.ts";

/** The calls on the controls of all providers, by the provider's name. */
export const controlCalls: {
  readonly [Name in ProviderName]: ControlCalls<Providers[Name]["controls"]>;
} = {
  directlink: directlinkCalls,
  "edin-docflow": edinDocflowCalls,
  symphony: symphonyCalls,
};
