import { expect } from "vitest";
import type { Story } from "./story.ts";

/** The account, its companies, and accounts that a partner of the vendor registers. */
export const accounts: Story = async (session) => {
  const { data: account } = await session.GET("/bdoc/account");
  const { accountId, companyId } = account;
  const { data: saved } = await session.POST("/bdoc/account", {
    body: { accountId: accountId!, companyId: companyId!, phone: "+380440000000" },
  });
  expect(saved.accountId).toBe(accountId);
  await session.OPTIONS("/bdoc_admin/account/sign_settings", {
    body: { accountID: accountId!, edrpouVerify: 1, digitalSignUnique: 0 },
  });
  const { data: registered } = await session.POST("/bdoc_admin/register_account_list", {
    body: [
      {
        accName: "Poliana Foods",
        companies: [
          { edrpou: "00000401", inn: "000004010000", name: "Poliana Foods LLC", ownType: "LLC" },
        ],
        users: [{ email: "office@poliana-foods.example.com", fio: "Office of Poliana Foods" }],
      },
    ],
  });
  expect(registered).toHaveLength(1);
};

/** Companies: saved, and made or confirmed by the signature on a GUID. */
export const companies: Story = async (session, _other, { companyId }) => {
  const { data: branch } = await session.POST("/bdoc/company", {
    body: { type: 1, name: "Vesna Trade Branch LLC", code: "00000311" },
  });
  const { data: first } = await session.GET("/bdoc/sign_auth_uuid");
  const { data: made } = await session.POST("/bdoc/company_from_sign", {
    body: new Blob([`signed:${first}`]),
  });
  const { data: second } = await session.GET("/bdoc/sign_auth_uuid");
  const { data: approved } = await session.POST("/bdoc/company/approve", {
    params: { query: { company_id: companyId } },
    body: new Blob([`signed:${second}`]),
  });
  expect(approved.companyId).toBe(companyId);
  expect([branch, made, approved].map(({ isApproved }) => isApproved ?? 0)).toEqual([0, 1, 1]);
};
