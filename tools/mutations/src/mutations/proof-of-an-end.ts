import { inRow, type Mutation } from "../mutation.ts";

/** A session counts as dead by the word of its provider alone, not by that of what stands in front of it. */
export const proofOfAnEnd: readonly Mutation[] = inRow("proof of an end", [
  {
    name: "question-before-the-logout-proves-the-end",
    in: "core",
    guard: `
      if (before?.reply === "accepted") return logout.reply === "accepted" && !isAlike(logout, probe);
    `,
    with: "if (before) return true;",
    tests: ["core/proof"],
  },
  {
    name: "denial-after-a-failed-logout-proves-the-end",
    in: "core",
    guard: 'return logout.reply === "accepted" && !isAlike(logout, probe);',
    with: "return !isAlike(logout, probe);",
    tests: ["core/proof"],
  },
  {
    name: "denial-that-is-like-the-answer-to-the-logout-proves-the-end",
    in: "core",
    guard: 'return logout.reply === "accepted" && !isAlike(logout, probe);',
    with: 'return logout.reply === "accepted";',
    tests: ["core/proof"],
  },
  {
    name: "denial-of-a-replaced-token-proves-the-end-whatever-became-of-the-new-one",
    in: "core",
    guard: "superseded && over && (await isReplaced?.()) === true",
    with: "superseded && over",
    tests: ["core/proof"],
  },
  {
    name: "repeated-logout-that-was-refused-found-a-dead-session",
    in: "core",
    guard: 'return !repeated && logout.reply !== "accepted" && logout.reply !== "failed";',
    with: 'return logout.reply !== "accepted" && logout.reply !== "failed";',
    tests: ["core/back-off"],
  },
  {
    name: "any-success-answers-a-probe",
    in: "core",
    guard: "if (isAnswer(answer.data, status)) return answer;",
    with: "return answer;",
    tests: ["edin-docflow/gateway"],
  },
  {
    name: "success-that-was-sent-before-revives-a-session",
    in: "core",
    guard: "if (wasOver) lease.over = false;",
    with: "lease.over = false;",
    tests: ["core/proof"],
  },
  {
    name: "replacement-that-is-denied-too-proves-an-end",
    in: "core",
    guard: "refused.includes(true) && (await isTaken(driver, under, current.grant))",
    with: "refused.includes(true)",
    tests: ["core/proof"],
  },
  {
    name: "sign-off-learns-nothing-of-the-replacement",
    in: "core",
    guard: "isReplaced: () => «denied.has(lease)»,",
    with: "false",
    tests: ["edin-docflow/session"],
  },
  {
    name: "sign-off-that-failed-for-a-moment-is-not-repeated",
    in: "core",
    guard: "!dead && (await isRepeated(evidence, backoff))",
    with: "false",
    tests: ["core/back-off"],
  },
  {
    name: "logout-that-was-answered-is-repeated",
    in: "core",
    guard: "isLoggedOut ? last.logout : await ask(token, heard, logOut)",
    with: "await ask(token, heard, logOut)",
    tests: ["core/back-off"],
  },
  {
    name: "sign-off-is-repeated-without-time-for-it",
    in: "core",
    guard: "if (left < firstWait || wait > left) return false;",
    tests: ["core/back-off"],
  },
  {
    name: "directlink-gateway-speaks-for-the-server",
    in: "directlink",
    guard: 'return status === error.status && typeof description === "string";',
    with: "return true;",
    tests: ["directlink/gateway"],
  },
  {
    name: "directlink-refused-password-proves-an-end",
    in: "directlink",
    guard: "probed && isOwnRefusal(error)",
    with: "isOwnRefusal(error)",
    tests: ["directlink/session"],
  },
  {
    name: "symphony-gateway-speaks-for-the-api",
    in: "symphony",
    guard: "return isRefusal(error) && isOwnError(error);",
    with: "return isRefusal(error);",
    tests: ["symphony/gateway"],
  },
  {
    name: "edin-page-answers-a-logout",
    in: "edin-docflow",
    guard: 'return !isPage({ headers }) && !Number(headers.get("content-length"));',
    with: 'return !Number(headers.get("content-length"));',
    tests: ["edin-docflow/session"],
  },
  {
    name: "edin-success-with-a-body-answers-a-logout",
    in: "edin-docflow",
    guard: 'return !isPage({ headers }) && !Number(headers.get("content-length"));',
    with: "return !isPage({ headers });",
    tests: ["edin-docflow/session"],
  },
  {
    name: "logout-that-was-refused-counts-as-taken",
    in: "core",
    guard: `
      const logout = logOut().then((answer) => {
        this.#taken.add(name);
        return answer;
      });
    `,
    with: `
      this.#taken.add(name);
      const logout = logOut();
    `,
    tests: ["core/proof"],
  },
  {
    name: "logout-under-way-counts-as-not-taken",
    in: "core",
    guard: "await Promise.allSettled(running.map(([logout]) => logout));",
    tests: ["core/logouts"],
  },
  {
    name: "logout-under-way-of-any-token-is-waited-for",
    in: "core",
    guard: "[...this.#running].filter(([, name]) => names.includes(name))",
    with: "[...this.#running]",
    tests: ["core/logouts"],
  },
  {
    name: "logout-of-any-token-makes-a-refusal-count",
    in: "core",
    guard: "return names.some((name) => this.#taken.has(name));",
    with: "return this.#taken.size > 0;",
    tests: ["core/logouts"],
  },
  {
    name: "refusal-of-a-second-logout-counts-though-none-was-taken",
    in: "core",
    guard: "!token.isGone(error) && «await logouts.haveTaken(secondLogoutAfter)»",
    tests: ["core/proof"],
  },
  {
    name: "dead-token-is-logged-out-once-more",
    in: "core",
    guard: "«!token.isGone(error)» && (await logouts.haveTaken(secondLogoutAfter))",
    tests: ["core/proof"],
  },
  {
    name: "any-refusal-of-a-second-logout-counts",
    in: "core",
    guard: "if (token.isGone(refusal)) throw refusal;",
    with: "throw refusal;",
    tests: ["core/proof"],
  },
]);
