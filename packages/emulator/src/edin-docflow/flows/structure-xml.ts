/** A value of a structured document, with those below it in rows. */
export interface StructureValue {
  readonly id?: string;
  readonly value?: string | number | bigint;
  readonly structure?: readonly (readonly StructureValue[])[] | null;
}

/** The file of a structured document. The vendor's format is not documented: this one is made up. */
export function structureXml(values: readonly StructureValue[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<document>${values.map(element).join("")}</document>\n`;
}

function element({ id = "", value = "", structure }: StructureValue): string {
  const rows = structure?.map((row) => `<row>${row.map(element).join("")}</row>`) ?? [];
  return `<element id="${escapeXml(id)}" value="${escapeXml(String(value))}">${rows.join("")}</element>`;
}

/** A text as it may stand in XML, within quotes too. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
