import { controlCalls } from "../generated/control-calls.ts";
import type { ProviderName } from "../generated/providers.ts";
import type { ControlCall } from "./call.ts";

/** A call with what it is told by. */
export interface NamedCall {
  readonly provider: ProviderName;
  readonly name: string;
  readonly operationId: string;
  readonly call: ControlCall<unknown>;
}

/** The calls on the controls of all providers. */
export const namedCalls: readonly NamedCall[] = Object.entries(controlCalls).flatMap(
  ([provider, byName]) =>
    Object.entries(byName).map(([name, call]) => ({
      provider: provider as ProviderName,
      name,
      operationId: `${provider}.${name}`,
      call: call as ControlCall<unknown>,
    })),
);
