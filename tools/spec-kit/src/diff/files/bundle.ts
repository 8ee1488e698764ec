import { BaseResolver, bundle, createConfig, ResolveError, Source } from "@redocly/openapi-core";
import type { OpenApiDocument } from "@signoff/openapi";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { SpecFiles } from "./spec-files.ts";

/** Reads files that need not be on the disk. */
class MemoryResolver extends BaseResolver {
  readonly #files: SpecFiles;

  constructor(files: SpecFiles) {
    super();
    this.#files = files;
  }

  override loadExternalRef(path: string): Promise<Source> {
    const name = isAbsolute(path) ? relative(resolve("."), path).split(sep).join("/") : path;
    const text = this.#files.get(name);
    if (text === undefined)
      return Promise.reject(new ResolveError(new Error(`${name} is not there`)));
    return Promise.resolve(new Source(path, text.replaceAll("\r\n", "\n")));
  }
}

/**
 * One document of a provider's files, all names kept. Rules do not judge it: a spec of earlier days need not keep to today's.
 *
 * @throws {Error} when a file is no YAML or a reference leads nowhere.
 */
export async function bundleFiles(files: SpecFiles, provider: string): Promise<OpenApiDocument> {
  const externalRefResolver = new MemoryResolver(files);
  const doc = await externalRefResolver.resolveDocument(
    null,
    resolve(`specs/${provider}/openapi.yaml`),
    true,
  );
  if (doc instanceof Error) throw doc;
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({
    doc,
    config,
    externalRefResolver,
    componentRenamingConflicts: "error",
  });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem)
    throw new Error(`specs/${provider} cannot be read as one document: ${problem.message}`);
  return bundled.parsed as OpenApiDocument;
}
