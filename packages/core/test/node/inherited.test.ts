import { describe, expect, test } from "vitest";
import { InvalidOptionError } from "../../src/index.ts";
import { nodeTransport, type NodeTransportOptions } from "../../src/node/index.ts";
import { failureOf } from "../support/open.ts";
import { createCertificate } from "./support/certificate.ts";
import { codeOf, exchange, textOf } from "./support/exchange.ts";
import { startProxy } from "./support/proxy.ts";
import { startTlsServer } from "./support/tls-server.ts";

/** The transport as it is made in a world in which every object inherits a property. */
function makeIn(name: string, value: unknown, options?: NodeTransportOptions) {
  // oxlint-disable-next-line no-extend-native -- the subject
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    return nodeTransport(options);
  } finally {
    delete (Object.prototype as Record<string, unknown>)[name];
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

  test("makes no connection of an own agent", async () => {
    const origin = await startTlsServer({ cert, key });
    const transport = makeIn("factory", createNothing, { tls: { ca: cert } });
    expect(await textOf(await exchange(origin, { transport }))).toBe("nobody");
  });
});
