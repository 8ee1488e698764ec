import type { Int64, SymphonySession, V4Message } from "../../src/index.ts";

/** The conversation of a session's account with somebody. */
export async function openIm(session: SymphonySession, partner: Int64): Promise<string> {
  const { data } = await session.POST("/pod/v1/im/create", { body: [partner] });
  return data.id;
}

/** Sends a text, with files. */
export async function send(
  session: SymphonySession,
  sid: string,
  text: string,
  attachment?: File[],
): Promise<V4Message> {
  const { data } = await session.POST("/agent/v4/stream/{sid}/message/create", {
    params: { path: { sid } },
    body: { message: `<messageML>${text}</messageML>`, ...(attachment && { attachment }) },
  });
  return data;
}
