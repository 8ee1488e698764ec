import { expect } from "vitest";
import type { Contract, EdinDocflowSession } from "../../src/index.ts";
import { anyDictionary } from "./dictionary.ts";
import type { Facts, Story } from "./story.ts";

async function draftContract(
  session: EdinDocflowSession,
  { companyId, otherCompanyId }: Facts,
  number: string,
): Promise<Contract> {
  const { data } = await session.POST("/bdoc/contract", {
    body: {
      contractName: "Supply of paper",
      number,
      ownerCompany: { companyId },
      clientCompany: { companyId: otherCompanyId },
    },
  });
  return data;
}

/** Contracts: drafted, sent, accepted by the other company, deleted. */
export const contracts: Story = async (session, other, facts) => {
  const { contractId } = await draftContract(session, facts, "2026/7");
  await session.POST("/bdoc/contract/send", { body: [contractId!] });
  const query = { contract_id: contractId! };
  await other.OPTIONS("/bdoc/contract", { params: { query: { ...query, status: 2 } } });
  const { data: accepted } = await session.GET("/bdoc/contract", { params: { query } });
  expect(accepted).toMatchObject({ number: "2026/7", status: 2 });
  const { contractId: unwanted } = await draftContract(session, facts, "2026/8");
  await session.POST("/bdoc/contract/delete", { body: [unwanted!] });
};

const empty = { ownerPackages: [], dictionaries: [], tags: [] };

/** What a contract is bound to: package types, values of dictionaries, tags. */
export const contractBindings: Story = async (session, _other, facts) => {
  const { contractId } = await draftContract(session, facts, "2026/9");
  const query = { contract_id: contractId! };

  const { data: types } = await session.GET("/bdoc/extra/package_types", {
    params: { query: { company_id: facts.companyId } },
  });
  const packageType = {
    ...query,
    package_chain_id: types[0]!.packageChainId!,
    sender_type: 2 as const,
  };
  const { data: allowed } = await session.PUT("/bdoc/contract_packages", {
    params: { query: packageType },
  });
  expect(allowed.ownerPackages?.map((one) => one.packageChainId)).toEqual([
    packageType.package_chain_id,
  ]);
  await session.DELETE("/bdoc/contract_packages", { params: { query: packageType } });

  const { dictionaryId, valueId } = await anyDictionary(session, facts.companyId);
  const value = { ...query, dictionary_id: dictionaryId, dictionary_value_id: valueId };
  const { data: chosen } = await session.PUT("/bdoc/contract_dictionary", {
    params: { query: value },
  });
  expect(chosen.dictionaries?.map((one) => one.dictionaryId)).toEqual([dictionaryId]);
  await session.DELETE("/bdoc/contract_dictionary", { params: { query: value } });

  const { data: tags } = await session.GET("/bdoc/tags");
  const tagged = { ...query, tag_id: tags[0]!.tagId };
  await session.PUT("/bdoc/contract_tag", { params: { query: tagged } });
  const { data: bare } = await session.DELETE("/bdoc/contract_tag", {
    params: { query: tagged },
  });
  expect(bare).toMatchObject({ ...empty, contractId });
};
