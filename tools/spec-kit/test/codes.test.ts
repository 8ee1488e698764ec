import { afterAll, describe, expect, it } from "vitest";
import { emitCodes } from "../src/emit/codes.ts";
import type { Schema } from "@signoff/openapi";
import { compileFiles } from "./support/compile.ts";
import { createRepository } from "./support/repository.ts";

function emit(schemas: Record<string, Schema>): string {
  const info = { title: "Acme", version: "1.0.0" };
  const document = { openapi: "3.1.1", info, components: { schemas } };
  return emitCodes("acme", document, document);
}

const Status: Schema = {
  description: "How far a parcel is.",
  type: "integer",
  enum: [0, 3],
  "x-enum-varnames": ["sent", "delivered"],
  "x-enum-descriptions": ["It left us.", "It arrived."],
};
const Size: Schema = { type: ["string", "null"], enum: ["S", "X/L", null] };

describe("the constants of lists of values", () => {
  it("have the spec's names, its texts and its values", () => {
    expect(emit({ Status })).toContain(
      [
        "/** How far a parcel is. */",
        "export const Status = {",
        "  /** It left us. */",
        "  sent: 0,",
        "  /** It arrived. */",
        "  delivered: 3,",
        "} as const;",
        "export type Status = 0 | 3;",
      ].join("\n"),
    );
  });

  it("take texts for their own names, and leave null out", () => {
    expect(emit({ Size })).toContain('Size = {\n  S: "S",\n  "X/L": "X/L",\n} as const;');
  });

  it("have a type that lets others pass where the list stays open", () => {
    expect(emit({ Status: { ...Status, "x-signoff-open": true } })).toContain(
      "export type Status = 0 | 3 | (number & {});",
    );
  });

  it("are values and types under one name", () => {
    const complaints = compileFiles(createRepository(afterAll).root, {
      "codes.ts": emit({ Status, Size }),
      "app.ts": [
        'import { Size, Status } from "./codes.ts";',
        "export const right: Status[] = [Status.sent, 3];",
        'export const one: Size = Size["X/L"];',
        "export const wrong: Status = 1;",
      ].join("\n"),
    });
    expect(complaints).toEqual(["Type '1' is not assignable to type 'Status'."]);
  });

  it("are none where the spec names no list", () => {
    const Parcel: Schema = { type: "object", properties: { size: Size } };
    const code = emit({ Parcel });
    expect(code).toContain("export {};");
    expect(code).not.toContain("const");
  });
});
