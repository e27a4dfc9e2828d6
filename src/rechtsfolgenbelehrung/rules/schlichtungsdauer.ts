import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import type { CalendarDay } from '../../law/day';
import type { Frist } from '../../law/frist';
import type { Decider } from '../../law/rule';
import { writeDay } from '../../law/writeDay';
import { defineRule, neuesRechtAb } from '../bescheid';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import { vierWochen } from '../schlichtung';
import { sgb2Paragraph15aSchlichtung } from '../sourcesVerwaltungsakt';

// The first one decides; where none is known, the rule has nothing to ask.
const beginnDerSchlichtung: Decider<MinderungsbescheidView> = {
  per: 'document',
  title: { de: 'Beginn der Schlichtung', en: 'start of the Schlichtung' },
  of: (view, _, q) =>
    (q.known(view, 'schlichtungen') ?? []).reduce<CalendarDay | undefined>(
      (first, { begonnenAm }) => (first === undefined || begonnenAm < first ? begonnenAm : first),
      undefined,
    ) ?? view.pflichtverletzungAm,
};

type Lage = Readonly<{ spaetestensAm: CalendarDay; beendetAm?: CalendarDay; frist: Frist }>;

/** A Schlichtung ends by agreement, at the latest after four weeks (§ 15a Abs. 4 SGB II until 2026-06-30). */
export const schlichtungsdauer = defineRule({
  id: 'rechtsfolgenbelehrung.schlichtungsdauer',
  title: { de: 'Dauer der Schlichtung', en: 'Length of a Schlichtung' },
  asks: {
    de: 'Ein Schlichtungsverfahren endet durch Einigung, spätestens vier Wochen nach seinem Beginn.',
    en: 'A Schlichtungsverfahren ends by agreement, at the latest four weeks after its start.',
  },
  serves: ['LAW-21'],
  modality: 'muss',
  law: sgb2Paragraph15aSchlichtung,
  editions: [
    {
      from: '2023-07-01',
      to: '2026-06-30',
      norm: '§ 15a Abs. 4 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      parameters: { wochen: 4 },
      changed: {
        de: 'Neu: Ein Schlichtungsverfahren endet durch Einigung, spätestens nach vier Wochen.',
        en: 'New: a Schlichtungsverfahren ends by agreement, at the latest after four weeks.',
      },
      ended: {
        act: sgb2Aenderungsgesetz13,
        de: 'Es gibt kein Schlichtungsverfahren mehr; Hinweise darauf aus Vorlagen und Anlagen streichen.',
        en: 'There is no Schlichtungsverfahren any more; strike references to it from templates and enclosures.',
      },
    },
  ],
  decides: beginnDerSchlichtung,
  at: '',
  place: 'schlichtungen',
  apply(view, { wochen }, q): 'met' | 'notApplicable' | Lage | { readonly undecided: Lage } {
    const schlichtungen = q.known(view, 'schlichtungen') ?? [];
    if (schlichtungen.length === 0) return 'notApplicable';
    for (const schlichtung of schlichtungen) {
      const frist = vierWochen(schlichtung, wochen);
      const { beendetAm } = q.ask(schlichtung, 'beendetAm');
      if ((beendetAm === false ? q.asOf : beendetAm) <= frist.end) continue;
      const lage = { spaetestensAm: frist.end, ...(beendetAm !== false && { beendetAm }), frist };
      return frist.end >= neuesRechtAb ? { undecided: lage } : lage;
    }
    return 'met';
  },
  says: {
    de: ({ spaetestensAm, beendetAm }) =>
      `Ein Schlichtungsverfahren endet spätestens nach vier Wochen, hier am ${writeDay(spaetestensAm, 'de')}; es ${beendetAm === undefined ? 'ist nicht beendet' : `wurde am ${writeDay(beendetAm, 'de')} beendet`}.`,
    en: ({ spaetestensAm, beendetAm }) =>
      `A Schlichtungsverfahren ends at the latest after four weeks, here on ${writeDay(spaetestensAm, 'en')}; it ${beendetAm === undefined ? 'has not ended' : `was ended on ${writeDay(beendetAm, 'en')}`}.`,
  },
  remedy: {
    de: 'Das Verfahren als mit Ablauf der vier Wochen beendet führen.',
    en: 'Treat the procedure as ended with the last of the four weeks.',
  },
});
