import type { DomainErrorCode } from '@wegmarke/domain';

/** `{name}` is a datum of the refusal; `[…]` is left out when it is missing. */
export const PROBLEM_DETAILS_DE: Readonly<Record<DomainErrorCode, string>> = {
  'strategy-not-found': 'Diese Konzeption gibt es nicht[: {key}].',
  'goal-not-found': 'Dieses Ziel gibt es nicht[: {code}].',
  'measure-not-found': 'Diese Maßnahme gibt es nicht[: {code}].',
  'round-not-found': 'Diese Berichtsrunde gibt es nicht[: {round}].',
  'report-not-found': 'Diese Statusmeldung gibt es nicht.',
  'field-not-found': 'Dieses Aktionsfeld gibt es nicht[: {field}].',
  'ministry-not-found': 'Dieses Ressort gibt es nicht[: {ministry}].',

  'as-of-with-round': 'Bitte entweder einen Tag oder eine Berichtsrunde angeben, nicht beides.',
  'round-not-sealed': 'Die Berichtsrunde[ {round}] ist noch nicht versiegelt.',
  'day-before-adoption': 'Der Tag[ {day}] liegt vor der Verabschiedung der Konzeption[ am {adoptedOn}].',
  'day-too-far-ahead': 'Der Tag[ {day}] liegt zu weit in der Zukunft[; möglich ist bis zu {years} Jahre voraus].',
  'from-after-to': 'Der Anfang des Zeitraums[ ({from})] liegt nach seinem Ende[ ({to})].',
  'figure-without-list': 'Zu dieser Zahl gibt es keine Liste von Maßnahmen.',
  'filter-value-unknown': 'Diesen Wert gibt es hier nicht[: „{value}“].[ Möglich sind {known}.]',

  'strategy-key-taken': 'Eine Konzeption mit diesem Schlüssel[ ({key})] gibt es bereits.',
  'field-number-taken': 'Ein Aktionsfeld mit dieser Nummer[ ({number})] gibt es bereits.',

  'setup-finished':
    'Die Einrichtung ist abgeschlossen: Es gibt bereits eine Konzeption. Weitere Dateien nimmt die Befehlszeile an.',

  'invalid-day': '[„{value}“ ist kein Tag des Kalenders. ]Bitte einen Tag in der Form JJJJ-MM-TT angeben.',

  'sign-in-required': 'Bitte melden Sie sich an.',
  'role-missing': 'Ihre Rolle erlaubt das nicht.',
  'own-work': 'Wer etwas verfasst, vorgelegt oder gezeichnet hat, kann es nicht selbst freigeben.',
  'not-in-this-state': 'Im jetzigen Bearbeitungsstand ist das nicht möglich.',
  'not-on-this-subject': 'Diese Handlung gibt es hier nicht.',

  'document-number-missing': 'Zu einer Entscheidung gehört das Aktenzeichen oder die Dokumentnummer.',
  'reason-missing': 'Bitte eine Begründung angeben.',
  'day-in-future': 'Der Tag[ {day}] liegt in der Zukunft.',
  'clock-behind-history':
    'Am heutigen Tag[ ({today})] kann nichts geändert werden, weil es schon spätere Änderungen gibt[ (zuletzt am {lastChangeOn})]. Bitte die Uhr des Servers prüfen.',
  'nothing-changed': 'Es hat sich nichts geändert.',
  'stale-version':
    'Inzwischen hat jemand anderes gespeichert. Bitte die neue Fassung laden und die Änderung wiederholen.',

  'code-invalid': 'Das ist kein gültiger Code[: „{code}“]. Beispiel: 3.2.1.',
  'code-taken': 'Diesen Code gibt es bereits[: {code}].',
  'text-missing': 'Hier fehlt ein Text; bei zweisprachigen Angaben ist der deutsche nötig.',
  'text-too-long': 'Der Text ist zu lang[: {length} Zeichen, erlaubt sind {maximum}].',
  'text-control-characters':
    'Der Text enthält unsichtbare Steuerzeichen. Bitte neu eingeben oder ohne Formatierung einfügen.',
  'key-invalid': 'Das ist kein gültiger Schlüssel[: „{key}“]. Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche.',
  'amount-invalid': 'Beträge sind ganze Euro und nicht negativ[: {amount}].',
  'year-invalid': 'Das Haushaltsjahr ist ungültig.',
  'mailbox-invalid': 'Das ist keine E-Mail-Adresse[: „{mailbox}“].',
  'link-invalid': 'Das ist kein Link[: „{url}“]. Er beginnt mit https://.',
  'field-unknown': 'Dieses Aktionsfeld gibt es nicht[: {field}].',
  'goal-unknown': 'Dieses Ziel gibt es nicht[: {goal}].',
  'goal-in-other-field': 'Das Ziel[ {goal}] gehört zu einem anderen Aktionsfeld als die Maßnahme.',
  'further-goal-is-main-goal': 'Das Ziel[ {goal}] ist bereits das Hauptziel der Maßnahme.',
  'ministry-unknown': 'Dieses Ressort gibt es nicht[: {ministry}].',
  'participant-is-lead': 'Das federführende Ressort ist nicht zugleich beteiligtes Ressort.',
  'listed-twice': 'Ein Eintrag kommt zweimal vor.',
  'milestone-unknown': 'Diesen Umsetzungsschritt gibt es nicht[: {key}].',
  'milestone-exists': 'Diesen Umsetzungsschritt gibt es bereits[: {key}].',
  'milestone-closed': 'Der Umsetzungsschritt ist bereits erreicht oder entfallen.',
  'milestone-key-invalid': 'Der Schlüssel des Umsetzungsschritts ist ungültig[: „{key}“].',
  'end-before-start': 'Das Ende[ ({end})] liegt vor dem Beginn[ ({start})].',
  'permanent-with-end':
    'Eine Daueraufgabe hat kein Ende. Soll sie enden, wird sie zuerst durch Entscheidung zur einmaligen Maßnahme.',
  'kind-unchanged': 'Die Art der Maßnahme ist bereits so[: {kind}].',
  'move-not-allowed': 'Von diesem Umsetzungsstand aus ist der Wechsel nicht vorgesehen[: von „{from}“ nach „{to}“].',
  'measure-closed': 'Die Maßnahme ist abgeschlossen und lässt sich so nicht mehr ändern[: {implementation}].',
  'measure-cancelled': 'Die Maßnahme wurde als irrtümlich angelegt gestrichen.',
  'measure-implemented': 'Die Maßnahme ist bereits umgesetzt.',
  'measure-in-sealed-round':
    'Die Maßnahme gehört zu einer versiegelten Berichtsrunde und kann nicht mehr gestrichen werden. Sie kann entfallen oder ersetzt werden.',
  'measure-without-course': 'Die Maßnahme hat derzeit keinen Verlauf.',
  'not-implemented': 'Die Maßnahme ist nicht als umgesetzt gemeldet.',
  'already-confirmed': 'Die Umsetzung ist bereits bestätigt[, am {confirmedOn}].',
  'successor-missing': 'Es sind zu wenige Maßnahmen genannt[; nötig sind mindestens {fewest}].',
  'successor-closed': 'Die nachfolgende Maßnahme[ {code}] ist selbst schon abgeschlossen.',
  'replacement-circle': 'So würde sich die Maßnahme[ über {code}] am Ende selbst ersetzen.',
  'lead-unchanged': 'Dieses Ressort hat die Federführung bereits.',
  'effective-in-past': 'Der Wechsel kann nicht in der Vergangenheit wirksam werden[: {effectiveOn}].',
  'offer-of-other-measure': 'Dieses Angebot gehört zu einer anderen Maßnahme oder einer früheren Federführung.',

  'due-before-adoption': 'Der Zieltermin[ {dueOn}] liegt vor der Verabschiedung des Ziels[ am {adoptedOn}].',

  'adoption-day-fixed':
    'Der Tag der Verabschiedung steht fest[: {adoptedOn}]. Ein anderer Zieltermin ist eine Entscheidung.',

  'measure-replaced': 'Die Maßnahme ist ersetzt; gemeldet wird zu ihren Nachfolgern[: {successors}].',
  'as-of-not-of-round':
    'Der Stichtag der Meldung[ ({asOfOn})] ist nicht der Stichtag der Berichtsrunde[ ({roundAsOfOn})].',
  'round-sealed':
    'Die Berichtsrunde[ {round}] ist versiegelt[ (seit dem {sealedOn})]. Bitte als Nachtrag oder Zwischenmeldung.',
  'round-not-open': 'Die Berichtsrunde[ {round}] ist nicht offen[; sie beginnt am {openedOn}].',
  'evidence-missing': 'Dazu gehört ein Nachweis: ein Link oder eine Dokumentnummer.',
  'effective-day-missing': 'Bitte den Tag angeben, an dem das wirksam wurde.',
  'implemented-after-as-of':
    'Die Umsetzung liegt nach dem Stichtag der Berichtsrunde[ ({asOfOn})]. Bitte als Zwischenmeldung.',
  'effective-after-as-of':
    'Der Tag[ {day}] liegt nach dem Stichtag der Berichtsrunde[ ({asOfOn})]. Bitte als Zwischenmeldung.',
  'permanent-never-implemented':
    'Eine Daueraufgabe wird nie umgesetzt gemeldet. Soll sie enden, wird sie zuerst durch Entscheidung zur einmaligen Maßnahme.',
  'cause-missing': 'Der Grund fehlt: bei „gefährdet“ und „kritisch“ oder bei einem entfallenen Umsetzungsschritt.',
  'remedy-missing': 'Bei „gefährdet“ und „kritisch“ gehört dazu, was bis wann getan wird.',
  'redecision-day-missing': 'Bei „zurückgestellt“ gehört der Tag dazu, an dem erneut entschieden wird.',
  'redecision-not-ahead': 'Der Tag der erneuten Entscheidung[ ({redecideOn})] muss nach dem Tag der Meldung liegen.',
  'course-missing': 'Bitte den Verlauf angeben.',
  'course-not-applicable': 'In diesem Umsetzungsstand[ („{implementation}“)] hat die Maßnahme keinen Verlauf.',
  'end-dropped-by-report': 'Das Ende einer Maßnahme kann nicht durch eine Meldung entfallen.',
  'reached-and-dropped': 'Ein Umsetzungsschritt kann nicht zugleich erreicht und entfallen sein.',
  'shift-cause-missing': 'Der Termin verschiebt sich[ auf den {forecastOn}]. Bitte den Grund angeben.',
  'unchanged-while-overdue': 'Eine Fehlanzeige ist nicht möglich, solange ein Umsetzungsschritt überfällig ist.',
  'unchanged-with-changes': 'Eine Fehlanzeige enthält keine Änderungen. Bitte eine gewöhnliche Meldung abgeben.',
  'unchanged-reason-missing':
    'Ab der dritten Fehlanzeige in Folge ist eine Begründung nötig[ (dies wäre die {inARow}.)].',
  'corrected-report-unknown': 'Die zu berichtigende Meldung gibt es nicht.',

  'round-key-taken': 'Eine Berichtsrunde mit diesem Schlüssel[ ({key})] gibt es bereits.',
  'round-move-not-allowed': 'Dieser Schritt ist im jetzigen Stand der Berichtsrunde[ („{state}“)] nicht vorgesehen.',
  'period-invalid': 'Der Berichtszeitraum passt nicht[: {from} bis {to}]. Der Stichtag liegt in ihm.',
  'deadline-before-as-of': 'Die Frist[ ({deadlineOn})] liegt vor dem Stichtag[ ({asOfOn})].',
  'deadline-passed': 'Die Frist ist bereits verstrichen[ ({deadlineOn})].',
  'round-not-ready': 'Die Berichtsrunde ist noch nicht so weit.',
  'query-open': 'Eine Rückfrage[ zu Maßnahme {measure}] ist noch offen.',
  'request-open': 'Eine Meldung[ zu Maßnahme {measure}] steht noch aus[; die Frist läuft bis {deadlineOn}].',
  'request-withdrawn': 'Die Anforderung wurde zurückgezogen[, am {withdrawnOn}].',
  'not-canonical': 'Der Inhalt lässt sich nicht eindeutig festhalten.',

  'file-too-large': 'Die Datei ist zu groß[; erlaubt sind {maximum} Byte].',
  'encoding-invalid': 'Die Datei ist nicht in UTF-8 gespeichert.',
  'file-empty': 'Die Datei ist leer.',
  'file-not-a-catalogue': 'Die Datei ist kein Katalog von Maßnahmen. Erwartet wird CSV oder JSON in UTF-8.',
  'line-too-long': 'Eine Zeile ist zu lang[: {length} Zeichen, erlaubt sind {maximum}].',
  'too-many-rows': 'Die Datei hat zu viele Zeilen[; erlaubt sind {maximum}].',
  'quote-not-closed': 'Ein Anführungszeichen wird nicht geschlossen.',
  'column-missing': 'Eine Spalte fehlt[: „{column}“].',
  'column-unknown': 'Diese Spalte ist nicht bekannt[: „{column}“].[ Bekannt sind {known}.]',
  'column-twice': 'Eine Spalte kommt zweimal vor[: „{column}“].',
  'cell-count': 'Die Zeile hat eine andere Zahl von Zellen als die Kopfzeile[: {cells} statt {columns}].',
  'value-missing': 'Hier fehlt ein Wert.',
  'value-unknown': 'Dieser Wert ist nicht bekannt[: „{value}“].[ Bekannt sind {known}.]',
  'value-invalid': 'Dieser Wert passt hier nicht[; erwartet wird {expected}].',
  'number-invalid': 'Das ist keine Zahl[: „{value}“].',
  'code-twice': 'Dieser Code kommt in der Datei zweimal vor[: {code}][: {key}].',
  'strategy-missing': 'Die Datei nennt keine Konzeption, und es ist noch keine angelegt.',
  'strategy-differs': 'Die Datei gehört zu einer anderen Konzeption[: „{key}“ statt „{expected}“].',
  'known-on-after-seal': 'Nach der ersten Versiegelung wird nichts mehr nachträglich erfasst.',
  'known-on-in-future': 'Der Tag der nachträglichen Erfassung[ ({knownOn})] liegt in der Zukunft.',
};
