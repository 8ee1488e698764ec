import { createLintConfig } from "@signoff/spec-kit/src/lint-config.ts";
import { generate } from "@signoff/spec-kit/src/generate.ts";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProviderName } from "../../../providers.ts";

/** An operation as it stands in a spec. */
export type Operation = Readonly<Record<string, unknown>>;

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * What the generator gives for the spec of a provider when there are more operations in it, by absolute path.
 *
 * @param add gives further paths, made of those that are there.
 */
export async function generateWith(
  provider: ProviderName,
  add: (paths: Spec["paths"]) => Spec["paths"],
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-more-"));
  try {
    await mkdir(join(folder, "packages"));
    await mkdir(join(folder, "specs", provider), { recursive: true });
    const document = join(root, "packages", provider, "openapi.json");
    const spec = JSON.parse(await readFile(document, "utf8")) as Spec;
    const more = { ...spec, paths: { ...spec.paths, ...add(spec.paths) } };
    // Every JSON text is YAML as well.
    await writeFile(join(folder, "specs", provider, "openapi.yaml"), JSON.stringify(more));
    const { files, findings } = await generate(
      { root: folder },
      provider,
      await createLintConfig(),
    );
    if (!files) throw new Error(findings.map(({ message }) => message).join("\n"));
    return new Map(
      files.map(({ path, content }) => [join(root, relative(folder, path)), content ?? ""]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** So many operations with JSON answers, each second one with a JSON body, made of one that is there. */
export function ordinaryOperations(prefix: string, model: Operation, count: number): Spec["paths"] {
  const requestBody = {
    required: true,
    content: { "application/json": { schema: { type: "object" }, example: {} } },
  };
  const paths = Array.from({ length: count / 2 }, (_, index) => [
    `${prefix}/more/${index}`,
    {
      get: { ...model, operationId: `readMore${index}` },
      post: { ...model, operationId: `writeMore${index}`, requestBody },
    },
  ]);
  return Object.fromEntries(paths) as Spec["paths"];
}
