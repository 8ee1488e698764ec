import type { edinDocflow } from "signoff";
import { type Comparison, compareBytes, describeComparison } from "../comparison.ts";
import type { Terminal } from "../terminal.ts";

/** The contract, package type and document type that the emulator's company has. */
const contractId = 1001;
const packageTypeId = 2001;
const documentTypeId = 3001;

/** Makes a draft package, adds a document and reads the file back. */
export async function visitEdinDocflow(
  session: edinDocflow.EdinDocflowSession,
  terminal: Terminal,
): Promise<Comparison> {
  const bytes = new TextEncoder().encode("Invoice 1; 250,00 UAH; до сплати\n".repeat(500));
  terminal.heading("EDIN DOCflow");
  const { data: draft } = await terminal.step(
    "create a package",
    () =>
      session.POST("/bdoc/store/package", {
        body: { contract: { contractId }, packageType: { packageId: packageTypeId } },
      }),
    ({ data }) => `create a package: draft ${data.packageId}`,
  );
  const packageId = draft.packageId ?? 0;
  await terminal.step("add invoice.txt", () =>
    session.PUT("/bdoc/store/package/document", {
      params: { query: { package_id: packageId, document_type_id: documentTypeId } },
      body: { file: new File([bytes], "invoice.txt") },
    }),
  );
  const document = await terminal.step("read the package", async () => {
    const { data } = await session.GET("/bdoc/store/package", {
      params: { query: { package_id: packageId } },
    });
    return data.documents?.[0];
  });
  return terminal.step(
    "download invoice.txt",
    async () => {
      const { data } = await session.GET("/bdoc/store/package/document/body", {
        params: {
          query: {
            package_id: packageId,
            document_id: document?.documentId ?? 0,
            body_id: document?.bodies?.[0]?.bodyId ?? 0,
          },
        },
      });
      return compareBytes(
        "edin-docflow",
        "invoice.txt",
        bytes,
        new Uint8Array(await data.arrayBuffer()),
      );
    },
    describeComparison,
  );
}
