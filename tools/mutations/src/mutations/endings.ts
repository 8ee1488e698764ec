import { inRow, type Mutation } from "../mutation.ts";

const exchange = "packages/core/src/node/exchange.ts";
const transport = "packages/core/src/node/transport.ts";
const decodedBody = "packages/core/src/node/decoded-body.ts";
const upload = "packages/core/src/node/upload.ts";
const cancellation = "packages/core/src/cancellation.ts";
const bodyReader = "packages/core/src/body-reader.ts";
const wire = "packages/core/src/steps/wire.ts";
const login = "packages/core/src/session/login.ts";
const openings = "packages/core/src/session/openings.ts";
const lingering = "packages/core/src/steps/lingering.ts";
const session = "packages/core/src/session/session.ts";
const events = "packages/symphony/src/feed/events.ts";
const fetchTransport = "packages/core/src/fetch-transport.ts";

const cancellationTests = ["packages/core/test/cancellation.test.ts"];
const nodeTests = ["packages/core/test/node/cancellation.test.ts"];
const answers = ["packages/core/test/node/answers.test.ts"];
const encodings = ["packages/core/test/node/encodings.test.ts"];
const uploads = ["packages/core/test/node/upload.test.ts"];
const overFetch = ["packages/core/test/fetch-transport.test.ts"];
const timeLimits = ["packages/core/test/time-limits.test.ts"];
const late = ["packages/core/test/late.test.ts"];
const bodies = ["packages/core/test/bodies.test.ts"];
const appSteps = ["packages/core/test/app-steps.test.ts"];
const loginTests = ["packages/core/test/login.test.ts"];
const signOffSignal = ["packages/core/test/sign-off-signal.test.ts"];
const feedEnd = ["packages/symphony/test/feed-end.test.ts"];

const abortConnection = "    this.#abort?.();\n";

/** What is aborted, refused or broken leaves nothing open, and nothing that was cut off looks whole. */
export const endings: readonly Mutation[] = inRow("endings", [
  {
    name: "answer-that-is-too-large-keeps-its-connection",
    file: exchange,
    find: abortConnection,
    replace: "    if (this.#request.cancellation.aborted) this.#abort?.();\n",
    tests: answers,
  },
  {
    name: "aborted-request-keeps-its-connection",
    file: exchange,
    find: abortConnection,
    replace: "    if (!this.#request.cancellation.aborted) this.#abort?.();\n",
    tests: nodeTests,
  },
  {
    name: "aborted-request-goes-out-when-the-connection-comes",
    file: exchange,
    find: "    if (this.#over) return abort();\n",
    replace: "",
    tests: nodeTests,
  },
  {
    name: "request-that-was-aborted-before-is-begun",
    file: wire,
    find: "if (cancellation.aborted) {",
    replace: "if (cancellation === undefined) {",
    tests: bodies,
  },
  {
    name: "source-of-a-call-that-was-aborted-before-stays-open",
    file: wire,
    find: "      cancelStream(given.body, cancellation.reason);\n",
    replace: "",
    tests: bodies,
  },
  {
    name: "request-that-no-dispatcher-took-stays-open",
    file: transport,
    find: "exchange.fail(error);",
    replace: "reject(error);",
    tests: ["packages/core/test/node/dispatchers.test.ts"],
  },
  {
    name: "switch-of-protocols-is-waited-for",
    file: exchange,
    find: "if (status === 101) this.fail(new SwitchedProtocolError());",
    replace: "",
    tests: answers,
  },
  {
    name: "listener-of-a-request-stays",
    file: exchange,
    find: "    this.#release();\n",
    replace: "",
    tests: nodeTests,
  },
  {
    name: "stream-goes-on-after-an-abort",
    file: exchange,
    find: "    this.#streamed?.fail(reason);\n",
    replace: "",
    tests: nodeTests,
  },
  {
    name: "decoded-stream-goes-on-after-an-abort",
    file: exchange,
    find: "    this.#decoded?.fail(reason);\n",
    replace: "",
    tests: nodeTests,
  },
  {
    name: "stream-that-is-cancelled-keeps-its-connection",
    file: "packages/core/src/node/streamed-body.ts",
    find: "        cancel: source.cancel,\n",
    replace: "",
    tests: answers,
  },
  {
    name: "decoded-stream-that-is-cancelled-keeps-its-connection",
    file: decodedBody,
    find: "        cancel,\n",
    replace: "",
    tests: encodings,
  },
  {
    name: "stream-that-cannot-be-decoded-keeps-its-connection",
    file: decodedBody,
    find: "            cancel(failure);\n",
    replace: "",
    tests: encodings,
  },
  {
    name: "source-of-a-broken-upload-stays-open",
    file: exchange,
    find: "    this.#upload?.end(reason);\n",
    replace: "",
    tests: nodeTests,
  },
  {
    name: "source-of-an-upload-answered-early-stays-open",
    file: exchange,
    find: "    this.#upload?.end(undefined);\n",
    replace: "",
    tests: nodeTests,
  },
  {
    name: "upload-that-was-cut-off-looks-whole",
    file: upload,
    find: "if (this.#ended) throw this.#reason;",
    replace: "if (this.#ended) return;",
    tests: uploads,
  },
  {
    name: "upload-may-be-what-is-left-of-a-stream",
    file: "packages/core/src/request.ts",
    find: "!stream.locked && !isDisturbed(stream)",
    replace: "!stream.locked",
    tests: uploads,
  },
  {
    name: "upload-may-be-of-no-bytes",
    file: upload,
    find: "!((value as unknown) instanceof Uint8Array)",
    replace: "value === null",
    tests: uploads,
  },
  {
    name: "later-reason-of-an-abort-counts",
    file: cancellation,
    find: "    if (this.aborted) return;\n",
    replace: "",
    tests: cancellationTests,
  },
  {
    name: "listener-that-was-taken-off-is-called",
    file: cancellation,
    find: "this.#listeners = this.#listeners.filter((other) => other !== listener);",
    replace: "",
    tests: cancellationTests,
  },
  {
    name: "late-listener-hears-of-no-abort",
    file: cancellation,
    find: "      listener();\n      return",
    replace: "      return",
    tests: cancellationTests,
  },
  {
    name: "late-signal-tells-of-no-abort",
    file: cancellation,
    find: "if (this.aborted) this.#controller.abort(this.reason);",
    replace: "",
    tests: cancellationTests,
  },
  {
    name: "signal-tells-of-no-abort",
    file: cancellation,
    find: "    this.#controller?.abort(reason);\n",
    replace: "",
    tests: cancellationTests,
  },
  {
    name: "work-that-is-over-is-listened-for",
    file: cancellation,
    find: ".finally(release)",
    replace: "",
    tests: cancellationTests,
  },
  {
    name: "listener-stays-on-the-signal-of-the-app",
    file: "packages/core/src/signals.ts",
    find: 'return () => signal.removeEventListener("abort", follow);',
    replace: "return () => {};",
    tests: ["packages/core/test/retry.test.ts"],
  },
  {
    name: "call-keeps-its-listener-on-the-signal-of-the-app",
    file: "packages/core/src/client.ts",
    find: "current.onEnd(followSignal(signal, cancellation, (reason) => describeAbort(reason, current)));",
    replace: "followSignal(signal, cancellation, (reason) => describeAbort(reason, current));",
    tests: ["packages/core/test/retry.test.ts"],
  },
  {
    name: "listener-stays-on-the-signal-of-a-step",
    file: "packages/core/src/steps/app-steps.ts",
    find: "call.onEnd(followSignal(signal, cancellation));",
    replace: "followSignal(signal, cancellation);",
    tests: appSteps,
  },
  {
    name: "signal-of-a-step-is-passed-over",
    file: "packages/core/src/steps/app-steps.ts",
    find: "call.onEnd(followSignal(signal, cancellation));",
    replace: "",
    tests: appSteps,
  },
  {
    name: "step-takes-the-end-of-the-call-away",
    file: "packages/core/src/steps/app-steps.ts",
    find: "original.cancellation.fork()",
    replace: "new Cancellation().fork()",
    tests: appSteps,
  },
  {
    name: "fetch-hears-of-no-abort",
    file: "packages/core/src/fetch-init.ts",
    find: "    signal: request.cancellation.signal,\n",
    replace: "",
    tests: overFetch,
  },
  {
    name: "call-waits-for-a-fetch-that-is-deaf",
    file: fetchTransport,
    find: "request.cancellation.race(exchange(fetch ?? globalThis.fetch, request, watch?.()))",
    replace: "exchange(fetch ?? globalThis.fetch, request, watch?.())",
    tests: timeLimits,
  },
  {
    name: "fetch-keeps-the-connection-of-an-answer-that-is-too-large",
    file: bodyReader,
    find: "      await reader.cancel().catch(() => {});\n      throw",
    replace: "      throw",
    tests: overFetch,
  },
  {
    name: "stream-in-the-hands-of-the-app-hears-of-no-abort",
    file: bodyReader,
    find: "        call.onEnd(cancellation.onAbort(onAbort));\n",
    replace: "",
    tests: late,
  },
  {
    name: "stream-that-stalls-keeps-its-connection",
    file: bodyReader,
    find: "          await reader.cancel().catch(() => {});\n        }\n",
    replace: "        }\n",
    tests: timeLimits,
  },
  {
    name: "stream-that-the-app-cancels-keeps-its-connection",
    file: bodyReader,
    find: "        await reader.cancel(reason).catch(() => {});\n",
    replace: "",
    tests: late,
  },
  {
    name: "late-answer-of-an-aborted-login-stays-open",
    file: openings,
    find: "for (const grant of grants) void abandon(grant);",
    replace: "void grants;",
    tests: loginTests,
  },
  {
    name: "answer-of-an-aborted-login-is-cut-off",
    file: lingering,
    find: "next({ ...request, cancellation: own })",
    replace: "next(request)",
    tests: loginTests,
  },
  {
    name: "late-answer-of-an-aborted-login-is-waited-for-without-end",
    file: lingering,
    find: "startTimer(() => own.abort(reason), lateAnswer)",
    replace: "startTimer(() => {}, lateAnswer)",
    tests: loginTests,
  },
  {
    name: "aborted-login-without-an-answer-is-not-warned-of",
    file: session,
    find: "for (const step of possible.steps) warnOfPossible({ provider: facts.name, account }, step);",
    replace: "",
    tests: loginTests,
  },
  {
    name: "aborted-login-waits-for-its-answer",
    file: lingering,
    find: "return await waiting.race(answer);",
    replace: "return await answer;",
    tests: loginTests,
  },
  {
    name: "symphony-session-of-an-aborted-login-stays-open",
    file: "packages/symphony/src/exchange.ts",
    find: ".filter(isToken).map(grantOf)",
    replace: ".filter(isToken).map(grantOf).slice(0, 0)",
    tests: ["packages/symphony/test/aborted-login.test.ts"],
  },
  {
    name: "edin-session-of-an-aborted-login-stays-open",
    file: "packages/edin-docflow/src/login.ts",
    find: "readSids(headers).map((sid): Grant => ({ sid }))",
    replace: "readSids(headers).slice(0, 0).map((sid): Grant => ({ sid }))",
    tests: ["packages/edin-docflow/test/aborted-login.test.ts"],
  },
  {
    name: "directlink-token-of-an-aborted-login-stays-open",
    file: "packages/directlink/src/login.ts",
    find: "[grantIn(answer.data)].filter((grant) => grant !== undefined)",
    replace: "[grantIn(answer.data)].filter((grant) => grant === undefined) as never",
    tests: ["packages/directlink/test/aborted-login.test.ts"],
  },
  {
    name: "symphony-half-of-a-login-stays-open",
    file: login,
    find: "if (!(await openings.undo())) tellPossibleSession(failure);",
    replace: "tellPossibleSession(failure);",
    tests: ["packages/symphony/test/sign-on.test.ts"],
  },
  {
    name: "symphony-application-of-a-login-stays-open",
    file: login,
    find: "if (!(await openings.undo())) tellPossibleSession(failure);",
    replace: "tellPossibleSession(failure);",
    tests: ["packages/symphony/test/on-behalf.test.ts"],
  },
  {
    name: "edin-sessions-of-an-unclear-login-stay-open",
    file: login,
    find: "if (!(await openings.undo())) tellPossibleSession(failure);",
    replace: "tellPossibleSession(failure);",
    tests: ["packages/edin-docflow/test/session.test.ts"],
  },
  {
    name: "sign-off-gives-no-signal",
    file: session,
    find: "    signingOff.abort();\n",
    replace: "",
    tests: signOffSignal,
  },
  {
    name: "sign-off-gives-its-signal-too-late",
    file: session,
    find: "    signingOff.abort();\n",
    replace: "    lifecycle.beginSignOff();\n    signingOff.abort();\n",
    tests: signOffSignal,
  },
  {
    name: "session-that-is-lost-counts-as-signed-off",
    file: session,
    find: "        lifecycle.lose();\n        throw",
    replace: "        lifecycle.lose();\n        signingOff.abort();\n        throw",
    tests: signOffSignal,
  },
  {
    name: "symphony-feed-goes-on-during-the-sign-off",
    file: events,
    find: "[options.signal, signOffSignalOf(session)]",
    replace: "[options.signal]",
    tests: feedEnd,
  },
  {
    name: "symphony-feed-hears-of-no-abort",
    file: events,
    find: "[options.signal, signOffSignalOf(session)]",
    replace: "[signOffSignalOf(session)]",
    tests: feedEnd,
  },
  {
    name: "symphony-feed-is-not-deleted-by-the-sign-off",
    file: events,
    find: "    void source.close();\n",
    replace: "",
    tests: feedEnd,
  },
  {
    name: "symphony-feed-is-not-deleted-at-its-end",
    file: events,
    find: "    release();\n    await source.close();\n",
    replace: "    release();\n",
    tests: feedEnd,
  },
  {
    name: "symphony-feed-goes-on-within-a-batch",
    file: events,
    find: "        if (signal.aborted) return;\n",
    replace: "",
    tests: feedEnd,
  },
  {
    name: "symphony-feed-keeps-its-listener-on-the-signal",
    file: events,
    find: "    release();\n",
    replace: "",
    tests: feedEnd,
  },
]);
