import type { ProviderName } from "../providers.ts";
import type { ControlCall } from "./call.ts";
import { directlinkCalls } from "./directlink.ts";
import { edinDocflowCalls } from "./edin-docflow.ts";
import { symphonyCalls } from "./symphony.ts";

const calls = {
  directlink: directlinkCalls,
  "edin-docflow": edinDocflowCalls,
  symphony: symphonyCalls,
};

/** A call with what it is told by. */
export interface NamedCall {
  readonly provider: ProviderName;
  readonly name: string;
  readonly operationId: string;
  readonly call: ControlCall<unknown>;
}

/** The calls on the controls of all providers. */
export const namedCalls: readonly NamedCall[] = Object.entries(calls).flatMap(
  ([provider, byName]) =>
    Object.entries(byName).map(([name, call]) => ({
      provider: provider as ProviderName,
      name,
      operationId: `${provider}.${name}`,
      call: call as ControlCall<unknown>,
    })),
);
