/** The version of the engine, as the receipt shows it; a test holds it equal to the package's. */
export const version = "0.1.0";
