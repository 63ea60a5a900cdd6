// Ways to spoil a good OpenDocument file. Each takes the parts and answers them spoiled, or `null` where it cannot.
import { strFromU8, strToU8 } from 'fflate';

const content = (from, to) => rewritten('content.xml', from, to);

export const ODF_FAULTS = {
  odt: {
    'an element no one knows': content('<text:p ', '<text:unknown/><text:p '),
    'a heading without its level': content(/ text:outline-level="2"(?=[^>]*><text:bookmark)/, ''),
    'a heading that leaps a level': content(/(<text:h [^>]*outline-level=")2"/, '$13"'),
    'a link of the contents into nowhere': content(/xlink:href="#[^"]+"/, 'xlink:href="#nowhere"'),
    'a heading that is not in the contents': content(/<text:p [^>]*><text:a [^>]*xlink:href="#.*?<\/text:p>/, ''),
    'a picture that is missing': without(/^Pictures\/.*\.svg$/),
    'a picture without words': content(/<svg:desc>.*?<\/svg:desc>/, ''),
    'a table without header rows': content(/<\/?table:table-header-rows>/g, ''),
    'a style that is missing': rewritten('styles.xml', 'style:name="Caption"', 'style:name="Caption2"'),
    'a content that is cut off': content(/<\/office:body>.*$/s, ''),
    'a file that does not say its language': rewritten('meta.xml', /<dc:language>.*?<\/dc:language>/, ''),
    'a media type at the end': (parts) => {
      const { mimetype, ...others } = parts;
      return { ...others, mimetype };
    },
    'a file the manifest does not name': (parts) => ({ ...parts, 'extra.bin': new Uint8Array([1]) }),
  },
  ods: {
    'a number that is none': content(/office:value="\d+"/, 'office:value="many"'),
    'a day that is none': content(/office:date-value="[^"]+"/, 'office:date-value="31.12.2025"'),
    'a formula': content('office:value-type="float"', 'table:formula="of:=1+1" office:value-type="float"'),
    'a filter over a sheet that is missing': content(/target-range-address="'[^']+'/, "target-range-address=\"'Weg'"),
    'a row that lost a cell': content(
      /<table:table-cell[^>]*><text:p>[^<]*<\/text:p><\/table:table-cell><\/table:table-row>/,
      '</table:table-row>',
    ),
    'a style that is missing': content('style:name="CellEuro"', 'style:name="CellEuro2"'),
    'an attribute no one knows': content('<table:table-row ', '<table:table-row table:unknown="1" '),
  },
};

function rewritten(path, from, to) {
  return (parts) => {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = before.replace(from, to);
    return after === before ? null : { ...parts, [path]: strToU8(after) };
  };
}

function without(pattern) {
  return (parts) => {
    const found = Object.keys(parts).find((path) => pattern.test(path));
    if (found === undefined) return null;
    return Object.fromEntries(Object.entries(parts).filter(([path]) => path !== found));
  };
}
