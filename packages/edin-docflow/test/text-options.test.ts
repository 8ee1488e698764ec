import { failureOf, requestsOf, unfitFormsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  downloadReport,
  type EdinDocflowSession,
  login,
  rejectDocument,
  uploadDocument,
} from "../src/index.ts";
import { type Server, signOn, startServer } from "./support/index.ts";

type Attempt = (unfit: string, server: Server, session: EdinDocflowSession) => Promise<unknown>;

const logIn =
  (change: (unfit: string) => object): Attempt =>
  (unfit, server) =>
    login({ baseUrl: server.url, ...server.accounts[0], ...change(unfit) });

const upload =
  (change: (unfit: string) => object): Attempt =>
  (unfit, _, session) =>
    uploadDocument(session, new Blob(["a"]), {
      packageId: 1,
      documentTypeId: 1,
      name: "a.txt",
      ...change(unfit),
    });

const attempts: readonly (readonly [what: string, option: string, good: string, Attempt])[] = [
  ["an e-mail", "email", "office@example.com", logIn((email) => ({ email }))],
  ["a password", "password", "a-word", logIn((password) => ({ password }))],
  ["a password to come", "password", "a-word", logIn((password) => ({ password: () => password }))],
  ["a server", "baseUrl", "https://doc.example.com", logIn((baseUrl) => ({ baseUrl }))],
  ["a user agent", "userAgent", "app/1.0", logIn((userAgent) => ({ userAgent }))],
  ["a file name", "name", "a.txt", upload((name) => ({ name }))],
  ["the number of a document", "number", "17-a", upload((number) => ({ number }))],
  [
    "the name of a report",
    "reportName",
    "May",
    (reportName, _, session) =>
      downloadReport(session, {
        reportType: 1,
        reportFilter: {},
        companyId: 1,
        reportStartDate: 1,
        reportEndDate: 2,
        reportName,
      }),
  ],
];

test.each(["a.txt ", " a.txt"])(
  "a file name with a blank at an end is refused: %j",
  async (name) => {
    const server = await startServer();
    await using session = await signOn(server);
    const error = await failureOf(upload((unfit) => ({ name: unfit }))(name, server, session));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "name" });
  },
);

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

test("comments have no control characters and no white space at their ends", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  const document = { uuid: "00000000-0000-4000-8000-000000000001", packageId: 1 };
  for (const comment of ["as agreed\n", "as\u001B[2Jagreed"]) {
    const options = { packageId: 1, documentTypeId: 1, name: "a.txt", comment };
    for (const error of [
      await failureOf(uploadDocument(session, new Blob(["a"]), options)),
      await failureOf(rejectDocument(session, document, { comment })),
    ]) {
      expect(error).toMatchObject({ name: "InvalidOptionError", option: "comment" });
    }
  }
  expect(server.requests).toHaveLength(before);
});

test("a password with the line break of a file does not count towards the block of the user", async () => {
  const server = await startServer();
  const { email, password } = server.accounts[0];
  for (const given of [`${password}\n`, () => `${password}\r\n`, async () => ` ${password}`]) {
    const error = await failureOf(login({ baseUrl: server.url, email, password: given }));
    expect(error).toMatchObject({ name: "InvalidOptionError", option: "password" });
  }
  expect(requestsOf(server, "startLogin") + server.requests.length).toBe(0);
  const session = await login({ baseUrl: server.url, email, password });
  expect((await session.signOff()).outcome).toBe("ended");
});
