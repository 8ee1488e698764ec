import { type Segment, sourceOf } from "./outgoing-body.ts";

/** A form as it is sent: its files are read while it is. */
export interface EncodedForm {
  readonly type: string;
  readonly segments: readonly Segment[];
}

/**
 * Writes a form as browsers do.
 *
 * @throws {InvalidOptionError} for a file that gives no stream.
 */
export function encodeMultipart(form: FormData): EncodedForm {
  const boundary = `form-${crypto.randomUUID()}`;
  const segments: Segment[] = [];
  let text = "";
  const flush = (): void => {
    segments.push(new TextEncoder().encode(text));
    text = "";
  };
  for (const [name, value] of form) {
    text += `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(withLineBreaks(name))}"`;
    if (typeof value === "string") text += `\r\n\r\n${withLineBreaks(value)}`;
    else {
      const type = value.type || "application/octet-stream";
      text += `; filename="${escapeName(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
      flush();
      segments.push(sourceOf(value, `The part ${printable(name)}`));
    }
    text += "\r\n";
  }
  text += `--${boundary}--\r\n`;
  flush();
  return { type: `multipart/form-data; boundary=${boundary}`, segments };
}

/** As browsers write names: no quote or line break may end one. */
function escapeName(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

function withLineBreaks(text: string): string {
  return text.replace(/\r\n|\r|\n/g, "\r\n");
}

/** A line break in a name must not forge a line of a log. */
function printable(name: string): string {
  return JSON.stringify(name.replaceAll(/[\p{Cc}\p{Cs}]/gu, "\uFFFD"));
}
