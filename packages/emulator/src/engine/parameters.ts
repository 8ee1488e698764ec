import type { OperationTolerances } from "../tolerances.ts";
import type { Leniency } from "./leniency.ts";
import { createCaseFold } from "./letter-case.ts";
import { Problem } from "./problem.ts";
import { renamed } from "./renaming.ts";
import { child, type Located, type OpenApiDocument, type Operation } from "./openapi.ts";
import type { Check, Fault, Schemas } from "./schemas.ts";

/** Where a checked parameter stands. Cookies are left to the providers. */
export type ParameterPlace = "path" | "query" | "header";

/** Raw texts by parameter name, as many as were sent. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** Checks all parameters of one kind and answers their texts, lists taken apart. Throws a {@link Problem}. */
export type ParameterCheck = (texts: Texts, leniency: Leniency) => Texts;

/** Names that OpenAPI keeps out of the header parameters. */
const NO_PARAMETERS = new Set(["accept", "content-type", "authorization"]);

/** A documented parameter. */
interface Parameter {
  readonly name: string;
  readonly place: ParameterPlace;
  readonly described: Located;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly check: Check;
  /** Puts a text that is taken for another one into its place. */
  readonly correct: (text: string) => string;
}

/** Makes the check for the parameters of one operation in one place. */
export function createParameterCheck(
  document: OpenApiDocument,
  schemas: Schemas,
  operation: Operation,
  place: ParameterPlace,
  tolerances: OperationTolerances,
): ParameterCheck {
  const parameters = new Map(
    operation.parameters
      .filter(({ value }) => value["in"] === place)
      .map((described) => readParameter(document, schemas, described, place, tolerances))
      .filter(({ name }) => place !== "header" || !NO_PARAMETERS.has(name))
      .map((parameter) => [parameter.name, parameter] as const),
  );
  const extra = new Set(place === "query" ? operation.securityQuery : []);

  return (sent, leniency) => {
    const texts =
      place === "query" ? renamed(sent, tolerances.names, "query parameter", leniency) : sent;
    const checked = new Map<string, readonly string[]>();
    for (const [name, parameter] of parameters) {
      const values = takeValues(parameter, texts.get(name), tolerances, leniency);
      if (values) checked.set(name, values);
    }
    if (place === "query") {
      for (const [name, values] of texts) {
        if (extra.has(name)) checked.set(name, values);
        else if (!parameters.has(name))
          leniency.ignore(new Problem(400, `query parameter "${name}" is not documented`));
      }
    }
    return checked;
  };
}

function readParameter(
  document: OpenApiDocument,
  schemas: Schemas,
  described: Located,
  place: ParameterPlace,
  { cutsLimit }: OperationTolerances,
): Parameter {
  const schema = child(document, described, "schema");
  const reference = schemas.at(`${described.pointer}/schema`);
  const name = foldName(place, String(described.value["name"]));
  const isOfQuery = place === "query";
  const foldCase = createCaseFold(document, isOfQuery ? schema : undefined);
  const cut = createCut(isOfQuery && cutsLimit && name === "limit" ? schema : undefined);
  return {
    name,
    place,
    described,
    isRequired: described.value["required"] === true,
    isList: typeIsArray(schema),
    check: schemas.coercing({ type: "object", properties: { value: reference } }),
    correct: (text) => cut(foldCase(text)),
  };
}

/** Answers the values of a parameter; `undefined` when it counts as absent. Throws a {@link Problem}. */
function takeValues(
  parameter: Parameter,
  sent: readonly string[] | undefined,
  { optional }: OperationTolerances,
  leniency: Leniency,
): readonly string[] | undefined {
  const { name, place, isRequired } = parameter;
  if (sent === undefined) {
    if (!isRequired) return undefined;
    const missing = new Problem(400, `${place} parameter "${name}" is required`);
    if (!optional.has(name)) throw missing;
    leniency.accept(missing);
    return undefined;
  }
  const isEmptyHeader = place === "header" && sent.every((text) => text === "");
  if (!isEmptyHeader || isRequired || leniency.isStrict)
    return checkValues(parameter, sent, leniency);
  leniency.accept(new Problem(400, `header parameter "${name}" is empty`));
  return undefined;
}

/** Answers the values in the form that the document has. Throws a {@link Problem}. */
function checkValues(
  { name, place, described, isList, check, correct }: Parameter,
  sent: readonly string[],
  leniency: Leniency,
): readonly string[] {
  if (!isList && sent.length > 1)
    throw new Problem(400, `${place} parameter "${name}" was sent ${sent.length} times`);
  const values = isList ? takeApart(described, place, sent) : sent;
  const faultOf = (texts: readonly string[]): Fault | undefined =>
    check({ value: isList ? [...texts] : texts[0] });
  const fault = faultOf(values);
  // A list that stays open takes any text, and a provider knows the listed ones.
  if (!fault) return leniency.isStrict ? values : values.map(correct);
  const problem = new Problem(
    400,
    `${place} parameter "${name}": ${fault.text.replaceAll("/value", "").trim()}`,
  );
  const corrected = values.map(correct);
  if (faultOf(corrected)) throw problem;
  leniency.accept(problem);
  return corrected;
}

/** Makes the function that puts the maximum of a schema into the place of a larger number. */
function createCut(schema: Located | undefined): (text: string) => string {
  const maximum = schema?.value["maximum"];
  return (text) => (typeof maximum === "number" && Number(text) > maximum ? String(maximum) : text);
}

/** Header names are compared in lower case. */
export function foldName(place: ParameterPlace, name: string): string {
  return place === "header" ? name.toLowerCase() : name;
}

function typeIsArray(schema: Located | undefined): boolean {
  const type = schema?.value["type"];
  return type === "array" || (Array.isArray(type) && type.includes("array"));
}

/** `form` with `explode` repeats the name; all else separates by commas. */
function takeApart(
  { value }: Located,
  place: ParameterPlace,
  sent: readonly string[],
): readonly string[] {
  const explode = value["explode"] ?? place === "query";
  return explode ? sent : sent.flatMap((text) => text.split(","));
}
