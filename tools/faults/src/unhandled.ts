/** Collects what nobody handled in this process. */
export interface Unhandled {
  readonly errors: readonly unknown[];
}

const errors: unknown[] = [];
const keep = (error: unknown): void => void errors.push(error);

process.on("unhandledRejection", keep);
process.on("uncaughtException", keep);

/** All that was not handled since the process began. */
export const unhandled: Unhandled = { errors };
