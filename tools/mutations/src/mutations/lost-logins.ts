import { inRow, type Mutation } from "../mutation.ts";

/** What a login may have opened is ended or told, and nothing is told of what cannot be open. */
export const lostLogins: readonly Mutation[] = inRow("lost logins", [
  {
    name: "lost-login-is-not-told-in-the-receipt",
    in: "core",
    guard: `
      if (known) return void this.#receive(known);
      this.#isLost = true;
      «this.#remains.possible.add(session);»
    `,
    tests: ["core/lost-renewals"],
  },
  {
    name: "lost-login-is-not-told-in-its-error",
    in: "core",
    guard: `
      if (known) return void this.#receive(known);
      «this.#isLost = true;»
      this.#remains.possible.add(session);
    `,
    tests: ["core/lost-first-logins"],
  },
  {
    name: "known-grant-of-a-lost-login-is-not-ended",
    in: "core",
    guard: "if (known) return void this.#receive(known);",
    with: "if (known) return;",
    tests: ["directlink/lost-logins"],
  },
  {
    name: "answer-that-a-step-made-whole-counts-as-lost",
    in: "core",
    guard: "if (this.#withheld && !isRead) this.#opened.lose(this.#withheld, this.#opening.known);",
    with: "if (this.#withheld) this.#opened.lose(this.#withheld, this.#opening.known);",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "lost-attempt-is-forgotten-by-the-next-one",
    in: "core",
    guard: "this.#flush(false);",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "lost-attempt-of-several-at-a-time-is-withheld",
    in: "core",
    guard: `
      if (found !== "unknown") this.#opened.take(found);
      else if (isCrowded || this.#isSettled) this.#opened.lose(sent, this.#opening.known);
      else this.#withheld = sent;
    `,
    with: `
      if (found !== "unknown") this.#opened.take(found);
      else this.#withheld = sent;
    `,
    tests: ["core/lost-first-logins"],
  },
  {
    name: "login-that-is-not-waited-for-is-not-told-in-its-error",
    in: "core",
    guard: `
      «this.#isLost = true;»
      const isOpen = found.then($$$);
      this.#remains.possible.addUntil(session, isOpen);
    `,
    tests: ["core/lost-first-logins"],
  },
  {
    name: "login-that-is-not-waited-for-is-not-told-in-the-receipt",
    in: "core",
    guard: `
      const isOpen = found.then($$$);
      «this.#remains.possible.addUntil(session, isOpen);»
    `,
    tests: ["core/lost-renewals"],
  },
  {
    name: "known-grant-of-a-login-that-is-not-waited-for-is-not-ended",
    in: "core",
    guard: "known ? [known] : []",
    with: "[]",
    tests: ["directlink/lost-logins"],
  },
  {
    name: "token-that-the-grant-shares-is-ended-beside-it",
    in: "core",
    guard: "sharesToken(this.#driver, other, grant) || this.#remains.abandon(other)",
    with: "this.#remains.abandon(other)",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "what-is-no-part-of-the-grant-stays-open",
    in: "core",
    guard: "this.#grants.forEach(this.#receive);",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "what-is-opened-after-the-login-stays-open",
    in: "core",
    guard:
      "this.#receive = (other) => sharesToken(this.#driver, other, grant) || this.#remains.abandon(other);",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "what-is-opened-after-a-failed-login-stays-open",
    in: "core",
    guard: `
      «this.#receive = abandon;»
      const ends = Promise.all([...this.#grants].map(abandon)).then($$$);
    `,
    tests: ["core/lost-first-logins"],
  },
  {
    name: "failed-login-is-clear-whatever-got-lost",
    in: "core",
    guard: "return isClear && !this.#isLost;",
    with: "return isClear;",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "failed-login-is-clear-whatever-could-not-be-ended",
    in: "core",
    guard: "return isClear && !this.#isLost;",
    with: "return !this.#isLost;",
    tests: ["core/login"],
  },
  {
    name: "success-of-a-login-ends-nothing",
    in: "core",
    guard: `
      «opened.keep(grant);»
      return grant;
    `,
    within: "if (!(await opened.undo(signal))) tellPossibleSession(failure);",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "login-is-sent-after-its-abort",
    in: "core",
    guard: "if (cancellation.aborted) throw describeAbort(cancellation.reason, call);",
    within: "isCrowded ||= running > 0;",
    tests: ["directlink/aborted-login"],
  },
  {
    name: "answer-of-a-gateway-counts-as-a-refusal",
    in: "core",
    guard: 'if (!response.ok) return isRefusal(response) ? [] : "unknown";',
    with: "if (!response.ok) return [];",
    tests: ["core/lost-renewals"],
  },
  {
    name: "refusal-counts-as-a-lost-answer",
    in: "core",
    guard: 'if (!response.ok) return isRefusal(response) ? [] : "unknown";',
    with: 'if (!response.ok) return "unknown";',
    tests: ["core/unopened-logins"],
  },
  {
    name: "success-without-a-token-opens-nothing",
    in: "core",
    guard: 'grants.length > 0 ? grants : "unknown"',
    with: "grants",
    tests: ["core/lost-renewals"],
  },
  {
    name: "failure-within-a-success-counts-as-a-lost-answer",
    in: "core",
    guard: `
      try {
        $$$
      } catch (error) {
        «return isApiError(error) ? [] : "unknown";»
      }
    `,
    with: 'return "unknown";',
    tests: ["directlink/lost-logins"],
  },
  {
    name: "success-that-cannot-be-read-opens-nothing",
    in: "core",
    guard: `
      try {
        $$$
      } catch (error) {
        «return isApiError(error) ? [] : "unknown";»
      }
    `,
    with: "return [];",
    tests: ["core/lost-renewals"],
  },
  {
    name: "attempts-at-a-time-are-judged-by-their-call",
    in: "core",
    guard: "isCrowded ||= running > 0;",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "late-failure-of-a-login-opens-nothing",
    in: "core",
    guard: `
      awaited.then(
        (answer) => judge(answer, call),
        «(error: unknown) => judgeFailure(error, call)»,
      )
    `,
    with: "() => []",
    tests: ["core/lost-renewals"],
  },
  {
    name: "late-failure-of-a-login-that-never-left-counts-as-lost",
    in: "core",
    guard: `
      awaited.then(
        (answer) => judge(answer, call),
        «(error: unknown) => judgeFailure(error, call)»,
      )
    `,
    with: '() => "unknown"',
    tests: ["core/unopened-logins"],
  },
  {
    name: "timeout-of-a-server-counts-as-a-refusal",
    in: "core",
    guard: "status < 400 || status > 499 || status === 408",
    with: "status < 400 || status > 499",
    tests: ["core/lost-renewals"],
  },
  {
    name: "failure-of-a-server-counts-as-a-refusal",
    in: "core",
    guard: "status < 400 || status > 499 || status === 408",
    with: "status < 400 || status === 408",
    tests: ["core/lost-renewals"],
  },
  {
    name: "first-failure-of-a-server-counts-as-a-refusal",
    in: "core",
    guard: "status < 400 || status > 499 || status === 408",
    with: "status < 400 || status > 500 || status === 408",
    tests: ["core/lost-renewals"],
  },
  {
    name: "redirect-counts-as-a-refusal",
    in: "core",
    guard: "status < 400 || status > 499 || status === 408",
    with: "status > 499 || status === 408",
    tests: ["core/lost-renewals"],
  },
  {
    name: "page-of-a-gateway-counts-as-a-refusal",
    in: "core",
    guard:
      'return elsewhere.has(status) || /^\\s*[{[]/.test(text) || (status === 401 && text === "");',
    with: "return true;",
    tests: ["core/lost-renewals"],
  },
  {
    name: "page-of-a-server-without-such-a-login-counts-as-lost",
    in: "core",
    guard:
      'return elsewhere.has(status) || /^\\s*[{[]/.test(text) || (status === 401 && text === "");',
    with: 'return /^\\s*[{[]/.test(text) || (status === 401 && text === "");',
    tests: ["core/unopened-logins"],
  },
  {
    name: "login-that-never-left-counts-as-lost",
    in: "core",
    guard: "return hasLeft && !isInvalidOptionError(error);",
    with: "return !isInvalidOptionError(error);",
    tests: ["core/unopened-logins"],
  },
  {
    name: "login-with-bad-input-counts-as-lost",
    in: "core",
    guard: "return hasLeft && !isInvalidOptionError(error);",
    with: "return hasLeft;",
    tests: ["core/unopened-logins"],
  },
  {
    name: "attempt-that-never-left-lingers",
    in: "core",
    guard: `
      if (!call.left) {
        own.abort(reason);
        throw reason;
      }
    `,
    tests: ["core/unopened-logins"],
  },
  {
    name: "possible-session-that-is-not-open-is-told",
    in: "core",
    guard: "if (!open) this.#tally.strikeOff(session);",
    tests: ["core/lost-renewals"],
  },
  {
    name: "possible-sessions-grow-without-end",
    in: "core",
    guard: "const isFull = this.#entries.length >= mostEntries;",
    with: "const isFull = false;",
    tests: ["core/lost-renewals"],
  },
  {
    name: "possible-sessions-that-are-told-as-one-are-not-counted",
    in: "core",
    guard: "count: count + 1",
    with: "count: count",
    tests: ["core/lost-renewals"],
  },
  {
    name: "possible-session-ends-before-the-life-that-the-service-told",
    in: "core",
    guard: "const life = Math.max(this.#unusedLife, this.#longestTold);",
    with: "const life = this.#unusedLife;",
    tests: ["core/lost-renewals"],
  },
  {
    name: "possible-session-ends-before-its-documented-life",
    in: "core",
    guard: "const life = Math.max(this.#unusedLife, this.#longestTold);",
    with: "const life = this.#longestTold;",
    tests: ["core/lost-renewals"],
  },
  {
    name: "possible-session-ends-after-the-last-date",
    in: "core",
    guard: "date <= lastDate ? new Date(date).toISOString() : undefined",
    with: "new Date(date).toISOString()",
    tests: ["core/lost-renewals"],
  },
  {
    name: "possible-session-is-told-after-its-longest-life",
    in: "core",
    guard: "leastAgeOf(session.since) <= this.#longestLife",
    with: "true",
    tests: ["core/lost-renewals"],
    first: "is over after the longest life",
  },
  {
    name: "possible-sessions-of-other-reasons-are-told-as-one",
    in: "core",
    guard: "one.token === other.token && one.reason === other.reason",
    with: "one.token === other.token",
    tests: ["core/possible-sessions"],
  },
  {
    name: "session-that-is-alive-is-told-as-unconfirmed",
    in: "core",
    guard: 'outcome === "failed" ? outcome : later.outcome',
    with: "later.outcome",
    tests: ["core/possible-sessions"],
  },
  {
    name: "renewal-does-not-wait-for-the-answer-to-the-last-login",
    in: "core",
    guard: `
      «await possible.settle();»
      if (!this.#login) throw this.#setup.closed();
    `,
    tests: ["core/lost-renewals"],
  },
  {
    name: "sign-off-does-not-wait-for-late-logins",
    in: "core",
    guard: `
      await leases.settle(budget.share());
      «await possible.settle(budget.share());»
    `,
    tests: ["core/lost-renewals"],
  },
  {
    name: "receipt-tells-of-no-possible-session",
    in: "core",
    guard: "[...(await endLeases(driver, under, leases, $$$)), «...unheld»]",
    tests: ["core/lost-renewals"],
  },
  {
    name: "disposal-warns-of-no-possible-session",
    in: "core",
    guard: "for (const step of told.steps) warnOfPossible(told, step);",
    within: "this.#receipt === undefined",
    tests: ["core/lost-renewals"],
  },
  {
    name: "first-login-that-got-lost-is-not-warned-of",
    in: "core",
    guard:
      "for (const step of possible.steps) warnOfPossible({ provider: facts.name, account }, step);",
    within: "login({ possible, abandon }, signal)",
    tests: ["core/lost-first-logins"],
  },
  {
    name: "error-of-a-login-tells-of-no-possible-session",
    in: "core",
    guard: 'if (isSignoffError(error)) Reflect.set(error, "sessionMayBeOpen", true);',
    tests: ["core/lost-first-logins"],
  },
  {
    name: "sign-on-tells-of-no-possible-session",
    in: "core",
    guard:
      "if (isSignoffError(details.cause) && details.cause.sessionMayBeOpen) tellPossibleSession(this);",
    tests: ["signoff/sign-on"],
  },
  {
    name: "sign-on-tells-of-a-possible-session-after-a-refusal",
    in: "core",
    guard: "isSignoffError(details.cause) && details.cause.sessionMayBeOpen",
    with: "isSignoffError(details.cause)",
    tests: ["signoff/sign-on"],
  },
  {
    name: "possible-session-is-not-named-when-others-could-not-sign-on",
    in: "signoff",
    guard: "steps.some(({ possible }) => possible)",
    with: "false",
    tests: ["signoff/sign-on"],
  },
]);
