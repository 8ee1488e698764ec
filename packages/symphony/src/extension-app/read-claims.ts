import { parseJson } from "@signoff/core/provider";
import { fromBase64Url } from "../values/base64.ts";

/**
 * The claims of a JWT, of which nothing was checked; `undefined` for any other text. Integers beyond 2^53 are a `bigint`.
 */
export function readClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const parts = token.split(".");
  const [, payload = ""] = parts;
  const bytes = parts.length === 3 ? fromBase64Url(payload) : undefined;
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
