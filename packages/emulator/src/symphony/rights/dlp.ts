import { each, role, type Rights } from "./right.ts";

/** What is searched for in messages, and what was found. */
export const dlpRights: Rights = {
  ...each(
    role("EF_POLICY_MANAGEMENT"),
    "listDlpPolicies",
    "createDlpPolicy",
    "getDlpPolicy",
    "updateDlpPolicy",
    "deleteDlpPolicy",
    "enableDlpPolicy",
    "disableDlpPolicy",
    "listDlpPoliciesV1",
    "createDlpPolicyV1",
    "getDlpPolicyV1",
    "updateDlpPolicyV1",
    "deleteDlpPolicyV1",
    "enableDlpPolicyV1",
    "disableDlpPolicyV1",
    "listDlpDictionaries",
    "createDlpDictionary",
    "getDlpDictionary",
    "updateDlpDictionary",
    "deleteDlpDictionary",
    "downloadDlpDictionary",
    "uploadDlpDictionary",
    "listDlpMessageViolations",
    "listDlpStreamViolations",
    "listDlpSignalViolations",
    "downloadDlpViolationAttachment",
  ),
  // They are for the content export's account too, of which the privilege VIEW_DLP_VIOLATION is.
  ...each(
    role("EF_POLICY_MANAGEMENT", "CONTENT_EXPORT_SERVICE"),
    "listDlpMessageViolationsV1",
    "listDlpStreamViolationsV1",
    "listDlpSignalViolationsV1",
  ),
};
