/** The sample that a new user sees first, and that the command line prints: DataSpark, and a start-up with its marketing manager. */
export const mainSample = 'dataspark';
