import { inRow, type Mutation } from "../mutation.ts";

/** What ties a promise of answers to its evidence, to the spec, and to the answers of the emulators. */
export const promises: readonly Mutation[] = inRow("promises", [
  {
    name: "promise-stands-there-twice",
    in: "tools/spec-kit",
    guard: "if (promised.has(place)) return [`${place}: it is promised twice`];",
    tests: ["tools/spec-kit/promises"],
  },
  {
    name: "promise-is-of-no-answer",
    in: "tools/spec-kit",
    guard:
      "if (!answered.has(at)) return [`${place}: no answer has such a place; take the promise out`];",
    tests: ["tools/spec-kit/promises"],
  },
  {
    name: "promise-is-not-in-the-spec",
    in: "tools/spec-kit",
    guard:
      "if (!mandatory.has(place)) return [`${place}: it is promised, and answers may lack it`];",
    tests: ["tools/spec-kit/promises"],
  },
  {
    name: "promise-is-documented",
    in: "tools/spec-kit",
    guard:
      "if (said.has(place)) return [`${place}: it is documented as required; take the promise out`];",
    tests: ["tools/spec-kit/promises"],
  },
  {
    name: "promise-of-an-answer-is-demanded-of-requests",
    in: "tools/spec-kit",
    guard: "if (!demanded.has(place)) return [];",
    with: "return [];",
    tests: ["tools/spec-kit/promises"],
  },
  {
    name: "answers-have-for-sure-what-nobody-says",
    in: "tools/spec-kit",
    guard: "[...mandatory].filter((place) => «!said.has(place) && !promised.has(place)»)",
    with: "false",
    tests: ["tools/spec-kit/promises"],
  },
  {
    name: "each-gap-of-what-is-optional-passes-for-a-promise",
    in: "tools/spec-kit",
    guard: "!promised.has(specifiedPlace(documented, gap.at))",
    with: "false",
    tests: ["tools/spec-kit/promises"],
  },
  {
    name: "promise-has-no-evidence",
    in: "tools/openapi",
    guard: '[...(schema.required ?? []), ...(«schema["x-signoff-promised"]» ?? [])]',
    with: "[]",
    tests: ["tools/openapi/body-places"],
  },
  {
    name: "promises-beside-a-reference-are-none",
    in: "tools/openapi",
    guard: "promisedNames(own).length > 0 ? [{ at, schema: own, value }, ...places] : places",
    with: "places",
    tests: ["tools/openapi/body-places"],
  },
  {
    name: "answer-has-the-places-of-choices-that-it-is-not",
    in: "tools/openapi",
    guard: "choices.filter((choice) => !isKnown || fits(document, choice, value))",
    with: "choices",
    tests: ["tools/openapi/body-places"],
  },
  {
    name: "answer-is-a-choice-without-what-that-promises",
    in: "tools/openapi",
    guard: "promisedNames(schema).every((name) => Object.hasOwn(members, name))",
    with: "true",
    tests: ["tools/openapi/body-places"],
  },
  {
    name: "value-of-another-kind-has-the-places-of-an-object",
    in: "tools/openapi",
    guard: 'if (isKnown && (value === null || typeof value !== "object")) return [];',
    tests: ["tools/openapi/body-places"],
  },
  {
    name: "emulator-breaks-promises",
    in: "emulator",
    guard: `
      createAjv(document, false).addKeyword({
        keyword: "x-signoff-promised",
        schemaType: "array",
        macro: (names) => ({ required: names }),
      })
    `,
    with: "createAjv(document, false)",
    tests: ["emulator/engine/answers", "emulator/engine/promises"],
  },
  {
    name: "emulator-answers-as-requests-are-checked",
    in: "emulator",
    guard:
      "return { exact: $check, answered: (schema) => lazily(() => «answered».compile(schema)), $$$ };",
    with: "exact",
    within: "const exact = createAjv(document, false);",
    tests: ["emulator/engine/answers"],
  },
]);
