import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { crashPointsOf, type Crash } from "../src/crashes/crash.ts";
import { formatCrashes } from "../src/crashes/crash-table.ts";
import { runCrash } from "../src/crashes/run-crash.ts";
import { startFleetEmulator } from "../src/emulator/start.ts";
import { fleetProviders } from "../src/providers/index.ts";
import type { FleetProvider } from "../src/providers/provider.ts";
import { fileSpec, tellFigure } from "./support.ts";

const intro = `# What is left after a crash

Written by \`pnpm test:fleet crashes -u\` from what came out: a process is killed at a step, another one works and signs off,
and a sweep takes what is left. What stays is a session of which nobody holds a token: it is listed as \`lost\`, told by an
\`unconfirmed\` receipt, and ends by itself.
`;

async function crashEverywhere(provider: FleetProvider): Promise<Crash[]> {
  const emulator = await startFleetEmulator([provider.name]);
  onTestFinished(() => emulator.close());
  const crashes: Crash[] = [];
  for (const point of crashPointsOf(provider)) {
    const scene = { provider, emulator, store: await fileSpec(), scale: 0.5 };
    crashes.push(await runCrash(scene, point));
  }
  tellFigure(`${provider.name}: ${crashes.length} deaths`);
  return crashes;
}

test(
  "what a process leaves that dies at any step is in the table of docs/, with each provider",
  { timeout: 900_000 },
  async () => {
    const all = await Promise.all(fleetProviders.map(crashEverywhere));
    const tables = all.map((crashes, index) => formatCrashes(fleetProviders[index]!.name, crashes));
    const crashes = all.flat();
    expect(crashes.filter(({ died }) => !died)).toEqual([]);
    expect(crashes.filter(({ next }) => !["adopted it", "logged in"].includes(next))).toEqual([]);
    const untold = crashes.filter(
      ({ alive, listed }) => alive > listed.filter((state) => state === "lost").length,
    );
    expect(untold).toEqual([]);
    const file = join(import.meta.dirname, "../../../docs/shared-sessions-crashes.md");
    await expect([intro, ...tables].join("\n")).toMatchFileSnapshot(file);
  },
);
