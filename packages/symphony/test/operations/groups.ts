import { expect } from "vitest";
import type { Story } from "./story.ts";

const header = { "X-Symphony-Host": "" };

/** Distribution lists: created, changed, listed, erased. */
export const groups: Story = async ({ admin }, ids) => {
  const member = { memberTenant: 1, memberId: ids.person };
  const { data: created } = await admin.POST("/profile-manager/v1/groups", {
    params: { header },
    body: {
      type: "SDL",
      ownerType: "TENANT",
      ownerId: 1,
      name: "Settlement desk",
      members: [member],
      profile: { displayName: "Settlement desk" },
    },
  });
  const groupId = created.id!;
  const params = { header, path: { groupId } };
  await admin.POST("/profile-manager/v1/groups/{groupId}/member", { params, body: { member } });
  await admin.POST("/profile-manager/v1/groups/{groupId}/avatar", {
    params,
    body: { image: "iVBORw0KGgo=" },
  });
  const { data: group } = await admin.GET("/profile-manager/v1/groups/{groupId}", { params });
  await admin.PUT("/profile-manager/v1/groups/{groupId}", {
    params: { header: { ...header, "If-Match": group.eTag! }, path: { groupId } },
    body: {
      id: groupId,
      type: "SDL",
      ownerType: "TENANT",
      ownerId: 1,
      name: "Settlement desk",
      status: "ACTIVE",
      eTag: group.eTag!,
      profile: { displayName: "Settlement desk" },
    },
  });
  const { data: list } = await admin.GET("/profile-manager/v1/groups/type/{typeId}", {
    params: { header, path: { typeId: "SDL" }, query: { limit: 10 } },
  });
  expect(list.data?.length).toBeGreaterThan(0);
  await admin.DELETE("/profile-manager/v1/groups/deleteAll", { params: { header } });
};

/** What kinds of groups there are, and the accounts of distribution lists. */
export const groupTypes: Story = async ({ admin }) => {
  const { data: types } = await admin.GET("/profile-manager/v1/types", { params: { header } });
  await admin.GET("/profile-manager/v1/types/{typeId}", {
    params: { header, path: { typeId: types.data![0]!.id! } },
  });
  const { data: accounts } = await admin.GET("/v1/groups/sdl/list", {
    params: { query: { limit: 10 } },
  });
  const { data: account } = await admin.GET("/v1/groups/sdl/{groupId}", {
    params: { path: { groupId: accounts[0]!.groupId! } },
  });
  expect(account.groupId).toBe(accounts[0]!.groupId);
};
