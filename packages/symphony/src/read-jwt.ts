import { parseJson } from "@signoff/core/provider";
import { fromBase64Url } from "./base64.ts";

/** The parts of a JWT, of which nothing was checked. */
export interface UncheckedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What the signature is made over. */
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Takes a JWT apart; `undefined` for any other text. Integers beyond 2^53 are a `bigint`. */
export function readJwt(token: string): UncheckedJwt | undefined {
  const [head = "", payload = "", seal = "", ...rest] = token.split(".");
  const header = readObject(head);
  const claims = readObject(payload);
  const signature = fromBase64Url(seal);
  if (!header || !claims || !signature || rest.length > 0) return undefined;
  return { header, claims, signed: `${head}.${payload}`, signature };
}

function readObject(part: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = fromBase64Url(part);
  if (!bytes) return undefined;
  try {
    const value = parseJson(new TextDecoder(undefined, { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.assign(Object.create(null) as Record<string, unknown>, value)
      : undefined;
  } catch {
    return undefined;
  }
}
