import type { OpenStore } from "@signoff/test-support";
import { readExample, openSqlite } from "../support/sql-example.ts";

/** The store of the README over a file of SQLite, which waits for the locks of others. */
export const openStore: OpenStore = async (file) => openSqlite(file, await readExample()).store;
