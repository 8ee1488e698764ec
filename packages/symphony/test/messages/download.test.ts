import { failureOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  type AttachmentAddress,
  downloadAttachment,
  InvalidOptionError,
  isApiError,
  isProtocolError,
  sendMessage,
} from "../../src/index.ts";
import { openOddServer, Pieces } from "../support/odd-server.ts";
import { openIm, signOn, startServer } from "../support/index.ts";

const path = "/agent/v1/stream/abcd/attachment";
const address: AttachmentAddress = { streamId: "abcd", messageId: "ab+/", fileId: "a/b+c=" };

async function download(...pieces: readonly string[]): Promise<string> {
  const { session } = await openOddServer({ [path]: () => new Pieces(...pieces) });
  return Buffer.from(await (await downloadAttachment(session, address)).bytes()).toString("latin1");
}

test("every byte arrives, of files of every length", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const streamId = await openIm(server, session);
  const files = [0, 1, 2, 3, 4, 256, 100_003].map((length) =>
    Uint8Array.from({ length }, (_, index) => (index * 7) % 256),
  );
  const attachments = files.map((content, index) => ({ name: `${index}`, content }));
  const { messageId, attachments: sent } = await sendMessage(session, streamId, "", {
    attachments,
  });
  for (const [index, { id }] of sent!.entries()) {
    const found = { streamId, messageId: messageId, fileId: id };
    expect(await (await downloadAttachment(session, found)).bytes()).toEqual(files[index]);
  }
  const unknown = { streamId, messageId: messageId, fileId: "none" };
  expect(isApiError(await failureOf(downloadAttachment(session, unknown)))).toBe(true);
});

test("text is decoded wherever it is cut, with line breaks, in both alphabets, without padding", async () => {
  expect(await download("S", "GV", "sbG", "8", "=")).toBe("Hello");
  expect(await download("SGVs\r\nbG8=\r\n")).toBe("Hello");
  expect(await download("SGVsbG8")).toBe("Hello");
  expect(await download("SGVsbA", "==")).toBe("Hell");
  expect(await download("-_+/")).toBe(Buffer.from("-_+/", "base64").toString("latin1"));
  expect(await download()).toBe("");
});

test("the file's id stays as it was received, and the other ids become URL-safe", async () => {
  const { session, queries } = await openOddServer({ [path]: () => new Pieces("SGk=") });
  await (await downloadAttachment(session, address)).stream.cancel();
  expect([...new URLSearchParams(queries[0])]).toEqual([
    ["fileId", "a/b+c="],
    ["messageId", "ab-_"],
  ]);
});

/** Downloads a file of 5 bytes whose entry tells of so many. */
async function take(size: number, how: "stream" | "bytes"): Promise<string> {
  const { session } = await openOddServer({ [path]: () => new Pieces("SGVs", "bG8=") });
  const found = await downloadAttachment(session, { ...address, size });
  const bytes = how === "bytes" ? await found.bytes() : await new Response(found.stream).bytes();
  return Buffer.from(bytes).toString();
}

describe("a file of 5 bytes", () => {
  test.each([
    ["cut-short", 6],
    ["too-large", 4],
  ])("fails as %s where its entry tells of %i", async (reason, size) => {
    for (const how of ["stream", "bytes"] as const) {
      const error = await failureOf(take(size, how));
      expect(error).toMatchObject({ kind: "ProtocolError", reason });
    }
  });

  test("arrives where its entry tells of as many", async () => {
    expect([await take(5, "stream"), await take(5, "bytes")]).toEqual(["Hello", "Hello"]);
  });
});

test.each([-1, 1.5, "5"])("the size %j is refused before any request", async (size) => {
  const { session, queries } = await openOddServer({ [path]: () => new Pieces() });
  const found = { ...address, size: size as number };
  expect(await failureOf(downloadAttachment(session, found))).toMatchObject({ option: "size" });
  expect(queries).toEqual([]);
});

test.each([
  ["cut-short", "SGVsb"],
  ["unusable", "{}"],
  ["unusable", "SGVs=bG8"],
  ["unusable", "SGVsbG8=="],
  ["unusable", "SGVs="],
  ["unusable", "SGVsbG===="],
])("text that is no Base64 fails as %s: %s", async (reason, text) => {
  const failure = await failureOf(download(text));
  expect(isProtocolError(failure) && failure.reason).toBe(reason);
});

test("a file that is too large for the memory is told so, and cancelled", async () => {
  const piece = "AAAA".repeat(1024 * 1024);
  const failure = await failureOf(download(...Array.from({ length: 12 }, () => piece)));
  expect(isProtocolError(failure) && failure.reason).toBe("too-large");
});

test("a download that broke off fails", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const streamId = await openIm(server, session);
  const attachments = [{ name: "a", content: new Uint8Array(50_000) }];
  const { messageId, attachments: sent } = await sendMessage(session, streamId, "", {
    attachments,
  });
  server.fault({ operation: "downloadAttachment", kind: "truncate", bytes: 4_000 });
  const found = { streamId, messageId: messageId, fileId: sent![0]!.id };
  const { stream } = await downloadAttachment(session, found);
  const failure = await failureOf(new Response(stream).bytes());
  expect(isProtocolError(failure) && failure.reason).toBe("cut-short");
});

test("ids that are none are refused before any request", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  for (const option of ["streamId", "messageId", "fileId"] as const) {
    const failure = await failureOf(downloadAttachment(session, { ...address, [option]: "" }));
    expect(failure).toBeInstanceOf(InvalidOptionError);
    expect(failure).toMatchObject({ option });
  }
  const misspelled = { ...address, fileID: "a" };
  expect(await failureOf(downloadAttachment(session, misspelled))).toMatchObject({
    option: "fileID",
  });
  const none = null as unknown as AttachmentAddress;
  expect(await failureOf(downloadAttachment(session, none))).toMatchObject({ option: "address" });
});

test("a download that is cancelled keeps no sign-off waiting, and one that is not does", async () => {
  const server = await startServer();
  for (const [cancels, aborted] of [
    [true, 0],
    [false, 1],
  ] as const) {
    const session = await signOn(server);
    const streamId = await openIm(server, session);
    const attachments = [{ name: "a", content: new Uint8Array(5_000_000) }];
    const { messageId, attachments: sent } = await sendMessage(session, streamId, "", {
      attachments,
    });
    const found = { streamId, messageId: messageId, fileId: sent![0]!.id };
    const { stream } = await downloadAttachment(session, found);
    if (cancels) await stream.cancel();
    const receipt = await session.signOff({ drain: 50 });
    expect(receipt.drained.aborted).toBe(aborted);
  }
});
