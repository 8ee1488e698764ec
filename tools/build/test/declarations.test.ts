import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { shareDeclarations } from "../src/declarations.ts";

const library = '/// <reference lib="esnext.disposable" />\n';

async function build(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-declarations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "node"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await shareDeclarations(folder, ["src/index.ts", "src/node/index.ts"]);
  return folder;
}

test("declarations are written once, for CommonJS, and passed on to ES modules", async () => {
  const folder = await build({
    "index.d.ts":
      'import { t as Call } from "./call-Ab.js";\nexport * from "@signoff/core";\nexport { type Call };\n',
    "call-Ab.d.ts": 'import "./base.js";\ntype Call = 1;\nexport { Call as t };\n',
    "node/index.d.ts": 'export { Call } from "../call-Ab.js";\n',
    "index.js": 'import "./base.js";\n',
  });
  const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
  expect((await readdir(folder)).toSorted()).toEqual(
    ["call-Ab.d.cts", "index.d.cts", "index.d.ts", "index.js", "node"].toSorted(),
  );
  expect(await read("index.d.ts")).toBe(`${library}export * from "./index.cjs";\n`);
  expect(await read("node/index.d.ts")).toBe(`${library}export * from "./index.cjs";\n`);
  expect(await read("index.d.cts")).toBe(
    `${library}import { t as Call } from "./call-Ab.cjs";\nexport * from "@signoff/core";\nexport { type Call };\n`,
  );
  expect(await read("call-Ab.d.cts")).toContain('import "./base.cjs";');
  expect(await read("node/index.d.cts")).toContain('from "../call-Ab.cjs";');
  expect(await read("index.js")).toBe('import "./base.js";\n');
});

test("what is said of schemas stands once, without indents, and what is deprecated stays so", async () => {
  const folder = await build({
    "index.d.ts": `interface paths {
    /** Of a path. */
    "/a": components["schemas"]["A"];
}
interface components {
    schemas: {
        /**
         * Of a schema.
         */
        A: {
            /** @deprecated Use c. */
            b?: string;
        };
    };
}
interface A {
    /**
     * Of a field:
     *   indented
     */
    b?: string;
}
`,
    "node/index.d.ts": "",
  });
  expect(await readFile(join(folder, "index.d.cts"), "utf8")).toBe(`${library}interface paths {
/** Of a path. */
"/a": components["schemas"]["A"];
}
interface components {
schemas: {
A: {
/** @deprecated Use c. */
b?: string;
};
};
}
interface A {
/**
* Of a field:
*   indented
*/
b?: string;
}
`);
});
