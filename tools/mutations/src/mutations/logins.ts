import { inRow, type Mutation } from "../mutation.ts";

/** How a request is sent under a lease that may be renewed, and what its answer proves. */
const renewal = [
  'if (typeof further !== "object") return this.#sendUnder(asked, used, further);',
  'if (verdict === "open") return this.#accept(answer, kept);',
];

/** Nobody is let in who is not who they say, and no login is tried more often than it may be. */
export const logins: readonly Mutation[] = inRow("logins", [
  {
    name: "edin-wrong-password-is-sent-a-third-time",
    in: "edin-docflow",
    guard: "!refusals || refusals.count < refusalsAllowed",
    with: "!refusals || refusals.count <= refusalsAllowed",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-logins-of-one-user-do-not-wait-for-each-other",
    in: "edin-docflow",
    guard: `
      for (let other = running.get(user); other; other = running.get(user)) {
        await orAborted(other, signal);
      }
    `,
    with: `
      for (let other = running.get(user); other && user === ''; other = running.get(user)) {
        await orAborted(other, signal);
      }
    `,
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-login-that-waits-hears-of-no-abort",
    in: "edin-docflow",
    guard: "await orAborted(other, signal)",
    within: "running.get(user)",
    with: "await other",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-right-password-is-kept-back-after-wrong-ones",
    in: "edin-docflow",
    guard: "return refusals?.digest === digest ? refusals : undefined;",
    with: "return refusals;",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-success-does-not-forget-refusals",
    in: "edin-docflow",
    guard: "refusalsOf.delete(user);",
    within: "const result = await login;",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-wrong-password-is-forgotten-too-early",
    in: "edin-docflow",
    guard: "const blockTime = 5 * 60_000;",
    with: "const blockTime = 5 * 60_000 - 1;",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-refusal-of-another-request-counts",
    in: "edin-docflow",
    guard: 'operation === "POST /bdoc/auth"',
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-email-in-other-letters-is-another-user",
    in: "edin-docflow",
    guard: "[new URL(baseUrl).origin, email.toLowerCase()]",
    with: "[new URL(baseUrl).origin, email]",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "user-jwt-of-any-algorithm-is-taken",
    in: "symphony",
    guard: 'algorithms: ["RS512"]',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-of-another-hash-is-taken",
    in: "symphony",
    guard: 'algorithms: ["RS512"]',
    with: 'algorithms: ["RS512", "RS256"],',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-with-unknown-demands-is-taken",
    in: "symphony",
    guard: `
      «requiredClaims: ["exp"]»,
      clockTolerance: tolerance,
    `,
    with: 'requiredClaims: ["exp"], crit: { exp: true }',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "signature-of-a-user-jwt-is-not-checked",
    in: "symphony",
    guard: 'await «jwtVerify(jwt, key, { $$$, requiredClaims: ["exp"], $$$ })»',
    with: '{ payload: JSON.parse(Buffer.from(jwt.split(".")[1], "base64url")) }',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-may-be-without-an-end",
    in: "symphony",
    guard: 'requiredClaims: ["exp"]',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-that-has-expired-is-taken",
    in: "symphony",
    guard: `
      requiredClaims: ["exp"],
      clockTolerance: «tolerance»,
    `,
    with: "1e9",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-is-taken-before-its-time",
    in: "symphony",
    guard: `
      requiredClaims: ["exp"],
      clockTolerance: tolerance,
      currentDate: «now»,
    `,
    with: "new Date(Number(now) + 1e9)",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-for-another-application-is-taken",
    in: "symphony",
    guard: `
      algorithms: ["RS512"],
      «audience: appId»,
    `,
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-without-a-user-is-taken",
    in: "symphony",
    guard: 'if (!isUser(user)) throw refused("it names no user");',
    with: 'if (user === null) throw refused("it names no user");',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-pair-is-known-by-its-app-token",
    in: "symphony",
    guard: "return hasAppToken && hasSymphonyToken;",
    with: "return hasAppToken;",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-pair-is-known-by-its-symphony-token",
    in: "symphony",
    guard: "return hasAppToken && hasSymphonyToken;",
    with: "return hasSymphonyToken;",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-pair-is-known-by-half-of-it",
    in: "symphony",
    guard: "return hasAppToken && hasSymphonyToken;",
    with: "return hasAppToken || hasSymphonyToken;",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-tokens-are-compared-by-their-last-character",
    in: "symphony",
    guard: "difference |= kept.charCodeAt(index) ^ shown.charCodeAt(index)",
    with: "difference = kept.charCodeAt(index) ^ shown.charCodeAt(index)",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-tokens-are-compared-by-their-start",
    in: "symphony",
    guard: 'typeof shown !== "string" || shown.length !== kept.length',
    with: 'typeof shown !== "string"',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-pair-may-be-empty",
    in: "symphony",
    guard: 'typeof shown !== "string" || shown.length !== kept.length || kept === ""',
    with: 'typeof shown !== "string" || shown.length !== kept.length',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-takes-the-pair-of-another-token",
    in: "symphony",
    guard: 'data?.appToken === appToken && typeof symphonyToken === "string"',
    with: 'typeof symphonyToken === "string"',
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-takes-a-pair-without-a-counterpart",
    in: "symphony",
    guard:
      'data?.appToken === appToken && typeof symphonyToken === "string" && symphonyToken !== ""',
    with: "data?.appToken === appToken",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "extension-app-token-is-the-same-each-time",
    in: "symphony",
    guard: "crypto.getRandomValues(new Uint8Array(32))",
    with: "new Uint8Array(32)",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "further-token-renews-after-any-failure",
    in: "core",
    guard: "if (!this.#control.isGone(lease, error)) throw error;",
    tests: ["core/further-tokens"],
  },
  {
    name: "further-token-renews-a-new-session-again",
    in: "core",
    guard: "if (await this.#isUseless(lease, request, false)) throw error;",
    tests: ["core/further-tokens"],
  },
  {
    name: "refused-call-renews-a-new-session-again",
    in: "core",
    guard: "if (await this.#isUseless(lease, request, over !== true)) return response;",
    tests: ["core/renewal"],
  },
  {
    name: "operation-that-a-renewal-did-not-help-renews-again",
    in: "core",
    guard: "lease.refused.set(request.call.operation, performance.now());",
    tests: ["core/renewal"],
  },
  {
    name: "refused-call-is-renewed-without-end",
    in: "core",
    guard: `
      if (!(await over)) return this.#accept(response, sent);
      $$$;
      return «this.#sendRenewed(request, renewed)»;
    `,
    within: renewal,
    with: "this.#accept(response, { request, lease: renewed, wasOver: false }), this.#sendUnder(request, renewed, undefined)",
    tests: ["core/renewal"],
  },
  {
    name: "further-token-is-renewed-without-end",
    in: "core",
    guard: `
      if (await this.#isUseless(lease, request, false)) throw error;
      $$$;
      return «this.#sendRenewed(request, renewed)»;
    `,
    within: renewal,
    with: "this.#accept(error, { request, lease: renewed, wasOver: false }), this.send(request)",
    tests: ["core/further-tokens"],
  },
  {
    name: "renewed-call-goes-without-its-further-token",
    in: "core",
    guard: `
      const preparing = this.#control.prepare?.(lease, request.url);
      const further = «typeof preparing === "object" ? await withinTotal(request, preparing) : preparing»;
    `,
    with: "undefined",
    tests: ["core/further-tokens"],
  },
  {
    name: "login-for-a-call-is-repeated-with-it",
    in: "core",
    guard: "request.call.final = true;",
    tests: ["core/login"],
  },
  {
    name: "login-that-gave-nothing-new-is-told-as-a-renewal",
    in: "core",
    guard:
      'if (isNew) channel.emit({ type: "renewal", provider: driver.facts.name, duration, error });',
    with: 'channel.emit({ type: "renewal", provider: driver.facts.name, duration, error });',
    tests: ["core/nothing-to-end"],
  },
  {
    name: "login-that-gave-nothing-new-replaces-the-grant",
    in: "core",
    guard: "if (this.#setup.isSame(grant, stale.grant)) return stale;",
    tests: ["core/nothing-to-end"],
  },
  {
    name: "refused-call-is-repeated-though-nothing-was-renewed",
    in: "core",
    guard: "if (renewed === lease) return response;",
    tests: ["core/nothing-to-end"],
  },
  {
    name: "session-without-a-token-is-lost-by-a-refusal",
    in: "core",
    guard: "if (!lifecycle.lost && driver.tokensOf(lease.grant).length === 0) return lease;",
    tests: ["core/nothing-to-end"],
  },
  {
    name: "replaced-grant-that-has-expired-is-not-ended",
    in: "core",
    guard: "[...this.#leases, lease].filter((other) => !isOlder(other, longestLife))",
    with: '[...this.#leases, lease].filter((other) => !isOlder(other, longestLife) && !isOlder(other, other["lifetime"]))',
    tests: ["core/renewal"],
  },
  {
    name: "replaced-grants-are-kept-without-end",
    in: "core",
    guard: `
      for (const oldest of waiting.slice(0, -mostKept)) {
        this.#retire(oldest, successor, (steps) => this.#letGo(oldest, steps));
      }
    `,
    tests: ["core/renewal"],
  },
  {
    name: "grant-that-is-let-go-is-kept",
    in: "core",
    guard: `
      «this.#drop(lease);»
      for (const { token, outcome } of steps) $$$
    `,
    tests: ["core/renewal"],
  },
  {
    name: "grant-that-is-let-go-is-not-told",
    in: "core",
    guard: 'this.#setup.possible.add({ token, reason: "let-go", outcome, since: now() });',
    tests: ["core/renewal"],
  },
  {
    name: "grant-that-is-let-go-is-told-though-it-is-dead",
    in: "core",
    guard: 'outcome === "unconfirmed" || outcome === "failed"',
    within: 'reason: "let-go"',
    with: "true",
    tests: ["core/renewal"],
  },
  {
    name: "grant-is-let-go-during-the-sign-off",
    in: "core",
    guard: `
      if (steps.every(isEnded)) this.#drop(lease);
      else if (!this.#isEnding) onDoubt(steps);
    `,
    with: `
      if (steps.every(isEnded)) this.#drop(lease);
      else onDoubt(steps);
    `,
    tests: ["core/renewal"],
  },
  {
    name: "grant-that-comes-after-the-sign-off-is-not-ended",
    in: "core",
    guard: `
      «if (this.#isClosed) return this.#setup.giveUp(grant);»
      const lease = this.#createLease(grant, this.#current.generation);
    `,
    tests: ["core/login"],
  },
  {
    name: "sign-off-leaves-the-door-open-for-late-grants",
    in: "core",
    guard: `
      «leases.close();»
      const unheld = possible.steps;
    `,
    tests: ["core/login"],
  },
  {
    name: "remains-of-a-login-are-not-warned-of",
    in: "core",
    guard: "if (!isClear) warnOfRemains({ provider: facts.name, account });",
    tests: ["core/login"],
  },
  {
    name: "operation-that-works-again-is-never-renewed-for",
    in: "core",
    guard: "lease.refused.delete(request.call.operation);",
    tests: ["core/renewal"],
  },
  {
    name: "grant-in-doubt-is-never-renewed",
    in: "core",
    guard: `
      if (!isConfirmed && !(await withinTotal(request, this.#confirmOver(lease)))) return isCurrent();
    `,
    with: "return true;",
    tests: ["core/renewal"],
  },
  {
    name: "stillborn-grants-are-renewed-without-end",
    in: "core",
    guard: "return isCurrent() && isStillborn(lease);",
    with: "return false;",
    tests: ["core/renewal"],
  },
  {
    name: "directlink-refused-password-is-sent-again",
    in: "directlink",
    guard: "if (previous?.authorization === grant.authorization) return previous;",
    tests: ["directlink/session"],
  },
  {
    name: "edin-login-does-not-wait-for-a-late-refusal",
    in: "edin-docflow",
    guard: "login.then(noop, noop).then(() => Promise.all(answers))",
    with: "login.then(noop, noop)",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-late-refusal-does-not-count",
    in: "edin-docflow",
    guard: "answers.push(countRefusal(user, digest, late).catch(noop))",
    with: "answers.push(late.catch(noop))",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-late-refusal-is-no-refusal",
    in: "edin-docflow",
    guard: "refusing(late).then((found) => grantIn(found, reason))",
    with: "late.then((found) => grantIn(found, reason))",
    tests: ["edin-docflow/sign-on/wrong-passwords"],
  },
  {
    name: "edin-password-is-sent-where-cookies-are-kept-from-scripts",
    in: "edin-docflow",
    guard: `
      «checkCookieRuntime(own);»
      const driver = createDriver(place, own.email, keepAliveAfter(own.keepAlive));
    `,
    tests: ["edin-docflow/sign-on/cookie-runtime"],
  },
  {
    name: "edin-password-is-sent-where-no-cookie-can-be",
    in: "edin-docflow",
    guard: "transport !== undefined || (canReadSetCookie() && canSendCookie())",
    with: "transport !== undefined || canReadSetCookie()",
    tests: ["edin-docflow/sign-on/cookie-runtime"],
  },
  {
    name: "edin-success-without-a-session-is-a-refusal",
    in: "edin-docflow",
    guard: 'operation === "POST /bdoc/auth" && !(status >= 200 && status <= 299)',
    with: 'operation === "POST /bdoc/auth"',
    tests: ["edin-docflow/sign-on/cookie-runtime"],
  },
  {
    name: "user-jwt-is-taken-in-loose-base64",
    in: "symphony",
    guard: "parts.every((part) => encode(decode(part)) === part)",
    with: "true",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "user-jwt-is-checked-with-a-key-of-any-length",
    in: "symphony",
    guard: "if (key && «modulusLength >= shortestKey») return key;",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "private-key-may-be-encrypted",
    in: "symphony",
    guard: `
      if (isEncrypted(block)) {
        throw unfit(
          'is encrypted; decrypt it before, as with "openssl pkey -in key.pem -out new.pem".',
        );
      }
    `,
    tests: ["symphony/jwt/private-key"],
  },
  {
    name: "grant-lives-on-while-the-machine-sleeps",
    in: "core",
    guard: "Math.max(Date.now() - date, performance.now() - time)",
    with: "performance.now() - time",
    tests: ["core/clocks"],
  },
  {
    name: "clock-that-is-set-back-revives-a-grant",
    in: "core",
    guard: "Math.max(Date.now() - date, performance.now() - time)",
    with: "Date.now() - date",
    tests: ["core/clocks"],
  },
  {
    name: "clock-that-is-set-forth-ends-a-grant-at-the-provider",
    in: "core",
    guard: `
      function leastAgeOf({ time }: Moment): number {
        return «performance.now() - time»;
      }
    `,
    with: "Math.max(performance.now() - time, Date.now() - performance.timeOrigin - time)",
    tests: ["core/clocks"],
  },
  {
    name: "renewal-is-not-due-while-the-machine-sleeps",
    in: "core",
    guard: "now < time && «Date.now() < date»",
    tests: ["core/clocks"],
  },
  {
    name: "renewal-is-not-due-where-the-clock-was-set-back",
    in: "core",
    guard: "«now < time» && Date.now() < date",
    tests: ["core/clocks"],
  },
  {
    name: "further-token-is-used-to-its-last-moment",
    in: "core",
    guard: "ageOf(since) >= lifetime - Math.min(renewAhead, lifetime / 2)",
    with: "ageOf(since) >= lifetime",
    tests: ["core/clocks"],
  },
  {
    name: "further-token-is-used-after-its-end",
    in: "core",
    guard: "obtained !== undefined && «ageOf(obtained.since) < obtained.lifetime»",
    tests: ["core/clocks"],
  },
  {
    name: "further-token-outlives-the-grant-it-came-under",
    in: "core",
    guard: `
      const slots = this.#slots.get(lease) ?? new Map<string, Slot>();
      this.#slots.set(lease, slots);
    `,
    within: "this.#setup.driver.furtherToken?.(used.grant, url)",
    with: `
      const slots = this.#slots.get(this.#setup as never) ?? new Map<string, Slot>();
      this.#slots.set(this.#setup as never, slots);
    `,
    tests: ["core/further-tokens"],
  },
  {
    name: "further-tokens-of-two-names-are-one",
    in: "core",
    guard: `
      const slot = slots.get(name) ?? {};
      slots.set(name, slot);
    `,
    with: `
      const slot = slots.get("") ?? {};
      slots.set("", slot);
    `,
    tests: ["symphony/sign-on/access-tokens"],
  },
  {
    name: "every-caller-asks-for-a-further-token",
    in: "core",
    guard: "slot.pending ??= this.#obtain(wanted, lease.grant, slot).finally($$$);",
    with: "slot.pending = this.#obtain(wanted, lease.grant, slot);",
    tests: ["symphony/sign-on/access-tokens"],
  },
  {
    name: "doctor-signs-on-whatever-is-in-the-way",
    in: "cli",
    guard: `
      if («!isWell») {
        tell(skipped("login", "Not tried: login, read, logout, and the probe of the old session."));
        return undefined;
      }
    `,
    with: "false",
    tests: ["cli/doctor/broken-installations"],
  },
  {
    name: "doctor-takes-any-page-for-the-service",
    in: "cli",
    guard: 'return «finding.verdict === "ok"»;',
    with: "true",
    tests: ["cli/doctor/broken-installations"],
  },
  {
    name: "doctor-sends-a-login-that-could-block-the-user",
    in: "cli",
    guard: `
      if («until !== undefined») {
        tell(untriedLogin(attempt, until - Date.now()));
        return undefined;
      }
    `,
    with: "false",
    tests: ["cli/doctor/refusals"],
  },
  {
    name: "doctor-counts-no-refusal",
    in: "cli",
    guard:
      'if (isAuthenticationError(error) && error.reason !== "no-session") await refusals?.add();',
    tests: ["cli/doctor/refusals"],
  },
]);
