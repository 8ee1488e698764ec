import { sign } from "node:crypto";
import {
  everythingShownOf,
  type Exposed,
  exposeSecret,
  failureOf,
  redirectEach,
  redirectStatuses,
  type Reply,
  secretsShownIn,
  startRedirectTrap,
  waysToEcho,
} from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  isProtocolError,
  type JwtClaims,
  login,
  loginOnBehalfOf,
  type LoginOptions,
} from "../src/index.ts";
import { nodeTransport, type TlsOptions } from "../src/node.ts";
import { openIm, optionsFor, type Server, signOn, startServer } from "./support/index.ts";

const info = "/pod/v2/sessioninfo";
const users = "/pod/v3/users";
const message = "/agent/v1/message/{id}";
const create = "/agent/v4/stream/{sid}/message/create";

/** In ms: every piece of a secret is looked for in many forms. */
const timeout = 60_000;

const ways = waysToEcho((text) => ({ code: 403, message: text, details: text, other: [text] }));

function headerIn(name: string): (init: RequestInit) => string | undefined {
  return ({ headers }) => new Headers(headers).get(name) ?? undefined;
}

function jwtIn({ body }: RequestInit): string | undefined {
  return typeof body === "string" && body.startsWith('{"token":')
    ? (JSON.parse(body) as { token: string }).token
    : undefined;
}

/** A vault that gives one JWT to all who ask within its life. */
function createVault(server: Server): (claims: JwtClaims) => string {
  let jwt: string | undefined;
  return (claims) => {
    const text = [{ alg: "RS512" }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const signature = sign("RSA-SHA512", Buffer.from(text), server.accounts[0].privateKey);
    jwt ??= `${text}.${signature.toString("base64url")}`;
    return jwt;
  };
}

const look = { params: { query: { username: "somebody" } } };
const read = { params: { path: { id: "some-id" } } };

/** The secrets that a server is given, and may repeat. */
const sentSecrets = {
  jwt: {
    secretIn: jwtIn,
    loginPaths: ["/login/pubkey/authenticate", "/relay/pubkey/authenticate"],
    callPath: users,
    call: (session: Session) => session.GET(users, look),
    logoutPath: "/sessionauth/v1/logout",
  },
  sessionToken: {
    secretIn: headerIn("sessionToken"),
    loginPaths: [],
    callPath: users,
    call: (session: Session) => session.GET(users, look),
    logoutPath: "/sessionauth/v1/logout",
  },
  keyManagerToken: {
    secretIn: headerIn("keyManagerToken"),
    loginPaths: [],
    callPath: message.replace("{id}", "some-id"),
    call: (session: Session) => session.GET(message, read),
    logoutPath: "/keyauth/v1/logout",
  },
  accessToken: {
    secretIn: (init: RequestInit) => headerIn("authorization")(init)?.replace("Bearer ", ""),
    loginPaths: [],
    callPath: users,
    call: (session: Session) => session.GET(users, look),
    logoutPath: "/sessionauth/v1/logout",
    auth: "bearer",
  },
  onBehalfTokens: {
    secretIn: headerIn("sessionToken"),
    loginPaths: ["/login/pubkey/app/username/trader/authenticate"],
    callPath: users,
    call: (session: Session) => session.GET(users, look),
    logoutPath: "/sessionauth/v1/logout",
    auth: "onBehalf",
  },
} as const;

type Session = Awaited<ReturnType<typeof login>>;

const sentNames = Object.keys(sentSecrets) as (keyof typeof sentSecrets)[];

function exposeSent(server: Server, name: keyof typeof sentSecrets): Promise<Exposed> {
  const vault = { privateKey: undefined, signJwt: createVault(server) };
  const { auth, ...exposure } = { auth: "session" as const, ...sentSecrets[name] };
  const [{ url: host }, { appId, privateKey }] = [server, server.accounts[3]];
  return exposeSecret<Session>({
    ...exposure,
    ways,
    signOn: (hooks) =>
      auth === "onBehalf"
        ? loginOnBehalfOf({ host, appId, privateKey, username: "trader", retry: false, ...hooks })
        : login(optionsFor(server, { ...vault, retry: false, auth, ...hooks })),
  });
}

/** What a client would show that masks nothing. */
async function carelessly(way: Reply, secret: string): Promise<string> {
  const answer = async (): Promise<never> => {
    throw new Error("The call failed.", { cause: new Error(await way(secret).text()) });
  };
  return everythingShownOf(await failureOf(answer()));
}

test.each(sentNames)("the %s is shown nowhere, whoever repeats it", { timeout }, async (name) => {
  const server = await startServer();
  const { shown, secrets } = await exposeSent(server, name);
  expect(Object.keys(secrets)).toContain("value 0");
  expect(secretsShownIn(shown, secrets)).toEqual([]);
  server.expireSessions();
});

test.each(sentNames)(
  "the check finds the %s in every way of repeating it",
  { timeout },
  async (name) => {
    const server = await startServer();
    const { shown, secrets } = await exposeSent(server, name);
    const [[value, secret] = ["", ""]] = Object.entries(secrets);
    for (const way of ways) {
      const careless = shown + (await carelessly(way, secret));
      expect(secretsShownIn(careless, { [value]: secret })).toEqual([value]);
    }
    server.expireSessions();
  },
);

/** What PEM text says between its first and last line. */
function bodyOf(pem: string): string {
  return pem.replace(/-----[A-Z ]+-----/g, "").trim();
}

/** PEM texts that are no good, each of another kind; most of the key is in all of them. */
function spoil(pem: string): string[] {
  const [first = "", ...rest] = pem.trimEnd().split("\n");
  return [
    bodyOf(pem),
    pem.slice(0, -100),
    rest.join("\n"),
    [first, ...rest.toReversed()].join("\n"),
    [first, ...rest.slice(3)].join("\n"),
    pem.replaceAll("\n", String.raw`\n`),
    pem.replaceAll("PRIVATE", "EC PRIVATE"),
    pem.replaceAll("PRIVATE", "OTHER"),
    pem.replace("\n", "\nProc-Type: 4,ENCRYPTED\n\n"),
  ];
}

/** How a session goes whose server refuses it at first, and everything that is seen of it. */
async function watchSession(server: Server, options: Partial<LoginOptions>): Promise<unknown[]> {
  const shown: unknown[] = [options.transport];
  const see = (value: unknown): unknown => shown.push(value);
  const watched = { ...options, retry: false, onEvent: see, onReceipt: see };
  const fault = server.fault({ operation: "*", kind: "reset", times: Infinity });
  see(await failureOf(signOn(server, watched)));
  fault.remove();
  const session = await signOn(server, watched);
  see(session);
  see(await failureOf(session.GET(message, { ...read, timeout: NaN })));
  see(await session.signOff());
  return shown;
}

/** The secrets that stay here: what is seen of them when they are good, and when they are not. */
const keptSecrets = {
  async privateKey(server: Server): Promise<Exposed> {
    const { privateKey } = server.accounts[0];
    const shown: unknown[] = [];
    for (const bad of spoil(privateKey)) {
      for (const given of [bad, () => bad, Promise.resolve(bad)]) {
        shown.push(await failureOf(signOn(server, { privateKey: given })));
      }
    }
    shown.push(...(await watchSession(server, {})));
    return told(shown, { privateKey: bodyOf(privateKey) });
  },

  async certificateKey(server: Server): Promise<Exposed> {
    const certificate = await clientOf(server);
    const { cert, key } = certificate;
    const bad = [...spoil(key).map((spoilt) => ({ cert, key: spoilt })), { cert: key, key: cert }];
    return told(await tryCertificate(server, certificate, bad), { certificateKey: bodyOf(key) });
  },

  async passphrase(server: Server): Promise<Exposed> {
    const certificate = await clientOf(server);
    const { pfx, passphrase } = certificate;
    const bad = [
      { pfx: pfx.subarray(0, -10), passphrase },
      { pfx: pfx.subarray(0, 100), passphrase },
      { pfx, passphrase: `${passphrase} ` },
      { pfx: Buffer.from(passphrase), passphrase },
    ];
    return told(await tryCertificate(server, certificate, bad), { passphrase });
  },
};

type ClientCertificate = Awaited<ReturnType<Server["clientCertificate"]>>;

function clientOf(server: Server): Promise<ClientCertificate> {
  return server.clientCertificate(server.accounts[0].username);
}

/** Everything seen of a certificate: in options that are refused, and in a session. */
async function tryCertificate(
  server: Server,
  { cert, key, pfx, passphrase }: ClientCertificate,
  badOptions: readonly TlsOptions[],
): Promise<unknown[]> {
  const shown: unknown[] = [];
  for (const options of badOptions) shown.push(await failureOf(open(options)));
  for (const options of [
    { cert, key },
    { pfx, passphrase },
  ]) {
    const transport = nodeTransport({ tls: { ...options, ca: server.ca } });
    const bot = { privateKey: undefined, certificate: true, transport };
    shown.push(...(await watchSession(server, bot)));
    const distrusting = { ...bot, transport: nodeTransport({ tls: options }), retry: false };
    shown.push(await failureOf(signOn(server, distrusting)));
  }
  return shown;
}

async function open(tls: TlsOptions): Promise<unknown> {
  return nodeTransport({ tls });
}

function told(shown: readonly unknown[], secrets: Record<string, string>): Exposed {
  return { shown: shown.map(everythingShownOf).join("\n"), secrets };
}

const keptNames = Object.keys(keptSecrets) as (keyof typeof keptSecrets)[];

test.each(keptNames)("the %s is shown nowhere, good or bad", { timeout }, async (name) => {
  const server = await startServer({ tls: name !== "privateKey" });
  const { shown, secrets } = await keptSecrets[name](server);
  expect(secretsShownIn(shown, secrets)).toEqual([]);
  const [secret = ""] = Object.values(secrets);
  const leak = everythingShownOf(new Error("leak", { cause: { key: secret.slice(-12) } }));
  expect(secretsShownIn(shown + leak, secrets)).toEqual([name]);
});

test.each(redirectStatuses)(
  "a redirect with %i delivers neither tokens nor body",
  async (status) => {
    const server = await startServer();
    const session = await signOn(server);
    const sid = await openIm(server, session);
    const body = { message: "<messageML>Hello</messageML>", attachment: [new File(["a"], "a")] };
    const { failures, received } = await redirectEach(server, status, {
      authenticateByPublicKey: () => signOn(server),
      authenticateKeyManagerByPublicKey: () => signOn(server),
      getSessionInfo: () => session.GET(info),
      createMessage: () => session.POST(create, { params: { path: { sid } }, body }),
      logoutSession: () => session.POST("/sessionauth/v1/logout"),
      logoutKeyManager: () => session.POST("/keyauth/v1/logout"),
    });
    expect(failures.every(isProtocolError)).toBe(true);
    expect(received).toEqual([]);
    expect((await session.signOff()).outcome).toBe("ended");
  },
);

test("the trap sees what a client delivers that follows redirects", async () => {
  const server = await startServer();
  await using trap = await startRedirectTrap();
  const location = `${trap.url}/elsewhere`;
  server.fault({ operation: "getSessionInfo", kind: "redirect", status: 307, location });
  const sessionToken = "a-token-of-a-session";
  await fetch(server.url + info, { headers: { sessionToken } });
  expect(secretsShownIn(trap.received.join("\n"), { sessionToken })).toEqual(["sessionToken"]);
});
