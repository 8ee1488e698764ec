import { readFile } from "node:fs/promises";
import { globSync } from "node:fs";
import { join } from "node:path";
import { secretsShownIn } from "@signoff/test-support";
import { whyNoRedis } from "@signoff/test-redis";
import { describe, expect, onTestFinished, test } from "vitest";
import { openFleet } from "../src/fleet/fleet.ts";
import { fleetProviders } from "../src/providers/index.ts";
import { dump } from "../src/store/observed.ts";
import type { StoreSpec } from "../src/store/store-spec.ts";
import { startMonitor } from "../src/trouble/monitor.ts";
import type { FleetProvider } from "../src/providers/provider.ts";
import { fileSpec, redisSpec, tellFigure } from "./support.ts";

interface Lived {
  /** All that the workers told, and all that the store was asked for while they lived and afterwards. */
  readonly shown: string;
  readonly secrets: Readonly<Record<string, string>>;
}

/** Two workers sign on, renew and sign off; one crashes in between. */
async function live(provider: FleetProvider, store: StoreSpec): Promise<Lived> {
  const fleet = await openFleet({ provider: provider.name, store });
  onTestFinished(() => fleet.close());
  const told: unknown[] = [];
  const workers = [fleet.launch(), fleet.launch()];
  for (const worker of workers) {
    worker.onTold((news) => told.push(news));
    await worker.ask("logIn");
  }
  await fleet.emulator.ask("expire", provider.name);
  for (const worker of workers) told.push(await worker.ask("call"));
  const atWork = await dump(fleet.store);
  workers[1]?.signal("SIGKILL");
  told.push(await workers[0]?.ask("signOff"));
  const tokens = await fleet.emulator.ask("tokensSeen", provider.name);
  expect(tokens.length).toBeGreaterThanOrEqual(2);
  return {
    shown: [atWork, await dump(fleet.store), JSON.stringify(told)].join("\n"),
    secrets: {
      ...provider.secretsOf(fleet.emulator.placeOf(provider.name)),
      key: fleet.key,
      ...Object.fromEntries(tokens.map((token, index) => [`token ${index + 1}`, token])),
    },
  };
}

function expectNothingShown(where: string, shown: string, { secrets }: Lived): void {
  tellFigure(
    `${where}: ${shown.length} characters, none of ${Object.keys(secrets).length} secrets`,
  );
  expect(shown.length).toBeGreaterThan(1_000);
  expect(secretsShownIn(shown, secrets)).toEqual([]);
  expect(secretsShownIn(`${shown} ${btoa(String(secrets["token 1"]))}`, secrets)).toContain(
    "token 1",
  );
}

describe.each(fleetProviders)("no secret of $name", (provider) => {
  test("is in a directory, in events or receipts", async () => {
    const spec = await fileSpec();
    const lived = await live(provider, spec);
    const directory = spec.kind === "file" ? spec.directory : "";
    const files = globSync("**/*", { cwd: directory, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), "latin1"));
    expect(files.length).toBeGreaterThan(2);
    const shown = [...(await Promise.all(files)), lived.shown].join("\n");
    expectNothingShown(`${provider.name}, files`, shown, lived);
  });

  test.skipIf(whyNoRedis())("is in Redis, or in what it is told", async () => {
    const { server, spec } = await redisSpec();
    const monitor = startMonitor(server.port);
    onTestFinished(() => monitor.stop());
    const lived = await live(provider, spec);
    expect(monitor.text).toMatch(/eval/i);
    expectNothingShown(`${provider.name}, Redis and MONITOR`, lived.shown + monitor.text, lived);
  });
});
