import * as z from 'zod';
import { closed, eigenbemuehung, leistung, list, needed, open, pseudonym, text } from '../begriffe';

function entfaellt() {
  return closed(
    z.strictObject({ begruendung: needed(text(), 'Begründung', 'reason') }),
    'Entfällt, mit Begründung',
    'does not apply, with a reason',
  );
}

/** Schema of the six Soll items, each laid down, not applicable with a reason, or missing. */
export function sollInhalte() {
  return z.strictObject({
    vermittlungsziel: closed(
      z.strictObject({
        festgelegt: closed(
          list(
            z.strictObject({
              art: needed(z.enum(['ausbildung', 'taetigkeit', 'taetigkeitsbereich']), 'Art', 'kind'),
              bezeichnung: needed(text(), 'Bezeichnung', 'name'),
            }),
          ),
          'Ausbildungen, Tätigkeiten oder Tätigkeitsbereiche',
          'trainings, jobs or fields of work',
        ),
        entfaellt: entfaellt(),
      }),
      'Vermittlungsziel',
      'placement target',
    ),
    eigenbemuehungen: closed(
      z.strictObject({
        festgelegt: closed(list(eigenbemuehung()), 'Eigenbemühungen', 'own efforts'),
        entfaellt: entfaellt(),
      }),
      'Eigenbemühungen',
      'own efforts',
    ),
    leistungen: closed(
      z.strictObject({
        festgelegt: closed(list(leistung()), 'Leistungen zur Eingliederung', 'services'),
        entfaellt: entfaellt(),
      }),
      'Leistungen zur Eingliederung',
      'services of integration',
    ),
    sprachfoerderung: closed(
      z.strictObject({
        integrationskurs: closed(
          z.enum(['vorgesehen', 'nichtVorgesehen', 'entfaellt']),
          'Integrationskurs',
          'Integrationskurs',
        ),
        deutschsprachfoerderung: closed(
          z.enum(['vorgesehen', 'nichtVorgesehen', 'entfaellt']),
          'Berufsbezogene Deutschsprachförderung',
          'vocational German course',
        ),
        entfaellt: entfaellt(),
      }),
      'Integrationskurs oder Deutschsprachförderung',
      'language courses',
    ),
    andereLeistungstraeger: closed(
      z.strictObject({
        einbezogen: closed(
          z.boolean(),
          'Ob Leistungen anderer Träger einbezogen werden',
          'whether services of other carriers are involved',
        ),
        wie: closed(text(), 'Wie sie einbezogen werden', 'how they are involved'),
        entfaellt: entfaellt(),
      }),
      'Leistungen anderer Leistungsträger',
      'services of other carriers',
    ),
    rehabilitation: closed(
      z.strictObject({
        bedarf: closed(z.boolean(), 'Ob ein Bedarf in Betracht kommt', 'whether there may be a need'),
        antragAngestrebt: closed(
          z.boolean(),
          'Ob auf einen Antrag hingewirkt wird',
          'whether an application is worked towards',
        ),
        entfaellt: entfaellt(),
      }),
      'Rehabilitation und Teilhabe',
      'rehabilitation',
    ),
  });
}

/** Schema of the two Kann items. */
export function kannInhalte() {
  return z.strictObject({
    gesundheit: closed(
      z.strictObject({
        massnahmenBenannt: closed(z.boolean(), 'Ob Maßnahmen benannt sind', 'whether measures are named'),
        leistungstraeger: closed(
          list(
            z.enum([
              'krankenkasse',
              'rentenversicherung',
              'unfallversicherung',
              'agenturFuerArbeit',
              'eingliederungshilfe',
              'jugendhilfe',
              'andere',
            ]),
          ),
          'Voraussichtlich zu beteiligende Leistungsträger',
          'carriers likely to be involved',
        ),
      }),
      'Gesundheitliche Beeinträchtigungen',
      'health impairments',
    ),
    bedarfsgemeinschaft: closed(
      list(
        z.strictObject({
          person: needed(pseudonym(), 'Person der Bedarfsgemeinschaft', 'member of the household, a pseudonym'),
          leistungen: closed(list(leistung()), 'Leistungen', 'services'),
          zweckBenannt: closed(
            z.boolean(),
            'Ob benannt ist, welche Hemmnisse abgebaut werden',
            'whether the obstacles to be reduced are named',
          ),
          beteiligt: open(z.boolean(), 'Ob die Person beteiligt wurde', 'whether this person took part'),
          adressatBeteiligt: open(
            z.boolean(),
            'Ob die leistungsberechtigte Person dabei beteiligt wurde',
            'whether the addressee took part',
          ),
        }),
      ),
      'Leistungen für die Bedarfsgemeinschaft',
      'services for members of the household',
    ),
  });
}
