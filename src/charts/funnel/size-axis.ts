// The axis across a funnel: from nothing to the largest nämnd, nearer to the smallest where all are about as large.
import { type ValueAxis, valueAxis } from '../marks/value-axis.js';

/** An axis from zero leaves sizes above this part of the largest too little room … */
const zeroShare = 0.5;
/** … unless they are so much alike that there is nothing to spread. */
const alike = 0.9;

/** Round ticks around the denominators, at least one. The limits' curves are sampled over it. */
export function sizeAxis(denominators: readonly number[]): ValueAxis {
  const share = Math.min(...denominators) / Math.max(...denominators);
  const fromZero = share < zeroShare || share > alike;
  return valueAxis(denominators, { fromZero, decimals: 0, most: 5 });
}
