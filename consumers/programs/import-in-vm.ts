import { readFile } from "node:fs/promises";
import process from "node:process";
import vm from "node:vm";
import { locate } from "./locate.ts";

/**
 * Imports a module where every global of the web throws when it is touched, and prints the names of its exports.
 *
 * Usage: node --experimental-vm-modules import-in-vm.ts SPECIFIER CONDITION...
 */
const [specifier = "", ...conditions] = process.argv.slice(2);

/** Of the web, and unknown to Node. */
const onlyInBrowsers = [
  "window",
  "self",
  "document",
  "location",
  "caches",
  "indexedDB",
  "XMLHttpRequest",
];
/** Of Node, and not of the web. */
const onlyInNode = new Set(["process", "Buffer", "global"]);

const language = new Set(vm.runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[]);
const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
for (const name of [...Object.getOwnPropertyNames(globalThis), ...onlyInBrowsers]) {
  if (language.has(name)) continue;
  if (!onlyInNode.has(name)) Object.defineProperty(context, name, { get: refuse(name) });
  else if (conditions.includes("node")) Object.defineProperty(context, name, { get: native(name) });
}

function native(name: string): () => unknown {
  return () => Reflect.get(globalThis, name);
}

function refuse(name: string): () => never {
  return () => {
    throw new Error(`${name} is touched at import`);
  };
}

const modules = new Map<string, vm.Module>();

async function load(path: string): Promise<vm.Module> {
  const known = modules.get(path);
  if (known) return known;
  const module = new vm.SourceTextModule(await readFile(path, "utf8"), {
    context,
    identifier: path,
  });
  modules.set(path, module);
  return module;
}

/** What is ours, and openapi-fetch, is run in here; Node's modules and other packages are taken as they are. */
async function link(wanted: string, { identifier }: vm.Module): Promise<vm.Module> {
  const isOurs = /^(\.|@signoff\/|signoff(\/|$)|openapi-fetch$)/.test(wanted);
  if (isOurs) return load(locate(wanted, identifier, conditions));
  const values = (await import(wanted)) as Record<string, unknown>;
  return new vm.SyntheticModule(
    Object.keys(values),
    function give(this: vm.SyntheticModule) {
      for (const [name, value] of Object.entries(values)) this.setExport(name, value);
    },
    { context },
  );
}

const module = await load(locate(specifier, import.meta.filename, conditions));
await module.link(link);
await module.evaluate();
process.stdout.write(JSON.stringify(Object.keys(module.namespace)));
