import { afterEach, beforeEach, expect, test } from "vitest";
import { startEmulator, type Emulator, type ServerOf } from "../src/index.ts";
import { partnerOf, type Partner } from "./directlink-support.ts";

let servers: Emulator<"directlink">;
let server: ServerOf<"directlink">;
let acme: Partner;
beforeEach(async () => {
  servers = await startEmulator({ strict: true, providers: ["directlink"] });
  server = servers.directlink;
  acme = partnerOf(server);
  server.controls.addFile("ACME", {
    name: "a",
    content: "0123456789",
    modified: 1_770_127_200_000,
  });
});
afterEach(async () => {
  await servers.close();
  if (server.violations.length > 0) throw new Error(JSON.stringify(server.violations));
});

const lastModified = "Tue, 03 Feb 2026 14:00:00 GMT";

/** Asks for a file in backup, with these fields besides. */
async function ask(headers: Readonly<Record<string, string>>): Promise<Response> {
  const [entry] = await acme.listBackup();
  const query = new URLSearchParams({ k: entry?.k ?? "" });
  const init = { headers: { ...acme.headers, ...headers } };
  return acme.call("GET", `/download/file/backup?${query}`, init);
}

/** The status of the answer to a range of the file that has this validator. */
async function statusFor(validator: string | null): Promise<number> {
  const answer = await ask({ range: "bytes=4-", "if-range": validator ?? "" });
  await answer.text();
  return answer.status;
}

/** Takes the file off the list; gives the validators that its answer tells. */
async function moveToBackup(): Promise<Record<"etag" | "modified" | "ranges", string | null>> {
  const { headers } = await acme.download((await acme.list())[0]);
  return {
    etag: headers.get("etag"),
    modified: headers.get("last-modified"),
    ranges: headers.get("accept-ranges"),
  };
}

test("without the setting no range is offered, and none is answered", async () => {
  expect(await moveToBackup()).toEqual({ etag: null, modified: null, ranges: null });
  const answer = await ask({ range: "bytes=4-" });
  expect([answer.status, await answer.text()]).toEqual([200, "0123456789"]);
});

test.each([
  ["bytes=4-", "bytes 4-9/10", "456789"],
  ["bytes=4-6", "bytes 4-6/10", "456"],
  ["bytes=4-99", "bytes 4-9/10", "456789"],
  ["bytes=-3", "bytes 7-9/10", "789"],
  ["bytes=-99", "bytes 0-9/10", "0123456789"],
])("with it %s is answered by %s", async (range, contentRange, text) => {
  server.controls.configure({ downloadRanges: true });
  await moveToBackup();
  const answer = await ask({ range });
  expect([answer.status, await answer.text()]).toEqual([206, text]);
  expect(answer.headers.get("content-range")).toBe(contentRange);
});

test.each(["bytes=10-", "bytes=-0"])("%s has no bytes", async (range) => {
  server.controls.configure({ downloadRanges: true });
  await moveToBackup();
  const answer = await ask({ range });
  expect(answer.status).toBe(416);
  expect(answer.headers.get("content-range")).toBe("bytes */10");
});

test.each(["lines=1-2", "bytes=5-4", "bytes=-", "bytes=0-1,4-5"])(
  "%s is answered by the whole file",
  async (range) => {
    server.controls.configure({ downloadRanges: true });
    await moveToBackup();
    const answer = await ask({ range });
    expect([answer.status, await answer.text()]).toEqual([200, "0123456789"]);
  },
);

test("If-Range: the range of the same file, the whole of another", async () => {
  server.controls.configure({ downloadRanges: true });
  const { etag, modified, ranges } = await moveToBackup();
  expect([etag, modified, ranges]).toEqual([
    expect.stringMatching(/^"[\w-]{43}"$/),
    lastModified,
    "bytes",
  ]);
  expect(await statusFor(etag)).toBe(206);
  expect(await statusFor(modified)).toBe(206);
  expect(await statusFor('"other"')).toBe(200);
  expect(await statusFor(`W/${etag}`)).toBe(200);
});
