/** An option of a login that has a name outside of code as well: in the environment. */
export interface Setting {
  /** The option's name, such as `baseUrl`. */
  readonly option: string;
  /** The variable's name, such as `DIRECTLINK_URL`. */
  readonly variable: string;
  /** What it is, to who has to give it: `the public URL of the installation`. */
  readonly what: string;
  /** No login without it. */
  readonly needed?: true;
  /** It may stand in a file as well, whose path `<variable>_FILE` says. */
  readonly secret?: true;
}

/** What one provider's logins take from outside of code. */
export interface ProviderSettings {
  /** With what the names of its variables begin: `DIRECTLINK`. */
  readonly prefix: string;
  readonly settings: readonly Setting[];
}

/** The environment: `process.env`, or what has its shape. */
export type Environment = Readonly<Record<string, string | undefined>>;
