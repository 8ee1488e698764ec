import { describe, expect, test } from "vitest";
import { neverLeft } from "../src/transport/never-left.ts";
import { failureOf, open } from "./support/open.ts";

type Fields = Readonly<Record<string, unknown>>;

function failure(message: string, fields: Fields = {}): Error {
  return Object.assign(new Error(message), fields);
}

/** As undici's `fetch` tells it, as Bun's does, and as node-fetch does. */
const wrappers: [string, (error: Error) => Error][] = [
  ["as a cause", (error) => new TypeError("fetch failed", { cause: error })],
  ["by itself", (error) => error],
  [
    "under another cause",
    (error) => new Error("proxy", { cause: new Error("x", { cause: error }) }),
  ],
  ["once for each address", (error) => new AggregateError([error, error])],
];

const codes = `
  ECONNREFUSED ENOTFOUND EAI_AGAIN EAI_FAIL ENETUNREACH EHOSTUNREACH ENETDOWN EHOSTDOWN EADDRNOTAVAIL
  UND_ERR_CONNECT_TIMEOUT UND_ERR_CLOSED UND_ERR_INVALID_ARG UND_ERR_NOT_SUPPORTED UND_ERR_PRX_TLS PROXY_REFUSED
  ConnectionRefused FailedToOpenSocket
  CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REVOKED CERT_UNTRUSTED CERT_REJECTED CERT_SIGNATURE_FAILURE
  DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_VERIFY_LEAF_SIGNATURE
  UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_GET_CRL CRL_HAS_EXPIRED INVALID_CA
  INVALID_PURPOSE PATH_LENGTH_EXCEEDED HOSTNAME_MISMATCH ERROR_IN_CERT_NOT_AFTER_FIELD
  ERR_TLS_CERT_ALTNAME_INVALID ERR_TLS_CERT_ALTNAME_FORMAT ERR_TLS_HANDSHAKE_TIMEOUT ERR_TLS_DH_PARAM_SIZE
  ERR_SSL_WRONG_VERSION_NUMBER ERR_SSL_UNSUPPORTED_PROTOCOL ERR_SSL_PACKET_LENGTH_TOO_LONG ERR_SSL_HTTP_REQUEST
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE ERR_SSL_TLSV1_ALERT_UNKNOWN_CA ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE ERR_SSL_TLSV1_UNRECOGNIZED_NAME
  ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_REVOKED
`
  .trim()
  .split(/\s+/);

describe.each(wrappers)("that nothing left is told %s", (_, wrap) => {
  test.each(codes)("by the code %s", (code) => {
    expect(neverLeft(wrap(failure(code, { code })))).toBe(true);
  });

  test.each([
    ["connect", "ECONNRESET"],
    ["connect", "ETIMEDOUT"],
    ["connect", "EACCES"],
    ["connect", "ENOENT"],
    ["getaddrinfo", "ENODATA"],
    ["queryA", "ESERVFAIL"],
  ])("by what the system was asked for: %s, %s", (syscall, code) => {
    expect(neverLeft(wrap(failure("x", { syscall, code })))).toBe(true);
  });

  test.each([
    ["Proxy response (407) !== 200 when HTTP Tunneling", "UND_ERR_ABORTED"],
    ["bad port", undefined],
    [
      "Client network socket disconnected before secure TLS connection was established",
      "ECONNRESET",
    ],
    ["EPROTO: The TLS handshake failed. Does the server speak TLS on this port?", "EPROTO"],
    ["write EPROTO 40:error:0A00010B:SSL routines::wrong version number:", "EPROTO"],
    ["error sending request for url (https://h/): client error (Connect): tls handshake eof", ""],
    ["Fetch failed: Requests to port 6000 are blocked", undefined],
  ])("by its words: %s", (message, code) => {
    expect(neverLeft(wrap(failure(message, { code })))).toBe(true);
  });

  test.each<[string, Fields]>([
    ["read ECONNRESET", { code: "ECONNRESET", syscall: "read" }],
    ["write EPIPE", { code: "EPIPE", syscall: "write" }],
    ["read ETIMEDOUT", { code: "ETIMEDOUT", syscall: "read" }],
    ["other side closed", { code: "UND_ERR_SOCKET" }],
    ["Headers Timeout Error", { code: "UND_ERR_HEADERS_TIMEOUT" }],
    ["The client is destroyed", { code: "UND_ERR_DESTROYED" }],
    ["aborted", { code: "UND_ERR_ABORTED" }],
    ["bad record mac", { code: "ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC" }],
    ["bad record mac", { code: "ERR_SSL_SSL/TLS_ALERT_BAD_RECORD_MAC" }],
    ["client error (SendRequest): connection closed before message completed", {}],
    ["Failed to fetch", {}],
    ["", {}],
  ])("but not by what comes of connections that stood: %s", (message, fields) => {
    expect(neverLeft(wrap(failure(message, fields)))).toBe(false);
  });
});

test("of several addresses it has to hold for each", () => {
  const refused = failure("x", { code: "ECONNREFUSED" });
  const reset = failure("x", { code: "ECONNRESET" });
  expect(neverLeft(new AggregateError([refused, reset]))).toBe(false);
  expect(neverLeft(new AggregateError([refused, refused]))).toBe(true);
});

test.each<unknown>([undefined, null, "ECONNREFUSED", 1, {}, { code: 1 }, { cause: "x" }])(
  "nothing is told by %j",
  (error) => {
    expect(neverLeft(error)).toBe(false);
  },
);

test("causes that go round are followed for a while", () => {
  const error = failure("x");
  error.cause = error;
  expect(neverLeft(error)).toBe(false);
});

test.each(["EHOSTUNREACH", "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"])(
  "a write over a fetch that fails with %s was not carried out",
  async (code) => {
    const { session } = await open(undefined, {
      fetch: async (url, init) => {
        if (!url.endsWith("/items")) return fetch(url, init);
        throw new TypeError("fetch failed", { cause: failure(`connect ${code}`, { code }) });
      },
    });
    const error = await failureOf(session.POST("/items", { body: {} }));
    expect(error).toMatchObject({ kind: "NetworkError", sent: false });
  },
);
