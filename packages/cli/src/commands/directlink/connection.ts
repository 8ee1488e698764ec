import {
  printable,
  proxyFrom,
  readAuthority,
  type Terminal,
  UsageError,
} from "@signoff/command-kit";
import type { LoginOptions } from "@signoff/directlink";
import { nodeTransport } from "@signoff/directlink/node";
import type { Surroundings } from "../../perform.ts";
import type { LoginSettings } from "../../provider/read-login.ts";
import { readPassword } from "./credentials.ts";
import type { Settings } from "../../transfer/connection.ts";
import { proxyEnd, readEnd, type Route } from "../../transfer/route.ts";

/** How to reach the server, as the command line says it. */
export interface ConnectionOptions {
  readonly url?: string;
  readonly user?: string;
  readonly auth?: "bearer" | "basic";
  readonly ca?: string;
  readonly proxy?: string;
  readonly allowInsecure?: true;
}

/** What errors name that has to be changed: the option that was given, or the variable. */
export function settingsOf(options: ConnectionOptions, env: Terminal["env"]): Settings {
  const names = {
    ...(options.url === undefined && { baseUrl: "DIRECTLINK_URL" }),
    ...(options.user === undefined && { username: "DIRECTLINK_USERNAME" }),
    ...(options.proxy === undefined && { proxy: "DIRECTLINK_PROXY" }),
    ...(!env["DIRECTLINK_PASSWORD"] && { password: "The password that was typed" }),
  };
  return { names, route: routeOf(options, env) };
}

function routeOf({ url, proxy }: ConnectionOptions, env: Terminal["env"]): Route | undefined {
  const server = readEnd(...settingOf(url, "--url", env, "DIRECTLINK_URL"));
  return server && { server, proxy: proxyEnd(proxy, env, "DIRECTLINK_PROXY") };
}

function settingOf(
  given: string | undefined,
  option: string,
  env: Terminal["env"],
  variable: string,
): [value: string | undefined, name: string] {
  return given === undefined ? [env[variable], variable] : [given, option];
}

/** Puts arguments, environment and prompt together, as `signoff-directlink` does. @throws {UsageError} for what is missing or unfit. */
export async function readConnection(
  options: ConnectionOptions,
  { terminal, interruption }: Surroundings,
): Promise<LoginSettings> {
  const { env } = terminal;
  const baseUrl = options.url ?? env["DIRECTLINK_URL"];
  const username = options.user ?? env["DIRECTLINK_USERNAME"];
  if (!baseUrl) throw missing("server", "--url", "DIRECTLINK_URL");
  if (!username) throw missing("user", "--user", "DIRECTLINK_USERNAME");
  const transport = await createTransport(options, env);
  const password = await readPassword(printable(username), terminal, interruption);
  const { auth, allowInsecure } = options;
  const login: LoginOptions = { baseUrl, username, password, auth, allowInsecure, transport };
  return { options: { ...login }, names: settingsOf(options, env).names };
}

function missing(what: string, option: string, variable: string): UsageError {
  return new UsageError(`There is no ${what}: give ${option}, or set ${variable}.`);
}

async function createTransport(
  { ca, proxy }: ConnectionOptions,
  env: Terminal["env"],
): Promise<LoginOptions["transport"]> {
  const through = proxyFrom(proxy, "DIRECTLINK_PROXY", env);
  if (ca === undefined && through === undefined) return undefined;
  const tls = ca === undefined ? undefined : { ca: await readAuthority(ca) };
  return nodeTransport({ tls, proxy: through });
}
