import { afterAll, beforeAll, expect, test } from "vitest";
import { signOn, startControlled, type Controlled } from "./support.ts";

let control: Controlled;
beforeAll(async () => {
  control = await startControlled();
});
afterAll(() => control[Symbol.asyncDispose]());

test("a fault of the fault server is ordered in its own format, counted and taken back", async () => {
  const { get, send } = control;
  const order = {
    operation: "login",
    fault: { kind: "status", status: 503, headers: { "Retry-After": "1" } },
    times: "Infinity",
    skip: 1,
  };
  const { body } = await send("POST", "/directlink/faults", order);
  const { id } = body as { id: string };
  expect(body).toEqual({ id, order, hits: 0 });
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await signOn(control)).status);
  expect(statuses).toEqual([200, 503, 503]);
  expect((await get(`/directlink/faults/${id}`)).body).toMatchObject({ hits: 2 });
  expect((await get("/directlink/faults")).body).toMatchObject([{ id, hits: 2 }]);
  expect((await send("DELETE", `/directlink/faults/${id}`)).status).toBe(204);
  expect((await signOn(control)).status).toBe(200);
  expect(await get(`/directlink/faults/${id}`)).toMatchObject({ status: 404 });
  expect(await get("/symphony/faults")).toMatchObject({ body: [] });
});

test("a fault of the server itself is ordered by its kind", async () => {
  const { send } = control;
  await send("POST", "/directlink/faults", { operation: "*", kind: "status", status: 418 });
  expect((await signOn(control)).status).toBe(418);
  expect((await signOn(control)).status).toBe(200);
});

test("all orders are taken back at once", async () => {
  const { get, send } = control;
  const endless = { operation: "*", times: "Infinity" };
  await send("POST", "/directlink/faults", { ...endless, kind: "status", status: 500 });
  await send("POST", "/directlink/faults", { ...endless, fault: { kind: "reset" } });
  await expect(signOn(control)).rejects.toThrow("fetch failed");
  expect((await send("DELETE", "/directlink/faults")).status).toBe(204);
  expect((await get("/directlink/faults")).body).toEqual([]);
  expect((await signOn(control)).status).toBe(200);
});

test("bytes are sent as base64", async () => {
  const { send } = control;
  const answer = Buffer.from("HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n\xff", "latin1");
  const bytes = { base64: answer.toString("base64") };
  const body = { base64: Buffer.from([1, 255]).toString("base64") };
  const received = async (): Promise<number[]> => [...(await (await signOn(control)).bytes())];
  await send("POST", "/directlink/faults", {
    operation: "*",
    fault: { kind: "raw", bytes, ending: "close" },
  });
  expect(await received()).toEqual([255]);
  await send("POST", "/directlink/faults", {
    operation: "*",
    fault: { kind: "answer", answer: { body } },
  });
  expect(await received()).toEqual([1, 255]);
  await send("POST", "/directlink/faults", { operation: "*", kind: "raw", bytes });
  expect(await received()).toEqual([255]);
});

test("connections are turned away, ended and told of", async () => {
  const { get, send } = control;
  const { body } = await send("POST", "/directlink/wire/refuse", { by: "close" });
  const { id } = body as { id: string };
  await send("POST", "/directlink/wire/end-idle", { by: "reset" });
  await expect(signOn(control)).rejects.toThrow("fetch failed");
  expect((await get(`/directlink/faults/${id}`)).body).toMatchObject({ hits: 1 });
  await send("POST", "/directlink/wire/close-port");
  await expect(signOn(control)).rejects.toThrow("fetch failed");
  expect((await send("POST", "/directlink/wire/open-port")).status).toBe(204);
  expect((await signOn(control)).status).toBe(200);
  const wire = (await get("/directlink/wire")).body as { log: { headers: object }[] };
  expect(wire).toMatchObject({ sockets: [{ isIdle: true }], elsewhere: { received: [] } });
  expect(wire.log.at(-1)).toMatchObject({
    operationId: "login",
    forwarded: true,
    headers: { authorization: expect.stringMatching(/^Basic /) },
  });
});

test.each([
  [{ operation: "nothing", fault: { kind: "reset" } }, 'operation: there is no "nothing"'],
  [{ operation: "nothing", kind: "reset" }, 'operation: there is no "nothing"'],
  [{ fault: { kind: "reset" } }, "required property 'operation'"],
  [{ operation: "*" }, 'give one of "fault"'],
  [{ operation: "*", kind: "reset", fault: { kind: "reset" } }, 'give one of "fault"'],
  [{ operation: "*", kind: "slow" }, "kind: there is no fault 'slow'; there are delay"],
  [{ operation: "*", kind: "delay", milliseconds: -1 }, "milliseconds: of a fault"],
  [{ operation: "*", fault: { kind: "slow" } }, 'kind: there is no fault "slow"; there are'],
  [{ operation: "*", fault: { kind: "json", how: "cut" } }, 'how: of a fault "json" it must be'],
  [{ operation: "*", fault: { kind: "status", status: "x" } }, "status: of a fault"],
  [{ operation: "*", fault: { kind: "page", page: 1 } }, 'page: a fault "page" has no such field'],
  [{ operation: "*", fault: { kind: "page", forward: null } }, "forward: of a fault"],
  [{ operation: "*", fault: {} }, "/fault must have required property 'kind'"],
  [{ operation: "*", fault: { kind: "edit" } }, "fault.kind:"],
  [{ operation: "*", fault: { kind: "reset" }, times: 0 }, "/times must be >= 1"],
  [{ operation: "*", fault: { kind: "reset" }, times: 1.5 }, "/times must be multiple of 1"],
  [{ operation: "*", fault: { kind: "reset" }, times: "often" }, "/times must match"],
  [{ operation: "*", fault: { kind: "reset" }, skip: -1 }, "/skip must be >= 0"],
])("%o is refused", async (order, problem) => {
  const told = await control.send("POST", "/directlink/faults", order);
  expect(told.problem).toContain(problem);
  expect(told.status).toBe(400);
  expect((await signOn(control)).status).toBe(200);
});

test("with TLS there is no fault server, and what would need one says so", async () => {
  await using secure = await startControlled({ faultServers: false, tls: true });
  const { send, servers } = secure;
  const fault = { operation: "*", fault: { kind: "keepAlive", how: "closeIdle" } };
  expect(await send("POST", "/directlink/faults", fault)).toMatchObject({
    status: 400,
    problem: expect.stringContaining("--tls"),
  });
  expect(await send("POST", "/directlink/wire/close-port")).toMatchObject({ status: 400 });
  for (const order of [{ kind: "reset" }, { fault: { kind: "json", how: "cutShort" } }]) {
    const ordered = await send("POST", "/directlink/faults", { operation: "*", ...order });
    expect(ordered.status).toBe(200);
  }
  const { body } = await send("POST", "/symphony/certificates", { commonName: "pricing-bot" });
  expect(body).toMatchObject({
    cert: expect.stringMatching(/^-----BEGIN CERTIFICATE/),
    key: expect.stringMatching(/^-----BEGIN PRIVATE KEY/),
    pfx: expect.any(String),
    passphrase: expect.any(String),
  });
  expect((await secure.get("/symphony")).body).toMatchObject({ ca: servers.symphony.ca });
});
