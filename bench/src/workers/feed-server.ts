import { startEmulator } from "@signoff/emulator";
import { answerQuestions } from "./answer-questions.ts";

/** An emulated Symphony in a process of its own; asked, it tells its first service account's feed of so many events. */
const { symphony } = await startEmulator({ strict: true, providers: ["symphony"] });
const { accounts, controls } = symphony;
const [{ username, privateKey }] = accounts;

async function untilFeed(): Promise<void> {
  while (controls.feeds().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

answerQuestions({ url: symphony.url, username, privateKey }, async (count: number) => {
  await untilFeed();
  for (let index = 0; index < count; index += 1) {
    const message = { message: `<div>${index}</div>` };
    controls.pushEvent(username, { type: "MESSAGESENT", payload: { messageSent: { message } } });
  }
  return count;
});
