import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { nameIn, oneOf, optional, wholeNumber } from "../field-rules.ts";
import { makeAnswer } from "../made-answer.ts";
import { answerToSpoil, sayAnswer, sayStream, settle } from "../playing.ts";
import type { Made, Plays, Spoiling } from "../stage.ts";
import { contentOf, headBytes, withContent, withHeader, withSomeContent } from "../wire/answer.ts";
import { bomb } from "./bomb.ts";
import { madeFields, spoilingFields, type FieldsOf } from "./fields.ts";

/** Bodies that are compressed, or say so. */
export type EncodingFault =
  /** Compresses the body, whether the client accepts that or not, and does something with it. */
  | ({
      readonly kind: "encoding";
      /**
       * `gzip`, `brotli`, `deflate`: nothing. `stacked`: gzip within gzip. `cutShort`: half of the gzip, with the
       * `Content-Length` of that half. `badChecksum`: gzip with a wrong check sum. `garbageAfter`: bytes after the gzip.
       * `notEncoded`: plain although gzip is claimed. `unknown`: plain under a name nobody knows. `unlabelled`: gzip
       * that is not claimed.
       */
      readonly how:
        | "gzip"
        | "brotli"
        | "deflate"
        | "stacked"
        | "cutShort"
        | "badChecksum"
        | "garbageAfter"
        | "notEncoded"
        | "unknown"
        | "unlabelled";
    } & Spoiling)
  /**
   * Answers 200 with a small body that inflates to a JSON string of so many megabytes (200). It is made while it is sent,
   * in memory that does not grow with it.
   */
  | ({
      readonly kind: "bomb";
      readonly megabytes?: number;
      /** `gzip` by default. */
      readonly encoding?: "gzip" | "br";
    } & Made);

type How = Extract<EncodingFault, { kind: "encoding" }>["how"];

/** What the head says of the encoding. */
const codingLabels: Readonly<Record<How, string | undefined>> = {
  gzip: "gzip",
  brotli: "br",
  deflate: "deflate",
  stacked: "gzip, gzip",
  cutShort: "gzip",
  badChecksum: "gzip",
  garbageAfter: "gzip",
  notEncoded: "gzip",
  unknown: "x-unknown",
  unlabelled: undefined,
};

/** The fields of the faults of this file. */
export const encodingFields: FieldsOf<EncodingFault> = {
  encoding: { how: nameIn(codingLabels), ...spoilingFields },
  bomb: {
    megabytes: optional(wholeNumber(0)),
    encoding: optional(oneOf("gzip", "br")),
    ...madeFields,
  },
};

/** Plays the faults of this file. */
export const encodings: Plays<EncodingFault> = {
  async encoding(fault, stage) {
    const answer = withSomeContent(await answerToSpoil(stage, fault));
    const encoded = withContent(answer, encode(contentOf(answer), fault.how));
    const label = codingLabels[fault.how];
    return sayAnswer(
      label === undefined ? encoded : withHeader(encoded, "Content-Encoding", label),
      fault.ending,
    );
  },
  async bomb(fault, stage) {
    const { megabytes = 200, encoding = "gzip" } = fault;
    await settle(stage, fault.forward);
    const headers = {
      "Content-Type": "application/json",
      "Content-Encoding": encoding,
      "Transfer-Encoding": "chunked",
    };
    const { start, lines } = makeAnswer(stage, { headers });
    const head = { start, lines, bytes: headBytes({ start, lines }) };
    const isHead = stage.request.method === "HEAD";
    return sayStream(
      stage,
      { head, body: [] },
      isHead ? [head.bytes] : bomb(head.bytes, megabytes, encoding),
      fault.ending,
    );
  },
};

function encode(content: Buffer, how: How): Buffer {
  switch (how) {
    case "notEncoded":
    case "unknown":
      return content;
    case "brotli":
      return brotliCompressSync(content);
    case "deflate":
      return deflateSync(content);
    case "stacked":
      return gzipSync(gzipSync(content));
    case "cutShort": {
      const gzip = gzipSync(content);
      return gzip.subarray(0, Math.floor(gzip.length / 2));
    }
    case "badChecksum": {
      const gzip = gzipSync(content);
      gzip.writeUInt32LE((gzip.readUInt32LE(gzip.length - 8) ^ 1) >>> 0, gzip.length - 8);
      return gzip;
    }
    case "garbageAfter":
      return Buffer.concat([gzipSync(content), Buffer.from("garbage")]);
    default:
      return gzipSync(content);
  }
}
