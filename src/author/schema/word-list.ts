import type { Text } from "../../diagnostic/text.js";

/** Words that may stand at a place, with what each means. */
export type WordList = Readonly<Record<string, Text>>;
