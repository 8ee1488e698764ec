import type { Tolerances } from "../tolerances.ts";

/** What the vendor's pages have beside each other, and what their sample URLs leave out. */
export const tolerances: Tolerances = {
  calls: {
    "GET /bdoc/bdoc/certificate": "getCertificate",
    "OPTIONS /bdoc/user?user_id": "getUser",
  },
  names: {
    createInternalDocument: { companyId: "company_id" },
    deleteTag: { tagId: "tag_id" },
    fetchMobileSignature: { "": "trans_id" },
  },
  optional: { listDocumentTypes: ["use_type"] },
  cutLimits: ["searchPackages", "getTransactions"],
  // Many pages name no media type that there is, such as `application/form-data/json`, and some one of a body that is none.
  untypedBodies: "all",
  // No page names the part of a file.
  anyFilePart: true,
};
