/** Another run works in the directory; nothing was done. */
export class InUseError extends Error {
  override readonly name = "InUseError";
  constructor(directory: string) {
    super(`Another run works in ${directory}; nothing was done.`);
  }
}
