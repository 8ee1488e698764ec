import { expect } from "vitest";
import { openRoom } from "../support/index.ts";
import { openIm, send } from "./conversation.ts";
import type { Story } from "./story.ts";

/** Messages: sent with a file, read, changed, shared, found. */
export const messages: Story = async ({ bot, otherBot }, ids) => {
  const sid = await openIm(bot, ids.otherBot);
  const path = { sid };
  const sent = await send(bot, sid, "Good morning", [new File(["Hello"], "greeting.txt")]);
  const messageId = sent.messageId;
  const { data: file } = await otherBot.GET("/agent/v1/stream/{sid}/attachment", {
    params: { path, query: { messageId, fileId: sent.attachments![0]!.id } },
  });
  expect(await file.text()).toBe(btoa("Hello"));
  const { data: files } = await otherBot.GET("/pod/v1/streams/{sid}/attachments", {
    params: { path, query: { limit: 10, sortDir: "ASC" } },
  });
  expect(files.map(({ name }) => name)).toEqual(["greeting.txt"]);
  await otherBot.GET("/agent/v1/message/{id}", { params: { path: { id: messageId } } });

  await bot.POST("/agent/v4/stream/{sid}/message/{mid}/update", {
    params: { path: { sid, mid: messageId } },
    body: { message: "<messageML>Good afternoon</messageML>", silent: "false" },
  });
  await bot.POST("/agent/v3/stream/{sid}/share", {
    params: { path },
    body: {
      type: "com.symphony.sharing.article",
      content: {
        articleId: "article-1",
        title: "Settlement in a day",
        publisher: "Example News",
        author: "Example Author",
        appId: "example-news",
      },
    },
  });
  const { data: list } = await otherBot.GET("/agent/v4/stream/{sid}/message", {
    params: { path, query: { since: 0, limit: 10 } },
  });
  expect(list!.length).toBeGreaterThan(1);

  const query = { limit: 10 };
  await bot.GET("/agent/v1/message/search", {
    params: { query: { ...query, query: "hashtag:settlement" } },
  });
  const { data: found } = await bot.POST("/agent/v1/message/search", {
    params: { query },
    body: { text: "afternoon", streamId: sid },
  });
  expect(found?.map(({ replacing }) => replacing)).toContain(messageId);
  await bot.POST("/agent/v4/message/search/semantic", {
    params: { query },
    body: { text: "who greeted us" },
  });
};

/** One message for several streams. */
export const blasts: Story = async ({ bot }, ids) => {
  const streams = [await openIm(bot, ids.otherBot), await openRoom(bot, "Announcements")];
  const { data } = await bot.POST("/agent/v4/message/blast", {
    body: { sids: streams.join(","), message: "<messageML>Good morning</messageML>" },
  });
  expect(data.messages?.map(({ stream }) => stream?.streamId)).toEqual(streams);
};

/** What compliance officers see of messages, and what they do with them. */
export const compliance: Story = async ({ bot, admin }, ids) => {
  const streamId = await openIm(bot, ids.otherBot);
  const { data: imported } = await admin.POST("/agent/v4/message/import", {
    body: [
      {
        message: "<messageML>Good morning</messageML>",
        intendedMessageTimestamp: 1_735_689_600_000,
        intendedMessageFromUserId: ids.bot,
        originatingSystemId: "old-chat",
        originalMessageId: "4711",
        streamId,
      },
    ],
  });
  expect(imported).toMatchObject([{ originatingSystemId: "old-chat" }]);
  const { messageId } = await send(bot, streamId, "A word too much");
  const path = { messageId: messageId };
  await bot.GET("/pod/v1/message/{mid}/status", { params: { path: { mid: path.messageId } } });
  await admin.POST("/pod/v1/admin/messages", { body: { messageIds: [path.messageId] } });
  await admin.GET("/pod/v1/admin/messages/{messageId}/receipts", { params: { path } });
  await admin.GET("/pod/v1/admin/messages/{messageId}/metadata/relationships", {
    params: { path },
  });
  await admin.GET("/pod/v2/admin/streams/{streamId}/messageIds", {
    params: { path: { streamId }, query: { limit: 10 } },
  });
  const { data: suppressed } = await admin.POST("/pod/v1/admin/messagesuppression/{id}/suppress", {
    params: { path: { id: path.messageId } },
  });
  expect(suppressed.suppressed).toBe(true);
};
