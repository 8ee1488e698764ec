/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { Traits } from "@signoff/core";

/** How this provider's operations differ from the ordinary JSON call. */
export const traits: Traits = {
  exactIntegers: ["accountID", "accountId", "adminAccountId", "agreementLogId", "agreementProcId", "bodyId", "cer2accId", "certId", "clientCompanyId", "companyId", "contractId", "dictionaryId", "documentId", "documentTypeId", "fieldId", "id", "inviterCompanyId", "ownerCompanyId", "ownershipTypeId", "packageBasedId", "packageChainId", "packageId", "packageTypeChainId", "packageTypeId", "partnerId", "passPolicyId", "recipientCompanyId", "roleId", "routeId", "senderCompanyId", "signId", "specialConditionId", "tagId", "tariffId", "taskId", "userId", "user_id", "valueId"],
  operations: {
    "POST /bdoc/auth_uuid": { body: "multipart/form-data" },
    "POST /bdoc/auth": { body: "multipart/form-data", answer: "none" },
    "GET /bdoc/logout": { idempotent: false, answer: "none" },
    "POST /bdoc/store/packages": { idempotent: true },
    "PUT /bdoc/store/package/document": { body: "multipart/form-data" },
    "GET /bdoc/store/package/document/body": { answer: "binary" },
  },
};
