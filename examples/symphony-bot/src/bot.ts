import {
  feed,
  isSessionEndedError,
  messageML,
  sendMessage,
  type SymphonySession,
  type V4Message,
} from "@signoff/symphony";

/** Greets whoever writes `/hello`, until the session is signed off. */
export async function greet(session: SymphonySession, log: (line: string) => void): Promise<void> {
  const events = feed(session, {
    tag: "greeter", // found again after a restart, with what happened meanwhile
    onStatus: ({ type }) => log(`feed ${type}`),
  });
  for await (const event of events) {
    const message = event.type === "MESSAGESENT" ? event.payload?.messageSent?.message : undefined;
    if (!message?.message?.includes("/hello")) continue;
    try {
      await answer(session, message);
    } catch (error) {
      if (isSessionEndedError(error)) throw error;
      log(`no answer: ${String(error)}`);
    }
  }
}

async function answer(session: SymphonySession, { stream, user }: V4Message): Promise<void> {
  if (stream?.streamId === undefined) return;
  await sendMessage(session, stream.streamId, messageML`Hello, ${user?.displayName ?? "you"}!`);
}
