import { startControl } from "../../src/control/start.ts";
import { startEmulator, type Emulator, type EmulatorOptions } from "../../src/index.ts";

/** What a control answered. */
export interface Told {
  readonly status: number;
  readonly body: unknown;
  /** Why it was refused. */
  readonly problem: string | undefined;
}

/** An emulator with its control, which is spoken to over HTTP alone. */
export interface Controlled extends AsyncDisposable {
  readonly servers: Emulator;
  readonly url: string;
  get(path: string): Promise<Told>;
  send(method: string, path: string, body?: unknown): Promise<Told>;
  /** How often somebody asked for the end. */
  readonly closings: () => number;
}

/** Starts all providers with a fault server in front of each, and the control. */
export async function startControlled(options: EmulatorOptions = {}): Promise<Controlled> {
  const servers = await startEmulator({ strict: true, faultServers: true, ...options });
  let closings = 0;
  const control = await startControl(
    [servers.directlink, servers["edin-docflow"], servers.symphony],
    0,
    () => (closings += 1),
  );
  const request = async (path: string, init: RequestInit): Promise<Told> => {
    const response = await fetch(control.url + path, init);
    const text = await response.text();
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const { emulator } = (body ?? {}) as { emulator?: { problem: string } };
    return { status: response.status, body, problem: emulator?.problem };
  };
  return {
    servers,
    url: control.url,
    closings: () => closings,
    get: (path) => request(path, {}),
    send: (method, path, body) =>
      request(path, {
        method,
        ...(body !== undefined && {
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
      }),
    async [Symbol.asyncDispose]() {
      await control.close();
      await servers.close();
    },
  };
}

/** Signs on to DirectLink, or tries to. */
export async function signOn({ servers }: Pick<Controlled, "servers">): Promise<Response> {
  const { url, accounts } = servers.directlink;
  const [{ username, password }] = accounts;
  return fetch(`${url}/directlink/v1/auth/login`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` },
  });
}
