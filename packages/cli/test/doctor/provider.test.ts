import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf, until } from "@signoff/command-kit/testing";
import { freePort, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { createCertificate } from "../support/certificate.ts";
import { makeFolder, runHere, start } from "../support/commands.ts";
import { credentials, install, startProxy, startWeb } from "../support/installations.ts";

const providers = [
  ["directlink", "directlink"],
  ["edin", "edin-docflow"],
  ["symphony", "symphony"],
] as const;

describe.each(providers)("signoff doctor %s", (word, name) => {
  test("says that all is well, step by step, and signs off", async () => {
    const { servers, environment } = await install();
    const { code, stdout, stderr } = await runHere(["doctor", word, "--json"], environment);
    const records = recordsOf(stdout);
    expect(records[0]).toMatchObject({ type: "diagnosis", provider: name, verdict: "ok" });
    const checks = records.filter(({ type }) => type === "check");
    expect(new Set(checks.map(({ verdict }) => verdict))).toEqual(new Set(["ok"]));
    const steps = ["connection", "tls", "clock", "service", "login", "read", "logout", "probe"];
    const told = checks.map(({ subject }) => subject);
    expect([...new Set(told)].filter((subject) => subject !== "agent")).toEqual([
      ...steps,
      "drift",
    ]);
    expect(records.at(-2)).toMatchObject({ type: "receipt", outcome: "ended" });
    expect(records.at(-1)).toMatchObject({ type: "summary", command: "doctor", troubles: 0 });
    expect([code, stderr]).toEqual([0, ""]);
    expect(servers[name].sessions()).toEqual([]);
  });

  test("goes through a proxy with a password, over TLS with an authority of its own", async () => {
    const { servers, environment } = await install({ tls: true });
    const ca = join(await makeFolder(), "ca.pem");
    await writeFile(ca, servers[name].ca ?? "");
    const proxy = await startProxy({ authorization: `Basic ${btoa("me:my word")}` });
    const SIGNOFF_PROXY = proxy.url.replace("//", "//me:my%20word@");
    const given = { ...environment, SIGNOFF_PROXY };
    const { code, stdout } = await runHere(["doctor", word, "--ca", ca, "--json"], given);
    const subjects = recordsOf(stdout).map(({ subject }) => subject);
    expect(subjects).toContain("proxy");
    expect(code).toBe(0);
    const host = new URL(servers[name].url).host;
    expect(new Set(proxy.requests)).toEqual(new Set([host]));
    expect(stdout).not.toMatch(/my word|my%20word/);
  });

  test("sends one login, and none again where it is refused", async () => {
    const { servers, environment } = await install();
    const logins = {
      directlink: "issueToken",
      "edin-docflow": "logIn",
      symphony: "authenticateByPublicKey",
    };
    servers[name].fault({ kind: "status", status: 401, operation: logins[name] });
    const { code } = await runHere(["doctor", word], environment);
    expect(code).toBe(6);
    expect(requestsOf(servers[name], logins[name])).toBe(1);
  });

  test("signs off where it is interrupted in the midst of its session", async () => {
    const { servers, environment } = await install();
    const reads = {
      directlink: "listDownloads",
      "edin-docflow": "getUserProfile",
      symphony: "getSessionInfo",
    };
    const hang = { kind: "hang", operation: reads[name] } as const;
    const { child, ended } = start(["doctor", word], environment);
    // The first one is asked without credentials.
    await until(() => requestsOf(servers[name], reads[name]) > 0);
    servers[name].fault(hang);
    await until(() => servers[name].sessions().length > 0);
    await until(() => requestsOf(servers[name], reads[name]) > 1);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([130, "signoff: Interrupted.\n"]);
    expect(servers[name].sessions()).toEqual([]);
  });
});

describe("what it says to people", () => {
  test("is the cause in the first line, what to do, and then step by step", async () => {
    const { port } = await startWeb();
    const environment = { ...credentials, DIRECTLINK_URL: `https://127.0.0.1:${port}` };
    const { code, stdout, stderr } = await runHere(["doctor", "directlink"], environment);
    const place = `127.0.0.1:${port}`;
    expect(stdout.split("\n")).toEqual([
      `${place} speaks plain http, and https was expected.`,
      ...Array.from({ length: 4 }, () => expect.stringMatching(/^ {2}\S/)),
      "",
      expect.stringMatching(/^ok {5}127\.0\.0\.1:\d+ takes connections, in \d+ ms\.$/),
      `ERROR  ${place} speaks plain http, and https was expected.`,
      "-      Not tried: login, read, logout, and the probe of the old session.",
      "",
    ]);
    expect([code, stderr]).toEqual([7, ""]);
  });

  test("names a proxy of the environment that is not used, but for hosts that go without", async () => {
    const { port } = await startWeb();
    const DIRECTLINK_URL = `https://127.0.0.1:${port + 1}`;
    const environment = {
      ...credentials,
      DIRECTLINK_URL,
      HTTPS_PROXY: "http://proxy.example:3128",
    };
    const advised = await runHere(["doctor", "directlink"], environment);
    expect(advised.stdout.replaceAll(/\s+/g, " ")).toContain("HTTPS_PROXY names a proxy");
    const NO_PROXY = "example.com, 127.0.0.1";
    const excepted = await runHere(["doctor", "directlink"], { ...environment, NO_PROXY });
    expect(excepted.stdout).not.toContain("HTTPS_PROXY");
  });
});

// Node knows them from 24.5 on, and from 22.21 on.
const readsProxies = process.allowedNodeEnvironmentFlags.has("--use-env-proxy");

describe.skipIf(!readsProxies)("a proxy of the environment that Node is told to use", () => {
  test.each([
    ["is gone through by the doctor as by the login", {}, true],
    ["is not, for hosts that go without", { NO_PROXY: "127.0.0.1" }, false],
  ])("%s", async (_, more, isUsed) => {
    const { servers, environment } = await install({ tls: true });
    const ca = join(await makeFolder(), "ca.pem");
    await writeFile(ca, servers.directlink.ca ?? "");
    const proxy = await startProxy();
    const node = { NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: ca };
    const given = { ...environment, ...node, ...more };
    const { code, stdout } = await start(["doctor", "directlink", "--json"], given).ended;
    expect(recordsOf(stdout).some(({ subject }) => subject === "proxy")).toBe(isUsed);
    // One tunnel of the doctor, and at least one of the session.
    expect(proxy.requests.length > 1).toBe(isUsed);
    expect(code).toBe(0);
  });
});

test("a proxy that speaks TLS itself is gone through where its authority is known", async () => {
  const { servers, environment } = await install();
  const made = createCertificate("proxy.example.com");
  const proxy = await startProxy({ secure: made });
  const ca = join(await makeFolder(), "ca.pem");
  await writeFile(ca, made.cert);
  const given = { ...environment, SIGNOFF_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: ca };
  const { code, stdout } = await start(["doctor", "directlink"], given).ended;
  // Beyond a proxy it is another machine that 127.0.0.1 is.
  expect(stdout).toMatch(/^127\.0\.0\.1:\d+ speaks plain http: whoever is on the way reads/);
  expect(stdout).toMatch(/^ok +The proxy makes a way[^]*^ok +The old session is dead/m);
  expect(new Set(proxy.requests)).toEqual(new Set([new URL(servers.directlink.url).host]));
  expect(code).toBe(1);
});

describe("a profile", () => {
  test("says how to sign on, by what proxy, and is named where that is wrong", async () => {
    const { servers, environment } = await install();
    const { DIRECTLINK_PASSWORD } = environment;
    const XDG_CONFIG_HOME = await makeFolder();
    const closed = await freePort();
    await mkdir(join(XDG_CONFIG_HOME, "signoff"));
    const { url, accounts } = servers.directlink;
    const plain = { provider: "directlink", baseUrl: url, username: accounts[0].username };
    const secret = { password: { env: "WORD" } };
    const profiles = {
      well: { ...plain, ...secret },
      proxied: { ...plain, ...secret, proxy: `http://127.0.0.1:${closed}` },
      astray: { ...plain, ...secret, baseUrl: `http://127.0.0.1:${closed}` },
    };
    const file = join(XDG_CONFIG_HOME, "signoff", "profiles.json");
    await writeFile(file, JSON.stringify({ profiles }), { mode: 0o600 });
    const given = { XDG_CONFIG_HOME, WORD: DIRECTLINK_PASSWORD ?? "" };
    const adviceOf = async (profile: string): Promise<unknown> => {
      const parameters = ["doctor", "directlink", "--profile", profile, "--json"];
      return recordsOf((await runHere(parameters, given)).stdout)[0]?.["advice"];
    };
    expect(await adviceOf("well")).toBeUndefined();
    expect(await adviceOf("proxied")).toMatch(/port in proxy of the profile/);
    expect(await adviceOf("astray")).toMatch(/port in baseUrl of the profile/);
  });
});

describe("a server that is not trusted", () => {
  test.each([
    ["gets no login", false],
    ["gets one where its certificate is given as an authority", true],
  ])("%s", async (_, isGiven) => {
    const made = createCertificate("mft.example.com");
    const server = await startWeb(made, (request, response) => {
      response.writeHead(request.url?.includes("token") ? 500 : 401).end();
    });
    const ca = join(await makeFolder(), "ca.pem");
    await writeFile(ca, made.cert);
    const environment = { ...credentials, DIRECTLINK_URL: server.url };
    const parameters = ["doctor", "directlink", ...(isGiven ? ["--ca", ca] : [])];
    await runHere(parameters, environment);
    expect(server.requests.some((request) => request.includes("oauth2/token"))).toBe(isGiven);
  });
});

test("a page of its own that EDIN shows to who is not signed on is no fault", async () => {
  const { servers, environment } = await install();
  servers["edin-docflow"].fault({
    kind: "redirect",
    location: "/auth",
    operation: "getUserProfile",
  });
  const { code, stdout } = await runHere(["doctor", "edin"], environment);
  expect(stdout).toMatch(/answers \(302 to a page of its own, without\s+credentials\)/);
  expect(code).toBe(0);
});

test.each([
  ["3600", "ok"],
  [undefined, "warning"],
])(
  "an answer of an hour ago is no sign of a wrong clock where a cache kept it: Age %s",
  async (age, verdict) => {
    const server = await startWeb(undefined, (_, response) => {
      response.setHeader("date", new Date(Date.now() - 3_600_000).toUTCString());
      if (age !== undefined) response.setHeader("age", age);
      response.writeHead(401).end();
    });
    const environment = { ...credentials, DIRECTLINK_URL: server.url };
    const { stdout } = await runHere(["doctor", "directlink", "--json"], environment);
    const clock = recordsOf(stdout).find(({ subject }) => subject === "clock");
    expect(clock).toMatchObject({ verdict });
  },
);

test("basic authentication has nothing whose end could be verified, which is no fault", async () => {
  const { environment } = await install();
  const given = { ...environment, DIRECTLINK_AUTH: "basic" };
  const { code, stdout } = await runHere(["doctor", "directlink"], given);
  expect(stdout).toMatch(/^All is well/);
  expect(stdout).toMatch(/Nothing can show whether the session is dead/);
  expect(code).toBe(0);
});

test.each([
  ["a key that is none", { SYMPHONY_PRIVATE_KEY: "no key" }, /^signoff: SYMPHONY_PRIVATE_KEY /],
  ["no user", { SYMPHONY_USERNAME: "" }, /^signoff: Symphony needs .*SYMPHONY_USERNAME/],
  [
    "plain http to another host",
    { SYMPHONY_HOST: "http://pod.example.com" },
    /^signoff: SYMPHONY_HOST uses http:.*; use https:, or give --allow-insecure\.\n$/,
  ],
  ["a URL with a password", { SYMPHONY_HOST: "https://a:b@127.0.0.1" }, /^signoff: SYMPHONY_HOST /],
])("%s is a wrong setting, before anything is sent", async (_, spoilt, said) => {
  const { servers, environment } = await install();
  const { code, stdout, stderr } = await runHere(["doctor", "symphony"], {
    ...environment,
    ...spoilt,
  });
  expect(stderr).toMatch(said);
  expect([code, stdout]).toEqual([2, ""]);
  expect(servers.symphony.requests).toEqual([]);
});

test("a provider that there is not is a usage error", async () => {
  const { code, stderr } = await runHere(["doctor", "acme"], credentials);
  expect(stderr).toBe(
    'signoff: There is no provider "acme"; there are directlink, edin, symphony.\n',
  );
  expect(code).toBe(2);
});
