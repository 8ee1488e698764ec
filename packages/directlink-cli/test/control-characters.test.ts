import { describe, expect, test } from "vitest";
import {
  environmentFor,
  makeFolder,
  recordsOf,
  runHere,
  type Server,
  startServer,
} from "./support.ts";

/** What a partner may put into a name: a forged line, terminal escapes, a link, C1, and what is not seen. */
const hostile =
  "a\n2026 root: ok\r\u001B[2J\u001B]8;;http://evil\u0007b\u007F\u009B31m\u0085\u202Ec\u2066\u200B\uFEFF\u2028d\u{E0041}\u00AD\u3164";

/** All but the line breaks between the lines. */
const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

function answer(server: Server, operation: string, status: number, fields: object): void {
  const body = { status: status === 200 ? 0 : status, description: "", apiver: "v1", time: "" };
  server.fault({ operation, kind: "status", status, body: { ...body, ...fields }, times: 9 });
}

const listed = {
  id: 1,
  name: hostile,
  length: 1,
  modified: 0,
  linkURL: "/directlink/v1/download/file?k=a",
};

const shows: readonly (readonly [what: string, parameters: string[], (server: Server) => void])[] =
  [
    [
      "names of a list",
      ["list"],
      (server) => answer(server, "listDownloads", 200, { files: [listed] }),
    ],
    [
      "names and values of the report",
      ["report"],
      (server) =>
        answer(server, "getTransferReport", 200, {
          transfers: [{ [hostile]: hostile, n: 1, [`x${hostile}`]: { deep: [hostile] } }],
        }),
    ],
    [
      "transfers of more columns than a table has",
      ["report"],
      (server) => {
        const fields = Array.from({ length: 101 }, (_, index) => [`${index}${hostile}`, hostile]);
        answer(server, "getTransferReport", 200, { transfers: [Object.fromEntries(fields)] });
      },
    ],
    [
      "an error's words",
      ["list"],
      (server) => answer(server, "listDownloads", 403, { description: hostile }),
    ],
    [
      "a refused login",
      ["list"],
      (server) => answer(server, "issueToken", 401, { error_description: hostile }),
    ],
    [
      "a file that fails",
      ["receive"],
      (server) => {
        server.controls.addFile("ACME", { name: hostile, content: "a" });
        answer(server, "downloadFile", 403, { description: hostile });
        answer(server, "downloadBackupFile", 403, { description: hostile });
      },
    ],
    [
      "a file that is received",
      ["receive"],
      (server) => server.controls.addFile("ACME", { name: hostile, content: "a" }),
    ],
    ["an argument", ["send", hostile], () => {}],
    ["an option", ["list", `--${hostile}`], () => {}],
    ["a command", [hostile], () => {}],
  ];

describe.each(shows)("%s", (_, parameters, prepare) => {
  test.each([[[]], [["--json"]]])("steers no terminal %j", async (format) => {
    const server = await startServer();
    prepare(server);
    const folder = parameters[0] === "receive" ? [await makeFolder()] : [];
    const run = await runHere([...parameters, ...folder, ...format], environmentFor(server));
    const shown = run.stdout + run.stderr;
    expect(shown).toMatch(/root: ok|root: o/);
    expect(shown).not.toMatch(steering);
    expect(shown).not.toMatch(/^2026/m);
  });
});

test("JSON tells a name as it is", async () => {
  const server = await startServer();
  answer(server, "listDownloads", 200, { files: [listed] });
  const { stdout } = await runHere(["list", "--json"], environmentFor(server));
  expect(recordsOf(stdout)[0]).toMatchObject({ type: "file", name: hostile });
});
