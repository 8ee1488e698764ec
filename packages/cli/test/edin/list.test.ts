import { recordsOf } from "@signoff/command-kit/testing";
import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { makeFolder, runHere } from "../support/commands.ts";
import { startEdin, writeFiles } from "../support/edin.ts";

const terms = ["--contract", "1001", "--package-type", "2001", "--document-type", "3001"];

test("lists packages with the ids that another one is sent with, and marks none", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  edin.addPackage({ "b.txt": "b" });
  const { code, stdout } = await runHere(["edin", "list"], edin.recipient);
  expect(stdout).toMatch(/^PACKAGE +NUMBER +STATE +CREATED +WITH +CONTRACT +TYPE\n/);
  expect(stdout.match(/^\d+ +P-\d+ +sent +\d{4}-\d\d-\d\dT[\d:]+Z .* 1001 +2001$/gm)).toHaveLength(
    2,
  );
  expect(stdout).toMatch(/\n2 packages\.\n$/);
  expect(code).toBe(0);
  expect(requestsOf(edin.server, "markPackageReadFromApi")).toBe(0);
});

test("--json tells records of the documented shape", async () => {
  const edin = await startEdin();
  edin.addPackage({ "a.txt": "a" });
  const { stdout } = await runHere(["edin", "list", "--json"], edin.recipient);
  const [listed, summary] = recordsOf(stdout);
  expect(listed).toEqual({
    type: "listed",
    package: expect.any(Number),
    number: expect.stringMatching(/^P-\d+$/),
    state: "sent",
    created: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    with: expect.any(String),
    contract: 1001,
    packageType: 2001,
  });
  expect(summary).toMatchObject({ type: "summary", command: "list", packages: 1 });
});

test("--unread leaves out what was received, --folder shows what was sent", async () => {
  const edin = await startEdin();
  const [path = ""] = await writeFiles({ "a.txt": "a" });
  await runHere(["edin", "send", path, ...terms], edin.sender);
  const unread = ["edin", "list", "--unread"];
  expect((await runHere(unread, edin.recipient)).stdout).toMatch(/\n1 package\.\n$/);
  await runHere(["edin", "receive", await makeFolder()], edin.recipient);
  expect((await runHere(unread, edin.recipient)).stdout).toBe("No packages.\n");
  const sent = await runHere(["edin", "list", "--folder", "outbox"], edin.sender);
  expect(sent.stdout).toMatch(/ 1001 +2001\n1 package\.\n$/);
});

test("--limit ends the list", async () => {
  const edin = await startEdin();
  for (const name of ["a", "b", "c"]) edin.addPackage({ [name]: name });
  const { stdout } = await runHere(["edin", "list", "--limit", "2"], edin.recipient);
  expect(stdout).toMatch(/\n2 packages\.\n$/);
});
