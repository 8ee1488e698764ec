import { expect, test } from "vitest";
import { signOffSignalOf } from "@signoff/core/provider";
import { isAbortError } from "../src/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

test("it aborts when the sign-off begins, which drains what is called at that moment", async () => {
  const { backend, session } = await open();
  const signal = signOffSignalOf(session)!;
  expect(signal.aborted).toBe(false);
  const states: string[] = [];
  signal.addEventListener("abort", () => {
    states.push(session.state);
    void session.GET("/items");
  });
  const receipt = await session.signOff();
  expect(states).toEqual(["open"]);
  expect(receipt.drained).toEqual({ finished: 1, aborted: 0 });
  expect(callsOf(backend)).toHaveLength(1);
  expect(receipt.outcome).toBe("ended");
});

test("a call under it does not hold the sign-off up", async () => {
  const { session } = await open((request, response) => {
    if (request.url !== "/items") sendJson(response, {});
  });
  const waiting = failureOf(session.GET("/items", { signal: signOffSignalOf(session) }));
  const receipt = await session.signOff({ drain: 60_000 });
  expect(isAbortError(await waiting)).toBe(true);
  expect(receipt.drained.aborted).toBe(0);
});

test("a session that is lost is not signed off yet", async () => {
  const { backend, session } = await open(undefined, { renew: false });
  backend.expire();
  await failureOf(session.GET("/items"));
  expect(session.state).toBe("lost");
  expect(signOffSignalOf(session)?.aborted).toBe(false);
  await session.signOff();
  expect(signOffSignalOf(session)?.aborted).toBe(true);
});
