import { proxyFrom, readAuthority, type Terminal, UsageError } from "@signoff/command-kit";
import type { Provider } from "../../../provider/provider.ts";
import type { SignOnOptions } from "../../../provider/sign-on-options.ts";

/** A proxy on the way to the hosts. */
export interface Proxy {
  readonly url: URL;
  /** Host and port; never user name and password. */
  readonly name: string;
  /** What holds its address. */
  readonly setting: string;
}

/** How the hosts are reached. */
export interface Way {
  readonly proxy: Proxy | undefined;
  /** Authorities to trust besides the well-known ones, in PEM. */
  readonly ca: string | undefined;
  /** A variable that names a proxy which Node does not use by itself. */
  readonly unusedProxy: string | undefined;
}

/** The way that the login takes as well. @throws {UsageError} for what cannot be read. */
export async function readWay(
  { settings: { prefix } }: Provider,
  { ca, proxy }: SignOnOptions,
  env: Terminal["env"],
): Promise<Way> {
  const file = ca ?? (env[`${prefix}_CA`] || undefined);
  const found = findProxy(proxy, prefix, env);
  return {
    proxy: found,
    ca: file === undefined ? undefined : await readAuthority(file),
    unusedProxy: found ? undefined : environmentProxies.find((name) => env[name]),
  };
}

const environmentProxies = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] as const;

function findProxy(
  option: string | undefined,
  prefix: string,
  env: Terminal["env"],
): Proxy | undefined {
  const own = `${prefix}_PROXY`;
  const variables =
    env["NODE_USE_ENV_PROXY"] === "1"
      ? [own, "SIGNOFF_PROXY", ...environmentProxies]
      : [own, "SIGNOFF_PROXY"];
  const setting = option === undefined ? variables.find((name) => env[name]) : "--proxy";
  const text = proxyFrom(option, setting ?? own, env);
  if (setting === undefined || text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new UsageError(
      `${setting} has to be a URL with http: or https:, such as http://proxy.example:3128.`,
    );
  }
  const usual = url.protocol === "https:" ? 443 : 80;
  return { url, setting, name: `${url.hostname}:${url.port || usual}` };
}
