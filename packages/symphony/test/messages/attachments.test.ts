import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  type Attachment,
  downloadAttachment,
  InvalidOptionError,
  isAbortError,
  listStreamAttachments,
  sendMessage,
} from "../../src/index.ts";
import { all, openIm, signOn, startServer } from "../support/index.ts";

const megabyte = 1024 * 1024;

/** A stream of so many mebibytes that counts what was read of it, and tells whether it was cancelled. */
function countingStream(megabytes: number): {
  readonly stream: ReadableStream<Uint8Array>;
  readonly seen: { pulled: number; cancelled: boolean };
} {
  const seen = { pulled: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulled += 1;
        if (seen.pulled > megabytes) controller.close();
        else controller.enqueue(new Uint8Array(megabyte));
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

test("files of all kinds arrive, each with its name and media type", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const sid = await openIm(server, session);
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  const attachments: readonly Attachment[] = [
    new File(["a,b"], "trades.csv", { type: "text/csv" }),
    { name: "zwei ü & 你好.bin", content: bytes },
    { name: "page.html", content: new Blob(["<p/>"], { type: "text/html" }) },
    { name: "report.pdf", content: new Blob([bytes]).stream(), type: "application/pdf" },
    { name: "renamed.txt", content: new File([], "old.md", { type: "text/markdown" }) },
  ];
  const previews = attachments.map((_, index) => new File([`${index}`], `${index}.png`));
  const sent = await sendMessage(session, sid, "", { attachments, previews });
  expect(sent.attachments?.map(({ name, size }) => [name, size])).toEqual([
    ["trades.csv", 3],
    ["zwei ü & 你好.bin", 70_000],
    ["page.html", 4],
    ["report.pdf", 70_000],
    ["renamed.txt", 0],
  ]);
  const listed = await all(listStreamAttachments(session, sid));
  expect(listed.map((file) => file["content-type"])).toEqual([
    "text/csv",
    "application/octet-stream",
    "text/html",
    "application/pdf",
    "text/markdown",
  ]);
  for (const index of [1, 3]) {
    const { messageId, fileId } = listed[index]!;
    const address = { streamId: sid, messageId: messageId!, fileId: fileId! };
    expect(await (await downloadAttachment(session, address)).bytes()).toEqual(bytes);
  }
  const { id } = sent.attachments![2]!.images[0]!;
  const address = { streamId: sid, messageId: sent.messageId, fileId: id! };
  const preview = await downloadAttachment(session, address);
  expect(new TextDecoder().decode(await preview.bytes())).toBe("2");
});

describe("before any request", () => {
  const file = new File(["a"], "a.txt");
  const busy = new Blob(["a"]).stream();
  busy.getReader();

  test("files that are unfit are refused, naming what is", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const begun = new Blob(["a"]).stream();
    const reader = begun.getReader();
    await reader.read();
    reader.releaseLock();
    const ended = new Blob(["a"]).stream();
    await ended.cancel();
    const once = { name: "a", content: new Blob(["a"]).stream() };
    const unfit: readonly (readonly [attachments: unknown, option: string])[] = [
      [file, "attachments"],
      // A Blob has no name.
      [[file, new Blob(["a"])], "attachments[1]"],
      [["a.txt"], "attachments[0]"],
      [[{ content: file }], "attachments[0].name"],
      [[{ name: "../a.txt", content: file }], "attachments[0].name"],
      [[new File(["a"], String.raw`c:\a.txt`)], "attachments[0].name"],
      [[{ name: 'a"\r\nX: y', content: file }], "attachments[0].name"],
      [[{ name: "..", content: file }], "attachments[0].name"],
      [[{ name: "a\ud83d", content: file }], "attachments[0].name"],
      [[{ name: "a", content: "a" }], "attachments[0].content"],
      [[{ name: "a", content: busy }], "attachments[0].content"],
      [[{ name: "a", content: begun }], "attachments[0].content"],
      [[{ name: "a", content: ended }], "attachments[0].content"],
      [[once, once], "attachments"],
      [[{ name: "a", content: file, type: "a\r\nb" }], "attachments[0].type"],
      [[{ name: "a", content: file, mime: "a/b" }], "mime"],
    ];
    for (const [attachments, option] of unfit) {
      const options = { attachments: attachments as readonly Attachment[] };
      const failure = await failureOf(sendMessage(session, "abcd", "a", options));
      expect(failure).toBeInstanceOf(InvalidOptionError);
      expect(failure).toMatchObject({ option });
    }
    expect(requestsOf(server, "createMessage")).toBe(0);
  });

  test("previews that are fewer or more than the attachments are refused, which an agent does too", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    for (const attachments of [[], [file, file]]) {
      const options = { attachments, previews: [file] };
      const failure = await failureOf(sendMessage(session, sid, "a", options));
      expect(failure).toMatchObject({ name: "InvalidOptionError", option: "previews" });
    }
    expect(requestsOf(server, "createMessage")).toBe(0);
    const body = {
      message: "<messageML>a</messageML>",
      attachment: [file, file],
      preview: [file],
    };
    const params = { path: { sid } };
    await expect(
      session.POST("/agent/v4/stream/{sid}/message/create", { params, body }),
    ).rejects.toMatchObject({ status: 400 });
  });

  test("more than 30 MiB are refused, and no more than that is read of a stream", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const blob = new Blob([new Uint8Array(16 * megabyte)]);
    const { stream, seen } = countingStream(1_000);
    for (const attachments of [
      [new File([blob], "a"), new File([blob], "b")],
      [new File([blob], "a"), { name: "b", content: stream }],
      [
        { name: "a", content: blob.stream() },
        { name: "b", content: blob.stream() },
      ],
    ]) {
      const failure = await failureOf(sendMessage(session, "abcd", "a", { attachments }));
      expect(failure).toMatchObject({ name: "InvalidOptionError", option: "attachments" });
    }
    expect(seen).toEqual({ pulled: 15, cancelled: true });
    expect(requestsOf(server, "createMessage")).toBe(0);
  });

  test("a stream that fails, or gives no bytes, sends nothing", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const reason = new Error("the disk is gone");
    const failing = new ReadableStream<Uint8Array>({ start: (control) => control.error(reason) });
    const { stream, seen } = countingStream(1);
    const attachments = [failing, stream].map((content) => ({ name: "a", content }));
    expect(await failureOf(sendMessage(session, "abcd", "a", { attachments }))).toBe(reason);
    expect(seen).toEqual({ pulled: 0, cancelled: true });
    const texts = new ReadableStream({ start: (control) => control.enqueue("text") });
    await expect(
      sendMessage(session, "abcd", "a", { attachments: [{ name: "a", content: texts }] }),
    ).rejects.toThrow(InvalidOptionError);
    expect(requestsOf(server, "createMessage")).toBe(0);
  });

  test("a signal ends the reading of a stream", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const controller = new AbortController();
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: () => controller.abort(),
      // The wait is not for the app's own cancellation, which may take for ever.
      cancel() {
        cancelled = true;
        return new Promise(() => {});
      },
    });
    const failure = await failureOf(
      sendMessage(session, "abcd", "a", {
        attachments: [{ name: "a", content: endless }],
        signal: controller.signal,
      }),
    );
    expect(isAbortError(failure)).toBe(true);
    expect(cancelled).toBe(true);
    expect(requestsOf(server, "createMessage")).toBe(0);
  });
});
