import { inRow, type Mutation } from "../mutation.ts";

/** Nothing of the app's own, and no answer that never comes, is waited for without end. */
export const boundedWaits: readonly Mutation[] = inRow("bounded waits", [
  {
    name: "step-of-the-app-is-waited-for-without-end",
    in: "core",
    guard: "steps.length > 0 ? [«enforcedTotalTime», createAppSteps([...steps])] : []",
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
    guard: "await withinTotal(sent, holdBody(body, call.limits.maxBodyBytes, cancellation))",
    with: "await holdBody(body, call.limits.maxBodyBytes, cancellation)",
    tests: ["core/session-fetch"],
    first: "never comes",
  },
]);
