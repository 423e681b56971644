# Mots des lettres en français. See the English file for what each variable is.
#
# Functions for French: ETRE (passive that needs no gender where none is known), OWN ("son …" at a
# later mention), ELIDE ("d’Anne", "du Tribunal"), LIEU ("à Paris"), NAMED (a name with its article).

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
        [female] elle
        [male] lui
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
        [organization] { GENDER("fr", $name) }
        [group] { GENDER("fr", $name) ->
            [female] female
            [male] male
           *[many] many
        }
       *[other] one
    }
was =
    { $agreement ->
        [many] ont été
       *[one] a été
    }
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
etait =
    { $agreement ->
        [many] étaient
       *[one] était
    }
victime =
    { $agreement ->
        [many] ont été victimes
       *[one] a été victime
    }
allegedly = {" "}selon les allégations
alleged-clause = selon les allégations,{ WITH(" ", $when, ",") } { $clause }
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
foreign-sentence = texte original en { $language }{"\u00A0"}: «{"\u00A0"}{ $text }{"\u00A0"}»
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
language-other = une autre langue
number-group = {"\u202F"}
number-decimal = ,
number-0 = aucune
number-1 = une
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
by = {" "}par { $names }
from = {" "}{ ELIDE("de la part de", $names) }
at = {" "}devant { $name }
times-part = {" "}{ $times }
place-part = {" "}{ LIEU($place) }
during = {" "}pour une durée de { $duration }
until-part = {" "}{ $until }
outcome-part = , avec le résultat suivant{"\u00A0"}: { $outcome }
part-separator = {"\u00A0"};{" "}
aside = {" "}({ $text })
and-clause = { $clause }, et { $next }
in-all = , jusqu’à un total de { $length }
others = d’autres personnes
tied = { $other } ({ $tie })
titled = { $title } { $name }
happened = les faits suivants se sont produits{"\u00A0"}: { $text }
beside = il est consigné ce qui suit{"\u00A0"}: { $text }
beside-alleged = il est allégué ce qui suit{"\u00A0"}: { $text }
length-two = { $first } et { $last }
in-few-words = { $text }{ WITH(" (", $date, ")") }
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } { ELIDE("de", $name) }
in-country = {" "}{ $in }
article = article { $article }
part = {" "}§ { $part }
of-law = { $article } { ELIDE("de", NAMED("fr", $law)) }
law-edition = { $law } ({ $edition })
articles = articles { $articles }
charge-titled = «{"\u00A0"}{ $title }{"\u00A0"}»
charge-titled-under = «{"\u00A0"}{ $title }{"\u00A0"}» ({ $provisions })
charge-under = { ELIDE("sur le fondement de", NAMED("fr", $provisions)) }
charge-in-a-manner = { $title }, { $manner }
of-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] du chef de { $charge }
    }
on-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] pour { $charge }
    }
with-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] pour { $charge }
    }
for-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] pour { $charge }
    }
to-sentence = {" "}à { $sentence }
and-sentence = {" "}à { $sentence }
with-sentence = {" "}par { $sentence }
fined-amount = {" "}de { $amount }
length-years =
    { $count ->
        [1] un an
        [one] { $number } an
       *[other] { $number } ans
    }
length-months =
    { $count ->
        [1] un mois
       *[other] { $number } mois
    }
length-weeks =
    { $count ->
        [1] une semaine
        [one] { $number } semaine
       *[other] { $number } semaines
    }
length-days =
    { $count ->
        [1] un jour
        [one] { $number } jour
       *[other] { $number } jours
    }
length-hours =
    { $count ->
        [1] une heure
        [one] { $number } heure
       *[other] { $number } heures
    }
sentence-of-length = { $length } { ELIDE("de", $kind) }
sentence-in-words = { ELIDE("une peine de", $kind) } ({ $length })
sentence-of-kind = { ELIDE("une peine de", $kind) }
sentence-life = la réclusion à perpétuité
sentence-fine = une amende de { $amount }
sentence-of-amount = { ELIDE("une peine de", $kind) } d’un montant de { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}avec sursis
sentence-part-suspended = , dont { $part } avec sursis
sentence-concurrent = , peine confondue avec une autre
change-by = {" "}de { $by }
change-to = {" "}à { $to }
change-by-to = {" "}de { $by }, à { $to }
the-punishment =
    { $what ->
        [fine] l’amende
       *[sentence] la peine
    }
ledger-imposed = la peine prononcée est la suivante{"\u00A0"}: { $sentence }
ledger-added = { the-punishment } a été prolongée{ $change }
ledger-increased = { the-punishment } a été augmentée{ $change }
ledger-reduced = { the-punishment } a été réduite{ $change }
ledger-replaced = { the-punishment } a été remplacée par { $sentence }
ledger-suspended = l’exécution { ELIDE("de la peine de", $before) } a été suspendue
ledger-activated = { ELIDE("la peine avec sursis de", $before) } doit être exécutée
ledger-cancelled = { ELIDE("la peine de", $before) } a été annulée
ledger-amnestied = { the-punishment } a été réduite{ $change } en vertu d’une amnistie
ledger-merged = { the-punishment } a été confondue avec une autre{ $change }
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

## What was done: acts

act-killing = { $who } { victime } d’un homicide{ $times }{ $from }
    .headline = Homicide { ELIDE("de", $person) }
act-attempted-killing = il a été attenté{ $times } à { OWN($mention, "sa vie", ELIDE("la vie de", $name)) }{ $from }
    .headline = Attentat contre la vie { ELIDE("de", $person) }
act-death-in-custody = { $who } { has } trouvé la mort en détention{ $times }
    .headline = Mort en détention { ELIDE("de", $person) }
act-enforced-disappearance = { $who } { victime } d’une disparition forcée{ $times }{ $from }
    .headline = Disparition forcée { ELIDE("de", $person) }
act-torture = { $who } { has } subi des actes de torture{ $times }{ $from }
    .headline = Torture{"\u00A0"}: { $person }
act-ill-treatment = { $who } { has } subi des mauvais traitements{ $times }{ $from }
    .headline = Mauvais traitements contre { $person }
act-sexual-violence = { $who } { has } subi des violences sexuelles{ $times }{ $from }
    .headline = Violences sexuelles contre { $person }
act-physical-assault = { $who } { has } subi une agression physique{ $times }{ $from }
    .headline = Agression physique contre { $person }
act-attempted-assault = { $who } { has } subi une tentative d’agression{ $times }{ $from }
    .headline = Tentative d’agression contre { $person }
act-threat = { $who } { has } reçu des menaces{ $times }{ $from }
    .headline = Menaces contre { $person }
act-death-threat = { $who } { has } reçu des menaces de mort{ $times }{ $from }
    .headline = Menaces de mort contre { $person }
act-threat-to-family = { OWN($mention, "sa famille", ELIDE("la famille de", $name)) } a reçu des menaces{ $times }{ $from }
    .headline = Menaces contre la famille { ELIDE("de", $person) }
act-abduction = { ETRE($agreement, $who, $by, "enlevé", "l’enlèvement") }{ $times }
    .headline = Enlèvement { ELIDE("de", $person) }
act-hostage-taking = { $who } { victime } d’une prise d’otage{ $times }{ $from }
    .headline = Prise d’otage{"\u00A0"}: { $person }
act-arbitrary-arrest = { ETRE($agreement, $who, $by, "arrêté", "l’arrestation") }{ $times }
    .headline = Arrestation { ELIDE("de", $person) }
act-detention = { ETRE($agreement, $who, $by, "privé de liberté", "la privation de liberté") }{ $times }
    .headline = Privation de liberté { ELIDE("de", $person) }
act-pre-trial-detention = { ETRE($agreement, $who, $by, "placé en détention provisoire", "le placement en détention provisoire") }{ $times }
    .headline = Détention provisoire { ELIDE("de", $person) }
act-administrative-detention = { ETRE($agreement, $who, $by, "placé en détention administrative", "le placement en détention administrative") }{ $times }
    .headline = Détention administrative { ELIDE("de", $person) }
act-incommunicado-detention = { ETRE($agreement, $who, $by, "détenu au secret", "la détention au secret") }{ $times }
    .headline = Détention au secret { ELIDE("de", $person) }
act-house-arrest = { ETRE($agreement, $who, $by, "placé en résidence surveillée", "le placement en résidence surveillée") }{ $times }
    .headline = Placement en résidence surveillée { ELIDE("de", $person) }
act-bail-refused = la libération sous caution a été refusée{ $times } à { $name }{ $by }
    .headline = Libération sous caution refusée à { $person }
act-solitary-confinement = { ETRE($agreement, $who, $by, "placé à l’isolement", "le placement à l’isolement") }{ $times }
    .headline = Placement à l’isolement { ELIDE("de", $person) }
act-punishment-in-custody = { $who } { has } subi des sanctions en détention{ $times }{ $from }
    .headline = Sanctions en détention contre { $person }
act-denial-of-medical-care = les soins médicaux ont été refusés{ $times } à { $name }{ $by }
    .headline = Soins médicaux refusés à { $person }
act-denial-of-visits = les visites ont été refusées{ $times } à { $name }{ $by }
    .headline = Visites refusées à { $person }
act-forced-psychiatric-confinement = { $who } { has } subi un internement psychiatrique forcé{ $times }{ $from }
    .headline = Internement psychiatrique forcé { ELIDE("de", $person) }
act-search = une perquisition a été menée{ $times }{ $by } dans { OWN($mention, "ses locaux", ELIDE("les locaux de", $name)) }
    .headline = Perquisition visant { $person }
act-seizure-of-property = { OWN($mention, "certains de ses biens", ELIDE("des biens de", $name)) } ont été saisis{ $times }{ $by }
    .headline = Saisie de biens { ELIDE("de", $person) }
act-damage-to-property = { OWN($mention, "certains de ses biens", ELIDE("des biens de", $name)) } ont subi des dommages{ $times }{ $from }
    .headline = Dommages aux biens { ELIDE("de", $person) }
act-office-closed = { OWN($mention, "son bureau", ELIDE("le bureau de", $name)) } a été fermé{ $times }{ $by }
    .headline = Fermeture du bureau { ELIDE("de", $person) }
act-organization-banned =
    { $gender ->
        [organization] { ELIDE("une mesure d’interdiction ou de radiation de", $name) } a été prise
       *[other] une mesure d’interdiction ou de radiation de { OWN($mention, "son organisation", ELIDE("l’organisation de", $name)) } a été prise
    }{ $times }{ $by }
    .headline = Interdiction ou radiation{"\u00A0"}: { $person }
act-licence-suspended = { OWN($mention, "son autorisation d’exercer", ELIDE("l’autorisation d’exercer de", $name)) } a été suspendue{ $times }{ $by }
    .headline = Suspension de l’autorisation d’exercer { ELIDE("de", $person) }
act-disbarment = { ETRE($agreement, $who, $by, "radié du barreau", "la radiation du barreau") }{ $times }
    .headline = Radiation du barreau { ELIDE("de", $person) }
act-dismissal = { ETRE($agreement, $who, $by, "licencié", "le licenciement") }{ $times }
    .headline = Licenciement { ELIDE("de", $person) }
act-asset-freeze = { OWN($mention, "ses avoirs", ELIDE("les avoirs de", $name)) } ont été gelés{ $times }{ $by }
    .headline = Gel des avoirs { ELIDE("de", $person) }
act-fine = une amende a été infligée{ $times } à { $name }{ $by }
    .headline = Amende infligée à { $person }
act-eviction = { ETRE($agreement, $who, $by, "expulsé de son logement", "l’expulsion du logement") }{ $times }
    .headline = Expulsion du logement { ELIDE("de", $person) }
act-travel-restriction = { ETRE($agreement, $who, $by, "empêché de voyager", "la restriction des déplacements") }{ $times }
    .headline = Restriction des déplacements { ELIDE("de", $person) }
act-refusal-of-entry = l’entrée sur le territoire a été refusée{ $times } à { $name }{ $by }
    .headline = Entrée sur le territoire refusée à { $person }
act-refusal-of-asylum = l’asile a été refusé{ $times } à { $name }{ $by }
    .headline = Asile refusé à { $person }
act-expulsion = { ETRE($agreement, $who, $by, "expulsé du territoire", "l’expulsion du territoire") }{ $times }
    .headline = Expulsion du territoire { ELIDE("de", $person) }
act-extradition = { ETRE($agreement, $who, $by, "extradé", "l’extradition") }{ $times }
    .headline = Extradition { ELIDE("de", $person) }
act-loss-of-nationality = { ETRE($agreement, $who, $by, "privé de sa nationalité", "la privation de la nationalité") }{ $times }
    .headline = Privation de la nationalité { ELIDE("de", $person) }
act-surveillance = { ETRE($agreement, $who, $by, "placé sous surveillance", "le placement sous surveillance") }{ $times }
    .headline = Surveillance { ELIDE("de", $person) }
act-stalking = { $who } { has } fait l’objet de filatures{ $times }{ $from }
    .headline = Filatures { ELIDE("de", $person) }
act-digital-attack = { $who } { has } subi une attaque numérique{ $times }{ $from }
    .headline = Attaque numérique contre { $person }
act-account-blocked = { OWN($mention, "l’un de ses comptes ou sites", ELIDE("un compte ou un site de", $name)) } a été bloqué{ $times }{ $by }
    .headline = Blocage d’un compte ou d’un site { ELIDE("de", $person) }
act-smear-campaign = { $who } { has } fait l’objet d’une campagne de dénigrement{ $times }{ $from }
    .headline = Campagne de dénigrement contre { $person }
act-defamation = { $who } { has } fait l’objet de diffamation{ $times }{ $from }
    .headline = Diffamation contre { $person }
act-listing = { ETRE($agreement, $who, $by, "inscrit sur une liste officielle", "l’inscription sur une liste officielle") }{ $times }
    .headline = Inscription sur une liste officielle { ELIDE("de", $person) }
act-speech-ban = { ETRE($agreement, $who, $by, "empêché de s’exprimer en public", "l’interdiction de s’exprimer en public") }{ $times }
    .headline = Interdiction de s’exprimer en public{"\u00A0"}: { $person }
act-harassment = { $who } { has } subi des actes de harcèlement{ $times }{ $from }
    .headline = Harcèlement contre { $person }
act-questioning = { ETRE($agreement, $who, $by, "interrogé", "l’interrogatoire") }{ $times }
    .headline = Interrogatoire { ELIDE("de", $person) }
act-judicial-harassment = { $who } { has } subi un harcèlement judiciaire{ $times }{ $from }
    .headline = Harcèlement judiciaire contre { $person }
act-denial-of-fair-trial = le droit à un procès équitable a été refusé{ $times } à { $name }{ $by }
    .headline = Procès équitable refusé à { $person }
act-denial-of-counsel = l’accès à un avocat a été refusé{ $times } à { $name }{ $by }
    .headline = Accès à un avocat refusé à { $person }
act-fabrication-of-evidence = des preuves ont été fabriquées{ $times } contre { $whom }{ $by }
    .headline = Preuves fabriquées contre { $person }
act-retaliation-against-relatives = { OWN($mention, "ses proches", ELIDE("les proches de", $name)) } ont subi des représailles{ $times }{ $from }
    .headline = Représailles contre les proches { ELIDE("de", $person) }
act-retaliation-against-colleagues = { OWN($mention, "ses collègues", ELIDE("les collègues de", $name)) } ont subi des représailles{ $times }{ $from }
    .headline = Représailles contre les collègues { ELIDE("de", $person) }
act-retaliation-against-lawyer = la défense { ELIDE("de", $name) } a subi des représailles{ $times }{ $from }
    .headline = Représailles contre la défense { ELIDE("de", $person) }

took-place = cela s’est passé{ $place }{ $during }
agents-named = les faits sont attribués aux personnes ou forces suivantes{"\u00A0"}: { $names }
agents-named-alleged = selon les allégations, les faits sont attribués aux personnes ou forces suivantes{"\u00A0"}: { $names }
part-ordered = l’ordre émanait { ELIDE("de", $names) }
part-planned = d’après ce qui est consigné, la planification est attribuée { ELIDE("à", $names) }
part-present =
    { $count ->
        [one] { $names } était sur place
       *[other] { $names } étaient sur place
    }
part-assisted =
    { $count ->
        [one] { $names } y a prêté son concours
       *[other] { $names } y ont prêté leur concours
    }
part-failed-to-prevent =
    { $count ->
        [one] { $names } ne l’a pas empêché
       *[other] { $names } ne l’ont pas empêché
    }
part-tolerated =
    { $count ->
        [one] { $names } l’a toléré
       *[other] { $names } l’ont toléré
    }
part-suspected = les soupçons de responsabilité portent sur { $names }
part-other = { $names }{"\u00A0"}: { $label }
warrant-in-words = { $text }
warrant-shown = au sujet d’un mandat, il est consigné ce qui suit{"\u00A0"}: { $text }
stated-reason = le motif invoqué était le suivant{"\u00A0"}: { $text }
became-known = cela a été appris { $date }
recurrence = les faits se sont répétés{"\u00A0"}: { $text }
in-absentia = cela a été fait en l’absence { ELIDE("de", $name) }
involved-as = { $name } ({ $role })
involved =
    { $count ->
        [one] { $names } y a pris part
       *[other] { $names } y ont pris part
    }
link-retaliation-for = cela a été fait en représailles de ce qui suit{"\u00A0"}: { $what }
account-of-a-date = { OR($source, "une autre version") } donne une autre date{"\u00A0"}: { $value }{ WITH(" (", $reason, ")") }
account-of-something = { OR($source, "une autre version") } relate les faits autrement{"\u00A0"}: { $value }{ WITH(" (", $reason, ")") }
responsible-for = { $names }{"\u00A0"}: { $what }{ WITH(", ", $date) }

## What happened in a proceeding: steps

step-complaint-filed = une plainte concernant { $name } a été déposée{ $by }
    .headline = Plainte dans l’affaire { ELIDE("de", $person) }
step-complaint-withdrawn = la plainte concernant { $name } a été retirée
    .headline = Retrait de la plainte dans l’affaire { ELIDE("de", $person) }
step-inquiry-opened = une enquête préliminaire sur { $name } a été ouverte{ $by }
    .headline = Enquête préliminaire sur { $person }
step-case-opened = { $case } a été ouverte{ $place }{ $by } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }{ $on-charge }
    .headline = Ouverture d’une procédure contre { $person }
step-case-refused = l’ouverture d’une procédure a été refusée{ $by }
    .headline = Refus d’ouvrir une procédure dans l’affaire { ELIDE("de", $person) }
step-warrant-issued = un mandat d’arrêt a été délivré{ $by } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }
    .headline = Mandat d’arrêt visant { $person }
step-defendants-added = de nouvelles personnes ont été mises en cause{ $by } dans l’affaire { ELIDE("de", $name) }
    .headline = Nouvelles mises en cause dans l’affaire { ELIDE("de", $person) }
step-order-breached = la violation d’une mesure ordonnée a été signalée{ $by } dans l’affaire { ELIDE("de", $name) }
    .headline = Violation d’une mesure signalée dans l’affaire { ELIDE("de", $person) }
step-hearing-cancelled = l’audience prévue dans l’affaire { ELIDE("de", $name) } n’a pas eu lieu
    .headline = Audience non tenue dans l’affaire { ELIDE("de", $person) }
step-petition-filed = une requête ou une demande a été déposée{ $by } dans l’affaire { ELIDE("de", $name) }
    .headline = Requête déposée dans l’affaire { ELIDE("de", $person) }
step-petition-decided = il a été statué{ $by } sur la requête ou la demande dans l’affaire { ELIDE("de", $name) }{ $outcome }
    .headline = Décision sur la requête dans l’affaire { ELIDE("de", $person) }
step-asylum-sought = { $who } { $agreement ->
        [many] ont demandé
       *[one] a demandé
    } l’asile{ $place }
    .headline = Demande d’asile { ELIDE("de", $person) }
step-asylum-granted = l’asile a été accordé{ $by } à { $name }{ $place }
    .headline = Asile accordé à { $person }
step-asylum-refused = l’asile a été refusé{ $by } à { $name }{ $place }
    .headline = Asile refusé à { $person }
step-decriminalised = la dépénalisation des faits a été appliquée{ $by } dans l’affaire { ELIDE("de", $name) }
    .headline = Dépénalisation dans l’affaire { ELIDE("de", $person) }
step-summons = { ETRE($agreement, $who, $by, "convoqué", "la convocation") }
    .many = { ETRE($agreement, $who, $by, "convoqué", "la convocation") } { $times } fois
    .headline = Convocation { ELIDE("de", $person) }
step-questioned = { ETRE($agreement, $who, $by, "interrogé", "l’interrogatoire") }
    .many = { ETRE($agreement, $who, $by, "interrogé", "l’interrogatoire") } { $times } fois
    .headline = Interrogatoire { ELIDE("de", $person) }
step-search = une perquisition a été menée{ $by } dans { OWN($mention, "ses locaux", ELIDE("les locaux de", $name)) }
    .many = { NUMBER($times, "une perquisition a été menée", "# perquisitions ont été menées") }{ $by } dans { OWN($mention, "ses locaux", ELIDE("les locaux de", $name)) }
    .headline = Perquisition visant { $person }
step-seizure = { OWN($mention, "certains de ses biens", ELIDE("des biens de", $name)) } ont été saisis{ $by }
    .headline = Saisie de biens { ELIDE("de", $person) }
step-accused = { ETRE($agreement, $who, $by, "mis en cause", "la mise en cause") }{ $on-charge }
    .headline = Mise en cause { ELIDE("de", $person) }
step-charged = { ETRE($agreement, $who, $by, "inculpé", "l’inculpation") }{ $with-charge }
    .headline = Inculpation { ELIDE("de", $person) }
step-indicted = un acte d’accusation a été dressé{ $by } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }{ $on-charge }
    .headline = Acte d’accusation contre { $person }
step-charge-added = un nouveau chef d’accusation a été retenu{ $by } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }
    .headline = Nouveau chef d’accusation contre { $person }
step-charge-changed = le chef d’accusation retenu { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) } a été modifié{ $by }
    .headline = Modification du chef d’accusation contre { $person }
step-supplementary-indictment = un acte d’accusation complémentaire a été dressé{ $by } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }
    .headline = Acte d’accusation complémentaire contre { $person }
step-forensic-examination = une expertise a été ordonnée{ $by }
    .headline = Expertise ordonnée dans l’affaire { ELIDE("de", $person) }
step-file-disclosed = le dossier a été communiqué à la défense
    .headline = Communication du dossier dans l’affaire { ELIDE("de", $person) }
step-case-sent-to-court = l’affaire { ELIDE("de", $name) } a été transmise au tribunal{ $by }
    .headline = Transmission au tribunal de l’affaire { ELIDE("de", $person) }
step-investigation-suspended = l’enquête a été suspendue{ $by }
    .headline = Suspension de l’enquête dans l’affaire { ELIDE("de", $person) }
step-investigation-resumed = l’enquête a été reprise{ $by }
    .headline = Reprise de l’enquête dans l’affaire { ELIDE("de", $person) }
step-arrested = { ETRE($agreement, $who, $by, "arrêté", "l’arrestation") }{ $place }
    .headline = Arrestation { ELIDE("de", $person) }
step-detained = { ETRE($agreement, $who, $by, "placé en détention", "le placement en détention") }{ $place }
    .headline = Placement en détention { ELIDE("de", $person) }
step-disappeared = { $who } { has } disparu{ $place }
    .headline = Disparition { ELIDE("de", $person) }
step-custody-admitted = les autorités ont reconnu la détention { ELIDE("de", $name) }
    .headline = Détention reconnue { ELIDE("de", $person) }
step-habeas-corpus-filed = un recours en habeas corpus a été formé au nom { ELIDE("de", $name) }
    .headline = Recours en habeas corpus pour { $person }
step-habeas-corpus-decided = il a été statué{ $by } sur le recours en habeas corpus{ $outcome }
    .headline = Décision sur l’habeas corpus { ELIDE("de", $person) }
step-remanded = { ETRE($agreement, $who, $by, "placé en détention provisoire", "le placement en détention provisoire") }{ $during }{ $in-all }{ $until }
    .headline = Placement en détention provisoire { ELIDE("de", $person) }
step-remand-extended = { OWN($mention, "sa détention provisoire", ELIDE("la détention provisoire de", $name)) } a été prolongée{ $by }{ $during }{ $in-all }{ $until }
    .many = { OWN($mention, "sa détention provisoire", ELIDE("la détention provisoire de", $name)) } a été prolongée { $times } fois{ $by }{ $until }
    .headline = Prolongation de la détention provisoire { ELIDE("de", $person) }
step-remand-appealed = un recours a été formé contre le placement en détention provisoire
    .headline = Recours contre la détention provisoire { ELIDE("de", $person) }
step-remand-appeal-decided = il a été statué{ $by } sur le recours contre le placement en détention provisoire{ $outcome }
    .headline = Décision sur la détention provisoire { ELIDE("de", $person) }
step-bail-granted = la libération sous caution{ WITH(" de ", $sum) } a été accordée{ $by } à { $name }
    .headline = Libération sous caution accordée à { $person }
step-bail-refused = la libération sous caution a été refusée{ $by } à { $name }
    .headline = Libération sous caution refusée à { $person }
step-house-arrest = { ETRE($agreement, $who, $by, "placé en résidence surveillée", "le placement en résidence surveillée") }{ $during }{ $until }
    .headline = Placement en résidence surveillée { ELIDE("de", $person) }
step-travel-restricted = une obligation de ne pas s’éloigner a été imposée{ $by } à { $name }
    .headline = Obligation de ne pas s’éloigner imposée à { $person }
step-provisional-release = { ETRE($agreement, $who, $by, "mis en liberté provisoire", "la mise en liberté provisoire") }
    .headline = Mise en liberté provisoire { ELIDE("de", $person) }
step-transferred = { ETRE($agreement, $who, $by, "transféré", "le transfèrement") }{ WITH(" vers ", $where) }
    .headline = Transfèrement { ELIDE("de", $person) }
step-hunger-strike = { $who } { has } commencé une grève de la faim
    .many = { $who } { has } fait la grève de la faim { $times } fois
    .headline = Grève de la faim { ELIDE("de", $person) }
step-trial-opened = { OWN($mention, "son procès", ELIDE("le procès de", $name)) } s’est ouvert{ $at }
    .headline = Ouverture du procès { ELIDE("de", $person) }
step-preliminary-hearing = une audience préliminaire a eu lieu dans l’affaire { ELIDE("de", $name) }{ $at }
    .headline = Audience préliminaire dans l’affaire { ELIDE("de", $person) }
step-hearing = une audience a eu lieu dans l’affaire { ELIDE("de", $name) }{ $at }
    .many = { NUMBER($times, "une audience a eu lieu", "# audiences ont eu lieu") } dans l’affaire { ELIDE("de", $name) }{ $at }
    .headline = Audience dans l’affaire { ELIDE("de", $person) }
step-hearing-adjourned = l’audience dans l’affaire { ELIDE("de", $name) } a été reportée{ $by }
    .many = les audiences dans l’affaire { ELIDE("de", $name) } ont été reportées { $times } fois{ $by }
    .headline = Report de l’audience dans l’affaire { ELIDE("de", $person) }
step-hearing-closed = une audience a eu lieu à huis clos dans l’affaire { ELIDE("de", $name) }{ $at }
    .many = { NUMBER($times, "une audience a eu lieu à huis clos", "# audiences ont eu lieu à huis clos") } dans l’affaire { ELIDE("de", $name) }{ $at }
    .headline = Audience à huis clos dans l’affaire { ELIDE("de", $person) }
step-hearing-observed = une audience dans l’affaire { ELIDE("de", $name) } a été suivie par des observateurs{ $at }
    .headline = Audience observée dans l’affaire { ELIDE("de", $person) }
step-recusal = la récusation du juge a été demandée
    .headline = Demande de récusation dans l’affaire { ELIDE("de", $person) }
step-sentence-requested =
    { HAS($sentence) ->
        [no] le parquet a requis une peine { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }
       *[yes] le parquet a requis { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) } { $sentence }
    }
    .headline = Peine requise contre { $person }
step-last-word = { $who } { has } prononcé sa dernière déclaration devant le tribunal
    .headline = Dernière déclaration { ELIDE("de", $person) } devant le tribunal
step-verdict-announced = le jugement dans l’affaire { ELIDE("de", $name) } a été prononcé{ $by }
    .headline = Jugement prononcé dans l’affaire { ELIDE("de", $person) }
step-convicted = { ETRE($agreement, $who, $by, "condamné", "la condamnation") }{ $and-sentence }{ $of-charge }
    .headline = Condamnation { ELIDE("de", $person) }
step-acquitted = { ETRE($agreement, $who, $by, "acquitté", "l’acquittement") }{ $of-charge }
    .headline = Acquittement { ELIDE("de", $person) }
step-sentenced =
    { HAS($to-sentence) ->
        [no] une peine a été prononcée{ $by } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }
       *[yes] { ETRE($agreement, $who, $by, "condamné", "la condamnation") }{ $to-sentence }
    }
    .headline = Peine prononcée contre { $person }
step-appeal-lodged = un appel a été interjeté dans l’affaire { ELIDE("de", $name) }
    .headline = Appel dans l’affaire { ELIDE("de", $person) }
step-appeal-heard = l’appel dans l’affaire { ELIDE("de", $name) } a été examiné{ $at }
    .headline = Audience d’appel dans l’affaire { ELIDE("de", $person) }
step-appeal-decided = il a été statué{ $by } sur l’appel dans l’affaire { ELIDE("de", $name) }{ $outcome }
    .headline = Décision d’appel dans l’affaire { ELIDE("de", $person) }
step-cassation-lodged = un pourvoi en cassation a été formé dans l’affaire { ELIDE("de", $name) }
    .headline = Pourvoi en cassation dans l’affaire { ELIDE("de", $person) }
step-cassation-decided = il a été statué{ $by } sur le pourvoi en cassation dans l’affaire { ELIDE("de", $name) }{ $outcome }
    .headline = Décision de cassation dans l’affaire { ELIDE("de", $person) }
step-supreme-court-decided = { OR($authority, "la Cour suprême") } a statué dans l’affaire { ELIDE("de", $name) }{ $outcome }
    .headline = Décision de la Cour suprême dans l’affaire { ELIDE("de", $person) }
step-constitutional-complaint = un recours constitutionnel a été formé au nom { ELIDE("de", $name) }
    .headline = Recours constitutionnel dans l’affaire { ELIDE("de", $person) }
step-constitutional-decision = il a été statué{ $by } sur le recours constitutionnel formé au nom { ELIDE("de", $name) }{ $outcome }
    .headline = Décision constitutionnelle dans l’affaire { ELIDE("de", $person) }
step-review-requested = la révision de l’affaire { ELIDE("de", $name) } a été demandée
    .headline = Demande de révision de l’affaire { ELIDE("de", $person) }
step-review-decided = il a été statué{ $by } sur la demande de révision de l’affaire { ELIDE("de", $name) }{ $outcome }
    .headline = Décision sur la révision de l’affaire { ELIDE("de", $person) }
step-retrial-ordered = un nouveau procès { ELIDE("de", $name) } a été ordonné{ $by }
    .headline = Nouveau procès ordonné dans l’affaire { ELIDE("de", $person) }
step-sent-back = l’affaire { ELIDE("de", $name) } a été renvoyée{ $by }
    .headline = Renvoi de l’affaire { ELIDE("de", $person) }
step-sentence-began = { $who } { has } commencé à purger sa peine
    .headline = Début de la peine { ELIDE("de", $person) }
step-sentence-replaced = { OWN($mention, "sa peine", ELIDE("la peine de", $name)) } a été remplacée{ $by }{ $with-sentence }
    .headline = Remplacement de la peine { ELIDE("de", $person) }
step-term-extended = { OWN($mention, "sa peine", ELIDE("la peine de", $name)) } a été prolongée{ $change }{ $by }
    .headline = Prolongation de la peine { ELIDE("de", $person) }
step-amnestied =
    { HAS($change) ->
        [no] l’amnistie a été accordée{ $by } à { $name }
       *[yes] { OWN($mention, "sa peine", ELIDE("la peine de", $name)) } a été réduite{ $change } en vertu d’une amnistie{ $by }
    }
    .headline = { ELIDE("Amnistie de", $person) }
step-pardoned = la grâce a été accordée{ $by } à { $name }
    .headline = Grâce accordée à { $person }
step-parole-granted = la libération conditionnelle a été accordée{ $by } à { $name }
    .headline = Libération conditionnelle { ELIDE("de", $person) }
step-parole-refused = la libération conditionnelle a été refusée{ $by } à { $name }
    .headline = Libération conditionnelle refusée à { $person }
step-released = { ETRE($agreement, $who, $by, "libéré", "la libération") }
    .headline = Libération { ELIDE("de", $person) }
step-released-on-condition = { ETRE($agreement, $who, $by, "libéré sous conditions", "la libération sous conditions") }
    .headline = Libération sous conditions { ELIDE("de", $person) }
step-released-on-expiry = { ETRE($agreement, $who, $by, "libéré à l’expiration de sa peine", "la libération à l’expiration de la peine") }
    .headline = Libération { ELIDE("de", $person) }
step-released-into-exile = { ETRE($agreement, $who, $by, "libéré pour partir en exil", "la libération pour l’exil") }
    .headline = Libération et exil { ELIDE("de", $person) }
step-supervision = { ETRE($agreement, $who, $by, "placé sous contrôle", "le placement sous contrôle") }
    .headline = Placement sous contrôle { ELIDE("de", $person) }
step-escaped = { $who } { has } pris la fuite
    .headline = Fuite { ELIDE("de", $person) }
step-wanted = un avis de recherche visant { $name } a été émis{ $by }
    .headline = Avis de recherche visant { $person }
step-extradition-requested = { OWN($mention, "son extradition", ELIDE("l’extradition de", $name)) } a été demandée{ $by }
    .headline = Demande d’extradition { ELIDE("de", $person) }
step-extradited = { ETRE($agreement, $who, $by, "extradé", "l’extradition") }{ WITH(" vers ", $where) }
    .headline = Extradition { ELIDE("de", $person) }
step-deported = { ETRE($agreement, $who, $by, "expulsé du territoire", "l’expulsion du territoire") }{ WITH(" vers ", $where) }
    .headline = Expulsion du territoire { ELIDE("de", $person) }
step-charges-dropped = les poursuites engagées { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) } ont été abandonnées{ $by }
    .headline = Abandon des poursuites contre { $person }
step-dismissed = un non-lieu a été prononcé{ $by } dans l’affaire { ELIDE("de", $name) }
    .headline = Non-lieu dans l’affaire { ELIDE("de", $person) }
step-closed = l’affaire { ELIDE("de", $name) } a été classée{ $by }
    .headline = Classement de l’affaire { ELIDE("de", $person) }
step-expired = les poursuites engagées { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) } se sont trouvées prescrites
    .headline = Prescription des poursuites contre { $person }
step-quashed = { OWN($mention, "sa condamnation", ELIDE("la condamnation de", $name)) } a été annulée{ $by }
    .headline = Annulation de la condamnation { ELIDE("de", $person) }
step-rehabilitated = { $who } { has } obtenu une réhabilitation officielle{ $from }
    .headline = Réhabilitation officielle { ELIDE("de", $person) }
step-died = { $who } { has } trouvé la mort
    .headline = Mort { ELIDE("de", $person) }
step-abated = l’affaire { ELIDE("de", $name) } s’est éteinte du fait de son décès
    .headline = Extinction des poursuites après le décès { ELIDE("de", $person) }
step-reprimand = { $who } { has } reçu un blâme{ $from }
    .headline = Blâme infligé à { $person }
step-licence-suspended =
    { $gender ->
        [organization] les droits qui dépendent de l’enregistrement ou de l’autorisation { ELIDE("de", $name) } ont été suspendus{ $by }
       *[other] { OWN($mention, "son autorisation d’exercer", ELIDE("l’autorisation d’exercer de", $name)) } a été suspendue{ $by }
    }
    .headline = { ELIDE("Suspension de l’autorisation d’exercer de", $person) }
step-disbarred = { ETRE($agreement, $who, $by, "radié du barreau", "la radiation du barreau") }
    .headline = Radiation du barreau { ELIDE("de", $person) }
step-reinstated = { ETRE($agreement, $who, $by, "réintégré dans ses fonctions ou sa profession", "la réintégration professionnelle") }
    .headline = Réintégration { ELIDE("de", $person) }
step-registration-refused = l’enregistrement a été refusé{ $by } à { $name }
    .headline = Enregistrement refusé à { $person }
step-organization-dissolved = l’organisation a été dissoute{ $by }
    .headline = Dissolution de l’organisation dans l’affaire { ELIDE("de", $person) }
step-fined = une amende{ $amount } a été infligée{ $by } à { $name }{ $for-charge }
    .headline = Amende infligée à { $person }
step-warning-issued = { $who } { has } reçu un avertissement officiel{ $from }
    .headline = Avertissement officiel à { $person }
step-interim-measure = une mesure provisoire a été indiquée{ $by } en faveur { ELIDE("de", $name) }
    .headline = Mesure provisoire en faveur { ELIDE("de", $person) }
step-submitted = l’affaire { ELIDE("de", $name) } a été soumise à une instance internationale
    .headline = Saisine d’une instance internationale dans l’affaire { ELIDE("de", $person) }
step-registered = l’affaire { ELIDE("de", $name) } a été enregistrée{ $by }
    .headline = Enregistrement de l’affaire { ELIDE("de", $person) }
step-transmitted = l’affaire { ELIDE("de", $name) } a été communiquée au Gouvernement{ $by }
    .headline = Communication au Gouvernement de l’affaire { ELIDE("de", $person) }
step-reply-received = le Gouvernement a répondu dans l’affaire { ELIDE("de", $name) }
    .headline = Réponse du Gouvernement dans l’affaire { ELIDE("de", $person) }
step-opinion-adopted = un avis ou une décision a été adopté{ $by } dans l’affaire { ELIDE("de", $name) }
    .headline = Décision dans l’affaire { ELIDE("de", $person) }
step-decision-notified = la décision dans l’affaire { ELIDE("de", $name) } a été notifiée{ $by }
    .headline = Notification de la décision dans l’affaire { ELIDE("de", $person) }
step-decision-published = la décision dans l’affaire { ELIDE("de", $name) } a été publiée{ $by }
    .headline = Publication de la décision dans l’affaire { ELIDE("de", $person) }

# What was decided on a remedy.
the-remedy =
    { $remedy ->
        [appeal] l’appel
        [cassation] le pourvoi en cassation
        [supreme] le recours devant la Cour suprême
        [constitutional] le recours constitutionnel
        [review] le recours en révision
        [remand-appeal] le recours contre la détention provisoire
        [habeas-corpus] le recours en habeas corpus
       *[other] le recours
    }
on-remedy =
    { $remedy ->
        [appeal] {" "}en appel
        [cassation] {" "}en cassation
        [supreme] { HAS($by) ->
            [yes] {""}
           *[no] {" "}par la Cour suprême
        }
        [constitutional] {" "}par la voie constitutionnelle
        [review] {" "}en révision
        [remand-appeal] {" "}en appel
       *[other] {""}
    }
what-stood =
    { $stood ->
        [conviction] { OWN($mention, "sa condamnation", ELIDE("la condamnation de", $name)) }
        [acquittal] { OWN($mention, "la décision d’acquittement", ELIDE("la décision d’acquittement de", $name)) }
        [detention] { OWN($mention, "sa détention", ELIDE("la détention de", $name)) }
        [decision] la décision dans l’affaire { ELIDE("de", $name) }
        [closure] la décision de clore l’affaire { ELIDE("de", $name) }
       *[judgment] la décision judiciaire dans l’affaire { ELIDE("de", $name) }
    }
decided-upheld = { what-stood }{ $for-charge } a été confirmée{ on-remedy }{ $by }
    .headline = { $stood ->
        [conviction] { ELIDE("Condamnation confirmée de", $person) }
        [acquittal] { ELIDE("Acquittement confirmé de", $person) }
        [detention] { ELIDE("Détention confirmée de", $person) }
       *[judgment] { ELIDE("Jugement confirmé dans l’affaire de", $person) }
    }
decided-reduced = { OWN($mention, "sa peine", ELIDE("la peine de", $name)) } a été réduite{ on-remedy }{ $change }{ $by }
    .headline = Réduction de la peine { ELIDE("de", $person) }
decided-increased = { OWN($mention, "sa peine", ELIDE("la peine de", $name)) } a été augmentée{ on-remedy }{ $change }{ $by }
    .headline = Augmentation de la peine { ELIDE("de", $person) }
decided-quashed = { what-stood }{ $for-charge } a été annulée{ on-remedy }{ $by }
    .headline = { $stood ->
        [conviction] { ELIDE("Annulation de la condamnation de", $person) }
        [acquittal] { ELIDE("Annulation de l’acquittement de", $person) }
        [detention] { ELIDE("Annulation de la détention de", $person) }
       *[judgment] { ELIDE("Jugement annulé dans l’affaire de", $person) }
    }
decided-partly-quashed = { what-stood } a été annulée en partie{ on-remedy }{ $by }
    .headline = Jugement annulé en partie dans l’affaire { ELIDE("de", $person) }
decided-sent-back = l’affaire { ELIDE("de", $name) } a été renvoyée{ on-remedy }{ $by }
    .headline = Renvoi de l’affaire { ELIDE("de", $person) }
decided-granted = { the-remedy } dans l’affaire { ELIDE("de", $name) } a été accueilli{ $by }
    .headline = Recours accueilli dans l’affaire { ELIDE("de", $person) }
decided-partly-granted = { the-remedy } dans l’affaire { ELIDE("de", $name) } a été accueilli en partie{ $by }
    .headline = Recours accueilli en partie dans l’affaire { ELIDE("de", $person) }
decided-refused = { the-remedy } dans l’affaire { ELIDE("de", $name) } a été rejeté{ $by }
    .headline = { $remedy ->
        [habeas-corpus] { ELIDE("Habeas corpus refusé dans l’affaire de", $person) }
       *[other] { ELIDE("Recours rejeté dans l’affaire de", $person) }
    }
decided-dismissed = { the-remedy } dans l’affaire { ELIDE("de", $name) } a été rejeté{ $by }
    .headline = { $remedy ->
        [habeas-corpus] { ELIDE("Habeas corpus refusé dans l’affaire de", $person) }
       *[other] { ELIDE("Recours rejeté dans l’affaire de", $person) }
    }
decided-inadmissible = { the-remedy } dans l’affaire { ELIDE("de", $name) } a été déclaré irrecevable{ $by }
    .headline = Recours déclaré irrecevable dans l’affaire { ELIDE("de", $person) }
decided-withdrawn = { the-remedy } dans l’affaire { ELIDE("de", $name) } a été retiré
    .headline = Recours retiré dans l’affaire { ELIDE("de", $person) }
decided-adjourned = l’examen du recours dans l’affaire { ELIDE("de", $name) } a été reporté{ $by }
    .headline = Report de l’examen du recours dans l’affaire { ELIDE("de", $person) }
decided-no-decision = aucune décision n’a été rendue{ $by } sur { the-remedy } dans l’affaire { ELIDE("de", $name) }
    .headline = Recours sans décision dans l’affaire { ELIDE("de", $person) }
decided-convicted = { ETRE($agreement, $who, $by, "condamné", "la condamnation") }{ on-remedy }{ $and-sentence }{ $of-charge }
    .headline = Condamnation { ELIDE("de", $person) } à l’issue du recours
decided-acquitted = { ETRE($agreement, $who, $by, "acquitté", "l’acquittement") }{ on-remedy }{ $of-charge }
    .headline = Acquittement { ELIDE("de", $person) } à l’issue du recours
decided-charges-dropped = les poursuites engagées { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) } ont été abandonnées{ on-remedy }{ $by }
    .headline = Abandon des poursuites contre { $person }
decided-requalified = le chef d’accusation retenu { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) } a été requalifié{ on-remedy }{ $by }
    .headline = Requalification des faits dans l’affaire { ELIDE("de", $person) }
decided-released = la mise en liberté { ELIDE("de", $name) } a été ordonnée{ on-remedy }{ $by }
    .headline = Mise en liberté ordonnée { ELIDE("de", $person) }
decided-extended = { OWN($mention, "sa détention provisoire", ELIDE("la détention provisoire de", $name)) } a été prolongée{ on-remedy }{ $by }{ $until }
    .headline = Prolongation de la détention provisoire { ELIDE("de", $person) }
# Results of one judgment, count by count.
result-fined = une amende{ $amount } a été infligée{ $by } à { $name }{ $for-charge }
result-requalified = les poursuites{ $for-charge } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) } ont fait l’objet d’une requalification{ $from }
result-in-words = l’affaire { ELIDE("de", $name) } a été jugée{ $by }{ $on-charge } avec le résultat suivant{"\u00A0"}: { $label }
result-next-convicted = { $clause }, avec condamnation{ $of-charge }
result-next-acquitted = { $clause }, mais avec acquittement{ $of-charge }
result-next-charges-dropped = { $clause }{"\u00A0"}; les poursuites{ $for-charge } ont été abandonnées
result-next-dismissed = { $clause }{"\u00A0"}; les poursuites{ $for-charge } ont été écartées
result-next-fined = { $clause }, avec une amende{ $for-charge }
result-next-requalified = { $clause }{"\u00A0"}; les poursuites{ $for-charge } ont fait l’objet d’une requalification
result-next = { $clause }{"\u00A0"};{ $on-charge }{"\u00A0"}: { $label }
step-other = { $label }
    .headline = { $person } – { $label }
headline-default = { $person } – { $label }
headline-at-risk = { $person }, en danger
headline-alleged = { $headline }, selon les allégations
headline = { $country }{"\u00A0"}: { $headline }
times-aside = {" "}({ $times })

## Who the defender is

who-is = { $name } { is } { $what }
what-as = { $what }
role-of-organization = { $role } { ELIDE("de", $organization) }{ $meaning }
role-alone = { $role }
of-organization = membre { ELIDE("de", $organization) }{ $meaning }
meaning-part = {" "}(«{"\u00A0"}{ $meaning }{"\u00A0"}»)
organization-is = { $organization } est { SOME("fr", $description) }
organization-is-serves = { $organization } est { SOME("fr", $description) } qui travaille { ELIDE("auprès de", $serves) }
organization-serves = { $organization } travaille { ELIDE("auprès de", $serves) }
works-for = { $who } { $agreement ->
        [many] travaillent
       *[one] travaille
    } { ELIDE("auprès de", $serves) }
is-now =
    { $mention ->
        [pronoun] sa situation actuelle est la suivante{"\u00A0"}: { $whereabouts }
       *[name] la situation actuelle { ELIDE("de", $name) } est la suivante{"\u00A0"}: { $whereabouts }
    }

## What the authorities say

allegation = selon l’enquête, { $name } { $allegation }
allegation-account = les autorités donnent la version suivante{"\u00A0"}: { $allegation }
quotation-in-document-by = dans { $document }, { $by } écrit{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-in-document = dans { $document }, on lit{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-by = { $by } affirme{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-alone = la version des autorités est la suivante{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
quotation-also = il y est également écrit{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
words-of = selon les termes { ELIDE("de", $by) }{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
the-authorities = les autorités
person-with-status = { $name }, { $status },
citizen-of = ressortissant du pays suivant{"\u00A0"}: { $countries }
witnesses =
    { $count ->
        [one] { $names } participe à la procédure en qualité de témoin
       *[other] { $names } participent à la procédure en qualité de témoins
    }
co-accused =
    { $count ->
        [one] { $names } est en cause dans la même affaire
       *[other] { $names } sont en cause dans la même affaire
    }
measure-object = {" "}{ ELIDE("au sujet de", $object) }
measure-ordered = la mesure suivante a été ordonnée{ $by } { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }{ $during }{"\u00A0"}: { $label }{ $concerning }
    .headline = { $person } – { $label }
measure-asked-for =
    { HAS($authority) ->
        [no] la mesure suivante a été demandée { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }, sans qu’une décision soit consignée
       *[yes] { $authority } a demandé la mesure suivante { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }, sans qu’une décision soit consignée
    }{"\u00A0"}: { $label }{ $concerning }
    .headline = Mesure demandée contre { $person }{"\u00A0"}: { $label }
measure-refused = la mesure suivante a été demandée { OWN($mention, "à son encontre", ELIDE("à l’encontre de", $name)) }, puis refusée{ $by }{"\u00A0"}: { $label }{ $concerning }
    .headline = Mesure refusée contre { $person }{"\u00A0"}: { $label }
measure-travel-ban = une interdiction de quitter le pays a été imposée{ $by } à { $name }{ $during }{ $concerning }
    .headline = Interdiction de quitter le pays imposée à { $person }
measure-entry-ban = une interdiction d’entrer dans le pays a été imposée{ $by } à { $name }{ $during }{ $concerning }
    .headline = Interdiction d’entrer dans le pays imposée à { $person }
measure-asset-freeze = { OWN($mention, "ses avoirs", ELIDE("les avoirs de", $name)) } ont été gelés{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = Gel des avoirs { ELIDE("de", $person) }
measure-property-seized = { OWN($mention, "certains de ses biens", ELIDE("des biens de", $name)) } ont été saisis{ $by }{ WITH(" (", $object, ")") }
    .headline = Saisie de biens { ELIDE("de", $person) }
measure-office-sealed = { OWN($mention, "son bureau", ELIDE("le bureau de", $name)) } a été mis sous scellés{ $by }{ WITH(" (", $object, ")") }
    .headline = Mise sous scellés du bureau { ELIDE("de", $person) }
measure-registration-revoked = { OWN($mention, "son enregistrement", ELIDE("l’enregistrement de", $name)) } a été annulé{ $by }{ WITH(" (", $object, ")") }
    .headline = Annulation de l’enregistrement { ELIDE("de", $person) }
measure-licence-suspended = { OWN($mention, "son autorisation d’exercer", ELIDE("l’autorisation d’exercer de", $name)) } a été suspendue{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = Suspension de l’autorisation d’exercer { ELIDE("de", $person) }
measure-licence-revoked = { OWN($mention, "son autorisation d’exercer", ELIDE("l’autorisation d’exercer de", $name)) } a été retirée{ $by }{ WITH(" (", $object, ")") }
    .headline = Retrait de l’autorisation d’exercer { ELIDE("de", $person) }
measure-account-blocked = { OWN($mention, "l’un de ses comptes ou sites", ELIDE("un compte ou un site de", $name)) } a été bloqué{ $by }{ WITH(" (", $object, ")") }
    .headline = Blocage d’un compte ou d’un site { ELIDE("de", $person) }
measure-passport-withheld = { OWN($mention, "son passeport", ELIDE("le passeport de", $name)) } a été retenu{ $by }{ $during }
    .headline = Rétention du passeport { ELIDE("de", $person) }
measure-nightly-reporting = l’obligation de se présenter chaque nuit a été imposée{ $by } à { $name }{ $during }
    .headline = Obligation de se présenter chaque nuit imposée à { $person }
measure-electronic-tag = le port d’un bracelet électronique a été imposé{ $by } à { $name }{ $during }
    .headline = Bracelet électronique imposé à { $person }
measure-ban-on-activity = une interdiction d’exercer une activité{ WITH(" (", $object, ")") } a été imposée{ $by } à { $name }{ $during }
    .headline = Interdiction d’exercer une activité imposée à { $person }
measure-obligation-not-to-leave = l’obligation de ne pas s’éloigner{ WITH(" (", $object, ")") } a été imposée{ $by } à { $name }{ $during }
    .headline = Obligation de ne pas s’éloigner imposée à { $person }
measure-listing = { ETRE($agreement, $who, $by, "inscrit sur une liste officielle", "l’inscription sur une liste officielle") }{ WITH(" (", $object, ")") }
    .headline = Inscription sur une liste officielle { ELIDE("de", $person) }
measure-red-notice = un avis de recherche international visant { $name } a été émis{ $by }
    .headline = Avis de recherche international visant { $person }
measure-supervision = { ETRE($agreement, $who, $by, "placé sous surveillance administrative", "le placement sous surveillance administrative") }{ $during }
    .headline = Placement sous surveillance administrative { ELIDE("de", $person) }
measure-goes-on = bien que son terme soit échu, cette mesure se poursuit dans les faits
measure-goes-on-after = cette mesure a pris fin { $date } mais se poursuit dans les faits
measure-ended = cette mesure a pris fin { $date }
measure-is-in-force = cette mesure est en vigueur
measure-is-in-force-until = cette mesure est en vigueur { $until }
measure-was-in-force = il est consigné que cette mesure était en vigueur { $date }

## Background and law

targeted-before = { $name } { has } déjà été la cible d’autres actes par le passé
was-accused = des accusations ont été portées contre { $name }{ $of-charge }
charge-considered-by = { $sender } considère l’accusation comme { $assessment }
charge-considered = l’accusation est considérée comme { $assessment }
that-charge-considered-by = { $sender } considère cette accusation comme { $assessment }
that-charge-considered = cette accusation a été considérée comme { $assessment }
charge-is =
    { $count ->
        [one] l’accusation est la suivante{"\u00A0"}: { $charge }
       *[other] les accusations sont les suivantes{"\u00A0"}: { $charge }
    }
case-is-about = l’affaire porte sur ce qui suit{"\u00A0"}: { $text }
undated = la date des faits suivants n’est pas consignée.
next-date = la prochaine date de la procédure
to-come = { $what }{"\u00A0"}: la date annoncée est { $date }
relief = la demande porte sur ce qui suit{"\u00A0"}: { $text }
parties = dans { $case }, { $parties }
party-petitioner =
    { $count ->
        [one] la partie requérante est { $names }
       *[other] les parties requérantes sont { $names }
    }
party-respondent =
    { $count ->
        [one] la partie défenderesse est { $names }
       *[other] les parties défenderesses sont { $names }
    }
party-complainant =
    { $count ->
        [one] la partie plaignante est { $names }
       *[other] les parties plaignantes sont { $names }
    }
party-other = { $names } y participe en la qualité suivante{"\u00A0"}: { $label }
charge-carries = la peine encourue est la suivante{"\u00A0"}: { $penalty }
response-investigation-opened-on-some = des enquêtes pénales ont été ouvertes sur certains de ces actes
response-investigation-opened = une enquête a été ouverte
response-investigation-suspended = l’enquête a été suspendue
response-investigation-closed = l’enquête a été close
response-investigation-refused = les autorités ont refusé d’ouvrir une enquête
response-nobody-identified = aucun responsable n’a été identifié
response-nobody-brought-to-justice = aucun responsable n’a été traduit en justice
response-perpetrators-identified = les responsables ont été identifiés
response-perpetrators-charged = les responsables ont été inculpés
response-brought-to-justice = les responsables ont été traduits en justice
response-complaint-filed = une plainte a été déposée auprès des autorités
response-complaint-refused = les autorités ont refusé la plainte
response-denied = les autorités ont nié leur responsabilité
response-acknowledged = les autorités ont reconnu leur responsabilité
response-apology = les autorités ont présenté des excuses
response-compensation = une indemnité a été versée
response-to-act = { $response } ({ $act }{ WITH(", ", $date) })
response-but = { $first }, mais { $second }
according-to = selon { $source }, { $clause }
in-custody-for = la privation de liberté { ELIDE("de", $name) } dure depuis { $days }
earlier-letter = { $sender } a déjà écrit au sujet de cette affaire { $when }{ $to }{ $answer }
earlier-letter-we = nous avons déjà écrit au sujet de cette affaire { $when }{ $to }{ $answer }
earlier-letter-to = {" "}{ ELIDE("à", $names) }
earlier-letter-unanswered = {""}
earlier-letter-answered = {"\u00A0"}; une réponse a été reçue

## Concern and demands

concern-over =
    { $over ->
        [death] la mort { ELIDE("de", $name) }
        [disappearance] la disparition { ELIDE("de", $name) }
        [attack] { $hedged ->
            [yes] l’agression signalée contre { $name }
           *[no] l’agression contre { $name }
        }
        [liberty] la privation de liberté { ELIDE("de", $name) }
        [judgment] la décision judiciaire dans l’affaire { ELIDE("de", $name) }
        [charge] les accusations portées contre { $name }
        [measures] les mesures prises contre { $name }
        [search] les actes visant { $name }
        [threat] { $hedged ->
            [yes] les menaces signalées contre { $name }
           *[no] les menaces contre { $name }
        }
        [smear] les déclarations publiques visant { $name }
        [case] la procédure contre { $name }
       *[situation] la situation { ELIDE("de", $name) }
    }
and-safety =
    { $danger ->
        [yes] {" "}et pour sa sécurité
       *[no] {""}
    }
concern = { $sender } exprime son inquiétude { ELIDE("au sujet de", $over) }{ and-safety }
concern-we = nous exprimons notre inquiétude { ELIDE("au sujet de", $over) }{ and-safety }
welcome = { $sender } se félicite de cette nouvelle
welcome-we = nous nous félicitons de cette nouvelle

recalls = la Déclaration des Nations Unies sur les défenseurs des droits de l’homme, adoptée par l’Assemblée générale le 9 décembre 1998, reconnaît à chacun le droit, individuellement ou en association avec d’autres, de promouvoir la protection des droits de l’homme, et appelle les États à protéger ceux qui le font contre toute violence, menace, mesure de représailles ou action arbitraire (articles 1 et 12)
urges = { $sender } exhorte les autorités{ $in-country } à{"\u00A0"}:
urges-we = nous exhortons les autorités{ $in-country } à{"\u00A0"}:
demand-disclose-whereabouts = révéler immédiatement le sort réservé à { $name } et le lieu où se trouve cette personne
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
write-on-behalf = nous vous écrivons { ELIDE("au nom de", $sender) } au sujet de la situation { ELIDE("de", $name) }
write-about = je vous écris au sujet de la situation { ELIDE("de", $name) }
letter-concern = nous exprimons notre inquiétude { ELIDE("au sujet de", $over) }{ and-safety }
letter-concern-i = j’exprime mon inquiétude { ELIDE("au sujet de", $over) }{ and-safety }
letter-welcome = nous nous félicitons de cette nouvelle
letter-welcome-i = je me félicite de cette nouvelle
letter-call = nous vous demandons donc respectueusement, ainsi que, par votre intermédiaire, aux autorités compétentes{ $in-country }, de prendre les mesures suivantes{"\u00A0"}:
letter-call-i = je vous demande donc respectueusement, ainsi que, par votre intermédiaire, aux autorités compétentes{ $in-country }, de prendre les mesures suivantes{"\u00A0"}:
letter-reply = nous vous saurions gré de nous informer des mesures prises à cet égard
letter-reply-i = je vous saurais gré de m’informer des mesures prises à cet égard
close = Avec l’expression de la plus haute considération,
close-impersonal = Avec l’expression de la plus haute considération,
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
un-consent-by = {" "}par { $name }
un-consent-date = {" "}({ $date })
un-consent-not = non consigné
un-consent-refused = refusé ou retiré
un-keep-confidential = À garder confidentiel
un-keep-confidential-text = l’identité de l’auteur de la communication et les noms des témoins et des sources
un-submitter = Communication présentée par
un-submitter-note = L’identité de l’auteur de la communication doit rester confidentielle.
un-disappearance = Disparition forcée{"\u00A0"}: les six éléments
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
ccpr-applicant = Auteur ou autrice de la communication et victime présumée
ccpr-representative = Représentation et pouvoir de représentation
ccpr-state = État partie concerné
ccpr-facts = Exposé des faits
ccpr-violations = Articles dont la violation est alléguée et arguments
ccpr-remedies = Épuisement des recours internes
ccpr-other = Autres procédures internationales
ccpr-none = Il n’est pas consigné si la même question a été soumise à une autre instance internationale d’enquête ou de règlement.
ccpr-sought = Réparation demandée
ccpr-documents = Annexes
echr-title = Requête à la Cour européenne des droits de l’homme
echr-applicant = Partie requérante
echr-state = Haute Partie contractante
echr-facts = Exposé des faits
echr-violations = Exposé des violations alléguées et arguments à l’appui
echr-admissibility = Respect des critères de recevabilité énoncés à l’article 35 § 1
echr-limit-months =
    la requête doit parvenir à la Cour dans un délai de { $months ->
        [4] quatre mois
       *[other] six mois
    } à compter de la décision définitive{"\u00A0"}; date limite{"\u00A0"}: { $date }
echr-other = Autres procédures internationales
echr-documents = Liste des documents joints
echr-organization = Organisation représentant la partie requérante
press-title = COMMUNIQUÉ DE PRESSE
press-about = À propos { ELIDE("de", $name) }
press-contact = Contact presse
briefing-title = NOTE D’INFORMATION
briefing-who = Qui
briefing-what = Ce qui s’est passé
briefing-matters = Pourquoi c’est important
briefing-asks = Ce que nous demandons
briefing-raise = nous demandons à votre Gouvernement de soulever les points suivants auprès des autorités{ $in-country }{"\u00A0"}:
briefing-matters-law = l’affaire touche à la liberté des défenseurs et défenseuses des droits humains de mener leur travail, que la Déclaration des Nations Unies sur les défenseurs des droits de l’homme appelle chaque État à protéger
bio-born = la naissance { ELIDE("de", $name) } a eu lieu { $date }{ $place }
bio-born-in = {" "}{ LIEU($place) }
bio-age = { $who } avait { $age } ans { $date }
bio-life = Parcours
bio-situation = Situation actuelle
liberty-in-custody = { $who } { is } en détention
    .then = { $who } { etait } en détention
liberty-incommunicado = { $who } { is } en détention au secret
    .then = { $who } { etait } en détention au secret
liberty-house-arrest = { $who } { is } en résidence surveillée
    .then = { $who } { etait } en résidence surveillée
liberty-residential-surveillance = { $who } { is } sous surveillance à résidence
    .then = { $who } { etait } sous surveillance à résidence
liberty-disappeared = on ignore le sort réservé à { $name } et le lieu où se trouve cette personne
    .then = on ignorait le sort réservé à { $name } et le lieu où se trouvait cette personne
liberty-free = { $who } { is } en liberté
    .then = { $who } { etait } en liberté
liberty-conditional = { $who } { is } en liberté sous conditions
    .then = { $who } { etait } en liberté sous conditions
liberty-on-bail = { $who } { is } en liberté sous caution
    .then = { $who } { etait } en liberté sous caution
liberty-on-parole = { $who } { is } en liberté conditionnelle
    .then = { $who } { etait } en liberté conditionnelle
liberty-nightly-reporting = { $who } doit se présenter chaque nuit
    .then = { $who } devait se présenter chaque nuit
liberty-exile = { $who } { is } en exil
    .then = { $who } { etait } en exil
liberty-in-hiding = { $who } { is } dans la clandestinité
    .then = { $who } { etait } dans la clandestinité
as-last-reported = selon les dernières informations, datées du { $date }, { $clause }
died =
    { HAS($date) ->
        [yes] { $who } { has } trouvé la mort { $date }
       *[no] { $who } { has } trouvé la mort
    }
life-exile = { $who } a pris le chemin de l’exil{ $in }{ $place }
life-return = { $who } a fait son retour{ $in }{ $place }
life-other = la situation { ELIDE("de", $name) } est la suivante{"\u00A0"}: { $label }{ $in }{ $place }

## The mark of a letter above public

mark-internal = Confidentiel : ne pas publier
mark-secret = Secret : réservé au destinataire, ne pas publier
