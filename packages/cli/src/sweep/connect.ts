import { proxyFrom, readAuthority, type Terminal } from "@signoff/command-kit";
import type { SweepOptions } from "@signoff/core/shared";
import { nodeTransport } from "@signoff/core/node";
import type { Command } from "commander";

/** How providers are reached, as the command line says it: no store may hold that. */
export interface ConnectOptions {
  readonly ca?: string;
  readonly proxy?: string;
}

/** Adds the options of {@link ConnectOptions}. */
export function addConnectOptions(command: Command): void {
  command
    .option("--ca <file>", "PEM file of an authority to trust besides the well-known ones")
    .option("--proxy <url>", "http or https proxy to the providers");
}

/** The way to all providers; by itself where nothing is said. @throws {UsageError} for what cannot be read. */
export async function readConnect(
  { ca, proxy }: ConnectOptions,
  env: Terminal["env"],
): Promise<Partial<Pick<SweepOptions, "connect">>> {
  const through = proxyFrom(proxy, "SIGNOFF_PROXY", env);
  if (ca === undefined && through === undefined) return {};
  const tls = ca === undefined ? undefined : { ca: await readAuthority(ca) };
  const transport = nodeTransport({ tls, proxy: through });
  return { connect: () => ({ transport }) };
}
