import type { Answer, EmulatedRequest } from "../contract.ts";
import type { Session } from "../engine/ledger.ts";
import type { ServiceAccount } from "./accounts.ts";
import { failure } from "./errors.ts";
import { findByName, type State, type TokenName } from "./state.ts";

/** The tokens by their security scheme, which is also the header that carries them. */
const TOKENS: ReadonlyMap<string, TokenName> = new Map([
  ["sessionToken", "session"],
  ["keyManagerToken", "keyManager"],
]);

/** Refuses a request whose tokens are missing, dead, or of two accounts. */
export function authorize(state: State, request: EmulatedRequest): Answer | undefined {
  const { security } = request.operation;
  if (security.length === 0) return undefined;
  const isSent = (scheme: string): boolean =>
    scheme === "clientCertificate" || request.header(scheme) !== undefined;
  const alternative = security.find((schemes) => schemes.every(isSent));
  if (!alternative) return failure(401, "No token", 301);
  const headers = alternative.filter((scheme) => TOKENS.has(scheme));
  const sessions = headers.map((header) => useToken(state, request, header));
  if (sessions.includes(undefined)) return failure(401, "Invalid session");
  return new Set(sessions.map((session) => session?.account)).size > 1
    ? failure(401, "Tokens of two accounts")
    : undefined;
}

function useToken(state: State, request: EmulatedRequest, header: string): Session | undefined {
  const session = state.ledger.use(request.header(header) ?? "");
  return session?.kind === TOKENS.get(header) ? session : undefined;
}

/** Who calls. Only for operations that demand a session token, hence after {@link authorize}. */
export function callerOf(state: State, request: EmulatedRequest): ServiceAccount {
  const session = state.ledger.find(request.header("sessionToken") ?? "");
  const caller = findByName(state, session?.account);
  if (!caller) throw new Error("The request has no live session.");
  return caller;
}
