import { rulesOf } from '../../law/rule';
import { unbekannteZustellung, voraussichtlicheBekanntgabe } from '../bekanntgabe';
import type { Schreiben } from '../model/schreiben';
import { sgb10 } from '../sourcesVerwaltungsakt';
import { tagDesSchreibens } from '../tage';

const checkedOn = '2026-08-19';

/** When a letter counts as made known; one that never arrived does not (§ 37 Abs. 2 SGB X). */
export const bekanntgabe = rulesOf<Pick<Schreiben, 'versandtAm' | '#facts'>>()({
  id: 'rechtsfolgenbelehrung.bekanntgabe',
  title: { de: 'Bekanntgabe des Schreibens', en: 'Letter made known' },
  asks: {
    de: 'Das Schreiben ist zugegangen; dann gilt es am vierten Tag nach der Aufgabe zur Post als bekannt gegeben (bis Ende 2024: am dritten).',
    en: 'The letter arrived; it then counts as made known on the fourth day after posting (until the end of 2024: on the third).',
  },
  serves: [],
  modality: 'kann',
  hint: true,
  law: sgb10,
  editions: [
    {
      from: '2023-01-01',
      to: '2024-12-31',
      norm: '§ 37 Abs. 2 SGB X',
      act: 'SGB X; Wortlaut in dieser Zeit unverändert',
      checkedOn,
    },
    {
      from: '2025-01-01',
      norm: '§ 37 Abs. 2 SGB X',
      act: 'Postrechtsmodernisierungsgesetz, BGBl. 2024 I Nr. 236',
      checkedOn,
      changed: {
        de: 'Ein Schreiben gilt am vierten statt am dritten Tag nach der Aufgabe zur Post als bekannt gegeben.',
        en: 'A letter counts as made known on the fourth day after posting instead of the third.',
      },
    },
  ],
  decides: tagDesSchreibens,
  at: '',
  place: 'zugegangenAm',
  apply: (view, _, q) => (q.ask(view, 'zugegangenAm').zugegangenAm === false ? { zugegangen: false } : 'met'),
  due(view, _, q) {
    // Post and electronic sending have a day by law, formal delivery has not.
    if (unbekannteZustellung(view, q)) return [];
    const frist = voraussichtlicheBekanntgabe(view, q);
    const unklar = q.known(view, 'versandart') === undefined || q.known(view, 'zugegangenAm') === false;
    return [
      {
        title: { de: 'Bekanntgabe des Schreibens', en: 'Letter counts as made known' },
        actor: 'jobcenter',
        dueOn: frist.end,
        frist,
        state: unklar ? 'undetermined' : frist.end <= q.asOf ? 'done' : 'open',
      },
    ];
  },
  says: {
    de: () =>
      'Das Schreiben ist nicht zugegangen; es gilt dann nicht als bekannt gegeben, und Fristen, die daran hängen, laufen nicht.',
    en: () =>
      'The letter did not arrive; it then does not count as made known, and periods that hang on it do not run.',
  },
  remedy: {
    de: 'Das Schreiben neu zustellen und die Termine anpassen.',
    en: 'Send the letter anew and adapt the days.',
  },
});
