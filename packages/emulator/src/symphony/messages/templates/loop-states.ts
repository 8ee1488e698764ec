import type { Loop, Value } from "./values.ts";

/** What can be asked of the name of a loop's items. */
export const loopStates: Readonly<Record<string, (loop: Loop) => Value>> = {
  counter: ({ index }) => index + 1,
  has_next: ({ index, size }) => index < size - 1,
  index: ({ index }) => index,
  is_first: ({ index }) => index === 0,
  is_last: ({ index, size }) => index === size - 1,
  item_parity: ({ index }) => (index % 2 === 0 ? "odd" : "even"),
};
