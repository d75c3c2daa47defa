// SR-IND.
export const indicatorCodes = {} as const;
