import { createHash } from "node:crypto";
import type { Answer, Content, EmulatedRequest } from "../contract.ts";
import { streamed } from "../engine/answers.ts";
import { partOf } from "../engine/content.ts";
import { failure } from "./envelope.ts";
import type { State, StoredFile } from "./state.ts";

/** Bytes of a file, from one to before another. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Answers a file, or where the server offers ranges the one that is asked for (RFC 9110, sections 13.1.5 and 14). More than
 * one range is answered with the whole file, as any server may.
 */
export async function answerFile(
  state: State,
  request: EmulatedRequest,
  { content, modified }: StoredFile,
  send: (content: Content) => Content = (sent) => sent,
): Promise<Answer> {
  if (!state.settings.downloadRanges) return streamed(200, send(content));
  const headers = {
    "Accept-Ranges": "bytes",
    ETag: `"${await digestOf(content)}"`,
    "Last-Modified": new Date(modified).toUTCString(),
  };
  const range = readRange(request, content.length, [headers.ETag, headers["Last-Modified"]]);
  if (range === "whole") return streamed(200, send(content), undefined, headers);
  if (range === "none") return refuse(state, content.length);
  const { start, end } = range;
  const answer = streamed(206, send(partOf(content, start, end)), undefined, {
    ...headers,
    "Content-Range": `bytes ${start}-${end - 1}/${content.length}`,
  });
  return { ...answer, isUnchecked: true };
}

function refuse(state: State, length: number): Answer {
  const headers = { "Content-Range": `bytes */${length}` };
  return { ...failure(state, 416, "the file has no such bytes"), headers, isUnchecked: true };
}

/** The range to send: `whole` where none is asked for, or of another file; `none` where there are no such bytes. */
function readRange(
  { header }: EmulatedRequest,
  length: number,
  validators: readonly string[],
): Range | "whole" | "none" {
  const condition = header("if-range");
  const asked = /^bytes=(\d*)-(\d*)$/i.exec(header("range") ?? "");
  if (!asked || (condition !== undefined && !validators.includes(condition))) return "whole";
  const [, first = "", last = ""] = asked;
  if (first === "" && last === "") return "whole";
  if (last !== "" && first !== "" && Number(last) < Number(first)) return "whole";
  const start = first === "" ? Math.max(0, length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? length : Math.min(length, Number(last) + 1);
  return start < end ? { start, end } : "none";
}

async function digestOf({ read }: Content): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of read()) hash.update(bytes);
  return hash.digest("base64url");
}
