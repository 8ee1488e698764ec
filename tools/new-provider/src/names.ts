/** The names of a provider, as its files and its code have them. */
export interface Names {
  /** Of its package, such as `"acme-files"`. */
  readonly kebab: string;
  /** Such as `"acmeFiles"`. */
  readonly camel: string;
  /** Such as `"AcmeFiles"`. */
  readonly pascal: string;
  /** For people, such as `"Acme Files"`. */
  readonly title: string;
  /** Of its environment variables, such as `"ACME_FILES"`. */
  readonly constant: string;
}

/** @throws {Error} for a name that no package and no identifier can have. */
export function namesOf(kebab: string): Names {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(kebab)) {
    throw new Error(
      `"${kebab}" is no name: small letters and digits, with hyphens between words, such as acme-files.`,
    );
  }
  const words = kebab.split("-").map((word) => word[0]!.toUpperCase() + word.slice(1));
  const pascal = words.join("");
  return {
    kebab,
    camel: pascal[0]!.toLowerCase() + pascal.slice(1),
    pascal,
    title: words.join(" "),
    constant: kebab.toUpperCase().replaceAll("-", "_"),
  };
}

/** A text of the template with the provider's own names. */
export function fillIn(text: string, { kebab, camel, pascal, title, constant }: Names): string {
  return text
    .replaceAll("new-service", kebab)
    .replaceAll("newService", camel)
    .replaceAll("NewService", pascal)
    .replaceAll("New Service", title)
    .replaceAll("NEW_SERVICE", constant);
}
