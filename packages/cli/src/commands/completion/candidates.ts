import type { Terminal } from "@signoff/command-kit";
import { profilesFile, readProfiles } from "@signoff/core/node";
import { listOperations } from "@signoff/openapi";
import type { Command } from "commander";
import { findOperation } from "../../operations/find.ts";
import { type Input, inputsOf } from "../../operations/inputs.ts";
import type { Provider } from "../../provider/provider.ts";
import { providers } from "../../provider/providers.ts";
import { scripts } from "./scripts.ts";

/** What could stand for the last of the words, by those before it; nothing where files may stand there, or anything. */
export async function candidatesFor(
  root: Command,
  words: readonly string[],
  env: Terminal["env"],
): Promise<readonly string[]> {
  const current = (words.at(-1) ?? "").trim();
  const before = words.slice(0, -1);
  const all = await allFor(root, before, current, env);
  return [...new Set(all)].filter((one) => one.startsWith(current));
}

async function allFor(
  root: Command,
  before: readonly string[],
  current: string,
  env: Terminal["env"],
): Promise<readonly string[]> {
  const { command, rest } = descend(root, before);
  const inputs = await inputsFor(command, rest);
  const flag = before.at(-1) ?? "";
  if (flag === "--profile") return Object.keys(await readProfiles(profilesFile(env)));
  const input = inputs.find(({ name }) => flag === `--${name}`);
  if (input) return valuesOf(input);
  if (takesValue(command, flag)) return [];
  if (current.startsWith("-"))
    return [...inputs.map(({ name }) => `--${name}`), ...flagsOf(command)];
  return [...namesBelow(command, rest), ...(await argumentsFor(command, rest))];
}

interface Place {
  readonly command: Command;
  /** The words behind its name. */
  readonly rest: readonly string[];
}

function descend(command: Command, words: readonly string[]): Place {
  const [word, ...rest] = words;
  const found = command.commands.find((one) => one.name() === word);
  return found ? descend(found, rest) : { command, rest: words };
}

/** Names of commands, where none stands there yet. */
function namesBelow(command: Command, rest: readonly string[]): readonly string[] {
  return rest.length === 0 ? command.commands.map((one) => one.name()) : [];
}

const ofProviders = new Set(["call", "doctor", "help", "login", "mcp", "ops"]);
const ofOperations = new Set(["call", "help"]);

async function argumentsFor(command: Command, rest: readonly string[]): Promise<readonly string[]> {
  const name = command.name();
  const [word, ...others] = rest;
  if (name === "completion") return word === undefined ? Object.keys(scripts) : [];
  if (!ofProviders.has(name)) return [];
  if (word === undefined) {
    const commands = name === "help" ? (command.parent?.commands ?? []) : [];
    return [...providers.map(({ words: [first] }) => first), ...commands.map((one) => one.name())];
  }
  const provider = providerOf(word);
  if (!provider || others.length > 0 || !ofOperations.has(name)) return [];
  const operations = listOperations(await provider.document());
  return operations.map(({ operation }) => operation.operationId ?? "").filter(Boolean);
}

function providerOf(word: string | undefined): Provider | undefined {
  return providers.find(({ words }) => word !== undefined && words.includes(word));
}

/** What the operation takes that is called. */
async function inputsFor(command: Command, rest: readonly string[]): Promise<readonly Input[]> {
  const [word, first = "", second = ""] = rest;
  const provider = command.name() === "call" ? providerOf(word) : undefined;
  if (!provider || first === "" || first.startsWith("-")) return [];
  const document = await provider.document();
  const names = second.startsWith("/") ? [first, second] : [first];
  try {
    const { parameters, body } = inputsOf(document, findOperation(document, provider.name, names));
    return [...parameters, ...(body?.fields ?? [])];
  } catch {
    // Not written to its end.
    return [];
  }
}

function valuesOf({ schema }: Input): readonly string[] {
  if (schema.enum) return schema.enum.map(String);
  return schema.type === "boolean" ? ["true", "false"] : [];
}

function optionsOf(command: Command): Command["options"] {
  return [...command.options, ...(command.parent ? optionsOf(command.parent) : [])];
}

function flagsOf(command: Command): readonly string[] {
  const shown = optionsOf(command).filter(({ hidden }) => !hidden);
  return [...shown.flatMap(({ long }) => long ?? []), "--help"];
}

function takesValue(command: Command, flag: string): boolean {
  return optionsOf(command).some(({ long, required }) => long === flag && required);
}
