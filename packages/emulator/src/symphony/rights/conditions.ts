import type { EmulatedRequest } from "../../contract.ts";
import { findById, type State } from "../state.ts";
import { entitlementToTalk, isExternal } from "../streams/external.ts";
import type { Message, Stream } from "../streams/stored.ts";
import { tenantOf } from "../user.ts";
import type { Condition } from "./right.ts";

/** Whether all of these flags of the body are set. */
export function hasBody(...flags: readonly string[]): Condition {
  return (_state, request) => flags.every((flag) => bodyOf(request)[flag] === true);
}

/** Whether somebody of another company is named. */
export const namesOtherCompany: Condition = (state, { body }, caller) =>
  (body as readonly (number | bigint)[]).some((id) => {
    const user = findById(state, String(id));
    return user !== undefined && tenantOf(user) !== tenantOf(caller);
  });

/** Whether users are named, and not just the caller meant. */
export const namesUsers: Condition = (_state, { body }) => Array.isArray(body) && body.length > 0;

/** Whether others than the caller are to follow somebody; an application does it for its user's company. */
export const letsOthersFollow: Condition = ({ ledger }, request, { userId }) => {
  const { followers = [] } = bodyOf(request) as { followers?: readonly (number | bigint)[] };
  const session = ledger.find(request.header("sessionToken") ?? "");
  return session?.kind !== "onBehalf" && followers.some((id) => BigInt(id) !== userId);
};

/** Whether new members would see another history of the room than now. */
export const changesHistory: Condition = (state, request) => {
  const { viewHistory } = bodyOf(request);
  const room = state.streams.get(request.params.text("id") ?? "")?.room;
  return room !== undefined && viewHistory !== undefined && viewHistory !== room.viewHistory;
};

/** Whether a signal is for the whole company, or is to be. */
export const isCompanyWide: Condition = (state, request) =>
  bodyOf(request)["companyWide"] === true ||
  state.signals.get(request.params.text("id") ?? "")?.companyWide === true;

/** Whether a message brings files. */
export const hasFiles: Condition = (_state, { parts }) =>
  parts.some(({ name }) => name === "attachment");

/** Whether files leave the company. */
export const sharesFilesExternally: Condition = (state, request, caller) => {
  const stream = streamOf(state, request);
  return stream !== undefined && isExternal(stream) && hasFiles(state, request, caller);
};

/** Whether a conversation has members of several companies. */
export const isInExternalIm: Condition = (state, request) =>
  takesToTalk(state, request) === "isExternalIMEnabled";

/** Whether a room is open to other companies. */
export const isInExternalRoom: Condition = (state, request) =>
  takesToTalk(state, request) === "isExternalRoomEnabled";

/** Whether the caller wrote the message. */
export const isOwnMessage: Condition = (state, request, caller) =>
  messageOf(state, request)?.author === caller;

/** Whether somebody else wrote the message. */
export const isOthersMessage: Condition = (state, request, caller) => {
  const message = messageOf(state, request);
  return message !== undefined && message.author !== caller;
};

/** Whether the picture is the caller's. */
export const isOwnPicture: Condition = (_state, { params }, { userId }) =>
  params.text("uid") === String(userId);

/** Whether the picture is somebody else's. */
export const isOthersPicture: Condition = (...given) => !isOwnPicture(...given);

/** Whether a read of the datahose may have to make it. */
export const isFirstRead: Condition = (_state, request) => (bodyOf(request)["ackId"] ?? "") === "";

function bodyOf({ body }: EmulatedRequest): Readonly<Record<string, unknown>> {
  return (body ?? {}) as Readonly<Record<string, unknown>>;
}

function streamOf({ streams }: State, { params }: EmulatedRequest): Stream | undefined {
  return streams.get(params.text("sid") ?? "");
}

function messageOf({ messages }: State, { params }: EmulatedRequest): Message | undefined {
  return messages.get(params.text("id") ?? "");
}

function takesToTalk(state: State, request: EmulatedRequest): ReturnType<typeof entitlementToTalk> {
  const stream = streamOf(state, request);
  return stream && entitlementToTalk(stream);
}
