import type { Handler } from "../contract.ts";
import { datafeedHandlers } from "./feeds/datafeeds.ts";
import { datahoseHandlers } from "./feeds/datahose.ts";
import { attachmentHandlers } from "./messages/attachments.ts";
import { importHandlers } from "./messages/import.ts";
import { messageIdHandlers } from "./messages/message-ids.ts";
import { readingHandlers } from "./messages/reading.ts";
import { receiptHandlers } from "./messages/receipts.ts";
import { messageSearchHandlers } from "./messages/search.ts";
import { sendingHandlers } from "./messages/sending.ts";
import { sharingHandlers } from "./messages/sharing.ts";
import { suppressionHandlers } from "./messages/suppression.ts";
import { signalHandlers } from "./signals/signals.ts";
import { subscriptionHandlers } from "./signals/subscriptions.ts";
import type { State } from "./state.ts";
import { streamAdminHandlers } from "./streams/admin.ts";
import { imHandlers } from "./streams/ims.ts";
import { streamListHandlers } from "./streams/lists.ts";
import { memberHandlers } from "./streams/members.ts";
import { roomHandlers } from "./streams/rooms.ts";
import { roomSearchHandlers } from "./streams/search.ts";

/** What people say to each other, where, and who hears of it. */
export function conversationHandlers(state: State): Record<string, Handler> {
  return {
    ...imHandlers(state),
    ...roomHandlers(state),
    ...memberHandlers(state),
    ...roomSearchHandlers(state),
    ...streamListHandlers(state),
    ...streamAdminHandlers(state),
    ...sendingHandlers(state),
    ...readingHandlers(state),
    ...attachmentHandlers(state),
    ...messageSearchHandlers(state),
    ...sharingHandlers(state),
    ...importHandlers(state),
    ...suppressionHandlers(state),
    ...receiptHandlers(state),
    ...messageIdHandlers(state),
    ...signalHandlers(state),
    ...subscriptionHandlers(state),
    ...datafeedHandlers(state),
    ...datahoseHandlers(state),
  };
}
