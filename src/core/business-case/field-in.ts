import { type AnySchema, definitionOf, unwrapped } from '../quantities/schema-parts.ts';
import { pathSteps } from './path.ts';

/** The schema of an input is that of its estimate: a reference to a shared one holds nothing that could be empty. */
export const inside = (schema: AnySchema): AnySchema =>
  definitionOf(unwrapped(schema)).options?.at(-1) ?? unwrapped(schema);

/** The schema of a field under a name that a file gives; undefined for one that we do not know. */
export const fieldIn = (schema: AnySchema, name: string): AnySchema | undefined => {
  const { shape, valueType } = definitionOf(inside(schema));
  if (shape === undefined) return valueType;
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
};

/** The schema of a place in a case; undefined for one that we do not know. */
export const schemaAt = (schema: AnySchema, path: string): AnySchema | undefined =>
  pathSteps(path).reduce<AnySchema | undefined>((at, step) => {
    if (at === undefined) return undefined;
    return step.kind === 'row' ? definitionOf(inside(at)).element : fieldIn(at, step.name);
  }, schema);
