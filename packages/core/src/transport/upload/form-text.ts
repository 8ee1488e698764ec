/** The text around the values of one form (RFC 7578), written as browsers write it. */
export interface FormText {
  /** The media type of the whole, with the boundary. */
  readonly type: string;
  /** A field whose value is a text. */
  field(name: string, value: string): string;
  /** What stands before the bytes of a file; a line break stands behind them. */
  fileHead(name: string, fileName: string, type: string): string;
  /** What stands at the end. */
  readonly end: string;
}

/** Begins a form, with a boundary that no value holds. */
export function startFormText(): FormText {
  const boundary = `form-${crypto.randomUUID()}`;
  const head = (name: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(withLineBreaks(name))}"`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    field: (name, value) => `${head(name)}\r\n\r\n${withLineBreaks(value)}\r\n`,
    fileHead: (name, fileName, type) =>
      `${head(name)}; filename="${escapeName(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`,
    end: `--${boundary}--\r\n`,
  };
}

/** As browsers write names: no quote or line break may end one. */
function escapeName(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

function withLineBreaks(text: string): string {
  return text.replace(/\r\n|\r|\n/g, "\r\n");
}
