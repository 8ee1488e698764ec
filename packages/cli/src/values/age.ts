const steps = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1_000, "s"],
] as const;

/** How long something takes or took, as people say it, such as `3 min` or `2 h 5 min`. */
export function ageOf(milliseconds: number): string {
  const ms = Math.max(0, milliseconds);
  const index = steps.findIndex(([size]) => ms >= size);
  const [size, unit] = steps[index] ?? [1_000, "s"];
  const whole = `${Math.floor(ms / size)} ${unit}`;
  const next = steps[index + 1];
  const rest = next && Math.floor((ms % size) / next[0]);
  return next && rest && unit !== "min" ? `${whole} ${rest} ${next[1]}` : whole;
}

/** How long ago a moment in ISO 8601 was, or how far ahead it is. */
export function sinceOf(moment: string, now: number): string {
  return ageOf(now - Date.parse(moment));
}

export function untilOf(moment: string, now: number): string {
  return ageOf(Date.parse(moment) - now);
}
