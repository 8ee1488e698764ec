import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { request, type ClientRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  generatedBytes,
  generatedSha1,
  startEmulator,
  startFaultServer,
  type Emulator,
  type ServerOf,
} from "../src/index.ts";
import { partnerOf, type Partner } from "./directlink-support.ts";

const atOnce = { interval: 1, timeout: 20_000 } as const;

let folder: string;
let servers: Emulator<"directlink">;
let server: ServerOf<"directlink">;
let acme: Partner;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "directlink-uploads-"));
  for (const name of ["TMPDIR", "TEMP"]) vi.stubEnv(name, folder);
  servers = await startEmulator({ strict: true, providers: ["directlink"] });
  server = servers.directlink;
  acme = partnerOf(server);
});
afterEach(async () => {
  await servers.close();
  const left = await readdir(folder);
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  const problems = [...left, ...server.violations];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
});

/** Sizes of the files that lie on disk for the server. */
async function sizesOnDisk(): Promise<number[]> {
  const files = await readdir(folder, { recursive: true });
  const stats = await Promise.all(files.map((file) => stat(join(folder, file)).catch(() => null)));
  return stats.flatMap((file) => (file?.isFile() ? [file.size] : []));
}

async function storedSha1(): Promise<string> {
  const hash = createHash("sha1");
  const [file] = server.controls.files("ACME");
  for await (const bytes of file?.read() ?? []) hash.update(bytes);
  return hash.digest("hex");
}

const multipartHead =
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n';
const multipartTail = "\r\n--b--\r\n";

/** Begins a multipart upload whose end is up to the test. */
function beginUpload(url: string = server.url): ClientRequest {
  const headers = { ...acme.headers, "content-type": "multipart/form-data; boundary=b" };
  const upload = request(`${url}/directlink/v1/upload`, { method: "POST", headers });
  upload.on("error", () => undefined);
  upload.write(multipartHead);
  return upload;
}

function statusOf(upload: ClientRequest): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    upload.on("response", (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    upload.on("error", reject);
  });
}

const sendJson = (content: string, headers: Record<string, string> = {}): Promise<Response> =>
  acme.call("POST", "/upload", {
    headers: { ...acme.headers, "content-type": "application/json", ...headers },
    body: content,
  });

describe("an upload", () => {
  test("goes to disk while it comes, and is stored when it is whole", async () => {
    const upload = beginUpload();
    const status = statusOf(upload);
    const [first, ...rest] = generatedBytes(1_000_000, "upload");
    upload.write(first);
    await expect.poll(async () => (await sizesOnDisk())[0], atOnce).toBeGreaterThan(50_000);
    expect(server.controls.files("ACME")).toEqual([]);
    for (const bytes of rest) upload.write(bytes);
    upload.end(multipartTail);
    expect(await status).toBe(200);
    expect(server.controls.files("ACME")).toMatchObject([
      { name: "a.bin", length: 1_000_000, area: "download" },
    ]);
    expect(await storedSha1()).toBe(generatedSha1(1_000_000, "upload"));
    expect(await sizesOnDisk()).toEqual([1_000_000]);
  });

  test("whose sender hangs up leaves nothing, on disk neither", async () => {
    const upload = beginUpload();
    upload.write(Buffer.alloc(200_000));
    await expect.poll(async () => (await sizesOnDisk())[0], atOnce).toBeGreaterThan(50_000);
    upload.destroy();
    await expect.poll(sizesOnDisk, atOnce).toEqual([]);
    expect(server.controls.files("ACME")).toEqual([]);
    expect(await acme.report()).toEqual([]);
  });

  test("that is on its way when the server closes", async () => {
    const upload = beginUpload();
    upload.write(Buffer.alloc(200_000));
    await expect.poll(async () => (await sizesOnDisk())[0], atOnce).toBeGreaterThan(50_000);
    await servers.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test("of no bytes is a file too", async () => {
    expect((await acme.upload("empty", "")).status).toBe(200);
    expect(server.controls.files("ACME")).toMatchObject([{ name: "empty", length: 0 }]);
    expect(await (await acme.download((await acme.list())[0])).text()).toBe("");
  });

  test("without credentials leaves nothing", async () => {
    const body = new FormData();
    body.append("file", new Blob(["x".repeat(200_000)]), "a.txt");
    expect((await acme.call("POST", "/upload", { headers: {}, body })).status).toBe(401);
    expect(await sizesOnDisk()).toEqual([]);
  });

  test("that is no form is refused when it was taken whole", async () => {
    const upload = beginUpload();
    const status = statusOf(upload);
    upload.end(Buffer.alloc(2_000_000));
    expect(await status).toBe(400);
    expect(await sizesOnDisk()).toEqual([]);
  });

  test.each([
    [{ applied: false }, 0],
    [{ applied: true }, 1],
  ])("hit by a fault with %o", async ({ applied }, stored) => {
    server.fault({ operation: "uploadFile", kind: "status", status: 502, applied });
    expect((await acme.upload("a", "content")).status).toBe(502);
    expect(server.controls.files("ACME")).toHaveLength(stored);
    expect(await sizesOnDisk()).toHaveLength(stored);
  });

  test("that a fault server cuts is not stored; whose answer it loses is", async () => {
    await using faults = await startFaultServer({ target: server });
    const before = partnerOf(server, 0, faults.url);
    const operation = "uploadFile";
    faults.order({ operation, fault: { kind: "cutUpload", after: 10_000 } });
    await expect(before.upload("cut", "x".repeat(1_000_000))).rejects.toThrow("fetch failed");
    expect(server.controls.files("ACME")).toEqual([]);
    faults.order({ operation, fault: { kind: "reset", forward: true } });
    await expect(before.upload("lost", "x".repeat(1_000_000))).rejects.toThrow("fetch failed");
    expect(server.controls.files("ACME")).toMatchObject([{ name: "lost", length: 1_000_000 }]);
  });
});

describe("an upload is refused", () => {
  test("beyond the size limit, of which no more is stored", async () => {
    server.controls.configure({ uploadMaxFileSize: 100_000 });
    const upload = beginUpload();
    const status = statusOf(upload);
    upload.write(Buffer.alloc(300_000));
    await expect.poll(async () => (await sizesOnDisk())[0], atOnce).toBe(100_000);
    upload.end(multipartTail);
    expect(await status).toBe(400);
    expect((await acme.upload("fits", "x".repeat(100_000))).status).toBe(200);
    expect((await acme.upload("too large", "x".repeat(100_001))).status).toBe(400);
    expect((await sendJson(`"${"x".repeat(100_000)}"`)).status).toBe(400);
    expect(server.controls.files("ACME")).toMatchObject([{ name: "fits" }]);
    expect(await sizesOnDisk()).toEqual([100_000]);
  });

  test("by the filter of names", async () => {
    server.controls.configure({ uploadNames: /\.edi$/g });
    expect((await acme.upload("a.exe", "x")).status).toBe(403);
    expect((await acme.upload("a.edi", "x")).status).toBe(200);
    expect((await acme.upload("b.edi", "x")).status).toBe(200);
    server.controls.configure({ uploadNames: undefined });
    expect((await acme.upload("a.exe", "x")).status).toBe(200);
  });

  test.each(["", "{", '{"a":1}}', "\u0000"])("as JSON that is none: %j", async (content) => {
    expect((await sendJson(content)).status).toBe(400);
    server.controls.configure({ uploadValidateJSON: false });
    expect((await sendJson(content)).status).toBe(content === "" ? 400 : 200);
  });

  test.each(["nobody", "a@b@c", "one@example.com,two"])(
    "with a mail address that is none: %s",
    async (m) => {
      expect((await acme.upload("a", "x", { m })).status).toBe(400);
      expect(server.controls.messages()).toEqual([]);
      expect(await sizesOnDisk()).toEqual([]);
    },
  );

  test("for a user that does not exist", async () => {
    expect((await acme.upload("a", "x", { d: "NOBODY" })).status).toBe(400);
    expect(await acme.report()).toEqual([]);
  });
});

test("each contact gets a link and a PIN", async () => {
  const m = "one@example.com; two@example.com three@example.com";
  const fields = { d: "PARTNER", m, c: "5500000000000", i: "Orders of February" };
  expect((await acme.upload("orders.edi", "x", fields)).status).toBe(200);
  const messages = server.controls.messages();
  expect(messages.map(({ to }) => to)).toEqual([
    "one@example.com",
    "two@example.com",
    "three@example.com",
    "5500000000000",
  ]);
  for (const { text, pin, link } of messages) {
    expect(text).toContain("orders.edi");
    expect(text).toContain("Orders of February");
    expect(text).toContain(pin);
    expect(text).toContain(link);
  }
  expect(new Set(messages.map(({ link }) => link)).size).toBe(4);
});

test("the JSON form says the same in headers", async () => {
  const response = await sendJson("[1]", {
    "x-stcpdirectlink-destination": "PARTNER",
    "x-stcpdirectlink-email": "one@example.com",
    "x-stcpdirectlink-mobile": "5500000000000",
    "x-stcpdirectlink-info": "note",
    "x-stcpdirectlink-filename": "a.json",
    "x-stcpdirectlink-hash": createHash("sha1").update("[1]").digest("hex"),
  });
  expect(response.status).toBe(200);
  expect(server.controls.files("PARTNER")).toMatchObject([{ name: "a.json", length: 3 }]);
  expect(server.controls.messages().map(({ to }) => to)).toEqual([
    "one@example.com",
    "5500000000000",
  ]);
});

test("servers do not share their folders", async () => {
  await using others = await startEmulator({ strict: true, providers: ["directlink"] });
  await acme.upload("a", "one");
  await partnerOf(others.directlink).upload("b", "two");
  expect(await readdir(folder)).toHaveLength(2);
  await others.close();
  expect(await sizesOnDisk()).toEqual([3]);
});
