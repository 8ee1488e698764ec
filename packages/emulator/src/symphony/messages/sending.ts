import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { hasFeature } from "../people/people.ts";
import type { State } from "../state.ts";
import { describeLack } from "../rights/check.ts";
import { forMembers } from "../streams/access.ts";
import { entitlementToTalk, isExternal } from "../streams/external.ts";
import type { Message, Stream } from "../streams/stored.ts";
import type { User } from "../user.ts";
import { describeMessage } from "./descriptions.ts";
import { type Draft, draftOf, findSendingProblem, postMessage } from "./post.ts";

/** How many streams one message may go to. */
const mostStreams = 100;

/** Messages to one stream or to many, and such that take the place of others. */
export function sendingHandlers(state: State): Record<string, Handler> {
  return {
    createMessage: forMembers(state, "sid", ({ body, parts }, stream, author) => {
      const draft = draftOf(state, author, body, parts);
      if (typeof draft === "string") return failure(400, draft);
      const problem = findSendingProblem(stream, author);
      return problem === undefined
        ? json(200, describeMessage(postMessage(state, stream, draft)))
        : failure(403, problem);
    }),
    updateMessage: forMembers(state, "sid", ({ body, parts, params }, stream, author) => {
      const original = state.messages.get(params.required("mid"));
      if (!original || !mayReplace(original, stream, author)) {
        return failure(400, "The message cannot be updated");
      }
      const draft = draftOf(state, author, body, parts);
      if (typeof draft === "string") return failure(400, draft);
      const { silent = "true" } = body as { silent?: string };
      const update = { of: original, isSilent: silent === "true" };
      const posted = postMessage(state, stream, { ...draft, update });
      original.replacedBy = posted;
      return json(200, describeMessage(posted));
    }),
    blastMessage(request) {
      const author = callerOf(state, request);
      const { sids } = request.body as { sids: string };
      const ids = [...new Set(sids.split(",").map((sid) => sid.trim()))].filter(Boolean);
      if (ids.length === 0) return failure(400, "There are no streams");
      if (ids.length > mostStreams) return failure(400, `More than ${mostStreams} streams`);
      const draft = draftOf(state, author, request.body, request.parts);
      if (typeof draft === "string") return failure(400, draft);
      const messages: object[] = [];
      const errors: Record<string, object> = {};
      for (const id of ids) {
        const stream = state.streams.get(id);
        const problem = stream
          ? (findSendingProblem(stream, author) ?? findLack(state, stream, draft))
          : "No such stream";
        if (!stream || problem !== undefined) {
          errors[id] = { code: stream ? 403 : 400, message: problem };
        } else {
          messages.push(describeMessage(postMessage(state, stream, draft)));
        }
      }
      return json(200, { messages, errors });
    },
  };
}

/** Which entitlement the author lacks for the stream, as the refusal of one message says it. */
function findLack(
  state: State,
  stream: Stream,
  { author, attachments = [] }: Draft,
): string | undefined {
  const files =
    attachments.length > 0 && isExternal(stream) ? ["canShareFilesExternally" as const] : [];
  const lacked = [...files, entitlementToTalk(stream)].find(
    (name) => name !== undefined && !hasFeature(state, author, name),
  );
  return lacked && describeLack({ entitlement: lacked });
}

function mayReplace(message: Message, stream: Stream, author: User): boolean {
  return (
    message.stream === stream &&
    message.author === author &&
    message.suppressedAt === undefined &&
    message.replacedBy === undefined
  );
}
