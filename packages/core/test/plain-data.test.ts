import { type Jsonified, throughJson } from "@signoff/test-support";
import { describe, expect, expectTypeOf, test } from "vitest";

interface Plain {
  readonly token: string;
  readonly lifetime?: number;
  readonly parts: readonly { readonly name: string | null }[];
}

interface Unsure {
  readonly lifetime: number | undefined;
}

interface Making {
  get(): string;
}

interface Counting {
  readonly id: bigint;
}

describe("the test of what is plain data", () => {
  test("passes what JSON gives back the same", () => {
    expectTypeOf<Jsonified<Plain>>().toEqualTypeOf<Plain>();
    const plain: Plain = { token: "a", parts: [{ name: null }] };
    expect(throughJson(plain)).toStrictEqual(plain);
  });

  test("finds what it does not", () => {
    // @ts-expect-error -- undefined is left out
    expectTypeOf<Jsonified<Unsure>>().toEqualTypeOf<Unsure>();
    // @ts-expect-error -- a function is left out
    expectTypeOf<Jsonified<Making>>().toEqualTypeOf<Making>();
    // @ts-expect-error -- a bigint throws
    expectTypeOf<Jsonified<Counting>>().toEqualTypeOf<Counting>();
    // @ts-expect-error -- a date comes back as a text
    expectTypeOf<Jsonified<Date>>().toEqualTypeOf<Date>();
    // @ts-expect-error -- a map comes back empty
    expectTypeOf<Jsonified<Map<string, string>>>().toEqualTypeOf<Map<string, string>>();
    const unsure: Unsure = { lifetime: undefined };
    expect(throughJson(unsure)).not.toStrictEqual(unsure);
  });
});
