import { failureOf, unfitFormsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  changePassword,
  type DirectLinkSession,
  login,
  requestFirstAccess,
  requestPasswordReset,
  uploadFile,
} from "../src/index.ts";
import { type Server, signOn, startServer } from "./support/index.ts";

type Attempt = (unfit: string, server: Server, session: DirectLinkSession) => Promise<unknown>;

const logIn =
  (change: (unfit: string) => object): Attempt =>
  (unfit, server) =>
    login({ baseUrl: server.url, ...server.accounts[0], ...change(unfit) });

const change =
  (options: (unfit: string) => object): Attempt =>
  (unfit, { url }) =>
    changePassword({ baseUrl: url, pin: "1234", password: "word", key: "k", ...options(unfit) });

const upload =
  (options: (unfit: string) => object): Attempt =>
  (unfit, _, session) =>
    uploadFile(session, new Blob(), { name: "a.txt", ...options(unfit) });

const attempts: readonly (readonly [what: string, option: string, good: string, Attempt])[] = [
  ["the user of a login", "username", "acme", logIn((username) => ({ username }))],
  ["a password", "password", "a-word", logIn((password) => ({ password }))],
  [
    "a password to come",
    "password",
    "a-word",
    logIn((password) => ({ password: async () => password })),
  ],
  [
    "a password of basic authentication",
    "password",
    "a-word",
    logIn((password) => ({ password: () => password, auth: "basic" })),
  ],
  ["a server", "baseUrl", "https://mft.example.com", logIn((baseUrl) => ({ baseUrl }))],
  ["a user agent", "userAgent", "app/1.0", logIn((userAgent) => ({ userAgent }))],
  [
    "the user of a first access",
    "username",
    "acme",
    (username, { url }) => requestFirstAccess({ baseUrl: url, username }),
  ],
  [
    "the user of a reset",
    "username",
    "acme",
    (username, { url }) => requestPasswordReset({ baseUrl: url, username }),
  ],
  ["a PIN", "pin", "1234", change((pin) => ({ pin }))],
  ["a new password", "password", "a-word", change((password) => ({ password: () => password }))],
  ["a key", "key", "abc", change((key) => ({ key }))],
  ["a link", "linkURL", "http://h/?k=a", change((linkURL) => ({ key: undefined, linkURL }))],
  ["a file name", "name", "a.txt", upload((name) => ({ name }))],
  ["a recipient", "recipients.user", "bob", upload((user) => ({ recipients: { user } }))],
  [
    "an address",
    "recipients.emails",
    "a@b.c",
    upload((one) => ({ recipients: { emails: [one] } })),
  ],
  [
    "a number",
    "recipients.mobiles",
    "55119",
    upload((one) => ({ recipients: { mobiles: [one] } })),
  ],
];

test.each(attempts)("%s that is unfit is refused before any request", async (...given) => {
  const [, option, good, attempt] = given;
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  for (const unfit of unfitFormsOf(good)) {
    const error = await failureOf(attempt(unfit, server, session));
    expect([unfit, error]).toMatchObject([unfit, { name: "InvalidOptionError", option }]);
  }
  expect(server.requests).toHaveLength(before);
});

test("a message may have lines, but no control characters and no white space at its ends", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  for (const message of ["for you\n", " for you", "for\u001B[2Jyou", "for\u009Byou"]) {
    const error = await failureOf(uploadFile(session, new Blob(), { name: "a.txt", message }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "message" });
  }
  expect(server.requests).toHaveLength(before);
  await uploadFile(session, new Blob(), { name: "a.txt", message: "for\nyou" });
  expect(server.requests).toHaveLength(before + 1);
});

test("a file that is called so on the disk is sent under its name", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { name } = await uploadFile(session, new File([], " old report.txt "));
  expect(name).toBe(" old report.txt ");
});
