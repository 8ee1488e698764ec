import { expect } from "vitest";
import { anyDictionary } from "./dictionary.ts";
import type { Story } from "./story.ts";

/** Package types: saved, given what belongs to them, activated, found by version and contract. */
export const packageTypes: Story = async (session, _other, facts) => {
  const { companyId, contractId, documentTypeId, packageTypeId } = facts;
  const { data: type } = await session.POST("/bdoc/package", {
    body: { name: "Acts", code: "ACTS", type: 1, companyId },
  });
  const packageId = type.packageId!;
  await session.OPTIONS("/bdoc/package_document", {
    body: { packageId, documentId: documentTypeId, needSign: 1, signsCount: 1, ownerSignsCount: 1 },
  });
  const { dictionaryId } = await anyDictionary(session, companyId);
  await session.OPTIONS("/bdoc/package_dictionary", {
    body: { packageId, dictionaryId, fillType: 1, required: 0 },
  });
  await session.OPTIONS("/bdoc/package/extra_field", {
    body: { packageId, required: 0, fillType: 1, extraField: { fieldId: 1 } },
  });
  await session.OPTIONS("/bdoc/package_type/status", {
    params: { query: { package_id: packageId, status: 1 } },
  });

  const { data: versions } = await session.GET("/bdoc/packages_by_chain", {
    params: { query: { package_chain_id: type.packageChainId! } },
  });
  expect(versions.map((one) => one.packageId)).toContain(packageId);
  const { data: active } = await session.GET("/bdoc/extra/package_types", {
    params: { query: { company_id: companyId, status: 1, search_pattern: "Acts" } },
  });
  expect(active).toMatchObject([
    { packageId, document2packages: [{ needSign: 1 }], package2dictionaries: [{ dictionaryId }] },
  ]);
  const { data: agreed } = await session.GET("/bdoc/extra/contract/package_type", {
    params: { query: { contract_id: contractId, package_id: packageTypeId } },
  });
  expect(agreed.map((one) => one.packageId)).toContain(packageTypeId);
};
