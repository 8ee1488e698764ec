import { expect } from "vitest";
import type { Story } from "./story.ts";

const attributes = {
  emailAddress: "mira@example.com",
  firstName: "Mira",
  lastName: "Example",
  userName: "mira",
  displayName: "Mira Example",
  accountType: "NORMAL",
} as const;

/** Accounts: created, listed, changed, suspended. */
export const accounts: Story = async ({ admin }) => {
  const { data: created } = await admin.POST("/pod/v2/admin/user/create", {
    body: { userAttributes: attributes, roles: ["INDIVIDUAL"] },
  });
  const path = { uid: created.userSystemInfo!.id! };
  await admin.POST("/pod/v2/admin/user/{uid}/update", {
    params: { path },
    body: { ...attributes, department: "Operations" },
  });
  const { data: account } = await admin.GET("/pod/v2/admin/user/{uid}", { params: { path } });
  expect(account.userAttributes?.department).toBe("Operations");
  await admin.GET("/pod/v2/admin/user/list", { params: { query: { skip: 0, limit: 10 } } });
  await admin.GET("/pod/v3/admin/user/list", { params: { query: { includeFeatures: true } } });
  await admin.POST("/pod/v1/admin/user/find", {
    params: { query: { limit: 10 } },
    body: { role: "INDIVIDUAL", status: "ENABLED" },
  });
  await admin.PUT("/pod/v1/admin/user/{userId}/suspension/update", {
    params: { path: { userId: path.uid } },
    body: { suspended: true, suspendedUntil: 1_900_000_000, suspensionReason: "On leave" },
  });
  await admin.POST("/pod/v1/admin/user/{uid}/status/update", {
    params: { path },
    body: { status: "DISABLED" },
  });
  await admin.GET("/pod/v1/admin/user/{uid}/status", { params: { path } });
};

/** Roles, features, picture and delegates of an account. */
export const accountSettings: Story = async ({ admin }, ids) => {
  const path = { uid: ids.person };
  const { data: roles } = await admin.GET("/pod/v1/admin/system/roles/list");
  const role = { id: roles[0]!.id! };
  await admin.POST("/pod/v1/admin/user/{uid}/roles/add", { params: { path }, body: role });
  await admin.POST("/pod/v1/admin/user/{uid}/roles/remove", { params: { path }, body: role });
  await admin.POST("/pod/v1/admin/user/{uid}/features/update", {
    params: { path },
    body: [{ entitlment: "canCreatePublicRoom", enabled: true }],
  });
  const { data: features } = await admin.GET("/pod/v1/admin/user/{uid}/features", {
    params: { path },
  });
  expect(features).toContainEqual({ entitlment: "canCreatePublicRoom", enabled: true });
  await admin.POST("/pod/v1/admin/user/{uid}/avatar/update", {
    params: { path },
    body: { image: "iVBORw0KGgo=" },
  });
  await admin.GET("/pod/v1/admin/user/{uid}/avatar", { params: { path } });
  await admin.POST("/pod/v1/admin/user/{uid}/delegates/update", {
    params: { path },
    body: { userId: ids.otherPerson, action: "ADD" },
  });
  const { data: delegates } = await admin.GET("/pod/v1/admin/user/{uid}/delegates", {
    params: { path },
  });
  expect(delegates.length).toBeGreaterThan(0);
};

/** Disclaimers that users have to agree with. */
export const disclaimers: Story = async ({ admin }, { person: uid }) => {
  const { data: list } = await admin.GET("/pod/v1/admin/disclaimer/list");
  const id = list[0]!.id!;
  await admin.GET("/pod/v1/admin/disclaimer/{did}", { params: { path: { did: id } } });
  const path = { uid };
  await admin.POST("/pod/v1/admin/user/{uid}/disclaimer/update", {
    params: { path },
    body: { id },
  });
  await admin.GET("/pod/v1/admin/user/{uid}/disclaimer", { params: { path } });
  const { data: bound } = await admin.GET("/pod/v1/admin/disclaimer/{did}/users", {
    params: { path: { did: id } },
  });
  expect(bound.length).toBeGreaterThan(0);
  await admin.DELETE("/pod/v1/admin/user/{uid}/disclaimer", { params: { path } });
};
