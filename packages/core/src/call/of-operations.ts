declare const operations: unique symbol;

/** Tells the compiler of which operations a session is: calls that are generic over their paths look alike to it. */
export interface OfOperations<Operations> {
  /** Known to the compiler alone. */
  readonly [operations]?: Operations;
}
