import { cleanSvg, SvgRefused } from '../../../src/charts/svg/clean-svg.js';

const svg = (body: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`;

describe('what is refused', () => {
  const hostile: Readonly<Record<string, string>> = {
    'an image from disk': '<image href="/etc/passwd" width="1" height="1"/>',
    'a script': '<script>alert(1)</script>',
    'foreign content': '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    'a style sheet': '<style>@import url(http://example.com/a.css);</style>',
    'a use of another file': '<use href="other.svg#a"/>',
    'a link': '<a href="http://example.com"><text>x</text></a>',
    'an xlink reference': '<path xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="file:///etc/passwd" d="M0,0"/>',
    'an event handler': '<rect width="1" height="1" onclick="x()"/>',
    'a style attribute': '<rect width="1" height="1" style="fill:url(http://example.com)"/>',
    'a paint from elsewhere': '<rect width="1" height="1" fill="url(http://example.com#a)"/>',
    'an animation': '<rect><set attributeName="fill" to="red"/></rect>',
    'an element of another namespace': '<x:path xmlns:x="urn:other" d="M0,0"/>',
    'an image inside what is left out': '<title><image href="a.png"/></title>',
    'an unknown entity': '<text>&payload;</text>',
  };
  it.each(Object.entries(hostile))('%s', (_, body) => {
    expect(() => cleanSvg(svg(body))).toThrow(SvgRefused);
  });

  it('a document type, and what is no XML', () => {
    expect(() => cleanSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).toThrow(SvgRefused);
    expect(() => cleanSvg('<svg')).toThrow(SvgRefused);
    expect(() => cleanSvg('PNG')).toThrow(SvgRefused);
  });
});

describe('what is kept', () => {
  it('shapes and text, with listed attributes only', () => {
    const body =
      '<g class="mark" aria-label="hemligt" transform="translate(1,2)"><text font-family="Source Sans 3" font-size="8.5px" data-x="1">Å &amp; &lt;b&gt;</text></g>';
    expect(cleanSvg(svg(body, 'width="10" height="5"'))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><g transform="translate(1,2)"><text font-family="Source Sans 3" font-size="8.5px">Å &amp; &lt;b&gt;</text></g></svg>',
    );
  });

  it('coordinates to a thousandth of a point', () => {
    expect(cleanSvg(svg('<path d="M0.30000000000000004,1e-9L12.3456789,-0.0001" fill="#12436D"/>'))).toContain(
      'd="M0.3,0L12.346,0"',
    );
  });

  it('bold as the word, never as a number that the PDF would not know', () => {
    expect(cleanSvg(svg('<text font-weight="bold">a</text>'))).toContain('font-weight="bold"');
    expect(cleanSvg(svg('<text font-weight="600">a</text>'))).not.toContain('font-weight');
  });

  it('not what is hidden or a description', () => {
    expect(cleanSvg(svg('<title>t</title><path d="M0,0" display="none"/><g><desc>d</desc></g>'))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    );
  });
});
