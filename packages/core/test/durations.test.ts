import { expect, test } from "vitest";
import type { SignoffEvent } from "../src/index.ts";
import { open } from "./support/open.ts";
import { sendJson } from "./support/server.ts";

test("what events, answers and receipts tell of time has no noise below the microsecond", async () => {
  const events: SignoffEvent[] = [];
  let answers = 0;
  const { backend, session } = await open(
    (_, response) => ((answers += 1) === 1 ? response.destroy() : sendJson(response, { ok: true })),
    { onEvent: (event) => void events.push(event) },
  );
  const { response } = await session.GET("/items");
  backend.expire();
  await session.GET("/items");
  const receipt = await session.signOff();
  const told = events.flatMap((event) => ("duration" in event ? [event] : []));
  expect(new Set(told.map(({ type }) => type))).toEqual(
    new Set(["response", "renewal", "sign-off"]),
  );
  for (const { duration } of [...told, response, receipt]) {
    expect(Number(duration.toFixed(3))).toBe(duration);
  }
});
