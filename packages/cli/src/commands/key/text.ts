import { paragraph } from "../../output/fit-text.ts";

/** What to do with a key that was printed. */
export function keyLines(id: string, width: number): readonly string[] {
  return [
    `This is the key ${id}, and it is shown this once.`,
    "Keep it where secrets are kept, and give it to each process that shares the store: as SIGNOFF_KEY, or in a file that it alone can read. Sessions that are sealed with a key that was lost cannot be signed off.",
  ].flatMap((text) => paragraph(text, width, 0));
}

/** What to do with a key that was written to a file. */
export function savedLines(id: string, path: string, width: number): readonly string[] {
  return [
    `The key ${id} is in ${path}, which only you can read.`,
    "Keep a copy where secrets are kept, and give it to each process that shares the store. This command takes it by --key-file, or SIGNOFF_KEY_FILE. Sessions that are sealed with a key that was lost cannot be signed off.",
  ].flatMap((text) => paragraph(text, width, 0));
}
