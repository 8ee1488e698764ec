/** Methods of the runtime in one word, which nobody takes for names of their own. */
const inOneWord = new Set(
  "assign catch concat delete every finally floor freeze includes join map min max pop reduce repeat replace reverse shift slice some sort splice split trim then".split(
    " ",
  ),
);

/** Words of the language that are written like variables. */
const words = new Set(["undefined"]);

const properties: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(globalThis)
    .filter((name) => /^[A-Z]/.test(name))
    .flatMap((name) => membersOf((globalThis as Record<string, unknown>)[name])),
);

function membersOf(value: unknown): readonly string[] {
  if (typeof value !== "function" && (typeof value !== "object" || value === null)) return [];
  const { prototype } = value as { readonly prototype?: unknown };
  return [
    ...Object.getOwnPropertyNames(value),
    ...(prototype ? Object.getOwnPropertyNames(prototype) : []),
  ];
}

/** Whether the runtime gives a variable of this name, which no source uses for one of its own. */
export function isRuntimeVariable(name: string): boolean {
  return words.has(name) || (/[A-Z]/.test(name) && name in globalThis);
}

/** Whether the runtime gives a property of this name. */
export function isRuntimeProperty(name: string): boolean {
  return properties.has(name);
}

/** Whether it is a name of the runtime that no source uses for a property of its own. */
export function isRuntimeWord(name: string): boolean {
  return inOneWord.has(name) || (properties.has(name) && /^[a-z]+[A-Z]/.test(name));
}
