import { signOn } from "./symphony-bots.ts";
import type { Prepare, World } from "./symphony-world.ts";

let count = 0;

/** A name that nothing has yet. */
function newName(stem: string): string {
  count += 1;
  return `${stem}-${count}`;
}

const onPerson: Prepare = ({ person }) => ({ params: { uid: person } });
const letFollow: Prepare = ({ person, bot }) => ({
  params: { uid: person },
  body: `{"followers":[${bot.userId}]}`,
});
const onRoom: Prepare = ({ room }) => ({ params: { id: room } });
const onMember: Prepare = ({ room, other }) => ({
  params: { id: room },
  body: `{"id":${other.userId}}`,
});
const onMessage: Prepare = ({ message }) => ({ params: { messageId: message } });
const onGroup: Prepare = async ({ admin, person }) => {
  const [group] = await admin.get<{ id: string }[]>("/pod/v1/admin/group/list");
  return { params: { gid: group!.id }, body: `[${person}]` };
};
const onDisclaimer: Prepare = async ({ admin }) => {
  const [disclaimer] = await admin.get<{ id: string }[]>("/pod/v1/admin/disclaimer/list");
  return { params: { did: disclaimer!.id } };
};
const withRole =
  (id: string): Prepare =>
  ({ person }) => ({ params: { uid: person }, body: { id } });

const application = (appId: string): object => ({
  applicationInfo: { appId, name: "Other", appUrl: "https://example.com", domain: "example.com" },
});
const onApplication: Prepare = async ({ admin }) => {
  const id = newName("app");
  await admin.post("/pod/v1/admin/app/create", application(id));
  return { params: { id } };
};

const certificate = (pem: string): object => ({
  pem,
  attributes: { name: "Bot", type: { type: "USER" } },
});
const onCertificate: Prepare = async ({ admin }) => {
  const { companyCertInfo } = await admin.post<{ companyCertInfo: { fingerPrint: string } }>(
    "/pod/v2/companycert/create",
    certificate(newName("pem")),
  );
  return { params: { fingerPrint: companyCertInfo.fingerPrint } };
};
const deletedCertificate: Prepare = async (world) => {
  const { params } = await onCertificate(world);
  return { body: { id: params!["fingerPrint"] } };
};

async function createPolicy({ admin }: World): Promise<string> {
  const { data } = await admin.post<{ data: { policyId: string } }>("/agent/v1/dlp/policies", {
    name: newName("policy"),
    type: "Block",
    contentTypes: ["Messages"],
    scopes: ["External"],
    dictionaryIds: [],
  });
  return data.policyId;
}
const onPolicy: Prepare = async (world) => ({ params: { policyId: await createPolicy(world) } });
const newPolicy: Prepare = () => ({
  body: { name: newName("policy"), scopes: ["External"], appliesTo: [] },
});
const newPolicyV1: Prepare = () => ({
  body: {
    name: newName("policy"),
    type: "Block",
    contentTypes: ["Messages"],
    scopes: ["External"],
    dictionaryIds: [],
  },
});
const onDictionary: Prepare = async ({ admin }) => {
  const { data } = await admin.post<{ data: { dictRef: { dictId: string } } }>(
    "/agent/v1/dlp/dictionaries",
    { name: newName("words"), type: "Word" },
  );
  return { params: { dictId: data.dictRef.dictId } };
};
const uploadDictionary: Prepare = async (world) => {
  const body = new FormData();
  body.append("data", new File(["word"], "words.txt"));
  return { ...(await onDictionary(world)), body };
};
const sinceEver: Prepare = () => ({ query: "?startTime=0" });
const violationAttachment: Prepare = async ({ admin }) => {
  const { violations } = await admin.get<{
    violations: { violation: { enforcementEventID: string } }[];
  }>("/agent/v3/dlp/violations/message?startTime=0");
  const id = violations[0]!.violation.enforcementEventID;
  return { query: `?fileId=a&violationId=${encodeURIComponent(id)}` };
};

const exported: Prepare = () => ({
  scope: "sym-files",
  params: { fileId: "export-file-1" },
  query: "?type=ContentExport",
});

/** What each operation that takes a role is called with. */
export const privilegedCalls: Readonly<Record<string, Prepare>> = {
  setUserPresence: ({ person }) => ({ body: `{"category":"BUSY","userId":${person}}` }),
  followUser: letFollow,
  unfollowUser: letFollow,
  listUserSessions: onPerson,
  terminateAllUserSessions: onPerson,
  async terminateUserSession({ admin, bot, server }) {
    await signOn(server, server.accounts[0]);
    const path = `/pod/v1/users/${bot.userId}/sessions`;
    const { sessions } = await admin.get<{ sessions: { sessionId: string }[] }>(path);
    return { params: { uid: bot.userId, sid: sessions.at(-1)!.sessionId } };
  },
  listUsersAdmin: () => ({}),
  listUsersAdminV3: () => ({}),
  findUsersAdmin: () => ({ body: {} }),
  getUserAdmin: onPerson,
  createUser() {
    const userName = newName("user");
    const userAttributes = { userName, emailAddress: `${userName}@example.com` };
    return { body: { userAttributes, roles: ["INDIVIDUAL"] } };
  },
  updateUser: ({ person }) => ({ params: { uid: person }, body: { displayName: "Person" } }),
  addUserRole: withRole("AGENT"),
  async removeUserRole(world) {
    const { person, admin } = world;
    await admin.post(`/pod/v1/admin/user/${person}/roles/add`, { id: "L1_SUPPORT" });
    return withRole("L1_SUPPORT")(world);
  },
  getUserAvatar: onPerson,
  updateUserAvatar: onPerson,
  getUserDisclaimer: onPerson,
  assignUserDisclaimer: onPerson,
  unassignUserDisclaimer: onPerson,
  listUserDelegates: onPerson,
  updateUserDelegates: ({ person, other }) => ({
    params: { uid: person },
    body: `{"userId":${other.userId},"action":"ADD"}`,
  }),
  listUserFeatures: onPerson,
  updateUserFeatures: onPerson,
  getUserStatus: onPerson,
  updateUserStatus: ({ person }) => ({ params: { uid: person }, body: { status: "ENABLED" } }),
  updateUserSuspension: ({ person }) => ({
    params: { userId: person },
    body: { suspended: false },
  }),
  listRoles: () => ({}),

  createApplication: () => ({ body: application(newName("app")) }),
  updateApplication: onApplication,
  deleteApplication: onApplication,
  getApplication: onApplication,
  listAppEntitlements: () => ({}),
  updateAppEntitlements: () => ({}),
  listUserAppEntitlements: onPerson,
  updateUserAppEntitlements: onPerson,
  patchUserAppEntitlements: onPerson,
  getDisclaimer: onDisclaimer,
  listDisclaimers: () => ({}),
  listDisclaimerUsers: onDisclaimer,
  listInfoBarrierGroups: () => ({}),
  listInfoBarrierGroupMembers: onGroup,
  addInfoBarrierGroupMembers: onGroup,
  removeInfoBarrierGroupMembers: onGroup,
  listInfoBarrierPolicies: () => ({}),
  listPodFeatures: () => ({}),
  addUriProtocol: () => ({}),
  async deleteUriProtocol({ admin }) {
    await admin.post("/pod/v1/admin/system/protocols", { scheme: "gopher" });
    return { params: { scheme: "gopher" } };
  },
  putAllowedFileExtension: () => ({ params: { extension: ".xyz" } }),
  async deleteAllowedFileExtension({ admin }) {
    const body = { extension: ".old", scope_internal: true, scope_external: true };
    await admin.status("PUT", "/pod/file_ext/v1/allowed_extensions/.old", body);
    return { params: { extension: ".old" } };
  },
  listCompanyCerts: () => ({}),
  createCompanyCert: () => ({ body: certificate(newName("pem")) }),
  deleteCompanyCert: deletedCertificate,
  getCompanyCert: onCertificate,
  updateCompanyCert: onCertificate,
  listCertsIssuedBy: onCertificate,
  listPodManagedCerts: () => ({}),
  listCompanyCertsByType: () => ({}),
  getSsoConfiguration: () => ({}),
  saveSsoConfiguration: () => ({}),
  patchSsoConfiguration: () => ({}),
  listPrivilegedUserAuditTrail: () => ({ query: "?startTimestamp=0" }),

  listDlpPolicies: () => ({}),
  createDlpPolicy: newPolicy,
  getDlpPolicy: onPolicy,
  updateDlpPolicy: onPolicy,
  deleteDlpPolicy: onPolicy,
  enableDlpPolicy: onPolicy,
  disableDlpPolicy: onPolicy,
  listDlpPoliciesV1: () => ({}),
  createDlpPolicyV1: newPolicyV1,
  getDlpPolicyV1: onPolicy,
  updateDlpPolicyV1: async (world) => ({
    ...(await onPolicy(world)),
    ...(await newPolicyV1(world)),
  }),
  deleteDlpPolicyV1: onPolicy,
  enableDlpPolicyV1: onPolicy,
  disableDlpPolicyV1: onPolicy,
  listDlpDictionaries: () => ({}),
  createDlpDictionary: () => ({}),
  getDlpDictionary: onDictionary,
  updateDlpDictionary: onDictionary,
  deleteDlpDictionary: onDictionary,
  downloadDlpDictionary: onDictionary,
  uploadDlpDictionary: uploadDictionary,
  listDlpMessageViolations: sinceEver,
  listDlpStreamViolations: sinceEver,
  listDlpSignalViolations: sinceEver,
  listDlpMessageViolationsV1: sinceEver,
  listDlpStreamViolationsV1: sinceEver,
  listDlpSignalViolationsV1: sinceEver,
  downloadDlpViolationAttachment: violationAttachment,

  createImAdmin: ({ bot, person }) => ({ body: `[${bot.userId},${person}]` }),
  listUserStreamsAdmin: ({ bot }) => ({ params: { uid: bot.userId }, body: {} }),
  setRoomActiveAdmin: ({ room }) => ({ params: { id: room }, query: "?active=true" }),
  listStreamsAdmin: () => ({ body: {} }),
  listStreamMembersAdmin: onRoom,
  listRoomMembersAdmin: onRoom,
  addRoomMemberAdmin: onMember,
  async removeRoomMemberAdmin(world) {
    const { room, other, admin } = world;
    await admin.post(`/pod/v1/admin/room/${room}/membership/add`, `{"id":${other.userId}}`);
    return onMember(world);
  },

  importMessages: ({ room, bot }) => ({
    body: `[{"message":"<messageML>Old</messageML>","intendedMessageTimestamp":1735689600000,
      "intendedMessageFromUserId":${bot.userId},"originatingSystemId":"old","streamId":"${room}"}]`,
  }),
  listMessageReceipts: onMessage,
  getMessageRelationships: onMessage,
  getMessageDetails: ({ message }) => ({ body: { messageIds: [message] } }),
  listStreamMessageIds: ({ room }) => ({ params: { streamId: room } }),
  suppressMessage: ({ message }) => ({ params: { id: message } }),

  listFiles: () => ({ scope: "sym-files", query: "?type=ContentExport" }),
  downloadFile: exported,
  getFileMetadata: exported,
};
