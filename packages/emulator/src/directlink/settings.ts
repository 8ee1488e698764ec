import { inspect } from "node:util";

/** What an operator of the server decides. */
export interface DirectlinkSettings {
  /** Largest upload in bytes; a larger one is refused with 400. `Infinity` by default. */
  readonly uploadMaxFileSize: number;
  /** Whether JSON uploads that are no JSON are refused with 400: the default. Beyond 64 MiB none is looked into. */
  readonly uploadValidateJSON: boolean;
  /** What a name must match to be taken; another upload is refused with 403. `undefined`, the default: any name. */
  readonly uploadNames: RegExp | undefined;
  /** Number of the first page of both file lists: 0 by default. A page before it is empty. */
  readonly firstPage: 0 | 1;
  /** How long a file stays in backup, in seconds of the server's clock. `Infinity` by default. */
  readonly backupSeconds: number;
  /** How long the link of a list entry opens its file, in seconds of the server's clock. `Infinity` by default. */
  readonly linkSeconds: number;
  /**
   * Whether downloads tell `Accept-Ranges`, `ETag` and `Last-Modified`, and answer `Range` and `If-Range`. The vendor
   * documents none of them: `false` by default.
   */
  readonly downloadRanges: boolean;
}

export const defaultSettings: DirectlinkSettings = {
  uploadMaxFileSize: Infinity,
  uploadValidateJSON: true,
  uploadNames: undefined,
  firstPage: 0,
  backupSeconds: Infinity,
  linkSeconds: Infinity,
  downloadRanges: false,
};

interface Rule {
  readonly wanted: string;
  readonly holds: (value: unknown) => boolean;
}

const amount: Rule = {
  wanted: "a number from 0, or Infinity",
  holds: (value) => typeof value === "number" && value >= 0,
};

const truth: Rule = {
  wanted: "true or false",
  holds: (value) => typeof value === "boolean",
};

const settingRules: { readonly [Name in keyof DirectlinkSettings]: Rule } = {
  uploadMaxFileSize: amount,
  uploadValidateJSON: truth,
  uploadNames: {
    wanted: "a RegExp or undefined",
    holds: (value) => value === undefined || value instanceof RegExp,
  },
  firstPage: { wanted: "0 or 1", holds: (value) => value === 0 || value === 1 },
  backupSeconds: amount,
  linkSeconds: amount,
  downloadRanges: truth,
};

/** Throws a `RangeError` that names the setting when there is none of that name, or it cannot be so. */
export function checkSettings(settings: Partial<DirectlinkSettings>): void {
  const rules: Readonly<Record<string, Rule>> = settingRules;
  for (const [name, value] of Object.entries(settings)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const known = Object.keys(rules).join(", ");
      throw new RangeError(`${name}: there is no such setting; there are ${known}.`);
    }
    if (!rule.holds(value))
      throw new RangeError(`${name}: it must be ${rule.wanted}, not ${inspect(value)}.`);
  }
}
