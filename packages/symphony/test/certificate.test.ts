import { createPrivateKey } from "node:crypto";
import { requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { InvalidOptionError, isAuthenticationError, isNetworkError } from "../src/index.ts";
import { tlsFetch, type TlsOptions } from "../src/node.ts";
import { openIm, type Server, signOn, startServer } from "./support.ts";

const startSecured = (): Promise<Server> => startServer({ tls: true });

async function pemOf(server: Server, username = server.accounts[0].username): Promise<TlsOptions> {
  const { cert, key } = await server.clientCertificate(username);
  return { cert, key, ca: server.ca };
}

const withCertificate = (server: Server, options: TlsOptions): ReturnType<typeof signOn> =>
  signOn(server, { privateKey: undefined, certificate: true, fetch: tlsFetch(options) });

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
    expect((await session.GET("/pod/v2/sessioninfo")).response.status).toBe(200);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
    expect(requestsOf(server, "authenticateByCertificate")).toBe(2);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(0);
  });

  test("while a bot with a key may use the same fetch", async () => {
    const server = await startSecured();
    const session = await signOn(server, { fetch: tlsFetch({ ca: server.ca }) });
    expect((await session.signOff()).outcome).toBe("ended");
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
  const { cert, key, ca } = (await pemOf(server)) as { cert: string; key: string; ca: string };
  const { pfx, passphrase } = await server.clientCertificate("another");
  const { key: foreignKey } = await pemOf(server, "another");
  const locked = createPrivateKey(key)
    .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "right" })
    .toString();
  const table: readonly (readonly [option: string, options: object])[] = [
    ["cert", {}],
    ["key", { cert }],
    ["cert", { key }],
    ["pfx", { cert, key, pfx }],
    ["passphrase", { pfx, passphrase: "wrong" }],
    ["passphrase", { pfx }],
    ["passphrase", { pfx, passphrase: 5 }],
    ["passphrase", { ca, passphrase }],
    ["passphrase", { cert, key: locked }],
    ["passphrase", { cert, key: locked, passphrase: "wrong" }],
    ["pfx", { pfx: "no bytes", passphrase }],
    ["pfx", { pfx: pfx.subarray(0, 100), passphrase }],
    ["key", { cert, key: foreignKey }],
    ["key", { cert, key: "no PEM" }],
    ["key", { cert, key: cert }],
    ["key", { cert, key: 5 }],
    ["cert", { cert: "no PEM", key }],
    ["cert", { cert: "", key }],
    ["cert", { cert: cert.replace(/[A-Za-z]{9}/, "AAAAAAAAA"), key }],
    ["cert", { cert: null, key }],
    ["ca", { ca: "garbage" }],
    ["ca", { ca: "" }],
    ["ca", { ca: [] }],
    ["ca", { ca: 5 }],
    ["ca", { ca: [ca, 5] }],
    ["ca", { ca: [ca, "garbage"] }],
    ["ca", { ca: ca.slice(0, 200) }],
    ["ca", { cert, key, ca: null }],
    ["passphrases", { pfx, passphrases: passphrase }],
  ];
  for (const [option, options] of table) {
    let error: unknown;
    try {
      tlsFetch(options);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as InvalidOptionError).option).toBe(option);
  }
  expect(tlsFetch({ cert, key: locked, passphrase: "right", ca: [ca, ca] })).toBeTypeOf("function");
});
