import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/web/app/reference/markdown-view.tsx';
import { hrefToReference, referencePage } from '../../../src/web/app/reference/reference-place.ts';
import { routeOf } from '../../../src/web/store/routes.ts';
import { wordsOf } from '../drawn.tsx';

const folder = resolve(import.meta.dirname, '../../../public/reference');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

const drawn = (text: string) => {
  const { title, body } = pageOf(text, (address) =>
    address.endsWith('.md') ? hrefToReference('a case', address.slice(0, -3)) : null,
  );
  return { title, html: renderToStaticMarkup(body) };
};

describe('a page of the reference', () => {
  it.each(pages)('%s is drawn whole, with its title, tables and code', (name) => {
    const text = readFileSync(resolve(folder, name), 'utf8');
    const { title, html } = drawn(text);
    const lines = text.replaceAll(/^```.*?^```$/gmsu, '').split('\n');
    expect(title).toBe(lines[0]?.slice(2));
    expect(html.match(/<tr>/gu)?.length ?? 0).toBe(
      lines.filter((line) => line.startsWith('| ') && !line.startsWith('| ---')).length,
    );
    expect(html.match(/<pre>/gu)?.length ?? 0).toBe((text.match(/^```/gmu)?.length ?? 0) / 2);
    expect(html.match(/<h2>/gu)?.length ?? 0).toBe(lines.filter((line) => line.startsWith('## ')).length);
  });

  it('keeps the braces and signs of what is to be written', () => {
    const { html } = drawn('# T\n\n| Write | Is |\n| --- | --- |\n| `{{list a.b}}` | a\\|b, 2 \\* 3 |\n');
    expect(html).toContain('<td><code>{{list a.b}}</code></td><td>a|b, 2 * 3</td>');
  });

  it('leads to other pages of it, and nowhere else', () => {
    const { html } = drawn('# T\n\n- [All](index.md), **[out](https://example.com)** and *[file](x.json)*\n');
    expect(html).toBe(
      '<ul><li><a href="#/c/a%20case/export/reference/index">All</a>, <strong>out</strong> and <em>file</em></li></ul>',
    );
    expect(wordsOf(html)).toContain('out');
  });
});

describe('the place of the reference', () => {
  it('is below the export of a case, which stays open', () => {
    const href = hrefToReference('a case', 'case');
    expect(routeOf(href)).toEqual({ screen: 'export', caseId: 'a case' });
    expect(referencePage(href)).toBe('case');
  });

  it('is the index where an address names no page, and none elsewhere', () => {
    expect(referencePage('#/c/x/export/reference')).toBe('index');
    expect(referencePage('#/c/x/export/reference/..%2Fsecret')).toBe('index');
    expect(referencePage('#/c/x/export')).toBeNull();
    expect(referencePage('#/c/x/s/basics')).toBeNull();
  });
});
