import { expect } from "vitest";
import type { Story } from "./story.ts";

const path = "/bdoc/store/internal-document";

/** A document that stays within the company. */
export const internalDocuments: Story = async (session, _other, { companyId, internalTypeId }) => {
  await session.POST(path, {
    body: {
      document_type_id: internalTypeId,
      company_id: companyId,
      file: new File(["Leave on Friday"], "memo.txt"),
    },
  });
  const { data: drafts } = await session.GET(`${path}s`, { params: { query: { folder: 1 } } });
  const query = { document_id: drafts[0]!.documentId };
  const { data: info } = await session.GET(`${path}/info`, { params: { query } });
  const { bodyId } = info.bodies[0]!;
  await session.GET(`${path}/structure`, { params: { query } });
  const { data: body } = await session.GET(`${path}s/body`, { params: { query } });
  expect(await body.text()).toBe("Leave on Friday");
  const { data: archive } = await session.GET(`${path}s/arch`, { params: { query } });
  expect(archive.size).toBeGreaterThan(0);
  await session.PUT(`${path}/sign`, {
    params: { query },
    body: [{ bodyId: bodyId, signBody: btoa("signature") }],
  });
  await session.POST(`${path}/send`, { body: query });
  const { data: sent } = await session.GET(`${path}s`, { params: { query: { folder: 2 } } });
  expect(sent.map(({ documentId }) => documentId)).toEqual([query.document_id]);
};
