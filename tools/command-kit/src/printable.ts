const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A text of somebody else's on one line, without what could steer a terminal or turn the reading order. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, "\uFFFD");
}

/** JSON that means the same, with an escape in place of each of these characters. */
export function printableJson(json: string): string {
  return json.replaceAll(unprintable, (character) =>
    Array.from({ length: character.length }, (_, index) => escapeUnit(character, index)).join(""),
  );
}

function escapeUnit(text: string, index: number): string {
  return `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`;
}
