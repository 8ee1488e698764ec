import { type ErrorDetails, NetworkError } from "../errors/errors.ts";

/**
 * Code that only failures need, loaded by the first of them: `undefined` where it cannot be, so that the failure itself is told
 * all the same.
 */
export function whereLoaded<Code>(load: () => Promise<Code>): () => Promise<Code | undefined> {
  let loaded: Code | undefined;
  return async () => {
    loaded ??= await load().catch(() => undefined);
    return loaded;
  };
}

/**
 * Code that only some calls need, loaded by the first of them.
 *
 * @param what the code is for, for errors.
 * @returns gives it, and rejects with a {@link NetworkError} where it cannot be loaded; the next call tries again.
 */
export function onDemand<Code>(
  what: string,
  load: () => Promise<Code>,
): (details: ErrorDetails) => Promise<Code> {
  let loaded: Code | undefined;
  return async (details) => {
    try {
      loaded ??= await load();
      return loaded;
    } catch (cause) {
      throw new NetworkError(
        `The code of ${what} could not be loaded, so nothing was sent; call again, or bundle the app into one file.`,
        { ...details, sent: false, cause },
      );
    }
  };
}
