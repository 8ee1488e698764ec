import { InvalidOptionError } from "../../../errors/errors.ts";
import { checkText } from "../../../options/check-text.ts";
import { checkFunction, checkNumber, checkSignal, ownOptions } from "../../../options/checks.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import type { EndingOptions } from "../ending/ending-options.ts";
import { type Limits, scaleLimits } from "../limits.ts";
import type { SharedProvider } from "../provider/shared-provider.ts";
import { createSealer, type SealOptions } from "../seal/create-sealer.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { LeftOver } from "./left-over.ts";

/** Whose sessions are about to be ended. */
export interface SweptAccount {
  readonly provider: string;
  readonly account: string;
}

/** How far a sweep is. */
export interface SweepProgress {
  /** Accounts that are done with. */
  readonly done: number;
  /** Accounts that are looked at. */
  readonly total: number;
}

/** What a sweep takes, beside the key or `unsealed`. */
export interface SweepOptions extends SealOptions {
  /** What the providers' packages export from their entry `/shared`. */
  readonly providers: readonly SharedProvider[];
  /**
   * What a login at a place is given and no store may hold: a proxy, a client certificate. Told the place as the store has it;
   * nothing has been sent there yet. Default: the runtime's own transport.
   */
  readonly connect?:
    | ((place: object, of: SweptAccount) => EndingOptions | Promise<EndingOptions>)
    | undefined;
  /**
   * Sessions of administrators, by the name of their provider, which may see and end sessions that nobody holds a token of.
   * Default: such sessions are told, and end by themselves.
   */
  readonly administrators?: Readonly<Record<string, unknown>> | undefined;
  /** So many accounts are ended at a time. Default 8. */
  readonly concurrency?: number | undefined;
  /** Names this process to people in the store and in receipts. Default: host and process. */
  readonly label?: string | undefined;
  /** When it aborts nothing new is begun; what is under way is brought to its end, and told. */
  readonly signal?: AbortSignal | undefined;
  /** Given the receipt of each session as it is there; what it throws is ignored. */
  readonly onReceipt?: ((receipt: Receipt) => void) | undefined;
  /** Told after each account; what it throws is ignored. */
  readonly onProgress?: ((progress: SweepProgress) => void) | undefined;
  /** That of the option of `share`, where the fleet has one. Default 1. */
  readonly scale?: number | undefined;
}

/** What a sweep did. */
export interface SweepResult {
  /** Those of the sessions that this one ended, or tried to. */
  readonly receipts: readonly Receipt[];
  /** What is still there, and why. */
  readonly left: readonly LeftOver[];
}

/** The names of {@link SweepOptions}. */
export const sweepOptionNames = [
  "key",
  "unsealed",
  "providers",
  "connect",
  "administrators",
  "concurrency",
  "label",
  "signal",
  "onReceipt",
  "onProgress",
  "scale",
] as const;

/** Options that were checked, and what they come to. */
export interface SweepSettings extends SweepOptions {
  readonly limits: Limits;
  readonly concurrency: number;
  readonly sealer: Sealer;
  readonly byName: ReadonlyMap<string, SharedProvider>;
}

/**
 * Checks the options of a sweep.
 *
 * @throws {InvalidOptionError} for a bad one, before any request.
 */
export function checkSweepOptions<Options extends SweepOptions>(
  options: Options,
  names: readonly (keyof Options & string)[],
  where: string,
): Options & SweepSettings {
  const own = ownOptions(options, names, where);
  const { key, unsealed, concurrency = 8, scale = 1 } = own;
  checkFunction("connect", own.connect);
  checkFunction("onReceipt", own.onReceipt);
  checkFunction("onProgress", own.onProgress);
  checkNumber("concurrency", concurrency, 1);
  checkNumber("scale", scale, 0.001);
  checkSignal(own.signal);
  if (own.label !== undefined) checkText("label", own.label);
  const byName = checkProviders(own.providers);
  const sealer = createSealer({ key, unsealed });
  return { ...own, concurrency, limits: scaleLimits(scale), byName, sealer };
}

function checkProviders(providers: readonly SharedProvider[]): ReadonlyMap<string, SharedProvider> {
  if (!Array.isArray(providers) || providers.length === 0 || !providers.every(isProvider)) {
    throw new InvalidOptionError(
      "providers",
      "has to be a list of what the providers' packages export from their entry /shared, such as [directlink].",
    );
  }
  return new Map(providers.map((provider) => [provider.name, provider]));
}

function isProvider(value: unknown): boolean {
  return typeof (Object(value) as Partial<SharedProvider>).endingWith === "function";
}
