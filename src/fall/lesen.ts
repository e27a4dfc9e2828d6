import * as z from 'zod';
import { wingOf } from '../documents';
import { idOf } from '../law/check';
import { readForm, type FormResult } from '../law/form';
import type { Guarded } from '../law/guard';
import type { Language } from '../law/language';
import { indexPlaces, type Path } from '../law/path';
import { readable } from '../law/readable';
import type { Wing } from '../law/wing';
import type { Dokument, Fallakte } from './akte';

/** One document of a case after its form was read; without a wing its kind is not known. */
export interface Gelesen {
  readonly input: unknown;
  readonly id: string | undefined;
  readonly wing: Wing<never, unknown> | undefined;
  readonly form: FormResult | undefined;
}

/** Reads the form of each document of a case; a gap in the list is no document. */
export function lesen(documents: readonly unknown[], language: Language): readonly Gelesen[] {
  return Array.from(documents, (input): Gelesen => {
    const wing = wingOf(input);
    return { input, id: idOf(input), wing, form: wing === undefined ? undefined : readForm(input, wing, language) };
  });
}

function pathOf({ view, pathOf: known }: Guarded, places: Map<object, ReadonlyMap<object, Path>>, target: object) {
  if (known !== undefined) return known(target);
  const here = places.get(view) ?? indexPlaces(view);
  places.set(view, here);
  return here.get(target);
}

/** The case as one document, whose places are those of its documents: `dokumente`, their place in the list, the rest. */
export function alsAkte(gelesen: readonly Gelesen[]): Guarded {
  const guardeds = gelesen.map(({ form }) => form?.guarded);
  const dokumente = guardeds.flatMap((guarded) => (guarded === undefined ? [] : [guarded.view as Dokument]));
  const abweichungen: { readonly regel: string }[] = [];
  readable(dokumente, (dokument) => abweichungen.push(...(dokument.abweichungen ?? [])));
  const places = new Map<object, ReadonlyMap<object, Path>>();
  return {
    view: { dokumente, abweichungen } satisfies Omit<Fallakte, 'abgeleitet'>,
    pathOf(target) {
      for (const [index, guarded] of guardeds.entries()) {
        const path = guarded === undefined ? undefined : pathOf(guarded, places, target);
        if (path !== undefined) return ['dokumente', index, ...path];
      }
      return undefined;
    },
  };
}

/** The schema of a case: its documents one after the other, so that findings stand in their order and name its fields. */
export function schemaOfAkte(gelesen: readonly Gelesen[]): z.ZodType {
  const items = gelesen.map(({ wing }) => wing?.schema() ?? z.unknown());
  return z.strictObject({ dokumente: z.tuple(items as [z.ZodType, ...z.ZodType[]]) });
}
