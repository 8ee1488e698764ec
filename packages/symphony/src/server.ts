import type { ProviderFacts } from "@signoff/core/provider";
import { describeError } from "./errors.ts";
import { traits } from "./generated/traits.ts";
import type { Hosts } from "./hosts/hosts.ts";

/** What core has to know of an installation. */
export function factsOf(hosts: Hosts): ProviderFacts {
  return {
    name: "symphony",
    traits,
    origins: hosts.origins,
    isOwnHeader: (name) => name === "sessiontoken" || name === "keymanagertoken",
    baseUrlFor: (path) => hosts.baseUrlFor(path),
    describeError,
  };
}
