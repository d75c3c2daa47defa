// SR-KOM.
export const usageCodes = {} as const;
