import {
  feed,
  messageML,
  sendMessage,
  type SymphonySession,
  type V4Event,
} from "@signoff/symphony";

/** Greets whoever writes `/hello`, until the session is signed off. */
export async function greet(session: SymphonySession, log: (line: string) => void): Promise<void> {
  const events = feed(session, {
    tag: "greeter", // found again after a restart, with what happened meanwhile
    onStatus: ({ type }) => log(`feed ${type}`),
  });
  await events.handle((event) => answer(session, event), {
    onError: (error) => log(`no answer: ${String(error)}`),
  });
}

async function answer(session: SymphonySession, event: V4Event): Promise<void> {
  if (event.type !== "MESSAGESENT") return;
  const { message } = event.payload.messageSent;
  if (!message.message?.includes("/hello")) return;
  const name = message.user.displayName ?? "you";
  await sendMessage(session, message.stream.streamId, messageML`Hello, ${name}!`);
}
