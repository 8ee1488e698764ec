import { expect } from "vitest";
import { anyDictionary } from "./dictionary.ts";
import type { Story } from "./story.ts";

/** Groups of people who approve. */
export const agreementGroups: Story = async (session, _other, { companyId, userId }) => {
  const { data: group } = await session.POST("/bdoc/agreement_group", {
    body: { groupName: "Accountants", companyId, users: [{ userId }] },
  });
  const groupId = group.groupId;
  const query = { agreement_group_id: groupId };
  await session.PATCH("/bdoc/agreement_group/users", { body: { groupId, users: [{ userId }] } });
  const { data: found } = await session.GET("/bdoc/agreement_group", { params: { query } });
  expect(found.users?.map((user) => user.userId)).toEqual([userId]);
  const { data: list } = await session.GET("/bdoc/agreement_groups", {
    params: { query: { company_id: companyId, search_pattern: "Accountants", limit: 30 } },
  });
  expect(list.map((one) => one.groupId)).toContain(groupId);
  await session.DELETE("/bdoc/agreement_group", { params: { query } });
};

/** Processes: the steps that approve documents of a type. */
export const agreementProcesses: Story = async (session, _other, facts) => {
  const { companyId, userId, internalTypeId } = facts;
  const { data: process } = await session.POST("/bdoc/agreement_proc", {
    body: { name: "Approval of memos", companyId },
  });
  const query = { agreement_proc_id: process.agreementProcId };
  const { data: group } = await session.POST("/bdoc/agreement_group", {
    body: { groupName: "Directors", companyId, users: [{ userId }] },
  });
  const { data: stepped } = await session.POST("/bdoc/agreement_step", {
    body: {
      agreementProcId: process.agreementProcId,
      agreementTaskType: 1,
      agreementExecType: 2,
      agreementGroups: [{ groupId: group.groupId }],
    },
  });
  expect(stepped.agrementSteps).toHaveLength(1);
  const { dictionaryId, valueId } = await anyDictionary(session, companyId);
  await session.OPTIONS("/bdoc/document_types/dictionary", {
    params: { query: { document_id: internalTypeId, dictionary_id: dictionaryId } },
  });
  const document = {
    ...query,
    company_id: companyId,
    document_id: internalTypeId,
    dict_val_id: valueId,
  };
  const { data: bound } = await session.PUT("/bdoc/agreement_proc/document", {
    params: { query: document },
  });
  expect(bound.agreementProc2Docs).toMatchObject([{ dictionaryValue: { valueId } }]);
  await session.DELETE("/bdoc/agreement_proc/document", { params: { query: document } });
  const { data: list } = await session.POST("/bdoc/agreement_procs", {
    params: { query: { company_id: companyId, search_pattern: "memos", limit: 30, status: 0 } },
  });
  expect(list.map((one) => one.agreementProcId)).toContain(process.agreementProcId);
  await session.DELETE("/bdoc/agreement_step", {
    params: {
      query: { ...query, agreement_step_id: stepped.agrementSteps[0]!.agreementStepId! },
    },
  });
  await session.OPTIONS("/bdoc/agreement_proc", { params: { query: { ...query, status: 2 } } });
};
