import { setTimeout } from "node:timers/promises";
import type { CountingStore, OpenStore } from "./count-by-swap.ts";

/** Counts on in one record for ever, and prints each number whose write was answered with success. */
async function count({ read, write }: CountingStore, key: string): Promise<void> {
  for (;;) {
    try {
      const found = await read(key);
      const number = Number(found?.text ?? "0") + 1;
      const record = { text: String(number), revision: crypto.randomUUID() };
      if (await write(key, record, found?.revision)) process.stdout.write(`${number}\n`);
      else await setTimeout(Math.random() * 20);
    } catch (error) {
      // It may have been carried out, which the next look tells.
      if ((error as { retryable?: unknown }).retryable !== true) throw error;
    }
  }
}

const [, , module = "", parameter = "", key = ""] = process.argv;
const { openStore } = (await import(module)) as { openStore: OpenStore };
await count(await openStore(parameter), key);
