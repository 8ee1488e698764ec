import { expect } from "vitest";
import { anyDictionary } from "./dictionary.ts";
import type { Story } from "./story.ts";
import { anyWorkbook } from "./workbook.ts";

/** Document types: saved, given a form and a dictionary, switched, exported and imported. */
export const documentTypes: Story = async (session, _other, { companyId }) => {
  const { data: type } = await session.POST("/bdoc/document_type", {
    body: { isActive: 1, companyId, name: "Waybill", code: "WAYBILL", type: 2 },
  });
  const query = { document_id: type.documentId! };
  await session.POST("/bdoc/document_type/structure", {
    body: {
      id: type.documentId!,
      encoding: "UTF-8",
      structure: [{ id: "total", title: "Total", type: { number: { decimal: 2 } } }],
    },
  });
  const { dictionaryId } = await anyDictionary(session, companyId);
  await session.OPTIONS("/bdoc/document_types/dictionary", {
    params: { query: { ...query, dictionary_id: dictionaryId } },
  });
  await session.OPTIONS("/bdoc/document_type/provider_access", {
    params: { query: { ...query, access: 1 } },
  });
  await session.OPTIONS("/bdoc/document_type", { params: { query: { ...query, is_active: 0 } } });

  const { data: external } = await session.GET("/bdoc/document_types", {
    params: { query: { company_id: companyId, use_type: 1, limit: 20, offset: 0 } },
  });
  expect(external.map(({ documentId }) => documentId)).toContain(type.documentId);
  const { data: approvable } = await session.GET("/bdoc/extra/document_types", {
    params: { query: { document_company_id: companyId, agreement_company_id: companyId } },
  });
  expect(approvable.map(({ documentId }) => documentId)).toContain(type.documentId);
  const { data: imported } = await session.POST("/bdoc/document_types", {
    params: { query: { ...query, use_type: 2 } },
    body: await anyWorkbook(session, companyId),
  });
  expect(imported.length).toBeGreaterThan(0);
};
