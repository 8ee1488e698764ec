import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SymphonyEvent } from "@signoff/emulator";
import {
  fillExample,
  firstExample,
  requestsOf,
  runExample,
  startExample,
} from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { listMessages, sendMessage } from "../src/index.ts";
import { untilRead } from "./feed/feed-support.ts";
import { example } from "./support/example.ts";
import { all, openIm, signOn, startServer } from "./support/index.ts";

const root = new URL("../", import.meta.url);
const readme = new URL("README.md", root);

/** The first example under a heading. */
async function exampleUnder(heading: string): Promise<string> {
  const text = await readFile(readme, "utf8");
  const code = /```ts\n([\s\S]*?)```/.exec(text.slice(text.indexOf(`\n${heading}\n`)))?.[1];
  if (!text.includes(`\n${heading}\n`) || code === undefined) {
    throw new Error(`There is no example under ${heading}.`);
  }
  return code;
}

test("the README's first example runs", async () => {
  const server = await startServer();
  const code = fillExample(await firstExample(readme), example.values(server));
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: example.env(server),
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^[\w-]+\nended\n$/);
  expect(status).toBe(0);
  expect(requestsOf(server, "logoutSession")).toBe(1);
});

test("the README's example with a certificate runs", async () => {
  const server = await startServer({ tls: true });
  const [{ username }] = server.accounts;
  const { pfx, passphrase } = await server.clientCertificate(username);
  const folder = await mkdtemp(join(tmpdir(), "certificate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [pfxFile, caFile] = [join(folder, "bot.p12"), join(folder, "ca.pem")];
  await Promise.all([writeFile(pfxFile, pfx), writeFile(caFile, server.ca!)]);
  const code = fillExample(await exampleUnder("### With a client certificate"), {
    "acme.symphony.com": server.url,
    '"settlement-bot"': JSON.stringify(username),
    '"bot.p12"': JSON.stringify(pfxFile),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { BOT_PASSPHRASE: passphrase, NODE_EXTRA_CA_CERTS: caFile },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe(`${username}\n`);
  expect(status).toBe(0);
  expect(requestsOf(server, "logoutSession")).toBe(1);
});

/** What no bot is written for: one asks for an answer in a stream that there is not, so that the README's handler fails. */
function oddEvents(userId: number | bigint): SymphonyEvent[] {
  const type = "MESSAGESENT";
  const initiator = { user: { userId } };
  const message = { message: "<div>/hello</div>" };
  return [
    { type, initiator, payload: { messageSent: { message } } },
    { type, initiator },
    { type: "ROOMDEACTIVATED", initiator },
    { type: "FROMTHEFUTURE", payload: { fromTheFuture: [] } },
  ];
}

test("the README's bot answers, in 25 lines, whatever comes before, and signs off on SIGTERM", async () => {
  const server = await startServer();
  const [{ username, privateKey }] = server.accounts;
  const text = await exampleUnder("## A bot");
  expect(text.trim().split("\n").length).toBeLessThanOrEqual(25);
  const code = fillExample(text, {
    "acme.symphony.com": server.url,
    'username: "settlement-bot"': `username: ${JSON.stringify(username)}`,
  });
  const bot = startExample(code, {
    cwd: root.pathname,
    env: { SYMPHONY_PRIVATE_KEY: privateKey },
  });
  await using partner = await signOn(server, {}, 1);
  const streamId = await openIm(server, partner, 0);
  await untilRead(server, 1);
  for (const event of oddEvents(server.accounts[1].userId)) {
    server.controls.pushEvent(username, event);
  }
  await sendMessage(partner, streamId, "/hello");
  await expect
    .poll(async () => (await all(listMessages(partner, streamId, { since: 0 })))[0]?.message, {
      timeout: 20_000,
    })
    .toContain("Hello, Pricing Bot!");

  bot.kill("SIGTERM");
  const { stdout, stderr } = await bot.ended;
  expect(stdout).toBe("");
  expect(stderr.match(/FeedWarning: A handler failed with ApiError/g)).toHaveLength(1);
  expect(server.sessions().map(({ account }) => account)).toEqual(
    Array<string>(2).fill(server.accounts[1].username),
  );
});

test("the README's example on behalf of a user runs", async () => {
  const server = await startServer();
  const [, , , { appId, privateKey }, { username }] = server.accounts;
  const code = fillExample(await exampleUnder("### On behalf of a user"), {
    "acme.symphony.com": server.url,
    '"settlement-app"': JSON.stringify(appId),
    '"ada"': JSON.stringify(username),
  });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { APP_PRIVATE_KEY: privateKey },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe(`${username}\n`);
  expect(status).toBe(0);
  // That a third one is refused proves the end of the application's own session.
  const logouts = server.requests.filter(({ operationId }) => operationId === "logoutSession");
  expect(logouts.map((logout) => logout.status)).toEqual([200, 200, 401]);
});

test("the README's example of an extension application runs", async () => {
  const server = await startServer();
  const [, , , { appId, privateKey }, { username }] = server.accounts;
  const code = fillExample(await exampleUnder("### Extension applications"), {
    "acme.symphony.com": server.url,
    '"settlement-app"': JSON.stringify(appId),
  });
  const jwt = await server.controls.issueUserJwt({ username, appId });
  const { status, stdout, stderr } = await runExample(code, {
    cwd: root.pathname,
    env: { APP_PRIVATE_KEY: privateKey, USER_JWT: jwt },
  });
  expect(stderr).toBe("");
  expect(stdout).toBe(`${username}\n`);
  expect(status).toBe(0);
});
