import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../src/index.ts";
import { createPackage, form, type Send, signOn } from "./edin-docflow-support.ts";
import { passed, take, type TolerantCase } from "./leniency-support.ts";

/** A server, and the owner who is signed on to it; package 7001 is a draft of the owner's. */
interface Side {
  readonly emulator: Emulator<"edin-docflow">;
  readonly send: Send;
}

let lenient: Side;
let strict: Side;
beforeAll(async () => {
  [lenient, strict] = await Promise.all([start(false), start(true)]);
});
afterAll(() => Promise.all([lenient, strict].map(({ emulator }) => emulator.close())));

async function start(isStrict: boolean): Promise<Side> {
  const emulator = await startEmulator({ providers: ["edin-docflow"], strict: isStrict });
  const server = emulator["edin-docflow"];
  server.controls.setNextId(7001n);
  const send = await signOn(server, server.accounts[0]);
  await createPackage(send);
  return { emulator, send };
}

const page = (name: string): string =>
  `https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/${name}.html`;
const type = (name: string): Record<string, string> => ({ "content-type": name });
const company = "company_id=301";
const noType = (names: string, sent = "(none)"): string =>
  `the media type ${sent} is not documented; it must be ${names}`;

const crlf = "\r\n";
const multipart = [
  "--b",
  'Content-Disposition: form-data; name="email"',
  "",
  "partner@example.com",
  "--b--",
  "",
].join(crlf);

const cases: Record<string, TolerantCase> = {
  "a file under another part name": {
    source: page("PutDocumentInPackage"),
    method: "PUT",
    path: "/bdoc/store/package/document?package_id=7001&document_type_id=3001",
    body: form({ upload: new File(["one"], "one.txt") }),
    problem: 'part "upload" is not documented',
  },
  "a JSON body under the page's text/json": {
    source: page("PostTag"),
    method: "POST",
    path: "/bdoc/tag",
    headers: type("text/json; charset=UTF-8"),
    body: '{"name":"Urgent"}',
    problem: noType("application/json", "text/json"),
  },
  "a JSON body without a media type": {
    source: page("PostPackages"),
    method: "POST",
    path: "/bdoc/store/packages",
    body: new Blob(['{"folder":1}']),
    problem: noType("application/json"),
  },
  "a form under the page's application/form-data": {
    source: page("Authorization"),
    method: "POST",
    path: "/bdoc/auth_uuid",
    headers: type("application/form-data"),
    body: multipart,
    problem: noType("multipart/form-data", "application/form-data"),
  },
  "a limit beyond the greatest": {
    source: page("PostPackages"),
    method: "POST",
    path: "/bdoc/store/packages?limit=500",
    headers: type("application/json"),
    body: "{}",
    problem: 'query parameter "limit": must be <= 50',
  },
  "null for a field that may be absent": {
    source: page("PostPackages"),
    method: "POST",
    path: "/bdoc/store/packages",
    headers: type("application/json"),
    body: '{"folder":null}',
    problem:
      "body /folder must be integer; /folder must be equal to one of the allowed values: 1, 2, 3",
  },
  "a list of document types without use_type, as in the page's URL": {
    source: page("GetDocumentTypes"),
    path: `/bdoc/document_types?${company}&type=0&limit=10&offset=0`,
    problem: 'query parameter "use_type" is required',
  },
  "a certificate under the page's URL": {
    source: page("GetCertificate"),
    path: "/bdoc/bdoc/certificate?certificate_id=18",
    status: 404,
    refusal: 404,
    problem: "the path /bdoc/bdoc/certificate is not documented",
  },
  "the nameless parameter of the page's URL": {
    source: page("GetMobileSign"),
    path: "/bdoc/mobile_sign?msisdn=380667901456&=16",
    status: 404,
    problem: 'query parameter "" is not documented',
  },
  "a tag's id under the name in the page's text": {
    source: page("DeleteTag"),
    method: "DELETE",
    path: "/bdoc/tag?tagId=447",
    status: 404,
    problem: 'query parameter "tagId" is not documented',
  },
};

describe.each(Object.entries(cases))("%s", (_name, one) => {
  test("passes", async () => {
    const { emulator, send } = lenient;
    expect(await take(emulator["edin-docflow"], send, one)).toMatchObject(passed(one));
  });

  test("is refused by a strict server", async () => {
    const { emulator, send } = strict;
    const { status, record } = await take(emulator["edin-docflow"], send, one);
    expect(status).toBe(one.refusal ?? 400);
    expect(record).toMatchObject({ problem: expect.any(String), passedOver: [] });
  });
});

test.each([
  ["the form's media type", type("application/x-www-form-urlencoded")],
  ["none", {}],
  ["JSON, as the page had it until October 2021", type("application/json")],
])("a package goes without a body, whose media type is %s", async (name, headers) => {
  const post = async ({ send }: Side): Promise<number> => {
    const id = await createPackage(send);
    const body = form({ anything: new File(["one"], "one.txt") });
    const added = `/bdoc/store/package/document?package_id=${id}&document_type_id=3001`;
    const file = form({ file: new File(["one"], "one.txt") });
    await send(added, { method: "PUT", body: send === lenient.send ? body : file });
    const path = `/bdoc/store/package/send?package_id=${id}`;
    return (await send(path, { method: "POST", headers })).status;
  };
  expect(await post(lenient)).toBe(200);
  expect(await post(strict)).toBe(name.startsWith("the form") ? 200 : 400);
});

// https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/GetUser.html has the method of another page.
test("a user is read by OPTIONS, unless a status is sent too", async () => {
  const listed = await lenient.send("/bdoc/users");
  const [{ userId }] = (await listed.json()) as [{ userId: number }];
  const path = `/bdoc/user?user_id=${userId}`;
  const read = await lenient.send(path, { method: "OPTIONS" });
  expect(await read.json()).toMatchObject({ userId });
  const set = await lenient.send(`${path}&status=1`, { method: "OPTIONS" });
  expect(await set.text()).toBe("");
  const operations = lenient.emulator["edin-docflow"].requests.slice(-2);
  expect(operations.map(({ operationId }) => operationId)).toEqual(["getUser", "setUserStatus"]);
  expect((await strict.send(path, { method: "OPTIONS" })).status).toBe(400);
});

test("none of it is a violation", () => {
  expect(lenient.emulator["edin-docflow"].violations).toEqual([]);
});
