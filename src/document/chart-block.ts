// A planned chart as a block: its place in the document, its caption and the lines under it.
import type { PlannedChart } from '../plan/plan.js';
