import { expect, test } from "vitest";
import { openIm, signOn, startServer } from "../support/index.ts";

test("a message with files reads back as it was sent", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await using partner = await signOn(server, {}, 1);
  const sid = await openIm(server, session);
  expect(await openIm(server, partner, 0)).toBe(sid);

  const text = "Grüße, 你好 &amp; <b>bold</b> – 100 %";
  const attachment = [
    new File(["one"], "one.txt", { type: "text/plain" }),
    new File([new Uint8Array(70_000)], "zwei ü.bin"),
  ];
  const sent = await session.POST("/agent/v4/stream/{sid}/message/create", {
    params: { path: { sid } },
    body: { message: `<messageML>${text}</messageML>`, data: "{}", version: "2.0", attachment },
  });
  expect(sent.data.attachments).toMatchObject([
    { name: "one.txt", size: 3 },
    { name: "zwei ü.bin", size: 70_000 },
  ]);

  const list = { params: { path: { sid }, query: { since: 0, limit: 1 } } };
  const { data } = await partner.GET("/agent/v4/stream/{sid}/message", list);
  expect(data).toEqual([sent.data]);
  expect(data?.[0]?.message).toContain(`>${text}</div>`);

  const id = sent.data.messageId;
  const found = await partner.GET("/agent/v1/message/{id}", { params: { path: { id } } });
  expect(found.data).toEqual(sent.data);
});

test("nothing found is undefined", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const sid = await openIm(server, session);
  const list = { params: { path: { sid }, query: { since: 0 } } };
  const { data, response } = await session.GET("/agent/v4/stream/{sid}/message", list);
  expect(response.status).toBe(204);
  expect(data).toBeUndefined();
});

test("user ids beyond 2^53 stay exact, in answers, bodies, paths and queries", async () => {
  const server = await startServer();
  await using session = await signOn(server, {}, 1);
  await using admin = await signOn(server, {}, 2);
  const uid = BigInt(server.accounts[1].userId);
  expect(uid).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
  expect(BigInt(Number(uid))).not.toBe(uid);

  expect((await session.GET("/pod/v2/sessioninfo")).data.id).toBe(uid);
  const query = { uid: `${uid},${server.accounts[0].userId}` };
  const { data: found } = await admin.GET("/pod/v3/users", { params: { query } });
  expect(found?.users?.map(({ id }) => id)).toEqual([uid, Number(server.accounts[0].userId)]);
  const { data: stream } = await admin.POST("/pod/v1/im/create", { body: [uid] });
  const { data: message } = await session.POST("/agent/v4/stream/{sid}/message/create", {
    params: { path: { sid: stream.id } },
    body: { message: "<messageML>Hello</messageML>" },
  });
  expect(message.user?.userId).toBe(uid);
  const path = { uid };
  const { data } = await admin.GET("/pod/v1/users/{uid}/sessions", { params: { path } });
  expect(data?.sessions).toMatchObject([{ userId: uid }]);
});
