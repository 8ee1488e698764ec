import type { Tolerances } from "../tolerances.ts";

/** Where the vendor's pages and its Postman collection say different things, and samples that ask for what they lack. */
export const tolerances: Tolerances = {
  // The pages post both, the collection gets them.
  calls: {
    "GET /directlink/v1/auth/login": "login",
    "GET /directlink/v1/auth/logout": "logout",
  },
  // Both pages of downloads had `z`, that of the backup still has.
  names: { downloadFile: { z: "k" }, downloadBackupFile: { z: "k" } },
  // The collection says JSON over a token's form; the page of JSON uploads leaves the media type blank.
  untypedBodies: ["issueToken", "uploadFile"],
};
