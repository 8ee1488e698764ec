/** What a vendor's client was tried on, and what went wrong with it; `null` where nothing did. */
export interface Checked {
  readonly name: string;
  readonly problem: string | null;
}
