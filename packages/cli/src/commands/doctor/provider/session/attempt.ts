/** Who signed on where, and with what. */
export interface Attempt {
  /** The provider's name. */
  readonly provider: string;
  readonly title: string;
  readonly account: string;
  /** What holds its address, its user and its secret. */
  readonly settings: { readonly url: string; readonly user: string; readonly secret: string };
  /** The public half of the key, where one signs on. */
  readonly publicKey: string | undefined;
}
