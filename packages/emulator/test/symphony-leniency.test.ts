import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../src/index.ts";
import { passed, refused, take, type SendCase, type TolerantCase } from "./leniency-support.ts";
import { logIn } from "./symphony-support.ts";

/** A server, and calls of its administrator. */
interface Side {
  readonly emulator: Emulator<"symphony">;
  readonly send: SendCase;
}

let lenient: Side;
let strict: Side;
beforeAll(async () => {
  [lenient, strict] = await Promise.all([start(false), start(true)]);
});
afterAll(() => Promise.all([lenient, strict].map(({ emulator }) => emulator.close())));

async function start(isStrict: boolean): Promise<Side> {
  const emulator = await startEmulator({ providers: ["symphony"], strict: isStrict });
  const server = emulator.symphony;
  const sessionToken = await logIn(server, 2);
  const send: SendCase = (path, init) =>
    fetch(server.url + path, { ...init, headers: { ...init.headers, sessionToken } });
  return { emulator, send };
}

const page = (path: string): string => `https://rest-api.symphony.com/main/${path}`;
const kit = (path: string): string =>
  `https://github.com/finos/symphony-bdk-python/blob/main/${path}`;
const collection =
  "https://github.com/finos/symphony-api-spec/blob/master/postman/Symphony_REST_APIs.postman_collection.json";
const json = { "content-type": "application/json" };

const cases: Record<string, TolerantCase> = {
  "a datafeed whose tag is null": {
    source: kit("symphony/bdk/core/service/datafeed/datafeed_loop_v2.py"),
    method: "POST",
    path: "/agent/v5/datafeeds",
    headers: json,
    body: '{"tag":null}',
    status: 201,
    problem: "body /tag must be string",
  },
  "a boolean as Python writes it": {
    source: kit("symphony/bdk/gen/api_client.py"),
    path: "/pod/v3/users?username=nobody&local=True",
    status: 204,
    problem: 'query parameter "local": must be boolean',
  },
  "a status in small letters": {
    source: page("connections/list-connections"),
    path: "/pod/v1/connection/list?status=all",
    problem:
      'query parameter "status": must be equal to one of the allowed values: PENDING_INCOMING, PENDING_OUTGOING, ACCEPTED, REJECTED, ALL',
  },
  "a slash at the end of the path": {
    source: collection,
    path: "/agent/v5/datafeeds/",
    refusal: 404,
    problem: "the path /agent/v5/datafeeds/ is not documented",
  },
  "a limit beyond the greatest that is supported": {
    source: page("signals/list-signals"),
    path: "/agent/v1/signals/list?limit=501",
    problem: 'query parameter "limit": must be <= 500',
  },
  "a limit beyond the maximum, as the collection has it": {
    source: collection,
    path: "/agent/v3/dlp/policies?page=0&limit=81",
    problem: 'query parameter "limit": must be <= 50',
  },
  "presences beyond the greatest number": {
    source: page("presence/get-all-presence"),
    path: "/pod/v2/users/presence?limit=5001",
    problem: 'query parameter "limit": must be <= 5000',
  },
  "an unknown query parameter": {
    source: page("info-health-check/session-info-v2"),
    path: "/pod/v2/sessioninfo?trace=1",
    problem: 'query parameter "trace" is not documented',
  },
};

describe.each(Object.entries(cases))("%s", (_name, one) => {
  test("passes", async () => {
    const { emulator, send } = lenient;
    expect(await take(emulator.symphony, send, one)).toMatchObject(passed(one));
  });

  test("is refused by a strict server", async () => {
    const { emulator, send } = strict;
    expect(await take(emulator.symphony, send, one)).toMatchObject(refused(one));
  });
});

// https://rest-api.symphony.com/main/user-management/list-users-v2: it "must not exceed 1000".
test.each([
  "/pod/v2/admin/user/list?limit=1001",
  "/pod/v3/room/search?limit=101",
  "/pod/v2/admin/streams/list?limit=101",
])("%s is refused, as its page forbids it", async (path) => {
  const isGet = path.includes("user/list");
  const init = isGet ? {} : { method: "POST", headers: json, body: '{"query":"a"}' };
  expect((await lenient.send(path, init)).status).toBe(400);
});
