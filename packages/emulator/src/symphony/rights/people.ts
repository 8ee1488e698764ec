import { isOthersPicture, isOwnPicture, letsOthersFollow } from "./conditions.ts";
import { anyone, each, role, type Right, type Rights } from "./right.ts";

// https://rest-api.symphony.com/main/user-management/update-user-avatar: users may change their own.
const avatars: Right = {
  needs: [
    { roles: ["USER_PROVISIONING"], when: isOthersPicture },
    { roles: ["USER_PROVISIONING"], entitlement: "canUpdateAvatar", when: isOwnPicture },
  ],
};

// https://rest-api.symphony.com/main/users/follow-user
const following: Right = { needs: [{ roles: ["USER_PROVISIONING"], when: letsOthersFollow }] };

/** Who there is, who is there, and who talks to whom. */
export const peopleRights: Rights = {
  ...each(
    anyone("Whoever is signed on may look others up."),
    "getUser",
    "lookupUsers",
    "searchUsers",
    "listUserFollowers",
    "listUserFollowing",
  ),
  ...each(
    anyone("It is the caller's own."),
    "getOwnManifest",
    "updateOwnManifest",
    "getOwnPresence",
    "setOwnPresence",
    "createPresenceFeed",
    "readPresenceFeed",
    "deletePresenceFeed",
  ),
  ...each(
    anyone("Colleagues and those who are connected may see who is there."),
    "registerPresenceInterest",
    "getUserPresence",
  ),
  // https://rest-api.symphony.com/main/presence/get-all-presence
  listPresences: anyone(
    "Its page tells of the role User Provisioning, and opens it on behalf of any user; the vendor's kits ask as whoever they are.",
  ),
  ...each(
    anyone("It is about the caller's own connections."),
    "listConnections",
    "createConnection",
    "acceptConnection",
    "rejectConnection",
    "getConnection",
    "removeConnection",
  ),
  ...each(
    role("USER_PROVISIONING"),
    "setUserPresence",
    "listUserSessions",
    "terminateUserSession",
    "terminateAllUserSessions",
    "listUsersAdmin",
    "listUsersAdminV3",
    "findUsersAdmin",
    "getUserAdmin",
    "createUser",
    "updateUser",
    "addUserRole",
    "removeUserRole",
    "getUserAvatar",
    "getUserDisclaimer",
    "assignUserDisclaimer",
    "unassignUserDisclaimer",
    "listUserDelegates",
    "updateUserDelegates",
    "listUserFeatures",
    "updateUserFeatures",
    "getUserStatus",
    "updateUserStatus",
    "updateUserSuspension",
  ),
  ...each(following, "followUser", "unfollowUser"),
  updateUserAvatar: avatars,
  // The privilege ACCESS_ADMIN_API: https://docs.developers.symphony.com/bots/overview-of-rest-api/bot-permissions
  listRoles: role(
    "USER_PROVISIONING",
    "ADMINISTRATOR",
    "SUPER_ADMINISTRATOR",
    "COMPLIANCE_OFFICER",
    "SUPER_COMPLIANCE_OFFICER",
    "L1_SUPPORT",
    "L2_SUPPORT",
    "SCOPE_MANAGEMENT",
    "CONTENT_MANAGEMENT",
    "EF_POLICY_MANAGEMENT",
    "AUDIT_TRAIL_MANAGEMENT",
    "MALWARE_SCAN_MANAGER",
    "KEY_MANAGER",
    "SYMPHONY_ADMIN",
  ),
};
