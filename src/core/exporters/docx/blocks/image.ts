import { ImageRun, Paragraph } from 'docx';
import { type ImageBlock, isBlank } from '../../../document/index.ts';
import { finite, xmlSafe } from '../../office/xml-text.ts';
import { caption } from '../caption.ts';
import { type PaperContext, startsPage } from '../paper-context.ts';

const imageType = (data: string): 'png' | 'jpg' => {
  const type = /^data:image\/(png|jpe?g);base64,/.exec(data)?.[1];
  if (type === undefined) throw new Error(`Not a picture that may stand in a document: ${data.slice(0, 40)}`);
  return type === 'png' ? 'png' : 'jpg';
};

/** Twips to the pixel, at 96 pixels to the inch. */
const TWIPS = 15;
const TALLEST = 560;

export const image = (block: ImageBlock, context: PaperContext) => {
  const scale = Math.min(
    1,
    context.page.measure / TWIPS / finite(block.width),
    TALLEST / finite(block.height),
  );
  const alternative = xmlSafe(block.alternative);
  return [
    new Paragraph({
      style: 'Chart',
      keepNext: !isBlank(block.caption),
      ...(isBlank(block.caption) && {
        spacing: { before: 120, after: 240, line: 240, lineRule: 'auto' as const },
      }),
      pageBreakBefore: startsPage(context),
      children: [
        new ImageRun({
          type: imageType(block.data),
          data: block.data,
          transformation: {
            width: Math.round(block.width * scale),
            height: Math.round(block.height * scale),
          },
          altText: { name: alternative, description: alternative },
        }),
      ],
    }),
    ...caption(block, context, { keepNext: false, opensBlock: false }),
  ];
};
