import { isInvalidOptionError } from "../errors/errors.ts";
import type { ProviderFacts } from "./provider.ts";

/** A base URL has no more folders than that. */
const mostFolders = 16;

/** The path template of an operation, for a method and a finished URL; `undefined` for what the traits do not name. */
export type FindTemplate = (method: string, url: URL) => string | undefined;

/** Knows the operations of these names. By default those that a spec's traits name; ordinary ones are not among them. */
export function createTemplates(
  provider: ProviderFacts,
  names: readonly string[] = Object.keys(provider.traits.operations),
): FindTemplate {
  const known = names
    .map((name) => {
      const [method = "", template = ""] = name.split(" ");
      return { method, template, steps: stepsOf(template) };
    })
    // What is written out goes before what stands for anything.
    .toSorted((one, other) => openSteps(one.steps) - openSteps(other.steps));
  return (method, url) => {
    const path = pathUnder(provider, url);
    const steps = path === undefined ? undefined : stepsOf(path).map(decode);
    return steps && known.find((one) => one.method === method && fits(one.steps, steps))?.template;
  };
}

/** Without those that are empty: to many servers one slash is as good as two, or one more at the end. */
function stepsOf(path: string): string[] {
  return path.split("/").filter((step) => step !== "");
}

function openSteps(steps: readonly string[]): number {
  return steps.filter((step) => step.includes("{")).length;
}

/** The path as the spec has it, without that of the base URL; `undefined` where it is of none. */
function pathUnder(provider: ProviderFacts, { origin, pathname }: URL): string | undefined {
  let start = 0;
  for (let folder = 0; folder < mostFolders && start !== -1; folder += 1) {
    const path = pathname.slice(start);
    if (baseUrlOf(provider, path) === origin + pathname.slice(0, start)) return path;
    start = pathname.indexOf("/", start + 1);
  }
  return undefined;
}

function baseUrlOf(provider: ProviderFacts, path: string): string | undefined {
  try {
    return provider.baseUrlFor(path);
  } catch (error) {
    if (isInvalidOptionError(error)) return undefined;
    throw error;
  }
}

/** As servers read it: an escaped letter is that letter. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function fits(template: readonly string[], steps: readonly string[]): boolean {
  return (
    template.length === steps.length &&
    template.every((part, index) =>
      /[{}]/.test(part) ? placeholders(part).test(steps[index] ?? "") : part === steps[index],
    )
  );
}

/** A step may be more than its placeholder, such as `{id}.json`. */
function placeholders(part: string): RegExp {
  const literals = part
    .split(/\{[^{}]*\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join(".+")}$`, "s");
}
