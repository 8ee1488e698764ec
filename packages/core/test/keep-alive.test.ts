import { expect, test, vi } from "vitest";
import { failureOf, open } from "./support/open.ts";
import { refusal } from "./support/backend.ts";
import { sendJson } from "./support/server.ts";

test("an idle session is kept open by probes, until it is signed off", async () => {
  const { backend, session } = await open(undefined, { quirks: { keepAliveAfter: 30 } });
  await vi.waitFor(() => expect(backend.probes).toBeGreaterThan(2), 10_000);
  await session.signOff();
  const after = backend.probes;
  await new Promise((resolve) => {
    setTimeout(resolve, 150);
  });
  expect(backend.probes).toBe(after);
});

test("a probe that finds the session over renews it", async () => {
  const { backend, session } = await open(undefined, { quirks: { keepAliveAfter: 30 } });
  backend.expire();
  await vi.waitFor(() => expect(backend.logins).toBe(2), 10_000);
  await session.signOff();
});

test("a lost session is neither probed nor asked in a hurry", async () => {
  const { backend, session } = await open(undefined, { quirks: { keepAliveAfter: 20 } });
  backend.expire();
  backend.onLogin = (_, response) => sendJson(response, refusal, 403);
  await failureOf(session.GET("/items"));
  expect(session.state).toBe("lost");
  // One may be under way.
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  const timers = vi.spyOn(globalThis, "setTimeout");
  const probes = backend.probes;
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  // One look every 20 ms, and one more where a timer came too early; not one every ms.
  const waits = timers.mock.calls.map(([, milliseconds = 0]) => milliseconds);
  const hurried = waits.filter((milliseconds) => milliseconds < 15).length;
  expect(hurried).toBeLessThan(waits.length - hurried + 10);
  timers.mockRestore();
  expect(backend.probes).toBe(probes);
});
