import type { EdinDocflowSession, Int64 } from "../../src/index.ts";

/** A workbook that the imports can read. It has a media type of its own, which is not that of their bodies. */
export async function anyWorkbook(session: EdinDocflowSession, companyId: Int64): Promise<Blob> {
  const { data } = await session.GET("/bdoc/document_types/xlsx", {
    params: { query: { company_id: companyId, use_type: 1 } },
  });
  return data;
}
