import type { Context } from "./exchange.ts";
import { readClaims } from "../extension-app/read-claims.ts";

/** The first release of the agent that fetches keys by the session's token alone. */
const firstRelease = { major: 24, minor: 12 };

/**
 * Whether neither pod nor agent needs a token of the key manager: the session's token, a JWT, says so, and the agent is
 * new enough. An agent that does not tell soon is taken for an old one.
 */
export async function deliversKeysItself(
  sessionToken: string,
  { calls, signal }: Pick<Context, "calls" | "signal">,
): Promise<boolean> {
  if (readClaims(sessionToken)?.["canUseSimplifiedKeyDelivery"] !== true) return false;
  try {
    const limits = { retry: false, timeout: 5_000 };
    const { data } = await calls.GET("/agent/v1/info", { signal, ...limits });
    return isRecent(data?.version);
  } catch {
    return false;
  }
}

function isRecent(version: unknown): boolean {
  const found = typeof version === "string" && /^Agent-(\d+)\.(\d+)/.exec(version);
  if (!found) return false;
  const [, major, minor] = found.map(Number) as [number, number, number];
  return (
    major > firstRelease.major || (major === firstRelease.major && minor >= firstRelease.minor)
  );
}
