import { anyone, each, role, type Rights } from "./right.ts";

/** Lists of users, exports of content, and the users of clients. */
export const directoryRights: Rights = {
  ...each(
    anyone("The scope profile-manager of the access token decides."),
    "addGroupMember",
    "createGroup",
    "getGroup",
    "updateGroup",
    "listGroups",
    "updateGroupAvatar",
    "deleteAllGroups",
    "listGroupTypes",
    "getGroupType",
  ),
  ...each(anyone("Whoever is signed on may."), "getSdlGroup", "listSdlGroups"),
  listAppUsers: anyone("It takes a session of the application, or of a user."),
  ...each(role("CONTENT_EXPORT_READER"), "listFiles", "downloadFile", "getFileMetadata"),
  getOnboardingAvailability: anyone("It takes a key of its own."),
  ...each(
    anyone("It takes the JWT of an application that is enabled."),
    "searchChannelUser",
    "createChannelUsers",
    "addChannelUserRole",
    "getChannelUser",
    "updateChannelUser",
    "disableChannelUser",
  ),
};
