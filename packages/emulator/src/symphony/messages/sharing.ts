import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import { forMembers } from "../streams/access.ts";
import { escapeText } from "./markup/pieces.ts";
import { readMessage } from "./message-ml.ts";
import { findSendingProblem, postMessage } from "./post.ts";

/** Articles elsewhere, as messages. */
export function sharingHandlers(state: State): Record<string, Handler> {
  return {
    shareContent: forMembers(state, "sid", ({ body }, stream, author) => {
      const { content } = body as { content: Readonly<Record<string, string | undefined>> };
      if (content["articleId"] === undefined && content["articleUrl"] === undefined) {
        return failure(400, "articleId or articleUrl is needed");
      }
      const problem = findSendingProblem(stream, author);
      if (problem !== undefined) return failure(403, problem);
      const message = `<messageML>${escapeText(content["title"] ?? "")}</messageML>`;
      const read = readMessage(state, message);
      if (typeof read === "string") return failure(400, read);
      const { id, timestamp } = postMessage(state, stream, { author, ...read });
      return json(200, {
        id,
        timestamp: String(timestamp),
        v2messageType: "Message",
        streamId: stream.id,
        message,
        fromUserId: author.userId,
        attachments: [],
      });
    }),
  };
}
