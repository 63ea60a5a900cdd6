// What is wrong with an OpenDocument file, as sentences; nothing, if it is as it should be.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { piecesOf } from './pieces.mjs';

const SCHEMA = join(dirname(fileURLToPath(import.meta.url)), 'schema', 'OpenDocument-v1.3-schema.rng');
const XML_PARTS = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'];

export function odfComplaints(bytes, folder) {
  const parts = unzipSync(bytes);
  const texts = Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strFromU8(content)]));
  const spreadsheet = texts.mimetype?.endsWith('spreadsheet');
  return [
    ...packageComplaints(bytes, texts),
    ...XML_PARTS.flatMap((part) => schemaComplaints(part, texts[part] ?? '', folder)),
    ...referenceComplaints(texts),
    ...(spreadsheet ? sheetComplaints(texts) : textComplaints(texts)),
  ];
}

/** ODF 1.3 part 2: the media type is the first entry, not compressed; the manifest names every file, and only these. */
function packageComplaints(bytes, texts) {
  const head = strFromU8(bytes.subarray(30, 38)) + (bytes[8] === 0 ? '' : ' compressed');
  const listed = all(texts['META-INF/manifest.xml'], /full-path="([^"]+)"/g).filter((path) => path !== '/');
  const held = Object.keys(texts).filter((path) => path !== 'mimetype' && path !== 'META-INF/manifest.xml');
  return [
    ...(head === 'mimetype' ? [] : [`the first entry is not a plain mimetype: ${head}`]),
    ...held.filter((path) => !listed.includes(path)).map((path) => `the manifest does not name ${path}`),
    ...listed.filter((path) => !held.includes(path)).map((path) => `the manifest names ${path}, which is missing`),
  ];
}

function schemaComplaints(part, text, folder) {
  const file = join(folder, 'part.xml');
  writeFileSync(file, text);
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', SCHEMA, file], { encoding: 'utf8' });
  if (status === 0) return [];
  return [`${part}: ${stderr.split('\n').slice(0, 3).join(' ')}`];
}

/** Every style, bookmark and picture that is named is there. */
function referenceComplaints(texts) {
  const content = texts['content.xml'] ?? '';
  const both = content + (texts['styles.xml'] ?? '');
  const styles = new Set(all(both, /<(?:style:style|text:list-style|number:[a-z]+-style)[^>]*style:name="([^"]+)"/g));
  const used = all(both, /(?:text|table|draw):(?:visited-)?style-name="([^"]+)"/g);
  const layouts = new Set(all(both, /<style:page-layout style:name="([^"]+)"/g));
  const marks = new Set(all(content, /<text:bookmark-start text:name="([^"]+)"/g));
  const targets = [...all(content, /xlink:href="#([^"]+)"/g), ...all(content, /text:ref-name="([^"]+)"/g)];
  const pictures = all(content, /<draw:image xlink:href="([^"]+)"/g);
  const masters = new Set(all(both, /<style:master-page style:name="([^"]+)"/g));
  return [
    ...missing(used, styles, 'style'),
    ...missing(all(both, /style:page-layout-name="([^"]+)"/g), layouts, 'page layout'),
    ...missing(all(both, /style:master-page-name="([^"]+)"/g), masters, 'master page'),
    ...missing(targets, marks, 'bookmark'),
    ...missing(pictures, new Set(Object.keys(texts)), 'picture'),
  ];
}

/** Headings without a leap, a header on every table with lines, words for every large picture, a contents that is complete. */
function textComplaints(texts) {
  const content = texts['content.xml'] ?? '';
  const levels = all(content, /<text:h [^>]*outline-level="(\d)"/g).map(Number);
  const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const tables = tablesOf(content);
  const bare = tables.filter(
    ([table, name]) => !/^(facts|cover)-/.test(name) && !table.includes('<table:table-header-rows>'),
  );
  const frames = piecesOf(content, '<draw:frame ', '</draw:frame>');
  const mute = frames.filter((frame) => !isSign(frame) && !/<svg:desc>.{40,}<\/svg:desc>/s.test(frame));
  const listed = all(content, /text:ref-name="([^"]+)"/g).length;
  const chapters = levels.filter((level) => level < 3).length;
  return [
    ...leaps.map((level) => `a heading leaps to level ${level}`),
    ...bare.map(([, name]) => `table ${name} has no header rows`),
    ...mute.map(() => 'a picture has no words'),
    ...(listed === 0 || listed === chapters ? [] : [`the contents list ${listed} of ${chapters} headings`]),
    ...(/<dc:title>[^<]+</.test(texts['meta.xml']) ? [] : ['the file has no title']),
    ...(/<dc:language>[a-z]{2}-[A-Z]{2}</.test(texts['meta.xml']) ? [] : ['the file has no language']),
  ];
}

/** Small, in the line, beside the word that says the same. */
function isSign(frame) {
  return Number(/svg:height="([\d.]+)cm"/.exec(frame)?.[1]) < 0.5;
}

/** No formulas; every row of a table as long as its header; filters over sheets that are there. */
function sheetComplaints(texts) {
  const content = texts['content.xml'] ?? '';
  const names = new Set(all(content, /<table:table table:name="([^"]+)"/g));
  const filtered = all(content, /target-range-address="'([^']+)'/g);
  const uneven = tablesOf(content).filter(([table]) => {
    const rows = piecesOf(table, '<table:table-row ', '</table:table-row>');
    return new Set(rows.map((row) => row.match(/<table:table-cell/g)?.length)).size > 1;
  });
  return [
    ...(content.includes('table:formula') ? ['there is a formula'] : []),
    ...missing(filtered, names, 'filtered sheet'),
    ...uneven.map(([, name]) => `rows of ${name} differ in length`),
  ];
}

/** Each table and its name. */
function tablesOf(content) {
  return piecesOf(content, '<table:table ', '</table:table>').map((table) => [
    table,
    all(table, /table:name="([^"]+)"/g)[0],
  ]);
}

function missing(used, known, what) {
  return [...new Set(used)].filter((name) => !known.has(name)).map((name) => `${what} ${name} is missing`);
}

function all(text, pattern) {
  return [...(text ?? '').matchAll(pattern)].map(([, found]) => found);
}
