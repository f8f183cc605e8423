import './zod-settings.ts';
import * as z from 'zod/mini';

/** The kinds of control a field is drawn as; one generic form draws them all. */
export type Control =
  | 'text'
  | 'prose'
  | 'choice'
  | 'switch'
  | 'date'
  | 'month'
  | 'number'
  | 'money'
  | 'share'
  | 'estimate'
  | 'group'
  | 'list'
  | 'words'
  | 'record';

/** What a text can name by its id. */
export type Named = 'benefits' | 'costs' | 'evidence' | 'sharedInputs' | 'figures';

/** A case is ready to draft, ready for finance, ready for the board: three lists, not a percentage. */
export type Gate = 'draft' | 'finance' | 'board';

/** How a field speaks to a person. It is said here once: form, check, reference page and JSON Schema follow. */
export interface Wording {
  /** A question or noun that a director would use. */
  title: string;
  /** Why it is asked, or what makes a good answer. */
  hint?: string;
  /** An answer someone else gave. It is shown, never filled in. */
  example?: string;
  /** Whole sentences are asked for; or how the sentence begins that the answer ends: “We need you to”. */
  sentences?: true;
  ends?: string;
  /** A soft limit in characters: beyond it the app warns, and keeps the text. */
  soft?: number;
  /** What can be chosen of a text, with its name. Another text of an opened file is kept. */
  offered?: Readonly<Record<string, string>>;
  /** What the number counts: months, people. */
  unit?: string;
  /** Of a month: which one of a quarter or a season is meant; the first where nothing is said. */
  edge?: 'last';
  /** For whom it is first needed; for a draft where nothing is said. A step folds what only a later gate asks. */
  gate?: Exclude<Gate, 'draft'>;
  /** Drawn folded under its title: few need it. */
  folded?: true;
  /** Not shown in the general form; another part of the app writes it. */
  hidden?: true;
  /** What the text names by its id: rows of a list of the case, shared inputs, or figures. */
  names?: Named;
}

export interface FieldMeta extends Wording {
  control: Control;
  options?: Record<string, string>;
  /** For a list: what one row is called, as on the button "Add a risk". */
  one?: string;
}

/** The form asks to finish the sentence, where its title does not begin it already. */
const withEnd = ({ title, hint, ends }: FieldMeta): { hint?: string } => {
  if (ends === undefined || title.toLowerCase().endsWith(ends.toLowerCase())) return {};
  return { hint: [hint, `Finish the sentence: ${ends} …`].filter((part) => part !== undefined).join(' ') };
};

const said = <Schema extends z.ZodMiniType>(schema: Schema, meta: FieldMeta): Schema => {
  z.globalRegistry.add(schema, { ...meta, ...withEnd(meta) });
  return schema;
};

/** What a schema says of itself, or nothing where it is only structure. */
export const fieldMeta = (schema: z.core.$ZodType): FieldMeta | undefined => {
  const meta = z.globalRegistry.get(schema);
  return meta === undefined || !('control' in meta) ? undefined : (meta as unknown as FieldMeta);
};

/** What a text of this schema names by its id; undefined when it is only text. */
export const namedBy = (schema: z.core.$ZodType): Named | undefined =>
  (z.globalRegistry.get(schema) as { names?: Named } | undefined)?.names;

/** A structural field whose text names something by its id. */
export const naming = <Schema extends z.ZodMiniType>(names: Named, schema: Schema): Schema => {
  z.globalRegistry.add(schema, { names });
  return schema;
};

/** One line of text; empty when nobody has written it. */
export const text = (wording: Wording) => said(z._default(z.string(), ''), { control: 'text', ...wording });

/** Longer text, which may hold paragraphs, lists and bold words. */
export const prose = (wording: Wording) => said(z._default(z.string(), ''), { control: 'prose', ...wording });

const plain = <Schema extends z.ZodMiniType>(schema: Schema, control: Control, wording: Wording) =>
  said(z.optional(schema), { control, ...wording });

/** A day as `YYYY-MM-DD`. Kept as text: a day has no time zone. An impossible day loads, and review names it. */
export const day = (wording: Wording) => said(z._default(z.string(), ''), { control: 'date', ...wording });

/** A month as `YYYY-MM`. */
export const month = (wording: Wording) => said(z._default(z.string(), ''), { control: 'month', ...wording });

export const number = (wording: Wording) => plain(z.number(), 'number', wording);

/** An amount in the currency of the case. */
export const money = (wording: Wording) => plain(z.number(), 'money', wording);

/** A share of one: 0.2 for 20%. */
export const share = (wording: Wording) => plain(z.number(), 'share', wording);

export const yesNo = (wording: Wording) => plain(z.boolean(), 'switch', wording);

/** One of a few named answers; the keys are stored, the words are shown. */
export const choice = <const Options extends Record<string, string>>(options: Options, wording: Wording) =>
  said(z.optional(z.enum(Object.keys(options) as (keyof Options & string)[])), {
    control: 'choice',
    options,
    ...wording,
  });

/** A list of short texts. */
export const words = (wording: Wording & { one: string }) =>
  said(z._default(z.array(z.string()), []), { control: 'words', ...wording });

/** Several fields under one heading. Fields we do not know are kept. */
export const group = <Shape extends z.core.$ZodLooseShape>(wording: Wording, shape: Shape) =>
  said(z.prefault(z.looseObject(shape), {} as never), { control: 'group', ...wording });

/** A list of rows. Each row has an `id` that documents, overrides and links hold on to. */
export const list = <Shape extends z.core.$ZodLooseShape>(wording: Wording & { one: string }, shape: Shape) =>
  said(z._default(z.array(z.looseObject({ id: z.string(), ...shape })), []), {
    control: 'list',
    ...wording,
  });
