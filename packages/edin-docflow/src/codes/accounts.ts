/** `status` of an account. */
export const AccountStatus = { blocked: 0, active: 1 } as const;

/** `status` of users, roles, routes and approval processes. As a filter, 0 stands for all. */
export const ActiveStatus = { active: 1, blocked: 2 } as const;

/** `isActive` of document types, dictionaries and their values, and `status` of additional fields. */
export const ActiveFlag = { blocked: 0, active: 1 } as const;

/** `decryptType` of accounts and users: where documents are decrypted. */
export const Decryption = { web: 1, cryptex: 2 } as const;

/** `type` of a company. */
export const CompanyKind = { legalEntity: 1, naturalPerson: 2 } as const;

/** `isApproved` of a company: how it was created. */
export const CompanyOrigin = { ordinary: 0, signature: 1 } as const;

/** `localityType` of an address. 0 stands for none. */
export const LocalityKind = { city: 1, urbanSettlement: 2, ruralSettlement: 3 } as const;

/** `passSecureType` of a user: how strong the password has to be. */
export const PasswordStrength = { low: 1, normal: 2, high: 3 } as const;

/** `language` of a user. */
export const Language = { russian: 1, english: 2, ukrainian: 3 } as const;

/** `uiTypeId`: a section of the web site. 5 is called access in one place and users in another. */
export const Section = {
  packages: 1,
  companies: 2,
  contracts: 3,
  packageTypes: 4,
  users: 5,
  security: 6,
  account: 7,
  logs: 8,
  packageRoutes: 9,
  contractTemplates: 10,
  payments: 11,
  agreementGroups: 12,
  agreementProcesses: 13,
  agreementTasks: 14,
  partners: 15,
  internalDocuments: 16,
  reports: 17,
  billing: 18,
  roles: 19,
  tags: 20,
  certificates: 21,
} as const;

/** `accessType` of a section. The two may be swapped: in the only sample an owner of an account has 2 everywhere. */
export const SectionAccess = { full: 1, viewOnly: 2 } as const;
