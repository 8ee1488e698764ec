import { generatedSha1, startEmulator } from "@signoff/emulator";
import { answerQuestions } from "../../src/workers/answer-questions.ts";
import type { StoredFacts, Waiting } from "./facts.ts";
import { factsOf } from "./facts-of.ts";

/** An emulated server in a process of its own, with one file that waits; asked, it tells of the files that were sent in. */
const [bytes = ""] = process.argv.slice(2);
const { directlink } = await startEmulator({ providers: ["directlink"] });
const [account] = directlink.accounts;
const size = Number(bytes);

function plant(): Waiting {
  directlink.controls.addFile(account.username, { name: "large.bin", size, seed: "large" });
  return { sha1: generatedSha1(size, "large") };
}

async function lastSentIn(): Promise<StoredFacts> {
  const file = directlink.controls.files(account.username).at(-1);
  if (!file) throw new Error("no file was sent in");
  return factsOf(file.read());
}

answerQuestions({ baseUrl: directlink.url, ...account }, (question: "plant" | "last sent in") =>
  question === "plant" ? plant() : lastSentIn(),
);
