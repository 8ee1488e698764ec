import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/**
 * Writes the specs of a revision, and the generator and the clients of it, into `frozen/`, so that labels are judged by
 * what they were written for. Run as `node tools/spec-kit/test/diff/support/freeze.ts 2545eb3`.
 */
const [revision] = process.argv.slice(2);
if (revision === undefined) throw new Error("Name the revision that is to be kept.");

const providers = ["directlink", "edin-docflow", "symphony"];
const clients = ["core", ...providers].flatMap((name) => [
  `packages/${name}/src`,
  `packages/${name}/package.json`,
]);

freeze(
  "specs",
  providers.map((name) => `specs/${name}`),
  (path) => path.endsWith(".yaml"),
);
freeze("clients", ["tools/spec-kit/src", ...clients], (path) => !path.includes("/generated/"));

function freeze(name: string, paths: readonly string[], isKept: (path: string) => boolean): void {
  const listed = git("ls-tree", "-r", "--name-only", String(revision), "--", ...paths);
  const files = listed.split("\n").filter((path) => path !== "" && isKept(path));
  const texts = files.map((path) => [path, git("show", `${revision}:${path}`)]);
  const packed = brotliCompressSync(JSON.stringify(Object.fromEntries(texts)), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
  writeFileSync(new URL(`../frozen/${name}.json.br`, import.meta.url), packed);
}

function git(...parameters: readonly string[]): string {
  return execFileSync("git", [...parameters], { encoding: "utf8", maxBuffer: 2 ** 26 });
}
