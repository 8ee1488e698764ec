import { parseJson, stringifyJson } from "../../values/json.ts";
import type { MaskedBody } from "./capsule.ts";
import { maskJson, maskText, type Masking } from "./mask-value.ts";

/** Of larger ones the length is told alone, in bytes. */
const mostRead = 1024 * 1024;
/** Longer ones have the first items of their lists alone, or are left out; in UTF-16 units. */
const mostKept = 64 * 1024;
const mostItems = 3;

/** A body without its values: JSON by its shape, other text by its letters. */
export function maskBody(
  chunks: readonly Uint8Array[],
  mediaType: string,
  masking: Masking,
): MaskedBody | undefined {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  if (bytes === 0) return undefined;
  const isText = /json|xml|html|^text\/|urlencoded|^$/i.test(mediaType);
  if (!isText || bytes > mostRead) return { bytes };
  const text = Buffer.concat(chunks).toString("utf8");
  if (/urlencoded/i.test(mediaType)) return { bytes, text: maskForm(text, masking) };
  const whole = maskTextOrJson(text, Infinity, masking);
  if (whole.length <= mostKept) return { bytes, text: whole };
  const cut = maskTextOrJson(text, mostItems, masking);
  return cut.length <= mostKept ? { bytes, text: cut, cut: true } : { bytes };
}

function maskTextOrJson(text: string, most: number, masking: Masking): string {
  try {
    return stringifyJson(maskJson(parseJson(text), most, masking));
  } catch {
    // Broken JSON stays broken.
    return maskText(masking.mask(text));
  }
}

/** Names and masked values of a form, as it writes them. */
function maskForm(text: string, masking: Masking): string {
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [
    masking.tell(name),
    String(maskJson(value, Infinity, masking, name)),
  ]);
  return new URLSearchParams(fields).toString().slice(0, mostKept);
}
