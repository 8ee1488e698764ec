import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("entry.ts", import.meta.url));

/** What a bundler makes of an app with this code. */
async function bundle(code: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output[0].code;
}

test("a bundler drops the providers that an app does not name", async () => {
  const code = await bundle(
    'import { directlink, signOn } from "signoff"; await signOn({ a: () => directlink.login(globalThis.options) });',
  );
  expect(code).toContain("/directlink/v1/oauth2/token");
  expect(code).not.toContain("/bdoc/");
  expect(code).not.toContain("/pod/");
});

test("naming another one brings it along", async () => {
  const code = await bundle(
    'import { edinDocflow } from "signoff"; await edinDocflow.login(globalThis.options);',
  );
  expect(code).toContain("/bdoc/auth");
  expect(code).not.toContain("/directlink/v1");
});
