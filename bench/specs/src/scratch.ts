import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository that is measured. */
export const repository: string = fileURLToPath(new URL("../../..", import.meta.url));

/** A copy of the specs and of what they give, with one commit, that goes with the block that holds it. */
export interface Scratch extends Disposable {
  readonly root: string;
}

/** Copies specs and generated files, so that a measurement leaves the repository alone. */
export function createScratch(providers: readonly string[]): Scratch {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "signoff-bench-specs-")));
  for (const provider of providers) {
    cpSync(join(repository, "specs", provider), join(root, "specs", provider), { recursive: true });
    for (const part of ["package.json", "src/schemas.ts", "src/generated", "openapi.json"]) {
      const target = join(root, "packages", provider, part);
      mkdirSync(join(target, ".."), { recursive: true });
      cpSync(join(repository, "packages", provider, part), target, { recursive: true });
    }
  }
  cpSync(
    join(repository, "packages/signoff/package.json"),
    join(root, "packages/signoff/package.json"),
  );
  const git = (...parameters: readonly string[]): void => {
    execFileSync(
      "git",
      ["-c", "user.name=bench", "-c", "user.email=bench@localhost", ...parameters],
      { cwd: root },
    );
  };
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "As it is");
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

/** A file of a provider's schemas. */
export function schemaFile(root: string, provider: string): string {
  const folder = join(root, "specs", provider);
  const [name] = readdirSync(folder)
    .filter((file) => file.startsWith("schemas"))
    .toSorted();
  if (name === undefined) throw new Error(`specs/${provider} has no file of schemas`);
  return join(folder, name);
}

/** The same file with one line changed that changes its types. */
export function withChangedLine(file: string): { readonly before: string; readonly after: string } {
  const before = readFileSync(file, "utf8");
  const after = before.replace(/^( +type: )string$/m, '$1[string, "null"]');
  if (after === before) throw new Error(`${file} has no text to change`);
  return { before, after };
}
