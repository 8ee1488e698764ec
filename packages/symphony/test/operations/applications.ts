import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Applications of the company: created, changed, fetched, deleted, and their users. */
export const applications: Story = async ({ admin }) => {
  const application = {
    applicationInfo: {
      appId: "pricing-app",
      name: "Pricing",
      appUrl: "https://pricing.example.com/app",
      domain: "example.com",
      publisher: "Example Bank",
    },
    description: "Prices on request",
    permissions: ["SEND_MESSAGES"],
  };
  const { data: created } = await admin.POST("/pod/v1/admin/app/create", { body: application });
  const id = created.applicationInfo!.appId!;
  const params = { path: { id } };
  await admin.POST("/pod/v1/admin/app/{id}/update", { params, body: application });
  await admin.GET("/pod/v1/admin/app/{id}/get", { params });
  const { data: users } = await admin.GET("/v5/users/apps/{groupAppId}", {
    params: { path: { groupAppId: id } },
  });
  expect(users.users).toBeDefined();
  await admin.POST("/pod/v1/admin/app/{id}/delete", { params });
};

/** Who may use which application. */
export const appEntitlements: Story = async ({ admin }, { person: uid }) => {
  const { data: ofCompany } = await admin.GET("/pod/v1/admin/app/entitlement/list");
  await admin.POST("/pod/v1/admin/app/entitlement/list", { body: ofCompany });
  const params = { path: { uid } };
  const { data: ofUser } = await admin.GET("/pod/v1/admin/user/{uid}/app/entitlement/list", {
    params,
  });
  const body = ofUser.map(({ products: _products, ...kept }) => kept);
  await admin.POST("/pod/v1/admin/user/{uid}/app/entitlement/list", { params, body });
  const { data: changed } = await admin.PATCH("/pod/v1/admin/user/{uid}/app/entitlement/list", {
    params,
    body: [{ appId: ofUser[0]!.appId, listed: "KEEP", install: "TRUE" }],
  });
  expect(changed[0]?.install).toBe(true);
};
