import { type Prepare, messageWith } from "./symphony-world.ts";

const room = (attributes: object): Prepare => {
  return () => ({ body: { name: "Room", description: "Of a test", ...attributes } });
};
const externalRoom: Prepare = async ({ bot }) => {
  const body = { name: "External", description: "Of two companies", crossPod: true };
  const { roomSystemInfo } = await bot.post<{ roomSystemInfo: { id: string } }>(
    "/pod/v3/room/create",
    body,
  );
  return { params: { sid: roomSystemInfo.id } };
};
const signal = (companyWide: boolean): object => ({
  name: "Settlement",
  query: "hashtag:settlement",
  companyWide,
});
const onSignal =
  (companyWide: boolean): Prepare =>
  async ({ bot, other }) => {
    const { id } = await bot.post<{ id: string }>("/agent/v1/signals/create", signal(companyWide));
    return { params: { id }, body: companyWide ? { name: "New" } : `[${other.userId}]` };
  };
const datahose: Prepare = () => ({
  body: { type: "datahose", tag: "archive", eventTypes: ["MESSAGESENT"], ackId: "" },
});
const intoIm =
  (file: boolean): Prepare =>
  ({ im }) => ({ params: { sid: im }, body: messageWith(file) });
const intoRoom: Prepare = async (world) => ({
  ...(await externalRoom(world)),
  body: messageWith(false),
});
const inRoomWithFile: Prepare = (world) => ({
  params: { sid: world.room },
  body: messageWith(true),
});
/** The same, in the place of a message that is there. */
const update =
  (prepare: Prepare): Prepare =>
  async (world) => {
    const call = await prepare(world);
    const sid = String(call.params!["sid"]);
    const { messageId } = await world.bot.post<{ messageId: string }>(
      `/agent/v4/stream/${sid}/message/create`,
      messageWith(false),
    );
    return { ...call, params: { sid, mid: messageId } };
  };
const article = { type: "com.symphony.sharing.article", content: articleContent() };

function articleContent(): object {
  return {
    articleUrl: "https://example.com/a",
    title: "Article",
    publisher: "Example",
    author: "Ada",
    appName: "Reader",
    appId: "reader",
  };
}

/** The situations in which an operation takes an entitlement, by the two. */
export const entitledCalls: Readonly<Record<string, Readonly<Record<string, Prepare>>>> = {
  createIm: { isExternalIMEnabled: ({ person }) => ({ body: `[${person}]` }) },
  createRoom: {
    canCreatePublicRoom: room({ public: true, discoverable: true, membersCanInvite: true }),
    isExternalRoomEnabled: room({ crossPod: true }),
    canCreateMultiLateralRoom: room({ multiLateralRoom: true }),
    canCreateExternalRoomSharedHistory: room({ crossPod: true, viewHistory: true }),
  },
  updateRoom: {
    async canUpdateRoomHistoryProperty({ bot, room: id }) {
      const { roomAttributes } = await bot.get<{ roomAttributes: { viewHistory: boolean } }>(
        `/pod/v3/room/${id}/info`,
      );
      return { params: { id }, body: { viewHistory: !roomAttributes.viewHistory } };
    },
  },
  createMessage: {
    sendFilesEnabled: inRoomWithFile,
    canShareFilesExternally: intoIm(true),
    isExternalIMEnabled: intoIm(false),
    isExternalRoomEnabled: intoRoom,
  },
  updateMessage: {
    sendFilesEnabled: update(inRoomWithFile),
    canShareFilesExternally: update(intoIm(true)),
    isExternalIMEnabled: update(intoIm(false)),
    isExternalRoomEnabled: update(intoRoom),
  },
  shareContent: {
    isExternalIMEnabled: ({ im }) => ({ params: { sid: im }, body: article }),
    isExternalRoomEnabled: async (world) => ({ ...(await externalRoom(world)), body: article }),
  },
  blastMessage: {
    sendFilesEnabled: ({ room: sids }) => ({ body: messageWith(true, { sids }) }),
  },
  suppressMessage: {
    async canSuppressMessage({ bot, room: sid }) {
      const { messageId } = await bot.post<{ messageId: string }>(
        `/agent/v4/stream/${sid}/message/create`,
        messageWith(false),
      );
      return { params: { id: messageId } };
    },
  },
  readDatahose: { canReadDatahose: datahose, canCreateDatahose: datahose },
  createSignal: { canCreatePushedSignals: () => ({ body: signal(true) }) },
  updateSignal: { canCreatePushedSignals: onSignal(true) },
  subscribeSignal: { canManageSignalSubscription: onSignal(false) },
  unsubscribeSignal: { canManageSignalSubscription: onSignal(false) },
  updateUserAvatar: { canUpdateAvatar: ({ bot }) => ({ params: { uid: bot.userId } }) },
};
