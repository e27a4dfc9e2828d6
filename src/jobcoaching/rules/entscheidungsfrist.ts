import { addDays, daysBetween } from '../../law/day';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import { fristNach, ortVon, schrittVon } from '../fristrechnung';
import { sgb9Entscheidungsfristen } from '../sources';
import { getan, kannFristAendern, zuvorLesbar } from '../ungelesen';
import { defineRule, schrittAls, tagDesEreignisses, tage } from '../worte';

/** The Integrationsamt decides within three weeks; within two it settles whether it is competent (§§ 14, 185 Abs. 7 SGB IX). */
export const entscheidungsfrist = defineRule({
  id: 'jobcoaching.entscheidungsfrist',
  title: { de: 'Entscheidungsfrist des Integrationsamts', en: 'Time of decision of the Integrationsamt' },
  asks: {
    de: 'Das Integrationsamt entscheidet innerhalb von drei Wochen nach Antragseingang; die Zuständigkeit klärt es in zwei Wochen.',
    en: 'The Integrationsamt decides within three weeks of the application; within two it settles whether it is competent.',
  },
  serves: [],
  modality: 'muss',
  hint: true,
  law: sgb9Entscheidungsfristen,
  editions: [
    {
      from: '2024-01-01',
      norm: '§ 14 Abs. 1 Satz 1, Abs. 2 Satz 2 i. V. m. § 185 Abs. 7 Satz 1 SGB IX',
      act: 'Bundesteilhabegesetz vom 23.12.2016, BGBl. 2016 I S. 3234',
      checkedOn: '2026-08-19',
      parameters: { zustaendigkeitWochen: 2, entscheidungWochen: 3 },
    },
  ],
  decides: tagDesEreignisses,
  at: 'abgeleitet.entscheidungsfristen[]',
  apply(lage, { entscheidungWochen }, { asOf, land, profile }, { abgeleitet: { ungelesen } }) {
    const { ab, schritt, erledigt } = lage;
    const am = erledigt?.am ?? asOf;
    if (am <= addDays(ab, entscheidungWochen * 7)) return 'met';
    const dauer = { anzahl: entscheidungWochen, einheit: 'wochen' } as const;
    const frist = fristNach(ab, dauer, ortVon({ land, profile, readings: { 'A-47': 'verschoben' } }));
    if (am <= frist.end) return 'met';
    zuvorLesbar(ungelesen, (one) => kannFristAendern(one, lage));
    return {
      ...schrittAls(schritt),
      faelligAm: frist.end,
      tageVerspaetet: daysBetween(frist.end, am),
      entschieden: erledigt !== undefined,
      frist,
    };
  },
  due(lage, { zustaendigkeitWochen, entscheidungWochen }, { asOf, land, profile }, { abgeleitet: { ungelesen } }) {
    const { ab, schritt, erledigt } = lage;
    const ort = ortVon({ land, profile, readings: { 'A-47': 'verschoben' } });
    const zustaendig = fristNach(ab, { anzahl: zustaendigkeitWochen, einheit: 'wochen' }, ort);
    const entscheidung = fristNach(ab, { anzahl: entscheidungWochen, einheit: 'wochen' }, ort);
    const actor = schritt.von ?? 'dritte';
    return [
      {
        title: { de: 'Zuständigkeit feststellen', en: 'Settle the competence' },
        actor,
        dueOn: zustaendig.end,
        frist: zustaendig,
        // Whether it was settled is not in the case; a decision shows that it was.
        state: stateOf(erledigt === undefined ? undefined : true, zustaendig.end, asOf),
      },
      {
        title: schritt.title,
        actor,
        dueOn: entscheidung.end,
        frist: entscheidung,
        state: stateOf(
          getan(erledigt !== undefined, ungelesen, (one) => kannFristAendern(one, lage)),
          entscheidung.end,
          asOf,
        ),
        schritt: schrittVon(schritt),
      },
    ];
  },
  says: {
    de: ({ faelligAm, tageVerspaetet, entschieden }) =>
      `Drei Wochen nach Eingang war eine Entscheidung fällig, am ${writeDay(faelligAm, 'de')}; ${entschieden ? `sie kam ${tage(tageVerspaetet, 'de')} später` : `das ist ${tage(tageVerspaetet, 'de')} her`}. Mit einem Gutachten sind es zwei Wochen nach dessen Eingang.`,
    en: ({ faelligAm, tageVerspaetet, entschieden }) =>
      `Three weeks after receipt a decision was due, on ${writeDay(faelligAm, 'en')}; ${entschieden ? `it came ${tage(tageVerspaetet, 'en')} later` : `that was ${tage(tageVerspaetet, 'en')} ago`}. With an expert report it is two weeks after its receipt.`,
  },
  remedy: {
    de: 'Steht die Entscheidung noch aus, beim Integrationsamt nach dem Stand fragen; ist sie da, ist nichts nachzuholen. Ein Gutachten oder eine Weiterleitung, durch die es länger dauert, festhalten.',
    en: 'Where the decision is outstanding, ask the Integrationsamt how it stands; where it is there, nothing is left to do. Record an expert report or a referral by which it takes longer.',
  },
});
