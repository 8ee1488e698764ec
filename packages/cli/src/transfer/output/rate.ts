interface Sample {
  readonly at: number;
  readonly bytes: number;
}

/** Over how long a rate is taken, in ms: long enough to be calm, and short enough to notice a change. */
const window = 5_000;

/** In ms; nothing is told of less. */
const shortest = 500;

/** In ms. Pieces come by the thousand in a second. */
const spacing = 100;

/** How fast a file moves, by what moved lately. Times are in ms, of a clock that only goes on. */
export class Rate {
  #samples: Sample[] = [];
  #bytes = 0;

  /** So many bytes have moved by now. Where it is fewer than before, the transfer began anew. */
  note(bytes: number, now: number): void {
    if (bytes < this.#bytes) this.#samples = [];
    this.#bytes = bytes;
    const last = this.#samples.at(-1);
    if (last && now - last.at < spacing) return;
    this.#samples.push({ at: now, bytes });
    const begin = this.#samples.findLastIndex(({ at }) => at <= now - window);
    if (begin > 0) this.#samples.splice(0, begin);
  }

  /** Bytes a second; nothing as long as too little is known. */
  perSecond(now: number): number | undefined {
    const [first] = this.#samples;
    if (!first || now - first.at < shortest) return undefined;
    return ((this.#bytes - first.bytes) * 1000) / (now - first.at);
  }
}
