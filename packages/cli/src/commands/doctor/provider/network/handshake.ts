import { type Socket, isIP } from "node:net";
import * as tls from "node:tls";
import { addressOf, type Host } from "./host.ts";
import { limits, within } from "../limits.ts";
import { type Revocation, revocationIn } from "./ocsp.ts";
import { established } from "./sockets.ts";

/** What came of a handshake. */
export interface Handshake {
  readonly socket: Socket;
  /** Why the certificate is not to be trusted, as Node names it. */
  readonly refusal: string | undefined;
  readonly certificate: tls.PeerCertificate;
  /** The version of TLS, such as `TLSv1.3`. */
  readonly version: string;
  /** What the host's own, stapled answer says of its revocation. */
  readonly revocation: Revocation;
}

/** Speaks TLS over a connection, and goes on with a certificate that is not to be trusted: nothing secret may be sent then. */
export async function shakeHands(
  host: Host,
  line: Socket,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<Handshake> {
  const hostname = addressOf(host.url);
  const socket = tls.connect({
    socket: line,
    host: hostname,
    ...(isIP(hostname) === 0 && { servername: hostname }),
    ...(ca !== undefined && { ca: [...usualAuthorities(), ca] }),
    ALPNProtocols: ["http/1.1"],
    requestOCSP: true,
    rejectUnauthorized: false,
  });
  let revocation: Revocation = "unknown";
  socket.on("OCSPResponse", (bytes: Buffer | null) => {
    revocation = revocationIn(bytes);
  });
  try {
    await established(socket, "secureConnect", within(limits.tls, signal));
  } catch (error) {
    line.destroy();
    throw error;
  }
  return {
    socket,
    refusal: refusalOf(socket.authorized, socket.authorizationError),
    certificate: socket.getPeerCertificate(),
    version: socket.getProtocol() ?? "TLS",
    revocation,
  };
}

/** Node before 22.15 tells those alone that it brings. */
function usualAuthorities(): readonly string[] {
  const { getCACertificates, rootCertificates }: Partial<typeof tls> = tls;
  return getCACertificates?.("default") ?? rootCertificates ?? [];
}

function refusalOf(isTrusted: boolean, error: unknown): string | undefined {
  if (isTrusted) return undefined;
  const { code } = Object(error) as { code?: unknown };
  return String(code ?? error);
}
