import { InvalidOptionError } from "../errors/errors.ts";

/** What is wrong with one of the options of `tls`. */
export function invalidTls(option: string, problem: string): InvalidOptionError {
  return new InvalidOptionError(`tls.${option}`, problem);
}

/** Runs it, and tells a failure as one of the option. OpenSSL's words name files and functions, so only its code is shown. */
export function refusing<Value>(option: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const { code, message = "" } = error as { code?: unknown; message?: string };
    const shown = typeof code === "string" ? ` (${code})` : "";
    if (isWrongPassphrase(message)) throw invalidTls("passphrase", `is wrong or missing${shown}.`);
    throw invalidTls(option, explain(option, typeof code === "string" ? code : "", shown));
  }
}

function isWrongPassphrase(message: string): boolean {
  return /mac verify failure|bad decrypt|bad password/i.test(message);
}

/** What OpenSSL says of RC2, RC4 and DES, which it reads no more unless it is told to. */
const outdated: ReadonlySet<string> = new Set([
  "ERR_CRYPTO_UNSUPPORTED_OPERATION",
  "ERR_OSSL_EVP_UNSUPPORTED",
]);

const conversions: ReadonlyMap<string, string> = new Map([
  [
    "pfx",
    '"openssl pkcs12 -legacy -in old.p12 -out new.pem", and give the text of new.pem as cert and as key, with passphrase',
  ],
  ["key", '"openssl pkcs8 -topk8 -provider legacy -provider default -in old.pem -out new.pem"'],
]);

function explain(option: string, code: string, shown: string): string {
  const conversion = conversions.get(option);
  return outdated.has(code) && conversion !== undefined
    ? `is encrypted in an outdated way that Node does not read${shown}, such as RC2; convert it with ${conversion}.`
    : `cannot be read${shown}; it is damaged, or of a kind that Node does not know.`;
}
