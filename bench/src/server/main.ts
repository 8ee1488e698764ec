import { answerQuestions } from "../workers/answer-questions.ts";
import { startServer } from "./server.ts";

/** The server in a process of its own. Asked, it tells the CPU time it has used so far, in microseconds. */
const { origin } = await startServer();
answerQuestions({ origin }, () => {
  const { user, system } = process.cpuUsage();
  return user + system;
});
