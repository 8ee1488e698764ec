import { expect, test } from "vitest";
import type { NetworkFailure } from "../src/index.ts";
import { networkFailureOf } from "../src/steps/network-failure.ts";
import { failureOf, open } from "./support/open.ts";
import { startRawServer } from "./node/support/raw-server.ts";
import { findClosedOrigin } from "./support/server.ts";

test.each<[string | undefined, NetworkFailure]>([
  ["ENOTFOUND", "name"],
  ["EAI_AGAIN", "name"],
  ["ECONNREFUSED", "refused"],
  ["ConnectionRefused", "refused"],
  ["EHOSTUNREACH", "unreachable"],
  ["ENETDOWN", "unreachable"],
  ["ETIMEDOUT", "no-connection"],
  ["UND_ERR_CONNECT_TIMEOUT", "no-connection"],
  ["CERT_HAS_EXPIRED", "certificate"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "tls"],
  ["ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", "tls"],
  ["PROXY_REFUSED", "proxy"],
  ["ECONNRESET", "broken"],
  ["UND_ERR_SOCKET", "broken"],
  [undefined, "broken"],
])("%s is a failure of the kind %s", (code, reason) => {
  expect(networkFailureOf(code)).toBe(reason);
});

test("a call says why it got no answer", async () => {
  const closed = await findClosedOrigin();
  const { session } = await open(undefined, {
    retry: false,
    fetch: (url, init) => fetch(url.endsWith("/items") ? closed : url, init),
  });
  expect(await failureOf(session.GET("/items"))).toMatchObject({ reason: "refused" });
  const { session: other } = await open((_, response) => response.destroy(), { retry: false });
  expect(await failureOf(other.GET("/items"))).toMatchObject({
    kind: "NetworkError",
    reason: "broken",
  });
});

test.each([
  ["handshake failure", 40, /^ERR_SSL_SSL.*_ALERT_HANDSHAKE_FAILURE$/],
  ["certificate revoked", 44, /^ERR_SSL_SSL.*_ALERT_CERTIFICATE_REVOKED$/],
  ["unknown authority", 48, /^ERR_SSL_TLSV1_ALERT_UNKNOWN_CA$/],
])("a host that ends TLS with an alert is told as that: %s", async (_, alert, code) => {
  const { origin } = await startRawServer((socket) => {
    socket.end(Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, alert]));
  });
  const secure = origin.replace("http:", "https:");
  const { session } = await open(undefined, {
    retry: false,
    fetch: (url, init) => fetch(url.endsWith("/items") ? secure : url, init),
  });
  const failure = await failureOf(session.GET("/items"));
  expect(failure).toMatchObject({ kind: "NetworkError", reason: "tls", sent: false });
  expect((failure as { cause: { cause: unknown } }).cause.cause).toMatchObject({
    code: expect.stringMatching(code),
  });
});
