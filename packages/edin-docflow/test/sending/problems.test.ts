import { expect, test } from "vitest";
import { type Package, problemsOf } from "../../src/index.ts";
import type { Sketch } from "../support/sketch.ts";

const rule = { documentId: 3001, needSign: 0, required: 0 } as const;

/** A draft of the contract's owner with one document, which the service does not call ready, and tells no more of. */
function draftWith(change: Sketch<Package>): Package {
  const draft: Sketch<Package> = {
    packageId: 1,
    status: 1,
    senderCompanyId: 301,
    ownerCompanyId: 301,
    clientCompanyId: 302,
    packageType: { document2packages: [rule] },
    documents: [{ documentId: 7, documentTypeId: 3001, ownerSignsCount: 0, clientSignsCount: 0 }],
    isReadyForSend: 0,
    ...change,
  };
  return draft as Package;
}

const signed = { needSign: 1, signsCount: 1, ownerSignsCount: 2 } as const;
const field = { required: 1, fillType: 2, extraField: { fieldId: 9, name: "Order" } } as const;
const dictionary = { dictionaryId: 4301, required: 1, fillType: 1 } as const;

test.each<readonly [string, Sketch<Package>, readonly object[]]>([
  ["no documents", { documents: [] }, [{ reason: "no-documents" }]],
  [
    "a document of a required type",
    { packageType: { document2packages: [rule, { documentId: 3002n, required: 1 }] } },
    [{ reason: "document-missing", documentTypeId: 3002n }],
  ],
  [
    "nothing that only the recipient adds",
    {
      packageType: {
        document2packages: [{ documentId: 3002, required: 1, isRecipientAttach: 1 }],
      },
    },
    [{ reason: "unknown" }],
  ],
  [
    "signatures of the owner",
    { packageType: { document2packages: [{ ...rule, ...signed }] } },
    [{ reason: "signature-missing", documentId: 7, count: 2 }],
  ],
  [
    "a signature of the client",
    { senderCompanyId: 302, packageType: { document2packages: [{ ...rule, ...signed }] } },
    [{ reason: "signature-missing", documentId: 7, count: 1 }],
  ],
  [
    "one of two signatures, of a type that stands in the document as an object",
    {
      packageType: { document2packages: [{ ...rule, ...signed }] },
      documents: [{ documentId: 7, documentType: { documentId: 3001n }, ownerSignsCount: 1 }],
    },
    [{ reason: "signature-missing", documentId: 7, count: 1 }],
  ],
  [
    "one of two signatures, which are in the document, but not counted",
    {
      packageType: { document2packages: [{ ...rule, ...signed }] },
      documents: [
        {
          documentId: 7,
          documentTypeId: 3001,
          bodies: [{ signBodies: [{ companyId: 301n }, { companyId: 302 }] }],
        },
      ],
    },
    [{ reason: "signature-missing", documentId: 7, count: 1 }],
  ],
  [
    "no signature that the type counts, yet does not need",
    { packageType: { document2packages: [{ ...rule, ...signed, needSign: 0 }] } },
    [{ reason: "unknown" }],
  ],
  [
    "a field",
    { packageType: { extraFields: [field] }, extraFields: [{ extraField: { fieldId: 9 } }] },
    [{ reason: "field-missing", fieldId: 9 }],
  ],
  [
    "a field, whose code is a text",
    { extraFields: [{ ...field, fillType: "3" }] },
    [{ reason: "field-missing", fieldId: 9 }],
  ],
  [
    "no field that is filled in, or that the other side fills in",
    {
      packageType: {
        extraFields: [field, { ...field, fillType: 1, extraField: { fieldId: 10 } }],
      },
      extraFields: [{ extraField: { fieldId: 9, value: "A-1" } }],
    },
    [{ reason: "unknown" }],
  ],
  [
    "a dictionary",
    { packageType: { package2dictionaries: [dictionary] } },
    [{ reason: "dictionary-missing", dictionaryId: 4301 }],
  ],
  [
    "no dictionary that has a value, or that the recipient fills in",
    {
      packageType: {
        package2dictionaries: [dictionary, { dictionaryId: 5, required: 1, fillType: 2 }],
      },
      package2Dictionaries: [
        { dictionaryId: 4301n, dictionary: { values: [{ valueId: 1, name: "North" }] } },
      ],
    },
    [{ reason: "unknown" }],
  ],
  ["the end of an approval", { isWithAgreement: 1 }, [{ reason: "approval-unfinished" }]],
  ["nothing that is told", {}, [{ reason: "unknown" }]],
])("a draft lacks %s", (_what, change, problems) => {
  expect(problemsOf(draftWith(change))).toEqual(problems);
});

test("a draft that the service calls ready has no problems, whatever its type says", () => {
  const packageType = { document2packages: [{ ...rule, ...signed }] };
  expect(problemsOf(draftWith({ packageType, isReadyForSend: 1 }))).toEqual([]);
});

test("where the service does not say whether a draft is ready, its type does", () => {
  const { isReadyForSend: _, ...silent } = draftWith({});
  expect(problemsOf(silent as Package)).toEqual([]);
  const empty = { ...silent, documents: [] } as Sketch<Package> as Package;
  expect(problemsOf(empty)).toEqual([{ reason: "no-documents" }]);
});
