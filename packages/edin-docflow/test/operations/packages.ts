import { expect } from "vitest";
import { addDocument, draftPackage, fileOf, sendPackage } from "./sending.ts";
import type { Story } from "./story.ts";

const path = "/bdoc/store/package";

/** Archives of packages and documents, at once and in two steps. */
export const archives: Story = async (session, _other, facts) => {
  const { packageId, documents } = await sendPackage(session, facts);
  const query = { package_id: packageId };
  const file = fileOf(documents[0]!);
  const { data: whole } = await session.GET(`${path}/arch`, { params: { query } });
  const { data: one } = await session.GET(`${path}/document/arch`, { params: { query: file } });
  const { data: sheet } = await session.GET(`${path}/document/sign-list`, {
    params: { query: file },
  });
  for (const archive of [whole, one, sheet]) expect(archive.size).toBeGreaterThan(0);

  const { data: request } = await session.GET(`${path}-arch/request`, {
    params: { query: { ...query, doc_status: 2 } },
  });
  facts.prepare();
  const { data: link } = await session.GET(`${path}-arch/link`, {
    params: { query: { request_uuid: request.requestUuid } },
  });
  expect(link).toMatch(/^http/);
};

/** Documents that are made of values, and what belongs to an approval task. */
export const structuredDocuments: Story = async (session, _other, facts) => {
  const { companyId, documentTypeId } = facts;
  const { packageId } = await draftPackage(session, facts);
  const { data: document } = await session.POST(`${path}/document/structure`, {
    body: {
      packageId: packageId,
      senderCompanyId: companyId,
      documentType: { documentId: documentTypeId },
      number: "INV-3",
      date: facts.now(),
      structure: [{ id: "total", value: "250.00" }],
    },
  });
  expect(document.documentId).toBeDefined();
  const store = {
    packageId: Number(packageId),
    senderCompanyId: Number(companyId),
    documentType: { documentId: Number(documentTypeId) },
    number: "INV-4",
    date: facts.now(),
  };
  const { data: fromXml } = await session.POST(`${path}/document/xml`, {
    body: { document_store: JSON.stringify(store), file: new File(["<a/>"], "INV-4.xml") },
  });
  expect(fromXml.number).toBe("INV-4");
  await session.GET("/bdoc/store/task/doc-info", { params: { query: { task_id: 1 } } });
};

/** What people say about a package, and how they mark it. */
export const commentsAndTags: Story = async (session, _other, facts) => {
  const draft = await draftPackage(session, facts);
  await addDocument(session, draft, facts, "INV-5");
  const query = { package_id: draft.packageId };
  await session.POST(`${path}/comment`, { params: { query }, body: "Please check the total." });
  const { data: comments } = await session.GET(`${path}/comments`, { params: { query } });
  expect(comments.map(({ comment }) => comment?.userComment)).toEqual(["Please check the total."]);

  const { data: tag } = await session.POST("/bdoc/tag", { body: { name: "Paid", code: "PAID" } });
  const tagged = { ...query, tag_id: tag.tagId };
  const { data: tags } = await session.PUT(`${path}/tag`, { params: { query: tagged } });
  expect(tags.map(({ tagId }) => tagId)).toEqual([tag.tagId]);
  await session.DELETE(`${path}/tag`, { params: { query: tagged } });
};
