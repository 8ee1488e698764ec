interface Alone {
  readonly reason: string;
  /** Test files, from the root of the workspace. */
  readonly files: readonly string[];
}

/** What gets a process of its own in a daily run; the other files of a package follow one another in a few processes. */
const alone: readonly Alone[] = [
  {
    reason: "change a prototype that everything in a process shares",
    files: [
      "packages/core/test/{inherited,pollution,polluted-failures}.test.ts",
      "packages/core/test/node/{connections,inherited,requests}.test.ts",
      "packages/directlink/test/node/receive/polluted.test.ts",
    ],
  },
  {
    reason: "register another release of what a process knows one of",
    files: ["packages/opentelemetry/test/sdk-3.test.ts"],
  },
  {
    reason: "look into a module as it is loaded",
    files: ["packages/core/test/redaction.test.ts"],
  },
  {
    reason: "listen to what a whole process warns of or leaves unhandled",
    files: ["packages/core/test/{disposal,realms}.test.ts"],
  },
  {
    reason: "count the timers of a whole process",
    files: [
      "packages/core/test/{lost-first-logins,steps,unopened-logins}.test.ts",
      "packages/core/test/parts/wait.test.ts",
      "packages/symphony/test/messages/limiter.test.ts",
    ],
  },
];

/** The files of {@link alone}, as patterns. */
export const aloneFiles: readonly string[] = alone.flatMap(({ files }) => files);

/** The project of those files of a package, beside the one with its name. */
export function aloneProject(name: string): string {
  return `${name} alone`;
}
