import { strFromU8, strToU8, zipSync } from 'fflate';
import { type ToldFile, toldFile } from './told-file.ts';

/** A file with one fault in it. */
type Plant = (file: ToldFile) => ToldFile;

const FIRST_BODY = 'body';

/** One more paragraph, as if somebody had written it. */
const says =
  (...texts: readonly string[]): Plant =>
  (file) => ({
    ...file,
    passages: [
      ...file.passages,
      ...texts.map((text) => ({
        text,
        role: FIRST_BODY as 'body',
        level: 0,
        slide: file.kind === 'deck' ? 1 : 0,
      })),
    ],
  });

const changesPassages =
  (change: (passages: ToldFile['passages']) => ToldFile['passages']): Plant =>
  (file) => ({ ...file, passages: change(file.passages) });

const without = (role: ToldFile['passages'][number]['role']): Plant =>
  changesPassages((passages) => passages.filter((passage) => passage.role !== role));

const everyTitle = (text: (old: string, slide: number) => string): Plant =>
  changesPassages((passages) =>
    passages.map((passage) =>
      passage.role === 'title' ? { ...passage, text: text(passage.text, passage.slide) } : passage,
    ),
  );

/** Writes parts of the package anew: what a path matches, with a text in place of another. */
const writes =
  (path: RegExp, from: RegExp | string, to: string): Plant =>
  (file) => {
    let changed = 0;
    const parts = Object.fromEntries(
      [...file.parts].map(([name, bytes]) => {
        if (!path.test(name)) return [name, bytes];
        const text = strFromU8(bytes);
        const written = text.replace(from, to);
        changed += written === text ? 0 : 1;
        return [name, strToU8(written)];
      }),
    );
    if (changed === 0) throw new Error(`${file.name} has nothing to plant a fault in: ${String(from)}`);
    return toldFile(file.name, zipSync(parts, { level: 0 }));
  };

const slide = /^ppt\/slides\/slide\d+\.xml$/u;
const chart = /^(?:ppt|word)\/charts\/[^/]+\.xml$/u;
const paper = /^word\/document\.xml$/u;

const long =
  'This sentence goes on and on and on so that nobody who reads it aloud has the breath to come to the end of it today.';

/** For each rule a fault that it must find, in a file of ours that it is asked of. */
export const plants: Readonly<Record<string, Plant>> = {
  'ASK-01': changesPassages((passages) =>
    passages.map((it) => ({ ...it, text: it.text.replace(/[£$€]\d/gu, '9') })),
  ),
  'STR-01': changesPassages(() => []),
  'STR-03': changesPassages((passages) =>
    passages.map((it) => ({ ...it, text: it.text.replaceAll(/\blow\b/gu, 'bad') })),
  ),
  'WRD-01': says(long),
  'WRD-02': changesPassages((passages) =>
    passages.map((it) =>
      it.role === 'body'
        ? {
            ...it,
            text: 'Organisational transformation initiatives necessitate multidisciplinary collaboration.',
          }
        : it,
    ),
  ),
  'WRD-03': says('We leverage it going forward.'),
  'WRD-04': says(...Array.from({ length: 200 }, (_, index) => `It was decided by group ${index} there.`)),
  'WRD-05': says('The QZX is late.'),
  'WRD-06': says('It costs undefined a year.'),
  'WRD-07': says('Terms &amp; conditions apply here.'),
  'WRD-08': says('It takes 1 weeks.'),
  'WRD-09': says('It is a outcome.'),
  'WRD-10': says('We organize it in the center with a fulfill rate.'),
  'WRD-11': says('It costs £0.24 million.'),
  'WRD-12': says('It costs £68-514k in a year.'),
  'WRD-13': says('It starts on 27/01/27.'),
  'WRD-14': says('The service gets a great deal friendlier for everybody.'),
  'WRD-16': says(
    ...Array.from(
      { length: 2 },
      () => 'The same long sentence with more than twelve words in it stands here two times over.',
    ),
  ),
  'WRD-17': says('It is is not, but the the wind.'),
  'WRD-18': changesPassages((passages) => [
    ...passages,
    ...['It ends with a stop.', 'It does not'].map((text) => ({
      text,
      role: 'item' as const,
      level: 0,
      slide: 1,
    })),
  ]),
  'STR-05': changesPassages((passages) =>
    passages.map((it) => (it.role === 'heading' ? { ...it, level: 2, text: 'Topic' } : it)),
  ),
  'STR-06': changesPassages((passages) => [
    { text: 'Appendix Z. Left alone', role: 'heading', level: 1, slide: 0 },
    ...passages,
  ]),
  'STR-07': everyTitle(() => 'A day at the office'),
  'STR-08': says(Array.from({ length: 240 }, () => 'word').join(' ')),
  'STR-09': (file) => ({
    ...file,
    slides: Array.from({ length: 19 }, () => ({
      ...(file.slides[0] as ToldFile['slides'][number]),
      part: '',
    })),
  }),
  'STR-10': changesPassages((passages) => passages.filter(({ slide: place }) => place === 1)),
  'SLD-01': everyTitle(() => 'Agenda'),
  'SLD-03': everyTitle(() => 'The same claim stands on each of them'),
  'SLD-04': without('title'),
  'SLD-05': writes(slide, /sz="1[4-9]00"/u, 'sz="1000"'),
  'SLD-06': writes(slide, /<a:solidFill><a:schemeClr val="tx1"\/>/u, '<a:solidFill><a:schemeClr val="bg1"/>'),
  'SLD-08': without('note'),
  'SLD-09': without('source'),
  'SLD-10': writes(slide, /type="sldNum"/u, 'type="dt"'),
  'SLD-11': (file) => ({
    ...file,
    slides: file.slides.map((it) => ({
      ...it,
      root: (file.slides[0] as ToldFile['slides'][number]).root.ownerDocument?.createElement('x') ?? it.root,
    })),
  }),
  'SLD-12': writes(slide, '</p:sld>', '<p:transition/></p:sld>'),
  'SLD-13': writes(slide, /(<p:ph type="(?:ctrT|t)itle"[\s\S]*?<a:t>)[^<]*/u, '$1'),
  'SLD-14': writes(/^ppt\/presentation\.xml$/u, /p14:section name="[^"]*"/u, 'p14:section name=""'),
  'SLD-15': writes(
    slide,
    /<a:rPr ([^>]*?)\/?>/u,
    '<a:rPr $1><a:latin typeface="Papyrus"/><a:latin typeface="Impact"/><a:latin typeface="Rockwell"/></a:rPr><a:rPr>',
  ),
  'SLD-16': everyTitle((old) => `${old} and 987,654 more`),
  'PPT-01': writes(slide, /(<p:cNvPr id=")2"/u, '$11"'),
  'PPT-02': writes(slide, /(<p:graphicFrame\b[\s\S]*?descr=")[^"]*/u, '$1'),
  'PPT-03': writes(slide, 'firstRow="1"', 'firstRow="0"'),
  'PPT-04': writes(slide, /(<p:grpSpPr\/>)(<p:sp>[\s\S]*?<\/p:sp>)(<p:sp>[\s\S]*?<\/p:sp>)/u, '$1$3$2'),
  'PPT-05': writes(slide, /(<a:r><a:rPr )lang="[^"]*"/u, '$1'),
  'CHT-01': writes(/^(?:ppt|word)\/charts\/_rels\/.*$/u, /Target="[^"]*xlsx"/u, 'Target="gone.bin"'),
  'CHT-02': (file) => ({ ...file, charts: file.charts.map((it) => ({ ...it, alternative: 'A chart' })) }),
  'CHT-03': writes(chart, /<c:valAx>([\s\S]*?)<c:scaling>/u, '<c:valAx>$1<c:scaling><c:min val="50"/>'),
  'CHT-04': writes(chart, /c:(?:bar|scatter|line)Chart>/gu, 'c:pieChart>'),
  'CHT-05': writes(chart, /<c:barChart>/u, `<c:barChart>${'<c:ser/>'.repeat(6)}`),
  'CHT-10': writes(chart, /(<c:(?:val|yVal)>[\s\S]*?<c:v>)[^<]*/u, '$1123456.5'),
  'CHT-12': (file) => ({
    ...file,
    charts: file.charts.map((it) => ({ ...it, root: it.root.ownerDocument?.createElement('x') ?? it.root })),
  }),
  'DOC-01': writes(
    paper,
    /<w:body>/u,
    '<w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A bold line</w:t></w:r></w:p>',
  ),
  'DOC-02': changesPassages((passages) =>
    passages.map((it) => (it.role === 'heading' && it.level === 2 ? { ...it, level: 4 } : it)),
  ),
  'DOC-03': without('contents'),
  'DOC-04': writes(paper, /<w:tblHeader[^>]*\/>/gu, ''),
  'DOC-05': writes(
    paper,
    /(<w:pStyle w:val="TableHeading"\/>[\s\S]*?<w:tcPr>)/u,
    '$1<w:gridSpan w:val="2"/>',
  ),
  'DOC-06': writes(paper, /(<wp:docPr [^>]*descr=")[^"]*/u, '$1x.png'),
  'DOC-07': without('caption'),
  'DOC-08': writes(/^word\/footer\d*\.xml$/u, /NUMPAGES/gu, 'DATE'),
  'DOC-09': (file) => ({ ...file, language: '' }),
  'DOC-10': writes(/^docProps\/core\.xml$/u, /<dc:creator>[^<]*/u, '<dc:creator>'),
  'DOC-11': writes(/^word\/styles\.xml$/u, /<w:sz w:val="\d+"\/>/gu, '<w:sz w:val="12"/>'),
  'DOC-12': says('- an item that is none'),
  'DOC-13': writes(paper, /<w:body>/u, '<w:body><w:p/><w:p/>'),
  'DOC-14': writes(
    paper,
    /<w:body>/u,
    '<w:body><w:p><w:hyperlink r:id="rId1"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>',
  ),
  'DOC-15': writes(
    paper,
    /<w:body>/u,
    '<w:body><w:p><w:r><w:rPr><w:color w:val="EEEEEE"/></w:rPr><w:t>Pale</w:t></w:r></w:p>',
  ),
  'DOC-16': writes(paper, /<w:jc w:val="(?:right|end)"\/>/gu, ''),
  'DOC-17': writes(
    paper,
    /<w:body>/u,
    '<w:body><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>',
  ),
  'DOC-18': writes(/^word\/(?:header|footer)\d*\.xml$/u, /<w:t(?: [^>]*)?>[^<]*/gu, '<w:t>x'),
  'DOC-19': writes(paper, /<w:pgSz [^>]*>/u, '<w:pgSz w:w="10000" w:h="10000"/>'),
  'DOC-20': writes(/^word\/settings\.xml$/u, '</w:settings>', '<w:updateFields w:val="true"/></w:settings>'),
};
