import type { DomainErrorCode } from '@wegmarke/domain';

/** `{name}` is a datum of the refusal; `[…]` is left out when it is missing. */
export const PROBLEM_DETAILS_DE: Readonly<Record<DomainErrorCode, string>> = {
  'strategy-not-found': 'Diese Konzeption gibt es nicht[: {key}].',
  'goal-not-found': 'Dieses Ziel gibt es nicht[: {code}].',
  'measure-not-found': 'Diese Maßnahme gibt es nicht[: {code}].',
  'round-not-found': 'Diese Berichtsrunde gibt es nicht[: {round}].',
  'report-not-found': 'Diese Statusmeldung gibt es nicht, oder Ihre Rolle darf sie nicht lesen.',
  'field-not-found': 'Dieses Aktionsfeld gibt es nicht[: {field}].',
  'lead-offer-not-found': 'Dieses Angebot der Federführung gibt es nicht.',
  'ministry-not-found': 'Dieses Ressort gibt es nicht[: {ministry}].',
  'query-not-found': 'Diese Rückfrage gibt es nicht.',
  'amendment-not-found': 'Diesen Nachtrag gibt es nicht.',
  'link-expired': 'Dieser Link gilt nicht mehr.',
  'person-not-found': 'Diese Person gibt es nicht.',

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
  'report-draft-withheld':
    'Texte und Mitzeichnung des Fortschrittsberichts sehen bis zum Einfrieren nur die Koordination und die Ressorts.',
  'account-disabled': 'Dieser Zugang ist gesperrt.',
  'sign-in-failed': 'Die Anmeldung ist nicht gelungen. Bitte beginnen Sie sie noch einmal.',
  'sign-in-unavailable': 'Der Anmeldedienst ist gerade nicht erreichbar. Bitte versuchen Sie es später noch einmal.',
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
  'measure-unknown': 'Diese Maßnahme gibt es nicht[: {measure}].',
  'offer-open': 'Die Federführung ist bereits angeboten; das Angebot wartet auf Antwort.',
  'offer-answered': 'Dieses Angebot ist bereits beantwortet oder zurückgezogen.',
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
  'cause-missing':
    'Bitte die Ursache angeben: Sie gehört zu „gefährdet“ und „kritisch“ und zu jedem entfallenen Umsetzungsschritt.',
  'remedy-missing': 'Bitte angeben, was bis wann getan wird: Das gehört zu „gefährdet“ und „kritisch“.',
  'redecision-day-missing': 'Bei „zurückgestellt“ gehört der Tag dazu, an dem erneut entschieden wird.',
  'redecision-not-ahead': 'Der Tag der erneuten Entscheidung[ ({redecideOn})] muss nach dem Tag der Meldung liegen.',
  'course-missing': 'Bitte den Verlauf angeben.',
  'course-not-applicable': 'In diesem Umsetzungsstand[ („{implementation}“)] hat die Maßnahme keinen Verlauf.',
  'end-dropped-by-report': 'Das Ende einer Maßnahme kann nicht durch eine Meldung entfallen.',
  'reached-and-dropped': 'Ein Umsetzungsschritt kann nicht zugleich erreicht und entfallen sein.',
  'shift-cause-missing': 'Der Termin verschiebt sich[ auf den {forecastOn}]. Bitte die Ursache angeben.',
  'unchanged-while-overdue': 'Eine Fehlanzeige ist nicht möglich, solange ein Umsetzungsschritt überfällig ist.',
  'unchanged-with-changes': 'Eine Fehlanzeige enthält keine Änderungen. Bitte eine gewöhnliche Meldung abgeben.',
  'unchanged-reason-missing':
    'Ab der dritten Fehlanzeige in Folge ist eine Begründung nötig[ (dies wäre die {inARow}.)].',
  'corrected-report-unknown': 'Die zu berichtigende Meldung gibt es nicht.',

  'correction-reason-missing': 'Wer eine angenommene Meldung berichtigt, sagt, warum.',
  'lead-moved':
    'Die Federführung liegt inzwischen bei einem anderen Ressort[: {ministry}]. Diese Meldung kann nicht mehr abgegeben werden.',
  'report-exists':
    'Zu dieser Maßnahme gibt es bereits eine Meldung, die noch nicht angenommen ist. Bitte dort weiterschreiben.',
  'round-key-taken': 'Eine Berichtsrunde mit diesem Schlüssel[ ({key})] gibt es bereits.',
  'round-move-not-allowed': 'Dieser Schritt ist im jetzigen Stand der Berichtsrunde[ („{state}“)] nicht vorgesehen.',
  'period-invalid': 'Der Berichtszeitraum passt nicht[: {from} bis {to}]. Der Stichtag liegt in ihm.',
  'deadline-before-as-of': 'Die Frist[ ({deadlineOn})] liegt vor dem Stichtag[ ({asOfOn})].',
  'deadline-passed': 'Die Frist ist bereits verstrichen[ ({deadlineOn})].',
  'round-not-ready': 'Die Berichtsrunde ist noch nicht so weit.',
  'query-open': 'Eine Rückfrage[ zu Maßnahme {measure}] ist noch offen.',
  'request-open': 'Eine Meldung[ zu Maßnahme {measure}] steht noch aus[; die Frist läuft bis {deadlineOn}].',
  'requests-outstanding': 'Meldungen, die noch ausstehen[: {open}][; die Frist läuft bis {deadlineOn}].',
  'request-withdrawn': 'Die Anforderung wurde zurückgezogen[, am {withdrawnOn}].',
  'not-canonical': 'Der Inhalt lässt sich nicht eindeutig festhalten.',
  'query-field-unknown': 'Dieses Feld hat eine Meldung nicht[: {field}].',
  'measure-not-in-round': 'Die Maßnahme[ {measure}] gehört nicht zu dieser Berichtsrunde.',
  'amendment-pending': 'Zu dieser Maßnahme[ ({measure})] wartet bereits ein Nachtrag auf Bestätigung.',
  'link-days-invalid': 'Ein persönlicher Link gilt mindestens einen Tag[ und höchstens {maximum} Tage].',
  'nudged-today': 'Dieses Ressort[ ({ministry})] wurde heute schon um die Meldungen gebeten.',

  'file-too-large': 'Die Datei ist zu groß[; erlaubt sind {maximum} Byte].',
  'encoding-invalid': 'Die Datei ist nicht in UTF-8 gespeichert.',
  'report-frozen':
    'Der Fortschrittsbericht ist eingefroren[ (Ausgabe {edition})]. Änderungen sind erst nach einem Nachtrag möglich.',
  'report-freezing':
    'Der Fortschrittsbericht wird gerade eingefroren. Bitte warten Sie, bis alle Dateien erzeugt sind.',
  'report-not-frozen': 'Der Fortschrittsbericht ist noch nicht eingefroren.',
  'report-not-in-consent': 'Die Mitzeichnung zu diesem Fortschrittsbericht läuft nicht.',
  'comment-missing': 'Bitte schreiben Sie, was an den Textstellen geändert werden soll.',
  'freeze-blocked':
    'Der Fortschrittsbericht lässt sich noch nicht einfrieren: Einwände aus der Mitzeichnung sind offen[, Ressorts: {count}].',
  'text-part-unknown': 'Diesen Abschnitt hat der Fortschrittsbericht nicht[: {part}].',
  'text-shape-unknown': 'Der Text enthält etwas anderes als Absätze, Listen, Hervorhebungen und Links.',
  'text-too-many-pieces': 'Der Text besteht aus zu vielen Teilen[: {pieces}, erlaubt sind {maximum}].',
  'nothing-to-confirm': 'An dieser Übersetzung ist nichts zu bestätigen.',
  'unknown-format': 'Dieses Dateiformat gibt es hier nicht[: {format}].[ Möglich sind {known}.]',
  'unknown-language': 'Diese Sprache gibt es hier nicht[: {language}]. Möglich sind de und fr.',
  'edition-not-found': 'Diese Ausgabe des Fortschrittsberichts gibt es nicht[: {edition}].',
  'export-not-found': 'Diesen Export gibt es nicht.',
  'export-not-ready': 'Die Datei wird noch erzeugt. Bitte versuchen Sie es in einigen Sekunden noch einmal.',
  'export-failed': 'Die Datei konnte auch im zweiten Versuch nicht erzeugt werden.',
  'export-too-large':
    'Die Datei konnte nicht erzeugt werden: Sie braucht mehr Arbeitsspeicher, als eine Datei hier haben darf.',
  'export-too-slow':
    'Die Datei konnte nicht erzeugt werden: Es hätte länger gedauert, als eine Datei hier dauern darf.',
  'pdf-unavailable':
    'PDF-Dateien können auf diesem Server nicht erzeugt werden. Alle anderen Formate stehen zur Verfügung.',

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

  'idempotency-key-reused': 'Diese Anfragekennung (Idempotency-Key) wurde schon für eine andere Anfrage verwendet.',
  'sample-strategy':
    'Diese Konzeption enthält Musterdaten und nimmt keine echten Eingaben an. Zuerst sind die Musterdaten zu entfernen (npm run remove-demo).',
  'last-admin': 'Mindestens eine Person muss die Verwaltung behalten.',
  'person-unknown': 'Diese Person gibt es hier nicht[: {person}].',
  'person-erased': 'Die Daten dieser Person wurden gelöscht.',
  'demo-person': 'Dies ist eine Demo-Person ohne persönliche Daten. Sie lässt sich sperren, aber nicht löschen.',
  'deputy-of-oneself': 'Niemand vertritt sich selbst.',
  'address-invalid': 'Das ist keine E-Mail-Adresse.',
};
