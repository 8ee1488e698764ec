import { StoreError } from "@signoff/core";
import { isErrorLike, startTimer } from "@signoff/core/provider";
import type { Send } from "./client.ts";
import { toStoreError } from "./errors.ts";
import type { Script } from "./scripts.ts";

/** Runs a script on one key. @throws {StoreError} */
export type Run = (script: Script, key: string, ...args: readonly string[]) => Promise<unknown>;

/** By its digest; a server that does not know it, as after its start, is sent the script. */
export function runWith(send: Send): Run {
  async function sendScript({ text, digest }: Script, rest: readonly string[]): Promise<unknown> {
    const [key = ""] = rest;
    try {
      return await send(key, ["EVALSHA", await digest, "1", ...rest]);
    } catch (error) {
      if (!isErrorLike(error) || !error.message.startsWith("NOSCRIPT")) throw error;
      return send(key, ["EVAL", text, "1", ...rest]);
    }
  }

  return (script, ...rest) => inTime(sendScript(script, rest));
}

/** Some clients wait for ever for a server that answers nothing; in ms. */
const patience = 5_000;

async function inTime(work: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof startTimer> | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `Redis did not answer within ${patience} ms. It may still be carried out.`;
    const giveUp = (): void => reject(new StoreError(message, { reason: "unreachable" }));
    timer = startTimer(giveUp, patience);
  });
  try {
    return await Promise.race([work.catch(fail), late]);
  } finally {
    clearTimeout(timer);
  }
}

function fail(error: unknown): never {
  throw toStoreError(error);
}
