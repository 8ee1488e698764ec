import { inRow, type Mutation } from "../mutation.ts";

/** What is aborted, refused or broken leaves nothing open, and nothing that was cut off looks whole. */
export const endings: readonly Mutation[] = inRow("endings", [
  {
    name: "answer-that-is-too-large-keeps-its-connection",
    in: "core",
    guard: `
      «this.#abort?.();»
      this.#upload?.end(reason);
    `,
    within: [
      "this.#request = request;",
      "request.cancellation.onAbort(() => this.fail(request.cancellation.reason))",
    ],
    with: "if (this.#request.cancellation.aborted) this.#abort?.();",
    tests: ["core/node/answers"],
  },
  {
    name: "aborted-request-keeps-its-connection",
    in: "core",
    guard: `
      «this.#abort?.();»
      this.#upload?.end(reason);
    `,
    within: [
      "this.#request = request;",
      "request.cancellation.onAbort(() => this.fail(request.cancellation.reason))",
    ],
    with: "if (!this.#request.cancellation.aborted) this.#abort?.();",
    tests: ["core/node/cancellation"],
  },
  {
    name: "aborted-request-goes-out-when-the-connection-comes",
    in: "core",
    guard: "if (this.#over) return abort();",
    tests: ["core/node/cancellation"],
  },
  {
    name: "request-that-was-aborted-before-is-begun",
    in: "core",
    guard: `
      if (cancellation.aborted) {
        cancelStream(given.body, cancellation.reason);
        throw describeAbort(cancellation.reason, call);
      }
    `,
    with: `
      if (cancellation === undefined) {
        cancelStream(given.body, cancellation.reason);
        throw describeAbort(cancellation.reason, call);
      }
    `,
    tests: ["core/bodies"],
  },
  {
    name: "source-of-a-call-that-was-aborted-before-stays-open",
    in: "core",
    guard: "cancelStream(given.body, cancellation.reason);",
    tests: ["core/bodies"],
  },
  {
    name: "request-that-no-dispatcher-took-stays-open",
    in: "core",
    guard: "exchange.fail(error);",
    within: "new NewExchange(request, upload, { resolve, reject, connected })",
    with: "reject(error);",
    tests: ["core/node/dispatchers"],
  },
  {
    name: "switch-of-protocols-is-waited-for",
    in: "core",
    guard: "if (status === 101) this.fail(new SwitchedProtocolError());",
    tests: ["core/node/answers"],
  },
  {
    name: "listener-of-a-request-stays",
    in: "core",
    guard: `
      #close(): void {
        this.#over = true;
        this.#release();
      }
    `,
    with: `
      #close(): void {
        this.#over = true;
      }
    `,
    tests: ["core/node/cancellation"],
  },
  {
    name: "stream-goes-on-after-an-abort",
    in: "core",
    guard: `
      this.#upload?.end(reason);
      «this.#streamed?.fail(reason);»
      this.#decoded?.fail(reason);
    `,
    tests: ["core/node/cancellation"],
  },
  {
    name: "decoded-stream-goes-on-after-an-abort",
    in: "core",
    guard: `
      this.#upload?.end(reason);
      this.#streamed?.fail(reason);
      «this.#decoded?.fail(reason);»
    `,
    tests: ["core/node/cancellation"],
  },
  {
    name: "stream-that-is-cancelled-keeps-its-connection",
    in: "core",
    guard: `
      pull: source.resume,
      «cancel: source.cancel,»
    `,
    within: "(this.#controller.desiredSize ?? 0) > 0",
    tests: ["core/node/answers"],
  },
  {
    name: "decoded-stream-that-is-cancelled-keeps-its-connection",
    in: "core",
    guard: `
      byteStream({
        $$$,
        «cancel»,
      })
    `,
    within: [
      "const chunks = decodeChunks(source, decoders);",
      "controller.enqueue(new Uint8Array(value))",
    ],
    tests: ["core/node/encodings"],
  },
  {
    name: "stream-that-cannot-be-decoded-keeps-its-connection",
    in: "core",
    guard: "cancel(failure);",
    within: "this.fail(failure);",
    tests: ["core/node/encodings"],
  },
  {
    name: "source-of-a-broken-upload-stays-open",
    in: "core",
    guard: `
      «this.#upload?.end(reason);»
      this.#streamed?.fail(reason);
      this.#decoded?.fail(reason);
    `,
    tests: ["core/node/cancellation"],
  },
  {
    name: "source-of-an-upload-answered-early-stays-open",
    in: "core",
    guard: "this.#upload?.end(undefined);",
    tests: ["core/node/cancellation"],
  },
  {
    name: "upload-that-was-cut-off-looks-whole",
    in: "core",
    guard: "throw this.#reason;",
    within: "this.end(error);",
    with: "return;",
    tests: ["core/node/upload"],
  },
  {
    name: "upload-may-be-what-is-left-of-a-stream",
    in: "core",
    guard: "if (!stream.locked && !isDisturbed(stream)) return;",
    with: "if (!stream.locked) return;",
    tests: ["core/node/upload"],
  },
  {
    name: "upload-may-be-of-no-bytes",
    in: "core",
    guard: "!isBytes(value)",
    within: "this.end(undefined)",
    with: "value === null",
    tests: ["core/node/upload"],
  },
  {
    name: "later-reason-of-an-abort-counts",
    in: "core",
    guard: "if (this.aborted) return;",
    within: "this.aborted = true;",
    tests: ["core/cancellation"],
  },
  {
    name: "listener-that-was-taken-off-is-called",
    in: "core",
    guard: `
      const index = this.#listeners?.indexOf(listener) ?? -1;
      «if (index !== -1) this.#listeners?.splice(index, 1);»
    `,
    tests: ["core/cancellation"],
  },
  {
    name: "late-listener-hears-of-no-abort",
    in: "core",
    guard: `
      if (this.aborted) {
        listener();
        return () => {};
      }
    `,
    with: `
      if (this.aborted) {
        return () => {};
      }
    `,
    tests: ["core/cancellation"],
  },
  {
    name: "late-signal-tells-of-no-abort",
    in: "core",
    guard: "if (this.aborted) this.#controller.abort(this.reason);",
    tests: ["core/cancellation"],
  },
  {
    name: "signal-tells-of-no-abort",
    in: "core",
    guard: "this.#controller?.abort(reason);",
    within: "this.aborted = true;",
    tests: ["core/cancellation"],
  },
  {
    name: "work-that-is-over-is-listened-for",
    in: "core",
    guard: "work.then(release, release);",
    tests: ["core/cancellation"],
  },
  {
    name: "listener-stays-on-the-signal-of-the-app",
    in: "core",
    guard: '() => signal.removeEventListener("abort", follow)',
    with: "() => {}",
    tests: ["core/retry"],
  },
  {
    name: "call-keeps-its-listener-on-the-signal-of-the-app",
    in: "core",
    guard:
      "current.onEnd(followSignal(signal, cancellation, (reason) => describeAbort(reason, current)))",
    with: "followSignal(signal, cancellation, (reason) => describeAbort(reason, current))",
    tests: ["core/retry"],
  },
  {
    name: "listener-stays-on-the-signal-of-a-step",
    in: "core",
    guard: "call.onEnd(followSignal(signal, cancellation))",
    with: "followSignal(signal, cancellation)",
    tests: ["core/app-steps"],
  },
  {
    name: "signal-of-a-step-is-passed-over",
    in: "core",
    guard: "call.onEnd(followSignal(signal, cancellation));",
    tests: ["core/app-steps"],
  },
  {
    name: "step-takes-the-end-of-the-call-away",
    in: "core",
    guard: `
      const { cancellation, release } = «original.cancellation».fork();
      call.onEnd(release);
    `,
    with: "new (original.cancellation.constructor as never)()",
    tests: ["core/app-steps"],
  },
  {
    name: "fetch-hears-of-no-abort",
    in: "core",
    guard: `
      {
        __proto__: null,
        $$$,
        «signal: request.cancellation.signal,»
        redirect: mayBeHeld(request) || !takesRequestOption("redirect") ? "manual" : "error",
      }
    `,
    tests: ["core/fetch-transport"],
  },
  {
    name: "call-waits-for-a-fetch-that-is-deaf",
    in: "core",
    guard: "request.cancellation.race(exchange(fetch ?? globalThis.fetch, request, watch?.()))",
    with: "exchange(fetch ?? globalThis.fetch, request, watch?.())",
    tests: ["core/time-limits"],
  },
  {
    name: "fetch-keeps-the-connection-of-an-answer-that-is-too-large",
    in: "core",
    guard: "await reader.cancel().catch(() => {});",
    within: "return chunks;",
    tests: ["core/fetch-transport"],
  },
  {
    name: "stream-in-the-hands-of-the-app-hears-of-no-abort",
    in: "core",
    guard: "call.onEnd(cancellation.onAbort(onAbort));",
    within: "controller.error(describe(cancellation.reason));",
    tests: ["core/late"],
  },
  {
    name: "stream-that-stalls-keeps-its-connection",
    in: "core",
    guard: "await reader.cancel().catch(() => {});",
    within: "call.end()",
    tests: ["core/time-limits"],
  },
  {
    name: "stream-that-the-app-cancels-keeps-its-connection",
    in: "core",
    guard: "await reader.cancel(reason).catch(() => {});",
    tests: ["core/late"],
  },
  {
    name: "late-answer-of-an-aborted-login-stays-open",
    in: "core",
    guard: "for (const grant of grants) void this.#remains.abandon(grant);",
    with: "void grants;",
    tests: ["core/login"],
  },
  {
    name: "answer-of-an-aborted-login-is-cut-off",
    in: "core",
    guard: "const answer = next({ ...request, cancellation: own });",
    with: "const answer = next(request);",
    tests: ["core/login"],
  },
  {
    name: "late-answer-of-an-aborted-login-is-waited-for-without-end",
    in: "core",
    guard: "const end = startTimer(() => own.abort(reason), lateAnswer);",
    with: "const end = startTimer(() => {}, lateAnswer);",
    tests: ["core/login"],
  },
  {
    name: "aborted-login-without-an-answer-is-not-warned-of",
    in: "core",
    guard:
      "for (const step of possible.steps) warnOfPossible({ provider: facts.name, account }, step);",
    within: "login({ possible, abandon }, signal)",
    tests: ["core/login"],
  },
  {
    name: "aborted-login-waits-for-its-answer",
    in: "core",
    guard: "return await waiting.race(answer);",
    within: "release();",
    with: "return await answer;",
    tests: ["core/login"],
  },
  {
    name: "symphony-session-of-an-aborted-login-stays-open",
    in: "symphony",
    guard: "(answer) => [tokenIn(answer.data)].filter(isToken).map(grantOf)",
    with: "(answer) => [tokenIn(answer.data)].filter(isToken).map(grantOf).slice(0, 0)",
    tests: ["symphony/aborted-login"],
  },
  {
    name: "edin-session-of-an-aborted-login-stays-open",
    in: "edin-docflow",
    guard: "readSids(headers).map((sid): Grant => ({ sid }))",
    with: "readSids(headers).slice(0, 0).map((sid): Grant => ({ sid }))",
    tests: ["edin-docflow/aborted-login"],
  },
  {
    name: "directlink-token-of-an-aborted-login-stays-open",
    in: "directlink",
    guard: "[grantIn(answer.data)].filter((grant) => grant !== undefined)",
    with: "[grantIn(answer.data)].filter((grant) => grant === undefined) as never",
    tests: ["directlink/aborted-login"],
  },
  {
    name: "symphony-half-of-a-login-stays-open",
    in: "core",
    guard: "if (!(await opened.undo(signal))) tellPossibleSession(failure);",
    with: "tellPossibleSession(failure);",
    tests: ["symphony/sign-on/sign-on"],
  },
  {
    name: "symphony-application-of-a-login-stays-open",
    in: "core",
    guard: "if (!(await opened.undo(signal))) tellPossibleSession(failure);",
    with: "tellPossibleSession(failure);",
    tests: ["symphony/sign-on/on-behalf"],
  },
  {
    name: "edin-sessions-of-an-unclear-login-stay-open",
    in: "core",
    guard: "if (!(await opened.undo(signal))) tellPossibleSession(failure);",
    with: "tellPossibleSession(failure);",
    tests: ["edin-docflow/session"],
  },
  {
    name: "sign-off-gives-no-signal",
    in: "core",
    guard: `
      «lifecycle.announceSignOff();»
      const started = performance.now();
    `,
    tests: ["core/sign-off-signal"],
  },
  {
    name: "sign-off-gives-its-signal-too-late",
    in: "core",
    guard: `
      «lifecycle.announceSignOff();»
      const started = performance.now();
    `,
    with: "queueMicrotask(() => lifecycle.announceSignOff());",
    tests: ["core/sign-off-signal"],
  },
  {
    name: "session-that-is-lost-counts-as-signed-off",
    in: "core",
    guard: `
      «this.#lost = true;»
      if (this.state === "open") this.state = "lost";
    `,
    within: "this.#signingOff.abort();",
    with: `
      this.#lost = true;
      this.#signingOff.abort();
    `,
    tests: ["core/sign-off-signal"],
  },
  {
    name: "symphony-feed-goes-on-during-the-sign-off",
    in: "symphony",
    guard: "[options.signal, signOffSignalOf(session)]",
    with: "[options.signal]",
    tests: ["symphony/feed/feed-end"],
  },
  {
    name: "symphony-feed-hears-of-no-abort",
    in: "symphony",
    guard: "[options.signal, signOffSignalOf(session)]",
    with: "[signOffSignalOf(session)]",
    tests: ["symphony/feed/feed-end"],
  },
  {
    name: "symphony-feed-is-not-deleted-by-the-sign-off",
    in: "symphony",
    guard: `
      () => {
        stopping.abort();
        void source.close();
      }
    `,
    with: `
      () => {
        stopping.abort();
      }
    `,
    tests: ["symphony/feed/feed-end"],
  },
  {
    name: "symphony-feed-is-not-deleted-at-its-end",
    in: "symphony",
    guard: "await source.close();",
    tests: ["symphony/feed/feed-end"],
  },
  {
    name: "symphony-feed-goes-on-within-a-batch",
    in: "symphony",
    guard: "if (signal.aborted) return;",
    within: "yield event;",
    tests: ["symphony/feed/feed-end"],
  },
  {
    name: "symphony-feed-keeps-its-listener-on-the-signal",
    in: "symphony",
    guard: "release();",
    within: "await source.close();",
    tests: ["symphony/feed/feed-end"],
  },
  {
    name: "connection-nobody-waits-for-goes-on",
    in: "core",
    guard: "for (const opening of this.#openings.get(key) ?? []) opening.end(new UnwantedError());",
    tests: ["core/node/connections"],
  },
  {
    name: "connection-that-others-wait-for-is-ended",
    in: "core",
    guard: `
      «if (others > 0) return;»
      for (const opening of this.#openings.get(key) ?? []) opening.end(new UnwantedError());
    `,
    tests: ["core/node/connections"],
  },
  {
    name: "call-is-not-waited-for-by-the-sign-off",
    in: "core",
    guard: "setup.admit?.(call, cancellation);",
    tests: ["core/session-fetch"],
  },
  {
    name: "timer-outlives-a-wait-that-was-cut-short",
    in: "core",
    guard: "underSignal(elapsed, signal, details).finally(stop)",
    with: "underSignal(elapsed, signal, details)",
    tests: ["core/parts/wait"],
  },
  {
    name: "pause-keeps-its-listener-on-the-signal",
    in: "core",
    guard: 'signal?.removeEventListener("abort", stop);',
    within: "if (signal?.aborted) stop();",
    tests: ["core/parts/wait"],
  },
  {
    name: "body-of-a-request-is-read-on-after-an-abort",
    in: "core",
    guard:
      "const release = cancellation.onAbort(() => { «reader.cancel(cancellation.reason).catch(() => {});» });",
    tests: ["core/session-fetch-like-the-web"],
  },
  {
    name: "body-of-a-request-that-is-not-sent-is-kept",
    in: "core",
    guard:
      "if (held instanceof ReadableStream) call.onEnd(() => void held.cancel().catch(() => {}));",
    tests: ["core/session-fetch-like-the-web"],
  },
]);
