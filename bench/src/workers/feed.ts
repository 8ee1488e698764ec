import { feed, login } from "@signoff/symphony";
import { answerQuestions } from "./answer-questions.ts";

/** What the events of a feed took: ms, CPU time of this process in ms, and the most memory that it has held, in bytes. */
export interface FeedCost {
  readonly elapsed: number;
  readonly cpu: number;
  readonly peak: number;
}

const [url = "", username = "", privateKey = ""] = process.argv.slice(2);

answerQuestions("ready", async (count: number): Promise<FeedCost> => {
  await using session = await login({ host: url, username, privateKey });
  let seen = 0;
  let start = 0;
  let cpu = process.cpuUsage();
  for await (const { type } of feed(session)) {
    if (seen === 0) {
      start = performance.now();
      cpu = process.cpuUsage();
    }
    if (type === "MESSAGESENT") seen += 1;
    if (seen === count) break;
  }
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { elapsed, cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024 };
});
