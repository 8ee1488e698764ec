import type { Socket } from "node:net";
import { fine, warning } from "../../finding.ts";
import { certificateFault, revokedFault } from "./certificate-words.ts";
import { clockFaultOf } from "./clock.ts";
import { type Handshake, shakeHands } from "./handshake.ts";
import { handshakeFault, plainHttpFault, tlsExpectedFault } from "./handshake-words.ts";
import type { Host } from "./host.ts";
import { ask } from "./question.ts";
import { openLine } from "./tunnel.ts";
import { settingOf, type HostVisit } from "../visit.ts";

/** Speaks TLS with a host where its URL says so, and looks at the certificate. Nothing where that fails. */
export async function secure(
  host: Host,
  line: Socket,
  visit: HostVisit,
): Promise<Socket | undefined> {
  if (host.url.protocol === "http:") return expectPlain(host, line, visit);
  const { tell, progress, signal, way } = visit;
  progress(`Speaking TLS with ${host.name}`);
  let handshake: Handshake;
  try {
    handshake = await shakeHands(host, line, way.ca, signal);
  } catch (error) {
    signal.throwIfAborted();
    const isPlain = await speaksHttp(host, visit);
    tell(isPlain ? plainHttpFault(host, settingOf(host, visit)) : handshakeFault(host, error));
    return undefined;
  }
  if (handshake.refusal === undefined && handshake.revocation !== "revoked") {
    tell(fine("tls", trustedText(host, handshake)));
    return handshake.socket;
  }
  await tellRefusal(host, handshake, visit);
  handshake.socket.destroy();
  return undefined;
}

function trustedText({ name }: Host, { version, certificate, revocation }: Handshake): string {
  const day = new Date(certificate.valid_to).toISOString().slice(0, 10);
  const revoked =
    revocation === "good"
      ? "by its authority's answer it is not revoked"
      : "whether it was revoked is not known, for the host sends no answer of its authority along";
  return `${name} speaks ${version}; its certificate is trusted, and valid until ${day}; ${revoked}.`;
}

/** Where a certificate seems too old or too new, it may be this machine's clock that is wrong. */
async function tellRefusal(host: Host, handshake: Handshake, visit: HostVisit): Promise<void> {
  const { tell, way, signal, provider } = visit;
  const { refusal, certificate, socket } = handshake;
  if (refusal === "CERT_HAS_EXPIRED" || refusal === "CERT_NOT_YET_VALID") {
    const answer = await ask(host, "/", socket, signal).catch(() => undefined);
    const fault = answer && clockFaultOf(host, answer, certificate);
    if (fault) return tell(fault);
  }
  const caSetting = `--ca, or ${provider.settings.prefix}_CA`;
  if (refusal === undefined) return tell(revokedFault(host));
  tell(
    certificateFault(
      host,
      { refusal, certificate },
      way.ca === undefined ? caSetting : `${caSetting}, in place of the one given`,
    ),
  );
}

async function speaksHttp(host: Host, { way, signal }: HostVisit): Promise<boolean> {
  try {
    const line = await openLine(host, way.proxy, signal);
    const { status } = await ask(host, "/", line, signal);
    return status > 0;
  } catch {
    return false;
  }
}

/** Nothing is asked of a host that speaks TLS: it would read a request for a broken greeting. */
async function expectPlain(
  host: Host,
  line: Socket,
  visit: HostVisit,
): Promise<Socket | undefined> {
  const { tell, way, signal } = visit;
  const isTls = await speaksTls(host, visit);
  if (isTls) {
    line.destroy();
    tell(tlsExpectedFault(host, settingOf(host, visit)));
    return undefined;
  }
  const isHere =
    way.proxy === undefined && /^(?:localhost|127\.[\d.]+|\[::1\])$/.test(host.url.hostname);
  tell(
    isHere
      ? fine("tls", `${host.name} speaks plain http, on this machine.`)
      : warning(
          "tls",
          `${host.name} speaks plain http: whoever is on the way reads the password.`,
          `Write https: in ${settingOf(host, visit)}, where the host speaks it.`,
          "plain-http",
        ),
  );
  signal.throwIfAborted();
  return line;
}

async function speaksTls(host: Host, { way, signal }: HostVisit): Promise<boolean> {
  try {
    const line = await openLine(host, way.proxy, signal);
    const { socket } = await shakeHands(host, line, undefined, signal);
    socket.destroy();
    return true;
  } catch {
    return false;
  }
}
