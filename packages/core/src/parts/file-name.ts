import { InvalidOptionError } from "../errors/errors.ts";
import { checkText } from "../options/check-text.ts";

/**
 * The name to send a file under: the given one, or else its own.
 *
 * @param missing what to do where there is neither, such as `"give the name to store the file under"`.
 * @throws {InvalidOptionError} for a name that is missing, or would be a path.
 */
export function readFileName(
  option: string,
  given: unknown,
  ownName: unknown,
  missing: string,
): string {
  if (given) checkText(option, given);
  const name = given ?? ownName;
  if (typeof name !== "string" || name === "") {
    throw new InvalidOptionError(option, `is missing; ${missing}.`);
  }
  if (name === "." || name === ".." || /[/\\\p{Cc}\p{Cs}]/u.test(name)) {
    throw new InvalidOptionError(
      option,
      "has to be a file name: without path separators, control characters or broken characters.",
    );
  }
  return name;
}
