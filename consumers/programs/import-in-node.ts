import process from "node:process";

/**
 * Imports a module, and prints what of Node was loaded for it.
 *
 * Usage: node import-in-node.ts SPECIFIER
 */
const [specifier = ""] = process.argv.slice(2);

const known = new Set(loadedOfNode());
await import(specifier);
const loaded = loadedOfNode().filter((name) => !known.has(name));
process.stdout.write(JSON.stringify(loaded));

/** Not a documented part of Node. */
function loadedOfNode(): readonly string[] {
  return (process as unknown as { moduleLoadList: readonly string[] }).moduleLoadList;
}
