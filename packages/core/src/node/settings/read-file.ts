import type { InvalidOptionError } from "../../errors/errors.ts";

/**
 * The text of a file. What reads files is loaded with the first of them: most apps have none.
 *
 * @param otherwise gives the text in place of one that cannot be read, by the system's code, or throws.
 */
export async function readTextFile(
  file: string,
  otherwise: (code: string) => string,
): Promise<string> {
  const { readFile } = process.getBuiltinModule("node:fs/promises");
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const { code = "no code" } = Object(cause) as NodeJS.ErrnoException;
    return otherwise(code);
  }
}

/**
 * A secret that a file holds, without the line's end that editors leave.
 *
 * @param unfit makes the error of what is wrong with the file: `cannot be read (ENOENT)`, `is empty`.
 */
export async function readSecretFile(
  file: string,
  unfit: (problem: string) => InvalidOptionError,
): Promise<string> {
  const text = await readTextFile(file, (code) => {
    throw unfit(`cannot be read (${code})`);
  });
  const value = text.replace(/\r?\n$/, "");
  if (value === "") throw unfit("is empty");
  return value;
}
