import * as z from 'zod';
import { patterns } from '../law/pattern';
import { closed, list, needed, pseudonym, text, written } from './schema';

/** How every document begins: its kind, its pseudonyms, the profile it follows, reasons for atypical cases. */
export function kopf<const Art extends string>(art: Art) {
  return {
    art: needed(z.literal(art), 'Art des Dokuments', 'kind of document'),
    id: needed(pseudonym(), 'Kennung des Dokuments', 'id of the document, a pseudonym'),
    fall: closed(pseudonym(), 'Kennung des Falls', 'id of the case, a pseudonym'),
    dienststelle: closed(pseudonym(), 'Kennung der Dienststelle', 'id of the office, a pseudonym'),
    profil: closed(pseudonym(), 'Profil', 'id of the local profile the document follows'),
    abweichungen: closed(
      list(
        z.strictObject({
          regel: needed(written(patterns.ruleId), 'Regel', 'id of the rule deviated from'),
          begruendung: needed(text(), 'Begründung', 'reason for the atypical case'),
        }),
      ),
      'Abweichungen mit Begründung',
      'reasons for atypical cases; they justify a missing soll',
    ),
  };
}
