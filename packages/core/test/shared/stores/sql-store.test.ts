import { PGlite } from "@electric-sql/pglite";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeChecks } from "../../../src/session/shared/conformance/check-store.ts";
import type { SessionStore } from "../../../src/session/shared/store.ts";
import { openSqlite, readExample } from "./support/sql-example.ts";

test("the store of the README has at most 40 lines", async () => {
  const { code } = await readExample();
  const lines = code.slice(code.indexOf("export function")).trim().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.length).toBeLessThanOrEqual(40);
});

describe("the store of the README over PostgreSQL", () => {
  let database: PGlite;
  let store: SessionStore;

  beforeAll(async () => {
    const { table, sqlStore } = await readExample();
    database = new PGlite();
    await database.exec(table);
    store = sqlStore(async (sql, ...values) => {
      const { rows } = await database.query<{ [column: string]: unknown }>(sql, values);
      return rows;
    });
  });

  afterAll(() => database.close());

  test.concurrent.each(storeChecks)("$name", async ({ run }) => {
    await expect(run(store)).resolves.toBeUndefined();
  });
});

describe("the store of the README over SQLite", () => {
  let folder: string;
  let database: DatabaseSync;
  let store: SessionStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "signoff-sqlite-"));
    ({ database, store } = openSqlite(join(folder, "sessions.sqlite"), await readExample()));
  });

  afterAll(async () => {
    database.close();
    await rm(folder, { recursive: true });
  });

  test.concurrent.each(storeChecks)("$name", async ({ run }) => {
    await expect(run(store)).resolves.toBeUndefined();
  });
});
