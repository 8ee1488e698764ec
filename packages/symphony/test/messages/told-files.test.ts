import { failureOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  type Attachment,
  blastMessage,
  sendMessage,
  type SymphonySession,
  updateMessage,
} from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";

const files: readonly Attachment[] = [new File(["abc"], "a.txt"), new File(["de"], "b.txt")];

const ways: readonly (readonly [
  string,
  (session: SymphonySession, attachments: readonly Attachment[]) => Promise<unknown>,
])[] = [
  ["a message", (session, attachments) => sendMessage(session, "abcd", "hi", { attachments })],
  [
    "an update",
    (session, attachments) => updateMessage(session, "abcd", "efgh", "hi", { attachments }),
  ],
  ["a blast", (session, attachments) => blastMessage(session, ["abcd"], "hi", { attachments })],
];

/** A session with an agent that tells these files of every message. */
async function openServer(
  attachments: unknown,
): Promise<{ readonly session: SymphonySession; readonly queries: readonly string[] }> {
  const message = { messageId: "example", attachments };
  return openOddServer({
    "/agent/v4/stream/abcd/message/create": () => message,
    "/agent/v4/stream/abcd/message/efgh/update": () => message,
    "/agent/v4/message/blast": () => ({ messages: [message] }),
  });
}

describe.each(ways)("%s", (_, send) => {
  test.each([
    ["another size", [{ size: 3 }, { size: 1 }]],
    ["one file less", [{ size: 3 }]],
    ["one file more", [{ size: 3 }, { size: 2 }, { size: 2 }]],
    ["no file", []],
  ])("whose answer tells %s than was sent is no success", async (__, told) => {
    const { session, queries } = await openServer(told);
    const error = await failureOf(send(session, files));
    expect(error).toMatchObject({ kind: "ProtocolError", reason: "mismatch", status: 200 });
    expect(queries).toHaveLength(1);
  });

  test.each([
    ["the same sizes in another order", [{ size: 2 }, { size: 3 }]],
    ["no sizes", [{ name: "a.txt" }, { name: "b.txt" }]],
    ["nothing of files", undefined],
  ])("whose answer tells %s is one", async (__, told) => {
    const { session } = await openServer(told);
    await expect(send(session, files)).resolves.toBeDefined();
  });

  test("without files is one, whatever is told", async () => {
    const { session } = await openServer([{ size: 3 }]);
    await expect(send(session, [])).resolves.toBeDefined();
  });
});
