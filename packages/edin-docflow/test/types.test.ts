import { expectTypeOf, test } from "vitest";
import {
  type AddedDocument,
  DocumentStatus,
  type DocumentStatusInput,
  type EdinDocflowSession,
  type Package,
  type User,
  type UserInput,
} from "../src/index.ts";
import type { RegisterUser, RegisterUserInput } from "../src/generated/operations.ts";

const document = "/bdoc/store/package/document";

// Never called: what counts is whether it compiles.
async function misspelled(session: EdinDocflowSession): Promise<void> {
  // @ts-expect-error -- no such path
  await session.GET("/bdoc/user-profiles");
  // @ts-expect-error -- the path has no such method
  await session.DELETE("/bdoc/user-profile");
  // @ts-expect-error -- the query's name is package_id
  await session.GET("/bdoc/store/package", { params: { query: { packageId: 1 } } });
  // @ts-expect-error -- an id is a number or bigint
  await session.GET("/bdoc/store/package", { params: { query: { package_id: "1" } } });
  // @ts-expect-error -- package_id is required
  await session.GET("/bdoc/store/package");
  // @ts-expect-error -- the option's name is timeout
  await session.GET("/bdoc/user-profile", { timeOut: 1 });
  const params = { query: { package_id: 1, document_type_id: 3001 } };
  // @ts-expect-error -- the part's name is file
  await session.PUT(document, { params, body: { fil: new Blob([]) } });
  // @ts-expect-error -- credentials are no parameters
  await session.GET("/bdoc/user-profile", { params: { cookie: { SID: "" } } });
  const { login } = await import("../src/index.ts");
  // @ts-expect-error -- the login's option is email
  await login({ username: "", password: "" });
}

async function wrongPackages(session: EdinDocflowSession): Promise<void> {
  const query = { package_id: 1, document_id: 2, body_id: 3 };
  const contract = { contractId: 1001 };
  // @ts-expect-error -- a package needs its type
  await session.POST("/bdoc/store/package", { body: { contract } });
  // @ts-expect-error -- the type is told by its id
  await session.POST("/bdoc/store/package", { body: { contract, packageType: {} } });
  // @ts-expect-error -- a search has a body
  await session.POST("/bdoc/store/packages", { params: { query: { limit: 50 } } });
  // @ts-expect-error -- the filter's name is isReadFromApi
  await session.POST("/bdoc/store/packages", { body: { isReadFromAPI: 0 } });
  // @ts-expect-error -- lists begin at a row, not at a page
  await session.POST("/bdoc/store/packages", { params: { query: { page: 1 } }, body: {} });
  // @ts-expect-error -- a status is a number
  await session.POST("/bdoc/store/package/status", { body: { package_id: 1, status: "3" } });
  // @ts-expect-error -- which document?
  await session.POST("/bdoc/store/package/document/status", { body: { package_id: 1, status: 3 } });
  // @ts-expect-error -- marking a package as read is an OPTIONS
  await session.POST("/bdoc/store/package/read_from_api", { params: { query } });
  // @ts-expect-error -- which signature?
  await session.GET(`${document}/sign`, { params: { query } });
  // @ts-expect-error -- signatures are a list
  await session.PUT(`${document}/sign`, { params: { query }, body: { file: new Blob([]) } });
  const params = {
    query: { package_id: 1, document_type_id: 3001 },
    header: { "response-object-type": "number" },
  } as const;
  // @ts-expect-error -- the answer is the package, the document or its GUID
  await session.PUT(document, { params, body: { file: new Blob([]) } });
  // @ts-expect-error -- a comment is a text
  await session.POST("/bdoc/store/package/comment", { params: { query }, body: { comment: "" } });
}

async function wrongPeople(session: EdinDocflowSession): Promise<void> {
  // @ts-expect-error -- who?
  await session.POST("/bdoc/user", { body: { email: "office@example.com", passPolicyId: 1 } });
  // @ts-expect-error -- roles are told as objects
  await session.PATCH("/bdoc/user/roles", { params: { query: { user_id: 1 } }, body: [4001] });
  // @ts-expect-error -- a role belongs to a company
  await session.POST("/bdoc/role", { body: { name: "Clerks", code: "CLERK" } });
  // @ts-expect-error -- 0 stands for all, not "all"
  await session.GET("/bdoc/users", { params: { query: { status: "all" } } });
  // @ts-expect-error -- the query's name is search_pattern
  await session.GET("/bdoc/roles", { params: { query: { searchPattern: "clerk" } } });
  // @ts-expect-error -- a partner needs an e-mail
  await session.POST("/bdoc/partner", { body: { code: "00000501", name: "Zoria Mill LLC" } });
  // @ts-expect-error -- an invitation is sent for a contract or for a company
  await session.POST("/bdoc/partner/invitation", { body: { partner_id: 1 } });
  // @ts-expect-error -- partners are told by their ids
  await session.POST("/bdoc/partner/status", { body: [{ partnerId: 1 }] });
  // @ts-expect-error -- an import takes a file
  await session.POST("/bdoc/partners", { body: { partners: [] } });
  // @ts-expect-error -- the profile needs a language
  await session.POST("/bdoc/user-profile", { body: { notShowWizard: 1 } });
}

function oneWay(user: User, sent: UserInput): void {
  // @ts-expect-error -- a password is sent, and never answered
  void user.password;
  expectTypeOf(sent.password).toEqualTypeOf<string | undefined>();
  expectTypeOf<RegisterUser>().toHaveProperty("handleResult");
  expectTypeOf<RegisterUserInput>().not.toHaveProperty("handleResult");
}

async function unlisted(session: EdinDocflowSession): Promise<void> {
  const query = { package_id: 1, doc_status: DocumentStatus.sent };
  await session.GET("/bdoc/store/package-arch/request", { params: { query } });
  const unknown = { query: { ...query, doc_status: 5 } } as const;
  // @ts-expect-error -- requests keep to a list that stays open in answers
  await session.GET("/bdoc/store/package-arch/request", { params: unknown });
  expectTypeOf<5>().toExtend<DocumentStatus>();
  expectTypeOf<5>().not.toExtend<DocumentStatusInput>();
}

async function wrongConfiguration(session: EdinDocflowSession): Promise<void> {
  const ids = { contract_id: 1001, package_chain_id: 2102 };
  // @ts-expect-error -- who may send such packages?
  await session.PUT("/bdoc/contract_packages", { params: { query: ids } });
  // @ts-expect-error -- a contract has two sides
  await session.POST("/bdoc/contract", { body: { contractName: "Supply", number: "1" } });
  // @ts-expect-error -- contracts are deleted by a list
  await session.POST("/bdoc/contract/delete", { body: 1001 });
  // @ts-expect-error -- there is no DELETE of a contract
  await session.DELETE("/bdoc/contract", { params: { query: { contract_id: 1001 } } });
  // @ts-expect-error -- a package type belongs to a company
  await session.POST("/bdoc/package", { body: { name: "Acts", code: "ACTS", type: 1 } });
  // @ts-expect-error -- bound to which document type?
  await session.OPTIONS("/bdoc/package_document", { body: { packageId: 2001, needSign: 1 } });
  // @ts-expect-error -- use_type is required
  await session.GET("/bdoc/document_types", { params: { query: { company_id: 301 } } });
  const blocked = { query: { document_id: 3001, is_active: false } };
  // @ts-expect-error -- a flag of a query is a number
  await session.OPTIONS("/bdoc/document_type", { params: blocked });
  // @ts-expect-error -- a value says that it has no parent
  await session.POST("/bdoc/dictionary_value", { body: { name: "North", code: "N", isActive: 1 } });
  // @ts-expect-error -- the query's name is tag_id
  await session.DELETE("/bdoc/tag", { params: { query: { tagId: 1 } } });
  // @ts-expect-error -- a route is told by its id
  await session.PUT("/bdoc/route/contracts", { body: [1001] });
  // @ts-expect-error -- a filter needs its period
  await session.POST("/bdoc/filter", { body: { filterName: "This week" } });
  const step = { agreementProcId: 1, agreementTaskType: 1, agreementExecType: 1 };
  // @ts-expect-error -- a step has groups
  await session.POST("/bdoc/agreement_step", { body: step });
  // @ts-expect-error -- approval groups have no offset
  await session.GET("/bdoc/agreement_groups", { params: { query: { offset: 30 } } });
}

async function wrongRecords(session: EdinDocflowSession): Promise<void> {
  // @ts-expect-error -- which folder?
  await session.GET("/bdoc/store/internal-documents");
  // @ts-expect-error -- an internal document has a company
  await session.POST("/bdoc/store/internal-document", { body: { document_type_id: 3003 } });
  const period = { date_from: new Date(), date_to: 0 };
  // @ts-expect-error -- times are seconds, not dates
  await session.GET("/bdoc/log_file_request", { params: { query: period } });
  // @ts-expect-error -- a report has a name and a period
  await session.POST("/bdoc/report", { body: { reportType: 1, companyId: 301 } });
  // @ts-expect-error -- trans_status is required
  await session.GET("/bdoc/transactions", { params: { query: { date_from: 0, date_to: 1 } } });
  // @ts-expect-error -- a certificate is a file
  await session.PUT("/bdoc/certificate", { body: { file: "certificate" } });
  // @ts-expect-error -- what a phone signs is a file
  await session.POST("/bdoc/mobile_sign", { body: { msisdn: "380670000000", document_body: "" } });
  // @ts-expect-error -- a transaction is told by its id
  await session.GET("/bdoc/mobile_sign", { params: { query: { msisdn: "380670000000" } } });
  // @ts-expect-error -- an answer that is JSON has no bytes
  const bytes: Blob = (await session.GET("/bdoc/account")).data;
  // @ts-expect-error -- the offer is a file, which has no name
  const { name } = (await session.POST("/bdoc/offer")).data;
  expectTypeOf([bytes, name]).toBeArray();
}

async function spelled(session: EdinDocflowSession): Promise<void> {
  const { data: user } = await session.GET("/bdoc/user-profile", { timeout: 1000 });
  expectTypeOf(user).toEqualTypeOf<User>();
  const { data: draft } = await session.GET("/bdoc/store/package", {
    params: { query: { package_id: 9_007_199_254_740_993n } },
  });
  expectTypeOf(draft).toEqualTypeOf<Package>();
  expectTypeOf(draft.packageId).toEqualTypeOf<number | bigint>();
  const { data: added } = await session.PUT(document, {
    params: { query: { package_id: 1, document_type_id: 3001 } },
    body: { file: new Blob([]) },
  });
  expectTypeOf(added).toEqualTypeOf<AddedDocument>();
  const params = { query: { package_id: 1, document_id: 2, body_id: 3 } };
  const { data: file } = await session.GET(`${document}/body`, { params });
  expectTypeOf(file).toEqualTypeOf<Blob>();
  const { data: stream } = await session.stream.GET(`${document}/body`, { params });
  expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array>>();
}

test("calls are typed by the spec", () => {
  for (const wrong of [misspelled, wrongPackages, wrongPeople, wrongConfiguration, wrongRecords]) {
    expectTypeOf(wrong).toBeFunction();
  }
  expectTypeOf(oneWay).toBeFunction();
  expectTypeOf(unlisted).toBeFunction();
  expectTypeOf(spelled).toBeFunction();
});
