import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fileStore } from "../../../src/node/index.ts";
import { checkStore, storeChecks } from "../../../src/session/shared/conformance/check-store.ts";
import { newRecord } from "../../../src/session/shared/conformance/check.ts";
import { randomId } from "../../../src/values/random-id.ts";
import { put } from "../../../src/session/shared/stores/file-store/put.ts";
import {
  formatRevision,
  readNewest,
} from "../../../src/session/shared/stores/file-store/revisions.ts";

let parent: string;
let directory: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "signoff-file-store-"));
  directory = join(parent, "store");
});

afterEach(() => rm(parent, { recursive: true, force: true }));

/** What is in the folder of a record. */
function namesOf(key: string): Promise<string[]> {
  return readdir(join(directory, key));
}

async function writeMany(count: number, key: string, first: string | undefined): Promise<void> {
  let revision = first;
  for (let left = count; left > 0; left--) {
    const record = newRecord(`${left} left`);
    expect(await fileStore(directory).write(key, record, revision)).toBe(true);
    revision = record.revision;
  }
}

const minute = 60_000;

/** Makes a file as old as that. */
async function age(path: string, milliseconds: number): Promise<void> {
  const then = new Date(Date.now() - milliseconds);
  await utimes(path, then, then);
}

describe("a store in a directory", () => {
  let own: string;

  beforeAll(async () => {
    own = await mkdtemp(join(tmpdir(), "signoff-file-store-"));
  });

  afterAll(() => rm(own, { recursive: true, force: true }));

  test.concurrent.each(storeChecks)("$name", async ({ run }) => {
    await expect(run(fileStore(own))).resolves.toBeUndefined();
  });

  test("passes all checks when two are at work in it, as two processes are", async () => {
    await expect(
      Promise.all([checkStore(fileStore(own)), checkStore(fileStore(own))]),
    ).resolves.toEqual([undefined, undefined]);
  });

  test("keeps its records for the next process", async () => {
    const [key, record] = [`account/${randomId()}`, newRecord("kept")];
    await fileStore(own).write(key, record, undefined);
    expect(await fileStore(own).read(key)).toEqual(record);
  });
});

describe("the directory of a store", () => {
  test("is made for this user alone, with all that is in it", async () => {
    const key = `account/${randomId()}`;
    await fileStore(directory).write(key, newRecord(), undefined);
    const modes = ["", "account", key, `${key}/1`].map(
      async (name) => (await stat(join(directory, name))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o700, 0o600]);
  });

  test("may not be a link", async () => {
    await mkdir(join(parent, "elsewhere"), { mode: 0o700 });
    await symlink(join(parent, "elsewhere"), directory);
    await expect(fileStore(directory).now()).rejects.toMatchObject({
      kind: "StoreError",
      reason: "unsafe",
      message: expect.stringContaining("is a link") as string,
    });
    expect(await readdir(join(parent, "elsewhere"))).toEqual([]);
  });

  test.each([0o777, 0o770, 0o720, 0o702])("may not be writable by others: %o", async (mode) => {
    await mkdir(directory);
    await chmod(directory, mode);
    const write = fileStore(directory).write(`beat/${randomId()}`, newRecord(), undefined);
    await expect(write).rejects.toMatchObject({ reason: "unsafe", retryable: false });
    expect(await readdir(directory)).toEqual([]);
    expect((await lstat(directory)).mode & 0o777).toBe(mode);
  });

  test("may be readable by others, who see nothing in it", async () => {
    await mkdir(directory);
    await chmod(directory, 0o755);
    await fileStore(directory).write(`beat/${randomId()}`, newRecord(), undefined);
    expect((await stat(join(directory, "beat"))).mode & 0o777).toBe(0o700);
  });

  test.skipIf(process.geteuid?.() !== 0)("may not belong to another user", async () => {
    await mkdir(directory, { mode: 0o700 });
    const { chown } = await import("node:fs/promises");
    await chown(directory, 12_345, 12_345);
    await expect(fileStore(directory).now()).rejects.toMatchObject({
      reason: "unsafe",
      message: expect.stringContaining("belongs to the user 12345") as string,
    });
  });

  test("may not be a file", async () => {
    await writeFile(directory, "");
    await expect(fileStore(directory).now()).rejects.toMatchObject({ kind: "StoreError" });
  });

  test("is looked at anew after it was refused", async () => {
    await mkdir(directory);
    await chmod(directory, 0o777);
    const store = fileStore(directory);
    await expect(store.now()).rejects.toMatchObject({ reason: "unsafe" });
    await chmod(directory, 0o700);
    expect(await store.now()).toBeGreaterThan(0);
  });

  test("has a name", () => {
    expect(() => fileStore("")).toThrow(/^directory is missing/);
  });

  test.each(["account/../../etc", "other/00000000000000000000000000000000", "account/AB", ""])(
    "is not left by the key %j",
    async (key) => {
      const store = fileStore(directory);
      const invalid = { name: "InvalidOptionError", option: "key" };
      await expect(store.read(key)).rejects.toMatchObject(invalid);
      await expect(store.write(key, newRecord(), undefined)).rejects.toMatchObject(invalid);
      await expect(store.delete(key, "1")).rejects.toMatchObject(invalid);
    },
  );
});

describe("a file system that cannot do what a store needs", () => {
  const fs = process.getBuiltinModule("node:fs/promises");

  afterEach(() => {
    vi.restoreAllMocks();
  });

  function failWith(name: "link" | "open", code: string): void {
    vi.spyOn(fs, name).mockRejectedValue(Object.assign(new Error(`${code}: it fails`), { code }));
  }

  test.each(["EPERM", "ENOTSUP", "EXDEV"])("has no hard links: %s", async (code) => {
    failWith("link", code);
    await expect(fileStore(directory).now()).rejects.toMatchObject({
      reason: "unsupported",
      retryable: false,
      message: expect.stringContaining(`without hard links (${code})`) as string,
    });
    expect(await readdir(directory)).toEqual([]);
  });

  test("links over what is there", async () => {
    vi.spyOn(fs, "link").mockResolvedValue();
    await expect(fileStore(directory).now()).rejects.toMatchObject({ reason: "unsupported" });
  });

  test.each([
    ["ENOSPC", "full"],
    ["EDQUOT", "full"],
    ["EROFS", "full"],
    ["EACCES", "refused"],
    ["EIO", "unreachable"],
  ])("fails with %s: it is %s, and what was there stays", async (code, reason) => {
    const [store, key, record] = [fileStore(directory), `account/${randomId()}`, newRecord()];
    await store.write(key, record, undefined);
    failWith("open", code);
    await expect(store.write(key, newRecord(), record.revision)).rejects.toMatchObject({
      kind: "StoreError",
      reason,
      message: expect.stringContaining(code) as string,
    });
    vi.restoreAllMocks();
    expect(await store.read(key)).toEqual(record);
    expect(await namesOf(key)).toEqual(["1"]);
  });

  test("is told to keep a record, and its name, before a write is answered", async () => {
    const store = fileStore(directory);
    await store.now();
    const file = await fs.open(directory);
    const synced = vi.spyOn(Object.getPrototypeOf(file) as typeof file, "sync");
    await file.close();
    const key = `account/${randomId()}`;
    await store.write(key, newRecord(), undefined);
    // The new folder's name, the file, and the file's name.
    expect(synced).toHaveBeenCalledTimes(3);
  });
});

describe("the files of a record", () => {
  test("are its last eight revisions, and nothing temporary", async () => {
    const [store, key] = [fileStore(directory), `account/${randomId()}`];
    let revision: string | undefined;
    for (let left = 20; left > 0; left--) {
      const record = newRecord();
      await store.write(key, record, revision);
      revision = record.revision;
    }
    const names = (await namesOf(key)).map(Number).toSorted((one, other) => one - other);
    expect(names).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
  });

  /** A write of a process that is frozen after its first or its last look, while something happens. */
  function putLate(
    key: string,
    expected: string,
    meanwhile: () => Promise<unknown>,
    frozenAfter = 2,
  ) {
    const [kind = "", name = ""] = key.split("/");
    let looks = 0;
    return put(
      { parent: join(directory, kind), name },
      formatRevision(late),
      expected,
      async (at) => {
        const newest = await readNewest(at);
        if (++looks === frozenAfter) await meanwhile();
        return newest;
      },
    );
  }
  const late = newRecord("late");

  test.each([1, 3, 8, 20])("lose a write during which %i others were done", async (count) => {
    const [store, key, first] = [fileStore(directory), `account/${randomId()}`, newRecord()];
    await store.write(key, first, undefined);
    const answer = await putLate(key, first.revision, () => writeMany(count, key, first.revision));
    expect(answer.placed).toBe(false);
    expect((await store.read(key))?.text).toBe("1 left");
    expect(await namesOf(key)).toHaveLength(Math.min(count + 1, 8));
  });

  test("lose a write that finds others done at its last look", async () => {
    const [store, key, first] = [fileStore(directory), `account/${randomId()}`, newRecord()];
    await store.write(key, first, undefined);
    const answer = await putLate(key, first.revision, () => writeMany(1, key, first.revision), 1);
    expect(answer.placed).toBe(false);
    expect((await store.read(key))?.text).toBe("1 left");
  });

  test("take a write again whose folder was swept and made anew meanwhile", async () => {
    const [store, key, first] = [fileStore(directory), `beat/${randomId()}`, newRecord()];
    const folder = join(directory, key);
    await store.write(key, first, undefined);
    const answer = await putLate(key, first.revision, async () => {
      await rm(folder, { recursive: true });
      await writeMany(1, key, undefined);
    });
    expect(answer.placed).toBe(false);
    expect((await store.read(key))?.text).toBe("1 left");
    expect(await namesOf(key)).toEqual(["1"]);
  });

  test("lose what a killed process left, after a minute", async () => {
    const [store, key, record] = [fileStore(directory), `account/${randomId()}`, newRecord()];
    await store.write(key, record, undefined);
    const [old, young] = ["old.tmp", "young.tmp"].map((name) => join(directory, key, name));
    await writeFile(old!, "");
    await age(old!, 2 * minute);
    await writeFile(young!, "");
    await store.write(key, newRecord(), record.revision);
    expect((await namesOf(key)).toSorted()).toEqual(["1", "2", "young.tmp"]);
  });

  test("that are no record are told, and left as they are", async () => {
    const [store, key] = [fileStore(directory), `account/${randomId()}`];
    await store.write(key, newRecord(), undefined);
    const file = join(directory, key, "1");
    await writeFile(file, "what is that?");
    await expect(store.read(key)).rejects.toMatchObject({ reason: "corrupt" });
    await expect(store.write(key, newRecord(), undefined)).rejects.toMatchObject({
      reason: "corrupt",
    });
    expect(await readFile(file, "utf8")).toBe("what is that?");
  });
});

describe("records that were dropped", () => {
  const dropped = `beat/${"1".repeat(32)}`;
  const removing = `beat/${"0".repeat(32)}`;

  test.each([
    ["beat", 20, false],
    ["beat", 5, true],
  ])("of a %s are removed %i minutes after their time: kept %s", async (_, minutes, stays) => {
    const store = fileStore(directory);
    await store.write(dropped, newRecord(), undefined, minute);
    await age(join(directory, dropped, "1"), (minutes + 1) * minute);
    expect(await store.read(dropped)).toBeUndefined();
    await store.write(removing, newRecord(), undefined);
    expect((await readdir(join(directory, "beat"))).includes("1".repeat(32))).toBe(stays);
  });

  test("of an account keep their numbers", async () => {
    const store = fileStore(directory);
    const [key, record] = [`account/${"1".repeat(32)}`, newRecord()];
    await store.write(key, record, undefined);
    await store.delete(key, record.revision);
    for (const number of await namesOf(key)) {
      await age(join(directory, key, number), 60 * minute);
    }
    await store.write(`account/${"0".repeat(32)}`, newRecord(), undefined);
    await store.write(key, newRecord(), undefined);
    expect((await namesOf(key)).toSorted()).toEqual(["1", "2", "3"]);
  });
});
