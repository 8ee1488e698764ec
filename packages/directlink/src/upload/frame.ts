import type { Address } from "./recipients.ts";

/** What stands before and after the file in a body. */
export interface Frame {
  readonly head: string;
  readonly tail: string;
  /** The media type of the whole. */
  readonly contentType: string;
}

/** The body is the file itself. */
export const jsonFrame: Frame = { head: "", tail: "", contentType: "application/json" };

/** A form with the address in parts before the file, written as browsers write it. */
export function formFrame(address: Address, name: string, fileType: string): Frame {
  const boundary = `form-${crypto.randomUUID()}`;
  const parts = Object.entries(address).flatMap(([part, text]: [string, string | undefined]) =>
    text === undefined ? [] : [`${startOf(boundary, part)}\r\n\r\n${withLineBreaks(text)}\r\n`],
  );
  const file = `; filename="${escapeName(name)}"\r\nContent-Type: ${fileType}\r\n\r\n`;
  return {
    head: `${parts.join("")}${startOf(boundary, "file")}${file}`,
    tail: `\r\n--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

function startOf(boundary: string, part: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${part}"`;
}

/** No quote may end a name. Line breaks, which have to be escaped as well, are refused in names. */
function escapeName(name: string): string {
  return name.replaceAll('"', "%22");
}

function withLineBreaks(text: string): string {
  return text.replace(/\r\n|\r|\n/g, "\r\n");
}
