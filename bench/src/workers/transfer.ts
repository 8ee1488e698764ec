import { contenderCalled } from "../../contenders/src/index.ts";
import type { Streams } from "../contender.ts";
import { commonToken } from "../routes.ts";
import { answerQuestions } from "./answer-questions.ts";

/** A way for a body to go. */
export type Direction = "download" | "upload";

/** How long a transfer took in ms, and the most memory that this process has held, in bytes. */
export interface Transfer {
  readonly elapsed: number;
  readonly peak: number;
}

const [name = "", origin = "", direction = "", size = ""] = process.argv.slice(2);
const chunk = new Uint8Array(64 * 1024).fill(98);
/** Enough for the code to be compiled. */
const warmUp = 4 * 1024 * 1024;

async function* chunksOf(bytes: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let left = bytes; left > 0; left -= chunk.length) {
    yield left < chunk.length ? chunk.subarray(0, left) : chunk;
  }
}

async function download(streams: Streams, bytes: number): Promise<void> {
  let received = 0;
  for await (const piece of await streams.download(bytes)) received += piece.length;
  if (received !== bytes) throw new Error(`${received} bytes came in place of ${bytes}`);
}

async function transfer(streams: Streams, bytes: number): Promise<void> {
  if (direction === "download") await download(streams, bytes);
  else await streams.upload(() => chunksOf(bytes));
}

const client = await contenderCalled(name).open({ origin, token: commonToken });

answerQuestions("ready", async (): Promise<Transfer> => {
  const { streams } = client;
  if (!streams) throw new Error("moves no streams");
  await transfer(streams, warmUp);
  const start = performance.now();
  await transfer(streams, Number(size));
  const elapsed = performance.now() - start;
  await client.close?.();
  return { elapsed, peak: process.resourceUsage().maxRSS * 1024 };
});
