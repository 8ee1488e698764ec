import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openFleet } from "../src/fleet/fleet.ts";
import { createCallLedger } from "../src/fleet/ledger-of-calls.ts";
import { fileSpec, tellFigure } from "./support.ts";

test(
  "a sign-off lets the calls of 15 others end, refuses new ones, and gives two callers one receipt",
  { timeout: 120_000 },
  async () => {
    const fleet = await openFleet({ provider: "directlink", store: await fileSpec() });
    onTestFinished(() => fleet.close());
    const ledger = createCallLedger();
    const workers = Array.from({ length: 2 + 15 }, () => fleet.launch());
    for (const worker of workers) {
      ledger.watch(worker);
      await worker.ask("logIn");
    }
    await fleet.emulator.ask("fault", "directlink", {
      operation: "listDownloads",
      kind: "delay",
      milliseconds: 1_000,
      times: 15,
    });
    const [first, second, ...others] = workers;
    const running = others.map((worker) => worker.ask("call"));
    await wait(300);
    const receipts = await Promise.all([first?.ask("signOff"), second?.ask("signOff")]);
    const reports = await Promise.all(running);
    tellFigure(`${reports.length} running calls ended, ${receipts[0]?.outcome}`);
    expect(reports.filter(({ failure }) => failure)).toEqual([]);
    expect(receipts[0]).toMatchObject({ outcome: "ended", cause: "sign-off" });
    expect(receipts[1]).toEqual(receipts[0]);
    const late = await Promise.all(others.map((worker) => worker.ask("call")));
    expect(new Set(late.map(({ failure }) => failure?.name))).toEqual(
      new Set(["SessionEndedError"]),
    );
    expect(await fleet.logins()).toBe(1);
    expect(await fleet.alive()).toBe(0);
  },
);
