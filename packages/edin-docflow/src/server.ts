import { type CommonOptions, InvalidOptionError } from "@signoff/core";
import { checkBaseUrl, type ProviderFacts } from "@signoff/core/provider";
import { describeError, readCode } from "./errors.ts";
import { specHash } from "./generated/fingerprint.ts";
import { traits } from "./generated/traits.ts";
import { isLinkPath } from "./preparation/open-link.ts";
import manifest from "../package.json" with { type: "json" };

/** Where the service is. */
export interface ServerOptions extends Pick<CommonOptions, "allowInsecure"> {
  /** The server, without `/bdoc`. Default `https://doc.edin.ua`. */
  baseUrl?: string | undefined;
}

/** The base URL without its trailing slash. */
export function checkServer({
  baseUrl = "https://doc.edin.ua",
  allowInsecure,
}: ServerOptions): string {
  const checked = checkBaseUrl("baseUrl", baseUrl, allowInsecure);
  if (/\/bdoc\/*$/.test(checked)) {
    throw new InvalidOptionError(
      "baseUrl",
      "ends in /bdoc, with which the paths of the calls begin; leave it out.",
    );
  }
  return checked;
}

/** What core has to know of an installation. */
export function factsOf(baseUrl: string): ProviderFacts {
  return {
    name: "edin-docflow",
    version: manifest.version,
    spec: specHash,
    traits,
    origins: [new URL(baseUrl).origin],
    isOwnHeader: (name) => name === "response-object-type",
    baseUrlFor: () => baseUrl,
    isSecretPath: isLinkPath,
    describeError,
    readCode,
  };
}
