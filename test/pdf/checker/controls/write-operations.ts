// Operators and operands back to the bytes of a content stream.
import { Entries, Name, type Operand, type Operation } from '../../file/content-operations.js';

/** One operation a line. @throws Error for inline images, whose data are not kept. */
export function writeOperations(operations: readonly Operation[]): Uint8Array {
  const lines = operations.map(({ operator, operands }) => {
    if (operator === 'BI') throw new Error('the content holds an inline image');
    return [...operands.map(written), operator].join(' ');
  });
  return Buffer.from(lines.join('\n'), 'latin1');
}

function written(operand: Operand): string {
  if (operand instanceof Name) return `/${operand.name}`;
  if (operand instanceof Uint8Array) return `<${Buffer.from(operand).toString('hex')}>`;
  if (operand instanceof Entries) {
    return `<<${[...operand.values].map(([key, value]) => `/${key} ${written(value)}`).join(' ')}>>`;
  }
  return Array.isArray(operand) ? `[${operand.map(written).join(' ')}]` : String(operand);
}
