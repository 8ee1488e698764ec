/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { CallOptions, Int64 } from "@signoff/core";
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Step 1 of the login. */
export interface AuthStep1Form extends Schema<"AuthStep1Form"> {}
/** An error in a form that is not documented; look at the status and take the rest as a hint. */
export interface EdinError extends Schema<"EdinError"> {}
/** The login token. It is no session; only step 2 takes it. */
export interface AuthToken extends Schema<"AuthToken"> {}
/** Step 2 of the login. */
export interface AuthStep2Form extends Schema<"AuthStep2Form"> {}
/** Bank details. */
export interface BankAcc extends Schema<"BankAcc"> {}
/** A postal address. */
export interface Address extends Schema<"Address"> {}
/** The parts of the name of a natural person. */
export interface CompanyFizName extends Schema<"CompanyFizName"> {}
/** The parsed content of a certificate. The names come from one example, no table lists them. */
export interface EndUserCertificateInfoEx extends Schema<"EndUserCertificateInfoEx"> {}
/** A certificate bound to an account or company. */
export interface Certificate extends Schema<"Certificate"> {}
/** A value of a dictionary. */
export interface DictionaryValue extends Schema<"DictionaryValue"> {}
/** A dictionary: a list of values to choose from. */
export interface Dictionary extends Schema<"Dictionary"> {}
/** What is told by e-mail, and to whom. */
export interface EmailNotifySettings extends Schema<"EmailNotifySettings"> {}
/** A company. Other objects carry it abbreviated, with zeros and without most texts. */
export interface Company extends Schema<"Company"> {}
/** Further settings of an account. */
export interface AccountInfo extends Schema<"AccountInfo"> {}
/** The record of an account in the vendor's back office. */
export interface AdminAccount extends Schema<"AdminAccount"> {}
/** The account that users, companies and the tariff belong to. */
export interface Account extends Schema<"Account"> {}
/** A user of the platform. */
export interface User extends Schema<"User"> {}
/** A section of the platform. The names come from an example, no table lists them. */
export interface UIType extends Schema<"UIType"> {}
/** The access to one section. */
export interface UIType2Role extends Schema<"UIType2Role"> {}
/** A role, which opens sections of the platform to its users. */
export interface Role extends Schema<"Role"> {}
/** The signer and the certificate of a signature. */
export interface SignInfo extends Schema<"SignInfo"> {}
/** Special service conditions of a contract, as a signed file. */
export interface SpecialConditions extends Schema<"SpecialConditions"> {}
/** A tag. */
export interface Tag extends Schema<"Tag"> {}
/** An additional field, alone or with its value. */
export interface ExtraField extends Schema<"ExtraField"> {}
/** A rule by which an element is filled. */
export interface DocStructData extends Schema<"DocStructData"> {}
/** A table or list. */
export interface DocFieldTypeArray extends Schema<"DocFieldTypeArray"> {}
/** A number. */
export interface DocFieldTypeNumeric extends Schema<"DocFieldTypeNumeric"> {}
/** A text. */
export interface DocFieldTypeString extends Schema<"DocFieldTypeString"> {}
/** A date without a time. */
export interface DocFieldTypeDate extends Schema<"DocFieldTypeDate"> {}
/** A time of day. */
export interface DocFieldTypeTime extends Schema<"DocFieldTypeTime"> {}
/** A choice. */
export interface DocFieldTypeEnum extends Schema<"DocFieldTypeEnum"> {}
/** The type of an element. Exactly one of the properties is there, and its name tells the type. */
export interface DocStructType extends Schema<"DocStructType"> {}
/** An element of a form. */
export interface DocStructField extends Schema<"DocStructField"> {}
/** A version of the form of a structured document type. */
export interface DocumentStructure extends Schema<"DocumentStructure"> {}
/** A document type, in spite of its name; the document itself is `DocumentStore`. */
export interface Document extends Schema<"Document"> {}
/** How a package type uses a document type. */
export interface Document2Package extends Schema<"Document2Package"> {}
/** How a package or package type uses a dictionary. */
export interface Package2Dictionaries extends Schema<"Package2Dictionaries"> {}
/** How a package or package type uses an additional field. */
export interface Package2ExtraField extends Schema<"Package2ExtraField"> {}
/** A version of a package type. Beware: its `packageId` names this version, not a package. */
export interface PackageType extends Schema<"PackageType"> {}
/** A contract, in newer wording a document-flow scenario, between an owner and a client company. */
export interface Contract extends Schema<"Contract"> {}
/** A route, in newer wording an access scenario: which users see which contracts and package types. */
export interface PackageRoute extends Schema<"PackageRoute"> {}
/** Further data of a user. */
export interface UserInfo extends Schema<"UserInfo"> {}
/** Not documented; an empty object in every example. */
export interface UserAccess extends Schema<"UserAccess"> {}
/** What the tariff allows. Seen in examples of the profile only. */
export interface TariffLimitation extends Schema<"TariffLimitation"> {}
/** A counterparty. */
export interface Partner extends Schema<"Partner"> {}
/** What packages to look for; what is left out does not restrict. */
export interface PackageFilterPart extends Schema<"PackageFilterPart"> {}
/** A signature on a file. */
export interface SignBody extends Schema<"SignBody"> {}
/** A file of a document. */
export interface DocumentBody extends Schema<"DocumentBody"> {}
/** The value of an element of a structured document. */
export interface DocStructValue extends Schema<"DocStructValue"> {}
/** An entry in the history of an approval. */
export interface AgreementLogs extends Schema<"AgreementLogs"> {}
/** A document, in a package or internal. */
export interface DocumentStore extends Schema<"DocumentStore"> {}
/** A dictionary bound to a contract. Seen in older examples of packages only. */
export interface ContractDictionary extends Schema<"ContractDictionary"> {}
/** The link of a package to the package that it is based on. Never seen in examples. */
export interface PackageBase extends Schema<"PackageBase"> {}
/** A package of documents. */
export interface Package extends Schema<"Package"> {}
/** A new package. The two ids are enough. */
export interface CreatePackageInput extends Schema<"CreatePackageInput"> {}
/** A file to send. */
export interface FileForm extends Schema<"FileForm"> {}
/** What adding a document answers; the request header `response-object-type` chooses. */
export type AddedDocument = Schema<"AddedDocument">;

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
