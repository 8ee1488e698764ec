import { inRow, type Mutation } from "../mutation.ts";

/** An error says what is so: what may have reached the provider, who answered, and whether it was the provider at all. */
export const truthOfErrors: readonly Mutation[] = inRow("truth of errors", [
  {
    name: "later-attempt-forgets-what-was-sent",
    in: "core",
    guard: "this.#lost ||= this.left;",
    tests: ["core/never-sent"],
  },
  {
    name: "request-on-a-connection-counts-as-never-sent",
    in: "core",
    guard: `
      this.#abort = abort;
      «this.#request.call.left = true;»
      this.#settle.connected?.();
    `,
    tests: ["core/never-sent"],
  },
  {
    name: "request-without-a-connection-counts-as-sent",
    in: "core",
    guard: `
      «request.call.left = false;»
      if (!request.isChecked) checkTarget(request);
    `,
    tests: ["core/never-sent"],
  },
  {
    name: "request-that-was-answered-counts-as-lost",
    in: "core",
    guard: `
      const answer = await transport(isTold ? request : bypassCaches(request));
      «call.left = false;»
    `,
    tests: ["core/never-sent"],
  },
  {
    name: "outcome-of-what-was-never-sent-is-unknown",
    in: "core",
    guard: "call.idempotent || «!call.sent» || !isLostAnswer(error)",
    tests: ["core/never-sent"],
  },
  {
    name: "outcome-is-known-without-a-readable-answer",
    in: "core",
    guard: 'reason === "cut-short" || («reason === "unusable" && status === undefined»)',
    tests: ["core/foreign-answers"],
  },
  {
    name: "failed-connections-of-a-fetch-count-as-sent",
    in: "core",
    guard: "if ((«await neverLeft(error)») || watch?.neverLeft(error)) call.left = false;",
    with: "false",
    tests: ["core/never-left"],
  },
  {
    name: "failed-connections-of-node-count-as-sent",
    in: "core",
    guard: "if ((await neverLeft(error)) || «watch?.neverLeft(error)») call.left = false;",
    with: "false",
    tests: ["core/never-sent"],
  },
  {
    name: "request-under-way-counts-as-never-taken",
    in: "core",
    guard: '(readMember(error, "code") === "UND_ERR_DESTROYED" && «!underWay.has(error)»)',
    tests: ["core/never-sent"],
  },
  {
    name: "one-failed-connection-of-many-counts-for-all",
    in: "core",
    guard: "failure.errors.every((one) => neverLeft(one, depth + 1))",
    with: "failure.errors.some((one) => neverLeft(one, depth + 1))",
    tests: ["core/never-left"],
  },
  {
    name: "caches-of-the-runtime-answer-calls",
    in: "core",
    guard: 'if (takesRequestOption("cache")) init.cache = "no-store";',
    tests: ["core/caches"],
  },
  {
    name: "other-origins-are-asked-whether-caches-may-be-passed",
    in: "core",
    guard: "return «isForeign» ? undefined : asked;",
    with: "false",
    tests: ["core/caches"],
  },
  {
    name: "stored-answer-proves-an-end",
    in: "core",
    guard: "«isStored(response.headers)» || madeAt + tolerance < newest",
    tests: ["core/caches"],
  },
  {
    name: "answer-older-than-another-proves-an-end",
    in: "core",
    guard: "isStored(response.headers) || «madeAt + tolerance < newest»",
    tests: ["core/caches"],
  },
  {
    name: "probes-are-alike-to-a-cache",
    in: "core",
    guard: "`${control}, no-store, ask=${asked}`",
    with: "`${control}, no-store`",
    tests: ["core/caches"],
  },
  {
    name: "stored-answer-is-taken-for-one-of-now",
    in: "core",
    guard: "if (isStored(response.headers)) throw answeredByCache(request.call, response);",
    tests: ["core/caches"],
  },
  {
    name: "wait-until-a-date-goes-by-the-clock-of-this-machine",
    in: "core",
    guard: "date - (answeredAt(headers) ?? now)",
    with: "date - now",
    tests: ["core/retry"],
  },
  {
    name: "symphony-sessions-are-left-out-by-a-clock-that-is-behind",
    in: "symphony",
    guard: "from + «Math.min(0, ahead)» - tolerance",
    with: "0",
    tests: ["symphony/sign-on/left-sessions"],
  },
  {
    name: "symphony-sessions-are-left-out-by-a-clock-that-is-ahead",
    in: "symphony",
    guard: "to + «Math.max(0, ahead)» + tolerance",
    with: "0",
    tests: ["symphony/sign-on/left-sessions"],
  },
  {
    name: "answer-of-a-fetch-may-be-without-a-status",
    in: "core",
    guard: 'if ($unfit) throw refuse("its status is none");',
    tests: ["core/foreign-answers"],
  },
  {
    name: "headers-of-a-fetch-may-be-unreadable",
    in: "core",
    guard: 'if (!fields) throw refuse("its headers cannot be read");',
    tests: ["core/foreign-answers"],
  },
  {
    name: "body-of-a-fetch-may-have-been-read",
    in: "core",
    guard: `
      if ($unfit) {
        throw refuse(
          body === undefined ? "its body cannot be read" : "its body was read before",
        );
      }
    `,
    tests: ["core/foreign-answers"],
  },
  {
    name: "chunks-of-a-fetch-may-be-anything",
    in: "core",
    guard: `
      const bytes = toBytes(chunk);
      if (bytes) return bytes;
      «throw new ProtocolError(
        \`\${operation} got a body that is no stream of bytes; have the fetch or step give Uint8Array chunks.\`,
        $details,
      );»
    `,
    with: "return chunk;",
    tests: ["core/foreign-answers"],
  },
  {
    name: "hidden-redirect-is-taken-for-an-answer",
    in: "core",
    guard: 'answer?.type === "opaqueredirect"',
    with: "false",
    tests: ["core/foreign-answers"],
  },
  {
    name: "failed-body-of-another-copy-is-no-failed-body",
    in: "core",
    guard: 'Symbol.for("@signoff/core/body-failure")',
    with: 'Symbol("@signoff/core/body-failure")',
    tests: ["core/realms"],
  },
  {
    name: "integer-beyond-what-is-safe-is-taken-where-a-safe-one-is-promised",
    in: "core",
    guard: "if («isPromised(plain, frame)») throw new UnsafeIntegerError(describePath(frames));",
    with: "false",
    tests: ["core/json"],
  },
  {
    name: "integer-beyond-what-is-safe-is-refused-where-none-is-promised",
    in: "core",
    guard: "if («isPromised(plain, frame)») throw new UnsafeIntegerError(describePath(frames));",
    with: "true",
    tests: ["core/json"],
  },
  {
    name: "promises-are-read-from-a-polluted-prototype",
    in: "core",
    guard: 'Object.hasOwn(plain, one) ? (plain[one] ?? "").split(" ") : []',
    with: '(plain[one] ?? "").split(" ")',
    tests: ["core/json"],
  },
]);
