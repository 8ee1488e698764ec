import { isRef, type Oas3Rule } from "@redocly/openapi-core";
import type { Schema } from "@signoff/openapi";
import { readExtension } from "./extensions.ts";

/** A list of values says by name what they mean, and whether others may come. */
export const nameCodes: Oas3Rule = () => ({
  Schema(schema, { report, location, rawNode }) {
    const { enum: values } = schema as Schema;
    const isNamed = isRef(rawNode) || /^#\/components\/schemas\/[^/]+$/.test(location.pointer);
    if (values !== undefined && !isNamed) {
      const message = "A list of values needs a name, which its constant has: refer to a schema.";
      report({ message, location: location.child(["enum"]).key() });
    }
    const open = readExtension(schema, "x-signoff-open");
    if (open !== undefined && (open !== true || values === undefined)) {
      const message = "x-signoff-open is true beside an enum, or it is left out.";
      report({ message, location: location.child(["x-signoff-open"]).key() });
    }
    for (const [extension, isFit] of Object.entries(texts)) {
      const given = readExtension(schema, extension);
      if (given === undefined) continue;
      const size = values?.length ?? 0;
      const isList = Array.isArray(given) && given.length === size && given.every(isFit);
      const isDistinct = Array.isArray(given) && new Set(given).size === given.length;
      if (isList && (isDistinct || extension === "x-enum-descriptions")) continue;
      const message = `${extension} has a ${kinds[extension]} for each value of the enum, ${size} in all.`;
      report({ message, location: location.child([extension]).key() });
    }
  },
  ref(node, { report, resolve, location, type }) {
    if (type.name !== "Schema") return;
    const schema = resolve<Schema>(node).node;
    const isNamed = schema?.enum?.every((value) => typeof value === "string" || value === null);
    if (isNamed !== false || schema?.["x-enum-varnames"]) return;
    const name = node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
    const message = `The values of ${name} have no names; give it x-enum-varnames.`;
    report({ message, location: location.child(["$ref"]) });
  },
});

const texts: Readonly<Record<string, (text: unknown) => boolean>> = {
  "x-enum-varnames": (text) => /^[A-Za-z_$][\w$]*$/.test(String(text)),
  "x-enum-descriptions": (text) => typeof text === "string" && text.trim() !== "",
};

const kinds: Readonly<Record<string, string>> = {
  "x-enum-varnames": "distinct name",
  "x-enum-descriptions": "text",
};
