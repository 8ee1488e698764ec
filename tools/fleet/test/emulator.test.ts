import { login } from "@signoff/directlink";
import type { DirectlinkAccounts } from "@signoff/emulator";
import { expect, onTestFinished, test } from "vitest";
import { startFleetEmulator } from "../src/emulator/start.ts";

test("the emulator in a process of its own tells its ledger, its requests and when an account had several sessions", async () => {
  const emulator = await startFleetEmulator(["directlink"]);
  onTestFinished(() => emulator.close());
  const { url, accounts } = emulator.placeOf("directlink");
  const [account] = accounts as DirectlinkAccounts;
  const first = await login({ baseUrl: url, ...account });
  const second = await login({ baseUrl: url, ...account });
  expect(await emulator.ask("sessions", "directlink")).toHaveLength(2);
  await expect
    .poll(() => emulator.ask("crowds", "directlink"))
    .toMatchObject([{ account: "ACME", kind: "bearer", most: 2 }]);
  await second.signOff();
  await emulator.ask("expire", "directlink");
  expect(await emulator.ask("sessions", "directlink")).toEqual([]);
  expect(await emulator.ask("requests", "directlink", "issueToken")).toHaveLength(2);
  expect((await first.signOff()).outcome).toBe("already-ended");
  await expect(emulator.ask("expire", "symphony")).rejects.toThrow("expireSessions");
});
