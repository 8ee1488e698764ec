import { InvalidOptionError } from "@signoff/core";
import { checkBaseUrl } from "@signoff/core/provider";

/** Where the APIs of an installation are. Each may be a URL with a port and a context path. */
export interface HostOptions {
  /**
   * The host of the pod, such as `acme.symphony.com`, or its URL; it serves every API that has no option of its own.
   * `/sessionauth` and `/keyauth` are on its certificate host: of a pod in Symphony's cloud `acme-api.symphony.com`,
   * elsewhere the same host.
   */
  host?: string | undefined;
  /** Base URL of `/pod` and `/login`. */
  pod?: string | undefined;
  /** Base URL of `/agent`. */
  agent?: string | undefined;
  /** Base URL of `/relay`. */
  keyManager?: string | undefined;
  /** Base URL of `/sessionauth`, which speaks mutual TLS. Default: the certificate host of `host`. */
  sessionAuth?: string | undefined;
  /** Base URL of `/keyauth`, which speaks mutual TLS. Default: `keyManager` where given, else the certificate host of `host`. */
  keyAuth?: string | undefined;
}

/** The names of {@link HostOptions}. */
export const hostOptionNames = [
  "host",
  "pod",
  "agent",
  "keyManager",
  "sessionAuth",
  "keyAuth",
] as const;

/** One of the APIs, by the option that says where it is. */
export type Api = Exclude<keyof HostOptions, "host">;

/** The hosts of one installation. */
export interface Hosts {
  readonly origins: readonly string[];
  /**
   * The base URL for a path of the spec, by its prefix.
   *
   * @throws {InvalidOptionError} for a path of none of the APIs.
   */
  baseUrlFor(path: string): string;
  /** The API that a finished URL leads to; `undefined` for any other place. */
  apiAt(url: URL): Api | undefined;
}

const prefixes: readonly (readonly [prefix: string, api: Api])[] = [
  ["/pod/", "pod"],
  ["/login/", "pod"],
  ["/agent/", "agent"],
  ["/relay/", "keyManager"],
  ["/sessionauth/", "sessionAuth"],
  ["/keyauth/", "keyAuth"],
];

/**
 * Checks the host options and lays out the hosts.
 *
 * @throws {InvalidOptionError} for a missing or unfit URL, naming the option.
 */
export function createHosts(options: HostOptions & { allowInsecure?: boolean | undefined }): Hosts {
  const bases = readBaseUrls(options);
  const routes = prefixes
    .map(([prefix, api]) => ({ api, start: `${bases[api]}${prefix}` }))
    // Where the context path of one host looks like the prefix of another API, the longer one is meant.
    .toSorted((left, right) => right.start.length - left.start.length);
  const apiAt = ({ href }: URL): Api | undefined =>
    routes.find(({ start }) => href.startsWith(start))?.api;
  return {
    origins: [...new Set(Object.values(bases).map((base) => new URL(base).origin))],
    baseUrlFor(path) {
      const [, api] = prefixes.find(([prefix]) => path.startsWith(prefix)) ?? [];
      // Dots in a path may lead out of the API that it begins with.
      if (api && apiAt(new URL(bases[api] + path)) === api) return bases[api];
      const known = prefixes.map(([prefix]) => prefix).join(", ");
      throw new InvalidOptionError("path", `belongs to no API; it has to begin with ${known}.`);
    },
    apiAt,
  };
}

function readBaseUrls(
  options: HostOptions & { allowInsecure?: boolean | undefined },
): Record<Api, string> {
  const { host, keyManager } = options;
  const check = (option: keyof HostOptions, url: string): string =>
    checkBaseUrl(option, url, options.allowInsecure);
  const shared = host === undefined ? undefined : check("host", toUrl(host));
  const locate = (api: Api, fallback: string | undefined): string => {
    const given = options[api];
    if (given !== undefined) return check(api, given);
    if (fallback !== undefined) return fallback;
    throw new InvalidOptionError(api, "is missing; give host, or the URL of each API apart.");
  };
  const certificateHost = shared && toCertificateHost(shared);
  const bases = {
    pod: locate("pod", shared),
    agent: locate("agent", shared),
    keyManager: locate("keyManager", shared),
    sessionAuth: locate("sessionAuth", certificateHost),
  };
  const keyAuth = locate("keyAuth", keyManager === undefined ? certificateHost : bases.keyManager);
  return { ...bases, keyAuth };
}

function toUrl(host: string): string {
  return typeof host === "string" && host !== "" && !host.includes("://")
    ? `https://${host}`
    : host;
}

/** In Symphony's cloud, mutual TLS has a host of its own beside each pod. */
function toCertificateHost(base: string): string {
  return base.replace(/^(https:\/\/[a-z0-9-]+?)(?:-api)?(?=\.symphony\.com(?:[:/]|$))/, "$1-api");
}
