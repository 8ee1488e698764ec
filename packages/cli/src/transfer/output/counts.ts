/** A whole number as people read it. */
export const count = (value: number): string => value.toLocaleString("en");

export const bytesOf = (bytes: number): string =>
  `${count(bytes)} ${bytes === 1 ? "byte" : "bytes"}`;

export const filesOf = (files: number): string =>
  `${count(files)} ${files === 1 ? "file" : "files"}`;
