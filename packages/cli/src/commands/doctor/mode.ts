/** The permissions of a file as `chmod` takes them, such as `0700`. */
export function modeOf(mode: number): string {
  return (mode & 0o777).toString(8).padStart(4, "0");
}
