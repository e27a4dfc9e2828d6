import { rulesOf } from '../../law/rule';
import { stateOf } from '../../law/due';
import type { EinladungView } from '../model/einladung';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDesSchreibens } from '../tage';
import { terminAm } from '../termin';
import { meldenorm } from '../terminnorm';

const teile = {
  zweck: { de: 'der Meldezweck', en: 'the purpose' },
  ort: { de: 'der Ort', en: 'the place' },
  tag: { de: 'der Tag', en: 'the day' },
  uhrzeit: { de: 'die Uhrzeit', en: 'the time of day' },
} as const;

/** An invitation to report names purpose, place and time (BSG 9.11.2010, B 4 AS 27/10 R; LSG Sachsen 28.5.2020, L 3 AS 60/18). */
export const meldeaufforderung = rulesOf<EinladungView>()({
  id: 'rechtsfolgenbelehrung.meldeaufforderung',
  title: { de: 'Zweck, Ort und Zeit der Meldung', en: 'Purpose, place and time of reporting' },
  asks: {
    de: 'Die Einladung nennt Meldezweck, Ort und Zeit.',
    en: 'The invitation names the purpose of reporting, the place and the time.',
  },
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  editions: nachRechtsprechung('BSG 9.11.2010, B 4 AS 27/10 R; LSG Sachsen 28.5.2020, L 3 AS 60/18'),
  decides: tagDesSchreibens,
  at: '',
  apply({ zweck, ort, terminAm: am, uhrzeit }) {
    if (zweck !== undefined && ort !== undefined && am !== undefined && uhrzeit !== undefined) return 'met';
    const fehlt: (keyof typeof teile)[] = [];
    if (zweck === undefined) fehlt.push('zweck');
    if (ort === undefined) fehlt.push('ort');
    if (am === undefined) fehlt.push('tag');
    if (uhrzeit === undefined) fehlt.push('uhrzeit');
    return { fehlt };
  },
  due(view, _, q) {
    const am = view.terminAm;
    if (am === undefined) return [];
    const erschienen = q.known(view, 'erschienenAm');
    const da = erschienen === undefined || erschienen === false ? erschienen : erschienen <= q.asOf;
    return [
      {
        title: { de: 'Termin der Einladung', en: 'Appointment of the invitation' },
        actor: 'leistungsberechtigtePerson',
        dueOn: am,
        norm: meldenorm,
        frist: terminAm(am),
        state: stateOf(da, am, q.asOf),
      },
    ];
  },
  says: {
    de: ({ fehlt }) =>
      `Eine Meldeaufforderung nennt nach der Rechtsprechung Zweck, Ort und Zeit; es fehlt: ${fehlt.map((teil) => teile[teil].de).join(', ')}.`,
    en: ({ fehlt }) =>
      `By the case law an invitation to report names purpose, place and time; missing: ${fehlt.map((teil) => teile[teil].en).join(', ')}.`,
  },
  remedy: { de: 'Die fehlenden Angaben ergänzen.', en: 'Add what is missing.' },
});
