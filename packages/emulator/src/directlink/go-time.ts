const offsetMinutes = -180;

/**
 * Prints a time as Go's `Time.String()` does: local time with the trailing zeros of its fraction dropped, offset, zone
 * name (a number where the zone has no letters), and the seconds since the process started.
 */
export function printGoTime(now: number, startedAt: number): string {
  const local = new Date(now + offsetMinutes * 60_000).toISOString();
  const [, date, clock, fraction = ""] = /^(.+)T(.+)\.(\d+)Z$/.exec(local) ?? [];
  const digits = fraction.replace(/0+$/, "");
  const uptime = ((now - startedAt) / 1000).toFixed(9);
  return `${date} ${clock}${digits && `.${digits}`} -0300 -03 m=+${uptime}`;
}
