import { codeOf } from "@signoff/command-kit";
import { exitCodes } from "../../../../exit-codes.ts";
import { type Finding, wrong } from "../../finding.ts";
import type { Host } from "./host.ts";
import { isTimeUp } from "../limits.ts";
import type { Proxy } from "./way.ts";

/** Why a proxy made no tunnel to a host, by its answer, and what to do. */
export function refusedTunnel({ name, url, setting }: Proxy, host: Host, status: number): Finding {
  if (status === 407) {
    const hasPassword = url.username !== "" || url.password !== "";
    return wrong(
      "proxy",
      hasPassword
        ? `The proxy ${name} does not take the user name and password of ${setting} (407).`
        : `The proxy ${name} wants a user name and password (407).`,
      "Set them in SIGNOFF_PROXY, as http://user:password@proxy.example:3128, special characters percent-encoded; never in --proxy, where everybody on this machine can read them. Proxies that want NTLM or Kerberos alone need one in between, such as px or cntlm.",
      exitCodes.network,
      "proxy-password",
    );
  }
  if (status >= 500) {
    return wrong(
      "proxy",
      `The proxy ${name} cannot reach ${host.name} (${status}).`,
      `Look at host and port of ${host.what}; if they are right, ask who runs the proxy.`,
      exitCodes.network,
      "unreachable",
    );
  }
  return wrong(
    "proxy",
    `The proxy ${name} lets nobody through to ${host.name} (${status}).`,
    `Ask who runs the proxy to allow CONNECT to ${host.name}.`,
    exitCodes.network,
    "proxy-refused",
  );
}

/** Why a proxy gave no answer at all. */
export function noTunnel({ name, url, setting }: Proxy, error: unknown): Finding {
  const code = isTimeUp(error) ? "no answer in time" : (codeOf(error) ?? "broken off");
  if (url.protocol === "https:") {
    return wrong(
      "proxy",
      `No TLS with the proxy ${name} (${code}).`,
      `Most proxies speak plain http themselves, also for https hosts: write http: in ${setting}. If it does speak TLS, NODE_EXTRA_CA_CERTS names the file of its authority.`,
      exitCodes.network,
      "proxy-tls",
    );
  }
  return wrong(
    "proxy",
    `${name} does not answer as a proxy does (${code}).`,
    `Look at host and port in ${setting}.`,
    exitCodes.network,
    "proxy-refused",
  );
}
