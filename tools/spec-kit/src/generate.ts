import type { Config } from "@redocly/openapi-core";
import { join } from "node:path";
import { emitCodes } from "./emit/codes.ts";
import { emitFingerprint } from "./emit/fingerprint.ts";
import { emitNamedOperations } from "./emit/named-operations.ts";
import { emitOperationIds } from "./emit/operation-ids.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitOverview } from "./emit/overview.ts";
import { emitSchema } from "./emit/schema.ts";
import { emitShapes } from "./emit/shapes.ts";
import { emitTraits } from "./emit/traits.ts";
import { typedDocument } from "./emit/typed.ts";
import { type GeneratedFile, listFiles } from "./files.ts";
import type { Finding } from "./finding.ts";
import type { OpenApiDocument } from "@signoff/openapi";
import { generatedFolder, packageFolder, type Repository } from "./repository.ts";
import { readSpec } from "./spec.ts";

const generatedNames = [
  "openapi.json",
  "OPERATIONS.md",
  "src/generated/schema.ts",
  "src/generated/operations.ts",
  "src/generated/named-operations.ts",
  "src/generated/codes.ts",
  "src/generated/traits.ts",
  "src/generated/operation-ids.ts",
  "src/generated/fingerprint.ts",
  "src/generated/shapes.ts",
] as const;

/** What a provider's spec gives: findings, and the files, surplus ones included, unless there are errors among them. */
export interface Generation {
  readonly provider: string;
  readonly findings: readonly Finding[];
  readonly files: readonly GeneratedFile[] | undefined;
}

/** The absolute paths of all files that a provider's spec gives, the document first. */
export function listGenerated(repository: Repository, provider: string): readonly string[] {
  return generatedNames.map((name) => join(packageFolder(repository, provider), name));
}

/** Generates all files of one provider in memory. */
export async function generate(
  repository: Repository,
  provider: string,
  config: Config,
): Promise<Generation> {
  const { findings, document } = await readSpec(repository, provider, config);
  if (!document) return { provider, findings, files: undefined };
  const contents = emitAll(provider, document);
  const files = generatedNames.map((name) => ({
    path: join(packageFolder(repository, provider), name),
    content: contents[name],
  }));
  const surplus = await listSurplus(repository, provider);
  return { provider, findings, files: [...files, ...surplus] };
}

/** What lies among a provider's generated files without being one of them, such as a file of an earlier name. */
export async function listSurplus(
  repository: Repository,
  provider: string,
): Promise<readonly GeneratedFile[]> {
  const given = new Set(listGenerated(repository, provider));
  const present = await listFiles(generatedFolder(repository, provider));
  return present.filter((path) => !given.has(path)).map((path) => ({ path, content: undefined }));
}

function emitAll(
  provider: string,
  document: OpenApiDocument,
): Readonly<Record<(typeof generatedNames)[number], string>> {
  const typed = typedDocument(document);
  return {
    "openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "OPERATIONS.md": emitOverview(provider, document),
    "src/generated/schema.ts": emitSchema(provider, typed),
    "src/generated/operations.ts": emitOperations(provider, typed),
    "src/generated/named-operations.ts": emitNamedOperations(provider, typed),
    "src/generated/codes.ts": emitCodes(provider, document, typed),
    "src/generated/traits.ts": emitTraits(provider, document),
    "src/generated/operation-ids.ts": emitOperationIds(provider, document),
    "src/generated/fingerprint.ts": emitFingerprint(provider, document),
    "src/generated/shapes.ts": emitShapes(provider, document),
  };
}
