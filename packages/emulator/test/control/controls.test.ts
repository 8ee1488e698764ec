import { afterAll, beforeAll, expect, test } from "vitest";
import { partnerOf } from "../directlink-support.ts";
import { startControlled, type Controlled, type Told } from "./support.ts";

let control: Controlled;
beforeAll(async () => {
  control = await startControlled();
});
afterAll(() => control[Symbol.asyncDispose]());

const call = (provider: string, name: string, given?: object): Promise<Told> =>
  control.send("POST", `/${provider}/controls/${name}`, given);

const resultOf = async (told: Promise<Told>): Promise<unknown> =>
  ((await told).body as { result: unknown }).result;

const read = (query: string): Promise<Response> =>
  fetch(`${control.url}/directlink/files?${query}`);

test("files of DirectLink are planted, listed and read", async () => {
  const bytes = Buffer.from([0, 255, 10]);
  const add = (file: object): Promise<Told> =>
    call("directlink", "addFile", { username: "ACME", file });
  await add({ name: "text.edi", content: "UNB+UNOA:1'", modified: 86_400_000 });
  await add({ name: "bytes.bin", content: { base64: bytes.toString("base64") } });
  await add({ name: "large.bin", size: 5_000_000_000, seed: "any" });
  expect(await resultOf(call("directlink", "files", { username: "ACME" }))).toMatchObject([
    { name: "text.edi", length: 11, modified: 86_400_000, area: "download" },
    { name: "bytes.bin", length: 3 },
    { name: "large.bin", length: 5_000_000_000 },
  ]);
  expect(await (await read("username=ACME&name=bytes.bin")).bytes()).toEqual(new Uint8Array(bytes));
  expect(await (await read("username=ACME&name=text.edi&area=download")).text()).toContain("UNB");
  expect((await read("username=ACME&name=text.edi&area=backup")).status).toBe(404);
  expect((await read("username=ACME")).status).toBe(400);
});

test("DirectLink is configured", async () => {
  const { directlink } = control.servers;
  const settings = { uploadNames: String.raw`\.edi$`, backupSeconds: "Infinity", firstPage: 1 };
  const configure = (changed: object): Promise<unknown> =>
    resultOf(call("directlink", "configure", { settings: changed }));
  const uploaded = async (): Promise<number> =>
    (await partnerOf(directlink).upload("a.txt", "x")).status;
  expect(await configure(settings)).toBeNull();
  expect(await uploaded()).toBe(403);
  expect(await configure({ uploadNames: null })).toBeNull();
  expect(await uploaded()).toBe(200);
  expect(await resultOf(call("directlink", "setLoginGivesToken", { on: true }))).toBeNull();
  expect(await resultOf(call("directlink", "messages"))).toEqual([]);
  expect((await control.get("/directlink/newcomer")).body).toBe(directlink.controls.newcomer);
});

test("packages of EDIN are planted under an exact identifier beyond 2^53", async () => {
  const [{ email }] = control.servers["edin-docflow"].accounts;
  await call("edin-docflow", "setNextId", { id: "9007199254740993" });
  await call("edin-docflow", "setPreparationTime", { milliseconds: "Infinity" });
  await call("edin-docflow", "setCaptcha", { email, captcha: "announced" });
  const answer = await fetch(`${control.url}/edin-docflow/controls/addPackage`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, files: [{ name: "invoice.txt", content: "Total: 100" }] }),
  });
  expect(await answer.text()).toBe('{"result":9007199254740993}');
});

test("events and feeds of Symphony", async () => {
  const [{ username }, , , app, user] = control.servers.symphony.accounts;
  const event = { type: "SYMPHONYELEMENTSACTION", payload: {} };
  expect(await resultOf(call("symphony", "pushEvent", { username, event }))).toEqual(
    expect.any(String),
  );
  expect(await resultOf(call("symphony", "feeds"))).toEqual([]);
  const given: [string, object][] = [
    ["setLogoutNeedsCertificate", { on: false }],
    ["setAgentVersion", { version: "Agent-24.12" }],
    ["setTokenLifetime", { token: "session", milliseconds: "Infinity" }],
    ["setClockSkew", { host: "pod", milliseconds: -1000 }],
    ["setSimplifiedKeyDelivery", { on: true }],
    ["setKeyManagerTokenNeeded", { on: false }],
    ["setGivesAuthorizationToken", { on: true }],
    ["configureApp", { appId: app.appId, settings: { permissions: ["ACT_AS_USER"] } }],
    ["installApp", { appId: app.appId, username: user.username, installed: false }],
    ["configureUser", { username, settings: { roles: ["INDIVIDUAL", "AGENT"] } }],
    ["configureUser", { username, settings: { features: { canUpdateAvatar: false } } }],
    ["setPodFeature", { name: "canUpdateAvatar", on: true }],
    ["setFeedPatience", { milliseconds: 5 }],
    ["loseFeeds", {}],
    ["loseFeeds", { username }],
    ["restartAgent", {}],
  ];
  for (const [name, body] of given) {
    expect([name, await resultOf(call("symphony", name, body)).catch(String)]).toEqual([
      name,
      null,
    ]);
  }
  const jwt = await resultOf(
    call("symphony", "issueUserJwt", { username: user.username, appId: app.appId }),
  );
  expect(jwt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
});

test.each([
  ["directlink", "addFile", { username: "NOBODY", file: { name: "a", content: "" } }, "username:"],
  ["directlink", "addFile", { username: "ACME", file: { name: "a" } }, "file: give one of"],
  [
    "directlink",
    "addFile",
    { username: "ACME", file: { name: "a", size: 1, content: "" } },
    "file: give one of",
  ],
  ["directlink", "addFile", { username: "ACME", file: { name: "a", size: 1.5 } }, "size:"],
  [
    "directlink",
    "addFile",
    { username: "ACME", file: { name: "a", path: "/etc/hostname" } },
    '("path")',
  ],
  [
    "directlink",
    "addFile",
    { username: "ACME", file: { name: "a", content: { base64: "?" } } },
    "/file/content/base64",
  ],
  ["directlink", "files", { username: "NOBODY" }, "username:"],
  ["directlink", "files", {}, "'username'"],
  ["directlink", "configure", { settings: { firstPage: 2 } }, "/settings/firstPage"],
  ["directlink", "configure", { settings: { uploadNames: "(" } }, "/settings/uploadNames"],
  ["directlink", "configure", { settings: { backupSeconds: "never" } }, "/settings/backupSeconds"],
  ["directlink", "configure", { settings: { colour: 1 } }, '("colour")'],
  ["directlink", "setLoginGivesToken", { on: 1 }, "/on must be boolean"],
  ["edin-docflow", "setCaptcha", { email: "nobody@example.com", captcha: "off" }, "email:"],
  ["edin-docflow", "setCaptcha", { email: "nobody@example.com", captcha: "on" }, "/captcha"],
  ["edin-docflow", "addPackage", { email: "nobody@example.com", files: [] }, "email:"],
  ["edin-docflow", "setNextId", { id: "-1" }, "/id must match"],
  ["edin-docflow", "setPreparationTime", { milliseconds: -1 }, "/milliseconds"],
  ["symphony", "setTokenLifetime", { token: "refresh", milliseconds: 1 }, "/token"],
  ["symphony", "setTokenLifetime", { token: "session", milliseconds: 0 }, "milliseconds:"],
  ["symphony", "setClockSkew", { host: "agent", milliseconds: 1 }, "/host"],
  ["symphony", "configureApp", { appId: "none", settings: {} }, "appId:"],
  [
    "symphony",
    "configureApp",
    { appId: "settlement-app", settings: { permissions: ["ALL"] } },
    "permissions:",
  ],
  ["symphony", "installApp", { appId: "settlement-app", username: "nobody" }, "username:"],
  ["symphony", "configureUser", { username: "nobody", settings: {} }, "username:"],
  [
    "symphony",
    "configureUser",
    { username: "settlement-bot", settings: { features: { canFly: true } } },
    "features:",
  ],
  ["symphony", "setPodFeature", { name: "canFly", on: true }, "name:"],
  ["symphony", "issueUserJwt", { appId: "settlement-app", username: "nobody" }, "username:"],
  ["symphony", "pushEvent", { username: "nobody", event: { type: "X" } }, "username:"],
  ["symphony", "pushEvent", { username: "settlement-bot", event: {} }, "'type'"],
  ["symphony", "loseFeeds", { username: "nobody" }, "username:"],
  ["symphony", "setFeedPatience", { milliseconds: -1 }, "/milliseconds"],
])(
  "%s: %s with %o is refused, and says for which field",
  async (provider, name, given, problem) => {
    const told = await call(provider, name, given);
    expect(told.problem).toContain(problem);
    expect(told.status).toBe(400);
  },
);
