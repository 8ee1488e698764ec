import { createPrivateKey } from "node:crypto";
import { requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  InvalidOptionError,
  isAuthenticationError,
  isNetworkError,
  login,
  type LoginOptions,
} from "../../src/index.ts";
import { type Dispatcher, findNodeDispatcher, nodeTransport } from "../../src/node.ts";
import {
  openIm,
  optionsFor,
  pemOf,
  type Server,
  signOn,
  startServer,
  withCertificate,
} from "../support/index.ts";

const info = "/pod/v2/sessioninfo";

const startSecured = (): Promise<Server> => startServer({ tls: true });

describe("a bot signs on with its certificate", () => {
  test.each(["PEM", "PKCS#12"])("in %s, sends a message, and ends both sessions", async (form) => {
    const server = await startSecured();
    server.controls.setLogoutNeedsCertificate(true);
    const { pfx, passphrase } = await server.clientCertificate(server.accounts[0].username);
    const options = form === "PEM" ? await pemOf(server) : { pfx, passphrase, ca: server.ca };
    const session = await withCertificate(server, options);
    const sid = await openIm(server, session);
    const { data } = await session.POST("/agent/v4/stream/{sid}/message/create", {
      params: { path: { sid } },
      body: { message: "<messageML>Hello</messageML>", attachment: [new File(["a"], "ä.txt")] },
    });
    expect(data.attachments).toMatchObject([{ name: "ä.txt", size: 1 }]);
    server.expireSessions();
    expect((await session.GET(info)).response.status).toBe(200);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
    expect(requestsOf(server, "authenticateByCertificate")).toBe(2);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(0);
  });

  test.each(["fetch", "dispatcher"])("that a %s of the app's own shows", async (kind) => {
    const server = await startSecured();
    const { cert, key, ca } = await pemOf(server);
    const NodeAgent = findNodeDispatcher()?.constructor as new (options: object) => Dispatcher;
    const dispatcher = new NodeAgent({ connect: { cert, key, ca } });
    const sender: Partial<LoginOptions> =
      kind === "dispatcher"
        ? { transport: nodeTransport({ dispatcher }) }
        : { fetch: (url, init) => fetch(url, { ...init, dispatcher } as RequestInit) };
    const session = await signOn(server, { privateKey: undefined, certificate: true, ...sender });
    expect((await session.signOff()).outcome).toBe("ended");
    expect(requestsOf(server, "authenticateByCertificate")).toBe(1);
  });

  test("while a bot with a key may use the same transport", async () => {
    const server = await startSecured();
    const session = await signOn(server, { transport: nodeTransport({ tls: { ca: server.ca } }) });
    expect((await session.signOff()).outcome).toBe("ended");
  });
});

async function optionsWithCertificate(server: Server, account: 0 | 1): Promise<LoginOptions> {
  const tls = await pemOf(server, server.accounts[account].username);
  const transport = nodeTransport({ tls });
  return optionsFor(server, { privateKey: undefined, certificate: true, transport }, account);
}

/** As whom two sessions are known that are open at once: by turns, before and after their renewal. */
async function namesOf(
  server: Server,
  first: LoginOptions,
  second: LoginOptions,
): Promise<unknown[]> {
  await using one = await login(first);
  await using two = await login(second);
  const names: unknown[] = [];
  for (const session of [one, two, one]) names.push((await session.GET(info)).data.username);
  server.expireSessions();
  const answers = await Promise.all([one.GET(info), two.GET(info), one.GET(info)]);
  return [...names, ...answers.map(({ data }) => data.username)];
}

describe("two bots at once", () => {
  test("show certificates of their own over a transport each", async () => {
    const server = await startSecured();
    const [{ username: first }, { username: second }] = server.accounts;
    const one = await optionsWithCertificate(server, 0);
    const two = await optionsWithCertificate(server, 1);
    const names = [first, second, first];
    expect(await namesOf(server, one, two)).toEqual([...names, ...names]);
  });

  test("show the same one over the same transport", async () => {
    const server = await startSecured();
    const [{ username }] = server.accounts;
    const one = await optionsWithCertificate(server, 0);
    const two = { ...(await optionsWithCertificate(server, 1)), transport: one.transport };
    expect(await namesOf(server, one, two)).toEqual(Array(6).fill(username));
  });
});

describe("a sign-on with a certificate fails", () => {
  test("without one, with a stranger's, and with one of another name", async () => {
    const [server, stranger] = [await startSecured(), await startSecured()];
    const { cert, key } = await pemOf(stranger, server.accounts[0].username);
    for (const options of [
      { ca: server.ca },
      { cert, key, ca: server.ca },
      await pemOf(server, "nobody"),
    ]) {
      const error = await withCertificate(server, options).catch((caught: unknown) => caught);
      expect(isAuthenticationError(error) && error.status).toBe(401);
      expect((error as Error).message).toContain("common name");
    }
  });

  test("when the server's own certificate is not trusted", async () => {
    const [server, stranger] = [await startSecured(), await startSecured()];
    const { cert, key } = await pemOf(server);
    for (const ca of [undefined, stranger.ca]) {
      const failing = withCertificate(server, { cert, key, ca });
      await expect(failing).rejects.toSatisfy(isNetworkError);
      await expect(failing).rejects.toThrow(/SELF_SIGNED_CERT|UNABLE_TO|CERT_SIGNATURE/);
    }
    expect(server.requests).toEqual([]);
  });

  test("and leaks nothing when only the key manager refuses", async () => {
    const server = await startSecured();
    server.fault({
      operation: "authenticateKeyManagerByCertificate",
      kind: "status",
      status: 403,
      body: { code: 403, message: "No" },
    });
    const failing = withCertificate(server, await pemOf(server));
    await expect(failing).rejects.toSatisfy(isAuthenticationError);
    expect(requestsOf(server, "logoutSession")).toBe(1);
  });
});

test("bad certificates are told at once", async () => {
  const server = await startSecured();
  const { cert, key, ca } = await pemOf(server);
  const { pfx, passphrase, key: foreignKey } = await server.clientCertificate("another");
  const locked = createPrivateKey(key)
    .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "right" })
    .toString();
  const table: readonly (readonly [option: string, options: object])[] = [
    ["tls.cert", {}],
    ["tls.key", { cert }],
    ["tls.cert", { key }],
    ["tls.pfx", { cert, key, pfx }],
    ["tls.passphrase", { pfx, passphrase: "wrong" }],
    ["tls.passphrase", { pfx }],
    ["tls.passphrase", { pfx, passphrase: 5 }],
    ["tls.passphrase", { ca, passphrase }],
    ["tls.passphrase", { cert, key: locked }],
    ["tls.passphrase", { cert, key: locked, passphrase: "wrong" }],
    ["tls.pfx", { pfx: "no bytes", passphrase }],
    ["tls.pfx", { pfx: pfx.subarray(0, 100), passphrase }],
    ["tls.key", { cert, key: foreignKey }],
    ["tls.key", { cert, key: "no PEM" }],
    ["tls.key", { cert, key: cert }],
    ["tls.key", { cert, key: 5 }],
    ["tls.cert", { cert: "no PEM", key }],
    ["tls.cert", { cert: "", key }],
    ["tls.cert", { cert: cert.replace(/[A-Za-z]{9}/, "AAAAAAAAA"), key }],
    ["tls.cert", { cert: null, key }],
    ["tls.ca", { ca: "garbage" }],
    ["tls.ca", { ca: "" }],
    ["tls.ca", { ca: [] }],
    ["tls.ca", { ca: 5 }],
    ["tls.ca", { ca: [ca, 5] }],
    ["tls.ca", { ca: [ca, "garbage"] }],
    ["tls.ca", { ca: ca.slice(0, 200) }],
    ["tls.ca", { cert, key, ca: null }],
    ["passphrases", { pfx, passphrases: passphrase }],
  ];
  for (const [option, options] of table) {
    let error: unknown;
    try {
      nodeTransport({ tls: options });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as InvalidOptionError).option).toBe(option);
  }
  const tls = { cert, key: locked, passphrase: "right", ca: [ca, ca] };
  expect(nodeTransport({ tls })).toBeTypeOf("function");
});
