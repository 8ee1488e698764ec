import { anyone, each, type Rights } from "./right.ts";

/** Sessions, their tokens, and what is told without any. */
export const signOnRights: Rights = {
  ...each(
    anyone("The key or the certificate decides, and the application's own permissions."),
    "authenticateByPublicKey",
    "authenticateKeyManagerByPublicKey",
    "authenticateByCertificate",
    "authenticateKeyManagerByCertificate",
    "authenticateExtensionApp",
    "authenticateExtensionAppByCertificate",
    "authenticateApp",
    "authenticateAppByCertificate",
    "authenticateOboByUserId",
    "authenticateOboByUsername",
    "authenticateOboUserIdByCertificate",
    "authenticateOboUsernameByCertificate",
  ),
  ...each(
    anyone("It is about the caller's own session."),
    "createAccessToken",
    "logoutSession",
    "logoutKeyManager",
    "getSessionInfo",
    "echo",
  ),
  ...each(
    anyone("It takes no token, or whichever certificate."),
    "listAccessTokenKeys",
    "getPodCertificateForApp",
    "getPodCertificate",
    "listLanguages",
    "getAgentInfo",
    "getHealth",
    "getExtendedHealth",
  ),
};
