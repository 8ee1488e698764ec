import { createSign, generateKeyPairSync } from "node:crypto";
import { request as httpsRequest } from "node:https";
import { json as readJson } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startEmulator, type ServerOf } from "../src/index.ts";

let server: ServerOf<"symphony">;
let close: () => Promise<void>;
beforeEach(async () => {
  ({ symphony: server, close } = await startEmulator({ strict: true, providers: ["symphony"] }));
});
afterEach(async () => {
  server.expireSessions();
  await close();
  if (server.violations.length > 0) throw new Error(JSON.stringify(server.violations));
});

interface Signer {
  readonly username: string;
  readonly privateKey: string;
}

/** The tokens by the headers that carry them. */
type Tokens = { readonly sessionToken: string; readonly keyManagerToken: string };

const now = (): number => Math.floor(server.clock.now() / 1000);

function signJwt(claims: object, privateKey: string, alg = "RS512"): string {
  const signed = [{ alg, typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  const digest = alg === "RS256" ? "RSA-SHA256" : "RSA-SHA512";
  return `${signed}.${createSign(digest).update(signed).sign(privateKey, "base64url")}`;
}

const jwtOf = ({ username, privateKey }: Signer, seconds = 240): string =>
  signJwt({ sub: username, exp: now() + seconds }, privateKey);

const call = (method: string, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(server.url + path, { method, ...init });

const postJson = (path: string, body: string, headers: object = {}): Promise<Response> =>
  call("POST", path, { body, headers: { "content-type": "application/json", ...headers } });

const logIn = (path: string, token: string): Promise<Response> =>
  postJson(path, JSON.stringify({ token }));

async function tokenFrom(response: Promise<Response>): Promise<string> {
  const { token } = (await (await response).json()) as { token: string };
  return token;
}

async function signOn(account: Signer = server.accounts[0]): Promise<Tokens> {
  const [sessionToken, keyManagerToken] = await Promise.all([
    tokenFrom(logIn("/login/pubkey/authenticate", jwtOf(account))),
    tokenFrom(logIn("/relay/pubkey/authenticate", jwtOf(account))),
  ]);
  return { sessionToken, keyManagerToken };
}

const statusOf = async (response: Promise<Response>): Promise<number> => (await response).status;

const sessionInfo = (sessionToken: string): Promise<Response> =>
  call("GET", "/pod/v2/sessioninfo", { headers: { sessionToken } });

const readMessage = (headers: HeadersInit): Promise<number> =>
  statusOf(call("GET", "/agent/v1/message/unknown", { headers }));

const kinds = (): string[] => server.sessions().map(({ kind }) => kind);

async function openIm(tokens: Tokens): Promise<string> {
  const answer = await postJson("/pod/v1/im/create", `[${server.accounts[1].userId}]`, tokens);
  return ((await answer.json()) as { id: string }).id;
}

const openAmong = (ids: (number | bigint)[], tokens: Tokens): Promise<Response> =>
  postJson("/pod/v1/admin/im/create", `[${ids.join(",")}]`, tokens);

function post(
  tokens: Tokens,
  id: string,
  parts: Record<string, string | File[]>,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    for (const part of [value].flat()) {
      if (part instanceof File) body.append(name, part);
      else body.append(name, part);
    }
  }
  return call("POST", `/agent/v4/stream/${id}/message/create`, { body, headers: tokens });
}

const list = (tokens: Tokens, id: string, query: string): Promise<Response> =>
  call("GET", `/agent/v4/stream/${id}/message?${query}`, { headers: tokens });

async function texts(response: Promise<Response>): Promise<string[]> {
  const messages = (await (await response).json()) as { message: string }[];
  return messages.map(({ message }) => message.replace(/<[^>]*>/g, ""));
}

const lookUp = (sessionToken: string, query: string): Promise<Response> =>
  call("GET", `/pod/v3/users?${query}`, { headers: { sessionToken } });

const agentInfo = async (): Promise<unknown> => (await call("GET", "/agent/v1/info")).json();

describe("sign-on with a JWT", () => {
  test("opens a session on the pod and one on the key manager", async () => {
    const { username } = server.accounts[0];
    const answer = await logIn("/login/pubkey/authenticate", jwtOf(server.accounts[0]));
    expect(await answer.json()).toEqual({
      name: "sessionToken",
      token: expect.any(String),
      authorizationToken: expect.stringMatching(/^Bearer /),
    });
    const relay = await logIn("/relay/pubkey/authenticate", jwtOf(server.accounts[0]));
    expect(await relay.json()).toMatchObject({ name: "keyManagerToken" });
    expect(server.sessions()).toMatchObject([
      { account: username, kind: "session" },
      { account: username, kind: "keyManager" },
    ]);
  });

  test("refuses every bad JWT with 401", async () => {
    const [{ username, privateKey }, other] = server.accounts;
    const { privateKey: strange } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    const good = { sub: username, exp: now() + 240 };
    const bad = {
      expired: signJwt({ ...good, exp: now() - 1 }, privateKey),
      "too far ahead": signJwt({ ...good, exp: now() + 360 }, privateKey),
      "without exp": signJwt({ sub: username }, privateKey),
      "of nobody": signJwt({ ...good, sub: "nobody" }, privateKey),
      "signed by another bot": signJwt(good, other.privateKey),
      "signed by a stranger": signJwt(good, strange),
      "with RS256": signJwt(good, privateKey, "RS256"),
      "with a false algorithm": signJwt(good, privateKey, "none"),
      "with a part too many": `${signJwt(good, privateKey)}.e30`,
      "that is none": "not-a-jwt",
    };
    const seen: Record<string, number> = {};
    for (const [name, token] of Object.entries(bad)) {
      seen[name] = await statusOf(logIn("/login/pubkey/authenticate", token));
    }
    expect(seen).toEqual(Object.fromEntries(Object.keys(bad).map((name) => [name, 401])));
    expect(server.sessions()).toEqual([]);
    expect(await statusOf(logIn("/login/pubkey/authenticate", signJwt(good, privateKey)))).toBe(
      200,
    );
  });

  test("judges the expiry by the server's clock", async () => {
    const token = jwtOf(server.accounts[0]);
    server.clock.advance(241_000);
    expect(await statusOf(logIn("/login/pubkey/authenticate", token))).toBe(401);
  });
});

describe("sign-off", () => {
  test("ends each token by itself, and only once", async () => {
    const { sessionToken, keyManagerToken } = await signOn();
    const logOutKeyManager = (): Promise<Response> =>
      call("POST", "/keyauth/v1/logout", { headers: { keyManagerToken } });
    expect(await statusOf(logOutKeyManager())).toBe(200);
    expect(kinds()).toEqual(["session"]);
    expect(await statusOf(logOutKeyManager())).toBe(401);
    expect(await statusOf(sessionInfo(sessionToken))).toBe(200);

    const logOut = (): Promise<Response> =>
      call("POST", "/sessionauth/v1/logout", { headers: { sessionToken } });
    expect(await statusOf(logOut())).toBe(200);
    expect(kinds()).toEqual([]);
    expect(await statusOf(logOut())).toBe(401);
    expect(await statusOf(sessionInfo(sessionToken))).toBe(401);
  });

  test("refuses a token of the other kind", async () => {
    const { sessionToken, keyManagerToken } = await signOn();
    const swapped = { sessionToken: keyManagerToken, keyManagerToken: sessionToken };
    for (const path of ["/sessionauth/v1/logout", "/keyauth/v1/logout"]) {
      expect(await statusOf(call("POST", path, { headers: swapped }))).toBe(401);
    }
    expect(server.sessions()).toHaveLength(2);
  });

  test("keeps the session when the server lies", async () => {
    const { sessionToken } = await signOn();
    server.lie("logout");
    const headers = { sessionToken };
    expect(await statusOf(call("POST", "/sessionauth/v1/logout", { headers }))).toBe(200);
    expect(await statusOf(sessionInfo(sessionToken))).toBe(200);
  });

  test("can be refused to callers without a certificate", async () => {
    const headers = { ...(await signOn()) };
    server.controls.setLogoutNeedsCertificate(true);
    for (const path of ["/sessionauth/v1/logout", "/keyauth/v1/logout"]) {
      expect(await statusOf(call("POST", path, { headers }))).toBe(403);
    }
    expect(server.sessions()).toHaveLength(2);
  });
});

describe("tokens", () => {
  test("are demanded on the pod and on the agent", async () => {
    const { keyManagerToken } = await signOn();
    expect(await statusOf(call("GET", "/pod/v2/sessioninfo"))).toBe(401);
    expect(await statusOf(sessionInfo("no-such-token"))).toBe(401);
    const answer = await call("GET", "/agent/v1/message/unknown", { headers: { keyManagerToken } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ code: 301, message: expect.any(String) });
    expect(await statusOf(call("GET", "/agent/v1/info"))).toBe(200);
  });

  test("of the key manager may be left out, but not be dead or another bot's", async () => {
    const tokens = await signOn();
    const others = await signOn(server.accounts[1]);
    expect(await readMessage({ ...tokens })).toBe(204);
    expect(await readMessage({ sessionToken: tokens.sessionToken })).toBe(204);
    expect(await readMessage({ ...tokens, keyManagerToken: "no-such-token" })).toBe(401);
    expect(await readMessage({ ...tokens, keyManagerToken: others.keyManagerToken })).toBe(401);
    server.expireSessions({ kind: "keyManager" });
    expect(await readMessage({ ...tokens })).toBe(401);
  });

  test("die of age on the server's clock", async () => {
    const { sessionToken } = await signOn();
    server.clock.advance(14 * 86_400_000 - 1000);
    expect(await statusOf(sessionInfo(sessionToken))).toBe(200);
    server.clock.advance(1000);
    expect(await statusOf(sessionInfo(sessionToken))).toBe(401);
  });
});

describe("conversations", () => {
  test("with the same people are the same", async () => {
    const [tokens, others] = [await signOn(), await signOn(server.accounts[1])];
    const id = await openIm(tokens);
    expect(id).toMatch(/^[\w-]+$/);
    expect(await openIm(tokens)).toBe(id);
    const [bot, , admin] = server.accounts;
    const back = await postJson("/pod/v1/im/create", `[${bot.userId}]`, others);
    expect(await back.json()).toEqual({ id });
    const three = `[${bot.userId},${admin.userId}]`;
    const wider = await postJson("/pod/v1/im/create", three, others);
    expect(await wider.json()).not.toEqual({ id });
    for (const body of ["[]", "[1]"]) {
      expect(await statusOf(postJson("/pod/v1/im/create", body, tokens))).toBe(400);
    }
  });

  test("are opened among others by administrators, who stay outside", async () => {
    const [tokens, adminTokens] = [await signOn(), await signOn(server.accounts[2])];
    const [bot, other, admin] = server.accounts;
    const answer = await openAmong([bot.userId, other.userId], adminTokens);
    expect(await answer.json()).toEqual({ id: await openIm(tokens) });
    expect(server.requests.every(({ example }) => !example)).toBe(true);
    expect(await statusOf(openAmong([bot.userId, other.userId], tokens))).toBe(403);
    const wrong = [[], [bot.userId], [bot.userId, 1], [bot.userId, bot.userId]];
    for (const ids of [...wrong, [bot.userId, admin.userId]]) {
      expect(await statusOf(openAmong(ids, adminTokens))).toBe(400);
    }
  });

  test("keep messages and their files", async () => {
    const tokens = await signOn();
    const id = await openIm(tokens);
    const attachment = [new File(["one"], "one.txt"), new File(["three"], "two.txt")];
    const message = "<messageML>Good <b>morning</b></messageML>";
    const sent = await (await post(tokens, id, { message, data: "{}", attachment })).json();
    expect(sent).toMatchObject({
      messageId: expect.stringMatching(/^[\w-]+$/),
      message: '<div data-format="PresentationML" data-version="2.0">Good <b>morning</b></div>',
      data: "{}",
      attachments: [
        { name: "one.txt", size: 3 },
        { name: "two.txt", size: 5 },
      ],
      user: { username: server.accounts[0].username },
      stream: { streamId: id, streamType: "IM" },
    });
    const { messageId } = sent as { messageId: string };
    const found = await call("GET", `/agent/v1/message/${messageId}`, { headers: tokens });
    expect(await found.json()).toEqual(sent);
    expect(await (await list(tokens, id, "since=0")).json()).toEqual([sent]);
  });

  test("list the latest messages first, page by page and by time", async () => {
    const tokens = await signOn();
    const id = await openIm(tokens);
    const begin = server.clock.now();
    for (const word of ["one", "two", "three"]) {
      const message = `<messageML>${word}</messageML>`;
      expect(await statusOf(post(tokens, id, { message }))).toBe(200);
      server.clock.advance(60_000);
    }
    expect(await texts(list(tokens, id, "since=0"))).toEqual(["three", "two", "one"]);
    expect(await texts(list(tokens, id, "since=0&skip=1&limit=1"))).toEqual(["two"]);
    expect(await texts(list(tokens, id, `since=${begin + 60_000}`))).toEqual(["three", "two"]);
    expect(await texts(list(tokens, id, `since=0&until=${begin + 59_000}`))).toEqual(["one"]);
    expect(await statusOf(list(tokens, id, `since=${server.clock.now()}`))).toBe(204);
  });

  test("are for their members, and take no empty message or lonely preview", async () => {
    const [tokens, strangers] = [await signOn(), await signOn(server.accounts[2])];
    const id = await openIm(tokens);
    const preview = [new File(["x"], "preview.png")];
    const message = "<messageML>Hello</messageML>";
    const { messageId } = (await (await post(tokens, id, { message })).json()) as {
      messageId: string;
    };
    const attachment = [new File(["x"], "x.pdf"), new File(["y"], "y.pdf")];
    expect(await statusOf(post(tokens, id, { message, attachment, preview }))).toBe(400);
    expect(await statusOf(post(tokens, id, { data: "{}" }))).toBe(400);
    expect(await statusOf(post(strangers, id, { message }))).toBe(403);
    expect(await statusOf(list(strangers, id, "since=0"))).toBe(403);
    const path = `/agent/v1/message/${messageId}`;
    expect(await statusOf(call("GET", path, { headers: strangers }))).toBe(403);
    expect(await statusOf(list(tokens, "unknown", "since=0"))).toBe(400);
  });
});

describe("users", () => {
  test("have ids beyond 2^53, written exactly", async () => {
    const [, { username, userId }] = server.accounts;
    expect(BigInt(userId)).toBeGreaterThan(2n ** 53n);
    const { sessionToken } = await signOn(server.accounts[1]);
    expect(await (await sessionInfo(sessionToken)).text()).toContain(`"id":${userId},`);
    for (const query of [
      `uid=${userId}`,
      `username=${username}`,
      `email=${username}@example.com`,
    ]) {
      expect(await (await lookUp(sessionToken, query)).text()).toContain(`"id":${userId},`);
    }
  });

  test("are looked up by one list at a time", async () => {
    const { sessionToken } = await signOn();
    const mixed = await lookUp(sessionToken, "uid=1,x");
    expect(await mixed.json()).toEqual({
      users: [],
      errors: [{ error: "invalid.format", id: "x" }],
    });
    expect(await statusOf(lookUp(sessionToken, "uid=1"))).toBe(204);
    expect(await statusOf(lookUp(sessionToken, "uid=1&username=x"))).toBe(400);
    expect(await statusOf(lookUp(sessionToken, "local=true"))).toBe(400);
    expect(await statusOf(lookUp(sessionToken, `uid=${Array(101).fill(1).join(",")}`))).toBe(400);
  });
});

describe("administrators", () => {
  test("list and end the sessions of others", async () => {
    const [bot, , admin] = server.accounts;
    const [first, second] = [await signOn(), await signOn()];
    const { sessionToken } = await signOn(admin);
    const path = `/pod/v1/users/${bot.userId}/sessions`;
    const headers = { sessionToken };
    const listed = (await (await call("GET", path, { headers })).json()) as {
      sessions: { sessionId: string; userId: number }[];
    };
    expect(listed.sessions).toHaveLength(2);
    expect(listed.sessions[0]?.userId).toBe(Number(bot.userId));

    server.lie("logout");
    const end = (sid: string): Promise<number> =>
      statusOf(call("POST", `${path}/${sid}/logout`, { headers }));
    expect(await end(listed.sessions[0]?.sessionId ?? "")).toBe(200);
    expect(await end(listed.sessions[0]?.sessionId ?? "")).toBe(400);
    expect(await statusOf(sessionInfo(first.sessionToken))).toBe(401);
    expect(await statusOf(sessionInfo(second.sessionToken))).toBe(200);

    expect(await statusOf(call("POST", `${path}/logout`, { headers }))).toBe(200);
    expect(await statusOf(sessionInfo(second.sessionToken))).toBe(401);
    expect(kinds().toSorted()).toEqual(["keyManager", "keyManager", "keyManager", "session"]);
    expect(await statusOf(call("GET", "/pod/v1/users/1/sessions", { headers }))).toBe(204);
  });

  test("are the only ones who may", async () => {
    const { sessionToken } = await signOn();
    const path = `/pod/v1/users/${server.accounts[0].userId}/sessions`;
    expect(await statusOf(call("GET", path, { headers: { sessionToken } }))).toBe(403);
    expect(await statusOf(call("POST", `${path}/logout`, { headers: { sessionToken } }))).toBe(403);
    expect(await statusOf(sessionInfo(sessionToken))).toBe(200);
  });
});

test("the agent tells its version", async () => {
  expect(await agentInfo()).toMatchObject({ version: "Agent-25.8.1" });
  server.controls.setAgentVersion("Agent-25.9.0-1234");
  expect(await agentInfo()).toMatchObject({ version: "Agent-25.9.0-1234" });
});

describe("sign-on with a certificate", () => {
  let secured: ServerOf<"symphony">;
  let closeSecured: () => Promise<void>;
  beforeEach(async () => {
    const servers = await startEmulator({ strict: true, providers: ["symphony"], tls: true });
    ({ symphony: secured, close: closeSecured } = servers);
  });
  afterEach(async () => {
    await closeSecured();
    if (secured.violations.length > 0) throw new Error(JSON.stringify(secured.violations));
  });

  interface Shown {
    readonly cert?: string;
    readonly key?: string;
  }

  function postSecured(
    path: string,
    shown: Shown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number | undefined; body: { token?: string } }> {
    return new Promise((resolve, reject) => {
      const options = {
        method: "POST",
        agent: false,
        headers,
        ...(shown.cert !== undefined && { cert: shown.cert }),
        ...(shown.key !== undefined && { key: shown.key }),
        ...(secured.ca !== undefined && { ca: secured.ca }),
      } as const;
      const sent = httpsRequest(secured.url + path, options, (response) => {
        readJson(response).then(
          (body) => resolve({ status: response.statusCode, body: body as { token?: string } }),
          reject,
        );
      });
      sent.on("error", reject);
      sent.end();
    });
  }

  test("takes the common name for the user name", async () => {
    const certificate = await secured.clientCertificate(secured.accounts[1].username);
    secured.controls.setLogoutNeedsCertificate(true);
    for (const [api, kind] of [
      ["/sessionauth", "session"],
      ["/keyauth", "keyManager"],
    ] as const) {
      const { status, body } = await postSecured(`${api}/v1/authenticate`, certificate);
      expect(status).toBe(200);
      expect(secured.sessions()).toMatchObject([{ account: secured.accounts[1].username, kind }]);
      const headers = { [`${kind}Token`]: body.token ?? "" };
      expect((await postSecured(`${api}/v1/logout`, {}, headers)).status).toBe(403);
      expect((await postSecured(`${api}/v1/logout`, certificate, headers)).status).toBe(200);
      expect(secured.sessions()).toEqual([]);
    }
  });

  test("refuses no certificate, a stranger's, an unknown name and a content type", async () => {
    await using others = await startEmulator({ strict: true, providers: ["symphony"], tls: true });
    const [{ username }] = secured.accounts;
    const path = "/sessionauth/v1/authenticate";
    const own = await secured.clientCertificate(username);
    const strange = await others.symphony.clientCertificate(username);
    const nobody = await secured.clientCertificate("nobody");
    expect((await postSecured(path, {})).status).toBe(401);
    expect((await postSecured(path, strange)).status).toBe(401);
    expect((await postSecured(path, nobody)).status).toBe(401);
    expect((await postSecured(path, own, { "content-type": "application/json" })).status).toBe(401);
    expect(secured.sessions()).toEqual([]);
  });
});
