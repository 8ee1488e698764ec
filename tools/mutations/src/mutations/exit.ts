import { inRow, type Mutation } from "../mutation.ts";

/** At its end a process waits for the sign-off, ends as it would have without it, and leaves no other's end to chance. */
export const exit: readonly Mutation[] = inRow("exit", [
  {
    name: "copies-of-the-package-do-not-know-of-each-other",
    in: "core",
    guard: "if (found) return found;",
    within: "new Registry(process)",
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "echo-of-a-signal-is-a-second-wish-to-end",
    in: "core",
    guard: "if (since !== undefined && since < echo) return;",
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "first-signal-ends-the-process-at-once",
    in: "core",
    guard: `
      if (since === undefined) {
        this.#end();
      } else {
        this.#stop();
        leave();
      }
    `,
    with: `
      this.#stop();
      leave();
    `,
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "uncaught-error-is-swallowed",
    in: "core",
    guard: 'this.#isAlone("uncaughtException")',
    with: "false",
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "own-listener-counts-as-one-of-the-app",
    in: "core",
    guard: "process.listeners(event).filter((listener) => listener !== own)",
    with: "process.listeners(event)",
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "listener-that-waits-counts-as-one-that-ends-the-process",
    in: "core",
    guard: 'event.startsWith("SIG") ? countWaiting(process) : 0',
    with: "0",
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "process-that-ignores-its-own-signal-lives-on",
    in: "core",
    guard: "setTimeout(() => process.exit(128 + numbers[signal]), 100);",
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "session-that-misbehaves-keeps-the-process",
    in: "core",
    guard: "Promise.race([ending, over])",
    with: "ending",
    within: "const ending = left < -grace ? over : endOne(session, Math.max(1, left));",
    tests: ["core/exit"],
  },
  {
    name: "error-that-follows-another-takes-its-place",
    in: "core",
    guard: '!this.#failed && this.#isAlone("uncaughtException")',
    with: 'this.#isAlone("uncaughtException")',
    tests: ["signoff/exit-registrations"],
  },
  {
    name: "listener-for-once-is-gone-when-it-is-counted",
    in: "core",
    guard: `
      this.#failed = false;
      for (const [event, listener] of this.#listeners) this.#process.prependListener(event, listener);
    `,
    with: `
      this.#failed = false;
      for (const [event, listener] of this.#listeners) this.#process["on"](event, listener);
    `,
    tests: ["signoff/exit-registrations"],
  },
]);
