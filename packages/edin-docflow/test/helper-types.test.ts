import { expectTypeOf, test } from "vitest";
import {
  acceptDocument,
  type DocumentStore,
  DocumentUse,
  type EdinDocflowSession,
  finishPackage,
  inbox,
  listDocumentTypes,
  listUsers,
  type Package,
  PackageStatus,
  problemsOf,
  searchPackages,
  sendDocuments,
  SendingError,
  type User,
} from "../src/index.ts";

// Never called: what counts is whether it compiles.
async function misspelled(session: EdinDocflowSession): Promise<void> {
  // @ts-expect-error -- the filter has the names of the call's query
  listUsers(session, { searchPattern: "ada" });
  // @ts-expect-error -- the page is no filter
  listUsers(session, { limit: 10 });
  // @ts-expect-error -- the company is required
  listDocumentTypes(session, { use_type: DocumentUse.external });
  // @ts-expect-error -- the option is pageSize
  searchPackages(session, {}, { limit: 10 });
  // @ts-expect-error -- a draft is no outcome
  await finishPackage(session, 1, PackageStatus.draft);
  const untyped = [{ source: new Blob() }];
  // @ts-expect-error -- a document's type is required
  await sendDocuments(session, { contractId: 1, packageTypeId: 2, documents: untyped });
  const documents = [{ source: new Blob(), documentTypeId: 1 }];
  // @ts-expect-error -- a signer answers bytes
  await sendDocuments(session, { contractId: 1, packageTypeId: 2, documents, sign: () => "text" });
}

async function spelled(session: EdinDocflowSession): Promise<void> {
  for await (const user of listUsers(session)) expectTypeOf(user).toEqualTypeOf<User>();
  for await (const { packageId, documents } of inbox(session)) {
    expectTypeOf(packageId).toEqualTypeOf<number | bigint>();
    expectTypeOf(documents).toEqualTypeOf<DocumentStore[]>();
    expectTypeOf(await acceptDocument(session, documents[0]!)).toEqualTypeOf<Package>();
  }
  const { data: draft } = await session.GET("/bdoc/store/package", {
    params: { query: { package_id: 1 } },
  });
  const problem = problemsOf(draft)[0]!;
  if (problem.reason === "signature-missing") expectTypeOf(problem.count).toBeNumber();
  const error: unknown = undefined;
  if (error instanceof SendingError) expectTypeOf(error.packageId).toEqualTypeOf<number | bigint>();
}

test("helpers are typed", () => {
  expectTypeOf(misspelled).toBeFunction();
  expectTypeOf(spelled).toBeFunction();
});
