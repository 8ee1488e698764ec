export {
  type AuditTrailFilter,
  type DlpViolationFilter,
  type DlpViolations,
  type FileFilter,
  listAuditTrail,
  listDlpPolicies,
  listDlpViolations,
  listFiles,
} from "./lists/compliance.ts";
export { type GroupFilter, listGroups, listSdlGroups } from "./lists/groups.ts";
export {
  type AttachmentWindow,
  listMessages,
  listStreamAttachments,
  type MessageSearch,
  type MessageWindow,
  searchMessages,
} from "./lists/messages.ts";
export type { ListOptions } from "./lists/paged-list.ts";
export { listSignals, listSignalSubscribers } from "./lists/signals.ts";
export { listStreamMembers, listStreams, type RoomSearch, searchRooms } from "./lists/streams.ts";
export type { Time } from "./lists/time-window.ts";
export {
  listPresences,
  listUserFollowers,
  listUserFollowing,
  listUsers,
  searchUsers,
  type UserFilter,
  type UserSearch,
} from "./lists/users.ts";
