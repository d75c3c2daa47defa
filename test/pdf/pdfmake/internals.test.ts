import { createRequire } from 'node:module';
import { loadInternals } from '../../../src/pdf/pdfmake/internals.js';

const requireModule = createRequire(import.meta.url);
const installed = (name: string) => requireModule(`pdfmake/js/${name}.js`) as { default: new () => object };

describe('loadInternals', () => {
  it('accepts the pinned pdfmake', () => {
    expect((requireModule('pdfmake/package.json') as { version: string }).version).toBe('0.3.11');
    expect(Object.keys(loadInternals())).toEqual([
      'PDFDocument',
      'LayoutBuilder',
      'DocumentContext',
      'PageElementWriter',
      'TextInlines',
      'Renderer',
      'DocPreprocessor',
      'DocMeasure',
    ]);
  });

  it('names the methods that another version lacks', () => {
    const load = (name: string) =>
      name === 'Renderer'
        ? {
            default: class {
              renderPages() {}
            },
          }
        : installed(name);
    expect(() => loadInternals(load)).toThrow(
      /Renderer lacks renderLine, renderVector, renderSVG, renderImage; .*pdfmake 0\.3\.11/,
    );
  });

  it('says so when a class is gone', () => {
    const load = (name: string) => (name === 'TextInlines' ? {} : installed(name));
    expect(() => loadInternals(load)).toThrow('TextInlines lacks measure, widthOfText, buildInlines');
  });
});
