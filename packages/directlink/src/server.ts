import { type CommonOptions, InvalidOptionError } from "@signoff/core";
import { checkBaseUrl, type ProviderFacts } from "@signoff/core/provider";
import { describeError, isFailure, readCode } from "./errors.ts";
import { specHash } from "./generated/fingerprint.ts";
import { traits } from "./generated/traits.ts";
import manifest from "../package.json" with { type: "json" };

/** Where an installation is. */
export interface ServerOptions extends Pick<CommonOptions, "allowInsecure"> {
  /** The public URL of the installation, without `/directlink/v1`: `https://mft.example.com`. */
  baseUrl: string;
}

/** The base URL without its trailing slash. */
export function checkServer({ baseUrl, allowInsecure }: ServerOptions): string {
  const checked = checkBaseUrl("baseUrl", baseUrl, allowInsecure);
  if (/\/directlink\/v1\/*$/.test(checked)) {
    throw new InvalidOptionError(
      "baseUrl",
      "ends in /directlink/v1, with which the paths of the calls begin; leave it out.",
    );
  }
  return checked;
}

/** What core has to know of an installation. */
export function factsOf(baseUrl: string): ProviderFacts {
  return {
    name: "directlink",
    version: manifest.version,
    spec: specHash,
    traits,
    origins: [new URL(baseUrl).origin],
    secretQuery: ["k", "p", "z"],
    isOwnHeader: (name) => name.startsWith("x-stcpdirectlink-"),
    baseUrlFor: () => baseUrl,
    describeError,
    readCode,
    isFailure,
  };
}
