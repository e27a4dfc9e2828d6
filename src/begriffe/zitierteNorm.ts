import * as z from 'zod';
import type { CalendarDay } from '../law/day';
import { patterns } from '../law/pattern';
import { gegenstaende, type Gegenstand } from './fundstellen/gegenstand';
import { closed, day, list, needed, whole, written } from './schema';

/** A place of the law that a document cites, and what it is cited for. */
export interface ZitierteNorm {
  readonly gesetz: 'SGB II' | 'SGB III' | 'SGB IX' | 'SGB X' | 'BGB' | 'AufenthG' | 'handbuch';
  readonly paragraf?: string | undefined;
  readonly absatz?: number | undefined;
  readonly satz?: number | undefined;
  readonly nummer?: number | undefined;
  readonly zu?: Gegenstand | undefined;
  readonly fassungBis?: CalendarDay | undefined;
}

/** Schema of the norms a document cites. */
export function zitierteNormen() {
  return list(
    z.strictObject({
      gesetz: needed(
        z.enum(['SGB II', 'SGB III', 'SGB IX', 'SGB X', 'BGB', 'AufenthG', 'handbuch']),
        'Gesetz',
        'statute cited, or the local handbook',
      ),
      paragraf: closed(written(patterns.paragraf), 'Paragraf', 'section, such as 15 or 31a'),
      absatz: closed(whole(1, 20), 'Absatz', 'subsection'),
      satz: closed(whole(1, 20), 'Satz', 'sentence'),
      nummer: closed(whole(1, 50), 'Nummer', 'number'),
      zu: closed(
        z.enum(gegenstaende),
        'Wofür die Norm genannt wird',
        'what the norm is cited for; with it a citation is held against the place where this stands on the day',
      ),
      fassungBis: closed(
        day(),
        'Letzter Tag der Fassung, die ausdrücklich genannt ist',
        'last day of an earlier wording that the citation names itself ("in der bis zum 30.6.2026 geltenden Fassung"); the citation is held against that wording',
      ),
    }),
  );
}
