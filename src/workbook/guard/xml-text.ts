// Text as it is written into the plain workbook that exceljs reads.

/** Everything that XML 1.0 cannot hold, however it is written. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** For element content and attributes alike. */
export function escapeXml(text: string): string {
  if (!/[&<>"\r\n\t]|[^\u0020-\u007e\u00a0-\ud7ff]/u.test(text)) return text;
  return text
    .replace(unwritable, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/[\r\n\t]/gu, (space) => `&#${space.charCodeAt(0)};`);
}

/** `_x000D_` is how Excel writes a character that it will not write as such. */
export function unescapeExcel(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** XML's booleans: absent is false. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
