import { type Backend, startBackend } from "./backend.ts";
import { login, type LoginOptions, type TestSession } from "./provider.ts";
import type { Answer } from "./server.ts";

export interface Opened {
  readonly backend: Backend;
  readonly session: TestSession;
}

/** A backend with an open session on it, which retries without waiting. */
export async function open(
  answer?: Answer,
  options: Omit<Partial<LoginOptions>, "baseUrl"> = {},
): Promise<Opened> {
  const backend = await startBackend(answer);
  const session = await login({ baseUrl: backend.origin, retry: { baseDelay: 0 }, ...options });
  return { backend, session };
}

/** The requests of the app's own calls, without logins, logouts and probes. */
export function callsOf({ requests }: Backend): Backend["requests"] {
  return requests.filter(({ url }) => !["/login", "/logout", "/me"].includes(url));
}

/** What a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error,
  );
}
