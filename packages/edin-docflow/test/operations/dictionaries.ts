import { expect } from "vitest";
import type { Story } from "./story.ts";

/** Dictionaries and their values. */
export const dictionaries: Story = async (session, _other, { companyId }) => {
  const { data: dictionary } = await session.POST("/bdoc/dictionary", {
    body: { isActive: 1, name: "Warehouses", code: "WAREHOUSES", companyId },
  });
  const dictionaryId = dictionary.dictionaryId;
  const { data: value } = await session.POST("/bdoc/dictionary_value", {
    body: { name: "Central", code: "CENTRAL", parentCode: null, dictionaryId, isActive: 1 },
  });
  const query = { dictionary_id: dictionaryId };
  await session.OPTIONS("/bdoc/dictionary_value", {
    params: { query: { ...query, value_id: value.valueId, is_active: 0 } },
  });
  const { data: found } = await session.GET("/bdoc/dictionary", { params: { query } });
  expect(found.values?.map(({ valueId }) => valueId)).toContain(value.valueId);
  const { data: list } = await session.GET("/bdoc/dictionaries", {
    params: { query: { company_id: companyId } },
  });
  expect(list.map((one) => one.dictionaryId)).toContain(dictionaryId);
  const { data: workbook } = await session.GET("/bdoc/dictionary/xlsx", { params: { query } });
  const { data: values } = await session.POST("/bdoc/dictionary_values/xls", {
    params: { query },
  });
  for (const file of [workbook, values]) expect(file.size).toBeGreaterThan(0);
  await session.OPTIONS("/bdoc/dictionary", { params: { query: { ...query, is_active: 0 } } });
};
