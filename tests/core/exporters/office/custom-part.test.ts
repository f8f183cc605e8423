import { describe, expect, it } from 'vitest';
import {
  customPart,
  customPropertiesXml,
  customXml,
} from '../../../../src/core/exporters/office/custom-part.ts';
import { samplePaper } from '../../../fixtures/sample-paper.ts';
import { parsed } from './opened.ts';

describe('the custom part', () => {
  it('carries template, edition and every figure with its value, unit and text', () => {
    const root = parsed(customXml(samplePaper)).documentElement;
    const figures = [...(root?.getElementsByTagName('figure') ?? [])];
    expect(root?.getElementsByTagName('template')[0]?.getAttribute('version')).toBe('1.0.0');
    expect(root?.getElementsByTagName('edition')[0]?.getAttribute('number')).toBe('3');
    expect(root?.getElementsByTagName('edition')[0]?.getAttribute('hash')).toBe('5d41402abc4b2a76');
    expect(
      figures.map((figure) => [figure.getAttribute('id'), figure.getAttribute('value'), figure.textContent]),
    ).toEqual([
      ['net-benefit', '289000', '£289,000'],
      ['payback-month', '19.6', 'month 20'],
      ['internal-rate-of-return', null, 'not one rate'],
    ]);
  });

  it('takes the next free place in a package that has custom parts', () => {
    const taken = new Set(['customXml/item1.xml', 'customXml/itemProps1.xml']);
    expect(customPart(samplePaper, taken).relationship.target).toBe('../customXml/item2.xml');
  });

  it('refuses a figure that is not a number', () => {
    const broken = { ...samplePaper, figures: [{ id: 'x', value: Number.NaN, unit: 'money', text: '' }] };
    expect(() => customXml(broken)).toThrow('NaN');
  });

  it('writes file properties that hold any organisation', () => {
    const properties = parsed(
      customPropertiesXml({ ...samplePaper, template: { id: 'a & <b>', version: '1' } }),
    );
    expect(properties.documentElement?.textContent).toContain('a & <b> 1');
  });
});
