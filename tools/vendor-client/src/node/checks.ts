import assert from "node:assert/strict";
import client from "symphony-api-client-node";
import type { Task } from "./task.ts";

/** What the checks hand on to each other. */
interface Desk extends Task {
  streamId: string;
  roomId: string;
  signalId: string;
}

type Check = (desk: Desk) => Promise<void>;

const format = client.MESSAGEML_FORMAT;

/** By what each tries, in the order in which they run. */
export const checks: Readonly<Record<string, Check>> = {
  async "sign on with a key"({ config }) {
    const tokens = await client.initBotFromObjects(config);
    assert.ok(tokens.sessionAuthToken);
    assert.equal(client.getBotUser().username, config["botUsername"]);
  },
  async "send, get and list messages"(desk) {
    desk.streamId = (await client.getUserIMStreamId([desk.partnerId])).id;
    const sent = await client.sendMessage(desk.streamId, "Good morning", null, format);
    assert.equal((await client.getMessage(sent.messageId)).message, sent.message);
    assert.equal((await client.getMessages(desk.streamId, 0)).length, 1);
  },
  async "send a file, and download it"({ streamId }) {
    const file = ["greeting.txt", "text/plain", Buffer.from("Hello")] as const;
    const sent = await client.sendMessageWithAttachment(streamId, "A file", "", ...file, format);
    const id = encodeURIComponent(sent.attachments[0]?.id ?? "");
    assert.equal(String(await client.getAttachment(streamId, id, sent.messageId)), "Hello");
  },
  async "mentions, hashtags and cashtags become entities"({ streamId, partnerId }) {
    const text = `<mention uid="${partnerId}"/> <hash tag="rates"/> <cash tag="ibm"/>`;
    const sent = await client.sendMessage(streamId, text, null, format);
    assert.deepEqual(client.getMentions(sent), [String(partnerId)]);
    assert.deepEqual(client.getHashtags(sent), ["rates"]);
    assert.deepEqual(client.getCashtags(sent), ["ibm"]);
  },
  async "create, get, update and find a room"(desk) {
    const keywords = [{ key: "desk", value: "rates" }];
    const room = await client.createRoom("Settlements", "What settles", keywords);
    desk.roomId = room.roomSystemInfo.id;
    assert.equal((await client.getRoomInfo(desk.roomId)).roomAttributes.name, "Settlements");
    const changed = await client.updateRoom(desk.roomId, "Settled", "What has settled");
    assert.equal(changed.roomAttributes.name, "Settled");
    assert.equal((await client.searchRooms(0, 10, "settled")).count, 1);
  },
  async "add, promote, demote and remove a member"({ roomId, partnerId }) {
    await client.addMemberToRoom(roomId, partnerId);
    await client.promoteUserToOwner(roomId, partnerId);
    assert.ok((await client.getRoomMembers(roomId)).every(({ owner }) => owner));
    await client.demoteUserFromOwner(roomId, partnerId);
    await client.removeMemberFromRoom(roomId, partnerId);
    assert.equal((await client.getRoomMembers(roomId)).length, 1);
  },
  async "deactivate and activate a room, and list streams"({ roomId }) {
    assert.equal((await client.deactivateRoom(roomId)).roomSystemInfo.active, false);
    assert.equal((await client.activateRoom(roomId)).roomSystemInfo.active, true);
    assert.equal((await client.getUserStreams()).length, 2);
  },
  async "look users up, and search for them"({ partnerId }) {
    const { username } = await client.getUserFromUsername("analyst");
    assert.equal(username, "analyst");
    const found = await client.getUserFromEmail("analyst@example.com", true);
    assert.equal(found.username, "analyst");
    assert.equal((await client.getUsersFromIdList(String(partnerId), true)).users.length, 1);
    const { users } = await client.getUsersFromEmailList("analyst@example.com", false);
    assert.equal(users.length, 1);
    assert.equal((await client.searchUsers("analyst", true, 0, 10, {})).count, 1);
  },
  async "set and get presence"({ partnerId }) {
    assert.equal((await client.setPresence("BUSY")).category, "BUSY");
    assert.ok((await client.getUserPresence(partnerId, true)).category);
  },
  async connections({ partnerId }) {
    assert.equal((await client.sendConnectionRequest(partnerId)).status, "ACCEPTED");
    assert.deepEqual(await client.getPendingConnections(), []);
    assert.deepEqual(await client.getInboundPendingConnections(), []);
    assert.ok(Array.isArray(await client.getAllConnections()));
    assert.equal((await client.getConnectionRequestStatus(partnerId)).status, "ACCEPTED");
  },
  async "create, get, update, list and delete a signal"(desk) {
    desk.signalId = (await client.createSignal("Bonds", "HASHTAG:bonds")).id;
    assert.equal((await client.getSignal(desk.signalId)).name, "Bonds");
    const changed = [desk.signalId, "Loans", "HASHTAG:loans", true, false] as const;
    assert.equal((await client.updateSignal(...changed)).name, "Loans");
    assert.equal((await client.listSignals()).length, 1);
    assert.ok((await client.getSignalSubscribers(desk.signalId)).total >= 0);
    await client.deleteSignal(desk.signalId);
  },
};
