import { once } from "node:events";
import { isAuthenticationError } from "@signoff/core";
import { exitCodes } from "../../exit-codes.ts";
import type { Context } from "../../perform.ts";
import type { AnySession } from "../../provider/any-session.ts";
import type { Provider } from "../../provider/provider.ts";
import type { SignOnOptions } from "../../provider/sign-on-options.ts";
import { withSession } from "../../provider/with-session.ts";

/** One session, which is opened when it is asked for. */
export interface SessionOnDemand {
  /** The session; a login that failed is made again by the next call, but for one that was refused. */
  open(): Promise<AnySession>;
  /** Whether anybody asked for it. */
  readonly isAsked: boolean;
  /** Signs off what was opened, once calls under way are done with. Gives the exit code. */
  end(): Promise<number>;
}

export function sessionOnDemand(
  provider: Provider,
  flags: SignOnOptions,
  context: Context,
): SessionOnDemand {
  let opened: Promise<AnySession> | undefined;
  let closed: Promise<number> = Promise.resolve(exitCodes.done);
  const over = new AbortController();
  const start = (): Promise<AnySession> =>
    new Promise((resolve, reject) => {
      let isOpen = false;
      const work = async (session: AnySession): Promise<number> => {
        isOpen = true;
        resolve(session);
        if (!over.signal.aborted) await once(over.signal, "abort");
        return exitCodes.done;
      };
      closed = withSession(provider, flags, context, work).catch((error: unknown) => {
        if (isOpen) throw error;
        // Another refusal may block the user.
        if (!isAuthenticationError(error)) opened = undefined;
        reject(error);
        return exitCodes.done;
      });
    });
  let isAsked = false;
  return {
    get isAsked() {
      return isAsked;
    },
    open() {
      isAsked = true;
      return (opened ??= start());
    },
    end() {
      over.abort();
      return closed;
    },
  };
}
