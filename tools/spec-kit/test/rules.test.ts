import { describe, expect, it } from "vitest";
import { formatFinding } from "../src/finding.ts";
import { createLintConfig } from "../src/lint-config.ts";
import { ownRules } from "../src/rules/plugin.ts";
import { lintSpec } from "../src/spec.ts";
import { createRepository, editSpec } from "./support/repository.ts";

type Edit = readonly [file: string, from: string, to: string];

interface BadSpec {
  readonly rule: string;
  readonly because: string;
  readonly edits: readonly Edit[];
  readonly finding: RegExp;
}

const config = await createLintConfig();

async function lint(edits: readonly Edit[]): Promise<string[]> {
  const repository = createRepository();
  for (const edit of edits) editSpec(repository, ...edit);
  return (await lintSpec(repository, "acme", config)).map(formatFinding);
}

const signIn = "      x-signoff-session: { role: sign-in, token: session }\n";
const signOff = "      x-signoff-session: { role: sign-off, token: session }\n";
const noSession: readonly Edit[] = [
  ["session.yaml", signIn, ""],
  ["session.yaml", signOff, ""],
];
const excuse = (text: string): Edit => ["openapi.yaml", "security:\n", `${text}\nsecurity:\n`];
const parameter = (place: string, name: string, more = ""): Edit => [
  "parcels.yaml",
  "        - name: page\n          in: query\n",
  `        - name: ${name}\n          in: ${place}\n${more && `          ${more}\n`}`,
];

const enumeration = (...lines: readonly string[]): Edit => [
  "schemas.yaml",
  "    code:\n",
  `    code:\n${lines.map((line) => `      ${line}\n`).join("")}`,
];

/** Contents that are letters or boxes, told apart by their kind. */
const loads: readonly Edit[] = [
  ["schemas.yaml", '      $ref: "#/Contents"', '      $ref: "#/Load"'],
  [
    "schemas.yaml",
    "Contents:\n",
    `Load:
  oneOf:
    - $ref: "#/Letter"
    - $ref: "#/Box"
  discriminator:
    propertyName: kind
    mapping:
      letter: "#/Letter"
      box: "#/Box"
      crate: "#/Box"
Letter:
  type: object
  required: [kind]
  properties:
    kind: { const: letter }
BoxKind:
  type: string
  enum: [box, crate]
Sized:
  type: object
  required: [kind]
  properties:
    kind:
      $ref: "#/BoxKind"
Box:
  allOf:
    - $ref: "#/Sized"
    - type: object
Contents:
`,
  ],
];

const badSpecs: readonly BadSpec[] = [
  {
    rule: "sign-off-each-sign-in",
    because: "a token has no sign-off",
    edits: [["session.yaml", signOff, ""]],
    finding: /^specs\/acme\/session\.yaml:9:\d+ error .* Nothing signs the token "session" off/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "a token has no sign-in",
    edits: [["session.yaml", "role: sign-off, token: session", "role: sign-off, token: sesion"]],
    finding: /Nothing signs the token "sesion" in/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "the role is unknown",
    edits: [["session.yaml", "role: sign-in", "role: signin"]],
    finding: /role must be sign-in or sign-off/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "the emulator is told too little of a sign-in",
    edits: [
      [
        "session.yaml",
        "role: sign-in, token: session",
        "role: sign-in, token: session, emulate: { account: user }",
      ],
    ],
    finding: /emulate\.password is missing/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "the emulator is told a name that it does not know",
    edits: [
      [
        "session.yaml",
        "role: sign-in, token: session",
        "role: sign-in, token: session, emulate: { account: a, password: b, answer: c, idle: d }",
      ],
    ],
    finding: /emulate\.idle is none of account, password, answer, lifetime/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "the excuse has no reason",
    edits: [["session.yaml", signOff, ""], excuse('x-signoff-without-sign-off: { session: "" }')],
    finding: /needs a reason for "session"/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "the excuse is not needed",
    edits: [excuse("x-signoff-without-sign-off: { session: It dies by itself. }")],
    finding: /openapi\.yaml:.* "session" has a sign-off: no excuse is needed/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "no operation is marked though there are credentials",
    edits: noSession,
    finding: /openapi\.yaml:33:\d+ .* There are security schemes and no sign-in/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "it is not said why nothing signs in",
    edits: [...noSession, excuse('x-signoff-without-sign-in: ""')],
    finding: /needs the reason why nothing signs in/,
  },
  {
    rule: "sign-off-each-sign-in",
    because: "something does sign in",
    edits: [excuse("x-signoff-without-sign-in: Each call has a key.")],
    finding: /openapi\.yaml:.* There is a sign-in: no x-signoff-without-sign-in is needed/,
  },
  {
    rule: "keep-credentials-out",
    because: "a parameter has the name of a security scheme",
    edits: [parameter("header", "x-acme-ticket")],
    finding: /parcels\.yaml:10:\d+ .* x-acme-ticket is a credential/,
  },
  {
    rule: "keep-credentials-out",
    because: "a parameter is a well-known credential",
    edits: [parameter("query", "keyManagerToken")],
    finding: /keyManagerToken is a credential/,
  },
  ...[
    ["header", "X-Auth"],
    ["header", "Proxy-Authorization"],
    ["header", "X-API-Key"],
    ["header", "apikey"],
    ["header", "X-Client-Secret"],
    ["header", "X-Password"],
    ["header", "X-Session-Id"],
    ["header", "Cookie"],
    ["query", "access_token"],
    ["query", "api_key"],
    ["query", "token"],
    ["query", "sid"],
  ].map(([place = "", name = ""]) => ({
    rule: "keep-credentials-out",
    because: `the ${place} parameter ${name} sounds like a credential`,
    edits: [parameter(place, name)],
    finding: new RegExp(`${name} is a credential; .* not a ${place} parameter`),
  })),
  {
    rule: "keep-credentials-out",
    because: "an exception has no reason",
    edits: [parameter("query", "pageToken", 'x-signoff-parameter: ""')],
    finding: /x-signoff-parameter needs the reason why pageToken is no credential/,
  },
  {
    rule: "keep-credentials-out",
    because: "an exception is not needed",
    edits: [parameter("query", "author", "x-signoff-parameter: It is a name.")],
    finding: /author is taken for no credential: no x-signoff-parameter is needed/,
  },
  {
    rule: "keep-credentials-out",
    because: "there is no exception for cookies",
    edits: [parameter("cookie", "flavour", "x-signoff-parameter: It is a taste.")],
    finding: /The cookie flavour is a parameter/,
  },
  {
    rule: "keep-credentials-out",
    because: "a parameter is a cookie",
    edits: [parameter("cookie", "flavour")],
    finding: /The cookie flavour is a parameter/,
  },
  {
    rule: "name-operations",
    because: "an operation has no id",
    edits: [["session.yaml", "      operationId: login\n", ""]],
    finding: /session\.yaml:3:\d+ .* no operationId/,
  },
  {
    rule: "name-operations",
    because: "no function can have an operation's name",
    edits: [["session.yaml", "operationId: login", "operationId: delete"]],
    finding: /No function can be called delete/,
  },
  {
    rule: "name-operations",
    because: "an operation has two tags",
    edits: [["session.yaml", "tags: [Session]", "tags: [Session, Parcels]"]],
    finding: /has 2 tags/,
  },
  {
    rule: "name-operations",
    because: "an operation names no source",
    edits: [["session.yaml", "      x-signoff-source: https://docs.example.com/login\n", ""]],
    finding: /no x-signoff-source/,
  },
  {
    rule: "agree-on-int64",
    because: "a name is exact in one place and plain in another",
    edits: [["schemas.yaml", "    code:\n", "    id:\n      type: integer\n    code:\n"]],
    finding: /schemas\.yaml:\d+:\d+ .* "id" is a plain number here, and exact at schemas\.yaml:23/,
  },
  {
    rule: "agree-on-int64",
    because: "it is said to be plain where its format is int64",
    edits: [
      [
        "schemas.yaml",
        "    code:\n",
        "    id: { type: integer, format: int64, x-signoff-exact: false }\n    code:\n",
      ],
    ],
    finding: /"id" is a plain number here/,
  },
  {
    rule: "know-extensions",
    because: "a schema has what belongs to an operation",
    edits: [["schemas.yaml", "    code:\n", "    code:\n      x-signoff-since: {}\n"]],
    finding: /x-signoff-since has no meaning here; it belongs to an operation/,
  },
  {
    rule: "agree-on-int64",
    because: "it is plain among the items of an array",
    edits: [
      [
        "schemas.yaml",
        "    code:\n",
        "    related: { type: array, items: { type: integer } }\n    code:\n",
      ],
    ],
    finding: /"related" is a plain number here/,
  },
  {
    rule: "agree-on-int64",
    because: "it is plain where it may be null, behind a reference",
    edits: [
      ["schemas.yaml", "    code:\n", '    owner: { $ref: "#/Count" }\n    code:\n'],
      ["schemas.yaml", "Failure:\n", 'Count:\n  type: [integer, "null"]\nFailure:\n'],
    ],
    finding: /"owner" is a plain number here/,
  },
  {
    rule: "agree-on-int64",
    because: "it is a number that is no integer elsewhere",
    edits: [["schemas.yaml", "    code:\n", "    id:\n      type: number\n    code:\n"]],
    finding: /"id" is a plain number here/,
  },
  {
    rule: "mark-idempotence",
    because: "the mark is no boolean",
    edits: [["parcels.yaml", "x-signoff-idempotent: true", 'x-signoff-idempotent: "yes"']],
    finding: /parcels\.yaml:.* must be true or false/,
  },
  {
    rule: "mark-idempotence",
    because: "a GET that signs off is not marked",
    edits: [["session.yaml", "      x-signoff-idempotent: false\n", ""]],
    finding: /A GET that ends a session needs x-signoff-idempotent: false/,
  },
  ...["[sendParcel, sendParcel]", "[]", "send-parcel", "{ name: sendParcel }", '""', "[1]"].map(
    (value) => ({
      rule: "name-helpers",
      because: `${value} names no functions, each once`,
      edits: [["parcels.yaml", "[sendParcel, sendParcels]", value]] satisfies Edit[],
      finding: /parcels\.yaml:\d+:\d+ .* x-signoff-helper must be the name of a function/,
    }),
  ),
  {
    rule: "know-extensions",
    because: "a helper is named at a parameter",
    edits: [parameter("query", "page", "x-signoff-helper: listParcels")],
    finding: /x-signoff-helper has no meaning here; it belongs to an operation/,
  },
  {
    rule: "know-extensions",
    because: "an extension is misspelled",
    edits: [["parcels.yaml", "x-signoff-idempotent", "x-signoff-idempotant"]],
    finding: /parcels\.yaml:\d+:\d+ .* Unknown extension x-signoff-idempotant/,
  },
  {
    rule: "know-extensions",
    because: "even its beginning is misspelled",
    edits: [["parcels.yaml", "x-signoff-idempotent", "x-signof-idempotent"]],
    finding: /Unknown extension x-signof-idempotent/,
  },
  {
    rule: "know-extensions",
    because: "its beginning is misspelled beyond recognition",
    edits: [["session.yaml", "x-signoff-idempotent: false", "x-singoff-idempotent: false"]],
    finding: /session\.yaml:\d+:\d+ .* Unknown extension x-singoff-idempotent/,
  },
  {
    rule: "know-extensions",
    because: "it is somebody else's",
    edits: [
      ["schemas.yaml", "  description: A thing", "  x-internal: true\n  description: A thing"],
    ],
    finding: /schemas\.yaml:\d+:\d+ .* Unknown extension x-internal/,
  },
  {
    rule: "know-extensions",
    because: "a parameter's extension stands at an operation",
    edits: [["parcels.yaml", "x-signoff-idempotent: true", "x-signoff-parameter: It is none."]],
    finding: /x-signoff-parameter has no meaning here; it belongs to a parameter/,
  },
  {
    rule: "know-extensions",
    because: "an extension stands in the wrong place",
    edits: [excuse("x-signoff-idempotent: true")],
    finding: /x-signoff-idempotent has no meaning here; it belongs to an operation/,
  },
  {
    rule: "document-outcomes",
    because: "no success is documented",
    edits: [["session.yaml", '"204":', '"302":']],
    finding: /session\.yaml:\d+:\d+ .* No 2xx response/,
  },
  {
    rule: "document-outcomes",
    because: "no error is documented",
    edits: [["session.yaml", '"401":', '"302":']],
    finding: /No error is documented/,
  },
  {
    rule: "name-schemas",
    because: "a schema's name cannot be a type",
    edits: [
      ["schemas.yaml", "Ticket:", "session-ticket:"],
      ["session.yaml", "#/Ticket", "#/session-ticket"],
    ],
    finding: /session\.yaml:\d+:\d+ .* session-ticket cannot be a type/,
  },
  {
    rule: "name-schemas",
    because: "a schema's name hides a type",
    edits: [
      ["schemas.yaml", "Ticket:", "Blob:"],
      ["session.yaml", "#/Ticket", "#/Blob"],
    ],
    finding: /Blob would hide a type/,
  },
  {
    rule: "name-codes",
    because: "a list stays open that is none",
    edits: [["schemas.yaml", "    code:\n", "    code:\n      x-signoff-open: true\n"]],
    finding: /x-signoff-open is true beside an enum/,
  },
  {
    rule: "name-codes",
    because: "a list has no name itself",
    edits: [enumeration("enum: [1]", "x-enum-varnames: [one]")],
    finding: /schemas\.yaml:\d+:\d+ .* A list of values needs a name/,
  },
  {
    rule: "name-codes",
    because: "it is not true that a list stays open",
    edits: [enumeration("enum: [1]", "x-signoff-open: false", "x-enum-varnames: [one]")],
    finding: /x-signoff-open is true beside an enum/,
  },
  {
    rule: "name-codes",
    because: "a value has no name",
    edits: [enumeration("enum: [1, 2]", "x-enum-varnames: [one]")],
    finding: /x-enum-varnames has a distinct name for each value of the enum, 2 in all/,
  },
  {
    rule: "name-codes",
    because: "two values have one name",
    edits: [enumeration("enum: [1, 2]", "x-enum-varnames: [one, one]")],
    finding: /x-enum-varnames has a distinct name/,
  },
  {
    rule: "name-codes",
    because: "a name is no key of a constant",
    edits: [enumeration("enum: [1]", "x-enum-varnames: [no. 1]")],
    finding: /x-enum-varnames has a distinct name/,
  },
  {
    rule: "name-codes",
    because: "a value is not described",
    edits: [
      enumeration("enum: [1, 2]", "x-enum-varnames: [one, two]", "x-enum-descriptions: [One.]"),
    ],
    finding: /x-enum-descriptions has a text for each value of the enum, 2 in all/,
  },
  {
    rule: "name-codes",
    because: "the numbers of a named list have no names",
    edits: [
      ["schemas.yaml", "Ticket:", "Code: { type: integer, enum: [4] }\nTicket:"],
      ["schemas.yaml", "    code:\n      type: integer", '    code:\n      $ref: "#/Code"'],
    ],
    finding: /The values of Code have no names; give it x-enum-varnames/,
  },
  {
    rule: "keep-directions",
    because: "what requests do not have is required of them",
    edits: [
      [
        "schemas.yaml",
        "    user:\n      type: string",
        "    user:\n      readOnly: true\n      type: string",
      ],
    ],
    finding: /schemas\.yaml:3:\d+ .* "user" is readOnly, and required of requests/,
  },
  {
    rule: "keep-directions",
    because: "it is required of a part",
    edits: [
      [
        "schemas.yaml",
        "    user:\n      type: string",
        "    user:\n      readOnly: true\n      type: string",
      ],
      ["schemas.yaml", "  required: [user, password]\n", ""],
      [
        "schemas.yaml",
        "Ticket:\n",
        'Sent:\n  allOf: [$ref: "#/Credentials"]\n  required: [user]\nTicket:\n',
      ],
      ["session.yaml", "#/Credentials", "#/Sent"],
    ],
    finding: /"user" is readOnly, and required of requests/,
  },
  {
    rule: "keep-directions",
    because: "what answers do not have is required of them",
    edits: [["schemas.yaml", "    ticket:\n", "    ticket:\n      writeOnly: true\n"]],
    finding: /"ticket" is writeOnly, and required of answers/,
  },
  {
    rule: "keep-directions",
    because: "only answers have what only requests may",
    edits: [["schemas.yaml", "    code:\n", "    code:\n      writeOnly: true\n"]],
    finding: /schemas\.yaml:\d+:\d+ .* "code" is writeOnly, and only answers have this schema/,
  },
  {
    rule: "keep-directions",
    because: "only requests have what only answers may",
    edits: [
      [
        "schemas.yaml",
        "    password:\n",
        "    colour: { type: string, readOnly: true }\n    password:\n",
      ],
    ],
    finding: /"colour" is readOnly, and only requests have this schema/,
  },
  ...[
    ["[weight]", /"weight" cannot be promised: the schema has no such property/],
    ["[id]", /"id" cannot be promised: it is required anyway/],
    ["[size, size]", /x-signoff-promised is a list of properties, each once/],
    ["[]", /x-signoff-promised is a list of properties/],
    ["size", /x-signoff-promised is a list of properties/],
  ].map(([promised = "", finding]) => ({
    rule: "keep-directions",
    because: `${String(promised)} cannot be promised`,
    edits: [
      [
        "schemas.yaml",
        "  required: [id]\n",
        `  required: [id]\n  x-signoff-promised: ${String(promised)}\n`,
      ],
    ] satisfies Edit[],
    finding: finding as RegExp,
  })),
  {
    rule: "keep-directions",
    because: "what answers do not have cannot be promised",
    edits: [
      ["schemas.yaml", "  required: [id]\n", "  required: [id]\n  x-signoff-promised: [size]\n"],
      ["schemas.yaml", "    size:\n", "    size:\n      writeOnly: true\n"],
    ],
    finding: /"size" cannot be promised: answers do not have what is writeOnly/,
  },
  ...(
    [
      ['      crate: "#/Box"\n', "", /maps box to #\/Box, whose kind has box, crate/],
      ['      letter: "#/Letter"\n', "", /has no value for #\/Letter/],
      ["{ const: letter }", "{ const: card }", /maps letter to #\/Letter, whose kind has card/],
      ["{ const: letter }", "{ type: string }", /whose kind has no constant that is required/],
      [
        "Letter:\n  type: object\n  required: [kind]",
        "Letter:\n  type: object",
        /no constant that is/,
      ],
      [
        "  enum: [box, crate]",
        "  x-signoff-open: true\n  enum: [box, crate]",
        /no constant that is/,
      ],
      ['    - $ref: "#/Letter"\n', "", /leads to what is no member/],
      ['  oneOf:\n    - $ref: "#/Letter"\n    - $ref: "#/Box"\n', "", /stands beside the oneOf/],
      [
        '    - $ref: "#/Box"\n',
        '    - $ref: "#/Box"\n    - type: object\n',
        /a member that has no name/,
      ],
    ] as const
  ).map(([from, to, finding]) => ({
    rule: "map-discriminators",
    because: `it finds that ${String(finding)}`,
    edits: [...loads, ["schemas.yaml", from, to] satisfies Edit],
    finding,
  })),
  {
    rule: "map-discriminators",
    because: "a discriminator maps nothing",
    edits: [
      ...loads,
      ["schemas.yaml", /    mapping:\n(?:      .*\n)+/.exec(loads[1]?.[2] ?? "")?.[0] ?? "", ""],
    ],
    finding: /needs a mapping from each kind/,
  },
  {
    rule: "name-components-once",
    because: "a schema and a response have the same name but for its case",
    edits: [
      ["responses.yaml", "Failed:", "parcel:"],
      ["parcels.yaml", "#/Failed", "#/parcel"],
    ],
    finding: /is a (Schema|Response) and a (Schema|Response); give one of them another name/,
  },
  {
    rule: "name-components-once",
    because: "a schema has the name of a security scheme",
    edits: [
      ["openapi.yaml", "    ticketKey:\n      type: apiKey", "    Parcel:\n      type: apiKey"],
      ["openapi.yaml", "- ticketKey: []", "- Parcel: []"],
    ],
    finding: /openapi\.yaml:34:.* Parcel is a Schema and a SecurityScheme/,
  },
];

describe("the rules", () => {
  it("have nothing against a good spec", async () => {
    expect(await lint([])).toEqual([]);
  });

  it("accept a token without sign-off for a reason", async () => {
    const reason = excuse("x-signoff-without-sign-off: { session: It dies by itself. }");
    expect(await lint([["session.yaml", signOff, ""], reason])).toEqual([]);
  });

  it("accept a document that nothing signs in to for a reason", async () => {
    const reason = excuse("x-signoff-without-sign-in: Each call has a key that lives for ever.");
    expect(await lint([...noSession, reason])).toEqual([]);
  });

  it("accept a parameter that sounds like a credential for a reason", async () => {
    const reason = "x-signoff-parameter: It is the place in a list.";
    expect(await lint([parameter("query", "pageToken", reason)])).toEqual([]);
  });

  it("accept the name of one helper", async () => {
    const one: Edit = ["parcels.yaml", "[sendParcel, sendParcels]", "sendParcel"];
    expect(await lint([one])).toEqual([]);
  });

  it("accept a list of values with its names", async () => {
    const names = "x-enum-varnames: [unknown, lost]";
    const texts = "x-enum-descriptions: [Nobody knows it., It is gone.]";
    const list = ["type: integer", "enum: [4, 5]", "x-signoff-open: true", names, texts];
    const reference: Edit = [
      "schemas.yaml",
      "    code:\n      type: integer",
      '    code:\n      $ref: "#/Code"',
    ];
    const named: Edit = ["schemas.yaml", "Ticket:", `Code:\n  ${list.join("\n  ")}\nTicket:`];
    expect(await lint([reference, named])).toEqual([]);
  });

  it("accept a discriminator that maps each value to the member that has it", async () => {
    expect(await lint(loads)).toEqual([]);
  });

  it("accept names that are like extensions but are none", async () => {
    const property: Edit = ["schemas.yaml", "    code:\n", "    x-code: {}\n    code:\n"];
    const header: Edit = [
      "session.yaml",
      "          description: The session is over.\n",
      "          description: The session is over.\n          headers: { x-left: { schema: {} } }\n",
    ];
    expect(await lint([property, header])).toEqual([]);
  });

  it.each(badSpecs)("$rule: $because", async ({ rule, edits, finding }) => {
    const findings = await lint(edits);
    const own = findings.filter((line) => line.includes(` error signoff/${rule} `));
    expect(own).toContainEqual(expect.stringMatching(finding));
  });

  it("each have a bad spec here", () => {
    const tested = new Set(badSpecs.map(({ rule }) => rule));
    expect([...tested].toSorted()).toEqual(Object.keys(ownRules).toSorted());
  });

  it("are joined by Redocly's, as errors", async () => {
    const findings = await lint([["schemas.yaml", "required: [weight]", "required: [wait]"]]);
    expect(findings.join("\n")).toMatch(/ error no-required-schema-properties-undefined /);
  });

  it("find an example that its schema refuses", async () => {
    const findings = await lint([["parcels.yaml", "weight: 2.5", "weight: heavy"]]);
    expect(findings.join("\n")).toMatch(
      /parcels\.yaml:\d+:\d+ error no-invalid-media-type-examples /,
    );
  });
});
