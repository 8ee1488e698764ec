/** Cuts what a server writes into the JSON messages that its Content-Length heads announce. */
export function createFrameReader(onMessage: (message: unknown) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const end = pending.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = pending.subarray(0, end).toString();
      const length = Number(/content-length: *(\d+)/i.exec(head)?.[1]);
      const start = end + 4;
      if (pending.length < start + length) return;
      const body = pending.subarray(start, start + length).toString();
      pending = pending.subarray(start + length);
      onMessage(JSON.parse(body));
    }
  };
}
