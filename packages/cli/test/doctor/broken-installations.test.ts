import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { type Ended, type Environment, recordsOf } from "@signoff/command-kit/testing";
import { freePort } from "@signoff/test-support";
import { createClock, type Fault } from "@signoff/emulator";
import { describe, expect, test } from "vitest";
import { createCertificate } from "../support/certificate.ts";
import { makeFolder, runHere } from "../support/commands.ts";
import {
  credentials,
  install,
  type OtherServer,
  startProxy,
  startRaw,
  startWeb,
} from "../support/installations.ts";
import { createOcspAnswer } from "../support/ocsp-answer.ts";
import { runOverDisk, whyNoDisk } from "../support/small-disk.ts";

const hour = 3_600_000;

/** How it comes to be broken, and what the doctor runs with. */
interface Made {
  readonly environment: Environment;
  readonly parameters?: readonly string[];
  /** A server that may see no login. */
  readonly untrusted?: OtherServer;
}

type Provider = "directlink" | "edin" | "symphony";

/** One installation: what is broken, and what the doctor has to say of it before all else. */
type Case = readonly [
  what: string,
  provider: Provider,
  cause: string,
  said: RegExp,
  advised: RegExp,
  exitCode: number,
  make: () => Promise<Made>,
];

const privateKey = (): string =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  }).privateKey;

const addresses = { directlink: "DIRECTLINK_URL", edin: "EDIN_URL", symphony: "SYMPHONY_HOST" };

/** Somebody else's server in place of a provider's. */
function instead(server: OtherServer, ...providers: readonly Provider[]): Made {
  const environment = Object.fromEntries(providers.map((name) => [addresses[name], server.url]));
  return {
    environment: { ...credentials, SYMPHONY_PRIVATE_KEY: privateKey(), ...environment },
    untrusted: server,
  };
}

const page = (title: string, status: number) => async (): Promise<Made> => {
  const server = await startWeb(undefined, (_, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>${title}</title><p>We are working on it.`);
  });
  return instead(server, "directlink", "edin", "symphony");
};

/** One fault of one server. */
const spoil =
  (name: "directlink" | "edin-docflow" | "symphony", fault: Fault) => async (): Promise<Made> => {
    const { servers, environment } = await install();
    servers[name].fault(fault);
    return { environment };
  };

const listing = { status: 0, description: "OK", apiver: "1", time: "now", files: [] };

const withCertificate =
  (made: Parameters<typeof createCertificate>[1]) => async (): Promise<Made> =>
    instead(
      await startWeb(createCertificate("mft.example.com", made)),
      "directlink",
      "edin",
      "symphony",
    );

const cases: readonly Case[] = [
  [
    "wrong port",
    "directlink",
    "port-closed",
    /^Nothing listens at 127\.0\.0\.1:\d+\.$/,
    /port in DIRECTLINK_URL/,
    7,
    async () => ({
      environment: { ...credentials, DIRECTLINK_URL: `http://127.0.0.1:${await freePort()}` },
    }),
  ],
  [
    "plain http where https is expected",
    "edin",
    "plain-http",
    /speaks plain http, and https was expected/,
    /port is the right one in EDIN_URL/,
    7,
    async () => {
      const server = await startWeb();
      return instead({ ...server, url: server.url.replace("http:", "https:") }, "edin");
    },
  ],
  [
    "https where plain http is expected",
    "symphony",
    "tls-expected",
    /speaks TLS, and plain http was expected/,
    /Write https: in SYMPHONY_HOST/,
    7,
    async () => {
      const server = await startWeb(createCertificate("pod.example.com"));
      return instead({ ...server, url: server.url.replace("https:", "http:") }, "symphony");
    },
  ],
  [
    "port of another service",
    "edin",
    "no-tls",
    /^No TLS can be agreed on with 127\.0\.0\.1:\d+ \(ERR_SSL_WRONG_VERSION_NUMBER\)\.$/,
    /^Look whether the port is one for https\.$/,
    7,
    async () => instead(await startRaw((socket) => socket.end("SSH-2.0-OpenSSH_9.9\r\n")), "edin"),
  ],
  [
    "outdated TLS",
    "directlink",
    "no-tls",
    /\(ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION\)\.$/,
    /operator has to allow TLS 1\.2 or 1\.3/,
    7,
    async () => instead(await startAlert(70), "directlink"),
  ],
  [
    "firewall that breaks TLS off",
    "symphony",
    "broken-off",
    /breaks the connection off when TLS begins \(ECONNRESET\)/,
    /ask who runs the network/,
    7,
    async () => instead(await startRaw((socket) => socket.destroy()), "symphony"),
  ],
  [
    "certificate that is not yet valid",
    "symphony",
    "certificate-not-yet-valid",
    /is valid from \d{4}-\d\d-\d\d on, not yet\.$/,
    /Ask the operator.* No password was sent/,
    7,
    async () => {
      const made = createCertificate("pod.example.com", { from: hour, to: 24 * hour });
      const broken = instead(await startWeb(made), "symphony");
      const SYMPHONY_CA = await fileWith(made.cert);
      return { ...broken, environment: { ...broken.environment, SYMPHONY_CA } };
    },
  ],
  [
    "proxy that speaks plain http, and is said to speak https",
    "edin",
    "proxy-tls",
    /^No TLS with the proxy 127\.0\.0\.1:\d+ \(/,
    /write http: in EDIN_PROXY/,
    7,
    async () => {
      const { environment } = await install();
      const { port } = await startProxy();
      return { environment: { ...environment, EDIN_PROXY: `https://127.0.0.1:${port}` } };
    },
  ],
  [
    "host that the proxy does not reach",
    "directlink",
    "unreachable",
    /^The proxy 127\.0\.0\.1:\d+ cannot reach 127\.0\.0\.1:\d+ \(502\)\.$/,
    /host and port of STCP DirectLink/,
    7,
    async () => {
      const { environment } = await install();
      const proxy = await startProxy({ authorization: "none", status: 502 });
      return { environment: { ...environment, DIRECTLINK_PROXY: proxy.url } };
    },
  ],
  [
    "self-signed certificate",
    "directlink",
    "self-signed",
    /is self-signed: nobody but the host itself vouches/,
    /PEM file by --ca, or DIRECTLINK_CA\. No password was sent/,
    7,
    withCertificate({}),
  ],
  [
    "certificate that has expired",
    "edin",
    "certificate-expired",
    /has expired, on \d{4}-\d\d-\d\d\.$/,
    /operator of the host has to renew it.* No password was sent/,
    7,
    async () => {
      const made = createCertificate("edin.example.com", { from: -48 * hour, to: -24 * hour });
      const environment = { EDIN_CA: await fileWith(made.cert) };
      const broken = instead(await startWeb(made), "edin");
      return { ...broken, environment: { ...broken.environment, ...environment } };
    },
  ],
  [
    "proxy that wants a password",
    "symphony",
    "proxy-password",
    /^The proxy 127\.0\.0\.1:\d+ wants a user name and password \(407\)\.$/,
    /SIGNOFF_PROXY, as http:\/\/user:password@/,
    7,
    async () => {
      const { environment } = await install();
      const proxy = await startProxy({ authorization: "Basic right" });
      return { environment, parameters: ["--proxy", proxy.url] };
    },
  ],
  [
    "proxy that does not take the password",
    "directlink",
    "proxy-password",
    /does not take the user name and password of SIGNOFF_PROXY \(407\)/,
    /percent-encoded/,
    7,
    async () => {
      const { environment } = await install();
      const { port } = await startProxy({ authorization: "Basic right" });
      return {
        environment: { ...environment, SIGNOFF_PROXY: `http://me:canary-4711@127.0.0.1:${port}` },
      };
    },
  ],
  ...(["directlink", "edin", "symphony"] as const).map((provider): Case => [
    "clock that is off by an hour",
    provider,
    "clock",
    /^The clock of this machine is (?:1 h|59 min|60 min).* behind that of 127\.0\.0\.1/,
    /Set it by NTP/,
    1,
    async () => {
      const clock = createClock(Date.now() + hour);
      const { environment } = await install({ clock });
      return { environment };
    },
  ]),
  [
    "clock that is off by an hour, so that a good certificate seems not yet valid",
    "directlink",
    "clock",
    /^The clock of this machine is .* behind .*\. By it the certificate of .* is not valid now/,
    /Set it by NTP.* No password was sent/,
    7,
    async () => {
      const made = createCertificate("mft.example.com", { from: 0.5 * hour, to: 24 * hour });
      const server = await startWeb(made, (_, response) => {
        response.setHeader("date", new Date(Date.now() + hour).toUTCString());
        response.end();
      });
      const broken = instead(server, "directlink");
      return {
        ...broken,
        environment: { ...broken.environment, DIRECTLINK_CA: await fileWith(made.cert) },
      };
    },
  ],
  [
    "captcha",
    "edin",
    "captcha",
    /wants a captcha of office@\S+, which no program can answer/,
    /switches it off in the password policy, and sets an IP white list/,
    6,
    async () => {
      const { servers, environment } = await install();
      const edin = servers["edin-docflow"];
      edin.controls.setCaptcha(edin.accounts[0].email, "demanded");
      return { environment };
    },
  ],
  [
    "blocked user, of whom the service says so",
    "edin",
    "blocked",
    /^EDIN DOCflow has blocked office@\S+ \(401, USER_BLOCKED\)\.$/,
    /Wait 5 minutes/,
    6,
    async () => {
      const { servers, environment } = await install();
      const fault = { kind: "status", status: 401, body: { error: "USER_BLOCKED" } } as const;
      servers["edin-docflow"].fault({ ...fault, operation: "logIn" });
      return { environment };
    },
  ],
  [
    "blocked user",
    "edin",
    "refused",
    /^EDIN DOCflow refuses office@\S+ \(401\): the user is blocked, the password is wrong, or/,
    /Do not try again at once/,
    6,
    async () => {
      const { servers, environment } = await install();
      const { url, accounts } = servers["edin-docflow"];
      for (let time = 0; time < 3; time += 1) await refuse(url, accounts[0].email);
      return { environment };
    },
  ],
  [
    "wrong password",
    "directlink",
    "refused",
    /^STCP DirectLink does not take the user name and password of ACME \(401/,
    /Look at DIRECTLINK_USERNAME and DIRECTLINK_PASSWORD/,
    6,
    async () => {
      const { environment } = await install();
      return { environment: { ...environment, DIRECTLINK_PASSWORD: "wrong" } };
    },
  ],
  [
    "wrong key",
    "symphony",
    "key-refused",
    /^Symphony does not take the key of settlement-bot \(401\): no public key, or that of another/,
    /openssl rsa -in key\.pem -pubout prints it\. Of the one that was used the SHA-256 is [\da-f]{64}, as openssl/,
    6,
    async () => {
      const { environment } = await install();
      return { environment: { ...environment, SYMPHONY_PRIVATE_KEY: privateKey() } };
    },
  ],
  [
    "revoked certificate, by the answer of its authority that the host sends along",
    "directlink",
    "certificate-revoked",
    /was revoked: so says the answer of its authority/,
    /Sign on nowhere with it.* No password was sent/,
    7,
    async () => {
      const made = createCertificate("mft.example.com");
      const broken = instead(
        await startWeb({ ...made, ocsp: createOcspAnswer("revoked") }),
        "directlink",
      );
      return {
        ...broken,
        environment: { ...broken.environment, DIRECTLINK_CA: await fileWith(made.cert) },
      };
    },
  ],
  [
    "revoked client certificate, as the host says",
    "symphony",
    "certificate-revoked",
    /says that the certificate which was shown to it was revoked/,
    /have its authority issue another one/,
    7,
    async () => instead(await startAlert(44), "symphony"),
  ],
  [
    "host that wants a client certificate",
    "symphony",
    "client-certificate",
    /wants a client certificate, and does not take what it was shown/,
    /use the one for passwords or keys/,
    7,
    async () => {
      const made = createCertificate("pod.example.com");
      const asking = { ...made, requestCert: true, rejectUnauthorized: true };
      const broken = instead(await startWeb(asking), "symphony");
      const SYMPHONY_CA = await fileWith(made.cert);
      return { ...broken, environment: { ...broken.environment, SYMPHONY_CA } };
    },
  ],
  [
    "certificate of another host",
    "directlink",
    "certificate-of-another-name",
    /is for another name: IP Address:127\.0\.0\.2\.$/,
    /ask its operator for one with 127\.0\.0\.1/,
    7,
    async () => {
      const made = createCertificate("mft.example.com", { ip: "127.0.0.2" });
      const broken = instead(await startWeb(made), "directlink");
      const DIRECTLINK_CA = await fileWith(made.cert);
      return { ...broken, environment: { ...broken.environment, DIRECTLINK_CA } };
    },
  ],
  [
    "certificate of an authority that is not known here",
    "edin",
    "unknown-authority",
    /is from Example CA, an authority that this machine does not know/,
    /PEM file by --ca, or EDIN_CA/,
    7,
    async () => {
      const authority = createCertificate("Example CA", { isAuthority: true });
      const issuer = { ...authority, name: "Example CA" };
      return instead(await startWeb(createCertificate("edin.example.com", { issuer })), "edin");
    },
  ],
  [
    "name that nobody has",
    "edin",
    "name-not-found",
    /^There is no host named docflow\.invalid\.$/,
    /typing error in --url/,
    7,
    async () => ({
      environment: credentials,
      parameters: ["--url", "https://docflow.invalid"],
    }),
  ],
  [
    "proxy that lets nobody through",
    "edin",
    "proxy-refused",
    /^The proxy 127\.0\.0\.1:\d+ lets nobody through to 127\.0\.0\.1:\d+ \(403\)\.$/,
    /allow CONNECT to 127\.0\.0\.1/,
    7,
    async () => {
      const { environment } = await install();
      const proxy = await startProxy({ authorization: "Basic right", status: 403 });
      return { environment: { ...environment, EDIN_PROXY: proxy.url } };
    },
  ],
  [
    "proxy that is not there",
    "symphony",
    "proxy-unreachable",
    /^The proxy cannot be had: Nothing listens at 127\.0\.0\.1:\d+\.$/,
    /port in SYMPHONY_PROXY/,
    7,
    async () => {
      const { environment } = await install();
      return {
        environment: { ...environment, SYMPHONY_PROXY: `http://127.0.0.1:${await freePort()}` },
      };
    },
  ],
  [
    "page of maintenance with 503",
    "directlink",
    "maintenance",
    /is down for maintenance \(503\): “Back soon”\.$/,
    /Try again later.* No password was sent/,
    8,
    page("Back soon", 503),
  ],
  [
    "page of maintenance with 200",
    "edin",
    "maintenance",
    /is down for maintenance \(200\): “Maintenance”\.$/,
    /Try again later.* No password was sent/,
    8,
    page("Maintenance", 200),
  ],
  [
    "page of a guest network",
    "symphony",
    "web-page",
    /^A web page came from 127\.0\.0\.1:\d+ in place of the service's answer \(200\): “Welcome”\.$/,
    /portal of a guest network.* No password was sent/,
    9,
    page("Welcome", 200),
  ],
  [
    "page in place of the login's answer",
    "edin",
    "web-page",
    /^The login to EDIN DOCflow was not answered by the service/,
    /Look at EDIN_URL/,
    9,
    spoil("edin-docflow", { kind: "contentType", operation: "requestLoginToken" }),
  ],
  [
    "redirect to https",
    "directlink",
    "redirect",
    /sends every caller on to https:\/\/127\.0\.0\.1 \(301\)/,
    /Write https: in DIRECTLINK_URL\. No password was sent/,
    9,
    async () => {
      const server = await startWeb(undefined, (_, response) => {
        response.writeHead(301, { location: "https://127.0.0.1/" }).end();
      });
      return instead(server, "directlink");
    },
  ],
  [
    "redirect to a page of maintenance",
    "edin",
    "maintenance",
    /is down for maintenance \(302\)/,
    /No password was sent/,
    8,
    spoil("edin-docflow", { kind: "redirect", location: "/maintenance.html", operation: "*" }),
  ],
  [
    "path that is none of the service's",
    "directlink",
    "wrong-path",
    /^There is no login of STCP DirectLink at this address \(404\)\.$/,
    /Look at --url: it ends before the path of the calls/,
    8,
    async () => {
      const { servers, environment } = await install();
      return { environment, parameters: ["--url", `${servers.directlink.url}/mft`] };
    },
  ],
  [
    "too many logins",
    "symphony",
    "refused-call",
    /wants fewer logins \(429\)/,
    /Wait some minutes/,
    8,
    spoil("symphony", { kind: "status", status: 429, operation: "authenticateByPublicKey" }),
  ],
  [
    "login whose answer has lost its cookie",
    "edin",
    "no-session",
    /took the login of office@\S+ and gave no session \(200\)\./,
    /take cookies or answers apart/,
    6,
    spoil("edin-docflow", { kind: "status", status: 200, operation: "logIn" }),
  ],
  [
    "login that is broken off",
    "directlink",
    "broken-off",
    /^The login to STCP DirectLink got no answer.* A session may be open all the same/,
    /try again/,
    7,
    spoil("directlink", { kind: "reset", operation: "issueToken" }),
  ],
  [
    "no right to read",
    "directlink",
    "no-right-to-read",
    /^The login works, and the user has no right to read \(GET \/directlink\/v1\/download\/list: 403\)/,
    /operator of the server has to let this user receive files/,
    8,
    spoil("directlink", { kind: "status", status: 403, operation: "listDownloads", times: 2 }),
  ],
  [
    "answers that are not as documented",
    "directlink",
    "drift",
    /^The answers differ from the documentation in \d things?: .*has a field novelty/,
    /Calls go on all the same.* report it with the lines of --json/,
    1,
    spoil("directlink", {
      kind: "status",
      status: 200,
      body: { ...listing, novelty: 1 },
      operation: "listDownloads",
      times: 2,
    }),
  ],
  [
    "answers that are not at all as documented",
    "directlink",
    "drift",
    /^The answers differ from the documentation in 9 things: .*download\/list 200 lacks the field user; .*; and 5 more\.$/,
    /report it with the lines of --json/,
    1,
    spoil("directlink", {
      kind: "status",
      status: 200,
      body: { ...listing, a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1 },
      operation: "listDownloads",
      times: 2,
    }),
  ],
  [
    "logout that ends nothing",
    "symphony",
    "session-may-be-alive",
    /^The logout did not end the session.*: the session goes on\.$/,
    /Tell the operator of the service/,
    5,
    async () => {
      const { servers, environment } = await install({ clean: false });
      servers.symphony.lie("logout");
      return { environment };
    },
  ],
  [
    "old agent",
    "symphony",
    "old-agent",
    /^The agent is too old: Agent-2\.55\.9 does not know .*Datafeed/,
    /install 22\.5\.1 or later/,
    1,
    async () => {
      const { servers, environment } = await install();
      servers.symphony.controls.setAgentVersion("Agent-2.55.9");
      return { environment };
    },
  ],
  ...(
    [
      ["directlink", "logout"],
      ["edin", "logOut"],
      ["symphony", "logoutSession"],
    ] as const
  ).map(([provider, operation]): Case => [
    "no right to log out",
    provider,
    "no-right-to-log-out",
    /has no right to log out.*: the logout is refused \(403\), and the session goes on/,
    /operator has to allow the logout/,
    5,
    async () => {
      const { servers, environment } = await install({ clean: false });
      const server = servers[provider === "edin" ? "edin-docflow" : provider];
      server.fault({ kind: "status", status: 403, operation, times: Infinity });
      return { environment };
    },
  ]),
];

async function fileWith(text: string): Promise<string> {
  const file = join(await makeFolder(), "ca.pem");
  await writeFile(file, text);
  return file;
}

/** A login with a wrong password, as another program does it. */
async function refuse(url: string, email: string): Promise<void> {
  const send = (path: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return fetch(url + path, { method: "POST", body });
  };
  const { token } = (await (await send("/bdoc/auth_uuid", { email })).json()) as { token: string };
  expect((await send("/bdoc/auth", { token, password: "wrong" })).status).toBe(401);
}

/** Answers every greeting of TLS with a fatal alert. */
function startAlert(number: number): Promise<OtherServer> {
  return startRaw((socket) =>
    socket.end(Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, number])),
  );
}

/** No secret of the environment may be told. */
function secretsIn({ stdout, stderr }: Ended, environment: Environment): string[] {
  const told = stdout + stderr;
  const secrets = Object.entries(environment).filter(([name]) => /PASSWORD|KEY|PROXY/.test(name));
  return secrets
    .map(([, secret]) => secret)
    .concat("canary-4711")
    .filter((one) => told.includes(one));
}

describe("signoff doctor names the cause first", () => {
  test.each(cases)("%s (%s): %s", async (_, provider, cause, said, advised, exitCode, make) => {
    const { environment, parameters = [], untrusted } = await make();
    const ended = await runHere(["doctor", provider, ...parameters, "--json"], environment);
    const [first, ...rest] = recordsOf(ended.stdout);
    expect(first).toMatchObject({
      type: "diagnosis",
      cause,
      message: expect.stringMatching(said),
      advice: expect.stringMatching(advised),
      exitCode,
    });
    expect([ended.code, ended.stderr]).toEqual([exitCode, ""]);
    expect(rest.at(-1)).toMatchObject({ type: "summary", command: "doctor" });
    expect(rest).toContainEqual(expect.objectContaining({ type: "check", cause }));
    expect(secretsIn(ended, environment)).toEqual([]);
    const requests = untrusted?.requests.join("\n") ?? "";
    expect(requests).not.toMatch(/canary|auth_uuid|oauth2|pubkey/);
  });

  test.skipIf(whyNoDisk()).each([
    ["full", "directlink", "disk-full", /^The disk of the store .* is full.*\(ENOSPC\)/, /df -h/],
    [
      "read-only",
      "edin",
      "read-only",
      /^The store .* is read-only.*\(EROFS\)/,
      /Mount it for writing/,
    ],
  ] as const)(
    "store on a disk that is %s (%s): %s",
    async (spoiler, provider, cause, said, advised) => {
      const { environment } = await install();
      const folder = await makeFolder();
      const ended = await runOverDisk(folder, spoiler, `doctor ${provider} --json`, environment);
      const [first] = recordsOf(ended.stdout);
      expect(first).toMatchObject({
        type: "diagnosis",
        cause,
        message: expect.stringMatching(said),
        advice: expect.stringMatching(advised),
      });
      expect([ended.code, ended.stderr]).toEqual([4, ""]);
    },
  );
});
