import { gerichteUndPruefung } from '../../law/sources';
import { nachQuelleMit } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/** The plan is plain and short (IAB-Kurzbericht 5/2020; in practice about one page). */
export const einfachheit = defineRule({
  id: 'kooperationsplan.einfachheit',
  title: { de: 'Einfach und kurz', en: 'Plain and short' },
  asks: {
    de: 'Der Plan steht in einfacher Sprache und ist kurz, in der Praxis etwa eine Seite.',
    en: 'The plan is in plain language and short, in practice about one page.',
  },
  serves: ['COURT-06'],
  modality: 'soll',
  hint: true,
  law: gerichteUndPruefung,
  editions: nachQuelleMit('IAB-Kurzbericht 5/2020', { ueblicheSeiten: 1 }),
  decides: tagDerLetztenFassung,
  at: '',
  place: 'umfangInSeiten',
  apply(view, { ueblicheSeiten }, q) {
    const einfach = q.known(view, 'einfacheSprache');
    const seiten = q.known(view, 'umfangInSeiten');
    if (einfach === false || (seiten !== undefined && seiten > ueblicheSeiten)) {
      return { ...(einfach !== undefined && { einfacheSprache: einfach }), ...(seiten !== undefined && { seiten }) };
    }
    q.ask(view, 'einfacheSprache', 'umfangInSeiten');
    return 'met';
  },
  says: {
    de: ({ seiten, einfacheSprache }) =>
      `Der Plan sollte einfach und kurz sein${seiten === undefined ? '' : `; er hat ${String(seiten)} ${seiten === 1 ? 'Seite' : 'Seiten'}, üblich ist etwa eine`}${einfacheSprache === false ? '; er steht nicht in einfacher Sprache' : ''}.`,
    en: ({ seiten, einfacheSprache }) =>
      `The plan should be plain and short${seiten === undefined ? '' : `; it has ${String(seiten)} ${seiten === 1 ? 'page' : 'pages'}, usual is about one`}${einfacheSprache === false ? '; it is not in plain language' : ''}.`,
  },
  remedy: {
    de: 'Auf das Wesentliche kürzen und einfach formulieren.',
    en: 'Shorten to what is essential and write plainly.',
  },
});
