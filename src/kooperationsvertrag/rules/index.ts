import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import type { View } from '../lage';
import { abstand } from './abstand';
import { ausgestaltung } from './ausgestaltung';
import { einhaltung } from './einhaltung';
import { mitteilung, mitteilungsfrist } from './mitteilung';
import { nachweis } from './nachweis';
import { beteiligung, parteien } from './parteien';
import { empfohleneRegelung, mindestzahl, pflichtregelung } from './regelungen';
import { abweichungBekannt, fassung, nachDemStichtag, profilBekannt, profilGenannt } from './umgang';
import { vorOrtUeberpruefung } from './vorOrtUeberpruefung';
import { vertragEindeutig, vertragszuordnung } from './zuordnung';
import { vertragJeJobcenter } from './vertrag';
import { widerspruchsfrei } from './widerspruchsfrei';

/** The rules of the Kooperationsvertrag, in the order of the paper. */
export const rules: readonly Rule<View>[] = [
  fassung,
  vertragJeJobcenter,
  vertragszuordnung,
  vertragEindeutig,
  pflichtregelung,
  ausgestaltung,
  mindestzahl,
  parteien,
  beteiligung,
  abstand,
  empfohleneRegelung,
  einhaltung,
  nachweis,
  mitteilung,
  mitteilungsfrist,
  vorOrtUeberpruefung,
  widerspruchsfrei,
  nachDemStichtag,
  profilGenannt,
  profilBekannt,
  abweichungBekannt(() => ids),
];

const ids: ReadonlySet<RuleId> = new Set(rules.map(({ id }) => id));
