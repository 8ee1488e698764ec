import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Emulator, startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { beforeAll, afterAll, describe, expect, test } from "vitest";
import { makeFolder, runHere } from "./support/commands.ts";
import { environmentOf } from "./support/environment.ts";

let emulator: Emulator;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  emulator = await startEmulator({ strict: true });
  environment = environmentOf(emulator);
});

afterAll(async () => {
  await closeCleanly(emulator.directlink);
  await closeCleanly(emulator["edin-docflow"]);
  await closeCleanly(emulator.symphony);
});

function call(...parameters: readonly string[]): ReturnType<typeof runHere> {
  return runHere(["call", ...parameters], environment);
}

describe("an operation", () => {
  test("is called by its name, and its answer told as JSON", async () => {
    const { code, stdout, stderr } = await call("edin", "getUserProfile");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ email: environment["EDIN_EMAIL"] });
  });

  test("is called by its method and path, with parameters as flags", async () => {
    const { code, stdout } = await call(
      "symphony",
      "get",
      "/pod/v3/users",
      "--username",
      String(environment["SYMPHONY_USERNAME"]),
      "--active=true",
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      users: [{ username: environment["SYMPHONY_USERNAME"] }],
    });
  });

  test("is told in records with --json, and the receipt after it", async () => {
    const { stdout } = await call("symphony", "getSessionInfo", "--json");
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { type: string });
    expect(records).toMatchObject([
      { type: "answer", operation: "getSessionInfo", status: 200 },
      { type: "receipt", outcome: "ended" },
    ]);
  });

  test("is told in part by an expression", async () => {
    const { stdout } = await call("edin", "getUserProfile", "--query", "email");
    expect(stdout.trim()).toBe(environment["EDIN_EMAIL"]);
  });

  test("may take a form with files, and answer one", async () => {
    const folder = await makeFolder();
    const sent = join(folder, "report.txt");
    await writeFile(sent, "the report");
    const server = emulator.directlink;
    const [user] = server.accounts;
    server.controls.addFile(user.username, { name: "in.txt", content: "bytes of it" });
    const list = await call(
      "directlink",
      "listDownloads",
      "--query",
      "files[name='in.txt'].linkURL",
    );
    const key = new URL(list.stdout.trim()).searchParams.get("k") ?? "";
    const out = join(folder, "in.txt");
    const { code, stderr } = await call("directlink", "downloadFile", "--k", key, "--out", out);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(await readFile(out, "utf8")).toBe("bytes of it");
  });

  test("reads all pages", async () => {
    const server = emulator.directlink;
    const [user] = server.accounts;
    for (let index = 0; index < 30; index += 1)
      server.controls.addFile(user.username, { name: `p-${index}.txt`, content: "a" });
    const { stdout } = await call(
      "directlink",
      "listDownloads",
      "--all",
      "--query",
      "$count($[$contains(name, 'p-')])",
    );
    expect(stdout.trim()).toBe("30");
  });
});

describe("a request is shown, and nothing sent", () => {
  test("as a command line of curl without secrets", async () => {
    const before = emulator.symphony.requests.length;
    const { stdout } = await call(
      "symphony",
      "createMessage",
      "--sid",
      "a/b=",
      "--message",
      "<messageML>it's</messageML>",
      "--as-curl",
    );
    expect(stdout).toBe(
      `curl --request POST ${emulator.symphony.url}/agent/v4/stream/a%2Fb%3D/message/create --header 'sessionToken: ***' --header 'keyManagerToken: ***' --form 'message=<messageML>it'\\''s</messageML>'\n`,
    );
    expect(emulator.symphony.requests.length).toBe(before);
  });

  test("as it would go out", async () => {
    const { stdout } = await call(
      "edin",
      "searchPackages",
      "--body",
      '{"limit":1}',
      "--dry-run",
      "--limit",
      "2",
    );
    expect(stdout).toContain(`${environment["EDIN_URL"]}/bdoc/`);
    expect(stdout).toContain('\n\n{"limit":1}\n');
    expect(stdout).toContain("Cookie: SID=***");
  });
});

describe("a wrong call is refused before any request, by the name of its flag", () => {
  test.each<readonly [words: string, told: RegExp]>([
    [
      "nobody listDownloads",
      /There is no provider "nobody"; there are directlink, edin, symphony\./,
    ],
    ["directlink listDownload", /no operation "listDownload"\. Did you mean listDownloads/],
    [
      "directlink GET /directlink/v1/download/lists",
      /Did you mean GET \/directlink\/v1\/download\/list/,
    ],
    ["directlink listDownloads --pages 2", /listDownloads has no --pages\. Did you mean --page\?/],
    ["directlink listDownloads --page two", /--page is "two", and has to be integer/],
    ["directlink listDownloads --page", /--page has no value; it takes integer/],
    ["directlink listDownloads --page 1 --page 2", /--page is given 2 times; it takes one value/],
    [
      "directlink listDownloads 2",
      /"2" belongs to no flag; parameters are given by name: --name value/,
    ],
    ["directlink listDownloads --param page", /--param takes name=value, and "page" has no "="/],
    ["directlink listDownloads --body {}", /listDownloads takes no body; leave --body out/],
    ["directlink downloadFile", /downloadFile needs --k <text>/],
    [
      "directlink downloadFile --k a --query x",
      /--query takes JSON apart, and downloadFile answers a file/,
    ],
    ["directlink downloadFile --k a --json", /downloadFile answers a file: give --out FILE/],
    [
      "directlink uploadFile --file report.pdf",
      /--file takes a file: --file @report\.pdf, and got "report\.pdf"/,
    ],
    [
      "directlink uploadFile --file @/nowhere/report.pdf",
      /--file cannot be read: .*\/nowhere\/report\.pdf/,
    ],
    [
      "symphony listUsersAdminV3 --limit 0 --skip x",
      /--(?:limit|skip) is "(?:0|x)", and has to be integer/,
    ],
    ["symphony lookupUsers --active maybe", /--active is "maybe", and has to be true or false/],
    ["symphony createMessage --message a", /createMessage needs --sid <text>/],
    [
      "edin searchPackages --body {bad",
      /--body is no JSON: .*Give '\{\.\.\.\}', @file, or - for standard input/,
    ],
    [
      "edin searchPackages --body @/nowhere/search.json",
      /--body cannot be read: .*\/nowhere\/search\.json/,
    ],
    ["edin getUserProfile --query [", /--query is no expression of JSONata/],
    ["edin getUserProfile --all", /--all: getUserProfile has no pages to count through/],
  ])("%s", async (words, told) => {
    const before = requestsOf();
    const { code, stderr, stdout } = await call(...words.split(" "));
    expect(stderr + stdout).toMatch(told);
    expect(code).toBe(2);
    expect(requestsOf()).toBe(before);
  });
});

function requestsOf(): number {
  const { directlink, symphony } = emulator;
  return (
    directlink.requests.length + emulator["edin-docflow"].requests.length + symphony.requests.length
  );
}

test("what the provider refuses is told by its status, and signed off all the same", async () => {
  const { code, stderr } = await call(
    "directlink",
    "downloadFile",
    "--k",
    "nothing",
    "--out",
    join(await makeFolder(), "a"),
  );
  expect(code).toBe(8);
  expect(stderr).toContain("404");
});

test("a missing setting is told with what to set", async () => {
  const { code, stderr } = await runHere(["call", "edin", "getUserProfile"], {});
  expect(code).toBe(2);
  expect(stderr).toContain("EDIN DOCflow needs the user's e-mail: give --user, or set EDIN_EMAIL.");
});

describe("operations", () => {
  test("are found by words", async () => {
    const { stdout } = await runHere(["ops", "symphony", "room", "member"], {});
    expect(stdout).toMatch(/^addRoomMember +POST /m);
    expect(stdout).not.toContain("getSessionInfo");
  });

  test("are told with their flags and answers", async () => {
    const { stdout } = await runHere(["help", "symphony", "createMessage"], {});
    expect(stdout).toContain("POST /agent/v4/stream/{sid}/message/create");
    expect(stdout).toMatch(/--sid\n {6}text, needed\./);
    expect(stdout).toMatch(/ {2}403 /);
  });

  test("as help tells of commands as well", async () => {
    const { stdout } = await runHere(["help", "ops"], {});
    expect(stdout).toContain("Usage: signoff ops");
  });
});
