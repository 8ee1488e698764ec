import { InvalidOptionError } from "../errors/errors.ts";
import type { ProviderFacts } from "../call/provider.ts";
import { isHeaders, isIterable } from "../values/kinds.ts";
import { HeaderFields, isConnectionField, setField } from "./header-fields.ts";

/** What the session sets, or must not send: RFC 9110, section 11.6.2, and RFC 6265, section 4. */
const credentialFields: ReadonlySet<string> = new Set(["authorization", "cookie", "cookie2"]);

/** What tells of one message and its body, or of what is asked for, and so differs from call to call. */
const messageFields: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "content-encoding",
  "content-type",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
]);

/**
 * The fields of every request, as names in small letters and values in turn.
 *
 * @throws {InvalidOptionError} for a field that no app may set for all requests, and for what no header can carry.
 */
export function readFixedHeaders(
  { headers }: { readonly headers?: Readonly<Record<string, string>> | undefined },
  { isOwnHeader }: Pick<ProviderFacts, "isOwnHeader">,
): readonly string[] {
  if (headers === undefined) return [];
  if (
    typeof headers !== "object" ||
    headers === null ||
    isIterable(headers) ||
    isHeaders(headers)
  ) {
    throw new InvalidOptionError("headers", "has to be an object of names and values.");
  }
  const fields = new HeaderFields();
  for (const [name, value] of Object.entries(headers)) {
    checkName(name, isOwnHeader);
    if (typeof value !== "string") {
      throw new InvalidOptionError(`headers.${name}`, "has to be a text.");
    }
    setField(fields, `headers.${name}`, name, value);
  }
  return fields.flat;
}

type IsOwn = ProviderFacts["isOwnHeader"];

function checkName(name: string, isOwn: IsOwn): void {
  const problem = problemOf(name.toLowerCase(), isOwn);
  if (problem !== undefined) throw new InvalidOptionError(`headers.${name}`, problem);
}

function problemOf(key: string, isOwn: IsOwn): string | undefined {
  if (isConnectionField(key)) return "belongs to the connection, not to the session; leave it out.";
  if (credentialFields.has(key)) {
    return "carries credentials, which the session sets itself; leave it out, and give them to the login.";
  }
  if (isOwn?.(key)) {
    return "is a header of the provider's own; leave it out, or give it to the single call.";
  }
  if (key === "user-agent") return "has an option of its own; give it as userAgent.";
  if (messageFields.has(key)) return "differs from call to call; give it to the single call.";
  return undefined;
}
