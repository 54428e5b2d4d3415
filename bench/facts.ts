/** What an ordinary complainant declares. */
export const responsibleFacts = (districtId: string) => ({
  kind: 'corruption' as const,
  category: 'bribery' as const,
  districtId,
  aboutWhom: 'someone-else' as const,
  risk: [],
  language: 'fr',
  genderWish: 'any',
  consents: [],
  reporter: 'not-said',
  contact: 'anonymous',
  sex: null,
  ageBand: null,
});
