/**
 * Contenders are installed on demand and none is a dependency of the workspace: their types may be missing. Each module
 * says what it uses of a package.
 */
export async function importPackage<Exports>(name: string): Promise<Exports> {
  return (await import(name)) as Exports;
}
