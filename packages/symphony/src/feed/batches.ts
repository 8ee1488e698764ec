import {
  isProtocolError,
  type OperationName,
  ProtocolError,
  type SignoffError,
} from "@signoff/core";
import { type AnswerFacts, collect, parseJson } from "@signoff/core/provider";
import type { V4Event } from "../generated/operations.ts";

/** In bytes; as much as calls hold in memory by default. */
const largestBatch = 32 * 1024 * 1024;

/** What a read answers; in the place of an event there may be what is none. */
export interface Batch {
  readonly events?: readonly (V4Event | undefined)[];
  readonly ackId?: string;
}

/** One read in two ways: as any call, and with the answer as it is. */
interface BatchCall {
  readonly operation: OperationName;
  typed(): Promise<{ readonly data: Batch | undefined }>;
  streamed(): Promise<{
    readonly data: ReadableStream<Uint8Array>;
    readonly response: AnswerFacts;
  }>;
}

/** Reads batches as any answer; from the first on that cannot be read so, event by event. */
export interface BatchReader {
  read(call: BatchCall): Promise<Batch | undefined>;
  /** Whether a read failed for what one of its events holds, which would be the same each time that it comes again. */
  isSpoiled(error: SignoffError): boolean;
}

/** Makes one that begins with the quick way. */
export function createBatchReader(): BatchReader {
  let isCareful = false;
  return {
    async read(call) {
      return isCareful ? readCarefully(call) : (await call.typed()).data;
    },
    isSpoiled(error) {
      const reason = isProtocolError(error) ? error.reason : undefined;
      const isSpoiled = reason === "not-json" || reason === "unsafe-integer";
      isCareful ||= isSpoiled;
      return isSpoiled;
    },
  };
}

/**
 * Parses each event by itself, so that one that is no JSON costs none of the others: it is `undefined` among them. Integers
 * beyond 2^53 are a `bigint` wherever they stand.
 *
 * @throws {ProtocolError} for what is no batch of events at all, or too large.
 */
async function readCarefully({ operation, streamed }: BatchCall): Promise<Batch> {
  const { data, response } = await streamed();
  const { status, requestId } = response;
  const details = { provider: "symphony", operation, status, requestId };
  const bytes = await collect(data, largestBatch);
  if (!bytes) {
    const message = `${operation} answered with more than ${largestBatch} bytes.`;
    throw new ProtocolError(message, { ...details, reason: "too-large" });
  }
  const members = split(new TextDecoder().decode(bytes).trim(), "{");
  const events = split(valueOf("events", members), "[");
  if (!members || !events) {
    const message = `${operation} answered ${response.status} with what is no batch of events.`;
    throw new ProtocolError(message, { ...details, reason: "not-json" });
  }
  const ackId = parseOrNothing(valueOf("ackId", members) ?? "");
  return {
    events: events.map((text) => parseOrNothing(text) as V4Event | undefined),
    ...(typeof ackId === "string" && { ackId }),
  };
}

/** The text of the value that a member of an object has. */
function valueOf(name: string, members: readonly string[] | undefined): string | undefined {
  const start = new RegExp(`^"${name}"\\s*:`);
  return members
    ?.find((member) => start.test(member))
    ?.replace(start, "")
    .trim();
}

/** The texts of what a list or an object holds, divided by its own commas; `undefined` for a text of another kind. */
function split(text: string | undefined, opening: "{" | "["): string[] | undefined {
  if (!text?.startsWith(opening)) return undefined;
  const parts: string[] = [];
  let depth = 0;
  let start = 1;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') inString = !inString;
    else if (inString) index += character === "\\" ? 1 : 0;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    const isEnd = depth === 0;
    if (!isEnd && !(character === "," && depth === 1 && !inString)) continue;
    parts.push(text.slice(start, index).trim());
    start = index + 1;
    if (isEnd) return start === text.length ? parts.filter((part) => part !== "") : undefined;
  }
  return undefined;
}

function parseOrNothing(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
