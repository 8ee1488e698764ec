import { expect, test } from "vitest";
import type { Outcome } from "../src/index.ts";
import { refusal } from "./support/backend.ts";
import { open } from "./support/open.ts";
import { type Answer, sendJson } from "./support/server.ts";

const hang: Answer = () => {};
const refuse: Answer = (_, response) => sendJson(response, refusal, 401);
const accept: Answer = (_, response) => sendJson(response, refusal, 200);

test("a sign-off without a budget bounds each of its requests", async () => {
  const hanging: [Answer, Answer | undefined, Outcome][] = [
    [hang, refuse, "ended"],
    [hang, undefined, "failed"],
    [accept, hang, "unconfirmed"],
  ];
  const outcomes = await Promise.all(
    hanging.map(async ([onLogout, onProbe]) => {
      const { backend, session } = await open(undefined, { onReceipt: () => {} });
      backend.onLogout = onLogout;
      if (onProbe) backend.onProbe = onProbe;
      const { steps, outcome } = await session.signOff();
      expect([steps[0]?.logout?.error, steps[0]?.probe?.error]).toContain("TimeoutError");
      return outcome;
    }),
  );
  expect(outcomes).toEqual(hanging.map(([, , outcome]) => outcome));
}, 60_000);
