import type { ProviderFacts } from "@signoff/core/provider";
import { describeError, readCode } from "./errors.ts";
import { specHash } from "./generated/fingerprint.ts";
import { traits } from "./generated/traits.ts";
import type { Hosts } from "./hosts/hosts.ts";
import manifest from "../package.json" with { type: "json" };

/** What core has to know of an installation. */
export function factsOf(hosts: Hosts): ProviderFacts {
  return {
    name: "symphony",
    version: manifest.version,
    spec: specHash,
    traits,
    origins: hosts.origins,
    isOwnHeader: (name) => name === "sessiontoken" || name === "keymanagertoken",
    requestIdHeader: "x-trace-id",
    baseUrlFor: (path) => hosts.baseUrlFor(path),
    describeError,
    readCode,
  };
}
