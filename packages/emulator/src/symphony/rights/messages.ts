import {
  hasFiles,
  isFirstRead,
  isInExternalIm,
  isInExternalRoom,
  isOthersMessage,
  isOwnMessage,
  sharesFilesExternally,
} from "./conditions.ts";
import { anyone, type Demand, each, entitled, role, type Right, type Rights } from "./right.ts";

// https://rest-api.symphony.com/main/messages/suppress-message
const suppression: Right = {
  needs: [
    { roles: ["CONTENT_MANAGEMENT"], when: isOthersMessage },
    { roles: ["CONTENT_MANAGEMENT"], entitlement: "canSuppressMessage", when: isOwnMessage },
  ],
};

// https://rest-api.symphony.com/main/user-management/list-features
const files: readonly Demand[] = [
  ["sendFilesEnabled", hasFiles],
  ["canShareFilesExternally", sharesFilesExternally],
];
const talk: readonly Demand[] = [
  ["isExternalIMEnabled", isInExternalIm],
  ["isExternalRoomEnabled", isInExternalRoom],
];

/** What is said, who hears of it, and what becomes of it. */
export const messageRights: Rights = {
  ...each(entitled(...files, ...talk), "createMessage", "updateMessage"),
  shareContent: entitled(...talk),
  // Each stream takes the message, or refuses it, for itself.
  blastMessage: entitled(["sendFilesEnabled", hasFiles]),
  suppressMessage: suppression,
  readDatahose: entitled(["canReadDatahose"], ["canCreateDatahose", isFirstRead]),
  ...each(
    role("CONTENT_MANAGEMENT"),
    "importMessages",
    "listMessageReceipts",
    "getMessageRelationships",
    "getMessageDetails",
    "listStreamMessageIds",
  ),
  ...each(
    anyone("Whoever takes part in the stream may read what is there."),
    "listMessages",
    "getMessage",
    "getMessageStatus",
    "downloadAttachment",
    "searchMessages",
    "searchMessagesByQuery",
    "searchMessagesSemantic",
  ),
  ...each(
    anyone("It is the caller's own feed."),
    "listDatafeeds",
    "createDatafeed",
    "deleteDatafeed",
    "readDatafeed",
  ),
};
