import { expect, test } from "vitest";
import { endUnstored, type OwnSession } from "../../../src/session/shared/ending/end-unstored.ts";
import { now } from "../../../src/time/moment.ts";
import { refusal } from "../../support/backend.ts";
import { sendJson } from "../../support/server.ts";
import { type EndingScene, openScene } from "../support/ending-scene.ts";

const details = { cause: "sign-off", label: "worker:1" } as const;

async function openOwn(): Promise<{ scene: EndingScene; own: OwnSession }> {
  const scene = await openScene();
  const { session } = await scene.entry();
  const [token] = scene.backend.alive;
  const { place } = scene;
  return { scene, own: { session, account: "robot", place, grant: { token }, openedAt: now() } };
}

test("without the store one's own session is ended, and what was replaced stays in doubt", async () => {
  const { scene, own } = await openOwn();
  const receipt = await endUnstored(scene.ender().provider, own, details);
  expect(receipt).toMatchObject({
    session: own.session,
    outcome: "unconfirmed",
    journal: "unreachable",
    endedBy: "worker:1",
    steps: [{ outcome: "ended", superseded: false }],
  });
  expect(scene.backend.alive.size).toBe(0);
});

test("what failed is told as failed", async () => {
  const { scene, own } = await openOwn();
  scene.backend.onLogout = (_, response) => sendJson(response, refusal, 403);
  const told = await endUnstored(scene.ender().provider, own, { ...details, budget: 1_000 });
  expect(told).toMatchObject({
    outcome: "failed",
    journal: "unreachable",
  });
});
