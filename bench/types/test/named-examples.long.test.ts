import { listOperations } from "@signoff/openapi";
import { emitNamedOperations } from "@signoff/spec-kit/src/emit/named-operations.ts";
import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { providers } from "../../../providers.ts";
import { checkProject } from "../src/check.ts";
import { compilers } from "../src/compilers.ts";
import { readDocument } from "../src/document.ts";
import { createProjects } from "../src/project.ts";

/** The example of each function, and the function's name. */
function examplesIn(code: string): readonly { readonly name: string; readonly text: string }[] {
  const found = code.matchAll(/ \* @example\n \* ```ts\n([^]*?) \* ```\n[^]*?export const (\w+)/g);
  return [...found].map(([, text = "", name = ""]) => ({
    name,
    text: text.replace(/^ \* ?/gm, ""),
  }));
}

test.each(providers)("the example of each operation of %s compiles", async (provider) => {
  const document = await readDocument(provider);
  const examples = examplesIn(emitNamedOperations(provider, document));
  expect(examples.map(({ name }) => name)).toEqual(
    listOperations(document).map(({ operation }) => operation.operationId),
  );
  await using projects = await createProjects(document);
  const calls = examples.map(
    ({ name, text }) =>
      `export async function $${name}(session: ApiSession): Promise<void> {\n${text}}\n`,
  );
  const imports = `import type { ApiSession } from "api";\nimport { ${examples.map(({ name }) => name).join(", ")} } from "api/named.js";\n`;
  const write = async (wrong: string): Promise<void> =>
    writeFile(projects.named.file, `${imports}${calls.join("")}${wrong}`);
  await write("");
  await checkProject(compilers["7"], projects.named);
  await write(`export const wrong: number = ${examples[0]?.name};\n`);
  await expect(checkProject(compilers["7"], projects.named)).rejects.toThrow(/TS2322/);
});
