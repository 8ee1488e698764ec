import { readFile } from "node:fs/promises";
import { type DirectLinkSession, downloadFile, listFiles, login } from "@signoff/directlink";
import { receiveFiles, uploadFile } from "@signoff/directlink/node";
import { answerQuestions } from "../../src/workers/answer-questions.ts";
import type { Arrived, Errand, Outcome, Way } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { piecesOf } from "./source.ts";

/** The client in a process of its own, so that its memory is that of one transfer. */
answerQuestions("ready", async (errand: Errand): Promise<Outcome> => {
  const start = performance.now();
  const session = await login({
    ...errand.account,
    fetch: errand.isOverFetch ? globalThis.fetch : undefined,
  });
  const arrived = await moves[errand.way](session, errand);
  const elapsed = performance.now() - start;
  await session.signOff();
  return { arrived, elapsed, peak: await readPeak() };
});

type Move = (session: DirectLinkSession, errand: Errand) => Promise<Arrived>;

const moves: Readonly<Record<Way, Move>> = {
  async receiveFiles(session, { folder }) {
    for await (const { path } of receiveFiles(session, folder)) return path;
    throw new Error("no file was received");
  },
  async downloadFile(session) {
    for await (const entry of listFiles(session)) {
      const { stream } = await downloadFile(session, entry);
      return factsOf(stream);
    }
    throw new Error("no file waits");
  },
  "uploadFile, path": async (session, { source }) => toFacts(await uploadFile(session, source)),
  "uploadFile, stream": async (session, { bytes }) =>
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
