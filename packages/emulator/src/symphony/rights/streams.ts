import { changesHistory, hasBody, namesOtherCompany } from "./conditions.ts";
import { anyone, each, entitled, role, type Rights } from "./right.ts";

/** Conversations, rooms and their members. */
export const streamRights: Rights = {
  // https://rest-api.symphony.com/main/streams-conversations/im-endpoints/create-im-v1
  createIm: entitled(["isExternalIMEnabled", namesOtherCompany]),
  // https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3
  createRoom: entitled(
    ["canCreatePublicRoom", hasBody("public")],
    ["isExternalRoomEnabled", hasBody("crossPod")],
    ["canCreateMultiLateralRoom", hasBody("multiLateralRoom")],
    ["canCreateExternalRoomSharedHistory", hasBody("crossPod", "viewHistory")],
  ),
  // That the caller may change the room is the owner's matter.
  updateRoom: entitled(["canUpdateRoomHistoryProperty", changesHistory]),
  ...each(
    anyone("Whoever takes part, or may find the room, is told."),
    "getIm",
    "updateIm",
    "getRoom",
    "searchRooms",
    "listStreams",
    "getStream",
    "listStreamAttachments",
    "listRoomMembers",
  ),
  ...each(
    anyone("The room decides: its owners, its members, and those who oversee all rooms."),
    "setRoomActive",
    "addRoomMember",
    "removeRoomMember",
    "promoteRoomOwner",
    "demoteRoomOwner",
  ),
  ...each(
    role("USER_PROVISIONING"),
    "createImAdmin",
    "listUserStreamsAdmin",
    "setRoomActiveAdmin",
    "listStreamsAdmin",
    "listStreamMembersAdmin",
    "listRoomMembersAdmin",
    "addRoomMemberAdmin",
    "removeRoomMemberAdmin",
  ),
};
