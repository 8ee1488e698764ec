import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Who is available: told, asked for, followed by a feed. */
export const presence: Story = async ({ bot, admin }, ids) => {
  const { data: feed } = await bot.POST("/pod/v1/presence/feed/create");
  const path = { feedId: feed.id };
  await bot.POST("/pod/v1/user/presence/register", { body: [ids.otherBot] });
  await bot.POST("/pod/v2/user/presence", {
    params: { query: { soft: false } },
    body: { category: "BUSY" },
  });
  await admin.POST("/pod/v3/user/presence", {
    body: { category: "OUT_OF_OFFICE", userId: ids.otherBot },
  });
  const { data: own } = await bot.GET("/pod/v2/user/presence");
  expect(own.userId).toBeDefined();
  await bot.GET("/pod/v3/user/{uid}/presence", {
    params: { path: { uid: ids.otherBot }, query: { local: true } },
  });
  await admin.GET("/pod/v2/users/presence", { params: { query: { limit: 10 } } });
  await bot.GET("/pod/v1/presence/feed/{feedId}/read", { params: { path } });
  await bot.POST("/pod/v1/presence/feed/{feedId}/delete", { params: { path } });
};
