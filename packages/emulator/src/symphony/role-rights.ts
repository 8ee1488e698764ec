/** Operations, and the roles of which their caller needs one. Sources: the vendor's page of each, under "Required Permissions". */
const rights: readonly (readonly [roles: readonly string[], operations: string])[] = [
  [
    ["USER_PROVISIONING"],
    `listUserSessions terminateUserSession terminateAllUserSessions
    listUsersAdmin listUsersAdminV3 findUsersAdmin getUserAdmin createUser updateUser
    listRoles addUserRole removeUserRole getUserAvatar updateUserAvatar
    getUserDisclaimer assignUserDisclaimer unassignUserDisclaimer
    getDisclaimer listDisclaimers listDisclaimerUsers
    listUserDelegates updateUserDelegates listUserFeatures updateUserFeatures
    getUserStatus updateUserStatus updateUserSuspension setUserPresence createImAdmin
    listUserStreamsAdmin setRoomActiveAdmin listStreamsAdmin listStreamMembersAdmin
    listRoomMembersAdmin addRoomMemberAdmin removeRoomMemberAdmin
    listAppEntitlements updateAppEntitlements
    listUserAppEntitlements updateUserAppEntitlements patchUserAppEntitlements
    listInfoBarrierGroups listInfoBarrierGroupMembers listInfoBarrierPolicies
    addInfoBarrierGroupMembers removeInfoBarrierGroupMembers
    listPodFeatures addUriProtocol deleteUriProtocol
    putAllowedFileExtension deleteAllowedFileExtension`,
  ],
  [["SUPER_ADMINISTRATOR", "USER_PROVISIONING"], "createApplication"],
  [
    ["SUPER_ADMINISTRATOR", "SUPER_COMPLIANCE_OFFICER", "USER_PROVISIONING"],
    "updateApplication deleteApplication",
  ],
  [
    ["SUPER_ADMINISTRATOR", "SUPER_COMPLIANCE_OFFICER", "USER_PROVISIONING", "AGENT"],
    "getApplication",
  ],
  [
    ["USER_PROVISIONING", "SUPER_ADMINISTRATOR"],
    `listCompanyCerts createCompanyCert deleteCompanyCert getCompanyCert updateCompanyCert
    listCertsIssuedBy listPodManagedCerts listCompanyCertsByType`,
  ],
  [["SSO_MANAGER"], "getSsoConfiguration saveSsoConfiguration patchSsoConfiguration"],
  [
    ["CONTENT_MANAGEMENT"],
    `importMessages listMessageReceipts getMessageRelationships getMessageDetails
    listStreamMessageIds`,
  ],
  [["AUDIT_TRAIL_MANAGEMENT"], "listPrivilegedUserAuditTrail"],
  [["CONTENT_EXPORT_READER"], "listFiles downloadFile getFileMetadata"],
  [
    ["EF_POLICY_MANAGEMENT"],
    `listDlpPolicies createDlpPolicy getDlpPolicy updateDlpPolicy deleteDlpPolicy
    enableDlpPolicy disableDlpPolicy listDlpPoliciesV1 createDlpPolicyV1 getDlpPolicyV1
    updateDlpPolicyV1 deleteDlpPolicyV1 enableDlpPolicyV1 disableDlpPolicyV1
    listDlpDictionaries createDlpDictionary getDlpDictionary updateDlpDictionary
    deleteDlpDictionary downloadDlpDictionary uploadDlpDictionary
    listDlpMessageViolationsV1 listDlpStreamViolationsV1 listDlpSignalViolationsV1
    listDlpMessageViolations listDlpStreamViolations listDlpSignalViolations
    downloadDlpViolationAttachment`,
  ],
];

const byOperation: ReadonlyMap<string, readonly string[]> = new Map(
  rights.flatMap(([roles, operations]) =>
    operations.split(/\s+/).map((operation) => [operation, roles] as const),
  ),
);

/** The roles of which a caller of an operation needs one; empty where none is needed. */
export function rolesFor(operationId: string): readonly string[] {
  return byOperation.get(operationId) ?? [];
}
