/** An account as its record in a store names it. None of it is a secret. */
export interface SharedAccount {
  readonly account: string;
  /** Plain data that a driver is built from. */
  readonly place: object;
  /** Takes a place with `http:` to hosts other than loopback. Default `false`. */
  readonly allowInsecure?: boolean | undefined;
}
