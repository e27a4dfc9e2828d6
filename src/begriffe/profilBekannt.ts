import type { CalendarDay } from '../law/day';
import type { RuleId } from '../law/finding';
import type { Language } from '../law/language';
import { isInForce, type Profil } from '../law/profile';
import { rulesOf, type Decider, type Rule } from '../law/rule';
import { arbeitsweise, type LawSource } from '../law/sources';
import type { StatementId } from '../law/statements';
import { writeDay } from '../law/writeDay';
import { editionsOf } from './umgang';

// Every document has its art; the rules of several kinds of letter see it without.
interface Benennend {
  readonly art?: Profil['art'];
  readonly profil?: string | undefined;
}

// The id of a profile that is known here: never a word of the document.
type Profilkennung = string & { readonly '#profil': true };

type Befund =
  | { readonly grund: 'unbekannt'; readonly bekannt: readonly Profilkennung[] }
  | { readonly grund: 'andereDienststelle' }
  | { readonly grund: 'nichtInKraft'; readonly am: CalendarDay; readonly ab: CalendarDay; readonly bis?: CalendarDay };

const hoechstens = 12;

function liste(bekannt: readonly Profilkennung[], language: Language): string {
  const de = language === 'de';
  if (bekannt.length === 0)
    return de ? 'Für diese Art von Dokument ist keines bekannt.' : 'For this kind of document none is known.';
  const namen = bekannt.slice(0, hoechstens).join(', ');
  const weitere = bekannt.length > hoechstens ? (de ? ' und weitere' : ' and others') : '';
  return `${de ? 'Bekannt' : 'Known'}: ${namen}${weitere}.`;
}

const ungeprueft = {
  de: 'was es verlangt, wurde nicht geprüft',
  en: 'what it asks was not checked',
} as const;

function sagt(befund: Befund, language: Language): string {
  const de = language === 'de';
  switch (befund.grund) {
    case 'unbekannt':
      return `${de ? 'Das genannte Profil ist nicht bekannt' : 'The profile named is not known'}; ${ungeprueft[language]}. ${liste(befund.bekannt, language)}`;
    case 'andereDienststelle':
      return `${de ? 'Das genannte Profil gilt nicht für die Dienststelle des Dokuments' : 'The profile named does not hold for the office of the document'}; ${ungeprueft[language]}.`;
    case 'nichtInKraft': {
      const [am, ab] = [writeDay(befund.am, language), writeDay(befund.ab, language)];
      const bis = befund.bis === undefined ? undefined : writeDay(befund.bis, language);
      return de
        ? `Das genannte Profil gilt ab ${ab}${bis === undefined ? '' : ` bis ${bis}`}, nicht am maßgeblichen Tag (${am}); was es verlangt, wurde für diesen Tag nicht geprüft.`
        : `The profile named is in force from ${ab}${bis === undefined ? ' on' : ` to ${bis}`}, not on the deciding day (${am}); what it asks was not checked for that day.`;
    }
  }
}

/** A profile the document names is known, in force on its day, and holds for its office; if not, it is said which of these. */
export function profilBekanntRule<View extends Benennend>(
  id: RuleId,
  decides: Decider<View>,
  serves: readonly StatementId[] = [],
  law: LawSource = arbeitsweise,
): Rule<View> {
  const rule = rulesOf<Benennend>()({
    id,
    title: { de: 'Profil', en: 'Profile' },
    asks: {
      de: 'Das genannte Profil ist bekannt, gilt am maßgeblichen Tag und für diese Dienststelle.',
      en: 'The profile named is known, in force on the deciding day, and holds for this office.',
    },
    serves,
    modality: 'soll',
    law,
    editions: editionsOf(law),
    decides: decides,
    at: '',
    place: 'profil',
    apply({ art, profil }, _, q): 'met' | 'notApplicable' | Befund {
      if (profil === undefined) return 'notApplicable';
      if (q.profile !== undefined) return 'met';
      const bekannte = [...q.givenProfiles, ...q.builtInProfiles].filter((one) => art === undefined || one.art === art);
      const genannt = bekannte.find((one) => one.id === profil);
      if (genannt === undefined) {
        return { grund: 'unbekannt', bekannt: bekannte.map((one) => one.id as Profilkennung) };
      }
      if (isInForce(genannt, q.decidedOn)) return { grund: 'andereDienststelle' };
      const { validFrom: ab, validTo } = genannt;
      return { grund: 'nichtInKraft', am: q.decidedOn, ab, ...(validTo !== null && { bis: validTo }) };
    },
    says: {
      de: (befund) => sagt(befund, 'de'),
      en: (befund) => sagt(befund, 'en'),
    },
    remedy: {
      de: 'Die Kennung des Profils, den maßgeblichen Tag und die Dienststelle prüfen; ein örtliches Profil der Prüfung mitgeben (Option profiles).',
      en: 'Check the id of the profile, the deciding day and the office; pass a local profile to the check (option profiles).',
    },
  });
  return rule;
}
