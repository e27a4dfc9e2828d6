// Generated from test/catalogue by `node test/gate/statements.mjs --write`.

/** A statement of the source documents, of the law or of the courts, by its id in the catalogue. */
// prettier-ignore
export type StatementId =
  | 'KP-01' | 'KP-02' | 'KP-03' | 'KP-04' | 'KP-05' | 'KP-06' | 'KP-07' | 'KP-08' | 'KP-09' | 'KP-10' | 'KP-11'
  | 'KP-12' | 'KP-13' | 'KP-14' | 'KP-15' | 'KP-16' | 'KP-17' | 'KP-18' | 'KP-19' | 'KP-20' | 'KP-21' | 'KP-22'
  | 'KP-23' | 'KP-24' | 'KP-25' | 'KP-26' | 'KP-27' | 'KP-28' | 'KP-29' | 'KP-30' | 'KP-31' | 'KP-32' | 'KP-33'
  | 'KP-34' | 'KP-35' | 'KP-36' | 'KP-37' | 'KP-38' | 'KP-39' | 'KP-40' | 'KP-41' | 'WU-01' | 'WU-02' | 'WU-03'
  | 'WU-04' | 'WU-05' | 'WU-06' | 'WU-07' | 'WU-08' | 'WU-09' | 'WU-10' | 'WU-11' | 'WU-12' | 'WU-13' | 'WU-14'
  | 'WU-15' | 'WU-16' | 'WU-17' | 'WU-18' | 'WU-19' | 'WU-20' | 'WU-21' | 'WU-22' | 'WU-23' | 'TH-01' | 'TH-02'
  | 'TH-03' | 'TH-04' | 'TH-05' | 'TH-06' | 'TH-07' | 'TH-08' | 'TH-09' | 'TH-10' | 'TH-11' | 'TH-12' | 'TH-13'
  | 'TH-14' | 'TH-15' | 'TH-16' | 'TH-17' | 'TH-18' | 'TH-19' | 'TH-20' | 'TH-21' | 'TH-22' | 'TH-23' | 'TH-24'
  | 'TH-25' | 'TH-26' | 'TH-27' | 'TH-28' | 'TH-29' | 'TH-30' | 'TH-31' | 'TH-32' | 'TH-33' | 'TH-34' | 'TH-35'
  | 'TH-36' | 'TH-37' | 'TH-38' | 'TH-39' | 'TH-40' | 'TH-41' | 'TH-42' | 'TH-43' | 'TH-44' | 'GO-01' | 'GO-02'
  | 'GO-03' | 'GO-04' | 'GO-05' | 'GO-06' | 'GO-07' | 'GO-08' | 'GO-09' | 'GO-10' | 'GO-11' | 'GO-12' | 'GO-13'
  | 'GO-14' | 'GO-15' | 'GO-16' | 'GO-17' | 'GO-18' | 'GO-19' | 'GO-20' | 'GO-21' | 'GO-22' | 'GO-23' | 'GO-24'
  | 'GO-25' | 'GO-26' | 'GO-27' | 'GO-28' | 'GO-29' | 'GO-30' | 'GO-31' | 'GO-32' | 'GO-33' | 'GO-34' | 'GO-35'
  | 'GO-36' | 'GO-37' | 'GO-38' | 'GO-39' | 'GO-40' | 'GO-41' | 'GO-42' | 'GO-43' | 'GO-44' | 'GO-45' | 'GO-46'
  | 'GO-47' | 'GO-48' | 'NI-01' | 'NI-02' | 'NI-03' | 'NI-04' | 'NI-05' | 'NI-06' | 'NI-07' | 'NI-08' | 'NI-09'
  | 'NI-10' | 'NI-11' | 'NI-12' | 'NI-13' | 'NI-14' | 'NI-15' | 'NI-16' | 'NI-17' | 'NI-18' | 'NI-19' | 'NI-20'
  | 'NI-21' | 'NI-22' | 'NI-23' | 'NI-24' | 'NI-25' | 'NI-26' | 'NI-27' | 'NI-28' | 'NI-29' | 'NI-30' | 'NI-31'
  | 'NI-32' | 'NI-33' | 'NI-34' | 'NI-35' | 'NI-36' | 'NI-37' | 'NI-38' | 'NI-39' | 'NI-40' | 'NI-41' | 'NI-42'
  | 'NI-43' | 'NI-44' | 'NI-45' | 'NI-46' | 'NI-47' | 'NI-48' | 'NI-49' | 'NI-50' | 'NI-51' | 'NI-52' | 'NI-53'
  | 'NI-54' | 'NI-55' | 'NI-56' | 'NI-57' | 'NI-58' | 'NI-59' | 'NI-60' | 'NI-61' | 'NI-62' | 'NI-63' | 'NI-64'
  | 'NI-65' | 'NI-66' | 'NI-67' | 'NI-68' | 'NI-69' | 'NI-70' | 'NI-71' | 'NI-72' | 'NI-73' | 'NI-74' | 'NI-75'
  | 'NI-76' | 'NI-77' | 'NI-78' | 'NI-79' | 'NI-80' | 'NI-81' | 'NI-82' | 'NI-83' | 'NI-84' | 'NI-85' | 'NI-86'
  | 'NI-87' | 'NI-88' | 'NI-89' | 'NI-90' | 'NI-91' | 'LAW-01' | 'LAW-02' | 'LAW-03' | 'LAW-04' | 'LAW-05' | 'LAW-06'
  | 'LAW-07' | 'LAW-08' | 'LAW-09' | 'LAW-10' | 'LAW-11' | 'LAW-12' | 'LAW-13' | 'LAW-14' | 'LAW-15' | 'LAW-16'
  | 'LAW-17' | 'LAW-18' | 'LAW-19' | 'LAW-20' | 'LAW-21' | 'LAW-22' | 'LAW-23' | 'LAW-24' | 'COURT-01' | 'COURT-02'
  | 'COURT-03' | 'COURT-04' | 'COURT-05' | 'COURT-06';
