import { expect } from "vitest";
import type { Story } from "./story.ts";

const pem = "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n";

/** Groups that may not talk to each other. */
export const informationBarriers: Story = async ({ admin }, ids) => {
  const { data: groups } = await admin.GET("/pod/v1/admin/group/list");
  const path = { gid: groups[0]!.id! };
  const body = [ids.person, ids.otherPerson];
  const { data: added } = await admin.POST("/pod/v1/admin/group/{gid}/membership/add", {
    params: { path },
    body,
  });
  expect(added.results).toHaveLength(2);
  await admin.GET("/pod/v1/admin/group/{gid}/membership/list", {
    params: { path, query: { limit: 10 } },
  });
  await admin.POST("/pod/v1/admin/group/{gid}/membership/remove", { params: { path }, body });
  await admin.GET("/pod/v1/admin/policy/list");
};

/** Certificates that a company trusts. */
export const companyCertificates: Story = async ({ admin }) => {
  const attributes = {
    name: "Settlement Bot",
    type: { type: "USER" },
    status: { type: "TRUSTED" },
  } as const;
  const { data: created } = await admin.POST("/pod/v2/companycert/create", {
    body: { pem, attributes },
  });
  const { fingerPrint = "" } = created.companyCertInfo!;
  const params = { path: { fingerPrint } };
  await admin.POST("/pod/v1/companycert/{fingerPrint}/update", { params, body: attributes });
  await admin.GET("/pod/v1/companycert/{fingerPrint}/get", { params });
  await admin.GET("/pod/v1/companycert/{fingerPrint}/issuedBy", { params });
  const query = { limit: 10 };
  const { data: all } = await admin.GET("/pod/v1/companycert/list", { params: { query } });
  expect(all.length).toBeGreaterThan(0);
  await admin.GET("/pod/v1/companycert/podmanaged/list", { params: { query } });
  await admin.POST("/pod/v1/companycert/type/list", {
    params: { query },
    body: [{ type: "USER" }],
  });
  await admin.POST("/pod/v1/companycert/delete", { body: { id: fingerPrint } });
};

/** How people of the company sign on. */
export const singleSignOn: Story = async ({ admin }) => {
  const { data: settings } = await admin.GET("/pod/v1/admin/sso/configuration");
  await admin.POST("/pod/v1/admin/sso/configuration", { body: settings });
  const { data: saved } = await admin.PATCH("/pod/v1/admin/sso/configuration", {
    body: { forceAuthn: true },
  });
  expect(saved.message).toBeDefined();
};
