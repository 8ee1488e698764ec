import type { Socket, TcpNetConnectOpts } from "node:net";
import type { ConnectionOptions, SecureContext, TLSSocket } from "node:tls";
import { bare } from "../values/bare.ts";

/** A host and port to connect to. */
export interface Place {
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
}

/** Makes a connection, which is not there yet. */
export function connectPlain({ hostname, port }: Place): Socket {
  const options = { ...unset, host: hostname, port };
  return process.getBuiltinModule("node:net").connect(bare(options) as TcpNetConnectOpts);
}

/**
 * Makes a connection under TLS, which is not there yet: to a place, or through another connection.
 *
 * @param hostname whose certificate has to be shown.
 */
export function connectSecure(
  through: Place | Socket,
  hostname: string,
  secureContext: SecureContext,
  session?: Buffer,
): TLSSocket {
  const { isIP } = process.getBuiltinModule("node:net");
  const way = isPlace(through) ? { port: through.port } : { socket: through };
  const options = {
    ...unset,
    ...way,
    host: hostname,
    // Names only (RFC 6066, section 3); the certificate is checked against the host either way.
    servername: isIP(hostname) === 0 ? hostname : undefined,
    ALPNProtocols: ["http/1.1"],
    secureContext,
    session,
  };
  return process.getBuiltinModule("node:tls").connect(bare(options) as ConnectionOptions);
}

function isPlace(through: Place | Socket): through is Place {
  return Object.hasOwn(through, "port");
}

/** What trusts whom Node trusts by itself, and shows no certificate. */
export function createDefaultContext(): SecureContext {
  return process.getBuiltinModule("node:tls").createSecureContext(bare({}));
}

/** Rejects when the connection fails before the event. */
export async function reached(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error): void => {
      socket.off(event, succeed).off("error", settle).off("close", hangUp);
      if (error) reject(error);
      else resolve();
    };
    const succeed = (): void => settle();
    const hangUp = (): void => settle(new HungUpError());
    socket.on(event, succeed).on("error", settle).on("close", hangUp);
  });
}

class HungUpError extends Error {
  readonly code = "ECONNRESET";
  readonly syscall = "connect";

  constructor() {
    super("The other side closed the connection before it was made.");
  }
}

/**
 * What decides where a connection goes and what is read from it. Node copies its options into objects that inherit again:
 * what is set to nothing there is not inherited.
 */
const unset: Readonly<Record<string, undefined>> = Object.fromEntries(
  (
    "fd handle path socketPath socket lookup family hints localAddress localPort autoSelectFamily " +
    "signal timeout onread pskCallback session ca cert key pfx"
  )
    .split(" ")
    .map((name) => [name, undefined]),
);
