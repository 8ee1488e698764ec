import { aPause, nameIn, optional, textOrBytes, type Rule } from "../field-rules.ts";
import { drops, say } from "../script.ts";
import { answerToSpoil, endingOf, settle } from "../playing.ts";
import type { Made, Plays, Spoiling } from "../stage.ts";
import {
  answerBytes,
  contentOf,
  headBytes,
  withBody,
  withoutHeader,
  withSomeContent,
  type Answer,
} from "../wire/answer.ts";
import { statusOf } from "../wire/head.ts";
import { madeFields, spoilingFields, type FieldsOf } from "./fields.ts";

/** Answers that are not HTTP/1.1 as it should be. */
export type ProtocolFault =
  /** Speaks something else, then ends the connection: text, HTTP/2, or a TLS alert. */
  | ({ readonly kind: "notHttp"; readonly speaks?: "garbage" | "http2" | "tls" } & Made)
  /**
   * Spoils the first line or the form of the head. `http09`: no head, then FIN. `http10`: version 1.0, no length, then
   * FIN. `http37`: a version that does not exist. `noReason`: nothing after the status, `emptyReason`: a space.
   * `noStatus`: none. `bareLineFeeds`: lines end without CR.
   */
  | ({
      readonly kind: "head";
      readonly how:
        | "http09"
        | "http10"
        | "http37"
        | "noReason"
        | "emptyReason"
        | "noStatus"
        | "bareLineFeeds";
    } & Spoiling)
  /** Writes these bytes in place of an answer; with `milliseconds` byte by byte, each after so long. */
  | ({
      readonly kind: "raw";
      readonly bytes: string | Uint8Array;
      readonly milliseconds?: number;
    } & Made)
  /** Passes the bytes of the answer through a function. */
  | ({ readonly kind: "edit"; edit(bytes: Buffer): Uint8Array } & Spoiling);

const foreignBytes: Readonly<Record<"garbage" | "http2" | "tls", Buffer>> = {
  garbage: Buffer.from("\u0000\u0001 220 ready when you are\r\n\r\n", "latin1"),
  // An empty SETTINGS frame, then GOAWAY with PROTOCOL_ERROR.
  http2: Buffer.from("0000000400000000000000080700000000000000000000000001", "hex"),
  // A fatal alert: unexpected message.
  tls: Buffer.from("1503030002020a", "hex"),
};

const restarted =
  (start: (answer: Answer) => string): ((answer: Answer) => Buffer) =>
  (answer) =>
    answerBytes({ ...answer, start: start(answer) });

type How = Extract<ProtocolFault, { kind: "head" }>["how"];

const headsByVersion: Readonly<Record<How, (answer: Answer) => Buffer>> = {
  http09: contentOf,
  http10(answer) {
    const unframed = withoutHeader(withBody(answer, contentOf(answer)), "connection", "keep-alive");
    return answerBytes({ ...unframed, start: answer.start.replace(/^\S+/, "HTTP/1.0") });
  },
  http37: restarted(({ start }) => start.replace(/^\S+/, "HTTP/3.7")),
  noReason: restarted((answer) => `HTTP/1.1 ${statusOf(answer)}`),
  emptyReason: restarted((answer) => `HTTP/1.1 ${statusOf(answer)} `),
  noStatus: restarted(() => "HTTP/1.1 OK"),
  bareLineFeeds(answer) {
    const head = headBytes(answer).toString("latin1").replaceAll("\r\n", "\n");
    return Buffer.concat([Buffer.from(head, "latin1"), answer.body]);
  },
};

const aFunction: Rule = {
  wanted: "a function",
  holds: (value) => typeof value === "function",
};

/** The fields of the faults of this file. */
export const protocolFields: FieldsOf<ProtocolFault> = {
  notHttp: { speaks: optional(nameIn(foreignBytes)), ...madeFields },
  head: { how: nameIn(headsByVersion), ...spoilingFields },
  raw: { bytes: textOrBytes, milliseconds: optional(aPause), ...madeFields },
  edit: { edit: aFunction, ...spoilingFields },
};

/** Plays the faults of this file. */
export const protocols: Plays<ProtocolFault> = {
  async notHttp({ speaks = "garbage", forward, ending = "close" }, stage) {
    await settle(stage, forward);
    return say(foreignBytes[speaks], ending);
  },
  async head(fault, stage) {
    const answer = withSomeContent(await answerToSpoil(stage, fault));
    const endsConnection = fault.how === "http09" || fault.how === "http10";
    const ending = endingOf(answer, fault.ending ?? (endsConnection ? "close" : undefined));
    return say(headsByVersion[fault.how](answer), ending);
  },
  async raw({ bytes, milliseconds, forward, ending = "keep" }, stage) {
    await settle(stage, forward);
    const all = Buffer.from(bytes);
    if (milliseconds === undefined) return say(all, ending);
    return { pieces: drops(all, 1, milliseconds), ending };
  },
  async edit(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    const ending = endingOf(answer, fault.ending);
    return say(fault.edit(answerBytes(answer)), ending);
  },
};
