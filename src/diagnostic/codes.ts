import { authorCodes } from "./codes/author.js";
import { calendarCodes } from "./codes/calendar.js";
import { commandCodes } from "./codes/command.js";
import { conditionCodes } from "./codes/condition.js";
import { dataCodes } from "./codes/data.js";
import { lintCodes } from "./codes/lint.js";
import { packCodes } from "./codes/pack.js";
import { suiteCodes } from "./codes/suite.js";
import { textCodes } from "./codes/text.js";
import { wordsCodes } from "./codes/words.js";

/** Every diagnostic the library can give. Codes are stable: a host may match on them. */
export const codes = {
  ...dataCodes,
  ...wordsCodes,
  ...calendarCodes,
  ...packCodes,
  ...lintCodes,
  ...conditionCodes,
  ...commandCodes,
  ...suiteCodes,
  ...textCodes,
  ...authorCodes,
} as const;

/** The stable name of a kind of fault. */
export type Code = keyof typeof codes;
