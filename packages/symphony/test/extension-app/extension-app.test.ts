import { generateKeyPairSync, sign } from "node:crypto";
import { fileURLToPath } from "node:url";
import { everythingShownOf, requestsOf, runExample } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  authenticateExtensionApp,
  type ExtensionAppOptions,
  fetchPodCertificate,
  InvalidOptionError,
  isAuthenticationError,
  isExtensionAppPair,
  isProtocolError,
} from "../../src/index.ts";
import { nodeTransport } from "../../src/node.ts";
import { verifyUserJwt } from "../../src/verify.ts";
import { pemOf, type Server, startServer, startServerAhead } from "../support/index.ts";

function optionsFor(
  server: Server,
  options: Partial<ExtensionAppOptions> = {},
): ExtensionAppOptions {
  const { appId, privateKey } = server.accounts[3];
  return { host: server.url, appId, privateKey, ...options };
}

async function transportOf(server: Server): Promise<ReturnType<typeof nodeTransport>> {
  return nodeTransport({ tls: await pemOf(server, server.accounts[3].appId) });
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("an extension application", () => {
  test.each(["key", "certificate"])(
    "gets a pair with its %s, each time another one",
    async (kind) => {
      const server = await startServer({ tls: kind === "certificate" });
      const certificate = { privateKey: undefined, certificate: true };
      const options =
        kind === "key"
          ? optionsFor(server)
          : optionsFor(server, { ...certificate, transport: await transportOf(server) });
      const pair = await authenticateExtensionApp(options);
      const other = await authenticateExtensionApp(options);
      expect(pair.appToken).toMatch(/^[0-9a-f]{64}$/);
      expect(pair.expireAt).toBeGreaterThan(Date.now());
      expect(other.appToken).not.toBe(pair.appToken);
      expect(isExtensionAppPair(pair, { ...pair })).toBe(true);
      expect(isExtensionAppPair(pair, other)).toBe(false);
      expect(server.sessions()).toEqual([]);
    },
  );

  test("whose front end shows another pair is found out", async () => {
    const pair = { appToken: "one", symphonyToken: "two" };
    const wrong: readonly (object | null | undefined)[] = [
      undefined,
      null,
      {},
      { appToken: "one" },
      { symphonyToken: "two" },
      { ...pair, appToken: "onf" },
      { ...pair, appToken: "ane" },
      { ...pair, symphonyToken: "twoo" },
      { ...pair, symphonyToken: ["two"] },
      { appToken: "two", symphonyToken: "one" },
    ];
    expect(wrong.map((shown) => isExtensionAppPair(pair, shown))).toEqual(wrong.map(() => false));
    const empty = { appToken: "", symphonyToken: "" };
    expect(isExtensionAppPair(empty, empty)).toBe(false);
  });

  test("that is refused is told so, once, and with no secret", async () => {
    const server = await startServer();
    const { privateKey } = server.accounts[0];
    const error = await failureOf(authenticateExtensionApp(optionsFor(server, { privateKey })));
    expect(isAuthenticationError(error)).toBe(true);
    expect(requestsOf(server, "authenticateExtensionApp")).toBe(1);

    let sent = "";
    const body = { kind: "contentType", type: "application/json", body: "{}" } as const;
    server.fault({ operation: "authenticateExtensionApp", ...body });
    const other = await failureOf(
      authenticateExtensionApp(
        optionsFor(server, {
          fetch: (url, init) => {
            if (typeof init.body === "string") sent = init.body;
            return fetch(url, init);
          },
        }),
      ),
    );
    expect(isProtocolError(other)).toBe(true);
    const secrets = Object.values(JSON.parse(sent) as Record<string, string>);
    expect(secrets).toHaveLength(2);
    const shown = everythingShownOf([error, other]);
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });

  test("takes no answer that is not the pair of its own token", async () => {
    const server = await startServer();
    const authenticate = (change: object): Promise<unknown> =>
      authenticateExtensionApp(
        optionsFor(server, {
          fetch: async (url, init) => {
            const response = await fetch(url, init);
            return Response.json({ ...((await response.json()) as object), ...change });
          },
        }),
      );
    expect(await authenticate({})).toHaveProperty("symphonyToken");
    const changes = [{ appToken: "of-another" }, { symphonyToken: "" }, { symphonyToken: 5 }];
    for (const change of changes) {
      expect(await failureOf(authenticate(change))).toSatisfy(isProtocolError);
    }
  });

  test("gets another chance when the pod's clock is off", async () => {
    const server = await startServer();
    server.controls.setClockSkew("pod", -3_600_000);
    expect(await authenticateExtensionApp(optionsFor(server))).toHaveProperty("symphonyToken");
    expect(requestsOf(server, "authenticateExtensionApp")).toBe(2);
  });

  test.each<[option: string, change: Record<string, unknown>]>([
    ["appId", { appId: "" }],
    ["privateKey", { privateKey: undefined }],
    ["renew", { renew: true }],
    ["onReceipt", { onReceipt: () => {} }],
    [
      "sessionAuth",
      {
        host: undefined,
        pod: "https://a.example",
        privateKey: undefined,
        certificate: true,
        fetch,
      },
    ],
  ])("with a bad %s fails before any request", async (option, change) => {
    const server = await startServer();
    const error = await failureOf(authenticateExtensionApp({ ...optionsFor(server), ...change }));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as InvalidOptionError).option).toBe(option);
    expect(server.requests).toEqual([]);
  });
});

/** Of an RSA key of 1,024 bits. */
const shortCertificate = `-----BEGIN CERTIFICATE-----
MIICCjCCAXOgAwIBAgIUMULbfYW4NZ0Y3snwxq5K3liZYIIwDQYJKoZIhvcNAQEL
BQAwFjEUMBIGA1UEAwwLcG9kLmV4YW1wbGUwIBcNMjYxMTMwMTMyOTEwWhgPMjEy
NjExMDYxMzI5MTBaMBYxFDASBgNVBAMMC3BvZC5leGFtcGxlMIGfMA0GCSqGSIb3
DQEBAQUAA4GNADCBiQKBgQC+y8lQXE8MW5xWbs4qu0nzJglLj2orWrrwwTfGsDAB
1oDevleK6zBtpDuDygz9H9nMsXBg4Bx0VQgOXEupBh37kn5acJQnd8pAraBsi8xX
Y2CF/1E072vI757P/cWilLIyPDEGEhOprgebinPixATJOx0NWqsJAU9bQj1mvwLM
1QIDAQABo1MwUTAdBgNVHQ4EFgQUYrTnkjihxMEdYrS2dLpO16l/6LEwHwYDVR0j
BBgwFoAUYrTnkjihxMEdYrS2dLpO16l/6LEwDwYDVR0TAQH/BAUwAwEB/zANBgkq
hkiG9w0BAQsFAAOBgQCLIV2+hwAQAhKiPdDNHbF0ZwKNvEs9b/s1uWP5x39obS1E
MffbimdRq8kBXG9OOf5wAZz5MMh7Eb1R4CPAsQA6AtBQkZmdOjGMD+TSe5ygxjsO
W5VxsR8c3jekETRgCbqhdc3DiEdEVhVMvOnKyDRZfWGjc0ADHFA+zkwuSD3auw==
-----END CERTIFICATE-----`;

/** A certificate of a key that is none of RSA; it was made for this test. */
const ellipticCertificate = `-----BEGIN CERTIFICATE-----
MIIBczCCARmgAwIBAgIUYNZrBR3ld3SFpaJhiZNnug8SjiswCgYIKoZIzj0EAwIw
DjEMMAoGA1UEAwwDYm90MCAXDTI2MTEzMDExMDk0MloYDzIxMjYxMTA2MTEwOTQy
WjAOMQwwCgYDVQQDDANib3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARqWDRY
wofbeM5QU6xZL0p4GZRljZi9IvH+BFJ+fmguHkqasHiQw5IVdWAN1Hszn0CK7uvG
y116T/ZsJk5I7qsgo1MwUTAdBgNVHQ4EFgQUwb8FvS0XMXa8doHRYa5gy2J99VQw
HwYDVR0jBBgwFoAUwb8FvS0XMXa8doHRYa5gy2J99VQwDwYDVR0TAQH/BAUwAwEB
/zAKBggqhkjOPQQDAgNIADBFAiEAtnkcHJq+MTm/ww8K5uBux5rVKc49mNtxJ841
lNsZzcsCIHRIvQvek6MgeajGh1RK3TAOBEwFpYIZAz1Q+Jknl+84
-----END CERTIFICATE-----
`;

/** A server, a JWT of one of its users, and what it is checked against. */
async function scene(): Promise<{
  server: Server;
  jwt: string;
  appId: string;
  podCertificate: string;
}> {
  const server = await startServer();
  const { appId } = server.accounts[3];
  const { username } = server.accounts[4];
  const jwt = await server.controls.issueUserJwt({ username, appId });
  return { server, jwt, appId, podCertificate: await fetchPodCertificate({ host: server.url }) };
}

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString("base64url");

test("the check of JWTs makes nothing of the runtime when it is loaded", async () => {
  const code = `
    class Trap { constructor() { throw new Error("made at import"); } }
    Object.assign(globalThis, { TextEncoder: Trap, TextDecoder: Trap });
    const { verifyUserJwt } = await import("@signoff/symphony/verify");
    process.stdout.write(typeof verifyUserJwt);`;
  const { stdout, stderr } = await runExample(code, {
    cwd: fileURLToPath(new URL("../", import.meta.url)),
  });
  expect([stdout, stderr]).toEqual(["function", ""]);
});

describe("the JWT of a user", () => {
  test("is good when the pod has signed it for this application, and tells exactly who it is", async () => {
    const { server, jwt, appId, podCertificate } = await scene();
    const { user, exp } = await verifyUserJwt(jwt, { appId, podCertificate });
    const { username, userId } = server.accounts[4];
    expect(user).toMatchObject({ username, id: BigInt(userId) });
    expect(exp * 1000).toBeGreaterThan(Date.now());
  });

  test("is good with a certificate from the host of mutual TLS", async () => {
    const server = await startServer({ tls: true });
    const transport = await transportOf(server);
    const podCertificate = await fetchPodCertificate({
      host: server.url,
      certificate: true,
      transport,
    });
    const { appId } = server.accounts[3];
    const { username } = server.accounts[5];
    const jwt = await server.controls.issueUserJwt({ username, appId });
    expect((await verifyUserJwt(jwt, { appId, podCertificate })).user.username).toBe(username);
  });

  test("is judged by the pod's clock where that is told", async () => {
    const off = -3_600_000;
    const server = await startServerAhead(off);
    const { appId } = server.accounts[3];
    const { username } = server.accounts[4];
    const podCertificate = await fetchPodCertificate({ host: server.url });
    const jwt = await server.controls.issueUserJwt({ username, appId });
    const checks = { appId, podCertificate };
    expect(String(await failureOf(verifyUserJwt(jwt, checks)))).toContain("expired");
    const now = Date.now() + off;
    expect(await verifyUserJwt(jwt, { ...checks, now })).toHaveProperty("user");
    expect(await verifyUserJwt(jwt, { ...checks, now: new Date(now) })).toHaveProperty("user");
    const old = await server.controls.issueUserJwt({ username, appId, lifetime: -120_000 });
    expect(String(await failureOf(verifyUserJwt(old, { ...checks, now })))).toContain("expired");
    expect(await failureOf(verifyUserJwt(jwt, { ...checks, now: -1 }))).toMatchObject({
      option: "now",
    });
  });

  test("is refused when anything about it is wrong", async () => {
    const { server, jwt, appId, podCertificate } = await scene();
    const [header = "", payload = "", signature = ""] = jwt.split(".");
    const claims = { aud: appId, exp: Date.now() / 1000 + 100, user: { id: 5 } };
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const forge = (head: object, hash: string, key = privateKey): string => {
      const text = `${encode(head)}.${encode(claims)}`;
      return `${text}.${sign(hash, Buffer.from(text), key).toString("base64url")}`;
    };
    const { username } = server.accounts[4];
    const issue = (options: { lifetime?: number; appId?: string }): Promise<string> =>
      server.controls.issueUserJwt({ username, appId, ...options });
    const table: readonly (readonly [jwt: string, says: string])[] = [
      ["", "no JWT"],
      ["a.b.c", "no JWT"],
      [`${header}.${payload}.${"A".repeat(65_536)}`, "too long"],
      [`${jwt}.${signature}`, "no JWT"],
      [`${header}.${payload}.`, "signature"],
      [`${header}.${encode(claims)}.${signature}`, "signature"],
      [`${encode({ alg: "none" })}.${encode(claims)}.`, "RS512"],
      [`${encode({ alg: "HS512" })}.${encode(claims)}.${signature}`, "RS512"],
      [forge({ alg: "RS512" }, "sha512"), "signature"],
      [forge({ alg: "RS256" }, "sha256"), "RS512"],
      [forge({ alg: "RS512", crit: ["exp"] }, "sha512"), "demands"],
      [await issue({ lifetime: -120_000 }), "expired"],
      [await issue({ appId: "another-app" }), "another application"],
    ];
    const checks = { appId, podCertificate };
    for (const [bad, says] of table) {
      const error = await failureOf(verifyUserJwt(bad, checks));
      expect(isAuthenticationError(error)).toBe(true);
      expect((error as Error).message).toContain(says);
    }
    const refusal = await failureOf(verifyUserJwt(forge({ alg: "RS512" }, "sha512"), checks));
    expect(everythingShownOf(refusal)).not.toContain(encode(claims));
    // A clock that is off by less than a minute is no reason.
    const late = await issue({ lifetime: -20_000 });
    expect(await verifyUserJwt(late, checks)).toHaveProperty("user");
  });

  test("has one text: none that readers take for the same is good", async () => {
    const { jwt, appId, podCertificate } = await scene();
    const checks = { appId, podCertificate };
    expect(await verifyUserJwt(jwt, checks)).toHaveProperty("user");
    const [head, payload, signature = ""] = jwt.split(".");
    const start = signature.slice(0, -1);
    const bytes = Buffer.from(signature, "base64url");
    const texts = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
      .split("")
      .map((last) => start + last)
      .filter((text) => text !== signature && Buffer.from(text, "base64url").equals(bytes));
    expect(texts.length).toBeGreaterThan(0);
    texts.push(`${signature}==`, `${signature}\n`, ` ${signature}`, `${start} ${signature.at(-1)}`);
    const standard = Buffer.from(signature, "base64url").toString("base64");
    for (const text of [...texts, standard]) {
      const error = await failureOf(verifyUserJwt(`${head}.${payload}.${text}`, checks));
      expect(isAuthenticationError(error)).toBe(true);
      expect((error as Error).message).toContain("no JWT");
    }
  });

  test.each<[form: string, change: (pem: string) => string]>([
    ["indented", (pem) => pem.replaceAll(/^/gm, "  ")],
    ["with CRLF", (pem) => pem.replaceAll("\n", "\r\n")],
    ["in one line", (pem) => pem.replaceAll("\n", " ")],
    ["among other words", (pem) => `\ufeffsubject=/CN=pod\n${pem}issuer=/CN=pod\n`],
    ["with its chain", (pem) => pem + pem],
  ])("is checked with a certificate %s", async (_, change) => {
    const { jwt, appId, podCertificate } = await scene();
    const pem = change(podCertificate);
    expect(await verifyUserJwt(jwt, { appId, podCertificate: pem })).toHaveProperty("user");
  });

  test("is refused with claims that are missing or come too early, though its signature is good", async () => {
    const server = await startServer({ tls: true });
    const { cert: podCertificate, key } = await pemOf(server);
    const { appId } = server.accounts[3];
    const now = Date.now() / 1000;
    const good = { aud: ["another-app", appId], exp: now + 100, nbf: now, user: { id: 5 } };
    const check = (claims: object): Promise<unknown> => {
      const text = `${encode({ alg: "RS512" })}.${encode(claims)}`;
      const signature = sign("sha512", Buffer.from(text), key).toString("base64url");
      return verifyUserJwt(`${text}.${signature}`, { appId, podCertificate });
    };
    expect(await check(good)).toMatchObject({ user: { id: 5 } });
    const table: readonly (readonly [change: object, says: string])[] = [
      [{ exp: undefined }, "when it expires"],
      [{ exp: "never" }, "when it expires"],
      [{ nbf: now + 300 }, "not good yet"],
      [{ nbf: "now" }, "not good yet"],
      [{ aud: undefined }, "another application"],
      [{ aud: `${appId}s` }, "another application"],
      [{ user: undefined }, "no user"],
      [{ user: { id: "" } }, "no user"],
    ];
    for (const [change, says] of table) {
      const error = await failureOf(check({ ...good, ...change }));
      expect(isAuthenticationError(error)).toBe(true);
      expect((error as Error).message).toContain(says);
    }
  });

  test.each<[option: string, change: object]>([
    ["appId", { appId: "" }],
    ["podCertificate", { podCertificate: "" }],
    ["podCertificate", { podCertificate: "no PEM" }],
    [
      "podCertificate",
      { podCertificate: "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----" },
    ],
    ["podCertificate", { podCertificate: ellipticCertificate }],
    ["podCertificate", { podCertificate: shortCertificate }],
    ["audience", { audience: "an-app" }],
  ])("is not even looked at with a bad %s", async (option, change) => {
    const { jwt, appId, podCertificate } = await scene();
    const error = await failureOf(verifyUserJwt(jwt, { appId, podCertificate, ...change }));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as InvalidOptionError).option).toBe(option);
  });

  test("is not looked at with a certificate that is cut short, wherever", async () => {
    const { jwt, appId, podCertificate } = await scene();
    const body = podCertificate.replace(/-----[A-Z ]+-----|\s/g, "");
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.95]) {
      const cut = body.slice(0, Math.floor((body.length * share) / 4) * 4);
      const pem = `-----BEGIN CERTIFICATE-----\n${cut}\n-----END CERTIFICATE-----`;
      const error = await failureOf(verifyUserJwt(jwt, { appId, podCertificate: pem }));
      expect(error).toBeInstanceOf(InvalidOptionError);
    }
  });
});
