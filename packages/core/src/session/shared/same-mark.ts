/** What tells one credential from another, under each key of this process. */
export interface Marks {
  /** Under the newest one: what is written. */
  readonly newest: string;
  readonly all: readonly string[];
}

/** Whether what is marked so belongs to one's own credential. Where neither has a mark it does. */
export function isSameMark(mark: string | undefined, mine: Marks | undefined): boolean {
  if (mark === undefined || mine === undefined) return mark === mine?.newest;
  return mine.all.includes(mark);
}
