import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../src/index.ts";
import { partnerOf } from "./directlink-support.ts";
import { passed, refused, type SendCase, take, type TolerantCase } from "./leniency-support.ts";

let lenient: Emulator<"directlink">;
let strict: Emulator<"directlink">;
beforeAll(async () => {
  lenient = await startEmulator({ providers: ["directlink"] });
  strict = await startEmulator({ providers: ["directlink"], strict: true });
});
afterAll(() => Promise.all([lenient.close(), strict.close()]));

const json = { "content-type": "application/json" };
const collection = "STCP DirectLink documentation, Postman collection";
const page = (name: string): string => `STCP DirectLink documentation, API, page "${name}"`;

/** A form with a file, and a field that no document has. */
function formWith(name: string): FormData {
  const form = new FormData();
  form.append(name, "x");
  form.append("file", new Blob(["one"]), "one.txt");
  return form;
}

const cases: Record<string, TolerantCase> = {
  "a login by GET": {
    source: collection,
    path: "/auth/login",
    headers: json,
    refusal: 405,
    problem: "/directlink/v1/auth/login is documented for POST, not for GET",
  },
  "a logout by GET": {
    source: collection,
    path: "/auth/logout",
    headers: json,
    refusal: 405,
    problem: "/directlink/v1/auth/logout is documented for POST, not for GET",
  },
  "a JSON upload without a media type": {
    source: page("11-upload-json"),
    method: "POST",
    path: "/upload",
    body: new Blob(["{}"]),
    problem:
      "the media type (none) is not documented; it must be multipart/form-data, application/json",
  },
  "a part that no page has": {
    source: collection,
    method: "POST",
    path: "/upload",
    body: formWith("note"),
    problem: 'parts: must NOT have unevaluated properties ("note")',
  },
  "an unknown query parameter, as links carry one": {
    source: page("07-list-download"),
    path: "/download/list?page=0&lang=pt",
    problem: 'query parameter "lang" is not documented',
  },
  "a slash at the end of the path": {
    source: page("07-list-download"),
    path: "/download/list/",
    refusal: 404,
    problem: "the path /directlink/v1/download/list/ is not documented",
  },
};

function call(servers: Emulator<"directlink">): SendCase {
  const partner = partnerOf(servers.directlink);
  return (path, { method = "GET", ...init }) =>
    partner.call(method, path, { ...init, headers: { ...init.headers, ...partner.headers } });
}

describe.each(Object.entries(cases))("%s", (_name, one) => {
  test("passes", async () => {
    expect(await take(lenient.directlink, call(lenient), one)).toMatchObject(passed(one));
  });

  test("is refused by a strict server", async () => {
    expect(await take(strict.directlink, call(strict), one)).toMatchObject(refused(one));
  });
});

// The Postman collection sends all six headers, some of them empty.
test("an empty HASH header counts as none, a wrong one is refused", async () => {
  const upload = (hash: string, servers = lenient): Promise<Response> =>
    call(servers)("/upload", {
      method: "POST",
      headers: { ...json, "X-STCPDIRECTLINK-HASH": hash, "X-STCPDIRECTLINK-FILENAME": "a.json" },
      body: "{}",
    });
  expect((await upload("")).status).toBe(200);
  expect(lenient.directlink.controls.files("ACME").at(-1)?.name).toBe("a.json");
  expect(lenient.directlink.requests.at(-1)?.passedOver).toEqual([
    'header parameter "x-stcpdirectlink-hash" is empty',
  ]);
  expect((await upload("0".repeat(40))).status).toBe(400);
  expect((await upload("", strict)).status).toBe(400);
});

test("a logout by GET ends what a login by GET began", async () => {
  const { sessions } = lenient.directlink;
  lenient.directlink.expireSessions();
  await call(lenient)("/auth/login", {});
  expect(sessions()).toHaveLength(1);
  await call(lenient)("/auth/logout", {});
  expect(sessions()).toHaveLength(0);
});

test("a token's form may be said to be JSON, as the collection has it", async () => {
  const { username, password } = lenient.directlink.accounts[0];
  const body = `${new URLSearchParams({ grant_type: "password", username, password })}`;
  const ask = ({ url }: { readonly url: string }): Promise<Response> =>
    fetch(`${url}/directlink/v1/oauth2/token`, { method: "POST", headers: json, body });
  const answer = (await (await ask(lenient.directlink)).json()) as { token_type: string };
  expect(answer.token_type).toBe("Bearer");
  expect((await ask(strict.directlink)).status).toBe(400);
});

test.each([
  ["/download/file/backup", page("09-download")],
  ["/download/file", page("09-download")],
])("the key of %s may be called z (%s)", async (path) => {
  const name = path.endsWith("backup") ? "downloadBackupFile" : "downloadFile";
  const answer = await call(lenient)(`${path}?z=nothing`, {});
  expect(answer.status).toBe(404);
  expect(lenient.directlink.requests.at(-1)).toMatchObject({
    operationId: name,
    problem: undefined,
    passedOver: ['query parameter "z" is not documented'],
  });
  expect((await call(strict)(`${path}?z=nothing`, {})).status).toBe(400);
});

test("what no page has is told as a violation", () => {
  const problems = lenient.directlink.violations.map(({ problem }) => problem);
  expect(problems).toEqual([
    'parts: must NOT have unevaluated properties ("note")',
    'query parameter "lang" is not documented',
  ]);
  expect(strict.directlink.violations).toEqual([]);
});
