import { failureOf, requestsOf, watchWarnings } from "@signoff/test-support";
import { describe, expect, test, vi } from "vitest";
import {
  isApiError,
  isAuthenticationError,
  login,
  loginOnBehalfOf,
  type SymphonySession,
} from "../../src/index.ts";
import { nodeTransport } from "../../src/node.ts";
import { optionsFor, pemOf, type Server, startServer } from "../support/index.ts";

/** A way to sign on, with the logins that it takes. */
interface Way {
  readonly logins: readonly string[];
  /** The tokens of its receipt, in their order. */
  readonly tokens: readonly string[];
  readonly tls?: boolean;
  prepare?(server: Server): void;
  open(server: Server): Promise<SymphonySession>;
}

const byKey = ["authenticateByPublicKey", "authenticateKeyManagerByPublicKey"];
const byCertificate = ["authenticateByCertificate", "authenticateKeyManagerByCertificate"];
const bot = ["keyManager", "session"];
const onBehalf = ["onBehalf", "app"];

async function withPem(server: Server, name: string): Promise<object> {
  const tls = await pemOf(server, name);
  return { privateKey: undefined, certificate: true, transport: nodeTransport({ tls }) };
}

async function withPfx(server: Server): Promise<object> {
  const { pfx, passphrase } = await server.clientCertificate(server.accounts[0].username);
  const tls = { pfx, passphrase, ca: server.ca! };
  return { privateKey: undefined, certificate: true, transport: nodeTransport({ tls }) };
}

async function actFor(server: Server, user: object, own: object = {}): Promise<SymphonySession> {
  const { appId, privateKey } = server.accounts[3];
  return loginOnBehalfOf({ host: server.url, appId, privateKey, ...user, ...own });
}

const userId = ({ accounts }: Server): object => ({ userId: BigInt(accounts[4].userId) });
const username = ({ accounts }: Server): object => ({ username: accounts[4].username });

const ways: Readonly<Record<string, Way>> = {
  "a key": { logins: byKey, tokens: bot, open: (server) => login(optionsFor(server)) },
  "a certificate in PEM": {
    logins: byCertificate,
    tokens: bot,
    tls: true,
    open: async (server) =>
      login(optionsFor(server, await withPem(server, server.accounts[0].username))),
  },
  "a certificate in PKCS#12": {
    logins: byCertificate,
    tokens: bot,
    tls: true,
    open: async (server) => login(optionsFor(server, await withPfx(server))),
  },
  "a key and bearers": {
    logins: byKey,
    tokens: bot,
    open: (server) => login(optionsFor(server, { auth: "bearer" })),
  },
  "a key and simplified key delivery": {
    logins: byKey.slice(0, 1),
    tokens: ["session"],
    prepare({ controls }) {
      controls.setSimplifiedKeyDelivery(true);
      controls.setAgentVersion("Agent-24.12.1");
    },
    open: (server) => login(optionsFor(server)),
  },
  "an application's key, for a user by id": {
    logins: ["authenticateApp", "authenticateOboByUserId"],
    tokens: onBehalf,
    open: (server) => actFor(server, userId(server)),
  },
  "an application's key, for a user by name": {
    logins: ["authenticateApp", "authenticateOboByUsername"],
    tokens: onBehalf,
    open: (server) => actFor(server, username(server)),
  },
  "an application's certificate, for a user by id": {
    logins: ["authenticateAppByCertificate", "authenticateOboUserIdByCertificate"],
    tokens: onBehalf,
    tls: true,
    open: async (server) =>
      actFor(server, userId(server), await withPem(server, server.accounts[3].appId)),
  },
  "an application's certificate, for a user by name": {
    logins: ["authenticateAppByCertificate", "authenticateOboUsernameByCertificate"],
    tokens: onBehalf,
    tls: true,
    open: async (server) =>
      actFor(server, username(server), await withPem(server, server.accounts[3].appId)),
  },
};

const failures: readonly (readonly [status: number, isTold: (error: unknown) => boolean])[] = [
  [400, isAuthenticationError],
  [401, isAuthenticationError],
  [403, isAuthenticationError],
  [500, isApiError],
];

async function start({ tls = false, prepare }: Way): Promise<Server> {
  const server = await startServer({ tls });
  prepare?.(server);
  return server;
}

describe.each(Object.entries(ways))("with %s", (_, way) => {
  test("a session opens, is renewed, and its receipt tells that all of it ended", async () => {
    const server = await start(way);
    const session = await way.open(server);
    for (const operation of way.logins) expect(requestsOf(server, operation)).toBe(1);
    server.expireSessions();
    expect((await session.GET("/pod/v2/sessioninfo")).response.status).toBe(200);
    for (const operation of way.logins) expect(requestsOf(server, operation)).toBe(2);
    const receipt = await session.signOff();
    expect(receipt).toMatchObject({ outcome: "ended", renewals: 1 });
    const ended = receipt.steps.filter(({ superseded }) => !superseded);
    expect(ended.map(({ token, outcome }) => [token, outcome])).toEqual(
      way.tokens.map((token) => [token, "ended"]),
    );
    expect(server.sessions()).toEqual([]);
  });

  test("each failure of each login is told, not repeated, and leaves nothing behind", async () => {
    const server = await start(way);
    for (const operation of way.logins) {
      for (const [status, isTold] of failures) {
        const before = requestsOf(server, operation);
        server.fault({ operation, kind: "status", status, body: { code: status, message: "No" } });
        const error = await failureOf(way.open(server));
        expect(isTold(error), `${operation} ${status}`).toBe(true);
        expect(error).toMatchObject({ status });
        expect(requestsOf(server, operation) - before).toBe(1);
        expect(server.sessions()).toEqual([]);
      }
    }
  });

  test("a renewal is told whose answer is lost at any of its logins, and the rest of it ended", async () => {
    const server = await start(way);
    const names = way.tokens.toReversed();
    for (const [index, operation] of way.logins.entries()) {
      const session = await way.open(server);
      server.expireSessions();
      server.fault({ operation, kind: "reset", applied: true });
      const error = await failureOf(session.GET("/pod/v2/sessioninfo"));
      expect(error).toMatchObject({ kind: "NetworkError", sessionMayBeOpen: true });
      const { outcome, steps } = await session.signOff();
      expect(outcome).toBe("unconfirmed");
      const possible = steps.filter((step) => step.possible);
      expect(possible.map(({ token }) => token)).toEqual([names[index]]);
      const { since = "", until = "", ...told } = possible[0]?.possible ?? {};
      expect(told).toMatchObject({ reason: "answer-lost", error: "NetworkError" });
      expect(Date.parse(until) - Date.parse(since)).toBe(14 * 24 * 3_600_000);
      // What the login before it had opened is ended.
      expect(server.sessions()).toHaveLength(1);
      server.expireSessions();
    }
  });

  test("a first login is told whose answer is lost at any of its requests", async () => {
    const server = await start(way);
    for (const operation of way.logins) {
      using warnings = watchWarnings();
      server.fault({ operation, kind: "reset", applied: true });
      expect(await failureOf(way.open(server))).toMatchObject({ sessionMayBeOpen: true });
      await vi.waitFor(() => expect(warnings.messages).toHaveLength(1));
      expect(server.sessions()).toHaveLength(1);
      server.expireSessions();
    }
  });

  test("a refusal at the renewal ends it for good", async () => {
    const server = await start(way);
    const session = await way.open(server);
    server.expireSessions();
    const [operation] = way.logins as [string];
    server.fault({ operation, kind: "status", status: 403, body: { code: 403, message: "No" } });
    expect(isAuthenticationError(await failureOf(session.GET("/pod/v2/sessioninfo")))).toBe(true);
    expect(session.state).toBe("lost");
    expect((await session.signOff()).outcome).toMatch(/^(ended|already-ended|unconfirmed)$/);
    expect(server.sessions()).toEqual([]);
  });
});
