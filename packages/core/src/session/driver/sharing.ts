import type { Patience } from "../../options/patience.ts";
import { type Resolvable, resolveText } from "../../options/resolvable.ts";

/** Who asks for a secret. */
export interface CredentialRequest extends Patience {
  /** Whether it is asked for ahead of a login, to tell it from those of others. */
  readonly ahead?: boolean | undefined;
}

/** Gives the secret that signs on. */
export type CredentialSource = (request: CredentialRequest) => Promise<string>;

/**
 * The text behind a credential, resolved anew for each login: what was asked for ahead of one is given to that login, so that
 * the app is asked once for each.
 *
 * @param option the option that has it, for errors.
 */
export function credentialSource(option: string, value: Resolvable<string>): CredentialSource {
  let given: Promise<string> | undefined;
  return ({ ahead = false, ...patience }) => {
    const secret = given ?? resolveText(option, value, patience);
    given = ahead ? secret : undefined;
    // What the app did not give is asked for again.
    secret.catch(() => (given = given === secret ? undefined : given));
    return secret;
  };
}

/** What of a provider the processes that share a session of it have to know. */
export interface Sharing {
  /** How many times one credential may be refused before none of them sends it for a while. */
  readonly refusals: number;
  /** For how long it is not sent then, in ms. */
  readonly refusedFor: number;
  /** The names that a grant may hold: any other one is of a newer package, which may mean something by it. */
  readonly grantFields: readonly string[];
  /** After so many ms without a request the provider ends a session. Default: never. */
  readonly idleLimit?: number;
  /** How long a session lives at most that does not tell it, in ms. Default: nobody knows. */
  readonly longestLife?: number;
}
