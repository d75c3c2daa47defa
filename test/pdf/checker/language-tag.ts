// Language tags as BCP 47 (RFC 5646) forms them.

const form =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** Whether the text is a well-formed tag. */
export function isLanguageTag(text: string | undefined): boolean {
  return text !== undefined && form.test(text);
}
