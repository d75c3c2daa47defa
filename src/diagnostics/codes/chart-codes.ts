// SR-DIA.
export const chartCodes = {} as const;
