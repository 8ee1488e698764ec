import type { ServerOf } from "../start.ts";
import type { ProviderName } from "../generated/providers.ts";

/** A server of any provider. */
export type ControlledServer = { [Name in ProviderName]: ServerOf<Name> }[ProviderName];

/** The servers that were started. */
export type ControlledServers = ReadonlyMap<string, ControlledServer>;
