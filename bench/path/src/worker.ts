import { setTimeout as delay } from "node:timers/promises";
import { answerQuestions } from "../../src/workers/answer-questions.ts";
import { openClient } from "../../src/workers/open-client.ts";
import { follow } from "./coverage.ts";

/** Follow one GET, or sign off. */
export type PathQuestion = "follow" | "close";

const warmUps = 20;
/** By then nothing of the calls before is under way, in ms. */
const quiet = 100;

const [name = "", origin = ""] = process.argv.slice(2);
const client = await openClient(name, { origin });

answerQuestions("ready", async (question: PathQuestion) => {
  if (question === "close") return (await client.close?.()) !== undefined;
  for (let call = 0; call < warmUps; call += 1) await client.get();
  await delay(quiet);
  return follow(() => client.get());
});
