import { expect } from "vitest";
import type { Story } from "./story.ts";
import { anyWorkbook } from "./workbook.ts";

/** Partners: saved, listed, invited, imported from a workbook. */
export const partners: Story = async (session, _other, { companyId }) => {
  const { data: partner } = await session.POST("/bdoc/partner", {
    body: { code: "00000501", name: "Zoria Mill LLC", contactEmail: "office@zoria.example.com" },
  });
  const { data: list } = await session.GET("/bdoc/partners", {
    params: { query: { search_pattern: "Zoria", limit: 20, offset: 0, is_registered: 0 } },
  });
  expect(list.map(({ partnerId }) => partnerId)).toContain(partner.partnerId);
  await session.POST("/bdoc/partner/invitation", {
    body: { partner_id: partner.partnerId, owner_company_id: companyId },
  });
  await session.POST("/bdoc/partner/status", { body: [partner.partnerId] });

  const { data: invited } = await session.GET("/bdoc/partners", {
    params: { query: { search_pattern: "Zoria" } },
  });
  expect(invited[0]!.invitationDate).toBeGreaterThan(0);
  await session.POST("/bdoc/partners", { body: await anyWorkbook(session, companyId) });
};
