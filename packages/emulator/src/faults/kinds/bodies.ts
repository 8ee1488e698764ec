import { anyOf, aText, oneOf, optional } from "../field-rules.ts";
import { makeAnswer } from "../made-answer.ts";
import { answerToSpoil, sayAnswer, settle } from "../playing.ts";
import type { Made, MadeAnswer, Plays, Spoiling } from "../stage.ts";
import { withBody, withHeader, withLines, withoutHeader } from "../wire/answer.ts";
import { lastChunk } from "../wire/chunks.ts";
import { anAnswer, anyStatus, madeFields, spoilingFields, type FieldsOf } from "./fields.ts";

/** What a gateway says in place of the service. */
export const gatewayPage =
  "<!doctype html><html><head><title>Gateway</title></head><body><h1>Please wait</h1></body></html>";

/** Bodies that are not what was asked for. */
export type BodyFault =
  /** Answers what is given, by default 200 without a body. */
  | ({ readonly kind: "answer"; readonly answer: MadeAnswer } & Made)
  /** Says another media type of the body, or with `null` none. */
  | ({ readonly kind: "contentType"; readonly type: string | null } & Spoiling)
  /** Answers the HTML page of a gateway, with 200 and `text/html` by default. */
  | ({ readonly kind: "page"; readonly status?: number; readonly type?: string } & Made)
  /** Answers `status` (200) without a byte of a body, and says so by a length of 0 (default), by chunks, or by FIN. */
  | ({
      readonly kind: "empty";
      readonly status?: number;
      readonly framing?: "length" | "chunks" | "close";
    } & Made)
  /** Answers a status that forbids a body (204), with one. A client that does it right meets it as a second answer. */
  | ({
      readonly kind: "forbiddenBody";
      readonly status?: 204 | 205 | 304;
      readonly body?: string;
    } & Made);

/** The fields of the faults of this file. */
export const bodyFields: FieldsOf<BodyFault> = {
  answer: { answer: anAnswer, ...madeFields },
  contentType: { type: anyOf(aText, oneOf(null)), ...spoilingFields },
  page: { status: optional(anyStatus), type: optional(aText), ...madeFields },
  empty: {
    status: optional(anyStatus),
    framing: optional(oneOf("length", "chunks", "close")),
    ...madeFields,
  },
  forbiddenBody: {
    status: optional(oneOf(204, 205, 304)),
    body: optional(aText),
    ...madeFields,
  },
};

/** Plays the faults of this file. */
export const bodies: Plays<BodyFault> = {
  async answer(fault, stage) {
    await settle(stage, fault.forward);
    return sayAnswer(makeAnswer(stage, fault.answer), fault.ending);
  },
  async contentType(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    return sayAnswer(
      fault.type === null
        ? withoutHeader(answer, "content-type")
        : withHeader(answer, "Content-Type", fault.type),
      fault.ending,
    );
  },
  async page({ status = 200, type = "text/html; charset=utf-8", forward, ending }, stage) {
    await settle(stage, forward);
    const headers = { "Content-Type": type };
    return sayAnswer(makeAnswer(stage, { status, headers, body: gatewayPage }), ending);
  },
  async empty({ status = 200, framing = "length", forward, ending }, stage) {
    await settle(stage, forward);
    const answer = makeAnswer(stage, {
      status,
      headers: { "Content-Type": "application/json", "Content-Length": "0" },
    });
    if (framing === "length") return sayAnswer(answer, ending);
    const unframed = withBody(answer, Buffer.alloc(0));
    if (framing === "close") return sayAnswer(unframed, ending ?? "close");
    const chunked = withBody(unframed, lastChunk);
    return sayAnswer(withLines(chunked, "Transfer-Encoding: chunked"), ending);
  },
  async forbiddenBody({ status = 204, body = '{"unexpected":true}', forward, ending }, stage) {
    await settle(stage, forward);
    const headers = { "Content-Type": "application/json" };
    return sayAnswer(makeAnswer(stage, { status, headers, body }), ending);
  },
};
