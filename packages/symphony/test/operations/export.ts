import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Files that the content export has written. */
export const contentExport: Story = async ({ admin }) => {
  const query = { type: "ContentExport" } as const;
  const { data: files } = await admin.GET("/files/v1/", {
    params: { query: { ...query, page: 1, pageSize: 10 } },
  });
  const params = { path: { fileId: files[0]!.id }, query };
  const { data: file } = await admin.GET("/files/v1/{fileId}/metadata", { params });
  expect(file.id).toBe(files[0]!.id);
  await admin.GET("/files/v1/{fileId}", { params });
};

/** Users of the channels that link a company with its clients. */
export const communityConnect: Story = async ({ admin }, { appJwt }) => {
  const email = "mira@client.example.com";
  const headers = { authorization: `Bearer ${appJwt}` };
  await admin.GET("/v1/onboarding/tenant", { params: { query: { email } } });
  const { data: created } = await admin.POST("/v1/channelco/user", {
    headers,
    body: {
      companyName: "Example Client",
      users: [{ email, firstName: "Mira", lastName: "Example" }],
    },
  });
  const userId = created.success![0]!.userId!;
  const path = { companyId: created.companyId!, userId };
  await admin.POST("/v1/channelco/company/{companyId}/user/{userId}/roles/add", {
    params: { path },
    headers,
    body: { id: "INDIVIDUAL" },
  });
  await admin.PUT("/v1/channelco/company/{companyId}/user/{userId}", {
    params: { path },
    headers,
    body: { email, firstName: "Mira", lastName: "Example", department: "Operations" },
  });
  await admin.GET("/v1/channelco/user", { params: { query: { email } }, headers });
  const { data: user } = await admin.GET("/v1/channelco/company/{companyId}/user/{userId}", {
    params: { path },
    headers,
  });
  expect(user.userId).toBe(userId);
  await admin.DELETE("/v1/channelco/company/{companyId}/user/{userId}", {
    params: { path },
    headers,
  });
};
