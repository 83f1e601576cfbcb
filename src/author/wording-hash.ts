/** The sha256 of a text as hexadecimal digits; the one who calls brings it. */
export type HashOf = (text: string) => string;

const kept = 16;

/**
 * The hash of a clause's wording. Blanks, line breaks, full and half width and the shape of quotation marks are
 * no part of the wording: a text that was only set anew has the same hashes.
 */
export function wordingHash(text: string, hashOf: HashOf): string {
  const wording = text
    .normalize("NFKC")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, "");
  return `sha256:${hashOf(wording).slice(0, kept)}`;
}
