/** A file that does not fit into one packet. Made by rule, so that every run is the same. */
export const fileBytes: Uint8Array<ArrayBuffer> = Uint8Array.from(
  { length: 200_000 },
  (_, index) => (index * 31 + (index >> 8)) & 0xff,
);
