# Termes des vocabulaires en français.

# actor-kinds
actor-kinds-person = personne
actor-kinds-organization = organisation
actor-kinds-public-body = organe public
actor-kinds-group = groupe

# channels
channels-email = courriel
channels-post = courrier postal
channels-fax = télécopie
channels-online-form = formulaire en ligne
channels-hand = remise en main propre
channels-phone = téléphone
channels-meeting = réunion
channels-published = publication
channels-messenger = messagerie
channels-other = autre

# charge-statuses
charge-statuses-alleged = allégation
charge-statuses-under-investigation = enquête en cours
charge-statuses-charged = inculpation
charge-statuses-on-trial = procès en cours
charge-statuses-convicted = condamnation
charge-statuses-acquitted = acquittement
charge-statuses-dropped = abandon
charge-statuses-dismissed = non-lieu
charge-statuses-requalified = requalification
charge-statuses-abated = extinction
charge-statuses-expired = prescription
charge-statuses-quashed = annulation
charge-statuses-amnestied = amnistie
charge-statuses-decriminalised = dépénalisation

# communication-kinds
communication-kinds-statement = déclaration publique
communication-kinds-letter = lettre
communication-kinds-urgent-appeal = appel urgent
communication-kinds-urgent-action = action urgente
communication-kinds-submission = communication à une instance internationale
communication-kinds-un-communication = communication aux procédures spéciales des Nations Unies
communication-kinds-wgad = communication au Groupe de travail sur la détention arbitraire
communication-kinds-ccpr = plainte au Comité des droits de l’homme
communication-kinds-echr = requête à la Cour européenne des droits de l’homme
communication-kinds-press-release = communiqué de presse
communication-kinds-briefing = note d’information
communication-kinds-brief-bio = courte biographie
communication-kinds-complaint = plainte
communication-kinds-telephone-call = appel téléphonique
communication-kinds-meeting = réunion
communication-kinds-reply = réponse
communication-kinds-other = autre

# consent-purposes
consent-purposes-publication = publication
consent-purposes-letters-to-authorities = lettres aux autorités
consent-purposes-united-nations = communication aux Nations Unies
consent-purposes-courts = plainte devant une juridiction ou un organe de traités
consent-purposes-partners = transmission aux organisations partenaires
consent-purposes-diplomats = information de diplomates
consent-purposes-record = conservation dans le présent dossier
consent-purposes-all = tout usage

# consent-statuses
consent-statuses-given = donné
consent-statuses-refused = refusé
consent-statuses-withdrawn = retiré

# contact-kinds
contact-kinds-email = courriel
contact-kinds-phone = téléphone
contact-kinds-fax = télécopie
contact-kinds-address = adresse postale
contact-kinds-website = site web
contact-kinds-social-media = réseaux sociaux
contact-kinds-messenger = messagerie
contact-kinds-other = autre

# custody-events
custody-events-added = ajout
custody-events-extracted = extraction
custody-events-verified = vérification
custody-events-received = réception
custody-events-handed-over = remise

# demand-kinds
demand-kinds-disclose-whereabouts = révéler le lieu de détention
demand-kinds-release = libérer
demand-kinds-drop-charges = abandonner les poursuites
demand-kinds-quash-conviction = annuler la condamnation
demand-kinds-medical-care = assurer des soins médicaux
demand-kinds-access-to-lawyer = donner accès à un avocat
demand-kinds-access-to-family = donner accès à la famille
demand-kinds-end-torture = faire cesser la torture et les mauvais traitements
demand-kinds-fair-trial = garantir un procès équitable
demand-kinds-lift-measure = lever une mesure
demand-kinds-reinstate = rétablir dans les fonctions
demand-kinds-stop-extradition = empêcher l’extradition
demand-kinds-cease-harassment = faire cesser le harcèlement
demand-kinds-investigate = enquêter et traduire en justice
demand-kinds-protect = protéger
demand-kinds-reparation = accorder réparation
demand-kinds-reform = modifier la loi ou la pratique
demand-kinds-general-guarantee = garantir le travail des défenseurs
demand-kinds-other = autre

# demand-statuses
demand-statuses-open = en attente
demand-statuses-met = satisfaite
demand-statuses-partly-met = partiellement satisfaite
demand-statuses-withdrawn = retirée
demand-statuses-refused = rejetée

# detention-categories
detention-categories-I = catégorie I (absence de base légale)
detention-categories-II = catégorie II (exercice de droits et libertés)
detention-categories-III = catégorie III (absence de procès équitable)
detention-categories-IV = catégorie IV (demandeurs d’asile, migrants et réfugiés sans recours)
detention-categories-V = catégorie V (discrimination)

# genders
genders-female = féminin
genders-male = masculin
genders-other = autre

# incident-types
incident-types-killing = homicide
incident-types-attempted-killing = tentative d’homicide
incident-types-death-in-custody = décès en détention
incident-types-enforced-disappearance = disparition forcée
incident-types-torture = torture
incident-types-ill-treatment = mauvais traitements
incident-types-sexual-violence = violences sexuelles
incident-types-physical-assault = agression physique
incident-types-attempted-assault = tentative d’agression
incident-types-threat = menaces
incident-types-death-threat = menaces de mort
incident-types-threat-to-family = menaces visant la famille
incident-types-abduction = enlèvement
incident-types-hostage-taking = prise d’otage
incident-types-arbitrary-arrest = arrestation arbitraire
incident-types-detention = détention
incident-types-pre-trial-detention = détention provisoire
incident-types-administrative-detention = détention administrative
incident-types-incommunicado-detention = détention au secret
incident-types-house-arrest = assignation à résidence
incident-types-bail-refused = refus de libération sous caution
incident-types-solitary-confinement = isolement cellulaire
incident-types-punishment-in-custody = sanctions en détention
incident-types-denial-of-medical-care = refus de soins médicaux
incident-types-denial-of-visits = refus de visites
incident-types-forced-psychiatric-confinement = internement psychiatrique forcé
incident-types-search = perquisition
incident-types-seizure-of-property = saisie de biens
incident-types-damage-to-property = atteinte aux biens
incident-types-office-closed = fermeture de bureau
incident-types-organization-banned = interdiction ou radiation d’une organisation
incident-types-licence-suspended = suspension d’autorisation d’exercer
incident-types-disbarment = radiation du barreau
incident-types-dismissal = licenciement
incident-types-asset-freeze = gel d’avoirs
incident-types-fine = amende
incident-types-eviction = expulsion du logement
incident-types-travel-restriction = restriction de déplacement
incident-types-refusal-of-entry = refus d’entrée sur le territoire
incident-types-refusal-of-asylum = refus d’asile
incident-types-expulsion = expulsion du territoire
incident-types-extradition = extradition
incident-types-loss-of-nationality = privation de nationalité
incident-types-surveillance = surveillance
incident-types-stalking = filature
incident-types-digital-attack = attaque numérique
incident-types-account-blocked = blocage de compte ou de site
incident-types-smear-campaign = campagne de dénigrement
incident-types-defamation = diffamation
incident-types-listing = inscription sur une liste officielle
incident-types-speech-ban = interdiction de s’exprimer
incident-types-harassment = harcèlement
incident-types-questioning = interrogatoire
incident-types-judicial-harassment = harcèlement judiciaire
incident-types-denial-of-fair-trial = déni de procès équitable
incident-types-denial-of-counsel = refus d’accès à un avocat
incident-types-fabrication-of-evidence = fabrication de preuves
incident-types-retaliation-against-relatives = représailles visant les proches
incident-types-retaliation-against-colleagues = représailles visant les collègues
incident-types-retaliation-against-lawyer = représailles visant l’avocat
incident-types-other = autre

# instances
instances-investigation = enquête
instances-first = première instance
instances-appeal = appel
instances-cassation = cassation
instances-supervisory = contrôle juridictionnel
instances-supreme = cour suprême
instances-constitutional = juridiction constitutionnelle
instances-retrial = nouveau procès
instances-military = juridiction militaire
instances-international = instance internationale

# involvement-degrees
involvement-degrees-carried-out = exécution
involvement-degrees-ordered = ordre donné
involvement-degrees-planned = planification
involvement-degrees-present = présence
involvement-degrees-assisted = complicité
involvement-degrees-failed-to-prevent = absence d’intervention
involvement-degrees-tolerated = tolérance
involvement-degrees-political-responsibility = responsabilité politique
involvement-degrees-supported-the-law = soutien à la loi
involvement-degrees-implemented-the-law = application de la loi
involvement-degrees-suspected = soupçon

# involvement-roles
involvement-roles-target = personne visée
involvement-roles-victim = victime
involvement-roles-alleged-perpetrator = auteur présumé
involvement-roles-witness = témoin
involvement-roles-bystander = spectateur
involvement-roles-helper = personne ayant porté assistance
involvement-roles-reporter = personne ayant signalé les faits
involvement-roles-official = agent public
involvement-roles-judge = juge
involvement-roles-prosecutor = procureur
involvement-roles-investigator = enquêteur
involvement-roles-counsel = conseil
involvement-roles-expert = expert
involvement-roles-observer = observateur

# knowledge-statuses
knowledge-statuses-alleged = allégué
knowledge-statuses-corroborated = corroboré
knowledge-statuses-verified = vérifié
knowledge-statuses-refuted = réfuté

# liberty
liberty-free = en liberté
liberty-in-custody = en détention
liberty-incommunicado = au secret
liberty-disappeared = disparition
liberty-house-arrest = assignation à résidence
liberty-residential-surveillance = résidence surveillée
liberty-conditional = liberté conditionnelle sous obligations
liberty-on-bail = libération sous caution
liberty-on-parole = libération conditionnelle
liberty-nightly-reporting = obligation de pointage nocturne
liberty-exile = exil
liberty-in-hiding = clandestinité
liberty-dead = décès

# life-event-kinds
life-event-kinds-birth = naissance
life-event-kinds-death = décès
life-event-kinds-founded = fondation d’une organisation
life-event-kinds-appointed = nomination
life-event-kinds-elected = élection
life-event-kinds-resigned = démission
life-event-kinds-award = distinction reçue
life-event-kinds-publication = publication
life-event-kinds-exile = départ en exil
life-event-kinds-return = retour
life-event-kinds-moved = déménagement
life-event-kinds-asylum-sought = demande d’asile
life-event-kinds-asylum-granted = octroi de l’asile
life-event-kinds-asylum-refused = refus d’asile
life-event-kinds-hospitalised = hospitalisation
life-event-kinds-illness = maladie
life-event-kinds-released = libération
life-event-kinds-prisoner-of-conscience = reconnaissance comme prisonnier d’opinion
life-event-kinds-recognized = reconnaissance par des tiers
life-event-kinds-marriage = mariage
life-event-kinds-other = autre

# measure-kinds
measure-kinds-travel-ban = interdiction de voyager
measure-kinds-entry-ban = interdiction d’entrée
measure-kinds-asset-freeze = gel d’avoirs
measure-kinds-property-seized = saisie de biens
measure-kinds-office-sealed = mise sous scellés d’un bureau
measure-kinds-registration-revoked = annulation d’enregistrement
measure-kinds-licence-suspended = suspension d’autorisation
measure-kinds-licence-revoked = retrait d’autorisation
measure-kinds-account-blocked = blocage de compte
measure-kinds-passport-withheld = confiscation de passeport
measure-kinds-nightly-reporting = obligation de pointage nocturne
measure-kinds-electronic-tag = bracelet électronique
measure-kinds-ban-on-activity = interdiction d’exercer une activité
measure-kinds-media-gag = interdiction de publier ou de s’exprimer dans les médias
measure-kinds-obligation-not-to-leave = obligation de ne pas quitter les lieux
measure-kinds-listing = inscription sur une liste
measure-kinds-red-notice = notice rouge
measure-kinds-supervision = surveillance
measure-kinds-other = autre
measure-states-requested = demandée
measure-states-ordered = ordonnée
measure-states-in-force = en vigueur
measure-states-expired = expirée
measure-states-lifted = levée
measure-states-refused = refusée
measure-states-continues = se poursuit de fait

# name-kinds
name-kinds-alias = autre nom
name-kinds-transliteration = translittération
name-kinds-original-script = graphie originale
name-kinds-birth-name = nom de naissance
name-kinds-former-name = ancien nom
name-kinds-pseudonym = pseudonyme
name-kinds-nickname = surnom
name-kinds-weak-alias = autre nom peu fiable
name-kinds-abbreviation = sigle
name-kinds-translation = traduction
name-kinds-patronymic-form = forme avec patronyme
name-kinds-misspelling = graphie erronée

# organization-kinds
organization-kinds-police = police
organization-kinds-security-service = service de sécurité
organization-kinds-prison = établissement pénitentiaire
organization-kinds-military = forces armées
organization-kinds-border-service = garde-frontières
organization-kinds-prosecutor = parquet
organization-kinds-court = tribunal
organization-kinds-investigative-body = organe d’enquête
organization-kinds-ministry = ministère
organization-kinds-government = gouvernement
organization-kinds-head-of-state = chef de l’État
organization-kinds-parliament = parlement
organization-kinds-local-authority = collectivité locale
organization-kinds-migration-service = service des migrations
organization-kinds-embassy = ambassade
organization-kinds-intergovernmental = organisation intergouvernementale
organization-kinds-ombudsperson = médiateur
organization-kinds-ngo = organisation non gouvernementale
organization-kinds-trade-union = syndicat
organization-kinds-bar-association = barreau
organization-kinds-media = média
organization-kinds-company = entreprise
organization-kinds-religious-body = organisation religieuse
organization-kinds-armed-group = groupe armé
organization-kinds-paramilitary = groupe paramilitaire
organization-kinds-private-security = société de sécurité privée
organization-kinds-mob = foule
organization-kinds-political-party = parti politique
organization-kinds-unknown = inconnu

# party-roles
party-roles-accused = personne accusée
party-roles-suspect = suspect
party-roles-witness = témoin
party-roles-complainant = plaignant
party-roles-victim = victime
party-roles-petitioner = requérant
party-roles-respondent = défendeur
party-roles-investigator = enquêteur
party-roles-prosecutor = procureur
party-roles-judge = juge
party-roles-counsel = conseil de la défense
party-roles-counsel-of-other-party = conseil d’une autre partie
party-roles-interpreter = interprète
party-roles-expert = expert
party-roles-observer = observateur du procès
party-roles-guarantor = garant
party-roles-third-party = tiers
party-roles-military-complainant = autorité militaire plaignante

# proceeding-kinds
proceeding-kinds-criminal = procédure pénale
proceeding-kinds-administrative = procédure administrative
proceeding-kinds-civil = procédure civile
proceeding-kinds-disciplinary = procédure disciplinaire
proceeding-kinds-immigration = procédure d’immigration
proceeding-kinds-extradition = procédure d’extradition
proceeding-kinds-military = procédure militaire
proceeding-kinds-constitutional = procédure constitutionnelle
proceeding-kinds-international = procédure internationale
proceeding-kinds-habeas-corpus = procédure d’habeas corpus

# record-links
record-links-follows = fait suite à
record-links-part-of = fait partie de
record-links-led-to = a conduit à
record-links-retaliation-for = représailles pour
record-links-same-event = même événement
record-links-counter-complaint-of = contre-plainte à
record-links-separated-from = disjoint de
record-links-joined-to = joint à
record-links-retrial-of = nouveau procès de
record-links-appeal-of = appel de
record-links-contradicts = contredit
record-links-related = lié à

# relationship-kinds
relationship-kinds-spouse = conjoint
relationship-kinds-parent = parent
relationship-kinds-child = enfant
relationship-kinds-sibling = frère ou sœur
relationship-kinds-relative = proche
relationship-kinds-partner = partenaire
relationship-kinds-friend = ami
relationship-kinds-colleague = collègue
relationship-kinds-lawyer = avocat
relationship-kinds-client = client
relationship-kinds-employer = employeur
relationship-kinds-employee = employé
relationship-kinds-associate = associé
relationship-kinds-co-accused = coaccusé
relationship-kinds-fellow-prisoner = codétenu
relationship-kinds-source = source

# reliability
reliability-highly-reliable = très fiable
reliability-likely-reliable = probablement fiable
reliability-unsure = incertaine
reliability-likely-unreliable = probablement peu fiable
reliability-highly-unreliable = très peu fiable
reliability-unknown = inconnue

# reply-kinds
reply-kinds-assisted = aide apportée
reply-kinds-pledged = engagement à agir
reply-kinds-denied = démenti
reply-kinds-asked-for-more = demande de précisions
reply-kinds-formal = réponse de pure forme
reply-kinds-auto-reply = réponse automatique
reply-kinds-refused = refus
reply-kinds-other = autre

# sentence-actions
sentence-actions-imposed = prononcée
sentence-actions-added = ajoutée
sentence-actions-reduced = réduite
sentence-actions-replaced = remplacée
sentence-actions-suspended = suspendue
sentence-actions-activated = rendue exécutoire
sentence-actions-cancelled = annulée
sentence-actions-amnestied = amnistiée
sentence-actions-merged = confondue
sentence-actions-increased = alourdie

# sentence-kinds
sentence-kinds-imprisonment = emprisonnement
sentence-kinds-life-imprisonment = réclusion à perpétuité
sentence-kinds-death = mort
sentence-kinds-suspended-imprisonment = emprisonnement avec sursis
sentence-kinds-fine = amende
sentence-kinds-community-work = travail d’intérêt général
sentence-kinds-corrective-labour = travail correctif
sentence-kinds-forced-labour = travail forcé
sentence-kinds-corporal = châtiment corporel
sentence-kinds-confiscation = confiscation
sentence-kinds-loss-of-rights = privation de droits ou de fonctions
sentence-kinds-ban-on-activity = interdiction d’exercer une activité
sentence-kinds-house-arrest = assignation à résidence
sentence-kinds-probation = mise à l’épreuve
sentence-kinds-supervision = surveillance
sentence-kinds-travel-ban = interdiction de voyager
sentence-kinds-exile = exil
sentence-kinds-expulsion = expulsion
sentence-kinds-administrative-detention = détention administrative
sentence-kinds-restriction-of-liberty = restriction de liberté

# source-kinds
source-kinds-victim = victime
source-kinds-relative = proche
source-kinds-witness = témoin
source-kinds-lawyer = avocat
source-kinds-colleague = collègue
source-kinds-ngo = organisation non gouvernementale
source-kinds-media = média
source-kinds-court-record = dossier judiciaire
source-kinds-official-statement = déclaration officielle
source-kinds-law = loi
source-kinds-medical-record = dossier médical
source-kinds-photograph = photographie
source-kinds-video = vidéo
source-kinds-audio = enregistrement sonore
source-kinds-social-media = réseaux sociaux
source-kinds-un-body = organe des Nations Unies
source-kinds-regional-body = organe régional
source-kinds-letter = lettre
source-kinds-interview = entretien
source-kinds-other = autre

# state-responses
state-responses-none-known = aucune réponse connue
state-responses-complaint-filed = plainte déposée
state-responses-complaint-refused = plainte refusée
state-responses-investigation-opened = enquête ouverte
state-responses-investigation-opened-on-some = enquête ouverte sur certains faits
state-responses-investigation-refused = refus d’ouvrir une enquête
state-responses-investigation-suspended = enquête suspendue
state-responses-investigation-closed = enquête classée
state-responses-nobody-identified = aucun responsable identifié
state-responses-perpetrators-identified = responsables identifiés
state-responses-nobody-brought-to-justice = aucun responsable traduit en justice
state-responses-perpetrators-charged = responsables inculpés
state-responses-brought-to-justice = responsables traduits en justice
state-responses-denied = démenti
state-responses-acknowledged = reconnaissance
state-responses-apology = excuses
state-responses-compensation = indemnisation

# step-kinds
step-kinds-complaint-filed = dépôt d’une plainte
step-kinds-complaint-withdrawn = retrait de la plainte
step-kinds-inquiry-opened = ouverture d’une enquête préliminaire
step-kinds-case-opened = ouverture d’une procédure
step-kinds-case-refused = refus d’ouvrir une procédure
step-kinds-summons = convocation
step-kinds-questioned = interrogatoire
step-kinds-search = perquisition
step-kinds-seizure = saisie
step-kinds-accused = désignation comme suspect
step-kinds-warrant-issued = délivrance d’un mandat d’arrêt
step-kinds-defendants-added = mise en cause de nouvelles personnes
step-kinds-charged = mise en examen
step-kinds-indicted = acte d’accusation
step-kinds-charge-added = nouveau chef d’accusation
step-kinds-charge-changed = modification du chef d’accusation
step-kinds-supplementary-indictment = acte d’accusation complémentaire
step-kinds-forensic-examination = expertise
step-kinds-file-disclosed = communication du dossier à la défense
step-kinds-case-sent-to-court = renvoi devant le tribunal
step-kinds-investigation-suspended = suspension de l’enquête
step-kinds-investigation-resumed = reprise de l’enquête
step-kinds-arrested = arrestation
step-kinds-detained = placement en détention
step-kinds-disappeared = disparition
step-kinds-custody-admitted = reconnaissance de la détention
step-kinds-habeas-corpus-filed = recours en habeas corpus
step-kinds-habeas-corpus-decided = décision sur l’habeas corpus
step-kinds-remanded = placement en détention provisoire
step-kinds-remand-extended = prolongation de la détention
step-kinds-remand-appealed = recours contre la détention provisoire
step-kinds-remand-appeal-decided = décision sur le recours contre la détention provisoire
step-kinds-bail-granted = libération sous caution accordée
step-kinds-bail-refused = libération sous caution refusée
step-kinds-house-arrest = assignation à résidence
step-kinds-travel-restricted = obligation de ne pas quitter les lieux
step-kinds-order-breached = signalement de la violation d’une mesure ordonnée
step-kinds-provisional-release = mise en liberté provisoire
step-kinds-transferred = transfèrement
step-kinds-hunger-strike = grève de la faim
step-kinds-trial-opened = ouverture du procès
step-kinds-preliminary-hearing = audience préliminaire
step-kinds-hearing = audience
step-kinds-hearing-adjourned = report de l’audience
step-kinds-hearing-cancelled = audience non tenue
step-kinds-hearing-closed = audience à huis clos
step-kinds-hearing-observed = audience suivie par des observateurs
step-kinds-recusal = demande de récusation
step-kinds-sentence-requested = réquisitions du parquet
step-kinds-last-word = dernière déclaration
step-kinds-petition-filed = dépôt d’une requête ou d’une demande
step-kinds-petition-decided = décision sur la requête ou la demande
step-kinds-verdict-announced = prononcé du jugement
step-kinds-convicted = condamnation
step-kinds-acquitted = acquittement
step-kinds-sentenced = prononcé de la peine
step-kinds-appeal-lodged = appel interjeté
step-kinds-appeal-heard = examen de l’appel
step-kinds-appeal-decided = décision en appel
step-kinds-cassation-lodged = pourvoi en cassation
step-kinds-cassation-decided = décision en cassation
step-kinds-supreme-court-decided = décision de la Cour suprême
step-kinds-constitutional-complaint = recours constitutionnel
step-kinds-constitutional-decision = décision constitutionnelle
step-kinds-review-requested = demande de révision
step-kinds-review-decided = décision sur la révision
step-kinds-retrial-ordered = nouveau procès ordonné
step-kinds-sent-back = renvoi de l’affaire
step-kinds-sentence-began = début d’exécution de la peine
step-kinds-sentence-replaced = commutation de la peine
step-kinds-term-extended = prolongation de la peine
step-kinds-amnestied = amnistie
step-kinds-pardoned = grâce
step-kinds-parole-granted = libération conditionnelle
step-kinds-parole-refused = refus de libération conditionnelle
step-kinds-released = libération
step-kinds-released-on-condition = libération sous conditions
step-kinds-released-on-expiry = libération à l’expiration de la peine
step-kinds-released-into-exile = libération pour l’exil
step-kinds-supervision = placement sous surveillance
step-kinds-escaped = évasion
step-kinds-wanted = avis de recherche
step-kinds-extradition-requested = demande d’extradition
step-kinds-extradited = extradition
step-kinds-deported = expulsion
step-kinds-asylum-sought = demande d’asile
step-kinds-asylum-granted = octroi de l’asile
step-kinds-asylum-refused = refus d’asile
step-kinds-charges-dropped = abandon des poursuites
step-kinds-dismissed = non-lieu
step-kinds-closed = classement de l’affaire
step-kinds-expired = prescription
step-kinds-decriminalised = dépénalisation
step-kinds-quashed = annulation de la condamnation
step-kinds-rehabilitated = réhabilitation
step-kinds-died = décès
step-kinds-abated = extinction par décès
step-kinds-reprimand = blâme
step-kinds-licence-suspended = suspension de l’autorisation d’exercer
step-kinds-disbarred = radiation du barreau
step-kinds-reinstated = réintégration
step-kinds-registration-refused = refus d’enregistrement
step-kinds-organization-dissolved = dissolution de l’organisation
step-kinds-fined = amende
step-kinds-warning-issued = avertissement officiel
step-kinds-interim-measure = mesure provisoire
step-kinds-submitted = saisine d’une instance internationale
step-kinds-registered = enregistrement de l’affaire
step-kinds-transmitted = communication au Gouvernement
step-kinds-reply-received = réponse du Gouvernement
step-kinds-opinion-adopted = adoption d’une décision
step-kinds-decision-notified = notification de la décision
step-kinds-decision-published = publication de la décision
step-kinds-other = autre

# step-outcomes
step-outcomes-upheld = confirmation
step-outcomes-reduced = réduction
step-outcomes-increased = alourdissement
step-outcomes-quashed = annulation
step-outcomes-partly-quashed = annulation partielle
step-outcomes-sent-back = renvoi
step-outcomes-granted = demande accueillie
step-outcomes-partly-granted = demande partiellement accueillie
step-outcomes-refused = rejet
step-outcomes-inadmissible = irrecevabilité
step-outcomes-withdrawn = retrait
step-outcomes-adjourned = report
step-outcomes-convicted = condamnation
step-outcomes-acquitted = acquittement
step-outcomes-fined = amende
step-outcomes-dismissed = non-lieu
step-outcomes-charges-dropped = abandon des poursuites
step-outcomes-expired = prescription
step-outcomes-decriminalised = dépénalisation
step-outcomes-amnestied = amnistie
step-outcomes-abated = extinction par décès
step-outcomes-requalified = requalification
step-outcomes-released = libération
step-outcomes-extended = prolongation
step-outcomes-no-decision = absence de décision
