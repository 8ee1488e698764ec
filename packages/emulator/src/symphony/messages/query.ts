import type { Message } from "../streams/stored.ts";
import type { Signal } from "../signals/stored.ts";
import { plainText } from "./message-ml.ts";

/** What messages have to be like. */
export interface MessageQuery {
  readonly text?: string;
  readonly streamId?: string;
  readonly streamType?: string;
  readonly author?: number | bigint;
  readonly hashtag?: string;
  readonly cashtag?: string;
  readonly mention?: number | bigint;
  readonly signal?: string;
  readonly fromDate?: number;
  readonly toDate?: number;
}

const fieldTypes = {
  text: String,
  streamid: String,
  streamtype: (value: string): string => value.toUpperCase().replace("CHATROOM", "ROOM"),
  author: BigInt,
  hashtag: String,
  cashtag: String,
  mention: BigInt,
  signal: String,
  fromdate: Number,
  todate: Number,
} as const;

const fieldNames = new Map([
  ["streamid", "streamId"],
  ["streamtype", "streamType"],
  ["fromdate", "fromDate"],
  ["todate", "toDate"],
]);

/** Reads `field:value AND field:value`; a text says what is wrong with it. */
export function readQuery(line: string): MessageQuery | string {
  const query: Record<string, unknown> = {};
  for (const pair of line.split(/\sAND\s/i)) {
    const [, name = "", value = ""] = /^(\w+)\s*:\s*(.*)$/.exec(pair.trim()) ?? [];
    const field = name.toLowerCase();
    if (!isField(field)) return `There is no field "${name}"`;
    if (fieldTypes[field] === BigInt && !/^\d+$/.test(value)) return `${name} is no number`;
    query[fieldNames.get(field) ?? field] = fieldTypes[field](value);
  }
  return query;
}

/** The messages that fit; a text says what is wrong with the query. */
export function findMessages(
  messages: readonly Message[],
  query: MessageQuery,
  signals: ReadonlyMap<string, Signal>,
): Message[] | string {
  if (query.text !== undefined && query.streamId === undefined) return "text needs streamId";
  const signal = query.signal === undefined ? undefined : signals.get(query.signal);
  if (query.signal !== undefined && !signal) return "No such signal";
  return messages.filter((message) => fits(message, query) && (!signal || heeds(signal, message)));
}

/** Whether a signal is about the message. */
function heeds({ query }: Signal, message: Message): boolean {
  return query.split(/\sOR\s/i).some((side) => {
    const read = readQuery(side);
    return typeof read !== "string" && fits(message, read);
  });
}

function fits({ stream, author, timestamp, content, data }: Message, query: MessageQuery): boolean {
  const shown = plainText(content).toLowerCase();
  return (
    (query.text === undefined || shown.includes(query.text.toLowerCase())) &&
    (query.streamId === undefined || stream.id === query.streamId) &&
    isOfType(stream.type, query.streamType) &&
    (query.author === undefined || author.userId === BigInt(query.author)) &&
    hasTag(content, "#", query.hashtag) &&
    hasTag(content, "$", query.cashtag) &&
    (query.mention === undefined || mentions(data, String(query.mention))) &&
    timestamp >= (query.fromDate ?? 0) &&
    timestamp < (query.toDate ?? Infinity)
  );
}

function isOfType(type: string, wanted: string | undefined): boolean {
  if (wanted === undefined || wanted === type) return true;
  return wanted === "CHAT" && type !== "ROOM";
}

/** A tag stands in the text behind its sign. */
function hasTag(content: string, sign: string, tag: string | undefined): boolean {
  if (tag === undefined) return true;
  return plainText(content)
    .split(/\s+/)
    .includes(`${sign}${tag.replace(sign, "")}`);
}

function mentions(data: string, userId: string): boolean {
  return Object.values(JSON.parse(data) as Record<string, Partial<Mention>>).some(
    ({ type, id }) => type === "com.symphony.user.mention" && id?.[0]?.value === userId,
  );
}

/** A mention in the data of a message. */
interface Mention {
  readonly type: string;
  readonly id: readonly { readonly value: string }[];
}

function isField(name: string): name is keyof typeof fieldTypes {
  return Object.hasOwn(fieldTypes, name);
}
