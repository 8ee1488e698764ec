import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readIfThere } from "../files.ts";
import { displayPath, type Repository, UsageError } from "../repository.ts";
import type { Deviations } from "./deviations.ts";
import type { Documented } from "./documented.ts";
import { listDeviationFaults, listFaults, listPromiseFaults } from "./faults.ts";
import type { Promises } from "./promises.ts";

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
  return (await readList(
    repository,
    provider,
    "deviations.json",
    listDeviationFaults,
  )) as Deviations;
}

/**
 * What answers of a provider have for sure though it is nowhere marked so; nothing, when there is no `promises.json`.
 *
 * @throws {MalformedFileError} when what is in it is none.
 */
export async function readPromises(repository: Repository, provider: string): Promise<Promises> {
  return (await readList(repository, provider, "promises.json", listPromiseFaults)) as Promises;
}

async function readList(
  repository: Repository,
  provider: string,
  name: string,
  judge: (value: unknown) => readonly string[],
): Promise<unknown> {
  const path = pathOf(repository, provider, name);
  return parse(repository, path, (await readIfThere(path)) ?? "[]", judge);
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
