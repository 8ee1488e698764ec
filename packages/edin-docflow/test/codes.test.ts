import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as codes from "../src/codes/index.ts";

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly allOf?: readonly Described[];
}

const spec: unknown = JSON.parse(
  await readFile(new URL("../openapi.json", import.meta.url), "utf8"),
);

/** Where the spec tells the codes of each list. */
const places: Readonly<Record<keyof typeof codes, string>> = {
  AccountStatus: "Account.status",
  ActiveFlag: "Document.isActive",
  ActiveStatus: "User.status",
  AgreementExecution: "AgreementStep.agreementExecType",
  AgreementTask: "AgreementStep.agreementTaskType",
  CompanyKind: "Company.type",
  CompanyOrigin: "Company.isApproved",
  ContractPayer: "Contract.paymentStatus",
  ContractSide: "?sender_type",
  ContractStatus: "Contract.status",
  Decryption: "Account.decryptType",
  DictionaryFiller: "Package2Dictionaries.fillType",
  DocumentContent: "Document.type",
  DocumentStatus: "DocumentStore.status",
  DocumentUse: "Document.useType",
  FieldFiller: "Package2ExtraField.fillType",
  FieldFormat: "ExtraField.dataType",
  FilterPeriod: "PackageFilter.periodType",
  FormStatus: "DocumentStructure.status",
  InternalFolder: "?folder",
  Language: "UserInfo.language",
  LocalityKind: "Address.localityType",
  PackageFolder: "Package.packageDirection",
  PackageStatus: "Package.status",
  PackageTypeContent: "PackageType.type",
  PackageTypeStatus: "PackageType.status",
  PasswordStrength: "User.passSecureType",
  ProcessingMark: "?doc_mark_id",
  ReportStatus: "Report.reportStatus",
  ReportType: "Report.reportType",
  RouteDirection: "PackageRoute.direction",
  Section: "UIType.uiTypeId",
  SectionAccess: "UIType2Role.accessType",
  ServiceAgreementStatus: "AdminAccount.status",
  TaskStatus: "ReportTaskFilter.taskStatus",
  TransactionDirection: "Transaction.transDirection",
  TransactionKind: "Transaction.transType",
};

/** What the spec says at a place: a property of a schema, or a query parameter. */
function descriptionAt(place: string): string {
  const [schema, property] = place.split(".");
  const { schemas } = (spec as { components: { schemas: Record<string, Described> } }).components;
  const found = place.startsWith("?")
    ? findNamed(spec, place.slice(1))
    : schemas[schema!]?.properties?.[property!];
  return found?.description ?? "";
}

/** The first parameter of a name, wherever it stands. */
function findNamed(value: unknown, name: string): Described | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("in" in value && "name" in value && value.name === name) return value as Described;
  for (const one of Object.values(value)) {
    const found = findNamed(one, name);
    if (found) return found;
  }
  return undefined;
}

/** The codes that a description lists behind a colon, each before its meaning. */
function codesIn(description: string): string[] {
  const listed = /[:,;]\s+(?:`(\w+)`|(\d+))\s+(?!not set|in abbreviated|seen|is seen)/g;
  return [...description.matchAll(listed)].map(([, text, number]) => (text ?? number)!);
}

test.each(Object.entries(codes))("%s has the codes of the spec, each once", (name, list) => {
  const told = codesIn(descriptionAt(places[name as keyof typeof codes]));
  expect(told.length).toBeGreaterThan(1);
  expect(Object.values(list).map(String).toSorted()).toEqual(told.toSorted());
});
