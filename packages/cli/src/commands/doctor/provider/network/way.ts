import { proxyFrom, readAuthority, type Terminal, UsageError } from "@signoff/command-kit";
import type { Provider } from "../../../../provider/provider.ts";
import type { SignOnOptions } from "../../../../provider/sign-on-options.ts";

/** A proxy on the way to the hosts. */
export interface Proxy {
  readonly url: URL;
  /** Host and port; never user name and password. */
  readonly name: string;
  /** What holds its address. */
  readonly setting: string;
}

/** How a host is reached. */
export interface Way {
  readonly proxy: Proxy | undefined;
  /** Authorities to trust besides the well-known ones, in PEM. */
  readonly ca: string | undefined;
  /** A variable that names a proxy which is not used. */
  readonly unusedProxy: string | undefined;
}

/**
 * The way to each host, the same that the login takes.
 *
 * @param given the environment as it is; `env` has what a profile says in it as well.
 * @throws {UsageError} for what cannot be read.
 */
export async function readWays(
  { settings: { prefix } }: Provider,
  { ca, proxy }: SignOnOptions,
  { env, given }: { readonly env: Terminal["env"]; readonly given: Terminal["env"] },
): Promise<(host: URL) => Way> {
  const file = ca ?? (env[`${prefix}_CA`] || undefined);
  const authorities = file === undefined ? undefined : await readAuthority(file);
  const own = [`${prefix}_PROXY`, "SIGNOFF_PROXY"];
  const setting = proxy === undefined ? own.find((name) => env[name]) : "--proxy";
  const isOfProfile = setting !== undefined && env[setting] !== given[setting];
  const found =
    setting &&
    readProxy(isOfProfile ? "proxy of the profile" : setting, proxyFrom(proxy, setting, env));
  const knowsProxies = process.allowedNodeEnvironmentFlags.has("--use-env-proxy");
  return (host) => {
    if (found) return { proxy: found, ca: authorities, unusedProxy: undefined };
    const name = environmentProxyFor(host, env);
    // Node uses those of the environment where it is told to, but for connections that are made by options.
    const isUsed = knowsProxies && env["NODE_USE_ENV_PROXY"] === "1" && file === undefined;
    return {
      proxy: name && isUsed ? readProxy(name, env[name]) : undefined,
      ca: authorities,
      unusedProxy: isUsed ? undefined : name,
    };
  };
}

function readProxy(setting: string, text: string | undefined): Proxy {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new UsageError(
      `${setting} has to be a URL with http: or https:, such as http://proxy.example:3128.`,
    );
  }
  const usual = url.protocol === "https:" ? 443 : 80;
  return { url, setting, name: `${url.hostname}:${url.port || usual}` };
}

/** The variable that names the proxy to an https host, as Node reads them. */
function environmentProxyFor(host: URL, env: Terminal["env"]): string | undefined {
  if (host.protocol !== "https:" || isExcepted(host, env["no_proxy"] ?? env["NO_PROXY"] ?? "")) {
    return undefined;
  }
  return ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].find((name) => env[name]);
}

function isExcepted({ hostname, port }: URL, exceptions: string): boolean {
  return exceptions.split(/[\s,]+/).some((exception) => {
    if (exception === "*") return true;
    const [name = "", only] = exception
      .toLowerCase()
      .replace(/^\*?\./, "")
      .split(":");
    const isName = name !== "" && (hostname === name || hostname.endsWith(`.${name}`));
    return isName && (only === undefined || only === (port || "443"));
  });
}
