import { playCapsule } from "./capsule/play.ts";
import { writeKeys } from "./cli/key-files.ts";
import { explainControlPort, explainPort } from "./cli/refused-port.ts";
import { readState, writeState } from "./cli/state-file.ts";
import { watchForEnd } from "./cli/until-ended.ts";
import type { ControlledServer } from "./control/controlled-server.ts";
import { startControl } from "./control/start.ts";
import type { EmulatedServer } from "./engine/server.ts";
import { providers, type ProviderName } from "./generated/providers.ts";
import { startAgain, type EmulatorOptions, type Kept } from "./start.ts";

/** What a command serves, and how. */
export interface ServeOptions extends Omit<EmulatorOptions, "faultServers"> {
  /**
   * Port on which the servers take orders by HTTP and JSON, 0 for any free one; without it they take none. Without `tls`
   * there is a fault server in front of each.
   */
  readonly control?: number | undefined;
  /** Folder into which the keys of accounts are written, and with `tls` the certificates. */
  readonly keys?: string | undefined;
  /** File with the addresses, accounts and keys of an earlier start, to go on with; it is written anew. */
  readonly state?: string | undefined;
  /** A recorded run, as `signoff record` writes it: the server of its provider answers once more what was answered then. */
  readonly capsule?: unknown;
  /**
   * Ends as well by SIGINT, SIGTERM and SIGHUP, when a pipe at the standard input ends that was open at the start, and when
   * the npx is gone that started the process. False by default.
   */
  readonly watched?: boolean;
}

/** One server, as a command tells of it. */
export type ServedProvider = Pick<ControlledServer, "provider" | "url" | "accounts" | "ca">;

/** What is served. */
export interface ServedEmulator {
  readonly servers: readonly ServedProvider[];
  /** Where orders are taken; its `GET /` answers with an OpenAPI document of them. */
  readonly control: string | undefined;
  /** Ends every connection of every server and stops listening. */
  close(this: void): Promise<void>;
  /** Resolves when all is closed, whoever has asked for it. */
  readonly ended: Promise<void>;
}

/**
 * Serves providers as the command `signoff-emulator` does, for a command of one's own. Rejects with a `RangeError` for an
 * option that is unfit, and with an `Error` whose message says what to do where a port or a file cannot be had; nothing is
 * left running then.
 */
export async function serveEmulator(options: ServeOptions = {}): Promise<ServedEmulator> {
  const ending = options.watched ? watchForEnd() : undefined;
  try {
    const served = await serve(options, () => ending?.forget());
    ending?.whenAsked(() => void served.close());
    return served;
  } catch (error) {
    ending?.forget();
    throw error;
  }
}

async function serve(
  { control: port, keys, state, capsule, ...options }: ServeOptions,
  onClose: () => void,
): Promise<ServedEmulator> {
  const kept: Kept =
    state === undefined ? { ports: new Map(), secrets: new Map() } : readState(state);
  const started = await startServers(
    { ...options, faultServers: port !== undefined && options.tls !== true },
    kept,
    state,
  );
  let end: (closed: Promise<void>) => void;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let control: EmulatedServer | undefined;
  const close = (): Promise<void> => {
    onClose();
    const all = [...started, ...(control ? [control] : [])];
    end(Promise.all(all.map((server) => server.close())).then(() => {}));
    return ended;
  };
  try {
    if (capsule !== undefined) for (const server of started) playCapsule(server, capsule);
    control = await controlOf(started, port, () => void close());
    if (keys !== undefined) await writeKeys(keys, started);
    const view = { servers: started.map(viewOf), control: control?.url };
    if (state !== undefined) writeState(state, view, kept);
    return { ...view, close, ended };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startServers(
  options: EmulatorOptions,
  kept: Kept,
  state: string | undefined,
): Promise<ControlledServer[]> {
  const names = options.providers ?? (Object.keys(providers) as ProviderName[]);
  try {
    const servers = await startAgain(options, kept);
    return [...new Set(names)].map((name) => servers[name]);
  } catch (error) {
    throw explainPort(error, { port: options.port, state });
  }
}

async function controlOf(
  started: readonly ControlledServer[],
  port: number | undefined,
  close: () => void,
): Promise<EmulatedServer | undefined> {
  if (port === undefined) return undefined;
  try {
    return await startControl(started, port, close);
  } catch (error) {
    throw explainControlPort(error);
  }
}

function viewOf({ provider, url, accounts, ca }: ControlledServer): ServedProvider {
  return { provider, url, accounts, ca };
}
