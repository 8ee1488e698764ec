import tls from "node:tls";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { InvalidOptionError } from "../../src/index.ts";
import { nodeTransport, type NodeTransportOptions } from "../../src/node/index.ts";
import { failureOf } from "../support/open.ts";
import { startServer } from "../support/server.ts";
import { everythingOf } from "../support/shown.ts";
import { createCertificate } from "./support/certificate.ts";
import { codeOf, exchange, textOf, until } from "./support/exchange.ts";
import { startProxy } from "./support/proxy.ts";
import { startRawServer } from "./support/raw-server.ts";
import { startTlsServer } from "./support/tls-server.ts";

const { cert, key } = createCertificate();
const dispatcher = { dispatch: () => true };

describe("an option that cannot be used is refused, and named", () => {
  test.each<[option: string, options: unknown]>([
    ["nodeTransport", "options"],
    ["agent", { agent: {} }],
    ["dispatcher", { dispatcher: null }],
    ["dispatcher", { dispatcher: () => true }],
    ["tls", { dispatcher, tls: { ca: cert } }],
    ["proxy", { dispatcher, proxy: "http://localhost" }],
    ["tls", { tls: "cert" }],
    ["servername", { tls: { servername: "a" } }],
    ["tls.cert", { tls: {} }],
    ["tls.key", { tls: { cert } }],
    ["tls.cert", { tls: { key } }],
    ["tls.cert", { tls: { cert: "no PEM", key } }],
    ["tls.key", { tls: { cert, key: "no PEM" } }],
    ["tls.key", { tls: { cert, key: createCertificate().key } }],
    ["tls.pfx", { tls: { pfx: new Uint8Array([1, 2]) } }],
    ["tls.pfx", { tls: { pfx: "text" } }],
    ["tls.ca", { tls: { ca: "no PEM" } }],
    ["tls.ca", { tls: { ca: [] } }],
    ["tls.passphrase", { tls: { cert, key, passphrase: 1 } }],
    ["tls.passphrase", { tls: { cert, key, passphrase: "secret\n" } }],
    ["tls.passphrase", { tls: { cert, key, passphrase: " secret" } }],
    ["proxy", { proxy: "http://user:secret@proxy.example:3128\n" }],
    ["proxy", { proxy: "http://user:sec\nret@proxy.example:3128" }],
    ["proxy", { proxy: 8080 }],
    ["proxy", { proxy: "proxy.example:secret" }],
    ["proxy", { proxy: "socks5://user:secret@proxy.example" }],
    ["proxy", { proxy: "ftp://user:secret@proxy.example" }],
    ["proxy", { proxy: "http://user:secret@proxy.example/path" }],
    ["proxy", { proxy: "http://user:secret%@proxy.example" }],
  ])("%s", (option, options) => {
    const make = (): unknown => nodeTransport(options as NodeTransportOptions);
    expect(make).toThrow(InvalidOptionError);
    expect(make).toThrow(expect.objectContaining({ option }));
    expect(make).not.toThrow(/secret/);
  });
});

/** A proxy that speaks TLS with a certificate that Node trusts until the test is over. */
async function startTrustedProxy() {
  const proxy = await startProxy({ cert, key });
  const former = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...former, cert]);
  onTestFinished(() => tls.setDefaultCACertificates(former));
  return { proxy, transport: nodeTransport({ proxy: `https://user:secret@${proxy.host}` }) };
}

test.each(["tls", "proxy"] as const)("%s needs Node's own Agent in its place", (option) => {
  const options = { tls: { ca: cert }, proxy: "http://127.0.0.1:1" };
  const make = (): unknown => nodeTransport({ [option]: options[option] });
  expect(make).not.toThrow();
  const place = Symbol.for("undici.globalDispatcher.1");
  const globals = globalThis as { [place]?: unknown };
  const former = globals[place];
  globals[place] = new (class Other {
    readonly dispatch = dispatcher.dispatch;
  })();
  try {
    expect(make).toThrow(expect.objectContaining({ option }));
  } finally {
    globals[place] = former;
  }
});

describe("a runtime that does not carry Node's HTTP client", () => {
  const place = Symbol.for("undici.globalDispatcher.1");
  const globals = globalThis as { [place]?: unknown };
  const runtimes: readonly (readonly [name: string, globals: Record<string, unknown>])[] = [
    ["Bun", { process: { versions: { node: "26.3.0", bun: "1.4.5" } } }],
    ["Deno", { process: { versions: { node: "26.3.0", deno: "2.9.6" } } }],
    ["Cloudflare Workers", { navigator: { userAgent: "Cloudflare-Workers" }, process: undefined }],
    ["this runtime", { navigator: undefined, process: undefined }],
  ];
  const uses: readonly (readonly [option: string, options: unknown, instead: RegExp])[] = [
    ["transport", undefined, /leave the option transport out/],
    ["transport", {}, /leave the option transport out/],
    ["dispatcher", { dispatcher: {} }, /leave the option transport out/],
    ["tls", { tls: { ca: cert } }, /in place of nodeTransport give (a|the) fetch/],
    ["proxy", { proxy: "http://127.0.0.1:1" }, /in place of nodeTransport give (a|the) fetch/],
  ];

  /** Makes a transport while the globals are those of another runtime. */
  function makeElsewhere(options: unknown, elsewhere: Record<string, unknown>): unknown {
    const former = globals[place];
    globals[place] = undefined;
    for (const [name, value] of Object.entries(elsewhere)) vi.stubGlobal(name, value);
    try {
      return nodeTransport(options as NodeTransportOptions);
    } finally {
      vi.unstubAllGlobals();
      globals[place] = former;
    }
  }

  describe.each(runtimes)("%s", (name, elsewhere) => {
    test.each(uses)(
      "refuses %s with %j at once, and says what to use instead",
      (option, options, instead) => {
        const make = (): unknown => makeElsewhere(options, elsewhere);
        expect(make).toThrow(InvalidOptionError);
        expect(make).toThrow(expect.objectContaining({ option }));
        expect(make).toThrow(instead);
        expect(make).toThrow(name);
      },
    );
  });

  test("a dispatcher that works there is taken", () => {
    expect(makeElsewhere({ dispatcher }, {})).toBeTypeOf("function");
  });
});

describe("a host with a certificate of its own", () => {
  test("is trusted by its authority, and by no other", async () => {
    const origin = await startTlsServer({ cert, key });
    const trusting = nodeTransport({ tls: { ca: cert } });
    expect(await textOf(await exchange(origin, { transport: trusting }))).toBe("nobody");
    const other = nodeTransport({ tls: { ca: createCertificate().cert } });
    const failure = await failureOf(exchange(origin, { transport: other }));
    expect(codeOf(failure)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(codeOf(await failureOf(exchange(origin)))).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  test("has to be the host of its certificate", async () => {
    const origin = await startTlsServer({ cert, key });
    const transport = nodeTransport({ tls: { ca: cert } });
    const elsewhere = origin.replace("127.0.0.1", "localhost");
    const failure = await failureOf(exchange(elsewhere, { transport }));
    expect(codeOf(failure)).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  });

  test("is shown the client's certificate", async () => {
    const client = createCertificate();
    const requirements = { requestCert: true, rejectUnauthorized: true, ca: client.cert };
    const origin = await startTlsServer({ cert, key, ...requirements });
    const transport = nodeTransport({ tls: { ca: cert, ...client } });
    expect(await textOf(await exchange(origin, { transport }))).toBe("test");
    const without = nodeTransport({ tls: { ca: cert } });
    expect(codeOf(await failureOf(exchange(origin, { transport: without })))).toBeDefined();
  });
});

describe("a proxy", () => {
  const credentials = "us%40er:pa%3Ass";
  const authorization = `Basic ${Buffer.from("us@er:pa:ss").toString("base64")}`;

  function expectNoCredentials(failure: unknown): void {
    const shown = everythingOf(failure);
    for (const secret of ["pa:ss", "pa%3Ass", authorization.slice("Basic ".length)]) {
      expect(shown).not.toContain(secret);
    }
  }

  test("tunnels requests to http and https, and is told user and password", async () => {
    const proxy = await startProxy();
    const transport = nodeTransport({
      proxy: `http://${credentials}@${proxy.host}`,
      tls: { ca: cert },
    });
    const plain = await startServer((_, response) => response.end("plain"));
    const secure = await startTlsServer({ cert, key });
    for (const [origin, text] of [
      [plain.origin, "plain"],
      [secure, "nobody"],
    ] as const) {
      expect(await textOf(await exchange(origin, { transport }))).toBe(text);
      expect(proxy.seen.at(-1)).toEqual({ target: new URL(origin).host, authorization });
    }
    expect(plain.requests[0]?.headers["proxy-authorization"]).toBeUndefined();
  });

  test("keeps a tunnel for further requests", async () => {
    const proxy = await startProxy();
    const transport = nodeTransport({ proxy: `http://${proxy.host}` });
    const { origin } = await startServer((_, response) => response.end());
    for (let index = 0; index < 9; index += 1) await exchange(origin, { transport });
    // The next request may be there before the connection is free.
    expect(proxy.seen.length).toBeLessThan(5);
  });

  test("does not make its hosts trusted", async () => {
    const proxy = await startProxy();
    const transport = nodeTransport({ proxy: `http://${proxy.host}` });
    const origin = await startTlsServer({ cert, key });
    const failure = await failureOf(exchange(origin, { transport }));
    expect(codeOf(failure)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  test("does not make a certificate good for another host", async () => {
    const proxy = await startProxy();
    const transport = nodeTransport({ proxy: `http://${proxy.host}`, tls: { ca: cert } });
    const origin = (await startTlsServer({ cert, key })).replace("127.0.0.1", "localhost");
    const failure = await failureOf(exchange(origin, { transport }));
    expect(codeOf(failure)).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  });

  // Node before 22.19 cannot be told in a running process whom it trusts.
  describe.skipIf(typeof tls.setDefaultCACertificates !== "function")("that speaks TLS", () => {
    test("tunnels requests to http and https", async () => {
      const { proxy, transport } = await startTrustedProxy();
      const plain = await startServer((_, response) => response.end("plain"));
      expect(await textOf(await exchange(plain.origin, { transport }))).toBe("plain");
      const secure = await startTlsServer({ cert, key });
      expect(await textOf(await exchange(secure, { transport }))).toBe("nobody");
      expect(proxy.seen.map(({ target }) => `//${target}`)).toEqual(
        [plain.origin, secure].map((origin) => origin.replace(/^https?:/, "")),
      );
    });

    test("has no tunnel left to a host that speaks none", async () => {
      const { transport } = await startTrustedProxy();
      const host = await startRawServer((socket) => socket.write("no TLS"));
      await failureOf(exchange(host.origin.replace("http:", "https:"), { transport }));
      expect(host.made()).toBe(1);
      await until(() => host.open.size === 0);
    });
  });

  test("that speaks TLS has to show a certificate that Node trusts, and is told nothing before", async () => {
    const proxy = await startRawServer(() => {}, { cert, key });
    const url = proxy.origin.replace("//", `//${credentials}@`);
    const transport = nodeTransport({ proxy: url, tls: { ca: cert } });
    const failure = await failureOf(exchange("http://127.0.0.1:1", { transport }));
    expect(codeOf(failure)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(proxy.received()).toBe("");
    expectNoCredentials(failure);
  });

  test("that refuses is told of by its status, without the password", async () => {
    const proxy = await startProxy();
    proxy.refusal = "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
    const transport = nodeTransport({ proxy: `http://${credentials}@${proxy.host}` });
    const failure = await failureOf(exchange("http://127.0.0.1:1", { transport }));
    expect(failure).toMatchObject({ code: "PROXY_REFUSED" });
    expect(String(failure)).toContain("407");
    expectNoCredentials(failure);
  });

  test("that is not there fails as a host that is not there", async () => {
    const transport = nodeTransport({ proxy: `http://${credentials}@127.0.0.1:1` });
    const failure = await failureOf(exchange("http://127.0.0.1:2", { transport }));
    expect(failure).toMatchObject({ code: "ECONNREFUSED" });
    expectNoCredentials(failure);
  });
});
