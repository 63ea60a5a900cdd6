import type { DomainErrorCode } from '@wegmarke/domain';

/** `{name}` is a datum of the refusal; `[…]` is left out when it is missing. */
export const PROBLEM_DETAILS_FR: Readonly<Record<DomainErrorCode, string>> = {
  'strategy-not-found': 'Cette conception n’existe pas[ : {key}].',
  'goal-not-found': 'Cet objectif n’existe pas[ : {code}].',
  'measure-not-found': 'Cette mesure n’existe pas[ : {code}].',
  'round-not-found': 'Cette campagne de suivi n’existe pas[ : {round}].',
  'report-not-found': 'Ce compte rendu n’existe pas, ou votre rôle ne permet pas de le lire.',
  'field-not-found': 'Ce champ d’action n’existe pas[ : {field}].',
  'lead-offer-not-found': 'Cette proposition de chef de file n’existe pas.',
  'ministry-not-found': 'Ce ministère n’existe pas[ : {ministry}].',
  'query-not-found': 'Cette question n’existe pas.',
  'amendment-not-found': 'Ce rectificatif n’existe pas.',
  'link-expired': 'Ce lien n’est plus valable.',
  'person-not-found': 'Cette personne n’existe pas.',

  'as-of-with-round': 'Veuillez indiquer soit une date, soit une campagne de suivi, mais pas les deux.',
  'round-not-sealed': 'La campagne de suivi[ {round}] n’est pas encore scellée.',
  'day-before-adoption': 'La date[ du {day}] est antérieure à l’adoption de la conception[ le {adoptedOn}].',
  'day-too-far-ahead': 'La date[ du {day}] est trop éloignée[ ; l’horizon maximal est de {years} ans].',
  'from-after-to': 'Le début de la période[ ({from})] est postérieur à sa fin[ ({to})].',
  'figure-without-list': 'Aucune liste de mesures n’est associée à ce chiffre clé.',
  'filter-value-unknown': 'Cette valeur n’existe pas ici[ : « {value} »].[ Valeurs possibles : {known}.]',

  'strategy-key-taken': 'Une conception portant cette clé[ ({key})] existe déjà.',
  'field-number-taken': 'Un champ d’action portant ce numéro[ ({number})] existe déjà.',

  'setup-finished':
    'La mise en place est terminée : une conception existe déjà. D’autres fichiers s’importent en ligne de commande.',

  'invalid-day': '[« {value} » n’est pas une date du calendrier. ]Veuillez saisir une date au format AAAA-MM-JJ.',

  'sign-in-required': 'Veuillez vous connecter.',
  'role-missing': 'Votre rôle ne le permet pas.',
  'report-draft-withheld':
    'Avant que le rapport d’avancement soit figé, ses textes et la cosignature ne sont visibles que pour la coordination et les ministères.',
  'account-disabled': 'Cet accès est bloqué.',
  'sign-in-failed': 'La connexion n’a pas abouti. Veuillez la recommencer.',
  'sign-in-unavailable': 'Le service de connexion est momentanément injoignable. Veuillez réessayer plus tard.',
  'own-work': 'Quiconque a rédigé, soumis ou signé un document ne peut pas le valider soi-même.',
  'not-in-this-state': 'Cette action n’est pas possible à ce stade.',
  'not-on-this-subject': 'Cette action n’existe pas ici.',

  'document-number-missing': 'Une décision doit mentionner sa référence ou son numéro de document.',
  'reason-missing': 'Veuillez indiquer un motif.',
  'day-in-future': 'La date[ du {day}] est dans le futur.',
  'clock-behind-history':
    'Aucune modification n’est possible à la date du jour[ ({today})], car il existe des modifications ultérieures[ (la dernière le {lastChangeOn})]. Veuillez vérifier l’horloge du serveur.',
  'nothing-changed': 'Rien n’a changé.',
  'stale-version':
    'Une autre personne a enregistré entre-temps. Veuillez charger la nouvelle version et reprendre votre modification.',

  'code-invalid': 'Ce code n’est pas valable[ : « {code} »]. Exemple : 3.2.1.',
  'code-taken': 'Ce code existe déjà[ : {code}].',
  'text-missing': 'Il manque un texte ; pour les indications bilingues, le texte allemand est nécessaire.',
  'text-too-long': 'Le texte est trop long[ : {length} caractères pour un maximum de {maximum}].',
  'text-control-characters':
    'Le texte contient des caractères de contrôle invisibles. Veuillez le saisir de nouveau ou le coller sans mise en forme.',
  'key-invalid':
    'Cette clé n’est pas valable[ : « {key} »]. Lettres minuscules, chiffres et traits d’union sont admis.',
  'amount-invalid': 'Les montants sont exprimés en euros entiers et ne sont pas négatifs[ : {amount}].',
  'year-invalid': 'L’exercice budgétaire n’est pas valable.',
  'mailbox-invalid': 'Ce n’est pas une adresse électronique[ : « {mailbox} »].',
  'link-invalid': 'Ce n’est pas un lien[ : « {url} »]. Il commence par https://.',
  'field-unknown': 'Ce champ d’action n’existe pas[ : {field}].',
  'goal-unknown': 'Cet objectif n’existe pas[ : {goal}].',
  'goal-in-other-field': 'L’objectif[ {goal}] relève d’un autre champ d’action que la mesure.',
  'further-goal-is-main-goal': 'L’objectif[ {goal}] est déjà l’objectif principal de la mesure.',
  'ministry-unknown': 'Ce ministère n’existe pas[ : {ministry}].',
  'participant-is-lead': 'Le ministère chef de file n’est pas en même temps ministère associé.',
  'listed-twice': 'Un élément figure deux fois.',
  'milestone-unknown': 'Cette étape n’existe pas[ : {key}].',
  'milestone-exists': 'Cette étape existe déjà[ : {key}].',
  'milestone-closed': 'L’étape est déjà atteinte ou abandonnée.',
  'milestone-key-invalid': 'La clé de l’étape n’est pas valable[ : « {key} »].',
  'end-before-start': 'La fin[ ({end})] est antérieure au début[ ({start})].',
  'permanent-with-end':
    'Une tâche permanente n’a pas de fin. Pour y mettre un terme, une décision la transforme d’abord en mesure ponctuelle.',
  'kind-unchanged': 'La mesure est déjà de ce type[ : {kind}].',
  'move-not-allowed': 'Ce changement n’est pas prévu depuis cet état[ : de « {from} » à « {to} »].',
  'measure-closed': 'La mesure est close et ne peut plus être modifiée ainsi[ : {implementation}].',
  'measure-cancelled': 'La mesure, créée par erreur, a été annulée.',
  'measure-implemented': 'La mesure est déjà réalisée.',
  'measure-in-sealed-round':
    'La mesure fait partie d’une campagne de suivi scellée et ne peut plus être annulée. Elle peut être abandonnée ou remplacée.',
  'measure-without-course': 'La mesure n’a pas de trajectoire actuellement.',
  'not-implemented': 'La mesure n’est pas déclarée réalisée.',
  'already-confirmed': 'La réalisation est déjà confirmée[ (le {confirmedOn})].',
  'successor-missing': 'Trop peu de mesures sont indiquées[ ; il en faut au moins {fewest}].',
  'successor-closed': 'La mesure qui succède[ ({code})] est elle-même déjà close.',
  'replacement-circle': 'La mesure finirait ainsi par se remplacer elle-même[ par {code}].',
  'lead-unchanged': 'Ce ministère est déjà chef de file.',
  'effective-in-past': 'Le changement ne peut pas prendre effet dans le passé[ ({effectiveOn})].',
  'measure-unknown': 'Cette mesure n’existe pas[ : {measure}].',
  'offer-open': 'Le rôle de chef de file est déjà proposé ; la proposition attend une réponse.',
  'offer-answered': 'Cette proposition a déjà reçu une réponse ou a été retirée.',
  'offer-of-other-measure': 'Cette offre concerne une autre mesure ou un ancien chef de file.',

  'due-before-adoption': 'L’échéance[ du {dueOn}] est antérieure à l’adoption de l’objectif[ le {adoptedOn}].',

  'adoption-day-fixed': 'La date d’adoption est fixée[ : {adoptedOn}]. Une autre échéance relève d’une décision.',

  'measure-replaced': 'La mesure est remplacée ; le compte rendu porte sur celles qui lui succèdent[ : {successors}].',
  'as-of-not-of-round':
    'La date de référence du compte rendu[ ({asOfOn})] n’est pas celle de la campagne de suivi[ ({roundAsOfOn})].',
  'round-sealed':
    'La campagne de suivi[ {round}] est scellée[ (depuis le {sealedOn})]. Veuillez passer par un rectificatif ou un compte rendu intermédiaire.',
  'round-not-open': 'La campagne de suivi[ {round}] n’est pas ouverte[ ; elle commence le {openedOn}].',
  'evidence-missing': 'Un justificatif est nécessaire : un lien ou un numéro de document.',
  'effective-day-missing': 'Veuillez indiquer la date de prise d’effet.',
  'implemented-after-as-of':
    'La réalisation est postérieure à la date de référence de la campagne[ ({asOfOn})]. Veuillez passer par un compte rendu intermédiaire.',
  'effective-after-as-of':
    'La date[ du {day}] est postérieure à la date de référence de la campagne[ ({asOfOn})]. Veuillez passer par un compte rendu intermédiaire.',
  'permanent-never-implemented':
    'Une tâche permanente n’est jamais déclarée réalisée. Pour y mettre un terme, une décision la transforme d’abord en mesure ponctuelle.',
  'cause-missing':
    'Veuillez indiquer la cause : elle est requise pour « à risque » et « critique » et pour toute étape abandonnée.',
  'remedy-missing':
    'Veuillez indiquer ce qui sera fait et pour quand : c’est requis pour « à risque » et « critique ».',
  'redecision-day-missing': 'Pour « suspendue », la date du réexamen est nécessaire.',
  'redecision-not-ahead': 'La date du réexamen[ ({redecideOn})] doit être postérieure à celle du compte rendu.',
  'course-missing': 'Veuillez indiquer la trajectoire.',
  'course-not-applicable': 'Dans cet état[ (« {implementation} »)], la mesure n’a pas de trajectoire.',
  'end-dropped-by-report': 'La fin d’une mesure ne peut pas être supprimée par un compte rendu.',
  'reached-and-dropped': 'Une étape ne peut pas être à la fois atteinte et abandonnée.',
  'shift-cause-missing': 'L’échéance est reportée[ au {forecastOn}]. Veuillez en indiquer la cause.',
  'unchanged-while-overdue': '« Sans changement » est impossible tant qu’une étape est en retard.',
  'unchanged-with-changes':
    '« Sans changement » ne comporte aucune modification. Veuillez remettre un compte rendu ordinaire.',
  'unchanged-reason-missing':
    'À partir du troisième « sans changement » consécutif, un motif est nécessaire[ (ce serait le numéro {inARow})].',
  'corrected-report-unknown': 'Le compte rendu à corriger n’existe pas.',

  'correction-reason-missing': 'Pour rectifier un compte rendu accepté, il faut en donner le motif.',
  'lead-moved':
    'Le rôle de chef de file est passé à un autre ministère[ : {ministry}]. Ce compte rendu ne peut plus être remis.',
  'report-exists':
    'Il existe déjà pour cette mesure un compte rendu non encore accepté. Veuillez y poursuivre la rédaction.',
  'round-key-taken': 'Une campagne de suivi portant cette clé[ ({key})] existe déjà.',
  'round-move-not-allowed': 'Cette opération n’est pas prévue au stade actuel de la campagne[ (« {state} »)].',
  'period-invalid': 'La période n’est pas cohérente[ : du {from} au {to}]. La date de référence s’y trouve.',
  'deadline-before-as-of': 'Le délai[ ({deadlineOn})] est antérieur à la date de référence[ ({asOfOn})].',
  'deadline-passed': 'Le délai est déjà expiré[ ({deadlineOn})].',
  'round-not-ready': 'La campagne de suivi n’est pas encore à ce stade.',
  'query-open': 'Une question[ sur la mesure {measure}] est encore ouverte.',
  'request-open':
    'Un compte rendu[ sur la mesure {measure}] est encore attendu[ ; le délai court jusqu’au {deadlineOn}].',
  'requests-outstanding': 'Comptes rendus encore attendus[ : {open}][ ; le délai court jusqu’au {deadlineOn}].',
  'request-withdrawn': 'La demande a été retirée[ (le {withdrawnOn})].',
  'not-canonical': 'Le contenu ne peut pas être fixé sans ambiguïté.',
  'query-field-unknown': 'Un compte rendu n’a pas ce champ[ : {field}].',
  'measure-not-in-round': 'La mesure[ {measure}] ne fait pas partie de cette campagne de suivi.',
  'amendment-pending': 'Un rectificatif de cette mesure[ ({measure})] attend déjà une confirmation.',
  'link-days-invalid': 'Un lien personnel est valable au moins un jour[ et au plus {maximum} jours].',
  'nudged-today': 'Ce ministère[ ({ministry})] a déjà été relancé aujourd’hui.',

  'file-too-large': 'Le fichier est trop volumineux[ ; maximum : {maximum} octets].',
  'encoding-invalid': 'Le fichier n’est pas enregistré en UTF-8.',
  'report-frozen':
    'Le rapport d’avancement est figé[ (édition {edition})]. Une modification suppose d’abord un rectificatif.',
  'report-freezing':
    'Le rapport d’avancement est en train d’être figé. Veuillez attendre que tous les fichiers soient produits.',
  'report-not-frozen': 'Le rapport d’avancement n’est pas encore figé.',
  'report-not-in-consent': 'Aucune demande de visa n’est en cours pour ce rapport d’avancement.',
  'comment-missing': 'Veuillez indiquer ce qui doit être modifié dans les passages concernés.',
  'freeze-blocked':
    'Le rapport d’avancement ne peut pas encore être figé : des ministères ont refusé leur visa[, au nombre de {count}].',
  'text-part-unknown': 'Le rapport d’avancement ne contient pas cette partie[ : {part}].',
  'text-shape-unknown':
    'Le texte contient autre chose que des paragraphes, des listes, des mises en évidence et des liens.',
  'text-too-many-pieces': 'Le texte comporte trop d’éléments[ : {pieces} pour un maximum de {maximum}].',
  'nothing-to-confirm': 'Cette traduction n’appelle aucune confirmation.',
  'unknown-format': 'Ce format de fichier n’existe pas ici[ : {format}].[ Formats possibles : {known}.]',
  'unknown-language': 'Cette langue n’existe pas ici[ : {language}]. Langues possibles : de et fr.',
  'edition-not-found': 'Cette édition du rapport d’avancement n’existe pas[ : {edition}].',
  'export-not-found': 'Cet export n’existe pas.',
  'export-not-ready': 'Le fichier est en cours de production. Veuillez réessayer dans quelques secondes.',
  'export-failed': 'Le fichier n’a pas pu être produit, même au second essai.',
  'export-too-large':
    'Le fichier n’a pas pu être produit : il demande plus de mémoire qu’un fichier ne peut en occuper ici.',
  'export-too-slow':
    'Le fichier n’a pas pu être produit : il aurait fallu plus de temps qu’un fichier ne peut en prendre ici.',
  'pdf-unavailable': 'Ce serveur ne peut pas produire de fichiers PDF. Tous les autres formats sont disponibles.',

  'file-empty': 'Le fichier est vide.',
  'file-not-a-catalogue': 'Le fichier n’est pas un catalogue de mesures. Format attendu : CSV ou JSON en UTF-8.',
  'line-too-long': 'Une ligne est trop longue[ : {length} caractères pour un maximum de {maximum}].',
  'too-many-rows': 'Le fichier comporte trop de lignes[ ; maximum : {maximum}].',
  'quote-not-closed': 'Un guillemet n’est pas fermé.',
  'column-missing': 'Une colonne manque[ : « {column} »].',
  'column-unknown': 'Cette colonne n’est pas connue[ : « {column} »].[ Colonnes connues : {known}.]',
  'column-twice': 'Une colonne figure deux fois[ : « {column} »].',
  'cell-count': 'La ligne n’a pas le même nombre de cellules que l’en-tête[ : {cells} au lieu de {columns}].',
  'value-missing': 'Il manque une valeur.',
  'value-unknown': 'Cette valeur n’est pas connue[ : « {value} »].[ Valeurs connues : {known}.]',
  'value-invalid': 'Cette valeur ne convient pas ici[ ; valeur attendue : {expected}].',
  'number-invalid': 'Ce n’est pas un nombre[ : « {value} »].',
  'code-twice': 'Ce code figure deux fois dans le fichier[ : {code}][ : {key}].',
  'strategy-missing': 'Le fichier n’indique aucune conception et aucune n’est encore créée.',
  'strategy-differs': 'Le fichier relève d’une autre conception[ : « {key} » au lieu de « {expected} »].',
  'known-on-after-seal': 'Après le premier scellement, plus rien n’est saisi rétroactivement.',
  'known-on-in-future': 'La date de saisie rétroactive[ ({knownOn})] est dans le futur.',

  'idempotency-key-reused': 'Cet identifiant de requête (Idempotency-Key) a déjà servi à une autre requête.',
  'sample-strategy':
    'Cette conception contient des données d’exemple et n’accepte pas de saisie réelle. Il faut d’abord retirer les données d’exemple (npm run remove-demo).',
  'last-admin': 'Au moins une personne doit conserver l’administration.',
  'person-unknown': 'Cette personne n’existe pas ici[ : {person}].',
  'person-erased': 'Les données de cette personne ont été effacées.',
  'demo-person':
    'Cette personne de démonstration n’a pas de données personnelles. On peut la bloquer, mais non l’effacer.',
  'deputy-of-oneself': 'Nul ne peut être son propre suppléant.',
  'address-invalid': 'Ce n’est pas une adresse électronique.',
};
