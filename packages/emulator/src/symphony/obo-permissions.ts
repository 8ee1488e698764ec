/** What an application may be allowed to do on behalf of a user. */
export const appPermissions = [
  "ACT_AS_USER",
  "GET_BASIC_CONTACT_INFO",
  "GET_BASIC_USER_INFO",
  "GET_MESSAGES",
  "GET_PRESENCE",
  "GET_USER_CONNECTIONS",
  "LIST_USER_STREAMS",
  "MANAGE_ROOMS",
  "MANAGE_SIGNALS",
  "MANAGE_USER_FOLLOWING",
  "REQUEST_USER_CONNECTIONS",
  "SEND_MESSAGES",
  "SET_PRESENCE",
  "SUPPRESS_MESSAGES",
] as const;

/** One of them. Without `ACT_AS_USER` the others are of no use. */
export type AppPermission = (typeof appPermissions)[number];

/** The operations that a session on behalf of a user opens, with the permissions of which one is needed. */
const permissions: Readonly<Record<string, readonly AppPermission[]>> = {
  getSessionInfo: ["GET_BASIC_USER_INFO"],
  getUser: ["GET_BASIC_CONTACT_INFO", "SEND_MESSAGES"],
  lookupUsers: ["GET_BASIC_CONTACT_INFO", "SEND_MESSAGES"],
  searchUsers: ["GET_BASIC_CONTACT_INFO"],

  listConnections: ["GET_USER_CONNECTIONS"],
  getConnection: ["GET_USER_CONNECTIONS"],
  createConnection: ["REQUEST_USER_CONNECTIONS"],
  acceptConnection: ["REQUEST_USER_CONNECTIONS"],
  rejectConnection: ["REQUEST_USER_CONNECTIONS"],
  removeConnection: ["REQUEST_USER_CONNECTIONS"],

  followUser: ["MANAGE_USER_FOLLOWING"],
  unfollowUser: ["MANAGE_USER_FOLLOWING"],
  listUserFollowers: ["GET_BASIC_CONTACT_INFO"],
  listUserFollowing: ["GET_BASIC_CONTACT_INFO"],

  listSignals: ["MANAGE_SIGNALS"],
  getSignal: ["MANAGE_SIGNALS"],
  createSignal: ["MANAGE_SIGNALS"],
  updateSignal: ["MANAGE_SIGNALS"],
  deleteSignal: ["MANAGE_SIGNALS"],
  subscribeSignal: ["MANAGE_SIGNALS"],
  unsubscribeSignal: ["MANAGE_SIGNALS"],
  listSignalSubscribers: ["MANAGE_SIGNALS"],

  createPresenceFeed: ["GET_PRESENCE"],
  readPresenceFeed: ["GET_PRESENCE"],
  deletePresenceFeed: ["GET_PRESENCE"],
  registerPresenceInterest: ["GET_PRESENCE"],
  getOwnPresence: ["GET_PRESENCE"],
  getUserPresence: ["GET_PRESENCE"],
  listPresences: ["GET_PRESENCE"],
  setOwnPresence: ["SET_PRESENCE"],

  createIm: ["SEND_MESSAGES"],
  getIm: ["SEND_MESSAGES"],
  getStream: ["SEND_MESSAGES"],
  listStreams: ["LIST_USER_STREAMS"],
  createRoom: ["MANAGE_ROOMS"],
  updateRoom: ["MANAGE_ROOMS"],
  setRoomActive: ["MANAGE_ROOMS"],
  getRoom: ["MANAGE_ROOMS", "LIST_USER_STREAMS"],
  searchRooms: ["MANAGE_ROOMS", "LIST_USER_STREAMS"],
  addRoomMember: ["MANAGE_ROOMS"],
  removeRoomMember: ["MANAGE_ROOMS"],
  promoteRoomOwner: ["MANAGE_ROOMS"],
  demoteRoomOwner: ["MANAGE_ROOMS"],
  listRoomMembers: ["MANAGE_ROOMS", "LIST_USER_STREAMS"],

  listAllowedFileTypes: ["SEND_MESSAGES"],
  listUriProtocolsV1: ["SEND_MESSAGES"],
  listUriProtocols: ["SEND_MESSAGES"],
  createMessage: ["SEND_MESSAGES"],
  updateMessage: ["SEND_MESSAGES"],
  blastMessage: ["SEND_MESSAGES"],
  shareContent: ["SEND_MESSAGES"],
  suppressMessage: ["SUPPRESS_MESSAGES"],
  listMessages: ["GET_MESSAGES"],
  getMessage: ["GET_MESSAGES"],
  searchMessages: ["GET_MESSAGES"],
  searchMessagesByQuery: ["GET_MESSAGES"],
  downloadAttachment: ["GET_MESSAGES"],
  listStreamAttachments: ["GET_MESSAGES"],
  getMessageStatus: ["GET_MESSAGES"],
};

/**
 * Those of which an application with these permissions lacks one to call an operation on behalf of a user; `undefined` when
 * it may call it, none where no application may.
 */
export function lackedPermissions(
  granted: ReadonlySet<AppPermission>,
  operationId: string,
): readonly AppPermission[] | undefined {
  const needed = permissions[operationId] ?? [];
  if (needed.length > 0 && !granted.has("ACT_AS_USER")) return ["ACT_AS_USER"];
  return needed.some((permission) => granted.has(permission)) ? undefined : needed;
}
