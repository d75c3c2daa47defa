// The one family that everything is set in. Files are read by `project/` and come in as bytes.

/** The family's name in document definitions, chart specifications and SVG. */
export const fontFamily = 'Source Sans 3';

/** The three faces in use; `bold` is the semibold cut. */
export type FontStyle = 'regular' | 'bold' | 'italic';

/** Static TrueType files (WOFF2 breaks fontkit's subsetting of å ä ö). */
export type FontFiles = Readonly<Record<FontStyle, Uint8Array>>;

/** Where each face lies under `templates/fonts`. */
export const fontFileNames: Readonly<Record<FontStyle, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  bold: 'SourceSans3-SemiBold.ttf',
  italic: 'SourceSans3-Italic.ttf',
};
