// SR-TXT.
export const textCodes = {} as const;
