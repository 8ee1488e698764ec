import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Repository } from "../../src/repository.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");

/** A repository with the made-up provider `acme`, removed when the test is over, or when the given hook says. */
export function createRepository(
  whenOver: (remove: () => void) => void = onTestFinished,
): Repository {
  const root = mkdtempSync(join(tmpdir(), "spec-kit-"));
  whenOver(() => rmSync(root, { recursive: true }));
  cpSync(fixtures, root, { recursive: true });
  mkdirSync(join(root, "packages", "acme"), { recursive: true });
  return { root };
}

/** Replaces a text in a file of acme's spec; the text has to be there. */
export function editSpec(repository: Repository, file: string, from: string, to: string): void {
  const path = join(repository.root, "specs", "acme", file);
  const content = readFileSync(path, "utf8");
  if (!content.includes(from)) throw new Error(`${file} has no ${from}`);
  // As many editors save: a new file takes the place of the old one.
  writeFileSync(`${path}~`, content.replace(from, to));
  renameSync(`${path}~`, path);
}
