import { failureOf, unfitFormsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  authenticateExtensionApp,
  createAppJwt,
  datahose,
  feed,
  listGroups,
  listSignalSubscribers,
  login,
  loginOnBehalfOf,
  sendMessage,
  type SymphonySession,
} from "../src/index.ts";
import { optionsFor, type Server, signOn, startServer } from "./support/index.ts";

type Attempt = (unfit: string, server: Server, session: SymphonySession) => unknown;

const logIn =
  (change: (unfit: string) => object): Attempt =>
  (unfit, server) =>
    login({ ...optionsFor(server), ...change(unfit) });

const onBehalf =
  (change: (unfit: string) => object): Attempt =>
  (unfit, server) =>
    loginOnBehalfOf({ ...optionsFor(server), appId: "app", ...change(unfit) });

const attempts: readonly (readonly [what: string, option: string, good: string, Attempt])[] = [
  ["the user of a login", "username", "bot", logIn((username) => ({ username }))],
  ["a host with a scheme", "host", "https://a.symphony.com", logIn((host) => ({ host }))],
  ["a host", "host", "a.symphony.com", logIn((host) => ({ host }))],
  ["an agent", "agent", "https://agent.example.com", logIn((agent) => ({ agent }))],
  ["a user agent", "userAgent", "app/1.0", logIn((userAgent) => ({ userAgent }))],
  ["an application", "appId", "app", onBehalf((appId) => ({ appId }))],
  ["the user to act for", "username", "bob", onBehalf((username) => ({ username }))],
  [
    "an extension application",
    "appId",
    "app",
    (appId, server) => {
      const { host, privateKey } = optionsFor(server);
      return authenticateExtensionApp({ host, privateKey, appId });
    },
  ],
  [
    "the application of a JWT",
    "appId",
    "app",
    (appId, server) => createAppJwt({ appId, privateKey: optionsFor(server).privateKey! }),
  ],
  ["a feed", "tag", "desk", (tag, _, session) => feed(session, { tag }).next()],
  [
    "a datahose",
    "tag",
    "desk",
    (tag, _, session) => datahose(session, { tag, eventTypes: ["MESSAGESENT"] }).next(),
  ],
  ["a signal", "signalId", "abc", (id, _, session) => listSignalSubscribers(session, id).next()],
  ["a type of groups", "typeId", "SDL", (id, _, session) => listGroups(session, id).next()],
  [
    "the name of an attachment",
    "attachments[0].name",
    "a.txt",
    (name, _, session) =>
      sendMessage(session, "abcd", "a", { attachments: [{ name, content: new Blob() }] }),
  ],
];

test.each(attempts)("%s that is unfit is refused before any request", async (...given) => {
  const [, option, good, attempt] = given;
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  for (const unfit of unfitFormsOf(good)) {
    const error = await failureOf((async () => attempt(unfit, server, session))());
    expect([unfit, error]).toMatchObject([unfit, { name: "InvalidOptionError", option }]);
  }
  expect(server.requests).toHaveLength(before);
});

test("a key in PEM may end in line breaks, as its file does", async () => {
  const server = await startServer();
  const { privateKey } = optionsFor(server);
  const session = await login(optionsFor(server, { privateKey: `${privateKey as string}\n\r\n` }));
  expect((await session.signOff()).outcome).toBe("ended");
});
