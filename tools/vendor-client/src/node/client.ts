import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@signoff/emulator";
import type { Checked } from "../checked.ts";
import { readLines } from "../lines.ts";
import { prepare } from "./prepare.ts";

const program = fileURLToPath(new URL("program.ts", import.meta.url));

/** Runs the vendor's Node kit against the emulator; each check is told as it ends. */
export async function* checkNodeKit(): AsyncGenerator<Checked> {
  const { symphony: server, close } = await startEmulator({ providers: ["symphony"], tls: true });
  const { task, folder, authority } = await prepare(server, "rsa");
  try {
    yield* readLines({
      command: process.execPath,
      parameters: [program, JSON.stringify(task)],
      environment: { NODE_EXTRA_CA_CERTS: authority },
    }) as AsyncGenerator<Checked>;
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}
