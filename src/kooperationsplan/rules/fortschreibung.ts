import { sgb2Paragraph15 } from '../../law/sources';
import { seit2023 } from '../../begriffe';
import { defineRule, ersteFassung, geschehen, tagDerFassung } from '../fassungen';
import { traegt } from '../zaehlung';

const law = sgb2Paragraph15;
const editions = seit2023('§ 15 Abs. 3 Satz 2 SGB II');
const decides = tagDerFassung;
const at = 'fassungen[]';

/** Each update is made jointly with the person (§ 15 Abs. 3 Satz 2 SGB II). */
export const gemeinsameFortschreibung = defineRule({
  id: 'kooperationsplan.gemeinsameFortschreibung',
  title: { de: 'Gemeinsame Fortschreibung', en: 'Joint update' },
  asks: {
    de: 'Jede Fortschreibung entsteht gemeinsam mit der leistungsberechtigten Person.',
    en: 'Each update is made jointly with the person.',
  },
  serves: ['KP-31'],
  modality: 'soll',
  law,
  editions,
  decides,
  at,
  apply(fassung, _, q, view) {
    if (fassung.nummer === ersteFassung(view).nummer || !geschehen(fassung, q)) return 'notApplicable';
    return q.ask(fassung, 'erstelltMit').erstelltMit.includes('leistungsberechtigtePerson')
      ? 'met'
      : { gemeinsam: false, nummer: fassung.nummer };
  },
  says: {
    de: ({ nummer }) =>
      `Der Plan soll gemeinsam fortgeschrieben werden; an Fassung ${String(nummer)} hat die Person nicht mitgewirkt.`,
    en: ({ nummer }) =>
      `The plan should be updated jointly; the person did not take part in version ${String(nummer)}.`,
  },
  remedy: {
    de: 'Ein gemeinsames Gespräch führen und danach eine neue Fassung erstellen.',
    en: 'Hold a joint talk and make a new version after it.',
  },
});

/** An update rests on a joint talk, even where the content stays as it is (§ 15 Abs. 3 Satz 2 SGB II; reading A-07). */
export const fortschreibungMitGespraech = defineRule({
  id: 'kooperationsplan.fortschreibungMitGespraech',
  title: { de: 'Fortschreibung mit Gespräch', en: 'Update with a talk' },
  asks: {
    de: 'Eine Fortschreibung beruht auf einem gemeinsamen Gespräch mit Datum, auch wenn der Inhalt gleich bleibt.',
    en: 'An update rests on a joint talk with a day, even where the content stays as it is.',
  },
  serves: ['KP-31', 'LAW-05'],
  modality: 'soll',
  law,
  editions,
  decides,
  at,
  apply(fassung, _, q, view) {
    const { nummer } = fassung;
    if (nummer === ersteFassung(view).nummer || !geschehen(fassung, q)) return 'notApplicable';
    const { gespraechAm } = q.ask(fassung, 'gespraechAm');
    if (gespraechAm !== false && gespraechAm > q.asOf) return q.unknown(fassung, 'gespraechAm');
    if (gespraechAm !== false && traegt(gespraechAm, fassung, view)) return 'met';
    const inhaltUnveraendert = q.known(fassung, 'inhaltGeaendert') === false;
    return { nummer, gespraech: gespraechAm !== false, inhaltUnveraendert };
  },
  says: {
    de: ({ nummer, gespraech, inhaltUnveraendert }) =>
      `Eine Fortschreibung soll auf einem gemeinsamen Gespräch beruhen; ${gespraech ? `das zu Fassung ${String(nummer)} genannte liegt nicht zwischen der vorigen und dieser Fassung` : `zu Fassung ${String(nummer)} gab es keines`}${inhaltUnveraendert ? ', und am Inhalt ist nichts geändert' : ''}. Sie zählt nicht als Fortschreibung.`,
    en: ({ nummer, gespraech, inhaltUnveraendert }) =>
      `An update should rest on a joint talk; ${gespraech ? `the one named for version ${String(nummer)} does not lie between the version before and this one` : `version ${String(nummer)} had none`}${inhaltUnveraendert ? ', and nothing in the content changed' : ''}. It does not count as an update.`,
  },
  remedy: {
    de: 'Das Gespräch nachholen und eine neue Fassung mit seinem Tag anlegen.',
    en: 'Make up the talk and add a new version with its day.',
  },
});
