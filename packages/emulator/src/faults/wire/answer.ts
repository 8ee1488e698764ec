import { STATUS_CODES } from "node:http";
import { decodeChunks } from "./chunks.ts";
import { answerFraming } from "./framing.ts";
import { headerHas, headerName, statusOf } from "./head.ts";

/** An answer in memory, ready to be spoiled. */
export interface Answer {
  /** The status line. */
  readonly start: string;
  /** The header lines, one character a byte. */
  readonly lines: readonly string[];
  /** The body as it is framed on the wire. */
  readonly body: Buffer;
  /** Of the request: an answer to HEAD has no body whatever its head says. */
  readonly method: string;
  /** Whether the connection ends with it. */
  readonly closes: boolean;
}

/** The status line of a status, with its usual reason. */
export function statusLine(status: number, reason: string = STATUS_CODES[status] ?? ""): string {
  return `HTTP/1.1 ${status} ${reason}`;
}

/** The head's bytes. */
export function headBytes({ start, lines }: Pick<Answer, "start" | "lines">): Buffer {
  return Buffer.from([start, ...lines, "", ""].join("\r\n"), "latin1");
}

/** All bytes. */
export function answerBytes(answer: Answer): Buffer {
  return Buffer.concat([headBytes(answer), answer.body]);
}

/** The body without its chunks. */
export function contentOf({ lines, body }: Pick<Answer, "lines" | "body">): Buffer {
  return headerHas(lines, "transfer-encoding", "chunked") ? decodeChunks(body) : body;
}

/** The same answer with another body, measured by its length. */
export function withContent(answer: Answer, content: Uint8Array): Answer {
  const framed = withBody(answer, content);
  return withHeader(framed, "Content-Length", String(content.length));
}

/** The same answer with other bytes in its body and no word of where they end. */
export function withBody(answer: Answer, bytes: Uint8Array): Answer {
  const body = answer.method === "HEAD" ? Buffer.alloc(0) : Buffer.from(bytes);
  return { ...withoutHeader(answer, "content-length", "transfer-encoding", "trailer"), body };
}

/** The same answer with a header in place of any of that name. */
export function withHeader(answer: Answer, name: string, value: string): Answer {
  return withLines(withoutHeader(answer, name.toLowerCase()), `${name}: ${value}`);
}

/** The same answer without the headers of these names. */
export function withoutHeader(answer: Answer, ...names: string[]): Answer {
  return { ...answer, lines: linesWithout(answer.lines, ...names) };
}

/** Header lines without those of these names. */
export function linesWithout(lines: readonly string[], ...names: string[]): string[] {
  return lines.filter((line) => !names.includes(headerName(line)));
}

/** The same answer with more header lines, taken as they are. */
export function withLines(answer: Answer, ...lines: string[]): Answer {
  return { ...answer, lines: [...answer.lines, ...lines] };
}

/** The same answer with another status. */
export function withStatus(answer: Answer, status: number, reason?: string): Answer {
  return { ...answer, start: statusLine(status, reason) };
}

/** The same answer; one without a body gets `{}`, and where its status forbids a body 200, so that there is something to spoil. */
export function withSomeContent(answer: Answer): Answer {
  if (answer.method === "HEAD" || contentOf(answer).length > 0) return answer;
  const isBodyless =
    answerFraming(answer, answer.method) === 0 && [204, 304].includes(statusOf(answer));
  const filled = withContent(
    withHeader(answer, "Content-Type", "application/json"),
    Buffer.from("{}"),
  );
  return isBodyless ? withStatus(filled, 200) : filled;
}
