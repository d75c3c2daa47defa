// SR-SEK.
export const disclosureCodes = {} as const;
