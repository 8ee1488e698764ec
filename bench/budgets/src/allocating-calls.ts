import { login } from "@signoff/edin-docflow";
import { watchDrift } from "@signoff/edin-docflow/drift";
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";

const warmUp = 3_000;
const counted = 1_000;

const json = { headers: { "content-type": "application/json" } };
const profile = JSON.stringify({
  userId: 201,
  accountId: 101,
  email: "office@example.com",
  isOwner: 1,
  isCaptcha: 0,
  companies: [],
  roles: [],
  lastLoginIp: "192.0.2.1",
});

/** The service in memory. */
async function fetch(url: string): Promise<Response> {
  switch (new URL(url).pathname) {
    case "/bdoc/auth_uuid":
      return new Response('{"token":"login-token","isCaptcha":0}', json);
    case "/bdoc/auth":
      return new Response(null, { headers: { "set-cookie": "SID=made-up-session" } });
    default:
      return new Response(profile, json);
  }
}

const options = {
  baseUrl: "http://127.0.0.1",
  email: "office@example.com",
  password: "made-up-password",
  fetch,
};
const session = await login(options);
const watched = await login({ ...options, drift: watchDrift(() => {}) });

const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  GET: () => session.GET("/bdoc/user-profile"),
  "GET with drift": () => watched.GET("/bdoc/user-profile"),
  POST: () => session.POST("/bdoc/store/packages", { body: { fileName: "contract.pdf" } }),
};

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ["gc"] });

async function repeat(call: () => Promise<unknown>, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) await call();
}

/** The bytes that one call allocates once it is compiled. */
async function measure(call: () => Promise<unknown>): Promise<number> {
  await repeat(call, warmUp);
  globalThis.gc?.();
  await wait(20);
  collections = 0;
  const before = process.memoryUsage().heapUsed;
  await repeat(call, counted);
  const after = process.memoryUsage().heapUsed;
  await wait(20);
  if (collections > 0) throw new Error("Memory was collected while it was counted.");
  return Math.round((after - before) / counted);
}

const figures: Record<string, number> = {};
for (const [name, call] of Object.entries(calls))
  figures[`bytes of a ${name}`] = await measure(call);
process.stdout.write(JSON.stringify(figures));
// The session is left as it is: there is nobody at the other end to sign off from.
process.exit();
