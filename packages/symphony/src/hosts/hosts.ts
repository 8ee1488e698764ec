import { InvalidOptionError } from "@signoff/core";
import { checkBaseUrl, checkText } from "@signoff/core/provider";

/** Where the APIs of an installation are. Each may be a URL with a port and a context path. */
export interface HostOptions {
  /**
   * The host of the pod, such as `acme.symphony.com`, or its URL; it serves every API that has no option of its own.
   * `/sessionauth` and `/keyauth` are on its certificate host: of a pod in Symphony's cloud `acme-api.symphony.com`,
   * elsewhere the same host.
   */
  host?: string | undefined;
  /** Base URL of `/pod`, `/login`, `/profile-manager`, `/files`, `/v5/users` and `/v1/groups`. */
  pod?: string | undefined;
  /** Base URL of `/agent`. */
  agent?: string | undefined;
  /** Base URL of `/relay`. */
  keyManager?: string | undefined;
  /** Base URL of `/sessionauth`, which speaks mutual TLS. Default: the certificate host of `host`. */
  sessionAuth?: string | undefined;
  /** Base URL of `/keyauth`, which speaks mutual TLS. Default: `keyManager` where given, else the certificate host of `host`. */
  keyAuth?: string | undefined;
  /** Base URL of Community Connect, `/v1/channelco` and `/v1/onboarding`. Default: that of the pod. */
  communityConnect?: string | undefined;
}

/** The names of {@link HostOptions}. */
export const hostOptionNames = [
  "host",
  "pod",
  "agent",
  "keyManager",
  "sessionAuth",
  "keyAuth",
  "communityConnect",
] as const;

/** The options that each name one base URL. */
type Base = Exclude<keyof HostOptions, "host">;

/** The base URL of each API, as plain data; checked, and without slashes at their ends. */
export type HostUrls = { readonly [Name in Base]: string };

/** One of the APIs. */
export type Api =
  | "pod"
  | "login"
  | "agent"
  | "keyManager"
  | "sessionAuth"
  | "keyAuth"
  | "profileManager"
  | "files"
  | "users"
  | "groups"
  | "communityConnect";

/** Every API by its prefix, with the option that says where it is. */
const apis: readonly { readonly name: Api; readonly prefix: string; readonly base: Base }[] = [
  { name: "pod", prefix: "/pod/", base: "pod" },
  { name: "login", prefix: "/login/", base: "pod" },
  { name: "agent", prefix: "/agent/", base: "agent" },
  { name: "keyManager", prefix: "/relay/", base: "keyManager" },
  { name: "sessionAuth", prefix: "/sessionauth/", base: "sessionAuth" },
  { name: "keyAuth", prefix: "/keyauth/", base: "keyAuth" },
  { name: "profileManager", prefix: "/profile-manager/", base: "pod" },
  { name: "files", prefix: "/files/", base: "pod" },
  { name: "users", prefix: "/v5/users/", base: "pod" },
  { name: "groups", prefix: "/v1/groups/", base: "pod" },
  { name: "communityConnect", prefix: "/v1/onboarding/", base: "communityConnect" },
  { name: "communityConnect", prefix: "/v1/channelco/", base: "communityConnect" },
];

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

/** Host options as a login is given them. */
type GivenHosts = HostOptions & { allowInsecure?: boolean | undefined };

/**
 * Checks the host options and lays out the hosts.
 *
 * @throws {InvalidOptionError} for a missing or unfit URL, naming the option.
 */
export function createHosts(options: GivenHosts): Hosts {
  return layOutHosts(readHosts(options));
}

/** The hosts at these URLs. */
export function layOutHosts(bases: HostUrls): Hosts {
  const routes = apis
    .map(({ name, prefix, base }) => ({ name, start: `${bases[base]}${prefix}` }))
    // Where the context path of one host looks like the prefix of another API, the longer one is meant.
    .toSorted((left, right) => right.start.length - left.start.length);
  const apiAt = ({ href }: URL): Api | undefined =>
    routes.find(({ start }) => href.startsWith(start))?.name;
  return {
    origins: [...new Set(Object.values(bases).map((base) => new URL(base).origin))],
    baseUrlFor(path) {
      const api = apis.find(({ prefix }) => path.startsWith(prefix));
      // Dots in a path may lead out of the API that it begins with.
      if (api && apiAt(new URL(bases[api.base] + path)) === api.name) return bases[api.base];
      const known = apis.map(({ prefix }) => prefix).join(", ");
      throw new InvalidOptionError("path", `belongs to no API; it has to begin with ${known}.`);
    },
    apiAt,
  };
}

/**
 * The hosts of somebody who calls neither an agent nor a key manager.
 *
 * @param certificate whether a client certificate is shown, for which `sessionAuth` has to be known.
 * @throws {InvalidOptionError} for a missing or unfit URL, naming the option.
 */
export function createPodHosts(
  { host, pod, sessionAuth, allowInsecure }: Omit<GivenHosts, "agent" | "keyManager" | "keyAuth">,
  certificate: boolean,
): Hosts {
  const alone = host === undefined && !certificate ? pod : undefined;
  return createHosts({
    host,
    pod,
    agent: pod,
    keyManager: pod,
    sessionAuth: sessionAuth ?? alone,
    allowInsecure,
  });
}

/**
 * Checks the host options and completes them.
 *
 * @throws {InvalidOptionError} for a missing or unfit URL, naming the option.
 */
export function readHosts(options: GivenHosts): HostUrls {
  const { host, keyManager } = options;
  const check = (option: keyof HostOptions, url: string): string =>
    checkBaseUrl(option, url, options.allowInsecure);
  const shared = host === undefined ? undefined : check("host", toUrl(host));
  const locate = (base: Base, fallback: string | undefined): string => {
    const given = options[base];
    if (given !== undefined) return check(base, given);
    if (fallback !== undefined) return fallback;
    throw new InvalidOptionError(base, "is missing; give host, or the URL of each API apart.");
  };
  const certificateHost = shared && toCertificateHost(shared);
  const bases = {
    pod: locate("pod", shared),
    agent: locate("agent", shared),
    keyManager: locate("keyManager", shared),
    sessionAuth: locate("sessionAuth", certificateHost),
  };
  return {
    ...bases,
    keyAuth: locate("keyAuth", keyManager === undefined ? certificateHost : bases.keyManager),
    communityConnect: locate("communityConnect", bases.pod),
  };
}

function toUrl(host: string): string {
  if (typeof host !== "string" || host === "" || host.includes("://")) return host;
  checkText("host", host);
  return `https://${host}`;
}

/** In Symphony's cloud, mutual TLS has a host of its own beside each pod. */
function toCertificateHost(base: string): string {
  return base.replace(/^(https:\/\/[a-z0-9-]+?)(?:-api)?(?=\.symphony\.com(?:[:/]|$))/, "$1-api");
}
