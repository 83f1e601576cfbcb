import type { Text } from "../../../diagnostic/text.js";

/** The words of the keys of one structure. */
export type KeyTexts = Readonly<Record<string, Text>>;

/** By structure: a kind of file, a named piece, or what lies under a key of these. */
export type StructureTexts = Readonly<Record<string, KeyTexts>>;
