/** A form as one Blob that refers to the form's files, so that its size is known and nothing is copied. */
export function encodeMultipart(form: FormData): Blob {
  const boundary = `form-${crypto.randomUUID()}`;
  const parts = [...form].flatMap(([name, value]) => {
    const start = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(withLineBreaks(name))}"`;
    if (typeof value === "string") return [start, "\r\n\r\n", withLineBreaks(value), "\r\n"];
    const type = value.type || "application/octet-stream";
    const file = `; filename="${escapeName(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
    return [start, file, value, "\r\n"];
  });
  // A Blob would write its type in small letters; the boundary has no others.
  return new Blob([...parts, `--${boundary}--\r\n`], {
    type: `multipart/form-data; boundary=${boundary}`,
  });
}

/** As browsers write names: no quote or line break may end one. */
function escapeName(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

function withLineBreaks(text: string): string {
  return text.replace(/\r\n|\r|\n/g, "\r\n");
}
