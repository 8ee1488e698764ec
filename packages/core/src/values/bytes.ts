/**
 * Bytes in memory that nobody shares: `Uint8Array<ArrayBuffer>`, in words that TypeScript before 5.7 reads as well, which
 * knows no type of buffer.
 */
export type Bytes = ReturnType<Uint8Array["slice"]>;
