import type { Text } from "../../diagnostic/text.js";

/** In which language, or languages, a schema speaks. */
export type Voice = (text: Text) => string;

/** Both, a line each: an editor does not know which one its user reads. */
export const bothLanguages: Voice = ({ zh, en }) => (zh === en ? zh : `${zh}\n${en}`);
