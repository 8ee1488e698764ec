import type { symphony } from "signoff";
import { type Comparison, compareBytes, describeComparison } from "../comparison.ts";
import type { Terminal } from "../terminal.ts";

const greeting = "Ціна 1 < 2 — für alle: こんにちは & 👋";

/** Sends a message to a colleague and reads it back. */
export async function visitSymphony(
  session: symphony.SymphonySession,
  colleague: symphony.Int64,
  terminal: Terminal,
): Promise<Comparison> {
  terminal.heading("Symphony");
  const { data: stream } = await terminal.step("open a conversation", () =>
    session.POST("/pod/v1/im/create", { body: [colleague] }),
  );
  const sid = stream.id;
  const sent = `<messageML>${escapeMarkup(greeting)}</messageML>`;
  const { data: message } = await terminal.step("send a message", () =>
    session.POST("/agent/v4/stream/{sid}/message/create", {
      params: { path: { sid } },
      body: { message: sent },
    }),
  );
  return terminal.step(
    "read the message back",
    async () => {
      const since = message.timestamp - 1;
      const { data: messages } = await session.GET("/agent/v4/stream/{sid}/message", {
        params: { path: { sid }, query: { since } },
      });
      const found = messages?.find(({ messageId }) => messageId === message.messageId);
      return compareBytes(
        "symphony",
        "message",
        toBytes(greeting),
        toBytes(textOf(found?.message)),
      );
    },
    describeComparison,
  );
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The text of a message, out of the markup that the agent puts around it. */
function textOf(presentation: string | undefined): string {
  return (presentation ?? "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
