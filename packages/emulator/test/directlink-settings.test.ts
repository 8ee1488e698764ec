import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  startEmulator,
  type DirectlinkSettings,
  type Emulator,
  type ServerOf,
} from "../src/index.ts";
import { partnerOf, type Partner } from "./directlink-support.ts";

let servers: Emulator<"directlink">;
let server: ServerOf<"directlink">;
let acme: Partner;
beforeEach(async () => {
  servers = await startEmulator({ strict: true, providers: ["directlink"] });
  server = servers.directlink;
  acme = partnerOf(server);
});
afterEach(async () => {
  await servers.close();
  if (server.violations.length > 0) throw new Error(JSON.stringify(server.violations));
});

const namesOf = async (page: number, area = ""): Promise<string[]> =>
  (await acme.list(`/download/list${area}?page=${page}`)).map(({ name }) => name);

describe("the first page", () => {
  test.each([0, 1] as const)("is number %i", async (firstPage) => {
    server.controls.configure({ firstPage });
    for (let index = 0; index < 101; index += 1)
      server.controls.addFile("ACME", { name: `${index}`, content: "" });
    expect(await namesOf(firstPage)).toHaveLength(100);
    expect(await namesOf(firstPage + 1)).toEqual(["100"]);
    expect(await namesOf(firstPage + 2)).toEqual([]);
    expect(await acme.list()).toHaveLength(100);
    expect(await namesOf(0)).toHaveLength(firstPage === 0 ? 100 : 0);
    expect((await acme.call("GET", "/download/list?page=-1")).status).toBe(400);
  });

  test("is that of the backup list as well", async () => {
    server.controls.configure({ firstPage: 1 });
    server.controls.addFile("ACME", { name: "a", content: "" });
    await (await acme.download((await acme.list())[0])).text();
    expect(await namesOf(0, "/backup")).toEqual([]);
    expect(await namesOf(1, "/backup")).toEqual(["a"]);
  });
});

describe("backup", () => {
  test("keeps a file for its time, counted from the download", async () => {
    server.controls.configure({ backupSeconds: 60 });
    server.controls.addFile("ACME", { name: "a", content: "a" });
    server.clock.advance(100_000);
    await (await acme.download((await acme.list())[0])).text();
    const [kept] = await acme.listBackup();
    server.clock.advance(55_000);
    expect((await acme.downloadBackup(kept)).status).toBe(200);
    server.clock.advance(5_000);
    expect(await acme.listBackup()).toEqual([]);
    expect((await acme.downloadBackup(kept)).status).toBe(404);
    expect(server.controls.files("ACME")).toEqual([]);
  });

  test("of no time loses a file with its download", async () => {
    server.controls.configure({ backupSeconds: 0 });
    server.controls.addFile("ACME", { name: "a", content: "a" });
    expect(await (await acme.download((await acme.list())[0])).text()).toBe("a");
    expect(await acme.listBackup()).toEqual([]);
  });
});

test("a link opens its file for its time, and a new list has a new one", async () => {
  server.controls.configure({ linkSeconds: 60 });
  server.controls.addFile("ACME", { name: "a", content: "a" });
  const [entry] = await acme.list();
  server.clock.advance(60_000);
  expect((await acme.download(entry)).status).toBe(404);
  expect(await (await acme.download((await acme.list())[0])).text()).toBe("a");
});

test.each([
  [
    { uploadMaxFileSize: -1 },
    "uploadMaxFileSize: it must be a number from 0, or Infinity, not -1.",
  ],
  [{ backupSeconds: NaN }, "backupSeconds: it must be"],
  [{ linkSeconds: "1" }, "linkSeconds: it must be"],
  [{ firstPage: 2 }, "firstPage: it must be 0 or 1, not 2."],
  [{ uploadValidateJSON: "no" }, "uploadValidateJSON: it must be"],
  [{ uploadNames: "*.edi" }, "uploadNames: it must be"],
  [{ firstpage: 1 }, "firstpage: there is no such setting; there are uploadMaxFileSize,"],
])("a setting that cannot be: %o", (settings, message) => {
  expect(() => server.controls.configure(settings as Partial<DirectlinkSettings>)).toThrow(message);
});

test("the README lists every setting", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const table = readme.split("| Setting ")[1]?.split("\n\n")[0] ?? "";
  const listed = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  const none = { none: 1 } as Partial<DirectlinkSettings>;
  expect(() => server.controls.configure(none)).toThrow(`there are ${listed.join(", ")}.`);
});
