import { expect, onTestFinished, test } from "vitest";
import { openFleet } from "../src/fleet/fleet.ts";
import { fileSpec, tellFigure } from "./support.ts";

async function openEdin() {
  const fleet = await openFleet({ provider: "edin-docflow", store: await fileSpec() });
  onTestFinished(() => fleet.close());
  return fleet;
}

const wrong = { password: "made-up" };

test(
  "16 processes with a wrong password send it twice at most; the right one works afterwards",
  { timeout: 120_000 },
  async () => {
    const fleet = await openEdin();
    const workers = Array.from({ length: 16 }, () => fleet.launch(wrong));
    const logins = await Promise.allSettled(workers.map((worker) => worker.ask("logIn")));
    const names = logins.map((login) =>
      login.status === "rejected" ? (login.reason as Error).name : "signed on",
    );
    const requests = await fleet.emulator.ask("requests", "edin-docflow", "logIn");
    tellFigure(`${requests.length} requests with a wrong password, of 16 processes`);
    expect(new Set(names)).toEqual(new Set(["AuthenticationError"]));
    expect(requests.length).toBeLessThanOrEqual(2);
    const right = await fleet.start();
    expect(await right.ask("call")).not.toHaveProperty("failure");
  },
);

test(
  "a process with a wrong password is never given the live session, and two passwords do not alternate",
  { timeout: 120_000 },
  async () => {
    const fleet = await openEdin();
    const right = await fleet.start();
    const others = Array.from({ length: 3 }, () => fleet.launch(wrong));
    const logins = await Promise.allSettled(others.map((worker) => worker.ask("logIn")));
    expect(logins.map(({ status }) => status)).toEqual(others.map(() => "rejected"));
    for (let count = 0; count < 5; count += 1) {
      expect(await right.ask("call")).not.toHaveProperty("failure");
    }
    expect(await fleet.logins()).toBe(1);
    expect(await fleet.alive()).toBe(1);
    const requests = await fleet.emulator.ask("requests", "edin-docflow", "logIn");
    expect(requests.length).toBeLessThanOrEqual(1 + 2);
  },
);
