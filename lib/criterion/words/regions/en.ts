/** Regions larger than a country that people name in English; what is not here is called as it is written. */
const names: Readonly<Record<string, string>> = {};

export default names;
