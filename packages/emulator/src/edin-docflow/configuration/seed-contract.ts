import { recipient, sender } from "../companies.ts";
import { contractStatus, type Contract } from "./contract.ts";
import type { Dictionary } from "./dictionary.ts";
import { type DocumentType, internalUse } from "./document-type.ts";
import { activeStatus, type DocumentBinding, type PackageType } from "./package-type.ts";

/** 1 January 2026, in seconds: everything that is configured from the start dates from then. */
const configuredAt = 1_767_225_600;

/** The sender sets the terms: everything here is its own. */
const owned = { accountId: sender.accountId, companyId: sender.companyId, company: sender };

/** What there is from the start to send packages under. */
interface ContractSeed {
  readonly contract: Contract;
  readonly packageTypes: readonly PackageType[];
  readonly documentTypes: readonly DocumentType[];
  readonly dictionary: Dictionary;
}

/**
 * A contract with two package types: documents need no signature in the first one, and one of each side in the second.
 * The third document type stays within the account of the contract's owner.
 */
export function seedContract(): ContractSeed {
  const invoice = createDocumentType(3001n, "Invoice", "INV");
  const certificate = createDocumentType(3002n, "Certificate of completion", "COC");
  const memo = createDocumentType(3003n, "Memo", "MEMO", internalUse);
  const types = [invoice, certificate];
  const plain = createPackageType(2001n, "Closing documents", "CLOSE", types, 0);
  const signed = createPackageType(2002n, "Signed documents", "SIGN", types, 1);
  return {
    contract: {
      ...owned,
      id: 1001n,
      owner: sender,
      client: recipient,
      status: contractStatus.accepted,
      sentDate: configuredAt,
      row: { number: "2026/1", contractName: "Supply of goods", date: configuredAt },
      ownerPackages: new Set([plain.chain, signed.chain]),
      clientPackages: new Set([plain.chain, signed.chain]),
      tags: new Set(),
      choices: [],
    },
    packageTypes: [plain, signed],
    documentTypes: [...types, memo],
    dictionary: createDictionary(),
  };
}

function createDocumentType(id: bigint, name: string, code: string, useType = 1): DocumentType {
  const row = { name, code, type: 1, isActive: 1, useType };
  return { ...owned, id, row, dictionary: undefined, structures: [] };
}

function createPackageType(
  id: bigint,
  name: string,
  code: string,
  types: readonly DocumentType[],
  signs: number,
): PackageType {
  const chain = { id: id + 100n, versions: [] as PackageType[] };
  const created: PackageType = {
    ...owned,
    id,
    chain,
    version: 1,
    status: activeStatus,
    dateChanged: configuredAt,
    row: { name, code },
    documents: types.map((type): DocumentBinding => ({ ...noNeeds, type, ...signatures(signs) })),
    dictionaries: [],
    extraFields: [],
  };
  chain.versions.push(created);
  return created;
}

const noNeeds = { needEncrypt: 0, required: 0, isRecipientAttach: 0, maxFilesCount: 0 };

function signatures(
  count: number,
): Pick<DocumentBinding, "needSign" | "signsCount" | "ownerSignsCount"> {
  return { needSign: count, signsCount: count, ownerSignsCount: count };
}

function createDictionary(): Dictionary {
  const value = (id: bigint, name: string, code: string): Dictionary["values"][number] => ({
    ...owned,
    id,
    row: { name, code, isActive: 1 },
  });
  return {
    ...owned,
    id: 4301n,
    row: { name: "Regions", code: "REG", isActive: 1 },
    values: [value(4311n, "North", "N"), value(4312n, "South", "S")],
  };
}
