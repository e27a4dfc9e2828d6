import { sgb2Paragraph15 } from '../../law/sources';
import { erst2026 } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/** The plan contains a personal offer of advice, support or placement (§ 15 Abs. 2 Satz 2 SGB II, since 2026-07-01). */
export const persoenlichesAngebot = defineRule({
  id: 'kooperationsplan.persoenlichesAngebot',
  title: { de: 'Persönliches Angebot', en: 'Personal offer' },
  asks: {
    de: 'Der Plan enthält ein persönliches Angebot der Beratung, Unterstützung oder Vermittlung.',
    en: 'The plan contains a personal offer of advice, support or placement.',
  },
  serves: ['LAW-01'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions: erst2026('§ 15 Abs. 2 Satz 2 SGB II', {
    de: 'Neu: Der Plan muss ein persönliches Angebot der Beratung, Unterstützung oder Vermittlung enthalten.',
    en: 'New: the plan must contain a personal offer of advice, support or placement.',
  }),
  decides: tagDerLetztenFassung,
  at: 'persoenlichesAngebot?',
  apply: (angebot) => (angebot !== undefined && angebot.length > 0 ? 'met' : { enthalten: false }),
  says: {
    de: () =>
      'Der Plan muss ein persönliches Angebot der Beratung, Unterstützung oder Vermittlung enthalten; es fehlt.',
    en: () => 'The plan must contain a personal offer of advice, support or placement; there is none.',
  },
  remedy: {
    de: 'Das persönliche Angebot mit der Person besprechen und in eine neue Fassung aufnehmen.',
    en: 'Discuss the personal offer with the person and put it into a new version.',
  },
});

/** Special needs of people with disabilities are suitably considered (§ 15 Abs. 2 Satz 5 SGB II, since 2026-07-01). */
export const belangeBehinderung = defineRule({
  id: 'kooperationsplan.belangeBehinderung',
  title: { de: 'Belange von Menschen mit Behinderungen', en: 'Needs of people with disabilities' },
  asks: {
    de: 'Die besonderen Belange von Menschen mit Behinderungen und schwerbehinderten Menschen werden angemessen berücksichtigt.',
    en: 'The special needs of people with disabilities and severe disabilities are suitably considered.',
  },
  serves: ['LAW-03'],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: erst2026('§ 15 Abs. 2 Satz 5 SGB II', {
    de: 'Neu: Besondere Belange von Menschen mit Behinderungen sollen angemessen berücksichtigt werden.',
    en: 'New: special needs of people with disabilities should be suitably considered.',
  }),
  decides: tagDerLetztenFassung,
  at: '',
  place: 'belangeBehinderung',
  apply(view, _, q) {
    if (!q.ask(view, 'behinderung').behinderung) return 'notApplicable';
    return view.belangeBehinderung === true ? 'met' : { beruecksichtigt: false };
  },
  says: {
    de: () => 'Die besonderen Belange bei Behinderung sollen im Plan berücksichtigt sein; der Plan sagt dazu nichts.',
    en: () => 'Special needs in view of a disability should be considered; the plan says nothing about them.',
  },
  remedy: {
    de: 'Im Plan festhalten, wie die besonderen Belange berücksichtigt werden (ohne Diagnosen).',
    en: 'Record in the plan how the special needs are considered (no diagnoses).',
  },
});
