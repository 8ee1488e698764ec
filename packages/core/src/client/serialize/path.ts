import { InvalidOptionError } from "../../errors/errors.ts";
import { encodeText, scalarText } from "./scalar.ts";

const placeholder = /\{([^{}]+)\}/g;

/**
 * Fills a path template.
 *
 * @throws {InvalidOptionError} for a value that is missing, empty, no scalar, or has `.` or `..` as a step in it, in any
 * encoding, and for a name that the path does not have.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const names = new Set<string>();
  const path = template.replace(placeholder, (_, name: string) => {
    names.add(name);
    return serializeSegment(name, Object.hasOwn(values, name) ? values[name] : undefined);
  });
  for (const name of Object.keys(values)) {
    if (!names.has(name))
      throw new InvalidOptionError(
        `params.path.${name}`,
        "is not in this path; check its spelling.",
      );
  }
  return path;
}

function serializeSegment(name: string, value: unknown): string {
  const option = `params.path.${name}`;
  if (value === undefined || value === null || value === "") {
    throw new InvalidOptionError(option, "is missing; the path cannot be built without it.");
  }
  const text = scalarText(option, value);
  if (hasDotSegment(text)) {
    throw new InvalidOptionError(option, 'has "." or ".." as a step, which would change the path.');
  }
  return encodeText(option, text);
}

/** Whether servers could read the value as a step within the path, even after decoding it more than once. */
function hasDotSegment(text: string): boolean {
  const decoded = text.replace(/%(25)*2e/gi, ".").replace(/%(25)*(2f|5c)/gi, "/");
  return decoded.split(/[/\\]/).some((step) => step === "." || step === "..");
}
