import stringWidth from "string-width";

/** May not begin a line, as Chinese is set. */
const closing = /^[，。、；：！？）》〉」』】〕”’％,.;:!?)\]]/u;

/** May not end a line. */
const opening = /[（《〈「『【〔“‘([]$/u;

/**
 * Breaks a line so that it fits: between Chinese characters, but not before a closing nor after an opening
 * mark, and between other words at spaces. `width` counts columns; a Chinese character takes two.
 */
export function wrap(line: string, width: number): readonly string[] {
  if (!Number.isFinite(width) || stringWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = "";
  for (const piece of pieces(line)) {
    if (current !== "" && stringWidth(current + piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current.trimEnd()].filter((each) => each !== "");
}

/** What may not be broken: a word with the space after it, or a character with the closing marks after it. */
function pieces(line: string): string[] {
  const found: string[] = [];
  const atoms = line.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu,
  );
  for (const atom of atoms ?? [line]) {
    const before = found.at(-1);
    if (before !== undefined && (closing.test(atom) || opening.test(before))) found[found.length - 1] += atom;
    else found.push(atom);
  }
  return found;
}
