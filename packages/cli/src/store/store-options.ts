import { UsageError } from "@signoff/command-kit";
import type { Command } from "commander";
import type { Terminal } from "@signoff/command-kit";
import { findHomeStore } from "./home-store.ts";

/** Which store is meant, as the command line says it. */
export interface StoreOptions {
  readonly store?: string;
  readonly prefix?: string;
}

/** A store by its kind. */
export type StorePlace =
  | { readonly kind: "file"; readonly directory: string; readonly name: string }
  | {
      readonly kind: "redis";
      /** With user name and password, where it has some. */
      readonly url: URL;
      readonly prefix: string | undefined;
      /** As it is shown. */
      readonly name: string;
    };

/** Adds the options of {@link StoreOptions}. */
export function addStoreOptions(command: Command): void {
  command
    .option("--store <place>", "file:/directory, redis://host:port/0 or rediss://…")
    .option("--prefix <text>", "what the keys in Redis begin with (default: signoff:)");
}

/** Finds out which store is meant. @throws {UsageError} where it is none, or an argument holds its password. */
export function readStorePlace(options: StoreOptions, env: Terminal["env"]): StorePlace {
  const [text, setting] =
    options.store === undefined
      ? [env["SIGNOFF_STORE"] || findHomeStore(options, env)?.store, "SIGNOFF_STORE"]
      : [options.store, "--store"];
  if (!text) {
    throw new UsageError(
      "There is no store: give --store, or set SIGNOFF_STORE, such as file:/var/lib/signoff or redis://127.0.0.1:6379/0.",
    );
  }
  if (text !== text.trim()) throw new UsageError(`${setting} has white space at its ends.`);
  if (/^file:/i.test(text)) return readFilePlace(text.slice("file:".length), setting, options);
  if (/^rediss?:/i.test(text)) return readRedisPlace(text, setting, options);
  // What is no URL may hold a password all the same.
  throw new UsageError(
    `${setting} begins with neither file: nor redis: nor rediss:; write it as file:/var/lib/signoff or redis://127.0.0.1:6379/0.`,
  );
}

function readFilePlace(path: string, setting: string, { prefix }: StoreOptions): StorePlace {
  if (prefix !== undefined) throw new UsageError("--prefix is of Redis: leave it out for files.");
  const directory = path.replace(/^\/\/(?:localhost)?(?=\/)/, "");
  if (directory === "") throw new UsageError(`${setting} names no directory after file:.`);
  return { kind: "file", directory, name: `file:${directory}` };
}

function readRedisPlace(text: string, setting: string, { prefix }: StoreOptions): StorePlace {
  if (!URL.canParse(text)) {
    throw new UsageError(`${setting} is no URL; write it as redis://127.0.0.1:6379/0.`);
  }
  const url = new URL(text);
  if (setting === "--store" && (url.username !== "" || url.password !== "")) {
    throw new UsageError(
      "--store holds a user name or password, which everybody on this machine could read in the list of processes: set SIGNOFF_STORE in the environment.",
    );
  }
  if (url.hostname === "") throw new UsageError(`${setting} names no host.`);
  if (!/^\/?\d*$/.test(url.pathname) || url.search !== "" || url.hash !== "") {
    throw new UsageError(
      `${setting} has more than host, port and the number of a database: write it as redis://127.0.0.1:6379/0, and give --prefix where keys have one.`,
    );
  }
  return { kind: "redis", url, prefix, name: `${url.protocol}//${url.host}${url.pathname}` };
}
