/** Passes over the body of a request. Gives what is left of a piece behind the body's end, undefined while it goes on. */
export type BodySkipper = (piece: Buffer) => Buffer | undefined;

/** For a body of so many bytes. */
export function skipLength(length: number): BodySkipper {
  let left = length;
  return (piece) => {
    if (piece.length < left) {
      left -= piece.length;
      return undefined;
    }
    return piece.subarray(left);
  };
}

/** For a chunked body without trailers. */
export function skipChunks(): BodySkipper {
  let sizeLine = "";
  let left = 0;
  let last = false;
  return (piece) => {
    let at = 0;
    while (at < piece.length) {
      if (left > 0) {
        const taken = Math.min(left, piece.length - at);
        left -= taken;
        at += taken;
        if (left === 0 && last) return piece.subarray(at);
        continue;
      }
      const end = piece.indexOf(10, at);
      sizeLine += piece.toString("latin1", at, end === -1 ? piece.length : end);
      if (end === -1) return undefined;
      at = end + 1;
      const size = Number.parseInt(sizeLine, 16);
      if (Number.isNaN(size)) throw new Error("A request has a broken chunk.");
      sizeLine = "";
      last = size === 0;
      left = size + 2;
    }
    return undefined;
  };
}
