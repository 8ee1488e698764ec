import { expectTypeOf, test } from "vitest";
import {
  type Int64,
  PresenceCategory,
  type PresenceCategoryInput,
  type SymphonySession,
  type UserV2,
  type V4Message,
  type V4MessageList,
  type V4Stream,
  type V5Datafeed,
} from "../src/index.ts";
import type { JwtUser } from "../src/verify.ts";

const datafeed = { params: { path: { datafeedId: "a" } } };

// Never called: what counts is whether it compiles.
async function unlisted(session: SymphonySession): Promise<void> {
  const query = { query: "settlement", sortDir: "DESC", tier: "hot" } as const;
  await session.GET("/agent/v1/message/search", { params: { query } });
  const cold = { query: { ...query, tier: "cold" } } as const;
  // @ts-expect-error -- requests keep to a list
  await session.GET("/agent/v1/message/search", { params: cold });
  // @ts-expect-error -- also where answers may have others
  await session.POST("/pod/v2/user/presence", { body: { category: "AT_LUNCH" } });
  const { data: presence } = await session.GET("/pod/v2/user/presence");
  expectTypeOf(presence.category).toEqualTypeOf<PresenceCategory>();
  expectTypeOf<"AT_LUNCH">().toExtend<PresenceCategory>();
  expectTypeOf<"AT_LUNCH">().not.toExtend<PresenceCategoryInput>();
  await session.POST("/pod/v2/user/presence", { body: { category: PresenceCategory.AWAY } });
  // @ts-expect-error -- a list that is only sent takes no other values
  await session.POST("/pod/v1/streams/list", { body: { streamTypes: [{ type: "WALL" }] } });
}

async function misspelled(session: SymphonySession): Promise<void> {
  // @ts-expect-error -- no such path
  await session.GET("/pod/v2/sessionInfo");
  // @ts-expect-error -- the path has no such method
  await session.DELETE("/pod/v2/sessioninfo");
  // @ts-expect-error -- the query's name is username
  await session.GET("/pod/v3/users", { params: { query: { userName: "ada" } } });
  // @ts-expect-error -- local is true or false
  await session.GET("/pod/v3/users", { params: { query: { local: "true" } } });
  // @ts-expect-error -- the option's name is timeout
  await session.GET("/pod/v2/sessioninfo", { timeOut: 1 });
  // @ts-expect-error -- sid and since are required
  await session.GET("/agent/v4/stream/{sid}/message");
  // @ts-expect-error -- user ids are numbers
  await session.POST("/pod/v1/im/create", { body: ["1"] });
  const params = { path: { sid: "a" } };
  const body = { file: [new Blob([])] };
  // @ts-expect-error -- the part's name is attachment
  await session.POST("/agent/v4/stream/{sid}/message/create", { params, body });
  // @ts-expect-error -- credentials are no parameters
  await session.GET("/pod/v2/sessioninfo", { params: { header: { sessionToken: "" } } });
  // @ts-expect-error -- a datafeed that is there is read by its id
  await session.POST("/agent/v5/datafeeds/read", { body: { ackId: "" } });
  const read = { type: "datahose" as const, tag: "a" };
  // @ts-expect-error -- eventTypes is needed
  await session.POST("/agent/v5/events/read", { body: read });
  // @ts-expect-error -- no such type of event
  await session.POST("/agent/v5/events/read", { body: { ...read, eventTypes: ["MESSAGE"] } });
  // @ts-expect-error -- the name is a text
  await session.POST("/pod/v3/room/create", { body: { name: 1 } });
  // @ts-expect-error -- a category is a text
  await session.POST("/pod/v2/user/presence", { body: { category: 1 } });
  // @ts-expect-error -- active is needed
  await session.POST("/pod/v1/room/{id}/setActive", { params: { path: { id: "a" } } });
  const groupId = { path: { groupId: "a" } };
  // @ts-expect-error -- the header is needed
  await session.GET("/profile-manager/v1/groups/{groupId}", { params: groupId });
  // @ts-expect-error -- a call without an answer has no fields
  void (await session.DELETE("/agent/v5/datafeeds/{datafeedId}", datafeed)).data.id;
  const { feed, login, loginOnBehalfOf } = await import("../src/index.ts");
  const { verifyUserJwt } = await import("../src/verify.ts");
  for await (const event of feed(session)) {
    // @ts-expect-error -- the payload of no type in particular
    void event.payload.messageSent;
    // @ts-expect-error -- a user joins a room, and sends no message by it
    if (event.type === "USERJOINEDROOM") void event.payload?.messageSent;
  }
  // @ts-expect-error -- the option's name is tag
  feed(session, { name: "a" });
  // @ts-expect-error -- onStatus is told of no such thing
  feed(session, { onStatus: ({ status }) => status });
  // @ts-expect-error -- applications sign on with appId
  await loginOnBehalfOf({ host: "", username: "ada", privateKey: "" });
  // @ts-expect-error -- sessions of applications need no key manager
  await loginOnBehalfOf({ host: "", appId: "", userId: 1, privateKey: "", keyManager: "" });
  // @ts-expect-error -- the certificate is needed
  await verifyUserJwt("", { appId: "" });
  // @ts-expect-error -- the login's option is username
  await login({ host: "", user: "", privateKey: "" });
  // @ts-expect-error -- claims hold no text for exp
  await login({ host: "", username: "", signJwt: ({ exp }) => exp.toUpperCase() });
  const { nodeTransport } = await import("../src/node.ts");
  // @ts-expect-error -- the option's name is passphrase
  nodeTransport({ tls: { pfx: new Uint8Array(), password: "" } });
  // @ts-expect-error -- certificates are options of tls
  nodeTransport({ pfx: new Uint8Array(), passphrase: "" });
  // @ts-expect-error -- a transport is no fetch
  await login({ host: "", username: "", certificate: true, fetch: nodeTransport() });
}

async function spelled(session: SymphonySession): Promise<void> {
  const { data: user } = await session.GET("/pod/v2/sessioninfo", { timeout: 1000 });
  expectTypeOf(user).toEqualTypeOf<UserV2>();
  expectTypeOf(user.id).toEqualTypeOf<Int64>();
  expectTypeOf(user.username).toEqualTypeOf<string | undefined>();
  const { data: stream } = await session.POST("/pod/v1/im/create", { body: [1, 2n] });
  const path = { sid: stream.id };
  const { data: message } = await session.POST("/agent/v4/stream/{sid}/message/create", {
    params: { path },
    body: { message: "", attachment: [new Blob([])] },
  });
  expectTypeOf(message).toEqualTypeOf<V4Message>();
  const params = { path, query: { since: 0 } };
  const { data: messages } = await session.GET("/agent/v4/stream/{sid}/message", { params });
  expectTypeOf(messages).toEqualTypeOf<V4MessageList | undefined>();
  const { data: bytes } = await session.stream.GET("/agent/v4/stream/{sid}/message", { params });
  expectTypeOf(bytes).toEqualTypeOf<ReadableStream<Uint8Array>>();
  const { data: feeds } = await session.GET("/agent/v5/datafeeds");
  expectTypeOf(feeds).toEqualTypeOf<V5Datafeed[]>();
  const { data: nothing } = await session.DELETE("/agent/v5/datafeeds/{datafeedId}", datafeed);
  expectTypeOf(nothing).toEqualTypeOf<undefined>();
  const { feed } = await import("../src/index.ts");
  const { verifyUserJwt } = await import("../src/verify.ts");
  for await (const event of feed(session, { tag: "a", onStatus: ({ type }) => type })) {
    if (event.type === "MESSAGESENT") {
      expectTypeOf(event.payload.messageSent.message).toEqualTypeOf<V4Message>();
    } else if (event.type === "ROOMCREATED") {
      expectTypeOf(event.payload.roomCreated.stream).toEqualTypeOf<V4Stream>();
    }
  }
  const claims = await verifyUserJwt("", { appId: "", podCertificate: "" });
  expectTypeOf(claims.user).toEqualTypeOf<JwtUser>();
  const raw = await session.raw.GET("/pod/v2/sessioninfo");
  if (raw.error) expectTypeOf(raw.error.message).toEqualTypeOf<string | undefined>();
}

test("calls are typed by the spec", () => {
  expectTypeOf(misspelled).toBeFunction();
  expectTypeOf(spelled).toBeFunction();
  expectTypeOf(unlisted).toBeFunction();
});
