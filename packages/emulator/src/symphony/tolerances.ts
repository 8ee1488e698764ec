import type { Tolerances } from "../tolerances.ts";

/** Where a page calls a maximum the greatest that is supported. Where it must not be exceeded, it is a rule. */
export const tolerances: Tolerances = {
  cutLimits: [
    "listDlpDictionaries",
    "listDlpMessageViolations",
    "listDlpMessageViolationsV1",
    "listDlpPolicies",
    "listDlpPoliciesV1",
    "listDlpSignalViolations",
    "listDlpSignalViolationsV1",
    "listDlpStreamViolations",
    "listDlpStreamViolationsV1",
    "listMessages",
    "listPresences",
    "listPrivilegedUserAuditTrail",
    "listSignals",
    "listStreamMembersAdmin",
    "listUriProtocols",
  ],
};
