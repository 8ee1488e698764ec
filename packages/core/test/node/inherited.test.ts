import { constants, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { InvalidOptionError } from "../../src/index.ts";
import { nodeTransport, type NodeTransportOptions } from "../../src/node/index.ts";
import { failureOf } from "../support/open.ts";
import { startServer } from "../support/server.ts";
import { createCertificate } from "./support/certificate.ts";
import { codeOf, exchange, textOf } from "./support/exchange.ts";
import { startProxy } from "./support/proxy.ts";
import { startTlsServer } from "./support/tls-server.ts";

/** Has every object inherit a property; gives what ends that. */
function pollute(name: string, value: unknown): () => void {
  // oxlint-disable-next-line no-extend-native -- the subject
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  return () => void Reflect.deleteProperty(Object.prototype, name);
}

/** The transport as it is made in a world in which every object inherits a property. */
function makeIn(name: string, value: unknown, options?: NodeTransportOptions) {
  const restore = pollute(name, value);
  try {
    return nodeTransport(options);
  } finally {
    restore();
  }
}

function createNothing(): never {
  throw new Error("inherited");
}

const { cert, key } = createCertificate();

describe("what is inherited", () => {
  test("is no proxy", async () => {
    const origin = await startTlsServer({ cert, key });
    const { host, seen } = await startProxy();
    for (const options of [undefined, {}, { tls: { ca: cert } }]) {
      const transport = makeIn("proxy", `http://${host}`, options);
      await exchange(origin, { transport }).catch(() => {});
    }
    expect(seen).toEqual([]);
  });

  test("is no dispatcher, and no TLS option", () => {
    const dispatcher = { dispatch: () => true };
    // The twin: together with others it would be refused.
    const tls = { ca: cert };
    expect(() => nodeTransport({ dispatcher, tls })).toThrow(InvalidOptionError);
    expect(() => makeIn("dispatcher", dispatcher, { tls })).not.toThrow();
    expect(() => nodeTransport({ tls: { ...tls, passphrase: "" } })).toThrow(InvalidOptionError);
    expect(() => makeIn("passphrase", "", { tls })).not.toThrow();
  });

  test("is no authority to trust", async () => {
    const origin = await startTlsServer({ cert, key });
    const transport = makeIn("ca", cert, { tls: createCertificate() });
    const failure = await failureOf(exchange(origin, { transport }));
    expect(codeOf(failure)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  test.each(["onRequestSent", "onBodySent"])("is told nothing as %s", async (name) => {
    const { origin } = await startServer((_, response) => response.end("ok"));
    const told: unknown[] = [];
    const restore = pollute(name, (part: unknown) => void told.push(part));
    try {
      const answer = await exchange(origin, { method: "POST", body: "secret" });
      expect(await textOf(answer)).toBe("ok");
      expect(told).toEqual([]);
      // The twin: what `fetch` has undici call inherits.
      await fetch(origin, { method: "POST", body: "secret" });
      expect(told).not.toEqual([]);
    } finally {
      restore();
    }
  });

  test.each(["polluted", { polluted: true }, 1])(
    "is no failure of a request: error = %j",
    async (value) => {
      const { origin } = await startServer((_, response) => response.end("ok"));
      const restore = pollute("error", value);
      try {
        expect(await textOf(await exchange(origin))).toBe("ok");
        expect(await textOf(await exchange(origin, { method: "POST", body: "b" }))).toBe("ok");
      } finally {
        restore();
      }
    },
  );

  test.each([
    ["finishFlush", constants.Z_SYNC_FLUSH],
    ["maxOutputLength", 1],
    ["dictionary", Buffer.from("inherited")],
  ])("decodes no body otherwise: %s", async (name, value) => {
    const whole = gzipSync("a text that is long enough to be cut");
    const bodies = [whole, whole.subarray(0, -12)];
    const { origin } = await startServer((_, response) => {
      response.setHeader("content-encoding", "gzip").end(bodies.shift());
    });
    const restore = pollute(name, value);
    try {
      expect(await textOf(await exchange(origin))).toBe("a text that is long enough to be cut");
      const failure = await failureOf(exchange(origin));
      expect(codeOf(failure)).toBe("Z_BUF_ERROR");
    } finally {
      restore();
    }
  });

  test("makes no connection of an own agent", async () => {
    const origin = await startTlsServer({ cert, key });
    const transport = makeIn("factory", createNothing, { tls: { ca: cert } });
    expect(await textOf(await exchange(origin, { transport }))).toBe("nobody");
  });
});
