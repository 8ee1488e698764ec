import type { Located, Parameter as DocumentedParameter } from "@signoff/openapi";
import type { OperationTolerances } from "../tolerances.ts";
import type { Leniency } from "./leniency.ts";
import { readParameter, type Parameter, type ParameterPlace } from "./parameter.ts";
import { Problem } from "./problem.ts";
import { renamed } from "./renaming.ts";
import type { OpenApiDocument, Operation } from "./openapi.ts";
import { isOpen, type Fault, type Schemas } from "./schemas.ts";

/** Raw texts by parameter name, as many as were sent. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** Checks all parameters of one kind and answers their texts, lists taken apart. Throws a {@link Problem}. */
export type ParameterCheck = (texts: Texts, leniency: Leniency) => Texts;

/** Names that OpenAPI keeps out of the header parameters. */
const namesOfOtherPlaces = new Set(["accept", "content-type", "authorization"]);

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
      .filter(({ value }) => value.in === place)
      .map((described) => readParameter(document, schemas, described, place, tolerances))
      .filter(({ name }) => place !== "header" || !namesOfOtherPlaces.has(name))
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
  if (!fault) return values;
  const problem = new Problem(
    400,
    `${place} parameter "${name}": ${fault.text.replaceAll("/value", "").trim()}`,
  );
  const corrected = values.map(correct);
  const left = faultOf(corrected);
  if (left && !isOpen(left)) throw problem;
  leniency.accept(problem);
  return corrected;
}

/** `form` with `explode` repeats the name; all else separates by commas. */
function takeApart(
  { value }: Located<DocumentedParameter>,
  place: ParameterPlace,
  sent: readonly string[],
): readonly string[] {
  const explode = value.explode ?? place === "query";
  return explode ? sent : sent.flatMap((text) => text.split(","));
}
