import { generateKeyPairSync, sign } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createServer, type TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import type { FetchFunction } from "../src/index.ts";
import { tlsFetch } from "../src/node.ts";

/** A TLS server that shows what comes over a connection byte by byte, and answers what a test writes. */
export interface RawServer {
  readonly url: string;
  readonly fetch: FetchFunction;
  /** All that came, over whichever connection. */
  received(): string;
  readonly connections: readonly TLSSocket[];
}

/** Starts one; `answer` is called once for each connection, when its first bytes are there. */
export async function startRawServer(answer: (socket: TLSSocket) => void): Promise<RawServer> {
  const { cert, key } = createCertificate();
  const chunks: Buffer[] = [];
  const connections: TLSSocket[] = [];
  const server = createServer({ cert, key }, (socket) => {
    connections.push(socket);
    socket.on("error", () => socket.destroy());
    socket.once("data", () => answer(socket));
    socket.on("data", (chunk) => chunks.push(chunk));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    for (const socket of connections) socket.destroy();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fetch: tlsFetch({ ca: cert }),
    received: () => Buffer.concat(chunks).toString(),
    connections,
  };
}

/** A certificate for 127.0.0.1 that is its own authority. */
function createCertificate(): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = der(0x30, der(0x06, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
  const commonName = der(0x30, der(0x06, [0x55, 0x04, 0x03]), der(0x0c, Buffer.from("test")));
  const name = der(0x30, der(0x31, commonName));
  const addresses = der(0x04, der(0x30, der(0x87, [127, 0, 0, 1])));
  const subjectAltName = der(0x30, der(0x06, [0x55, 0x1d, 0x11]), addresses);
  const toBeSigned = der(
    0x30,
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    ecdsaWithSha256,
    name,
    der(0x30, toTime(Date.now() - 86_400_000), toTime(Date.now() + 86_400_000)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, subjectAltName)),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const certificate = der(0x30, toBeSigned, ecdsaWithSha256, der(0x03, [0], signature));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function toTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

function der(tag: number, ...parts: (Buffer | readonly number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
