import {
  type BaseResolver,
  type Document,
  isPlainObject,
  YamlParseError,
} from "@redocly/openapi-core";
import type { Finding } from "./finding.ts";
import { placeOf, tidyMessage } from "./problems.ts";
import { displayPath, type Repository, specEntry } from "./repository.ts";

/** The entry file of a provider's spec, or the one reason why no rule can judge it. */
export async function readEntry(
  repository: Repository,
  provider: string,
  resolver: BaseResolver,
): Promise<Document | Finding> {
  const path = specEntry(repository, provider);
  const finding = (message: string, place = { line: 1, column: 1 }): Finding => ({
    file: displayPath(repository, path),
    ...place,
    severity: "error",
    rule: "entry",
    message,
  });
  try {
    const document = (await resolver.resolveDocument(null, path, true)) as Document;
    const root: unknown = document.parsed;
    if (root === undefined || root === null) return finding("The file is empty.");
    if (!isPlainObject(root)) return finding("The file is no map; it begins with openapi: 3.1.1.");
    const version = root["openapi"];
    if (typeof version === "string" && /^3\.1\.\d+$/.test(version)) return document;
    if (version === undefined) return finding("There is no openapi: 3.1.1 that tells the version.");
    const message = `OpenAPI ${JSON.stringify(version)} cannot be read; write openapi: 3.1.1.`;
    return finding(message, placeOf({ source: document.source, pointer: "#/openapi" }));
  } catch (error) {
    if (!(error instanceof YamlParseError)) throw error;
    const { line, col } = error;
    const message = `The file is no YAML: ${tidyMessage(error.message)}`;
    return finding(message, { line: line || 1, column: col || 1 });
  }
}
