import { describe, expect, test } from "vitest";
import {
  type Bot,
  messageForm,
  openIm,
  say,
  type SeenReading,
  signAllOn,
  startServer,
} from "./symphony-bots.ts";

interface SeenMessage {
  readonly messageId: string;
  readonly message?: string;
  readonly timestamp: number;
  readonly attachments: readonly { readonly id: string; readonly images: { id: string }[] }[];
}

const create = (bot: Bot, id: string, form: FormData): Promise<Response> =>
  bot.call("POST", `/agent/v4/stream/${id}/message/create`, form);

const words = (messages: readonly SeenMessage[] | undefined): string[] =>
  (messages ?? []).map(({ message = "" }) => message.replace(/<[^>]*>/g, ""));

const list = (bot: Bot, id: string): Promise<SeenMessage[]> =>
  bot.get(`/agent/v4/stream/${id}/message?since=0`);

describe("messages", () => {
  test("have to be MessageML, and their data JSON", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await openIm(bot, other);
    const statusOf = async (message: string, data = "{}"): Promise<number> =>
      (await create(bot, id, messageForm({ message, data }))).status;
    const good = [
      "<messageML>Hello</messageML>",
      ' <messageML beta="true">a &amp; b &#169; <br/><b class="x">c</b></messageML>\n',
      '<div data-format="PresentationML" data-version="2.0">Hello</div>',
      "<messageML><#if !entity['a']??>x</#if></messageML>",
      '<?xml version="1.0"?>\n<!-- a --><messageML>b</messageML><!-- c -->',
    ];
    for (const message of good) expect(await statusOf(message)).toBe(200);
    const bad = [
      "Hello",
      "<messageML>Hello",
      "<messageML>a & b</messageML>",
      "<messageML>a < b</messageML>",
      "<messageML><b>Hello</messageML></b>",
      "<messageML>Hello</messageML> there",
      "<messageML><messageML>Hello</messageML></messageML>",
      '<messageML><?xml version="1.0"?>Hello</messageML>',
      "<messageML>b<![CDATA[<c>]]></messageML>",
    ];
    for (const message of bad) expect([message, await statusOf(message)]).toEqual([message, 400]);
    expect(await statusOf("<messageML>Hello</messageML>", "{")).toBe(400);
  });

  test("hand their files and previews out as Base64 text, to members only", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const id = await openIm(bot, other);
    const bytes = Buffer.from([0, 255, 128, 7]);
    const form = messageForm({
      message: "<messageML>Look</messageML>",
      attachment: [new File([bytes], "chart.pdf", { type: "application/pdf" })],
      preview: [new File(["small"], "chart.png", { type: "image/png" })],
    });
    const sent = (await (await create(bot, id, form)).json()) as SeenMessage;
    const [file] = sent.attachments;
    const pathTo = (fileId = ""): string =>
      `/agent/v1/stream/${id}/attachment?${new URLSearchParams({ fileId, messageId: sent.messageId })}`;
    const answer = await other.call("GET", pathTo(file?.id));
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(Buffer.from(await answer.text(), "base64")).toEqual(bytes);
    const preview = await other.call("GET", pathTo(file?.images[0]?.id));
    expect(Buffer.from(await preview.text(), "base64").toString()).toBe("small");
    expect(await other.status("GET", pathTo("unknown"))).toBe(400);
    expect(await admin.status("GET", pathTo(file?.id))).toBe(403);
    const elsewhere = await openIm(admin, other);
    expect(await admin.status("GET", pathTo(file?.id).replace(id, elsewhere))).toBe(400);
    expect(await other.get(`/pod/v1/streams/${id}/attachments`)).toMatchObject([
      { fileId: file?.id, name: "chart.pdf", size: 4, "content-type": "application/pdf" },
    ]);
  });

  test("are replaced by their authors, once", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await openIm(bot, other);
    const first = await say(bot, id, "Good morning");
    const update = (who: Bot, messageId: string, silent: string): Promise<Response> =>
      who.call(
        "POST",
        `/agent/v4/stream/${id}/message/${messageId}/update`,
        messageForm({ message: "<messageML>Good evening</messageML>", silent }),
      );
    expect((await update(other, first, "true")).status).toBe(400);
    const replaced = (await (await update(bot, first, "false")).json()) as SeenMessage;
    expect(replaced).toMatchObject({ replacing: first, silent: false, initialMessageId: first });
    expect((await update(bot, first, "true")).status).toBe(400);
    expect(await bot.get(`/agent/v1/message/${first}`)).toMatchObject({
      replacedBy: replaced.messageId,
    });
  });

  test("go to many streams at once, and the answer says which ones failed", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const ids = [await openIm(bot, other), await openIm(bot, admin), await openIm(other, admin)];
    const blast = (sids: string): Promise<Response> =>
      bot.call(
        "POST",
        "/agent/v4/message/blast",
        messageForm({ message: "<messageML>To all</messageML>", sids }),
      );
    const answer = await blast([...ids, "unknown"].join(","));
    expect(await answer.json()).toEqual({
      messages: [
        expect.objectContaining({ stream: expect.objectContaining({ streamId: ids[0] }) }),
        expect.objectContaining({ stream: expect.objectContaining({ streamId: ids[1] }) }),
      ],
      errors: {
        [String(ids[2])]: { code: 403, message: expect.any(String) },
        unknown: { code: 400, message: expect.any(String) },
      },
    });
    expect(words(await list(admin, String(ids[1])))).toEqual(["To all"]);
    const many = Array.from({ length: 101 }, (_, index) => `stream-${index}`);
    expect((await blast(many.join(","))).status).toBe(400);
    expect((await blast(many.slice(1).join(","))).status).toBe(200);
  });

  test("are found by their fields, and only where the caller takes part", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const id = await openIm(bot, other);
    await say(bot, id, 'About <hash tag="settlement"/> today');
    server.clock.advance(1000);
    const between = server.clock.now();
    await say(other, id, "About #settlement tomorrow");
    const search = async (who: Bot, query: object, page = ""): Promise<string[]> =>
      words(await who.post<SeenMessage[]>(`/agent/v1/message/search${page}`, query));
    const tomorrow = "About #settlement tomorrow";
    expect(await search(bot, { hashtag: "settlement" })).toEqual([
      tomorrow,
      "About #settlement today",
    ]);
    expect(await search(bot, { hashtag: "settlement" }, "?sortDir=ASC&limit=1")).toEqual([
      "About #settlement today",
    ]);
    expect(await search(bot, { hashtag: "settlement", fromDate: between })).toEqual([tomorrow]);
    expect(await search(bot, { author: Number(bot.userId) })).toEqual(["About #settlement today"]);
    expect(await search(bot, { text: "TOMORROW", streamId: id })).toEqual([tomorrow]);
    expect(await search(bot, { streamType: "CHAT" })).toHaveLength(2);
    expect(await search(bot, { streamType: "ROOM" })).toEqual([]);
    expect(await search(admin, { hashtag: "settlement" })).toEqual([]);
    const path = "/agent/v1/message/search";
    expect(await bot.status("POST", path, { text: "about" })).toBe(400);
    const line = new URLSearchParams({ query: `HASHTAG:settlement AND fromDate:${between}` });
    expect(words(await bot.get(`${path}?${line}`))).toEqual([tomorrow]);
    expect(await bot.status("GET", `${path}?query=colour:blue`)).toBe(400);
    const semantic = "/agent/v4/message/search/semantic";
    expect(words(await bot.post(semantic, { text: "what is tomorrow" }))).toEqual([tomorrow]);
  });

  test("that are hidden keep no content, and the members hear of it", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const id = await openIm(bot, other);
    const feed = await other.post<{ id: string }>("/agent/v5/datafeeds");
    const messageId = await say(bot, id, "Secret");
    const path = `/pod/v1/admin/messagesuppression/${messageId}/suppress`;
    expect(await other.status("POST", path)).toBe(403);
    expect(await bot.post(path)).toMatchObject({ suppressed: true });
    expect(await admin.post(path)).toMatchObject({ suppressed: true, suppressionDate: 0 });
    expect(words(await list(other, id))).toEqual([""]);
    const { events } = await other.post<SeenReading>(`/agent/v5/datafeeds/${feed.id}/read`);
    expect(events.map(({ type }) => type)).toEqual(["MESSAGESENT", "MESSAGESUPPRESSED"]);
    expect(events[1]?.payload).toMatchObject({ messageSuppressed: { messageId } });
  });

  test("of other systems keep author and time, and are no events", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const id = await openIm(bot, admin);
    const feed = await bot.post<{ id: string }>("/agent/v5/datafeeds");
    await say(bot, id, "New");
    const old = {
      message: "<messageML>Old</messageML>",
      intendedMessageTimestamp: 1_000_000_000_000,
      intendedMessageFromUserId: Number(bot.userId),
      originatingSystemId: "old-chat",
      originalMessageId: "4711",
      streamId: id,
    };
    const future = { ...old, originalMessageId: "1", intendedMessageTimestamp: 9e12 };
    const stranger = { ...old, originalMessageId: "2", intendedMessageFromUserId: 1 };
    const path = "/agent/v4/message/import";
    const imported = await admin.post<{ messageId?: string; diagnostic?: string }[]>(path, [
      old,
      old,
      future,
      stranger,
    ]);
    expect(imported.map(({ messageId }) => messageId !== undefined)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(imported.map(({ diagnostic }) => diagnostic !== undefined)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(words(await list(bot, id))).toEqual(["New", "Old"]);
    const { events } = await bot.post<SeenReading>(`/agent/v5/datafeeds/${feed.id}/read`);
    expect(events).toHaveLength(1);
    expect(await other.status("POST", path, [old])).toBe(403);
  });

  test("share articles", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await openIm(bot, other);
    const content = { title: "A & B", publisher: "News", author: "Ada", appId: "news" };
    const share = (more: object): object => ({
      type: "com.symphony.sharing.article",
      content: { ...content, ...more },
    });
    const path = `/agent/v3/stream/${id}/share`;
    expect(await bot.post(path, share({ articleId: "1" }))).toMatchObject({ streamId: id });
    expect(await bot.status("POST", path, share({}))).toBe(400);
    expect(words(await list(other, id))).toEqual(["A &amp; B"]);
  });

  test("tell administrators who sent them and whom they reached", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const id = await openIm(bot, other);
    const messageId = await say(bot, id, "Hello");
    expect(await other.get(`/pod/v1/message/${messageId}/status`)).toMatchObject({
      author: { userId: String(bot.userId) },
      sent: [{ userName: other.username }],
    });
    const messages = "/pod/v1/admin/messages";
    expect(await admin.post(messages, { messageIds: [messageId] })).toMatchObject([{ messageId }]);
    expect(await admin.status("POST", messages, { messageIds: ["unknown"] })).toBe(404);
    expect(await admin.get(`${messages}/${messageId}/receipts`)).toMatchObject({
      MessageReceiptDetail: [{ user: { username: other.username } }],
    });
    expect(await admin.get(`${messages}/${messageId}/metadata/relationships`)).toMatchObject({
      messageId,
    });
    const ids = `/pod/v2/admin/streams/${id}/messageIds`;
    expect(await admin.get(ids)).toMatchObject({ Data: [messageId], TotalNumberFound: 1 });
    expect(await admin.status("GET", `${ids}?since=0`)).toBe(422);
    expect(await bot.status("GET", ids)).toBe(403);
  });
});

describe("signals", () => {
  test("are kept by their creators, and followed by others", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const signals = "/agent/v1/signals";
    const wanted = { name: "Settlement", query: "hashtag:settlement OR cashtag:exmp" };
    const { id } = await bot.post<{ id: string }>(`${signals}/create`, wanted);
    expect(await bot.status("POST", `${signals}/create`, { ...wanted, query: "author:1" })).toBe(
      400,
    );
    expect(await other.get(`${signals}/list`)).toEqual([]);
    expect(await other.post(`${signals}/${id}/subscribe`)).toMatchObject({
      successfulSubscription: 1,
    });
    expect(await other.get(`${signals}/list`)).toMatchObject([{ id, ...wanted }]);
    expect(await other.status("POST", `${signals}/${id}/update`, { name: "Mine" })).toBe(403);
    expect(await bot.post(`${signals}/${id}/update`, { name: "New" })).toMatchObject({
      name: "New",
      query: wanted.query,
    });
    const users = `[${admin.userId},1]`;
    const features = `/pod/v1/admin/user/${other.userId}/features/update`;
    await admin.post(features, [{ entitlment: "canManageSignalSubscription", enabled: false }]);
    expect(await other.status("POST", `${signals}/${id}/subscribe`, users)).toBe(403);
    expect(await admin.post(`${signals}/${id}/subscribe?pushed=true`, users)).toMatchObject({
      requestedSubscription: 2,
      failedSubscription: 1,
      subscriptionErrors: [{ userId: 1, code: "404" }],
    });
    expect(await bot.get(`${signals}/${id}/subscribers?limit=2`)).toMatchObject({
      total: 3,
      hasMore: true,
      data: [{ owner: true }, { owner: false, pushed: false }],
    });
    expect(await other.post(`${signals}/${id}/unsubscribe`)).toMatchObject({
      successfulSubscription: 1,
    });
    expect(await bot.status("POST", `${signals}/${id}/delete`)).toBe(200);
    expect(await bot.status("GET", `${signals}/${id}/get`)).toBe(400);
  });

  test("find the messages that they are about", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await openIm(bot, other);
    await say(bot, id, "About #settlement");
    await say(bot, id, "About $exmp");
    await say(bot, id, "About nothing");
    const query = "hashtag:settlement OR cashtag:exmp";
    const signal = await bot.post<{ id: string }>("/agent/v1/signals/create", {
      name: "Settlement",
      query,
    });
    const found = await bot.post<SeenMessage[]>("/agent/v1/message/search", { signal: signal.id });
    expect(words(found)).toEqual(["About $exmp", "About #settlement"]);
  });
});
