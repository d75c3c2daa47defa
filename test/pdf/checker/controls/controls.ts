// Every rule, broken at least once.
import { blockControls } from './block-controls.js';
import { contentControls } from './content-controls.js';
import type { Control } from './control.js';
import { fileControls } from './file-controls.js';
import { linkControls } from './link-controls.js';
import { noteControls } from './note-controls.js';
import { structureControls } from './structure-controls.js';

export const controls: readonly Control[] = [
  ...fileControls,
  ...contentControls,
  ...structureControls,
  ...blockControls,
  ...noteControls,
  ...linkControls,
];
