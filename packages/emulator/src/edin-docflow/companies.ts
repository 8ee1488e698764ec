/** A legal entity with an account of its own. */
export interface Company {
  readonly companyId: bigint;
  readonly accountId: bigint;
  readonly name: string;
  /** Registration code (EDRPOU). */
  readonly code: string;
  readonly uuid: string;
}

/** A counterparty as a company keeps it in its list. */
export interface Partner {
  readonly partnerId: bigint;
  readonly code: string;
  readonly name: string;
  readonly contactEmail: string;
  /** 0 for one that is not on the platform. */
  readonly companyId: bigint;
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

const newcomer: Partner = {
  // Beyond 2^53, where a number would lose its last digit.
  partnerId: 9_007_199_254_740_993n,
  code: "00000303",
  name: "Stepova Farm LLC",
  contactEmail: "office@stepova-farm.example.com",
  companyId: 0n,
};

/** Who is in the partner list of a company: the other one, and one that is not on the platform. */
export function partnersOf(company: Company): readonly Partner[] {
  const other = company === sender ? recipient : sender;
  const partner: Partner = {
    partnerId: other.companyId + 100n,
    code: other.code,
    name: other.name,
    contactEmail: `office@${domainOf(other)}`,
    companyId: other.companyId,
  };
  return [partner, newcomer];
}

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
