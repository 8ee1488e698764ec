import { expect, test } from "vitest";
import { startEmulator } from "../src/index.ts";

const ORIGIN = "https://app.example.com";
const PREFLIGHT = {
  origin: ORIGIN,
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization, x-trace",
};
const LOGIN = "/directlink/v1/auth/login";

const namesOf = (headers: Headers): string[] =>
  [...headers.keys()].filter((name) => name.startsWith("access-control-"));

test("with `cors` a page may send what it likes, and read the answer", async () => {
  await using servers = await startEmulator({
    strict: true,
    providers: ["directlink"],
    cors: true,
  });
  const { url, requests } = servers.directlink;
  const allowed = await fetch(url + LOGIN, { method: "OPTIONS", headers: PREFLIGHT });
  expect(allowed.status).toBe(204);
  expect(Object.fromEntries(allowed.headers)).toMatchObject({
    "access-control-allow-origin": ORIGIN,
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "authorization, x-trace",
    vary: "Origin",
  });
  expect(requests).toEqual([]);

  const refused = await fetch(url + LOGIN, { method: "POST", headers: { origin: ORIGIN } });
  expect(refused.status).toBe(401);
  expect(refused.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  expect(refused.headers.get("access-control-expose-headers")?.split(", ")).toContain(
    "Content-Type",
  );
  expect(requests).toHaveLength(1);
});

test("answers that faults spoil can be read as well", async () => {
  await using servers = await startEmulator({
    strict: true,
    providers: ["directlink"],
    cors: true,
  });
  const { directlink } = servers;
  directlink.fault({ operation: "*", kind: "status", status: 503 });
  const { status, headers } = await fetch(directlink.url + LOGIN, {
    method: "POST",
    headers: { origin: ORIGIN },
  });
  expect([status, headers.get("access-control-allow-origin")]).toEqual([503, ORIGIN]);
});

test("who is no page, or asks nothing, is answered as ever", async () => {
  await using servers = await startEmulator({
    strict: true,
    providers: ["directlink"],
    cors: true,
  });
  const { url } = servers.directlink;
  expect(namesOf((await fetch(url + LOGIN, { method: "POST" })).headers)).toEqual([]);
  const options = await fetch(url + LOGIN, { method: "OPTIONS", headers: { origin: ORIGIN } });
  expect(options.status).toBe(405);
});

test("without `cors` no page may", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  const { url } = servers.directlink;
  const preflight = await fetch(url + LOGIN, { method: "OPTIONS", headers: PREFLIGHT });
  expect([preflight.status, namesOf(preflight.headers)]).toEqual([405, []]);
  const login = await fetch(url + LOGIN, { method: "POST", headers: { origin: ORIGIN } });
  expect(namesOf(login.headers)).toEqual([]);
});
