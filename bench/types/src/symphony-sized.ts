import type {
  OpenApiDocument,
  Operation,
  Parameter,
  RequestBody,
  Schema,
} from "@signoff/spec-kit/src/openapi.ts";

const resources: readonly string[] = `
  Account Alert Application Attachment Audit Avatar Badge Calendar Channel Company Connection
  Contact Delegate Device Disclaimer Feature Feed Group Invite Keyword Message Note Permission
  Policy Presence Profile Question Reaction Report Role Room Signal Stream User Workflow
`.match(/\w+/g)!;

/**
 * A made-up document of the size and make of Symphony's full API: 211 operations and 324 schemas, with parameters in
 * path, query and header, int64, allOf and oneOf, forms, bytes, and several statuses and content types. It is always
 * the same.
 */
export function symphonySized(): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: { title: "Symphony-sized", version: "1.0.0" },
    paths: Object.assign(
      { "/pod/v1/health": { get: operation("getHealth", [], { "200": json("Health") }) } },
      ...resources.map(pathsOf),
    ),
    components: { schemas: Object.assign(commonSchemas(), ...resources.map(schemasOf)) },
  };
}

const text: Schema = { type: "string" };
const flag: Schema = { type: "boolean" };
const count: Schema = { type: "integer" };
const int64: Schema = { type: "integer", format: "int64" };
const bytes: Schema = { type: "string", format: "binary" };

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

function object(properties: Record<string, Schema>, required: readonly string[] = []): Schema {
  return { type: "object", properties, required };
}

function commonSchemas(): Record<string, Schema> {
  const error = { code: { type: "integer" }, message: text, details: list(text) };
  return {
    Error: { description: "An error of the pod.", ...object(error) },
    AgentError: { description: "An error of the agent.", ...object({ ...error, id: text }) },
    Health: object({ status: text, version: text, users: ref("HealthDetail") }),
    HealthDetail: object({ status: text, message: text, since: int64 }),
    Pagination: object({ cursors: ref("Cursors"), previous: text, next: text }),
    Cursors: object({ before: text, after: text }),
    Person: object({ id: int64, displayName: text, email: text, company: ref("Company") }),
    StringList: list(text),
    IdList: list(int64),
  };
}

function schemasOf(name: string, index: number): Record<string, Schema> {
  const related = resources[(index + 7) % resources.length] ?? name;
  const isPaged = index % 2 === 1;
  return {
    [`${name}Status`]: { type: "string", enum: ["OPEN", "ACTIVE", "PAUSED", "CLOSED", "LOST"] },
    [`${name}Attributes`]: object({
      title: { description: "The title that people see.", ...text },
      locale: text,
      priority: count,
      keywords: ref("StringList"),
      limits: object({ daily: count, hourly: count, since: int64 }),
    }),
    [`${name}Member`]: object({
      person: ref("Person"),
      roles: list(text),
      joined: int64,
      owner: flag,
    }),
    [`${name}Base`]: object(
      {
        id: { description: "Unique on the pod.", ...int64 },
        name: text,
        createdDate: int64,
        status: ref(`${name}Status`),
        active: flag,
        origin: { type: ["string", "null"] },
      },
      ["id", "name"],
    ),
    [name]: {
      description: `The ${name.toLowerCase()} as the pod keeps it.`,
      allOf: [
        ref(`${name}Base`),
        object({
          attributes: ref(`${name}Attributes`),
          members: list(ref(`${name}Member`)),
          owner: ref("Person"),
          related: ref(`${related}Base`),
          tags: { type: "object", additionalProperties: text },
        }),
      ],
    },
    [`${name}List`]: isPaged
      ? object({ items: list(ref(name)), pagination: ref("Pagination"), total: count })
      : list(ref(name)),
    [`${name}Submission`]: object(
      { name: text, attributes: ref(`${name}Attributes`), members: ref("IdList"), notify: flag },
      ["name"],
    ),
    [`${name}Filter`]: object({
      query: text,
      status: list(ref(`${name}Status`)),
      createdAfter: int64,
      owners: ref("IdList"),
    }),
    [`${name}Event`]: {
      oneOf: [
        object({ kind: { const: "created" }, at: int64, subject: ref(name) }, ["kind"]),
        object({ kind: { const: "joined" }, at: int64, member: ref(`${name}Member`) }, ["kind"]),
        object({ kind: { const: "closed" }, at: int64, reason: text }, ["kind"]),
      ],
    },
  };
}

function pathsOf(name: string, index: number): NonNullable<OpenApiDocument["paths"]> {
  const plural = `${name.toLowerCase()}s`;
  const paths: Record<string, Record<string, Operation>> = {
    [`/pod/v1/${plural}`]: {
      get: operation(`list${name}s`, [...paging, sort, trace], {
        "200": json(`${name}List`),
        "204": { description: "There is none." },
      }),
      post: operation(`create${name}`, [], { "200": json(name) }, json(`${name}Submission`)),
    },
    [`/pod/v2/${plural}/{id}`]: {
      get: operation(`get${name}`, [id, trace], { "200": json(name) }),
    },
    [`/agent/v1/${plural}/search`]: {
      post: operation(
        `search${name}s`,
        paging,
        { "200": json(`${name}List`) },
        json(`${name}Filter`),
      ),
    },
    [`/pod/v1/admin/${plural}/{id}/events`]: {
      get: operation(`list${name}Events`, [id, { ...since, required: true }, ...paging], {
        "200": { description: "Done.", ...content("application/json", list(ref(`${name}Event`))) },
      }),
    },
  };
  const [path, method, special] = specialOperation(name, `/pod/v2/${plural}/{id}`, index);
  paths[path] = { ...paths[path], [method]: special };
  return paths;
}

/** The sixth operation of a resource, which differs from one to the next. */
function specialOperation(
  name: string,
  item: string,
  index: number,
): readonly [path: string, method: string, operation: Operation] {
  const done = { "200": json(name) };
  const form = content(
    "multipart/form-data",
    object({ file: bytes, previews: list(bytes), note: text }),
  );
  const submission = json(`${name}Submission`);
  switch (index % 7) {
    case 0:
      return [item, "put", operation(`replace${name}`, [id], done, submission)];
    case 1:
      return [
        item,
        "delete",
        operation(`delete${name}`, [id], { "204": { description: "Gone." } }),
      ];
    case 2:
      return [`${item}/file`, "post", operation(`send${name}File`, [id, trace], done, form)];
    case 3: {
      const either = { content: { ...submission.content, ...form.content } };
      return [`${item}/update`, "post", operation(`update${name}`, [id], done, either)];
    }
    case 4: {
      const file = {
        "200": { description: "The file.", ...content("application/octet-stream", bytes) },
      };
      return [`${item}/file`, "get", operation(`fetch${name}File`, [id], file)];
    }
    case 5:
      return [item, "patch", operation(`change${name}`, [id], done, submission)];
    default: {
      const answers = { "200": json(`${name}List`), "202": json("StringList") };
      return [
        `${item}/members`,
        "post",
        operation(`add${name}Members`, [id], answers, json("IdList")),
      ];
    }
  }
}

const id: Parameter = { name: "id", in: "path", required: true, schema: int64 };
const trace: Parameter = {
  name: "X-Trace-Id",
  in: "header",
  description: "Shows up in the logs of the pod.",
  schema: text,
};
const since: Parameter = {
  name: "since",
  in: "query",
  description: "In ms since 1970.",
  schema: int64,
};
const paging: readonly Parameter[] = [
  { name: "skip", in: "query", description: "How many entries to pass over.", schema: count },
  { name: "limit", in: "query", description: "How many entries to list.", schema: count },
];
const sort: Parameter = {
  name: "sort",
  in: "query",
  schema: { type: "string", enum: ["NAME", "CREATED", "STATUS"] },
};

function operation(
  operationId: string,
  parameters: readonly Parameter[],
  answers: NonNullable<Operation["responses"]>,
  body?: RequestBody,
): Operation {
  const errors = ["400", "401", "403", "500"].map((status) => [status, json("Error")] as const);
  return {
    operationId,
    summary: `The operation ${operationId}`,
    description: "For those who have the right to do it.",
    parameters,
    ...(body && { requestBody: { required: true, ...body } }),
    responses: { ...answers, ...Object.fromEntries(errors) },
  };
}

function content(
  mediaType: string,
  schema: Schema,
): { content: Record<string, { schema: Schema }> } {
  return { content: { [mediaType]: { schema } } };
}

function json(name: string): { description: string; content: Record<string, { schema: Schema }> } {
  return { description: "Done.", ...content("application/json", ref(name)) };
}
