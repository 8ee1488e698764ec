import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Users, their roles and the profile of the one who is signed on. */
export const users: Story = async (session) => {
  const { data: profile } = await session.GET("/bdoc/user-profile");
  expect(profile.email).toBe(session.account);
  await session.POST("/bdoc/user-profile", { body: { language: 1, notShowWizard: 1 } });

  const { data: user } = await session.POST("/bdoc/user", {
    body: { fio: "Bookkeeper", email: "bookkeeper@vesna-trade.example.com", passPolicyId: 1 },
  });
  const query = { user_id: user.userId };
  const { data: list } = await session.GET("/bdoc/users", {
    params: { query: { search_pattern: "Bookkeeper", limit: 10, offset: 0, status: 0 } },
  });
  expect(list.map(({ userId }) => userId)).toContain(user.userId);
  const { data: found } = await session.GET("/bdoc/user", { params: { query } });
  expect(found.fio).toBe("Bookkeeper");

  const { data: roles } = await session.GET("/bdoc/roles", {
    params: { query: { limit: 1, status: 1 } },
  });
  const { data: given } = await session.PATCH("/bdoc/user/roles", {
    params: { query },
    body: roles.map(({ roleId }) => ({ roleId: roleId })),
  });
  expect(given).toHaveLength(roles.length);
  await session.OPTIONS("/bdoc/user", { params: { query: { ...query, status: 2 } } });
  const { data: blocked } = await session.GET("/bdoc/users", { params: { query: { status: 2 } } });
  expect(blocked.map(({ userId }) => userId)).toEqual([user.userId]);
};

/** Roles, for the users of a company. */
export const roles: Story = async (session, _other, { companyId }) => {
  const { data: role } = await session.POST("/bdoc/role", {
    body: { name: "Signatories", code: "SIGNATORIES", company: { companyId } },
  });
  const { data: list } = await session.GET("/bdoc/roles", {
    params: { query: { company_id: companyId, search_pattern: "Signatories" } },
  });
  expect(list.map(({ roleId }) => roleId)).toContain(role.roleId);
};
