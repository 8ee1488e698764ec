/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { NamedOperation } from "@signoff/core";
import { operation } from "@signoff/core/provider";
import type { Operations } from "./operations.ts";

/**
 * Log in, step 1: get a login token
 *
 * The token that comes back is no session; it goes to step 2 with the password. No cookie is needed here, and
 * none is said to come.
 *
 * `isCaptcha` tells whether the web site would show a captcha. How to answer one over the API is not documented,
 * so step 2 may be refused then: try it once at most. By default captchas are for users of the web site, not for
 * those with an integration connection. An administrator can switch them off in the password policy, and should
 * then name the IP addresses that are let in.
 *
 * Takes:
 * - `body` (required): `AuthStep1Form` as multipart/form-data. The user's mail address.
 *
 * Answers `AuthToken`:
 * - 200: The login token.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * const { data } = await requestLoginToken(session, { body: { email: "ada@example.com" } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/Authorization.html
 */
export const requestLoginToken: NamedOperation<Operations, "POST", "/bdoc/auth_uuid"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/auth_uuid");
/**
 * Log in, step 2: get a session
 *
 * The session is the cookie `SID` of the answer; every other call sends it back. It ends after 10 minutes without
 * a request. Neither a greatest age nor a call that renews it is documented, and neither is whether a user may
 * have several sessions at once.
 *
 * Three refused logins block the user, for 5 minutes unless the password policy sets another time, from 3 minutes
 * to 24 hours: do not repeat a refused login automatically. An account or a user may have a list of the IP
 * addresses that are let in. How a wrong password, an outdated token, a blocked user or a foreign address is
 * refused is not documented.
 *
 * Takes:
 * - `body` (required): `AuthStep2Form` as multipart/form-data. The token of step 1 and the password.
 *
 * Answers `undefined`:
 * - 200: The session is open. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * await logIn(session, {
 *   body: {
 *     token: "00000000-0000-4000-8000-000000000001",
 *     password: "not-a-real-password",
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/Authorization.html
 */
export const logIn: NamedOperation<Operations, "POST", "/bdoc/auth"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/auth");
/**
 * Log out
 *
 * Ends the session of the cookie, although it is a GET. Never prefetch it, never follow it as a link.
 *
 * Answers `undefined`:
 * - 200: The session is over. There is no body.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `session.signOff`.
 *
 * @example
 * ```ts
 * await logOut(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/Logout.html
 */
export const logOut: NamedOperation<Operations, "GET", "/bdoc/logout"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/logout");
/**
 * Get a GUID to sign, for a company made from a signature
 *
 * Each call starts afresh and answers another GUID, which is good for one use. Sign it outside of the API and
 * send the result to `/bdoc/company_from_sign` or `/bdoc/company/approve`.
 *
 * Its name suggests a login by signature, but the pages demand a session for it. No example answer is given: the
 * pages say JSON, so take off the quotation marks should they be there.
 *
 * Answers `string`:
 * - 200: The GUID as text. Whether it is in quotation marks, as JSON would have it, is not documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await getSignUuid(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateCompanyFromSign.html
 */
export const getSignUuid: NamedOperation<Operations, "GET", "/bdoc/sign_auth_uuid"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/sign_auth_uuid");
/**
 * Create a company from a signed GUID
 *
 * The company presumably gets its data from the certificate of the signature. Get the GUID from
 * `/bdoc/sign_auth_uuid`. The page names the mixed media type application/binary/json; bytes go in and JSON
 * comes back.
 *
 * Takes:
 * - `body` (required): `Blob` as application/octet-stream. The signed GUID, as bytes (a file with the ending .bin).
 *
 * Answers `Company`:
 * - 200: The new company.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createCompanyFromSignature(session, { body: new Blob(["(bytes of uuid.bin)"]) });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateCompanyFromSign.html
 */
export const createCompanyFromSignature: NamedOperation<Operations, "POST", "/bdoc/company_from_sign"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/company_from_sign");
/**
 * Confirm or refresh a company by a signed GUID
 *
 * For a company that exists already. Get the GUID from `/bdoc/sign_auth_uuid`. The page names the mixed media
 * type application/binary/json; bytes go in and JSON comes back.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 * - `body` (required): `Blob` as application/octet-stream. The signed GUID, as bytes (a file with the ending .bin).
 *
 * Answers `Company`:
 * - 200: The company.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await approveCompanyBySignature(session, {
 *   params: { query: { company_id: 301 } },
 *   body: new Blob(["(bytes of uuid.bin)"]),
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/UpdateCompanyFromSign.html
 */
export const approveCompanyBySignature: NamedOperation<Operations, "POST", "/bdoc/company/approve"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/company/approve");
/**
 * Create or edit a company
 *
 * What selects editing is not documented; a `companyId` in the body presumably does, as ids do in other calls
 * that save. Nor is it said whether fields that are left out keep their values.
 *
 * Takes:
 * - `body` (required): application/json. The company.
 *
 * Answers `Company`:
 * - 200: The company as saved.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveCompany(session, {
 *   body: {
 *     type: 1,
 *     name: "Sample Trading",
 *     legalName: "Sample Trading LLC",
 *     code: "00000001",
 *     phone: "+380000000000",
 *     legalAddress: {
 *       postZip: "00001",
 *       city: "Exampleville",
 *       localityType: 1,
 *       street: "Sample Street",
 *       house: "1",
 *     },
 *     bankAcc: { bankName: "Example Bank", bankCode: "000000" },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/EditCompany.html
 */
export const saveCompany: NamedOperation<Operations, "POST", "/bdoc/company"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/company");
/**
 * Read the account of the session
 *
 * The account of the user who is logged in, with its main company, its settings and its agreement with the
 * service.
 *
 * Answers `Account`:
 * - 200: The account.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getAccount(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetAccount.html
 */
export const getAccount: NamedOperation<Operations, "GET", "/bdoc/account"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/account");
/**
 * Create or edit the account
 *
 * Each call replaces `companyId`, `whiteList`, `decryptType`, `cryptexServer`, `mfo`, `paymentAccount`,
 * `fullName`, `phone`, `email`, `addInfo`, `dirPosition` and `activityBase`: what is left out is erased, so read
 * the account first and send them all.
 *
 * An `adminAccountId` of 0 creates an account, any other edits. A text of 2019 says that editing needs 0; the
 * later one stands. The page is of July 2020 and missing from later editions, so the call may be gone.
 *
 * Takes:
 * - `body` (required): `AccountInput` as application/json. The account.
 *
 * Answers `Account`:
 * - 200: The account as saved.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveAccount(session, {
 *   body: {
 *     accountId: 101,
 *     companyId: 301,
 *     adminAccountId: 1101,
 *     fullName: "Ada Example",
 *     phone: "+380000000000",
 *     email: "ada@example.com",
 *     dirPosition: "Director",
 *     activityBase: "Statute",
 *     addInfo: "Sample account",
 *     decryptType: 1,
 *     whiteList: ["192.0.2.1"],
 *   },
 * });
 * ```
 * @see https://wiki.edin.ua/uk/latest/API_DOCflow/Methods/PostAccount.html
 */
export const saveAccount: NamedOperation<Operations, "POST", "/bdoc/account"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/account");
/**
 * Change how an account checks signatures
 *
 * Changes state, although it is an OPTIONS, and takes a body. The example sends `accountID`, `digitalSignUnique`
 * and `edrpouVerify`; what happens to settings that are left out is not documented.
 *
 * Its path is under `/bdoc_admin`, so it is presumably for administrators of the vendor. A note about
 * dictionaries on the page belongs to another call.
 *
 * Takes:
 * - `body` (required): application/json. The account, and what to change of its settings.
 *
 * Answers `undefined`:
 * - 200: The settings are changed. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await updateAccountSignSettings(session, { body: { accountID: 101, digitalSignUnique: 1, edrpouVerify: 0 } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/AccountSignSettings.html
 */
export const updateAccountSignSettings: NamedOperation<Operations, "OPTIONS", "/bdoc_admin/account/sign_settings"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc_admin/account/sign_settings");
/**
 * Register several accounts with their companies and users
 *
 * Each account needs at least one company and one user. Every user becomes an owner of the account; the
 * companies are not confirmed by a signature.
 *
 * A 200 is no success yet: look at `handleResult` of each account, company and user. It is there on whatever
 * failed, and perhaps on other entries too.
 *
 * The examples wrap the array in braces, which is no JSON; an array stands here. Companies have `edrpou` and
 * `ownType` here, unlike the `Company` that the page shows. Its path is under `/bdoc_admin`, so it is presumably
 * for administrators of the vendor.
 *
 * Takes:
 * - `body` (required): `RegisterAccountItem[]` as application/json. The accounts, each with its companies and users.
 *
 * Answers `RegisterAccountResult[]`:
 * - 200: The accounts with what became of each. Some or all may have failed.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await registerAccounts(session, {
 *   body: [
 *     {
 *       accName: "Example Supplies",
 *       companies: [
 *         {
 *           edrpou: "00000002",
 *           inn: "000000000002",
 *           name: "Example Supplies",
 *           ownType: "LLC",
 *         },
 *       ],
 *       users: [{ email: "alan@example.com", fio: "Alan Example" }],
 *     },
 *   ],
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/RegisterAccountList.html
 */
export const registerAccounts: NamedOperation<Operations, "POST", "/bdoc_admin/register_account_list"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc_admin/register_account_list");
/**
 * Read the profile of the user who is logged in
 *
 * The cheapest call that needs a session. `tariffLimitation.isApi` presumably tells whether the tariff includes
 * the API.
 *
 * Answers `User`:
 * - 200: The user, with account, sections and limits of the tariff.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUserProfile(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetUserProfile.html
 */
export const getUserProfile: NamedOperation<Operations, "GET", "/bdoc/user-profile"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/user-profile");
/**
 * Change language and setup wizard of the user who is logged in
 *
 * Only `language` and `notShowWizard` have an effect; other fields are ignored.
 *
 * Takes:
 * - `body` (required): `UserProfileInput` as application/json. The settings.
 *
 * Answers `undefined`:
 * - 200: The profile is changed. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await updateUserProfile(session, { body: { language: 2, notShowWizard: 1 } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostUserProfile.html
 */
export const updateUserProfile: NamedOperation<Operations, "POST", "/bdoc/user-profile"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/user-profile");
/**
 * List the users of the account
 *
 * The users of the account, those who are blocked too.
 *
 * Takes:
 * - `search_pattern` (query): Part of a full name or an e-mail address to look for.
 * - `limit` (query): How many entries to answer at most. Default: 20.
 * - `offset` (query): How many entries to pass over. Default: 0.
 * - `status` (query): Which users; 0 for all.
 *
 * Answers `User[]`:
 * - 200: The users on this page.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listUsers`.
 *
 * @example
 * ```ts
 * const { data } = await listUsers(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetUsers.html
 */
export const listUsers: NamedOperation<Operations, "GET", "/bdoc/users"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/users");
/**
 * Read a user
 *
 * The page names the method OPTIONS, which on this path activates and blocks users. Other calls that read are
 * GET, so GET stands here.
 *
 * Takes:
 * - `user_id` (query, required): The user.
 *
 * Answers `User`:
 * - 200: The user.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUser(session, { params: { query: { user_id: 201 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetUser.html
 */
export const getUser: NamedOperation<Operations, "GET", "/bdoc/user"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/user");
/**
 * Create or edit a user
 *
 * A `userId` in the body means editing; without it, a user is created. An example of editing has `user_id`,
 * against the text and the answers. The e-mail address must be well formed. Roles have a call of their own.
 *
 * Takes:
 * - `body` (required): application/json. The user.
 *
 * Answers `User`:
 * - 200: The user as saved.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveUser(session, {
 *   body: {
 *     fio: "Alan Example",
 *     email: "alan@example.com",
 *     tel: "+380000000000",
 *     passPolicyId: 1,
 *     userInfo: { position: "Accountant", department: "Accounting", language: 2 },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateUser.html
 */
export const saveUser: NamedOperation<Operations, "POST", "/bdoc/user"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/user");
/**
 * Activate or block a user
 *
 * Changes state, although it is an OPTIONS.
 *
 * Takes:
 * - `user_id` (query, required): The user.
 * - `status` (query, required): The new status.
 *
 * Answers `undefined`:
 * - 200: The status is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setUserStatus(session, { params: { query: { user_id: 201, status: 2 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/OptUser.html
 */
export const setUserStatus: NamedOperation<Operations, "OPTIONS", "/bdoc/user"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/user");
/**
 * Replace the roles of a user
 *
 * The roles of the body take the place of all that the user had, although the method is PATCH.
 *
 * Takes:
 * - `user_id` (query, required): The user.
 * - `body` (required): `RoleRef[]` as application/json. All roles that the user is to have.
 *
 * Answers `Role[]`:
 * - 200: The roles that the user has now.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await replaceUserRoles(session, {
 *   params: { query: { user_id: 201 } },
 *   body: [{ roleId: 801 }, { roleId: 802 }],
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PatchUserRoles.html
 */
export const replaceUserRoles: NamedOperation<Operations, "PATCH", "/bdoc/user/roles"> = /* @__PURE__ */ operation("edin-docflow", "PATCH", "/bdoc/user/roles");
/**
 * List roles
 *
 * The roles of the account, or of one of its companies.
 *
 * Takes:
 * - `search_pattern` (query): Part of a role name to look for.
 * - `limit` (query): How many entries to answer at most. Default: 20.
 * - `offset` (query): How many entries to pass over. Default: 0.
 * - `company_id` (query): Only roles of this company.
 * - `status` (query): Which roles; 0 for all.
 *
 * Answers `Role[]`:
 * - 200: The roles on this page.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listRoles`.
 *
 * @example
 * ```ts
 * const { data } = await listRoles(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetRoles.html
 */
export const listRoles: NamedOperation<Operations, "GET", "/bdoc/roles"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/roles");
/**
 * Create a role
 *
 * Name the company as an object with its `companyId`: the page demands a `companyId`, and its example has it in
 * `company`. Editing a role is not documented.
 *
 * Takes:
 * - `body` (required): `RoleInput` as application/json. The role.
 *
 * Answers `Role`:
 * - 200: The new role.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createRole(session, {
 *   body: { company: { companyId: 301 }, name: "Accountants", code: "ACC" },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateRole.html
 */
export const createRole: NamedOperation<Operations, "POST", "/bdoc/role"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/role");
/**
 * List counterparties
 *
 * The counterparties that the account keeps, whether they are registered on the platform or not.
 *
 * Takes:
 * - `search_pattern` (query): EDRPOU code or company name to look for.
 * - `limit` (query): How many entries to answer at most. Default: 20.
 * - `offset` (query): How many entries to pass over. Default: 0.
 * - `is_registered` (query): With 1 only partners registered on the platform, with 0 only the others.
 *
 * Answers `Partner[]`:
 * - 200: The counterparties on this page.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listPartners`.
 *
 * @example
 * ```ts
 * const { data } = await listPartners(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPartners.html
 */
export const listPartners: NamedOperation<Operations, "GET", "/bdoc/partners"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/partners");
/**
 * Import counterparties from an Excel file
 *
 * The columns are EDRPOU code, company name, contact person, contact e-mail, contact phone and comment. The page
 * names the media type application/json, although the body is the file itself; the media type here is ours.
 *
 * Takes:
 * - `body` (required): `Blob` as application/octet-stream. The bytes of an .xls or .xlsx file.
 *
 * Answers `undefined`:
 * - 200: The counterparties are imported. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await importPartners(session, { body: new Blob(["(bytes of partners.xlsx)"]) });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPartners.html
 */
export const importPartners: NamedOperation<Operations, "POST", "/bdoc/partners"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/partners");
/**
 * Add or edit a counterparty
 *
 * What selects editing is not documented; a `partnerId` in the body presumably does, as ids do in other calls
 * that save.
 *
 * Takes:
 * - `body` (required): application/json. The counterparty.
 *
 * Answers `Partner`:
 * - 200: The counterparty as saved.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await savePartner(session, {
 *   body: {
 *     code: "00000002",
 *     name: "Example Supplies",
 *     contactPerson: "Alan Example",
 *     contactEmail: "alan@example.com",
 *     contactPhone: "+380000000000",
 *     comment: "Met in spring",
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPartner.html
 */
export const savePartner: NamedOperation<Operations, "POST", "/bdoc/partner"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/partner");
/**
 * Mark counterparties as invited
 *
 * Sets the mark only; the invitation itself is another call.
 *
 * Takes:
 * - `body` (required): `Int64[]` as application/json. The counterparties, by their ids.
 *
 * Answers `undefined`:
 * - 200: The counterparties are marked. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await markPartnersInvited(session, { body: [401] });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PartnerSetInvitationMark.html
 */
export const markPartnersInvited: NamedOperation<Operations, "POST", "/bdoc/partner/status"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/partner/status");
/**
 * Invite a counterparty
 *
 * Give either `contract_template_id` or `owner_company_id`, not both. With `owner_company_id`, which is meant
 * for integrations, that company invites the counterparty to register, and no more. The page names the media
 * type application/form-data; a multipart form stands here.
 *
 * Takes:
 * - `body` (required): `InvitationForm` as multipart/form-data. Whom to invite, and to what.
 *
 * Answers `undefined`:
 * - 200: The invitation is sent. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await sendPartnerInvitation(session, { body: { partner_id: 401, contract_template_id: 1201 } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/SendInvitation.html
 */
export const sendPartnerInvitation: NamedOperation<Operations, "POST", "/bdoc/partner/invitation"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/partner/invitation");
/**
 * Read a package with its documents
 *
 * The example of the page shows an account; its table says `Package`, which stands here.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 *
 * Answers `Package`:
 * - 200: The package.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `inbox`, `sendDraft`.
 *
 * @example
 * ```ts
 * const { data } = await getPackage(session, { params: { query: { package_id: 5001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPackage.html
 */
export const getPackage: NamedOperation<Operations, "GET", "/bdoc/store/package"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package");
/**
 * Create a package
 *
 * Creates a draft under a contract. The page shows a whole package as body too; the two ids are what it demands.
 * Repeating the call creates another draft.
 *
 * Takes:
 * - `body` (required): `CreatePackageInput` as application/json. Contract and package type of the package.
 *
 * Answers `Package`:
 * - 200: The new package.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `sendDocuments`.
 *
 * @example
 * ```ts
 * const { data } = await createPackage(session, {
 *   body: { contract: { contractId: 1001 }, packageType: { packageId: 2001 } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreatePackage.html
 */
export const createPackage: NamedOperation<Operations, "POST", "/bdoc/store/package"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/package");
/**
 * Search for packages
 *
 * Answers the packages that match all that the body asks for; an empty object asks for nothing. `dateFrom` and
 * `dateTo` compare the time of the last change. The packages come without their documents: read each for these.
 *
 * Takes:
 * - `limit` (query): How many entries to answer at most. At most 50. Default: 30.
 * - `offset` (query): How many entries to pass over. Default: 0.
 * - `body` (required): `PackageFilterPart` as application/json. What the packages have in common; an empty object restricts nothing.
 *
 * Answers `Package[]`:
 * - 200: The packages on this page.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `searchPackages`, `inbox`.
 *
 * @example
 * ```ts
 * const { data } = await searchPackages(session, { body: { folder: 1, isReadFromApi: 0 } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPackages.html
 */
export const searchPackages: NamedOperation<Operations, "POST", "/bdoc/store/packages"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/packages");
/**
 * Send a draft to the counterparty
 *
 * Sends the package; its status is 2 then. `isReadyForSend` of the package tells whether it may go. The web site
 * refuses while dictionaries, fields, files or signatures that are required are missing or an approval goes on;
 * how this call refuses is not documented.
 *
 * The media type is that of a form, since October 2021, and the form is empty: pass an empty object.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `body` (required): application/x-www-form-urlencoded. An empty form.
 *
 * Answers `Package`:
 * - 200: The package as it was sent.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `sendDocuments`, `sendDraft`.
 *
 * @example
 * ```ts
 * const { data } = await sendPackage(session, { params: { query: { package_id: 5001 } }, body: {} });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPackageSend.html
 */
export const sendPackage: NamedOperation<Operations, "POST", "/bdoc/store/package/send"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/package/send");
/**
 * Accept, reject or otherwise answer a received package
 *
 * Sets the status of a received package to one of 3 to 7, once each of its documents is accepted or rejected.
 *
 * The page gives a media type that does not exist, made of JSON and a form; it is a multipart form here. Its table
 * of the answer is that of a package type; the text and the example say `Package`, which stands here.
 *
 * Takes:
 * - `body` (required): `PackageStatusForm` as multipart/form-data. The package and its new status.
 *
 * Answers `Package`:
 * - 200: The package with its new status.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `finishPackage`.
 *
 * @example
 * ```ts
 * const { data } = await setPackageStatus(session, { body: { package_id: 5001, status: 3 } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPackageStatus.html
 */
export const setPackageStatus: NamedOperation<Operations, "POST", "/bdoc/store/package/status"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/package/status");
/**
 * Mark a package as read over the API
 *
 * Changes the package, although it is an OPTIONS. A search for `isReadFromApi` 0 then passes it over, and finds
 * only what is new.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 *
 * Answers `undefined`:
 * - 200: The package is marked. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `markPackageAsRead`.
 *
 * @example
 * ```ts
 * await markPackageReadFromApi(session, { params: { query: { package_id: 5001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/MarkAsReadFromApi.html
 */
export const markPackageReadFromApi: NamedOperation<Operations, "OPTIONS", "/bdoc/store/package/read_from_api"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/store/package/read_from_api");
/**
 * Download a package as an archive
 *
 * One call, where `requestPackageArchive` and `getPackageArchiveLink` take two. A GET since August 2021, and a
 * POST before.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `doc_mark_id` (query): Only documents with this mark.
 *
 * Answers `Blob`:
 * - 200: The bytes of the archive. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await downloadPackageArchive(session, { params: { query: { package_id: 5001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPackageArch.html
 */
export const downloadPackageArchive: NamedOperation<Operations, "GET", "/bdoc/store/package/arch"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package/arch");
/**
 * Archive of a package, step 1: have it made
 *
 * Begins work on the server, although it is a GET. Until the archive is downloaded, the same package answers the
 * same request.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `doc_status` (query): Only documents with this status. Whether it may be given more than once is not documented.
 * - `doc_mark_id` (query): Only documents with this mark.
 *
 * Answers `PackageArchRequest`:
 * - 200: The request for the archive.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `downloadPackageArchive`.
 *
 * @example
 * ```ts
 * const { data } = await requestPackageArchive(session, { params: { query: { package_id: 5001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPackageArchRequest.html
 */
export const requestPackageArchive: NamedOperation<Operations, "GET", "/bdoc/store/package-arch/request"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package-arch/request");
/**
 * Archive of a package, step 2: get the link to it
 *
 * Two errors are named: 814, `trans_in_progress`, while the archive is being made, upon which ask again later; and
 * 762 for a GUID that the server does not know. Whether these are statuses, properties or text is not documented.
 *
 * Takes:
 * - `request_uuid` (query, required): The request, from `requestUuid` of step 1.
 *
 * Answers `string`:
 * - 200: The link for the download. Neither its form nor the media type is documented; it may be JSON.
 * - default: The call failed, or there is no link yet. The codes of archives are named on the pages, but not whether they are statuses, properties or text; all else is as with any failure.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadPackageArchive`.
 *
 * @example
 * ```ts
 * const { data } = await getPackageArchiveLink(session, {
 *   params: { query: { request_uuid: "00000000-0000-4000-8000-000000000002" } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPackageArchRequest.html
 */
export const getPackageArchiveLink: NamedOperation<Operations, "GET", "/bdoc/store/package-arch/link"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package-arch/link");
/**
 * List what happened to a package
 *
 * The journal of the package, with changes of its status and comments of users.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 *
 * Answers `PackageComments[]`:
 * - 200: The entries of the journal.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listPackageComments(session, { params: { query: { package_id: 5001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPackageComments.html
 */
export const listPackageComments: NamedOperation<Operations, "GET", "/bdoc/store/package/comments"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package/comments");
/**
 * Add a comment to a package
 *
 * Repeating the call adds the comment again. The page calls the body a string named comment: it is taken for a
 * text in JSON here, though plain text or an object may be meant. Its example of the answer is an array within an
 * array; its text says an array, which stands here.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `body` (required): application/json. The comment, as a JSON string.
 *
 * Answers `PackageComments[]`:
 * - 200: The entries of the journal, the comment among them.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `rejectDocument`.
 *
 * @example
 * ```ts
 * const { data } = await addPackageComment(session, {
 *   params: { query: { package_id: 5001 } },
 *   body: "Please correct the number",
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPackageComment.html
 */
export const addPackageComment: NamedOperation<Operations, "POST", "/bdoc/store/package/comment"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/package/comment");
/**
 * Add a file to a package as a document
 *
 * Exactly one file, smaller than 5 MB. Repeating the call adds another document, although it is a PUT. Whether
 * the GUID alone (`response-object-type` is `uuid`) comes as JSON or as bare text is not documented.
 *
 * The page gives a media type that does not exist, and its example sends nothing; the file goes in a multipart
 * form here, as its text says.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `document_type_id` (query, required): The document type. The page calls it the package type, by mistake.
 * - `document_date` (query): Date of the document.
 * - `document_number` (query): Number of the document.
 * - `comment` (query): A comment.
 * - `response-object-type` (header): What to answer: `document` the new document, `uuid` its GUID alone. Without the header the whole package is the answer.
 * - `body` (required): `FileForm` as multipart/form-data. The file.
 *
 * Answers `AddedDocument`:
 * - 200: The package, the document or its GUID, as the header `response-object-type` asks.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `uploadDocument`, `sendDocuments`, `sendDraft`.
 *
 * @example
 * ```ts
 * const { data } = await addDocumentToPackage(session, {
 *   params: { query: { package_id: 5001, document_type_id: 3001 } },
 *   body: { file: new Blob(["(bytes of invoice.pdf)"]) },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutDocumentInPackage.html
 */
export const addDocumentToPackage: NamedOperation<Operations, "PUT", "/bdoc/store/package/document"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/store/package/document");
/**
 * Create or edit a document from its values
 *
 * For document types with a form. Without `documentId` the document is new, and a repeat of the call makes another
 * one; with `documentId` it is edited.
 *
 * The page demands nothing; its example sends `packageId`, `documentType` with `documentId` for the document type,
 * `number`, `date` and `structure`. Values are texts in its table and its answer, while the example sends numbers
 * too.
 *
 * Takes:
 * - `body` (required): `DocumentStoreInput` as application/json. The document with its values.
 *
 * Answers `DocumentStore`:
 * - 200: The document.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveStructuredDocument(session, {
 *   body: {
 *     packageId: 5002,
 *     documentType: { documentId: 3002 },
 *     number: "WB-1",
 *     date: 1735689600,
 *     structure: [{ id: "total", value: "100.00", index: 0, structure: [] }],
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/EditDocumentData.html
 */
export const saveStructuredDocument: NamedOperation<Operations, "POST", "/bdoc/store/package/document/structure"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/package/document/structure");
/**
 * Create or edit a document from an XML file
 *
 * For document types with a form. Without `documentId` the document is new, and a repeat of the call makes another
 * one; with `documentId` it is edited. Properties beyond those of `DocumentXmlInput` are passed over.
 *
 * The table of the page has `package_id` and a mandatory `document_id`; its text and its example have `packageId`
 * and an optional `documentId`, as here.
 *
 * Takes:
 * - `body` (required): `DocumentXmlForm` as multipart/form-data. What the document is, and the XML file.
 *
 * Answers `DocumentStore`:
 * - 200: The document.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveStructuredDocumentFromXml(session, {
 *   body: {
 *     document_store: "{\"packageId\":5002,\"senderCompanyId\":301,\"documentType\":{\"documentId\":3002}, \"number\":\"WB-1\",\"date\":1735689600}",
 *     file: new Blob(["(bytes of waybill.xml)"]),
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPackageDocumentXml.html
 */
export const saveStructuredDocumentFromXml: NamedOperation<Operations, "POST", "/bdoc/store/package/document/xml"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/package/document/xml");
/**
 * Accept or reject a received document
 *
 * With all its documents accepted or rejected, the package can get its status with `setPackageStatus`. The page
 * names `PackageType` in the table of the answer; its text and its example say `Package`, which stands here.
 *
 * Takes:
 * - `body` (required): `DocumentStatusForm` as multipart/form-data. The document and its new status.
 *
 * Answers `Package`:
 * - 200: The package with the document.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `acceptDocument`, `rejectDocument`.
 *
 * @example
 * ```ts
 * const { data } = await setDocumentStatus(session, { body: { package_id: 5001, document_id: 7001, status: 3 } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPackageDocumentStatus.html
 */
export const setDocumentStatus: NamedOperation<Operations, "POST", "/bdoc/store/package/document/status"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/package/document/status");
/**
 * Download the file of a document
 *
 * The bytes that were added, as they are; where the document type demands encryption, they are encrypted.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `document_id` (query, required): The document.
 * - `body_id` (query, required): The file of the document, from `bodies` of the document.
 *
 * Answers `Blob`:
 * - 200: The bytes of the file. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadBody`, `signDocument`.
 *
 * @example
 * ```ts
 * const { data } = await downloadDocumentBody(session, {
 *   params: { query: { package_id: 5001, document_id: 7001, body_id: 9001 } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDocumentBody.html
 */
export const downloadDocumentBody: NamedOperation<Operations, "GET", "/bdoc/store/package/document/body"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package/document/body");
/**
 * Download a document as an archive
 *
 * The archive holds the file and, once it is signed, the signatures and the signature sheet.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `document_id` (query, required): The document.
 * - `body_id` (query, required): The file of the document, from `bodies` of the document.
 *
 * Answers `Blob`:
 * - 200: The bytes of the archive. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadDocumentArchive`.
 *
 * @example
 * ```ts
 * const { data } = await downloadDocumentArchive(session, {
 *   params: { query: { package_id: 5001, document_id: 7001, body_id: 9001 } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDocumentArch.html
 */
export const downloadDocumentArchive: NamedOperation<Operations, "GET", "/bdoc/store/package/document/arch"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package/document/arch");
/**
 * Read the document of an approval task
 *
 * No call lists tasks; `taskId` is in the approval history, `agreementLogs` of a document.
 *
 * Takes:
 * - `task_id` (query, required): The task.
 *
 * Answers `DocumentStore`:
 * - 200: The document.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getTaskDocumentInfo(session, { params: { query: { task_id: 11001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDocInfo.html
 */
export const getTaskDocumentInfo: NamedOperation<Operations, "GET", "/bdoc/store/task/doc-info"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/task/doc-info");
/**
 * Download a signature on a document
 *
 * One signature on one file of the document, as the content of a `.p7s` file.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `document_id` (query, required): The document.
 * - `body_id` (query, required): The file of the document, from `bodies` of the document.
 * - `sign_id` (query, required): The signature, from `signBodies` of the file.
 *
 * Answers `Blob`:
 * - 200: The bytes of the signature. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadSignature`.
 *
 * @example
 * ```ts
 * const { data } = await downloadDocumentSignature(session, {
 *   params: {
 *     query: { package_id: 5001, document_id: 7001, body_id: 9001, sign_id: 10001 },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDocumentSign.html
 */
export const downloadDocumentSignature: NamedOperation<Operations, "GET", "/bdoc/store/package/document/sign"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package/document/sign");
/**
 * Add signatures to a document
 *
 * Sign the bytes of `downloadDocumentBody` elsewhere, and send the signatures here, detached, as `.p7s` files. The
 * same key does not sign a document twice; a document that its recipient signs counts as accepted.
 *
 * The page gives a media type that does not exist, and its example sends nothing; the files go in a multipart form
 * here, as its text says.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `document_id` (query, required): The document.
 * - `body_id` (query, required): The file of the document, from `bodies` of the document.
 * - `body` (required): `SignatureFilesForm` as multipart/form-data. The signatures, one or more.
 *
 * Answers `Package`:
 * - 200: The package with the signed document.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `uploadSignature`, `signDocument`, `sendDocuments`, `sendDraft`.
 *
 * @example
 * ```ts
 * const { data } = await addDocumentSignature(session, {
 *   params: { query: { package_id: 5001, document_id: 7001, body_id: 9001 } },
 *   body: { file: [new Blob(["(bytes of invoice.pdf.p7s)"])] },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutDocumentSign.html
 */
export const addDocumentSignature: NamedOperation<Operations, "PUT", "/bdoc/store/package/document/sign"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/store/package/document/sign");
/**
 * Add signatures to a document by its GUID
 *
 * As `addDocumentSignature`, for those who have no more than the GUID, and without the package as answer.
 *
 * The page gives a media type that does not exist, and its example sends nothing; the files go in a multipart form
 * here, as its text says.
 *
 * Takes:
 * - `document_uuid` (query, required): GUID of the document, its `documentUuid`.
 * - `body` (required): `SignatureFilesForm` as multipart/form-data. The signatures, one or more.
 *
 * Answers `undefined`:
 * - 200: The signatures are added. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await addDocumentSignatureByUuid(session, {
 *   params: { query: { document_uuid: "00000000-0000-4000-8000-000000007001" } },
 *   body: { file: [new Blob(["(bytes of invoice.pdf.p7s)"])] },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutDocumentSignByUUID.html
 */
export const addDocumentSignatureByUuid: NamedOperation<Operations, "PUT", "/bdoc/store/package/document/upload_sign_by_uuid"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/store/package/document/upload_sign_by_uuid");
/**
 * Download the signature sheet of a document as an archive
 *
 * The archive holds the sheet that tells who signed the file and, once it is signed, the signature.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `document_id` (query, required): The document.
 * - `body_id` (query, required): The file of the document, from `bodies` of the document.
 *
 * Answers `Blob`:
 * - 200: The bytes of the archive. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadSignatureSheet`.
 *
 * @example
 * ```ts
 * const { data } = await downloadSignatureSheet(session, {
 *   params: { query: { package_id: 5001, document_id: 7001, body_id: 9001 } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetSignListArch.html
 */
export const downloadSignatureSheet: NamedOperation<Operations, "GET", "/bdoc/store/package/document/sign-list"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/package/document/sign-list");
/**
 * List the MobileID certificates of a phone
 *
 * What of the keys that are bound to a phone number may be used for signing; `positionId` of one goes into the
 * signing.
 *
 * Takes:
 * - `msisdn` (query, required): Phone number with the country code, digits only.
 *
 * Answers `MobileCert[]`:
 * - 200: The certificates.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listMobileCertificates(session, { params: { query: { msisdn: "380000000000" } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetMobileCerts.html
 */
export const listMobileCertificates: NamedOperation<Operations, "GET", "/bdoc/mobile_certs"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/mobile_certs");
/**
 * Sign by mobile phone, step 2: fetch the signature
 *
 * What comes before the owner of the phone has confirmed is not documented. The service does not keep the
 * signature: add it to the document with `addDocumentSignature`. The sample address of the page lacks the name
 * `trans_id`; the table has it.
 *
 * Takes:
 * - `msisdn` (query, required): Phone number with the country code, digits only.
 * - `trans_id` (query, required): The request to the phone, from step 1.
 *
 * Answers `Blob`:
 * - 200: The bytes of the signature. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await fetchMobileSignature(session, { params: { query: { msisdn: "380000000000", trans_id: 17001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetMobileSign.html
 */
export const fetchMobileSignature: NamedOperation<Operations, "GET", "/bdoc/mobile_sign"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/mobile_sign");
/**
 * Sign by mobile phone, step 1: ask the phone
 *
 * Sends the bytes to sign to the phone, whose owner has to confirm; a repeat of the call asks again.
 *
 * The page demands nothing; a phone and the bytes are demanded here, as nothing can be signed without them.
 *
 * Takes:
 * - `body` (required): `MobileSignForm` as multipart/form-data. The phone, and what to sign.
 *
 * Answers `MobileSignTransaction`:
 * - 200: The request to the phone.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await startMobileSigning(session, {
 *   body: {
 *     msisdn: "380000000000",
 *     message: "Sign invoice INV-1",
 *     positionId: 16001,
 *     document_body: new Blob(["(bytes of invoice.pdf)"]),
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetMobileSign.html
 */
export const startMobileSigning: NamedOperation<Operations, "POST", "/bdoc/mobile_sign"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/mobile_sign");
/**
 * List the saved searches for packages
 *
 * The user's saved searches, which the web site shows as labels.
 *
 * Answers `PackageFilter[]`:
 * - 200: The saved searches.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listFilters(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetFilter.html
 */
export const listFilters: NamedOperation<Operations, "GET", "/bdoc/filters"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/filters");
/**
 * Create or edit a saved search for packages
 *
 * Without `filterId` the search is new; with `filterId` it is edited. The page demands both dates for every kind
 * of period.
 *
 * Takes:
 * - `body` (required): application/json. The saved search.
 *
 * Answers `PackageFilter`:
 * - 200: The saved search.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveFilter(session, {
 *   body: {
 *     filterName: "January",
 *     folder: 1,
 *     packageStatuses: [2],
 *     periodType: 4,
 *     dateFrom: 1735689600,
 *     dateTo: 1738367999,
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostFilter.html
 */
export const saveFilter: NamedOperation<Operations, "POST", "/bdoc/filter"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/filter");
/**
 * Put a tag on a package
 *
 * Binds a tag of the account to the package.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `tag_id` (query, required): The tag.
 *
 * Answers `Tag[]`:
 * - 200: All tags of the package.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addPackageTag(session, { params: { query: { package_id: 5001, tag_id: 8001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutPackageTag.html
 */
export const addPackageTag: NamedOperation<Operations, "PUT", "/bdoc/store/package/tag"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/store/package/tag");
/**
 * Take a tag off a package
 *
 * The tag itself stays.
 *
 * Takes:
 * - `package_id` (query, required): The package.
 * - `tag_id` (query, required): The tag.
 *
 * Answers `undefined`:
 * - 200: The tag is off the package. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await removePackageTag(session, { params: { query: { package_id: 5001, tag_id: 8001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DeletePackageTag.html
 */
export const removePackageTag: NamedOperation<Operations, "DELETE", "/bdoc/store/package/tag"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/store/package/tag");
/**
 * Put a tag on a contract
 *
 * Binds a tag of the account to the contract.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `tag_id` (query, required): The tag.
 *
 * Answers `Contract`:
 * - 200: The contract with its tags.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addContractTag(session, { params: { query: { contract_id: 1001, tag_id: 8001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutContractTag.html
 */
export const addContractTag: NamedOperation<Operations, "PUT", "/bdoc/contract_tag"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/contract_tag");
/**
 * Take a tag off a contract
 *
 * The tag itself stays.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `tag_id` (query, required): The tag.
 *
 * Answers `Contract`:
 * - 200: The contract with its tags.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeContractTag(session, { params: { query: { contract_id: 1001, tag_id: 8001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DeleteContractTag.html
 */
export const removeContractTag: NamedOperation<Operations, "DELETE", "/bdoc/contract_tag"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/contract_tag");
/**
 * List the tags
 *
 * All tags of the account, without paging.
 *
 * Answers `Tag[]`:
 * - 200: The tags.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listTags(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetTags.html
 */
export const listTags: NamedOperation<Operations, "GET", "/bdoc/tags"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/tags");
/**
 * Create or edit a tag
 *
 * Without `tagId` the tag is new; with `tagId` it is edited. The page gives `text/json`; it is plain JSON here.
 *
 * Takes:
 * - `body` (required): `TagInput` as application/json. The tag.
 *
 * Answers `Tag`:
 * - 200: The tag.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveTag(session, { body: { name: "Monthly", code: "monthly" } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostTag.html
 */
export const saveTag: NamedOperation<Operations, "POST", "/bdoc/tag"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/tag");
/**
 * Delete a tag
 *
 * The table of the page calls the parameter `tagId`; its sample address has `tag_id`, as here.
 *
 * Takes:
 * - `tag_id` (query, required): The tag.
 *
 * Answers `undefined`:
 * - 200: The tag is deleted. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await deleteTag(session, { params: { query: { tag_id: 8001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DeleteTag.html
 */
export const deleteTag: NamedOperation<Operations, "DELETE", "/bdoc/tag"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/tag");
/**
 * Import tags from a spreadsheet
 *
 * Takes an `.xlsx` file with the columns name, code and id. The page gives `text/plain`, and its example sends
 * nothing; the bytes of the file are the body here, as its text says.
 *
 * Takes:
 * - `body` (required): `Blob` as application/octet-stream. The spreadsheet.
 *
 * Answers `undefined`:
 * - 200: The tags are imported. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await importTags(session, { body: new Blob(["(bytes of tags.xlsx)"]) });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostTagXls.html
 */
export const importTags: NamedOperation<Operations, "POST", "/bdoc/tag/xls"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/tag/xls");
/**
 * List the internal documents of a folder
 *
 * No parameters for paging are documented.
 *
 * Takes:
 * - `folder` (query, required): Which of them.
 *
 * Answers `DocumentStore[]`:
 * - 200: The documents in the folder.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listInternalDocuments(session, { params: { query: { folder: 1 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetInternalDocuments.html
 */
export const listInternalDocuments: NamedOperation<Operations, "GET", "/bdoc/store/internal-documents"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/internal-documents");
/**
 * Create an internal document from a file or from values
 *
 * Creates a draft. Repeating the call creates another one. The answer does not tell the id: look for the new
 * document among the drafts, folder 1 of `listInternalDocuments`.
 *
 * The table names one field `companyId`, the example `company_id`; the latter holds, as all other fields are
 * written like it.
 *
 * Takes:
 * - `body` (required): `InternalDocumentForm` as multipart/form-data. The document type, and either a file or values.
 *
 * Answers `undefined`:
 * - 200: The draft was created. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await createInternalDocument(session, {
 *   body: {
 *     document_type_id: 3001,
 *     company_id: 101,
 *     file: new Blob(["(bytes of memo.pdf)"]),
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateInternalDocument.html
 */
export const createInternalDocument: NamedOperation<Operations, "POST", "/bdoc/store/internal-document"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/internal-document");
/**
 * Send an internal document
 *
 * Turns a draft into a sent document. The newest call of all, described in February 2022 only.
 *
 * Takes:
 * - `body` (required): `InternalDocumentSendForm` as multipart/form-data. The document.
 *
 * Answers `undefined`:
 * - 200: The document was sent. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await sendInternalDocument(session, { body: { document_id: 7101 } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/SendInternalDocument.html
 */
export const sendInternalDocument: NamedOperation<Operations, "POST", "/bdoc/store/internal-document/send"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/store/internal-document/send");
/**
 * Read an internal document
 *
 * For the values of a structured document use `getInternalDocumentStructure`.
 *
 * Takes:
 * - `document_id` (query, required): The document.
 *
 * Answers `DocumentStore`:
 * - 200: The document.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getInternalDocumentInfo(session, { params: { query: { document_id: 7001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetInternalDocumentInfo.html
 */
export const getInternalDocumentInfo: NamedOperation<Operations, "GET", "/bdoc/store/internal-document/info"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/internal-document/info");
/**
 * Read an internal document with its form and values
 *
 * The values stand in `structure`, the form in `documentType`.
 *
 * Takes:
 * - `document_id` (query, required): The document.
 *
 * Answers `DocumentStore`:
 * - 200: The document.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getInternalDocumentStructure(session, { params: { query: { document_id: 7001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetInternalDocumentStructure.html
 */
export const getInternalDocumentStructure: NamedOperation<Operations, "GET", "/bdoc/store/internal-document/structure"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/internal-document/structure");
/**
 * Download the file of an internal document
 *
 * A structured document comes as XML, any other as the file that was uploaded.
 *
 * Takes:
 * - `document_id` (query, required): The document.
 *
 * Answers `Blob`:
 * - 200: The bytes of the file. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await downloadInternalDocumentBody(session, { params: { query: { document_id: 7001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetInternalDocumentsBody.html
 */
export const downloadInternalDocumentBody: NamedOperation<Operations, "GET", "/bdoc/store/internal-documents/body"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/internal-documents/body");
/**
 * Download an internal document as an archive
 *
 * The document in one archive with its signatures.
 *
 * Takes:
 * - `document_id` (query, required): The document.
 *
 * Answers `Blob`:
 * - 200: The bytes of the archive. Neither the media type nor the kind of archive is documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await downloadInternalDocumentArchive(session, { params: { query: { document_id: 7001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetInternalDocumentsArch.html
 */
export const downloadInternalDocumentArchive: NamedOperation<Operations, "GET", "/bdoc/store/internal-documents/arch"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/store/internal-documents/arch");
/**
 * Store signatures on an internal document
 *
 * The signatures are made elsewhere; for documents of packages they are sent as files, here as JSON. Which
 * properties are mandatory is not documented, and there is no example: send `signBody`, presumably in Base64, and
 * `bodyId`.
 *
 * Takes:
 * - `document_id` (query, required): The document.
 * - `body` (required): `SignBodyInput[]` as application/json. The signatures.
 *
 * Answers `undefined`:
 * - 200: The signatures are stored. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await addInternalDocumentSignatures(session, {
 *   params: { query: { document_id: 7001 } },
 *   body: [{ bodyId: 9101, signBody: "ZXhhbXBsZSBzaWduYXR1cmU=" }],
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutInternalDocumentSign.html
 */
export const addInternalDocumentSignatures: NamedOperation<Operations, "PUT", "/bdoc/store/internal-document/sign"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/store/internal-document/sign");
/**
 * Read a contract
 *
 * One contract with its companies, its tags and the package types that either side may send under it.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 *
 * Answers `Contract`:
 * - 200: The contract.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getContract(session, { params: { query: { contract_id: 1001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetContract.html
 */
export const getContract: NamedOperation<Operations, "GET", "/bdoc/contract"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/contract");
/**
 * Create or edit a contract
 *
 * With `contractId` in the body the call edits that contract, without it it creates a draft. The list of what is
 * mandatory names `companyId` too, which belongs into the two companies. Whether an edit keeps what the body
 * leaves out is not documented.
 *
 * Takes:
 * - `body` (required): application/json. The contract with its two companies.
 *
 * Answers `Contract`:
 * - 200: The contract as it is stored now.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveContract(session, {
 *   body: {
 *     number: "C-1",
 *     contractName: "Supplies of this year",
 *     date: 1735689600,
 *     ownerCompany: { companyId: 301 },
 *     clientCompany: { companyId: 302 },
 *     description: "Goods and their invoices",
 *     expiredDate: 1767225600,
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostContract.html
 */
export const saveContract: NamedOperation<Operations, "POST", "/bdoc/contract"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/contract");
/**
 * Set the status of a contract
 *
 * Changes state, although it is an OPTIONS request. Which side may set which status is not documented.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `status` (query, required): The new status.
 *
 * Answers `undefined`:
 * - 200: The status is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setContractStatus(session, { params: { query: { contract_id: 1001, status: 2 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/ChangeContractStatus.html
 */
export const setContractStatus: NamedOperation<Operations, "OPTIONS", "/bdoc/contract"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/contract");
/**
 * Send contracts to their client companies
 *
 * Whether all are sent or none when one of them cannot be is not documented.
 *
 * Takes:
 * - `body` (required): `Int64[]` as application/json. The contracts, by their ids.
 *
 * Answers `undefined`:
 * - 200: The contracts are sent. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await sendContracts(session, { body: [1001, 1002] });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/ContractSend.html
 */
export const sendContracts: NamedOperation<Operations, "POST", "/bdoc/contract/send"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/contract/send");
/**
 * Delete contracts
 *
 * In which status a contract may be deleted, and whether all are deleted or none when one of them cannot be, is
 * not documented.
 *
 * Takes:
 * - `body` (required): `Int64[]` as application/json. The contracts, by their ids.
 *
 * Answers `undefined`:
 * - 200: The contracts are deleted. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await deleteContracts(session, { body: [1001, 1002] });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/ContractDelete.html
 */
export const deleteContracts: NamedOperation<Operations, "POST", "/bdoc/contract/delete"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/contract/delete");
/**
 * Let one side of a contract send packages of a type
 *
 * Applies to all versions of the package type.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `package_chain_id` (query, required): The package type: `packageChainId` of a `PackageType`, which all its versions share.
 * - `sender_type` (query, required): Who may send packages of this type.
 *
 * Answers `Contract`:
 * - 200: The contract, with the type under `ownerPackages` or `clientPackages`.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addContractPackageType(session, {
 *   params: {
 *     query: { contract_id: 1001, package_chain_id: 2101, sender_type: 2 },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutContractPackages.html
 */
export const addContractPackageType: NamedOperation<Operations, "PUT", "/bdoc/contract_packages"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/contract_packages");
/**
 * Stop one side of a contract from sending packages of a type
 *
 * Applies to all versions of the package type.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `package_chain_id` (query, required): The package type: `packageChainId` of a `PackageType`, which all its versions share.
 * - `sender_type` (query, required): Who may send packages of this type.
 *
 * Answers `Contract`:
 * - 200: The contract, without the type.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeContractPackageType(session, {
 *   params: {
 *     query: { contract_id: 1001, package_chain_id: 2101, sender_type: 2 },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DelContractPackages.html
 */
export const removeContractPackageType: NamedOperation<Operations, "DELETE", "/bdoc/contract_packages"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/contract_packages");
/**
 * Bind a value of a dictionary to a contract
 *
 * Binds a value of a dictionary to the contract.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `dictionary_id` (query, required): The dictionary.
 * - `dictionary_value_id` (query, required): The value, from `values` of the dictionary.
 *
 * Answers `Contract`:
 * - 200: The contract, with the dictionary and the chosen value.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addContractDictionary(session, {
 *   params: {
 *     query: { contract_id: 1001, dictionary_id: 4001, dictionary_value_id: 4101 },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutContractDictionary.html
 */
export const addContractDictionary: NamedOperation<Operations, "PUT", "/bdoc/contract_dictionary"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/contract_dictionary");
/**
 * Remove a value of a dictionary from a contract
 *
 * The vendor's example answers a contract that still has the value, word for word as after binding it; this
 * document takes it for a slip.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `dictionary_id` (query, required): The dictionary.
 * - `dictionary_value_id` (query, required): The value, from `values` of the dictionary.
 *
 * Answers `Contract`:
 * - 200: The contract, without the value.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeContractDictionary(session, {
 *   params: {
 *     query: { contract_id: 1001, dictionary_id: 4001, dictionary_value_id: 4101 },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DelContractDictionary.html
 */
export const removeContractDictionary: NamedOperation<Operations, "DELETE", "/bdoc/contract_dictionary"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/contract_dictionary");
/**
 * Create or edit a package type
 *
 * With `packageId` in the body it edits that type, without it it creates one; repeating the latter creates
 * another. Editing makes a new version with the same `packageChainId`. A new type is a draft (status 3) until
 * `setPackageTypeStatus` activates it.
 *
 * The example of the page sends `companyId` as a text; send a number.
 *
 * Takes:
 * - `body` (required): application/json. The package type.
 *
 * Answers `PackageType`:
 * - 200: The package type, in its new version.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await savePackageType(session, {
 *   body: { name: "Invoices", code: "INVOICES", type: 1, companyId: 301 },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostPackage.html
 */
export const savePackageType: NamedOperation<Operations, "POST", "/bdoc/package"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/package");
/**
 * Activate or block a package type, or make it a draft
 *
 * Changes the package type, although it is an OPTIONS. To be activated it needs at least one document type.
 *
 * Takes:
 * - `package_id` (query, required): The package type: `packageId` of a `PackageType`, which names one version of it.
 * - `status` (query, required): The new status.
 *
 * Answers `undefined`:
 * - 200: The status is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setPackageTypeStatus(session, { params: { query: { package_id: 2001, status: 1 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/ChangePackageTypeStatus.html
 */
export const setPackageTypeStatus: NamedOperation<Operations, "OPTIONS", "/bdoc/package_type/status"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/package_type/status");
/**
 * List the versions of a package type
 *
 * Each version has a `packageId` of its own; `packageChainId` is the same for all.
 *
 * Takes:
 * - `package_chain_id` (query, required): The chain, that is, `packageChainId`, which all versions of a package type share.
 *
 * Answers `PackageType[]`:
 * - 200: The versions of the package type.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listPackageTypeVersions(session, { params: { query: { package_chain_id: 2101 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPackagesByChain.html
 */
export const listPackageTypeVersions: NamedOperation<Operations, "GET", "/bdoc/packages_by_chain"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/packages_by_chain");
/**
 * List the package types of a company
 *
 * Groups the package types by `packageChainId`, and has no paging. The page has no example.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 * - `status` (query): Only types of this status.
 * - `search_pattern` (query): Text to look for in the package types; which of their properties is not documented.
 *
 * Answers `PackageType[]`:
 * - 200: The package types.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listPackageTypes(session, { params: { query: { company_id: 301 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetExtraPackageTypes.html
 */
export const listPackageTypes: NamedOperation<Operations, "GET", "/bdoc/extra/package_types"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/extra/package_types");
/**
 * Read a package type as a contract allows it
 *
 * Only the owner and the client of the contract may call it. The text of the page promises one package type, its
 * example is a list of versions; it is a list here, and the example may have been copied from another page.
 *
 * Takes:
 * - `contract_id` (query, required): The contract.
 * - `package_id` (query, required): The package type: `packageId` of a `PackageType`, which names one version of it.
 *
 * Answers `PackageType[]`:
 * - 200: The package type, presumably in all its versions.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getPackageTypeByContract(session, { params: { query: { contract_id: 1001, package_id: 2001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPackageTypeByContract.html
 */
export const getPackageTypeByContract: NamedOperation<Operations, "GET", "/bdoc/extra/contract/package_type"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/extra/contract/package_type");
/**
 * Bind a document type to a package type
 *
 * Changes the package type, although it is an OPTIONS, and has a JSON body. Whether binding the same document
 * type again changes the binding, and how to unbind it, is not documented.
 *
 * Takes:
 * - `body` (required): application/json. The document type, and what is asked of its documents.
 *
 * Answers `PackageType`:
 * - 200: The package type with all that is bound to it.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await bindDocumentToPackageType(session, {
 *   body: {
 *     packageId: 2001,
 *     documentId: 3001,
 *     needSign: 1,
 *     signsCount: 1,
 *     ownerSignsCount: 1,
 *     needEncrypt: 0,
 *     required: 1,
 *     isRecipientAttach: 0,
 *     maxFilesCount: 1,
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/OptPackageDocument.html
 */
export const bindDocumentToPackageType: NamedOperation<Operations, "OPTIONS", "/bdoc/package_document"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/package_document");
/**
 * Bind a dictionary to a package type
 *
 * Changes the package type, although it is an OPTIONS, and has a JSON body. Whether binding the same dictionary
 * again changes the binding, and how to unbind it, is not documented.
 *
 * Takes:
 * - `body` (required): application/json. The dictionary, and who fills it in.
 *
 * Answers `PackageType`:
 * - 200: The package type with all that is bound to it.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await bindDictionaryToPackageType(session, {
 *   body: { packageId: 2001, dictionaryId: 4001, fillType: 1, required: 1 },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/OptPackageDictionary.html
 */
export const bindDictionaryToPackageType: NamedOperation<Operations, "OPTIONS", "/bdoc/package_dictionary"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/package_dictionary");
/**
 * Bind an additional field to a package type
 *
 * Changes the package type, although it is an OPTIONS, and has a JSON body.
 *
 * The example of the page sends `fillType` as a text, its table says that it is a number; send a number. Whether
 * binding the same field again changes the binding, and how to unbind it, is not documented.
 *
 * Takes:
 * - `body` (required): application/json. The field, and who fills it in.
 *
 * Answers `PackageType`:
 * - 200: The package type with all that is bound to it.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await bindExtraFieldToPackageType(session, {
 *   body: {
 *     packageId: 2001,
 *     required: 1,
 *     extraField: { fieldId: 4201 },
 *     fillType: 3,
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/OptExtraField.html
 */
export const bindExtraFieldToPackageType: NamedOperation<Operations, "OPTIONS", "/bdoc/package/extra_field"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/package/extra_field");
/**
 * List the document types of a company
 *
 * The page demands `use_type`, yet its sample goes without it; it is mandatory here, as the table has it. The
 * forms of structured types are in `structures`.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 * - `use_type` (query, required): Only types of this use.
 * - `type` (query): Only types with this kind of content. A sample sends 0, presumably for all.
 * - `limit` (query): How many entries to answer at most. Default: 20.
 * - `offset` (query): How many entries to pass over. Default: 0.
 * - `is_active` (query): With 1 only active types, with 0 only blocked ones.
 *
 * Answers `Document[]`:
 * - 200: The document types on this page.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listDocumentTypes`.
 *
 * @example
 * ```ts
 * const { data } = await listDocumentTypes(session, { params: { query: { company_id: 301, use_type: 1 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDocumentTypes.html
 */
export const listDocumentTypes: NamedOperation<Operations, "GET", "/bdoc/document_types"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/document_types");
/**
 * Import document types from an Excel file
 *
 * The body is the file itself, an .xlsx of 5 MB at most; what its columns are is not documented; an export
 * may show them. The page names `application/json` as its media type, which cannot be right; whether the server
 * would rather have a form is not documented. Whether repeating the call adds the types once more is not
 * documented either.
 *
 * Takes:
 * - `document_id` (query, required): Documented as mandatory and without a meaning. For an import the id of the company (`company_id`, as in the export) is likelier, so this may be a mistake of the page.
 * - `use_type` (query): Use of the new types.
 * - `body` (required): `Blob` as application/octet-stream. The Excel file.
 *
 * Answers `Document[]`:
 * - 200: The imported document types.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await importDocumentTypes(session, {
 *   params: { query: { document_id: 3001 } },
 *   body: new Blob(["(bytes of document-types.xlsx)"]),
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostDocumentTypes.html
 */
export const importDocumentTypes: NamedOperation<Operations, "POST", "/bdoc/document_types"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/document_types");
/**
 * Export the document types of a company as an Excel file
 *
 * A workbook with the document types of a company.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 * - `use_type` (query): Only types of this use.
 *
 * Answers `Blob`:
 * - 200: The bytes of an .xlsx file. Its media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await exportDocumentTypes(session, { params: { query: { company_id: 301 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDocumentTypesXlsx.html
 */
export const exportDocumentTypes: NamedOperation<Operations, "GET", "/bdoc/document_types/xlsx"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/document_types/xlsx");
/**
 * Create or edit a document type
 *
 * With `documentId` in the body it edits that type, without it it creates one; repeating the latter creates
 * another. The page names two kinds of content here: 1 file and 2 structure. Its title speaks of a package type,
 * all the rest of a document type.
 *
 * Takes:
 * - `body` (required): application/json. The document type.
 *
 * Answers `Document`:
 * - 200: The document type as it is now. The example of the page has `type` 1 for both kinds of content.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveDocumentType(session, {
 *   body: {
 *     isActive: 1,
 *     companyId: 301,
 *     name: "Invoice",
 *     code: "INVOICE",
 *     type: 1,
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateDocumentType.html
 */
export const saveDocumentType: NamedOperation<Operations, "POST", "/bdoc/document_type"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/document_type");
/**
 * Activate or block a document type
 *
 * Changes the document type, although it is an OPTIONS.
 *
 * Takes:
 * - `document_id` (query, required): The document type: `documentId` of a `Document`.
 * - `is_active` (query, required): The new status.
 *
 * Answers `undefined`:
 * - 200: The status is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setDocumentTypeActive(session, { params: { query: { document_id: 3001, is_active: 0 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/ActBlockDocumentType.html
 */
export const setDocumentTypeActive: NamedOperation<Operations, "OPTIONS", "/bdoc/document_type"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/document_type");
/**
 * Set the form of a structured document type
 *
 * The answer has a higher version number than the form before it, so repeating the call presumably makes one
 * version more.
 *
 * Takes:
 * - `body` (required): application/json. The form.
 *
 * Answers `DocumentStructure`:
 * - 200: The form with its new version number.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveDocumentTypeStructure(session, {
 *   body: {
 *     encoding: "utf-8",
 *     id: 3002,
 *     structure: [
 *       {
 *         id: "orderNumber",
 *         title: "Order number",
 *         optional: false,
 *         readonly: false,
 *         attribute: false,
 *         data: [{ index: 0, default: "PO-1" }],
 *         type: { string: { minLength: 1, maxLength: 20 } },
 *       },
 *       {
 *         id: "rows",
 *         title: "Goods",
 *         optional: true,
 *         readonly: false,
 *         attribute: false,
 *         type: { array: { minLength: 1, maxLength: 50 } },
 *         fields: [
 *           {
 *             id: "unit",
 *             title: "Unit",
 *             optional: false,
 *             readonly: false,
 *             attribute: true,
 *             type: {
 *               enum: [{ value: "kg", name: "Kilogram" }, { value: "pcs", name: "Piece" }],
 *             },
 *           },
 *         ],
 *       },
 *     ],
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/AddStructure.html
 */
export const saveDocumentTypeStructure: NamedOperation<Operations, "POST", "/bdoc/document_type/structure"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/document_type/structure");
/**
 * Let the provider print signature stamps on the PDF files of a document type
 *
 * Changes the document type, although it is an OPTIONS.
 *
 * Takes:
 * - `document_id` (query, required): The document type: `documentId` of a `Document`.
 * - `access` (query, required): Whether the provider may do so. The page says that it is always 1, so the access may be impossible to take back over the API.
 *
 * Answers `undefined`:
 * - 200: The access is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setDocumentTypeProviderAccess(session, { params: { query: { document_id: 3001, access: 1 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/SetProviderAccess.html
 */
export const setDocumentTypeProviderAccess: NamedOperation<Operations, "OPTIONS", "/bdoc/document_type/provider_access"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/document_type/provider_access");
/**
 * Bind a dictionary to a document type
 *
 * Changes the document type, although it is an OPTIONS. A document type has one dictionary at most; a dictionary
 * may serve many types. How to unbind it is not documented.
 *
 * Takes:
 * - `document_id` (query, required): The document type: `documentId` of a `Document`.
 * - `dictionary_id` (query, required): The dictionary.
 *
 * Answers `undefined`:
 * - 200: The dictionary is bound. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await bindDictionaryToDocumentType(session, { params: { query: { document_id: 3001, dictionary_id: 4001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/OptDocumentTypesDictionary.html
 */
export const bindDictionaryToDocumentType: NamedOperation<Operations, "OPTIONS", "/bdoc/document_types/dictionary"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/document_types/dictionary");
/**
 * List document types that an approval process can be set up for
 *
 * For types of the own company or of a partner's. The page has neither a table nor an example of the answer; by
 * its text these are document types with `agreementProcId`.
 *
 * Takes:
 * - `document_company_id` (query, required): The company that has the document types.
 * - `agreement_company_id` (query, required): The company that has the approval process.
 *
 * Answers `Document[]`:
 * - 200: The document types.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDocumentTypesForAgreement(session, {
 *   params: { query: { document_company_id: 302, agreement_company_id: 301 } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetExtraDocumentTypes.html
 */
export const listDocumentTypesForAgreement: NamedOperation<Operations, "GET", "/bdoc/extra/document_types"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/extra/document_types");
/**
 * List the dictionaries of a company
 *
 * They come without their values: read each for these. The table of the page is that of a user, by mistake; the
 * example has dictionaries.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 *
 * Answers `Dictionary[]`:
 * - 200: The dictionaries; `values` is empty in each.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDictionaries(session, { params: { query: { company_id: 301 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDictionaries.html
 */
export const listDictionaries: NamedOperation<Operations, "GET", "/bdoc/dictionaries"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/dictionaries");
/**
 * Read a dictionary with its values
 *
 * The table of the page is that of a user, by mistake; the example has a dictionary.
 *
 * Takes:
 * - `dictionary_id` (query, required): The dictionary.
 *
 * Answers `Dictionary`:
 * - 200: The dictionary.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getDictionary(session, { params: { query: { dictionary_id: 4001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDictionary.html
 */
export const getDictionary: NamedOperation<Operations, "GET", "/bdoc/dictionary"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/dictionary");
/**
 * Create or edit a dictionary
 *
 * With `dictionaryId` in the body it edits that dictionary; without it, or with 0, it creates one, and repeating
 * that creates another. Values are added one by one with `addDictionaryValue`.
 *
 * Takes:
 * - `body` (required): `DictionaryInput` as application/json. The dictionary.
 *
 * Answers `Dictionary`:
 * - 200: The dictionary as it is now.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveDictionary(session, {
 *   body: { isActive: 1, name: "Branches", code: "BRANCHES", companyId: 301 },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateDictionary.html
 */
export const saveDictionary: NamedOperation<Operations, "POST", "/bdoc/dictionary"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/dictionary");
/**
 * Activate or block a dictionary
 *
 * Changes the dictionary, although it is an OPTIONS.
 *
 * Takes:
 * - `dictionary_id` (query, required): The dictionary.
 * - `is_active` (query, required): The new status.
 *
 * Answers `undefined`:
 * - 200: The status is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setDictionaryActive(session, { params: { query: { dictionary_id: 4001, is_active: 0 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/ActBlockDictionary.html
 */
export const setDictionaryActive: NamedOperation<Operations, "OPTIONS", "/bdoc/dictionary"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/dictionary");
/**
 * Add a value to a dictionary
 *
 * Repeating the call may add the value twice; what comes of a code that is taken is not documented.
 *
 * Takes:
 * - `body` (required): `DictionaryValueInput` as application/json. The value.
 *
 * Answers `DictionaryValue`:
 * - 200: The new value.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addDictionaryValue(session, {
 *   body: {
 *     name: "North",
 *     code: "NORTH",
 *     parentCode: null,
 *     dictionaryId: 4001,
 *     isActive: 1,
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/AddDictionaryValue.html
 */
export const addDictionaryValue: NamedOperation<Operations, "POST", "/bdoc/dictionary_value"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/dictionary_value");
/**
 * Activate or block a value of a dictionary
 *
 * Changes the value, although it is an OPTIONS.
 *
 * Takes:
 * - `dictionary_id` (query, required): The dictionary.
 * - `is_active` (query, required): The new status.
 * - `value_id` (query, required): The value.
 *
 * Answers `undefined`:
 * - 200: The status is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setDictionaryValueActive(session, {
 *   params: { query: { dictionary_id: 4001, is_active: 0, value_id: 4101 } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/ActBlockDictionaryValue.html
 */
export const setDictionaryValueActive: NamedOperation<Operations, "OPTIONS", "/bdoc/dictionary_value"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/dictionary_value");
/**
 * Export a dictionary as an Excel file
 *
 * A workbook with the values of a dictionary.
 *
 * Takes:
 * - `dictionary_id` (query, required): The dictionary.
 *
 * Answers `Blob`:
 * - 200: The bytes of an .xlsx file. Its media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await exportDictionary(session, { params: { query: { dictionary_id: 4001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetDictionaryXlsx.html
 */
export const exportDictionary: NamedOperation<Operations, "GET", "/bdoc/dictionary/xlsx"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/dictionary/xlsx");
/**
 * Exchange the values of a dictionary as an Excel file
 *
 * As documented, there is no body, and a file with the values comes back. Its name, the method and the other
 * imports suggest the reverse, an import that takes a file; so it may change the dictionary. To get the values as
 * a file, `exportDictionary` is safe.
 *
 * Takes:
 * - `dictionary_id` (query, required): The dictionary.
 *
 * Answers `Blob`:
 * - 200: The bytes of an .xlsx file. Its media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await transferDictionaryValuesXls(session, { params: { query: { dictionary_id: 4001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostDictionaryXlsx.html
 */
export const transferDictionaryValuesXls: NamedOperation<Operations, "POST", "/bdoc/dictionary_values/xls"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/dictionary_values/xls");
/**
 * Add contracts to a route
 *
 * A route is called an access scenario in newer wording.
 *
 * Takes:
 * - `route_id` (query, required): The route, in newer wording an access scenario.
 * - `body` (required): `Int64[]` as application/json. The ids of the contracts.
 *
 * Answers `undefined`:
 * - 200: The contracts were added. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await addRouteContracts(session, { params: { query: { route_id: 6101 } }, body: [1001, 1002] });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/AddContracts2Route.html
 */
export const addRouteContracts: NamedOperation<Operations, "PUT", "/bdoc/route/contracts"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/route/contracts");
/**
 * Remove contracts from a route
 *
 * The ids stand in the body, although it is a DELETE.
 *
 * Takes:
 * - `route_id` (query, required): The route, in newer wording an access scenario.
 * - `body` (required): `Int64[]` as application/json. The ids of the contracts.
 *
 * Answers `undefined`:
 * - 200: The contracts were removed. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await removeRouteContracts(session, { params: { query: { route_id: 6101 } }, body: [1002] });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DeleteContracts2Route.html
 */
export const removeRouteContracts: NamedOperation<Operations, "DELETE", "/bdoc/route/contracts"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/route/contracts");
/**
 * Add package types to a route
 *
 * The path begins otherwise than those for the contracts and users of a route.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 * - `route_id` (query, required): The route, in newer wording an access scenario.
 * - `body` (required): `Int64[]` as application/json. The ids of the package types.
 *
 * Answers `undefined`:
 * - 200: The package types were added. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await addRoutePackageTypes(session, {
 *   params: { query: { company_id: 301, route_id: 6101 } },
 *   body: [2001, 2002],
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/AddPackageType2Route.html
 */
export const addRoutePackageTypes: NamedOperation<Operations, "PUT", "/bdoc/package_route/package_type"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/package_route/package_type");
/**
 * Remove package types from a route
 *
 * The ids stand in the body, although it is a DELETE. Unlike the call that adds package types, it takes no
 * `company_id`.
 *
 * Takes:
 * - `route_id` (query, required): The route, in newer wording an access scenario.
 * - `body` (required): `Int64[]` as application/json. The ids of the package types.
 *
 * Answers `undefined`:
 * - 200: The package types were removed. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await removeRoutePackageTypes(session, { params: { query: { route_id: 6101 } }, body: [2002] });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DeletePackageType2Route.html
 */
export const removeRoutePackageTypes: NamedOperation<Operations, "DELETE", "/bdoc/package_route/package_type"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/package_route/package_type");
/**
 * Set the users of a route
 *
 * The list takes the place of the old one: who is not in it loses the access. The page does not say so; calls of
 * this kind for roles and approval groups do.
 *
 * Takes:
 * - `body` (required): `RouteUsersInput` as application/json. The route, and all users that it is to have.
 *
 * Answers `PackageRoute`:
 * - 200: The route.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await replaceRouteUsers(session, {
 *   body: {
 *     routeId: 6101,
 *     users: [{ userId: 201, isOwner: 1 }, { userId: 202, isOwner: 0 }],
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/EditRoute2Users.html
 */
export const replaceRouteUsers: NamedOperation<Operations, "PATCH", "/bdoc/route/users"> = /* @__PURE__ */ operation("edin-docflow", "PATCH", "/bdoc/route/users");
/**
 * List approval groups
 *
 * The groups of users who approve documents. There is a limit, but no offset.
 *
 * Takes:
 * - `company_id` (query): Only the groups of this company.
 * - `search_pattern` (query): Part of a group's name.
 * - `limit` (query): How many entries to answer at most. There is no offset. Default: 30.
 *
 * Answers `AgreementGroup[]`:
 * - 200: The groups.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listAgreementGroups(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetAgreementGroups.html
 */
export const listAgreementGroups: NamedOperation<Operations, "GET", "/bdoc/agreement_groups"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/agreement_groups");
/**
 * Read an approval group with its members
 *
 * One approval group with its members.
 *
 * Takes:
 * - `agreement_group_id` (query, required): The approval group: `groupId` of an `AgreementGroup`.
 *
 * Answers `AgreementGroup`:
 * - 200: The group.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getAgreementGroup(session, { params: { query: { agreement_group_id: 6201 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetAgreementGroup.html
 */
export const getAgreementGroup: NamedOperation<Operations, "GET", "/bdoc/agreement_group"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/agreement_group");
/**
 * Create or edit an approval group
 *
 * With `groupId` in the body the call edits that group, without it it creates one. Editing needs `users` too,
 * and replaces all members: whoever is not in the list leaves the group.
 *
 * Takes:
 * - `body` (required): `AgreementGroupInput` as application/json. The group.
 *
 * Answers `AgreementGroup`:
 * - 200: The group as it is stored now.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveAgreementGroup(session, { body: { groupName: "Legal", companyId: 301, comment: null } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateAgreementGroup.html
 */
export const saveAgreementGroup: NamedOperation<Operations, "POST", "/bdoc/agreement_group"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/agreement_group");
/**
 * Delete an approval group
 *
 * What becomes of steps that the group carries out is not documented.
 *
 * Takes:
 * - `agreement_group_id` (query, required): The approval group: `groupId` of an `AgreementGroup`.
 *
 * Answers `undefined`:
 * - 200: The group is deleted. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await deleteAgreementGroup(session, { params: { query: { agreement_group_id: 6201 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DelAgreementGroup.html
 */
export const deleteAgreementGroup: NamedOperation<Operations, "DELETE", "/bdoc/agreement_group"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/agreement_group");
/**
 * Replace the members of an approval group
 *
 * Whoever is not in the list leaves the group. The vendor showed this page in December 2019 only and took it
 * down: the call may be gone. `POST /bdoc/agreement_group` does the same.
 *
 * Takes:
 * - `body` (required): `AgreementGroupUsersInput` as application/json. The group, and all members that it is to have.
 *
 * Answers `AgreementGroup`:
 * - 200: The group with its new members.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @deprecated Use {@link saveAgreementGroup}.
 * @example
 * ```ts
 * const { data } = await replaceAgreementGroupUsers(session, { body: { groupId: 6201, users: [{ userId: 201 }] } });
 * ```
 * @see https://wiki.edin.ua/uk/latest/API_DOCflow/Methods/PatchAgreementGroupUsers.html
 */
export const replaceAgreementGroupUsers: NamedOperation<Operations, "PATCH", "/bdoc/agreement_group/users"> = /* @__PURE__ */ operation("edin-docflow", "PATCH", "/bdoc/agreement_group/users");
/**
 * List approval processes
 *
 * A POST without a body that only reads. The page says POST; the server may really expect GET, for another page
 * had the same mistake until it was corrected.
 *
 * Takes:
 * - `company_id` (query): Only the processes of this company.
 * - `search_pattern` (query): Part of a process's name.
 * - `limit` (query): How many entries to answer at most. There is no offset. Default: 30.
 * - `status` (query): Which processes; 0 for all, as in the lists of users and roles.
 *
 * Answers `AgreementProc[]`:
 * - 200: The processes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listAgreementProcesses(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetAgreementProcs.html
 */
export const listAgreementProcesses: NamedOperation<Operations, "POST", "/bdoc/agreement_procs"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/agreement_procs");
/**
 * Create or edit an approval process
 *
 * With `agreementProcId` in the body the call edits that process, without it it creates one. The page says this
 * of `agreementStepId`, by mistake. Document types and steps have calls of their own.
 *
 * Takes:
 * - `body` (required): application/json. The process.
 *
 * Answers `AgreementProc`:
 * - 200: The process as it is stored now.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveAgreementProcess(session, {
 *   body: { name: "Invoices above the limit", companyId: 301, comment: null },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostAgreementProc.html
 */
export const saveAgreementProcess: NamedOperation<Operations, "POST", "/bdoc/agreement_proc"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/agreement_proc");
/**
 * Activate or block an approval process
 *
 * Changes state, although it is an OPTIONS request.
 *
 * Takes:
 * - `agreement_proc_id` (query, required): The approval process.
 * - `status` (query, required): The new status.
 *
 * Answers `undefined`:
 * - 200: The status is set. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await setAgreementProcessStatus(session, { params: { query: { agreement_proc_id: 6001, status: 2 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/OptAgreementProcs.html
 */
export const setAgreementProcessStatus: NamedOperation<Operations, "OPTIONS", "/bdoc/agreement_proc"> = /* @__PURE__ */ operation("edin-docflow", "OPTIONS", "/bdoc/agreement_proc");
/**
 * Add a document type to an approval process
 *
 * With a dictionary value presumably only documents that have it go through the process. The text of the page
 * promises data of the account; its table and example show the process, which stands here.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 * - `document_id` (query, required): The document type: `documentId` of a `Document`.
 * - `dict_val_id` (query, required): The value of the document type's dictionary; 0 when the type has none.
 * - `agreement_proc_id` (query, required): The approval process.
 *
 * Answers `AgreementProc`:
 * - 200: The process, with the document type.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addAgreementProcessDocument(session, {
 *   params: {
 *     query: {
 *       company_id: 301,
 *       document_id: 3001,
 *       dict_val_id: 0,
 *       agreement_proc_id: 6001,
 *     },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/AgreementProcDocument.html
 */
export const addAgreementProcessDocument: NamedOperation<Operations, "PUT", "/bdoc/agreement_proc/document"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/agreement_proc/document");
/**
 * Remove a document type from an approval process
 *
 * Documents of the type are under this process no more.
 *
 * Takes:
 * - `company_id` (query, required): The company.
 * - `document_id` (query, required): The document type: `documentId` of a `Document`.
 * - `dict_val_id` (query, required): The value of the document type's dictionary; 0 when the type has none.
 * - `agreement_proc_id` (query, required): The approval process.
 *
 * Answers `AgreementProc`:
 * - 200: The process, without the document type.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeAgreementProcessDocument(session, {
 *   params: {
 *     query: {
 *       company_id: 301,
 *       document_id: 3001,
 *       dict_val_id: 0,
 *       agreement_proc_id: 6001,
 *     },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DelAgreementProcDocument.html
 */
export const removeAgreementProcessDocument: NamedOperation<Operations, "DELETE", "/bdoc/agreement_proc/document"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/agreement_proc/document");
/**
 * Create or edit a step of an approval process
 *
 * With `agreementStepId` in the body the call edits that step, without it it creates one. Answers the whole
 * process; a new step is one of its `agrementSteps`. Examples send `stepNumber` too, which is not explained.
 *
 * Takes:
 * - `body` (required): application/json. The step.
 *
 * Answers `AgreementProc`:
 * - 200: The process, with all its steps.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await saveAgreementStep(session, {
 *   body: {
 *     agreementProcId: 6001,
 *     stepNumber: 0,
 *     agreementTaskType: 1,
 *     agreementExecType: 2,
 *     agreementExecPeriod: null,
 *     agreementStepPriority: null,
 *     agreementGroups: [{ groupId: 6201, groupName: "Legal" }],
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PostAgreementStep.html
 */
export const saveAgreementStep: NamedOperation<Operations, "POST", "/bdoc/agreement_step"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/agreement_step");
/**
 * Delete a step of an approval process
 *
 * Takes a step out of its process.
 *
 * Takes:
 * - `agreement_proc_id` (query, required): The approval process.
 * - `agreement_step_id` (query, required): The step.
 *
 * Answers `AgreementProc`:
 * - 200: The process, without the step.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteAgreementStep(session, {
 *   params: { query: { agreement_proc_id: 6001, agreement_step_id: 6101 } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/DelAgreementStep.html
 */
export const deleteAgreementStep: NamedOperation<Operations, "DELETE", "/bdoc/agreement_step"> = /* @__PURE__ */ operation("edin-docflow", "DELETE", "/bdoc/agreement_step");
/**
 * List certificates
 *
 * The certificates come without `info`, their parsed content; read each for that.
 *
 * Answers `Certificate[]`:
 * - 200: The certificates.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listCertificates(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetCertificates.html
 */
export const listCertificates: NamedOperation<Operations, "GET", "/bdoc/certificates"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/certificates");
/**
 * Read a certificate with its parsed content
 *
 * The page has the path `/bdoc/bdoc/certificate`. The prefix stands there twice by mistake, as the upload shows.
 *
 * Takes:
 * - `certificate_id` (query, required): The certificate, by its `certId`.
 *
 * Answers `Certificate`:
 * - 200: The certificate.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getCertificate(session, { params: { query: { certificate_id: 601 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetCertificate.html
 */
export const getCertificate: NamedOperation<Operations, "GET", "/bdoc/certificate"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/certificate");
/**
 * Upload a certificate
 *
 * The user guide says that a certificate that has expired is refused.
 *
 * Takes:
 * - `body` (required): `CertificateForm` as multipart/form-data. The certificate.
 *
 * Answers `undefined`:
 * - 200: The certificate is uploaded. No body is documented.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await uploadCertificate(session, { body: { file: new Blob(["(bytes of certificate.cer)"]) } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/PutCertificate.html
 */
export const uploadCertificate: NamedOperation<Operations, "PUT", "/bdoc/certificate"> = /* @__PURE__ */ operation("edin-docflow", "PUT", "/bdoc/certificate");
/**
 * Ask for a report
 *
 * The report is made in the background: read `listReports` until its `reportStatus` is 2, then fetch it with
 * `downloadReport`. Repeating the call asks for another report.
 *
 * Takes:
 * - `body` (required): `ReportInput` as application/json. What the report is to tell.
 *
 * Answers `Report`:
 * - 200: The report, which is not finished yet.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `downloadReport`.
 *
 * @example
 * ```ts
 * const { data } = await createReport(session, {
 *   body: {
 *     reportType: 1,
 *     reportFilter: { partnerCompanyId: 102 },
 *     reportName: "January",
 *     companyId: 101,
 *     reportStartDate: 1735689600,
 *     reportEndDate: 1738368000,
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/CreateReport.html
 */
export const createReport: NamedOperation<Operations, "POST", "/bdoc/report"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/report");
/**
 * List the reports that were asked for
 *
 * No parameters for paging are documented.
 *
 * Answers `Report[]`:
 * - 200: The reports.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadReport`.
 *
 * @example
 * ```ts
 * const { data } = await listReports(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetReports.html
 */
export const listReports: NamedOperation<Operations, "GET", "/bdoc/reports"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/reports");
/**
 * Download a finished report
 *
 * An `.xls` file. Call it once `reportStatus` of the report is 2; what an unfinished report answers is not
 * documented.
 *
 * Takes:
 * - `report_id` (query, required): The report.
 *
 * Answers `Blob`:
 * - 200: The bytes of the file. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadReport`.
 *
 * @example
 * ```ts
 * const { data } = await downloadReport(session, { params: { query: { report_id: 6001 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetReportFile.html
 */
export const downloadReport: NamedOperation<Operations, "GET", "/bdoc/report_file"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/report_file");
/**
 * List the transactions of a period
 *
 * What was sent and received in a period, with how many transactions of it are to be paid for.
 *
 * Takes:
 * - `trans_status` (query, required): Which transactions.
 * - `date_from` (query, required): Start of the period in UNIX seconds.
 * - `date_to` (query, required): End of the period in UNIX seconds.
 * - `trans_type` (query): Kind of transaction.
 * - `company_id` (query): The company.
 * - `limit` (query): How many entries to answer at most. At most 50. Default: 30.
 * - `offset` (query): How many entries to pass over. Default: 0.
 *
 * Answers `BillingData`:
 * - 200: How much was used and is left, and the transactions on this page.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listTransactions`.
 *
 * @example
 * ```ts
 * const { data } = await getTransactions(session, {
 *   params: {
 *     query: { trans_status: 2, date_from: 1735689600, date_to: 1738368000 },
 *   },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetTransactions.html
 */
export const getTransactions: NamedOperation<Operations, "GET", "/bdoc/transactions"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/transactions");
/**
 * Get the link to an invoice as PDF
 *
 * The invoice is downloaded from the link.
 *
 * Takes:
 * - `payment_id` (query, required): The payment document.
 *
 * Answers `string`:
 * - 200: The link for the download. Neither its form nor the media type is documented; it may be JSON.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getPaymentInvoiceLink(session, { params: { query: { payment_id: 8201 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPaymentInvoice.html
 */
export const getPaymentInvoiceLink: NamedOperation<Operations, "GET", "/bdoc/payment/invoice"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/payment/invoice");
/**
 * Get the link to an act of acceptance as PDF
 *
 * The act of completed work is downloaded from the link.
 *
 * Takes:
 * - `payment_id` (query, required): The payment document.
 *
 * Answers `string`:
 * - 200: The link for the download. Neither its form nor the media type is documented; it may be JSON.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getPaymentActLink(session, { params: { query: { payment_id: 8201 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetPaymentInvoice.html
 */
export const getPaymentActLink: NamedOperation<Operations, "GET", "/bdoc/payment/act"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/payment/act");
/**
 * Download the offer, the agreement on the service
 *
 * The page has a POST without a body, so it is one here; a GET may be meant. It only reads.
 *
 * Answers `Blob`:
 * - 200: The bytes of the file. The media type is not documented; take whatever comes as bytes.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await downloadOffer(session);
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetOffer.html
 */
export const downloadOffer: NamedOperation<Operations, "POST", "/bdoc/offer"> = /* @__PURE__ */ operation("edin-docflow", "POST", "/bdoc/offer");
/**
 * Ask for a log file
 *
 * The server begins to make the file, although it is a GET; get the link to it with `getLogFileLink`.
 *
 * The page describes its parameters with texts of another page. They are taken as their names tell, in UNIX
 * seconds like all dates.
 *
 * Takes:
 * - `date_from` (query, required): Start of the period, presumably in UNIX seconds.
 * - `date_to` (query, required): End of the period, presumably in UNIX seconds; at most 365 days after the start.
 *
 * Answers `LogFileRequest`:
 * - 200: The request.
 * - default: The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
 *
 * Credentials: `sid`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `downloadLogFile`.
 *
 * @example
 * ```ts
 * const { data } = await requestLogFile(session, { params: { query: { date_from: 1735689600, date_to: 1738368000 } } });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetLogFile.html
 */
export const requestLogFile: NamedOperation<Operations, "GET", "/bdoc/log_file_request"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/log_file_request");
/**
 * Get the link to a log file
 *
 * What comes before the file is ready is not documented; archives of packages answer the error 814 then, and 762
 * for a GUID that is not known.
 *
 * Takes:
 * - `request_uuid` (query, required): GUID of the request, from `requestLogFile`.
 *
 * Answers `string`:
 * - 200: The link for the download. Neither its form nor the media type is documented; it may be JSON.
 * - default: The call failed, or there is no link yet. The codes of archives are named on the pages, but not whether they are statuses, properties or text; all else is as with any failure.
 *
 * Credentials: `sid`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadLogFile`.
 *
 * @example
 * ```ts
 * const { data } = await getLogFileLink(session, {
 *   params: { query: { request_uuid: "00000000-0000-4000-8000-000000008001" } },
 * });
 * ```
 * @see https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetLogFile.html
 */
export const getLogFileLink: NamedOperation<Operations, "GET", "/bdoc/log_file_link"> = /* @__PURE__ */ operation("edin-docflow", "GET", "/bdoc/log_file_link");
