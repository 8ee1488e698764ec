/** From this size on, in bytes, a chunk stays what it is: smaller ones would keep more in memory than they hold. */
const large = 16 * 1024;
const smallestBlock = 4 * 1024;
const largestBlock = 64 * 1024;

/** The chunks of a body, small ones put together in blocks, so that memory grows with the bytes and not with their number. */
export class Chunks {
  list: Uint8Array[] = [];
  length = 0;
  #block: Buffer | undefined;
  #used = 0;

  push(chunk: Uint8Array): void {
    this.length += chunk.byteLength;
    if (this.list.length > 0 && chunk.byteLength < large) return this.#append(chunk);
    this.#block = undefined;
    // A small part of what was read from the connection would keep all of it in memory.
    const isWasteful = chunk.buffer.byteLength > 2 * chunk.byteLength + smallestBlock;
    const kept = isWasteful ? Buffer.from(chunk) : chunk;
    // Most bodies are of one chunk, and an empty list grows by more.
    if (this.list.length === 0) this.list = [kept];
    else this.list.push(kept);
  }

  #append(chunk: Uint8Array): void {
    let block = this.#block;
    if (!block || block.byteLength - this.#used < chunk.byteLength) {
      block = Buffer.allocUnsafeSlow(this.#nextSize(chunk.byteLength));
      this.#block = block;
      this.#used = 0;
      this.list.push(block);
    }
    block.set(chunk, this.#used);
    this.#used += chunk.byteLength;
    this.list[this.list.length - 1] = block.subarray(0, this.#used);
  }

  #nextSize(atLeast: number): number {
    const doubled = Math.min(2 * (this.#block?.byteLength ?? 0), largestBlock);
    return Math.max(smallestBlock, doubled, atLeast);
  }
}
