import { expect, test } from "vitest";
import { startEmulator } from "../src/index.ts";

const pageOrigin = "https://app.example.com";
const preflightHeaders = {
  origin: pageOrigin,
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization, x-trace",
};
const loginPath = "/directlink/v1/auth/login";

const namesOf = (headers: Headers): string[] =>
  [...headers.keys()].filter((name) => name.startsWith("access-control-"));

test("with `cors` a page may send what it likes, and read the answer", async () => {
  await using servers = await startEmulator({
    strict: true,
    providers: ["directlink"],
    cors: true,
  });
  const { url, requests } = servers.directlink;
  const allowed = await fetch(url + loginPath, { method: "OPTIONS", headers: preflightHeaders });
  expect(allowed.status).toBe(204);
  expect(Object.fromEntries(allowed.headers)).toMatchObject({
    "access-control-allow-origin": pageOrigin,
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "authorization, x-trace",
    vary: "Origin",
  });
  expect(requests).toEqual([]);

  const refused = await fetch(url + loginPath, { method: "POST", headers: { origin: pageOrigin } });
  expect(refused.status).toBe(401);
  expect(refused.headers.get("access-control-allow-origin")).toBe(pageOrigin);
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
  const { status, headers } = await fetch(directlink.url + loginPath, {
    method: "POST",
    headers: { origin: pageOrigin },
  });
  expect([status, headers.get("access-control-allow-origin")]).toEqual([503, pageOrigin]);
});

test("who is no page, or asks nothing, is answered as ever", async () => {
  await using servers = await startEmulator({
    strict: true,
    providers: ["directlink"],
    cors: true,
  });
  const { url } = servers.directlink;
  expect(namesOf((await fetch(url + loginPath, { method: "POST" })).headers)).toEqual([]);
  const options = await fetch(url + loginPath, {
    method: "OPTIONS",
    headers: { origin: pageOrigin },
  });
  expect(options.status).toBe(405);
});

test("without `cors` no page may", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  const { url } = servers.directlink;
  const preflight = await fetch(url + loginPath, { method: "OPTIONS", headers: preflightHeaders });
  expect([preflight.status, namesOf(preflight.headers)]).toEqual([405, []]);
  const login = await fetch(url + loginPath, { method: "POST", headers: { origin: pageOrigin } });
  expect(namesOf(login.headers)).toEqual([]);
});
