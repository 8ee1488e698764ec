import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Users: looked up, searched, followed; what a bot tells of itself. */
export const users: Story = async ({ bot, admin }, ids) => {
  const { data: self } = await bot.GET("/pod/v2/sessioninfo");
  expect(self.id).toBe(ids.bot);
  await bot.GET("/pod/v2/user", { params: { query: { uid: ids.otherBot, local: true } } });
  const { data: found } = await bot.GET("/pod/v3/users", {
    params: { query: { uid: `${ids.bot},${ids.otherBot}`, active: true } },
  });
  expect(found?.users?.map(({ id }) => id)).toEqual([ids.bot, ids.otherBot]);
  await bot.POST("/pod/v1/user/search", {
    params: { query: { limit: 10, local: true } },
    body: { query: "bot", filters: { company: "Example Bank" } },
  });

  const path = { uid: ids.otherBot };
  const body = { followers: [ids.bot, ids.person] };
  await admin.POST("/pod/v1/user/{uid}/follow", { params: { path }, body });
  await bot.GET("/pod/v1/user/{uid}/followers", { params: { path, query: { limit: 10 } } });
  await bot.GET("/pod/v1/user/{uid}/following", { params: { path: { uid: ids.bot } } });
  await admin.POST("/pod/v1/user/{uid}/unfollow", { params: { path }, body });

  const manifest = JSON.stringify({ commands: [{ name: "/status" }] });
  await bot.POST("/pod/v1/user/manifest/own", { body: { manifest } });
  const { data: own } = await bot.GET("/pod/v1/user/manifest/own");
  expect(own.manifest).toContain("/status");
};

/** Sessions of a user: listed, one ended, all ended. */
export const userSessions: Story = async ({ admin }, { otherBot: uid }) => {
  const { data: open } = await admin.GET("/pod/v1/users/{uid}/sessions", {
    params: { path: { uid } },
  });
  const [session] = open?.sessions ?? [];
  await admin.POST("/pod/v1/users/{uid}/sessions/{sid}/logout", {
    params: { path: { uid, sid: session!.sessionId! } },
  });
  await admin.POST("/pod/v1/users/{uid}/sessions/logout", { params: { path: { uid } } });
  const { data: left } = await admin.GET("/pod/v1/users/{uid}/sessions", {
    params: { path: { uid } },
  });
  expect(left?.sessions).toEqual([]);
};
