/** Type names that the generated files use for something else. */
export const reservedTypeNames: ReadonlySet<string> = new Set([
  "BinaryBody",
  "Blob",
  "ByStatus",
  "CallOptions",
  "FormData",
  "Int64",
  "Operations",
  "Pick",
  "Record",
  "Required",
  "URLSearchParams",
]);
