// SR-YML.
export const yamlCodes = {} as const;
