import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Connections with users of other companies: asked for, accepted, rejected, removed. */
export const connections: Story = async ({ bot, otherBot, admin }, ids) => {
  await bot.POST("/pod/v1/connection/create", { body: { userId: ids.otherBot } });
  await otherBot.POST("/pod/v1/connection/accept", { body: { userId: ids.bot } });
  const { data: connection } = await bot.GET("/pod/v1/connection/user/{userId}/info", {
    params: { path: { userId: String(ids.otherBot) } },
  });
  expect(connection.status).toBe("ACCEPTED");
  await bot.GET("/pod/v1/connection/list", { params: { query: { status: "ALL" } } });
  await bot.POST("/pod/v1/connection/user/{uid}/remove", {
    params: { path: { uid: ids.otherBot } },
  });
  await admin.POST("/pod/v1/connection/create", { body: { userId: ids.otherBot } });
  const { data: administrator } = await admin.GET("/pod/v2/sessioninfo");
  await otherBot.POST("/pod/v1/connection/reject", { body: { userId: administrator.id } });
};
