const longestName = 240;
const longestExtension = 32;

// Device names of Windows, which holds them reserved with any extension.
const reserved: RegExp = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=[ .]|$)/i;

/**
 * The name as a file may have it on every system: one part of a path, no device, at most 240 bytes. What may not stand in
 * one becomes `_`.
 */
export function safeName(name: string): string {
  const plain = name
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .replaceAll(/[\p{Cc}\u2028\u2029/\\<>:"|?*]/gu, "_")
    .replace(/^ +/, "");
  const shortened = shorten(plain, longestName).replace(/[. ]+$/, "");
  if (shortened === "") return "unnamed";
  return reserved.test(shortened) ? `_${shortened}` : shortened;
}

/** The names to try for one file, one after the other: `a.txt`, `a (2).txt`, `a (3).txt`… */
export function* candidateNames(name: string): Generator<string, never> {
  const safe = safeName(name);
  yield safe;
  const { stem, extension } = splitName(safe);
  for (let number = 2; ; number += 1) yield `${stem} (${number})${extension}`;
}

/** What two names have in common that file systems may take for the same one. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const dot = name.lastIndexOf(".");
  if (dot <= 0 || byteLength(name.slice(dot)) > longestExtension) {
    return { stem: name, extension: "" };
  }
  return { stem: name.slice(0, dot), extension: name.slice(dot) };
}

/** Cuts the stem, so that the extension stays. */
function shorten(name: string, limit: number): string {
  if (byteLength(name) <= limit) return name;
  const { stem, extension } = splitName(name);
  let room = limit - byteLength(extension);
  let kept = "";
  for (const character of stem) {
    room -= byteLength(character);
    if (room < 0) break;
    kept += character;
  }
  return kept + extension;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
