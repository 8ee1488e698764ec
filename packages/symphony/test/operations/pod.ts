import { expect } from "vitest";
import type { Story } from "./story.ts";

/** What the pod tells of itself. */
export const pod: Story = async ({ bot, admin }) => {
  const { data: certificate } = await bot.GET("/pod/v1/podcert");
  expect(certificate.certificate).toMatch(/^-----BEGIN CERTIFICATE-----/);
  const { data: signers } = await bot.GET("/login/idm/keys");
  expect(signers.keys?.length).toBeGreaterThan(0);
  await bot.GET("/pod/v1/languages");
  await bot.GET("/pod/v1/files/allowedTypes");
  await admin.GET("/pod/v1/admin/system/features/list");
};

/** Schemes of links that messages may hold. */
export const uriProtocols: Story = async ({ admin }) => {
  await admin.POST("/pod/v1/admin/system/protocols", { body: { scheme: "skype" } });
  const { data: schemes } = await admin.GET("/pod/v2/system/protocols", {
    params: { query: { limit: 10 } },
  });
  expect(schemes).toContain("skype");
  await admin.GET("/pod/v1/admin/system/protocols/list");
  await admin.DELETE("/pod/v1/admin/system/protocols/{scheme}", {
    params: { path: { scheme: "skype" } },
  });
};

/** Files that may be attached, by the end of their names. */
export const fileExtensions: Story = async ({ admin }) => {
  const path = { extension: ".xyz" };
  await admin.PUT("/pod/file_ext/v1/allowed_extensions/{extension}", {
    params: { path },
    body: { ...path, scope_internal: true, scope_external: false },
  });
  const { data: allowed } = await admin.GET("/pod/file_ext/v1/allowed_extensions", {
    params: { query: { limit: 10 } },
  });
  expect(allowed.data?.length).toBeGreaterThan(0);
  await admin.DELETE("/pod/file_ext/v1/allowed_extensions/{extension}", { params: { path } });
};

/** How the agent is, and what privileged users did. */
export const agent: Story = async ({ bot, admin }) => {
  const { data: info } = await bot.GET("/agent/v1/info");
  expect(info.version).toMatch(/^Agent-/);
  await bot.GET("/agent/v3/health");
  await bot.GET("/agent/v3/health/extended");
  const { data: echo } = await bot.POST("/agent/v1/util/echo", {
    body: { message: "Good morning" },
  });
  expect(echo.message).toBe("Good morning");
  await admin.GET("/agent/v1/audittrail/privilegeduser", {
    params: { query: { startTimestamp: 1_767_225_600_000, limit: 10 } },
  });
};
