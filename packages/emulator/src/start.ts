import { createClock, type Clock } from "./clock.ts";
import type { ProviderModule } from "./contract.ts";
import { createAuthority } from "./engine/certificates.ts";
import { startServer, type EmulatedServer, type FrontTarget } from "./engine/server.ts";
import { startFaultServer } from "./fault-server/start.ts";
import type { PassedOver } from "./engine/records.ts";
import { checkLie, type Lie } from "./lies.ts";
import type { Secrets } from "./secrets.ts";
import { providers, type ProviderName, type Providers } from "./generated/providers.ts";

const highestPort = 65_535;

/** The server of one provider. */
export type ServerOf<Name extends ProviderName> = EmulatedServer<
  Name,
  Providers[Name]["accounts"],
  Providers[Name]["controls"],
  Providers[Name]["operationId"]
>;

/** The servers that were started, by provider. */
export type Emulator<Name extends ProviderName = ProviderName> = {
  readonly [Key in Name]: ServerOf<Key>;
} & {
  /** Ends every connection of every server and stops listening. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** What to start, and how. */
export interface EmulatorOptions<Name extends ProviderName = ProviderName> {
  /** Which providers; all of them by default. */
  readonly providers?: readonly Name[];
  /** Port of the first provider, the next ones follow on from it. 0, the default: any free ones. */
  readonly port?: number;
  /**
   * Refuses what the real services are known to pass over (`null` for absent, an unknown query parameter, a slash at the
   * end of a path and the like), with the reason. By default it is passed over, and told in `requests` and `violations`.
   */
  readonly strict?: boolean;
  /** Called with each thing that is passed over, when it happens. */
  readonly onPassedOver?: (passedOver: PassedOver) => void;
  /** Serves https with an authority made for this start; client certificates are asked for, not demanded. */
  readonly tls?: boolean;
  /** Shared by all servers. Runs with the machine's clock by default. */
  readonly clock?: Clock;
  /** What the servers pretend from the start. */
  readonly lies?: Readonly<Partial<Record<Lie, boolean>>>;
  /**
   * Puts a fault server in front of each server, as its `faultServer`: the server's `url` and port are those of the fault
   * server. Not with `tls`.
   */
  readonly faultServers?: boolean;
  /**
   * Lets pages of any origin send requests and read the answers, cookies included (CORS). Off by default, as with the real
   * services. What a fault server makes up stays without the headers for it.
   */
  readonly cors?: boolean;
}

/** What of an earlier start is kept for the next one. */
export interface Kept {
  /** By provider. */
  readonly ports: ReadonlyMap<string, number>;
  /** Those that are missing are added. */
  readonly secrets: Secrets;
}

/**
 * Starts servers on 127.0.0.1. When one cannot start, none is left running. Rejects with a `RangeError` that names the
 * option, before anything starts, for a provider or a lie that does not exist and for ports that do not.
 */
export function startEmulator<Name extends ProviderName = ProviderName>(
  options: EmulatorOptions<Name> = {},
): Promise<Emulator<Name>> {
  return startAgain(options, { ports: new Map(), secrets: new Map() });
}

/** Starts servers as {@link startEmulator} does, with the ports, unless one is given, and the secrets of an earlier start. */
export async function startAgain<Name extends ProviderName>(
  options: EmulatorOptions<Name>,
  { ports, secrets }: Kept,
): Promise<Emulator<Name>> {
  const names: readonly ProviderName[] = [
    ...new Set(options.providers ?? (Object.keys(providers) as ProviderName[])),
  ];
  const { port = 0, strict = false, tls = false, clock = createClock(), lies = {} } = options;
  const { faultServers = false, cors = false, onPassedOver } = options;
  checkProviders(names);
  if (faultServers && tls)
    throw new RangeError("faultServers: they speak http; leave out one of faultServers and tls.");
  checkPorts(port, names.length);
  const told = toldLies(lies);
  const authority = tls ? await createAuthority(secrets) : undefined;
  const front = faultServers
    ? ({ port: own, ...target }: FrontTarget) => startFaultServer({ target, port: own })
    : undefined;
  const servers: EmulatedServer[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()));
  };
  try {
    for (const [index, name] of names.entries()) {
      const module: ProviderModule = providers[name];
      const ownPort = port ? port + index : (ports.get(name) ?? 0);
      const shared = { strict, onPassedOver, cors, clock, lies: told, secrets, authority, front };
      servers.push(await startServer(module, { port: ownPort, ...shared }));
    }
  } catch (error) {
    await close();
    throw error;
  }
  const byName = Object.fromEntries(servers.map((server) => [server.provider, server]));
  return { ...byName, close, [Symbol.asyncDispose]: close } as Emulator<Name>;
}

function checkProviders(names: readonly string[]): void {
  const unknown = names.find((name) => !Object.hasOwn(providers, name));
  if (unknown === undefined) return;
  const known = Object.keys(providers).join(", ");
  throw new RangeError(`providers: there is no provider "${unknown}"; there are ${known}.`);
}

function checkPorts(port: number, count: number): void {
  if (!Number.isInteger(port) || port < 0 || port > highestPort)
    throw new RangeError(`port: ${port} is no whole number from 0 to ${highestPort}.`);
  if (port > 0 && port + count - 1 > highestPort)
    throw new RangeError(
      `port: ${count} servers from ${port} on would need ports beyond ${highestPort}.`,
    );
}

function toldLies(lies: Readonly<Partial<Record<Lie, boolean>>>): Lie[] {
  return Object.entries(lies).flatMap(([name, isTold]) => {
    checkLie(name);
    return isTold ? [name] : [];
  });
}
