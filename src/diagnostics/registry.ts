// The one registry of diagnostic codes. The handbook's list of errors is generated from it.
import { auditCodes } from './codes/audit-codes.js';
import { chartCodes } from './codes/chart-codes.js';
import { disclosureCodes } from './codes/disclosure-codes.js';
import { findingCodes } from './codes/finding-codes.js';
import { indicatorCodes } from './codes/indicator-codes.js';
import { outputCodes } from './codes/output-codes.js';
import { pdfCodes } from './codes/pdf-codes.js';
import { planCodes } from './codes/plan-codes.js';
import { revisionCodes } from './codes/revision-codes.js';
import { textCodes } from './codes/text-codes.js';
import { usageCodes } from './codes/usage-codes.js';
import { workbookCodes } from './codes/workbook-codes.js';
import { yamlCodes } from './codes/yaml-codes.js';

export const registry = {
  ...usageCodes,
  ...yamlCodes,
  ...workbookCodes,
  ...indicatorCodes,
  ...auditCodes,
  ...revisionCodes,
  ...disclosureCodes,
  ...textCodes,
  ...chartCodes,
  ...planCodes,
  ...findingCodes,
  ...outputCodes,
  ...pdfCodes,
} as const;
