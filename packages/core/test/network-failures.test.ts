import { expect, test } from "vitest";
import type { NetworkFailure } from "../src/index.ts";
import { networkFailureOf } from "../src/steps/network-failure.ts";
import { failureOf, open } from "./support/open.ts";
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
