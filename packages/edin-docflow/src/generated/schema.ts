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
         * @description The token that comes back is no session; it goes to step 2 with the password.
         *
         *     `isCaptcha` tells whether the web site would show a captcha. How to answer one over the API is not documented,
         *     so step 2 may be refused then. An administrator can switch captchas off in the password policy.
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
         * @description The session is the cookie `SID` of the answer. It ends after 10 minutes without a request.
         *
         *     Three refused logins block the user, for 5 minutes unless the password policy says otherwise: do not repeat
         *     a refused login automatically.
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
         * @description Ends the session, although it is a GET. Never prefetch it, never follow it as a link.
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
    "/bdoc/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account of the session */
        get: operations["getAccount"];
        put?: never;
        post?: never;
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
        post?: never;
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
        /** List counterparties */
        get: operations["listPartners"];
        put?: never;
        post?: never;
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
    "/bdoc/store/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a package with its documents */
        get: operations["getPackage"];
        put?: never;
        /**
         * Create a package
         * @description Creates a draft under a contract. Repeating the call creates another one.
         */
        post: operations["createPackage"];
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
         */
        put: operations["addDocumentToPackage"];
        post?: never;
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
        /** Download the file of a document */
        get: operations["downloadDocumentBody"];
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
             */
            email: string;
        };
        /** @description An error in a form that is not documented; look at the status and take the rest as a hint. */
        EdinError: {
            [key: string]: unknown;
        };
        /** @description The login token. It is no session; only step 2 takes it. */
        AuthToken: {
            /** @description Whether the web site would show this user a captcha. The profile has a number of the same name. */
            isCaptcha?: boolean;
            /**
             * Format: uuid
             * @description Token for step 2, a GUID.
             */
            token: string;
        };
        /** @description Step 2 of the login. */
        AuthStep2Form: {
            /**
             * Format: uuid
             * @description The token of step 1.
             */
            token: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
        };
        /** @description Bank details. */
        BankAcc: {
            bankName?: string;
            /** @description Settlement account. */
            checkAcc?: string;
            /** @description Bank MFO code. */
            bankCode?: string;
            /** @description Correspondent account. */
            corAcc?: string;
        };
        /** @description A postal address. */
        Address: {
            /** @description Postal code. */
            postZip?: string;
            /** @description Region name. */
            region?: string;
            /** @description Region code. */
            rgnCode?: string;
            /** @description District name. */
            district?: string;
            /** @description Settlement name. */
            city?: string;
            /** @description Kind of settlement: 1 city, 2 urban-type settlement, 3 rural settlement, 0 not set. */
            localityType?: number;
            /** @description House number. */
            house?: string;
            /** @description Building or block number. */
            housing?: string;
            /** @description Street name. */
            street?: string;
            /** @description Room or flat number. */
            room?: string;
        };
        /** @description The parts of the name of a natural person. */
        CompanyFizName: {
            lastName?: string;
            firstName?: string;
            /** @description Patronymic. */
            secondName?: string;
        };
        /** @description The parsed content of a certificate. The names come from one example, no table lists them. */
        EndUserCertificateInfoEx: {
            /** @description Issuer distinguished name. */
            issuer?: string;
            /** @description Issuer common name. */
            issuerCN?: string;
            /** @description Serial number. */
            serial?: string;
            /** @description Subject distinguished name. */
            subject?: string;
            /** @description Subject common name. */
            subjCN?: string;
            /** @description Subject organisation. */
            subjOrg?: string;
            /** @description Subject position. */
            subjTitle?: string;
            /** @description Subject locality. */
            subjLocality?: string;
            /** @description Subject full name. */
            subjFullName?: string;
            /** @description Subject address. */
            subjAddress?: string;
            /** @description Subject EDRPOU code. */
            subjEDRPOUCode?: string;
            /** @description Subject personal tax number. */
            subjDRFOCode?: string;
            /** @description Valid from, human text such as "Jan 31, 2024, 12:00:00 AM". */
            certBeginTime?: string;
            /** @description Valid to, human text. */
            certEndTime?: string;
            /** @description Whether private key validity times are present. */
            privKeyTimesAvail?: boolean;
            /** @description Private key valid from, human text. */
            privKeyBeginTime?: string;
            /** @description Private key valid to, human text. */
            privKeyEndTime?: string;
            /** @description Public key length in bits. */
            publicKeyBits?: number;
            /** @description Key usage text. */
            keyUsage?: string;
            /** @description Extended key usage object identifiers, comma separated. */
            extKeyUsages?: string;
            policies?: string;
            /** @description Full revocation list URL. */
            crlDistribPoint1?: string;
            /** @description Delta revocation list URL. */
            crlDistribPoint2?: string;
            /** @description Whether it is a qualified certificate. */
            powerCert?: boolean;
            /** @description Whether the subject type is present. */
            subjTypeAvail?: boolean;
            /** @description Whether the subject is a certification authority. */
            subjCA?: boolean;
            chainLength?: number;
            /** @description Public key type code. */
            publicKeyType?: number;
            /** @description Key usage bit mask. */
            keyUsageType?: number;
            /** @description OCSP service URL. */
            OCSPAccessInfo?: string;
            /** @description Time stamp service URL. */
            TSPAccessInfo?: string;
            /** @description Whether a transaction limit is present. */
            limitValueAvailable?: boolean;
            /** @description Transaction limit. */
            limitValue?: number;
            /** @description Subject type code. */
            subjType?: number;
            /** @description Subject subtype code. */
            subjSubType?: number;
            /** @description Subject country. */
            subjCountry?: string;
        };
        /** @description A certificate bound to an account or company. */
        Certificate: {
            /** Format: int64 */
            certId?: Int64;
            /** @description Parsed content. Only the call for a single certificate answers it. */
            info?: components["schemas"]["EndUserCertificateInfoEx"];
            /** @description Expiry time in UNIX seconds. */
            expireDate?: number;
            /** @description Serial number, as hexadecimal text. */
            serial?: string;
            /** @description Bytes of the public certificate, presumably in Base64. */
            body?: string;
            /** @description Holder name. */
            fullName?: string;
            /** @description EDRPOU code of the holder. */
            EDRPOUCode?: string;
            /**
             * Format: int64
             * @description Identifier of the link between certificate and account; 0 when there is none.
             */
            cer2accId?: Int64;
            /** @description Key purpose. */
            keyUsage?: string;
        };
        /** @description A value of a dictionary. */
        DictionaryValue: {
            /** Format: int64 */
            valueId?: Int64;
            /** Format: int64 */
            dictionaryId?: Int64;
            name?: string;
            code?: string;
            parentCode?: string;
            /** @description Value status: 1 active, 0 blocked. */
            isActive?: number;
            /** @description Values below this one. Seen in examples only. */
            childs?: components["schemas"]["DictionaryValue"][];
        };
        /** @description A dictionary: a list of values to choose from. */
        Dictionary: {
            /** Format: int64 */
            dictionaryId?: Int64;
            /** Format: int64 */
            companyId?: Int64;
            name?: string;
            code?: string;
            /** @description Dictionary status: 1 active, 0 blocked. */
            isActive?: number;
            values?: components["schemas"]["DictionaryValue"][];
        };
        /** @description What is told by e-mail, and to whom. */
        EmailNotifySettings: {
            /** @description Kind of notification; 1 to 6 are seen, yet not explained. */
            notifyType?: number;
            /** @description Status of the notification; 2 is seen, yet not explained. */
            notifyStatus?: number;
            /** @description E-mail addresses. */
            emails?: string[];
        };
        /** @description A company. Other objects carry it abbreviated, with zeros and without most texts. */
        Company: {
            /** Format: int64 */
            companyId?: Int64;
            /** Format: int64 */
            accountId?: Int64;
            /** @description Kind of company: 1 legal entity, 2 natural person, 0 in abbreviated companies. */
            type?: number;
            name?: string;
            legalName?: string;
            /** @description Taxpayer number. */
            inn?: string;
            /**
             * @description Registration code: EDRPOU of a legal entity, tax number of a person. The table describes it as
             *     `certNum`, by mistake.
             */
            code?: string;
            phone?: string;
            /** @description Additional information. */
            info?: string;
            /** @description How the company was created: 1 from a digital signature, 0 the ordinary way. */
            isApproved?: number;
            /** @description Whether the offer is signed: 1 yes, 0 no. 0 unless set. */
            isSignedOffer?: number;
            /** @description Whether the company is active: 1 yes, 0 no. 1 unless set. */
            isActive?: number;
            /** @description Ownership form as text. */
            ownershipType?: string;
            /** @description KOATUU territory code. */
            atCode?: string;
            /** @description VAT certificate number. */
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
            dictionaries?: components["schemas"]["Dictionary"][];
            /** @description E-mail notification settings. */
            notifySettings?: components["schemas"]["EmailNotifySettings"][];
            /**
             * Format: int64
             * @description Identifier of the ownership form.
             */
            ownershipTypeId?: Int64;
            /**
             * Format: uuid
             * @description GUID of the company. The table spells it `uuID`, the examples as here.
             */
            uuid?: string;
            /** @description Older name of `code`. Seen in one older example only. */
            edrpou?: string;
            /** @description VAT number. Seen in one older example only. */
            pdv?: string;
            /** @description A registration number, not explained. Seen in examples only. */
            prsNum?: string;
            /** @description An additional code, not explained. Seen in examples only. */
            addCode?: string;
        };
        /** @description Further settings of an account. */
        AccountInfo: {
            /**
             * Format: int64
             * @description Account identifier. Mind the capital D.
             */
            accountID?: Int64;
            /** @description Whether the EDRPOU code of a signature is checked: 1 yes, 0 no. */
            edrpouVerify?: number;
            /** @description Whether the signatures on a document must differ: 1 yes, 0 no. */
            digitalSignUnique?: number;
            /** @description IP addresses that are let in. */
            whiteList?: string[];
            /** @description How documents are decrypted: 1 on the web site, 2 by a Cryptex server. */
            decryptType?: number;
            /** @description Address of the Cryptex server on the customer's side. */
            cryptexServer?: string;
        };
        /** @description The record of an account in the vendor's back office. */
        AdminAccount: {
            /**
             * Format: int64
             * @description Back-office account identifier.
             */
            id?: Int64;
            /** @description Tariff product identifier. */
            product_id?: string;
            /** @description Company name. */
            name?: string;
            /** @description Ownership form. */
            own_type?: string;
            /** @description Taxpayer number. */
            inn?: string;
            /** @description Company registration code. */
            edrpou?: string;
            /** @description Service agreement number. */
            agreement_number?: string;
            /** @description Date of the service agreement, as text like 2024-01-31 00:00:00. */
            agreement_date?: string;
            /**
             * @description Status of the agreement: `work` in force, `stop` suspended, `prestop` PRESTOP, `unbill` do
             *     not bill, `test` test, `wait` application received and agreement awaited, `cancel` terminated,
             *     `manbill` invoiced by hand, `rataile` retail chain and other; by guess, as one meaning is missing:
             *     `onhold` unclear, `confirmation` awaiting confirmation, `check` being checked, `tendex` TENDEX,
             *     `block` inactive client, `debt_bloc` debtor.
             */
            status?: string;
            /** @description E-mail for invoices. */
            email_billing?: string;
            /** @description Company owner's e-mail. */
            email_owner?: string;
            /** @description E-mail of the responsible account manager. */
            email_responsible?: string;
            /** @description E-mail. */
            email?: string;
            phone?: string;
            /** @description VAT certificate number. */
            nds_cert_num?: string;
            /** @description Registered address. */
            address_legal?: string;
            /** @description Actual address. */
            address_fact?: string;
            bank_name?: string;
            /** @description Settlement account number. */
            bank_account?: string;
            /** @description Bank MFO code. */
            bank_mfo?: string;
            /** @description Director's full name. */
            director_name?: string;
            /** @description Director's position. */
            director_position?: string;
            /** @description Basis of activity. */
            operation?: string;
            /** @description Category of the account, by which duplicates are told apart; a number as text. */
            category_id?: string;
        };
        /** @description The account that users, companies and the tariff belong to. */
        Account: {
            /** Format: int64 */
            accountId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the account's main company.
             */
            companyId?: Int64;
            /** @description Main company of the account. */
            company?: components["schemas"]["Company"];
            /** @description Whether the account has a contract negotiated for it alone: 1 yes, 0 no. */
            isIndivOffer?: number;
            /**
             * Format: int64
             * @description Identifier of the account in the vendor's back office.
             */
            adminAccountId?: Int64;
            /** @description Account status: 1 active, 0 blocked. */
            status?: number;
            /** @description Further account settings. */
            accountInfo?: components["schemas"]["AccountInfo"];
            /** @description Back-office record of the account. */
            adminAccount?: components["schemas"]["AdminAccount"];
            /** @description On what basis the signatory acts, as free text. */
            activityBase?: string;
            /** @description Further information, as free text. */
            addInfo?: string;
            /** @description How documents are decrypted, as in `accountInfo`: 1 on the web site, 2 by a Cryptex server. */
            decryptType?: number;
            /** @description Director's position. */
            dirPosition?: string;
            /** @description Contact e-mail. */
            email?: string;
            /** @description Contact full name. */
            fullName?: string;
            /** @description Contact phone. */
            phone?: string;
            /**
             * Format: int64
             * @description Tariff plan identifier.
             */
            tariffId?: Int64;
            /** @description IP addresses that are let in, as in `accountInfo`. */
            whiteList?: string[];
            /**
             * Format: int64
             * @description The company whose invitation brought the account in; 0 when there is none.
             */
            inviterCompanyId?: Int64;
            /** @description Address of the Cryptex server on the customer's side. Named in a warning only, by no table or example. */
            cryptexServer?: string;
            /** @description Bank code (MFO). Named in a warning only, by no table or example. */
            mfo?: string;
            /** @description Settlement account. Named in a warning only, by no table or example. */
            paymentAccount?: string;
        };
        /** @description A user of the platform. */
        User: {
            /** Format: int64 */
            userId?: Int64;
            /** Format: int64 */
            accountId?: Int64;
            /** @description E-mail address, which is the login. */
            email?: string;
            /** @description Password; sent, never answered. */
            password?: string;
            /** @description Whether the user owns the account: 1 yes, 0 no. */
            isOwner?: number;
            /** @description Whether a captcha is demanded of this user: 1 yes, 0 no. The login answers a boolean of the same name. */
            isCaptcha?: number;
            /** @description Full name. */
            fio?: string;
            /** @description Phone. */
            tel?: string | null;
            companies?: components["schemas"]["Company"][];
            /** @description The account. Only the profile carries it. */
            account?: components["schemas"]["Account"];
            /** @description User status: 1 active, 2 blocked. */
            status?: number;
            roles?: components["schemas"]["Role"][];
            routes?: components["schemas"]["PackageRoute"][];
            /** @description Password strength level: 1 low, 2 normal, 3 high. */
            passSecureType?: number;
            /**
             * Format: int64
             * @description Password policy identifier.
             */
            passPolicyId?: Int64;
            /** @description Further user data. */
            userInfo?: components["schemas"]["UserInfo"];
            /** @description IP address of the last login. */
            lastLoginIp?: string;
            /** @description Time of the last login in UNIX seconds; 0 when there was none. */
            lastLoginDate?: number;
            /** @description Sections open to the user. */
            uiTypes?: components["schemas"]["UIType2Role"][];
            /** @description Not documented; an empty object in every example. */
            userAccess?: components["schemas"]["UserAccess"];
            /**
             * Format: int64
             * @description Stands for `userId` in one example of a request. Send `userId`.
             */
            user_id?: Int64;
            /** @description Limits of the tariff. Only the profile carries it. Seen in examples only. */
            tariffLimitation?: components["schemas"]["TariffLimitation"];
        };
        /** @description A section of the platform. The names come from an example, no table lists them. */
        UIType: {
            /**
             * @description The section: 1 packages, 2 companies, 3 contracts, 4 package types, 5 users or access, 6 security,
             *     7 account, 8 logs, 9 routes, 10 contract templates, 11 payments, 12 approval groups, 13 approval
             *     processes, 14 approval tasks, 15 partners, 16 internal documents, 17 reports, 18 billing, 19 roles,
             *     20 tags, 21 certificates. 16 and above are seen in examples only.
             */
            uiTypeId?: number;
            /** @description Section name. */
            uiTypeName?: string;
        };
        /** @description The access to one section. */
        UIType2Role: {
            /** @description The section. The table lists bare codes; the example has an object. */
            uiType?: components["schemas"]["UIType"] | number;
            /**
             * @description Level of access: 1 full, 2 view only. An account owner has 2 everywhere in an example, so the two may
             *     be swapped.
             */
            accessType?: number;
        };
        /** @description A role, which opens sections of the platform to its users. */
        Role: {
            /** Format: int64 */
            roleId?: Int64;
            company?: components["schemas"]["Company"];
            /** Format: int64 */
            companyId?: Int64;
            name?: string;
            code?: string;
            /** @description Role status: 1 active, 2 blocked. */
            status?: number;
            /** @description Whether every new user gets the role: 1 yes, 0 no. */
            autoBind?: number;
            /** @description Users holding the role. */
            users?: components["schemas"]["User"][];
            /** @description Sections the role opens. */
            uiTypes?: components["schemas"]["UIType2Role"][];
            /** @description Kind of access to packages; 0 is seen, yet not explained. */
            packageAccessType?: number;
        };
        /** @description The signer and the certificate of a signature. */
        SignInfo: {
            /** @description Certificate holder name. */
            subjCN?: string;
            /** @description Certificate holder code. */
            subjCode?: string;
            /** @description Certificate holder tax number. */
            subjInn?: string;
            /** @description Certificate holder full name. */
            subjFullName?: string;
            /** @description Certificate holder position. */
            subjTitle?: string;
            /** @description Subject distinguished name. */
            subject?: string;
            /** @description Certificate serial number. */
            certSerial?: string;
            /** @description Issuer name. */
            issuerCN?: string;
            /** @description Organisation. */
            subjOrg?: string;
            /** @description Whether there is a time stamp. */
            isTimeStamp?: boolean;
            /** @description Signing time in UNIX seconds. */
            timeStamp?: number;
            /** @description Data of the owner. Seen in one older example only. */
            ownerInfo?: string;
            /** @description Distinguished name of the issuer. Seen in one older example only. */
            issuer?: string;
            /** @description Address of the holder. Seen in one older example only. */
            subjAddress?: string;
            /** @description Personal tax number of the holder. Seen in one older example only. */
            subjDRFOCode?: string;
            /** @description EDRPOU code of the holder. Seen in one older example only. */
            subjEDRPOUCode?: string;
            /** @description E-mail address of the holder. Seen in one older example only. */
            subjEMail?: string;
            /** @description Locality of the holder. Seen in one older example only. */
            subjLocality?: string;
            /** @description Organisational unit of the holder. Seen in one older example only. */
            subjOrgUnit?: string;
            /** @description Phone of the holder. Seen in one older example only. */
            subjPhone?: string;
        };
        /** @description Special service conditions of a contract, as a signed file. */
        SpecialConditions: {
            /**
             * Format: int64
             * @description Identifier of the conditions.
             */
            specialConditionId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the company that owns the contract.
             */
            companyId?: Int64;
            fileName?: string;
            /** @description Bytes of the file, presumably in Base64. */
            body?: string;
            /** @description Bytes of the E-COM signature, presumably in Base64. */
            ecomSigns?: string;
            /** @description Bytes of the E-COM certificate data, presumably in Base64. */
            ecomSignsInfo?: string;
            /** @description Signer and certificate data. */
            signInfos?: components["schemas"]["SignInfo"][];
        };
        /** @description A tag. */
        Tag: {
            /** Format: int64 */
            tagId?: Int64;
            name?: string;
            /** @description Unique code, made by the platform when left out. The table says long, the examples have a text. */
            code?: string | number;
            /** Format: int64 */
            accountId?: Int64;
        };
        /** @description An additional field, alone or with its value. */
        ExtraField: {
            /** Format: int64 */
            fieldId?: Int64;
            /** Format: int64 */
            companyId?: Int64;
            name?: string;
            description?: string;
            /** @description Format of the value: 1 text, 2 number, 3 date, 4 digit. */
            dataType?: number;
            /** @description Field status: 1 active, 0 blocked. */
            status?: number;
            value?: string;
        };
        /** @description A rule by which an element is filled. */
        DocStructData: {
            /** @description Row in an array of values, counted from 0; -1 is seen for every row. */
            index?: number;
            /**
             * @description Template of the value, with references in `#...#` and modifiers after `|`; the element then is a text
             *     that cannot be edited.
             */
            template?: string;
            /** @description A single reference used as default; it begins with sys, pack, xml, dict.<id>, user, doc or extra.<id>. */
            ref?: string;
            /**
             * @description A function, `$updateDictLink(...)$` or `$arithmeticOperate(...)$`. The table spells it `Function`; the
             *     wire name follows `DocStructField`.
             */
            function?: string;
            /** @description A fixed text. The table spells it `Default`, the examples as here. */
            default?: string;
        };
        /** @description A table or list. */
        DocFieldTypeArray: {
            /** @description Least number of rows, 1 or more. */
            minLength?: number;
            /** @description Greatest number of rows, 9999 or less. */
            maxLength?: number;
        };
        /** @description A number. */
        DocFieldTypeNumeric: {
            /** @description Kind of number; the user guide shows positive or negative here. */
            type?: string;
            /** @description Whether it may be positive. */
            positive?: boolean;
            /** @description Whether it may be negative. */
            negative?: boolean;
            /** @description Digits after the decimal mark. */
            decimal?: number;
        };
        /** @description A text. */
        DocFieldTypeString: {
            /** @description Number of characters. */
            length?: number;
            /** @description Least length, 1 or more. */
            minLength?: number;
            /** @description Greatest length, 9999 or less. */
            maxLength?: number;
            /** @description Regular expression. */
            regexp?: string;
            /** @description Case of the letters: upper, lower or camel. */
            case?: string;
        };
        /** @description A date without a time. */
        DocFieldTypeDate: {
            /** @description Pattern made of Y, M and D, for example DD.MM.YYYY. */
            format?: string;
        };
        /** @description A time of day. */
        DocFieldTypeTime: {
            /** @description Pattern made of H or h, M and S, for example HH:MM:SS. */
            format?: string;
        };
        /** @description A choice. */
        DocFieldTypeEnum: {
            /** @description Value written to the document. */
            value?: string;
            /** @description Label shown. */
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
            /** @description Name of the element in the XML that results. */
            id?: string;
            /** @description Label on the web form. */
            title?: string;
            /** @description Whether it may be left empty. */
            optional?: boolean;
            /** @description Whether it cannot be edited; it then needs a default. */
            readonly?: boolean;
            /** @description Whether it becomes an attribute in the XML rather than an element. */
            attribute?: boolean;
            /** @description Functions that run on a change, `$updateDictLink(...)$` and `$arithmeticOperate(...)$`. */
            function?: string;
            /** @description Rules for filling the element. */
            data?: components["schemas"]["DocStructData"][];
            /** @description Element type. */
            type?: components["schemas"]["DocStructType"];
            /** @description Elements below this one, for objects and arrays. */
            fields?: components["schemas"]["DocStructField"][];
            errors?: string[];
            /** @description Hint for the form on the web site; `text-area` is seen in examples only. */
            viewType?: string;
        };
        /** @description A version of the form of a structured document type. */
        DocumentStructure: {
            /**
             * Format: int64
             * @description Identifier of the document type of the form.
             */
            id?: Int64;
            /** @description Elements of the form. */
            structure?: components["schemas"]["DocStructField"][];
            /** @description Version number of the form. */
            version?: number;
            /** @description Form status: 0 draft, 1 active, 2 archived. */
            status?: number;
            /** @description Time of update in UNIX seconds. */
            dateUpdate?: number;
            /** @description Pattern that checks the encoding (utf-8 or windows-1251). Never seen in examples. */
            encodingPattern?: string;
            /** @description Encoding; utf-8 unless set. */
            encoding?: string;
        };
        /** @description A document type, in spite of its name; the document itself is `DocumentStore`. */
        Document: {
            /**
             * Format: int64
             * @description Document type identifier.
             */
            documentId?: Int64;
            /** Format: int64 */
            companyId?: Int64;
            company?: components["schemas"]["Company"];
            /** @description Document type name. */
            name?: string;
            /** @description Kind of content: 1 file, 2 structure, 3 dynamic structure, 4 table. */
            type?: number;
            /** @description Document type code. */
            code?: string;
            /**
             * Format: int64
             * @description Identifier of the bound approval process; 0 when there is none.
             */
            agreementProcId?: Int64;
            /** @description Document type status: 1 active, 0 blocked. */
            isActive?: number;
            /** @description Additional fields of the document type. */
            extraFields?: components["schemas"]["ExtraField"][];
            /** @description The bound dictionary, one at most. */
            dictionary?: components["schemas"]["Dictionary"];
            /** @description Versions of the structured form. */
            structures?: components["schemas"]["DocumentStructure"][];
            /** @description Whether the provider may print signature stamps on a PDF: 1 yes, 0 no. Seen in examples only. */
            isProviderAccess?: number;
            /** @description Use: 1 external document flow, 2 internal document flow, 0 seen in lists. Seen in examples only. */
            useType?: number;
        };
        /** @description How a package type uses a document type. */
        Document2Package: {
            /**
             * Format: int64
             * @description Package type identifier.
             */
            packageId?: Int64;
            /**
             * Format: int64
             * @description Document type identifier.
             */
            documentId?: Int64;
            /** @description Whether it must be signed: 1 yes, 0 no. */
            needSign?: number;
            /** @description How many signatures it needs. */
            signsCount?: number;
            /** @description How many signatures of the owner it needs. */
            ownerSignsCount?: number;
            /** @description Whether it must be encrypted: 1 yes, 0 no. */
            needEncrypt?: number;
            /** @description Whether it must be there: 1 yes, 0 no. */
            required?: number;
            /** @description Whether it is an attachment that the recipient adds: 1 yes, 0 no. */
            isRecipientAttach?: number;
            /** @description How many files are allowed. */
            maxFilesCount?: number;
            /** @description Document type. */
            document?: components["schemas"]["Document"];
        };
        /** @description How a package or package type uses a dictionary. */
        Package2Dictionaries: {
            /**
             * Format: int64
             * @description Identifier of the package or package type.
             */
            packageId?: Int64;
            /** Format: int64 */
            dictionaryId?: Int64;
            /** @description Who fills it in: 1 the initiator of the package, 2 the recipient, 3 both. */
            fillType?: number;
            /** @description Whether it must be filled in: 1 yes, 0 no. */
            required?: number;
            dictionary?: components["schemas"]["Dictionary"];
        };
        /** @description How a package or package type uses an additional field. */
        Package2ExtraField: {
            /**
             * Format: int64
             * @description Identifier of the package or package type.
             */
            packageId?: Int64;
            /** @description Who fills it in: 1 the client, 2 the owner, 3 both. The table says int; an example has a text too. */
            fillType?: number | string;
            /** @description Whether it must be filled in: 1 yes, 0 no. */
            required?: number;
            extraField?: components["schemas"]["ExtraField"];
        };
        /** @description A version of a package type. Beware: its `packageId` names this version, not a package. */
        PackageType: {
            /**
             * Format: int64
             * @description Identifier of this version of the package type. Its name is `packageId`, not `packageTypeId`.
             */
            packageId?: Int64;
            /** @description Company identifier. The table says long; an example has a text too. */
            companyId?: Int64 | string;
            name?: string;
            /** @description Kind of content: 1 files, 2 structures. 1 unless set. */
            type?: number;
            code?: string;
            /**
             * Format: int64
             * @description Identifier that all versions of the type share.
             */
            packageChainId?: Int64;
            /** @description Package type status: 1 active, 2 blocked, 3 draft. */
            status?: number;
            /** @description Version number. */
            version?: number;
            /** @description Change time in UNIX seconds. */
            dateChanged?: number;
            /** @description Whether packages are handled by themselves: 1 yes, 0 no. */
            autoHandle?: number;
            /** @description Bound document types. */
            document2packages?: components["schemas"]["Document2Package"][];
            /** @description Bound dictionaries. Mind the small d; a package spells it `package2Dictionaries`. */
            package2dictionaries?: components["schemas"]["Package2Dictionaries"][];
            /** @description Bound additional fields. */
            extraFields?: components["schemas"]["Package2ExtraField"][];
            company?: components["schemas"]["Company"];
        };
        /** @description A contract, in newer wording a document-flow scenario, between an owner and a client company. */
        Contract: {
            /**
             * Format: int64
             * @description Contract identifier.
             */
            contractId?: Int64;
            number?: string;
            contractName?: string;
            /** @description Contract date in UNIX seconds. */
            date?: number;
            /** @description Owner (initiator) company. */
            ownerCompany?: components["schemas"]["Company"];
            /** @description Client (counterparty) company. */
            clientCompany?: components["schemas"]["Company"];
            description?: string;
            /** @description End of validity in UNIX seconds; 0 when it is open. */
            expiredDate?: number;
            /** @description Time of sending in UNIX seconds; 0 when it was not sent. */
            sentDate?: number;
            /** @description Status of the contract: 0 draft, 1 new, 2 accepted, 3 rejected, 4 terminated, 5 awaiting signature. */
            status?: number;
            /** @description Who pays for transactions: 0 the sender (client), 1 the recipient (owner). */
            paymentStatus?: number;
            /** @description Whether special service conditions apply: 1 yes, 0 no. */
            isSpecialConditions?: number;
            /** @description Whether all package types are allowed for incoming packages: 1 yes, 0 no. */
            isAllClientSenderPackages?: number;
            /** @description Whether all package types are allowed for outgoing packages: 1 yes, 0 no. */
            isAllOwnerSenderPackages?: number;
            /** @description Special service conditions. */
            specialConditions?: components["schemas"]["SpecialConditions"];
            /** @description Bound dictionaries with the chosen values. */
            dictionaries?: components["schemas"]["Dictionary"][];
            tags?: components["schemas"]["Tag"][];
            /** @description Package types the owner may send. */
            ownerPackages?: components["schemas"]["PackageType"][];
            /** @description Package types the client may send. */
            clientPackages?: components["schemas"]["PackageType"][];
        };
        /** @description A route, in newer wording an access scenario: which users see which contracts and package types. */
        PackageRoute: {
            /** Format: int64 */
            routeId?: Int64;
            /** Format: int64 */
            companyId?: Int64;
            name?: string;
            code?: string;
            /** @description Route status: 1 active, 2 blocked. */
            status?: number;
            company?: components["schemas"]["Company"];
            /** @description Users given access. */
            users?: components["schemas"]["User"][];
            /** @description Contracts covered. */
            contracts?: components["schemas"]["Contract"][];
            /** @description Package types covered. */
            packageTypes?: components["schemas"]["PackageType"][];
            /** @description Whether all contracts are covered. The table gives 0 and 1, its type and the example are booleans. */
            isAllContracts?: boolean | number;
            /** @description Whether all package types are covered. The table gives 0 and 1, its type and the example are booleans. */
            isAllPackageTypes?: boolean | number;
            /** @description Direction: 1 from client to owner, 2 from owner to client. */
            direction?: number;
        };
        /** @description Further data of a user. */
        UserInfo: {
            position?: string | null;
            department?: string | null;
            comment?: string | null;
            /** @description IP addresses that are let in. */
            whiteList?: string[];
            /** @description How documents are decrypted: 1 on the web site, 2 by a Cryptex server. */
            decryptType?: number;
            /** @description Address of the Cryptex server on the customer's side. */
            cryptexServer?: string;
            /** @description Interface language: 1 Russian, 2 English, 3 Ukrainian. */
            language?: number;
            /** @description Whether the setup wizard stays away: 1 yes, 0 no. */
            notShowWizard?: number;
            /** @description Whether the user agreement is accepted: 1 yes, 0 no. Seen in examples only. */
            isUserAgreement?: number;
            /** @description Mark of the notice about the offer. Seen in examples only. */
            notifyOffer?: number;
        };
        /** @description Not documented; an empty object in every example. */
        UserAccess: {
            [key: string]: unknown;
        };
        /** @description What the tariff allows. Seen in examples of the profile only. */
        TariffLimitation: {
            /** @description Companies allowed by the tariff. */
            maxCompaniesCount?: number;
            /** @description Users allowed by the tariff. */
            maxUsersCount?: number;
            /** @description Whether the tariff includes the API: 1 yes, 0 no. */
            isApi?: number;
        };
        /** @description A counterparty. */
        Partner: {
            /** Format: int64 */
            partnerId?: Int64;
            /** Format: int64 */
            accountId?: Int64;
            /** @description EDRPOU code. */
            code?: string;
            /** @description Company name. */
            name?: string;
            contactPerson?: string;
            /** @description Contact e-mail. */
            contactEmail?: string;
            contactPhone?: string;
            comment?: string;
            /** @description Invitation time in UNIX seconds. */
            invitationDate?: number;
            /** @description Status of the invitation; 2 is seen, yet not explained. */
            status?: number;
            /** @description Whether the partner is registered on the platform: 1 yes, 0 no. */
            contractStatus?: number;
            /**
             * Format: int64
             * @description Company identifier; 0 when the partner is not registered.
             */
            companyId?: Int64;
        };
        /** @description What packages to look for; what is left out does not restrict. */
        PackageFilterPart: {
            /** @description Folder: 1 inbox, 2 outbox, 3 draft. */
            folder?: number;
            /** @description Part of a document file name. */
            fileName?: string;
            /** @description Dictionary value to match. */
            packageDictionaryValue?: components["schemas"]["DictionaryValue"];
            /** @description Value of an additional field to match; `fieldId` and `value` are enough. */
            extraField?: components["schemas"]["ExtraField"];
            recipientCompaniesIds?: Int64[];
            senderCompaniesIds?: Int64[];
            contractIds?: Int64[];
            packageTypesIds?: Int64[];
            /** @description Package type chain identifiers. */
            packageChainIds?: Int64[];
            /**
             * @description Statuses: 1 draft, 2 sent, 3 accepted, 4 clarification requested, 5 rejected, 6 processed, 7 refused,
             *     8 attachment added.
             */
            packageStatuses?: number[];
            /** @description Changed at this time or later, in UNIX seconds. */
            dateFrom?: number;
            /** @description Changed at this time or earlier, in UNIX seconds. */
            dateTo?: number;
            packageNumber?: string;
            /** @description Read over the API: 1 yes, 0 no. */
            isReadFromApi?: number;
            /** @description Read on the web site: 1 yes, 0 no. */
            isRead?: number;
            /**
             * Format: int64
             * @description Identifier of a saved filter; 0 in the only example.
             */
            filterId?: Int64;
            /** @description Name of a saved filter; null in the only example. */
            filterName?: string | null;
        };
        /** @description A signature on a file. */
        SignBody: {
            /**
             * Format: int64
             * @description Signature identifier.
             */
            signId?: Int64;
            /**
             * Format: int64
             * @description Identifier of the signed file of the document.
             */
            bodyId?: Int64;
            /** @description Signer and certificate data. */
            info?: components["schemas"]["SignInfo"];
            /** @description Bytes of the signature, presumably in Base64. */
            signBody?: string;
            /** @description Bytes of the full signature data, presumably in Base64. */
            fullSignInfo?: string;
            /** Format: int64 */
            companyId?: Int64;
        };
        /** @description A file of a document. */
        DocumentBody: {
            /** Format: int64 */
            bodyId?: Int64;
            /** Format: int64 */
            documentId?: Int64;
            fileName?: string;
            /** @description Bytes of the file, presumably in Base64. */
            body?: string;
            /** @description Signatures on this body. */
            signBodies?: components["schemas"]["SignBody"][];
        };
        /** @description The value of an element of a structured document. */
        DocStructValue: {
            /** @description Name of the element, as in the form. */
            id?: string;
            /** @description Value. The table says text; an older example of a request has numbers too. */
            value?: string | number;
            /** @description Row in an array, counted from 0. */
            index?: number;
            /** @description Values below this one, as rows; null or empty when there are none. */
            structure?: components["schemas"]["DocStructValue"][][] | null;
            /** @description Errors; null when there are none. */
            errors?: string[] | null;
            /** @description Running number given by the client. Seen in the example of a form only. */
            sid?: number;
        };
        /** @description An entry in the history of an approval. */
        AgreementLogs: {
            /**
             * Format: int64
             * @description Approval log entry identifier.
             */
            agreementLogId?: Int64;
            /** Format: int64 */
            taskId?: Int64;
            /** @description Kind of action; 4 is seen, yet not explained. */
            actionType?: number;
            /** @description Creation time in UNIX seconds. */
            dateCreated?: number;
            comment?: string;
            /** @description User who acted. */
            user?: components["schemas"]["User"];
        };
        /** @description A document, in a package or internal. */
        DocumentStore: {
            /** Format: int64 */
            documentId?: Int64;
            /**
             * Format: int64
             * @description Package identifier; 0 for an internal document.
             */
            packageId?: Int64;
            /** Format: int64 */
            senderCompanyId?: Int64;
            senderCompany?: components["schemas"]["Company"];
            documentType?: components["schemas"]["Document"];
            /** Format: int64 */
            documentTypeId?: Int64;
            number?: string;
            /** @description Document date in UNIX seconds. */
            date?: number;
            /** @description Time of sending in UNIX seconds; 0 when it was not sent. */
            dateSent?: number;
            /** @description How many signatures of the client it has. */
            clientSignsCount?: number;
            /** @description How many signatures of the owner it has. */
            ownerSignsCount?: number;
            /**
             * @description Document status: 1 draft (inferred from examples), 2 sent, 3 accepted, 4 rejected; 5 is seen, yet not
             *     explained.
             */
            status?: number;
            comment?: string;
            /** @description Version of the form of a structured document. */
            versionStructure?: number;
            /** @description Additional fields bound to the document. */
            extraFields?: components["schemas"]["ExtraField"][];
            /** @description Files of the document. */
            bodies?: components["schemas"]["DocumentBody"][];
            /** @description Values of a structured document. */
            structure?: components["schemas"]["DocStructValue"][];
            /** @description Approval history. */
            agreementLogs?: components["schemas"]["AgreementLogs"][];
            /** @description Whether it was read over the API: 1 yes, 0 no. */
            isReadFromApi?: number;
            /**
             * Format: uuid
             * @description Document GUID.
             */
            documentUuid?: string;
            /**
             * Format: int64
             * @description Identifier of the approval process; 0 when there is none.
             */
            agreementProcId?: Int64;
            /** @description Status of the approval; 0 and 1 are seen, yet not explained. */
            agreementStatus?: number;
            dictionaryValue?: components["schemas"]["DictionaryValue"];
            /** @description How many signatures it has. Seen in one older example only. */
            signsCount?: number;
        };
        /** @description A dictionary bound to a contract. Seen in older examples of packages only. */
        ContractDictionary: {
            /** Format: int64 */
            contractId?: Int64;
            /** Format: int64 */
            dictionaryId?: Int64;
            /** @description The dictionary with the chosen value. */
            dictionary?: components["schemas"]["Dictionary"];
        };
        /** @description The link of a package to the package that it is based on. Never seen in examples. */
        PackageBase: {
            /** Format: int64 */
            packageId?: Int64;
            /** Format: int64 */
            packageBasedId?: Int64;
            packageBasedNumber?: string;
        };
        /** @description A package of documents. */
        Package: {
            /** Format: int64 */
            packageId?: Int64;
            /** Format: int64 */
            senderCompanyId?: Int64;
            /** Format: int64 */
            recipientCompanyId?: Int64;
            /**
             * Format: int64
             * @description Contract owner company identifier.
             */
            ownerCompanyId?: Int64;
            /**
             * Format: int64
             * @description Contract client company identifier.
             */
            clientCompanyId?: Int64;
            /** @description Contract owner company. */
            ownerCompany?: components["schemas"]["Company"];
            /** @description Contract client company. */
            clientCompany?: components["schemas"]["Company"];
            senderCompany?: components["schemas"]["Company"];
            recipientCompany?: components["schemas"]["Company"];
            /** Format: int64 */
            contractId?: Int64;
            contract?: components["schemas"]["Contract"];
            /** Format: int64 */
            packageTypeId?: Int64;
            /**
             * Format: int64
             * @description Identifier that all versions of the package type share.
             */
            packageTypeChainId?: Int64;
            /** @description Creation time in UNIX seconds. */
            dateCreated?: number;
            /** @description Change time in UNIX seconds. */
            dateChanged?: number;
            /**
             * @description Package status: 1 draft, 2 sent, 3 accepted, 4 clarification requested, 5 rejected, 6 processed,
             *     7 refused, 8 attachment added.
             */
            status?: number;
            /** @description Whether the package is archived: 1 yes, 0 no. */
            archive?: number;
            packageNumber?: string;
            /** @description Documents. Lists leave them out: the array is empty there. */
            documents?: components["schemas"]["DocumentStore"][];
            package2Dictionaries?: components["schemas"]["Package2Dictionaries"][];
            extraFields?: components["schemas"]["Package2ExtraField"][];
            /**
             * @description Dictionaries copied from the contract when the package was created. The table says `Dictionary`; older
             *     examples wrap it.
             */
            contractDictionaries?: (components["schemas"]["Dictionary"] | components["schemas"]["ContractDictionary"])[];
            packageTags?: components["schemas"]["Tag"][];
            packageType?: components["schemas"]["PackageType"];
            /** @description Whether it was read on the web site: 1 yes, 0 no. */
            isRead?: number;
            /** @description Whether it was read over the API: 1 yes, 0 no. */
            isReadFromApi?: number;
            /** @description Whether it may be sent: 1 yes, 0 no. */
            isReadyForSend?: number;
            /** @description Direction: 1 inbox, 2 outbox, 3 draft; 0 is seen in an older example. */
            packageDirection?: number;
            /**
             * @description Deadline for signing; 0 when there is none. The unit is not documented; every other date is in UNIX
             *     seconds.
             */
            signDateTerm?: number;
            /**
             * Format: uuid
             * @description Package GUID.
             */
            packageUuid?: string;
            /** @description The package that this one is based on. */
            packageBase?: components["schemas"]["PackageBase"];
            /** @description Whether documents are under approval (inferred): 1 yes, 0 no. Seen in examples only. */
            isWithAgreement?: number;
        };
        /** @description A new package. The two ids are enough. */
        CreatePackageInput: {
            /** @description The contract; its `contractId` is enough. */
            contract: WithRequired<components["schemas"]["Contract"], "contractId">;
            /** @description The package type; its `packageId` is enough. */
            packageType: WithRequired<components["schemas"]["PackageType"], "packageId">;
        };
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
    };
    parameters: {
        /** @description How many entries to answer at most. */
        Limit: number;
        /** @description How many entries to pass over. */
        Offset: number;
        /** @description How many entries to answer at most; 50 is the greatest value. */
        PackageLimit: number;
        /**
         * @description The package.
         * @example 5001
         */
        PackageId: Int64;
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
                     *         "name": "Example Trade",
                     *         "legalName": "Example Trade LLC",
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
    listPartners: {
        parameters: {
            query?: {
                /**
                 * @description EDRPOU code or company name to look for.
                 * @example Example
                 */
                search_pattern?: string;
                /** @description How many entries to answer at most. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to pass over. */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description With 1 only partners registered on the platform, with 0 only the others.
                 * @example 1
                 */
                is_registered?: number;
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
                     *         "name": "Example Supply",
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
    searchPackages: {
        parameters: {
            query?: {
                /** @description How many entries to answer at most; 50 is the greatest value. */
                limit?: components["parameters"]["PackageLimit"];
                /** @description How many entries to pass over. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
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
    addDocumentToPackage: {
        parameters: {
            query: {
                /**
                 * @description The package.
                 * @example 5001
                 */
                package_id: components["parameters"]["PackageId"];
                /**
                 * @description The document type.
                 * @example 3001
                 */
                document_type_id: Int64;
                /**
                 * @description Date of the document in UNIX seconds.
                 * @example 1735689600
                 */
                document_date?: number;
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
                "response-object-type"?: "uuid" | "document";
            };
            path?: never;
            cookie?: never;
        };
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
