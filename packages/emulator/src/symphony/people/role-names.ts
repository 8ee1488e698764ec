/** A role, and the rights that can come in addition to it. */
interface Role {
  readonly id: RoleId;
  readonly name: string;
  readonly optionalActions: readonly string[];
}

const roleNames = {
  INDIVIDUAL: "Individual",
  ADMINISTRATOR: "Administrator",
  SUPER_ADMINISTRATOR: "Super Administrator",
  COMPLIANCE_OFFICER: "Compliance Officer",
  SUPER_COMPLIANCE_OFFICER: "Super Compliance Officer",
  L1_SUPPORT: "L1 Support",
  L2_SUPPORT: "L2 Support",
  USER_PROVISIONING: "User Provisioning",
  CONTENT_MANAGEMENT: "Content Management",
  CONTENT_EXPORT_SERVICE: "Content Export Service",
  CONTENT_EXPORT_READER: "Content Export Reader",
  SYMPHONY_ADMIN: "Symphony Admin",
  KEY_MANAGER: "Key Manager",
  EF_POLICY_MANAGEMENT: "Expression Filter Policy Management",
  MALWARE_SCAN_MANAGER: "Malware Scan Manager",
  MALWARE_SCAN_STATE_USER: "Malware Scan State User",
  AGENT: "Agent",
  SCOPE_MANAGEMENT: "Scope Management",
  AUDIT_TRAIL_MANAGEMENT: "Audit Trail Management",
  CEP_VISIBILITY_GROUP_MANAGEMENT: "CEP Visibility Group Management",
  SSO_MANAGER: "SSO Manager",
} as const;

/** The id of a role. */
export type RoleId = keyof typeof roleNames;

const monitoring = ["MONITOR_ROOMS", "MONITOR_WALL_POSTS"];

/** Source, for those of compliance officers: https://rest-api.symphony.com/main/user-management/list-roles */
const optionalActions: Readonly<Partial<Record<RoleId, readonly string[]>>> = {
  ADMINISTRATOR: monitoring,
  SUPER_ADMINISTRATOR: monitoring,
  COMPLIANCE_OFFICER: ["BAN_AND_UNBAN_ROOM_MEMBER", "LOCK_AND_UNLOCK_ROOM", ...monitoring],
  SUPER_COMPLIANCE_OFFICER: monitoring,
  CONTENT_MANAGEMENT: monitoring,
};

/** What a user may be. */
export const allRoles: readonly Role[] = (Object.keys(roleNames) as RoleId[]).map((id) => ({
  id,
  name: roleNames[id],
  optionalActions: optionalActions[id] ?? [],
}));

/** Whether there is such a role. */
export function isRole(id: string): id is RoleId {
  return Object.hasOwn(roleNames, id);
}
