# Mots des lettres en français. See the English file for what each variable is.

pronoun =
    { $gender ->
        [female] elle
        [male] il
        [organization] l’organisation
        [group] le groupe
       *[other] { $name }
    }
pronoun-object =
    { $gender ->
        [organization] l’organisation
        [group] le groupe
       *[other] { $name }
    }
pronoun-possessive = son
pronoun-agreement =
    { $gender ->
        [female] female
        [male] male
        [organization] female
        [group] male
       *[other] one
    }
name-agreement =
    { $gender ->
        [female] female
        [male] male
       *[other] one
    }
was =
    { $agreement ->
        [many] ont été
       *[one] a été
    }{ $allegedly }
is =
    { $agreement ->
        [many] sont
       *[one] est
    }
has =
    { $agreement ->
        [many] ont
       *[one] a
    }
allegedly = {""}
alleged-clause = selon les allégations, { $clause }
introduced = { $name }, { $role },
pair = { $name } et { $other }
co-accused-count =
    { $count ->
        [one] une personne coaccusée
       *[other] { $number } personnes coaccusées
    }
list-two = { $first } et { $last }
list-comma = ,{" "}
list-last = { $first } et { $last }
foreign-inline = «{"\u00A0"}{ $text }{"\u00A0"}» [{ $tag }]
foreign-sentence = texte original ({ $language }){"\u00A0"}: «{"\u00A0"}{ $text }{"\u00A0"}»
language-ar = arabe
language-be = biélorusse
language-de = allemand
language-en = anglais
language-es = espagnol
language-fa = persan
language-fr = français
language-ka = géorgien
language-kk = kazakh
language-ky = kirghize
language-pt = portugais
language-ru = russe
language-tg = tadjik
language-tr = turc
language-uk = ukrainien
language-uz = ouzbek
language-zh = chinois
language-other = autre langue
number-group = {"\u202F"}
number-decimal = ,
number-0 = aucun
number-1 = un
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix
number-11 = onze
number-12 = douze
times =
    { $count ->
        [1] une fois
       *[other] { $number } fois
    }
times-as-recorded = { $text } fois
dated = { $when }, { $clause }
dated-text = { $when }{"\u00A0"}: { $text }
by = {" "}(auteurs{"\u00A0"}: { $names })
from = {" "}(auteurs{"\u00A0"}: { $names })
at = {" "}(juridiction ou autorité{"\u00A0"}: { $name })
times-part = {" "}{ $times }
place-part = {" "}(lieu{"\u00A0"}: { $place })
during = {" "}pour une durée de { $duration }
until-part = {" "}{ $until }
outcome-part = {" "}(résultat{"\u00A0"}: { $outcome })
part-separator = ;{" "}
aside = {" "}({ $text })
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } – { $name }
in-country = {" "}{ $in }
article = article { $article }
part = {" "}partie { $part }
of-law = { $article } ({ $law })
law-edition = { $law } ({ $edition })
charge-titled = «{"\u00A0"}{ $title }{"\u00A0"}»
charge-titled-under = «{"\u00A0"}{ $title }{"\u00A0"}» ({ $provisions })
charge-under = { $provisions }
of-charge = {" "}(chef d’accusation{"\u00A0"}: { $charge })
on-charge = {" "}(chef d’accusation{"\u00A0"}: { $charge })
with-charge = {" "}(chef d’accusation{"\u00A0"}: { $charge })
for-charge = {" "}(chef d’accusation{"\u00A0"}: { $charge })
to-sentence = {" "}(peine{"\u00A0"}: { $sentence })
and-sentence = {" "}(peine{"\u00A0"}: { $sentence })
with-sentence = {" "}(nouvelle peine{"\u00A0"}: { $sentence })
fined-amount = {" "}de { $amount }
sentence-is = {" "}(peine{"\u00A0"}: { $sentence })
length-years =
    { $count ->
        [one] { $number } an
       *[other] { $number } ans
    }
length-months =
    { $count ->
        [one] { $number } mois
       *[other] { $number } mois
    }
length-weeks =
    { $count ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
length-days =
    { $count ->
        [one] { $number } jour
       *[other] { $number } jours
    }
length-hours =
    { $count ->
        [one] { $number } heure
       *[other] { $number } heures
    }
sentence-of-length = { $kind }, { $length }
sentence-of-kind = { $kind }
sentence-life = réclusion à perpétuité
sentence-fine = amende de { $amount }
sentence-of-amount = { $kind }, { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(avec sursis)
sentence-part-suspended = {" "}(dont { $part } avec sursis)
sentence-concurrent = {" "}(confondue avec une autre peine)
case-kind =
    { $kind ->
        [civil] une procédure civile
        [disciplinary] une procédure disciplinaire
        [immigration] une procédure d’immigration
        [extradition] une procédure d’extradition
        [constitutional] une procédure constitutionnelle
        [international] une procédure internationale
        [habeas-corpus] une procédure d’habeas corpus
        [administrative] une procédure administrative
        [military] une procédure militaire
       *[criminal] une procédure pénale
    }
act-killing = { $who } { fait-objet } d’un homicide{ $times }{ $by }
act-attempted-killing = { $who } { fait-objet } d’une tentative d’homicide{ $times }{ $by }
act-death-in-custody = { $who } { fait-objet } d’un décès en détention{ $times }{ $by }
act-enforced-disappearance = { $who } { fait-objet } d’une disparition forcée{ $times }{ $by }
act-torture = { $who } { fait-objet } d’actes de torture{ $times }{ $by }
act-ill-treatment = { $who } { fait-objet } de mauvais traitements{ $times }{ $by }
act-sexual-violence = { $who } { fait-objet } de violences sexuelles{ $times }{ $by }
act-physical-assault = { $who } { fait-objet } d’une agression physique{ $times }{ $by }
act-attempted-assault = { $who } { fait-objet } d’une tentative d’agression{ $times }{ $by }
act-threat = { $who } { fait-objet } de menaces{ $times }{ $by }
act-death-threat = { $who } { fait-objet } de menaces de mort{ $times }{ $by }
act-threat-to-family = { $who } { fait-objet } de menaces visant sa famille{ $times }{ $by }
act-abduction = { $who } { fait-objet } d’un enlèvement{ $times }{ $by }
act-hostage-taking = { $who } { fait-objet } d’une prise d’otage{ $times }{ $by }
act-arbitrary-arrest = { $who } { fait-objet } d’une arrestation{ $times }{ $by }
act-detention = { $who } { fait-objet } d’une détention{ $times }{ $by }
act-pre-trial-detention = { $who } { fait-objet } d’une détention provisoire{ $times }{ $by }
act-administrative-detention = { $who } { fait-objet } d’une détention administrative{ $times }{ $by }
act-incommunicado-detention = { $who } { fait-objet } d’une détention au secret{ $times }{ $by }
act-house-arrest = { $who } { fait-objet } d’une assignation à résidence{ $times }{ $by }
act-bail-refused = { $who } { fait-objet } d’un refus de libération sous caution{ $times }{ $by }
act-solitary-confinement = { $who } { fait-objet } d’un placement à l’isolement{ $times }{ $by }
act-punishment-in-custody = { $who } { fait-objet } de sanctions en détention{ $times }{ $by }
act-denial-of-medical-care = { $who } { fait-objet } d’un refus de soins médicaux{ $times }{ $by }
act-denial-of-visits = { $who } { fait-objet } d’un refus de visites{ $times }{ $by }
act-forced-psychiatric-confinement = { $who } { fait-objet } d’un internement psychiatrique forcé{ $times }{ $by }
act-search = { $who } { fait-objet } d’une perquisition{ $times }{ $by }
act-seizure-of-property = { $who } { fait-objet } d’une saisie de biens{ $times }{ $by }
act-damage-to-property = { $who } { fait-objet } d’une atteinte à ses biens{ $times }{ $by }
act-office-closed = { $who } { fait-objet } d’une fermeture de bureau{ $times }{ $by }
act-organization-banned = { $who } { fait-objet } d’une mesure d’interdiction ou de radiation de son organisation{ $times }{ $by }
act-licence-suspended = { $who } { fait-objet } d’une suspension d’autorisation d’exercer{ $times }{ $by }
act-disbarment = { $who } { fait-objet } d’une radiation du barreau{ $times }{ $by }
act-dismissal = { $who } { fait-objet } d’un licenciement{ $times }{ $by }
act-asset-freeze = { $who } { fait-objet } d’un gel d’avoirs{ $times }{ $by }
act-fine = { $who } { fait-objet } d’une amende{ $times }{ $by }
act-eviction = { $who } { fait-objet } d’une expulsion de son logement{ $times }{ $by }
act-travel-restriction = { $who } { fait-objet } d’une restriction de déplacement{ $times }{ $by }
act-refusal-of-entry = { $who } { fait-objet } d’un refus d’entrée sur le territoire{ $times }{ $by }
act-refusal-of-asylum = { $who } { fait-objet } d’un refus d’asile{ $times }{ $by }
act-expulsion = { $who } { fait-objet } d’une expulsion du territoire{ $times }{ $by }
act-extradition = { $who } { fait-objet } d’une extradition{ $times }{ $by }
act-loss-of-nationality = { $who } { fait-objet } d’une privation de nationalité{ $times }{ $by }
act-surveillance = { $who } { fait-objet } d’une surveillance{ $times }{ $by }
act-stalking = { $who } { fait-objet } de filatures{ $times }{ $by }
act-digital-attack = { $who } { fait-objet } d’une attaque numérique{ $times }{ $by }
act-account-blocked = { $who } { fait-objet } d’un blocage de compte ou de site{ $times }{ $by }
act-smear-campaign = { $who } { fait-objet } d’une campagne de dénigrement{ $times }{ $by }
act-defamation = { $who } { fait-objet } de diffamation{ $times }{ $by }
act-listing = { $who } { fait-objet } d’une inscription sur une liste officielle{ $times }{ $by }
act-speech-ban = { $who } { fait-objet } d’une interdiction de s’exprimer en public{ $times }{ $by }
act-harassment = { $who } { fait-objet } de harcèlement{ $times }{ $by }
act-questioning = { $who } { fait-objet } d’un interrogatoire{ $times }{ $by }
act-judicial-harassment = { $who } { fait-objet } de harcèlement judiciaire{ $times }{ $by }
act-denial-of-fair-trial = { $who } { fait-objet } d’un déni de procès équitable{ $times }{ $by }
act-denial-of-counsel = { $who } { fait-objet } d’un refus d’accès à un avocat{ $times }{ $by }
act-fabrication-of-evidence = { $who } { fait-objet } d’une fabrication de preuves{ $times }{ $by }
act-retaliation-against-relatives = { $who } { fait-objet } de représailles visant ses proches{ $times }{ $by }
act-retaliation-against-colleagues = { $who } { fait-objet } de représailles visant ses collègues{ $times }{ $by }
act-retaliation-against-lawyer = { $who } { fait-objet } de représailles visant son avocat{ $times }{ $by }
step-complaint-filed = une plainte a été déposée (personne concernée{"\u00A0"}: { $name })
step-complaint-withdrawn = la plainte a été retirée (personne concernée{"\u00A0"}: { $name })
step-inquiry-opened = une enquête préliminaire a été ouverte (personne concernée{"\u00A0"}: { $name }){ $by }
step-case-opened = { $case } a été ouverte à l’encontre { ELIDE("de", $name) }{ $on-charge }{ $place }{ $by }
step-case-refused = l’ouverture d’une procédure a été refusée{ $by }
step-summons = { $who } a reçu une convocation{ $by }
step-questioned = { $who } { fait-objet } d’un interrogatoire{ $by }
step-search = une perquisition a eu lieu dans des locaux { ELIDE("de", $name) }{ $by }
step-seizure = des biens { ELIDE("de", $name) } ont été saisis{ $by }
step-accused = { $who } { fait-objet } de soupçons officiels{ $on-charge }{ $by }
step-warrant-issued = un mandat d’arrêt a été délivré à l’encontre { ELIDE("de", $name) }{ $by }
step-defendants-added = de nouvelles personnes ont été mises en cause dans l’affaire { ELIDE("de", $name) }{ $by }
step-charged = { $who } { fait-objet } d’une mise en examen{ $with-charge }{ $by }
step-indicted = { $who } { fait-objet } d’un acte d’accusation{ $with-charge }{ $by }
step-charge-added = un nouveau chef d’accusation a été retenu à l’encontre { ELIDE("de", $name) }{ $by }
step-charge-changed = le chef d’accusation retenu à l’encontre { ELIDE("de", $name) } a été modifié{ $by }
step-supplementary-indictment = un acte d’accusation complémentaire a été établi à l’encontre { ELIDE("de", $name) }{ $by }
step-forensic-examination = une expertise a été ordonnée{ $by }
step-file-disclosed = le dossier a été communiqué à la défense
step-case-sent-to-court = l’affaire { ELIDE("de", $name) } a été transmise au tribunal{ $by }
step-investigation-suspended = l’enquête a été suspendue{ $by }
step-investigation-resumed = l’enquête a été reprise{ $by }
step-arrested = { $who } { fait-objet } d’une arrestation{ $place }{ $by }
step-detained = { $who } { fait-objet } d’un placement en détention{ $place }{ $by }
step-disappeared = { $who } a disparu{ $place }
step-custody-admitted = les autorités ont reconnu la détention { ELIDE("de", $name) }
step-habeas-corpus-filed = un recours en habeas corpus a été formé au nom { ELIDE("de", $name) }
step-habeas-corpus-decided = il a été statué sur le recours en habeas corpus{ $by }{ $outcome }
step-remanded = le placement en détention provisoire { ELIDE("de", $name) } a été ordonné{ $during }{ $until }{ $by }
step-remand-extended = la détention provisoire { ELIDE("de", $name) } a été prolongée{ $during }{ $until }{ $by }
step-remand-appealed = la décision de placement en détention provisoire a fait l’objet d’un recours
step-remand-appeal-decided = il a été statué sur le recours contre le placement en détention provisoire{ $by }{ $outcome }
step-bail-granted = la libération sous caution { ELIDE("de", $name) } a été accordée{ $by }
step-bail-refused = la libération sous caution { ELIDE("de", $name) } a été refusée{ $by }
step-house-arrest = l’assignation à résidence { ELIDE("de", $name) } a été ordonnée{ $during }{ $until }{ $by }
step-travel-restricted = { $who } { fait-objet } d’une obligation de ne pas quitter les lieux{ $by }
step-order-breached = la violation d’une mesure ordonnée a été signalée dans l’affaire { ELIDE("de", $name) }{ $by }
step-provisional-release = la mise en liberté provisoire { ELIDE("de", $name) } a été ordonnée{ $by }
step-transferred = { $who } { fait-objet } d’un transfèrement{ $place }
step-hunger-strike = { $who } a commencé une grève de la faim
step-trial-opened = le procès { ELIDE("de", $name) } s’est ouvert{ $at }
step-preliminary-hearing = une audience préliminaire a eu lieu dans l’affaire { ELIDE("de", $name) }{ $at }
step-hearing = une audience a eu lieu dans l’affaire { ELIDE("de", $name) }{ $at }
step-hearing-adjourned = l’audience dans l’affaire { ELIDE("de", $name) } a été reportée{ $by }
step-hearing-cancelled = l’audience prévue dans l’affaire { ELIDE("de", $name) } n’a pas eu lieu
step-hearing-closed = une audience à huis clos a eu lieu dans l’affaire { ELIDE("de", $name) }{ $at }
step-hearing-observed = une audience dans l’affaire { ELIDE("de", $name) } a été suivie par des observateurs{ $at }
step-recusal = la récusation du juge a été demandée
step-sentence-requested = le parquet a requis une peine à l’encontre { ELIDE("de", $name) }{ $to-sentence }
step-last-word = { $who } a prononcé sa dernière déclaration devant le tribunal
step-petition-filed = une requête ou une demande a été déposée dans l’affaire { ELIDE("de", $name) }
step-petition-decided = il a été statué sur la requête ou la demande dans l’affaire { ELIDE("de", $name) }{ $by }{ $outcome }
step-verdict-announced = le jugement dans l’affaire { ELIDE("de", $name) } a été prononcé{ $by }
step-convicted = la condamnation { ELIDE("de", $name) } a été prononcée{ $of-charge }{ $and-sentence }{ $by }
step-acquitted = l’acquittement { ELIDE("de", $name) } a été prononcé{ $of-charge }{ $by }
step-sentenced = la peine { ELIDE("de", $name) } a été prononcée{ $to-sentence }{ $by }
step-appeal-lodged = un appel a été interjeté dans l’affaire { ELIDE("de", $name) }
step-appeal-heard = l’appel dans l’affaire { ELIDE("de", $name) } a été examiné{ $at }
step-appeal-decided = il a été statué en appel dans l’affaire { ELIDE("de", $name) }{ $by }{ $outcome }
step-cassation-lodged = un pourvoi en cassation a été formé dans l’affaire { ELIDE("de", $name) }
step-cassation-decided = il a été statué en cassation dans l’affaire { ELIDE("de", $name) }{ $by }{ $outcome }
step-supreme-court-decided = la Cour suprême a statué dans l’affaire { ELIDE("de", $name) }{ $outcome }
step-constitutional-complaint = un recours constitutionnel a été formé au nom { ELIDE("de", $name) }
step-constitutional-decision = il a été statué sur le recours constitutionnel au nom { ELIDE("de", $name) }{ $by }{ $outcome }
step-review-requested = la révision de l’affaire { ELIDE("de", $name) } a été demandée
step-review-decided = il a été statué sur la demande de révision de l’affaire { ELIDE("de", $name) }{ $by }{ $outcome }
step-retrial-ordered = un nouveau procès { ELIDE("de", $name) } a été ordonné{ $by }
step-sent-back = l’affaire { ELIDE("de", $name) } a été renvoyée{ $by }
step-sentence-began = { $who } a commencé à purger sa peine
step-sentence-replaced = la peine { ELIDE("de", $name) } a été commuée{ $with-sentence }{ $by }
step-term-extended = la peine { ELIDE("de", $name) } a été prolongée{ $by }
step-amnestied = { $who } a bénéficié d’une amnistie
step-pardoned = { $who } a bénéficié d’une grâce
step-parole-granted = { $who } a bénéficié d’une libération conditionnelle
step-parole-refused = la libération conditionnelle { ELIDE("de", $name) } a été refusée{ $by }
step-released = { $who } a recouvré la liberté
step-released-on-condition = { $who } a recouvré la liberté sous conditions
step-released-on-expiry = { $who } a recouvré la liberté à l’expiration de sa peine
step-released-into-exile = { $who } a recouvré la liberté pour partir en exil
step-supervision = { $who } { fait-objet } d’un placement sous surveillance{ $by }
step-escaped = { $who } a pris la fuite
step-wanted = { $who } { fait-objet } d’un avis de recherche{ $by }
step-extradition-requested = l’extradition { ELIDE("de", $name) } a été demandée{ $by }
step-extradited = { $who } { fait-objet } d’une extradition
step-deported = { $who } { fait-objet } d’une expulsion
step-asylum-sought = une demande d’asile a été déposée au nom { ELIDE("de", $name) }
step-asylum-granted = l’asile a été accordé à { $name }{ $by }
step-asylum-refused = l’asile a été refusé à { $name }{ $by }
step-charges-dropped = les poursuites à l’encontre { ELIDE("de", $name) } ont été abandonnées{ $by }
step-dismissed = un non-lieu a été prononcé dans l’affaire { ELIDE("de", $name) }{ $by }
step-closed = l’affaire { ELIDE("de", $name) } a été classée{ $by }
step-expired = les poursuites à l’encontre { ELIDE("de", $name) } ont été frappées de prescription
step-decriminalised = la dépénalisation des faits a été appliquée dans l’affaire { ELIDE("de", $name) }{ $on-charge }{ $by }
step-quashed = la condamnation { ELIDE("de", $name) } a été annulée{ $by }
step-rehabilitated = { $who } a bénéficié d’une réhabilitation officielle{ $by }
step-died = le décès { ELIDE("de", $name) } est survenu
step-abated = l’affaire { ELIDE("de", $name) } s’est éteinte du fait de son décès
step-reprimand = { $who } a reçu un blâme{ $by }
step-licence-suspended = l’autorisation d’exercer { ELIDE("de", $name) } a été suspendue{ $by }
step-disbarred = { $who } { fait-objet } d’une radiation du barreau{ $by }
step-reinstated = { $who } { fait-objet } d’une réintégration{ $by }
step-registration-refused = l’enregistrement a été refusé (personne concernée{"\u00A0"}: { $name }){ $by }
step-organization-dissolved = l’organisation a été dissoute{ $by }
step-fined = { $who } { fait-objet } d’une amende{ $amount }{ $for-charge }{ $by }
step-warning-issued = { $who } a reçu un avertissement officiel{ $by }
step-interim-measure = une mesure provisoire a été indiquée en faveur { ELIDE("de", $name) }{ $by }
step-submitted = l’affaire { ELIDE("de", $name) } a été soumise à une instance internationale
step-registered = l’affaire { ELIDE("de", $name) } a été enregistrée{ $by }
step-transmitted = l’affaire { ELIDE("de", $name) } a été communiquée au Gouvernement{ $by }
step-reply-received = le Gouvernement a répondu dans l’affaire { ELIDE("de", $name) }
step-opinion-adopted = une décision dans l’affaire { ELIDE("de", $name) } a été adoptée{ $by }
step-decision-notified = la décision dans l’affaire { ELIDE("de", $name) } a été notifiée{ $by }
step-decision-published = la décision dans l’affaire { ELIDE("de", $name) } a été publiée{ $by }
step-other = { $label }
headline-default = { $person } – { $label }
headline-at-risk = { $person } en danger
headline = { $country }{"\u00A0"}: { $headline }
result-of-other = { $name }{"\u00A0"}: { $result }
result-of-other-in-words = { $name }{"\u00A0"}: { $result }
sentence-of-others = peines des autres personnes accusées{"\u00A0"}: { $list }
sentence-of-other-first = { $name } ({ $sentence })
sentence-of-other-next = { $name } ({ $sentence })
times-aside = {" "}({ $times })
who-is = { $name }{"\u00A0"}: { $what }
what-as = { $what }
role-of-organization = { $role } ({ $organization }{ $meaning })
role-alone = { $role }
member = membre
meaning-part = {" "}– «{"\u00A0"}{ $meaning }{"\u00A0"}»
organization-is = { $organization }{"\u00A0"}: { $description }
organization-is-serves = { $organization }{"\u00A0"}: { $description }{"\u00A0"}; bénéficiaires et objet du travail{"\u00A0"}: { $serves }
organization-serves = { $organization } – bénéficiaires et objet du travail{"\u00A0"}: { $serves }
works-for = { $name } – bénéficiaires et objet du travail{"\u00A0"}: { $serves }
is-now = { $name } – situation actuelle{"\u00A0"}: { $whereabouts }
allegation = selon l’enquête, { $name } { $allegation }
allegation-account = selon la version des autorités{"\u00A0"}: { $allegation }
quotation-in-document-by = dans le document suivant ({ $document }{"\u00A0"}; auteur{"\u00A0"}: { $by }), il est écrit{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-in-document = dans le document suivant ({ $document }), il est écrit{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-by = déclaration des autorités ({ $by }){"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-alone = selon les termes des autorités{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-also = il y est également écrit{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
words-of = selon les termes employés par les autorités ({ $by }){"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
the-authorities = les autorités
person-with-status = { $name } ({ $status })
citizen-of = nationalité{"\u00A0"}: { $countries }
witnesses =
    { $count ->
        [one] { $names } participe à la procédure en qualité de témoin
       *[other] { $names } participent à la procédure en qualité de témoins
    }
co-accused = sont également mises en cause dans la même affaire les personnes suivantes{"\u00A0"}: { $names }
measure-in-force = la mesure suivante est en vigueur{"\u00A0"}: { $label }{ $object }{ $by }{ $since }
measure-object = {" "}(objet{"\u00A0"}: { $object })
measure-ordered-by = {" "}(autorité{"\u00A0"}: { $names })
measure-since = {" "}({ $date })
targeted-before = { $name } a déjà été la cible d’autres actes par le passé
was-accused = { $who } { fait-objet } d’accusations{ $of-charge }
charge-considered-by = { $sender } qualifie ainsi l’accusation{"\u00A0"}: { $assessment }
charge-considered = l’accusation est ainsi qualifiée{"\u00A0"}: { $assessment }
that-charge-considered-by = { $sender } qualifie ainsi cette accusation{"\u00A0"}: { $assessment }
that-charge-considered = cette accusation est ainsi qualifiée{"\u00A0"}: { $assessment }
charge-is = l’accusation est la suivante{"\u00A0"}: { $charge }
charge-carries = la peine encourue est la suivante{"\u00A0"}: { $penalty }
response-some-investigated = des enquêtes pénales ont été ouvertes sur certains de ces actes
response-investigated = une enquête a été ouverte
response-nobody-identified = aucun responsable n’a été identifié
response-nobody-justice = aucun responsable n’a été traduit en justice
response-nobody = aucun responsable n’a été identifié ni traduit en justice
response-but = { $first }, mais { $second }
response-refused = les autorités ont refusé d’ouvrir une enquête
response-justice = les responsables ont été traduits en justice
response-complaint = une plainte a été déposée auprès des autorités
according-to = selon la source suivante ({ $source }), { $clause }
in-custody-for = durée de la privation de liberté à ce jour{"\u00A0"}: { $days }
earlier-letter = { $sender } a déjà écrit au sujet de cette affaire (date{"\u00A0"}: { $date }{ $to }){ $answer }
earlier-letter-we = nous avons déjà écrit au sujet de cette affaire (date{"\u00A0"}: { $date }{ $to }){ $answer }
earlier-letter-to = {" "}; destinataires{"\u00A0"}: { $names }
earlier-letter-unanswered = , sans réponse sur le fond à ce jour
earlier-letter-answered = , et une réponse a été reçue
concern =
    { $gender ->
        [organization] { $sender } exprime sa préoccupation concernant { $repeated ->
            [yes] le harcèlement répété
           *[no] la situation
        } { ELIDE("de", $name) } et estime que cette organisation est prise pour cible en raison de son travail légitime et pacifique en faveur des droits humains
        [group] { $sender } exprime sa préoccupation concernant { $repeated ->
            [yes] le harcèlement répété
           *[no] la situation
        } { ELIDE("de", $name) } et estime que ce groupe est pris pour cible en raison de son travail légitime et pacifique en faveur des droits humains
       *[other] { $sender } exprime sa préoccupation concernant { $repeated ->
            [yes] le harcèlement répété
           *[no] la situation
        } { ELIDE("de", $name) } et estime que cette personne est prise pour cible en raison de son travail légitime et pacifique en faveur des droits humains
    }
concern-we =
    { $gender ->
        [organization] nous exprimons notre préoccupation concernant { $repeated ->
            [yes] le harcèlement répété
           *[no] la situation
        } { ELIDE("de", $name) } et estimons que cette organisation est prise pour cible en raison de son travail légitime et pacifique en faveur des droits humains
        [group] nous exprimons notre préoccupation concernant { $repeated ->
            [yes] le harcèlement répété
           *[no] la situation
        } { ELIDE("de", $name) } et estimons que ce groupe est pris pour cible en raison de son travail légitime et pacifique en faveur des droits humains
       *[other] nous exprimons notre préoccupation concernant { $repeated ->
            [yes] le harcèlement répété
           *[no] la situation
        } { ELIDE("de", $name) } et estimons que cette personne est prise pour cible en raison de son travail légitime et pacifique en faveur des droits humains
    }
concern-neutral = il y a des raisons de croire que les actes décrits sont liés au travail pacifique { ELIDE("de", $name) } en faveur des droits humains
condemns = { $sender } condamne ces actes, qui semblent viser à sanctionner { $name } pour son travail légitime en faveur des droits humains
condemns-we = nous condamnons ces actes, qui semblent viser à sanctionner { $name } pour son travail légitime en faveur des droits humains
recalls = la Déclaration des Nations Unies sur les défenseurs des droits de l’homme, adoptée par l’Assemblée générale le 9 décembre 1998, reconnaît à chacun le droit, individuellement ou en association avec d’autres, de promouvoir la protection des droits de l’homme, et appelle les États à protéger ceux qui le font contre toute violence, menace, mesure de représailles ou action arbitraire (articles 1 et 12)
urges = { $sender } exhorte les autorités{ $in-country } à{"\u00A0"}:
urges-we = nous exhortons les autorités{ $in-country } à{"\u00A0"}:
demand-disclose-whereabouts = révéler immédiatement le sort { ELIDE("de", $name) } et le lieu de sa détention
demand-release = libérer immédiatement et sans condition { $name }
demand-drop-charges = abandonner immédiatement toutes les poursuites à l’encontre { ELIDE("de", $name) }
demand-quash-conviction = annuler la condamnation { ELIDE("de", $name) }
demand-medical-care = assurer à { $name } les soins médicaux que requiert son état
demand-access-to-lawyer = garantir à { $name } l’accès rapide et confidentiel à un avocat de son choix
demand-access-to-family = permettre à { $name } des contacts réguliers avec sa famille
demand-end-torture = protéger { $name } contre la torture et les autres mauvais traitements
demand-fair-trial = garantir à { $name } un procès équitable et public devant un tribunal indépendant
demand-lift-measure = lever les restrictions imposées à { $name }
demand-reinstate = rétablir { $name } dans ses fonctions ou sa profession
demand-stop-extradition = s’abstenir d’extrader ou d’expulser { $name }
demand-cease-harassment = mettre fin à tout harcèlement à l’encontre { ELIDE("de", $name) }
demand-investigate = mener immédiatement une enquête approfondie et impartiale sur les actes commis contre { $name } et traduire les responsables en justice
demand-protect = prendre toutes les mesures nécessaires pour protéger la vie et l’intégrité physique et psychologique { ELIDE("de", $name) }
demand-reparation = accorder à { $name } une réparation intégrale
demand-reform = mettre la loi et la pratique en conformité avec les normes internationales relatives aux droits humains
demand-general-guarantee = garantir en toutes circonstances que tous les défenseurs et défenseuses des droits humains{ $in-country } puissent mener leur travail légitime sans crainte de représailles et sans aucune restriction
date-line = { $place }, le { $date }
subject-charges = Objet{"\u00A0"}: accusations portées contre { $name } ({ $charge })
subject-person = Objet{"\u00A0"}: { $name }
your-reference = Votre référence{"\u00A0"}: affaire n° { $number }
our-reference = Notre référence{"\u00A0"}: { $number }
case-code = Code de l’affaire{"\u00A0"}: { $code }
update-number = Mise à jour { $number }
salutation = Madame, Monsieur
salutation-comma = { $salutation },
write-on-behalf = nous vous écrivons au nom de l’organisation suivante{"\u00A0"}: { $sender }, au sujet de la situation { ELIDE("de", $name) }
write-about = je vous écris au sujet de la situation { ELIDE("de", $name) }
letter-concern = nous craignons que cette situation ne soit liée au travail légitime { ELIDE("de", $name) } en faveur des droits humains
letter-concern-i = je crains que cette situation ne soit liée au travail légitime { ELIDE("de", $name) } en faveur des droits humains
letter-call = nous vous demandons donc respectueusement, ainsi que, par votre intermédiaire, aux autorités compétentes{ $in-country }, de prendre les mesures suivantes{"\u00A0"}:
letter-call-i = je vous demande donc respectueusement, ainsi que, par votre intermédiaire, aux autorités compétentes{ $in-country }, de prendre les mesures suivantes{"\u00A0"}:
letter-reply = nous vous saurions gré de nous informer des mesures prises à cet égard
letter-reply-i = je vous saurais gré de m’informer des mesures prises à cet égard
close = Je vous prie d’agréer l’expression de ma haute considération.
close-impersonal = Je vous prie d’agréer, Madame, Monsieur, l’expression de ma haute considération.
signature-here = (signature)
copies = Copies{"\u00A0"}: { $names }
contact-email = Courriel{"\u00A0"}: { $value }
contact-phone = Téléphone{"\u00A0"}: { $value }
contact-fax = Télécopie{"\u00A0"}: { $value }
contact-website = Site web{"\u00A0"}: { $value }
page-label = Page { $page } sur { $pages }
new-information = Nouvelles informations
background = Contexte
chronology = Chronologie
date = Date
event = Événement
unknown = Information non disponible
urgent-action-title = ACTION URGENTE
urgent-action-what = Ce que vous pouvez faire
urgent-action-take = veuillez écrire aux autorités nommées ci-dessous avec vos propres mots ou en utilisant ce modèle de lettre
urgent-action-model = Modèle de lettre
urgent-action-addressees = Destinataires
urgent-action-salutation = Formule d’appel{"\u00A0"}: { $salutation }
urgent-action-languages = Langues à privilégier
urgent-action-languages-text = { $languages }{"\u00A0"}; vous pouvez aussi écrire dans votre propre langue
urgent-action-before = Merci d’agir avant le
urgent-action-asap = dès que possible
urgent-action-information = Complément d’information
urgent-action-name = Nom et pronoms
urgent-action-pronouns = { $name } ({ $pronouns })
pronouns-female = elle
pronouns-male = il
pronouns-other = iel
pronouns-organization = elle (organisation)
urgent-action-earlier = Actions précédentes
urgent-action-call = je vous demande de prendre les mesures suivantes{"\u00A0"}:
observatory-title = APPEL URGENT
observatory-intro = { $sender } sollicite votre intervention urgente dans la situation suivante{ $in-country }
observatory-intro-we = nous sollicitons votre intervention urgente dans la situation suivante{ $in-country }
observatory-description = Brève description de la situation
observatory-informed = { $sender } a reçu des informations sur la situation { ELIDE("de", $name) }
observatory-informed-we = nous avons reçu des informations sur la situation { ELIDE("de", $name) }
observatory-background = Informations complémentaires
observatory-assessment = Appréciation
observatory-actions = Actions requises
observatory-actions-opening = veuillez écrire aux autorités{ $in-country } en leur demandant de prendre les mesures suivantes{"\u00A0"}:
observatory-addresses = Adresses
observatory-embassies = Veuillez également écrire aux représentations diplomatiques du pays dans vos pays respectifs.
observatory-report = merci de nous informer de toute action entreprise, en citant le code de cet appel dans votre réponse
un-title = Informations soumises aux procédures spéciales du Conseil des droits de l’homme
un-kind = Type de communication
un-urgent = Appel urgent{"\u00A0"}: les violations présumées sont en cours ou imminentes
un-allegation = Lettre d’allégation{"\u00A0"}: les violations présumées ont déjà eu lieu
un-victims = Victime(s) présumée(s)
un-perpetrators = Auteur(s) présumé(s)
un-perpetrators-label = Personnes, forces ou organes présumés responsables
un-incident = Date, lieu et circonstances
un-when = Date
un-where = Lieu
un-circumstances = Circonstances
un-ongoing = Ce qui est en cours ou imminent
un-domestic = Démarches entreprises au niveau national
un-international = Autres procédures internationales
un-consent = Consentement et confidentialité
un-consent-submit = Consentement à la communication
un-consent-given = donné{ $by }{ $date }
un-consent-by = {" "}(par{"\u00A0"}: { $name })
un-consent-date = {" "}({ $date })
un-consent-not = non consigné
un-consent-refused = refusé ou retiré
un-keep-confidential = À garder confidentiel
un-keep-confidential-text = l’identité de l’auteur de la communication et les noms des témoins et des sources
un-submitter = Communication présentée par
un-submitter-note = L’identité de l’auteur de la communication doit rester confidentielle.
un-disappearance = Disparition forcée{"\u00A0"}: les six éléments
un-last-seen = Date et lieu de la disparition
un-forces = Forces tenues pour responsables
un-search-steps = Démarches entreprises pour déterminer le sort ou le lieu où se trouve la personne
un-legal = Base légale invoquée par les autorités
un-assessment = Lien avec le travail de défense des droits humains
field-name = Nom complet
field-family-name = Nom de famille
field-given-name = Prénoms
field-other-names = Autres noms et graphies
field-sex = Sexe
field-birth-date = Date de naissance
field-birth-place = Lieu de naissance
field-age = Âge
field-age-on = { $age } ({ $date })
field-nationality = Nationalité
field-identity-document = Document d’identité
field-profession = Profession ou activité
field-organization = Organisation
field-address = Adresse de résidence habituelle
field-whereabouts = Lieu de séjour actuel
field-date = Date
field-place = Lieu
field-forces = Forces ayant procédé à l’arrestation
field-holding = Forces détenant la personne
field-warrant = Un mandat ou une autre décision a-t-il été présenté
field-authority = Autorité ayant délivré l’ordre
field-reasons = Motifs invoqués par les autorités
field-law = Législation appliquée
field-duration = Durée
field-state = État concerné
field-representative = Représentant
field-article = Article
field-final-decision = Décision interne définitive
yes-exhausted = Aucun autre recours interne utile n’est disponible.
wgad-title = Questionnaire à soumettre au Groupe de travail sur la détention arbitraire
wgad-identity = Identité
wgad-arrest = Arrestation
wgad-detention = Détention
wgad-circumstances = Circonstances de l’arrestation et de la détention
wgad-arbitrary = Raisons pour lesquelles l’arrestation et la détention sont considérées comme arbitraires
wgad-domestic = Démarches entreprises au niveau national
wgad-submitter = Personne ou organisation soumettant les informations
wgad-government = le Gouvernement est prié de répondre dans les 60 jours suivant la transmission de la communication
ccpr-title = Communication individuelle au Comité des droits de l’homme
ccpr-protocol = présentée en vertu du Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques
ccpr-applicant = Auteur de la communication et victime présumée
ccpr-representative = Représentant et pouvoir de représentation
ccpr-state = État partie concerné
ccpr-facts = Exposé des faits
ccpr-violations = Articles dont la violation est alléguée et arguments
ccpr-remedies = Épuisement des recours internes
ccpr-other = Autres procédures internationales
ccpr-none = D’après les informations consignées, la même question n’a pas été soumise à une autre instance internationale d’enquête ou de règlement.
ccpr-sought = Réparation demandée
ccpr-documents = Annexes
echr-title = Requête à la Cour européenne des droits de l’homme
echr-applicant = Requérant
echr-state = Haute Partie contractante
echr-facts = Exposé des faits
echr-violations = Exposé des violations alléguées et arguments à l’appui
echr-admissibility = Respect des critères de recevabilité énoncés à l’article 35 § 1
echr-limit-months =
    la requête doit parvenir à la Cour dans un délai de { $months ->
        [4] quatre mois
       *[other] six mois
    } à compter de la décision définitive{"\u00A0"}; date limite{"\u00A0"}: { $date }
echr-no-final = aucune décision interne définitive n’est consignée
echr-other = Autres procédures internationales
echr-documents = Liste des documents joints
echr-organization = Organisation représentant le requérant
press-title = COMMUNIQUÉ DE PRESSE
press-about = À propos { ELIDE("de", $name) }
press-contact = Contact presse
briefing-title = NOTE D’INFORMATION
briefing-who = Qui
briefing-what = Ce qui s’est passé
briefing-matters = Pourquoi c’est important
briefing-asks = Trois demandes
briefing-raise = nous demandons à votre Gouvernement de soulever les points suivants auprès des autorités{ $in-country }{"\u00A0"}:
briefing-matters-law = l’affaire touche à la liberté des défenseurs et défenseuses des droits humains de mener leur travail, que la Déclaration des Nations Unies sur les défenseurs des droits de l’homme appelle chaque État à protéger
bio-born = naissance{"\u00A0"}: { $date }{ $place }
bio-born-in = {" "}(lieu{"\u00A0"}: { $place })
bio-age = âge{"\u00A0"}: { $age } ({ $date })
bio-life = Parcours
bio-situation = Situation actuelle
bio-in-custody = { $name } est en détention
bio-under-house-arrest = { $name } est en résidence surveillée
bio-disappeared = on ignore le sort { ELIDE("de", $name) } et le lieu où cette personne se trouve
bio-at-liberty = { $name } est en liberté
fait-objet =
    { $agreement ->
        [many] ont fait l’objet
       *[one] a fait l’objet
    }

## The mark of a letter above public

mark-internal = Confidentiel : ne pas publier
mark-secret = Secret : réservé au destinataire, ne pas publier
