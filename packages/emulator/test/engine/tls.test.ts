import { request, type RequestOptions } from "node:https";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAuthority } from "../../src/engine/certificates.ts";
import { startNotes, type NotesServer } from "./notes.ts";

let server: NotesServer;
beforeAll(async () => {
  server = await startNotes({ authority: await createAuthority() });
});
afterAll(() => server.close());

/** The common name that the server saw. Rejects when the handshake fails. */
function whoAmI(options: RequestOptions, host = "127.0.0.1"): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const call = request({ host, port, path: "/who", agent: false, ...options }, (response) => {
      json(response).then(
        (body) => resolve((body as { clientCommonName?: string }).clientCommonName),
        reject,
      );
    });
    call.on("error", reject);
    call.end();
  });
}

test.each(["127.0.0.1", "localhost"])("who trusts the CA reaches %s", async (host) => {
  expect(await whoAmI({ ca: server.ca }, host)).toBeUndefined();
  expect(server.requests.at(-1)?.status).toBe(200);
});

test("who does not trust the CA never gets as far as a request", async () => {
  const before = server.requests.length;
  await expect(whoAmI({})).rejects.toThrow(/certificate/);
  await expect(whoAmI({ ca: (await createAuthority()).ca })).rejects.toThrow(/certificate/);
  expect(server.requests).toHaveLength(before);
});

test("under another name the server is not trusted", async () => {
  const options = { ca: server.ca, servername: "other.example.com" };
  await expect(whoAmI(options)).rejects.toThrow("does not match certificate's altnames");
});

test("a client certificate of the CA shows its name", async () => {
  const { cert, key, pfx, passphrase } = await server.clientCertificate("bot-one");
  expect(await whoAmI({ ca: server.ca, cert, key })).toBe("bot-one");
  expect(await whoAmI({ ca: server.ca, pfx, passphrase })).toBe("bot-one");
});

test("its twin of another CA shows none", async () => {
  const { cert, key } = await (await createAuthority()).issueClient("bot-one");
  expect(await whoAmI({ ca: server.ca, cert, key })).toBeUndefined();
});

test("the twin with the certificate of one and the key of another fails", async () => {
  const [one, two] = [await server.clientCertificate("one"), await server.clientCertificate("two")];
  await expect(whoAmI({ ca: server.ca, cert: one.cert, key: two.key })).rejects.toThrow(
    "key values mismatch",
  );
});

test("without TLS there are no certificates", async () => {
  await using plain = await startNotes();
  expect(plain.ca).toBeUndefined();
  await expect(plain.clientCertificate("bot")).rejects.toThrow("tls: true");
});
