import {
  aNumber,
  anyOf,
  aPause,
  aText,
  nameIn,
  objectOf,
  oneOf,
  optional,
  wholeNumber,
} from "../field-rules.ts";
import type { Piece } from "../script.ts";
import { makeAnswer } from "../made-answer.ts";
import { answerToSpoil, endingOf, sayAnswer, settle } from "../playing.ts";
import type { Made, Plays, Spoiling } from "../stage.ts";
import {
  answerBytes,
  contentOf,
  headBytes,
  statusLine,
  withContent,
  withHeader,
  withSomeContent,
  withStatus,
} from "../wire/answer.ts";
import { anyHeaders, anyStatus, madeFields, spoilingFields, type FieldsOf } from "./fields.ts";
import { statusBodies, failedBody, jsonType, type StatusBody } from "./status-bodies.ts";

/** Statuses. */
export type StatusFault =
  /**
   * Answers any status, whether it exists or not (99, 600, 999). 101 names a protocol to switch to; 1xx, 204 and 304
   * have no body and no length by default.
   */
  | ({
      readonly kind: "status";
      readonly status: number;
      /** The usual one of the status by default. */
      readonly reason?: string;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      /** `empty` by default. `html` is the page of a gateway; the others are JSON. */
      readonly body?: StatusBody;
    } & Made)
  /** Says another status of the answer, and leaves the rest as it is. */
  | ({ readonly kind: "relabel"; readonly status: number; readonly reason?: string } & Spoiling)
  /** Answers the first half of the body with 206 and a `Content-Range`, though nobody asked for a range. */
  | ({ readonly kind: "partial" } & Spoiling)
  /** Sends interim answers before the answer: `times` (1), each after so many milliseconds (0). */
  | ({
      readonly kind: "interim";
      /** 103 by default. */
      readonly status?: 100 | 102 | 103;
      readonly times?: number;
      readonly milliseconds?: number;
    } & Spoiling)
  /** Answers 429, or another status, with a `Retry-After`. */
  | ({
      readonly kind: "retryAfter";
      readonly status?: number;
      /**
       * Seconds, or any text, such as `-1`, `0.5`, `1e400`, `soon` or nothing; or a date so many milliseconds from now
       * on the target's clock.
       */
      readonly value: number | string | { readonly milliseconds: number };
    } & Made);

const switching = { Connection: "Upgrade", Upgrade: "websocket" };

/** The fields of the faults of this file. */
export const statusFields: FieldsOf<StatusFault> = {
  status: {
    status: anyStatus,
    reason: optional(aText),
    headers: optional(anyHeaders),
    body: optional(nameIn(statusBodies)),
    ...madeFields,
  },
  relabel: { status: anyStatus, reason: optional(aText), ...spoilingFields },
  partial: { ...spoilingFields },
  interim: {
    status: optional(oneOf(100, 102, 103)),
    times: optional(wholeNumber(0)),
    milliseconds: optional(aPause),
    ...spoilingFields,
  },
  retryAfter: {
    status: optional(anyStatus),
    value: anyOf(aNumber, aText, objectOf({ milliseconds: aNumber })),
    ...madeFields,
  },
};

/** Plays the faults of this file. */
export const statuses: Plays<StatusFault> = {
  async status(fault, stage) {
    const { status, reason, body = "empty", forward, ending } = fault;
    await settle(stage, forward);
    const made = statusBodies[body];
    const headers = {
      ...made.headers,
      ...(status === 101 ? switching : {}),
      ...fault.headers,
    };
    const answer = makeAnswer(stage, { ...made, status, headers });
    return sayAnswer({ ...answer, start: statusLine(status, reason) }, ending);
  },
  async relabel(fault, stage) {
    const answer = await answerToSpoil(stage, fault);
    return sayAnswer(withStatus(answer, fault.status, fault.reason), fault.ending);
  },
  async partial(fault, stage) {
    const answer = withSomeContent(await answerToSpoil(stage, fault));
    const content = contentOf(answer);
    const half = content.subarray(0, Math.ceil(content.length / 2));
    const range = `bytes 0-${Math.max(half.length - 1, 0)}/${content.length}`;
    const ranged = withHeader(withContent(answer, half), "Content-Range", range);
    return sayAnswer(withStatus(ranged, 206), fault.ending);
  },
  async interim(fault, stage) {
    const { status = 103, times = 1, milliseconds = 0 } = fault;
    const answer = await answerToSpoil(stage, fault);
    const lines = status === 103 ? ["Link: </style.css>; rel=preload"] : [];
    const interim = headBytes({ start: statusLine(status), lines });
    const ending = endingOf(answer, fault.ending);
    return { pieces: repeat(interim, times, milliseconds, answerBytes(answer)), ending };
  },
  async retryAfter({ status = 429, value, forward, ending }, stage) {
    await settle(stage, forward);
    const text =
      typeof value === "object"
        ? new Date(stage.now() + value.milliseconds).toUTCString()
        : String(value);
    const headers = { ...jsonType, "Retry-After": text };
    const made = makeAnswer(stage, { status, headers, body: failedBody });
    return sayAnswer(made, ending);
  },
};

function* repeat(
  interim: Buffer,
  times: number,
  milliseconds: number,
  answer: Buffer,
): Generator<Piece> {
  for (let count = 0; count < times; count += 1) {
    if (milliseconds > 0) yield { wait: milliseconds };
    yield interim;
  }
  yield answer;
}
