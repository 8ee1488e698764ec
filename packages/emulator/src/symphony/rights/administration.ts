import { anyone, each, role, type Rights } from "./right.ts";

/** What a company sets up: applications, certificates, barriers, and what the pod offers. */
export const administrationRights: Rights = {
  createApplication: role("SUPER_ADMINISTRATOR", "USER_PROVISIONING"),
  ...each(
    role("SUPER_ADMINISTRATOR", "SUPER_COMPLIANCE_OFFICER", "USER_PROVISIONING"),
    "updateApplication",
    "deleteApplication",
  ),
  getApplication: role(
    "SUPER_ADMINISTRATOR",
    "SUPER_COMPLIANCE_OFFICER",
    "USER_PROVISIONING",
    "AGENT",
  ),
  ...each(
    role("USER_PROVISIONING"),
    "listAppEntitlements",
    "updateAppEntitlements",
    "listUserAppEntitlements",
    "updateUserAppEntitlements",
    "patchUserAppEntitlements",
    "getDisclaimer",
    "listDisclaimers",
    "listDisclaimerUsers",
    "listInfoBarrierGroups",
    "listInfoBarrierGroupMembers",
    "addInfoBarrierGroupMembers",
    "removeInfoBarrierGroupMembers",
    "listInfoBarrierPolicies",
    "listPodFeatures",
    "addUriProtocol",
    "deleteUriProtocol",
  ),
  // The privilege MANAGE_FILE_EXTENSIONS: https://docs.developers.symphony.com/bots/overview-of-rest-api/bot-permissions
  ...each(
    role("USER_PROVISIONING", "EF_POLICY_MANAGEMENT"),
    "putAllowedFileExtension",
    "deleteAllowedFileExtension",
  ),
  ...each(
    role("USER_PROVISIONING", "SUPER_ADMINISTRATOR"),
    "listCompanyCerts",
    "createCompanyCert",
    "deleteCompanyCert",
    "getCompanyCert",
    "updateCompanyCert",
    "listCertsIssuedBy",
    "listPodManagedCerts",
    "listCompanyCertsByType",
  ),
  ...each(
    role("SSO_MANAGER"),
    "getSsoConfiguration",
    "saveSsoConfiguration",
    "patchSsoConfiguration",
  ),
  listPrivilegedUserAuditTrail: role("AUDIT_TRAIL_MANAGEMENT"),
  ...each(
    anyone("Whoever writes messages has to know what may be in them."),
    "listUriProtocolsV1",
    "listUriProtocols",
    "listAllowedFileTypes",
    "listAllowedFileExtensions",
  ),
};
