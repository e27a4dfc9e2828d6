import type { Ablauf } from './ablauf';
import type { Berichtslage, Handlung } from './abgeleitet';
import type { Lagen } from './lagen';
import { verfehlterTag } from './ungelesen';
import { verkehrt } from './zeitraum';

/** The two reports, each with its talk, the other day it hangs on, and the act that met it. */
export function berichteVon(
  { profil, stationen }: Ablauf,
  { erste, bewilligungen, endeAm }: Lagen,
  mitgeteilt: Handlung | undefined,
): readonly Berichtslage[] {
  const tag = mitgeteilt === undefined || verfehlterTag(mitgeteilt) ? undefined : mitgeteilt.fakten.mitgeteilt;
  const letzte = bewilligungen.at(-1);
  const ende = letzte === undefined || verkehrt(letzte) ? undefined : letzte.bis;
  return profil.fristen.flatMap((frist): readonly Berichtslage[] => {
    if (frist.art !== 'zwischenbericht' && frist.art !== 'abschlussbericht') return [];
    const schritt = stationen.get(frist.schritt)?.schritt;
    const gespraech = erste.get(frist.ab);
    const zwischen = frist.art === 'zwischenbericht';
    const andererTag = zwischen ? tag : ende;
    const anlass = gespraech?.quelle ?? (zwischen ? mitgeteilt?.quelle : letzte?.handlung.quelle);
    // Without either of its days nothing is asked of it.
    if (schritt === undefined || anlass === undefined) return [];
    if (gespraech === undefined && andererTag === undefined) return [];
    const erledigt = erste.get(frist.schritt);
    const quelle = erledigt?.quelle ?? anlass;
    return [
      {
        quelle,
        frist,
        schritt,
        gespraechAm: gespraech?.am,
        andererTag,
        andererOffen: !zwischen && letzte !== undefined && letzte.bis === undefined,
        endeAm: zwischen ? endeAm : undefined,
        erledigt,
      },
    ];
  });
}
