/** A criterion kind that cannot be asked here. */
export default {
  notKnown: (id: string) => `This version does not know the criterion kind “${id}”`,
  givenUp: (id: string, since: string, instead: string) => `The criterion kind “${id}” was given up in version ${since}; use ${instead}`,
};
