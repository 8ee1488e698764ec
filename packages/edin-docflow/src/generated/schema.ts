/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { Int64 } from "@signoff/core";

export interface paths {
    "/bdoc/auth_uuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in, step 1: get a login token
         * @description The token that comes back is no session; it goes to step 2 with the password. No cookie is needed here, and
         *     none is said to come.
         *
         *     `isCaptcha` tells whether the web site would show a captcha. How to answer one over the API is not documented,
         *     so step 2 may be refused then: try it once at most. By default captchas are for users of the web site, not for
         *     those with an integration connection. An administrator can switch them off in the password policy, and should
         *     then name the IP addresses that are let in.
         */
        post: operations["requestLoginToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in, step 2: get a session
         * @description The session is the cookie `SID` of the answer; every other call sends it back. It ends after 10 minutes without
         *     a request. Neither a greatest age nor a call that renews it is documented, and neither is whether a user may
         *     have several sessions at once.
         *
         *     Three refused logins block the user, for 5 minutes unless the password policy sets another time, from 3 minutes
         *     to 24 hours: do not repeat a refused login automatically. An account or a user may have a list of the IP
         *     addresses that are let in. How a wrong password, an outdated token, a blocked user or a foreign address is
         *     refused is not documented.
         */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out
         * @description Ends the session of the cookie, although it is a GET. Never prefetch it, never follow it as a link.
         */
        get: operations["logOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/sign_auth_uuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a GUID to sign, for a company made from a signature
         * @description Each call starts afresh and answers another GUID, which is good for one use. Sign it outside of the API and
         *     send the result to `/bdoc/company_from_sign` or `/bdoc/company/approve`.
         *
         *     Its name suggests a login by signature, but the pages demand a session for it. No example answer is given: the
         *     pages say JSON, so take off the quotation marks should they be there.
         */
        get: operations["getSignUuid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/company_from_sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a company from a signed GUID
         * @description The company presumably gets its data from the certificate of the signature. Get the GUID from
         *     `/bdoc/sign_auth_uuid`. The page names the mixed media type application/binary/json; bytes go in and JSON
         *     comes back.
         */
        post: operations["createCompanyFromSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/company/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm or refresh a company by a signed GUID
         * @description For a company that exists already. Get the GUID from `/bdoc/sign_auth_uuid`. The page names the mixed media
         *     type application/binary/json; bytes go in and JSON comes back.
         */
        post: operations["approveCompanyBySignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a company
         * @description What selects editing is not documented; a `companyId` in the body presumably does, as ids do in other calls
         *     that save. Nor is it said whether fields that are left out keep their values.
         */
        post: operations["saveCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account of the session
         * @description The account of the user who is logged in, with its main company, its settings and its agreement with the
         *     service.
         */
        get: operations["getAccount"];
        put?: never;
        /**
         * Create or edit the account
         * @description Each call replaces `companyId`, `whiteList`, `decryptType`, `cryptexServer`, `mfo`, `paymentAccount`,
         *     `fullName`, `phone`, `email`, `addInfo`, `dirPosition` and `activityBase`: what is left out is erased, so read
         *     the account first and send them all.
         *
         *     An `adminAccountId` of 0 creates an account, any other edits. A text of 2019 says that editing needs 0; the
         *     later one stands. The page is of July 2020 and missing from later editions, so the call may be gone.
         */
        post: operations["saveAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc_admin/account/sign_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Change how an account checks signatures
         * @description Changes state, although it is an OPTIONS, and takes a body. The example sends `accountID`, `digitalSignUnique`
         *     and `edrpouVerify`; what happens to settings that are left out is not documented.
         *
         *     Its path is under `/bdoc_admin`, so it is presumably for administrators of the vendor. A note about
         *     dictionaries on the page belongs to another call.
         */
        options: operations["updateAccountSignSettings"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc_admin/register_account_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register several accounts with their companies and users
         * @description Each account needs at least one company and one user. Every user becomes an owner of the account; the
         *     companies are not confirmed by a signature.
         *
         *     A 200 is no success yet: look at `handleResult` of each account, company and user. It is there on whatever
         *     failed, and perhaps on other entries too.
         *
         *     The examples wrap the array in braces, which is no JSON; an array stands here. Companies have `edrpou` and
         *     `ownType` here, unlike the `Company` that the page shows. Its path is under `/bdoc_admin`, so it is presumably
         *     for administrators of the vendor.
         */
        post: operations["registerAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/user-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the profile of the user who is logged in
         * @description The cheapest call that needs a session. `tariffLimitation.isApi` presumably tells whether the tariff includes
         *     the API.
         */
        get: operations["getUserProfile"];
        put?: never;
        /**
         * Change language and setup wizard of the user who is logged in
         * @description Only `language` and `notShowWizard` have an effect; other fields are ignored.
         */
        post: operations["updateUserProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the account
         * @description The users of the account, those who are blocked too.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description The page names the method OPTIONS, which on this path activates and blocks users. Other calls that read are
         *     GET, so GET stands here.
         */
        get: operations["getUser"];
        put?: never;
        /**
         * Create or edit a user
         * @description A `userId` in the body means editing; without it, a user is created. An example of editing has `user_id`,
         *     against the text and the answers. The e-mail address must be well formed. Roles have a call of their own.
         */
        post: operations["saveUser"];
        delete?: never;
        /**
         * Activate or block a user
         * @description Changes state, although it is an OPTIONS.
         */
        options: operations["setUserStatus"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/user/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace the roles of a user
         * @description The roles of the body take the place of all that the user had, although the method is PATCH.
         */
        patch: operations["replaceUserRoles"];
        trace?: never;
    };
    "/bdoc/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description The roles of the account, or of one of its companies.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a role
         * @description Name the company as an object with its `companyId`: the page demands a `companyId`, and its example has it in
         *     `company`. Editing a role is not documented.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List counterparties
         * @description The counterparties that the account keeps, whether they are registered on the platform or not.
         */
        get: operations["listPartners"];
        put?: never;
        /**
         * Import counterparties from an Excel file
         * @description The columns are EDRPOU code, company name, contact person, contact e-mail, contact phone and comment. The page
         *     names the media type application/json, although the body is the file itself; the media type here is ours.
         */
        post: operations["importPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/partner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or edit a counterparty
         * @description What selects editing is not documented; a `partnerId` in the body presumably does, as ids do in other calls
         *     that save.
         */
        post: operations["savePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/partner/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark counterparties as invited
         * @description Sets the mark only; the invitation itself is another call.
         */
        post: operations["markPartnersInvited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/partner/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a counterparty
         * @description Give either `contract_template_id` or `owner_company_id`, not both. With `owner_company_id`, which is meant
         *     for integrations, that company invites the counterparty to register, and no more. The page names the media
         *     type application/form-data; a multipart form stands here.
         */
        post: operations["sendPartnerInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a package with its documents
         * @description The example of the page shows an account; its table says `Package`, which stands here.
         */
        get: operations["getPackage"];
        put?: never;
        /**
         * Create a package
         * @description Creates a draft under a contract. The page shows a whole package as body too; the two ids are what it demands.
         *     Repeating the call creates another draft.
         */
        post: operations["createPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for packages
         * @description Answers the packages that match all that the body asks for; an empty object asks for nothing. `dateFrom` and
         *     `dateTo` compare the time of the last change. The packages come without their documents: read each for these.
         */
        post: operations["searchPackages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a draft to the counterparty
         * @description Sends the package; its status is 2 then. `isReadyForSend` of the package tells whether it may go. The web site
         *     refuses while dictionaries, fields, files or signatures that are required are missing or an approval goes on;
         *     how this call refuses is not documented.
         *
         *     The media type is that of a form, since October 2021, and the form is empty: pass an empty object.
         */
        post: operations["sendPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept, reject or otherwise answer a received package
         * @description Sets the status of a received package to one of 3 to 7, once each of its documents is accepted or rejected.
         *
         *     The page gives a media type that does not exist, made of JSON and a form; it is a multipart form here. Its table
         *     of the answer is that of a package type; the text and the example say `Package`, which stands here.
         */
        post: operations["setPackageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/read_from_api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Mark a package as read over the API
         * @description Changes the package, although it is an OPTIONS. A search for `isReadFromApi` 0 then passes it over, and finds
         *     only what is new.
         */
        options: operations["markPackageReadFromApi"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/arch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a package as an archive
         * @description One call, where `requestPackageArchive` and `getPackageArchiveLink` take two. A GET since August 2021, and a
         *     POST before.
         */
        get: operations["downloadPackageArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package-arch/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Archive of a package, step 1: have it made
         * @description Begins work on the server, although it is a GET. Until the archive is downloaded, the same package answers the
         *     same request.
         */
        get: operations["requestPackageArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package-arch/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Archive of a package, step 2: get the link to it
         * @description Two errors are named: 814, `trans_in_progress`, while the archive is being made, upon which ask again later; and
         *     762 for a GUID that the server does not know. Whether these are statuses, properties or text is not documented.
         */
        get: operations["getPackageArchiveLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a package
         * @description The journal of the package, with changes of its status and comments of users.
         */
        get: operations["listPackageComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a comment to a package
         * @description Repeating the call adds the comment again. The page calls the body a string named comment: it is taken for a
         *     text in JSON here, though plain text or an object may be meant. Its example of the answer is an array within an
         *     array; its text says an array, which stands here.
         */
        post: operations["addPackageComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a file to a package as a document
         * @description Exactly one file, smaller than 5 MB. Repeating the call adds another document, although it is a PUT. Whether
         *     the GUID alone (`response-object-type` is `uuid`) comes as JSON or as bare text is not documented.
         *
         *     The page gives a media type that does not exist, and its example sends nothing; the file goes in a multipart
         *     form here, as its text says.
         */
        put: operations["addDocumentToPackage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a document from its values
         * @description For document types with a form. Without `documentId` the document is new, and a repeat of the call makes another
         *     one; with `documentId` it is edited.
         *
         *     The page demands nothing; its example sends `packageId`, `documentType` with `documentId` for the document type,
         *     `number`, `date` and `structure`. Values are texts in its table and its answer, while the example sends numbers
         *     too.
         */
        post: operations["saveStructuredDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a document from an XML file
         * @description For document types with a form. Without `documentId` the document is new, and a repeat of the call makes another
         *     one; with `documentId` it is edited. Properties beyond those of `DocumentXmlInput` are passed over.
         *
         *     The table of the page has `package_id` and a mandatory `document_id`; its text and its example have `packageId`
         *     and an optional `documentId`, as here.
         */
        post: operations["saveStructuredDocumentFromXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject a received document
         * @description With all its documents accepted or rejected, the package can get its status with `setPackageStatus`. The page
         *     names `PackageType` in the table of the answer; its text and its example say `Package`, which stands here.
         */
        post: operations["setDocumentStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of a document
         * @description The bytes that were added, as they are; where the document type demands encryption, they are encrypted.
         */
        get: operations["downloadDocumentBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/arch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document as an archive
         * @description The archive holds the file and, once it is signed, the signatures and the signature sheet.
         */
        get: operations["downloadDocumentArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/task/doc-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the document of an approval task
         * @description No call lists tasks; `taskId` is in the approval history, `agreementLogs` of a document.
         */
        get: operations["getTaskDocumentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a signature on a document
         * @description One signature on one file of the document, as the content of a `.p7s` file.
         */
        get: operations["downloadDocumentSignature"];
        /**
         * Add signatures to a document
         * @description Sign the bytes of `downloadDocumentBody` elsewhere, and send the signatures here, detached, as `.p7s` files. The
         *     same key does not sign a document twice; a document that its recipient signs counts as accepted.
         *
         *     The page gives a media type that does not exist, and its example sends nothing; the files go in a multipart form
         *     here, as its text says.
         */
        put: operations["addDocumentSignature"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/upload_sign_by_uuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add signatures to a document by its GUID
         * @description As `addDocumentSignature`, for those who have no more than the GUID, and without the package as answer.
         *
         *     The page gives a media type that does not exist, and its example sends nothing; the files go in a multipart form
         *     here, as its text says.
         */
        put: operations["addDocumentSignatureByUuid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/document/sign-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the signature sheet of a document as an archive
         * @description The archive holds the sheet that tells who signed the file and, once it is signed, the signature.
         */
        get: operations["downloadSignatureSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/mobile_certs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the MobileID certificates of a phone
         * @description What of the keys that are bound to a phone number may be used for signing; `positionId` of one goes into the
         *     signing.
         */
        get: operations["listMobileCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/mobile_sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign by mobile phone, step 2: fetch the signature
         * @description What comes before the owner of the phone has confirmed is not documented. The service does not keep the
         *     signature: add it to the document with `addDocumentSignature`. The sample address of the page lacks the name
         *     `trans_id`; the table has it.
         */
        get: operations["fetchMobileSignature"];
        put?: never;
        /**
         * Sign by mobile phone, step 1: ask the phone
         * @description Sends the bytes to sign to the phone, whose owner has to confirm; a repeat of the call asks again.
         *
         *     The page demands nothing; a phone and the bytes are demanded here, as nothing can be signed without them.
         */
        post: operations["startMobileSigning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the saved searches for packages
         * @description The user's saved searches, which the web site shows as labels.
         */
        get: operations["listFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a saved search for packages
         * @description Without `filterId` the search is new; with `filterId` it is edited. The page demands both dates for every kind
         *     of period.
         */
        post: operations["saveFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/package/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a tag on a package
         * @description Binds a tag of the account to the package.
         */
        put: operations["addPackageTag"];
        post?: never;
        /**
         * Take a tag off a package
         * @description The tag itself stays.
         */
        delete: operations["removePackageTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/contract_tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a tag on a contract
         * @description Binds a tag of the account to the contract.
         */
        put: operations["addContractTag"];
        post?: never;
        /**
         * Take a tag off a contract
         * @description The tag itself stays.
         */
        delete: operations["removeContractTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tags
         * @description All tags of the account, without paging.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a tag
         * @description Without `tagId` the tag is new; with `tagId` it is edited. The page gives `text/json`; it is plain JSON here.
         */
        post: operations["saveTag"];
        /**
         * Delete a tag
         * @description The table of the page calls the parameter `tagId`; its sample address has `tag_id`, as here.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/tag/xls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import tags from a spreadsheet
         * @description Takes an `.xlsx` file with the columns name, code and id. The page gives `text/plain`, and its example sends
         *     nothing; the bytes of the file are the body here, as its text says.
         */
        post: operations["importTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the internal documents of a folder
         * @description No parameters for paging are documented.
         */
        get: operations["listInternalDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an internal document from a file or from values
         * @description Creates a draft. Repeating the call creates another one. The answer does not tell the id: look for the new
         *     document among the drafts, folder 1 of `listInternalDocuments`.
         *
         *     The table names one field `companyId`, the example `company_id`; the latter holds, as all other fields are
         *     written like it.
         */
        post: operations["createInternalDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-document/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an internal document
         * @description Turns a draft into a sent document. The newest call of all, described in February 2022 only.
         */
        post: operations["sendInternalDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-document/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an internal document
         * @description For the values of a structured document use `getInternalDocumentStructure`.
         */
        get: operations["getInternalDocumentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-document/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an internal document with its form and values
         * @description The values stand in `structure`, the form in `documentType`.
         */
        get: operations["getInternalDocumentStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-documents/body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of an internal document
         * @description A structured document comes as XML, any other as the file that was uploaded.
         */
        get: operations["downloadInternalDocumentBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-documents/arch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an internal document as an archive
         * @description The document in one archive with its signatures.
         */
        get: operations["downloadInternalDocumentArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/store/internal-document/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Store signatures on an internal document
         * @description The signatures are made elsewhere; for documents of packages they are sent as files, here as JSON. Which
         *     properties are mandatory is not documented, and there is no example: send `signBody`, presumably in Base64, and
         *     `bodyId`.
         */
        put: operations["addInternalDocumentSignatures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contract
         * @description One contract with its companies, its tags and the package types that either side may send under it.
         */
        get: operations["getContract"];
        put?: never;
        /**
         * Create or edit a contract
         * @description With `contractId` in the body the call edits that contract, without it it creates a draft. The list of what is
         *     mandatory names `companyId` too, which belongs into the two companies. Whether an edit keeps what the body
         *     leaves out is not documented.
         */
        post: operations["saveContract"];
        delete?: never;
        /**
         * Set the status of a contract
         * @description Changes state, although it is an OPTIONS request. Which side may set which status is not documented.
         */
        options: operations["setContractStatus"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/contract/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send contracts to their client companies
         * @description Whether all are sent or none when one of them cannot be is not documented.
         */
        post: operations["sendContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/contract/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete contracts
         * @description In which status a contract may be deleted, and whether all are deleted or none when one of them cannot be, is
         *     not documented.
         */
        post: operations["deleteContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/contract_packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let one side of a contract send packages of a type
         * @description Applies to all versions of the package type.
         */
        put: operations["addContractPackageType"];
        post?: never;
        /**
         * Stop one side of a contract from sending packages of a type
         * @description Applies to all versions of the package type.
         */
        delete: operations["removeContractPackageType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/contract_dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind a value of a dictionary to a contract
         * @description Binds a value of a dictionary to the contract.
         */
        put: operations["addContractDictionary"];
        post?: never;
        /**
         * Remove a value of a dictionary from a contract
         * @description The vendor's example answers a contract that still has the value, word for word as after binding it; this
         *     document takes it for a slip.
         */
        delete: operations["removeContractDictionary"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a package type
         * @description With `packageId` in the body it edits that type, without it it creates one; repeating the latter creates
         *     another. Editing makes a new version with the same `packageChainId`. A new type is a draft (status 3) until
         *     `setPackageTypeStatus` activates it.
         *
         *     The example of the page sends `companyId` as a text; send a number.
         */
        post: operations["savePackageType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/package_type/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Activate or block a package type, or make it a draft
         * @description Changes the package type, although it is an OPTIONS. To be activated it needs at least one document type.
         */
        options: operations["setPackageTypeStatus"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/packages_by_chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a package type
         * @description Each version has a `packageId` of its own; `packageChainId` is the same for all.
         */
        get: operations["listPackageTypeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/extra/package_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the package types of a company
         * @description Groups the package types by `packageChainId`, and has no paging. The page has no example.
         */
        get: operations["listPackageTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/extra/contract/package_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a package type as a contract allows it
         * @description Only the owner and the client of the contract may call it. The text of the page promises one package type, its
         *     example is a list of versions; it is a list here, and the example may have been copied from another page.
         */
        get: operations["getPackageTypeByContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/package_document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Bind a document type to a package type
         * @description Changes the package type, although it is an OPTIONS, and has a JSON body. Whether binding the same document
         *     type again changes the binding, and how to unbind it, is not documented.
         */
        options: operations["bindDocumentToPackageType"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/package_dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Bind a dictionary to a package type
         * @description Changes the package type, although it is an OPTIONS, and has a JSON body. Whether binding the same dictionary
         *     again changes the binding, and how to unbind it, is not documented.
         */
        options: operations["bindDictionaryToPackageType"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/package/extra_field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Bind an additional field to a package type
         * @description Changes the package type, although it is an OPTIONS, and has a JSON body.
         *
         *     The example of the page sends `fillType` as a text, its table says that it is a number; send a number. Whether
         *     binding the same field again changes the binding, and how to unbind it, is not documented.
         */
        options: operations["bindExtraFieldToPackageType"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/document_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the document types of a company
         * @description The page demands `use_type`, yet its sample goes without it; it is mandatory here, as the table has it. The
         *     forms of structured types are in `structures`.
         */
        get: operations["listDocumentTypes"];
        put?: never;
        /**
         * Import document types from an Excel file
         * @description The body is the file itself, an .xlsx of 5 MB at most; what its columns are is not documented; an export
         *     may show them. The page names `application/json` as its media type, which cannot be right; whether the server
         *     would rather have a form is not documented. Whether repeating the call adds the types once more is not
         *     documented either.
         */
        post: operations["importDocumentTypes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/document_types/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the document types of a company as an Excel file
         * @description A workbook with the document types of a company.
         */
        get: operations["exportDocumentTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/document_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a document type
         * @description With `documentId` in the body it edits that type, without it it creates one; repeating the latter creates
         *     another. The page names two kinds of content here: 1 file and 2 structure. Its title speaks of a package type,
         *     all the rest of a document type.
         */
        post: operations["saveDocumentType"];
        delete?: never;
        /**
         * Activate or block a document type
         * @description Changes the document type, although it is an OPTIONS.
         */
        options: operations["setDocumentTypeActive"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/document_type/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the form of a structured document type
         * @description The answer has a higher version number than the form before it, so repeating the call presumably makes one
         *     version more.
         */
        post: operations["saveDocumentTypeStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/document_type/provider_access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Let the provider print signature stamps on the PDF files of a document type
         * @description Changes the document type, although it is an OPTIONS.
         */
        options: operations["setDocumentTypeProviderAccess"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/document_types/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Bind a dictionary to a document type
         * @description Changes the document type, although it is an OPTIONS. A document type has one dictionary at most; a dictionary
         *     may serve many types. How to unbind it is not documented.
         */
        options: operations["bindDictionaryToDocumentType"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/extra/document_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List document types that an approval process can be set up for
         * @description For types of the own company or of a partner's. The page has neither a table nor an example of the answer; by
         *     its text these are document types with `agreementProcId`.
         */
        get: operations["listDocumentTypesForAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/dictionaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dictionaries of a company
         * @description They come without their values: read each for these. The table of the page is that of a user, by mistake; the
         *     example has dictionaries.
         */
        get: operations["listDictionaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dictionary with its values
         * @description The table of the page is that of a user, by mistake; the example has a dictionary.
         */
        get: operations["getDictionary"];
        put?: never;
        /**
         * Create or edit a dictionary
         * @description With `dictionaryId` in the body it edits that dictionary; without it, or with 0, it creates one, and repeating
         *     that creates another. Values are added one by one with `addDictionaryValue`.
         */
        post: operations["saveDictionary"];
        delete?: never;
        /**
         * Activate or block a dictionary
         * @description Changes the dictionary, although it is an OPTIONS.
         */
        options: operations["setDictionaryActive"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/dictionary_value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a value to a dictionary
         * @description Repeating the call may add the value twice; what comes of a code that is taken is not documented.
         */
        post: operations["addDictionaryValue"];
        delete?: never;
        /**
         * Activate or block a value of a dictionary
         * @description Changes the value, although it is an OPTIONS.
         */
        options: operations["setDictionaryValueActive"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/dictionary/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a dictionary as an Excel file
         * @description A workbook with the values of a dictionary.
         */
        get: operations["exportDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/dictionary_values/xls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the values of a dictionary as an Excel file
         * @description As documented, there is no body, and a file with the values comes back. Its name, the method and the other
         *     imports suggest the reverse, an import that takes a file; so it may change the dictionary. To get the values as
         *     a file, `exportDictionary` is safe.
         */
        post: operations["transferDictionaryValuesXls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/route/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add contracts to a route
         * @description A route is called an access scenario in newer wording.
         */
        put: operations["addRouteContracts"];
        post?: never;
        /**
         * Remove contracts from a route
         * @description The ids stand in the body, although it is a DELETE.
         */
        delete: operations["removeRouteContracts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/package_route/package_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add package types to a route
         * @description The path begins otherwise than those for the contracts and users of a route.
         */
        put: operations["addRoutePackageTypes"];
        post?: never;
        /**
         * Remove package types from a route
         * @description The ids stand in the body, although it is a DELETE. Unlike the call that adds package types, it takes no
         *     `company_id`.
         */
        delete: operations["removeRoutePackageTypes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/route/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the users of a route
         * @description The list takes the place of the old one: who is not in it loses the access. The page does not say so; calls of
         *     this kind for roles and approval groups do.
         */
        patch: operations["replaceRouteUsers"];
        trace?: never;
    };
    "/bdoc/agreement_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approval groups
         * @description The groups of users who approve documents. There is a limit, but no offset.
         */
        get: operations["listAgreementGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/agreement_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an approval group with its members
         * @description One approval group with its members.
         */
        get: operations["getAgreementGroup"];
        put?: never;
        /**
         * Create or edit an approval group
         * @description With `groupId` in the body the call edits that group, without it it creates one. Editing needs `users` too,
         *     and replaces all members: whoever is not in the list leaves the group.
         */
        post: operations["saveAgreementGroup"];
        /**
         * Delete an approval group
         * @description What becomes of steps that the group carries out is not documented.
         */
        delete: operations["deleteAgreementGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/agreement_group/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace the members of an approval group
         * @deprecated
         * @description Whoever is not in the list leaves the group. The vendor showed this page in December 2019 only and took it
         *     down: the call may be gone. `POST /bdoc/agreement_group` does the same.
         */
        patch: operations["replaceAgreementGroupUsers"];
        trace?: never;
    };
    "/bdoc/agreement_procs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List approval processes
         * @description A POST without a body that only reads. The page says POST; the server may really expect GET, for another page
         *     had the same mistake until it was corrected.
         */
        post: operations["listAgreementProcesses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/agreement_proc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit an approval process
         * @description With `agreementProcId` in the body the call edits that process, without it it creates one. The page says this
         *     of `agreementStepId`, by mistake. Document types and steps have calls of their own.
         */
        post: operations["saveAgreementProcess"];
        delete?: never;
        /**
         * Activate or block an approval process
         * @description Changes state, although it is an OPTIONS request.
         */
        options: operations["setAgreementProcessStatus"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/agreement_proc/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a document type to an approval process
         * @description With a dictionary value presumably only documents that have it go through the process. The text of the page
         *     promises data of the account; its table and example show the process, which stands here.
         */
        put: operations["addAgreementProcessDocument"];
        post?: never;
        /**
         * Remove a document type from an approval process
         * @description Documents of the type are under this process no more.
         */
        delete: operations["removeAgreementProcessDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/agreement_step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or edit a step of an approval process
         * @description With `agreementStepId` in the body the call edits that step, without it it creates one. Answers the whole
         *     process; a new step is one of its `agrementSteps`. Examples send `stepNumber` too, which is not explained.
         */
        post: operations["saveAgreementStep"];
        /**
         * Delete a step of an approval process
         * @description Takes a step out of its process.
         */
        delete: operations["deleteAgreementStep"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates
         * @description The certificates come without `info`, their parsed content; read each for that.
         */
        get: operations["listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a certificate with its parsed content
         * @description The page has the path `/bdoc/bdoc/certificate`. The prefix stands there twice by mistake, as the upload shows.
         */
        get: operations["getCertificate"];
        /**
         * Upload a certificate
         * @description The user guide says that a certificate that has expired is refused.
         */
        put: operations["uploadCertificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a report
         * @description The report is made in the background: read `listReports` until its `reportStatus` is 2, then fetch it with
         *     `downloadReport`. Repeating the call asks for another report.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports that were asked for
         * @description No parameters for paging are documented.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/report_file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a finished report
         * @description An `.xls` file. Call it once `reportStatus` of the report is 2; what an unfinished report answers is not
         *     documented.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the transactions of a period
         * @description What was sent and received in a period, with how many transactions of it are to be paid for.
         */
        get: operations["getTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/payment/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the link to an invoice as PDF
         * @description The invoice is downloaded from the link.
         */
        get: operations["getPaymentInvoiceLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/payment/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the link to an act of acceptance as PDF
         * @description The act of completed work is downloaded from the link.
         */
        get: operations["getPaymentActLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Download the offer, the agreement on the service
         * @description The page has a POST without a body, so it is one here; a GET may be meant. It only reads.
         */
        post: operations["downloadOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/log_file_request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for a log file
         * @description The server begins to make the file, although it is a GET; get the link to it with `getLogFileLink`.
         *
         *     The page describes its parameters with texts of another page. They are taken as their names tell, in UNIX
         *     seconds like all dates.
         */
        get: operations["requestLogFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bdoc/log_file_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the link to a log file
         * @description What comes before the file is ready is not documented; archives of packages answer the error 814 then, and 762
         *     for a GUID that is not known.
         */
        get: operations["getLogFileLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Step 1 of the login. */
        AuthStep1Form: {
            /**
             * Format: email
             * @description The user's e-mail address, which is the login.
             * @example ada@example.com
             */
            email: string;
        };
        /**
         * @description An error in a form that is not documented; look at the status and take the rest as a hint. The names are assumed, and
         *     any of them may be missing.
         */
        EdinError: {
            /**
             * @description A code of the application.
             * @example 814
             */
            code?: number | string;
            /**
             * @description The error in words, or as a code.
             * @example The package was not found
             */
            error?: string;
            /**
             * @description The error in words.
             * @example The package was not found
             */
            message?: string;
            /**
             * @description The error in words.
             * @example The package was not found
             */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The login token. It is no session; only step 2 takes it. */
        AuthToken: {
            /** @description Whether the web site would show this user a captcha. The profile has a number of the same name. */
            isCaptcha?: boolean;
            /**
             * Format: uuid
             * @description Token for step 2, a GUID.
             * @example 00000000-0000-4000-8000-000000000001
             */
            token: string;
        };
        /** @description Step 2 of the login. */
        AuthStep2Form: {
            /**
             * Format: uuid
             * @description The token of step 1.
             * @example 00000000-0000-4000-8000-000000000001
             */
            token: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
        };
        /**
         * Format: int32
         * @description `type` of a company. 0 in abbreviated companies.
         * @example 1
         */
        CompanyKind: (1 | 2) | number;
        /**
         * Format: int32
         * @description `type` of a company. 0 in abbreviated companies.
         *
         *     As requests take it; answers have {@link CompanyKind}.
         * @example 1
         * @enum {integer}
         */
        CompanyKindInput: 1 | 2;
        /**
         * Format: int32
         * @description `isApproved` of a company: how it was created.
         * @example 1
         * @enum {integer}
         */
        CompanyOrigin: 0 | 1;
        /**
         * Format: int32
         * @description Flags: whether something is so.
         * @example 1
         * @enum {integer}
         */
        YesNo: 0 | 1;
        /** @description Bank details. */
        BankAcc: {
            /**
             * @description Name of the bank.
             * @example Example Bank
             */
            bankName?: string;
            /**
             * @description Settlement account.
             * @example UA000000000000000000000000001
             */
            checkAcc?: string;
            /**
             * @description Bank MFO code.
             * @example 000000
             */
            bankCode?: string;
            /**
             * @description Correspondent account.
             * @example UA000000000000000000000000002
             */
            corAcc?: string;
        };
        /**
         * Format: int32
         * @description `localityType` of an address. 0 stands for none.
         * @example 1
         */
        LocalityKind: (1 | 2 | 3) | number;
        /**
         * Format: int32
         * @description `localityType` of an address. 0 stands for none.
         *
         *     As requests take it; answers have {@link LocalityKind}.
         * @example 1
         * @enum {integer}
         */
        LocalityKindInput: 1 | 2 | 3;
        /** @description A postal address. */
        Address: {
            /**
             * @description Postal code.
             * @example 00001
             */
            postZip?: string;
            /**
             * @description Region name.
             * @example Sample Region
             */
            region?: string;
            /**
             * @description Region code.
             * @example 01
             */
            rgnCode?: string;
            /**
             * @description District name.
             * @example Sample District
             */
            district?: string;
            /**
             * @description Settlement name.
             * @example Exampleville
             */
            city?: string;
            /** @description Kind of settlement; 0 when it is not set. */
            localityType?: components["schemas"]["LocalityKind"];
            /**
             * @description House number.
             * @example 1
             */
            house?: string;
            /**
             * @description Building or block number.
             * @example A
             */
            housing?: string;
            /**
             * @description Street name.
             * @example Sample Street
             */
            street?: string;
            /**
             * @description Room or flat number.
             * @example 12
             */
            room?: string;
        };
        /**
         * @description A postal address.
         *
         *     As requests take it; answers have {@link Address}.
         */
        AddressInput: {
            /**
             * @description Postal code.
             * @example 00001
             */
            postZip?: string;
            /**
             * @description Region name.
             * @example Sample Region
             */
            region?: string;
            /**
             * @description Region code.
             * @example 01
             */
            rgnCode?: string;
            /**
             * @description District name.
             * @example Sample District
             */
            district?: string;
            /**
             * @description Settlement name.
             * @example Exampleville
             */
            city?: string;
            /** @description Kind of settlement; 0 when it is not set. */
            localityType?: components["schemas"]["LocalityKindInput"];
            /**
             * @description House number.
             * @example 1
             */
            house?: string;
            /**
             * @description Building or block number.
             * @example A
             */
            housing?: string;
            /**
             * @description Street name.
             * @example Sample Street
             */
            street?: string;
            /**
             * @description Room or flat number.
             * @example 12
             */
            room?: string;
        };
        /** @description The parts of the name of a natural person. */
        CompanyFizName: {
            /**
             * @description Family name.
             * @example Example
             */
            lastName?: string;
            /**
             * @description Given name.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description Patronymic.
             * @example Ivanivna
             */
            secondName?: string;
        };
        /** @description The parsed content of a certificate. The names come from one example, no table lists them. */
        EndUserCertificateInfoEx: {
            /**
             * @description Issuer distinguished name.
             * @example O=Example Authority;CN=Example Authority CA
             */
            issuer?: string;
            /**
             * @description Issuer common name.
             * @example Example Authority CA
             */
            issuerCN?: string;
            /**
             * @description Serial number.
             * @example 00AB00CD00EF
             */
            serial?: string;
            /**
             * @description Subject distinguished name.
             * @example O=Sample Trading;CN=Ada Example
             */
            subject?: string;
            /**
             * @description Subject common name.
             * @example Ada Example
             */
            subjCN?: string;
            /**
             * @description Subject organisation.
             * @example Sample Trading
             */
            subjOrg?: string;
            /**
             * @description Subject position.
             * @example Director
             */
            subjTitle?: string;
            /**
             * @description Subject locality.
             * @example Sample City
             */
            subjLocality?: string;
            /**
             * @description Subject full name.
             * @example Ada Example
             */
            subjFullName?: string;
            /**
             * @description Subject address.
             * @example 1 Sample Street, Sample City
             */
            subjAddress?: string;
            /**
             * @description Subject EDRPOU code.
             * @example 00000001
             */
            subjEDRPOUCode?: string;
            /**
             * @description Subject personal tax number.
             * @example 0000000001
             */
            subjDRFOCode?: string;
            /**
             * @description Valid from, human text such as "Jan 31, 2024, 12:00:00 AM".
             * @example Jan 1, 2025, 12:00:00 AM
             */
            certBeginTime?: string;
            /**
             * @description Valid to, human text.
             * @example Jan 1, 2026, 12:00:00 AM
             */
            certEndTime?: string;
            /** @description Whether private key validity times are present. */
            privKeyTimesAvail?: boolean;
            /**
             * @description Private key valid from, human text.
             * @example Jan 1, 2025, 12:00:00 AM
             */
            privKeyBeginTime?: string;
            /**
             * @description Private key valid to, human text.
             * @example Jan 1, 2026, 12:00:00 AM
             */
            privKeyEndTime?: string;
            /**
             * Format: int32
             * @description Public key length in bits.
             * @example 257
             */
            publicKeyBits?: number;
            /**
             * @description Key usage text.
             * @example digitalSignature, nonRepudiation
             */
            keyUsage?: string;
            /**
             * @description Extended key usage object identifiers, comma separated.
             * @example 1.3.6.1.5.5.7.3.4
             */
            extKeyUsages?: string;
            /**
             * @description Policies of the certificate.
             * @example 1.2.3.4
             */
            policies?: string;
            /**
             * @description Full revocation list URL.
             * @example http://ca.example.com/full.crl
             */
            crlDistribPoint1?: string;
            /**
             * @description Delta revocation list URL.
             * @example http://ca.example.com/delta.crl
             */
            crlDistribPoint2?: string;
            /** @description Whether it is a qualified certificate. */
            powerCert?: boolean;
            /** @description Whether the subject type is present. */
            subjTypeAvail?: boolean;
            /** @description Whether the subject is a certification authority. */
            subjCA?: boolean;
            /**
             * Format: int32
             * @description Length of the chain of certificates.
             * @example 2
             */
            chainLength?: number;
            /**
             * Format: int32
             * @description Public key type code.
             * @example 1
             */
            publicKeyType?: number;
            /**
             * Format: int32
             * @description Key usage bit mask.
             * @example 3
             */
            keyUsageType?: number;
            /**
             * @description OCSP service URL.
             * @example http://ca.example.com/ocsp
             */
            OCSPAccessInfo?: string;
            /**
             * @description Time stamp service URL.
             * @example http://ca.example.com/tsp
             */
            TSPAccessInfo?: string;
            /** @description Whether a transaction limit is present. */
            limitValueAvailable?: boolean;
            /**
             * Format: int64
             * @description Transaction limit.
             * @example 0
             */
            limitValue?: number;
            /**
             * Format: int32
             * @description Subject type code.
             * @example 1
             */
            subjType?: number;
            /**
             * Format: int32
             * @description Subject subtype code.
             * @example 1
             */
            subjSubType?: number;
            /**
             * @description Subject country.
             * @example UA
             */
            subjCountry?: string;
        };
        /**
         * Format: int64
         * @description UNIX time in seconds. 0 stands for a time that is not set.
         * @example 1735689600
         */
        UnixSeconds: number;
        /** @description A certificate bound to an account or company. */
        Certificate: {
            /**
             * Format: int64
             * @description Identifier of the certificate.
             * @example 601
             */
            certId: Int64;
            /** @description Parsed content. Only the call for a single certificate answers it. */
            info?: components["schemas"]["EndUserCertificateInfoEx"];
            /**
             * @description Expiry time in UNIX seconds.
             * @example 1735689600
             */
            expireDate: components["schemas"]["UnixSeconds"];
            /**
             * @description Serial number, as hexadecimal text.
             * @example 00AB00CD00EF
             */
            serial: string;
            /**
             * @description Bytes of the public certificate, presumably in Base64.
             * @example MIIBAg==
             */
            body?: string;
            /**
             * @description Holder name.
             * @example Ada Example
             */
            fullName?: string;
            /**
             * @description EDRPOU code of the holder.
             * @example 00000001
             */
            EDRPOUCode?: string;
            /**
             * Format: int64
             * @description Identifier of the link between certificate and account; 0 when there is none.
             * @example 611
             */
            cer2accId?: Int64;
            /**
             * @description Key purpose.
             * @example digitalSignature, nonRepudiation
             */
            keyUsage?: string;
        };
        /**
         * @description A certificate bound to an account or company.
         *
         *     As requests take it; answers have {@link Certificate}.
         */
        CertificateInput: {
            /**
             * Format: int64
             * @description Identifier of the certificate.
             * @example 601
             */
            certId?: Int64;
            /** @description Parsed content. Only the call for a single certificate answers it. */
            info?: components["schemas"]["EndUserCertificateInfoEx"];
            /**
             * @description Expiry time in UNIX seconds.
             * @example 1735689600
             */
            expireDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description Serial number, as hexadecimal text.
             * @example 00AB00CD00EF
             */
            serial?: string;
            /**
             * @description Bytes of the public certificate, presumably in Base64.
             * @example MIIBAg==
             */
            body?: string;
            /**
             * @description Holder name.
             * @example Ada Example
             */
            fullName?: string;
            /**
             * @description EDRPOU code of the holder.
             * @example 00000001
             */
            EDRPOUCode?: string;
            /**
             * Format: int64
             * @description Identifier of the link between certificate and account; 0 when there is none.
             * @example 611
             */
            cer2accId?: Int64;
            /**
             * @description Key purpose.
             * @example digitalSignature, nonRepudiation
             */
            keyUsage?: string;
        };
        /**
         * Format: int32
         * @description `isActive` of document types, dictionaries and their values, and `status` of additional fields.
         * @example 1
         * @enum {integer}
         */
        ActiveFlag: 0 | 1;
        /** @description A value of a dictionary. */
        DictionaryValue: {
            /**
             * Format: int64
             * @description Identifier of the value.
             * @example 4101
             */
            valueId: Int64;
            /**
             * Format: int64
             * @description Dictionary that the value belongs to.
             * @example 4001
             */
            dictionaryId: Int64;
            /**
             * @description Name of the value.
             * @example North
             */
            name: string;
            /**
             * @description Code of the value.
             * @example NORTH
             */
            code: string;
            /**
             * @description Code of the value above this one.
             * @example NORTH
             */
            parentCode?: string;
            /** @description Status of the value. */
            isActive: components["schemas"]["ActiveFlag"];
            /** @description Values below this one. Seen in examples only. */
            childs?: components["schemas"]["DictionaryValue"][];
        };
        /**
         * @description A value of a dictionary.
         *
         *     As requests take it; answers have {@link DictionaryValue}.
         */
        DictionaryValueToSend: {
            /**
             * Format: int64
             * @description Identifier of the value.
             * @example 4101
             */
            valueId?: Int64;
            /**
             * Format: int64
             * @description Dictionary that the value belongs to.
             * @example 4001
             */
            dictionaryId?: Int64;
            /**
             * @description Name of the value.
             * @example North
             */
            name?: string;
            /**
             * @description Code of the value.
             * @example NORTH
             */
            code?: string;
            /**
             * @description Code of the value above this one.
             * @example NORTH
             */
            parentCode?: string;
            /** @description Status of the value. */
            isActive?: components["schemas"]["ActiveFlag"];
            /** @description Values below this one. Seen in examples only. */
            childs?: components["schemas"]["DictionaryValueToSend"][];
        };
        /** @description A dictionary: a list of values to choose from. */
        Dictionary: {
            /**
             * Format: int64
             * @description Identifier of the dictionary.
             * @example 4001
             */
            dictionaryId: Int64;
            /**
             * Format: int64
             * @description Company that has the dictionary.
             * @example 301
             */
            companyId: Int64;
            /**
             * @description Name of the dictionary.
             * @example Branches
             */
            name: string;
            /**
             * @description Code of the dictionary.
             * @example BRANCHES
             */
            code: string;
            /** @description Status of the dictionary. */
            isActive: components["schemas"]["ActiveFlag"];
            /** @description Values of the dictionary; where one was chosen, that value. */
            values: components["schemas"]["DictionaryValue"][];
        };
        /**
         * @description A dictionary: a list of values to choose from.
         *
         *     As requests take it; answers have {@link Dictionary}.
         */
        DictionaryToSend: {
            /**
             * Format: int64
             * @description Identifier of the dictionary.
             * @example 4001
             */
            dictionaryId?: Int64;
            /**
             * Format: int64
             * @description Company that has the dictionary.
             * @example 301
             */
            companyId?: Int64;
            /**
             * @description Name of the dictionary.
             * @example Branches
             */
            name?: string;
            /**
             * @description Code of the dictionary.
             * @example BRANCHES
             */
            code?: string;
            /** @description Status of the dictionary. */
            isActive?: components["schemas"]["ActiveFlag"];
            /** @description Values of the dictionary; where one was chosen, that value. */
            values?: components["schemas"]["DictionaryValueToSend"][];
        };
        /** @description What is told by e-mail, and to whom. */
        EmailNotifySettings: {
            /**
             * Format: int32
             * @description Kind of notification; 1 to 6 are seen, yet not explained.
             * @example 1
             */
            notifyType?: number;
            /**
             * Format: int32
             * @description Status of the notification; 2 is seen, yet not explained.
             * @example 2
             */
            notifyStatus?: number;
            /**
             * @description E-mail addresses.
             * @example [
             *       "ada@example.com"
             *     ]
             */
            emails?: string[];
        };
        /** @description A company. Other objects carry it abbreviated, with zeros and without most texts. */
        Company: {
            /**
             * Format: int64
             * @description Identifier of the company.
             * @example 301
             */
            companyId?: Int64;
            /**
             * Format: int64
             * @description Account that the company belongs to.
             * @example 101
             */
            accountId?: Int64;
            /** @description Kind of company; 0 in abbreviated companies. */
            type?: components["schemas"]["CompanyKind"];
            /**
             * @description Name of the company.
             * @example Sample Trading
             */
            name?: string;
            /**
             * @description Legal name.
             * @example Sample Trading LLC
             */
            legalName?: string;
            /**
             * @description Taxpayer number.
             * @example 000000000002
             */
            inn?: string;
            /**
             * @description Registration code: EDRPOU of a legal entity, tax number of a person. The table describes it as
             *     `certNum`, by mistake.
             * @example 00000001
             */
            code?: string;
            /**
             * @description Phone.
             * @example +380000000000
             */
            phone?: string;
            /**
             * @description Additional information.
             * @example Sells samples
             */
            info?: string;
            /** @description How the company was created. */
            isApproved?: components["schemas"]["CompanyOrigin"];
            /**
             * @description Whether the offer is signed.
             * @default 0
             */
            isSignedOffer?: components["schemas"]["YesNo"];
            /**
             * @description Whether the company is active.
             * @default 1
             */
            isActive?: components["schemas"]["YesNo"];
            /**
             * @description Ownership form as text.
             * @example LLC
             */
            ownershipType?: string;
            /**
             * @description KOATUU territory code.
             * @example 0000000000
             */
            atCode?: string;
            /**
             * @description VAT certificate number.
             * @example 000000001
             */
            certNum?: string;
            /** @description Bank details. */
            bankAcc?: components["schemas"]["BankAcc"];
            /** @description Registered address. The table says `Address`; one older example has a text. */
            legalAddress?: components["schemas"]["Address"] | string;
            /** @description Actual address. The table says `Address`; one older example has a text. */
            actualAddress?: components["schemas"]["Address"] | string;
            /** @description Name parts of a natural person. */
            fizName?: components["schemas"]["CompanyFizName"];
            /** @description Certificates bound to the company. */
            certificates?: components["schemas"]["Certificate"][];
            /** @description Dictionaries of the company. */
            dictionaries?: components["schemas"]["Dictionary"][];
            /** @description E-mail notification settings. */
            notifySettings?: components["schemas"]["EmailNotifySettings"][];
            /**
             * Format: int64
             * @description Identifier of the ownership form.
             * @example 1
             */
            ownershipTypeId?: Int64;
            /**
             * Format: uuid
             * @description GUID of the company. The table spells it `uuID`, the examples as here.
             * @example 00000000-0000-4000-8000-000000000303
             */
            uuid?: string;
            /**
             * @description Older name of `code`. Seen in one older example only.
             * @example 00000002
             */
            edrpou?: string;
            /**
             * @description VAT number. Seen in one older example only.
             * @example 000000001
             */
            pdv?: string;
            /**
             * @description A registration number, not explained. Seen in examples only.
             * @example 000001
             */
            prsNum?: string;
            /**
             * @description An additional code, not explained. Seen in examples only.
             * @example A1
             */
            addCode?: string;
        };
        /**
         * @description A company. Other objects carry it abbreviated, with zeros and without most texts.
         *
         *     As requests take it; answers have {@link Company}.
         */
        CompanyInput: {
            /**
             * Format: int64
             * @description Identifier of the company.
             * @example 301
             */
            companyId?: Int64;
            /**
             * Format: int64
             * @description Account that the company belongs to.
             * @example 101
             */
            accountId?: Int64;
            /** @description Kind of company; 0 in abbreviated companies. */
            type?: components["schemas"]["CompanyKindInput"];
            /**
             * @description Name of the company.
             * @example Sample Trading
             */
            name?: string;
            /**
             * @description Legal name.
             * @example Sample Trading LLC
             */
            legalName?: string;
            /**
             * @description Taxpayer number.
             * @example 000000000002
             */
            inn?: string;
            /**
             * @description Registration code: EDRPOU of a legal entity, tax number of a person. The table describes it as
             *     `certNum`, by mistake.
             * @example 00000001
             */
            code?: string;
            /**
             * @description Phone.
             * @example +380000000000
             */
            phone?: string;
            /**
             * @description Additional information.
             * @example Sells samples
             */
            info?: string;
            /** @description How the company was created. */
            isApproved?: components["schemas"]["CompanyOrigin"];
            /**
             * @description Whether the offer is signed.
             * @default 0
             */
            isSignedOffer?: components["schemas"]["YesNo"];
            /**
             * @description Whether the company is active.
             * @default 1
             */
            isActive?: components["schemas"]["YesNo"];
            /**
             * @description Ownership form as text.
             * @example LLC
             */
            ownershipType?: string;
            /**
             * @description KOATUU territory code.
             * @example 0000000000
             */
            atCode?: string;
            /**
             * @description VAT certificate number.
             * @example 000000001
             */
            certNum?: string;
            /** @description Bank details. */
            bankAcc?: components["schemas"]["BankAcc"];
            /** @description Registered address. The table says `Address`; one older example has a text. */
            legalAddress?: components["schemas"]["AddressInput"] | string;
            /** @description Actual address. The table says `Address`; one older example has a text. */
            actualAddress?: components["schemas"]["AddressInput"] | string;
            /** @description Name parts of a natural person. */
            fizName?: components["schemas"]["CompanyFizName"];
            /** @description Certificates bound to the company. */
            certificates?: components["schemas"]["CertificateInput"][];
            /** @description Dictionaries of the company. */
            dictionaries?: components["schemas"]["DictionaryToSend"][];
            /** @description E-mail notification settings. */
            notifySettings?: components["schemas"]["EmailNotifySettings"][];
            /**
             * Format: int64
             * @description Identifier of the ownership form.
             * @example 1
             */
            ownershipTypeId?: Int64;
            /**
             * Format: uuid
             * @description GUID of the company. The table spells it `uuID`, the examples as here.
             * @example 00000000-0000-4000-8000-000000000303
             */
            uuid?: string;
            /**
             * @description Older name of `code`. Seen in one older example only.
             * @example 00000002
             */
            edrpou?: string;
            /**
             * @description VAT number. Seen in one older example only.
             * @example 000000001
             */
            pdv?: string;
            /**
             * @description A registration number, not explained. Seen in examples only.
             * @example 000001
             */
            prsNum?: string;
            /**
             * @description An additional code, not explained. Seen in examples only.
             * @example A1
             */
            addCode?: string;
        };
        /**
         * Format: int32
         * @description `status` of an account.
         * @example 1
         * @enum {integer}
         */
        AccountStatus: 0 | 1;
        /**
         * Format: int32
         * @description `decryptType` of accounts and users: where documents are decrypted.
         * @example 1
         * @enum {integer}
         */
        Decryption: 1 | 2;
        /** @description Further settings of an account. */
        AccountInfo: {
            /**
             * Format: int64
             * @description Account identifier. Mind the capital D.
             * @example 101
             */
            accountID?: Int64;
            /** @description Whether the EDRPOU code of a signature is checked. */
            edrpouVerify?: components["schemas"]["YesNo"];
            /** @description Whether the signatures on a document must differ. */
            digitalSignUnique?: components["schemas"]["YesNo"];
            /**
             * @description IP addresses that are let in.
             * @example [
             *       "192.0.2.1"
             *     ]
             */
            whiteList?: string[];
            /** @description Where documents are decrypted. */
            decryptType?: components["schemas"]["Decryption"];
            /**
             * @description Address of the Cryptex server on the customer's side.
             * @example https://cryptex.example.com
             */
            cryptexServer?: string;
        };
        /**
         * @description `status` of an account's agreement with the service. The documentation has fewer meanings than codes: those
         *     from `onHold` on are aligned by guess.
         * @example work
         * @enum {string}
         */
        ServiceAgreementStatus: "work" | "stop" | "prestop" | "unbill" | "test" | "wait" | "cancel" | "manbill" | "rataile" | "onhold" | "confirmation" | "check" | "tendex" | "block" | "debt_bloc";
        /** @description The record of an account in the vendor's back office. */
        AdminAccount: {
            /**
             * Format: int64
             * @description Back-office account identifier.
             * @example 101
             */
            id?: Int64;
            /**
             * @description Tariff product identifier.
             * @example 12
             */
            product_id?: string;
            /**
             * @description Company name.
             * @example Sample Trading LLC
             */
            name?: string;
            /**
             * @description Ownership form.
             * @example LLC
             */
            own_type?: string;
            /**
             * @description Taxpayer number.
             * @example 000000000002
             */
            inn?: string;
            /**
             * @description Company registration code.
             * @example 00000002
             */
            edrpou?: string;
            /**
             * @description Service agreement number.
             * @example D-1
             */
            agreement_number?: string;
            /**
             * @description Date of the service agreement, as text like 2024-01-31 00:00:00.
             * @example 2024-01-31 00:00:00
             */
            agreement_date?: string;
            /** @description Status of the agreement with the service. */
            status?: components["schemas"]["ServiceAgreementStatus"];
            /**
             * @description E-mail for invoices.
             * @example billing@example.com
             */
            email_billing?: string;
            /**
             * @description Company owner's e-mail.
             * @example owner@example.com
             */
            email_owner?: string;
            /**
             * @description E-mail of the responsible account manager.
             * @example manager@example.com
             */
            email_responsible?: string;
            /**
             * @description E-mail.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description Phone.
             * @example +380000000000
             */
            phone?: string;
            /**
             * @description VAT certificate number.
             * @example 000000001
             */
            nds_cert_num?: string;
            /**
             * @description Registered address.
             * @example 1 Sample Street, Sample City
             */
            address_legal?: string;
            /**
             * @description Actual address.
             * @example 2 Sample Street, Sample City
             */
            address_fact?: string;
            /**
             * @description Name of the bank.
             * @example Sample Bank
             */
            bank_name?: string;
            /**
             * @description Settlement account number.
             * @example UA000000000000000000000000001
             */
            bank_account?: string;
            /**
             * @description Bank MFO code.
             * @example 000001
             */
            bank_mfo?: string;
            /**
             * @description Director's full name.
             * @example Ada Example
             */
            director_name?: string;
            /**
             * @description Director's position.
             * @example Director
             */
            director_position?: string;
            /**
             * @description Basis of activity.
             * @example Charter
             */
            operation?: string;
            /**
             * @description Category of the account, by which duplicates are told apart; a number as text.
             * @example 1
             */
            category_id?: string;
        };
        /** @description The account that users, companies and the tariff belong to. */
        Account: {
            /**
             * Format: int64
             * @description Identifier of the account.
             * @example 101
             */
            accountId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the account's main company.
             * @example 301
             */
            companyId?: Int64;
            /** @description Main company of the account. */
            company?: components["schemas"]["Company"];
            /** @description Whether the account has a contract negotiated for it alone. */
            isIndivOffer?: components["schemas"]["YesNo"];
            /**
             * Format: int64
             * @description Identifier of the account in the vendor's back office.
             * @example 1101
             */
            adminAccountId?: Int64;
            /** @description Status of the account. */
            status?: components["schemas"]["AccountStatus"];
            /** @description Further account settings. */
            accountInfo?: components["schemas"]["AccountInfo"];
            /** @description Back-office record of the account. */
            adminAccount?: components["schemas"]["AdminAccount"];
            /**
             * @description On what basis the signatory acts, as free text.
             * @example Statute
             */
            activityBase?: string;
            /**
             * @description Further information, as free text.
             * @example Sample account
             */
            addInfo?: string;
            /** @description Where documents are decrypted, as in `accountInfo`. */
            decryptType?: components["schemas"]["Decryption"];
            /**
             * @description Director's position.
             * @example Director
             */
            dirPosition?: string;
            /**
             * @description Contact e-mail.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description Contact full name.
             * @example Ada Example
             */
            fullName?: string;
            /**
             * @description Contact phone.
             * @example +380000000000
             */
            phone?: string;
            /**
             * Format: int64
             * @description Tariff plan identifier.
             * @example 3
             */
            tariffId?: Int64;
            /**
             * @description IP addresses that are let in, as in `accountInfo`.
             * @example [
             *       "192.0.2.1"
             *     ]
             */
            whiteList?: string[];
            /**
             * Format: int64
             * @description The company whose invitation brought the account in; 0 when there is none.
             * @example 302
             */
            inviterCompanyId?: Int64;
            /**
             * @description Address of the Cryptex server on the customer's side. Named in a warning only, by no table or example.
             * @example https://cryptex.example.com
             */
            cryptexServer?: string;
            /**
             * @description Bank code (MFO). Named in a warning only, by no table or example.
             * @example 000001
             */
            mfo?: string;
            /**
             * @description Settlement account. Named in a warning only, by no table or example.
             * @example UA000000000000000000000000001
             */
            paymentAccount?: string;
        };
        /**
         * @description The account that users, companies and the tariff belong to.
         *
         *     As requests take it; answers have {@link Account}.
         */
        AccountInput: {
            /**
             * Format: int64
             * @description Identifier of the account.
             * @example 101
             */
            accountId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the account's main company.
             * @example 301
             */
            companyId?: Int64;
            /** @description Main company of the account. */
            company?: components["schemas"]["CompanyInput"];
            /** @description Whether the account has a contract negotiated for it alone. */
            isIndivOffer?: components["schemas"]["YesNo"];
            /**
             * Format: int64
             * @description Identifier of the account in the vendor's back office.
             * @example 1101
             */
            adminAccountId?: Int64;
            /** @description Status of the account. */
            status?: components["schemas"]["AccountStatus"];
            /** @description Further account settings. */
            accountInfo?: components["schemas"]["AccountInfo"];
            /** @description Back-office record of the account. */
            adminAccount?: components["schemas"]["AdminAccount"];
            /**
             * @description On what basis the signatory acts, as free text.
             * @example Statute
             */
            activityBase?: string;
            /**
             * @description Further information, as free text.
             * @example Sample account
             */
            addInfo?: string;
            /** @description Where documents are decrypted, as in `accountInfo`. */
            decryptType?: components["schemas"]["Decryption"];
            /**
             * @description Director's position.
             * @example Director
             */
            dirPosition?: string;
            /**
             * @description Contact e-mail.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description Contact full name.
             * @example Ada Example
             */
            fullName?: string;
            /**
             * @description Contact phone.
             * @example +380000000000
             */
            phone?: string;
            /**
             * Format: int64
             * @description Tariff plan identifier.
             * @example 3
             */
            tariffId?: Int64;
            /**
             * @description IP addresses that are let in, as in `accountInfo`.
             * @example [
             *       "192.0.2.1"
             *     ]
             */
            whiteList?: string[];
            /**
             * Format: int64
             * @description The company whose invitation brought the account in; 0 when there is none.
             * @example 302
             */
            inviterCompanyId?: Int64;
            /**
             * @description Address of the Cryptex server on the customer's side. Named in a warning only, by no table or example.
             * @example https://cryptex.example.com
             */
            cryptexServer?: string;
            /**
             * @description Bank code (MFO). Named in a warning only, by no table or example.
             * @example 000001
             */
            mfo?: string;
            /**
             * @description Settlement account. Named in a warning only, by no table or example.
             * @example UA000000000000000000000000001
             */
            paymentAccount?: string;
        };
        /**
         * @description `YesNo` as a text.
         * @enum {string}
         */
        YesNoText: "0" | "1";
        /** @description The outcome of one registration. */
        HandleResult: {
            /**
             * @description Whether it was created. The text says it is a text, the example has a number.
             * @example 1
             */
            created?: components["schemas"]["YesNo"] | components["schemas"]["YesNoText"];
            /**
             * @description Why it was not created; there when `created` is 0.
             * @example A user is registered already
             */
            error?: string;
        };
        /** @description A company to register, or what became of it. It is not the `Company` of other calls. */
        RegisterCompany: {
            /**
             * @description EDRPOU code.
             * @example 00000002
             */
            edrpou: string;
            /**
             * @description Taxpayer number.
             * @example 000000000002
             */
            inn: string;
            /**
             * @description Name of the company.
             * @example Example Supplies
             */
            name: string;
            /**
             * @description Ownership form.
             * @example LLC
             */
            ownType: string;
            /** @description What became of the company. Only answers have it. */
            readonly handleResult?: components["schemas"]["HandleResult"];
        };
        /**
         * @description A company to register, or what became of it. It is not the `Company` of other calls.
         *
         *     As requests take it; answers have {@link RegisterCompany}.
         */
        RegisterCompanyInput: {
            /**
             * @description EDRPOU code.
             * @example 00000002
             */
            edrpou: string;
            /**
             * @description Taxpayer number.
             * @example 000000000002
             */
            inn: string;
            /**
             * @description Name of the company.
             * @example Example Supplies
             */
            name: string;
            /**
             * @description Ownership form.
             * @example LLC
             */
            ownType: string;
        };
        /** @description A user to register, or what became of one. */
        RegisterUser: {
            /**
             * @description E-mail address, which is the login.
             * @example alan@example.com
             */
            email: string;
            /**
             * @description Full name.
             * @example Alan Example
             */
            fio: string;
            /** @description What became of the user. Only answers have it. */
            readonly handleResult?: components["schemas"]["HandleResult"];
        };
        /**
         * @description A user to register, or what became of one.
         *
         *     As requests take it; answers have {@link RegisterUser}.
         */
        RegisterUserInput: {
            /**
             * @description E-mail address, which is the login.
             * @example alan@example.com
             */
            email: string;
            /**
             * @description Full name.
             * @example Alan Example
             */
            fio: string;
        };
        /** @description An account to register. */
        RegisterAccountItem: {
            /**
             * @description Name of the account. The table says long, the example has a text, which is what to send.
             * @example Example Supplies
             */
            accName: string | number;
            /** @description Its companies, at least one. */
            companies: components["schemas"]["RegisterCompanyInput"][];
            /** @description Its users, at least one. All become owners of the account. */
            users: components["schemas"]["RegisterUserInput"][];
        };
        /** @description What became of an account to register. */
        RegisterAccountResult: {
            /**
             * @description Name of the account. The table says long, the example has a text.
             * @example Example Supplies
             */
            accName?: string | number;
            /** @description The companies, each with its outcome. */
            companies?: components["schemas"]["RegisterCompany"][];
            /** @description Outcome for the account. */
            handleResult?: components["schemas"]["HandleResult"];
            /** @description The users, each with the outcome. */
            users?: components["schemas"]["RegisterUser"][];
        };
        /**
         * Format: int32
         * @description `status` of users, roles, routes and approval processes. As a filter, 0 stands for all.
         * @example 1
         * @enum {integer}
         */
        ActiveStatus: 1 | 2;
        /** @description A user of the platform. */
        User: {
            /**
             * Format: int64
             * @description Identifier of the user.
             * @example 201
             */
            userId: Int64;
            /**
             * Format: int64
             * @description Account of the user.
             * @example 101
             */
            accountId: Int64;
            /**
             * @description E-mail address, which is the login.
             * @example ada@example.com
             */
            email: string;
            /** @description Whether the user owns the account. */
            isOwner: components["schemas"]["YesNo"];
            /** @description Whether a captcha is demanded of this user. The login answers a boolean of the same name. */
            isCaptcha?: components["schemas"]["YesNo"];
            /**
             * @description Full name.
             * @example Ada Example
             */
            fio: string;
            /**
             * @description Phone.
             * @example +380000000000
             */
            tel?: string | null;
            /** @description Companies of the user. */
            companies: components["schemas"]["Company"][];
            /** @description The account. Only the profile carries it. */
            account?: components["schemas"]["Account"];
            /** @description Status of the user. */
            status: components["schemas"]["ActiveStatus"];
            /** @description Roles of the user. */
            roles: components["schemas"]["Role"][];
            /** @description Routes of the user. */
            routes: components["schemas"]["PackageRoute"][];
            /** @description How strong the password has to be. */
            passSecureType?: components["schemas"]["PasswordStrength"];
            /**
             * Format: int64
             * @description Password policy identifier.
             * @example 1
             */
            passPolicyId?: Int64;
            /** @description Further user data. */
            userInfo?: components["schemas"]["UserInfo"];
            /**
             * @description IP address of the last login.
             * @example 192.0.2.1
             */
            lastLoginIp?: string;
            /**
             * @description Time of the last login in UNIX seconds; 0 when there was none.
             * @example 1735689600
             */
            lastLoginDate?: components["schemas"]["UnixSeconds"];
            /** @description Sections open to the user. */
            uiTypes?: components["schemas"]["UIType2Role"][];
            /** @description Not documented; an empty object in every example. */
            userAccess?: components["schemas"]["UserAccess"];
            /**
             * Format: int64
             * @description Stands for `userId` in one example of a request. Send `userId`.
             * @example 201
             */
            user_id?: Int64;
            /** @description Limits of the tariff. Only the profile carries it. Seen in examples only. */
            tariffLimitation?: components["schemas"]["TariffLimitation"];
        };
        /**
         * @description A user of the platform.
         *
         *     As requests take it; answers have {@link User}.
         */
        UserInput: {
            /**
             * Format: int64
             * @description Identifier of the user.
             * @example 201
             */
            userId?: Int64;
            /**
             * Format: int64
             * @description Account of the user.
             * @example 101
             */
            accountId?: Int64;
            /**
             * @description E-mail address, which is the login.
             * @example ada@example.com
             */
            email?: string;
            /** @description Password; sent, never answered. */
            password?: string;
            /** @description Whether the user owns the account. */
            isOwner?: components["schemas"]["YesNo"];
            /** @description Whether a captcha is demanded of this user. The login answers a boolean of the same name. */
            isCaptcha?: components["schemas"]["YesNo"];
            /**
             * @description Full name.
             * @example Ada Example
             */
            fio?: string;
            /**
             * @description Phone.
             * @example +380000000000
             */
            tel?: string | null;
            /** @description Companies of the user. */
            companies?: components["schemas"]["CompanyInput"][];
            /** @description The account. Only the profile carries it. */
            account?: components["schemas"]["AccountInput"];
            /** @description Status of the user. */
            status?: components["schemas"]["ActiveStatus"];
            /** @description Roles of the user. */
            roles?: components["schemas"]["RoleToSend"][];
            /** @description Routes of the user. */
            routes?: components["schemas"]["PackageRouteInput"][];
            /** @description How strong the password has to be. */
            passSecureType?: components["schemas"]["PasswordStrength"];
            /**
             * Format: int64
             * @description Password policy identifier.
             * @example 1
             */
            passPolicyId?: Int64;
            /** @description Further user data. */
            userInfo?: components["schemas"]["UserInfo"];
            /**
             * @description IP address of the last login.
             * @example 192.0.2.1
             */
            lastLoginIp?: string;
            /**
             * @description Time of the last login in UNIX seconds; 0 when there was none.
             * @example 1735689600
             */
            lastLoginDate?: components["schemas"]["UnixSeconds"];
            /** @description Sections open to the user. */
            uiTypes?: components["schemas"]["UIType2RoleInput"][];
            /** @description Not documented; an empty object in every example. */
            userAccess?: components["schemas"]["UserAccess"];
            /**
             * Format: int64
             * @description Stands for `userId` in one example of a request. Send `userId`.
             * @example 201
             */
            user_id?: Int64;
            /** @description Limits of the tariff. Only the profile carries it. Seen in examples only. */
            tariffLimitation?: components["schemas"]["TariffLimitation"];
        };
        /**
         * Format: int32
         * @description `uiTypeId`: a section of the web site. 5 is called access in one place and users in another; those from 16 on
         *     are seen in examples only.
         * @example 1
         */
        Section: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21) | number;
        /**
         * Format: int32
         * @description `uiTypeId`: a section of the web site. 5 is called access in one place and users in another; those from 16 on
         *     are seen in examples only.
         *
         *     As requests take it; answers have {@link Section}.
         * @example 1
         * @enum {integer}
         */
        SectionInput: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;
        /** @description A section of the platform. The names come from an example, no table lists them. */
        UIType: {
            /** @description The section. */
            uiTypeId?: components["schemas"]["Section"];
            /**
             * @description Section name.
             * @example packages
             */
            uiTypeName?: string;
        };
        /**
         * @description A section of the platform. The names come from an example, no table lists them.
         *
         *     As requests take it; answers have {@link UIType}.
         */
        UITypeInput: {
            /** @description The section. */
            uiTypeId?: components["schemas"]["SectionInput"];
            /**
             * @description Section name.
             * @example packages
             */
            uiTypeName?: string;
        };
        /**
         * Format: int32
         * @description `accessType` of a section. The two may be swapped: in the only sample an owner of an account has 2 everywhere.
         * @example 2
         * @enum {integer}
         */
        SectionAccess: 1 | 2;
        /** @description The access to one section. */
        UIType2Role: {
            /** @description The section. The table lists bare codes; the example has an object. */
            uiType?: components["schemas"]["UIType"] | components["schemas"]["Section"];
            /** @description Level of access. An account owner has 2 everywhere in an example, so the two may be swapped. */
            accessType?: components["schemas"]["SectionAccess"];
        };
        /**
         * @description The access to one section.
         *
         *     As requests take it; answers have {@link UIType2Role}.
         */
        UIType2RoleInput: {
            /** @description The section. The table lists bare codes; the example has an object. */
            uiType?: components["schemas"]["UITypeInput"] | components["schemas"]["SectionInput"];
            /** @description Level of access. An account owner has 2 everywhere in an example, so the two may be swapped. */
            accessType?: components["schemas"]["SectionAccess"];
        };
        /** @description A role, which opens sections of the platform to its users. */
        Role: {
            /**
             * Format: int64
             * @description Identifier of the role.
             * @example 801
             */
            roleId: Int64;
            /** @description Company that the role is for. */
            company?: components["schemas"]["Company"];
            /**
             * Format: int64
             * @description Company that the role is for.
             * @example 301
             */
            companyId: Int64;
            /**
             * @description Name of the role.
             * @example Accountants
             */
            name: string;
            /**
             * @description Code of the role.
             * @example ACC
             */
            code: string;
            /** @description Status of the role. */
            status: components["schemas"]["ActiveStatus"];
            /** @description Whether every new user gets the role. */
            autoBind?: components["schemas"]["YesNo"];
            /** @description Users holding the role. */
            users?: components["schemas"]["User"][];
            /** @description Sections the role opens. */
            uiTypes?: components["schemas"]["UIType2Role"][];
            /**
             * Format: int32
             * @description Kind of access to packages; 0 is seen, yet not explained.
             * @example 0
             */
            packageAccessType?: number;
        };
        /**
         * @description A role, which opens sections of the platform to its users.
         *
         *     As requests take it; answers have {@link Role}.
         */
        RoleToSend: {
            /**
             * Format: int64
             * @description Identifier of the role.
             * @example 801
             */
            roleId?: Int64;
            /** @description Company that the role is for. */
            company?: components["schemas"]["CompanyInput"];
            /**
             * Format: int64
             * @description Company that the role is for.
             * @example 301
             */
            companyId?: Int64;
            /**
             * @description Name of the role.
             * @example Accountants
             */
            name?: string;
            /**
             * @description Code of the role.
             * @example ACC
             */
            code?: string;
            /** @description Status of the role. */
            status?: components["schemas"]["ActiveStatus"];
            /** @description Whether every new user gets the role. */
            autoBind?: components["schemas"]["YesNo"];
            /** @description Users holding the role. */
            users?: components["schemas"]["UserInput"][];
            /** @description Sections the role opens. */
            uiTypes?: components["schemas"]["UIType2RoleInput"][];
            /**
             * Format: int32
             * @description Kind of access to packages; 0 is seen, yet not explained.
             * @example 0
             */
            packageAccessType?: number;
        };
        /**
         * Format: int32
         * @description `status` of a contract.
         * @example 2
         * @enum {integer}
         */
        ContractStatus: 0 | 1 | 2 | 3 | 4 | 5;
        /**
         * Format: int32
         * @description `paymentStatus` of a contract: which side pays.
         * @example 1
         * @enum {integer}
         */
        ContractPayer: 0 | 1;
        /** @description The signer and the certificate of a signature. */
        SignInfo: {
            /**
             * @description Certificate holder name.
             * @example Ada Example
             */
            subjCN?: string;
            /**
             * @description Certificate holder code.
             * @example 00000001
             */
            subjCode?: string;
            /**
             * @description Certificate holder tax number.
             * @example 0000000001
             */
            subjInn?: string;
            /**
             * @description Certificate holder full name.
             * @example Ada Example
             */
            subjFullName?: string;
            /**
             * @description Certificate holder position.
             * @example Director
             */
            subjTitle?: string;
            /**
             * @description Subject distinguished name.
             * @example O=Sample Trading;CN=Ada Example
             */
            subject?: string;
            /**
             * @description Certificate serial number.
             * @example 58E2D9E7F900307B
             */
            certSerial?: string;
            /**
             * @description Issuer name.
             * @example Example Authority CA
             */
            issuerCN?: string;
            /**
             * @description Organisation.
             * @example Example Supplies
             */
            subjOrg?: string;
            /** @description Whether there is a time stamp. */
            isTimeStamp?: boolean;
            /**
             * @description Signing time in UNIX seconds.
             * @example 1735689600
             */
            timeStamp?: components["schemas"]["UnixSeconds"];
            /**
             * @description Data of the owner. Seen in one older example only.
             * @example Ada Example
             */
            ownerInfo?: string;
            /**
             * @description Distinguished name of the issuer. Seen in one older example only.
             * @example O=Example Authority;CN=Example Authority CA
             */
            issuer?: string;
            /**
             * @description Address of the holder. Seen in one older example only.
             * @example 1 Sample Street, Sample City
             */
            subjAddress?: string;
            /**
             * @description Personal tax number of the holder. Seen in one older example only.
             * @example 0000000001
             */
            subjDRFOCode?: string;
            /**
             * @description EDRPOU code of the holder. Seen in one older example only.
             * @example 00000001
             */
            subjEDRPOUCode?: string;
            /**
             * @description E-mail address of the holder. Seen in one older example only.
             * @example ada@example.com
             */
            subjEMail?: string;
            /**
             * @description Locality of the holder. Seen in one older example only.
             * @example Sample City
             */
            subjLocality?: string;
            /**
             * @description Organisational unit of the holder. Seen in one older example only.
             * @example Accounts
             */
            subjOrgUnit?: string;
            /**
             * @description Phone of the holder. Seen in one older example only.
             * @example +380000000000
             */
            subjPhone?: string;
        };
        /** @description Special service conditions of a contract, as a signed file. Never seen in examples. */
        SpecialConditions: {
            /**
             * Format: int64
             * @description Identifier of the conditions.
             * @example 1301
             */
            specialConditionId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the company that owns the contract.
             * @example 301
             */
            companyId?: Int64;
            /**
             * @description Name of the file.
             * @example conditions.pdf
             */
            fileName?: string;
            /**
             * @description Bytes of the file, presumably in Base64.
             * @example JVBERi0=
             */
            body?: string;
            /**
             * @description Bytes of the E-COM signature, presumably in Base64.
             * @example MIIBAg==
             */
            ecomSigns?: string;
            /**
             * @description Bytes of the E-COM certificate data, presumably in Base64.
             * @example MIIBAg==
             */
            ecomSignsInfo?: string;
            /** @description Signer and certificate data. */
            signInfos?: components["schemas"]["SignInfo"][];
        };
        /** @description A tag. */
        Tag: {
            /**
             * Format: int64
             * @description Identifier of the tag.
             * @example 8001
             */
            tagId: Int64;
            /**
             * @description Name of the tag.
             * @example Monthly
             */
            name: string;
            /**
             * @description Unique code, made by the platform when left out. The table says long, the examples have a text.
             * @example monthly
             */
            code: string | number;
            /**
             * Format: int64
             * @description Account that has the tag.
             * @example 101
             */
            accountId?: Int64;
        };
        /**
         * @description A tag.
         *
         *     As requests take it; answers have {@link Tag}.
         */
        TagToSend: {
            /**
             * Format: int64
             * @description Identifier of the tag.
             * @example 8001
             */
            tagId?: Int64;
            /**
             * @description Name of the tag.
             * @example Monthly
             */
            name?: string;
            /**
             * @description Unique code, made by the platform when left out. The table says long, the examples have a text.
             * @example monthly
             */
            code?: string | number;
            /**
             * Format: int64
             * @description Account that has the tag.
             * @example 101
             */
            accountId?: Int64;
        };
        /**
         * Format: int32
         * @description `type` of a package type: what its documents are made of.
         * @example 1
         * @enum {integer}
         */
        PackageTypeContent: 1 | 2;
        /**
         * Format: int32
         * @description `status` of a package type.
         * @example 1
         * @enum {integer}
         */
        PackageTypeStatus: 1 | 2 | 3;
        /**
         * Format: int32
         * @description `type` of a document type: what its documents are made of.
         * @example 1
         * @enum {integer}
         */
        DocumentContent: 1 | 2 | 3 | 4;
        /**
         * Format: int32
         * @description `dataType` of an additional field.
         * @example 1
         * @enum {integer}
         */
        FieldFormat: 1 | 2 | 3 | 4;
        /** @description An additional field, alone or with its value. */
        ExtraField: {
            /**
             * Format: int64
             * @description Identifier of the field.
             * @example 4201
             */
            fieldId: Int64;
            /**
             * Format: int64
             * @description Company that has the field.
             * @example 301
             */
            companyId: Int64;
            /**
             * @description Name of the field.
             * @example Order number
             */
            name: string;
            /**
             * @description What the field is for.
             * @example Number of the order that is invoiced
             */
            description?: string;
            /** @description Format of the value. */
            dataType: components["schemas"]["FieldFormat"];
            /** @description Status of the field. */
            status: components["schemas"]["ActiveFlag"];
            /**
             * @description Value of the field.
             * @example 100.00
             */
            value?: string;
        };
        /**
         * @description An additional field, alone or with its value.
         *
         *     As requests take it; answers have {@link ExtraField}.
         */
        ExtraFieldInput: {
            /**
             * Format: int64
             * @description Identifier of the field.
             * @example 4201
             */
            fieldId?: Int64;
            /**
             * Format: int64
             * @description Company that has the field.
             * @example 301
             */
            companyId?: Int64;
            /**
             * @description Name of the field.
             * @example Order number
             */
            name?: string;
            /**
             * @description What the field is for.
             * @example Number of the order that is invoiced
             */
            description?: string;
            /** @description Format of the value. */
            dataType?: components["schemas"]["FieldFormat"];
            /** @description Status of the field. */
            status?: components["schemas"]["ActiveFlag"];
            /**
             * @description Value of the field.
             * @example 100.00
             */
            value?: string;
        };
        /** @description A rule by which an element is filled. */
        DocStructData: {
            /**
             * Format: int32
             * @description Row in an array of values, counted from 0; -1 is seen for every row.
             * @example 0
             */
            index?: number;
            /**
             * @description Template of the value, with references in `#...#` and modifiers after `|`; the element then is a text
             *     that cannot be edited.
             * @example #pack.number# | upper
             */
            template?: string;
            /**
             * @description A single reference used as default; it begins with sys, pack, xml, dict.<id>, user, doc or extra.<id>.
             * @example doc
             */
            ref?: string;
            /**
             * @description A function, `$updateDictLink(...)$` or `$arithmeticOperate(...)$`. The table spells it `Function`; the
             *     wire name follows `DocStructField`.
             * @example $arithmeticOperate(a*b)$
             */
            function?: string;
            /**
             * @description A fixed text. The table spells it `Default`, the examples as here.
             * @example PO-1
             */
            default?: string;
        };
        /** @description A table or list. */
        DocFieldTypeArray: {
            /**
             * Format: int32
             * @description Least number of rows.
             * @example 1
             */
            minLength?: number;
            /**
             * Format: int32
             * @description Greatest number of rows.
             * @example 50
             */
            maxLength?: number;
        };
        /** @description A number. */
        DocFieldTypeNumeric: {
            /**
             * @description Kind of number; the user guide shows positive or negative here.
             * @example positive
             */
            type?: string;
            /** @description Whether it may be positive. */
            positive?: boolean;
            /** @description Whether it may be negative. */
            negative?: boolean;
            /**
             * Format: int32
             * @description Digits after the decimal mark.
             * @example 2
             */
            decimal?: number;
        };
        /**
         * @description Case of the letters.
         * @enum {string}
         */
        LetterCase: "upper" | "lower" | "camel";
        /** @description A text. */
        DocFieldTypeString: {
            /**
             * Format: int32
             * @description Number of characters.
             * @example 8
             */
            length?: number;
            /**
             * Format: int32
             * @description Least length.
             * @example 1
             */
            minLength?: number;
            /**
             * Format: int32
             * @description Greatest length.
             * @example 20
             */
            maxLength?: number;
            /**
             * @description Regular expression.
             * @example [0-9]{8}
             */
            regexp?: string;
            /** @description Case of the letters. */
            case?: components["schemas"]["LetterCase"];
        };
        /** @description A date without a time. */
        DocFieldTypeDate: {
            /**
             * @description Pattern made of Y, M and D, for example DD.MM.YYYY.
             * @example DD.MM.YYYY
             */
            format?: string;
        };
        /** @description A time of day. */
        DocFieldTypeTime: {
            /**
             * @description Pattern made of H or h, M and S, for example HH:MM:SS.
             * @example HH:MM:SS
             */
            format?: string;
        };
        /** @description A choice. */
        DocFieldTypeEnum: {
            /**
             * @description Value written to the document.
             * @example kg
             */
            value?: string;
            /**
             * @description Label shown.
             * @example Kilogram
             */
            name?: string;
        };
        /** @description The type of an element. Exactly one of the properties is there, and its name tells the type. */
        DocStructType: {
            /** @description There for a node with elements below it; empty. */
            object?: {
                [key: string]: unknown;
            };
            /** @description There for a table or list. */
            array?: components["schemas"]["DocFieldTypeArray"];
            /** @description There for a number. */
            number?: components["schemas"]["DocFieldTypeNumeric"];
            /** @description There for a text. */
            string?: components["schemas"]["DocFieldTypeString"];
            /** @description There for a date without a time. */
            date?: components["schemas"]["DocFieldTypeDate"];
            /** @description There for a time. */
            time?: components["schemas"]["DocFieldTypeTime"];
            /** @description There for a choice, with all that can be chosen. The table spells it `aEnum`, the examples as here. */
            enum?: components["schemas"]["DocFieldTypeEnum"][];
        };
        /** @description An element of a form. */
        DocStructField: {
            /**
             * @description Name of the element in the XML that results.
             * @example orderNumber
             */
            id?: string;
            /**
             * @description Label on the web form.
             * @example Order number
             */
            title?: string;
            /** @description Whether it may be left empty. */
            optional?: boolean;
            /** @description Whether it cannot be edited; it then needs a default. */
            readonly?: boolean;
            /** @description Whether it becomes an attribute in the XML rather than an element. */
            attribute?: boolean;
            /**
             * @description Functions that run on a change, `$updateDictLink(...)$` and `$arithmeticOperate(...)$`.
             * @example $arithmeticOperate(a*b)$
             */
            function?: string;
            /** @description Rules for filling the element. */
            data?: components["schemas"]["DocStructData"][];
            /** @description Element type. */
            type?: components["schemas"]["DocStructType"];
            /** @description Elements below this one, for objects and arrays. */
            fields?: components["schemas"]["DocStructField"][];
            /**
             * @description What is wrong with the element.
             * @example [
             *       "The value is missing"
             *     ]
             */
            errors?: string[];
            /**
             * @description Hint for the form on the web site; `text-area` is seen in examples only.
             * @example text-area
             */
            viewType?: string;
        };
        /**
         * Format: int32
         * @description `status` of the form of a document type.
         * @example 1
         * @enum {integer}
         */
        FormStatus: 0 | 1 | 2;
        /** @description A version of the form of a structured document type. */
        DocumentStructure: {
            /**
             * Format: int64
             * @description Identifier of the document type of the form.
             * @example 3002
             */
            id?: Int64;
            /** @description Elements of the form. */
            structure?: components["schemas"]["DocStructField"][];
            /**
             * Format: int64
             * @description Version number of the form.
             * @example 1
             */
            version?: number;
            /** @description Status of the form. */
            status?: components["schemas"]["FormStatus"];
            /**
             * @description Time of update in UNIX seconds.
             * @example 1735689600
             */
            dateUpdate?: components["schemas"]["UnixSeconds"];
            /**
             * @description Pattern that checks the encoding (utf-8 or windows-1251). Never seen in examples.
             * @example utf-8
             */
            encodingPattern?: string;
            /**
             * @description Encoding of the form.
             * @default utf-8
             * @example utf-8
             */
            encoding?: string;
        };
        /**
         * Format: int32
         * @description `useType` of a document type: between companies, or within one. 0 is seen in lists.
         * @example 1
         */
        DocumentUse: (1 | 2) | number;
        /**
         * Format: int32
         * @description `useType` of a document type: between companies, or within one. 0 is seen in lists.
         *
         *     As requests take it; answers have {@link DocumentUse}.
         * @example 1
         * @enum {integer}
         */
        DocumentUseInput: 1 | 2;
        /** @description A document type, in spite of its name; the document itself is `DocumentStore`. */
        Document: {
            /**
             * Format: int64
             * @description Document type identifier.
             * @example 3001
             */
            documentId?: Int64;
            /**
             * Format: int64
             * @description Company that has the document type.
             * @example 301
             */
            companyId?: Int64;
            /** @description Company that has the document type. */
            company?: components["schemas"]["Company"];
            /**
             * @description Document type name.
             * @example Invoice
             */
            name?: string;
            /** @description What documents of this type are made of. */
            type?: components["schemas"]["DocumentContent"];
            /**
             * @description Document type code.
             * @example INVOICE
             */
            code?: string;
            /**
             * Format: int64
             * @description Identifier of the bound approval process; 0 when there is none.
             * @example 6001
             */
            agreementProcId?: Int64;
            /** @description Status of the document type. */
            isActive?: components["schemas"]["ActiveFlag"];
            /** @description Additional fields of the document type. */
            extraFields?: components["schemas"]["ExtraField"][];
            /** @description The bound dictionary, one at most. */
            dictionary?: components["schemas"]["Dictionary"];
            /** @description Versions of the structured form. */
            structures?: components["schemas"]["DocumentStructure"][];
            /** @description Whether the provider may print signature stamps on a PDF. Seen in examples only. */
            isProviderAccess?: components["schemas"]["YesNo"];
            /** @description Use, between companies or within one; 0 is seen in lists. Seen in examples only. */
            useType?: components["schemas"]["DocumentUse"];
        };
        /**
         * @description A document type, in spite of its name; the document itself is `DocumentStore`.
         *
         *     As requests take it; answers have {@link Document}.
         */
        DocumentInput: {
            /**
             * Format: int64
             * @description Document type identifier.
             * @example 3001
             */
            documentId?: Int64;
            /**
             * Format: int64
             * @description Company that has the document type.
             * @example 301
             */
            companyId?: Int64;
            /** @description Company that has the document type. */
            company?: components["schemas"]["CompanyInput"];
            /**
             * @description Document type name.
             * @example Invoice
             */
            name?: string;
            /** @description What documents of this type are made of. */
            type?: components["schemas"]["DocumentContent"];
            /**
             * @description Document type code.
             * @example INVOICE
             */
            code?: string;
            /**
             * Format: int64
             * @description Identifier of the bound approval process; 0 when there is none.
             * @example 6001
             */
            agreementProcId?: Int64;
            /** @description Status of the document type. */
            isActive?: components["schemas"]["ActiveFlag"];
            /** @description Additional fields of the document type. */
            extraFields?: components["schemas"]["ExtraFieldInput"][];
            /** @description The bound dictionary, one at most. */
            dictionary?: components["schemas"]["DictionaryToSend"];
            /** @description Versions of the structured form. */
            structures?: components["schemas"]["DocumentStructure"][];
            /** @description Whether the provider may print signature stamps on a PDF. Seen in examples only. */
            isProviderAccess?: components["schemas"]["YesNo"];
            /** @description Use, between companies or within one; 0 is seen in lists. Seen in examples only. */
            useType?: components["schemas"]["DocumentUseInput"];
        };
        /** @description How a package type uses a document type. */
        Document2Package: {
            /**
             * Format: int64
             * @description Package type identifier.
             * @example 2001
             */
            packageId: Int64;
            /**
             * Format: int64
             * @description Document type identifier.
             * @example 3001
             */
            documentId: Int64;
            /** @description Whether it must be signed. */
            needSign: components["schemas"]["YesNo"];
            /**
             * Format: int32
             * @description How many signatures it needs.
             * @example 1
             */
            signsCount: number;
            /**
             * Format: int32
             * @description How many signatures of the owner it needs.
             * @example 1
             */
            ownerSignsCount: number;
            /** @description Whether it must be encrypted. */
            needEncrypt: components["schemas"]["YesNo"];
            /** @description Whether it must be there. */
            required: components["schemas"]["YesNo"];
            /** @description Whether it is an attachment that the recipient adds. */
            isRecipientAttach?: components["schemas"]["YesNo"];
            /**
             * Format: int32
             * @description How many files are allowed.
             * @example 1
             */
            maxFilesCount?: number;
            /** @description Document type. */
            document: components["schemas"]["Document"];
        };
        /**
         * @description How a package type uses a document type.
         *
         *     As requests take it; answers have {@link Document2Package}.
         */
        Document2PackageInput: {
            /**
             * Format: int64
             * @description Package type identifier.
             * @example 2001
             */
            packageId?: Int64;
            /**
             * Format: int64
             * @description Document type identifier.
             * @example 3001
             */
            documentId?: Int64;
            /** @description Whether it must be signed. */
            needSign?: components["schemas"]["YesNo"];
            /**
             * Format: int32
             * @description How many signatures it needs.
             * @example 1
             */
            signsCount?: number;
            /**
             * Format: int32
             * @description How many signatures of the owner it needs.
             * @example 1
             */
            ownerSignsCount?: number;
            /** @description Whether it must be encrypted. */
            needEncrypt?: components["schemas"]["YesNo"];
            /** @description Whether it must be there. */
            required?: components["schemas"]["YesNo"];
            /** @description Whether it is an attachment that the recipient adds. */
            isRecipientAttach?: components["schemas"]["YesNo"];
            /**
             * Format: int32
             * @description How many files are allowed.
             * @example 1
             */
            maxFilesCount?: number;
            /** @description Document type. */
            document?: components["schemas"]["DocumentInput"];
        };
        /**
         * Format: int32
         * @description `fillType` of a dictionary: who fills it in, the sender of the package or its recipient.
         * @example 1
         * @enum {integer}
         */
        DictionaryFiller: 1 | 2 | 3;
        /** @description How a package or package type uses a dictionary. */
        Package2Dictionaries: {
            /**
             * Format: int64
             * @description Identifier of the package or package type.
             * @example 2001
             */
            packageId: Int64;
            /**
             * Format: int64
             * @description The dictionary.
             * @example 4001
             */
            dictionaryId: Int64;
            /** @description Who fills it in. */
            fillType?: components["schemas"]["DictionaryFiller"];
            /** @description Whether it must be filled in. */
            required?: components["schemas"]["YesNo"];
            /** @description The dictionary, with the value chosen. */
            dictionary: components["schemas"]["Dictionary"];
        };
        /**
         * @description How a package or package type uses a dictionary.
         *
         *     As requests take it; answers have {@link Package2Dictionaries}.
         */
        Package2DictionariesInput: {
            /**
             * Format: int64
             * @description Identifier of the package or package type.
             * @example 2001
             */
            packageId?: Int64;
            /**
             * Format: int64
             * @description The dictionary.
             * @example 4001
             */
            dictionaryId?: Int64;
            /** @description Who fills it in. */
            fillType?: components["schemas"]["DictionaryFiller"];
            /** @description Whether it must be filled in. */
            required?: components["schemas"]["YesNo"];
            /** @description The dictionary, with the value chosen. */
            dictionary?: components["schemas"]["DictionaryToSend"];
        };
        /**
         * Format: int32
         * @description `fillType` of an additional field: which side of the contract fills it in.
         * @example 1
         * @enum {integer}
         */
        FieldFiller: 1 | 2 | 3;
        /**
         * @description `FieldFiller` as a text.
         * @enum {string}
         */
        FieldFillerText: "1" | "2" | "3";
        /** @description How a package or package type uses an additional field. */
        Package2ExtraField: {
            /**
             * Format: int64
             * @description Identifier of the package or package type.
             * @example 2001
             */
            packageId: Int64;
            /**
             * @description Who fills it in. The table says int; an example has a text too.
             * @example 2
             */
            fillType: components["schemas"]["FieldFiller"] | components["schemas"]["FieldFillerText"];
            /** @description Whether it must be filled in. */
            required: components["schemas"]["YesNo"];
            /** @description The field, with its value. */
            extraField: components["schemas"]["ExtraField"];
        };
        /**
         * @description How a package or package type uses an additional field.
         *
         *     As requests take it; answers have {@link Package2ExtraField}.
         */
        Package2ExtraFieldInput: {
            /**
             * Format: int64
             * @description Identifier of the package or package type.
             * @example 2001
             */
            packageId?: Int64;
            /**
             * @description Who fills it in. The table says int; an example has a text too.
             * @example 2
             */
            fillType?: components["schemas"]["FieldFiller"] | components["schemas"]["FieldFillerText"];
            /** @description Whether it must be filled in. */
            required?: components["schemas"]["YesNo"];
            /** @description The field, with its value. */
            extraField?: components["schemas"]["ExtraFieldInput"];
        };
        /** @description A version of a package type. Beware: its `packageId` names this version, not a package. */
        PackageType: {
            /**
             * Format: int64
             * @description Identifier of this version of the package type. Its name is `packageId`, not `packageTypeId`.
             * @example 2001
             */
            packageId?: Int64;
            /**
             * @description Company identifier. The table says long; an example has a text too.
             * @example 301
             */
            companyId?: Int64 | string;
            /**
             * @description Name of the package type.
             * @example Invoices
             */
            name?: string;
            /**
             * @description What packages of this type hold.
             * @default 1
             */
            type?: components["schemas"]["PackageTypeContent"];
            /**
             * @description Code of the package type.
             * @example INVOICES
             */
            code?: string;
            /**
             * Format: int64
             * @description Identifier that all versions of the type share.
             * @example 2101
             */
            packageChainId?: Int64;
            /** @description Status of the package type. */
            status?: components["schemas"]["PackageTypeStatus"];
            /**
             * Format: int64
             * @description Version number.
             * @example 1
             */
            version?: number;
            /**
             * @description Change time in UNIX seconds.
             * @example 1735689600
             */
            dateChanged?: components["schemas"]["UnixSeconds"];
            /** @description Whether packages are handled by themselves. */
            autoHandle?: components["schemas"]["YesNo"];
            /** @description Bound document types. */
            document2packages?: components["schemas"]["Document2Package"][];
            /** @description Bound dictionaries. Mind the small d; a package spells it `package2Dictionaries`. */
            package2dictionaries?: components["schemas"]["Package2Dictionaries"][];
            /** @description Bound additional fields. */
            extraFields?: components["schemas"]["Package2ExtraField"][];
            /** @description Company that has the package type. */
            company?: components["schemas"]["Company"];
        };
        /**
         * @description A version of a package type. Beware: its `packageId` names this version, not a package.
         *
         *     As requests take it; answers have {@link PackageType}.
         */
        PackageTypeInput: {
            /**
             * Format: int64
             * @description Identifier of this version of the package type. Its name is `packageId`, not `packageTypeId`.
             * @example 2001
             */
            packageId?: Int64;
            /**
             * @description Company identifier. The table says long; an example has a text too.
             * @example 301
             */
            companyId?: Int64 | string;
            /**
             * @description Name of the package type.
             * @example Invoices
             */
            name?: string;
            /**
             * @description What packages of this type hold.
             * @default 1
             */
            type?: components["schemas"]["PackageTypeContent"];
            /**
             * @description Code of the package type.
             * @example INVOICES
             */
            code?: string;
            /**
             * Format: int64
             * @description Identifier that all versions of the type share.
             * @example 2101
             */
            packageChainId?: Int64;
            /** @description Status of the package type. */
            status?: components["schemas"]["PackageTypeStatus"];
            /**
             * Format: int64
             * @description Version number.
             * @example 1
             */
            version?: number;
            /**
             * @description Change time in UNIX seconds.
             * @example 1735689600
             */
            dateChanged?: components["schemas"]["UnixSeconds"];
            /** @description Whether packages are handled by themselves. */
            autoHandle?: components["schemas"]["YesNo"];
            /** @description Bound document types. */
            document2packages?: components["schemas"]["Document2PackageInput"][];
            /** @description Bound dictionaries. Mind the small d; a package spells it `package2Dictionaries`. */
            package2dictionaries?: components["schemas"]["Package2DictionariesInput"][];
            /** @description Bound additional fields. */
            extraFields?: components["schemas"]["Package2ExtraFieldInput"][];
            /** @description Company that has the package type. */
            company?: components["schemas"]["CompanyInput"];
        };
        /** @description A contract, in newer wording a document-flow scenario, between an owner and a client company. */
        Contract: {
            /**
             * Format: int64
             * @description Contract identifier.
             * @example 1001
             */
            contractId?: Int64;
            /**
             * @description Number of the contract.
             * @example C-1
             */
            number?: string;
            /**
             * @description Name of the contract.
             * @example Supplies of this year
             */
            contractName?: string;
            /**
             * @description Contract date in UNIX seconds.
             * @example 1735689600
             */
            date?: components["schemas"]["UnixSeconds"];
            /** @description Owner (initiator) company. */
            ownerCompany?: components["schemas"]["Company"];
            /** @description Client (counterparty) company. */
            clientCompany?: components["schemas"]["Company"];
            /**
             * @description What the contract is about.
             * @example Goods and their invoices
             */
            description?: string;
            /**
             * @description End of validity in UNIX seconds; 0 when it is open.
             * @example 1735689600
             */
            expiredDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description Time of sending in UNIX seconds; 0 when it was not sent.
             * @example 1735689600
             */
            sentDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description Status of the contract.
             * @default 0
             */
            status?: components["schemas"]["ContractStatus"];
            /**
             * @description Who pays for transactions.
             * @default 0
             */
            paymentStatus?: components["schemas"]["ContractPayer"];
            /** @description Whether special service conditions apply. */
            isSpecialConditions?: components["schemas"]["YesNo"];
            /** @description Whether all package types are allowed for incoming packages. */
            isAllClientSenderPackages?: components["schemas"]["YesNo"];
            /** @description Whether all package types are allowed for outgoing packages. */
            isAllOwnerSenderPackages?: components["schemas"]["YesNo"];
            /** @description Special service conditions. Never seen in examples. */
            specialConditions?: components["schemas"]["SpecialConditions"];
            /** @description Bound dictionaries with the chosen values. */
            dictionaries?: components["schemas"]["Dictionary"][];
            /** @description Tags of the contract. */
            tags?: components["schemas"]["Tag"][];
            /** @description Package types the owner may send. */
            ownerPackages?: components["schemas"]["PackageType"][];
            /** @description Package types the client may send. */
            clientPackages?: components["schemas"]["PackageType"][];
        };
        /**
         * @description A contract, in newer wording a document-flow scenario, between an owner and a client company.
         *
         *     As requests take it; answers have {@link Contract}.
         */
        ContractInput: {
            /**
             * Format: int64
             * @description Contract identifier.
             * @example 1001
             */
            contractId?: Int64;
            /**
             * @description Number of the contract.
             * @example C-1
             */
            number?: string;
            /**
             * @description Name of the contract.
             * @example Supplies of this year
             */
            contractName?: string;
            /**
             * @description Contract date in UNIX seconds.
             * @example 1735689600
             */
            date?: components["schemas"]["UnixSeconds"];
            /** @description Owner (initiator) company. */
            ownerCompany?: components["schemas"]["CompanyInput"];
            /** @description Client (counterparty) company. */
            clientCompany?: components["schemas"]["CompanyInput"];
            /**
             * @description What the contract is about.
             * @example Goods and their invoices
             */
            description?: string;
            /**
             * @description End of validity in UNIX seconds; 0 when it is open.
             * @example 1735689600
             */
            expiredDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description Time of sending in UNIX seconds; 0 when it was not sent.
             * @example 1735689600
             */
            sentDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description Status of the contract.
             * @default 0
             */
            status?: components["schemas"]["ContractStatus"];
            /**
             * @description Who pays for transactions.
             * @default 0
             */
            paymentStatus?: components["schemas"]["ContractPayer"];
            /** @description Whether special service conditions apply. */
            isSpecialConditions?: components["schemas"]["YesNo"];
            /** @description Whether all package types are allowed for incoming packages. */
            isAllClientSenderPackages?: components["schemas"]["YesNo"];
            /** @description Whether all package types are allowed for outgoing packages. */
            isAllOwnerSenderPackages?: components["schemas"]["YesNo"];
            /** @description Special service conditions. Never seen in examples. */
            specialConditions?: components["schemas"]["SpecialConditions"];
            /** @description Bound dictionaries with the chosen values. */
            dictionaries?: components["schemas"]["DictionaryToSend"][];
            /** @description Tags of the contract. */
            tags?: components["schemas"]["TagToSend"][];
            /** @description Package types the owner may send. */
            ownerPackages?: components["schemas"]["PackageTypeInput"][];
            /** @description Package types the client may send. */
            clientPackages?: components["schemas"]["PackageTypeInput"][];
        };
        /**
         * Format: int32
         * @description `direction` of a route.
         * @example 1
         * @enum {integer}
         */
        RouteDirection: 1 | 2;
        /** @description A route, in newer wording an access scenario: which users see which contracts and package types. */
        PackageRoute: {
            /**
             * Format: int64
             * @description Identifier of the route.
             * @example 6101
             */
            routeId?: Int64;
            /**
             * Format: int64
             * @description Company that has the route.
             * @example 101
             */
            companyId?: Int64;
            /**
             * @description Name of the route.
             * @example Buyers
             */
            name?: string;
            /**
             * @description Code of the route.
             * @example buyers
             */
            code?: string;
            /** @description Status of the route. */
            status?: components["schemas"]["ActiveStatus"];
            /** @description Company that has the route. */
            company?: components["schemas"]["Company"];
            /** @description Users given access. */
            users?: components["schemas"]["User"][];
            /** @description Contracts covered. */
            contracts?: components["schemas"]["Contract"][];
            /** @description Package types covered. */
            packageTypes?: components["schemas"]["PackageType"][];
            /**
             * @description Whether all contracts are covered. The table gives 0 and 1, its type and the example are booleans.
             * @example true
             */
            isAllContracts?: boolean | components["schemas"]["YesNo"];
            /**
             * @description Whether all package types are covered. The table gives 0 and 1, its type and the example are booleans.
             * @example true
             */
            isAllPackageTypes?: boolean | components["schemas"]["YesNo"];
            /** @description Direction. */
            direction?: components["schemas"]["RouteDirection"];
        };
        /**
         * @description A route, in newer wording an access scenario: which users see which contracts and package types.
         *
         *     As requests take it; answers have {@link PackageRoute}.
         */
        PackageRouteInput: {
            /**
             * Format: int64
             * @description Identifier of the route.
             * @example 6101
             */
            routeId?: Int64;
            /**
             * Format: int64
             * @description Company that has the route.
             * @example 101
             */
            companyId?: Int64;
            /**
             * @description Name of the route.
             * @example Buyers
             */
            name?: string;
            /**
             * @description Code of the route.
             * @example buyers
             */
            code?: string;
            /** @description Status of the route. */
            status?: components["schemas"]["ActiveStatus"];
            /** @description Company that has the route. */
            company?: components["schemas"]["CompanyInput"];
            /** @description Users given access. */
            users?: components["schemas"]["UserInput"][];
            /** @description Contracts covered. */
            contracts?: components["schemas"]["ContractInput"][];
            /** @description Package types covered. */
            packageTypes?: components["schemas"]["PackageTypeInput"][];
            /**
             * @description Whether all contracts are covered. The table gives 0 and 1, its type and the example are booleans.
             * @example true
             */
            isAllContracts?: boolean | components["schemas"]["YesNo"];
            /**
             * @description Whether all package types are covered. The table gives 0 and 1, its type and the example are booleans.
             * @example true
             */
            isAllPackageTypes?: boolean | components["schemas"]["YesNo"];
            /** @description Direction. */
            direction?: components["schemas"]["RouteDirection"];
        };
        /**
         * Format: int32
         * @description `passSecureType` of a user: how strong the password has to be.
         * @example 2
         * @enum {integer}
         */
        PasswordStrength: 1 | 2 | 3;
        /**
         * Format: int32
         * @description `language` of a user.
         * @example 3
         * @enum {integer}
         */
        Language: 1 | 2 | 3;
        /** @description Further data of a user. */
        UserInfo: {
            /**
             * @description Position in the company.
             * @example Accountant
             */
            position?: string | null;
            /**
             * @description Department.
             * @example Accounting
             */
            department?: string | null;
            /**
             * @description A comment on the user.
             * @example Away in July
             */
            comment?: string | null;
            /**
             * @description IP addresses that are let in.
             * @example [
             *       "192.0.2.1"
             *     ]
             */
            whiteList?: string[];
            /** @description Where documents are decrypted. */
            decryptType?: components["schemas"]["Decryption"];
            /**
             * @description Address of the Cryptex server on the customer's side.
             * @example https://cryptex.example.com
             */
            cryptexServer?: string;
            /** @description Language of the web site. */
            language?: components["schemas"]["Language"];
            /** @description Whether the setup wizard stays away. */
            notShowWizard?: components["schemas"]["YesNo"];
            /** @description Whether the user agreement is accepted. Seen in examples only. */
            isUserAgreement?: components["schemas"]["YesNo"];
            /**
             * Format: int32
             * @description Mark of the notice about the offer. Seen in examples only.
             * @example 0
             */
            notifyOffer?: number;
        };
        /** @description Not documented; an empty object in every example. */
        UserAccess: {
            [key: string]: unknown;
        };
        /** @description What the tariff allows. Seen in examples of the profile only. */
        TariffLimitation: {
            /**
             * Format: int32
             * @description Companies allowed by the tariff.
             * @example 5
             */
            maxCompaniesCount?: number;
            /**
             * Format: int32
             * @description Users allowed by the tariff.
             * @example 10
             */
            maxUsersCount?: number;
            /** @description Whether the tariff includes the API. */
            isApi?: components["schemas"]["YesNo"];
        };
        /** @description Settings of the user who is logged in. */
        UserProfileInput: {
            /**
             * @description IP addresses that are let in. Accepted, yet ignored.
             * @example [
             *       "192.0.2.1"
             *     ]
             */
            whiteList?: string[];
            /** @description Where documents are decrypted. Accepted, yet ignored. */
            decryptType?: components["schemas"]["Decryption"];
            /** @description Language of the web site. */
            language: components["schemas"]["Language"];
            /** @description Whether the setup wizard stays away. */
            notShowWizard: components["schemas"]["YesNo"];
        };
        /** @description A role, by its identifier. */
        RoleRef: {
            /**
             * Format: int64
             * @description Identifier of the role.
             * @example 801
             */
            roleId: Int64;
        };
        /** @description A new role. */
        RoleInput: WithRequired<components["schemas"]["RoleToSend"], "name" | "code"> & {
            /** @description The company that the role belongs to; its `companyId` is enough. */
            company: WithRequired<components["schemas"]["CompanyInput"], "companyId">;
        };
        /** @description A counterparty. */
        Partner: {
            /**
             * Format: int64
             * @description Identifier of the partner.
             * @example 401
             */
            partnerId: Int64;
            /**
             * Format: int64
             * @description Account that has the partner in its list.
             * @example 101
             */
            accountId: Int64;
            /**
             * @description EDRPOU code.
             * @example 00000002
             */
            code: string;
            /**
             * @description Company name.
             * @example Example Supplies
             */
            name: string;
            /**
             * @description Person to turn to.
             * @example Alan Example
             */
            contactPerson?: string;
            /**
             * @description Contact e-mail.
             * @example alan@example.com
             */
            contactEmail: string;
            /**
             * @description Phone of that person.
             * @example +380000000000
             */
            contactPhone?: string;
            /**
             * @description A comment on the partner.
             * @example Met in spring
             */
            comment?: string;
            /**
             * @description Invitation time in UNIX seconds.
             * @example 1735689600
             */
            invitationDate?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int32
             * @description Status of the invitation; 2 is seen, yet not explained.
             * @example 2
             */
            status: number;
            /** @description Whether the partner is registered on the platform. */
            contractStatus?: components["schemas"]["YesNo"];
            /**
             * Format: int64
             * @description Company identifier; 0 when the partner is not registered.
             * @example 302
             */
            companyId?: Int64;
        };
        /**
         * @description A counterparty.
         *
         *     As requests take it; answers have {@link Partner}.
         */
        PartnerInput: {
            /**
             * Format: int64
             * @description Identifier of the partner.
             * @example 401
             */
            partnerId?: Int64;
            /**
             * Format: int64
             * @description Account that has the partner in its list.
             * @example 101
             */
            accountId?: Int64;
            /**
             * @description EDRPOU code.
             * @example 00000002
             */
            code?: string;
            /**
             * @description Company name.
             * @example Example Supplies
             */
            name?: string;
            /**
             * @description Person to turn to.
             * @example Alan Example
             */
            contactPerson?: string;
            /**
             * @description Contact e-mail.
             * @example alan@example.com
             */
            contactEmail?: string;
            /**
             * @description Phone of that person.
             * @example +380000000000
             */
            contactPhone?: string;
            /**
             * @description A comment on the partner.
             * @example Met in spring
             */
            comment?: string;
            /**
             * @description Invitation time in UNIX seconds.
             * @example 1735689600
             */
            invitationDate?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int32
             * @description Status of the invitation; 2 is seen, yet not explained.
             * @example 2
             */
            status?: number;
            /** @description Whether the partner is registered on the platform. */
            contractStatus?: components["schemas"]["YesNo"];
            /**
             * Format: int64
             * @description Company identifier; 0 when the partner is not registered.
             * @example 302
             */
            companyId?: Int64;
        };
        /** @description Whom to invite, and either to a contract or to register only. It has exactly two of the parts. */
        InvitationForm: {
            /**
             * Format: int64
             * @description The counterparty.
             * @example 401
             */
            partner_id: Int64;
            /**
             * Format: int64
             * @description Template of the contract, where the invitation is to a contract.
             * @example 1201
             */
            contract_template_id: Int64;
        } | {
            /**
             * Format: int64
             * @description The counterparty.
             * @example 401
             */
            partner_id: Int64;
            /**
             * Format: int64
             * @description The company that invites, where the invitation is to register.
             * @example 301
             */
            owner_company_id: Int64;
        };
        /**
         * Format: int32
         * @description `status` of a package. A recipient sets 3 to 7.
         * @example 2
         * @enum {integer}
         */
        PackageStatus: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        /**
         * Format: int32
         * @description `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is
         *     not explained.
         * @example 2
         */
        DocumentStatus: (1 | 2 | 3 | 4) | number;
        /**
         * Format: int32
         * @description `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is
         *     not explained.
         *
         *     As requests take it; answers have {@link DocumentStatus}.
         * @example 2
         * @enum {integer}
         */
        DocumentStatusInput: 1 | 2 | 3 | 4;
        /** @description A signature on a file. */
        SignBody: {
            /**
             * Format: int64
             * @description Signature identifier.
             * @example 10001
             */
            signId: Int64;
            /**
             * Format: int64
             * @description Identifier of the signed file of the document.
             * @example 9001
             */
            bodyId: Int64;
            /** @description Signer and certificate data. */
            info: components["schemas"]["SignInfo"];
            /**
             * @description Bytes of the signature, presumably in Base64.
             * @example ZXhhbXBsZSBzaWduYXR1cmU=
             */
            signBody?: string;
            /**
             * @description Bytes of the full signature data, presumably in Base64.
             * @example MIIBAg==
             */
            fullSignInfo?: string;
            /**
             * Format: int64
             * @description Company that signed.
             * @example 301
             */
            companyId?: Int64;
        };
        /**
         * @description A signature on a file.
         *
         *     As requests take it; answers have {@link SignBody}.
         */
        SignBodyInput: {
            /**
             * Format: int64
             * @description Signature identifier.
             * @example 10001
             */
            signId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the signed file of the document.
             * @example 9001
             */
            bodyId?: Int64;
            /** @description Signer and certificate data. */
            info?: components["schemas"]["SignInfo"];
            /**
             * @description Bytes of the signature, presumably in Base64.
             * @example ZXhhbXBsZSBzaWduYXR1cmU=
             */
            signBody?: string;
            /**
             * @description Bytes of the full signature data, presumably in Base64.
             * @example MIIBAg==
             */
            fullSignInfo?: string;
            /**
             * Format: int64
             * @description Company that signed.
             * @example 301
             */
            companyId?: Int64;
        };
        /** @description A file of a document. */
        DocumentBody: {
            /**
             * Format: int64
             * @description Identifier of the file.
             * @example 9001
             */
            bodyId: Int64;
            /**
             * Format: int64
             * @description Document that the file belongs to.
             * @example 7001
             */
            documentId: Int64;
            /**
             * @description Name of the file.
             * @example invoice.pdf
             */
            fileName: string;
            /**
             * @description Bytes of the file, presumably in Base64.
             * @example JVBERi0=
             */
            body?: string;
            /** @description Signatures on this body. */
            signBodies: components["schemas"]["SignBody"][];
        };
        /**
         * @description A file of a document.
         *
         *     As requests take it; answers have {@link DocumentBody}.
         */
        DocumentBodyInput: {
            /**
             * Format: int64
             * @description Identifier of the file.
             * @example 9001
             */
            bodyId?: Int64;
            /**
             * Format: int64
             * @description Document that the file belongs to.
             * @example 7001
             */
            documentId?: Int64;
            /**
             * @description Name of the file.
             * @example invoice.pdf
             */
            fileName?: string;
            /**
             * @description Bytes of the file, presumably in Base64.
             * @example JVBERi0=
             */
            body?: string;
            /** @description Signatures on this body. */
            signBodies?: components["schemas"]["SignBodyInput"][];
        };
        /** @description The value of an element of a structured document. */
        DocStructValue: {
            /**
             * @description Name of the element, as in the form.
             * @example total
             */
            id?: string;
            /**
             * @description Value. The table says text; an older example of a request has numbers too.
             * @example 100.00
             */
            value?: string | number;
            /**
             * Format: int32
             * @description Row in an array, counted from 0.
             * @example 0
             */
            index?: number;
            /** @description Values below this one, as rows; null or empty when there are none. */
            structure?: components["schemas"]["DocStructValue"][][] | null;
            /**
             * @description Errors; null when there are none.
             * @example [
             *       "The value is missing"
             *     ]
             */
            errors?: string[] | null;
            /**
             * Format: int32
             * @description Running number given by the client. Seen in the example of a form only.
             * @example 1
             */
            sid?: number;
        };
        /** @description An entry in the history of an approval. */
        AgreementLogs: {
            /**
             * Format: int64
             * @description Approval log entry identifier.
             * @example 12001
             */
            agreementLogId?: Int64;
            /**
             * Format: int64
             * @description Task that the entry is about.
             * @example 11001
             */
            taskId?: Int64;
            /**
             * Format: int32
             * @description Kind of action; 4 is seen, yet not explained.
             * @example 4
             */
            actionType?: number;
            /**
             * @description Creation time in UNIX seconds.
             * @example 1735689600
             */
            dateCreated?: components["schemas"]["UnixSeconds"];
            /**
             * @description Comment of the user.
             * @example All is well
             */
            comment?: string;
            /** @description User who acted. */
            user?: components["schemas"]["User"];
        };
        /**
         * @description An entry in the history of an approval.
         *
         *     As requests take it; answers have {@link AgreementLogs}.
         */
        AgreementLogsInput: {
            /**
             * Format: int64
             * @description Approval log entry identifier.
             * @example 12001
             */
            agreementLogId?: Int64;
            /**
             * Format: int64
             * @description Task that the entry is about.
             * @example 11001
             */
            taskId?: Int64;
            /**
             * Format: int32
             * @description Kind of action; 4 is seen, yet not explained.
             * @example 4
             */
            actionType?: number;
            /**
             * @description Creation time in UNIX seconds.
             * @example 1735689600
             */
            dateCreated?: components["schemas"]["UnixSeconds"];
            /**
             * @description Comment of the user.
             * @example All is well
             */
            comment?: string;
            /** @description User who acted. */
            user?: components["schemas"]["UserInput"];
        };
        /** @description A document, in a package or internal. */
        DocumentStore: {
            /**
             * Format: int64
             * @description Identifier of the document.
             * @example 7001
             */
            documentId: Int64;
            /**
             * Format: int64
             * @description Package identifier; 0 for an internal document.
             * @example 5002
             */
            packageId: Int64;
            /**
             * Format: int64
             * @description Company that sends the document.
             * @example 101
             */
            senderCompanyId?: Int64;
            /** @description Company that sends the document. */
            senderCompany?: components["schemas"]["Company"];
            /** @description The document type. */
            documentType: components["schemas"]["Document"];
            /**
             * Format: int64
             * @description Identifier of the document type.
             * @example 3001
             */
            documentTypeId?: Int64;
            /**
             * @description Number of the document.
             * @example INV-1
             */
            number?: string;
            /**
             * @description Document date in UNIX seconds.
             * @example 1735689600
             */
            date: components["schemas"]["UnixSeconds"];
            /**
             * @description Time of sending in UNIX seconds; 0 when it was not sent.
             * @example 1735689600
             */
            dateSent?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int32
             * @description How many signatures of the client it has.
             * @example 0
             */
            clientSignsCount?: number;
            /**
             * Format: int32
             * @description How many signatures of the owner it has.
             * @example 1
             */
            ownerSignsCount?: number;
            /** @description Status of the document. 5 is seen too, yet not explained. */
            status: components["schemas"]["DocumentStatus"];
            /**
             * @description A comment on the document.
             * @example For January
             */
            comment?: string;
            /**
             * Format: int64
             * @description Version of the form of a structured document.
             * @example 1
             */
            versionStructure?: number;
            /** @description Additional fields bound to the document. */
            extraFields?: components["schemas"]["ExtraField"][];
            /** @description Files of the document. */
            bodies: components["schemas"]["DocumentBody"][];
            /** @description Values of a structured document. */
            structure?: components["schemas"]["DocStructValue"][];
            /** @description Approval history. */
            agreementLogs?: components["schemas"]["AgreementLogs"][];
            /** @description Whether it was read over the API. */
            isReadFromApi: components["schemas"]["YesNo"];
            /**
             * Format: uuid
             * @description Document GUID.
             * @example 00000000-0000-4000-8000-000000007001
             */
            documentUuid?: string;
            /**
             * Format: int64
             * @description Identifier of the approval process; 0 when there is none.
             * @example 13001
             */
            agreementProcId?: Int64;
            /**
             * Format: int32
             * @description Status of the approval; 0 and 1 are seen, yet not explained.
             * @example 1
             */
            agreementStatus?: number;
            /** @description Value of the dictionary of its type. */
            dictionaryValue?: components["schemas"]["DictionaryValue"];
            /**
             * Format: int32
             * @description How many signatures it has. Seen in one older example only.
             * @example 1
             */
            signsCount?: number;
        };
        /**
         * @description A document, in a package or internal.
         *
         *     As requests take it; answers have {@link DocumentStore}.
         */
        DocumentStoreInput: {
            /**
             * Format: int64
             * @description Identifier of the document.
             * @example 7001
             */
            documentId?: Int64;
            /**
             * Format: int64
             * @description Package identifier; 0 for an internal document.
             * @example 5002
             */
            packageId?: Int64;
            /**
             * Format: int64
             * @description Company that sends the document.
             * @example 101
             */
            senderCompanyId?: Int64;
            /** @description Company that sends the document. */
            senderCompany?: components["schemas"]["CompanyInput"];
            /** @description The document type. */
            documentType?: components["schemas"]["DocumentInput"];
            /**
             * Format: int64
             * @description Identifier of the document type.
             * @example 3001
             */
            documentTypeId?: Int64;
            /**
             * @description Number of the document.
             * @example INV-1
             */
            number?: string;
            /**
             * @description Document date in UNIX seconds.
             * @example 1735689600
             */
            date?: components["schemas"]["UnixSeconds"];
            /**
             * @description Time of sending in UNIX seconds; 0 when it was not sent.
             * @example 1735689600
             */
            dateSent?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int32
             * @description How many signatures of the client it has.
             * @example 0
             */
            clientSignsCount?: number;
            /**
             * Format: int32
             * @description How many signatures of the owner it has.
             * @example 1
             */
            ownerSignsCount?: number;
            /** @description Status of the document. 5 is seen too, yet not explained. */
            status?: components["schemas"]["DocumentStatusInput"];
            /**
             * @description A comment on the document.
             * @example For January
             */
            comment?: string;
            /**
             * Format: int64
             * @description Version of the form of a structured document.
             * @example 1
             */
            versionStructure?: number;
            /** @description Additional fields bound to the document. */
            extraFields?: components["schemas"]["ExtraFieldInput"][];
            /** @description Files of the document. */
            bodies?: components["schemas"]["DocumentBodyInput"][];
            /** @description Values of a structured document. */
            structure?: components["schemas"]["DocStructValue"][];
            /** @description Approval history. */
            agreementLogs?: components["schemas"]["AgreementLogsInput"][];
            /** @description Whether it was read over the API. */
            isReadFromApi?: components["schemas"]["YesNo"];
            /**
             * Format: uuid
             * @description Document GUID.
             * @example 00000000-0000-4000-8000-000000007001
             */
            documentUuid?: string;
            /**
             * Format: int64
             * @description Identifier of the approval process; 0 when there is none.
             * @example 13001
             */
            agreementProcId?: Int64;
            /**
             * Format: int32
             * @description Status of the approval; 0 and 1 are seen, yet not explained.
             * @example 1
             */
            agreementStatus?: number;
            /** @description Value of the dictionary of its type. */
            dictionaryValue?: components["schemas"]["DictionaryValueToSend"];
            /**
             * Format: int32
             * @description How many signatures it has. Seen in one older example only.
             * @example 1
             */
            signsCount?: number;
        };
        /** @description A dictionary bound to a contract. Seen in older examples of packages only. */
        ContractDictionary: {
            /**
             * Format: int64
             * @description The contract.
             * @example 1001
             */
            contractId?: Int64;
            /**
             * Format: int64
             * @description The dictionary.
             * @example 4001
             */
            dictionaryId?: Int64;
            /** @description The dictionary with the chosen value. */
            dictionary?: components["schemas"]["Dictionary"];
        };
        /**
         * Format: int32
         * @description Where a package lies: `packageDirection` of a package, `folder` of a search. 0 is seen in an older sample.
         * @example 1
         * @enum {integer}
         */
        PackageFolder: 1 | 2 | 3;
        /** @description The link of a package to the package that it is based on. Never seen in examples. */
        PackageBase: {
            /**
             * Format: int64
             * @description The package that is based on another one.
             * @example 5001
             */
            packageId?: Int64;
            /**
             * Format: int64
             * @description The package that it is based on.
             * @example 5000
             */
            packageBasedId?: Int64;
            /**
             * @description Number of that package.
             * @example P-0
             */
            packageBasedNumber?: string;
        };
        /** @description A package of documents. */
        Package: {
            /**
             * Format: int64
             * @description Identifier of the package.
             * @example 5001
             */
            packageId: Int64;
            /**
             * Format: int64
             * @description Company that sends the package.
             * @example 302
             */
            senderCompanyId?: Int64;
            /**
             * Format: int64
             * @description Company that receives the package.
             * @example 301
             */
            recipientCompanyId?: Int64;
            /**
             * Format: int64
             * @description Contract owner company identifier.
             * @example 301
             */
            ownerCompanyId?: Int64;
            /**
             * Format: int64
             * @description Contract client company identifier.
             * @example 302
             */
            clientCompanyId?: Int64;
            /** @description Contract owner company. */
            ownerCompany?: components["schemas"]["Company"];
            /** @description Contract client company. */
            clientCompany?: components["schemas"]["Company"];
            /** @description Company that sends the package. */
            senderCompany?: components["schemas"]["Company"];
            /** @description Company that receives the package. */
            recipientCompany?: components["schemas"]["Company"];
            /**
             * Format: int64
             * @description The contract.
             * @example 1001
             */
            contractId?: Int64;
            /** @description The contract. */
            contract?: components["schemas"]["Contract"];
            /**
             * Format: int64
             * @description Identifier of the version of the package type.
             * @example 2001
             */
            packageTypeId: Int64;
            /**
             * Format: int64
             * @description Identifier that all versions of the package type share.
             * @example 2101
             */
            packageTypeChainId?: Int64;
            /**
             * @description Creation time in UNIX seconds.
             * @example 1735689600
             */
            dateCreated: components["schemas"]["UnixSeconds"];
            /**
             * @description Change time in UNIX seconds.
             * @example 1735689600
             */
            dateChanged: components["schemas"]["UnixSeconds"];
            /** @description Status of the package. */
            status: components["schemas"]["PackageStatus"];
            /** @description Whether the package is archived. */
            archive: components["schemas"]["YesNo"];
            /**
             * @description Number of the package.
             * @example P-1
             */
            packageNumber: string;
            /** @description Documents. Lists leave them out: the array is empty there. */
            documents: components["schemas"]["DocumentStore"][];
            /** @description Dictionaries of the package, with the values chosen. */
            package2Dictionaries: components["schemas"]["Package2Dictionaries"][];
            /** @description Additional fields of the package, with their values. */
            extraFields: components["schemas"]["Package2ExtraField"][];
            /**
             * @description Dictionaries copied from the contract when the package was created. The table says `Dictionary`; older
             *     examples wrap it.
             */
            contractDictionaries: (components["schemas"]["Dictionary"] | components["schemas"]["ContractDictionary"])[];
            /** @description Tags of the package. */
            packageTags?: components["schemas"]["Tag"][];
            /** @description The version of the package type. */
            packageType?: components["schemas"]["PackageType"];
            /** @description Whether it was read on the web site. */
            isRead: components["schemas"]["YesNo"];
            /** @description Whether it was read over the API. */
            isReadFromApi: components["schemas"]["YesNo"];
            /** @description Whether it may be sent. */
            isReadyForSend: components["schemas"]["YesNo"];
            /** @description Direction; 0 is seen in an older example. */
            packageDirection: components["schemas"]["PackageFolder"];
            /**
             * @description Deadline for signing; 0 when there is none. The unit is not documented; every other date is in UNIX seconds.
             * @example 1735689600
             */
            signDateTerm?: components["schemas"]["UnixSeconds"];
            /**
             * Format: uuid
             * @description Package GUID.
             * @example 00000000-0000-4000-8000-000000005001
             */
            packageUuid?: string;
            /** @description The package that this one is based on. */
            packageBase?: components["schemas"]["PackageBase"];
            /** @description Whether documents are under approval (inferred). Seen in examples only. */
            isWithAgreement?: components["schemas"]["YesNo"];
        };
        /** @description A new package. The two ids are enough. */
        CreatePackageInput: {
            /** @description The contract; its `contractId` is enough. */
            contract: WithRequired<components["schemas"]["ContractInput"], "contractId">;
            /** @description The package type; its `packageId` is enough. */
            packageType: WithRequired<components["schemas"]["PackageTypeInput"], "packageId">;
        };
        /** @description What packages to look for; what is left out does not restrict. */
        PackageFilterPart: {
            /** @description Folder. */
            folder?: components["schemas"]["PackageFolder"];
            /**
             * @description Part of a document file name.
             * @example invoice.pdf
             */
            fileName?: string;
            /** @description Dictionary value to match. */
            packageDictionaryValue?: components["schemas"]["DictionaryValueToSend"];
            /** @description Value of an additional field to match; `fieldId` and `value` are enough. */
            extraField?: components["schemas"]["ExtraFieldInput"];
            /**
             * @description Companies that receive the packages.
             * @example [
             *       301
             *     ]
             */
            recipientCompaniesIds?: Int64[];
            /**
             * @description Companies that send the packages.
             * @example [
             *       302
             *     ]
             */
            senderCompaniesIds?: Int64[];
            /**
             * @description Contracts of the packages.
             * @example [
             *       1001
             *     ]
             */
            contractIds?: Int64[];
            /**
             * @description Versions of package types.
             * @example [
             *       2001
             *     ]
             */
            packageTypesIds?: Int64[];
            /**
             * @description Package type chain identifiers.
             * @example [
             *       2101
             *     ]
             */
            packageChainIds?: Int64[];
            /** @description Statuses of the packages. */
            packageStatuses?: components["schemas"]["PackageStatus"][];
            /**
             * @description Changed at this time or later, in UNIX seconds.
             * @example 1735689600
             */
            dateFrom?: components["schemas"]["UnixSeconds"];
            /**
             * @description Changed at this time or earlier, in UNIX seconds.
             * @example 1735689600
             */
            dateTo?: components["schemas"]["UnixSeconds"];
            /**
             * @description Number of the package.
             * @example P-1
             */
            packageNumber?: string;
            /** @description Read over the API. */
            isReadFromApi?: components["schemas"]["YesNo"];
            /** @description Read on the web site. */
            isRead?: components["schemas"]["YesNo"];
            /**
             * Format: int64
             * @description Identifier of a saved filter; 0 in the only example.
             * @example 14001
             */
            filterId?: Int64;
            /**
             * @description Name of a saved filter; null in the only example.
             * @example New invoices
             */
            filterName?: string | null;
        };
        /**
         * Format: int32
         * @description The new status: one of those of `PackageStatus` that a recipient sets.
         * @enum {integer}
         */
        PackageStatusToSet: 3 | 4 | 5 | 6 | 7;
        /** @description The new status of a package. */
        PackageStatusForm: {
            /**
             * Format: int64
             * @description The package.
             * @example 5001
             */
            package_id: Int64;
            /** @description The new status: one of those of `PackageStatus` that a recipient sets. */
            status: components["schemas"]["PackageStatusToSet"];
        };
        /**
         * Format: int32
         * @description `doc_mark_id` of an archive: which documents it is to hold.
         * @example 1
         * @enum {integer}
         */
        ProcessingMark: 1 | 2;
        /** @description A request for the archive of a package. */
        PackageArchRequest: {
            /**
             * Format: uuid
             * @description GUID of the request, by which the link is asked for.
             * @example 00000000-0000-4000-8000-000000000002
             */
            requestUuid: string;
            /**
             * Format: int64
             * @description The user who asks.
             * @example 201
             */
            userId?: Int64;
            /**
             * Format: int64
             * @description The package.
             * @example 5001
             */
            packageId?: Int64;
            /**
             * Format: int64
             * @description The company that asks.
             * @example 301
             */
            companyId?: Int64;
            /** @description Statuses of the documents in the archive; 5 is seen too, yet not explained. */
            docStatuses?: components["schemas"]["DocumentStatus"][];
            /** @description Whether the archive is ready. */
            isArchReady?: components["schemas"]["YesNo"];
            /**
             * @description File name of the archive, once it is ready. The table says long; the examples have a text, as here.
             * @example package-5001.zip
             */
            zipArchName?: string;
        };
        /**
         * Format: int32
         * @description The errors that the pages name for the link of an archive.
         * @example 814
         */
        ArchiveLinkError: (762 | 814) | number;
        /** @description Why there is no link, in a form that is not documented. The codes are named, the names of the properties are assumed. */
        LinkError: {
            /** @description A code of the application. */
            code?: components["schemas"]["ArchiveLinkError"];
            /**
             * @description The error in words, or as a code.
             * @example trans_in_progress
             */
            error?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A state before or after an event. The name comes from examples, no table lists it; there may be more. */
        Changes: {
            /** @description Status of the package. */
            status?: components["schemas"]["PackageStatus"];
        };
        /** @description What an entry in the journal tells. */
        Comment: {
            /** @description What was before. */
            before?: components["schemas"]["Changes"];
            /** @description What is since. */
            after?: components["schemas"]["Changes"];
            /**
             * @description Comment that the user wrote.
             * @example Please correct the number
             */
            userComment?: string;
            /**
             * Format: int64
             * @description The document that the entry is about.
             * @example 7001
             */
            documentId?: Int64;
        };
        /** @description One entry in the journal of a package, in spite of its name. */
        PackageComments: {
            /**
             * Format: int64
             * @description Identifier of the entry.
             * @example 6001
             */
            commentId?: Int64;
            /**
             * Format: int64
             * @description The package.
             * @example 5001
             */
            packageId?: Int64;
            /** @description User who acted. */
            user?: components["schemas"]["User"];
            /**
             * Format: int32
             * @description Kind of event. Not documented; 1 is seen for a change of status and 3 for a comment of a user.
             * @example 1
             */
            action?: number;
            /** @description What happened. */
            comment?: components["schemas"]["Comment"];
            /**
             * @description Time of the event in UNIX seconds.
             * @example 1735689600
             */
            date?: components["schemas"]["UnixSeconds"];
        };
        /**
         * @description The request header `response-object-type`: what adding a document answers. Without it, the whole package.
         * @example document
         * @enum {string}
         */
        ResponseObjectType: "uuid" | "document";
        /** @description A file to send. */
        FileForm: {
            /**
             * Format: binary
             * @description One file, smaller than 5 MB. The name of the part is not documented.
             */
            file: Blob;
        };
        /** @description What adding a document answers; the request header `response-object-type` chooses. */
        AddedDocument: WithRequired<components["schemas"]["Package"], "documents"> | WithRequired<components["schemas"]["DocumentStore"], "documentId"> | string;
        /** @description What a document made from an XML file is, beside the file. */
        DocumentXmlInput: {
            /**
             * Format: int64
             * @description The document to edit; left out, a new one is made. The table demands it and spells it `document_id`; the text
             *     and the example have it as here.
             * @example 7001
             */
            documentId?: Int64;
            /**
             * Format: int64
             * @description The package. The table spells it `package_id`, the example as here.
             * @example 5001
             */
            packageId: Int64;
            /**
             * Format: int64
             * @description Company that sends the document.
             * @example 301
             */
            senderCompanyId: Int64;
            /** @description The document type; its `documentId` is enough. */
            documentType: WithRequired<components["schemas"]["Document"], "documentId">;
            /**
             * @description Number of the document.
             * @example WB-1
             */
            number: string;
            /**
             * @description Document date in UNIX seconds.
             * @example 1735689600
             */
            date: components["schemas"]["UnixSeconds"];
        };
        /** @description A document made from an XML file. */
        DocumentXmlForm: {
            /**
             * @description A `DocumentXmlInput`, as JSON text.
             * @example {"packageId":5002,"senderCompanyId":301,"documentType":{"documentId":3002}, "number":"WB-1","date":1735689600}
             */
            document_store: string;
            /**
             * Format: binary
             * @description The XML file. The name of the part is not documented.
             */
            file: Blob;
        };
        /**
         * @description The new status: one of those of `DocumentStatus` that a recipient sets.
         * @enum {integer}
         */
        DocumentStatusToSet: 3 | 4;
        /** @description The new status of a document. */
        DocumentStatusForm: {
            /**
             * Format: int64
             * @description The package.
             * @example 5001
             */
            package_id: Int64;
            /**
             * Format: int64
             * @description The document.
             * @example 7001
             */
            document_id: Int64;
            /** @description The new status: one of those of `DocumentStatus` that a recipient sets. */
            status: components["schemas"]["DocumentStatusToSet"];
        };
        /** @description Signatures to add. */
        SignatureFilesForm: {
            /**
             * @description One or more detached signatures, as `.p7s` files. The name of the part is not documented.
             * @example [
             *       "(bytes of invoice.pdf.p7s)"
             *     ]
             */
            file: Blob[];
        };
        /** @description A certificate whose key is in a mobile phone. */
        MobileCert: {
            /**
             * @description Organisation.
             * @example Example Supplies
             */
            organization?: string;
            /**
             * @description Identifier of the key, to be named when signing. The table says text, the example has a number.
             * @example 16
             */
            positionId?: Int64 | string;
            /**
             * @description Codes of what the key is good for, such as SIGN_DSTU_DEPUTY for signing.
             * @example [
             *       "SIGN_DSTU_DEPUTY"
             *     ]
             */
            services?: string[];
            /**
             * @description Position of the holder.
             * @example Director
             */
            title?: string;
            /**
             * @description Phone number.
             * @example 380000000000
             */
            msisdn?: string;
        };
        /** @description What a mobile phone shall sign. */
        MobileSignForm: {
            /**
             * @description Phone number with the country code, digits only.
             * @example 380000000000
             */
            msisdn: string;
            /**
             * @description Text that the phone shows. The table says long, by mistake.
             * @example Sign invoice INV-1
             */
            message?: string;
            /**
             * @description Identifier of the key, from the list of certificates, which has a text or a number. The operator Kyivstar needs
             *     none.
             * @example 16
             */
            positionId?: Int64 | string;
            /**
             * Format: binary
             * @description The bytes to sign. The table says long, by mistake.
             */
            document_body: Blob;
        };
        /** @description A request to sign that went to a phone. */
        MobileSignTransaction: {
            /**
             * Format: int64
             * @description Identifier of the request, by which the signature is fetched.
             * @example 17001
             */
            trans_id: Int64;
        };
        /**
         * Format: int32
         * @description `periodType` of a saved filter. With `untilToday` it begins `dateShift` days ago.
         * @example 3
         * @enum {integer}
         */
        FilterPeriod: 1 | 2 | 3 | 4;
        /** @description A saved search for packages. To save one, give `filterId` to edit, or leave it out to create. */
        PackageFilter: {
            /**
             * Format: int64
             * @description Identifier of the saved search.
             * @example 14001
             */
            filterId: Int64;
            /**
             * @description Name of the saved search. The table says long; the examples have a text, as here.
             * @example January
             */
            filterName: string;
            /**
             * Format: int64
             * @description The package.
             * @example 5001
             */
            packageId?: Int64;
            /**
             * @description Contract owner companies.
             * @example [
             *       301
             *     ]
             */
            ownerCompaniesIds?: Int64[];
            /**
             * @description Contract client companies.
             * @example [
             *       302
             *     ]
             */
            clientCompaniesIds?: Int64[];
            /**
             * @description Companies that send the packages.
             * @example [
             *       302
             *     ]
             */
            senderCompaniesIds?: Int64[];
            /**
             * @description Companies that receive the packages.
             * @example [
             *       301
             *     ]
             */
            recipientCompaniesIds?: Int64[];
            /**
             * @description Begin of the period in UNIX seconds.
             * @example 1735689600
             */
            dateFrom?: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            dateTo?: components["schemas"]["UnixSeconds"];
            /**
             * @description Number of the package.
             * @example P-1
             */
            packageNumber?: string;
            /**
             * @description Versions of package types.
             * @example [
             *       2001
             *     ]
             */
            packageTypesIds?: Int64[];
            /**
             * @description Package type chain identifiers.
             * @example [
             *       2101
             *     ]
             */
            packageChainIds?: Int64[];
            /**
             * @description Contracts of the packages.
             * @example [
             *       1001
             *     ]
             */
            contractIds?: Int64[];
            /** @description Statuses of the packages. */
            packageStatuses?: components["schemas"]["PackageStatus"][];
            /**
             * @description Tags of the packages.
             * @example [
             *       8001
             *     ]
             */
            packageTagIds?: Int64[];
            /** @description Folder. */
            folder?: components["schemas"]["PackageFolder"];
            /** @description Read over the API. */
            isReadFromApi?: components["schemas"]["YesNo"];
            /** @description Read on the web site. */
            isRead?: components["schemas"]["YesNo"];
            /** @description Kind of period. */
            periodType?: components["schemas"]["FilterPeriod"];
            /**
             * Format: int32
             * @description How many days before today; it counts when `periodType` is 3.
             * @example 7
             */
            dateShift?: number;
            /**
             * @description Part of a document file name.
             * @example invoice.pdf
             */
            fileName?: string;
            /** @description Dictionary value to match. */
            packageDictionaryValue?: components["schemas"]["DictionaryValue"];
            /** @description Value of an additional field to match. */
            extraField?: components["schemas"]["ExtraField"];
        };
        /**
         * @description A saved search for packages. To save one, give `filterId` to edit, or leave it out to create.
         *
         *     As requests take it; answers have {@link PackageFilter}.
         */
        PackageFilterInput: {
            /**
             * Format: int64
             * @description Identifier of the saved search.
             * @example 14001
             */
            filterId?: Int64;
            /**
             * @description Name of the saved search. The table says long; the examples have a text, as here.
             * @example January
             */
            filterName?: string;
            /**
             * Format: int64
             * @description The package.
             * @example 5001
             */
            packageId?: Int64;
            /**
             * @description Contract owner companies.
             * @example [
             *       301
             *     ]
             */
            ownerCompaniesIds?: Int64[];
            /**
             * @description Contract client companies.
             * @example [
             *       302
             *     ]
             */
            clientCompaniesIds?: Int64[];
            /**
             * @description Companies that send the packages.
             * @example [
             *       302
             *     ]
             */
            senderCompaniesIds?: Int64[];
            /**
             * @description Companies that receive the packages.
             * @example [
             *       301
             *     ]
             */
            recipientCompaniesIds?: Int64[];
            /**
             * @description Begin of the period in UNIX seconds.
             * @example 1735689600
             */
            dateFrom?: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            dateTo?: components["schemas"]["UnixSeconds"];
            /**
             * @description Number of the package.
             * @example P-1
             */
            packageNumber?: string;
            /**
             * @description Versions of package types.
             * @example [
             *       2001
             *     ]
             */
            packageTypesIds?: Int64[];
            /**
             * @description Package type chain identifiers.
             * @example [
             *       2101
             *     ]
             */
            packageChainIds?: Int64[];
            /**
             * @description Contracts of the packages.
             * @example [
             *       1001
             *     ]
             */
            contractIds?: Int64[];
            /** @description Statuses of the packages. */
            packageStatuses?: components["schemas"]["PackageStatus"][];
            /**
             * @description Tags of the packages.
             * @example [
             *       8001
             *     ]
             */
            packageTagIds?: Int64[];
            /** @description Folder. */
            folder?: components["schemas"]["PackageFolder"];
            /** @description Read over the API. */
            isReadFromApi?: components["schemas"]["YesNo"];
            /** @description Read on the web site. */
            isRead?: components["schemas"]["YesNo"];
            /** @description Kind of period. */
            periodType?: components["schemas"]["FilterPeriod"];
            /**
             * Format: int32
             * @description How many days before today; it counts when `periodType` is 3.
             * @example 7
             */
            dateShift?: number;
            /**
             * @description Part of a document file name.
             * @example invoice.pdf
             */
            fileName?: string;
            /** @description Dictionary value to match. */
            packageDictionaryValue?: components["schemas"]["DictionaryValueToSend"];
            /** @description Value of an additional field to match. */
            extraField?: components["schemas"]["ExtraFieldInput"];
        };
        /** @description A tag to create or to edit. */
        TagInput: {
            /**
             * @description Unique code, made by the platform when left out. The table says long, the example has a text.
             * @example monthly
             */
            code?: string | number;
            /**
             * @description Name of the tag.
             * @example Monthly
             */
            name: string;
            /**
             * Format: int64
             * @description The tag to edit; left out, a new one is made.
             * @example 8001
             */
            tagId?: Int64;
        };
        /**
         * Format: int32
         * @description `folder` of internal documents.
         * @example 1
         * @enum {integer}
         */
        InternalFolder: 1 | 2;
        /**
         * @description A new internal document: the two ids, and either `file` or `document_structure_content`, whichever the document type
         *     wants.
         */
        InternalDocumentForm: {
            /**
             * Format: int64
             * @description The document type.
             * @example 3001
             */
            document_type_id: Int64;
            /**
             * Format: int64
             * @description The company that the document is of. The table names it `companyId`, the example as here.
             * @example 101
             */
            company_id: Int64;
            /**
             * Format: binary
             * @description The file, of an unstructured document only. The name of the part is not documented.
             */
            file?: Blob;
            /**
             * @description The values, of a structured document only; JSON text of an array of `DocStructValue`.
             * @example [{"id":"subject","value":"Office supplies","index":0,"structure":[]}]
             */
            document_structure_content?: string;
        };
        /** @description The internal document to send. */
        InternalDocumentSendForm: {
            /**
             * Format: int64
             * @description The document.
             * @example 7101
             */
            document_id: Int64;
        };
        /**
         * Format: int32
         * @description `sender_type` of a package type in a contract: which side sends packages of it.
         * @example 2
         * @enum {integer}
         */
        ContractSide: 1 | 2;
        /** @description A dictionary to create or edit. */
        DictionaryInput: {
            /**
             * Format: int64
             * @description The dictionary to edit; left out or 0 for a new one.
             * @example 4001
             */
            dictionaryId?: Int64;
            /** @description Status of the dictionary. */
            isActive: components["schemas"]["ActiveFlag"];
            /**
             * @description Name of the dictionary.
             * @example Branches
             */
            name: string;
            /**
             * @description Code of the dictionary.
             * @example BRANCHES
             */
            code: string;
            /**
             * @description Company identifier. The table says long; the example has a text. Send a number.
             * @example 301
             */
            companyId: Int64 | string;
        };
        /** @description A value to add to a dictionary. */
        DictionaryValueInput: {
            /**
             * @description Name of the value. The table speaks of the dictionary's, by mistake.
             * @example North
             */
            name: string;
            /**
             * @description Code of the value.
             * @example NORTH
             */
            code: string;
            /**
             * @description Code of the value above this one; null for a value without one above it.
             * @example NORTH
             */
            parentCode: string | null;
            /**
             * Format: int64
             * @description The dictionary; always send it. The table wants it for editing only, but the example of a new value has it,
             *     and nothing else tells the dictionary.
             * @example 4001
             */
            dictionaryId?: Int64;
            /** @description Status of the value. */
            isActive: components["schemas"]["ActiveFlag"];
        };
        /** @description The users that a route is to have. */
        RouteUsersInput: {
            /**
             * Format: int64
             * @description The route.
             * @example 6101
             */
            routeId: Int64;
            /** @description All users given access; `userId` and `isOwner` of each are enough. */
            users: WithRequired<components["schemas"]["UserInput"], "userId" | "isOwner">[];
        };
        /** @description A group of users who carry out steps of approvals. */
        AgreementGroup: {
            /**
             * Format: int64
             * @description Identifier of the group. The table spells it `groupID`, the examples as here.
             * @example 6201
             */
            groupId: Int64;
            /**
             * Format: int64
             * @description Identifier of the company. The table spells it `companyID`, the examples as here.
             * @example 301
             */
            companyId: Int64;
            /** @description The company that owns the group. */
            company?: components["schemas"]["Company"];
            /**
             * @description Name of the group.
             * @example Legal
             */
            groupName: string;
            /**
             * @description Comment. Never seen in answers.
             * @example Approves invoices
             */
            comment?: string;
            /** @description The members. Steps of a process leave them out; the array is empty there. */
            users: components["schemas"]["User"][];
        };
        /**
         * @description A group of users who carry out steps of approvals.
         *
         *     As requests take it; answers have {@link AgreementGroup}.
         */
        AgreementGroupToSend: {
            /**
             * Format: int64
             * @description Identifier of the group. The table spells it `groupID`, the examples as here.
             * @example 6201
             */
            groupId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the company. The table spells it `companyID`, the examples as here.
             * @example 301
             */
            companyId?: Int64;
            /** @description The company that owns the group. */
            company?: components["schemas"]["CompanyInput"];
            /**
             * @description Name of the group.
             * @example Legal
             */
            groupName?: string;
            /**
             * @description Comment. Never seen in answers.
             * @example Approves invoices
             */
            comment?: string;
            /** @description The members. Steps of a process leave them out; the array is empty there. */
            users?: components["schemas"]["UserInput"][];
        };
        /** @description An approval group to create, or with `groupId` to edit. */
        AgreementGroupInput: {
            /**
             * Format: int64
             * @description The group to edit. Leave it out to create one.
             * @example 6201
             */
            groupId?: Int64;
            /**
             * @description Name of the group.
             * @example Legal
             */
            groupName: string;
            /**
             * Format: int64
             * @description The company that owns the group.
             * @example 301
             */
            companyId: Int64;
            /**
             * @description A comment on the group.
             * @example Approves invoices
             */
            comment?: string | null;
            /** @description All members, in place of those before; `userId` is enough of each. Mandatory when editing. */
            users?: WithRequired<components["schemas"]["UserInput"], "userId">[];
            /** @description The company again. Not needed; seen in an example only. */
            company?: components["schemas"]["CompanyInput"];
        };
        /** @description The new members of an approval group. */
        AgreementGroupUsersInput: {
            /**
             * Format: int64
             * @description The group.
             * @example 6201
             */
            groupId: Int64;
            /** @description All members, in place of those before; `userId` is enough of each. */
            users: WithRequired<components["schemas"]["UserInput"], "userId">[];
        };
        /** @description A document type attached to an approval process, with a dictionary value where one is bound. */
        AgreementProc2Doc: {
            /** @description The document type. */
            document?: components["schemas"]["Document"];
            /** @description The dictionary value. Never seen in examples. */
            dictionaryValue?: components["schemas"]["DictionaryValue"];
        };
        /**
         * @description A document type attached to an approval process, with a dictionary value where one is bound.
         *
         *     As requests take it; answers have {@link AgreementProc2Doc}.
         */
        AgreementProc2DocInput: {
            /** @description The document type. */
            document?: components["schemas"]["DocumentInput"];
            /** @description The dictionary value. Never seen in examples. */
            dictionaryValue?: components["schemas"]["DictionaryValueToSend"];
        };
        /**
         * Format: int32
         * @description `agreementTaskType` of a step of an approval process: what its group has to do.
         * @example 2
         * @enum {integer}
         */
        AgreementTask: 1 | 2 | 3;
        /**
         * @description `AgreementTask` as a text.
         * @enum {string}
         */
        AgreementTaskText: "1" | "2" | "3";
        /**
         * Format: int32
         * @description `agreementExecType` of a step: who of its group has to act.
         * @example 1
         * @enum {integer}
         */
        AgreementExecution: 1 | 2;
        /**
         * @description `AgreementExecution` as a text.
         * @enum {string}
         */
        AgreementExecutionText: "1" | "2";
        /** @description A step of an approval process. */
        AgreementStep: {
            /**
             * Format: int64
             * @description Identifier of the step. Leave it out to create one.
             * @example 6101
             */
            agreementStepId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the process that the step is part of.
             * @example 6001
             */
            agreementProcId?: Int64;
            /**
             * @description What is to be done. Send a number: the table says int; examples of requests have a text, those of answers a
             *     number.
             * @example 2
             */
            agreementTaskType?: components["schemas"]["AgreementTask"] | components["schemas"]["AgreementTaskText"];
            /**
             * @description Who has to act. Send a number: the table says int; examples of requests have a text, those of answers a
             *     number.
             * @example 1
             */
            agreementExecType?: components["schemas"]["AgreementExecution"] | components["schemas"]["AgreementExecutionText"];
            /**
             * Format: int32
             * @description How many days there are for it; 0 in answers where none were given.
             * @example 3
             */
            agreementExecPeriod?: number | null;
            /**
             * Format: int32
             * @description Priority, a greater number before a smaller one; 0 in answers where none was given.
             * @example 1
             */
            agreementStepPriority?: number | null;
            /** @description The groups that carry out the step. Requests name each by `groupId`, in examples with `groupName`. */
            agreementGroups?: components["schemas"]["AgreementGroup"][];
            /**
             * @description Names of the groups. Never seen in examples.
             * @example Accounts
             */
            groupNames?: string;
            /**
             * @description Identifiers of users. Never seen in examples.
             * @example [
             *       201
             *     ]
             */
            userIds?: Int64[];
            /**
             * Format: int32
             * @description Position of the step; 0 is seen. Seen in examples of requests only.
             * @example 0
             */
            stepNumber?: number;
        };
        /**
         * @description A step of an approval process.
         *
         *     As requests take it; answers have {@link AgreementStep}.
         */
        AgreementStepInput: {
            /**
             * Format: int64
             * @description Identifier of the step. Leave it out to create one.
             * @example 6101
             */
            agreementStepId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the process that the step is part of.
             * @example 6001
             */
            agreementProcId?: Int64;
            /**
             * @description What is to be done. Send a number: the table says int; examples of requests have a text, those of answers a
             *     number.
             * @example 2
             */
            agreementTaskType?: components["schemas"]["AgreementTask"] | components["schemas"]["AgreementTaskText"];
            /**
             * @description Who has to act. Send a number: the table says int; examples of requests have a text, those of answers a
             *     number.
             * @example 1
             */
            agreementExecType?: components["schemas"]["AgreementExecution"] | components["schemas"]["AgreementExecutionText"];
            /**
             * Format: int32
             * @description How many days there are for it; 0 in answers where none were given.
             * @example 3
             */
            agreementExecPeriod?: number | null;
            /**
             * Format: int32
             * @description Priority, a greater number before a smaller one; 0 in answers where none was given.
             * @example 1
             */
            agreementStepPriority?: number | null;
            /** @description The groups that carry out the step. Requests name each by `groupId`, in examples with `groupName`. */
            agreementGroups?: components["schemas"]["AgreementGroupToSend"][];
            /**
             * @description Names of the groups. Never seen in examples.
             * @example Accounts
             */
            groupNames?: string;
            /**
             * @description Identifiers of users. Never seen in examples.
             * @example [
             *       201
             *     ]
             */
            userIds?: Int64[];
            /**
             * Format: int32
             * @description Position of the step; 0 is seen. Seen in examples of requests only.
             * @example 0
             */
            stepNumber?: number;
        };
        /** @description An approval process: the steps that documents of the types attached to it go through. */
        AgreementProc: {
            /**
             * Format: int64
             * @description Identifier of the process. Leave it out to create one.
             * @example 6001
             */
            agreementProcId: Int64;
            /**
             * Format: int64
             * @description Identifier of the company that owns the process.
             * @example 301
             */
            companyId: Int64;
            /** @description The company that owns the process. */
            company?: components["schemas"]["Company"];
            /**
             * @description Name of the process.
             * @example Invoices above the limit
             */
            name: string;
            /**
             * @description A comment on the process.
             * @example For all invoices
             */
            comment?: string | null;
            /** @description Status of the process. */
            status: components["schemas"]["ActiveStatus"];
            /** @description The document types attached to the process. */
            agreementProc2Docs: components["schemas"]["AgreementProc2Doc"][];
            /** @description The steps. The name lacks an e, on the wire too. */
            agrementSteps: components["schemas"]["AgreementStep"][];
        };
        /**
         * @description An approval process: the steps that documents of the types attached to it go through.
         *
         *     As requests take it; answers have {@link AgreementProc}.
         */
        AgreementProcInput: {
            /**
             * Format: int64
             * @description Identifier of the process. Leave it out to create one.
             * @example 6001
             */
            agreementProcId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the company that owns the process.
             * @example 301
             */
            companyId?: Int64;
            /** @description The company that owns the process. */
            company?: components["schemas"]["CompanyInput"];
            /**
             * @description Name of the process.
             * @example Invoices above the limit
             */
            name?: string;
            /**
             * @description A comment on the process.
             * @example For all invoices
             */
            comment?: string | null;
            /** @description Status of the process. */
            status?: components["schemas"]["ActiveStatus"];
            /** @description The document types attached to the process. */
            agreementProc2Docs?: components["schemas"]["AgreementProc2DocInput"][];
            /** @description The steps. The name lacks an e, on the wire too. */
            agrementSteps?: components["schemas"]["AgreementStepInput"][];
        };
        /** @description A certificate to upload. */
        CertificateForm: {
            /**
             * Format: binary
             * @description One certificate file. The name of the part is not documented.
             */
            file: Blob;
        };
        /**
         * Format: int32
         * @description `reportType` of a report: what it is about.
         * @example 1
         * @enum {integer}
         */
        ReportType: 1 | 2;
        /** @description What a report on external document flow selects. Examples have `partnerCompanyId` only. */
        ReportDocumentFilter: {
            /**
             * Format: int64
             * @description The company whose documents are told.
             * @example 301
             */
            companyId?: Int64;
            /** @description The company whose documents are told. */
            company?: components["schemas"]["Company"];
            /**
             * @description Start of the period in UNIX seconds.
             * @example 1735689600
             */
            reportStartDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            reportEndDate?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int64
             * @description The company on the other side.
             * @example 102
             */
            partnerCompanyId?: Int64;
            /** @description The company on the other side. */
            partnerCompany?: components["schemas"]["Company"];
        };
        /**
         * @description What a report on external document flow selects. Examples have `partnerCompanyId` only.
         *
         *     As requests take it; answers have {@link ReportDocumentFilter}.
         */
        ReportDocumentFilterInput: {
            /**
             * Format: int64
             * @description The company whose documents are told.
             * @example 301
             */
            companyId?: Int64;
            /** @description The company whose documents are told. */
            company?: components["schemas"]["CompanyInput"];
            /**
             * @description Start of the period in UNIX seconds.
             * @example 1735689600
             */
            reportStartDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            reportEndDate?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int64
             * @description The company on the other side.
             * @example 102
             */
            partnerCompanyId?: Int64;
            /** @description The company on the other side. */
            partnerCompany?: components["schemas"]["CompanyInput"];
        };
        /**
         * Format: int32
         * @description `taskStatus` in the filter of a report on tasks.
         * @example 3
         * @enum {integer}
         */
        TaskStatus: 2 | 3 | 4 | 5;
        /** @description What a report on tasks selects. Never seen in examples. */
        ReportTaskFilter: {
            /**
             * Format: int64
             * @description The company whose tasks are told.
             * @example 301
             */
            companyId?: Int64;
            /** @description The company whose tasks are selected. */
            company?: components["schemas"]["Company"];
            /**
             * @description Start of the period in UNIX seconds.
             * @example 1735689600
             */
            reportStartDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            reportEndDate?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int64
             * @description Identifier of the user whose tasks are selected.
             * @example 201
             */
            taskUserId?: Int64;
            /** @description The user whose tasks are selected. */
            taskUser?: components["schemas"]["User"];
            /**
             * @description Status of the tasks. The table has the codes of `taskType` here, and the other way round, most likely by
             *     mistake; both are taken.
             * @example 3
             */
            taskStatus?: components["schemas"]["TaskStatus"] | components["schemas"]["AgreementTask"];
            /**
             * @description Kind of the tasks. The table has the codes of `taskStatus` here, and the other way round, most likely by
             *     mistake; both are taken.
             * @example 2
             */
            taskType?: components["schemas"]["AgreementTask"] | components["schemas"]["TaskStatus"];
        };
        /**
         * @description What a report on tasks selects. Never seen in examples.
         *
         *     As requests take it; answers have {@link ReportTaskFilter}.
         */
        ReportTaskFilterInput: {
            /**
             * Format: int64
             * @description The company whose tasks are told.
             * @example 301
             */
            companyId?: Int64;
            /** @description The company whose tasks are selected. */
            company?: components["schemas"]["CompanyInput"];
            /**
             * @description Start of the period in UNIX seconds.
             * @example 1735689600
             */
            reportStartDate?: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            reportEndDate?: components["schemas"]["UnixSeconds"];
            /**
             * Format: int64
             * @description Identifier of the user whose tasks are selected.
             * @example 201
             */
            taskUserId?: Int64;
            /** @description The user whose tasks are selected. */
            taskUser?: components["schemas"]["UserInput"];
            /**
             * @description Status of the tasks. The table has the codes of `taskType` here, and the other way round, most likely by
             *     mistake; both are taken.
             * @example 3
             */
            taskStatus?: components["schemas"]["TaskStatus"] | components["schemas"]["AgreementTask"];
            /**
             * @description Kind of the tasks. The table has the codes of `taskStatus` here, and the other way round, most likely by
             *     mistake; both are taken.
             * @example 2
             */
            taskType?: components["schemas"]["AgreementTask"] | components["schemas"]["TaskStatus"];
        };
        /** @description What a new report is to tell. */
        ReportInput: {
            /** @description What it tells of. */
            reportType: components["schemas"]["ReportType"];
            /** @description What to select: `partnerCompanyId` where `reportType` is 1, `taskUserId` and `taskUser` where it is 2. */
            reportFilter?: components["schemas"]["ReportDocumentFilterInput"] | components["schemas"]["ReportTaskFilterInput"];
            /**
             * @description Name of the report.
             * @example January
             */
            reportName: string;
            /**
             * Format: int64
             * @description The company that it tells of.
             * @example 101
             */
            companyId: Int64;
            /**
             * @description Start of the period in UNIX seconds.
             * @example 1735689600
             */
            reportStartDate: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            reportEndDate: components["schemas"]["UnixSeconds"];
        };
        /**
         * Format: int32
         * @description `reportStatus` of a report.
         * @example 2
         * @enum {integer}
         */
        ReportStatus: 1 | 2;
        /** @description A report that was asked for. */
        Report: {
            /**
             * @description Name of the report.
             * @example January
             */
            reportName: string;
            /**
             * Format: int64
             * @description Identifier of the report.
             * @example 6001
             */
            reportId: Int64;
            /**
             * Format: int64
             * @description The company that it tells of.
             * @example 101
             */
            companyId: Int64;
            /**
             * @description Start of the period in UNIX seconds.
             * @example 1735689600
             */
            reportStartDate: components["schemas"]["UnixSeconds"];
            /**
             * @description End of the period in UNIX seconds.
             * @example 1735689600
             */
            reportEndDate: components["schemas"]["UnixSeconds"];
            /**
             * @description When it was asked for, in UNIX seconds.
             * @example 1735689600
             */
            dateCreated: components["schemas"]["UnixSeconds"];
            /**
             * @description When it was finished, in UNIX seconds; 0 until then.
             * @example 1735689600
             */
            dateCompleted?: components["schemas"]["UnixSeconds"];
            /** @description What it tells of. */
            reportType: components["schemas"]["ReportType"];
            /**
             * Format: int64
             * @description The user who asked for it.
             * @example 201
             */
            userId?: Int64;
            /**
             * @description E-mail address of that user.
             * @example ada@example.com
             */
            userEmail?: string;
            /** @description Status of the report. */
            reportStatus: components["schemas"]["ReportStatus"];
            /** @description The company that it tells of. */
            company?: components["schemas"]["Company"];
            /**
             * @description What was selected: a `ReportDocumentFilter` where `reportType` is 1, a `ReportTaskFilter` where it is 2. Never
             *     seen in examples of answers.
             */
            reportFilter?: components["schemas"]["ReportDocumentFilter"] | components["schemas"]["ReportTaskFilter"];
            /**
             * @description Link to the file. Never seen in examples.
             * @example https://doc.example.com/files/report.xls
             */
            reportFileLink?: string;
        };
        /**
         * Format: int32
         * @description Which transactions: `transDirection` of one, `trans_status` of a list.
         * @example 1
         * @enum {integer}
         */
        TransactionDirection: 1 | 2 | 3;
        /**
         * Format: int32
         * @description `transType` of a transaction.
         * @example 1
         * @enum {integer}
         */
        TransactionKind: 1 | 2;
        /** @description A transaction, which is what the service counts and charges for. */
        Transaction: {
            /**
             * Format: int64
             * @description Transaction identifier.
             * @example 8101
             */
            transId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the company that sent.
             * @example 301
             */
            senderId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the company that received.
             * @example 302
             */
            recipientId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the company that pays.
             * @example 301
             */
            payerId?: Int64;
            /**
             * Format: int64
             * @description Package of the transaction.
             * @example 5001
             */
            packageId?: Int64;
            /**
             * Format: int64
             * @description Document of the transaction.
             * @example 7001
             */
            documentId?: Int64;
            /**
             * @description Time of the transaction in UNIX seconds.
             * @example 1735689600
             */
            transDate?: components["schemas"]["UnixSeconds"];
            /** @description Kind of transaction. */
            transType?: components["schemas"]["TransactionKind"];
            /** @description Direction, by the codes of the parameter `trans_status`. */
            transDirection?: components["schemas"]["TransactionDirection"];
            /** @description Whether it is billable. Never seen in examples. */
            isChargeAble?: boolean;
            /** @description Company that sent. */
            senderCompany?: components["schemas"]["Company"];
            /** @description Company that received. */
            recipientCompany?: components["schemas"]["Company"];
            /** @description The company that pays, which is the sender or the recipient. */
            payerCompany?: components["schemas"]["Company"];
        };
        /** @description Transactions, with how many were used and how many are paid for. */
        BillingData: {
            /**
             * Format: int64
             * @description How many transactions are billable.
             * @example 1
             */
            chargeableTransCount?: number;
            /**
             * Format: int32
             * @description How many paid transactions are left, base and regular together.
             * @example 99
             */
            remainsTransCount?: number;
            /**
             * Format: int32
             * @description How many transactions are paid for this period in the base package.
             * @example 100
             */
            baseTransCount?: number;
            /**
             * Format: int32
             * @description How many transactions are paid for this period in the regular package.
             * @example 0
             */
            regularTransCount?: number;
            /**
             * Format: int64
             * @description How many transactions were used.
             * @example 1
             */
            transCount?: number;
            /** @description The transactions. */
            transactions?: components["schemas"]["Transaction"][];
        };
        /** @description A log file that was asked for. */
        LogFileRequest: {
            /**
             * Format: uuid
             * @description GUID of the request, for the link to the file.
             * @example 00000000-0000-4000-8000-000000008001
             */
            requestUuid: string;
        };
    };
    responses: {
        /**
         * @description The call failed. Neither the statuses nor the bodies are documented: expect JSON, a page of HTML or plain text. A
         *     session that is over may show as 401 or 403, as a redirect to `/auth`, or as HTML where JSON is due.
         */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The package was not found"
                 *     }
                 */
                "application/json": components["schemas"]["EdinError"];
                /** @example <html><body>Service unavailable</body></html> */
                "text/html": string;
                /** @example Service unavailable */
                "text/plain": string;
            };
        };
        /**
         * @description The call failed, or there is no link yet. The codes of archives are named on the pages, but not whether they are
         *     statuses, properties or text; all else is as with any failure.
         */
        LinkFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 814,
                 *       "error": "trans_in_progress"
                 *     }
                 */
                "application/json": components["schemas"]["LinkError"];
                /** @example <html><body>Service unavailable</body></html> */
                "text/html": string;
                /** @example 814 trans_in_progress */
                "text/plain": string;
            };
        };
    };
    parameters: {
        /**
         * @description The company.
         * @example 301
         */
        CompanyId: Int64;
        /**
         * @description How many entries to answer at most.
         * @example 50
         */
        Limit: number;
        /**
         * @description How many entries to pass over.
         * @example 20
         */
        Offset: number;
        /**
         * @description The user.
         * @example 201
         */
        UserId: Int64;
        /**
         * @description The package.
         * @example 5001
         */
        PackageId: Int64;
        /**
         * @description How many entries to answer at most.
         * @example 50
         */
        PackageLimit: number;
        /**
         * @description Only documents with this mark.
         * @example 1
         */
        DocMarkId: components["schemas"]["ProcessingMark"];
        /**
         * @description The document.
         * @example 7001
         */
        DocumentId: Int64;
        /**
         * @description The file of the document, from `bodies` of the document.
         * @example 9001
         */
        BodyId: Int64;
        /**
         * @description Phone number with the country code, digits only.
         * @example 380000000000
         */
        Msisdn: string;
        /**
         * @description The tag.
         * @example 8001
         */
        TagId: Int64;
        /**
         * @description The contract.
         * @example 1001
         */
        ContractId: Int64;
        /**
         * @description The package type: `packageChainId` of a `PackageType`, which all its versions share.
         * @example 2101
         */
        PackageChainId: Int64;
        /**
         * @description Who may send packages of this type.
         * @example 2
         */
        SenderType: components["schemas"]["ContractSide"];
        /**
         * @description The dictionary.
         * @example 4001
         */
        DictionaryId: Int64;
        /**
         * @description The value, from `values` of the dictionary.
         * @example 4101
         */
        DictionaryValueId: Int64;
        /**
         * @description The package type: `packageId` of a `PackageType`, which names one version of it.
         * @example 2001
         */
        PackageTypeId: Int64;
        /**
         * @description The document type: `documentId` of a `Document`.
         * @example 3001
         */
        DocumentTypeId: Int64;
        /**
         * @description The new status.
         * @example 0
         */
        IsActive: components["schemas"]["ActiveFlag"];
        /**
         * @description The route, in newer wording an access scenario.
         * @example 6101
         */
        RouteId: Int64;
        /**
         * @description How many entries to answer at most. There is no offset.
         * @example 50
         */
        AgreementLimit: number;
        /**
         * @description The approval group: `groupId` of an `AgreementGroup`.
         * @example 6201
         */
        AgreementGroupId: Int64;
        /**
         * @description The approval process.
         * @example 6001
         */
        AgreementProcId: Int64;
        /**
         * @description The value of the document type's dictionary; 0 when the type has none.
         * @example 0
         */
        AgreementDictionaryValueId: Int64;
        /**
         * @description The payment document.
         * @example 8201
         */
        PaymentId: Int64;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many entries there are in all, on this page and the others. Documented for the lists of users, roles and
         *     reports; other lists may lack it.
         * @example 42
         */
        Count: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestLoginToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user's mail address. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AuthStep1Form"];
            };
        };
        responses: {
            /** @description The login token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isCaptcha": false,
                     *       "token": "00000000-0000-4000-8000-000000000001"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthToken"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token of step 1 and the password. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "00000000-0000-4000-8000-000000000001",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AuthStep2Form"];
            };
        };
        responses: {
            /** @description The session is open. No body is documented. */
            200: {
                headers: {
                    /**
                     * @description The cookie `SID`, which holds the session.
                     * @example SID=example-session
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    getSignUuid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The GUID as text. Whether it is in quotation marks, as JSON would have it, is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 00000000-0000-4000-8000-000000000002 */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createCompanyFromSignature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signed GUID, as bytes (a file with the ending .bin). */
        requestBody: {
            content: {
                /** @example (bytes of uuid.bin) */
                "application/octet-stream": Blob;
            };
        };
        responses: {
            /** @description The new company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companyId": 303,
                     *       "accountId": 101,
                     *       "type": 1,
                     *       "name": "Sample Trading",
                     *       "legalName": "Sample Trading LLC",
                     *       "code": "00000001",
                     *       "isApproved": 1,
                     *       "isSignedOffer": 0,
                     *       "isActive": 1,
                     *       "certificates": [],
                     *       "dictionaries": [],
                     *       "uuid": "00000000-0000-4000-8000-000000000303"
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    approveCompanyBySignature: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signed GUID, as bytes (a file with the ending .bin). */
        requestBody: {
            content: {
                /** @example (bytes of uuid.bin) */
                "application/octet-stream": Blob;
            };
        };
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companyId": 301,
                     *       "accountId": 101,
                     *       "type": 1,
                     *       "name": "Sample Trading",
                     *       "legalName": "Sample Trading LLC",
                     *       "code": "00000001",
                     *       "isApproved": 1,
                     *       "isSignedOffer": 1,
                     *       "isActive": 1,
                     *       "certificates": [],
                     *       "dictionaries": [],
                     *       "uuid": "00000000-0000-4000-8000-000000000301"
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The company. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": 1,
                 *       "name": "Sample Trading",
                 *       "legalName": "Sample Trading LLC",
                 *       "code": "00000001",
                 *       "phone": "+380000000000",
                 *       "legalAddress": {
                 *         "postZip": "00001",
                 *         "city": "Exampleville",
                 *         "localityType": 1,
                 *         "street": "Sample Street",
                 *         "house": "1"
                 *       },
                 *       "bankAcc": {
                 *         "bankName": "Example Bank",
                 *         "bankCode": "000000"
                 *       }
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["CompanyInput"], "type" | "name" | "code">;
            };
        };
        responses: {
            /** @description The company as saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companyId": 303,
                     *       "accountId": 101,
                     *       "type": 1,
                     *       "name": "Sample Trading",
                     *       "legalName": "Sample Trading LLC",
                     *       "code": "00000001",
                     *       "phone": "+380000000000",
                     *       "isApproved": 0,
                     *       "isSignedOffer": 0,
                     *       "isActive": 1,
                     *       "bankAcc": {
                     *         "bankName": "Example Bank",
                     *         "bankCode": "000000"
                     *       },
                     *       "legalAddress": {
                     *         "postZip": "00001",
                     *         "city": "Exampleville",
                     *         "localityType": 1,
                     *         "street": "Sample Street",
                     *         "house": "1"
                     *       },
                     *       "certificates": [],
                     *       "dictionaries": [],
                     *       "notifySettings": [
                     *         {
                     *           "notifyType": 1,
                     *           "notifyStatus": 2,
                     *           "emails": []
                     *         }
                     *       ],
                     *       "uuid": "00000000-0000-4000-8000-000000000303"
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accountId": 101,
                     *       "companyId": 301,
                     *       "company": {
                     *         "companyId": 301,
                     *         "accountId": 101,
                     *         "type": 1,
                     *         "name": "Sample Trading",
                     *         "legalName": "Sample Trading LLC",
                     *         "code": "00000001",
                     *         "isActive": 1
                     *       },
                     *       "isIndivOffer": 0,
                     *       "adminAccountId": 1101,
                     *       "status": 1,
                     *       "accountInfo": {
                     *         "accountID": 101,
                     *         "edrpouVerify": 1,
                     *         "digitalSignUnique": 1,
                     *         "whiteList": [],
                     *         "decryptType": 1
                     *       },
                     *       "tariffId": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": 101,
                 *       "companyId": 301,
                 *       "adminAccountId": 1101,
                 *       "fullName": "Ada Example",
                 *       "phone": "+380000000000",
                 *       "email": "ada@example.com",
                 *       "dirPosition": "Director",
                 *       "activityBase": "Statute",
                 *       "addInfo": "Sample account",
                 *       "decryptType": 1,
                 *       "whiteList": [
                 *         "192.0.2.1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        responses: {
            /** @description The account as saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accountId": 101,
                     *       "companyId": 301,
                     *       "isIndivOffer": 0,
                     *       "adminAccountId": 1101,
                     *       "status": 1,
                     *       "accountInfo": {
                     *         "accountID": 101,
                     *         "edrpouVerify": 1,
                     *         "digitalSignUnique": 1,
                     *         "whiteList": [
                     *           "192.0.2.1"
                     *         ],
                     *         "decryptType": 1
                     *       },
                     *       "fullName": "Ada Example",
                     *       "phone": "+380000000000",
                     *       "email": "ada@example.com",
                     *       "dirPosition": "Director",
                     *       "activityBase": "Statute",
                     *       "addInfo": "Sample account",
                     *       "decryptType": 1,
                     *       "whiteList": [
                     *         "192.0.2.1"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateAccountSignSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account, and what to change of its settings. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountID": 101,
                 *       "digitalSignUnique": 1,
                 *       "edrpouVerify": 0
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["AccountInfo"], "accountID">;
            };
        };
        responses: {
            /** @description The settings are changed. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    registerAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The accounts, each with its companies and users. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "accName": "Example Supplies",
                 *         "companies": [
                 *           {
                 *             "edrpou": "00000002",
                 *             "inn": "000000000002",
                 *             "name": "Example Supplies",
                 *             "ownType": "LLC"
                 *           }
                 *         ],
                 *         "users": [
                 *           {
                 *             "email": "alan@example.com",
                 *             "fio": "Alan Example"
                 *           }
                 *         ]
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["RegisterAccountItem"][];
            };
        };
        responses: {
            /** @description The accounts with what became of each. Some or all may have failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "accName": "Example Supplies",
                     *         "companies": [
                     *           {
                     *             "edrpou": "00000002",
                     *             "inn": "000000000002",
                     *             "name": "Example Supplies",
                     *             "ownType": "LLC"
                     *           }
                     *         ],
                     *         "handleResult": {
                     *           "created": 0,
                     *           "error": "A user is registered already"
                     *         },
                     *         "users": [
                     *           {
                     *             "email": "alan@example.com",
                     *             "fio": "Alan Example",
                     *             "handleResult": {
                     *               "created": 0,
                     *               "error": "The e-mail is taken"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RegisterAccountResult"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUserProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, with account, sections and limits of the tariff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": 201,
                     *       "accountId": 101,
                     *       "email": "ada@example.com",
                     *       "isOwner": 1,
                     *       "isCaptcha": 0,
                     *       "fio": "Ada Example",
                     *       "tel": null,
                     *       "companies": [],
                     *       "account": {
                     *         "accountId": 101,
                     *         "companyId": 301,
                     *         "status": 1
                     *       },
                     *       "status": 1,
                     *       "roles": [],
                     *       "routes": [],
                     *       "passSecureType": 2,
                     *       "passPolicyId": 1,
                     *       "userInfo": {
                     *         "position": null,
                     *         "department": null,
                     *         "comment": null,
                     *         "whiteList": [],
                     *         "decryptType": 1,
                     *         "language": 2,
                     *         "notShowWizard": 1
                     *       },
                     *       "lastLoginIp": "192.0.2.1",
                     *       "lastLoginDate": 1735689600,
                     *       "uiTypes": [
                     *         {
                     *           "uiType": {
                     *             "uiTypeId": 1,
                     *             "uiTypeName": "packages"
                     *           },
                     *           "accessType": 1
                     *         }
                     *       ],
                     *       "userAccess": {},
                     *       "tariffLimitation": {
                     *         "maxCompaniesCount": 5,
                     *         "maxUsersCount": 10,
                     *         "isApi": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    updateUserProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": 2,
                 *       "notShowWizard": 1
                 *     }
                 */
                "application/json": components["schemas"]["UserProfileInput"];
            };
        };
        responses: {
            /** @description The profile is changed. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Part of a full name or an e-mail address to look for.
                 * @example Example
                 */
                search_pattern?: string;
                /**
                 * @description How many entries to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries to pass over.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Which users; 0 for all.
                 * @example 1
                 */
                status?: components["schemas"]["ActiveStatus"] | 0;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users on this page. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": 201,
                     *         "accountId": 101,
                     *         "email": "ada@example.com",
                     *         "isOwner": 1,
                     *         "isCaptcha": 0,
                     *         "fio": "Ada Example",
                     *         "tel": "+380000000000",
                     *         "companies": [],
                     *         "status": 1,
                     *         "roles": [],
                     *         "routes": [],
                     *         "passSecureType": 2,
                     *         "passPolicyId": 1,
                     *         "lastLoginIp": "192.0.2.1",
                     *         "lastLoginDate": 1735689600,
                     *         "uiTypes": [],
                     *         "userAccess": {}
                     *       },
                     *       {
                     *         "userId": 202,
                     *         "accountId": 101,
                     *         "email": "alan@example.com",
                     *         "isOwner": 0,
                     *         "isCaptcha": 1,
                     *         "fio": "Alan Example",
                     *         "tel": null,
                     *         "companies": [],
                     *         "status": 1,
                     *         "roles": [],
                     *         "routes": [],
                     *         "passSecureType": 2,
                     *         "passPolicyId": 1,
                     *         "lastLoginDate": 0,
                     *         "uiTypes": [],
                     *         "userAccess": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUser: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 201
                 */
                user_id: components["parameters"]["UserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": 201,
                     *       "accountId": 101,
                     *       "email": "ada@example.com",
                     *       "isOwner": 1,
                     *       "isCaptcha": 0,
                     *       "fio": "Ada Example",
                     *       "tel": "+380000000000",
                     *       "companies": [],
                     *       "status": 1,
                     *       "roles": [
                     *         {
                     *           "roleId": 801,
                     *           "name": "Accountants",
                     *           "code": "ACC",
                     *           "status": 1
                     *         }
                     *       ],
                     *       "routes": [],
                     *       "passSecureType": 2,
                     *       "passPolicyId": 1,
                     *       "userInfo": {
                     *         "position": "Accountant",
                     *         "department": "Accounting",
                     *         "comment": null,
                     *         "whiteList": [],
                     *         "decryptType": 1,
                     *         "language": 2,
                     *         "notShowWizard": 1
                     *       },
                     *       "lastLoginIp": "192.0.2.1",
                     *       "lastLoginDate": 1735689600,
                     *       "uiTypes": [],
                     *       "userAccess": {}
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fio": "Alan Example",
                 *       "email": "alan@example.com",
                 *       "tel": "+380000000000",
                 *       "passPolicyId": 1,
                 *       "userInfo": {
                 *         "position": "Accountant",
                 *         "department": "Accounting",
                 *         "language": 2
                 *       }
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["UserInput"], "fio" | "email" | "passPolicyId">;
            };
        };
        responses: {
            /** @description The user as saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": 202,
                     *       "accountId": 101,
                     *       "email": "alan@example.com",
                     *       "isOwner": 0,
                     *       "isCaptcha": 1,
                     *       "fio": "Alan Example",
                     *       "tel": "+380000000000",
                     *       "companies": [],
                     *       "status": 1,
                     *       "roles": [],
                     *       "routes": [],
                     *       "passSecureType": 2,
                     *       "passPolicyId": 1,
                     *       "userInfo": {
                     *         "position": "Accountant",
                     *         "department": "Accounting",
                     *         "comment": null,
                     *         "whiteList": [],
                     *         "decryptType": 1,
                     *         "language": 2,
                     *         "notShowWizard": 0
                     *       },
                     *       "lastLoginDate": 0,
                     *       "uiTypes": [],
                     *       "userAccess": {}
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setUserStatus: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 201
                 */
                user_id: components["parameters"]["UserId"];
                /**
                 * @description The new status.
                 * @example 2
                 */
                status: components["schemas"]["ActiveStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    replaceUserRoles: {
        parameters: {
            query: {
                /**
                 * @description The user.
                 * @example 201
                 */
                user_id: components["parameters"]["UserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All roles that the user is to have. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "roleId": 801
                 *       },
                 *       {
                 *         "roleId": 802
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["RoleRef"][];
            };
        };
        responses: {
            /** @description The roles that the user has now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "roleId": 801,
                     *         "companyId": 301,
                     *         "name": "Accountants",
                     *         "code": "ACC",
                     *         "status": 1,
                     *         "autoBind": 0,
                     *         "users": [],
                     *         "uiTypes": [],
                     *         "packageAccessType": 0
                     *       },
                     *       {
                     *         "roleId": 802,
                     *         "companyId": 301,
                     *         "name": "Signatories",
                     *         "code": "SIGN",
                     *         "status": 1,
                     *         "autoBind": 0,
                     *         "users": [],
                     *         "uiTypes": [],
                     *         "packageAccessType": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Role"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * @description Part of a role name to look for.
                 * @example Account
                 */
                search_pattern?: string;
                /**
                 * @description How many entries to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries to pass over.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only roles of this company.
                 * @example 301
                 */
                company_id?: Int64;
                /**
                 * @description Which roles; 0 for all.
                 * @example 1
                 */
                status?: components["schemas"]["ActiveStatus"] | 0;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles on this page. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "roleId": 801,
                     *         "company": {
                     *           "companyId": 301,
                     *           "name": "Sample Trading"
                     *         },
                     *         "companyId": 301,
                     *         "name": "Accountants",
                     *         "code": "ACC",
                     *         "status": 1,
                     *         "autoBind": 0,
                     *         "users": [],
                     *         "uiTypes": [],
                     *         "packageAccessType": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Role"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The role. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company": {
                 *         "companyId": 301
                 *       },
                 *       "name": "Accountants",
                 *       "code": "ACC"
                 *     }
                 */
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description The new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "roleId": 801,
                     *       "company": {
                     *         "companyId": 301
                     *       },
                     *       "companyId": 301,
                     *       "name": "Accountants",
                     *       "code": "ACC",
                     *       "status": 1,
                     *       "autoBind": 0,
                     *       "users": [],
                     *       "uiTypes": [],
                     *       "packageAccessType": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /**
                 * @description EDRPOU code or company name to look for.
                 * @example Example
                 */
                search_pattern?: string;
                /**
                 * @description How many entries to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries to pass over.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description With 1 only partners registered on the platform, with 0 only the others.
                 * @example 1
                 */
                is_registered?: components["schemas"]["YesNo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counterparties on this page. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "partnerId": 401,
                     *         "accountId": 101,
                     *         "code": "00000002",
                     *         "name": "Example Supplies",
                     *         "contactPerson": "Alan Example",
                     *         "contactEmail": "alan@example.com",
                     *         "contactPhone": "+380000000000",
                     *         "comment": "Invited in spring",
                     *         "invitationDate": 1735689600,
                     *         "status": 2,
                     *         "contractStatus": 1,
                     *         "companyId": 302
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Partner"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    importPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bytes of an .xls or .xlsx file. */
        requestBody: {
            content: {
                /** @example (bytes of partners.xlsx) */
                "application/octet-stream": Blob;
            };
        };
        responses: {
            /** @description The counterparties are imported. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    savePartner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The counterparty. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "00000002",
                 *       "name": "Example Supplies",
                 *       "contactPerson": "Alan Example",
                 *       "contactEmail": "alan@example.com",
                 *       "contactPhone": "+380000000000",
                 *       "comment": "Met in spring"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["PartnerInput"], "code" | "name" | "contactEmail">;
            };
        };
        responses: {
            /** @description The counterparty as saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partnerId": 401,
                     *       "accountId": 101,
                     *       "code": "00000002",
                     *       "name": "Example Supplies",
                     *       "contactPerson": "Alan Example",
                     *       "contactEmail": "alan@example.com",
                     *       "contactPhone": "+380000000000",
                     *       "comment": "Met in spring",
                     *       "invitationDate": 0,
                     *       "contractStatus": 0,
                     *       "companyId": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Partner"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    markPartnersInvited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The counterparties, by their ids. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       401
                 *     ]
                 */
                "application/json": Int64[];
            };
        };
        responses: {
            /** @description The counterparties are marked. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    sendPartnerInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to invite, and to what. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["InvitationForm"];
            };
        };
        responses: {
            /** @description The invitation is sent. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    getPackage: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 5001,
                     *       "senderCompanyId": 302,
                     *       "recipientCompanyId": 301,
                     *       "contract": {
                     *         "contractId": 1001,
                     *         "number": "C-1",
                     *         "status": 2
                     *       },
                     *       "packageType": {
                     *         "packageId": 2001,
                     *         "name": "Invoices"
                     *       },
                     *       "dateCreated": 1735689600,
                     *       "dateChanged": 1735693200,
                     *       "status": 2,
                     *       "archive": 0,
                     *       "packageNumber": "P-1",
                     *       "documents": [
                     *         {
                     *           "documentId": 7001,
                     *           "packageId": 5001,
                     *           "documentTypeId": 3001,
                     *           "number": "INV-1",
                     *           "date": 1735689600,
                     *           "status": 2,
                     *           "bodies": [
                     *             {
                     *               "bodyId": 9001,
                     *               "documentId": 7001,
                     *               "fileName": "invoice.pdf",
                     *               "signBodies": []
                     *             }
                     *           ],
                     *           "documentUuid": "00000000-0000-4000-8000-000000007001"
                     *         }
                     *       ],
                     *       "isRead": 0,
                     *       "isReadFromApi": 0,
                     *       "packageDirection": 1,
                     *       "packageUuid": "00000000-0000-4000-8000-000000005001"
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Contract and package type of the package. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contract": {
                 *         "contractId": 1001
                 *       },
                 *       "packageType": {
                 *         "packageId": 2001
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreatePackageInput"];
            };
        };
        responses: {
            /** @description The new package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 5002,
                     *       "contract": {
                     *         "contractId": 1001
                     *       },
                     *       "packageType": {
                     *         "packageId": 2001
                     *       },
                     *       "dateCreated": 1735689600,
                     *       "dateChanged": 1735689600,
                     *       "status": 1,
                     *       "documents": [],
                     *       "isReadyForSend": 0,
                     *       "packageDirection": 3,
                     *       "packageUuid": "00000000-0000-4000-8000-000000005002"
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    searchPackages: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["PackageLimit"];
                /**
                 * @description How many entries to pass over.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the packages have in common; an empty object restricts nothing. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "folder": 1,
                 *       "isReadFromApi": 0
                 *     }
                 */
                "application/json": components["schemas"]["PackageFilterPart"];
            };
        };
        responses: {
            /** @description The packages on this page. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "packageId": 5001,
                     *         "senderCompanyId": 302,
                     *         "recipientCompanyId": 301,
                     *         "packageTypeId": 2001,
                     *         "packageTypeChainId": 2101,
                     *         "dateCreated": 1735689600,
                     *         "dateChanged": 1735693200,
                     *         "status": 2,
                     *         "archive": 0,
                     *         "packageNumber": "P-1",
                     *         "documents": [],
                     *         "isRead": 0,
                     *         "isReadFromApi": 0,
                     *         "packageDirection": 1,
                     *         "signDateTerm": 0,
                     *         "packageUuid": "00000000-0000-4000-8000-000000005001"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Package"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    sendPackage: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An empty form. */
        requestBody: {
            content: {
                /** @example {} */
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description The package as it was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 5002,
                     *       "contract": {
                     *         "contractId": 1001
                     *       },
                     *       "packageType": {
                     *         "packageId": 2001
                     *       },
                     *       "dateCreated": 1735689600,
                     *       "dateChanged": 1735693200,
                     *       "status": 2,
                     *       "documents": [],
                     *       "isReadyForSend": 0,
                     *       "packageDirection": 2,
                     *       "packageUuid": "00000000-0000-4000-8000-000000005002"
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setPackageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The package and its new status. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "package_id": 5001,
                 *       "status": 3
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PackageStatusForm"];
            };
        };
        responses: {
            /** @description The package with its new status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 5001,
                     *       "contract": {
                     *         "contractId": 1001
                     *       },
                     *       "packageType": {
                     *         "packageId": 2001
                     *       },
                     *       "dateCreated": 1735689600,
                     *       "dateChanged": 1735696800,
                     *       "status": 3,
                     *       "packageNumber": "P-1",
                     *       "documents": [],
                     *       "packageDirection": 1,
                     *       "packageUuid": "00000000-0000-4000-8000-000000005001"
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    markPackageReadFromApi: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package is marked. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadPackageArchive: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description Only documents with this mark.
                 * @example 1
                 */
                doc_mark_id?: components["parameters"]["DocMarkId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the archive. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    requestPackageArchive: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description Only documents with this status. Whether it may be given more than once is not documented.
                 * @example 3
                 */
                doc_status?: components["schemas"]["DocumentStatusInput"];
                /**
                 * @description Only documents with this mark.
                 * @example 1
                 */
                doc_mark_id?: components["parameters"]["DocMarkId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request for the archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestUuid": "00000000-0000-4000-8000-000000000002",
                     *       "userId": 201,
                     *       "packageId": 5001,
                     *       "companyId": 301,
                     *       "docStatuses": [
                     *         3
                     *       ],
                     *       "isArchReady": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PackageArchRequest"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getPackageArchiveLink: {
        parameters: {
            query: {
                /**
                 * @description The request, from `requestUuid` of step 1.
                 * @example 00000000-0000-4000-8000-000000000002
                 */
                request_uuid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link for the download. Neither its form nor the media type is documented; it may be JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example https://doc.edin.ua/files/example.zip */
                    "text/plain": string;
                };
            };
            default: components["responses"]["LinkFailure"];
        };
    };
    listPackageComments: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries of the journal. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "commentId": 6001,
                     *         "packageId": 5001,
                     *         "user": {
                     *           "userId": 201,
                     *           "email": "ada@example.com"
                     *         },
                     *         "action": 1,
                     *         "comment": {
                     *           "before": {
                     *             "status": 1
                     *           },
                     *           "after": {
                     *             "status": 2
                     *           }
                     *         },
                     *         "date": 1735693200
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PackageComments"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addPackageComment: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The comment, as a JSON string. */
        requestBody: {
            content: {
                /** @example Please correct the number */
                "application/json": string;
            };
        };
        responses: {
            /** @description The entries of the journal, the comment among them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "commentId": 6002,
                     *         "packageId": 5001,
                     *         "user": {
                     *           "userId": 201,
                     *           "email": "ada@example.com"
                     *         },
                     *         "action": 3,
                     *         "comment": {
                     *           "userComment": "Please correct the number"
                     *         },
                     *         "date": 1735696800
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PackageComments"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addDocumentToPackage: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The document type. The page calls it the package type, by mistake.
                 * @example 3001
                 */
                document_type_id: Int64;
                /**
                 * @description Date of the document.
                 * @example 1735689600
                 */
                document_date?: components["schemas"]["UnixSeconds"];
                /**
                 * @description Number of the document.
                 * @example INV-1
                 */
                document_number?: string;
                /**
                 * @description A comment.
                 * @example For January
                 */
                comment?: string;
            };
            header?: {
                /**
                 * @description What to answer: `document` the new document, `uuid` its GUID alone. Without the header the whole package
                 *     is the answer.
                 * @example document
                 */
                "response-object-type"?: components["schemas"]["ResponseObjectType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(bytes of invoice.pdf)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description The package, the document or its GUID, as the header `response-object-type` asks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedDocument"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveStructuredDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document with its values. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "packageId": 5002,
                 *       "documentType": {
                 *         "documentId": 3002
                 *       },
                 *       "number": "WB-1",
                 *       "date": 1735689600,
                 *       "structure": [
                 *         {
                 *           "id": "total",
                 *           "value": "100.00",
                 *           "index": 0,
                 *           "structure": []
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DocumentStoreInput"];
            };
        };
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documentId": 7003,
                     *       "packageId": 5002,
                     *       "senderCompanyId": 301,
                     *       "documentType": {
                     *         "documentId": 3002,
                     *         "name": "Waybill"
                     *       },
                     *       "number": "WB-1",
                     *       "date": 1735689600,
                     *       "dateSent": 0,
                     *       "status": 1,
                     *       "versionStructure": 1,
                     *       "bodies": [
                     *         {
                     *           "bodyId": 9003,
                     *           "documentId": 7003,
                     *           "fileName": "waybill.xml",
                     *           "signBodies": []
                     *         }
                     *       ],
                     *       "structure": [
                     *         {
                     *           "id": "total",
                     *           "value": "100.00",
                     *           "index": 0,
                     *           "structure": []
                     *         }
                     *       ],
                     *       "documentUuid": "00000000-0000-4000-8000-000000007003"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentStore"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveStructuredDocumentFromXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the document is, and the XML file. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document_store": "{\"packageId\":5002,\"senderCompanyId\":301,\"documentType\":{\"documentId\":3002}, \"number\":\"WB-1\",\"date\":1735689600}",
                 *       "file": "(bytes of waybill.xml)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DocumentXmlForm"];
            };
        };
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documentId": 7003,
                     *       "packageId": 5002,
                     *       "senderCompanyId": 301,
                     *       "documentType": {
                     *         "documentId": 3002,
                     *         "name": "Waybill"
                     *       },
                     *       "number": "WB-1",
                     *       "date": 1735689600,
                     *       "dateSent": 0,
                     *       "status": 1,
                     *       "versionStructure": 1,
                     *       "bodies": [
                     *         {
                     *           "bodyId": 9003,
                     *           "documentId": 7003,
                     *           "fileName": "waybill.xml",
                     *           "signBodies": []
                     *         }
                     *       ],
                     *       "structure": [
                     *         {
                     *           "id": "total",
                     *           "value": "100.00",
                     *           "index": 0,
                     *           "structure": []
                     *         }
                     *       ],
                     *       "documentUuid": "00000000-0000-4000-8000-000000007003"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentStore"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setDocumentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document and its new status. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "package_id": 5001,
                 *       "document_id": 7001,
                 *       "status": 3
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DocumentStatusForm"];
            };
        };
        responses: {
            /** @description The package with the document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 5001,
                     *       "status": 2,
                     *       "documents": [
                     *         {
                     *           "documentId": 7001,
                     *           "packageId": 5001,
                     *           "documentTypeId": 3001,
                     *           "number": "INV-1",
                     *           "date": 1735689600,
                     *           "status": 3,
                     *           "documentUuid": "00000000-0000-4000-8000-000000007001"
                     *         }
                     *       ],
                     *       "packageDirection": 1,
                     *       "packageUuid": "00000000-0000-4000-8000-000000005001"
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadDocumentBody: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
                /**
                 * @description The file of the document, from `bodies` of the document.
                 * @example 9001
                 */
                body_id: components["parameters"]["BodyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadDocumentArchive: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
                /**
                 * @description The file of the document, from `bodies` of the document.
                 * @example 9001
                 */
                body_id: components["parameters"]["BodyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the archive. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getTaskDocumentInfo: {
        parameters: {
            query: {
                /**
                 * @description The task.
                 * @example 11001
                 */
                task_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documentId": 7001,
                     *       "packageId": 5001,
                     *       "documentType": {
                     *         "documentId": 3001,
                     *         "name": "Invoice"
                     *       },
                     *       "number": "INV-1",
                     *       "date": 1735689600,
                     *       "status": 2,
                     *       "bodies": [
                     *         {
                     *           "bodyId": 9001,
                     *           "documentId": 7001,
                     *           "fileName": "invoice.pdf",
                     *           "signBodies": []
                     *         }
                     *       ],
                     *       "agreementLogs": [
                     *         {
                     *           "agreementLogId": 12001,
                     *           "taskId": 11001,
                     *           "actionType": 4,
                     *           "dateCreated": 1735693200
                     *         }
                     *       ],
                     *       "isReadFromApi": 0,
                     *       "documentUuid": "00000000-0000-4000-8000-000000007001",
                     *       "agreementProcId": 13001,
                     *       "agreementStatus": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentStore"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadDocumentSignature: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
                /**
                 * @description The file of the document, from `bodies` of the document.
                 * @example 9001
                 */
                body_id: components["parameters"]["BodyId"];
                /**
                 * @description The signature, from `signBodies` of the file.
                 * @example 10001
                 */
                sign_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the signature. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pkcs7-signature": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addDocumentSignature: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
                /**
                 * @description The file of the document, from `bodies` of the document.
                 * @example 9001
                 */
                body_id: components["parameters"]["BodyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signatures, one or more. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "(bytes of invoice.pdf.p7s)"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SignatureFilesForm"];
            };
        };
        responses: {
            /** @description The package with the signed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 5001,
                     *       "status": 2,
                     *       "documents": [
                     *         {
                     *           "documentId": 7001,
                     *           "packageId": 5001,
                     *           "documentTypeId": 3001,
                     *           "number": "INV-1",
                     *           "date": 1735689600,
                     *           "clientSignsCount": 0,
                     *           "ownerSignsCount": 1,
                     *           "status": 3,
                     *           "bodies": [
                     *             {
                     *               "bodyId": 9001,
                     *               "documentId": 7001,
                     *               "fileName": "invoice.pdf",
                     *               "signBodies": [
                     *                 {
                     *                   "signId": 10001,
                     *                   "bodyId": 9001,
                     *                   "info": {
                     *                     "subjOrg": "Example Supplies",
                     *                     "isTimeStamp": true,
                     *                     "timeStamp": 1735696800
                     *                   },
                     *                   "companyId": 301
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "documentUuid": "00000000-0000-4000-8000-000000007001"
                     *         }
                     *       ],
                     *       "packageDirection": 1,
                     *       "packageUuid": "00000000-0000-4000-8000-000000005001"
                     *     }
                     */
                    "application/json": components["schemas"]["Package"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addDocumentSignatureByUuid: {
        parameters: {
            query: {
                /**
                 * @description GUID of the document, its `documentUuid`.
                 * @example 00000000-0000-4000-8000-000000007001
                 */
                document_uuid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signatures, one or more. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "(bytes of invoice.pdf.p7s)"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SignatureFilesForm"];
            };
        };
        responses: {
            /** @description The signatures are added. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadSignatureSheet: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
                /**
                 * @description The file of the document, from `bodies` of the document.
                 * @example 9001
                 */
                body_id: components["parameters"]["BodyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the archive. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listMobileCertificates: {
        parameters: {
            query: {
                /**
                 * @description Phone number with the country code, digits only.
                 * @example 380000000000
                 */
                msisdn: components["parameters"]["Msisdn"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "organization": "Example Supplies",
                     *         "positionId": 16001,
                     *         "services": [
                     *           "SIGN_DSTU_DEPUTY"
                     *         ],
                     *         "title": "Director"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MobileCert"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    fetchMobileSignature: {
        parameters: {
            query: {
                /**
                 * @description Phone number with the country code, digits only.
                 * @example 380000000000
                 */
                msisdn: components["parameters"]["Msisdn"];
                /**
                 * @description The request to the phone, from step 1.
                 * @example 17001
                 */
                trans_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the signature. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    startMobileSigning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The phone, and what to sign. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "msisdn": "380000000000",
                 *       "message": "Sign invoice INV-1",
                 *       "positionId": 16001,
                 *       "document_body": "(bytes of invoice.pdf)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["MobileSignForm"];
            };
        };
        responses: {
            /** @description The request to the phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trans_id": 17001
                     *     }
                     */
                    "application/json": components["schemas"]["MobileSignTransaction"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved searches. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "filterId": 14001,
                     *         "filterName": "New invoices",
                     *         "ownerCompaniesIds": [],
                     *         "clientCompaniesIds": [],
                     *         "senderCompaniesIds": [],
                     *         "recipientCompaniesIds": [
                     *           301
                     *         ],
                     *         "dateFrom": 0,
                     *         "dateTo": 0,
                     *         "packageTypesIds": [],
                     *         "packageChainIds": [
                     *           2101
                     *         ],
                     *         "contractIds": [],
                     *         "packageStatuses": [
                     *           2
                     *         ],
                     *         "packageTagIds": [],
                     *         "folder": 1,
                     *         "periodType": 3,
                     *         "dateShift": 7
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PackageFilter"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The saved search. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filterName": "January",
                 *       "folder": 1,
                 *       "packageStatuses": [
                 *         2
                 *       ],
                 *       "periodType": 4,
                 *       "dateFrom": 1735689600,
                 *       "dateTo": 1738367999
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["PackageFilterInput"], "filterName" | "periodType" | "dateFrom" | "dateTo">;
            };
        };
        responses: {
            /** @description The saved search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filterId": 14002,
                     *       "filterName": "January",
                     *       "dateFrom": 1735689600,
                     *       "dateTo": 1738367999,
                     *       "packageStatuses": [
                     *         2
                     *       ],
                     *       "folder": 1,
                     *       "periodType": 4,
                     *       "dateShift": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PackageFilter"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addPackageTag: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The tag.
                 * @example 8001
                 */
                tag_id: components["parameters"]["TagId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All tags of the package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "tagId": 8001,
                     *         "name": "Monthly",
                     *         "code": "monthly"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Tag"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    removePackageTag: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The tag.
                 * @example 8001
                 */
                tag_id: components["parameters"]["TagId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is off the package. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    addContractTag: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
                /**
                 * @description The tag.
                 * @example 8001
                 */
                tag_id: components["parameters"]["TagId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract with its tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "date": 1735689600,
                     *       "status": 2,
                     *       "tags": [
                     *         {
                     *           "tagId": 8001,
                     *           "name": "Monthly",
                     *           "code": "monthly"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    removeContractTag: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
                /**
                 * @description The tag.
                 * @example 8001
                 */
                tag_id: components["parameters"]["TagId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract with its tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "date": 1735689600,
                     *       "status": 2,
                     *       "tags": []
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "tagId": 8001,
                     *         "name": "Monthly",
                     *         "code": "monthly"
                     *       },
                     *       {
                     *         "tagId": 8002,
                     *         "name": "Urgent",
                     *         "code": "urgent"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Tag"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Monthly",
                 *       "code": "monthly"
                 *     }
                 */
                "application/json": components["schemas"]["TagInput"];
            };
        };
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tagId": 8001,
                     *       "name": "Monthly",
                     *       "code": "monthly"
                     *     }
                     */
                    "application/json": components["schemas"]["Tag"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteTag: {
        parameters: {
            query: {
                /**
                 * @description The tag.
                 * @example 8001
                 */
                tag_id: components["parameters"]["TagId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is deleted. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    importTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The spreadsheet. */
        requestBody: {
            content: {
                /** @example (bytes of tags.xlsx) */
                "application/octet-stream": Blob;
            };
        };
        responses: {
            /** @description The tags are imported. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    listInternalDocuments: {
        parameters: {
            query: {
                /**
                 * @description Which of them.
                 * @example 1
                 */
                folder: components["schemas"]["InternalFolder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents in the folder. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "documentId": 7101,
                     *         "packageId": 0,
                     *         "senderCompanyId": 101,
                     *         "senderCompany": {
                     *           "companyId": 101,
                     *           "name": "Example Supplies"
                     *         },
                     *         "documentType": {
                     *           "documentId": 3001,
                     *           "name": "Memo"
                     *         },
                     *         "number": "M-1",
                     *         "date": 1735689600,
                     *         "dateSent": 0,
                     *         "status": 1,
                     *         "extraFields": [],
                     *         "bodies": [],
                     *         "documentUuid": "00000000-0000-4000-8000-000000007101",
                     *         "agreementProcId": 0,
                     *         "agreementStatus": 0
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DocumentStore"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createInternalDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document type, and either a file or values. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["InternalDocumentForm"];
            };
        };
        responses: {
            /** @description The draft was created. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    sendInternalDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document_id": 7101
                 *     }
                 */
                "multipart/form-data": components["schemas"]["InternalDocumentSendForm"];
            };
        };
        responses: {
            /** @description The document was sent. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    getInternalDocumentInfo: {
        parameters: {
            query: {
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documentId": 7101,
                     *       "packageId": 0,
                     *       "senderCompanyId": 101,
                     *       "senderCompany": {
                     *         "companyId": 101,
                     *         "name": "Example Supplies"
                     *       },
                     *       "documentType": {
                     *         "documentId": 3001,
                     *         "name": "Memo"
                     *       },
                     *       "number": "M-1",
                     *       "date": 1735689600,
                     *       "dateSent": 1735693200,
                     *       "status": 2,
                     *       "extraFields": [],
                     *       "bodies": [
                     *         {
                     *           "bodyId": 9101,
                     *           "documentId": 7101,
                     *           "fileName": "memo.pdf",
                     *           "signBodies": []
                     *         }
                     *       ],
                     *       "agreementLogs": [],
                     *       "isReadFromApi": 0,
                     *       "documentUuid": "00000000-0000-4000-8000-000000007101",
                     *       "agreementProcId": 0,
                     *       "agreementStatus": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentStore"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getInternalDocumentStructure: {
        parameters: {
            query: {
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documentId": 7102,
                     *       "packageId": 0,
                     *       "senderCompanyId": 101,
                     *       "documentType": {
                     *         "documentId": 3002,
                     *         "name": "Purchase request"
                     *       },
                     *       "number": "R-1",
                     *       "date": 1735689600,
                     *       "dateSent": 0,
                     *       "status": 1,
                     *       "versionStructure": 1,
                     *       "structure": [
                     *         {
                     *           "id": "subject",
                     *           "value": "Office supplies",
                     *           "index": 0,
                     *           "structure": [],
                     *           "errors": null
                     *         }
                     *       ],
                     *       "documentUuid": "00000000-0000-4000-8000-000000007102"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentStore"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadInternalDocumentBody: {
        parameters: {
            query: {
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadInternalDocumentArchive: {
        parameters: {
            query: {
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The bytes of the archive. Neither the media type nor the kind of archive is documented; take whatever comes
             *     as bytes.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addInternalDocumentSignatures: {
        parameters: {
            query: {
                /**
                 * @description The document.
                 * @example 7001
                 */
                document_id: components["parameters"]["DocumentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signatures. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "bodyId": 9101,
                 *         "signBody": "ZXhhbXBsZSBzaWduYXR1cmU="
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["SignBodyInput"][];
            };
        };
        responses: {
            /** @description The signatures are stored. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    getContract: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "contractName": "Supplies of this year",
                     *       "date": 1735689600,
                     *       "ownerCompany": {
                     *         "companyId": 301,
                     *         "accountId": 101,
                     *         "type": 1,
                     *         "name": "Sample Trading",
                     *         "code": "00000001"
                     *       },
                     *       "clientCompany": {
                     *         "companyId": 302,
                     *         "type": 1,
                     *         "name": "Example Supplies",
                     *         "code": "00000002"
                     *       },
                     *       "description": "Goods and their invoices",
                     *       "expiredDate": 0,
                     *       "sentDate": 1735693200,
                     *       "status": 2,
                     *       "paymentStatus": 0,
                     *       "isSpecialConditions": 0,
                     *       "isAllClientSenderPackages": 0,
                     *       "isAllOwnerSenderPackages": 0,
                     *       "dictionaries": [],
                     *       "tags": [
                     *         {
                     *           "tagId": 8001,
                     *           "name": "Monthly",
                     *           "code": "monthly",
                     *           "accountId": 101
                     *         }
                     *       ],
                     *       "ownerPackages": [],
                     *       "clientPackages": [
                     *         {
                     *           "packageId": 2001,
                     *           "companyId": 301,
                     *           "name": "Invoices",
                     *           "packageChainId": 2101,
                     *           "status": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contract with its two companies. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractInput"] & {
                    /**
                     * @description Name of the contract.
                     * @example Supplies of this year
                     */
                    contractName: string;
                    /**
                     * @description Number of the contract.
                     * @example C-1
                     */
                    number: string;
                    /** @description The owner; its `companyId` is enough. */
                    ownerCompany: {
                        /**
                         * Format: int64
                         * @description Identifier of the owner.
                         * @example 301
                         */
                        companyId: Int64;
                    };
                    /** @description The client; its `companyId` is enough. */
                    clientCompany: {
                        /**
                         * Format: int64
                         * @description Identifier of the client.
                         * @example 302
                         */
                        companyId: Int64;
                    };
                };
            };
        };
        responses: {
            /** @description The contract as it is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "contractName": "Supplies of this year",
                     *       "date": 1735689600,
                     *       "ownerCompany": {
                     *         "companyId": 301,
                     *         "accountId": 101,
                     *         "type": 1,
                     *         "name": "Sample Trading",
                     *         "code": "00000001"
                     *       },
                     *       "clientCompany": {
                     *         "companyId": 302,
                     *         "type": 1,
                     *         "name": "Example Supplies",
                     *         "code": "00000002"
                     *       },
                     *       "description": "Goods and their invoices",
                     *       "expiredDate": 1767225600,
                     *       "sentDate": 0,
                     *       "status": 0,
                     *       "paymentStatus": 0,
                     *       "isSpecialConditions": 0,
                     *       "isAllClientSenderPackages": 0,
                     *       "isAllOwnerSenderPackages": 0,
                     *       "dictionaries": [],
                     *       "tags": [],
                     *       "ownerPackages": [],
                     *       "clientPackages": []
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setContractStatus: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
                /**
                 * @description The new status.
                 * @example 2
                 */
                status: components["schemas"]["ContractStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    sendContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contracts, by their ids. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       1001,
                 *       1002
                 *     ]
                 */
                "application/json": Int64[];
            };
        };
        responses: {
            /** @description The contracts are sent. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contracts, by their ids. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       1001,
                 *       1002
                 *     ]
                 */
                "application/json": Int64[];
            };
        };
        responses: {
            /** @description The contracts are deleted. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    addContractPackageType: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
                /**
                 * @description The package type: `packageChainId` of a `PackageType`, which all its versions share.
                 * @example 2101
                 */
                package_chain_id: components["parameters"]["PackageChainId"];
                /**
                 * @description Who may send packages of this type.
                 * @example 2
                 */
                sender_type: components["parameters"]["SenderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract, with the type under `ownerPackages` or `clientPackages`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "contractName": "Supplies of this year",
                     *       "status": 2,
                     *       "isAllClientSenderPackages": 0,
                     *       "isAllOwnerSenderPackages": 0,
                     *       "ownerPackages": [
                     *         {
                     *           "packageId": 2001,
                     *           "companyId": 301,
                     *           "name": "Invoices",
                     *           "packageChainId": 2101,
                     *           "status": 1,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "clientPackages": []
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    removeContractPackageType: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
                /**
                 * @description The package type: `packageChainId` of a `PackageType`, which all its versions share.
                 * @example 2101
                 */
                package_chain_id: components["parameters"]["PackageChainId"];
                /**
                 * @description Who may send packages of this type.
                 * @example 2
                 */
                sender_type: components["parameters"]["SenderType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract, without the type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "contractName": "Supplies of this year",
                     *       "status": 2,
                     *       "isAllClientSenderPackages": 0,
                     *       "isAllOwnerSenderPackages": 0,
                     *       "ownerPackages": [],
                     *       "clientPackages": []
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addContractDictionary: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
                /**
                 * @description The value, from `values` of the dictionary.
                 * @example 4101
                 */
                dictionary_value_id: components["parameters"]["DictionaryValueId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract, with the dictionary and the chosen value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "contractName": "Supplies of this year",
                     *       "status": 2,
                     *       "dictionaries": [
                     *         {
                     *           "dictionaryId": 4001,
                     *           "companyId": 301,
                     *           "name": "Branches",
                     *           "code": "BRANCHES",
                     *           "isActive": 1,
                     *           "values": [
                     *             {
                     *               "valueId": 4101,
                     *               "dictionaryId": 4001,
                     *               "name": "North",
                     *               "code": "NORTH",
                     *               "isActive": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    removeContractDictionary: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: components["parameters"]["ContractId"];
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
                /**
                 * @description The value, from `values` of the dictionary.
                 * @example 4101
                 */
                dictionary_value_id: components["parameters"]["DictionaryValueId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract, without the value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contractId": 1001,
                     *       "number": "C-1",
                     *       "contractName": "Supplies of this year",
                     *       "status": 2,
                     *       "dictionaries": []
                     *     }
                     */
                    "application/json": components["schemas"]["Contract"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    savePackageType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The package type. */
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PackageTypeInput"], "name" | "code" | "type" | "companyId">;
            };
        };
        responses: {
            /** @description The package type, in its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 2001,
                     *       "companyId": 301,
                     *       "name": "Invoices",
                     *       "type": 1,
                     *       "code": "INVOICES",
                     *       "packageChainId": 2101,
                     *       "status": 3,
                     *       "version": 1,
                     *       "dateChanged": 1735689600,
                     *       "autoHandle": 0,
                     *       "document2packages": [],
                     *       "package2dictionaries": [],
                     *       "extraFields": []
                     *     }
                     */
                    "application/json": components["schemas"]["PackageType"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setPackageTypeStatus: {
        parameters: {
            query: {
                /**
                 * @description The package type: `packageId` of a `PackageType`, which names one version of it.
                 * @example 2001
                 */
                package_id: components["parameters"]["PackageTypeId"];
                /**
                 * @description The new status.
                 * @example 1
                 */
                status: components["schemas"]["PackageTypeStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    listPackageTypeVersions: {
        parameters: {
            query: {
                /**
                 * @description The chain, that is, `packageChainId`, which all versions of a package type share.
                 * @example 2101
                 */
                package_chain_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions of the package type. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "packageId": 2001,
                     *         "companyId": 301,
                     *         "name": "Invoices",
                     *         "type": 1,
                     *         "code": "INVOICES",
                     *         "packageChainId": 2101,
                     *         "status": 2,
                     *         "version": 1,
                     *         "dateChanged": 1735689600,
                     *         "autoHandle": 0,
                     *         "document2packages": [],
                     *         "package2dictionaries": [],
                     *         "extraFields": []
                     *       },
                     *       {
                     *         "packageId": 2003,
                     *         "companyId": 301,
                     *         "name": "Invoices",
                     *         "type": 1,
                     *         "code": "INVOICES",
                     *         "packageChainId": 2101,
                     *         "status": 1,
                     *         "version": 2,
                     *         "dateChanged": 1735693200,
                     *         "autoHandle": 0,
                     *         "document2packages": [
                     *           {
                     *             "packageId": 2003,
                     *             "documentId": 3001,
                     *             "needSign": 1,
                     *             "signsCount": 1,
                     *             "ownerSignsCount": 1,
                     *             "needEncrypt": 0,
                     *             "required": 1,
                     *             "isRecipientAttach": 0,
                     *             "maxFilesCount": 1,
                     *             "document": {
                     *               "documentId": 3001,
                     *               "companyId": 301,
                     *               "name": "Invoice",
                     *               "type": 1,
                     *               "code": "INVOICE",
                     *               "isActive": 1
                     *             }
                     *           }
                     *         ],
                     *         "package2dictionaries": [],
                     *         "extraFields": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PackageType"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listPackageTypes: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
                /**
                 * @description Only types of this status.
                 * @example 1
                 */
                status?: components["schemas"]["PackageTypeStatus"];
                /**
                 * @description Text to look for in the package types; which of their properties is not documented.
                 * @example Invoices
                 */
                search_pattern?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package types. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "packageId": 2001,
                     *         "companyId": 301,
                     *         "name": "Invoices",
                     *         "type": 1,
                     *         "code": "INVOICES",
                     *         "packageChainId": 2101,
                     *         "status": 1,
                     *         "version": 1,
                     *         "dateChanged": 1735689600,
                     *         "autoHandle": 0,
                     *         "document2packages": [],
                     *         "package2dictionaries": [],
                     *         "extraFields": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PackageType"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getPackageTypeByContract: {
        parameters: {
            query: {
                /**
                 * @description The contract.
                 * @example 1001
                 */
                contract_id: Int64;
                /**
                 * @description The package type: `packageId` of a `PackageType`, which names one version of it.
                 * @example 2001
                 */
                package_id: components["parameters"]["PackageTypeId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package type, presumably in all its versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "packageId": 2001,
                     *         "companyId": 301,
                     *         "name": "Invoices",
                     *         "type": 1,
                     *         "code": "INVOICES",
                     *         "packageChainId": 2101,
                     *         "status": 1,
                     *         "version": 1,
                     *         "dateChanged": 1735689600,
                     *         "autoHandle": 0,
                     *         "document2packages": [
                     *           {
                     *             "packageId": 2001,
                     *             "documentId": 3001,
                     *             "needSign": 1,
                     *             "signsCount": 1,
                     *             "ownerSignsCount": 1,
                     *             "needEncrypt": 0,
                     *             "required": 1,
                     *             "isRecipientAttach": 0,
                     *             "maxFilesCount": 1,
                     *             "document": {
                     *               "documentId": 3001,
                     *               "name": "Invoice",
                     *               "type": 1,
                     *               "code": "INVOICE",
                     *               "isActive": 1
                     *             }
                     *           }
                     *         ],
                     *         "package2dictionaries": [],
                     *         "extraFields": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PackageType"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    bindDocumentToPackageType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document type, and what is asked of its documents. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "packageId": 2001,
                 *       "documentId": 3001,
                 *       "needSign": 1,
                 *       "signsCount": 1,
                 *       "ownerSignsCount": 1,
                 *       "needEncrypt": 0,
                 *       "required": 1,
                 *       "isRecipientAttach": 0,
                 *       "maxFilesCount": 1
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["Document2PackageInput"], "packageId" | "documentId">;
            };
        };
        responses: {
            /** @description The package type with all that is bound to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 2001,
                     *       "companyId": 301,
                     *       "name": "Invoices",
                     *       "type": 1,
                     *       "code": "INVOICES",
                     *       "packageChainId": 2101,
                     *       "status": 3,
                     *       "version": 1,
                     *       "dateChanged": 1735693200,
                     *       "autoHandle": 0,
                     *       "document2packages": [
                     *         {
                     *           "packageId": 2001,
                     *           "documentId": 3001,
                     *           "needSign": 1,
                     *           "signsCount": 1,
                     *           "ownerSignsCount": 1,
                     *           "needEncrypt": 0,
                     *           "required": 1,
                     *           "isRecipientAttach": 0,
                     *           "maxFilesCount": 1,
                     *           "document": {
                     *             "documentId": 3001,
                     *             "name": "Invoice",
                     *             "type": 1,
                     *             "code": "INVOICE",
                     *             "isActive": 1
                     *           }
                     *         }
                     *       ],
                     *       "package2dictionaries": [],
                     *       "extraFields": []
                     *     }
                     */
                    "application/json": components["schemas"]["PackageType"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    bindDictionaryToPackageType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The dictionary, and who fills it in. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "packageId": 2001,
                 *       "dictionaryId": 4001,
                 *       "fillType": 1,
                 *       "required": 1
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["Package2DictionariesInput"], "packageId" | "dictionaryId">;
            };
        };
        responses: {
            /** @description The package type with all that is bound to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 2001,
                     *       "companyId": 301,
                     *       "name": "Invoices",
                     *       "type": 1,
                     *       "code": "INVOICES",
                     *       "packageChainId": 2101,
                     *       "status": 3,
                     *       "version": 1,
                     *       "dateChanged": 1735693200,
                     *       "autoHandle": 0,
                     *       "document2packages": [],
                     *       "package2dictionaries": [
                     *         {
                     *           "packageId": 2001,
                     *           "dictionaryId": 4001,
                     *           "fillType": 1,
                     *           "required": 1,
                     *           "dictionary": {
                     *             "dictionaryId": 4001,
                     *             "companyId": 301,
                     *             "name": "Branches",
                     *             "code": "BRANCHES",
                     *             "isActive": 1,
                     *             "values": []
                     *           }
                     *         }
                     *       ],
                     *       "extraFields": []
                     *     }
                     */
                    "application/json": components["schemas"]["PackageType"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    bindExtraFieldToPackageType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The field, and who fills it in. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "packageId": 2001,
                 *       "required": 1,
                 *       "extraField": {
                 *         "fieldId": 4201
                 *       },
                 *       "fillType": 3
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["Package2ExtraFieldInput"], "packageId" | "required" | "fillType"> & {
                    /** @description The additional field; its `fieldId` is enough. */
                    extraField: WithRequired<components["schemas"]["ExtraFieldInput"], "fieldId">;
                };
            };
        };
        responses: {
            /** @description The package type with all that is bound to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "packageId": 2001,
                     *       "companyId": 301,
                     *       "name": "Invoices",
                     *       "type": 1,
                     *       "code": "INVOICES",
                     *       "packageChainId": 2101,
                     *       "status": 3,
                     *       "version": 1,
                     *       "dateChanged": 1735693200,
                     *       "autoHandle": 0,
                     *       "document2packages": [],
                     *       "package2dictionaries": [],
                     *       "extraFields": [
                     *         {
                     *           "packageId": 2001,
                     *           "fillType": 3,
                     *           "required": 1,
                     *           "extraField": {
                     *             "fieldId": 4201,
                     *             "companyId": 301,
                     *             "name": "Order number",
                     *             "description": "Number of the order that is invoiced",
                     *             "dataType": 1,
                     *             "status": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PackageType"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listDocumentTypes: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
                /**
                 * @description Only types of this use.
                 * @example 1
                 */
                use_type: components["schemas"]["DocumentUseInput"];
                /**
                 * @description Only types with this kind of content. A sample sends 0, presumably for all.
                 * @example 1
                 */
                type?: components["schemas"]["DocumentContent"] | 0;
                /**
                 * @description How many entries to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries to pass over.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description With 1 only active types, with 0 only blocked ones.
                 * @example 1
                 */
                is_active?: components["schemas"]["ActiveFlag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document types on this page. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "documentId": 3001,
                     *         "companyId": 301,
                     *         "company": {
                     *           "companyId": 301,
                     *           "name": "Sample Trading"
                     *         },
                     *         "name": "Invoice",
                     *         "type": 1,
                     *         "code": "INVOICE",
                     *         "agreementProcId": 0,
                     *         "isActive": 1,
                     *         "extraFields": [],
                     *         "structures": [],
                     *         "isProviderAccess": 0,
                     *         "useType": 1
                     *       },
                     *       {
                     *         "documentId": 3002,
                     *         "companyId": 301,
                     *         "name": "Order form",
                     *         "type": 2,
                     *         "code": "ORDER",
                     *         "agreementProcId": 6001,
                     *         "isActive": 1,
                     *         "extraFields": [],
                     *         "structures": [
                     *           {
                     *             "id": 3002,
                     *             "structure": [
                     *               {
                     *                 "id": "orderNumber",
                     *                 "title": "Order number",
                     *                 "optional": false,
                     *                 "readonly": false,
                     *                 "attribute": false,
                     *                 "type": {
                     *                   "string": {
                     *                     "minLength": 1,
                     *                     "maxLength": 20
                     *                   }
                     *                 }
                     *               }
                     *             ],
                     *             "version": 1,
                     *             "status": 1,
                     *             "dateUpdate": 1735689600,
                     *             "encoding": "utf-8"
                     *           }
                     *         ],
                     *         "isProviderAccess": 0,
                     *         "useType": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Document"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    importDocumentTypes: {
        parameters: {
            query: {
                /**
                 * @description Documented as mandatory and without a meaning. For an import the id of the company (`company_id`, as in the
                 *     export) is likelier, so this may be a mistake of the page.
                 * @example 3001
                 */
                document_id: Int64;
                /**
                 * @description Use of the new types.
                 * @example 1
                 */
                use_type?: components["schemas"]["DocumentUseInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The Excel file. */
        requestBody: {
            content: {
                /** @example (bytes of document-types.xlsx) */
                "application/octet-stream": Blob;
            };
        };
        responses: {
            /** @description The imported document types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "documentId": 3003,
                     *         "companyId": 301,
                     *         "name": "Delivery note",
                     *         "type": 1,
                     *         "code": "DELIVERY",
                     *         "agreementProcId": 0,
                     *         "isActive": 1,
                     *         "extraFields": [],
                     *         "structures": [],
                     *         "isProviderAccess": 0,
                     *         "useType": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Document"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    exportDocumentTypes: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
                /**
                 * @description Only types of this use.
                 * @example 1
                 */
                use_type?: components["schemas"]["DocumentUseInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of an .xlsx file. Its media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveDocumentType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The document type. */
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DocumentInput"], "isActive" | "companyId" | "name" | "code" | "type">;
            };
        };
        responses: {
            /** @description The document type as it is now. The example of the page has `type` 1 for both kinds of content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documentId": 3001,
                     *       "companyId": 301,
                     *       "name": "Invoice",
                     *       "type": 1,
                     *       "code": "INVOICE",
                     *       "agreementProcId": 0,
                     *       "isActive": 1,
                     *       "extraFields": [],
                     *       "structures": [],
                     *       "isProviderAccess": 0,
                     *       "useType": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Document"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setDocumentTypeActive: {
        parameters: {
            query: {
                /**
                 * @description The document type: `documentId` of a `Document`.
                 * @example 3001
                 */
                document_id: components["parameters"]["DocumentTypeId"];
                /**
                 * @description The new status.
                 * @example 0
                 */
                is_active: components["parameters"]["IsActive"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    saveDocumentTypeStructure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The form. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "encoding": "utf-8",
                 *       "id": 3002,
                 *       "structure": [
                 *         {
                 *           "id": "orderNumber",
                 *           "title": "Order number",
                 *           "optional": false,
                 *           "readonly": false,
                 *           "attribute": false,
                 *           "data": [
                 *             {
                 *               "index": 0,
                 *               "default": "PO-1"
                 *             }
                 *           ],
                 *           "type": {
                 *             "string": {
                 *               "minLength": 1,
                 *               "maxLength": 20
                 *             }
                 *           }
                 *         },
                 *         {
                 *           "id": "rows",
                 *           "title": "Goods",
                 *           "optional": true,
                 *           "readonly": false,
                 *           "attribute": false,
                 *           "type": {
                 *             "array": {
                 *               "minLength": 1,
                 *               "maxLength": 50
                 *             }
                 *           },
                 *           "fields": [
                 *             {
                 *               "id": "unit",
                 *               "title": "Unit",
                 *               "optional": false,
                 *               "readonly": false,
                 *               "attribute": true,
                 *               "type": {
                 *                 "enum": [
                 *                   {
                 *                     "value": "kg",
                 *                     "name": "Kilogram"
                 *                   },
                 *                   {
                 *                     "value": "pcs",
                 *                     "name": "Piece"
                 *                   }
                 *                 ]
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["DocumentStructure"], "encoding" | "id" | "structure">;
            };
        };
        responses: {
            /** @description The form with its new version number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3002,
                     *       "structure": [
                     *         {
                     *           "id": "orderNumber",
                     *           "title": "Order number",
                     *           "optional": false,
                     *           "readonly": false,
                     *           "attribute": false,
                     *           "data": [
                     *             {
                     *               "index": 0,
                     *               "default": "PO-1"
                     *             }
                     *           ],
                     *           "type": {
                     *             "string": {
                     *               "minLength": 1,
                     *               "maxLength": 20
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "id": "rows",
                     *           "title": "Goods",
                     *           "optional": true,
                     *           "readonly": false,
                     *           "attribute": false,
                     *           "type": {
                     *             "array": {
                     *               "minLength": 1,
                     *               "maxLength": 50
                     *             }
                     *           },
                     *           "fields": [
                     *             {
                     *               "id": "unit",
                     *               "title": "Unit",
                     *               "optional": false,
                     *               "readonly": false,
                     *               "attribute": true,
                     *               "type": {
                     *                 "enum": [
                     *                   {
                     *                     "value": "kg",
                     *                     "name": "Kilogram"
                     *                   },
                     *                   {
                     *                     "value": "pcs",
                     *                     "name": "Piece"
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 2,
                     *       "status": 1,
                     *       "dateUpdate": 1735693200,
                     *       "encoding": "utf-8"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentStructure"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setDocumentTypeProviderAccess: {
        parameters: {
            query: {
                /**
                 * @description The document type: `documentId` of a `Document`.
                 * @example 3001
                 */
                document_id: components["parameters"]["DocumentTypeId"];
                /**
                 * @description Whether the provider may do so. The page says that it is always 1, so the access may be impossible to take
                 *     back over the API.
                 * @example 1
                 */
                access: components["schemas"]["YesNo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    bindDictionaryToDocumentType: {
        parameters: {
            query: {
                /**
                 * @description The document type: `documentId` of a `Document`.
                 * @example 3001
                 */
                document_id: components["parameters"]["DocumentTypeId"];
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dictionary is bound. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    listDocumentTypesForAgreement: {
        parameters: {
            query: {
                /**
                 * @description The company that has the document types.
                 * @example 302
                 */
                document_company_id: Int64;
                /**
                 * @description The company that has the approval process.
                 * @example 301
                 */
                agreement_company_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document types. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "documentId": 3101,
                     *         "companyId": 302,
                     *         "name": "Invoice",
                     *         "type": 1,
                     *         "code": "INVOICE",
                     *         "agreementProcId": 6001,
                     *         "isActive": 1,
                     *         "extraFields": [],
                     *         "structures": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Document"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listDictionaries: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dictionaries; `values` is empty in each. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "dictionaryId": 4001,
                     *         "companyId": 301,
                     *         "name": "Branches",
                     *         "code": "BRANCHES",
                     *         "isActive": 1,
                     *         "values": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Dictionary"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getDictionary: {
        parameters: {
            query: {
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dictionary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dictionaryId": 4001,
                     *       "companyId": 301,
                     *       "name": "Branches",
                     *       "code": "BRANCHES",
                     *       "isActive": 1,
                     *       "values": [
                     *         {
                     *           "valueId": 4101,
                     *           "dictionaryId": 4001,
                     *           "name": "North",
                     *           "code": "NORTH",
                     *           "isActive": 1,
                     *           "childs": []
                     *         },
                     *         {
                     *           "valueId": 4102,
                     *           "dictionaryId": 4001,
                     *           "name": "North harbour",
                     *           "code": "NORTH-1",
                     *           "parentCode": "NORTH",
                     *           "isActive": 1,
                     *           "childs": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Dictionary"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The dictionary. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryInput"];
            };
        };
        responses: {
            /** @description The dictionary as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dictionaryId": 4001,
                     *       "companyId": 301,
                     *       "name": "Branches",
                     *       "code": "BRANCHES",
                     *       "isActive": 1,
                     *       "values": []
                     *     }
                     */
                    "application/json": components["schemas"]["Dictionary"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setDictionaryActive: {
        parameters: {
            query: {
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
                /**
                 * @description The new status.
                 * @example 0
                 */
                is_active: components["parameters"]["IsActive"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    addDictionaryValue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The value. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryValueInput"];
            };
        };
        responses: {
            /** @description The new value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valueId": 4102,
                     *       "dictionaryId": 4001,
                     *       "name": "North harbour",
                     *       "code": "NORTH-1",
                     *       "parentCode": "NORTH",
                     *       "isActive": 1,
                     *       "childs": []
                     *     }
                     */
                    "application/json": components["schemas"]["DictionaryValue"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setDictionaryValueActive: {
        parameters: {
            query: {
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
                /**
                 * @description The new status.
                 * @example 0
                 */
                is_active: components["parameters"]["IsActive"];
                /**
                 * @description The value.
                 * @example 4101
                 */
                value_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    exportDictionary: {
        parameters: {
            query: {
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of an .xlsx file. Its media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    transferDictionaryValuesXls: {
        parameters: {
            query: {
                /**
                 * @description The dictionary.
                 * @example 4001
                 */
                dictionary_id: components["parameters"]["DictionaryId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of an .xlsx file. Its media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    addRouteContracts: {
        parameters: {
            query: {
                /**
                 * @description The route, in newer wording an access scenario.
                 * @example 6101
                 */
                route_id: components["parameters"]["RouteId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the contracts. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       1001,
                 *       1002
                 *     ]
                 */
                "application/json": Int64[];
            };
        };
        responses: {
            /** @description The contracts were added. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    removeRouteContracts: {
        parameters: {
            query: {
                /**
                 * @description The route, in newer wording an access scenario.
                 * @example 6101
                 */
                route_id: components["parameters"]["RouteId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the contracts. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       1002
                 *     ]
                 */
                "application/json": Int64[];
            };
        };
        responses: {
            /** @description The contracts were removed. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    addRoutePackageTypes: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
                /**
                 * @description The route, in newer wording an access scenario.
                 * @example 6101
                 */
                route_id: components["parameters"]["RouteId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the package types. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       2001,
                 *       2002
                 *     ]
                 */
                "application/json": Int64[];
            };
        };
        responses: {
            /** @description The package types were added. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    removeRoutePackageTypes: {
        parameters: {
            query: {
                /**
                 * @description The route, in newer wording an access scenario.
                 * @example 6101
                 */
                route_id: components["parameters"]["RouteId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ids of the package types. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       2002
                 *     ]
                 */
                "application/json": Int64[];
            };
        };
        responses: {
            /** @description The package types were removed. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    replaceRouteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The route, and all users that it is to have. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "routeId": 6101,
                 *       "users": [
                 *         {
                 *           "userId": 201,
                 *           "isOwner": 1
                 *         },
                 *         {
                 *           "userId": 202,
                 *           "isOwner": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RouteUsersInput"];
            };
        };
        responses: {
            /** @description The route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "routeId": 6101,
                     *       "companyId": 101,
                     *       "name": "Buyers",
                     *       "code": "buyers",
                     *       "status": 1,
                     *       "users": [
                     *         {
                     *           "userId": 201,
                     *           "email": "ada@example.com",
                     *           "isOwner": 1
                     *         },
                     *         {
                     *           "userId": 202,
                     *           "email": "bob@example.com",
                     *           "isOwner": 0
                     *         }
                     *       ],
                     *       "contracts": [],
                     *       "packageTypes": [],
                     *       "isAllContracts": true,
                     *       "isAllPackageTypes": true,
                     *       "direction": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PackageRoute"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listAgreementGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only the groups of this company.
                 * @example 301
                 */
                company_id?: Int64;
                /**
                 * @description Part of a group's name.
                 * @example Legal
                 */
                search_pattern?: string;
                /**
                 * @description How many entries to answer at most. There is no offset.
                 * @example 50
                 */
                limit?: components["parameters"]["AgreementLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "groupId": 6201,
                     *         "companyId": 301,
                     *         "company": {
                     *           "companyId": 301,
                     *           "name": "Sample Trading",
                     *           "code": "00000001"
                     *         },
                     *         "groupName": "Legal",
                     *         "users": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AgreementGroup"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getAgreementGroup: {
        parameters: {
            query: {
                /**
                 * @description The approval group: `groupId` of an `AgreementGroup`.
                 * @example 6201
                 */
                agreement_group_id: components["parameters"]["AgreementGroupId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": 6201,
                     *       "companyId": 301,
                     *       "company": {
                     *         "companyId": 301,
                     *         "name": "Sample Trading",
                     *         "code": "00000001"
                     *       },
                     *       "groupName": "Legal",
                     *       "users": [
                     *         {
                     *           "userId": 201,
                     *           "accountId": 101,
                     *           "email": "ada@example.com",
                     *           "isOwner": 1,
                     *           "fio": "Ada Example",
                     *           "status": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementGroup"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveAgreementGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementGroupInput"];
            };
        };
        responses: {
            /** @description The group as it is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": 6201,
                     *       "companyId": 301,
                     *       "company": {
                     *         "companyId": 301,
                     *         "name": "Sample Trading",
                     *         "code": "00000001"
                     *       },
                     *       "groupName": "Legal",
                     *       "users": [
                     *         {
                     *           "userId": 201,
                     *           "accountId": 101,
                     *           "email": "ada@example.com",
                     *           "fio": "Ada Example",
                     *           "status": 1
                     *         },
                     *         {
                     *           "userId": 202,
                     *           "accountId": 101,
                     *           "email": "bob@example.com",
                     *           "fio": "Bob Example",
                     *           "status": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementGroup"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteAgreementGroup: {
        parameters: {
            query: {
                /**
                 * @description The approval group: `groupId` of an `AgreementGroup`.
                 * @example 6201
                 */
                agreement_group_id: components["parameters"]["AgreementGroupId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is deleted. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    replaceAgreementGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The group, and all members that it is to have. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "groupId": 6201,
                 *       "users": [
                 *         {
                 *           "userId": 201
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgreementGroupUsersInput"];
            };
        };
        responses: {
            /** @description The group with its new members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": 6201,
                     *       "companyId": 301,
                     *       "groupName": "Legal",
                     *       "users": [
                     *         {
                     *           "userId": 201,
                     *           "accountId": 101,
                     *           "email": "ada@example.com",
                     *           "fio": "Ada Example",
                     *           "status": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementGroup"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listAgreementProcesses: {
        parameters: {
            query?: {
                /**
                 * @description Only the processes of this company.
                 * @example 301
                 */
                company_id?: Int64;
                /**
                 * @description Part of a process's name.
                 * @example Invoices
                 */
                search_pattern?: string;
                /**
                 * @description How many entries to answer at most. There is no offset.
                 * @example 50
                 */
                limit?: components["parameters"]["AgreementLimit"];
                /**
                 * @description Which processes; 0 for all, as in the lists of users and roles.
                 * @example 1
                 */
                status?: components["schemas"]["ActiveStatus"] | 0;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The processes. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "agreementProcId": 6001,
                     *         "companyId": 301,
                     *         "company": {
                     *           "companyId": 301,
                     *           "name": "Sample Trading",
                     *           "code": "00000001"
                     *         },
                     *         "name": "Invoices above the limit",
                     *         "status": 1,
                     *         "agreementProc2Docs": [],
                     *         "agrementSteps": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AgreementProc"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveAgreementProcess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The process. */
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["AgreementProcInput"], "name" | "companyId">;
            };
        };
        responses: {
            /** @description The process as it is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreementProcId": 6001,
                     *       "companyId": 301,
                     *       "company": {
                     *         "companyId": 301,
                     *         "name": "Sample Trading",
                     *         "code": "00000001"
                     *       },
                     *       "name": "Invoices above the limit",
                     *       "status": 1,
                     *       "agreementProc2Docs": [],
                     *       "agrementSteps": []
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementProc"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    setAgreementProcessStatus: {
        parameters: {
            query: {
                /**
                 * @description The approval process.
                 * @example 6001
                 */
                agreement_proc_id: components["parameters"]["AgreementProcId"];
                /**
                 * @description The new status.
                 * @example 2
                 */
                status: components["schemas"]["ActiveStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status is set. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    addAgreementProcessDocument: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
                /**
                 * @description The document type: `documentId` of a `Document`.
                 * @example 3001
                 */
                document_id: components["parameters"]["DocumentTypeId"];
                /**
                 * @description The value of the document type's dictionary; 0 when the type has none.
                 * @example 0
                 */
                dict_val_id: components["parameters"]["AgreementDictionaryValueId"];
                /**
                 * @description The approval process.
                 * @example 6001
                 */
                agreement_proc_id: components["parameters"]["AgreementProcId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process, with the document type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreementProcId": 6001,
                     *       "companyId": 301,
                     *       "name": "Invoices above the limit",
                     *       "status": 1,
                     *       "agreementProc2Docs": [
                     *         {
                     *           "document": {
                     *             "documentId": 3001,
                     *             "companyId": 301,
                     *             "name": "Invoice",
                     *             "type": 1,
                     *             "code": "INVOICE",
                     *             "agreementProcId": 0,
                     *             "isActive": 1
                     *           }
                     *         }
                     *       ],
                     *       "agrementSteps": []
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementProc"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    removeAgreementProcessDocument: {
        parameters: {
            query: {
                /**
                 * @description The company.
                 * @example 301
                 */
                company_id: components["parameters"]["CompanyId"];
                /**
                 * @description The document type: `documentId` of a `Document`.
                 * @example 3001
                 */
                document_id: components["parameters"]["DocumentTypeId"];
                /**
                 * @description The value of the document type's dictionary; 0 when the type has none.
                 * @example 0
                 */
                dict_val_id: components["parameters"]["AgreementDictionaryValueId"];
                /**
                 * @description The approval process.
                 * @example 6001
                 */
                agreement_proc_id: components["parameters"]["AgreementProcId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process, without the document type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreementProcId": 6001,
                     *       "companyId": 301,
                     *       "name": "Invoices above the limit",
                     *       "status": 1,
                     *       "agreementProc2Docs": [],
                     *       "agrementSteps": []
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementProc"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    saveAgreementStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The step. */
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["AgreementStepInput"], "agreementProcId" | "agreementTaskType" | "agreementExecType" | "agreementGroups">;
            };
        };
        responses: {
            /** @description The process, with all its steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreementProcId": 6001,
                     *       "companyId": 301,
                     *       "name": "Invoices above the limit",
                     *       "status": 1,
                     *       "agreementProc2Docs": [],
                     *       "agrementSteps": [
                     *         {
                     *           "agreementStepId": 6101,
                     *           "agreementProcId": 6001,
                     *           "agreementTaskType": 1,
                     *           "agreementExecType": 2,
                     *           "agreementExecPeriod": 0,
                     *           "agreementStepPriority": 0,
                     *           "agreementGroups": [
                     *             {
                     *               "groupId": 6201,
                     *               "companyId": 301,
                     *               "groupName": "Legal",
                     *               "users": []
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementProc"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    deleteAgreementStep: {
        parameters: {
            query: {
                /**
                 * @description The approval process.
                 * @example 6001
                 */
                agreement_proc_id: components["parameters"]["AgreementProcId"];
                /**
                 * @description The step.
                 * @example 6101
                 */
                agreement_step_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process, without the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreementProcId": 6001,
                     *       "companyId": 301,
                     *       "name": "Invoices above the limit",
                     *       "status": 1,
                     *       "agreementProc2Docs": [],
                     *       "agrementSteps": []
                     *     }
                     */
                    "application/json": components["schemas"]["AgreementProc"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listCertificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "certId": 601,
                     *         "expireDate": 1767225600,
                     *         "serial": "00AB00CD00EF",
                     *         "fullName": "Ada Example",
                     *         "EDRPOUCode": "00000001",
                     *         "cer2accId": 611
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Certificate"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getCertificate: {
        parameters: {
            query: {
                /**
                 * @description The certificate, by its `certId`.
                 * @example 601
                 */
                certificate_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "certId": 601,
                     *       "info": {
                     *         "issuer": "O=Example Authority;CN=Example Authority CA",
                     *         "issuerCN": "Example Authority CA",
                     *         "serial": "00AB00CD00EF",
                     *         "subject": "O=Sample Trading;CN=Ada Example",
                     *         "subjCN": "Ada Example",
                     *         "subjOrg": "Sample Trading",
                     *         "subjTitle": "Director",
                     *         "subjFullName": "Ada Example",
                     *         "subjEDRPOUCode": "00000001",
                     *         "certBeginTime": "Jan 1, 2025, 12:00:00 AM",
                     *         "certEndTime": "Jan 1, 2026, 12:00:00 AM",
                     *         "privKeyTimesAvail": true,
                     *         "privKeyBeginTime": "Jan 1, 2025, 12:00:00 AM",
                     *         "privKeyEndTime": "Jan 1, 2026, 12:00:00 AM",
                     *         "publicKeyBits": 257,
                     *         "powerCert": true,
                     *         "subjTypeAvail": false,
                     *         "subjCA": false,
                     *         "OCSPAccessInfo": "http://ca.example.com/ocsp",
                     *         "TSPAccessInfo": "http://ca.example.com/tsp",
                     *         "limitValueAvailable": false,
                     *         "limitValue": 0
                     *       },
                     *       "expireDate": 1767225600,
                     *       "serial": "00AB00CD00EF",
                     *       "fullName": "Ada Example",
                     *       "EDRPOUCode": "00000001",
                     *       "cer2accId": 611
                     *     }
                     */
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    uploadCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The certificate. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(bytes of certificate.cer)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CertificateForm"];
            };
        };
        responses: {
            /** @description The certificate is uploaded. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failure"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the report is to tell. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reportType": 1,
                 *       "reportFilter": {
                 *         "partnerCompanyId": 102
                 *       },
                 *       "reportName": "January",
                 *       "companyId": 101,
                 *       "reportStartDate": 1735689600,
                 *       "reportEndDate": 1738368000
                 *     }
                 */
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description The report, which is not finished yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reportName": "January",
                     *       "reportId": 6001,
                     *       "companyId": 101,
                     *       "reportStartDate": 1735689600,
                     *       "reportEndDate": 1738368000,
                     *       "dateCreated": 1738400400,
                     *       "dateCompleted": 0,
                     *       "reportType": 1,
                     *       "userId": 201,
                     *       "userEmail": "ada@example.com",
                     *       "reportStatus": 1,
                     *       "company": {
                     *         "companyId": 101,
                     *         "name": "Example Supplies"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    count: components["headers"]["Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "reportName": "January",
                     *         "reportId": 6001,
                     *         "companyId": 101,
                     *         "reportStartDate": 1735689600,
                     *         "reportEndDate": 1738368000,
                     *         "dateCreated": 1738400400,
                     *         "dateCompleted": 1738400460,
                     *         "reportType": 1,
                     *         "userId": 201,
                     *         "userEmail": "ada@example.com",
                     *         "reportStatus": 2,
                     *         "company": {
                     *           "companyId": 101,
                     *           "name": "Example Supplies"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Report"][];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadReport: {
        parameters: {
            query: {
                /**
                 * @description The report.
                 * @example 6001
                 */
                report_id: Int64;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.ms-excel": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getTransactions: {
        parameters: {
            query: {
                /**
                 * @description Which transactions.
                 * @example 2
                 */
                trans_status: components["schemas"]["TransactionDirection"];
                /**
                 * @description Start of the period in UNIX seconds.
                 * @example 1735689600
                 */
                date_from: components["schemas"]["UnixSeconds"];
                /**
                 * @description End of the period in UNIX seconds.
                 * @example 1738368000
                 */
                date_to: components["schemas"]["UnixSeconds"];
                /**
                 * @description Kind of transaction.
                 * @example 1
                 */
                trans_type?: components["schemas"]["TransactionKind"];
                /**
                 * @description The company.
                 * @example 101
                 */
                company_id?: Int64;
                /**
                 * @description How many entries to answer at most.
                 * @example 50
                 */
                limit?: components["parameters"]["PackageLimit"];
                /**
                 * @description How many entries to pass over.
                 * @example 20
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much was used and is left, and the transactions on this page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chargeableTransCount": 1,
                     *       "remainsTransCount": 99,
                     *       "baseTransCount": 100,
                     *       "regularTransCount": 0,
                     *       "transCount": 1,
                     *       "transactions": [
                     *         {
                     *           "transId": 8101,
                     *           "packageId": 5001,
                     *           "documentId": 7001,
                     *           "transDate": 1735693200,
                     *           "transType": 1,
                     *           "senderCompany": {
                     *             "companyId": 101,
                     *             "name": "Example Supplies"
                     *           },
                     *           "recipientCompany": {
                     *             "companyId": 102,
                     *             "name": "Sample Trading"
                     *           },
                     *           "payerCompany": {
                     *             "companyId": 101,
                     *             "name": "Example Supplies"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BillingData"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getPaymentInvoiceLink: {
        parameters: {
            query: {
                /**
                 * @description The payment document.
                 * @example 8201
                 */
                payment_id: components["parameters"]["PaymentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link for the download. Neither its form nor the media type is documented; it may be JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example https://doc.example.com/files/invoice-8201.pdf */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getPaymentActLink: {
        parameters: {
            query: {
                /**
                 * @description The payment document.
                 * @example 8201
                 */
                payment_id: components["parameters"]["PaymentId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link for the download. Neither its form nor the media type is documented; it may be JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example https://doc.example.com/files/act-8201.pdf */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    downloadOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. The media type is not documented; take whatever comes as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    requestLogFile: {
        parameters: {
            query: {
                /**
                 * @description Start of the period, presumably in UNIX seconds.
                 * @example 1735689600
                 */
                date_from: components["schemas"]["UnixSeconds"];
                /**
                 * @description End of the period, presumably in UNIX seconds; at most 365 days after the start.
                 * @example 1738368000
                 */
                date_to: components["schemas"]["UnixSeconds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestUuid": "00000000-0000-4000-8000-000000008001"
                     *     }
                     */
                    "application/json": components["schemas"]["LogFileRequest"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getLogFileLink: {
        parameters: {
            query: {
                /**
                 * @description GUID of the request, from `requestLogFile`.
                 * @example 00000000-0000-4000-8000-000000008001
                 */
                request_uuid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link for the download. Neither its form nor the media type is documented; it may be JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example https://doc.example.com/files/log-8001.zip */
                    "text/plain": string;
                };
            };
            default: components["responses"]["LinkFailure"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
