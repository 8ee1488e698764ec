import { expectTypeOf, test } from "vitest";
import {
  blastMessage,
  type Int64,
  listDlpViolations,
  listMessages,
  listPresences,
  listUserFollowers,
  messageML,
  searchMessages,
  searchRooms,
  sendMessage,
  streamLimiter,
  type SymphonySession,
  updateMessage,
  type V2Presence,
  type V3DLPViolationMessage,
  type V3DLPViolationStream,
  type V4Message,
} from "../src/index.ts";

// Never called: what counts is whether it compiles.
async function misspelled(session: SymphonySession): Promise<void> {
  // @ts-expect-error -- the text is missing
  await sendMessage(session, "abcd");
  // @ts-expect-error -- the option's name is attachments
  await sendMessage(session, "abcd", "a", { attachment: [] });
  // @ts-expect-error -- a Blob has no name
  await sendMessage(session, "abcd", "a", { attachments: [new Blob([])] });
  // @ts-expect-error -- messages are never repeated
  await sendMessage(session, "abcd", "a", { retry: true });
  // @ts-expect-error -- silent is for updates
  await sendMessage(session, "abcd", "a", { silent: true });
  // @ts-expect-error -- a blast has no stream to wait for
  await blastMessage(session, ["abcd"], "a", { limiter: streamLimiter() });
  // @ts-expect-error -- values are texts and numbers
  await sendMessage(session, "abcd", messageML`${{}}`);
  // @ts-expect-error -- since is needed
  listMessages(session, "abcd", {});
  // @ts-expect-error -- the pages are the helper's own
  searchMessages(session, { hashtag: "a", skip: 1 });
  // @ts-expect-error -- a time is needed
  listDlpViolations(session, "message", {});
  // @ts-expect-error -- no such kind
  listDlpViolations(session, "room", { startTime: 0 });
}

async function spelled(session: SymphonySession): Promise<void> {
  const limiter = streamLimiter();
  const file = { name: "a.csv", content: new Uint8Array(), type: "text/csv" };
  const options = { data: { a: 1 }, attachments: [file, new File([], "b")], limiter, timeout: 1 };
  expectTypeOf(await sendMessage(session, "a", "b", options)).toEqualTypeOf<V4Message>();
  const text = messageML`<ul>${[1, 2n, "c"].map((one) => messageML`<li>${one}</li>`)}</ul>`;
  await updateMessage(session, "a", "b", text, { silent: false });
  expectTypeOf(await blastMessage(session, ["a"], text)).toEqualTypeOf<readonly V4Message[]>();
  const rooms = searchRooms(session, { query: "a", includeNonDiscoverable: true }, { pageSize: 1 });
  for await (const { roomSystemInfo } of rooms) {
    expectTypeOf(roomSystemInfo.id).toEqualTypeOf<string>();
  }
  for await (const id of listUserFollowers(session, 1n)) expectTypeOf(id).toEqualTypeOf<Int64>();
  for await (const one of listPresences(session)) expectTypeOf(one).toEqualTypeOf<V2Presence>();
  const time = { startTime: 0 };
  for await (const one of listDlpViolations(session, "message", time)) {
    expectTypeOf(one).toEqualTypeOf<V3DLPViolationMessage>();
  }
  for await (const one of listDlpViolations(session, "stream", time)) {
    expectTypeOf(one).toEqualTypeOf<V3DLPViolationStream>();
  }
}

test("helpers are typed by the spec", () => {
  expectTypeOf(misspelled).toBeFunction();
  expectTypeOf(spelled).toBeFunction();
});
