import type { X509Certificate } from "node:crypto";
import type { SecureContext, SecureContextOptions } from "node:tls";
import { bare } from "../values/bare.ts";
import { checkText } from "../options/check-text.ts";
import { ownOptions } from "../options/checks.ts";
import { isBytes } from "../values/kinds.ts";
import { readPem } from "../values/pem.ts";
import type { TlsOptions } from "./tls-options.ts";
import { readCertificates, readKey, toPemText } from "./tls-pem.ts";
import { invalidTls, refusing } from "./tls-refusal.ts";

const optionNames = ["cert", "key", "pfx", "passphrase", "ca"] as const;

/** Checks each option by itself, so that an error names the one to change. */
export function createContext(options: TlsOptions): SecureContext {
  const given = ownOptions(options, optionNames, "tls");
  const { pfx, passphrase, ca } = given;
  checkCombination(given);
  if (passphrase !== undefined && passphrase !== "") checkText("tls.passphrase", passphrase);
  const authorities = ca === undefined ? [] : readAuthorities(ca);
  const context = pfx === undefined ? createFromPem(given) : createFromPfx(pfx, passphrase);
  return trustBeside(context, authorities);
}

function checkCombination({ cert, key, pfx, passphrase, ca }: TlsOptions): void {
  if ((cert === undefined) !== (key === undefined)) {
    throw invalidTls(cert === undefined ? "cert" : "key", "is missing; cert and key go together.");
  }
  if (pfx !== undefined && cert !== undefined) {
    throw invalidTls("pfx", "and cert exclude each other; give only one of them.");
  }
  if (pfx !== undefined || cert !== undefined) return;
  if (ca === undefined) {
    throw invalidTls("cert", "is missing; give cert and key, or pfx with its passphrase.");
  }
  if (passphrase !== undefined) {
    throw invalidTls("passphrase", "opens nothing here; it goes with pfx or key.");
  }
}

function createFromPem({ cert, key, passphrase }: TlsOptions): SecureContext {
  if (cert === undefined || key === undefined) return create({});
  const chain = readCertificates("cert", toPemText("cert", cert));
  const own = readKey("key", toPemText("key", key), passphrase);
  const leaf = chain.find((one) => one.checkPrivateKey(own.key));
  if (!leaf) throw invalidTls("key", "does not belong to any certificate of cert.");
  // Its own comes first in what is shown, whatever the order of the file.
  const shown = [leaf, ...chain.filter((one) => one !== leaf)];
  return refusing("cert", () =>
    create({
      cert: shown.join(""),
      key: own.pem,
      ...(passphrase !== undefined && { passphrase }),
    }),
  );
}

function createFromPfx(pfx: unknown, passphrase: string | undefined): SecureContext {
  if (!isBytes(pfx)) {
    throw invalidTls("pfx", "has to be the bytes of a PKCS#12 file.");
  }
  if (readPem(new TextDecoder("latin1").decode(pfx)).length > 0) {
    throw invalidTls("pfx", "is PEM text; give it as cert and key.");
  }
  return refusing("pfx", () =>
    create({ pfx: Buffer.from(pfx), ...(passphrase !== undefined && { passphrase }) }),
  );
}

/** Without a prototype: Node would trust the authorities of a polluted one. */
function create(options: SecureContextOptions): SecureContext {
  const { createSecureContext } = process.getBuiltinModule("node:tls");
  return createSecureContext(bare(options));
}

/**
 * Adds authorities to those that Node trusts by itself: its own, those of NODE_EXTRA_CA_CERTS, of the system, of OpenSSL.
 * In its option `ca` they would take the place of all of these; this is what Node does with each of them.
 */
function trustBeside(
  context: SecureContext,
  authorities: readonly X509Certificate[],
): SecureContext {
  const store = context.context as { addCACert(pem: string): void };
  for (const one of authorities) store.addCACert(String(one));
  return context;
}

function readAuthorities(ca: unknown): X509Certificate[] {
  const texts: readonly unknown[] = Array.isArray(ca) ? ca : [ca];
  if (texts.length === 0) throw invalidTls("ca", "is an empty list; leave it out.");
  return texts.flatMap((text) => {
    if (typeof text === "string") return readCertificates("ca", text);
    throw invalidTls("ca", "has to be PEM as a text, or a list of such texts.");
  });
}
