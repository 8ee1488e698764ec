import { InvalidOptionError } from "@signoff/core";

/** @throws {InvalidOptionError} when it is no function. */
export function checkProgress(onProgress: unknown): void {
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new InvalidOptionError("onProgress", "has to be a function.");
  }
}

/** Tells the app. A display that fails is no reason to lose a file. */
export function tellProgress<Progress>(
  onProgress: ((progress: Progress) => unknown) | undefined,
  progress: Progress,
): void {
  try {
    const told = onProgress?.(progress);
    if (told instanceof Promise) told.catch(() => {});
  } catch {
    // As said above.
  }
}
