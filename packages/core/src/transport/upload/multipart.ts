import { startFormText } from "./form-text.ts";
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
  const { type, field, fileHead, end } = startFormText();
  const segments: Segment[] = [];
  let text = "";
  const flush = (): void => {
    segments.push(new TextEncoder().encode(text));
    text = "";
  };
  for (const [name, value] of form) {
    if (typeof value === "string") text += field(name, value);
    else {
      text += fileHead(name, value.name, value.type || "application/octet-stream");
      flush();
      segments.push(sourceOf(value, `The part ${printable(name)}`));
      text += "\r\n";
    }
  }
  text += end;
  flush();
  return { type, segments };
}

/** A line break in a name must not forge a line of a log. */
function printable(name: string): string {
  return JSON.stringify(name.replaceAll(/[\p{Cc}\p{Cs}]/gu, "\uFFFD"));
}
