import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@signoff/emulator";
import type { Checked } from "../checked.ts";
import { readLines } from "../lines.ts";
import { fetchPackages, python } from "./packages.ts";
import { prepare } from "./prepare.ts";

const program = fileURLToPath(new URL("../../python/main.py", import.meta.url));

/** What the program writes: what came of a check, or the wish that the other bot loses its feeds. */
type Told = Checked | { readonly order: "loseFeeds" };

/**
 * Runs the vendor's Python kit, whose sources are in a folder, against the emulator; each check is told as it ends.
 * Rejects where the folder has no kit, where its dependencies cannot be had, or where the program breaks down.
 */
export async function* checkPythonKit(kit: string): AsyncGenerator<Checked> {
  if (!existsSync(join(kit, "symphony/bdk"))) throw new Error(`${kit} has no symphony/bdk.`);
  const packages = await fetchPackages();
  const { symphony: server, close } = await startEmulator({ providers: ["symphony"], tls: true });
  const { task, folder } = await prepare(server);
  try {
    const lines = readLines({
      command: python,
      parameters: [program],
      environment: { PYTHONPATH: [kit, packages].join(delimiter), PYTHONDONTWRITEBYTECODE: "1" },
      input: `${JSON.stringify(task, exactIds)}\n`,
    });
    for await (const told of lines as AsyncGenerator<Told>) {
      if ("order" in told) server.controls.loseFeeds(server.accounts[1].username);
      else yield told;
    }
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

/** JSON has them as texts. */
function exactIds(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
