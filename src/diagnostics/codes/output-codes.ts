// SR-UT.
export const outputCodes = {} as const;
