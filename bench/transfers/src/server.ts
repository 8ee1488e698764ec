import { startEmulator } from "@signoff/emulator";
import { answerQuestions } from "../../src/workers/answer-questions.ts";
import type { Facts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { seed } from "./originals.ts";

/** An emulated server in a process of its own, with one file that waits; asked, it reads what was sent in. */
const [bytes = ""] = process.argv.slice(2);
const { directlink } = await startEmulator({ strict: true, providers: ["directlink"] });
const [account] = directlink.accounts;
directlink.controls.addFile(account.username, { name: "large.bin", size: Number(bytes), seed });

answerQuestions({ baseUrl: directlink.url, ...account }, async (): Promise<Facts> => {
  const file = directlink.controls.files(account.username).at(-1);
  if (!file) throw new Error("no file was sent in");
  return factsOf(file.read());
});
