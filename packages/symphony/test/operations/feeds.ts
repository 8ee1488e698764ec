import { expect } from "vitest";
import { openIm, send } from "./conversation.ts";
import type { Story } from "./story.ts";

/** A datafeed: created, found, read, deleted. */
export const datafeeds: Story = async ({ bot, otherBot }, ids) => {
  const { data: feed } = await bot.POST("/agent/v5/datafeeds", {
    body: { tag: "every-operation" },
  });
  const { data: found } = await bot.GET("/agent/v5/datafeeds", {
    params: { query: { tag: "every-operation" } },
  });
  expect(found).toEqual([feed]);
  await send(otherBot, await openIm(otherBot, ids.bot), "Good morning");
  const path = { datafeedId: feed.id };
  const { data: batch } = await bot.POST("/agent/v5/datafeeds/{datafeedId}/read", {
    params: { path },
    body: { ackId: "" },
  });
  expect(batch.events?.map(({ type }) => type)).toContain("MESSAGESENT");
  await bot.DELETE("/agent/v5/datafeeds/{datafeedId}", { params: { path } });
};

/** The datahose, which the first read opens. */
export const datahose: Story = async ({ bot, otherBot }, ids) => {
  const opened = bot.POST("/agent/v5/events/read", {
    body: { type: "datahose", tag: "every-operation", eventTypes: ["MESSAGESENT"] },
  });
  await send(otherBot, await openIm(otherBot, ids.bot), "Good morning");
  const { data } = await opened;
  expect(data.events?.map(({ type }) => type)).toEqual(["MESSAGESENT"]);
};
