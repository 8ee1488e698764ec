import type { Operations } from "./generated/operations.ts";
import { type Listing, type ListOptions, listPages, type Rows } from "./lists/pages.ts";
import type {
  BillingData,
  DocumentType,
  Package,
  PackageFilterPart,
  Partner,
  Role,
  Transaction,
  User,
} from "./schemas.ts";
import type { EdinDocflowSession } from "./session.ts";

type Calls = Operations["GET"];

/** What a call's query may ask for, beside the page. */
type FilterOf<Call> = Call extends {
  init: [init?: { params?: { query?: infer Query extends object } }];
}
  ? Omit<Query, keyof Rows>
  : never;

/** Which users {@link listUsers} gives. */
export type UserFilter = FilterOf<Calls["/bdoc/users"]>;

/** Which roles {@link listRoles} gives. */
export type RoleFilter = FilterOf<Calls["/bdoc/roles"]>;

/** Which partners {@link listPartners} gives. */
export type PartnerFilter = FilterOf<Calls["/bdoc/partners"]>;

/** Which document types {@link listDocumentTypes} gives. */
export type DocumentTypeFilter = FilterOf<Calls["/bdoc/document_types"]>;

/** Which transactions {@link listTransactions} gives. */
export type TransactionFilter = FilterOf<Calls["/bdoc/transactions"]>;

/**
 * The packages that meet a filter, without their documents: lists leave these out. The dates of the filter are those of
 * the last change. Do not mark packages as read while you iterate a search for unread ones, since later ones move up;
 * `inbox` takes care of it.
 *
 * @throws {InvalidOptionError} for an option that is unknown, or a bad `pageSize`, at once.
 * @throws {ProtocolError} while it is read, when an answer is no list, or the server knows no offsets.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} while it is read, as any call does.
 */
export function searchPackages(
  session: EdinDocflowSession,
  filter: PackageFilterPart,
  options?: ListOptions,
): Listing<Package> {
  const path = "/bdoc/store/packages";
  return listPages<Package>(
    {
      operation: `POST ${path}`,
      id: "packageId",
      read: (rows, call) => session.POST(path, { ...call, params: { query: rows }, body: filter }),
    },
    options,
  );
}

/**
 * The users of the account.
 *
 * @throws as {@link searchPackages}.
 */
export function listUsers(
  session: EdinDocflowSession,
  filter?: UserFilter,
  options?: ListOptions,
): Listing<User> {
  const path = "/bdoc/users";
  return listPages<User>(
    {
      operation: `GET ${path}`,
      id: "userId",
      read: (rows, call) =>
        session.GET(path, { ...call, params: { query: { ...filter, ...rows } } }),
    },
    options,
  );
}

/**
 * The roles of the account.
 *
 * @throws as {@link searchPackages}.
 */
export function listRoles(
  session: EdinDocflowSession,
  filter?: RoleFilter,
  options?: ListOptions,
): Listing<Role> {
  const path = "/bdoc/roles";
  return listPages<Role>(
    {
      operation: `GET ${path}`,
      id: "roleId",
      read: (rows, call) =>
        session.GET(path, { ...call, params: { query: { ...filter, ...rows } } }),
    },
    options,
  );
}

/**
 * The partners of the account, those that are not on the platform among them.
 *
 * @throws as {@link searchPackages}.
 */
export function listPartners(
  session: EdinDocflowSession,
  filter?: PartnerFilter,
  options?: ListOptions,
): Listing<Partner> {
  const path = "/bdoc/partners";
  return listPages<Partner>(
    {
      operation: `GET ${path}`,
      id: "partnerId",
      read: (rows, call) =>
        session.GET(path, { ...call, params: { query: { ...filter, ...rows } } }),
    },
    options,
  );
}

/**
 * The document types of a company. The `documentId` of one is what `uploadDocument` calls `documentTypeId`.
 *
 * @throws as {@link searchPackages}.
 */
export function listDocumentTypes(
  session: EdinDocflowSession,
  filter: DocumentTypeFilter,
  options?: ListOptions,
): Listing<DocumentType> {
  const path = "/bdoc/document_types";
  return listPages<DocumentType>(
    {
      operation: `GET ${path}`,
      id: "documentId",
      read: (rows, call) =>
        session.GET(path, { ...call, params: { query: { ...filter, ...rows } } }),
    },
    options,
  );
}

/**
 * What the account was billed for in a period. The sums that the service gives with it are in the answer of the call
 * itself, `GET /bdoc/transactions`.
 *
 * @throws as {@link searchPackages}.
 */
export function listTransactions(
  session: EdinDocflowSession,
  filter: TransactionFilter,
  options?: ListOptions,
): Listing<Transaction> {
  const path = "/bdoc/transactions";
  return listPages<Transaction>(
    {
      operation: `GET ${path}`,
      id: "transId",
      async read(rows, call) {
        const query = { ...filter, ...rows };
        const { data, response } = await session.GET(path, { ...call, params: { query } });
        return { data: transactionsOf(data), response };
      },
    },
    options,
  );
}

/** What is no object is given back as it is, so that it is told as no list. */
function transactionsOf(data: BillingData): readonly Transaction[] {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  return data.transactions ?? [];
}
