import type { ServerResponse } from "node:http";
import { type Answer, type Received, sendJson, startServer, type TestServer } from "./server.ts";

/** The credentials that every backend accepts. */
export const credentials = { username: "robot", password: "correct-horse-battery" };

/** A provider with sessions. A test may replace how it answers at any time. */
export interface Backend extends TestServer {
  /** The tokens that are alive: has to be empty when a test is over. */
  readonly alive: Set<string>;
  logins: number;
  logouts: number;
  probes: number;
  /** How long a token is said to live, in ms. */
  lifetime: number | undefined;
  /** Answers calls that carry a living token. */
  answer: Answer;
  onLogin: Answer;
  onLogout: Answer;
  onProbe: Answer;
  /** Ends all sessions from the provider's side. */
  expire(): void;
}

/** Starts a provider of sessions: `POST /login`, `POST /logout`, `GET /me`, and anything else for living tokens. */
export async function startBackend(answer: Answer = sendOk): Promise<Backend> {
  const backend = {
    alive: new Set<string>(),
    logins: 0,
    logouts: 0,
    probes: 0,
    lifetime: undefined as number | undefined,
    answer,
    onLogin(request: Received, response: ServerResponse): void {
      const given = JSON.parse(request.body.toString()) as typeof credentials;
      if (given.password !== credentials.password) return sendJson(response, refusal, 403);
      const token = `token-${backend.logins}-${crypto.randomUUID()}`;
      backend.alive.add(token);
      return sendJson(response, { token, lifetime: backend.lifetime });
    },
    onLogout(request: Received, response: ServerResponse): void {
      const known = backend.alive.delete(tokenOf(request));
      sendJson(response, known ? {} : refusal, known ? 200 : 401);
    },
    onProbe(request: Received, response: ServerResponse): void {
      const known = backend.alive.has(tokenOf(request));
      sendJson(response, known ? { name: "robot" } : refusal, known ? 200 : 401);
    },
    expire: () => backend.alive.clear(),
  };
  const server = await startServer((request, response) => {
    switch (request.url) {
      case "/login":
        backend.logins += 1;
        return backend.onLogin(request, response);
      case "/logout":
        backend.logouts += 1;
        return backend.onLogout(request, response);
      case "/me":
        backend.probes += 1;
        return backend.onProbe(request, response);
      default:
        if (backend.alive.has(tokenOf(request))) return backend.answer(request, response);
        return sendJson(response, refusal, 401);
    }
  });
  return Object.assign(backend, server);
}

export const refusal = { code: "refused", description: "who are you?" };

/** The bearer token of a request; empty where it has none. */
export function tokenOf(request: Received): string {
  return request.headers.authorization?.replace("Bearer ", "") ?? "";
}

function sendOk(_: Received, response: ServerResponse): void {
  sendJson(response, { ok: true });
}
