/** Measured or allowed numbers by what they are numbers of, such as `"directlink browser brotli bytes"`. */
export type Figures = Readonly<Record<string, number>>;

/** One of the costs that are held: what is measured, and how much more a written budget allows. */
export interface Kind {
  /** Its name in `budgets.json` and on the command line. */
  readonly name: string;
  /** The share by which a budget that is written exceeds what was measured. */
  readonly slack: number;
  measure(): Promise<Figures>;
}
