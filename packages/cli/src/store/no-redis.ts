import { codeOf } from "@signoff/command-kit";
import { StoreError } from "@signoff/core";

/** Says why a Redis cannot be had. Its own words are left out, but for the code that it begins a refusal with. */
export function noRedis(error: unknown, name: string): StoreError {
  const code = codeOf(error) ?? refusalOf(error);
  if (code !== undefined && isRefusal.test(code)) {
    return new StoreError(
      `${name} refuses this user (${code}): set SIGNOFF_STORE with its name and password, as redis://user:password@host:6379/0.`,
      { reason: "refused" },
    );
  }
  const why = code === undefined ? "" : ` (${code})`;
  return new StoreError(
    `${name} cannot be reached${why}: look whether host and port are right, and Redis runs.${hintFor(code)}`,
    { reason: "unreachable" },
  );
}

const isRefusal = /^(?:NOAUTH|WRONGPASS|NOPERM|DENIED)$/;

/** What a reply of Redis begins with where it is an error. */
function refusalOf(error: unknown): string | undefined {
  return error instanceof Error ? /^[A-Z]{3,20}(?= )/.exec(error.message)?.[0] : undefined;
}

function hintFor(code: string | undefined): string {
  if (
    code === undefined ||
    !/^(?:EPROTO|ERR_SSL_|ERR_TLS_|UNABLE_TO_|SELF_SIGNED|CERT_|DEPTH_ZERO)/.test(code)
  ) {
    return "";
  }
  return " TLS failed: rediss: is for ports that speak it; NODE_EXTRA_CA_CERTS names the file of an authority to trust as well.";
}
