import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { isProtocolError, sendDraft, SendingError } from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";

const rules = { document2packages: [{ documentId: 3001, needSign: 1, ownerSignsCount: 1 }] };
const types = [
  { packageId: 2001, document2packages: [] },
  { packageId: 2002, ...rules },
];
const draft = {
  packageId: 7,
  status: 1,
  contractId: 1001,
  packageTypeId: 2002,
  senderCompanyId: 301,
  ownerCompanyId: 301,
  documents: [{ packageId: 7, documentId: 8, documentTypeId: 3001 }],
  isReadyForSend: 0,
};

test.each([
  ["a list of versions", types],
  ["one object", types[1]],
])(
  "the rules of a type that a draft comes without are asked for, and may be %s",
  async (_, type) => {
    const { session, queries } = await openOddServer({
      "store/package": () => JSON.stringify(draft),
      "extra/contract/package_type": () => JSON.stringify(type),
    });
    const error = await failureOf(sendDraft(session, 7));
    expect(error).toBeInstanceOf(SendingError);
    expect((error as SendingError).problems).toEqual([
      { reason: "signature-missing", documentId: 8, count: 1 },
    ]);
    expect(queries).toContain("contract_id=1001&package_id=2002");
  },
);

test("a draft with rules needs no question for them", async () => {
  const { session, queries } = await openOddServer({
    "store/package": () => JSON.stringify({ ...draft, packageType: types[0] }),
    "extra/contract/package_type": () => JSON.stringify(types),
  });
  const error = await failureOf(sendDraft(session, 7));
  expect((error as SendingError).problems).toEqual([{ reason: "unknown" }]);
  expect(new Set(queries)).toEqual(new Set(["package_id=7"]));
});

test("an answer that is no package is told", async () => {
  const { session } = await openOddServer({ "store/package": () => "{}" });
  const error = await failureOf(sendDraft(session, 7));
  expect(isProtocolError(error) && error.reason).toBe("unusable");
});

test("a draft that does not tell its status is sent, since its folder tells it", async () => {
  const { session } = await openOddServer({
    "store/package": () => JSON.stringify({ packageId: 7, packageDirection: 3, isReadyForSend: 1 }),
    "store/package/send": () => JSON.stringify({ packageId: 7, status: 2 }),
  });
  expect(await sendDraft(session, 7)).toEqual({ packageId: 7, status: 2 });
});

test("a package of which nothing tells whether it is sent is not taken for one that is", async () => {
  const { session } = await openOddServer({
    "store/package": () => JSON.stringify({ packageId: 7, status: 0, isReadyForSend: 1 }),
  });
  const error = await failureOf(sendDraft(session, 7));
  expect(isProtocolError(error) && error.message).toContain("without the status of the package");
});

test("lists that are null are taken for empty ones", async () => {
  const lists = { documents: null, extraFields: null, package2Dictionaries: null };
  const { session } = await openOddServer({
    "store/package": () => JSON.stringify({ ...draft, ...lists }),
    "extra/contract/package_type": () => "null",
  });
  const error = await failureOf(sendDraft(session, 7));
  expect((error as SendingError).problems).toEqual([{ reason: "no-documents" }]);
});

test.each([
  ["quotation marks that a form escapes", 'Act of "Vesna".pdf', "Act of %22Vesna%22.pdf"],
  ["letters that are composed", "Накладнаи\u0306.pdf", "Накладнай.pdf"],
])("a document that is there is found again by a name with %s", async (_, name, fileName) => {
  const { session, queries } = await openOddServer({
    "store/package": () =>
      JSON.stringify({
        ...draft,
        packageType: { document2packages: [] },
        documents: [{ documentId: 8, documentTypeId: 3001, bodies: [{ bodyId: 9, fileName }] }],
        isReadyForSend: 1,
      }),
    "store/package/document": () => JSON.stringify({ documentId: 10 }),
    "store/package/send": () => JSON.stringify({ packageId: 7, status: 2 }),
  });
  const documents = [{ source: new Blob(["%PDF"]), documentTypeId: 3001, name }];
  await sendDraft(session, 7, { documents });
  expect(queries.filter((query) => query.includes("document_type_id"))).toEqual([]);
});

test.each([
  ["name", { name: "b.pdf" }],
  ["type", { documentTypeId: 3002 }],
  ["number", { number: "2" }],
])("a document is not there yet when only one of another %s is", async (_, change) => {
  const bodies = [{ bodyId: 9, fileName: "a.pdf" }];
  const { session, queries } = await openOddServer({
    "store/package": () =>
      JSON.stringify({
        ...draft,
        packageType: { document2packages: [] },
        documents: [{ documentId: 8, documentTypeId: 3001, number: "1", bodies }],
        isReadyForSend: 1,
      }),
    "store/package/document": () => JSON.stringify({ documentId: 10 }),
    "store/package/send": () => JSON.stringify({ packageId: 7, status: 2 }),
  });
  const there = { source: new Blob(["%PDF"]), documentTypeId: 3001, name: "a.pdf", number: "1" };
  await sendDraft(session, 7, { documents: [{ ...there, ...change }] });
  expect(queries.filter((query) => query.includes("document_type_id"))).toHaveLength(1);
});

test("a document with a number is not mistaken for one of the same name without", async () => {
  const uploaded: string[] = [];
  const body = { bodyId: 9, fileName: "a.pdf" };
  const document = { packageId: 7, documentTypeId: 3001, bodies: [body] };
  const { session } = await openOddServer({
    "store/package": () =>
      JSON.stringify({
        ...draft,
        packageType: { document2packages: [] },
        documents: [
          { ...document, documentId: 8, number: "2" },
          { ...document, documentId: 9 },
        ],
        isReadyForSend: 1,
      }),
    "store/package/document": (query) => {
      uploaded.push(query.toString());
      return JSON.stringify({ documentId: 10 });
    },
    "store/package/send": () => JSON.stringify({ packageId: 7, status: 2 }),
  });
  const source = new File(["%PDF"], "a.pdf");
  const documents = [
    { source, documentTypeId: 3001 },
    { source, documentTypeId: 3001, number: "2" },
  ];
  await sendDraft(session, 7, { documents });
  expect(uploaded).toEqual([]);
});
