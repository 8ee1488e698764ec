import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { SessionStore } from "../../../../src/session/shared/store.ts";

/** What the store of the README sends its statements by. */
type Query = (sql: string, ...values: unknown[]) => Promise<{ [column: string]: unknown }[]>;

/** The SQL store that the README shows. */
export interface Example {
  readonly code: string;
  /** The statement that makes its table. */
  readonly table: string;
  /** The clock of SQLite. */
  readonly clock: string;
  readonly sqlStore: (query: Query, clock?: string) => SessionStore;
}

/** Reads the code out of the README, and runs it. */
export async function readExample(): Promise<Example> {
  const readme = await readFile(new URL("../../../../README.md", import.meta.url), "utf8");
  const [, section = ""] = readme.split("\n## Stores of shared sessions\n");
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(section) ?? [];
  const [, table = ""] = /^\/\/ (create table .*)$/m.exec(code) ?? [];
  const [, clock = ""] = /\/\/ SQLite: "(.*)"/.exec(code) ?? [];
  const folder = await mkdtemp(join(tmpdir(), "signoff-sql-"));
  try {
    const file = join(folder, "sql-store.ts");
    await writeFile(file, code);
    const { sqlStore } = (await import(pathToFileURL(file).href)) as Pick<Example, "sqlStore">;
    return { code, table, clock, sqlStore };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Opens the store over a file of SQLite, which is made where it is missing. */
export function openSqlite(
  file: string,
  { table, clock, sqlStore }: Example,
): { readonly store: SessionStore; readonly database: DatabaseSync } {
  const database = new DatabaseSync(file, { timeout: 30_000 });
  database.exec("pragma journal_mode = wal; pragma synchronous = normal");
  database.exec(table.replace("table", "table if not exists"));
  const store = sqlStore(async (sql, ...values) => {
    const named = values.map((value, index) => [`$${index + 1}`, value]);
    const parameters = Object.fromEntries(named) as Record<string, SQLInputValue>;
    return database.prepare(sql).all(parameters);
  }, clock);
  return { store, database };
}
