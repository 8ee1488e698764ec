import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readIfThere } from "../files.ts";
import { displayPath, type Repository, UsageError } from "../repository.ts";
import type { Deviations } from "./deviations.ts";
import type { Documented } from "./documented.ts";
import { listDeviationFaults, listFaults } from "./faults.ts";

/** A file that is not what its name promises. The message has a line for each fault. */
export class MalformedFileError extends Error {
  override readonly name = "MalformedFileError";
}

/** Whether it is written down what the vendor of a provider documents. */
export function isDocumented(repository: Repository, provider: string): boolean {
  return existsSync(pathOf(repository, provider, "documented.json"));
}

/**
 * What the vendor of a provider documents.
 *
 * @throws {UsageError} when there is no `documented.json`.
 * @throws {MalformedFileError} when what is in it is none.
 */
export async function readDocumented(
  repository: Repository,
  provider: string,
): Promise<Documented> {
  const path = pathOf(repository, provider, "documented.json");
  if (!existsSync(path)) {
    throw new UsageError(
      `There is no ${displayPath(repository, path)}; tools/spec-kit/README.md says how to write it`,
    );
  }
  return parse(repository, path, await readFile(path, "utf8"), listFaults) as Documented;
}

/**
 * Where the spec of a provider differs on purpose; nowhere, when there is no `deviations.json`.
 *
 * @throws {MalformedFileError} when what is in it is none.
 */
export async function readDeviations(
  repository: Repository,
  provider: string,
): Promise<Deviations> {
  const path = pathOf(repository, provider, "deviations.json");
  const content = (await readIfThere(path)) ?? "[]";
  return parse(repository, path, content, listDeviationFaults) as Deviations;
}

function parse(
  repository: Repository,
  path: string,
  content: string,
  judge: (value: unknown) => readonly string[],
): unknown {
  const file = displayPath(repository, path);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new MalformedFileError(`${file} is no JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const faults = judge(value);
  if (faults.length > 0) {
    throw new MalformedFileError(faults.map((one) => `${file}: ${one}`).join("\n"));
  }
  return value;
}

function pathOf(repository: Repository, provider: string, name: string): string {
  return join(repository.root, "specs", provider, name);
}
