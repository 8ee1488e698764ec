import { type Emulator, startEmulator } from "@signoff/emulator";
import {
  type FetchFunction,
  login,
  type LoginOptions,
  type SymphonySession,
} from "@signoff/symphony";
import { onTestFinished } from "vitest";

export type Server = Emulator<"symphony">["symphony"];

export async function startServer(): Promise<Server> {
  const emulator = await startEmulator({ strict: true, providers: ["symphony"] });
  onTestFinished(() => emulator.close());
  return emulator.symphony;
}

/** Signs on as the first account, without waits between repeats. */
export function signOn(
  server: Server,
  options: Partial<LoginOptions> = {},
): Promise<SymphonySession> {
  const { username, privateKey } = server.accounts[0];
  return login({ host: server.url, username, privateKey, retry: { baseDelay: 0 }, ...options });
}

/** Has an administrator end the sessions of the first account. */
export async function endSessions(server: Server): Promise<void> {
  const { username, privateKey } = server.accounts[2];
  await using admin = await login({ host: server.url, username, privateKey });
  const path = { uid: BigInt(server.accounts[0].userId) };
  await admin.POST("/pod/v1/users/{uid}/sessions/logout", { params: { path } });
}

interface Watched {
  readonly fetch: FetchFunction;
  /** The tokens in all that was sent and answered. */
  readonly secrets: ReadonlySet<string>;
  /** The header fields of all that was sent. */
  readonly sent: readonly Headers[];
  /** Has the next request to the path answered with 503. */
  failNext(path: string): void;
}

/** Sends, and looks at what goes over the wire. */
export function watchedFetch(onSend: () => void = () => {}): Watched {
  const secrets = new Set<string>();
  const sent: Headers[] = [];
  let failing: string | undefined;

  function watch(headers: Headers): void {
    sent.push(headers);
    for (const name of ["sessiontoken", "keymanagertoken"]) {
      const value = headers.get(name);
      if (value) secrets.add(value);
    }
  }

  return {
    secrets,
    sent,
    failNext: (path) => void (failing = path),
    fetch: async (url, init) => {
      onSend();
      watch(new Headers(init?.headers));
      const isFailing = new URL(url).pathname === failing;
      if (isFailing) failing = undefined;
      return isFailing ? Response.json({}, { status: 503 }) : fetch(url, init);
    },
  };
}
