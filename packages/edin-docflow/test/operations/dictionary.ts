import type { EdinDocflowSession, Int64 } from "../../src/index.ts";

/** The dictionary that is there from the start, and its first value. */
export async function anyDictionary(
  session: EdinDocflowSession,
  companyId: Int64,
): Promise<{ readonly dictionaryId: Int64; readonly valueId: Int64 }> {
  const { data: list } = await session.GET("/bdoc/dictionaries", {
    params: { query: { company_id: companyId } },
  });
  const dictionaryId = list[0]!.dictionaryId;
  const { data: dictionary } = await session.GET("/bdoc/dictionary", {
    params: { query: { dictionary_id: dictionaryId } },
  });
  return { dictionaryId, valueId: dictionary.values[0]!.valueId };
}
