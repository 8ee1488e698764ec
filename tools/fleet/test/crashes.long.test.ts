import { expect, onTestFinished, test } from "vitest";
import { runCrash } from "../src/crashes/run-crash.ts";
import { startFleetEmulator } from "../src/emulator/start.ts";
import { directlink } from "../src/providers/directlink.ts";
import { fileSpec } from "./support.ts";

const told = { died: true, listed: [], alive: 0 };

test.each([
  {
    point: { work: "login", moment: "after publish", title: "published" },
    crash: { ...told, next: "adopted it", receipts: ["ended (sign-off)"] },
  },
  {
    point: { work: "leave", moment: "after receipt", title: "told" },
    crash: { ...told, next: "logged in" },
  },
] as const)("a process that dies when its session is $point.title", async ({ point, crash }) => {
  const emulator = await startFleetEmulator(["directlink"]);
  onTestFinished(() => emulator.close());
  const scene = { provider: directlink, emulator, store: await fileSpec(), scale: 0.5 };
  expect(await runCrash(scene, point)).toMatchObject(crash);
});
