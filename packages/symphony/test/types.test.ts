import { expectTypeOf, test } from "vitest";
import type { Int64, SymphonySession, UserV2, V4Message, V4MessageList } from "../src/index.ts";

// Never called: what counts is whether it compiles.
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
  const { login } = await import("../src/index.ts");
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
  expectTypeOf(user.id).toEqualTypeOf<Int64 | undefined>();
  const { data: stream } = await session.POST("/pod/v1/im/create", { body: [1, 2n] });
  const path = { sid: stream.id! };
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
  const raw = await session.raw.GET("/pod/v2/sessioninfo");
  if (raw.error) expectTypeOf(raw.error.message).toEqualTypeOf<string | undefined>();
}

test("calls are typed by the spec", () => {
  expectTypeOf(misspelled).toBeFunction();
  expectTypeOf(spelled).toBeFunction();
});
