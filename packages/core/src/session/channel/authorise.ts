import { InvalidOptionError, isInvalidOptionError, ProtocolError } from "../../errors/errors.ts";
import type { ProviderFacts } from "../../call/provider.ts";
import { HeaderFields } from "../../transport/header-fields.ts";
import type { Layer } from "../../steps/step.ts";
import type { WireRequest } from "../../transport/transport.ts";
import type { SessionDriver } from "../driver/driver.ts";
import { createFreshness, refuseStored } from "./fresh-answers.ts";

/** As much of a driver as sending under its grants takes. */
export type AnyDriver<Grant extends object> = Pick<
  SessionDriver<never, Grant>,
  "facts" | "authorise" | "judge"
>;

/** Keeps what is secret, be it a token or the body of a login, from origins that an app's step may have written. */
function checkOrigin({ origins }: ProviderFacts, { origin }: WireRequest): void {
  if (origins.includes(origin)) return;
  throw new InvalidOptionError(
    "steps",
    `sent a request to ${origin}, which this session's credentials are not for.`,
  );
}

/** Sends without a grant: for logins. `before` is waited for ahead of each attempt, which its rejection prevents. */
export function createAnonymousStep(facts: ProviderFacts, before?: () => Promise<void>): Layer {
  return (next) => {
    const send = refuseStored(next);
    return async (request) => {
      checkOrigin(facts, request);
      await before?.();
      return send(request);
    };
  };
}

/** Attaches the tokens of a grant to a request, for the provider's own origins only. */
export function authoriseRequest<Grant extends object>(
  driver: AnyDriver<Grant>,
  request: WireRequest,
  grant: Grant,
  further?: string,
): WireRequest {
  checkOrigin(driver.facts, request);
  const headers = new HeaderFields(request.headers.flat);
  try {
    driver.authorise(headers, grant, request.url, further);
  } catch (error) {
    if (isInvalidOptionError(error)) throw error;
    // Not kept as the cause: the web's `Headers` repeat what they refuse, token and all.
    throw new ProtocolError(
      `${request.call.operation} cannot be authorised: the provider's token does not fit into a header; log in again.`,
      { ...request.call.details, reason: "unusable" },
    );
  }
  return { ...request, headers };
}

/** Authorises with one fixed grant: for logouts and probes, which must not renew anything. */
export function createFixedGrantStep<Grant extends object>(
  driver: AnyDriver<Grant>,
  grant: Grant,
): Layer {
  const ask = createFreshness();
  return (next) => {
    const send = ask(next);
    return async (request) => send(authoriseRequest(driver, request, grant));
  };
}
