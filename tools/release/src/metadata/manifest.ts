/** A `package.json`, as far as this tool reads and writes it. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly author?: string;
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly repository?: Repository;
  readonly keywords?: readonly string[];
  readonly license?: string;
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Where the sources are; npm proves by it who has built a package. */
export interface Repository {
  readonly type: "git";
  readonly url: string;
  readonly directory?: string;
}
