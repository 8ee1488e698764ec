/** What a run has received so far. */
export class Tally {
  #files = 0;
  #bytes = 0;
  failed = 0;

  get files(): number {
    return this.#files;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** One more file, of so many bytes. */
  add(bytes: number): void {
    this.#files += 1;
    this.#bytes += bytes;
  }
}
