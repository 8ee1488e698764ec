/** A connection's failure says why in its cause only. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : codeOf(error.cause);
}

/** What the file system said of a file. */
export function explainSystem(error: unknown, file: string): string {
  const code = codeOf(error);
  switch (code) {
    case "ENOENT":
      return `there is no ${file}.`;
    case "EACCES":
      return `${file} may not be read by this user.`;
    case "EISDIR":
      return `${file} is a folder.`;
    default:
      return `${file} (${code ?? "unknown reason"}).`;
  }
}
