import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const document = "openapi.json";
const kept = join(".pack", document);

/**
 * Gives the document of a package's spec the version of the package, for as long as it is packed. It is written without
 * white space, which is two fifths of it: tools read it, and people have `OPERATIONS.md`.
 */
export function stampDocument(folder: string): void {
  const path = join(folder, document);
  if (!existsSync(path)) return;
  const text = readFileSync(path, "utf8");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const stamped = JSON.parse(text) as { readonly info: { version: string } };
  stamped.info.version = version;
  mkdirSync(join(folder, ".pack"), { recursive: true });
  writeFileSync(join(folder, kept), text);
  writeFileSync(path, `${JSON.stringify(stamped)}\n`);
}

/** Puts back the document that the spec gives. */
export function restoreDocument(folder: string): void {
  const path = join(folder, kept);
  if (!existsSync(path)) return;
  writeFileSync(join(folder, document), readFileSync(path, "utf8"));
  rmSync(path);
}
