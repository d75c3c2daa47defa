// A number format with every literal in quotes and no padding: exceljs drops the backslash of `0\%` and takes the `d` of `0_d` for a day.

/** `0\%` is `0"%"`, `_-* #,##0\ _k_r_-` is `#,##0" "`. */
export function plainFormat(code: string): string {
  return code.replace(/"[^"]*"?|\[[^\]]*\]?|[_*\\][\s\S]|[\s\S]/gu, (token) => {
    if (token.startsWith('_') || token.startsWith('*')) return token.length > 1 ? '' : token;
    if (token.startsWith('\\') && token.length > 1) return token === '\\"' ? '' : `"${token.slice(1)}"`;
    return token;
  });
}
