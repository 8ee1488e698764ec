import { expect, test } from "vitest";
import type { Telemetry } from "../../../src/index.ts";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";
import { startBackend } from "../../support/backend.ts";
import { joinAs } from "../../support/sharing.ts";

/** Keeps what of a session begins and ends, as lines. */
function keepLines(): { lines: string[]; telemetry: Telemetry } {
  const lines: string[] = [];
  const telemetry: Telemetry = {
    begin: ({ type }) => ({
      within(work) {
        if (type !== "call" && type !== "request") lines.push(`> ${type}`);
        work();
      },
      end({ outcome }) {
        if (type !== "call" && type !== "request") lines.push(`< ${type} ${outcome ?? ""}`.trim());
      },
    }),
    opened() {
      lines.push("+");
      return () => void lines.push("-");
    },
  };
  return { lines, telemetry };
}

test("members of a shared session tell of their part in it: its renewal by one, its end by the last", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const first = keepLines();
  const second = keepLines();
  const opener = await joinAs("opener", backend, store, { telemetry: first.telemetry });
  const guest = await joinAs("guest", backend, store, { telemetry: second.telemetry });
  await guest.leave();
  backend.expire();
  await opener.GET("/items");
  await opener.leave();
  expect(second.lines).toEqual(["> login", "< login", "+", "> sign-off", "-", "< sign-off"]);
  expect(first.lines).toEqual([
    "> login",
    "< login",
    "+",
    "> renewal",
    "< renewal",
    "> sign-off",
    "-",
    expect.stringMatching(/^< sign-off (ended|unconfirmed)$/),
  ]);
  expect(backend.alive.size).toBe(0);
});
