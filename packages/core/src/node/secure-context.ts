import type { KeyObject, X509Certificate } from "node:crypto";
import type { SecureContext, SecureContextOptions } from "node:tls";
import { checkText } from "../check-text.ts";
import { ownOptions } from "../checks.ts";
import { InvalidOptionError } from "../errors.ts";

// Node's modules for certificates are asked for where they are used: loading them takes longer than all of a client.

/** What a client shows and trusts. */
export interface TlsOptions {
  /** The client certificate in PEM, its chain included; goes with `key`. */
  cert?: string | Uint8Array | undefined;
  /** The certificate's private key in PEM. */
  key?: string | Uint8Array | undefined;
  /** Certificate and key in one PKCS#12 file, in place of `cert` and `key`. */
  pfx?: Uint8Array | undefined;
  /** Opens `pfx`, or an encrypted `key`. */
  passphrase?: string | undefined;
  /** Authorities in PEM to trust besides those that Node brings, for hosts on your own site. */
  ca?: string | readonly string[] | undefined;
}

const optionNames = ["cert", "key", "pfx", "passphrase", "ca"] as const;

/** Checks each option by itself, so that an error names the one to change. */
export function createContext(options: TlsOptions): SecureContext {
  const given = ownOptions(options, optionNames, "tls");
  const { cert, key, pfx, passphrase, ca } = given;
  checkCombination(given);
  if (passphrase !== undefined && passphrase !== "") checkText("tls.passphrase", passphrase);
  const trusted =
    ca === undefined ? undefined : { ca: [...nodeAuthorities(), ...readAuthorities(ca)] };
  if (pfx !== undefined) return openPfx(pfx, passphrase, trusted);
  if (cert === undefined || key === undefined) return create({ ...trusted });
  const chain = toText("cert", cert);
  const keyText = toText("key", key);
  const [own] = readCertificates("cert", chain);
  if (!own?.checkPrivateKey(readKey(keyText, passphrase))) {
    throw invalid(
      "key",
      "does not belong to cert; the key's own certificate comes first there, its chain after it.",
    );
  }
  return refusing("cert", () =>
    create({
      cert: chain,
      key: keyText,
      ...(passphrase !== undefined && { passphrase }),
      ...trusted,
    }),
  );
}

function checkCombination({ cert, key, pfx, passphrase, ca }: TlsOptions): void {
  if ((cert === undefined) !== (key === undefined)) {
    throw invalid(cert === undefined ? "cert" : "key", "is missing; cert and key go together.");
  }
  if (pfx !== undefined && cert !== undefined) {
    throw invalid("pfx", "and cert exclude each other; give only one of them.");
  }
  if (pfx !== undefined || cert !== undefined) return;
  if (ca === undefined) {
    throw invalid("cert", "is missing; give cert and key, or pfx with its passphrase.");
  }
  if (passphrase !== undefined) {
    throw invalid("passphrase", "opens nothing here; it goes with pfx or key.");
  }
}

function toText(option: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  throw invalid(option, "has to be PEM, as a text or as the bytes of its file.");
}

/** What Node trusts by itself; early releases of 20 and 22 tell no more than what they carry. */
function nodeAuthorities(): readonly string[] {
  const tls = process.getBuiltinModule("node:tls");
  return typeof tls.getCACertificates === "function"
    ? tls.getCACertificates("default")
    : tls.rootCertificates;
}

function readAuthorities(ca: unknown): string[] {
  const texts: readonly unknown[] = Array.isArray(ca) ? ca : [ca];
  if (texts.length === 0) throw invalid("ca", "is an empty list; leave it out.");
  return texts.flatMap((text) => {
    if (typeof text === "string") return readCertificates("ca", text).map(String);
    throw invalid("ca", "has to be PEM as a text, or a list of such texts.");
  });
}

/** Every certificate of a PEM text: OpenSSL passes over texts that hold none in silence. */
function readCertificates(option: string, pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g);
  if (!blocks) {
    throw invalid(
      option,
      "holds no certificate; it has to be PEM text with -----BEGIN CERTIFICATE-----.",
    );
  }
  const { X509Certificate } = process.getBuiltinModule("node:crypto");
  return blocks.map((block) => refusing(option, () => new X509Certificate(block)));
}

function readKey(pem: string, passphrase: string | undefined): KeyObject {
  const isEncrypted = pem.includes("ENCRYPTED");
  if (isEncrypted && passphrase === undefined) {
    throw invalid("passphrase", "is missing; key is encrypted.");
  }
  const format = { format: "pem", ...(passphrase !== undefined && { passphrase }) } as const;
  const { createPrivateKey } = process.getBuiltinModule("node:crypto");
  return refusing(
    (error) => (isEncrypted && isWrongPassphrase(error) ? "passphrase" : "key"),
    () => createPrivateKey({ key: pem, ...format }),
  );
}

function openPfx(
  pfx: unknown,
  passphrase: string | undefined,
  trusted: { ca: string[] } | undefined,
): SecureContext {
  if (!(pfx instanceof Uint8Array)) {
    throw invalid("pfx", "has to be the bytes of a PKCS#12 file.");
  }
  return refusing(
    (error) => (isWrongPassphrase(error) ? "passphrase" : "pfx"),
    () =>
      create({
        pfx: Buffer.from(pfx),
        ...(passphrase !== undefined && { passphrase }),
        ...trusted,
      }),
  );
}

/** Without a prototype: Node would trust the authorities of a polluted one. */
function create(options: SecureContextOptions): SecureContext {
  const { createSecureContext } = process.getBuiltinModule("node:tls");
  return createSecureContext(Object.assign(Object.create(null) as SecureContextOptions, options));
}

function isWrongPassphrase(error: unknown): boolean {
  const { message = "" } = error as { message?: string };
  return /mac verify failure|bad decrypt|bad password/i.test(message);
}

/** Runs it, and tells a failure as one of the option. OpenSSL's words name files and functions, so only its code is shown. */
function refusing<Value>(option: string | ((error: unknown) => string), read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const named = typeof option === "string" ? option : option(error);
    const { code } = error as { code?: unknown };
    const reason = typeof code === "string" ? ` (${code})` : "";
    throw invalid(
      named,
      named === "passphrase"
        ? `is wrong or missing${reason}.`
        : `cannot be read${reason}; it is damaged, or of a kind that Node does not know.`,
    );
  }
}

function invalid(option: string, problem: string): InvalidOptionError {
  return new InvalidOptionError(`tls.${option}`, problem);
}
