import { isApiError } from "@signoff/core";
import type { Patience } from "@signoff/core/provider";
import type { Sign } from "../sign-on/credentials.ts";
import { createClaims, spoilsJwt } from "./jwt.ts";

/** A host that judges JWTs by a clock of its own. */
type JwtHost = "pod" | "keyManager";

/**
 * Sends a JWT that suits the clock of a host, and once more another one where the refusal shows that this clock is off by
 * too much.
 */
export type UseJwt = <Answer>(
  host: JwtHost,
  send: (jwt: string) => Promise<Answer>,
) => Promise<Answer>;

/** What of a login's context signing takes. */
interface Signing extends Patience {
  learn(secret: string): void;
}

/**
 * Makes the JWTs of one subject. What was learnt of the hosts' clocks holds for later logins too; one JWT serves both
 * hosts of a login where their clocks agree.
 */
export function createJwtSource(subject: string, sign: Sign): (signing: Signing) => UseJwt {
  /** By how many ms each host's clock is ahead of ours. */
  const ahead: Record<JwtHost, number> = { pod: 0, keyManager: 0 };

  return (signing) => {
    const { signal, learn } = signing;
    const made = new Map<number, Promise<string>>();

    async function make(difference: number): Promise<string> {
      signal?.throwIfAborted();
      const jwt = await sign(createClaims(subject, Date.now() + difference), signing);
      learn(jwt);
      return jwt;
    }

    function jwtFor(host: JwtHost): Promise<string> {
      const jwt = made.get(ahead[host]) ?? make(ahead[host]);
      made.set(ahead[host], jwt);
      return jwt;
    }

    async function sendFresh<Answer>(
      host: JwtHost,
      send: (jwt: string) => Promise<Answer>,
    ): Promise<Answer> {
      const jwt = await jwtFor(host);
      signal?.throwIfAborted();
      return send(jwt);
    }

    return async (host, send) => {
      try {
        return await sendFresh(host, send);
      } catch (error) {
        if (!isApiError(error) || error.status !== 401) throw error;
        const found = (error.answeredAt ?? Date.now()) - Date.now();
        if (!spoilsJwt(found - ahead[host])) throw error;
        ahead[host] = found;
        return sendFresh(host, send);
      }
    };
  };
}
