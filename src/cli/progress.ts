import type { Io } from "./io.js";

/** How far a long run has come. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const patience = 500;
const interval = 100;

/** A counter in place, on a terminal only, and only for a run that takes longer than one waits without asking. */
export function progressOn({ stderr }: Io, total: number): Progress {
  if (stderr.isTTY !== true) return { step: () => {}, end: () => {} };
  let done = 0;
  let shownAt = Date.now() + patience - interval;
  let shown = false;
  return {
    step: () => {
      done += 1;
      const now = Date.now();
      if (now - shownAt < interval) return;
      shownAt = now;
      shown = true;
      stderr.write(`\r${done}/${total}`);
    },
    end: () => {
      if (shown) stderr.write("\r\u001b[K");
    },
  };
}
