/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { BinaryBody, ByStatus, CallOptions, Int64 } from "@signoff/core";

/** Step 1 of the login. */
export interface AuthStep1Form {
  /**
   * The user's e-mail address, which is the login.
   *
   * @example "ada@example.com"
   */
  email: string;
}
/**
 * An error in a form that is not documented; look at the status and take the rest as a hint. The names are assumed, and
 * any of them may be missing.
 */
export interface EdinError {
  /**
   * A code of the application.
   *
   * @example 814
   */
  code?: number | string;
  /**
   * The error in words, or as a code.
   *
   * @example "The package was not found"
   */
  error?: string;
  /**
   * The error in words.
   *
   * @example "The package was not found"
   */
  message?: string;
  /**
   * The error in words.
   *
   * @example "The package was not found"
   */
  description?: string;
  [name: string]: unknown;
}
/** The login token. It is no session; only step 2 takes it. */
export interface AuthToken {
  /** Whether the web site would show this user a captcha. The profile has a number of the same name. */
  isCaptcha?: boolean;
  /**
   * Token for step 2, a GUID.
   *
   * @example "00000000-0000-4000-8000-000000000001"
   */
  token: string;
}
/** Step 2 of the login. */
export interface AuthStep2Form {
  /**
   * The token of step 1.
   *
   * @example "00000000-0000-4000-8000-000000000001"
   */
  token: string;
  /** The user's password. */
  password: string;
}
/** `type` of a company. 0 in abbreviated companies. */
export type CompanyKind = 1 | 2 | (number & {});
/**
 * `type` of a company. 0 in abbreviated companies.
 *
 * As requests take it; answers have {@link CompanyKind}.
 */
export type CompanyKindInput = 1 | 2;
/** `isApproved` of a company: how it was created. */
export type CompanyOrigin = 0 | 1;
/** Flags: whether something is so. */
export type YesNo = 0 | 1;
/** Bank details. */
export interface BankAcc {
  /**
   * Name of the bank.
   *
   * @example "Example Bank"
   */
  bankName?: string;
  /**
   * Settlement account.
   *
   * @example "UA000000000000000000000000001"
   */
  checkAcc?: string;
  /**
   * Bank MFO code.
   *
   * @example "000000"
   */
  bankCode?: string;
  /**
   * Correspondent account.
   *
   * @example "UA000000000000000000000000002"
   */
  corAcc?: string;
}
/** `localityType` of an address. 0 stands for none. */
export type LocalityKind = 1 | 2 | 3 | (number & {});
/**
 * `localityType` of an address. 0 stands for none.
 *
 * As requests take it; answers have {@link LocalityKind}.
 */
export type LocalityKindInput = 1 | 2 | 3;
/** A postal address. */
export interface Address {
  /**
   * Postal code.
   *
   * @example "00001"
   */
  postZip?: string;
  /**
   * Region name.
   *
   * @example "Sample Region"
   */
  region?: string;
  /**
   * Region code.
   *
   * @example "01"
   */
  rgnCode?: string;
  /**
   * District name.
   *
   * @example "Sample District"
   */
  district?: string;
  /**
   * Settlement name.
   *
   * @example "Exampleville"
   */
  city?: string;
  /** Kind of settlement; 0 when it is not set. */
  localityType?: LocalityKind;
  /**
   * House number.
   *
   * @example "1"
   */
  house?: string;
  /**
   * Building or block number.
   *
   * @example "A"
   */
  housing?: string;
  /**
   * Street name.
   *
   * @example "Sample Street"
   */
  street?: string;
  /**
   * Room or flat number.
   *
   * @example "12"
   */
  room?: string;
}
/**
 * A postal address.
 *
 * As requests take it; answers have {@link Address}.
 */
export interface AddressInput {
  /**
   * Postal code.
   *
   * @example "00001"
   */
  postZip?: string;
  /**
   * Region name.
   *
   * @example "Sample Region"
   */
  region?: string;
  /**
   * Region code.
   *
   * @example "01"
   */
  rgnCode?: string;
  /**
   * District name.
   *
   * @example "Sample District"
   */
  district?: string;
  /**
   * Settlement name.
   *
   * @example "Exampleville"
   */
  city?: string;
  /** Kind of settlement; 0 when it is not set. */
  localityType?: LocalityKindInput;
  /**
   * House number.
   *
   * @example "1"
   */
  house?: string;
  /**
   * Building or block number.
   *
   * @example "A"
   */
  housing?: string;
  /**
   * Street name.
   *
   * @example "Sample Street"
   */
  street?: string;
  /**
   * Room or flat number.
   *
   * @example "12"
   */
  room?: string;
}
/** The parts of the name of a natural person. */
export interface CompanyFizName {
  /**
   * Family name.
   *
   * @example "Example"
   */
  lastName?: string;
  /**
   * Given name.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * Patronymic.
   *
   * @example "Ivanivna"
   */
  secondName?: string;
}
/** The parsed content of a certificate. The names come from one example, no table lists them. */
export interface EndUserCertificateInfoEx {
  /**
   * Issuer distinguished name.
   *
   * @example "O=Example Authority;CN=Example Authority CA"
   */
  issuer?: string;
  /**
   * Issuer common name.
   *
   * @example "Example Authority CA"
   */
  issuerCN?: string;
  /**
   * Serial number.
   *
   * @example "00AB00CD00EF"
   */
  serial?: string;
  /**
   * Subject distinguished name.
   *
   * @example "O=Sample Trading;CN=Ada Example"
   */
  subject?: string;
  /**
   * Subject common name.
   *
   * @example "Ada Example"
   */
  subjCN?: string;
  /**
   * Subject organisation.
   *
   * @example "Sample Trading"
   */
  subjOrg?: string;
  /**
   * Subject position.
   *
   * @example "Director"
   */
  subjTitle?: string;
  /**
   * Subject locality.
   *
   * @example "Sample City"
   */
  subjLocality?: string;
  /**
   * Subject full name.
   *
   * @example "Ada Example"
   */
  subjFullName?: string;
  /**
   * Subject address.
   *
   * @example "1 Sample Street, Sample City"
   */
  subjAddress?: string;
  /**
   * Subject EDRPOU code.
   *
   * @example "00000001"
   */
  subjEDRPOUCode?: string;
  /**
   * Subject personal tax number.
   *
   * @example "0000000001"
   */
  subjDRFOCode?: string;
  /**
   * Valid from, human text such as "Jan 31, 2024, 12:00:00 AM".
   *
   * @example "Jan 1, 2025, 12:00:00 AM"
   */
  certBeginTime?: string;
  /**
   * Valid to, human text.
   *
   * @example "Jan 1, 2026, 12:00:00 AM"
   */
  certEndTime?: string;
  /** Whether private key validity times are present. */
  privKeyTimesAvail?: boolean;
  /**
   * Private key valid from, human text.
   *
   * @example "Jan 1, 2025, 12:00:00 AM"
   */
  privKeyBeginTime?: string;
  /**
   * Private key valid to, human text.
   *
   * @example "Jan 1, 2026, 12:00:00 AM"
   */
  privKeyEndTime?: string;
  /**
   * Public key length in bits.
   *
   * @example 257
   */
  publicKeyBits?: number;
  /**
   * Key usage text.
   *
   * @example "digitalSignature, nonRepudiation"
   */
  keyUsage?: string;
  /**
   * Extended key usage object identifiers, comma separated.
   *
   * @example "1.3.6.1.5.5.7.3.4"
   */
  extKeyUsages?: string;
  /**
   * Policies of the certificate.
   *
   * @example "1.2.3.4"
   */
  policies?: string;
  /**
   * Full revocation list URL.
   *
   * @example "http://ca.example.com/full.crl"
   */
  crlDistribPoint1?: string;
  /**
   * Delta revocation list URL.
   *
   * @example "http://ca.example.com/delta.crl"
   */
  crlDistribPoint2?: string;
  /** Whether it is a qualified certificate. */
  powerCert?: boolean;
  /** Whether the subject type is present. */
  subjTypeAvail?: boolean;
  /** Whether the subject is a certification authority. */
  subjCA?: boolean;
  /**
   * Length of the chain of certificates.
   *
   * @example 2
   */
  chainLength?: number;
  /**
   * Public key type code.
   *
   * @example 1
   */
  publicKeyType?: number;
  /**
   * Key usage bit mask.
   *
   * @example 3
   */
  keyUsageType?: number;
  /**
   * OCSP service URL.
   *
   * @example "http://ca.example.com/ocsp"
   */
  OCSPAccessInfo?: string;
  /**
   * Time stamp service URL.
   *
   * @example "http://ca.example.com/tsp"
   */
  TSPAccessInfo?: string;
  /** Whether a transaction limit is present. */
  limitValueAvailable?: boolean;
  /**
   * Transaction limit.
   *
   * @example 0
   */
  limitValue?: number;
  /**
   * Subject type code.
   *
   * @example 1
   */
  subjType?: number;
  /**
   * Subject subtype code.
   *
   * @example 1
   */
  subjSubType?: number;
  /**
   * Subject country.
   *
   * @example "UA"
   */
  subjCountry?: string;
}
/**
 * UNIX time in seconds. 0 stands for a time that is not set.
 *
 * @example 1735689600
 */
export type UnixSeconds = number;
/** A certificate bound to an account or company. */
export interface Certificate {
  /**
   * Identifier of the certificate.
   *
   * @example 601
   */
  certId: Int64;
  /** Parsed content. Only the call for a single certificate answers it. */
  info?: EndUserCertificateInfoEx;
  /**
   * Expiry time in UNIX seconds.
   *
   * @example 1735689600
   */
  expireDate: UnixSeconds;
  /**
   * Serial number, as hexadecimal text.
   *
   * @example "00AB00CD00EF"
   */
  serial: string;
  /**
   * Bytes of the public certificate, presumably in Base64.
   *
   * @example "MIIBAg=="
   */
  body?: string;
  /**
   * Holder name.
   *
   * @example "Ada Example"
   */
  fullName?: string;
  /**
   * EDRPOU code of the holder.
   *
   * @example "00000001"
   */
  EDRPOUCode?: string;
  /**
   * Identifier of the link between certificate and account; 0 when there is none.
   *
   * @example 611
   */
  cer2accId?: Int64;
  /**
   * Key purpose.
   *
   * @example "digitalSignature, nonRepudiation"
   */
  keyUsage?: string;
}
/**
 * A certificate bound to an account or company.
 *
 * As requests take it; answers have {@link Certificate}.
 */
export interface CertificateInput {
  /**
   * Identifier of the certificate.
   *
   * @example 601
   */
  certId?: Int64;
  /** Parsed content. Only the call for a single certificate answers it. */
  info?: EndUserCertificateInfoEx;
  /**
   * Expiry time in UNIX seconds.
   *
   * @example 1735689600
   */
  expireDate?: UnixSeconds;
  /**
   * Serial number, as hexadecimal text.
   *
   * @example "00AB00CD00EF"
   */
  serial?: string;
  /**
   * Bytes of the public certificate, presumably in Base64.
   *
   * @example "MIIBAg=="
   */
  body?: string;
  /**
   * Holder name.
   *
   * @example "Ada Example"
   */
  fullName?: string;
  /**
   * EDRPOU code of the holder.
   *
   * @example "00000001"
   */
  EDRPOUCode?: string;
  /**
   * Identifier of the link between certificate and account; 0 when there is none.
   *
   * @example 611
   */
  cer2accId?: Int64;
  /**
   * Key purpose.
   *
   * @example "digitalSignature, nonRepudiation"
   */
  keyUsage?: string;
}
/** `isActive` of document types, dictionaries and their values, and `status` of additional fields. */
export type ActiveFlag = 0 | 1;
/** A value of a dictionary. */
export interface DictionaryValue {
  /**
   * Identifier of the value.
   *
   * @example 4101
   */
  valueId: Int64;
  /**
   * Dictionary that the value belongs to.
   *
   * @example 4001
   */
  dictionaryId: Int64;
  /**
   * Name of the value.
   *
   * @example "North"
   */
  name: string;
  /**
   * Code of the value.
   *
   * @example "NORTH"
   */
  code: string;
  /**
   * Code of the value above this one.
   *
   * @example "NORTH"
   */
  parentCode?: string;
  /** Status of the value. */
  isActive: ActiveFlag;
  /** Values below this one. Seen in examples only. */
  childs?: DictionaryValue[];
}
/**
 * A value of a dictionary.
 *
 * As requests take it; answers have {@link DictionaryValue}.
 */
export interface DictionaryValueToSend {
  /**
   * Identifier of the value.
   *
   * @example 4101
   */
  valueId?: Int64;
  /**
   * Dictionary that the value belongs to.
   *
   * @example 4001
   */
  dictionaryId?: Int64;
  /**
   * Name of the value.
   *
   * @example "North"
   */
  name?: string;
  /**
   * Code of the value.
   *
   * @example "NORTH"
   */
  code?: string;
  /**
   * Code of the value above this one.
   *
   * @example "NORTH"
   */
  parentCode?: string;
  /** Status of the value. */
  isActive?: ActiveFlag;
  /** Values below this one. Seen in examples only. */
  childs?: DictionaryValueToSend[];
}
/** A dictionary: a list of values to choose from. */
export interface Dictionary {
  /**
   * Identifier of the dictionary.
   *
   * @example 4001
   */
  dictionaryId: Int64;
  /**
   * Company that has the dictionary.
   *
   * @example 301
   */
  companyId: Int64;
  /**
   * Name of the dictionary.
   *
   * @example "Branches"
   */
  name: string;
  /**
   * Code of the dictionary.
   *
   * @example "BRANCHES"
   */
  code: string;
  /** Status of the dictionary. */
  isActive: ActiveFlag;
  /** Values of the dictionary; where one was chosen, that value. */
  values: DictionaryValue[];
}
/**
 * A dictionary: a list of values to choose from.
 *
 * As requests take it; answers have {@link Dictionary}.
 */
export interface DictionaryToSend {
  /**
   * Identifier of the dictionary.
   *
   * @example 4001
   */
  dictionaryId?: Int64;
  /**
   * Company that has the dictionary.
   *
   * @example 301
   */
  companyId?: Int64;
  /**
   * Name of the dictionary.
   *
   * @example "Branches"
   */
  name?: string;
  /**
   * Code of the dictionary.
   *
   * @example "BRANCHES"
   */
  code?: string;
  /** Status of the dictionary. */
  isActive?: ActiveFlag;
  /** Values of the dictionary; where one was chosen, that value. */
  values?: DictionaryValueToSend[];
}
/** What is told by e-mail, and to whom. */
export interface EmailNotifySettings {
  /**
   * Kind of notification; 1 to 6 are seen, yet not explained.
   *
   * @example 1
   */
  notifyType?: number;
  /**
   * Status of the notification; 2 is seen, yet not explained.
   *
   * @example 2
   */
  notifyStatus?: number;
  /**
   * E-mail addresses.
   *
   * @example ["ada@example.com"]
   */
  emails?: string[];
}
/** A company. Other objects carry it abbreviated, with zeros and without most texts. */
export interface Company {
  /**
   * Identifier of the company.
   *
   * @example 301
   */
  companyId?: Int64;
  /**
   * Account that the company belongs to.
   *
   * @example 101
   */
  accountId?: Int64;
  /** Kind of company; 0 in abbreviated companies. */
  type?: CompanyKind;
  /**
   * Name of the company.
   *
   * @example "Sample Trading"
   */
  name?: string;
  /**
   * Legal name.
   *
   * @example "Sample Trading LLC"
   */
  legalName?: string;
  /**
   * Taxpayer number.
   *
   * @example "000000000002"
   */
  inn?: string;
  /**
   * Registration code: EDRPOU of a legal entity, tax number of a person. The table describes it as
   * `certNum`, by mistake.
   *
   * @example "00000001"
   */
  code?: string;
  /**
   * Phone.
   *
   * @example "+380000000000"
   */
  phone?: string;
  /**
   * Additional information.
   *
   * @example "Sells samples"
   */
  info?: string;
  /** How the company was created. */
  isApproved?: CompanyOrigin;
  /**
   * Whether the offer is signed.
   *
   * @default 0
   */
  isSignedOffer?: YesNo;
  /**
   * Whether the company is active.
   *
   * @default 1
   */
  isActive?: YesNo;
  /**
   * Ownership form as text.
   *
   * @example "LLC"
   */
  ownershipType?: string;
  /**
   * KOATUU territory code.
   *
   * @example "0000000000"
   */
  atCode?: string;
  /**
   * VAT certificate number.
   *
   * @example "000000001"
   */
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
  /** Dictionaries of the company. */
  dictionaries?: Dictionary[];
  /** E-mail notification settings. */
  notifySettings?: EmailNotifySettings[];
  /**
   * Identifier of the ownership form.
   *
   * @example 1
   */
  ownershipTypeId?: Int64;
  /**
   * GUID of the company. The table spells it `uuID`, the examples as here.
   *
   * @example "00000000-0000-4000-8000-000000000303"
   */
  uuid?: string;
  /**
   * Older name of `code`. Seen in one older example only.
   *
   * @example "00000002"
   */
  edrpou?: string;
  /**
   * VAT number. Seen in one older example only.
   *
   * @example "000000001"
   */
  pdv?: string;
  /**
   * A registration number, not explained. Seen in examples only.
   *
   * @example "000001"
   */
  prsNum?: string;
  /**
   * An additional code, not explained. Seen in examples only.
   *
   * @example "A1"
   */
  addCode?: string;
}
/**
 * A company. Other objects carry it abbreviated, with zeros and without most texts.
 *
 * As requests take it; answers have {@link Company}.
 */
export interface CompanyInput {
  /**
   * Identifier of the company.
   *
   * @example 301
   */
  companyId?: Int64;
  /**
   * Account that the company belongs to.
   *
   * @example 101
   */
  accountId?: Int64;
  /** Kind of company; 0 in abbreviated companies. */
  type?: CompanyKindInput;
  /**
   * Name of the company.
   *
   * @example "Sample Trading"
   */
  name?: string;
  /**
   * Legal name.
   *
   * @example "Sample Trading LLC"
   */
  legalName?: string;
  /**
   * Taxpayer number.
   *
   * @example "000000000002"
   */
  inn?: string;
  /**
   * Registration code: EDRPOU of a legal entity, tax number of a person. The table describes it as
   * `certNum`, by mistake.
   *
   * @example "00000001"
   */
  code?: string;
  /**
   * Phone.
   *
   * @example "+380000000000"
   */
  phone?: string;
  /**
   * Additional information.
   *
   * @example "Sells samples"
   */
  info?: string;
  /** How the company was created. */
  isApproved?: CompanyOrigin;
  /**
   * Whether the offer is signed.
   *
   * @default 0
   */
  isSignedOffer?: YesNo;
  /**
   * Whether the company is active.
   *
   * @default 1
   */
  isActive?: YesNo;
  /**
   * Ownership form as text.
   *
   * @example "LLC"
   */
  ownershipType?: string;
  /**
   * KOATUU territory code.
   *
   * @example "0000000000"
   */
  atCode?: string;
  /**
   * VAT certificate number.
   *
   * @example "000000001"
   */
  certNum?: string;
  /** Bank details. */
  bankAcc?: BankAcc;
  /** Registered address. The table says `Address`; one older example has a text. */
  legalAddress?: AddressInput | string;
  /** Actual address. The table says `Address`; one older example has a text. */
  actualAddress?: AddressInput | string;
  /** Name parts of a natural person. */
  fizName?: CompanyFizName;
  /** Certificates bound to the company. */
  certificates?: CertificateInput[];
  /** Dictionaries of the company. */
  dictionaries?: DictionaryToSend[];
  /** E-mail notification settings. */
  notifySettings?: EmailNotifySettings[];
  /**
   * Identifier of the ownership form.
   *
   * @example 1
   */
  ownershipTypeId?: Int64;
  /**
   * GUID of the company. The table spells it `uuID`, the examples as here.
   *
   * @example "00000000-0000-4000-8000-000000000303"
   */
  uuid?: string;
  /**
   * Older name of `code`. Seen in one older example only.
   *
   * @example "00000002"
   */
  edrpou?: string;
  /**
   * VAT number. Seen in one older example only.
   *
   * @example "000000001"
   */
  pdv?: string;
  /**
   * A registration number, not explained. Seen in examples only.
   *
   * @example "000001"
   */
  prsNum?: string;
  /**
   * An additional code, not explained. Seen in examples only.
   *
   * @example "A1"
   */
  addCode?: string;
}
/** `status` of an account. */
export type AccountStatus = 0 | 1;
/** `decryptType` of accounts and users: where documents are decrypted. */
export type Decryption = 1 | 2;
/** Further settings of an account. */
export interface AccountInfo {
  /**
   * Account identifier. Mind the capital D.
   *
   * @example 101
   */
  accountID?: Int64;
  /** Whether the EDRPOU code of a signature is checked. */
  edrpouVerify?: YesNo;
  /** Whether the signatures on a document must differ. */
  digitalSignUnique?: YesNo;
  /**
   * IP addresses that are let in.
   *
   * @example ["192.0.2.1"]
   */
  whiteList?: string[];
  /** Where documents are decrypted. */
  decryptType?: Decryption;
  /**
   * Address of the Cryptex server on the customer's side.
   *
   * @example "https://cryptex.example.com"
   */
  cryptexServer?: string;
}
/**
 * `status` of an account's agreement with the service. The documentation has fewer meanings than codes: those
 * from `onHold` on are aligned by guess.
 */
export type ServiceAgreementStatus = "work" | "stop" | "prestop" | "unbill" | "test" | "wait" | "cancel" | "manbill" | "rataile" | "onhold" | "confirmation" | "check" | "tendex" | "block" | "debt_bloc";
/** The record of an account in the vendor's back office. */
export interface AdminAccount {
  /**
   * Back-office account identifier.
   *
   * @example 101
   */
  id?: Int64;
  /**
   * Tariff product identifier.
   *
   * @example "12"
   */
  product_id?: string;
  /**
   * Company name.
   *
   * @example "Sample Trading LLC"
   */
  name?: string;
  /**
   * Ownership form.
   *
   * @example "LLC"
   */
  own_type?: string;
  /**
   * Taxpayer number.
   *
   * @example "000000000002"
   */
  inn?: string;
  /**
   * Company registration code.
   *
   * @example "00000002"
   */
  edrpou?: string;
  /**
   * Service agreement number.
   *
   * @example "D-1"
   */
  agreement_number?: string;
  /**
   * Date of the service agreement, as text like 2024-01-31 00:00:00.
   *
   * @example "2024-01-31 00:00:00"
   */
  agreement_date?: string;
  /** Status of the agreement with the service. */
  status?: ServiceAgreementStatus;
  /**
   * E-mail for invoices.
   *
   * @example "billing@example.com"
   */
  email_billing?: string;
  /**
   * Company owner's e-mail.
   *
   * @example "owner@example.com"
   */
  email_owner?: string;
  /**
   * E-mail of the responsible account manager.
   *
   * @example "manager@example.com"
   */
  email_responsible?: string;
  /**
   * E-mail.
   *
   * @example "ada@example.com"
   */
  email?: string;
  /**
   * Phone.
   *
   * @example "+380000000000"
   */
  phone?: string;
  /**
   * VAT certificate number.
   *
   * @example "000000001"
   */
  nds_cert_num?: string;
  /**
   * Registered address.
   *
   * @example "1 Sample Street, Sample City"
   */
  address_legal?: string;
  /**
   * Actual address.
   *
   * @example "2 Sample Street, Sample City"
   */
  address_fact?: string;
  /**
   * Name of the bank.
   *
   * @example "Sample Bank"
   */
  bank_name?: string;
  /**
   * Settlement account number.
   *
   * @example "UA000000000000000000000000001"
   */
  bank_account?: string;
  /**
   * Bank MFO code.
   *
   * @example "000001"
   */
  bank_mfo?: string;
  /**
   * Director's full name.
   *
   * @example "Ada Example"
   */
  director_name?: string;
  /**
   * Director's position.
   *
   * @example "Director"
   */
  director_position?: string;
  /**
   * Basis of activity.
   *
   * @example "Charter"
   */
  operation?: string;
  /**
   * Category of the account, by which duplicates are told apart; a number as text.
   *
   * @example "1"
   */
  category_id?: string;
}
/** The account that users, companies and the tariff belong to. */
export interface Account {
  /**
   * Identifier of the account.
   *
   * @example 101
   */
  accountId?: Int64;
  /**
   * Identifier of the account's main company.
   *
   * @example 301
   */
  companyId?: Int64;
  /** Main company of the account. */
  company?: Company;
  /** Whether the account has a contract negotiated for it alone. */
  isIndivOffer?: YesNo;
  /**
   * Identifier of the account in the vendor's back office.
   *
   * @example 1101
   */
  adminAccountId?: Int64;
  /** Status of the account. */
  status?: AccountStatus;
  /** Further account settings. */
  accountInfo?: AccountInfo;
  /** Back-office record of the account. */
  adminAccount?: AdminAccount;
  /**
   * On what basis the signatory acts, as free text.
   *
   * @example "Statute"
   */
  activityBase?: string;
  /**
   * Further information, as free text.
   *
   * @example "Sample account"
   */
  addInfo?: string;
  /** Where documents are decrypted, as in `accountInfo`. */
  decryptType?: Decryption;
  /**
   * Director's position.
   *
   * @example "Director"
   */
  dirPosition?: string;
  /**
   * Contact e-mail.
   *
   * @example "ada@example.com"
   */
  email?: string;
  /**
   * Contact full name.
   *
   * @example "Ada Example"
   */
  fullName?: string;
  /**
   * Contact phone.
   *
   * @example "+380000000000"
   */
  phone?: string;
  /**
   * Tariff plan identifier.
   *
   * @example 3
   */
  tariffId?: Int64;
  /**
   * IP addresses that are let in, as in `accountInfo`.
   *
   * @example ["192.0.2.1"]
   */
  whiteList?: string[];
  /**
   * The company whose invitation brought the account in; 0 when there is none.
   *
   * @example 302
   */
  inviterCompanyId?: Int64;
  /**
   * Address of the Cryptex server on the customer's side. Named in a warning only, by no table or example.
   *
   * @example "https://cryptex.example.com"
   */
  cryptexServer?: string;
  /**
   * Bank code (MFO). Named in a warning only, by no table or example.
   *
   * @example "000001"
   */
  mfo?: string;
  /**
   * Settlement account. Named in a warning only, by no table or example.
   *
   * @example "UA000000000000000000000000001"
   */
  paymentAccount?: string;
}
/**
 * The account that users, companies and the tariff belong to.
 *
 * As requests take it; answers have {@link Account}.
 */
export interface AccountInput {
  /**
   * Identifier of the account.
   *
   * @example 101
   */
  accountId?: Int64;
  /**
   * Identifier of the account's main company.
   *
   * @example 301
   */
  companyId?: Int64;
  /** Main company of the account. */
  company?: CompanyInput;
  /** Whether the account has a contract negotiated for it alone. */
  isIndivOffer?: YesNo;
  /**
   * Identifier of the account in the vendor's back office.
   *
   * @example 1101
   */
  adminAccountId?: Int64;
  /** Status of the account. */
  status?: AccountStatus;
  /** Further account settings. */
  accountInfo?: AccountInfo;
  /** Back-office record of the account. */
  adminAccount?: AdminAccount;
  /**
   * On what basis the signatory acts, as free text.
   *
   * @example "Statute"
   */
  activityBase?: string;
  /**
   * Further information, as free text.
   *
   * @example "Sample account"
   */
  addInfo?: string;
  /** Where documents are decrypted, as in `accountInfo`. */
  decryptType?: Decryption;
  /**
   * Director's position.
   *
   * @example "Director"
   */
  dirPosition?: string;
  /**
   * Contact e-mail.
   *
   * @example "ada@example.com"
   */
  email?: string;
  /**
   * Contact full name.
   *
   * @example "Ada Example"
   */
  fullName?: string;
  /**
   * Contact phone.
   *
   * @example "+380000000000"
   */
  phone?: string;
  /**
   * Tariff plan identifier.
   *
   * @example 3
   */
  tariffId?: Int64;
  /**
   * IP addresses that are let in, as in `accountInfo`.
   *
   * @example ["192.0.2.1"]
   */
  whiteList?: string[];
  /**
   * The company whose invitation brought the account in; 0 when there is none.
   *
   * @example 302
   */
  inviterCompanyId?: Int64;
  /**
   * Address of the Cryptex server on the customer's side. Named in a warning only, by no table or example.
   *
   * @example "https://cryptex.example.com"
   */
  cryptexServer?: string;
  /**
   * Bank code (MFO). Named in a warning only, by no table or example.
   *
   * @example "000001"
   */
  mfo?: string;
  /**
   * Settlement account. Named in a warning only, by no table or example.
   *
   * @example "UA000000000000000000000000001"
   */
  paymentAccount?: string;
}
/** `YesNo` as a text. */
export type YesNoText = "0" | "1";
/** The outcome of one registration. */
export interface HandleResult {
  /**
   * Whether it was created. The text says it is a text, the example has a number.
   *
   * @example 1
   */
  created?: YesNo | YesNoText;
  /**
   * Why it was not created; there when `created` is 0.
   *
   * @example "A user is registered already"
   */
  error?: string;
}
/** A company to register, or what became of it. It is not the `Company` of other calls. */
export interface RegisterCompany {
  /**
   * EDRPOU code.
   *
   * @example "00000002"
   */
  edrpou: string;
  /**
   * Taxpayer number.
   *
   * @example "000000000002"
   */
  inn: string;
  /**
   * Name of the company.
   *
   * @example "Example Supplies"
   */
  name: string;
  /**
   * Ownership form.
   *
   * @example "LLC"
   */
  ownType: string;
  /** What became of the company. Only answers have it. */
  readonly handleResult?: HandleResult;
}
/**
 * A company to register, or what became of it. It is not the `Company` of other calls.
 *
 * As requests take it; answers have {@link RegisterCompany}.
 */
export interface RegisterCompanyInput {
  /**
   * EDRPOU code.
   *
   * @example "00000002"
   */
  edrpou: string;
  /**
   * Taxpayer number.
   *
   * @example "000000000002"
   */
  inn: string;
  /**
   * Name of the company.
   *
   * @example "Example Supplies"
   */
  name: string;
  /**
   * Ownership form.
   *
   * @example "LLC"
   */
  ownType: string;
}
/** A user to register, or what became of one. */
export interface RegisterUser {
  /**
   * E-mail address, which is the login.
   *
   * @example "alan@example.com"
   */
  email: string;
  /**
   * Full name.
   *
   * @example "Alan Example"
   */
  fio: string;
  /** What became of the user. Only answers have it. */
  readonly handleResult?: HandleResult;
}
/**
 * A user to register, or what became of one.
 *
 * As requests take it; answers have {@link RegisterUser}.
 */
export interface RegisterUserInput {
  /**
   * E-mail address, which is the login.
   *
   * @example "alan@example.com"
   */
  email: string;
  /**
   * Full name.
   *
   * @example "Alan Example"
   */
  fio: string;
}
/** An account to register. */
export interface RegisterAccountItem {
  /**
   * Name of the account. The table says long, the example has a text, which is what to send.
   *
   * @example "Example Supplies"
   */
  accName: string | number;
  /**
   * Its companies, at least one.
   *
   * At least 1 items.
   */
  companies: RegisterCompanyInput[];
  /**
   * Its users, at least one. All become owners of the account.
   *
   * At least 1 items.
   */
  users: RegisterUserInput[];
}
/** What became of an account to register. */
export interface RegisterAccountResult {
  /**
   * Name of the account. The table says long, the example has a text.
   *
   * @example "Example Supplies"
   */
  accName?: string | number;
  /** The companies, each with its outcome. */
  companies?: RegisterCompany[];
  /** Outcome for the account. */
  handleResult?: HandleResult;
  /** The users, each with the outcome. */
  users?: RegisterUser[];
}
/** `status` of users, roles, routes and approval processes. As a filter, 0 stands for all. */
export type ActiveStatus = 1 | 2;
/** A user of the platform. */
export interface User {
  /**
   * Identifier of the user.
   *
   * @example 201
   */
  userId: Int64;
  /**
   * Account of the user.
   *
   * @example 101
   */
  accountId: Int64;
  /**
   * E-mail address, which is the login.
   *
   * @example "ada@example.com"
   */
  email: string;
  /** Whether the user owns the account. */
  isOwner: YesNo;
  /** Whether a captcha is demanded of this user. The login answers a boolean of the same name. */
  isCaptcha?: YesNo;
  /**
   * Full name.
   *
   * @example "Ada Example"
   */
  fio: string;
  /**
   * Phone.
   *
   * @example "+380000000000"
   */
  tel?: string | null;
  /** Companies of the user. */
  companies: Company[];
  /** The account. Only the profile carries it. */
  account?: Account;
  /** Status of the user. */
  status: ActiveStatus;
  /** Roles of the user. */
  roles: Role[];
  /** Routes of the user. */
  routes: PackageRoute[];
  /** How strong the password has to be. */
  passSecureType?: PasswordStrength;
  /**
   * Password policy identifier.
   *
   * @example 1
   */
  passPolicyId?: Int64;
  /** Further user data. */
  userInfo?: UserInfo;
  /**
   * IP address of the last login.
   *
   * @example "192.0.2.1"
   */
  lastLoginIp?: string;
  /**
   * Time of the last login in UNIX seconds; 0 when there was none.
   *
   * @example 1735689600
   */
  lastLoginDate?: UnixSeconds;
  /** Sections open to the user. */
  uiTypes?: UIType2Role[];
  /** Not documented; an empty object in every example. */
  userAccess?: UserAccess;
  /**
   * Stands for `userId` in one example of a request. Send `userId`.
   *
   * @example 201
   */
  user_id?: Int64;
  /** Limits of the tariff. Only the profile carries it. Seen in examples only. */
  tariffLimitation?: TariffLimitation;
}
/**
 * A user of the platform.
 *
 * As requests take it; answers have {@link User}.
 */
export interface UserInput {
  /**
   * Identifier of the user.
   *
   * @example 201
   */
  userId?: Int64;
  /**
   * Account of the user.
   *
   * @example 101
   */
  accountId?: Int64;
  /**
   * E-mail address, which is the login.
   *
   * @example "ada@example.com"
   */
  email?: string;
  /** Password; sent, never answered. */
  password?: string;
  /** Whether the user owns the account. */
  isOwner?: YesNo;
  /** Whether a captcha is demanded of this user. The login answers a boolean of the same name. */
  isCaptcha?: YesNo;
  /**
   * Full name.
   *
   * @example "Ada Example"
   */
  fio?: string;
  /**
   * Phone.
   *
   * @example "+380000000000"
   */
  tel?: string | null;
  /** Companies of the user. */
  companies?: CompanyInput[];
  /** The account. Only the profile carries it. */
  account?: AccountInput;
  /** Status of the user. */
  status?: ActiveStatus;
  /** Roles of the user. */
  roles?: RoleToSend[];
  /** Routes of the user. */
  routes?: PackageRouteInput[];
  /** How strong the password has to be. */
  passSecureType?: PasswordStrength;
  /**
   * Password policy identifier.
   *
   * @example 1
   */
  passPolicyId?: Int64;
  /** Further user data. */
  userInfo?: UserInfo;
  /**
   * IP address of the last login.
   *
   * @example "192.0.2.1"
   */
  lastLoginIp?: string;
  /**
   * Time of the last login in UNIX seconds; 0 when there was none.
   *
   * @example 1735689600
   */
  lastLoginDate?: UnixSeconds;
  /** Sections open to the user. */
  uiTypes?: UIType2RoleInput[];
  /** Not documented; an empty object in every example. */
  userAccess?: UserAccess;
  /**
   * Stands for `userId` in one example of a request. Send `userId`.
   *
   * @example 201
   */
  user_id?: Int64;
  /** Limits of the tariff. Only the profile carries it. Seen in examples only. */
  tariffLimitation?: TariffLimitation;
}
/**
 * `uiTypeId`: a section of the web site. 5 is called access in one place and users in another; those from 16 on
 * are seen in examples only.
 */
export type Section = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | (number & {});
/**
 * `uiTypeId`: a section of the web site. 5 is called access in one place and users in another; those from 16 on
 * are seen in examples only.
 *
 * As requests take it; answers have {@link Section}.
 */
export type SectionInput = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;
/** A section of the platform. The names come from an example, no table lists them. */
export interface UIType {
  /** The section. */
  uiTypeId?: Section;
  /**
   * Section name.
   *
   * @example "packages"
   */
  uiTypeName?: string;
}
/**
 * A section of the platform. The names come from an example, no table lists them.
 *
 * As requests take it; answers have {@link UIType}.
 */
export interface UITypeInput {
  /** The section. */
  uiTypeId?: SectionInput;
  /**
   * Section name.
   *
   * @example "packages"
   */
  uiTypeName?: string;
}
/** `accessType` of a section. The two may be swapped: in the only sample an owner of an account has 2 everywhere. */
export type SectionAccess = 1 | 2;
/** The access to one section. */
export interface UIType2Role {
  /** The section. The table lists bare codes; the example has an object. */
  uiType?: UIType | Section;
  /** Level of access. An account owner has 2 everywhere in an example, so the two may be swapped. */
  accessType?: SectionAccess;
}
/**
 * The access to one section.
 *
 * As requests take it; answers have {@link UIType2Role}.
 */
export interface UIType2RoleInput {
  /** The section. The table lists bare codes; the example has an object. */
  uiType?: UITypeInput | SectionInput;
  /** Level of access. An account owner has 2 everywhere in an example, so the two may be swapped. */
  accessType?: SectionAccess;
}
/** A role, which opens sections of the platform to its users. */
export interface Role {
  /**
   * Identifier of the role.
   *
   * @example 801
   */
  roleId: Int64;
  /** Company that the role is for. */
  company?: Company;
  /**
   * Company that the role is for.
   *
   * @example 301
   */
  companyId: Int64;
  /**
   * Name of the role.
   *
   * @example "Accountants"
   */
  name: string;
  /**
   * Code of the role.
   *
   * @example "ACC"
   */
  code: string;
  /** Status of the role. */
  status: ActiveStatus;
  /** Whether every new user gets the role. */
  autoBind?: YesNo;
  /** Users holding the role. */
  users?: User[];
  /** Sections the role opens. */
  uiTypes?: UIType2Role[];
  /**
   * Kind of access to packages; 0 is seen, yet not explained.
   *
   * @example 0
   */
  packageAccessType?: number;
}
/**
 * A role, which opens sections of the platform to its users.
 *
 * As requests take it; answers have {@link Role}.
 */
export interface RoleToSend {
  /**
   * Identifier of the role.
   *
   * @example 801
   */
  roleId?: Int64;
  /** Company that the role is for. */
  company?: CompanyInput;
  /**
   * Company that the role is for.
   *
   * @example 301
   */
  companyId?: Int64;
  /**
   * Name of the role.
   *
   * @example "Accountants"
   */
  name?: string;
  /**
   * Code of the role.
   *
   * @example "ACC"
   */
  code?: string;
  /** Status of the role. */
  status?: ActiveStatus;
  /** Whether every new user gets the role. */
  autoBind?: YesNo;
  /** Users holding the role. */
  users?: UserInput[];
  /** Sections the role opens. */
  uiTypes?: UIType2RoleInput[];
  /**
   * Kind of access to packages; 0 is seen, yet not explained.
   *
   * @example 0
   */
  packageAccessType?: number;
}
/** `status` of a contract. */
export type ContractStatus = 0 | 1 | 2 | 3 | 4 | 5;
/** `paymentStatus` of a contract: which side pays. */
export type ContractPayer = 0 | 1;
/** The signer and the certificate of a signature. */
export interface SignInfo {
  /**
   * Certificate holder name.
   *
   * @example "Ada Example"
   */
  subjCN?: string;
  /**
   * Certificate holder code.
   *
   * @example "00000001"
   */
  subjCode?: string;
  /**
   * Certificate holder tax number.
   *
   * @example "0000000001"
   */
  subjInn?: string;
  /**
   * Certificate holder full name.
   *
   * @example "Ada Example"
   */
  subjFullName?: string;
  /**
   * Certificate holder position.
   *
   * @example "Director"
   */
  subjTitle?: string;
  /**
   * Subject distinguished name.
   *
   * @example "O=Sample Trading;CN=Ada Example"
   */
  subject?: string;
  /**
   * Certificate serial number.
   *
   * @example "58E2D9E7F900307B"
   */
  certSerial?: string;
  /**
   * Issuer name.
   *
   * @example "Example Authority CA"
   */
  issuerCN?: string;
  /**
   * Organisation.
   *
   * @example "Example Supplies"
   */
  subjOrg?: string;
  /** Whether there is a time stamp. */
  isTimeStamp?: boolean;
  /**
   * Signing time in UNIX seconds.
   *
   * @example 1735689600
   */
  timeStamp?: UnixSeconds;
  /**
   * Data of the owner. Seen in one older example only.
   *
   * @example "Ada Example"
   */
  ownerInfo?: string;
  /**
   * Distinguished name of the issuer. Seen in one older example only.
   *
   * @example "O=Example Authority;CN=Example Authority CA"
   */
  issuer?: string;
  /**
   * Address of the holder. Seen in one older example only.
   *
   * @example "1 Sample Street, Sample City"
   */
  subjAddress?: string;
  /**
   * Personal tax number of the holder. Seen in one older example only.
   *
   * @example "0000000001"
   */
  subjDRFOCode?: string;
  /**
   * EDRPOU code of the holder. Seen in one older example only.
   *
   * @example "00000001"
   */
  subjEDRPOUCode?: string;
  /**
   * E-mail address of the holder. Seen in one older example only.
   *
   * @example "ada@example.com"
   */
  subjEMail?: string;
  /**
   * Locality of the holder. Seen in one older example only.
   *
   * @example "Sample City"
   */
  subjLocality?: string;
  /**
   * Organisational unit of the holder. Seen in one older example only.
   *
   * @example "Accounts"
   */
  subjOrgUnit?: string;
  /**
   * Phone of the holder. Seen in one older example only.
   *
   * @example "+380000000000"
   */
  subjPhone?: string;
}
/** Special service conditions of a contract, as a signed file. Never seen in examples. */
export interface SpecialConditions {
  /**
   * Identifier of the conditions.
   *
   * @example 1301
   */
  specialConditionId?: Int64;
  /**
   * Identifier of the company that owns the contract.
   *
   * @example 301
   */
  companyId?: Int64;
  /**
   * Name of the file.
   *
   * @example "conditions.pdf"
   */
  fileName?: string;
  /**
   * Bytes of the file, presumably in Base64.
   *
   * @example "JVBERi0="
   */
  body?: string;
  /**
   * Bytes of the E-COM signature, presumably in Base64.
   *
   * @example "MIIBAg=="
   */
  ecomSigns?: string;
  /**
   * Bytes of the E-COM certificate data, presumably in Base64.
   *
   * @example "MIIBAg=="
   */
  ecomSignsInfo?: string;
  /** Signer and certificate data. */
  signInfos?: SignInfo[];
}
/** A tag. */
export interface Tag {
  /**
   * Identifier of the tag.
   *
   * @example 8001
   */
  tagId: Int64;
  /**
   * Name of the tag.
   *
   * @example "Monthly"
   */
  name: string;
  /**
   * Unique code, made by the platform when left out. The table says long, the examples have a text.
   *
   * @example "monthly"
   */
  code: string | number;
  /**
   * Account that has the tag.
   *
   * @example 101
   */
  accountId?: Int64;
}
/**
 * A tag.
 *
 * As requests take it; answers have {@link Tag}.
 */
export interface TagToSend {
  /**
   * Identifier of the tag.
   *
   * @example 8001
   */
  tagId?: Int64;
  /**
   * Name of the tag.
   *
   * @example "Monthly"
   */
  name?: string;
  /**
   * Unique code, made by the platform when left out. The table says long, the examples have a text.
   *
   * @example "monthly"
   */
  code?: string | number;
  /**
   * Account that has the tag.
   *
   * @example 101
   */
  accountId?: Int64;
}
/** `type` of a package type: what its documents are made of. */
export type PackageTypeContent = 1 | 2;
/** `status` of a package type. */
export type PackageTypeStatus = 1 | 2 | 3;
/** `type` of a document type: what its documents are made of. */
export type DocumentContent = 1 | 2 | 3 | 4;
/** `dataType` of an additional field. */
export type FieldFormat = 1 | 2 | 3 | 4;
/** An additional field, alone or with its value. */
export interface ExtraField {
  /**
   * Identifier of the field.
   *
   * @example 4201
   */
  fieldId: Int64;
  /**
   * Company that has the field.
   *
   * @example 301
   */
  companyId: Int64;
  /**
   * Name of the field.
   *
   * @example "Order number"
   */
  name: string;
  /**
   * What the field is for.
   *
   * @example "Number of the order that is invoiced"
   */
  description?: string;
  /** Format of the value. */
  dataType: FieldFormat;
  /** Status of the field. */
  status: ActiveFlag;
  /**
   * Value of the field.
   *
   * @example "100.00"
   */
  value?: string;
}
/**
 * An additional field, alone or with its value.
 *
 * As requests take it; answers have {@link ExtraField}.
 */
export interface ExtraFieldInput {
  /**
   * Identifier of the field.
   *
   * @example 4201
   */
  fieldId?: Int64;
  /**
   * Company that has the field.
   *
   * @example 301
   */
  companyId?: Int64;
  /**
   * Name of the field.
   *
   * @example "Order number"
   */
  name?: string;
  /**
   * What the field is for.
   *
   * @example "Number of the order that is invoiced"
   */
  description?: string;
  /** Format of the value. */
  dataType?: FieldFormat;
  /** Status of the field. */
  status?: ActiveFlag;
  /**
   * Value of the field.
   *
   * @example "100.00"
   */
  value?: string;
}
/** A rule by which an element is filled. */
export interface DocStructData {
  /**
   * Row in an array of values, counted from 0; -1 is seen for every row.
   *
   * @example 0
   */
  index?: number;
  /**
   * Template of the value, with references in `#...#` and modifiers after `|`; the element then is a text
   * that cannot be edited.
   *
   * @example "#pack.number# | upper"
   */
  template?: string;
  /**
   * A single reference used as default; it begins with sys, pack, xml, dict.<id>, user, doc or extra.<id>.
   *
   * @example "doc"
   */
  ref?: string;
  /**
   * A function, `$updateDictLink(...)$` or `$arithmeticOperate(...)$`. The table spells it `Function`; the
   * wire name follows `DocStructField`.
   *
   * @example "$arithmeticOperate(a*b)$"
   */
  function?: string;
  /**
   * A fixed text. The table spells it `Default`, the examples as here.
   *
   * @example "PO-1"
   */
  default?: string;
}
/** A table or list. */
export interface DocFieldTypeArray {
  /**
   * Least number of rows.
   *
   * At least 1.
   *
   * @example 1
   */
  minLength?: number;
  /**
   * Greatest number of rows.
   *
   * At most 9999.
   *
   * @example 50
   */
  maxLength?: number;
}
/** A number. */
export interface DocFieldTypeNumeric {
  /**
   * Kind of number; the user guide shows positive or negative here.
   *
   * @example "positive"
   */
  type?: string;
  /** Whether it may be positive. */
  positive?: boolean;
  /** Whether it may be negative. */
  negative?: boolean;
  /**
   * Digits after the decimal mark.
   *
   * @example 2
   */
  decimal?: number;
}
/** Case of the letters. */
export type LetterCase = "upper" | "lower" | "camel";
/** A text. */
export interface DocFieldTypeString {
  /**
   * Number of characters.
   *
   * @example 8
   */
  length?: number;
  /**
   * Least length.
   *
   * At least 1.
   *
   * @example 1
   */
  minLength?: number;
  /**
   * Greatest length.
   *
   * At most 9999.
   *
   * @example 20
   */
  maxLength?: number;
  /**
   * Regular expression.
   *
   * @example "[0-9]{8}"
   */
  regexp?: string;
  /** Case of the letters. */
  case?: LetterCase;
}
/** A date without a time. */
export interface DocFieldTypeDate {
  /**
   * Pattern made of Y, M and D, for example DD.MM.YYYY.
   *
   * @example "DD.MM.YYYY"
   */
  format?: string;
}
/** A time of day. */
export interface DocFieldTypeTime {
  /**
   * Pattern made of H or h, M and S, for example HH:MM:SS.
   *
   * @example "HH:MM:SS"
   */
  format?: string;
}
/** A choice. */
export interface DocFieldTypeEnum {
  /**
   * Value written to the document.
   *
   * @example "kg"
   */
  value?: string;
  /**
   * Label shown.
   *
   * @example "Kilogram"
   */
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
  /**
   * Name of the element in the XML that results.
   *
   * @example "orderNumber"
   */
  id?: string;
  /**
   * Label on the web form.
   *
   * @example "Order number"
   */
  title?: string;
  /** Whether it may be left empty. */
  optional?: boolean;
  /** Whether it cannot be edited; it then needs a default. */
  readonly?: boolean;
  /** Whether it becomes an attribute in the XML rather than an element. */
  attribute?: boolean;
  /**
   * Functions that run on a change, `$updateDictLink(...)$` and `$arithmeticOperate(...)$`.
   *
   * @example "$arithmeticOperate(a*b)$"
   */
  function?: string;
  /** Rules for filling the element. */
  data?: DocStructData[];
  /** Element type. */
  type?: DocStructType;
  /** Elements below this one, for objects and arrays. */
  fields?: DocStructField[];
  /**
   * What is wrong with the element.
   *
   * @example ["The value is missing"]
   */
  errors?: string[];
  /**
   * Hint for the form on the web site; `text-area` is seen in examples only.
   *
   * @example "text-area"
   */
  viewType?: string;
}
/** `status` of the form of a document type. */
export type FormStatus = 0 | 1 | 2;
/** A version of the form of a structured document type. */
export interface DocumentStructure {
  /**
   * Identifier of the document type of the form.
   *
   * @example 3002
   */
  id?: Int64;
  /** Elements of the form. */
  structure?: DocStructField[];
  /**
   * Version number of the form.
   *
   * @example 1
   */
  version?: number;
  /** Status of the form. */
  status?: FormStatus;
  /**
   * Time of update in UNIX seconds.
   *
   * @example 1735689600
   */
  dateUpdate?: UnixSeconds;
  /**
   * Pattern that checks the encoding (utf-8 or windows-1251). Never seen in examples.
   *
   * @example "utf-8"
   */
  encodingPattern?: string;
  /**
   * Encoding of the form.
   *
   * @default "utf-8"
   * @example "utf-8"
   */
  encoding?: string;
}
/** `useType` of a document type: between companies, or within one. 0 is seen in lists. */
export type DocumentUse = 1 | 2 | (number & {});
/**
 * `useType` of a document type: between companies, or within one. 0 is seen in lists.
 *
 * As requests take it; answers have {@link DocumentUse}.
 */
export type DocumentUseInput = 1 | 2;
/** A document type, in spite of its name; the document itself is `DocumentStore`. */
export interface Document {
  /**
   * Document type identifier.
   *
   * @example 3001
   */
  documentId?: Int64;
  /**
   * Company that has the document type.
   *
   * @example 301
   */
  companyId?: Int64;
  /** Company that has the document type. */
  company?: Company;
  /**
   * Document type name.
   *
   * @example "Invoice"
   */
  name?: string;
  /** What documents of this type are made of. */
  type?: DocumentContent;
  /**
   * Document type code.
   *
   * @example "INVOICE"
   */
  code?: string;
  /**
   * Identifier of the bound approval process; 0 when there is none.
   *
   * @example 6001
   */
  agreementProcId?: Int64;
  /** Status of the document type. */
  isActive?: ActiveFlag;
  /** Additional fields of the document type. */
  extraFields?: ExtraField[];
  /** The bound dictionary, one at most. */
  dictionary?: Dictionary;
  /** Versions of the structured form. */
  structures?: DocumentStructure[];
  /** Whether the provider may print signature stamps on a PDF. Seen in examples only. */
  isProviderAccess?: YesNo;
  /** Use, between companies or within one; 0 is seen in lists. Seen in examples only. */
  useType?: DocumentUse;
}
/**
 * A document type, in spite of its name; the document itself is `DocumentStore`.
 *
 * As requests take it; answers have {@link Document}.
 */
export interface DocumentInput {
  /**
   * Document type identifier.
   *
   * @example 3001
   */
  documentId?: Int64;
  /**
   * Company that has the document type.
   *
   * @example 301
   */
  companyId?: Int64;
  /** Company that has the document type. */
  company?: CompanyInput;
  /**
   * Document type name.
   *
   * @example "Invoice"
   */
  name?: string;
  /** What documents of this type are made of. */
  type?: DocumentContent;
  /**
   * Document type code.
   *
   * @example "INVOICE"
   */
  code?: string;
  /**
   * Identifier of the bound approval process; 0 when there is none.
   *
   * @example 6001
   */
  agreementProcId?: Int64;
  /** Status of the document type. */
  isActive?: ActiveFlag;
  /** Additional fields of the document type. */
  extraFields?: ExtraFieldInput[];
  /** The bound dictionary, one at most. */
  dictionary?: DictionaryToSend;
  /** Versions of the structured form. */
  structures?: DocumentStructure[];
  /** Whether the provider may print signature stamps on a PDF. Seen in examples only. */
  isProviderAccess?: YesNo;
  /** Use, between companies or within one; 0 is seen in lists. Seen in examples only. */
  useType?: DocumentUseInput;
}
/** How a package type uses a document type. */
export interface Document2Package {
  /**
   * Package type identifier.
   *
   * @example 2001
   */
  packageId: Int64;
  /**
   * Document type identifier.
   *
   * @example 3001
   */
  documentId: Int64;
  /** Whether it must be signed. */
  needSign: YesNo;
  /**
   * How many signatures it needs.
   *
   * @example 1
   */
  signsCount: number;
  /**
   * How many signatures of the owner it needs.
   *
   * @example 1
   */
  ownerSignsCount: number;
  /** Whether it must be encrypted. */
  needEncrypt: YesNo;
  /** Whether it must be there. */
  required: YesNo;
  /** Whether it is an attachment that the recipient adds. */
  isRecipientAttach?: YesNo;
  /**
   * How many files are allowed.
   *
   * @example 1
   */
  maxFilesCount?: number;
  /** Document type. */
  document: Document;
}
/**
 * How a package type uses a document type.
 *
 * As requests take it; answers have {@link Document2Package}.
 */
export interface Document2PackageInput {
  /**
   * Package type identifier.
   *
   * @example 2001
   */
  packageId?: Int64;
  /**
   * Document type identifier.
   *
   * @example 3001
   */
  documentId?: Int64;
  /** Whether it must be signed. */
  needSign?: YesNo;
  /**
   * How many signatures it needs.
   *
   * @example 1
   */
  signsCount?: number;
  /**
   * How many signatures of the owner it needs.
   *
   * @example 1
   */
  ownerSignsCount?: number;
  /** Whether it must be encrypted. */
  needEncrypt?: YesNo;
  /** Whether it must be there. */
  required?: YesNo;
  /** Whether it is an attachment that the recipient adds. */
  isRecipientAttach?: YesNo;
  /**
   * How many files are allowed.
   *
   * @example 1
   */
  maxFilesCount?: number;
  /** Document type. */
  document?: DocumentInput;
}
/** `fillType` of a dictionary: who fills it in, the sender of the package or its recipient. */
export type DictionaryFiller = 1 | 2 | 3;
/** How a package or package type uses a dictionary. */
export interface Package2Dictionaries {
  /**
   * Identifier of the package or package type.
   *
   * @example 2001
   */
  packageId: Int64;
  /**
   * The dictionary.
   *
   * @example 4001
   */
  dictionaryId: Int64;
  /** Who fills it in. */
  fillType?: DictionaryFiller;
  /** Whether it must be filled in. */
  required?: YesNo;
  /** The dictionary, with the value chosen. */
  dictionary: Dictionary;
}
/**
 * How a package or package type uses a dictionary.
 *
 * As requests take it; answers have {@link Package2Dictionaries}.
 */
export interface Package2DictionariesInput {
  /**
   * Identifier of the package or package type.
   *
   * @example 2001
   */
  packageId?: Int64;
  /**
   * The dictionary.
   *
   * @example 4001
   */
  dictionaryId?: Int64;
  /** Who fills it in. */
  fillType?: DictionaryFiller;
  /** Whether it must be filled in. */
  required?: YesNo;
  /** The dictionary, with the value chosen. */
  dictionary?: DictionaryToSend;
}
/** `fillType` of an additional field: which side of the contract fills it in. */
export type FieldFiller = 1 | 2 | 3;
/** `FieldFiller` as a text. */
export type FieldFillerText = "1" | "2" | "3";
/** How a package or package type uses an additional field. */
export interface Package2ExtraField {
  /**
   * Identifier of the package or package type.
   *
   * @example 2001
   */
  packageId: Int64;
  /**
   * Who fills it in. The table says int; an example has a text too.
   *
   * @example 2
   */
  fillType: FieldFiller | FieldFillerText;
  /** Whether it must be filled in. */
  required: YesNo;
  /** The field, with its value. */
  extraField: ExtraField;
}
/**
 * How a package or package type uses an additional field.
 *
 * As requests take it; answers have {@link Package2ExtraField}.
 */
export interface Package2ExtraFieldInput {
  /**
   * Identifier of the package or package type.
   *
   * @example 2001
   */
  packageId?: Int64;
  /**
   * Who fills it in. The table says int; an example has a text too.
   *
   * @example 2
   */
  fillType?: FieldFiller | FieldFillerText;
  /** Whether it must be filled in. */
  required?: YesNo;
  /** The field, with its value. */
  extraField?: ExtraFieldInput;
}
/** A version of a package type. Beware: its `packageId` names this version, not a package. */
export interface PackageType {
  /**
   * Identifier of this version of the package type. Its name is `packageId`, not `packageTypeId`.
   *
   * @example 2001
   */
  packageId?: Int64;
  /**
   * Company identifier. The table says long; an example has a text too.
   *
   * @example 301
   */
  companyId?: Int64 | string;
  /**
   * Name of the package type.
   *
   * @example "Invoices"
   */
  name?: string;
  /**
   * What packages of this type hold.
   *
   * @default 1
   */
  type?: PackageTypeContent;
  /**
   * Code of the package type.
   *
   * @example "INVOICES"
   */
  code?: string;
  /**
   * Identifier that all versions of the type share.
   *
   * @example 2101
   */
  packageChainId?: Int64;
  /** Status of the package type. */
  status?: PackageTypeStatus;
  /**
   * Version number.
   *
   * @example 1
   */
  version?: number;
  /**
   * Change time in UNIX seconds.
   *
   * @example 1735689600
   */
  dateChanged?: UnixSeconds;
  /** Whether packages are handled by themselves. */
  autoHandle?: YesNo;
  /** Bound document types. */
  document2packages?: Document2Package[];
  /** Bound dictionaries. Mind the small d; a package spells it `package2Dictionaries`. */
  package2dictionaries?: Package2Dictionaries[];
  /** Bound additional fields. */
  extraFields?: Package2ExtraField[];
  /** Company that has the package type. */
  company?: Company;
}
/**
 * A version of a package type. Beware: its `packageId` names this version, not a package.
 *
 * As requests take it; answers have {@link PackageType}.
 */
export interface PackageTypeInput {
  /**
   * Identifier of this version of the package type. Its name is `packageId`, not `packageTypeId`.
   *
   * @example 2001
   */
  packageId?: Int64;
  /**
   * Company identifier. The table says long; an example has a text too.
   *
   * @example 301
   */
  companyId?: Int64 | string;
  /**
   * Name of the package type.
   *
   * @example "Invoices"
   */
  name?: string;
  /**
   * What packages of this type hold.
   *
   * @default 1
   */
  type?: PackageTypeContent;
  /**
   * Code of the package type.
   *
   * @example "INVOICES"
   */
  code?: string;
  /**
   * Identifier that all versions of the type share.
   *
   * @example 2101
   */
  packageChainId?: Int64;
  /** Status of the package type. */
  status?: PackageTypeStatus;
  /**
   * Version number.
   *
   * @example 1
   */
  version?: number;
  /**
   * Change time in UNIX seconds.
   *
   * @example 1735689600
   */
  dateChanged?: UnixSeconds;
  /** Whether packages are handled by themselves. */
  autoHandle?: YesNo;
  /** Bound document types. */
  document2packages?: Document2PackageInput[];
  /** Bound dictionaries. Mind the small d; a package spells it `package2Dictionaries`. */
  package2dictionaries?: Package2DictionariesInput[];
  /** Bound additional fields. */
  extraFields?: Package2ExtraFieldInput[];
  /** Company that has the package type. */
  company?: CompanyInput;
}
/** A contract, in newer wording a document-flow scenario, between an owner and a client company. */
export interface Contract {
  /**
   * Contract identifier.
   *
   * @example 1001
   */
  contractId?: Int64;
  /**
   * Number of the contract.
   *
   * @example "C-1"
   */
  number?: string;
  /**
   * Name of the contract.
   *
   * @example "Supplies of this year"
   */
  contractName?: string;
  /**
   * Contract date in UNIX seconds.
   *
   * @example 1735689600
   */
  date?: UnixSeconds;
  /** Owner (initiator) company. */
  ownerCompany?: Company;
  /** Client (counterparty) company. */
  clientCompany?: Company;
  /**
   * What the contract is about.
   *
   * @example "Goods and their invoices"
   */
  description?: string;
  /**
   * End of validity in UNIX seconds; 0 when it is open.
   *
   * @example 1735689600
   */
  expiredDate?: UnixSeconds;
  /**
   * Time of sending in UNIX seconds; 0 when it was not sent.
   *
   * @example 1735689600
   */
  sentDate?: UnixSeconds;
  /**
   * Status of the contract.
   *
   * @default 0
   */
  status?: ContractStatus;
  /**
   * Who pays for transactions.
   *
   * @default 0
   */
  paymentStatus?: ContractPayer;
  /** Whether special service conditions apply. */
  isSpecialConditions?: YesNo;
  /** Whether all package types are allowed for incoming packages. */
  isAllClientSenderPackages?: YesNo;
  /** Whether all package types are allowed for outgoing packages. */
  isAllOwnerSenderPackages?: YesNo;
  /** Special service conditions. Never seen in examples. */
  specialConditions?: SpecialConditions;
  /** Bound dictionaries with the chosen values. */
  dictionaries?: Dictionary[];
  /** Tags of the contract. */
  tags?: Tag[];
  /** Package types the owner may send. */
  ownerPackages?: PackageType[];
  /** Package types the client may send. */
  clientPackages?: PackageType[];
}
/**
 * A contract, in newer wording a document-flow scenario, between an owner and a client company.
 *
 * As requests take it; answers have {@link Contract}.
 */
export interface ContractInput {
  /**
   * Contract identifier.
   *
   * @example 1001
   */
  contractId?: Int64;
  /**
   * Number of the contract.
   *
   * @example "C-1"
   */
  number?: string;
  /**
   * Name of the contract.
   *
   * @example "Supplies of this year"
   */
  contractName?: string;
  /**
   * Contract date in UNIX seconds.
   *
   * @example 1735689600
   */
  date?: UnixSeconds;
  /** Owner (initiator) company. */
  ownerCompany?: CompanyInput;
  /** Client (counterparty) company. */
  clientCompany?: CompanyInput;
  /**
   * What the contract is about.
   *
   * @example "Goods and their invoices"
   */
  description?: string;
  /**
   * End of validity in UNIX seconds; 0 when it is open.
   *
   * @example 1735689600
   */
  expiredDate?: UnixSeconds;
  /**
   * Time of sending in UNIX seconds; 0 when it was not sent.
   *
   * @example 1735689600
   */
  sentDate?: UnixSeconds;
  /**
   * Status of the contract.
   *
   * @default 0
   */
  status?: ContractStatus;
  /**
   * Who pays for transactions.
   *
   * @default 0
   */
  paymentStatus?: ContractPayer;
  /** Whether special service conditions apply. */
  isSpecialConditions?: YesNo;
  /** Whether all package types are allowed for incoming packages. */
  isAllClientSenderPackages?: YesNo;
  /** Whether all package types are allowed for outgoing packages. */
  isAllOwnerSenderPackages?: YesNo;
  /** Special service conditions. Never seen in examples. */
  specialConditions?: SpecialConditions;
  /** Bound dictionaries with the chosen values. */
  dictionaries?: DictionaryToSend[];
  /** Tags of the contract. */
  tags?: TagToSend[];
  /** Package types the owner may send. */
  ownerPackages?: PackageTypeInput[];
  /** Package types the client may send. */
  clientPackages?: PackageTypeInput[];
}
/** `direction` of a route. */
export type RouteDirection = 1 | 2;
/** A route, in newer wording an access scenario: which users see which contracts and package types. */
export interface PackageRoute {
  /**
   * Identifier of the route.
   *
   * @example 6101
   */
  routeId?: Int64;
  /**
   * Company that has the route.
   *
   * @example 101
   */
  companyId?: Int64;
  /**
   * Name of the route.
   *
   * @example "Buyers"
   */
  name?: string;
  /**
   * Code of the route.
   *
   * @example "buyers"
   */
  code?: string;
  /** Status of the route. */
  status?: ActiveStatus;
  /** Company that has the route. */
  company?: Company;
  /** Users given access. */
  users?: User[];
  /** Contracts covered. */
  contracts?: Contract[];
  /** Package types covered. */
  packageTypes?: PackageType[];
  /** Whether all contracts are covered. The table gives 0 and 1, its type and the example are booleans. */
  isAllContracts?: boolean | YesNo;
  /** Whether all package types are covered. The table gives 0 and 1, its type and the example are booleans. */
  isAllPackageTypes?: boolean | YesNo;
  /** Direction. */
  direction?: RouteDirection;
}
/**
 * A route, in newer wording an access scenario: which users see which contracts and package types.
 *
 * As requests take it; answers have {@link PackageRoute}.
 */
export interface PackageRouteInput {
  /**
   * Identifier of the route.
   *
   * @example 6101
   */
  routeId?: Int64;
  /**
   * Company that has the route.
   *
   * @example 101
   */
  companyId?: Int64;
  /**
   * Name of the route.
   *
   * @example "Buyers"
   */
  name?: string;
  /**
   * Code of the route.
   *
   * @example "buyers"
   */
  code?: string;
  /** Status of the route. */
  status?: ActiveStatus;
  /** Company that has the route. */
  company?: CompanyInput;
  /** Users given access. */
  users?: UserInput[];
  /** Contracts covered. */
  contracts?: ContractInput[];
  /** Package types covered. */
  packageTypes?: PackageTypeInput[];
  /** Whether all contracts are covered. The table gives 0 and 1, its type and the example are booleans. */
  isAllContracts?: boolean | YesNo;
  /** Whether all package types are covered. The table gives 0 and 1, its type and the example are booleans. */
  isAllPackageTypes?: boolean | YesNo;
  /** Direction. */
  direction?: RouteDirection;
}
/** `passSecureType` of a user: how strong the password has to be. */
export type PasswordStrength = 1 | 2 | 3;
/** `language` of a user. */
export type Language = 1 | 2 | 3;
/** Further data of a user. */
export interface UserInfo {
  /**
   * Position in the company.
   *
   * @example "Accountant"
   */
  position?: string | null;
  /**
   * Department.
   *
   * @example "Accounting"
   */
  department?: string | null;
  /**
   * A comment on the user.
   *
   * @example "Away in July"
   */
  comment?: string | null;
  /**
   * IP addresses that are let in.
   *
   * @example ["192.0.2.1"]
   */
  whiteList?: string[];
  /** Where documents are decrypted. */
  decryptType?: Decryption;
  /**
   * Address of the Cryptex server on the customer's side.
   *
   * @example "https://cryptex.example.com"
   */
  cryptexServer?: string;
  /** Language of the web site. */
  language?: Language;
  /** Whether the setup wizard stays away. */
  notShowWizard?: YesNo;
  /** Whether the user agreement is accepted. Seen in examples only. */
  isUserAgreement?: YesNo;
  /**
   * Mark of the notice about the offer. Seen in examples only.
   *
   * @example 0
   */
  notifyOffer?: number;
}
/** Not documented; an empty object in every example. */
export interface UserAccess {
  [name: string]: unknown;
}
/** What the tariff allows. Seen in examples of the profile only. */
export interface TariffLimitation {
  /**
   * Companies allowed by the tariff.
   *
   * @example 5
   */
  maxCompaniesCount?: number;
  /**
   * Users allowed by the tariff.
   *
   * @example 10
   */
  maxUsersCount?: number;
  /** Whether the tariff includes the API. */
  isApi?: YesNo;
}
/** Settings of the user who is logged in. */
export interface UserProfileInput {
  /**
   * IP addresses that are let in. Accepted, yet ignored.
   *
   * @example ["192.0.2.1"]
   */
  whiteList?: string[];
  /** Where documents are decrypted. Accepted, yet ignored. */
  decryptType?: Decryption;
  /** Language of the web site. */
  language: Language;
  /** Whether the setup wizard stays away. */
  notShowWizard: YesNo;
}
/** A role, by its identifier. */
export interface RoleRef {
  /**
   * Identifier of the role.
   *
   * @example 801
   */
  roleId: Int64;
}
/** A new role. */
export type RoleInput = (RoleToSend & Required<Pick<RoleToSend, "name" | "code">>) & {
  /** The company that the role belongs to; its `companyId` is enough. */
  company: CompanyInput & Required<Pick<CompanyInput, "companyId">>;
};
/** A counterparty. */
export interface Partner {
  /**
   * Identifier of the partner.
   *
   * @example 401
   */
  partnerId: Int64;
  /**
   * Account that has the partner in its list.
   *
   * @example 101
   */
  accountId: Int64;
  /**
   * EDRPOU code.
   *
   * @example "00000002"
   */
  code: string;
  /**
   * Company name.
   *
   * @example "Example Supplies"
   */
  name: string;
  /**
   * Person to turn to.
   *
   * @example "Alan Example"
   */
  contactPerson?: string;
  /**
   * Contact e-mail.
   *
   * @example "alan@example.com"
   */
  contactEmail: string;
  /**
   * Phone of that person.
   *
   * @example "+380000000000"
   */
  contactPhone?: string;
  /**
   * A comment on the partner.
   *
   * @example "Met in spring"
   */
  comment?: string;
  /**
   * Invitation time in UNIX seconds.
   *
   * @example 1735689600
   */
  invitationDate?: UnixSeconds;
  /**
   * Status of the invitation; 2 is seen, yet not explained.
   *
   * @example 2
   */
  status: number;
  /** Whether the partner is registered on the platform. */
  contractStatus?: YesNo;
  /**
   * Company identifier; 0 when the partner is not registered.
   *
   * @example 302
   */
  companyId?: Int64;
}
/**
 * A counterparty.
 *
 * As requests take it; answers have {@link Partner}.
 */
export interface PartnerInput {
  /**
   * Identifier of the partner.
   *
   * @example 401
   */
  partnerId?: Int64;
  /**
   * Account that has the partner in its list.
   *
   * @example 101
   */
  accountId?: Int64;
  /**
   * EDRPOU code.
   *
   * @example "00000002"
   */
  code?: string;
  /**
   * Company name.
   *
   * @example "Example Supplies"
   */
  name?: string;
  /**
   * Person to turn to.
   *
   * @example "Alan Example"
   */
  contactPerson?: string;
  /**
   * Contact e-mail.
   *
   * @example "alan@example.com"
   */
  contactEmail?: string;
  /**
   * Phone of that person.
   *
   * @example "+380000000000"
   */
  contactPhone?: string;
  /**
   * A comment on the partner.
   *
   * @example "Met in spring"
   */
  comment?: string;
  /**
   * Invitation time in UNIX seconds.
   *
   * @example 1735689600
   */
  invitationDate?: UnixSeconds;
  /**
   * Status of the invitation; 2 is seen, yet not explained.
   *
   * @example 2
   */
  status?: number;
  /** Whether the partner is registered on the platform. */
  contractStatus?: YesNo;
  /**
   * Company identifier; 0 when the partner is not registered.
   *
   * @example 302
   */
  companyId?: Int64;
}
/** Whom to invite, and either to a contract or to register only. It has exactly two of the parts. */
export type InvitationForm = {
  /**
   * The counterparty.
   *
   * @example 401
   */
  partner_id: Int64;
  /**
   * Template of the contract, where the invitation is to a contract.
   *
   * @example 1201
   */
  contract_template_id: Int64;
} | {
  /**
   * The counterparty.
   *
   * @example 401
   */
  partner_id: Int64;
  /**
   * The company that invites, where the invitation is to register.
   *
   * @example 301
   */
  owner_company_id: Int64;
};
/** `status` of a package. A recipient sets 3 to 7. */
export type PackageStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
/**
 * `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is
 * not explained.
 */
export type DocumentStatus = 1 | 2 | 3 | 4 | (number & {});
/**
 * `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is
 * not explained.
 *
 * As requests take it; answers have {@link DocumentStatus}.
 */
export type DocumentStatusInput = 1 | 2 | 3 | 4;
/** A signature on a file. */
export interface SignBody {
  /**
   * Signature identifier.
   *
   * @example 10001
   */
  signId: Int64;
  /**
   * Identifier of the signed file of the document.
   *
   * @example 9001
   */
  bodyId: Int64;
  /** Signer and certificate data. */
  info: SignInfo;
  /**
   * Bytes of the signature, presumably in Base64.
   *
   * @example "ZXhhbXBsZSBzaWduYXR1cmU="
   */
  signBody?: string;
  /**
   * Bytes of the full signature data, presumably in Base64.
   *
   * @example "MIIBAg=="
   */
  fullSignInfo?: string;
  /**
   * Company that signed.
   *
   * @example 301
   */
  companyId?: Int64;
}
/**
 * A signature on a file.
 *
 * As requests take it; answers have {@link SignBody}.
 */
export interface SignBodyInput {
  /**
   * Signature identifier.
   *
   * @example 10001
   */
  signId?: Int64;
  /**
   * Identifier of the signed file of the document.
   *
   * @example 9001
   */
  bodyId?: Int64;
  /** Signer and certificate data. */
  info?: SignInfo;
  /**
   * Bytes of the signature, presumably in Base64.
   *
   * @example "ZXhhbXBsZSBzaWduYXR1cmU="
   */
  signBody?: string;
  /**
   * Bytes of the full signature data, presumably in Base64.
   *
   * @example "MIIBAg=="
   */
  fullSignInfo?: string;
  /**
   * Company that signed.
   *
   * @example 301
   */
  companyId?: Int64;
}
/** A file of a document. */
export interface DocumentBody {
  /**
   * Identifier of the file.
   *
   * @example 9001
   */
  bodyId: Int64;
  /**
   * Document that the file belongs to.
   *
   * @example 7001
   */
  documentId: Int64;
  /**
   * Name of the file.
   *
   * @example "invoice.pdf"
   */
  fileName: string;
  /**
   * Bytes of the file, presumably in Base64.
   *
   * @example "JVBERi0="
   */
  body?: string;
  /** Signatures on this body. */
  signBodies: SignBody[];
}
/**
 * A file of a document.
 *
 * As requests take it; answers have {@link DocumentBody}.
 */
export interface DocumentBodyInput {
  /**
   * Identifier of the file.
   *
   * @example 9001
   */
  bodyId?: Int64;
  /**
   * Document that the file belongs to.
   *
   * @example 7001
   */
  documentId?: Int64;
  /**
   * Name of the file.
   *
   * @example "invoice.pdf"
   */
  fileName?: string;
  /**
   * Bytes of the file, presumably in Base64.
   *
   * @example "JVBERi0="
   */
  body?: string;
  /** Signatures on this body. */
  signBodies?: SignBodyInput[];
}
/** The value of an element of a structured document. */
export interface DocStructValue {
  /**
   * Name of the element, as in the form.
   *
   * @example "total"
   */
  id?: string;
  /**
   * Value. The table says text; an older example of a request has numbers too.
   *
   * @example "100.00"
   */
  value?: string | number;
  /**
   * Row in an array, counted from 0.
   *
   * @example 0
   */
  index?: number;
  /** Values below this one, as rows; null or empty when there are none. */
  structure?: DocStructValue[][] | null;
  /**
   * Errors; null when there are none.
   *
   * @example ["The value is missing"]
   */
  errors?: string[] | null;
  /**
   * Running number given by the client. Seen in the example of a form only.
   *
   * @example 1
   */
  sid?: number;
}
/** An entry in the history of an approval. */
export interface AgreementLogs {
  /**
   * Approval log entry identifier.
   *
   * @example 12001
   */
  agreementLogId?: Int64;
  /**
   * Task that the entry is about.
   *
   * @example 11001
   */
  taskId?: Int64;
  /**
   * Kind of action; 4 is seen, yet not explained.
   *
   * @example 4
   */
  actionType?: number;
  /**
   * Creation time in UNIX seconds.
   *
   * @example 1735689600
   */
  dateCreated?: UnixSeconds;
  /**
   * Comment of the user.
   *
   * @example "All is well"
   */
  comment?: string;
  /** User who acted. */
  user?: User;
}
/**
 * An entry in the history of an approval.
 *
 * As requests take it; answers have {@link AgreementLogs}.
 */
export interface AgreementLogsInput {
  /**
   * Approval log entry identifier.
   *
   * @example 12001
   */
  agreementLogId?: Int64;
  /**
   * Task that the entry is about.
   *
   * @example 11001
   */
  taskId?: Int64;
  /**
   * Kind of action; 4 is seen, yet not explained.
   *
   * @example 4
   */
  actionType?: number;
  /**
   * Creation time in UNIX seconds.
   *
   * @example 1735689600
   */
  dateCreated?: UnixSeconds;
  /**
   * Comment of the user.
   *
   * @example "All is well"
   */
  comment?: string;
  /** User who acted. */
  user?: UserInput;
}
/** A document, in a package or internal. */
export interface DocumentStore {
  /**
   * Identifier of the document.
   *
   * @example 7001
   */
  documentId: Int64;
  /**
   * Package identifier; 0 for an internal document.
   *
   * @example 5002
   */
  packageId: Int64;
  /**
   * Company that sends the document.
   *
   * @example 101
   */
  senderCompanyId?: Int64;
  /** Company that sends the document. */
  senderCompany?: Company;
  /** The document type. */
  documentType: Document;
  /**
   * Identifier of the document type.
   *
   * @example 3001
   */
  documentTypeId?: Int64;
  /**
   * Number of the document.
   *
   * @example "INV-1"
   */
  number?: string;
  /**
   * Document date in UNIX seconds.
   *
   * @example 1735689600
   */
  date: UnixSeconds;
  /**
   * Time of sending in UNIX seconds; 0 when it was not sent.
   *
   * @example 1735689600
   */
  dateSent?: UnixSeconds;
  /**
   * How many signatures of the client it has.
   *
   * @example 0
   */
  clientSignsCount?: number;
  /**
   * How many signatures of the owner it has.
   *
   * @example 1
   */
  ownerSignsCount?: number;
  /** Status of the document. 5 is seen too, yet not explained. */
  status: DocumentStatus;
  /**
   * A comment on the document.
   *
   * @example "For January"
   */
  comment?: string;
  /**
   * Version of the form of a structured document.
   *
   * @example 1
   */
  versionStructure?: number;
  /** Additional fields bound to the document. */
  extraFields?: ExtraField[];
  /** Files of the document. */
  bodies: DocumentBody[];
  /** Values of a structured document. */
  structure?: DocStructValue[];
  /** Approval history. */
  agreementLogs?: AgreementLogs[];
  /** Whether it was read over the API. */
  isReadFromApi: YesNo;
  /**
   * Document GUID.
   *
   * @example "00000000-0000-4000-8000-000000007001"
   */
  documentUuid?: string;
  /**
   * Identifier of the approval process; 0 when there is none.
   *
   * @example 13001
   */
  agreementProcId?: Int64;
  /**
   * Status of the approval; 0 and 1 are seen, yet not explained.
   *
   * @example 1
   */
  agreementStatus?: number;
  /** Value of the dictionary of its type. */
  dictionaryValue?: DictionaryValue;
  /**
   * How many signatures it has. Seen in one older example only.
   *
   * @example 1
   */
  signsCount?: number;
}
/**
 * A document, in a package or internal.
 *
 * As requests take it; answers have {@link DocumentStore}.
 */
export interface DocumentStoreInput {
  /**
   * Identifier of the document.
   *
   * @example 7001
   */
  documentId?: Int64;
  /**
   * Package identifier; 0 for an internal document.
   *
   * @example 5002
   */
  packageId?: Int64;
  /**
   * Company that sends the document.
   *
   * @example 101
   */
  senderCompanyId?: Int64;
  /** Company that sends the document. */
  senderCompany?: CompanyInput;
  /** The document type. */
  documentType?: DocumentInput;
  /**
   * Identifier of the document type.
   *
   * @example 3001
   */
  documentTypeId?: Int64;
  /**
   * Number of the document.
   *
   * @example "INV-1"
   */
  number?: string;
  /**
   * Document date in UNIX seconds.
   *
   * @example 1735689600
   */
  date?: UnixSeconds;
  /**
   * Time of sending in UNIX seconds; 0 when it was not sent.
   *
   * @example 1735689600
   */
  dateSent?: UnixSeconds;
  /**
   * How many signatures of the client it has.
   *
   * @example 0
   */
  clientSignsCount?: number;
  /**
   * How many signatures of the owner it has.
   *
   * @example 1
   */
  ownerSignsCount?: number;
  /** Status of the document. 5 is seen too, yet not explained. */
  status?: DocumentStatusInput;
  /**
   * A comment on the document.
   *
   * @example "For January"
   */
  comment?: string;
  /**
   * Version of the form of a structured document.
   *
   * @example 1
   */
  versionStructure?: number;
  /** Additional fields bound to the document. */
  extraFields?: ExtraFieldInput[];
  /** Files of the document. */
  bodies?: DocumentBodyInput[];
  /** Values of a structured document. */
  structure?: DocStructValue[];
  /** Approval history. */
  agreementLogs?: AgreementLogsInput[];
  /** Whether it was read over the API. */
  isReadFromApi?: YesNo;
  /**
   * Document GUID.
   *
   * @example "00000000-0000-4000-8000-000000007001"
   */
  documentUuid?: string;
  /**
   * Identifier of the approval process; 0 when there is none.
   *
   * @example 13001
   */
  agreementProcId?: Int64;
  /**
   * Status of the approval; 0 and 1 are seen, yet not explained.
   *
   * @example 1
   */
  agreementStatus?: number;
  /** Value of the dictionary of its type. */
  dictionaryValue?: DictionaryValueToSend;
  /**
   * How many signatures it has. Seen in one older example only.
   *
   * @example 1
   */
  signsCount?: number;
}
/** A dictionary bound to a contract. Seen in older examples of packages only. */
export interface ContractDictionary {
  /**
   * The contract.
   *
   * @example 1001
   */
  contractId?: Int64;
  /**
   * The dictionary.
   *
   * @example 4001
   */
  dictionaryId?: Int64;
  /** The dictionary with the chosen value. */
  dictionary?: Dictionary;
}
/** Where a package lies: `packageDirection` of a package, `folder` of a search. 0 is seen in an older sample. */
export type PackageFolder = 1 | 2 | 3;
/** The link of a package to the package that it is based on. Never seen in examples. */
export interface PackageBase {
  /**
   * The package that is based on another one.
   *
   * @example 5001
   */
  packageId?: Int64;
  /**
   * The package that it is based on.
   *
   * @example 5000
   */
  packageBasedId?: Int64;
  /**
   * Number of that package.
   *
   * @example "P-0"
   */
  packageBasedNumber?: string;
}
/** A package of documents. */
export interface Package {
  /**
   * Identifier of the package.
   *
   * @example 5001
   */
  packageId: Int64;
  /**
   * Company that sends the package.
   *
   * @example 302
   */
  senderCompanyId?: Int64;
  /**
   * Company that receives the package.
   *
   * @example 301
   */
  recipientCompanyId?: Int64;
  /**
   * Contract owner company identifier.
   *
   * @example 301
   */
  ownerCompanyId?: Int64;
  /**
   * Contract client company identifier.
   *
   * @example 302
   */
  clientCompanyId?: Int64;
  /** Contract owner company. */
  ownerCompany?: Company;
  /** Contract client company. */
  clientCompany?: Company;
  /** Company that sends the package. */
  senderCompany?: Company;
  /** Company that receives the package. */
  recipientCompany?: Company;
  /**
   * The contract.
   *
   * @example 1001
   */
  contractId?: Int64;
  /** The contract. */
  contract?: Contract;
  /**
   * Identifier of the version of the package type.
   *
   * @example 2001
   */
  packageTypeId: Int64;
  /**
   * Identifier that all versions of the package type share.
   *
   * @example 2101
   */
  packageTypeChainId?: Int64;
  /**
   * Creation time in UNIX seconds.
   *
   * @example 1735689600
   */
  dateCreated: UnixSeconds;
  /**
   * Change time in UNIX seconds.
   *
   * @example 1735689600
   */
  dateChanged: UnixSeconds;
  /** Status of the package. */
  status: PackageStatus;
  /** Whether the package is archived. */
  archive: YesNo;
  /**
   * Number of the package.
   *
   * @example "P-1"
   */
  packageNumber: string;
  /** Documents. Lists leave them out: the array is empty there. */
  documents: DocumentStore[];
  /** Dictionaries of the package, with the values chosen. */
  package2Dictionaries: Package2Dictionaries[];
  /** Additional fields of the package, with their values. */
  extraFields: Package2ExtraField[];
  /**
   * Dictionaries copied from the contract when the package was created. The table says `Dictionary`; older
   * examples wrap it.
   */
  contractDictionaries: (Dictionary | ContractDictionary)[];
  /** Tags of the package. */
  packageTags?: Tag[];
  /** The version of the package type. */
  packageType?: PackageType;
  /** Whether it was read on the web site. */
  isRead: YesNo;
  /** Whether it was read over the API. */
  isReadFromApi: YesNo;
  /** Whether it may be sent. */
  isReadyForSend: YesNo;
  /** Direction; 0 is seen in an older example. */
  packageDirection: PackageFolder;
  /**
   * Deadline for signing; 0 when there is none. The unit is not documented; every other date is in UNIX seconds.
   *
   * @example 1735689600
   */
  signDateTerm?: UnixSeconds;
  /**
   * Package GUID.
   *
   * @example "00000000-0000-4000-8000-000000005001"
   */
  packageUuid?: string;
  /** The package that this one is based on. */
  packageBase?: PackageBase;
  /** Whether documents are under approval (inferred). Seen in examples only. */
  isWithAgreement?: YesNo;
}
/** A new package. The two ids are enough. */
export interface CreatePackageInput {
  /** The contract; its `contractId` is enough. */
  contract: ContractInput & Required<Pick<ContractInput, "contractId">>;
  /** The package type; its `packageId` is enough. */
  packageType: PackageTypeInput & Required<Pick<PackageTypeInput, "packageId">>;
}
/** What packages to look for; what is left out does not restrict. */
export interface PackageFilterPart {
  /** Folder. */
  folder?: PackageFolder;
  /**
   * Part of a document file name.
   *
   * @example "invoice.pdf"
   */
  fileName?: string;
  /** Dictionary value to match. */
  packageDictionaryValue?: DictionaryValueToSend;
  /** Value of an additional field to match; `fieldId` and `value` are enough. */
  extraField?: ExtraFieldInput;
  /**
   * Companies that receive the packages.
   *
   * @example [301]
   */
  recipientCompaniesIds?: Int64[];
  /**
   * Companies that send the packages.
   *
   * @example [302]
   */
  senderCompaniesIds?: Int64[];
  /**
   * Contracts of the packages.
   *
   * @example [1001]
   */
  contractIds?: Int64[];
  /**
   * Versions of package types.
   *
   * @example [2001]
   */
  packageTypesIds?: Int64[];
  /**
   * Package type chain identifiers.
   *
   * @example [2101]
   */
  packageChainIds?: Int64[];
  /** Statuses of the packages. */
  packageStatuses?: PackageStatus[];
  /**
   * Changed at this time or later, in UNIX seconds.
   *
   * @example 1735689600
   */
  dateFrom?: UnixSeconds;
  /**
   * Changed at this time or earlier, in UNIX seconds.
   *
   * @example 1735689600
   */
  dateTo?: UnixSeconds;
  /**
   * Number of the package.
   *
   * @example "P-1"
   */
  packageNumber?: string;
  /** Read over the API. */
  isReadFromApi?: YesNo;
  /** Read on the web site. */
  isRead?: YesNo;
  /**
   * Identifier of a saved filter; 0 in the only example.
   *
   * @example 14001
   */
  filterId?: Int64;
  /**
   * Name of a saved filter; null in the only example.
   *
   * @example "New invoices"
   */
  filterName?: string | null;
}
/** The new status: one of those of `PackageStatus` that a recipient sets. */
export type PackageStatusToSet = 3 | 4 | 5 | 6 | 7;
/** The new status of a package. */
export interface PackageStatusForm {
  /**
   * The package.
   *
   * @example 5001
   */
  package_id: Int64;
  /** The new status: one of those of `PackageStatus` that a recipient sets. */
  status: PackageStatusToSet;
}
/** `doc_mark_id` of an archive: which documents it is to hold. */
export type ProcessingMark = 1 | 2;
/** A request for the archive of a package. */
export interface PackageArchRequest {
  /**
   * GUID of the request, by which the link is asked for.
   *
   * @example "00000000-0000-4000-8000-000000000002"
   */
  requestUuid: string;
  /**
   * The user who asks.
   *
   * @example 201
   */
  userId?: Int64;
  /**
   * The package.
   *
   * @example 5001
   */
  packageId?: Int64;
  /**
   * The company that asks.
   *
   * @example 301
   */
  companyId?: Int64;
  /** Statuses of the documents in the archive; 5 is seen too, yet not explained. */
  docStatuses?: DocumentStatus[];
  /** Whether the archive is ready. */
  isArchReady?: YesNo;
  /**
   * File name of the archive, once it is ready. The table says long; the examples have a text, as here.
   *
   * @example "package-5001.zip"
   */
  zipArchName?: string;
}
/** The errors that the pages name for the link of an archive. */
export type ArchiveLinkError = 762 | 814 | (number & {});
/** Why there is no link, in a form that is not documented. The codes are named, the names of the properties are assumed. */
export interface LinkError {
  /** A code of the application. */
  code?: ArchiveLinkError;
  /**
   * The error in words, or as a code.
   *
   * @example "trans_in_progress"
   */
  error?: string;
  [name: string]: unknown;
}
/** A state before or after an event. The name comes from examples, no table lists it; there may be more. */
export interface Changes {
  /** Status of the package. */
  status?: PackageStatus;
}
/** What an entry in the journal tells. */
export interface Comment {
  /** What was before. */
  before?: Changes;
  /** What is since. */
  after?: Changes;
  /**
   * Comment that the user wrote.
   *
   * @example "Please correct the number"
   */
  userComment?: string;
  /**
   * The document that the entry is about.
   *
   * @example 7001
   */
  documentId?: Int64;
}
/** One entry in the journal of a package, in spite of its name. */
export interface PackageComments {
  /**
   * Identifier of the entry.
   *
   * @example 6001
   */
  commentId?: Int64;
  /**
   * The package.
   *
   * @example 5001
   */
  packageId?: Int64;
  /** User who acted. */
  user?: User;
  /**
   * Kind of event. Not documented; 1 is seen for a change of status and 3 for a comment of a user.
   *
   * @example 1
   */
  action?: number;
  /** What happened. */
  comment?: Comment;
  /**
   * Time of the event in UNIX seconds.
   *
   * @example 1735689600
   */
  date?: UnixSeconds;
}
/** The request header `response-object-type`: what adding a document answers. Without it, the whole package. */
export type ResponseObjectType = "uuid" | "document";
/** A file to send. */
export interface FileForm {
  /** One file, smaller than 5 MB. The name of the part is not documented. */
  file: Blob;
}
/** What adding a document answers; the request header `response-object-type` chooses. */
export type AddedDocument = (Package & Required<Pick<Package, "documents">>) | (DocumentStore & Required<Pick<DocumentStore, "documentId">>) | string;
/** What a document made from an XML file is, beside the file. */
export interface DocumentXmlInput {
  /**
   * The document to edit; left out, a new one is made. The table demands it and spells it `document_id`; the text
   * and the example have it as here.
   *
   * @example 7001
   */
  documentId?: Int64;
  /**
   * The package. The table spells it `package_id`, the example as here.
   *
   * @example 5001
   */
  packageId: Int64;
  /**
   * Company that sends the document.
   *
   * @example 301
   */
  senderCompanyId: Int64;
  /** The document type; its `documentId` is enough. */
  documentType: Document & Required<Pick<Document, "documentId">>;
  /**
   * Number of the document.
   *
   * @example "WB-1"
   */
  number: string;
  /**
   * Document date in UNIX seconds.
   *
   * @example 1735689600
   */
  date: UnixSeconds;
}
/** A document made from an XML file. */
export interface DocumentXmlForm {
  /**
   * A `DocumentXmlInput`, as JSON text.
   *
   * @example "{\"packageId\":5002,\"senderCompanyId\":301,\"documentType\":{\"documentId\":3002}, \"number\":\"WB-1\",\"date\":1735689600}"
   */
  document_store: string;
  /** The XML file. The name of the part is not documented. */
  file: Blob;
}
/** The new status: one of those of `DocumentStatus` that a recipient sets. */
export type DocumentStatusToSet = 3 | 4;
/** The new status of a document. */
export interface DocumentStatusForm {
  /**
   * The package.
   *
   * @example 5001
   */
  package_id: Int64;
  /**
   * The document.
   *
   * @example 7001
   */
  document_id: Int64;
  /** The new status: one of those of `DocumentStatus` that a recipient sets. */
  status: DocumentStatusToSet;
}
/** Signatures to add. */
export interface SignatureFilesForm {
  /**
   * One or more detached signatures, as `.p7s` files. The name of the part is not documented.
   *
   * At least 1 items.
   *
   * @example ["(bytes of invoice.pdf.p7s)"]
   */
  file: Blob[];
}
/** A certificate whose key is in a mobile phone. */
export interface MobileCert {
  /**
   * Organisation.
   *
   * @example "Example Supplies"
   */
  organization?: string;
  /**
   * Identifier of the key, to be named when signing. The table says text, the example has a number.
   *
   * @example 16
   */
  positionId?: Int64 | string;
  /**
   * Codes of what the key is good for, such as SIGN_DSTU_DEPUTY for signing.
   *
   * @example ["SIGN_DSTU_DEPUTY"]
   */
  services?: string[];
  /**
   * Position of the holder.
   *
   * @example "Director"
   */
  title?: string;
  /**
   * Phone number.
   *
   * @example "380000000000"
   */
  msisdn?: string;
}
/** What a mobile phone shall sign. */
export interface MobileSignForm {
  /**
   * Phone number with the country code, digits only.
   *
   * @example "380000000000"
   */
  msisdn: string;
  /**
   * Text that the phone shows. The table says long, by mistake.
   *
   * @example "Sign invoice INV-1"
   */
  message?: string;
  /**
   * Identifier of the key, from the list of certificates, which has a text or a number. The operator Kyivstar needs
   * none.
   *
   * @example 16
   */
  positionId?: Int64 | string;
  /** The bytes to sign. The table says long, by mistake. */
  document_body: Blob;
}
/** A request to sign that went to a phone. */
export interface MobileSignTransaction {
  /**
   * Identifier of the request, by which the signature is fetched.
   *
   * @example 17001
   */
  trans_id: Int64;
}
/** `periodType` of a saved filter. With `untilToday` it begins `dateShift` days ago. */
export type FilterPeriod = 1 | 2 | 3 | 4;
/** A saved search for packages. To save one, give `filterId` to edit, or leave it out to create. */
export interface PackageFilter {
  /**
   * Identifier of the saved search.
   *
   * @example 14001
   */
  filterId: Int64;
  /**
   * Name of the saved search. The table says long; the examples have a text, as here.
   *
   * @example "January"
   */
  filterName: string;
  /**
   * The package.
   *
   * @example 5001
   */
  packageId?: Int64;
  /**
   * Contract owner companies.
   *
   * @example [301]
   */
  ownerCompaniesIds?: Int64[];
  /**
   * Contract client companies.
   *
   * @example [302]
   */
  clientCompaniesIds?: Int64[];
  /**
   * Companies that send the packages.
   *
   * @example [302]
   */
  senderCompaniesIds?: Int64[];
  /**
   * Companies that receive the packages.
   *
   * @example [301]
   */
  recipientCompaniesIds?: Int64[];
  /**
   * Begin of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  dateFrom?: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  dateTo?: UnixSeconds;
  /**
   * Number of the package.
   *
   * @example "P-1"
   */
  packageNumber?: string;
  /**
   * Versions of package types.
   *
   * @example [2001]
   */
  packageTypesIds?: Int64[];
  /**
   * Package type chain identifiers.
   *
   * @example [2101]
   */
  packageChainIds?: Int64[];
  /**
   * Contracts of the packages.
   *
   * @example [1001]
   */
  contractIds?: Int64[];
  /** Statuses of the packages. */
  packageStatuses?: PackageStatus[];
  /**
   * Tags of the packages.
   *
   * @example [8001]
   */
  packageTagIds?: Int64[];
  /** Folder. */
  folder?: PackageFolder;
  /** Read over the API. */
  isReadFromApi?: YesNo;
  /** Read on the web site. */
  isRead?: YesNo;
  /** Kind of period. */
  periodType?: FilterPeriod;
  /**
   * How many days before today; it counts when `periodType` is 3.
   *
   * @example 7
   */
  dateShift?: number;
  /**
   * Part of a document file name.
   *
   * @example "invoice.pdf"
   */
  fileName?: string;
  /** Dictionary value to match. */
  packageDictionaryValue?: DictionaryValue;
  /** Value of an additional field to match. */
  extraField?: ExtraField;
}
/**
 * A saved search for packages. To save one, give `filterId` to edit, or leave it out to create.
 *
 * As requests take it; answers have {@link PackageFilter}.
 */
export interface PackageFilterInput {
  /**
   * Identifier of the saved search.
   *
   * @example 14001
   */
  filterId?: Int64;
  /**
   * Name of the saved search. The table says long; the examples have a text, as here.
   *
   * @example "January"
   */
  filterName?: string;
  /**
   * The package.
   *
   * @example 5001
   */
  packageId?: Int64;
  /**
   * Contract owner companies.
   *
   * @example [301]
   */
  ownerCompaniesIds?: Int64[];
  /**
   * Contract client companies.
   *
   * @example [302]
   */
  clientCompaniesIds?: Int64[];
  /**
   * Companies that send the packages.
   *
   * @example [302]
   */
  senderCompaniesIds?: Int64[];
  /**
   * Companies that receive the packages.
   *
   * @example [301]
   */
  recipientCompaniesIds?: Int64[];
  /**
   * Begin of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  dateFrom?: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  dateTo?: UnixSeconds;
  /**
   * Number of the package.
   *
   * @example "P-1"
   */
  packageNumber?: string;
  /**
   * Versions of package types.
   *
   * @example [2001]
   */
  packageTypesIds?: Int64[];
  /**
   * Package type chain identifiers.
   *
   * @example [2101]
   */
  packageChainIds?: Int64[];
  /**
   * Contracts of the packages.
   *
   * @example [1001]
   */
  contractIds?: Int64[];
  /** Statuses of the packages. */
  packageStatuses?: PackageStatus[];
  /**
   * Tags of the packages.
   *
   * @example [8001]
   */
  packageTagIds?: Int64[];
  /** Folder. */
  folder?: PackageFolder;
  /** Read over the API. */
  isReadFromApi?: YesNo;
  /** Read on the web site. */
  isRead?: YesNo;
  /** Kind of period. */
  periodType?: FilterPeriod;
  /**
   * How many days before today; it counts when `periodType` is 3.
   *
   * @example 7
   */
  dateShift?: number;
  /**
   * Part of a document file name.
   *
   * @example "invoice.pdf"
   */
  fileName?: string;
  /** Dictionary value to match. */
  packageDictionaryValue?: DictionaryValueToSend;
  /** Value of an additional field to match. */
  extraField?: ExtraFieldInput;
}
/** A tag to create or to edit. */
export interface TagInput {
  /**
   * Unique code, made by the platform when left out. The table says long, the example has a text.
   *
   * @example "monthly"
   */
  code?: string | number;
  /**
   * Name of the tag.
   *
   * @example "Monthly"
   */
  name: string;
  /**
   * The tag to edit; left out, a new one is made.
   *
   * @example 8001
   */
  tagId?: Int64;
}
/** `folder` of internal documents. */
export type InternalFolder = 1 | 2;
/**
 * A new internal document: the two ids, and either `file` or `document_structure_content`, whichever the document type
 * wants.
 */
export interface InternalDocumentForm {
  /**
   * The document type.
   *
   * @example 3001
   */
  document_type_id: Int64;
  /**
   * The company that the document is of. The table names it `companyId`, the example as here.
   *
   * @example 101
   */
  company_id: Int64;
  /** The file, of an unstructured document only. The name of the part is not documented. */
  file?: Blob;
  /**
   * The values, of a structured document only; JSON text of an array of `DocStructValue`.
   *
   * @example "[{\"id\":\"subject\",\"value\":\"Office supplies\",\"index\":0,\"structure\":[]}]"
   */
  document_structure_content?: string;
}
/** The internal document to send. */
export interface InternalDocumentSendForm {
  /**
   * The document.
   *
   * @example 7101
   */
  document_id: Int64;
}
/** `sender_type` of a package type in a contract: which side sends packages of it. */
export type ContractSide = 1 | 2;
/** A dictionary to create or edit. */
export interface DictionaryInput {
  /**
   * The dictionary to edit; left out or 0 for a new one.
   *
   * @example 4001
   */
  dictionaryId?: Int64;
  /** Status of the dictionary. */
  isActive: ActiveFlag;
  /**
   * Name of the dictionary.
   *
   * @example "Branches"
   */
  name: string;
  /**
   * Code of the dictionary.
   *
   * @example "BRANCHES"
   */
  code: string;
  /**
   * Company identifier. The table says long; the example has a text. Send a number.
   *
   * @example 301
   */
  companyId: Int64 | string;
}
/** A value to add to a dictionary. */
export interface DictionaryValueInput {
  /**
   * Name of the value. The table speaks of the dictionary's, by mistake.
   *
   * @example "North"
   */
  name: string;
  /**
   * Code of the value.
   *
   * @example "NORTH"
   */
  code: string;
  /**
   * Code of the value above this one; null for a value without one above it.
   *
   * @example "NORTH"
   */
  parentCode: string | null;
  /**
   * The dictionary; always send it. The table wants it for editing only, but the example of a new value has it,
   * and nothing else tells the dictionary.
   *
   * @example 4001
   */
  dictionaryId?: Int64;
  /** Status of the value. */
  isActive: ActiveFlag;
}
/** The users that a route is to have. */
export interface RouteUsersInput {
  /**
   * The route.
   *
   * @example 6101
   */
  routeId: Int64;
  /** All users given access; `userId` and `isOwner` of each are enough. */
  users: (UserInput & Required<Pick<UserInput, "userId" | "isOwner">>)[];
}
/** A group of users who carry out steps of approvals. */
export interface AgreementGroup {
  /**
   * Identifier of the group. The table spells it `groupID`, the examples as here.
   *
   * @example 6201
   */
  groupId: Int64;
  /**
   * Identifier of the company. The table spells it `companyID`, the examples as here.
   *
   * @example 301
   */
  companyId: Int64;
  /** The company that owns the group. */
  company?: Company;
  /**
   * Name of the group.
   *
   * @example "Legal"
   */
  groupName: string;
  /**
   * Comment. Never seen in answers.
   *
   * @example "Approves invoices"
   */
  comment?: string;
  /** The members. Steps of a process leave them out; the array is empty there. */
  users: User[];
}
/**
 * A group of users who carry out steps of approvals.
 *
 * As requests take it; answers have {@link AgreementGroup}.
 */
export interface AgreementGroupToSend {
  /**
   * Identifier of the group. The table spells it `groupID`, the examples as here.
   *
   * @example 6201
   */
  groupId?: Int64;
  /**
   * Identifier of the company. The table spells it `companyID`, the examples as here.
   *
   * @example 301
   */
  companyId?: Int64;
  /** The company that owns the group. */
  company?: CompanyInput;
  /**
   * Name of the group.
   *
   * @example "Legal"
   */
  groupName?: string;
  /**
   * Comment. Never seen in answers.
   *
   * @example "Approves invoices"
   */
  comment?: string;
  /** The members. Steps of a process leave them out; the array is empty there. */
  users?: UserInput[];
}
/** An approval group to create, or with `groupId` to edit. */
export interface AgreementGroupInput {
  /**
   * The group to edit. Leave it out to create one.
   *
   * @example 6201
   */
  groupId?: Int64;
  /**
   * Name of the group.
   *
   * @example "Legal"
   */
  groupName: string;
  /**
   * The company that owns the group.
   *
   * @example 301
   */
  companyId: Int64;
  /**
   * A comment on the group.
   *
   * @example "Approves invoices"
   */
  comment?: string | null;
  /** All members, in place of those before; `userId` is enough of each. Mandatory when editing. */
  users?: (UserInput & Required<Pick<UserInput, "userId">>)[];
  /** The company again. Not needed; seen in an example only. */
  company?: CompanyInput;
}
/** The new members of an approval group. */
export interface AgreementGroupUsersInput {
  /**
   * The group.
   *
   * @example 6201
   */
  groupId: Int64;
  /** All members, in place of those before; `userId` is enough of each. */
  users: (UserInput & Required<Pick<UserInput, "userId">>)[];
}
/** A document type attached to an approval process, with a dictionary value where one is bound. */
export interface AgreementProc2Doc {
  /** The document type. */
  document?: Document;
  /** The dictionary value. Never seen in examples. */
  dictionaryValue?: DictionaryValue;
}
/**
 * A document type attached to an approval process, with a dictionary value where one is bound.
 *
 * As requests take it; answers have {@link AgreementProc2Doc}.
 */
export interface AgreementProc2DocInput {
  /** The document type. */
  document?: DocumentInput;
  /** The dictionary value. Never seen in examples. */
  dictionaryValue?: DictionaryValueToSend;
}
/** `agreementTaskType` of a step of an approval process: what its group has to do. */
export type AgreementTask = 1 | 2 | 3;
/** `AgreementTask` as a text. */
export type AgreementTaskText = "1" | "2" | "3";
/** `agreementExecType` of a step: who of its group has to act. */
export type AgreementExecution = 1 | 2;
/** `AgreementExecution` as a text. */
export type AgreementExecutionText = "1" | "2";
/** A step of an approval process. */
export interface AgreementStep {
  /**
   * Identifier of the step. Leave it out to create one.
   *
   * @example 6101
   */
  agreementStepId?: Int64;
  /**
   * Identifier of the process that the step is part of.
   *
   * @example 6001
   */
  agreementProcId?: Int64;
  /**
   * What is to be done. Send a number: the table says int; examples of requests have a text, those of answers a
   * number.
   *
   * @example 2
   */
  agreementTaskType?: AgreementTask | AgreementTaskText;
  /**
   * Who has to act. Send a number: the table says int; examples of requests have a text, those of answers a
   * number.
   *
   * @example 1
   */
  agreementExecType?: AgreementExecution | AgreementExecutionText;
  /**
   * How many days there are for it; 0 in answers where none were given.
   *
   * @example 3
   */
  agreementExecPeriod?: number | null;
  /**
   * Priority, a greater number before a smaller one; 0 in answers where none was given.
   *
   * @example 1
   */
  agreementStepPriority?: number | null;
  /** The groups that carry out the step. Requests name each by `groupId`, in examples with `groupName`. */
  agreementGroups?: AgreementGroup[];
  /**
   * Names of the groups. Never seen in examples.
   *
   * @example "Accounts"
   */
  groupNames?: string;
  /**
   * Identifiers of users. Never seen in examples.
   *
   * @example [201]
   */
  userIds?: Int64[];
  /**
   * Position of the step; 0 is seen. Seen in examples of requests only.
   *
   * @example 0
   */
  stepNumber?: number;
}
/**
 * A step of an approval process.
 *
 * As requests take it; answers have {@link AgreementStep}.
 */
export interface AgreementStepInput {
  /**
   * Identifier of the step. Leave it out to create one.
   *
   * @example 6101
   */
  agreementStepId?: Int64;
  /**
   * Identifier of the process that the step is part of.
   *
   * @example 6001
   */
  agreementProcId?: Int64;
  /**
   * What is to be done. Send a number: the table says int; examples of requests have a text, those of answers a
   * number.
   *
   * @example 2
   */
  agreementTaskType?: AgreementTask | AgreementTaskText;
  /**
   * Who has to act. Send a number: the table says int; examples of requests have a text, those of answers a
   * number.
   *
   * @example 1
   */
  agreementExecType?: AgreementExecution | AgreementExecutionText;
  /**
   * How many days there are for it; 0 in answers where none were given.
   *
   * @example 3
   */
  agreementExecPeriod?: number | null;
  /**
   * Priority, a greater number before a smaller one; 0 in answers where none was given.
   *
   * @example 1
   */
  agreementStepPriority?: number | null;
  /** The groups that carry out the step. Requests name each by `groupId`, in examples with `groupName`. */
  agreementGroups?: AgreementGroupToSend[];
  /**
   * Names of the groups. Never seen in examples.
   *
   * @example "Accounts"
   */
  groupNames?: string;
  /**
   * Identifiers of users. Never seen in examples.
   *
   * @example [201]
   */
  userIds?: Int64[];
  /**
   * Position of the step; 0 is seen. Seen in examples of requests only.
   *
   * @example 0
   */
  stepNumber?: number;
}
/** An approval process: the steps that documents of the types attached to it go through. */
export interface AgreementProc {
  /**
   * Identifier of the process. Leave it out to create one.
   *
   * @example 6001
   */
  agreementProcId: Int64;
  /**
   * Identifier of the company that owns the process.
   *
   * @example 301
   */
  companyId: Int64;
  /** The company that owns the process. */
  company?: Company;
  /**
   * Name of the process.
   *
   * @example "Invoices above the limit"
   */
  name: string;
  /**
   * A comment on the process.
   *
   * @example "For all invoices"
   */
  comment?: string | null;
  /** Status of the process. */
  status: ActiveStatus;
  /** The document types attached to the process. */
  agreementProc2Docs: AgreementProc2Doc[];
  /** The steps. The name lacks an e, on the wire too. */
  agrementSteps: AgreementStep[];
}
/**
 * An approval process: the steps that documents of the types attached to it go through.
 *
 * As requests take it; answers have {@link AgreementProc}.
 */
export interface AgreementProcInput {
  /**
   * Identifier of the process. Leave it out to create one.
   *
   * @example 6001
   */
  agreementProcId?: Int64;
  /**
   * Identifier of the company that owns the process.
   *
   * @example 301
   */
  companyId?: Int64;
  /** The company that owns the process. */
  company?: CompanyInput;
  /**
   * Name of the process.
   *
   * @example "Invoices above the limit"
   */
  name?: string;
  /**
   * A comment on the process.
   *
   * @example "For all invoices"
   */
  comment?: string | null;
  /** Status of the process. */
  status?: ActiveStatus;
  /** The document types attached to the process. */
  agreementProc2Docs?: AgreementProc2DocInput[];
  /** The steps. The name lacks an e, on the wire too. */
  agrementSteps?: AgreementStepInput[];
}
/** A certificate to upload. */
export interface CertificateForm {
  /** One certificate file. The name of the part is not documented. */
  file: Blob;
}
/** `reportType` of a report: what it is about. */
export type ReportType = 1 | 2;
/** What a report on external document flow selects. Examples have `partnerCompanyId` only. */
export interface ReportDocumentFilter {
  /**
   * The company whose documents are told.
   *
   * @example 301
   */
  companyId?: Int64;
  /** The company whose documents are told. */
  company?: Company;
  /**
   * Start of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportStartDate?: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportEndDate?: UnixSeconds;
  /**
   * The company on the other side.
   *
   * @example 102
   */
  partnerCompanyId?: Int64;
  /** The company on the other side. */
  partnerCompany?: Company;
}
/**
 * What a report on external document flow selects. Examples have `partnerCompanyId` only.
 *
 * As requests take it; answers have {@link ReportDocumentFilter}.
 */
export interface ReportDocumentFilterInput {
  /**
   * The company whose documents are told.
   *
   * @example 301
   */
  companyId?: Int64;
  /** The company whose documents are told. */
  company?: CompanyInput;
  /**
   * Start of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportStartDate?: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportEndDate?: UnixSeconds;
  /**
   * The company on the other side.
   *
   * @example 102
   */
  partnerCompanyId?: Int64;
  /** The company on the other side. */
  partnerCompany?: CompanyInput;
}
/** `taskStatus` in the filter of a report on tasks. */
export type TaskStatus = 2 | 3 | 4 | 5;
/** What a report on tasks selects. Never seen in examples. */
export interface ReportTaskFilter {
  /**
   * The company whose tasks are told.
   *
   * @example 301
   */
  companyId?: Int64;
  /** The company whose tasks are selected. */
  company?: Company;
  /**
   * Start of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportStartDate?: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportEndDate?: UnixSeconds;
  /**
   * Identifier of the user whose tasks are selected.
   *
   * @example 201
   */
  taskUserId?: Int64;
  /** The user whose tasks are selected. */
  taskUser?: User;
  /**
   * Status of the tasks. The table has the codes of `taskType` here, and the other way round, most likely by
   * mistake; both are taken.
   *
   * @example 3
   */
  taskStatus?: TaskStatus | AgreementTask;
  /**
   * Kind of the tasks. The table has the codes of `taskStatus` here, and the other way round, most likely by
   * mistake; both are taken.
   *
   * @example 2
   */
  taskType?: AgreementTask | TaskStatus;
}
/**
 * What a report on tasks selects. Never seen in examples.
 *
 * As requests take it; answers have {@link ReportTaskFilter}.
 */
export interface ReportTaskFilterInput {
  /**
   * The company whose tasks are told.
   *
   * @example 301
   */
  companyId?: Int64;
  /** The company whose tasks are selected. */
  company?: CompanyInput;
  /**
   * Start of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportStartDate?: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportEndDate?: UnixSeconds;
  /**
   * Identifier of the user whose tasks are selected.
   *
   * @example 201
   */
  taskUserId?: Int64;
  /** The user whose tasks are selected. */
  taskUser?: UserInput;
  /**
   * Status of the tasks. The table has the codes of `taskType` here, and the other way round, most likely by
   * mistake; both are taken.
   *
   * @example 3
   */
  taskStatus?: TaskStatus | AgreementTask;
  /**
   * Kind of the tasks. The table has the codes of `taskStatus` here, and the other way round, most likely by
   * mistake; both are taken.
   *
   * @example 2
   */
  taskType?: AgreementTask | TaskStatus;
}
/** What a new report is to tell. */
export interface ReportInput {
  /** What it tells of. */
  reportType: ReportType;
  /** What to select: `partnerCompanyId` where `reportType` is 1, `taskUserId` and `taskUser` where it is 2. */
  reportFilter?: ReportDocumentFilterInput | ReportTaskFilterInput;
  /**
   * Name of the report.
   *
   * @example "January"
   */
  reportName: string;
  /**
   * The company that it tells of.
   *
   * @example 101
   */
  companyId: Int64;
  /**
   * Start of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportStartDate: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportEndDate: UnixSeconds;
}
/** `reportStatus` of a report. */
export type ReportStatus = 1 | 2;
/** A report that was asked for. */
export interface Report {
  /**
   * Name of the report.
   *
   * @example "January"
   */
  reportName: string;
  /**
   * Identifier of the report.
   *
   * @example 6001
   */
  reportId: Int64;
  /**
   * The company that it tells of.
   *
   * @example 101
   */
  companyId: Int64;
  /**
   * Start of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportStartDate: UnixSeconds;
  /**
   * End of the period in UNIX seconds.
   *
   * @example 1735689600
   */
  reportEndDate: UnixSeconds;
  /**
   * When it was asked for, in UNIX seconds.
   *
   * @example 1735689600
   */
  dateCreated: UnixSeconds;
  /**
   * When it was finished, in UNIX seconds; 0 until then.
   *
   * @example 1735689600
   */
  dateCompleted?: UnixSeconds;
  /** What it tells of. */
  reportType: ReportType;
  /**
   * The user who asked for it.
   *
   * @example 201
   */
  userId?: Int64;
  /**
   * E-mail address of that user.
   *
   * @example "ada@example.com"
   */
  userEmail?: string;
  /** Status of the report. */
  reportStatus: ReportStatus;
  /** The company that it tells of. */
  company?: Company;
  /**
   * What was selected: a `ReportDocumentFilter` where `reportType` is 1, a `ReportTaskFilter` where it is 2. Never
   * seen in examples of answers.
   */
  reportFilter?: ReportDocumentFilter | ReportTaskFilter;
  /**
   * Link to the file. Never seen in examples.
   *
   * @example "https://doc.example.com/files/report.xls"
   */
  reportFileLink?: string;
}
/** Which transactions: `transDirection` of one, `trans_status` of a list. */
export type TransactionDirection = 1 | 2 | 3;
/** `transType` of a transaction. */
export type TransactionKind = 1 | 2;
/** A transaction, which is what the service counts and charges for. */
export interface Transaction {
  /**
   * Transaction identifier.
   *
   * @example 8101
   */
  transId?: Int64;
  /**
   * Identifier of the company that sent.
   *
   * @example 301
   */
  senderId?: Int64;
  /**
   * Identifier of the company that received.
   *
   * @example 302
   */
  recipientId?: Int64;
  /**
   * Identifier of the company that pays.
   *
   * @example 301
   */
  payerId?: Int64;
  /**
   * Package of the transaction.
   *
   * @example 5001
   */
  packageId?: Int64;
  /**
   * Document of the transaction.
   *
   * @example 7001
   */
  documentId?: Int64;
  /**
   * Time of the transaction in UNIX seconds.
   *
   * @example 1735689600
   */
  transDate?: UnixSeconds;
  /** Kind of transaction. */
  transType?: TransactionKind;
  /** Direction, by the codes of the parameter `trans_status`. */
  transDirection?: TransactionDirection;
  /** Whether it is billable. Never seen in examples. */
  isChargeAble?: boolean;
  /** Company that sent. */
  senderCompany?: Company;
  /** Company that received. */
  recipientCompany?: Company;
  /** The company that pays, which is the sender or the recipient. */
  payerCompany?: Company;
}
/** Transactions, with how many were used and how many are paid for. */
export interface BillingData {
  /**
   * How many transactions are billable.
   *
   * @example 1
   */
  chargeableTransCount?: number;
  /**
   * How many paid transactions are left, base and regular together.
   *
   * @example 99
   */
  remainsTransCount?: number;
  /**
   * How many transactions are paid for this period in the base package.
   *
   * @example 100
   */
  baseTransCount?: number;
  /**
   * How many transactions are paid for this period in the regular package.
   *
   * @example 0
   */
  regularTransCount?: number;
  /**
   * How many transactions were used.
   *
   * @example 1
   */
  transCount?: number;
  /** The transactions. */
  transactions?: Transaction[];
}
/** A log file that was asked for. */
export interface LogFileRequest {
  /**
   * GUID of the request, for the link to the file.
   *
   * @example "00000000-0000-4000-8000-000000008001"
   */
  requestUuid: string;
}

/** Every operation by method and path: what a call takes, what it gives, and how its errors look. */
export interface Operations {
  GET: {
    /**
     * Log out
     *
     * Its function is `logOut`.
     */
    "/bdoc/logout": {
      init: [init?: CallOptions];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Get a GUID to sign, for a company made from a signature
     *
     * Its function is `getSignUuid`.
     */
    "/bdoc/sign_auth_uuid": {
      init: [init?: CallOptions];
      data: string;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read the account of the session
     *
     * Its function is `getAccount`.
     */
    "/bdoc/account": {
      init: [init?: CallOptions];
      data: Account;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read the profile of the user who is logged in
     *
     * Its function is `getUserProfile`.
     */
    "/bdoc/user-profile": {
      init: [init?: CallOptions];
      data: User;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the users of the account
     *
     * Its function is `listUsers`.
     */
    "/bdoc/users": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Part of a full name or an e-mail address to look for.
             *
             * @example "Example"
             */
            search_pattern?: string;
            /**
             * How many entries to answer at most.
             *
             * @default 20
             * @example 50
             */
            limit?: number;
            /**
             * How many entries to pass over.
             *
             * @default 0
             * @example 20
             */
            offset?: number;
            /**
             * Which users; 0 for all.
             *
             * @example 1
             */
            status?: ActiveStatus | 0;
          };
        };
      }];
      data: User[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read a user
     *
     * Its function is `getUser`.
     */
    "/bdoc/user": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The user.
             *
             * @example 201
             */
            user_id: Int64;
          };
        };
      }];
      data: User;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List roles
     *
     * Its function is `listRoles`.
     */
    "/bdoc/roles": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Part of a role name to look for.
             *
             * @example "Account"
             */
            search_pattern?: string;
            /**
             * How many entries to answer at most.
             *
             * @default 20
             * @example 50
             */
            limit?: number;
            /**
             * How many entries to pass over.
             *
             * @default 0
             * @example 20
             */
            offset?: number;
            /**
             * Only roles of this company.
             *
             * @example 301
             */
            company_id?: Int64;
            /**
             * Which roles; 0 for all.
             *
             * @example 1
             */
            status?: ActiveStatus | 0;
          };
        };
      }];
      data: Role[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List counterparties
     *
     * Its function is `listPartners`.
     */
    "/bdoc/partners": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * EDRPOU code or company name to look for.
             *
             * @example "Example"
             */
            search_pattern?: string;
            /**
             * How many entries to answer at most.
             *
             * @default 20
             * @example 50
             */
            limit?: number;
            /**
             * How many entries to pass over.
             *
             * @default 0
             * @example 20
             */
            offset?: number;
            /**
             * With 1 only partners registered on the platform, with 0 only the others.
             *
             * @example 1
             */
            is_registered?: YesNo;
          };
        };
      }];
      data: Partner[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read a package with its documents
     *
     * Its function is `getPackage`.
     */
    "/bdoc/store/package": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
          };
        };
      }];
      data: Package;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download a package as an archive
     *
     * Its function is `downloadPackageArchive`.
     */
    "/bdoc/store/package/arch": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * Only documents with this mark.
             *
             * @example 1
             */
            doc_mark_id?: ProcessingMark;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Archive of a package, step 1: have it made
     *
     * Its function is `requestPackageArchive`.
     */
    "/bdoc/store/package-arch/request": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * Only documents with this status. Whether it may be given more than once is not documented.
             *
             * @example 3
             */
            doc_status?: DocumentStatusInput;
            /**
             * Only documents with this mark.
             *
             * @example 1
             */
            doc_mark_id?: ProcessingMark;
          };
        };
      }];
      data: PackageArchRequest;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Archive of a package, step 2: get the link to it
     *
     * Its function is `getPackageArchiveLink`.
     */
    "/bdoc/store/package-arch/link": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The request, from `requestUuid` of step 1.
             *
             * @example "00000000-0000-4000-8000-000000000002"
             */
            request_uuid: string;
          };
        };
      }];
      data: string;
      error: LinkError | string;
      errors: ByStatus<"default", LinkError>;
    };
    /**
     * List what happened to a package
     *
     * Its function is `listPackageComments`.
     */
    "/bdoc/store/package/comments": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
          };
        };
      }];
      data: PackageComments[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download the file of a document
     *
     * Its function is `downloadDocumentBody`.
     */
    "/bdoc/store/package/document/body": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
            /**
             * The file of the document, from `bodies` of the document.
             *
             * @example 9001
             */
            body_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download a document as an archive
     *
     * Its function is `downloadDocumentArchive`.
     */
    "/bdoc/store/package/document/arch": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
            /**
             * The file of the document, from `bodies` of the document.
             *
             * @example 9001
             */
            body_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read the document of an approval task
     *
     * Its function is `getTaskDocumentInfo`.
     */
    "/bdoc/store/task/doc-info": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The task.
             *
             * @example 11001
             */
            task_id: Int64;
          };
        };
      }];
      data: DocumentStore;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download a signature on a document
     *
     * Its function is `downloadDocumentSignature`.
     */
    "/bdoc/store/package/document/sign": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
            /**
             * The file of the document, from `bodies` of the document.
             *
             * @example 9001
             */
            body_id: Int64;
            /**
             * The signature, from `signBodies` of the file.
             *
             * @example 10001
             */
            sign_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download the signature sheet of a document as an archive
     *
     * Its function is `downloadSignatureSheet`.
     */
    "/bdoc/store/package/document/sign-list": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
            /**
             * The file of the document, from `bodies` of the document.
             *
             * @example 9001
             */
            body_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the MobileID certificates of a phone
     *
     * Its function is `listMobileCertificates`.
     */
    "/bdoc/mobile_certs": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * Phone number with the country code, digits only.
             *
             * @example "380000000000"
             */
            msisdn: string;
          };
        };
      }];
      data: MobileCert[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Sign by mobile phone, step 2: fetch the signature
     *
     * Its function is `fetchMobileSignature`.
     */
    "/bdoc/mobile_sign": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * Phone number with the country code, digits only.
             *
             * @example "380000000000"
             */
            msisdn: string;
            /**
             * The request to the phone, from step 1.
             *
             * @example 17001
             */
            trans_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the saved searches for packages
     *
     * Its function is `listFilters`.
     */
    "/bdoc/filters": {
      init: [init?: CallOptions];
      data: PackageFilter[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the tags
     *
     * Its function is `listTags`.
     */
    "/bdoc/tags": {
      init: [init?: CallOptions];
      data: Tag[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the internal documents of a folder
     *
     * Its function is `listInternalDocuments`.
     */
    "/bdoc/store/internal-documents": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * Which of them.
             *
             * @example 1
             */
            folder: InternalFolder;
          };
        };
      }];
      data: DocumentStore[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read an internal document
     *
     * Its function is `getInternalDocumentInfo`.
     */
    "/bdoc/store/internal-document/info": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
          };
        };
      }];
      data: DocumentStore;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read an internal document with its form and values
     *
     * Its function is `getInternalDocumentStructure`.
     */
    "/bdoc/store/internal-document/structure": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
          };
        };
      }];
      data: DocumentStore;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download the file of an internal document
     *
     * Its function is `downloadInternalDocumentBody`.
     */
    "/bdoc/store/internal-documents/body": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download an internal document as an archive
     *
     * Its function is `downloadInternalDocumentArchive`.
     */
    "/bdoc/store/internal-documents/arch": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read a contract
     *
     * Its function is `getContract`.
     */
    "/bdoc/contract": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the versions of a package type
     *
     * Its function is `listPackageTypeVersions`.
     */
    "/bdoc/packages_by_chain": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The chain, that is, `packageChainId`, which all versions of a package type share.
             *
             * @example 2101
             */
            package_chain_id: Int64;
          };
        };
      }];
      data: PackageType[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the package types of a company
     *
     * Its function is `listPackageTypes`.
     */
    "/bdoc/extra/package_types": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
            /**
             * Only types of this status.
             *
             * @example 1
             */
            status?: PackageTypeStatus;
            /**
             * Text to look for in the package types; which of their properties is not documented.
             *
             * @example "Invoices"
             */
            search_pattern?: string;
          };
        };
      }];
      data: PackageType[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read a package type as a contract allows it
     *
     * Its function is `getPackageTypeByContract`.
     */
    "/bdoc/extra/contract/package_type": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The package type: `packageId` of a `PackageType`, which names one version of it.
             *
             * @example 2001
             */
            package_id: Int64;
          };
        };
      }];
      data: PackageType[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the document types of a company
     *
     * Its function is `listDocumentTypes`.
     */
    "/bdoc/document_types": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
            /**
             * Only types of this use.
             *
             * @example 1
             */
            use_type: DocumentUseInput;
            /**
             * Only types with this kind of content. A sample sends 0, presumably for all.
             *
             * @example 1
             */
            type?: DocumentContent | 0;
            /**
             * How many entries to answer at most.
             *
             * @default 20
             * @example 50
             */
            limit?: number;
            /**
             * How many entries to pass over.
             *
             * @default 0
             * @example 20
             */
            offset?: number;
            /**
             * With 1 only active types, with 0 only blocked ones.
             *
             * @example 1
             */
            is_active?: ActiveFlag;
          };
        };
      }];
      data: Document[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Export the document types of a company as an Excel file
     *
     * Its function is `exportDocumentTypes`.
     */
    "/bdoc/document_types/xlsx": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
            /**
             * Only types of this use.
             *
             * @example 1
             */
            use_type?: DocumentUseInput;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List document types that an approval process can be set up for
     *
     * Its function is `listDocumentTypesForAgreement`.
     */
    "/bdoc/extra/document_types": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company that has the document types.
             *
             * @example 302
             */
            document_company_id: Int64;
            /**
             * The company that has the approval process.
             *
             * @example 301
             */
            agreement_company_id: Int64;
          };
        };
      }];
      data: Document[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the dictionaries of a company
     *
     * Its function is `listDictionaries`.
     */
    "/bdoc/dictionaries": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
          };
        };
      }];
      data: Dictionary[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read a dictionary with its values
     *
     * Its function is `getDictionary`.
     */
    "/bdoc/dictionary": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
          };
        };
      }];
      data: Dictionary;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Export a dictionary as an Excel file
     *
     * Its function is `exportDictionary`.
     */
    "/bdoc/dictionary/xlsx": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List approval groups
     *
     * Its function is `listAgreementGroups`.
     */
    "/bdoc/agreement_groups": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Only the groups of this company.
             *
             * @example 301
             */
            company_id?: Int64;
            /**
             * Part of a group's name.
             *
             * @example "Legal"
             */
            search_pattern?: string;
            /**
             * How many entries to answer at most. There is no offset.
             *
             * @default 30
             * @example 50
             */
            limit?: number;
          };
        };
      }];
      data: AgreementGroup[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read an approval group with its members
     *
     * Its function is `getAgreementGroup`.
     */
    "/bdoc/agreement_group": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The approval group: `groupId` of an `AgreementGroup`.
             *
             * @example 6201
             */
            agreement_group_id: Int64;
          };
        };
      }];
      data: AgreementGroup;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List certificates
     *
     * Its function is `listCertificates`.
     */
    "/bdoc/certificates": {
      init: [init?: CallOptions];
      data: Certificate[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Read a certificate with its parsed content
     *
     * Its function is `getCertificate`.
     */
    "/bdoc/certificate": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The certificate, by its `certId`.
             *
             * @example 601
             */
            certificate_id: Int64;
          };
        };
      }];
      data: Certificate;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the reports that were asked for
     *
     * Its function is `listReports`.
     */
    "/bdoc/reports": {
      init: [init?: CallOptions];
      data: Report[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download a finished report
     *
     * Its function is `downloadReport`.
     */
    "/bdoc/report_file": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The report.
             *
             * @example 6001
             */
            report_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List the transactions of a period
     *
     * Its function is `getTransactions`.
     */
    "/bdoc/transactions": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * Which transactions.
             *
             * @example 2
             */
            trans_status: TransactionDirection;
            /**
             * Start of the period in UNIX seconds.
             *
             * @example 1735689600
             */
            date_from: UnixSeconds;
            /**
             * End of the period in UNIX seconds.
             *
             * @example 1738368000
             */
            date_to: UnixSeconds;
            /**
             * Kind of transaction.
             *
             * @example 1
             */
            trans_type?: TransactionKind;
            /**
             * The company.
             *
             * @example 101
             */
            company_id?: Int64;
            /**
             * How many entries to answer at most.
             *
             * At most 50.
             *
             * @default 30
             * @example 50
             */
            limit?: number;
            /**
             * How many entries to pass over.
             *
             * @default 0
             * @example 20
             */
            offset?: number;
          };
        };
      }];
      data: BillingData;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Get the link to an invoice as PDF
     *
     * Its function is `getPaymentInvoiceLink`.
     */
    "/bdoc/payment/invoice": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The payment document.
             *
             * @example 8201
             */
            payment_id: Int64;
          };
        };
      }];
      data: string;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Get the link to an act of acceptance as PDF
     *
     * Its function is `getPaymentActLink`.
     */
    "/bdoc/payment/act": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The payment document.
             *
             * @example 8201
             */
            payment_id: Int64;
          };
        };
      }];
      data: string;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Ask for a log file
     *
     * Its function is `requestLogFile`.
     */
    "/bdoc/log_file_request": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * Start of the period, presumably in UNIX seconds.
             *
             * @example 1735689600
             */
            date_from: UnixSeconds;
            /**
             * End of the period, presumably in UNIX seconds; at most 365 days after the start.
             *
             * @example 1738368000
             */
            date_to: UnixSeconds;
          };
        };
      }];
      data: LogFileRequest;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Get the link to a log file
     *
     * Its function is `getLogFileLink`.
     */
    "/bdoc/log_file_link": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * GUID of the request, from `requestLogFile`.
             *
             * @example "00000000-0000-4000-8000-000000008001"
             */
            request_uuid: string;
          };
        };
      }];
      data: string;
      error: LinkError | string;
      errors: ByStatus<"default", LinkError>;
    };
  };
  POST: {
    /**
     * Log in, step 1: get a login token
     *
     * Its function is `requestLoginToken`.
     */
    "/bdoc/auth_uuid": {
      init: [init: CallOptions & {
        /** The user's mail address. */
        body: AuthStep1Form | FormData;
      }];
      data: AuthToken;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Log in, step 2: get a session
     *
     * Its function is `logIn`.
     */
    "/bdoc/auth": {
      init: [init: CallOptions & {
        /** The token of step 1 and the password. */
        body: AuthStep2Form | FormData;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create a company from a signed GUID
     *
     * Its function is `createCompanyFromSignature`.
     */
    "/bdoc/company_from_sign": {
      init: [init: CallOptions & {
        /** The signed GUID, as bytes (a file with the ending .bin). */
        body: BinaryBody;
      }];
      data: Company;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Confirm or refresh a company by a signed GUID
     *
     * Its function is `approveCompanyBySignature`.
     */
    "/bdoc/company/approve": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
          };
        };
        /** The signed GUID, as bytes (a file with the ending .bin). */
        body: BinaryBody;
      }];
      data: Company;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a company
     *
     * Its function is `saveCompany`.
     */
    "/bdoc/company": {
      init: [init: CallOptions & {
        /** The company. */
        body: CompanyInput & Required<Pick<CompanyInput, "type" | "name" | "code">>;
      }];
      data: Company;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit the account
     *
     * Its function is `saveAccount`.
     */
    "/bdoc/account": {
      init: [init: CallOptions & {
        /** The account. */
        body: AccountInput;
      }];
      data: Account;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Register several accounts with their companies and users
     *
     * Its function is `registerAccounts`.
     */
    "/bdoc_admin/register_account_list": {
      init: [init: CallOptions & {
        /** The accounts, each with its companies and users. */
        body: RegisterAccountItem[];
      }];
      data: RegisterAccountResult[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Change language and setup wizard of the user who is logged in
     *
     * Its function is `updateUserProfile`.
     */
    "/bdoc/user-profile": {
      init: [init: CallOptions & {
        /** The settings. */
        body: UserProfileInput;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a user
     *
     * Its function is `saveUser`.
     */
    "/bdoc/user": {
      init: [init: CallOptions & {
        /** The user. */
        body: UserInput & Required<Pick<UserInput, "fio" | "email" | "passPolicyId">>;
      }];
      data: User;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create a role
     *
     * Its function is `createRole`.
     */
    "/bdoc/role": {
      init: [init: CallOptions & {
        /** The role. */
        body: RoleInput;
      }];
      data: Role;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Import counterparties from an Excel file
     *
     * Its function is `importPartners`.
     */
    "/bdoc/partners": {
      init: [init: CallOptions & {
        /** The bytes of an .xls or .xlsx file. */
        body: BinaryBody;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add or edit a counterparty
     *
     * Its function is `savePartner`.
     */
    "/bdoc/partner": {
      init: [init: CallOptions & {
        /** The counterparty. */
        body: PartnerInput & Required<Pick<PartnerInput, "code" | "name" | "contactEmail">>;
      }];
      data: Partner;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Mark counterparties as invited
     *
     * Its function is `markPartnersInvited`.
     */
    "/bdoc/partner/status": {
      init: [init: CallOptions & {
        /** The counterparties, by their ids. */
        body: Int64[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Invite a counterparty
     *
     * Its function is `sendPartnerInvitation`.
     */
    "/bdoc/partner/invitation": {
      init: [init: CallOptions & {
        /** Whom to invite, and to what. */
        body: InvitationForm | FormData;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create a package
     *
     * Its function is `createPackage`.
     */
    "/bdoc/store/package": {
      init: [init: CallOptions & {
        /** Contract and package type of the package. */
        body: CreatePackageInput;
      }];
      data: Package;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Search for packages
     *
     * Its function is `searchPackages`.
     */
    "/bdoc/store/packages": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to answer at most.
             *
             * At most 50.
             *
             * @default 30
             * @example 50
             */
            limit?: number;
            /**
             * How many entries to pass over.
             *
             * @default 0
             * @example 20
             */
            offset?: number;
          };
        };
        /** What the packages have in common; an empty object restricts nothing. */
        body: PackageFilterPart;
      }];
      data: Package[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Send a draft to the counterparty
     *
     * Its function is `sendPackage`.
     */
    "/bdoc/store/package/send": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
          };
        };
        /** An empty form. */
        body: Record<string, unknown> | URLSearchParams;
      }];
      data: Package;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Accept, reject or otherwise answer a received package
     *
     * Its function is `setPackageStatus`.
     */
    "/bdoc/store/package/status": {
      init: [init: CallOptions & {
        /** The package and its new status. */
        body: PackageStatusForm | FormData;
      }];
      data: Package;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add a comment to a package
     *
     * Its function is `addPackageComment`.
     */
    "/bdoc/store/package/comment": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
          };
        };
        /** The comment, as a JSON string. */
        body: string;
      }];
      data: PackageComments[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a document from its values
     *
     * Its function is `saveStructuredDocument`.
     */
    "/bdoc/store/package/document/structure": {
      init: [init: CallOptions & {
        /** The document with its values. */
        body: DocumentStoreInput;
      }];
      data: DocumentStore;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a document from an XML file
     *
     * Its function is `saveStructuredDocumentFromXml`.
     */
    "/bdoc/store/package/document/xml": {
      init: [init: CallOptions & {
        /** What the document is, and the XML file. */
        body: DocumentXmlForm | FormData;
      }];
      data: DocumentStore;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Accept or reject a received document
     *
     * Its function is `setDocumentStatus`.
     */
    "/bdoc/store/package/document/status": {
      init: [init: CallOptions & {
        /** The document and its new status. */
        body: DocumentStatusForm | FormData;
      }];
      data: Package;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Sign by mobile phone, step 1: ask the phone
     *
     * Its function is `startMobileSigning`.
     */
    "/bdoc/mobile_sign": {
      init: [init: CallOptions & {
        /** The phone, and what to sign. */
        body: MobileSignForm | FormData;
      }];
      data: MobileSignTransaction;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a saved search for packages
     *
     * Its function is `saveFilter`.
     */
    "/bdoc/filter": {
      init: [init: CallOptions & {
        /** The saved search. */
        body: PackageFilterInput & Required<Pick<PackageFilterInput, "filterName" | "periodType" | "dateFrom" | "dateTo">>;
      }];
      data: PackageFilter;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a tag
     *
     * Its function is `saveTag`.
     */
    "/bdoc/tag": {
      init: [init: CallOptions & {
        /** The tag. */
        body: TagInput;
      }];
      data: Tag;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Import tags from a spreadsheet
     *
     * Its function is `importTags`.
     */
    "/bdoc/tag/xls": {
      init: [init: CallOptions & {
        /** The spreadsheet. */
        body: BinaryBody;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create an internal document from a file or from values
     *
     * Its function is `createInternalDocument`.
     */
    "/bdoc/store/internal-document": {
      init: [init: CallOptions & {
        /** The document type, and either a file or values. */
        body: InternalDocumentForm | FormData;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Send an internal document
     *
     * Its function is `sendInternalDocument`.
     */
    "/bdoc/store/internal-document/send": {
      init: [init: CallOptions & {
        /** The document. */
        body: InternalDocumentSendForm | FormData;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a contract
     *
     * Its function is `saveContract`.
     */
    "/bdoc/contract": {
      init: [init: CallOptions & {
        /** The contract with its two companies. */
        body: ContractInput & {
          /**
           * Name of the contract.
           *
           * @example "Supplies of this year"
           */
          contractName: string;
          /**
           * Number of the contract.
           *
           * @example "C-1"
           */
          number: string;
          /** The owner; its `companyId` is enough. */
          ownerCompany: {
            /**
             * Identifier of the owner.
             *
             * @example 301
             */
            companyId: Int64;
          };
          /** The client; its `companyId` is enough. */
          clientCompany: {
            /**
             * Identifier of the client.
             *
             * @example 302
             */
            companyId: Int64;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Send contracts to their client companies
     *
     * Its function is `sendContracts`.
     */
    "/bdoc/contract/send": {
      init: [init: CallOptions & {
        /** The contracts, by their ids. */
        body: Int64[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Delete contracts
     *
     * Its function is `deleteContracts`.
     */
    "/bdoc/contract/delete": {
      init: [init: CallOptions & {
        /** The contracts, by their ids. */
        body: Int64[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a package type
     *
     * Its function is `savePackageType`.
     */
    "/bdoc/package": {
      init: [init: CallOptions & {
        /** The package type. */
        body: PackageTypeInput & Required<Pick<PackageTypeInput, "name" | "code" | "type" | "companyId">>;
      }];
      data: PackageType;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Import document types from an Excel file
     *
     * Its function is `importDocumentTypes`.
     */
    "/bdoc/document_types": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * Documented as mandatory and without a meaning. For an import the id of the company (`company_id`, as in the
             * export) is likelier, so this may be a mistake of the page.
             *
             * @example 3001
             */
            document_id: Int64;
            /**
             * Use of the new types.
             *
             * @example 1
             */
            use_type?: DocumentUseInput;
          };
        };
        /** The Excel file. */
        body: BinaryBody;
      }];
      data: Document[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a document type
     *
     * Its function is `saveDocumentType`.
     */
    "/bdoc/document_type": {
      init: [init: CallOptions & {
        /** The document type. */
        body: DocumentInput & Required<Pick<DocumentInput, "isActive" | "companyId" | "name" | "code" | "type">>;
      }];
      data: Document;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Set the form of a structured document type
     *
     * Its function is `saveDocumentTypeStructure`.
     */
    "/bdoc/document_type/structure": {
      init: [init: CallOptions & {
        /** The form. */
        body: DocumentStructure & Required<Pick<DocumentStructure, "encoding" | "id" | "structure">>;
      }];
      data: DocumentStructure;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a dictionary
     *
     * Its function is `saveDictionary`.
     */
    "/bdoc/dictionary": {
      init: [init: CallOptions & {
        /** The dictionary. */
        body: DictionaryInput;
      }];
      data: Dictionary;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add a value to a dictionary
     *
     * Its function is `addDictionaryValue`.
     */
    "/bdoc/dictionary_value": {
      init: [init: CallOptions & {
        /** The value. */
        body: DictionaryValueInput;
      }];
      data: DictionaryValue;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Exchange the values of a dictionary as an Excel file
     *
     * Its function is `transferDictionaryValuesXls`.
     */
    "/bdoc/dictionary_values/xls": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
          };
        };
      }];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit an approval group
     *
     * Its function is `saveAgreementGroup`.
     */
    "/bdoc/agreement_group": {
      init: [init: CallOptions & {
        /** The group. */
        body: AgreementGroupInput;
      }];
      data: AgreementGroup;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * List approval processes
     *
     * Its function is `listAgreementProcesses`.
     */
    "/bdoc/agreement_procs": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Only the processes of this company.
             *
             * @example 301
             */
            company_id?: Int64;
            /**
             * Part of a process's name.
             *
             * @example "Invoices"
             */
            search_pattern?: string;
            /**
             * How many entries to answer at most. There is no offset.
             *
             * @default 30
             * @example 50
             */
            limit?: number;
            /**
             * Which processes; 0 for all, as in the lists of users and roles.
             *
             * @example 1
             */
            status?: ActiveStatus | 0;
          };
        };
      }];
      data: AgreementProc[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit an approval process
     *
     * Its function is `saveAgreementProcess`.
     */
    "/bdoc/agreement_proc": {
      init: [init: CallOptions & {
        /** The process. */
        body: AgreementProcInput & Required<Pick<AgreementProcInput, "name" | "companyId">>;
      }];
      data: AgreementProc;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Create or edit a step of an approval process
     *
     * Its function is `saveAgreementStep`.
     */
    "/bdoc/agreement_step": {
      init: [init: CallOptions & {
        /** The step. */
        body: AgreementStepInput & Required<Pick<AgreementStepInput, "agreementProcId" | "agreementTaskType" | "agreementExecType" | "agreementGroups">>;
      }];
      data: AgreementProc;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Ask for a report
     *
     * Its function is `createReport`.
     */
    "/bdoc/report": {
      init: [init: CallOptions & {
        /** What the report is to tell. */
        body: ReportInput;
      }];
      data: Report;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Download the offer, the agreement on the service
     *
     * Its function is `downloadOffer`.
     */
    "/bdoc/offer": {
      init: [init?: CallOptions];
      data: Blob;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
  };
  PUT: {
    /**
     * Add a file to a package as a document
     *
     * Its function is `addDocumentToPackage`.
     */
    "/bdoc/store/package/document": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The document type. The page calls it the package type, by mistake.
             *
             * @example 3001
             */
            document_type_id: Int64;
            /**
             * Date of the document.
             *
             * @example 1735689600
             */
            document_date?: UnixSeconds;
            /**
             * Number of the document.
             *
             * @example "INV-1"
             */
            document_number?: string;
            /**
             * A comment.
             *
             * @example "For January"
             */
            comment?: string;
          };
          header?: {
            /**
             * What to answer: `document` the new document, `uuid` its GUID alone. Without the header the whole package
             * is the answer.
             *
             * @example "document"
             */
            "response-object-type"?: ResponseObjectType;
          };
        };
        /** The file. */
        body: FileForm | FormData;
      }];
      data: AddedDocument;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add signatures to a document
     *
     * Its function is `addDocumentSignature`.
     */
    "/bdoc/store/package/document/sign": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
            /**
             * The file of the document, from `bodies` of the document.
             *
             * @example 9001
             */
            body_id: Int64;
          };
        };
        /** The signatures, one or more. */
        body: SignatureFilesForm | FormData;
      }];
      data: Package;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add signatures to a document by its GUID
     *
     * Its function is `addDocumentSignatureByUuid`.
     */
    "/bdoc/store/package/document/upload_sign_by_uuid": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * GUID of the document, its `documentUuid`.
             *
             * @example "00000000-0000-4000-8000-000000007001"
             */
            document_uuid: string;
          };
        };
        /** The signatures, one or more. */
        body: SignatureFilesForm | FormData;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Put a tag on a package
     *
     * Its function is `addPackageTag`.
     */
    "/bdoc/store/package/tag": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The tag.
             *
             * @example 8001
             */
            tag_id: Int64;
          };
        };
      }];
      data: Tag[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Put a tag on a contract
     *
     * Its function is `addContractTag`.
     */
    "/bdoc/contract_tag": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The tag.
             *
             * @example 8001
             */
            tag_id: Int64;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Store signatures on an internal document
     *
     * Its function is `addInternalDocumentSignatures`.
     */
    "/bdoc/store/internal-document/sign": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document.
             *
             * @example 7001
             */
            document_id: Int64;
          };
        };
        /** The signatures. */
        body: SignBodyInput[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Let one side of a contract send packages of a type
     *
     * Its function is `addContractPackageType`.
     */
    "/bdoc/contract_packages": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The package type: `packageChainId` of a `PackageType`, which all its versions share.
             *
             * @example 2101
             */
            package_chain_id: Int64;
            /**
             * Who may send packages of this type.
             *
             * @example 2
             */
            sender_type: ContractSide;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Bind a value of a dictionary to a contract
     *
     * Its function is `addContractDictionary`.
     */
    "/bdoc/contract_dictionary": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
            /**
             * The value, from `values` of the dictionary.
             *
             * @example 4101
             */
            dictionary_value_id: Int64;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add contracts to a route
     *
     * Its function is `addRouteContracts`.
     */
    "/bdoc/route/contracts": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The route, in newer wording an access scenario.
             *
             * @example 6101
             */
            route_id: Int64;
          };
        };
        /** The ids of the contracts. */
        body: Int64[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add package types to a route
     *
     * Its function is `addRoutePackageTypes`.
     */
    "/bdoc/package_route/package_type": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
            /**
             * The route, in newer wording an access scenario.
             *
             * @example 6101
             */
            route_id: Int64;
          };
        };
        /** The ids of the package types. */
        body: Int64[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Add a document type to an approval process
     *
     * Its function is `addAgreementProcessDocument`.
     */
    "/bdoc/agreement_proc/document": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
            /**
             * The document type: `documentId` of a `Document`.
             *
             * @example 3001
             */
            document_id: Int64;
            /**
             * The value of the document type's dictionary; 0 when the type has none.
             *
             * @example 0
             */
            dict_val_id: Int64;
            /**
             * The approval process.
             *
             * @example 6001
             */
            agreement_proc_id: Int64;
          };
        };
      }];
      data: AgreementProc;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Upload a certificate
     *
     * Its function is `uploadCertificate`.
     */
    "/bdoc/certificate": {
      init: [init: CallOptions & {
        /** The certificate. */
        body: CertificateForm | FormData;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
  };
  PATCH: {
    /**
     * Replace the roles of a user
     *
     * Its function is `replaceUserRoles`.
     */
    "/bdoc/user/roles": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The user.
             *
             * @example 201
             */
            user_id: Int64;
          };
        };
        /** All roles that the user is to have. */
        body: RoleRef[];
      }];
      data: Role[];
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Set the users of a route
     *
     * Its function is `replaceRouteUsers`.
     */
    "/bdoc/route/users": {
      init: [init: CallOptions & {
        /** The route, and all users that it is to have. */
        body: RouteUsersInput;
      }];
      data: PackageRoute;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Replace the members of an approval group
     *
     * Its function is `replaceAgreementGroupUsers`.
     *
     * @deprecated
     */
    "/bdoc/agreement_group/users": {
      init: [init: CallOptions & {
        /** The group, and all members that it is to have. */
        body: AgreementGroupUsersInput;
      }];
      data: AgreementGroup;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
  };
  DELETE: {
    /**
     * Take a tag off a package
     *
     * Its function is `removePackageTag`.
     */
    "/bdoc/store/package/tag": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
            /**
             * The tag.
             *
             * @example 8001
             */
            tag_id: Int64;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Take a tag off a contract
     *
     * Its function is `removeContractTag`.
     */
    "/bdoc/contract_tag": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The tag.
             *
             * @example 8001
             */
            tag_id: Int64;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Delete a tag
     *
     * Its function is `deleteTag`.
     */
    "/bdoc/tag": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The tag.
             *
             * @example 8001
             */
            tag_id: Int64;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Stop one side of a contract from sending packages of a type
     *
     * Its function is `removeContractPackageType`.
     */
    "/bdoc/contract_packages": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The package type: `packageChainId` of a `PackageType`, which all its versions share.
             *
             * @example 2101
             */
            package_chain_id: Int64;
            /**
             * Who may send packages of this type.
             *
             * @example 2
             */
            sender_type: ContractSide;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Remove a value of a dictionary from a contract
     *
     * Its function is `removeContractDictionary`.
     */
    "/bdoc/contract_dictionary": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
            /**
             * The value, from `values` of the dictionary.
             *
             * @example 4101
             */
            dictionary_value_id: Int64;
          };
        };
      }];
      data: Contract;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Remove contracts from a route
     *
     * Its function is `removeRouteContracts`.
     */
    "/bdoc/route/contracts": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The route, in newer wording an access scenario.
             *
             * @example 6101
             */
            route_id: Int64;
          };
        };
        /** The ids of the contracts. */
        body: Int64[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Remove package types from a route
     *
     * Its function is `removeRoutePackageTypes`.
     */
    "/bdoc/package_route/package_type": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The route, in newer wording an access scenario.
             *
             * @example 6101
             */
            route_id: Int64;
          };
        };
        /** The ids of the package types. */
        body: Int64[];
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Delete an approval group
     *
     * Its function is `deleteAgreementGroup`.
     */
    "/bdoc/agreement_group": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The approval group: `groupId` of an `AgreementGroup`.
             *
             * @example 6201
             */
            agreement_group_id: Int64;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Remove a document type from an approval process
     *
     * Its function is `removeAgreementProcessDocument`.
     */
    "/bdoc/agreement_proc/document": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The company.
             *
             * @example 301
             */
            company_id: Int64;
            /**
             * The document type: `documentId` of a `Document`.
             *
             * @example 3001
             */
            document_id: Int64;
            /**
             * The value of the document type's dictionary; 0 when the type has none.
             *
             * @example 0
             */
            dict_val_id: Int64;
            /**
             * The approval process.
             *
             * @example 6001
             */
            agreement_proc_id: Int64;
          };
        };
      }];
      data: AgreementProc;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Delete a step of an approval process
     *
     * Its function is `deleteAgreementStep`.
     */
    "/bdoc/agreement_step": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The approval process.
             *
             * @example 6001
             */
            agreement_proc_id: Int64;
            /**
             * The step.
             *
             * @example 6101
             */
            agreement_step_id: Int64;
          };
        };
      }];
      data: AgreementProc;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
  };
  OPTIONS: {
    /**
     * Change how an account checks signatures
     *
     * Its function is `updateAccountSignSettings`.
     */
    "/bdoc_admin/account/sign_settings": {
      init: [init: CallOptions & {
        /** The account, and what to change of its settings. */
        body: AccountInfo & Required<Pick<AccountInfo, "accountID">>;
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Activate or block a user
     *
     * Its function is `setUserStatus`.
     */
    "/bdoc/user": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The user.
             *
             * @example 201
             */
            user_id: Int64;
            /**
             * The new status.
             *
             * @example 2
             */
            status: ActiveStatus;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Mark a package as read over the API
     *
     * Its function is `markPackageReadFromApi`.
     */
    "/bdoc/store/package/read_from_api": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package.
             *
             * @example 5001
             */
            package_id: Int64;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Set the status of a contract
     *
     * Its function is `setContractStatus`.
     */
    "/bdoc/contract": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The contract.
             *
             * @example 1001
             */
            contract_id: Int64;
            /**
             * The new status.
             *
             * @example 2
             */
            status: ContractStatus;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Activate or block a package type, or make it a draft
     *
     * Its function is `setPackageTypeStatus`.
     */
    "/bdoc/package_type/status": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The package type: `packageId` of a `PackageType`, which names one version of it.
             *
             * @example 2001
             */
            package_id: Int64;
            /**
             * The new status.
             *
             * @example 1
             */
            status: PackageTypeStatus;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Bind a document type to a package type
     *
     * Its function is `bindDocumentToPackageType`.
     */
    "/bdoc/package_document": {
      init: [init: CallOptions & {
        /** The document type, and what is asked of its documents. */
        body: Document2PackageInput & Required<Pick<Document2PackageInput, "packageId" | "documentId">>;
      }];
      data: PackageType;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Bind a dictionary to a package type
     *
     * Its function is `bindDictionaryToPackageType`.
     */
    "/bdoc/package_dictionary": {
      init: [init: CallOptions & {
        /** The dictionary, and who fills it in. */
        body: Package2DictionariesInput & Required<Pick<Package2DictionariesInput, "packageId" | "dictionaryId">>;
      }];
      data: PackageType;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Bind an additional field to a package type
     *
     * Its function is `bindExtraFieldToPackageType`.
     */
    "/bdoc/package/extra_field": {
      init: [init: CallOptions & {
        /** The field, and who fills it in. */
        body: (Package2ExtraFieldInput & Required<Pick<Package2ExtraFieldInput, "packageId" | "required" | "fillType">>) & {
          /** The additional field; its `fieldId` is enough. */
          extraField: ExtraFieldInput & Required<Pick<ExtraFieldInput, "fieldId">>;
        };
      }];
      data: PackageType;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Activate or block a document type
     *
     * Its function is `setDocumentTypeActive`.
     */
    "/bdoc/document_type": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document type: `documentId` of a `Document`.
             *
             * @example 3001
             */
            document_id: Int64;
            /**
             * The new status.
             *
             * @example 0
             */
            is_active: ActiveFlag;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Let the provider print signature stamps on the PDF files of a document type
     *
     * Its function is `setDocumentTypeProviderAccess`.
     */
    "/bdoc/document_type/provider_access": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document type: `documentId` of a `Document`.
             *
             * @example 3001
             */
            document_id: Int64;
            /**
             * Whether the provider may do so. The page says that it is always 1, so the access may be impossible to take
             * back over the API.
             *
             * @example 1
             */
            access: YesNo;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Bind a dictionary to a document type
     *
     * Its function is `bindDictionaryToDocumentType`.
     */
    "/bdoc/document_types/dictionary": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The document type: `documentId` of a `Document`.
             *
             * @example 3001
             */
            document_id: Int64;
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Activate or block a dictionary
     *
     * Its function is `setDictionaryActive`.
     */
    "/bdoc/dictionary": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
            /**
             * The new status.
             *
             * @example 0
             */
            is_active: ActiveFlag;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Activate or block a value of a dictionary
     *
     * Its function is `setDictionaryValueActive`.
     */
    "/bdoc/dictionary_value": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The dictionary.
             *
             * @example 4001
             */
            dictionary_id: Int64;
            /**
             * The new status.
             *
             * @example 0
             */
            is_active: ActiveFlag;
            /**
             * The value.
             *
             * @example 4101
             */
            value_id: Int64;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
    /**
     * Activate or block an approval process
     *
     * Its function is `setAgreementProcessStatus`.
     */
    "/bdoc/agreement_proc": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The approval process.
             *
             * @example 6001
             */
            agreement_proc_id: Int64;
            /**
             * The new status.
             *
             * @example 2
             */
            status: ActiveStatus;
          };
        };
      }];
      data: undefined;
      error: EdinError | string;
      errors: ByStatus<"default", EdinError>;
    };
  };
  HEAD: {};
}
