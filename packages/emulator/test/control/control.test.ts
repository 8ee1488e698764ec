import { request } from "node:http";
import { stringify } from "lossless-json";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signOn, startControlled, type Controlled } from "./support.ts";

let control: Controlled;
beforeAll(async () => {
  control = await startControlled();
});
afterAll(() => control[Symbol.asyncDispose]());

test("the servers, their accounts and the document are told", async () => {
  const { servers, get } = control;
  const { body } = await get("/servers");
  expect(body).toEqual(
    Object.values([servers.directlink, servers["edin-docflow"], servers.symphony]).map(
      ({ provider, url, accounts }) => ({
        provider,
        url,
        accounts: JSON.parse(stringify(accounts) ?? "") as unknown,
      }),
    ),
  );
  expect(await get("/directlink")).toMatchObject({ body: { url: servers.directlink.url } });
  expect(await get("/edin-docflow/accounts")).toMatchObject({
    body: [{ email: servers["edin-docflow"].accounts[0].email }, {}],
  });
  expect(await get("/")).toMatchObject({
    body: { openapi: "3.1.1", paths: { "/symphony/controls/pushEvent": { post: {} } } },
  });
});

test("every function of the controls has a call", async () => {
  const { servers, get } = control;
  const { paths } = (await get("/")).body as { paths: object };
  for (const { provider, controls } of [
    servers.directlink,
    servers["edin-docflow"],
    servers.symphony,
  ]) {
    const called = Object.keys(paths).flatMap(
      (path) => path.split(`/${provider}/controls/`)[1] ?? [],
    );
    const functions = Object.entries(controls).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    expect(called.toSorted()).toEqual(functions.toSorted());
  }
});

test("time is told, and turned", async () => {
  const { servers, get, send } = control;
  const before = servers.symphony.clock.now();
  const { status, body } = await send("POST", "/clock/advance", { milliseconds: 3_600_000 });
  expect(status).toBe(200);
  expect((body as { now: number }).now).toBeGreaterThanOrEqual(before + 3_600_000);
  expect(((await get("/clock")).body as { now: number }).now).toBeGreaterThanOrEqual(
    before + 3_600_000,
  );
});

test("requests, sessions and their end are told", async () => {
  const { get, send } = control;
  await signOn(control);
  expect((await get("/directlink/requests?operationId=login")).body).toMatchObject([
    {
      operationId: "login",
      status: 200,
      headers: { authorization: expect.stringMatching(/^Basic /) },
      parameters: { path: {}, query: {} },
    },
  ]);
  expect((await get("/directlink/requests?from=1")).body).toEqual([]);
  expect((await get("/directlink/violations")).body).toEqual([]);
  const { body } = await get("/directlink/sessions");
  expect(body).toMatchObject([{ account: "ACME" }]);
  await send("POST", "/directlink/sessions/expire", { account: "PARTNER" });
  expect((await get("/directlink/sessions")).body).toEqual(body);
  expect((await send("POST", "/directlink/sessions/expire")).status).toBe(204);
  expect((await get("/directlink/sessions")).body).toEqual([]);
});

test("lies are told and taken back", async () => {
  const { servers, get, send } = control;
  expect(await send("PUT", "/symphony/lies", { logout: true })).toMatchObject({
    body: { logout: true },
  });
  expect(servers.symphony.lies()).toEqual({ logout: true });
  await send("PUT", "/symphony/lies", { logout: false });
  expect((await get("/symphony/lies")).body).toEqual({ logout: false });
});

test("the end is asked for, and answered before", async () => {
  const { send, closings } = control;
  expect((await send("POST", "/close")).status).toBe(204);
  await expect.poll(closings).toBe(1);
});

test.each([
  ["POST", "/clock/advance", { milliseconds: -1 }, "/milliseconds must be >= 0"],
  ["POST", "/clock/advance", { milliseconds: 2 ** 53 - 1 }, "leave the year 9999"],
  ["POST", "/clock/advance", { seconds: 1 }, '("seconds")'],
  ["POST", "/clock/advance", undefined, "the request body is required"],
  ["POST", "/directlink/sessions/expire", { user: "ACME" }, '("user")'],
  ["PUT", "/directlink/lies", { logout: "yes" }, "/logout must be boolean"],
  ["PUT", "/directlink/lies", { logon: true }, '("logon")'],
  ["POST", "/directlink/certificates", { commonName: "x" }, "--tls"],
  ["POST", "/symphony/certificates", { commonName: "" }, "/commonName must NOT have fewer"],
  ["GET", "/directlink/requests?from=-1", undefined, 'query parameter "from"'],
  ["GET", "/directlink/requests?form=1", undefined, 'query parameter "form" is not documented'],
  ["GET", "/nobody/requests", undefined, 'path parameter "provider"'],
])("%s %s with %o is refused", async (method, path, body, problem) => {
  const told = await control.send(method, path, body);
  expect(told.problem).toContain(problem);
  expect(told.status).toBe(400);
});

test.each([
  ["GET", "/nowhere/at/all", 404],
  ["DELETE", "/clock", 405],
])("%s %s is answered %i", async (method, path, status) => {
  expect(await control.send(method, path)).toMatchObject({ status });
});

/** As a page of another name would send it that leads to 127.0.0.1. */
const askAs = (
  headers: Record<string, string>,
): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    request(`${control.url}/clock`, { headers }, (response) => {
      void text(response).then((body) => resolve({ status: response.statusCode, body }));
    })
      .on("error", reject)
      .end();
  });

test("a page in a browser is refused, under whatever name it comes", async () => {
  const port = new URL(control.url).port;
  expect(await askAs({ host: `localhost:${port}` })).toMatchObject({ status: 200 });
  expect(await askAs({ host: `127.0.0.1:${port}` })).toMatchObject({ status: 200 });
  expect(await askAs({ host: `rebound.example.com:${port}` })).toMatchObject({
    status: 403,
    body: expect.stringContaining("Host:"),
  });
  expect(await askAs({ origin: "https://example.com" })).toMatchObject({
    status: 403,
    body: expect.stringContaining("Origin:"),
  });
});

test("what is no JSON is refused by its media type, as a form of a page would be", async () => {
  const url = `${control.url}/clock/advance`;
  const body = '{"milliseconds":1}';
  const sent = (type: string): Promise<Response> =>
    fetch(url, { method: "POST", headers: { "content-type": type }, body });
  expect((await sent("application/json")).status).toBe(200);
  expect((await sent("text/plain")).status).toBe(400);
});

test("a provider that was not started is named", async () => {
  const { startEmulator } = await import("../../src/index.ts");
  const { startControl } = await import("../../src/control/start.ts");
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  const alone = await startControl([servers.directlink], 0, () => {});
  const answer = await fetch(`${alone.url}/symphony/requests`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("provider: symphony was not started; there are directlink");
  const call = await fetch(`${alone.url}/symphony/controls/feeds`, { method: "POST" });
  expect(call.status).toBe(404);
  expect((await fetch(`${alone.url}/directlink/requests`)).status).toBe(200);
  await alone.close();
});
