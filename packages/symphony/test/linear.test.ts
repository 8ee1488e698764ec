import { findSlowTexts } from "@signoff/test-support";
import { expect, test } from "vitest";
import { describeError } from "../src/errors.ts";
import { messageML, ProtocolError } from "../src/index.ts";
import { createBatchReader } from "../src/feed/batches.ts";
import { urlSafeId } from "../src/values/ids.ts";
import { decodeBase64 } from "../src/messages/base64.ts";
import { readPrivateKey } from "../src/jwt/private-key.ts";
import { readClaims } from "../src/extension-app/read-claims.ts";
import { wrapMessageML } from "../src/messages/whole-message.ts";

async function decode(text: string): Promise<unknown> {
  const stream = new Blob([text]).stream().pipeThrough(decodeBase64(() => new Error("unfit")));
  return new Response(stream).arrayBuffer();
}

/** Reads a batch as after one that could not be read. */
function readBatch(text: string): Promise<unknown> {
  const batches = createBatchReader();
  batches.isSpoiled(new ProtocolError("No JSON.", { provider: "symphony", reason: "not-json" }));
  return batches.read({
    operation: "POST /read",
    typed: () => Promise.reject(new Error("This is the careful way.")),
    streamed: async () => ({ data: new Blob([text]).stream(), response: { status: 200 } }),
  });
}

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a message", wrapMessageML],
  ["a message in a list", (text) => wrapMessageML(` <div a="b" ${text} data-format="x">`)],
  ["a text in a message", (text) => String(messageML`<p>${text}</p>`)],
  ["a private key", readPrivateKey],
  [
    "the body of a private key",
    (text) => readPrivateKey(`-----BEGIN PRIVATE KEY-----${text}-----END PRIVATE KEY-----`),
  ],
  ["a JWT", readClaims],
  ["the claims of a JWT", (text) => readClaims(`a.${text}.b`)],
  ["a file in Base64", decode],
  ["an id", (text) => urlSafeId("id", text)],
  ["a batch of events", readBatch],
  ["the events of a batch", (text) => readBatch(`{"events":[${text}],"ackId":"a"}`)],
  ["an error", (text) => describeError({ message: text })],
];

test.each(readers)("%s is read in time that grows with its length", async (_, read) => {
  expect(await findSlowTexts(read)).toEqual([]);
});
