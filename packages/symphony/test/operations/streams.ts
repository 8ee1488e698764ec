import { expect } from "vitest";
import { openRoom } from "../support/index.ts";
import { openIm, send } from "./conversation.ts";
import type { Story } from "./story.ts";

/** Conversations of two, and all those of a user. */
export const conversations: Story = async ({ bot, admin }, ids) => {
  const id = await openIm(bot, ids.otherBot);
  const { messageId } = await send(bot, id, "Pinned");
  await bot.POST("/pod/v1/im/{id}/update", {
    params: { path: { id } },
    body: { pinnedMessageId: messageId },
  });
  const { data: im } = await bot.GET("/pod/v1/im/{id}/info", { params: { path: { id } } });
  expect(im.V1IMAttributes?.pinnedMessageId).toBe(messageId);
  await admin.POST("/pod/v1/admin/im/create", { body: [ids.bot, ids.person] });

  const streamTypes = [{ type: "IM" as const }];
  const query = { limit: 10 };
  const { data: own } = await bot.POST("/pod/v1/streams/list", {
    params: { query },
    body: { streamTypes },
  });
  expect(own).toHaveLength(2);
  await bot.GET("/pod/v2/streams/{sid}/info", { params: { path: { sid: id } } });
  await admin.POST("/pod/v1/admin/user/{uid}/streams/list", {
    params: { path: { uid: ids.bot }, query },
    body: { streamTypes },
  });
  await admin.POST("/pod/v2/admin/streams/list", {
    params: { query },
    body: { streamTypes, scope: "INTERNAL" },
  });
  const { data: members } = await admin.GET("/pod/v1/admin/stream/{id}/membership/list", {
    params: { path: { id }, query },
  });
  expect(members.members?.map(({ user }) => user?.userId)).toContain(ids.otherBot);
};

/** Rooms: created, found, changed, put to rest and woken. */
export const rooms: Story = async ({ bot, admin }) => {
  const id = await openRoom(bot, "Settlement of May");
  const params = { path: { id } };
  const { data: changed } = await bot.POST("/pod/v3/room/{id}/update", {
    params,
    body: { name: "Settlement of June", description: "Trades that need a hand" },
  });
  expect(changed.roomAttributes?.name).toBe("Settlement of June");
  await bot.GET("/pod/v3/room/{id}/info", { params });
  const { data: found } = await bot.POST("/pod/v3/room/search", {
    params: { query: { limit: 10 } },
    body: { query: "june", active: true },
  });
  expect(found.count).toBe(1);
  const { data: resting } = await bot.POST("/pod/v1/room/{id}/setActive", {
    params: { ...params, query: { active: false } },
  });
  expect(resting.roomSystemInfo?.active).toBe(false);
  await admin.POST("/pod/v1/admin/room/{id}/setActive", {
    params: { ...params, query: { active: true } },
  });
};

/** Members of a room: added, promoted, demoted, removed. */
export const members: Story = async ({ bot, admin }, ids) => {
  const params = { path: { id: await openRoom(bot, "Prices") } };
  const body = { id: ids.otherBot };
  await bot.POST("/pod/v1/room/{id}/membership/add", { params, body });
  await bot.POST("/pod/v1/room/{id}/membership/promoteOwner", { params, body });
  const { data: both } = await bot.GET("/pod/v2/room/{id}/membership/list", { params });
  expect(both.map(({ id, owner }) => [id, owner])).toEqual([
    [ids.bot, true],
    [ids.otherBot, true],
  ]);
  await bot.POST("/pod/v1/room/{id}/membership/demoteOwner", { params, body });
  await bot.POST("/pod/v1/room/{id}/membership/remove", { params, body });

  const person = { id: ids.person };
  await admin.POST("/pod/v1/admin/room/{id}/membership/add", { params, body: person });
  await admin.POST("/pod/v1/admin/room/{id}/membership/remove", { params, body: person });
  const { data: ever } = await admin.GET("/pod/v1/admin/room/{id}/membership/list", {
    params: { ...params, query: { includePastMembers: true } },
  });
  expect(new Set(ever.map(({ id }) => id))).toEqual(new Set([ids.bot, ids.otherBot, ids.person]));
};
