import { inRow, type Mutation } from "../mutation.ts";

/** Nothing of the app's own, and no answer that never comes, is waited for without end. */
export const boundedWaits: readonly Mutation[] = inRow("bounded waits", [
  {
    name: "step-of-the-app-is-waited-for-without-end",
    in: "core",
    guard: "steps.length > 0 ? [«enforcedTotalTime», appStepsOnDemand([...steps])] : []",
    with: "(next) => next",
    tests: ["core/hanging-app"],
  },
  {
    name: "transport-of-the-app-is-waited-for-without-end",
    in: "core",
    guard: "return (request) => request.cancellation.race(transport(request));",
    with: "return (request) => transport(request);",
    tests: ["core/hanging-app"],
  },
  {
    name: "secret-of-the-app-is-waited-for-without-end",
    in: "core",
    guard: "return await cancellation.race(given);",
    within: "cancellation.abort(new TimeoutError($$$))",
    with: "return await given;",
    tests: ["core/hanging-app"],
  },
  {
    name: "sign-off-waits-for-a-deaf-renewal-without-end",
    in: "core",
    guard: "within(«milliseconds * 1.5», $$$)",
    with: "60_000",
    tests: ["core/hanging-app"],
  },
  {
    name: "aborted-login-waits-for-the-end-of-what-it-opened",
    in: "core",
    guard: "await orAborted(ends, signal).catch(() => false)",
    with: "await ends.catch(() => false)",
    tests: ["core/login"],
  },
  {
    name: "body-of-a-request-is-waited-for-without-end",
    in: "core",
    guard: `
      const held = «await withinTotal({ call, cancellation }, holding)»;
      if (held instanceof ReadableStream) call.onEnd($$$);
    `,
    with: "await holding",
    tests: ["core/session-fetch"],
    first: "never comes",
  },
  {
    name: "source-is-waited-for-whatever-the-signal-says",
    in: "core",
    guard: "underSignal(chunk, reading.signal, reading).then($then)",
    with: "chunk.then($then)",
    tests: ["core/parts/source"],
    first: "signal allows",
  },
  {
    name: "wait-goes-on-whatever-the-signal-says",
    in: "core",
    guard: "await underSignal(elapsed, signal, details).finally(stop);",
    with: "await elapsed;",
    tests: ["core/parts/wait"],
    first: "cuts it short",
  },
  {
    name: "pause-begins-though-the-signal-was-aborted",
    in: "core",
    guard: "if (signal?.aborted) stop();",
    tests: ["core/parts/wait"],
    first: "cuts it short",
  },
  {
    name: "pause-goes-on-whatever-the-signal-says",
    in: "core",
    guard: 'signal?.addEventListener("abort", stop);',
    within: "if (signal?.aborted) stop();",
    tests: ["core/parts/wait"],
    first: "cuts it short",
  },
]);
