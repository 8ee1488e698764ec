import type { World } from "./world.ts";

/** A part of a state: its text without the ids, by number, and the ids. */
interface Part {
  readonly shape: number;
  readonly ids: readonly string[];
}

/** Tells states from each other that differ in more than the names of ids. */
export class Keys {
  readonly #shapes = new Map<string, number>();
  /** Parts that one state has from another are looked at once. */
  readonly #parts = new WeakMap<object, Part>();

  of({ stored, beats, receipts, alive, actors, late, faults, suspected }: World): number {
    const parts = [stored ?? noRecord, beats, receipts, alive, late, faults];
    const names = new Map<string, number>();
    const hash = new Hash();
    hash.add(suspected ? 1 : 0);
    for (const part of [...parts, ...Object.values(actors)]) {
      const { shape, ids } = this.#partOf(part);
      hash.add(shape);
      for (const id of ids) {
        let name = names.get(id);
        if (name === undefined) names.set(id, (name = names.size));
        hash.add(name);
      }
    }
    return hash.value;
  }

  #partOf(value: object): Part {
    const known = this.#parts.get(value);
    if (known !== undefined) return known;
    const ids: string[] = [];
    const text = JSON.stringify(value, (name, held: unknown) => (name === "made" ? 0 : held));
    const bare = text.replaceAll(/[0-9a-f]{32}/g, (id) => {
      ids.push(id);
      return "#";
    });
    const shape = this.#shapes.get(bare) ?? this.#shapes.size;
    this.#shapes.set(bare, shape);
    const part = { shape, ids };
    this.#parts.set(value, part);
    return part;
  }
}

const noRecord = {};

/** 53 bits of two hashes: of a million states no two have the same, but once in 20,000 searches. */
class Hash {
  #one = 0x811c9dc5;
  #other = 0x9747b28c;

  add(value: number): void {
    this.#one = Math.imul(this.#one ^ value, 0x01000193) ^ (this.#one >>> 15);
    this.#other = Math.imul(this.#other + value + 1, 0x85ebca6b) ^ (this.#other >>> 13);
  }

  get value(): number {
    return (this.#one >>> 0) * 2 ** 21 + (this.#other >>> 11);
  }
}
