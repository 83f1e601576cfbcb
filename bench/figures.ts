/** The middle one: a machine that is busy for a while does not move it. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** How many of a count a second, since a start by `performance.now()`. */
export function perSecond(count: number, start: number): number {
  return (count * 1000) / (performance.now() - start);
}

/** Prints a ratio beside what was promised; missing it makes the exit code 2. */
export function floor(what: string, found: number, wanted: number): void {
  console.log(`${what.padEnd(46)}${found.toFixed(2).padStart(9)}   at least ${wanted}`);
  if (found < wanted) process.exitCode = 2;
}

/** Prints how many cases a second. */
export function figure(what: string, cases: number): void {
  console.log(`${what.padEnd(46)}${Math.round(cases).toLocaleString("en").padStart(9)} cases/s`);
}
