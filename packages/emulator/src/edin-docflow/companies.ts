/** A legal entity with an account of its own. */
export interface Company {
  readonly companyId: bigint;
  readonly accountId: bigint;
  readonly name: string;
  /** Registration code (EDRPOU). */
  readonly code: string;
  readonly uuid: string;
}

/** The company of the first account: it sends. */
export const sender: Company = {
  companyId: 301n,
  accountId: 101n,
  name: "Vesna Trade LLC",
  code: "00000301",
  uuid: "00000000-0000-4000-8000-000000000301",
};

/** The company of the second account: its counterparty. */
export const recipient: Company = {
  companyId: 302n,
  accountId: 102n,
  name: "Obrii Supply LLC",
  code: "00000302",
  uuid: "00000000-0000-4000-8000-000000000302",
};

/** The made-up mail domain of a company. */
export function domainOf({ name }: Company): string {
  return `${name.toLowerCase().replace(/ llc$/, "").replaceAll(" ", "-")}.example.com`;
}

/** A company as it stands inside other objects. */
export function describeCompany({
  companyId,
  accountId,
  name,
  code,
  uuid,
}: Company): Record<string, unknown> {
  return {
    companyId,
    accountId,
    type: 1,
    name,
    legalName: name,
    code,
    uuid,
    isActive: 1,
    certificates: [],
  };
}
