import { readFileSync, renameSync, rmSync } from "node:fs";
import { stringify } from "lossless-json";
import type { Kept } from "../start.ts";
import { writeOwnFile } from "./own-file.ts";

/** What is written for others to read. */
export interface StateView {
  readonly servers: readonly { readonly provider: string; readonly url: string }[];
  readonly control: string | undefined;
}

interface Written extends StateView {
  readonly secrets: Readonly<Record<string, string>>;
}

/** Reads what an earlier start has left; nothing when there is no such file. Throws with a message for the user. */
export function readState(file: string): Kept {
  const text = readText(file);
  const state = text === undefined ? undefined : parse(file, text);
  return {
    ports: new Map(
      state?.servers.map(({ provider, url }) => [provider, Number(new URL(url).port)] as const),
    ),
    secrets: new Map(Object.entries(state?.secrets ?? {})),
  };
}

/** Writes it so that it is whole whenever somebody reads it, for its owner alone. Throws with a message for the user. */
export function writeState(file: string, view: StateView, { secrets }: Kept): void {
  // Reading an account makes its key, which then is among the secrets.
  const read = structuredClone(view);
  const state: Written = { ...read, secrets: Object.fromEntries(secrets) };
  const draft = `${file}.${process.pid}`;
  try {
    writeOwnFile(draft, `${stringify(state, null, 2)}\n`);
    replace(file, draft);
  } catch (error) {
    throw new Error(`--state ${file} cannot be written: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** There are secrets in the draft: it does not stay where it cannot take the file's place. */
function replace(file: string, draft: string): void {
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Error(`--state ${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function parse(file: string, text: string): Written {
  try {
    const state: unknown = JSON.parse(text);
    if (isWritten(state)) return state;
  } catch {
    // Told below.
  }
  throw new Error(
    `--state ${file} was not written by signoff-emulator; give another file, or remove it.`,
  );
}

function isWritten(state: unknown): state is Written {
  const { servers, secrets } = (state ?? {}) as { servers?: unknown; secrets?: unknown };
  return (
    Array.isArray(servers) &&
    servers.every(
      (server) =>
        typeof server?.provider === "string" &&
        typeof server?.url === "string" &&
        URL.canParse(server.url),
    ) &&
    typeof secrets === "object" &&
    secrets !== null &&
    Object.values(secrets).every((secret) => typeof secret === "string")
  );
}
