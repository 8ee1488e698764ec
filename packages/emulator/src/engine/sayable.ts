import { validateHeaderName, validateHeaderValue } from "node:http";
import { headerValues, parseHead } from "../faults/wire/head.ts";

/** A head that the server's own HTTP can say, with the bytes that follow it. */
export interface Sayable {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly Header[];
  readonly rest: Buffer;
}

/** A header of an answer. */
export type Header = [name: string, value: string];

/** Takes the first bytes of an answer apart; `undefined` for what the server would not send as it is. */
export function readSayable(first: Buffer, method: string | undefined): Sayable | undefined {
  const end = first.indexOf("\r\n\r\n") + 4;
  const { start, lines } = parseHead(first.subarray(0, end));
  const [, code, reason = ""] = /^HTTP\/1\.1 ([2-9]\d\d) ([ -~]*)$/.exec(start) ?? [];
  const status = Number(code);
  const headers = lines.map(splitLine);
  const rest = first.subarray(end);
  const lengths = headerValues(lines, "content-length");
  const isBodyless = status === 204 || status === 304;
  const isFramed = isBodyless
    ? rest.length === 0 && lengths.length === 0
    : lengths.length === 1 && /^\d+$/.test(lengths[0] ?? "");
  const isAsked = method !== "HEAD" || rest.length === 0;
  const isChunked = headerValues(lines, "transfer-encoding").length > 0;
  const canSay = code !== undefined && isFramed && isAsked && !isChunked;
  return canSay && headers.every(canBeSaid) ? { status, reason, headers, rest } : undefined;
}

function canBeSaid([name, value]: Header): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

function splitLine(line: string): Header {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
