import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DirectLinkSession, downloadFile, listFiles, login } from "@signoff/directlink";
import { receiveFiles, uploadFile } from "@signoff/directlink/node";
import { answerQuestions } from "../../src/workers/answer-questions.ts";
import type { Arrived, Errand, Outcome, Way } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { piecesOf, sourceName } from "./source.ts";

/** The client in a process of its own, so that its memory is that of one transfer. */
answerQuestions("ready", async ({ way, account, bytes, folder }: Errand): Promise<Outcome> => {
  const start = performance.now();
  const session = await login(account);
  const arrived = await ways[way](session, folder, bytes);
  const elapsed = performance.now() - start;
  await session.signOff();
  return { arrived, elapsed, peak: await readPeak() };
});

const ways: Readonly<
  Record<Way, (session: DirectLinkSession, folder: string, bytes: number) => Promise<Arrived>>
> = {
  async downloadFile(session) {
    for await (const entry of listFiles(session)) {
      const { stream } = await downloadFile(session, entry);
      return factsOf(stream);
    }
    throw new Error("no file waits");
  },
  async receiveFiles(session, folder) {
    for await (const { path } of receiveFiles(session, folder)) return path;
    throw new Error("no file was received");
  },
  "uploadFile, path": async (session, folder) =>
    toFacts(await uploadFile(session, join(folder, sourceName))),
  "uploadFile, stream": async (session, _folder, bytes) =>
    toFacts(await uploadFile(session, streamOf(bytes), { name: "large.bin" })),
};

function toFacts({ bytes, sha1 = "" }: Awaited<ReturnType<typeof uploadFile>>): Arrived {
  return { length: bytes, sha1 };
}

/** Of pieces that are there already: what an app makes on the way is no memory of the client's. */
function streamOf(bytes: number): ReadableStream<Uint8Array> {
  const pieces = piecesOf(bytes);
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** Linux counts the peak of `resourceUsage` from before the process had a program of its own. */
async function readPeak(): Promise<number> {
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return Number(kibibytes ?? process.resourceUsage().maxRSS) * 1024;
}
