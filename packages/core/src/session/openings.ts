import { type AnswerReader, createAnswerReader } from "../client/answer.ts";
import type { Call } from "../call/call.ts";
import type { OperationsByMethod, Result } from "../call/calls.ts";
import type { CallResponse } from "../transport/response.ts";
import { orAborted } from "../time/signals.ts";
import { createAnonymousStep } from "./authorise.ts";
import type { Channel } from "./channel.ts";
import type { LoginContext, Opening, SessionDriver } from "./driver.ts";
import type { PossibleSession } from "./possible-session.ts";
import type { Remains } from "./remains.ts";
import { sharesToken } from "./tokens.ts";
import { type AttemptWatch, watchAttempts } from "./watch-attempts.ts";

/** What one login opens at the provider. */
export interface Openings<Operations extends OperationsByMethod, Grant extends object> {
  readonly open: LoginContext<Operations, Grant>["open"];
  /** The login has succeeded: abandons what is no part of its grant. */
  keep(grant: Grant): void;
  /** The login has failed: abandons all it opened; whether nothing may be left. An abort ends the wait, not the work. */
  undo(): Promise<boolean>;
}

/** Watches what a login sends to open something. */
export function createOpenings<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  { possible, abandon }: Remains<Grant>,
  signal: AbortSignal | undefined,
): Openings<Operations, Grant> {
  const answers = createAnswerReader(driver.facts, channel.scrubber);
  const opened = new Set<Grant>();
  let isLost = false;
  /** What is done with a grant; a step of the app may have an attempt run on when the login is over. */
  let keepFor = (grant: Grant): unknown => opened.add(grant);

  function take(grants: readonly Grant[]): void {
    const secrets = grants.flatMap((grant) => driver.secretsOf(grant));
    for (const secret of secrets) channel.scrubber.learn(secret);
    for (const grant of grants) keepFor(grant);
  }

  function lose(session: PossibleSession, known: Grant | undefined): void {
    if (known) return void keepFor(known);
    isLost = true;
    possible.add(session);
  }

  function createWatch<Answer>(opening: Opening<Operations, Grant, Answer>): Watch<Grant> {
    const { token, known, grantsIn, givenUp } = opening;
    // A step of the app may yet make an answer of what was none.
    let withheld: PossibleSession | undefined;
    let isSettled = false;
    const flush = (isRead: boolean): void => {
      if (withheld && !isRead) lose(withheld, known);
      withheld = undefined;
    };
    return {
      token,
      settle(isRead) {
        isSettled = true;
        flush(isRead);
      },
      grantsIn: (response, call) => grantsIn(read(answers, response, call)),
      begin: () => flush(false),
      tell(found, sent, isCrowded) {
        if (found !== "unknown") take(found);
        else if (isCrowded || isSettled) lose(sent, known);
        else withheld = sent;
      },
      tellLater(found, sent) {
        isLost = true;
        const isOpen = found.then((late) => {
          const grants = late === "unknown" ? (known ? [known] : []) : late;
          for (const grant of grants) void abandon(grant);
          return late === "unknown" && known === undefined;
        });
        possible.addUntil(sent, isOpen);
      },
      giveUp: (late, call) => givenUp?.(late.then((response) => read(answers, response, call))),
    };
  }

  return {
    async open(opening) {
      signal?.throwIfAborted();
      const watch = createWatch(opening);
      const step = createAnonymousStep(driver.facts);
      const { calls } = channel.client(step, { signal }, watchAttempts(watch));
      let isRead = false;
      try {
        const answer = await opening.send(calls);
        isRead = opening.grantsIn(answer).length > 0;
        return answer;
      } finally {
        watch.settle(isRead);
      }
    },
    keep(grant) {
      keepFor = (other) => sharesToken(driver, other, grant) || abandon(other);
      opened.forEach(keepFor);
    },
    async undo() {
      keepFor = abandon;
      const ends = Promise.all([...opened].map(abandon)).then((clear) => clear.every(Boolean));
      const isClear = opened.size === 0 || (await orAborted(ends, signal).catch(() => false));
      return isClear && !isLost;
    },
  };
}

interface Watch<Grant> extends AttemptWatch<Grant> {
  /** The call has settled; whether its answer was read. */
  settle(isRead: boolean): void;
}

function read<Answer>(answers: AnswerReader, response: CallResponse, call: Call): Result<Answer> {
  if (!response.ok) throw answers.describe(response, call);
  return { data: answers.read(response, call, true) as Answer, response };
}
