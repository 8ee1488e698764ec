/** A role, and the rights that can come in addition to it. */
interface Role {
  readonly id: string;
  readonly name: string;
  readonly optionalActions: readonly string[];
}

const monitoringRoles = ["MONITOR_ROOMS", "MONITOR_WALL_POSTS"];

/** What a user may be. */
export const allRoles: readonly Role[] = [
  { id: "INDIVIDUAL", name: "Individual", optionalActions: [] },
  { id: "ADMINISTRATOR", name: "Administrator", optionalActions: monitoringRoles },
  { id: "SUPER_ADMINISTRATOR", name: "Super Administrator", optionalActions: monitoringRoles },
  { id: "COMPLIANCE_OFFICER", name: "Compliance Officer", optionalActions: ["MONITOR_ROOMS"] },
  {
    id: "SUPER_COMPLIANCE_OFFICER",
    name: "Super Compliance Officer",
    optionalActions: monitoringRoles,
  },
  { id: "L1_SUPPORT", name: "L1 Support", optionalActions: [] },
  { id: "L2_SUPPORT", name: "L2 Support", optionalActions: [] },
  { id: "USER_PROVISIONING", name: "User Provisioning", optionalActions: [] },
  { id: "CONTENT_MANAGEMENT", name: "Content Management", optionalActions: monitoringRoles },
  { id: "CONTENT_EXPORT_SERVICE", name: "Content Export Service", optionalActions: [] },
  { id: "CONTENT_EXPORT_READER", name: "Content Export Reader", optionalActions: [] },
  { id: "SYMPHONY_ADMIN", name: "Symphony Admin", optionalActions: [] },
  { id: "KEY_MANAGER", name: "Key Manager", optionalActions: [] },
  {
    id: "EF_POLICY_MANAGEMENT",
    name: "Expression Filter Policy Management",
    optionalActions: [],
  },
  { id: "MALWARE_SCAN_MANAGER", name: "Malware Scan Manager", optionalActions: [] },
  { id: "MALWARE_SCAN_STATE_USER", name: "Malware Scan State User", optionalActions: [] },
  { id: "AGENT", name: "Agent", optionalActions: [] },
  { id: "SCOPE_MANAGEMENT", name: "Scope Management", optionalActions: [] },
  { id: "AUDIT_TRAIL_MANAGEMENT", name: "Audit Trail Management", optionalActions: [] },
  {
    id: "CEP_VISIBILITY_GROUP_MANAGEMENT",
    name: "CEP Visibility Group Management",
    optionalActions: [],
  },
  { id: "SSO_MANAGER", name: "SSO Manager", optionalActions: [] },
];

/** Whether there is such a role. */
export function isRole(id: string): boolean {
  return allRoles.some((role) => role.id === id);
}
