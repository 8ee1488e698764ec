import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emitOverview } from "../src/emit/overview.ts";
import { createStepConfigs } from "../src/lint-config.ts";
import { listOperations, type OpenApiDocument } from "@signoff/openapi";
import {
  findRepository,
  listProviders,
  packageFolder,
  type Repository,
} from "../src/repository.ts";
import { readSpec } from "../src/spec.ts";
import { createRepository } from "./support/repository.ts";

const { types: config } = await createStepConfigs();

async function readDocument(repository: Repository, provider: string): Promise<OpenApiDocument> {
  const { document } = await readSpec(repository, provider, config);
  if (!document) throw new Error(`The spec of ${provider} has errors`);
  return document;
}

describe("the table of operations", () => {
  it("has each call under its tag, with its page and what helps with it", async () => {
    const document = await readDocument(createRepository(), "acme");
    expect(emitOverview("acme", document)).toMatchInlineSnapshot(`
      "<!-- Generated from specs/acme by pnpm generate. Do not edit: change the spec and generate again. -->

      # The operations of Acme

      What a session of [@signoff/acme](README.md) can call, by method and path. A helper is a function that makes the call together with what belongs to it.

      ## Session

      Signing on and off.

      | Call          | What it does                                       | Helper            |
      | ------------- | -------------------------------------------------- | ----------------- |
      | \`POST /login\` | [Open a session](https://docs.example.com/login)   |                   |
      | \`GET /logout\` | [End the session](https://docs.example.com/logout) | \`session.signOff\` |

      ## Parcels

      Things that are sent.

      | Call                      | What it does                                                    | Helper                      |
      | ------------------------- | --------------------------------------------------------------- | --------------------------- |
      | \`GET /parcels\`            | [List parcels](https://docs.example.com/parcels)                |                             |
      | \`POST /parcels\`           | [Send a parcel](https://docs.example.com/parcels)               | \`sendParcel\`, \`sendParcels\` |
      | \`GET /parcels/{id}\`       | [Fetch a parcel](https://docs.example.com/parcels) (deprecated) |                             |
      | \`GET /parcels/{id}/label\` | [Fetch the label](https://docs.example.com/labels)              |                             |
      | \`PUT /parcels/{id}/label\` | [Replace the label](https://docs.example.com/labels)            |                             |
      | \`GET /parcels/{id}/note\`  | [Fetch the note](https://docs.example.com/notes)                |                             |
      "
    `);
  });

  it("keeps what ends a cell or a link out of cells", () => {
    const document: OpenApiDocument = {
      openapi: "3.1.1",
      info: { title: "Acme", version: "1.0.0" },
      tags: [{ name: "Parcels" }, { name: "Empty" }],
      paths: {
        "/a|b": { get: { tags: ["Parcels"], summary: "List [all]\n| of <it>" } },
        "/c": {
          get: { tags: ["Parcels"], summary: "Ask", "x-signoff-source": "https://a.b page 1" },
        },
      },
    };
    const overview = emitOverview("acme", document);
    expect(overview).toContain("| `GET /a\\|b` | List \\[all\\] \\| of \\<it\\> |");
    expect(overview).toContain("| Ask ");
    expect(overview).not.toContain("Empty");
  });
});

describe("each helper that a spec names is an export of its package:", () => {
  const repository = findRepository(import.meta.dirname);

  it.each(listProviders(repository))("%s", async (provider) => {
    const document = await readDocument(repository, provider);
    const exported = await readExports(packageFolder(repository, provider));
    expect(listUnknown(document, exported)).toEqual([]);
    expect(exported).toContain("login");
  });

  it("one that is none is told", async () => {
    const document = await readDocument(createRepository(), "acme");
    const unknown = listUnknown(document, new Set(["sendParcel"]));
    expect(unknown).toEqual(["POST /parcels: sendParcels"]);
  });
});

function listUnknown(document: OpenApiDocument, exported: ReadonlySet<string>): readonly string[] {
  return listOperations(document).flatMap(({ method, path, operation }) =>
    [operation["x-signoff-helper"] ?? []]
      .flat()
      .filter((name) => !exported.has(name))
      .map((name) => `${method} ${path}: ${name}`),
  );
}

/** The names of all functions that the entries of a package export. */
async function readExports(folder: string): Promise<ReadonlySet<string>> {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  const entries = Object.values(manifest.exports).filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(
    entries.map(async (file) => (await import(join(folder, file))) as Record<string, unknown>),
  );
  return new Set(
    modules
      .flatMap((one) => Object.entries(one))
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name),
  );
}
