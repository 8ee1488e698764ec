/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { CallOptions, Int64 } from "@signoff/core";

/** Step 1 of the login. */
export interface AuthStep1Form {
  /** The user's e-mail address, which is the login. */
  email: string;
}
/** An error in a form that is not documented; look at the status and take the rest as a hint. */
export interface EdinError {
  [name: string]: unknown;
}
/** The login token. It is no session; only step 2 takes it. */
export interface AuthToken {
  /** Whether the web site would show this user a captcha. The profile has a number of the same name. */
  isCaptcha?: boolean;
  /** Token for step 2, a GUID. */
  token: string;
}
/** Step 2 of the login. */
export interface AuthStep2Form {
  /** The token of step 1. */
  token: string;
  /** The user's password. */
  password: string;
}
/** Bank details. */
export interface BankAcc {
  bankName?: string;
  /** Settlement account. */
  checkAcc?: string;
  /** Bank MFO code. */
  bankCode?: string;
  /** Correspondent account. */
  corAcc?: string;
}
/** A postal address. */
export interface Address {
  /** Postal code. */
  postZip?: string;
  /** Region name. */
  region?: string;
  /** Region code. */
  rgnCode?: string;
  /** District name. */
  district?: string;
  /** Settlement name. */
  city?: string;
  /** Kind of settlement: 1 city, 2 urban-type settlement, 3 rural settlement, 0 not set. */
  localityType?: number;
  /** House number. */
  house?: string;
  /** Building or block number. */
  housing?: string;
  /** Street name. */
  street?: string;
  /** Room or flat number. */
  room?: string;
}
/** The parts of the name of a natural person. */
export interface CompanyFizName {
  lastName?: string;
  firstName?: string;
  /** Patronymic. */
  secondName?: string;
}
/** The parsed content of a certificate. The names come from one example, no table lists them. */
export interface EndUserCertificateInfoEx {
  /** Issuer distinguished name. */
  issuer?: string;
  /** Issuer common name. */
  issuerCN?: string;
  /** Serial number. */
  serial?: string;
  /** Subject distinguished name. */
  subject?: string;
  /** Subject common name. */
  subjCN?: string;
  /** Subject organisation. */
  subjOrg?: string;
  /** Subject position. */
  subjTitle?: string;
  /** Subject locality. */
  subjLocality?: string;
  /** Subject full name. */
  subjFullName?: string;
  /** Subject address. */
  subjAddress?: string;
  /** Subject EDRPOU code. */
  subjEDRPOUCode?: string;
  /** Subject personal tax number. */
  subjDRFOCode?: string;
  /** Valid from, human text such as "Jan 31, 2024, 12:00:00 AM". */
  certBeginTime?: string;
  /** Valid to, human text. */
  certEndTime?: string;
  /** Whether private key validity times are present. */
  privKeyTimesAvail?: boolean;
  /** Private key valid from, human text. */
  privKeyBeginTime?: string;
  /** Private key valid to, human text. */
  privKeyEndTime?: string;
  /** Public key length in bits. */
  publicKeyBits?: number;
  /** Key usage text. */
  keyUsage?: string;
  /** Extended key usage object identifiers, comma separated. */
  extKeyUsages?: string;
  policies?: string;
  /** Full revocation list URL. */
  crlDistribPoint1?: string;
  /** Delta revocation list URL. */
  crlDistribPoint2?: string;
  /** Whether it is a qualified certificate. */
  powerCert?: boolean;
  /** Whether the subject type is present. */
  subjTypeAvail?: boolean;
  /** Whether the subject is a certification authority. */
  subjCA?: boolean;
  chainLength?: number;
  /** Public key type code. */
  publicKeyType?: number;
  /** Key usage bit mask. */
  keyUsageType?: number;
  /** OCSP service URL. */
  OCSPAccessInfo?: string;
  /** Time stamp service URL. */
  TSPAccessInfo?: string;
  /** Whether a transaction limit is present. */
  limitValueAvailable?: boolean;
  /** Transaction limit. */
  limitValue?: number;
  /** Subject type code. */
  subjType?: number;
  /** Subject subtype code. */
  subjSubType?: number;
  /** Subject country. */
  subjCountry?: string;
}
/** A certificate bound to an account or company. */
export interface Certificate {
  certId?: Int64;
  /** Parsed content. Only the call for a single certificate answers it. */
  info?: EndUserCertificateInfoEx;
  /** Expiry time in UNIX seconds. */
  expireDate?: number;
  /** Serial number, as hexadecimal text. */
  serial?: string;
  /** Bytes of the public certificate, presumably in Base64. */
  body?: string;
  /** Holder name. */
  fullName?: string;
  /** EDRPOU code of the holder. */
  EDRPOUCode?: string;
  /** Identifier of the link between certificate and account; 0 when there is none. */
  cer2accId?: Int64;
  /** Key purpose. */
  keyUsage?: string;
}
/** A value of a dictionary. */
export interface DictionaryValue {
  valueId?: Int64;
  dictionaryId?: Int64;
  name?: string;
  code?: string;
  parentCode?: string;
  /** Value status: 1 active, 0 blocked. */
  isActive?: number;
  /** Values below this one. Seen in examples only. */
  childs?: DictionaryValue[];
}
/** A dictionary: a list of values to choose from. */
export interface Dictionary {
  dictionaryId?: Int64;
  companyId?: Int64;
  name?: string;
  code?: string;
  /** Dictionary status: 1 active, 0 blocked. */
  isActive?: number;
  values?: DictionaryValue[];
}
/** What is told by e-mail, and to whom. */
export interface EmailNotifySettings {
  /** Kind of notification; 1 to 6 are seen, yet not explained. */
  notifyType?: number;
  /** Status of the notification; 2 is seen, yet not explained. */
  notifyStatus?: number;
  /** E-mail addresses. */
  emails?: string[];
}
/** A company. Other objects carry it abbreviated, with zeros and without most texts. */
export interface Company {
  companyId?: Int64;
  accountId?: Int64;
  /** Kind of company: 1 legal entity, 2 natural person, 0 in abbreviated companies. */
  type?: number;
  name?: string;
  legalName?: string;
  /** Taxpayer number. */
  inn?: string;
  /**
   * Registration code: EDRPOU of a legal entity, tax number of a person. The table describes it as
   * `certNum`, by mistake.
   */
  code?: string;
  phone?: string;
  /** Additional information. */
  info?: string;
  /** How the company was created: 1 from a digital signature, 0 the ordinary way. */
  isApproved?: number;
  /** Whether the offer is signed: 1 yes, 0 no. 0 unless set. */
  isSignedOffer?: number;
  /** Whether the company is active: 1 yes, 0 no. 1 unless set. */
  isActive?: number;
  /** Ownership form as text. */
  ownershipType?: string;
  /** KOATUU territory code. */
  atCode?: string;
  /** VAT certificate number. */
  certNum?: string;
  /** Bank details. */
  bankAcc?: BankAcc;
  /** Registered address. The table says `Address`; one older example has a text. */
  legalAddress?: Address | string;
  /** Actual address. The table says `Address`; one older example has a text. */
  actualAddress?: Address | string;
  /** Name parts of a natural person. */
  fizName?: CompanyFizName;
  /** Certificates bound to the company. */
  certificates?: Certificate[];
  dictionaries?: Dictionary[];
  /** E-mail notification settings. */
  notifySettings?: EmailNotifySettings[];
  /** Identifier of the ownership form. */
  ownershipTypeId?: Int64;
  /** GUID of the company. The table spells it `uuID`, the examples as here. */
  uuid?: string;
  /** Older name of `code`. Seen in one older example only. */
  edrpou?: string;
  /** VAT number. Seen in one older example only. */
  pdv?: string;
  /** A registration number, not explained. Seen in examples only. */
  prsNum?: string;
  /** An additional code, not explained. Seen in examples only. */
  addCode?: string;
}
/** Further settings of an account. */
export interface AccountInfo {
  /** Account identifier. Mind the capital D. */
  accountID?: Int64;
  /** Whether the EDRPOU code of a signature is checked: 1 yes, 0 no. */
  edrpouVerify?: number;
  /** Whether the signatures on a document must differ: 1 yes, 0 no. */
  digitalSignUnique?: number;
  /** IP addresses that are let in. */
  whiteList?: string[];
  /** How documents are decrypted: 1 on the web site, 2 by a Cryptex server. */
  decryptType?: number;
  /** Address of the Cryptex server on the customer's side. */
  cryptexServer?: string;
}
/** The record of an account in the vendor's back office. */
export interface AdminAccount {
  /** Back-office account identifier. */
  id?: Int64;
  /** Tariff product identifier. */
  product_id?: string;
  /** Company name. */
  name?: string;
  /** Ownership form. */
  own_type?: string;
  /** Taxpayer number. */
  inn?: string;
  /** Company registration code. */
  edrpou?: string;
  /** Service agreement number. */
  agreement_number?: string;
  /** Date of the service agreement, as text like 2024-01-31 00:00:00. */
  agreement_date?: string;
  /**
   * Status of the agreement: `work` in force, `stop` suspended, `prestop` PRESTOP, `unbill` do
   * not bill, `test` test, `wait` application received and agreement awaited, `cancel` terminated,
   * `manbill` invoiced by hand, `rataile` retail chain and other; by guess, as one meaning is missing:
   * `onhold` unclear, `confirmation` awaiting confirmation, `check` being checked, `tendex` TENDEX,
   * `block` inactive client, `debt_bloc` debtor.
   */
  status?: string;
  /** E-mail for invoices. */
  email_billing?: string;
  /** Company owner's e-mail. */
  email_owner?: string;
  /** E-mail of the responsible account manager. */
  email_responsible?: string;
  /** E-mail. */
  email?: string;
  phone?: string;
  /** VAT certificate number. */
  nds_cert_num?: string;
  /** Registered address. */
  address_legal?: string;
  /** Actual address. */
  address_fact?: string;
  bank_name?: string;
  /** Settlement account number. */
  bank_account?: string;
  /** Bank MFO code. */
  bank_mfo?: string;
  /** Director's full name. */
  director_name?: string;
  /** Director's position. */
  director_position?: string;
  /** Basis of activity. */
  operation?: string;
  /** Category of the account, by which duplicates are told apart; a number as text. */
  category_id?: string;
}
/** The account that users, companies and the tariff belong to. */
export interface Account {
  accountId?: Int64;
  /** Identifier of the account's main company. */
  companyId?: Int64;
  /** Main company of the account. */
  company?: Company;
  /** Whether the account has a contract negotiated for it alone: 1 yes, 0 no. */
  isIndivOffer?: number;
  /** Identifier of the account in the vendor's back office. */
  adminAccountId?: Int64;
  /** Account status: 1 active, 0 blocked. */
  status?: number;
  /** Further account settings. */
  accountInfo?: AccountInfo;
  /** Back-office record of the account. */
  adminAccount?: AdminAccount;
  /** On what basis the signatory acts, as free text. */
  activityBase?: string;
  /** Further information, as free text. */
  addInfo?: string;
  /** How documents are decrypted, as in `accountInfo`: 1 on the web site, 2 by a Cryptex server. */
  decryptType?: number;
  /** Director's position. */
  dirPosition?: string;
  /** Contact e-mail. */
  email?: string;
  /** Contact full name. */
  fullName?: string;
  /** Contact phone. */
  phone?: string;
  /** Tariff plan identifier. */
  tariffId?: Int64;
  /** IP addresses that are let in, as in `accountInfo`. */
  whiteList?: string[];
  /** The company whose invitation brought the account in; 0 when there is none. */
  inviterCompanyId?: Int64;
  /** Address of the Cryptex server on the customer's side. Named in a warning only, by no table or example. */
  cryptexServer?: string;
  /** Bank code (MFO). Named in a warning only, by no table or example. */
  mfo?: string;
  /** Settlement account. Named in a warning only, by no table or example. */
  paymentAccount?: string;
}
/** A user of the platform. */
export interface User {
  userId?: Int64;
  accountId?: Int64;
  /** E-mail address, which is the login. */
  email?: string;
  /** Password; sent, never answered. */
  password?: string;
  /** Whether the user owns the account: 1 yes, 0 no. */
  isOwner?: number;
  /** Whether a captcha is demanded of this user: 1 yes, 0 no. The login answers a boolean of the same name. */
  isCaptcha?: number;
  /** Full name. */
  fio?: string;
  /** Phone. */
  tel?: string | null;
  companies?: Company[];
  /** The account. Only the profile carries it. */
  account?: Account;
  /** User status: 1 active, 2 blocked. */
  status?: number;
  roles?: Role[];
  routes?: PackageRoute[];
  /** Password strength level: 1 low, 2 normal, 3 high. */
  passSecureType?: number;
  /** Password policy identifier. */
  passPolicyId?: Int64;
  /** Further user data. */
  userInfo?: UserInfo;
  /** IP address of the last login. */
  lastLoginIp?: string;
  /** Time of the last login in UNIX seconds; 0 when there was none. */
  lastLoginDate?: number;
  /** Sections open to the user. */
  uiTypes?: UIType2Role[];
  /** Not documented; an empty object in every example. */
  userAccess?: UserAccess;
  /** Stands for `userId` in one example of a request. Send `userId`. */
  user_id?: Int64;
  /** Limits of the tariff. Only the profile carries it. Seen in examples only. */
  tariffLimitation?: TariffLimitation;
}
/** A section of the platform. The names come from an example, no table lists them. */
export interface UIType {
  /**
   * The section: 1 packages, 2 companies, 3 contracts, 4 package types, 5 users or access, 6 security,
   * 7 account, 8 logs, 9 routes, 10 contract templates, 11 payments, 12 approval groups, 13 approval
   * processes, 14 approval tasks, 15 partners, 16 internal documents, 17 reports, 18 billing, 19 roles,
   * 20 tags, 21 certificates. 16 and above are seen in examples only.
   */
  uiTypeId?: number;
  /** Section name. */
  uiTypeName?: string;
}
/** The access to one section. */
export interface UIType2Role {
  /** The section. The table lists bare codes; the example has an object. */
  uiType?: UIType | number;
  /**
   * Level of access: 1 full, 2 view only. An account owner has 2 everywhere in an example, so the two may
   * be swapped.
   */
  accessType?: number;
}
/** A role, which opens sections of the platform to its users. */
export interface Role {
  roleId?: Int64;
  company?: Company;
  companyId?: Int64;
  name?: string;
  code?: string;
  /** Role status: 1 active, 2 blocked. */
  status?: number;
  /** Whether every new user gets the role: 1 yes, 0 no. */
  autoBind?: number;
  /** Users holding the role. */
  users?: User[];
  /** Sections the role opens. */
  uiTypes?: UIType2Role[];
  /** Kind of access to packages; 0 is seen, yet not explained. */
  packageAccessType?: number;
}
/** The signer and the certificate of a signature. */
export interface SignInfo {
  /** Certificate holder name. */
  subjCN?: string;
  /** Certificate holder code. */
  subjCode?: string;
  /** Certificate holder tax number. */
  subjInn?: string;
  /** Certificate holder full name. */
  subjFullName?: string;
  /** Certificate holder position. */
  subjTitle?: string;
  /** Subject distinguished name. */
  subject?: string;
  /** Certificate serial number. */
  certSerial?: string;
  /** Issuer name. */
  issuerCN?: string;
  /** Organisation. */
  subjOrg?: string;
  /** Whether there is a time stamp. */
  isTimeStamp?: boolean;
  /** Signing time in UNIX seconds. */
  timeStamp?: number;
  /** Data of the owner. Seen in one older example only. */
  ownerInfo?: string;
  /** Distinguished name of the issuer. Seen in one older example only. */
  issuer?: string;
  /** Address of the holder. Seen in one older example only. */
  subjAddress?: string;
  /** Personal tax number of the holder. Seen in one older example only. */
  subjDRFOCode?: string;
  /** EDRPOU code of the holder. Seen in one older example only. */
  subjEDRPOUCode?: string;
  /** E-mail address of the holder. Seen in one older example only. */
  subjEMail?: string;
  /** Locality of the holder. Seen in one older example only. */
  subjLocality?: string;
  /** Organisational unit of the holder. Seen in one older example only. */
  subjOrgUnit?: string;
  /** Phone of the holder. Seen in one older example only. */
  subjPhone?: string;
}
/** Special service conditions of a contract, as a signed file. */
export interface SpecialConditions {
  /** Identifier of the conditions. */
  specialConditionId?: Int64;
  /** Identifier of the company that owns the contract. */
  companyId?: Int64;
  fileName?: string;
  /** Bytes of the file, presumably in Base64. */
  body?: string;
  /** Bytes of the E-COM signature, presumably in Base64. */
  ecomSigns?: string;
  /** Bytes of the E-COM certificate data, presumably in Base64. */
  ecomSignsInfo?: string;
  /** Signer and certificate data. */
  signInfos?: SignInfo[];
}
/** A tag. */
export interface Tag {
  tagId?: Int64;
  name?: string;
  /** Unique code, made by the platform when left out. The table says long, the examples have a text. */
  code?: string | number;
  accountId?: Int64;
}
/** An additional field, alone or with its value. */
export interface ExtraField {
  fieldId?: Int64;
  companyId?: Int64;
  name?: string;
  description?: string;
  /** Format of the value: 1 text, 2 number, 3 date, 4 digit. */
  dataType?: number;
  /** Field status: 1 active, 0 blocked. */
  status?: number;
  value?: string;
}
/** A rule by which an element is filled. */
export interface DocStructData {
  /** Row in an array of values, counted from 0; -1 is seen for every row. */
  index?: number;
  /**
   * Template of the value, with references in `#...#` and modifiers after `|`; the element then is a text
   * that cannot be edited.
   */
  template?: string;
  /** A single reference used as default; it begins with sys, pack, xml, dict.<id>, user, doc or extra.<id>. */
  ref?: string;
  /**
   * A function, `$updateDictLink(...)$` or `$arithmeticOperate(...)$`. The table spells it `Function`; the
   * wire name follows `DocStructField`.
   */
  function?: string;
  /** A fixed text. The table spells it `Default`, the examples as here. */
  default?: string;
}
/** A table or list. */
export interface DocFieldTypeArray {
  /** Least number of rows, 1 or more. */
  minLength?: number;
  /** Greatest number of rows, 9999 or less. */
  maxLength?: number;
}
/** A number. */
export interface DocFieldTypeNumeric {
  /** Kind of number; the user guide shows positive or negative here. */
  type?: string;
  /** Whether it may be positive. */
  positive?: boolean;
  /** Whether it may be negative. */
  negative?: boolean;
  /** Digits after the decimal mark. */
  decimal?: number;
}
/** A text. */
export interface DocFieldTypeString {
  /** Number of characters. */
  length?: number;
  /** Least length, 1 or more. */
  minLength?: number;
  /** Greatest length, 9999 or less. */
  maxLength?: number;
  /** Regular expression. */
  regexp?: string;
  /** Case of the letters: upper, lower or camel. */
  case?: string;
}
/** A date without a time. */
export interface DocFieldTypeDate {
  /** Pattern made of Y, M and D, for example DD.MM.YYYY. */
  format?: string;
}
/** A time of day. */
export interface DocFieldTypeTime {
  /** Pattern made of H or h, M and S, for example HH:MM:SS. */
  format?: string;
}
/** A choice. */
export interface DocFieldTypeEnum {
  /** Value written to the document. */
  value?: string;
  /** Label shown. */
  name?: string;
}
/** The type of an element. Exactly one of the properties is there, and its name tells the type. */
export interface DocStructType {
  /** There for a node with elements below it; empty. */
  object?: Record<string, unknown>;
  /** There for a table or list. */
  array?: DocFieldTypeArray;
  /** There for a number. */
  number?: DocFieldTypeNumeric;
  /** There for a text. */
  string?: DocFieldTypeString;
  /** There for a date without a time. */
  date?: DocFieldTypeDate;
  /** There for a time. */
  time?: DocFieldTypeTime;
  /** There for a choice, with all that can be chosen. The table spells it `aEnum`, the examples as here. */
  enum?: DocFieldTypeEnum[];
}
/** An element of a form. */
export interface DocStructField {
  /** Name of the element in the XML that results. */
  id?: string;
  /** Label on the web form. */
  title?: string;
  /** Whether it may be left empty. */
  optional?: boolean;
  /** Whether it cannot be edited; it then needs a default. */
  readonly?: boolean;
  /** Whether it becomes an attribute in the XML rather than an element. */
  attribute?: boolean;
  /** Functions that run on a change, `$updateDictLink(...)$` and `$arithmeticOperate(...)$`. */
  function?: string;
  /** Rules for filling the element. */
  data?: DocStructData[];
  /** Element type. */
  type?: DocStructType;
  /** Elements below this one, for objects and arrays. */
  fields?: DocStructField[];
  errors?: string[];
  /** Hint for the form on the web site; `text-area` is seen in examples only. */
  viewType?: string;
}
/** A version of the form of a structured document type. */
export interface DocumentStructure {
  /** Identifier of the document type of the form. */
  id?: Int64;
  /** Elements of the form. */
  structure?: DocStructField[];
  /** Version number of the form. */
  version?: number;
  /** Form status: 0 draft, 1 active, 2 archived. */
  status?: number;
  /** Time of update in UNIX seconds. */
  dateUpdate?: number;
  /** Pattern that checks the encoding (utf-8 or windows-1251). Never seen in examples. */
  encodingPattern?: string;
  /** Encoding; utf-8 unless set. */
  encoding?: string;
}
/** A document type, in spite of its name; the document itself is `DocumentStore`. */
export interface Document {
  /** Document type identifier. */
  documentId?: Int64;
  companyId?: Int64;
  company?: Company;
  /** Document type name. */
  name?: string;
  /** Kind of content: 1 file, 2 structure, 3 dynamic structure, 4 table. */
  type?: number;
  /** Document type code. */
  code?: string;
  /** Identifier of the bound approval process; 0 when there is none. */
  agreementProcId?: Int64;
  /** Document type status: 1 active, 0 blocked. */
  isActive?: number;
  /** Additional fields of the document type. */
  extraFields?: ExtraField[];
  /** The bound dictionary, one at most. */
  dictionary?: Dictionary;
  /** Versions of the structured form. */
  structures?: DocumentStructure[];
  /** Whether the provider may print signature stamps on a PDF: 1 yes, 0 no. Seen in examples only. */
  isProviderAccess?: number;
  /** Use: 1 external document flow, 2 internal document flow, 0 seen in lists. Seen in examples only. */
  useType?: number;
}
/** How a package type uses a document type. */
export interface Document2Package {
  /** Package type identifier. */
  packageId?: Int64;
  /** Document type identifier. */
  documentId?: Int64;
  /** Whether it must be signed: 1 yes, 0 no. */
  needSign?: number;
  /** How many signatures it needs. */
  signsCount?: number;
  /** How many signatures of the owner it needs. */
  ownerSignsCount?: number;
  /** Whether it must be encrypted: 1 yes, 0 no. */
  needEncrypt?: number;
  /** Whether it must be there: 1 yes, 0 no. */
  required?: number;
  /** Whether it is an attachment that the recipient adds: 1 yes, 0 no. */
  isRecipientAttach?: number;
  /** How many files are allowed. */
  maxFilesCount?: number;
  /** Document type. */
  document?: Document;
}
/** How a package or package type uses a dictionary. */
export interface Package2Dictionaries {
  /** Identifier of the package or package type. */
  packageId?: Int64;
  dictionaryId?: Int64;
  /** Who fills it in: 1 the initiator of the package, 2 the recipient, 3 both. */
  fillType?: number;
  /** Whether it must be filled in: 1 yes, 0 no. */
  required?: number;
  dictionary?: Dictionary;
}
/** How a package or package type uses an additional field. */
export interface Package2ExtraField {
  /** Identifier of the package or package type. */
  packageId?: Int64;
  /** Who fills it in: 1 the client, 2 the owner, 3 both. The table says int; an example has a text too. */
  fillType?: number | string;
  /** Whether it must be filled in: 1 yes, 0 no. */
  required?: number;
  extraField?: ExtraField;
}
/** A version of a package type. Beware: its `packageId` names this version, not a package. */
export interface PackageType {
  /** Identifier of this version of the package type. Its name is `packageId`, not `packageTypeId`. */
  packageId?: Int64;
  /** Company identifier. The table says long; an example has a text too. */
  companyId?: Int64 | string;
  name?: string;
  /** Kind of content: 1 files, 2 structures. 1 unless set. */
  type?: number;
  code?: string;
  /** Identifier that all versions of the type share. */
  packageChainId?: Int64;
  /** Package type status: 1 active, 2 blocked, 3 draft. */
  status?: number;
  /** Version number. */
  version?: number;
  /** Change time in UNIX seconds. */
  dateChanged?: number;
  /** Whether packages are handled by themselves: 1 yes, 0 no. */
  autoHandle?: number;
  /** Bound document types. */
  document2packages?: Document2Package[];
  /** Bound dictionaries. Mind the small d; a package spells it `package2Dictionaries`. */
  package2dictionaries?: Package2Dictionaries[];
  /** Bound additional fields. */
  extraFields?: Package2ExtraField[];
  company?: Company;
}
/** A contract, in newer wording a document-flow scenario, between an owner and a client company. */
export interface Contract {
  /** Contract identifier. */
  contractId?: Int64;
  number?: string;
  contractName?: string;
  /** Contract date in UNIX seconds. */
  date?: number;
  /** Owner (initiator) company. */
  ownerCompany?: Company;
  /** Client (counterparty) company. */
  clientCompany?: Company;
  description?: string;
  /** End of validity in UNIX seconds; 0 when it is open. */
  expiredDate?: number;
  /** Time of sending in UNIX seconds; 0 when it was not sent. */
  sentDate?: number;
  /** Status of the contract: 0 draft, 1 new, 2 accepted, 3 rejected, 4 terminated, 5 awaiting signature. */
  status?: number;
  /** Who pays for transactions: 0 the sender (client), 1 the recipient (owner). */
  paymentStatus?: number;
  /** Whether special service conditions apply: 1 yes, 0 no. */
  isSpecialConditions?: number;
  /** Whether all package types are allowed for incoming packages: 1 yes, 0 no. */
  isAllClientSenderPackages?: number;
  /** Whether all package types are allowed for outgoing packages: 1 yes, 0 no. */
  isAllOwnerSenderPackages?: number;
  /** Special service conditions. */
  specialConditions?: SpecialConditions;
  /** Bound dictionaries with the chosen values. */
  dictionaries?: Dictionary[];
  tags?: Tag[];
  /** Package types the owner may send. */
  ownerPackages?: PackageType[];
  /** Package types the client may send. */
  clientPackages?: PackageType[];
}
/** A route, in newer wording an access scenario: which users see which contracts and package types. */
export interface PackageRoute {
  routeId?: Int64;
  companyId?: Int64;
  name?: string;
  code?: string;
  /** Route status: 1 active, 2 blocked. */
  status?: number;
  company?: Company;
  /** Users given access. */
  users?: User[];
  /** Contracts covered. */
  contracts?: Contract[];
  /** Package types covered. */
  packageTypes?: PackageType[];
  /** Whether all contracts are covered. The table gives 0 and 1, its type and the example are booleans. */
  isAllContracts?: boolean | number;
  /** Whether all package types are covered. The table gives 0 and 1, its type and the example are booleans. */
  isAllPackageTypes?: boolean | number;
  /** Direction: 1 from client to owner, 2 from owner to client. */
  direction?: number;
}
/** Further data of a user. */
export interface UserInfo {
  position?: string | null;
  department?: string | null;
  comment?: string | null;
  /** IP addresses that are let in. */
  whiteList?: string[];
  /** How documents are decrypted: 1 on the web site, 2 by a Cryptex server. */
  decryptType?: number;
  /** Address of the Cryptex server on the customer's side. */
  cryptexServer?: string;
  /** Interface language: 1 Russian, 2 English, 3 Ukrainian. */
  language?: number;
  /** Whether the setup wizard stays away: 1 yes, 0 no. */
  notShowWizard?: number;
  /** Whether the user agreement is accepted: 1 yes, 0 no. Seen in examples only. */
  isUserAgreement?: number;
  /** Mark of the notice about the offer. Seen in examples only. */
  notifyOffer?: number;
}
/** Not documented; an empty object in every example. */
export interface UserAccess {
  [name: string]: unknown;
}
/** What the tariff allows. Seen in examples of the profile only. */
export interface TariffLimitation {
  /** Companies allowed by the tariff. */
  maxCompaniesCount?: number;
  /** Users allowed by the tariff. */
  maxUsersCount?: number;
  /** Whether the tariff includes the API: 1 yes, 0 no. */
  isApi?: number;
}
/** A counterparty. */
export interface Partner {
  partnerId?: Int64;
  accountId?: Int64;
  /** EDRPOU code. */
  code?: string;
  /** Company name. */
  name?: string;
  contactPerson?: string;
  /** Contact e-mail. */
  contactEmail?: string;
  contactPhone?: string;
  comment?: string;
  /** Invitation time in UNIX seconds. */
  invitationDate?: number;
  /** Status of the invitation; 2 is seen, yet not explained. */
  status?: number;
  /** Whether the partner is registered on the platform: 1 yes, 0 no. */
  contractStatus?: number;
  /** Company identifier; 0 when the partner is not registered. */
  companyId?: Int64;
}
/** What packages to look for; what is left out does not restrict. */
export interface PackageFilterPart {
  /** Folder: 1 inbox, 2 outbox, 3 draft. */
  folder?: number;
  /** Part of a document file name. */
  fileName?: string;
  /** Dictionary value to match. */
  packageDictionaryValue?: DictionaryValue;
  /** Value of an additional field to match; `fieldId` and `value` are enough. */
  extraField?: ExtraField;
  recipientCompaniesIds?: Int64[];
  senderCompaniesIds?: Int64[];
  contractIds?: Int64[];
  packageTypesIds?: Int64[];
  /** Package type chain identifiers. */
  packageChainIds?: Int64[];
  /**
   * Statuses: 1 draft, 2 sent, 3 accepted, 4 clarification requested, 5 rejected, 6 processed, 7 refused,
   * 8 attachment added.
   */
  packageStatuses?: number[];
  /** Changed at this time or later, in UNIX seconds. */
  dateFrom?: number;
  /** Changed at this time or earlier, in UNIX seconds. */
  dateTo?: number;
  packageNumber?: string;
  /** Read over the API: 1 yes, 0 no. */
  isReadFromApi?: number;
  /** Read on the web site: 1 yes, 0 no. */
  isRead?: number;
  /** Identifier of a saved filter; 0 in the only example. */
  filterId?: Int64;
  /** Name of a saved filter; null in the only example. */
  filterName?: string | null;
}
/** A signature on a file. */
export interface SignBody {
  /** Signature identifier. */
  signId?: Int64;
  /** Identifier of the signed file of the document. */
  bodyId?: Int64;
  /** Signer and certificate data. */
  info?: SignInfo;
  /** Bytes of the signature, presumably in Base64. */
  signBody?: string;
  /** Bytes of the full signature data, presumably in Base64. */
  fullSignInfo?: string;
  companyId?: Int64;
}
/** A file of a document. */
export interface DocumentBody {
  bodyId?: Int64;
  documentId?: Int64;
  fileName?: string;
  /** Bytes of the file, presumably in Base64. */
  body?: string;
  /** Signatures on this body. */
  signBodies?: SignBody[];
}
/** The value of an element of a structured document. */
export interface DocStructValue {
  /** Name of the element, as in the form. */
  id?: string;
  /** Value. The table says text; an older example of a request has numbers too. */
  value?: string | number;
  /** Row in an array, counted from 0. */
  index?: number;
  /** Values below this one, as rows; null or empty when there are none. */
  structure?: DocStructValue[][] | null;
  /** Errors; null when there are none. */
  errors?: string[] | null;
  /** Running number given by the client. Seen in the example of a form only. */
  sid?: number;
}
/** An entry in the history of an approval. */
export interface AgreementLogs {
  /** Approval log entry identifier. */
  agreementLogId?: Int64;
  taskId?: Int64;
  /** Kind of action; 4 is seen, yet not explained. */
  actionType?: number;
  /** Creation time in UNIX seconds. */
  dateCreated?: number;
  comment?: string;
  /** User who acted. */
  user?: User;
}
/** A document, in a package or internal. */
export interface DocumentStore {
  documentId?: Int64;
  /** Package identifier; 0 for an internal document. */
  packageId?: Int64;
  senderCompanyId?: Int64;
  senderCompany?: Company;
  documentType?: Document;
  documentTypeId?: Int64;
  number?: string;
  /** Document date in UNIX seconds. */
  date?: number;
  /** Time of sending in UNIX seconds; 0 when it was not sent. */
  dateSent?: number;
  /** How many signatures of the client it has. */
  clientSignsCount?: number;
  /** How many signatures of the owner it has. */
  ownerSignsCount?: number;
  /**
   * Document status: 1 draft (inferred from examples), 2 sent, 3 accepted, 4 rejected; 5 is seen, yet not
   * explained.
   */
  status?: number;
  comment?: string;
  /** Version of the form of a structured document. */
  versionStructure?: number;
  /** Additional fields bound to the document. */
  extraFields?: ExtraField[];
  /** Files of the document. */
  bodies?: DocumentBody[];
  /** Values of a structured document. */
  structure?: DocStructValue[];
  /** Approval history. */
  agreementLogs?: AgreementLogs[];
  /** Whether it was read over the API: 1 yes, 0 no. */
  isReadFromApi?: number;
  /** Document GUID. */
  documentUuid?: string;
  /** Identifier of the approval process; 0 when there is none. */
  agreementProcId?: Int64;
  /** Status of the approval; 0 and 1 are seen, yet not explained. */
  agreementStatus?: number;
  dictionaryValue?: DictionaryValue;
  /** How many signatures it has. Seen in one older example only. */
  signsCount?: number;
}
/** A dictionary bound to a contract. Seen in older examples of packages only. */
export interface ContractDictionary {
  contractId?: Int64;
  dictionaryId?: Int64;
  /** The dictionary with the chosen value. */
  dictionary?: Dictionary;
}
/** The link of a package to the package that it is based on. Never seen in examples. */
export interface PackageBase {
  packageId?: Int64;
  packageBasedId?: Int64;
  packageBasedNumber?: string;
}
/** A package of documents. */
export interface Package {
  packageId?: Int64;
  senderCompanyId?: Int64;
  recipientCompanyId?: Int64;
  /** Contract owner company identifier. */
  ownerCompanyId?: Int64;
  /** Contract client company identifier. */
  clientCompanyId?: Int64;
  /** Contract owner company. */
  ownerCompany?: Company;
  /** Contract client company. */
  clientCompany?: Company;
  senderCompany?: Company;
  recipientCompany?: Company;
  contractId?: Int64;
  contract?: Contract;
  packageTypeId?: Int64;
  /** Identifier that all versions of the package type share. */
  packageTypeChainId?: Int64;
  /** Creation time in UNIX seconds. */
  dateCreated?: number;
  /** Change time in UNIX seconds. */
  dateChanged?: number;
  /**
   * Package status: 1 draft, 2 sent, 3 accepted, 4 clarification requested, 5 rejected, 6 processed,
   * 7 refused, 8 attachment added.
   */
  status?: number;
  /** Whether the package is archived: 1 yes, 0 no. */
  archive?: number;
  packageNumber?: string;
  /** Documents. Lists leave them out: the array is empty there. */
  documents?: DocumentStore[];
  package2Dictionaries?: Package2Dictionaries[];
  extraFields?: Package2ExtraField[];
  /**
   * Dictionaries copied from the contract when the package was created. The table says `Dictionary`; older
   * examples wrap it.
   */
  contractDictionaries?: (Dictionary | ContractDictionary)[];
  packageTags?: Tag[];
  packageType?: PackageType;
  /** Whether it was read on the web site: 1 yes, 0 no. */
  isRead?: number;
  /** Whether it was read over the API: 1 yes, 0 no. */
  isReadFromApi?: number;
  /** Whether it may be sent: 1 yes, 0 no. */
  isReadyForSend?: number;
  /** Direction: 1 inbox, 2 outbox, 3 draft; 0 is seen in an older example. */
  packageDirection?: number;
  /**
   * Deadline for signing; 0 when there is none. The unit is not documented; every other date is in UNIX
   * seconds.
   */
  signDateTerm?: number;
  /** Package GUID. */
  packageUuid?: string;
  /** The package that this one is based on. */
  packageBase?: PackageBase;
  /** Whether documents are under approval (inferred): 1 yes, 0 no. Seen in examples only. */
  isWithAgreement?: number;
}
/** A new package. The two ids are enough. */
export interface CreatePackageInput {
  /** The contract; its `contractId` is enough. */
  contract: Contract & Required<Pick<Contract, "contractId">>;
  /** The package type; its `packageId` is enough. */
  packageType: PackageType & Required<Pick<PackageType, "packageId">>;
}
/** A file to send. */
export interface FileForm {
  /** One file, smaller than 5 MB. The name of the part is not documented. */
  file: Blob;
}
/** What adding a document answers; the request header `response-object-type` chooses. */
export type AddedDocument = (Package & Required<Pick<Package, "documents">>) | (DocumentStore & Required<Pick<DocumentStore, "documentId">>) | string;

/** Every operation by method and path: what a call takes, what it gives, and how its errors look. */
export interface Operations {
  GET: {
    /**
     * Log out
     *
     * Ends the session, although it is a GET. Never prefetch it, never follow it as a link.
     */
    "/bdoc/logout": {
      init: [init?: CallOptions];
      data: undefined;
      error: EdinError | string;
    };
    /** Read the account of the session */
    "/bdoc/account": {
      init: [init?: CallOptions];
      data: Account;
      error: EdinError | string;
    };
    /**
     * Read the profile of the user who is logged in
     *
     * The cheapest call that needs a session. `tariffLimitation.isApi` presumably tells whether the tariff includes
     * the API.
     */
    "/bdoc/user-profile": {
      init: [init?: CallOptions];
      data: User;
      error: EdinError | string;
    };
    /** List counterparties */
    "/bdoc/partners": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /** EDRPOU code or company name to look for. */
            search_pattern?: string;
            /** How many entries to answer at most. */
            limit?: number;
            /** How many entries to pass over. */
            offset?: number;
            /** With 1 only partners registered on the platform, with 0 only the others. */
            is_registered?: number;
          };
        };
      }];
      data: Partner[];
      error: EdinError | string;
    };
    /** Read a package with its documents */
    "/bdoc/store/package": {
      init: [init: CallOptions & {
        params: {
          query: {
            /** The package. */
            package_id: Int64;
          };
        };
      }];
      data: Package;
      error: EdinError | string;
    };
    /** Download the file of a document */
    "/bdoc/store/package/document/body": {
      init: [init: CallOptions & {
        params: {
          query: {
            /** The package. */
            package_id: Int64;
            /** The document. */
            document_id: Int64;
            /** The file of the document, from `bodies` of the document. */
            body_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
    };
  };
  POST: {
    /**
     * Log in, step 1: get a login token
     *
     * The token that comes back is no session; it goes to step 2 with the password.
     *
     * `isCaptcha` tells whether the web site would show a captcha. How to answer one over the API is not documented,
     * so step 2 may be refused then. An administrator can switch captchas off in the password policy.
     */
    "/bdoc/auth_uuid": {
      init: [init: CallOptions & {
        body: AuthStep1Form | FormData;
      }];
      data: AuthToken;
      error: EdinError | string;
    };
    /**
     * Log in, step 2: get a session
     *
     * The session is the cookie `SID` of the answer. It ends after 10 minutes without a request.
     *
     * Three refused logins block the user, for 5 minutes unless the password policy says otherwise: do not repeat
     * a refused login automatically.
     */
    "/bdoc/auth": {
      init: [init: CallOptions & {
        body: AuthStep2Form | FormData;
      }];
      data: undefined;
      error: EdinError | string;
    };
    /**
     * Search for packages
     *
     * Answers the packages that match all that the body asks for; an empty object asks for nothing. `dateFrom` and
     * `dateTo` compare the time of the last change. The packages come without their documents: read each for these.
     */
    "/bdoc/store/packages": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /** How many entries to answer at most; 50 is the greatest value. */
            limit?: number;
            /** How many entries to pass over. */
            offset?: number;
          };
        };
        body: PackageFilterPart;
      }];
      data: Package[];
      error: EdinError | string;
    };
    /**
     * Create a package
     *
     * Creates a draft under a contract. Repeating the call creates another one.
     */
    "/bdoc/store/package": {
      init: [init: CallOptions & {
        body: CreatePackageInput;
      }];
      data: Package;
      error: EdinError | string;
    };
  };
  PUT: {
    /**
     * Add a file to a package as a document
     *
     * Exactly one file, smaller than 5 MB. Repeating the call adds another document, although it is a PUT. Whether
     * the GUID alone (`response-object-type` is `uuid`) comes as JSON or as bare text is not documented.
     */
    "/bdoc/store/package/document": {
      init: [init: CallOptions & {
        params: {
          query: {
            /** The package. */
            package_id: Int64;
            /** The document type. */
            document_type_id: Int64;
            /** Date of the document in UNIX seconds. */
            document_date?: number;
            /** Number of the document. */
            document_number?: string;
            /** A comment. */
            comment?: string;
          };
          header?: {
            /**
             * What to answer: `document` the new document, `uuid` its GUID alone. Without the header the whole package
             * is the answer.
             */
            "response-object-type"?: "uuid" | "document";
          };
        };
        body: FileForm | FormData;
      }];
      data: AddedDocument;
      error: EdinError | string;
    };
  };
  PATCH: {};
  DELETE: {};
  OPTIONS: {};
  HEAD: {};
}
