import { InvalidOptionError } from "../errors/errors.ts";

/** The path as it stands in the spec, which begins with one slash. */
export function checkPath(path: string): string {
  if (typeof path !== "string" || !/^\/(?![/\\])/.test(path) || /[\\?#@\s]/.test(path)) {
    throw new InvalidOptionError(
      "path",
      'has to be a path of the spec, such as "/a/{id}"; values go into params.',
    );
  }
  return path;
}
