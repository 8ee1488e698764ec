import { expect } from "vitest";
import type { Story } from "./story.ts";
import { anyWorkbook } from "./workbook.ts";

/** Tags for packages and contracts. */
export const tags: Story = async (session, _other, { companyId }) => {
  const { data: tag } = await session.POST("/bdoc/tag", { body: { name: "Late", code: "LATE" } });
  const { data: list } = await session.GET("/bdoc/tags");
  expect(list.map(({ tagId }) => tagId)).toContain(tag.tagId);
  await session.DELETE("/bdoc/tag", { params: { query: { tag_id: tag.tagId } } });
  await session.POST("/bdoc/tag/xls", { body: await anyWorkbook(session, companyId) });
  const { data: imported } = await session.GET("/bdoc/tags");
  expect(imported.map(({ tagId }) => tagId)).not.toContain(tag.tagId);
  expect(imported.length).toBeGreaterThan(list.length);
};

/** Saved searches. */
export const filters: Story = async (session, _other, { now }) => {
  const { data: filter } = await session.POST("/bdoc/filter", {
    body: { filterName: "This week", periodType: 1, dateFrom: now() - 604_800, dateTo: now() },
  });
  const { data: list } = await session.GET("/bdoc/filters");
  expect(list.map(({ filterId }) => filterId)).toContain(filter.filterId);
};
