import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { dirname } from "node:path/posix";
import { providers } from "../../../providers.ts";
import { appFile, bundle } from "../src/bundle.ts";
import { generateWith, type Operation, ordinaryOperations } from "../src/more-operations.ts";

/** The path of an ordinary read: the one that the provider's app does. */
function pathOf(app: string): string {
  const [, path] = /GET\("([^"]+)"/.exec(readFileSync(app, "utf8")) ?? [];
  if (path === undefined) throw new Error(`${app} has no GET any more; choose another call.`);
  return path;
}

describe.each(providers)("%s", (provider) => {
  const path = pathOf(appFile(provider));
  const prefix = dirname(path);

  test("250 more ordinary operations in the spec add no byte to an app", async () => {
    const before = await bundle(provider, "browser");
    const files = await generateWith(provider, (paths) =>
      ordinaryOperations(prefix, operation(paths[path]?.["get"]), 250),
    );
    expect(texts(files).filter((text) => text.includes(`${prefix}/more/124`))).not.toEqual([]);
    expect(withoutHash(await bundle(provider, "browser", files))).toBe(withoutHash(before));
  });

  test("one operation that answers bytes adds a line", async () => {
    const before = await bundle(provider, "browser");
    const bytes = { schema: { type: "string", contentMediaType: "application/octet-stream" } };
    const files = await generateWith(provider, (paths) => {
      const model = operation(paths[path]?.["get"]);
      const ok = { description: "A file.", content: { "application/octet-stream": bytes } };
      const responses = { ...(model["responses"] as object), "200": ok };
      return { [`${prefix}/one-more`]: { get: { ...model, operationId: "readFile", responses } } };
    });
    const after = await bundle(provider, "browser", files);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).toContain(`GET ${prefix}/one-more`);
  });
});

/** An app tells the state of the spec: so many digits, whatever is in it. */
function withoutHash(code: string): string {
  const found = code.match(/`[\da-f]{16}`/g) ?? [];
  expect(found).toHaveLength(1);
  return code.replace(found[0]!, "`hash`");
}

function operation(found: Operation | undefined): Operation {
  if (!found) throw new Error("The spec does not have this operation any more; choose another.");
  return found;
}

function texts(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].filter(([path]) => path.endsWith(".ts")).map(([, text]) => text);
}
