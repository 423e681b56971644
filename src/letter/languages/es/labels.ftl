# Términos de los vocabularios en español.

# actor-kinds
actor-kinds-person = persona
actor-kinds-organization = organización
actor-kinds-public-body = órgano público
actor-kinds-group = grupo

# channels
channels-email = correo electrónico
channels-post = correo postal
channels-fax = fax
channels-online-form = formulario en línea
channels-hand = entrega en mano
channels-phone = teléfono
channels-meeting = reunión
channels-published = publicación
channels-messenger = mensajería
channels-other = otro

# charge-statuses
charge-statuses-alleged = alegación
charge-statuses-under-investigation = investigación en curso
charge-statuses-charged = imputación
charge-statuses-on-trial = juicio en curso
charge-statuses-convicted = condena
charge-statuses-acquitted = absolución
charge-statuses-dropped = retirada
charge-statuses-dismissed = sobreseimiento
charge-statuses-requalified = recalificación
charge-statuses-abated = extinción
charge-statuses-expired = prescripción
charge-statuses-quashed = anulación
charge-statuses-amnestied = amnistía
charge-statuses-decriminalised = despenalización

# communication-kinds
communication-kinds-statement = declaración pública
communication-kinds-letter = carta
communication-kinds-urgent-appeal = llamamiento urgente
communication-kinds-urgent-action = acción urgente
communication-kinds-submission = comunicación a un órgano internacional
communication-kinds-un-communication = comunicación a los procedimientos especiales de las Naciones Unidas
communication-kinds-wgad = comunicación al Grupo de Trabajo sobre la Detención Arbitraria
communication-kinds-ccpr = denuncia ante el Comité de Derechos Humanos
communication-kinds-echr = demanda ante el Tribunal Europeo de Derechos Humanos
communication-kinds-press-release = comunicado de prensa
communication-kinds-briefing = nota informativa
communication-kinds-brief-bio = biografía breve
communication-kinds-complaint = denuncia
communication-kinds-telephone-call = llamada telefónica
communication-kinds-meeting = reunión
communication-kinds-reply = respuesta
communication-kinds-other = otra

# consent-purposes
consent-purposes-publication = publicación
consent-purposes-letters-to-authorities = cartas a las autoridades
consent-purposes-united-nations = comunicación a las Naciones Unidas
consent-purposes-courts = denuncia ante un tribunal u órgano de tratado
consent-purposes-partners = difusión a organizaciones asociadas
consent-purposes-diplomats = información a diplomáticos
consent-purposes-record = conservación en este expediente
consent-purposes-all = todo uso

# consent-statuses
consent-statuses-given = otorgado
consent-statuses-refused = denegado
consent-statuses-withdrawn = retirado

# contact-kinds
contact-kinds-email = correo electrónico
contact-kinds-phone = teléfono
contact-kinds-fax = fax
contact-kinds-address = dirección postal
contact-kinds-website = sitio web
contact-kinds-social-media = redes sociales
contact-kinds-messenger = mensajería
contact-kinds-other = otro

# custody-events
custody-events-added = incorporación
custody-events-extracted = extracción
custody-events-verified = verificación
custody-events-received = recepción
custody-events-handed-over = entrega

# demand-kinds
demand-kinds-disclose-whereabouts = revelar el paradero
demand-kinds-release = poner en libertad
demand-kinds-drop-charges = retirar los cargos
demand-kinds-quash-conviction = anular la condena
demand-kinds-medical-care = prestar atención médica
demand-kinds-access-to-lawyer = dar acceso a un abogado
demand-kinds-access-to-family = dar acceso a la familia
demand-kinds-end-torture = poner fin a la tortura y los malos tratos
demand-kinds-fair-trial = garantizar un juicio justo
demand-kinds-lift-measure = levantar una medida
demand-kinds-reinstate = restituir en el cargo
demand-kinds-stop-extradition = detener la extradición
demand-kinds-cease-harassment = poner fin al hostigamiento
demand-kinds-investigate = investigar y llevar ante la justicia
demand-kinds-protect = proteger
demand-kinds-reparation = otorgar reparación
demand-kinds-reform = cambiar la ley o la práctica
demand-kinds-general-guarantee = garantizar la labor de los defensores
demand-kinds-other = otra

# demand-statuses
demand-statuses-open = pendiente
demand-statuses-met = satisfecha
demand-statuses-partly-met = satisfecha en parte
demand-statuses-withdrawn = retirada
demand-statuses-refused = rechazada

# detention-categories
detention-categories-I = categoría I (sin base legal)
detention-categories-II = categoría II (ejercicio de derechos y libertades)
detention-categories-III = categoría III (sin juicio justo)
detention-categories-IV = categoría IV (solicitantes de asilo, migrantes y refugiados sin revisión)
detention-categories-V = categoría V (discriminación)

# genders
genders-female = femenino
genders-male = masculino
genders-other = otro

# incident-types
incident-types-killing = homicidio
incident-types-attempted-killing = intento de homicidio
incident-types-death-in-custody = muerte bajo custodia
incident-types-enforced-disappearance = desaparición forzada
incident-types-torture = tortura
incident-types-ill-treatment = malos tratos
incident-types-sexual-violence = violencia sexual
incident-types-physical-assault = agresión física
incident-types-attempted-assault = intento de agresión
incident-types-threat = amenazas
incident-types-death-threat = amenazas de muerte
incident-types-threat-to-family = amenazas a la familia
incident-types-abduction = secuestro
incident-types-hostage-taking = toma de rehenes
incident-types-arbitrary-arrest = detención arbitraria
incident-types-detention = privación de libertad
incident-types-pre-trial-detention = prisión preventiva
incident-types-administrative-detention = detención administrativa
incident-types-incommunicado-detention = detención en régimen de incomunicación
incident-types-house-arrest = arresto domiciliario
incident-types-bail-refused = denegación de libertad bajo fianza
incident-types-solitary-confinement = reclusión en régimen de aislamiento
incident-types-punishment-in-custody = sanciones durante la detención
incident-types-denial-of-medical-care = denegación de atención médica
incident-types-denial-of-visits = denegación de visitas
incident-types-forced-psychiatric-confinement = internamiento psiquiátrico forzoso
incident-types-search = registro
incident-types-seizure-of-property = incautación de bienes
incident-types-damage-to-property = daños a bienes
incident-types-office-closed = cierre de oficina
incident-types-organization-banned = prohibición o cancelación del registro de una organización
incident-types-licence-suspended = suspensión de licencia
incident-types-disbarment = inhabilitación para ejercer la abogacía
incident-types-dismissal = despido
incident-types-asset-freeze = congelación de activos
incident-types-fine = multa
incident-types-eviction = desalojo
incident-types-travel-restriction = restricción de viajar
incident-types-refusal-of-entry = denegación de entrada
incident-types-refusal-of-asylum = denegación de asilo
incident-types-expulsion = expulsión
incident-types-extradition = extradición
incident-types-loss-of-nationality = privación de la nacionalidad
incident-types-surveillance = vigilancia
incident-types-stalking = seguimiento
incident-types-digital-attack = ataque digital
incident-types-account-blocked = bloqueo de cuenta o sitio web
incident-types-smear-campaign = campaña de desprestigio
incident-types-defamation = difamación
incident-types-listing = inclusión en una lista oficial
incident-types-speech-ban = prohibición de hablar en público
incident-types-harassment = hostigamiento
incident-types-questioning = interrogatorio
incident-types-judicial-harassment = hostigamiento judicial
incident-types-denial-of-fair-trial = denegación de juicio justo
incident-types-denial-of-counsel = denegación de acceso a un abogado
incident-types-fabrication-of-evidence = fabricación de pruebas
incident-types-retaliation-against-relatives = represalias contra familiares
incident-types-retaliation-against-colleagues = represalias contra colegas
incident-types-retaliation-against-lawyer = represalias contra el abogado
incident-types-other = otro

# instances
instances-investigation = investigación
instances-first = primera instancia
instances-appeal = apelación
instances-cassation = casación
instances-supervisory = instancia de revisión
instances-supreme = tribunal supremo
instances-constitutional = jurisdicción constitucional
instances-retrial = nuevo juicio
instances-military = jurisdicción militar
instances-international = instancia internacional

# involvement-degrees
involvement-degrees-carried-out = ejecución
involvement-degrees-ordered = orden
involvement-degrees-planned = planificación
involvement-degrees-present = presencia
involvement-degrees-assisted = ayuda
involvement-degrees-failed-to-prevent = falta de prevención
involvement-degrees-tolerated = tolerancia
involvement-degrees-political-responsibility = responsabilidad política
involvement-degrees-supported-the-law = apoyo a la ley
involvement-degrees-implemented-the-law = aplicación de la ley
involvement-degrees-suspected = sospecha

# involvement-roles
involvement-roles-target = persona objetivo
involvement-roles-victim = víctima
involvement-roles-alleged-perpetrator = presunto autor
involvement-roles-witness = testigo
involvement-roles-bystander = espectador
involvement-roles-helper = persona que ayudó
involvement-roles-reporter = informante de los hechos
involvement-roles-official = funcionario
involvement-roles-judge = juez
involvement-roles-prosecutor = fiscal
involvement-roles-investigator = investigador
involvement-roles-counsel = abogado
involvement-roles-expert = perito
involvement-roles-observer = observador

# knowledge-statuses
knowledge-statuses-alleged = alegado
knowledge-statuses-corroborated = corroborado
knowledge-statuses-verified = verificado
knowledge-statuses-refuted = refutado

# liberty
liberty-free = en libertad
liberty-in-custody = en prisión
liberty-incommunicado = en régimen de incomunicación
liberty-disappeared = desaparición
liberty-house-arrest = arresto domiciliario
liberty-residential-surveillance = vigilancia residencial
liberty-conditional = libertad con condiciones
liberty-on-bail = libertad bajo fianza
liberty-on-parole = libertad condicional
liberty-nightly-reporting = obligación de presentarse cada noche
liberty-exile = exilio
liberty-in-hiding = clandestinidad
liberty-dead = fallecimiento

# life-event-kinds
life-event-kinds-birth = nacimiento
life-event-kinds-death = muerte
life-event-kinds-founded = fundación de una organización
life-event-kinds-appointed = nombramiento
life-event-kinds-elected = elección
life-event-kinds-resigned = dimisión
life-event-kinds-award = premio recibido
life-event-kinds-publication = publicación
life-event-kinds-exile = salida al exilio
life-event-kinds-return = regreso
life-event-kinds-moved = traslado
life-event-kinds-asylum-sought = solicitud de asilo
life-event-kinds-asylum-granted = concesión de asilo
life-event-kinds-asylum-refused = denegación de asilo
life-event-kinds-hospitalised = hospitalización
life-event-kinds-illness = enfermedad
life-event-kinds-released = puesta en libertad
life-event-kinds-prisoner-of-conscience = declaración como preso de conciencia
life-event-kinds-recognized = reconocimiento por terceros
life-event-kinds-marriage = matrimonio
life-event-kinds-other = otro

# measure-kinds
measure-kinds-travel-ban = prohibición de viajar
measure-kinds-entry-ban = prohibición de entrada
measure-kinds-asset-freeze = congelación de activos
measure-kinds-property-seized = incautación de bienes
measure-kinds-office-sealed = precinto de oficina
measure-kinds-registration-revoked = cancelación del registro
measure-kinds-licence-suspended = suspensión de licencia
measure-kinds-licence-revoked = retirada de licencia
measure-kinds-account-blocked = bloqueo de cuenta
measure-kinds-passport-withheld = retención del pasaporte
measure-kinds-nightly-reporting = obligación de presentarse cada noche
measure-kinds-electronic-tag = dispositivo electrónico de control
measure-kinds-ban-on-activity = prohibición de ejercer una actividad
measure-kinds-media-gag = prohibición de publicar o de hablar con la prensa
measure-kinds-obligation-not-to-leave = prohibición de salida
measure-kinds-listing = inclusión en una lista
measure-kinds-red-notice = notificación roja
measure-kinds-supervision = supervisión
measure-kinds-other = otra
measure-states-requested = solicitada
measure-states-ordered = ordenada
measure-states-in-force = en vigor
measure-states-expired = vencida
measure-states-lifted = levantada
measure-states-refused = denegada
measure-states-continues = continúa de hecho

# name-kinds
name-kinds-alias = otro nombre
name-kinds-transliteration = transliteración
name-kinds-original-script = grafía original
name-kinds-birth-name = nombre de nacimiento
name-kinds-former-name = nombre anterior
name-kinds-pseudonym = seudónimo
name-kinds-nickname = apodo
name-kinds-weak-alias = otro nombre poco fiable
name-kinds-abbreviation = sigla
name-kinds-translation = traducción
name-kinds-patronymic-form = forma con patronímico
name-kinds-misspelling = grafía errónea

# organization-kinds
organization-kinds-police = policía
organization-kinds-security-service = servicio de seguridad
organization-kinds-prison = centro penitenciario
organization-kinds-military = fuerzas armadas
organization-kinds-border-service = servicio de fronteras
organization-kinds-prosecutor = fiscalía
organization-kinds-court = tribunal
organization-kinds-investigative-body = órgano de investigación
organization-kinds-ministry = ministerio
organization-kinds-government = gobierno
organization-kinds-head-of-state = jefatura del Estado
organization-kinds-parliament = parlamento
organization-kinds-local-authority = autoridad local
organization-kinds-migration-service = servicio de migración
organization-kinds-embassy = embajada
organization-kinds-intergovernmental = organización intergubernamental
organization-kinds-ombudsperson = defensoría
organization-kinds-ngo = organización no gubernamental
organization-kinds-trade-union = sindicato
organization-kinds-bar-association = colegio de abogados
organization-kinds-media = medio de comunicación
organization-kinds-company = empresa
organization-kinds-religious-body = organización religiosa
organization-kinds-armed-group = grupo armado
organization-kinds-paramilitary = grupo paramilitar
organization-kinds-private-security = seguridad privada
organization-kinds-mob = turba
organization-kinds-political-party = partido político
organization-kinds-unknown = desconocido

# party-roles
party-roles-accused = persona acusada
party-roles-suspect = sospechoso
party-roles-witness = testigo
party-roles-complainant = denunciante
party-roles-victim = víctima
party-roles-petitioner = peticionario
party-roles-respondent = demandado
party-roles-investigator = investigador
party-roles-prosecutor = fiscal
party-roles-judge = juez
party-roles-counsel = abogado de la defensa
party-roles-counsel-of-other-party = abogado de otra parte
party-roles-interpreter = intérprete
party-roles-expert = perito
party-roles-observer = observador del juicio
party-roles-guarantor = fiador
party-roles-third-party = tercero
party-roles-military-complainant = autoridad militar denunciante

# proceeding-kinds
proceeding-kinds-criminal = procedimiento penal
proceeding-kinds-administrative = procedimiento administrativo
proceeding-kinds-civil = procedimiento civil
proceeding-kinds-disciplinary = procedimiento disciplinario
proceeding-kinds-immigration = procedimiento migratorio
proceeding-kinds-extradition = procedimiento de extradición
proceeding-kinds-military = procedimiento militar
proceeding-kinds-constitutional = procedimiento constitucional
proceeding-kinds-international = procedimiento internacional
proceeding-kinds-habeas-corpus = procedimiento de hábeas corpus

# record-links
record-links-follows = sigue a
record-links-part-of = forma parte de
record-links-led-to = dio lugar a
record-links-retaliation-for = represalia por
record-links-same-event = mismo suceso
record-links-counter-complaint-of = contradenuncia de
record-links-separated-from = separado de
record-links-joined-to = acumulado a
record-links-retrial-of = nuevo juicio de
record-links-appeal-of = apelación de
record-links-contradicts = contradice
record-links-related = relacionado con

# relationship-kinds
relationship-kinds-spouse = cónyuge
relationship-kinds-parent = progenitor
relationship-kinds-child = hijo
relationship-kinds-sibling = hermano
relationship-kinds-relative = familiar
relationship-kinds-partner = pareja
relationship-kinds-friend = amigo
relationship-kinds-colleague = colega
relationship-kinds-lawyer = abogado
relationship-kinds-client = cliente
relationship-kinds-employer = empleador
relationship-kinds-employee = empleado
relationship-kinds-associate = asociado
relationship-kinds-co-accused = coacusado
relationship-kinds-fellow-prisoner = compañero de prisión
relationship-kinds-source = fuente

# reliability
reliability-highly-reliable = muy fiable
reliability-likely-reliable = probablemente fiable
reliability-unsure = incierta
reliability-likely-unreliable = probablemente poco fiable
reliability-highly-unreliable = muy poco fiable
reliability-unknown = desconocida

# reply-kinds
reply-kinds-assisted = ayuda prestada
reply-kinds-pledged = compromiso de actuar
reply-kinds-denied = desmentido
reply-kinds-asked-for-more = petición de más datos
reply-kinds-formal = respuesta meramente formal
reply-kinds-auto-reply = respuesta automática
reply-kinds-refused = negativa
reply-kinds-other = otra

# sentence-actions
sentence-actions-imposed = impuesta
sentence-actions-added = añadida
sentence-actions-reduced = reducida
sentence-actions-replaced = sustituida
sentence-actions-suspended = suspendida
sentence-actions-activated = hecha efectiva
sentence-actions-cancelled = cancelada
sentence-actions-amnestied = amnistiada
sentence-actions-merged = acumulada
sentence-actions-increased = aumentada

# sentence-kinds
sentence-kinds-imprisonment = prisión
sentence-kinds-life-imprisonment = cadena perpetua
sentence-kinds-death = pena de muerte
sentence-kinds-suspended-imprisonment = prisión en suspenso
sentence-kinds-fine = multa
sentence-kinds-community-work = trabajo comunitario
sentence-kinds-corrective-labour = trabajo correccional
sentence-kinds-forced-labour = trabajo forzoso
sentence-kinds-corporal = castigo corporal
sentence-kinds-confiscation = decomiso
sentence-kinds-loss-of-rights = pérdida de derechos o cargos
sentence-kinds-ban-on-activity = prohibición de ejercer una actividad
sentence-kinds-house-arrest = arresto domiciliario
sentence-kinds-probation = régimen de prueba
sentence-kinds-supervision = supervisión
sentence-kinds-travel-ban = prohibición de viajar
sentence-kinds-exile = destierro
sentence-kinds-expulsion = expulsión
sentence-kinds-administrative-detention = detención administrativa
sentence-kinds-restriction-of-liberty = restricción de libertad

# source-kinds
source-kinds-victim = víctima
source-kinds-relative = familiar
source-kinds-witness = testigo
source-kinds-lawyer = abogado
source-kinds-colleague = colega
source-kinds-ngo = organización no gubernamental
source-kinds-media = medio de comunicación
source-kinds-court-record = expediente judicial
source-kinds-official-statement = declaración oficial
source-kinds-law = ley
source-kinds-medical-record = expediente médico
source-kinds-photograph = fotografía
source-kinds-video = vídeo
source-kinds-audio = grabación de audio
source-kinds-social-media = redes sociales
source-kinds-un-body = órgano de las Naciones Unidas
source-kinds-regional-body = órgano regional
source-kinds-letter = carta
source-kinds-interview = entrevista
source-kinds-other = otra

# state-responses
state-responses-none-known = sin respuesta conocida
state-responses-complaint-filed = denuncia presentada
state-responses-complaint-refused = denuncia rechazada
state-responses-investigation-opened = investigación abierta
state-responses-investigation-opened-on-some = investigación abierta sobre algunos hechos
state-responses-investigation-refused = negativa a investigar
state-responses-investigation-suspended = investigación suspendida
state-responses-investigation-closed = investigación archivada
state-responses-nobody-identified = ningún responsable identificado
state-responses-perpetrators-identified = responsables identificados
state-responses-nobody-brought-to-justice = ningún responsable ante la justicia
state-responses-perpetrators-charged = responsables imputados
state-responses-brought-to-justice = responsables llevados ante la justicia
state-responses-denied = desmentido
state-responses-acknowledged = reconocimiento
state-responses-apology = disculpa
state-responses-compensation = indemnización

# step-kinds
step-kinds-complaint-filed = presentación de denuncia
step-kinds-complaint-withdrawn = retirada de la denuncia
step-kinds-inquiry-opened = apertura de investigación preliminar
step-kinds-case-opened = apertura de procedimiento
step-kinds-case-refused = denegación de apertura
step-kinds-summons = citación
step-kinds-questioned = interrogatorio
step-kinds-search = registro
step-kinds-seizure = incautación
step-kinds-accused = imputación
step-kinds-warrant-issued = emisión de una orden de detención
step-kinds-defendants-added = ampliación de la causa a otras personas acusadas
step-kinds-charged = formulación de cargos
step-kinds-indicted = escrito de acusación
step-kinds-charge-added = nuevo cargo
step-kinds-charge-changed = modificación del cargo
step-kinds-supplementary-indictment = acusación complementaria
step-kinds-forensic-examination = examen pericial
step-kinds-file-disclosed = traslado del expediente a la defensa
step-kinds-case-sent-to-court = remisión al tribunal
step-kinds-investigation-suspended = suspensión de la investigación
step-kinds-investigation-resumed = reanudación de la investigación
step-kinds-arrested = detención
step-kinds-detained = privación de libertad
step-kinds-disappeared = desaparición
step-kinds-custody-admitted = reconocimiento de la detención
step-kinds-habeas-corpus-filed = recurso de hábeas corpus
step-kinds-habeas-corpus-decided = decisión de hábeas corpus
step-kinds-remanded = prisión preventiva
step-kinds-remand-extended = prórroga de la prisión preventiva
step-kinds-remand-appealed = recurso contra la prisión preventiva
step-kinds-remand-appeal-decided = decisión sobre el recurso contra la prisión preventiva
step-kinds-bail-granted = libertad bajo fianza concedida
step-kinds-bail-refused = libertad bajo fianza denegada
step-kinds-house-arrest = arresto domiciliario
step-kinds-travel-restricted = prohibición de salida
step-kinds-order-breached = denuncia del incumplimiento de una orden
step-kinds-provisional-release = libertad provisional
step-kinds-transferred = traslado
step-kinds-hunger-strike = huelga de hambre
step-kinds-trial-opened = comienzo del juicio
step-kinds-preliminary-hearing = audiencia preliminar
step-kinds-hearing = audiencia
step-kinds-hearing-adjourned = aplazamiento de la audiencia
step-kinds-hearing-cancelled = audiencia no celebrada
step-kinds-hearing-closed = audiencia a puerta cerrada
step-kinds-hearing-observed = audiencia con observadores
step-kinds-recusal = petición de recusación
step-kinds-sentence-requested = petición de pena por la fiscalía
step-kinds-last-word = última declaración
step-kinds-petition-filed = presentación de una demanda o petición
step-kinds-petition-decided = resolución de la demanda o petición
step-kinds-verdict-announced = anuncio del fallo
step-kinds-convicted = condena
step-kinds-acquitted = absolución
step-kinds-sentenced = imposición de la pena
step-kinds-appeal-lodged = recurso de apelación
step-kinds-appeal-heard = vista de apelación
step-kinds-appeal-decided = decisión de apelación
step-kinds-cassation-lodged = recurso de casación
step-kinds-cassation-decided = decisión de casación
step-kinds-supreme-court-decided = decisión del Tribunal Supremo
step-kinds-constitutional-complaint = recurso constitucional
step-kinds-constitutional-decision = decisión constitucional
step-kinds-review-requested = petición de revisión
step-kinds-review-decided = decisión sobre la revisión
step-kinds-retrial-ordered = nuevo juicio ordenado
step-kinds-sent-back = devolución de la causa
step-kinds-sentence-began = inicio del cumplimiento de la pena
step-kinds-sentence-replaced = sustitución de la pena
step-kinds-term-extended = prórroga de la pena
step-kinds-amnestied = amnistía
step-kinds-pardoned = indulto
step-kinds-parole-granted = libertad condicional
step-kinds-parole-refused = denegación de libertad condicional
step-kinds-released = puesta en libertad
step-kinds-released-on-condition = libertad con condiciones
step-kinds-released-on-expiry = libertad al cumplir la pena
step-kinds-released-into-exile = libertad para el exilio
step-kinds-supervision = supervisión
step-kinds-escaped = fuga
step-kinds-wanted = orden de búsqueda
step-kinds-extradition-requested = petición de extradición
step-kinds-extradited = extradición
step-kinds-deported = deportación
step-kinds-asylum-sought = solicitud de asilo
step-kinds-asylum-granted = concesión de asilo
step-kinds-asylum-refused = denegación de asilo
step-kinds-charges-dropped = retirada de los cargos
step-kinds-dismissed = sobreseimiento
step-kinds-closed = cierre de la causa
step-kinds-expired = prescripción
step-kinds-decriminalised = despenalización
step-kinds-quashed = anulación de la condena
step-kinds-rehabilitated = rehabilitación
step-kinds-died = muerte
step-kinds-abated = extinción por muerte
step-kinds-reprimand = amonestación
step-kinds-licence-suspended = suspensión de la licencia profesional
step-kinds-disbarred = inhabilitación para ejercer la abogacía
step-kinds-reinstated = rehabilitación en el cargo
step-kinds-registration-refused = denegación del registro
step-kinds-organization-dissolved = disolución de la organización
step-kinds-fined = multa
step-kinds-warning-issued = advertencia oficial
step-kinds-interim-measure = medida provisional
step-kinds-submitted = presentación ante un órgano internacional
step-kinds-registered = registro del caso
step-kinds-transmitted = transmisión al Gobierno
step-kinds-reply-received = respuesta del Gobierno
step-kinds-opinion-adopted = adopción de la decisión
step-kinds-decision-notified = notificación de la decisión
step-kinds-decision-published = publicación de la decisión
step-kinds-other = otro

# step-outcomes
step-outcomes-upheld = confirmación
step-outcomes-reduced = reducción
step-outcomes-increased = aumento
step-outcomes-quashed = anulación
step-outcomes-partly-quashed = anulación parcial
step-outcomes-sent-back = devolución
step-outcomes-granted = estimación
step-outcomes-partly-granted = estimación parcial
step-outcomes-refused = denegación
step-outcomes-inadmissible = inadmisión
step-outcomes-withdrawn = retirada
step-outcomes-adjourned = aplazamiento
step-outcomes-convicted = condena
step-outcomes-acquitted = absolución
step-outcomes-fined = multa
step-outcomes-dismissed = sobreseimiento
step-outcomes-charges-dropped = retirada de los cargos
step-outcomes-expired = prescripción
step-outcomes-decriminalised = despenalización
step-outcomes-amnestied = amnistía
step-outcomes-abated = extinción por fallecimiento
step-outcomes-requalified = recalificación
step-outcomes-released = puesta en libertad
step-outcomes-extended = prórroga
step-outcomes-no-decision = sin decisión
