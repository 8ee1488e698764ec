import type { Int64 } from "@signoff/core";
import type { EdinDocflowSession, Package } from "@signoff/edin-docflow";

/**
 * A package with its documents.
 *
 * @throws {Error} where the answer is none, beside what a call throws.
 */
export async function readPackage(
  session: EdinDocflowSession,
  id: Int64,
  signal: AbortSignal,
): Promise<Package> {
  const params = { query: { package_id: id } };
  const { data } = await session.GET("/bdoc/store/package", { params, signal });
  const { documents } = Object(data) as Partial<Package>;
  if (!Array.isArray(documents)) {
    throw new Error(`EDIN answered without package ${id} and its documents.`);
  }
  return { ...data, packageId: id, documents };
}
