# Palabras de las cartas en español. See the English file for what each variable is.

pronoun =
    { $gender ->
        [female] ella
        [male] él
        [organization] la organización
        [group] el grupo
       *[other] { $name }
    }
pronoun-object =
    { $gender ->
        [organization] la organización
        [group] el grupo
       *[other] { $name }
    }
pronoun-possessive = su
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
        [many] fueron
       *[one] fue
    }{ $allegedly }
is =
    { $agreement ->
        [many] son
       *[one] es
    }
has =
    { $agreement ->
        [many] han
       *[one] ha
    }
allegedly = {""}
alleged-clause = según las denuncias, { $clause }
introduced = { $name }, { $role },
pair = { $name } { Y($other) } { $other }
co-accused-count =
    { $count ->
        [one] una persona coacusada
       *[other] { $number } personas coacusadas
    }
list-two = { $first } { Y($last) } { $last }
list-comma = ,{" "}
list-last = { $first } { Y($last) } { $last }
foreign-inline = «{ $text }» [{ $tag }]
foreign-sentence = texto original ({ $language }): «{ $text }»
language-ar = árabe
language-be = bielorruso
language-de = alemán
language-en = inglés
language-es = español
language-fa = persa
language-fr = francés
language-ka = georgiano
language-kk = kazajo
language-ky = kirguís
language-pt = portugués
language-ru = ruso
language-tg = tayiko
language-tr = turco
language-uk = ucraniano
language-uz = uzbeko
language-zh = chino
language-other = otro idioma
number-group = {"\u00A0"}
number-decimal = ,
number-0 = ninguna
number-1 = una
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez
number-11 = once
number-12 = doce
times =
    { $count ->
        [1] una vez
       *[other] { $number } veces
    }
times-as-recorded = { $text } veces
dated = { $when }, { $clause }
dated-text = { $when }: { $text }
by = {" "}(autores: { $names })
from = {" "}(autores: { $names })
at = {" "}(tribunal o autoridad: { $name })
times-part = {" "}{ $times }
place-part = {" "}(lugar: { $place })
during = {" "}por un período de { $duration }
until-part = {" "}{ $until }
outcome-part = {" "}(resultado: { $outcome })
part-separator = ;{" "}
aside = {" "}({ $text })
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } – { $name }
in-country = {" "}{ $in }
article = artículo { $article }
part = {" "}parte { $part }
of-law = { $article } ({ $law })
law-edition = { $law } ({ $edition })
charge-titled = «{ $title }»
charge-titled-under = «{ $title }» ({ $provisions })
charge-under = { $provisions }
of-charge = {" "}(cargo: { $charge })
on-charge = {" "}(cargo: { $charge })
with-charge = {" "}(cargo: { $charge })
for-charge = {" "}(cargo: { $charge })
to-sentence = {" "}(pena: { $sentence })
and-sentence = {" "}(pena: { $sentence })
with-sentence = {" "}(nueva pena: { $sentence })
fined-amount = {" "}de { $amount }
sentence-is = {" "}(pena: { $sentence })
length-years =
    { $count ->
        [one] { $number } año
       *[other] { $number } años
    }
length-months =
    { $count ->
        [one] { $number } mes
       *[other] { $number } meses
    }
length-weeks =
    { $count ->
        [one] { $number } semana
       *[other] { $number } semanas
    }
length-days =
    { $count ->
        [one] { $number } día
       *[other] { $number } días
    }
length-hours =
    { $count ->
        [one] { $number } hora
       *[other] { $number } horas
    }
sentence-of-length = { $kind }, { $length }
sentence-of-kind = { $kind }
sentence-life = cadena perpetua
sentence-fine = multa de { $amount }
sentence-of-amount = { $kind }, { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(en suspenso)
sentence-part-suspended = {" "}(parte en suspenso: { $part })
sentence-concurrent = {" "}(de cumplimiento simultáneo)
case-kind =
    { $kind ->
        [civil] un procedimiento civil
        [disciplinary] un procedimiento disciplinario
        [immigration] un procedimiento migratorio
        [extradition] un procedimiento de extradición
        [constitutional] un procedimiento constitucional
        [international] un procedimiento internacional
        [habeas-corpus] un procedimiento de hábeas corpus
        [administrative] un procedimiento administrativo
        [military] un procedimiento militar
       *[criminal] un procedimiento penal
    }
act-killing = { $who } { objeto } de un homicidio{ $times }{ $by }
act-attempted-killing = { $who } { objeto } de un intento de homicidio{ $times }{ $by }
act-death-in-custody = { $who } murió bajo custodia{ $times }
act-enforced-disappearance = { $who } { objeto } de una desaparición forzada{ $times }{ $by }
act-torture = { $who } { objeto } de actos de tortura{ $times }{ $by }
act-ill-treatment = { $who } { objeto } de malos tratos{ $times }{ $by }
act-sexual-violence = { $who } { objeto } de violencia sexual{ $times }{ $by }
act-physical-assault = { $who } { objeto } de una agresión física{ $times }{ $by }
act-attempted-assault = { $who } { objeto } de un intento de agresión{ $times }{ $by }
act-threat = { $who } { objeto } de amenazas{ $times }{ $by }
act-death-threat = { $who } { objeto } de amenazas de muerte{ $times }{ $by }
act-threat-to-family = { $who } { objeto } de amenazas contra su familia{ $times }{ $by }
act-abduction = { $who } { objeto } de un secuestro{ $times }{ $by }
act-hostage-taking = { $who } { objeto } de una toma de rehenes{ $times }{ $by }
act-arbitrary-arrest = { $who } { objeto } de una detención por las autoridades{ $times }{ $by }
act-detention = { $who } { objeto } de una privación de libertad{ $times }{ $by }
act-pre-trial-detention = { $who } { objeto } de prisión preventiva{ $times }{ $by }
act-administrative-detention = { $who } { objeto } de detención administrativa{ $times }{ $by }
act-incommunicado-detention = { $who } { objeto } de detención en régimen de incomunicación{ $times }{ $by }
act-house-arrest = { $who } { objeto } de arresto domiciliario{ $times }{ $by }
act-bail-refused = { $who } { objeto } de una denegación de libertad bajo fianza{ $times }{ $by }
act-solitary-confinement = { $who } { objeto } de reclusión en régimen de aislamiento{ $times }{ $by }
act-punishment-in-custody = { $who } { objeto } de sanciones durante la detención{ $times }{ $by }
act-denial-of-medical-care = { $who } { objeto } de una denegación de atención médica{ $times }{ $by }
act-denial-of-visits = { $who } { objeto } de una denegación de visitas{ $times }{ $by }
act-forced-psychiatric-confinement = { $who } { objeto } de internamiento psiquiátrico forzoso{ $times }{ $by }
act-search = { $who } { objeto } de un registro{ $times }{ $by }
act-seizure-of-property = { $who } { objeto } de una incautación de bienes{ $times }{ $by }
act-damage-to-property = { $who } { objeto } de daños a sus bienes{ $times }{ $by }
act-office-closed = { $who } { objeto } de un cierre de su oficina{ $times }{ $by }
act-organization-banned = { $who } { objeto } de la prohibición o cancelación del registro de su organización{ $times }{ $by }
act-licence-suspended = { $who } { objeto } de una suspensión de su licencia{ $times }{ $by }
act-disbarment = { $who } { objeto } de una inhabilitación para ejercer la abogacía{ $times }{ $by }
act-dismissal = { $who } { objeto } de un despido{ $times }{ $by }
act-asset-freeze = { $who } { objeto } de una congelación de activos{ $times }{ $by }
act-fine = { $who } { objeto } de una multa{ $times }{ $by }
act-eviction = { $who } { objeto } de un desalojo{ $times }{ $by }
act-travel-restriction = { $who } { objeto } de una restricción de viajar{ $times }{ $by }
act-refusal-of-entry = { $who } { objeto } de una denegación de entrada{ $times }{ $by }
act-refusal-of-asylum = { $who } { objeto } de una denegación de asilo{ $times }{ $by }
act-expulsion = { $who } { objeto } de una expulsión{ $times }{ $by }
act-extradition = { $who } { objeto } de una extradición{ $times }{ $by }
act-loss-of-nationality = { $who } { objeto } de una privación de la nacionalidad{ $times }{ $by }
act-surveillance = { $who } { objeto } de vigilancia{ $times }{ $by }
act-stalking = { $who } { objeto } de seguimientos{ $times }{ $by }
act-digital-attack = { $who } { objeto } de un ataque digital{ $times }{ $by }
act-account-blocked = { $who } { objeto } de un bloqueo de su cuenta o sitio web{ $times }{ $by }
act-smear-campaign = { $who } { objeto } de una campaña de desprestigio{ $times }{ $by }
act-defamation = { $who } { objeto } de difamación{ $times }{ $by }
act-listing = { $who } { objeto } de una inclusión en una lista oficial{ $times }{ $by }
act-speech-ban = { $who } { objeto } de una prohibición de hablar en público{ $times }{ $by }
act-harassment = { $who } { objeto } de hostigamiento{ $times }{ $by }
act-questioning = { $who } { objeto } de un interrogatorio{ $times }{ $by }
act-judicial-harassment = { $who } { objeto } de hostigamiento judicial{ $times }{ $by }
act-denial-of-fair-trial = { $who } { objeto } de una denegación de juicio justo{ $times }{ $by }
act-denial-of-counsel = { $who } { objeto } de una denegación de acceso a un abogado{ $times }{ $by }
act-fabrication-of-evidence = { $who } { objeto } de una fabricación de pruebas{ $times }{ $by }
act-retaliation-against-relatives = { $who } { objeto } de represalias contra sus familiares{ $times }{ $by }
act-retaliation-against-colleagues = { $who } { objeto } de represalias contra sus colegas{ $times }{ $by }
act-retaliation-against-lawyer = { $who } { objeto } de represalias contra su abogado{ $times }{ $by }
step-complaint-filed = se presentó una denuncia (persona afectada: { $name })
step-complaint-withdrawn = se retiró la denuncia (persona afectada: { $name })
step-inquiry-opened = se abrió una investigación preliminar (persona afectada: { $name }){ $by }
step-case-opened = se abrió { $case } contra { $name }{ $on-charge }{ $place }{ $by }
step-case-refused = se denegó la apertura de un procedimiento{ $by }
step-summons = { $who } recibió una citación{ $by }
step-questioned = { $who } { objeto } de un interrogatorio{ $by }
step-search = se registraron locales de { $name }{ $by }
step-seizure = se incautaron bienes de { $name }{ $by }
step-accused = { $who } { objeto } de una imputación{ $on-charge }{ $by }
step-warrant-issued = se dictó una orden de detención contra { $name }{ $by }
step-defendants-added = la causa de { $name } se amplió a otras personas acusadas{ $by }
step-charged = { $who } { objeto } de cargos formales{ $with-charge }{ $by }
step-indicted = { $who } { objeto } de un escrito de acusación{ $with-charge }{ $by }
step-charge-added = se añadió un nuevo cargo contra { $name }{ $by }
step-charge-changed = se modificó el cargo contra { $name }{ $by }
step-supplementary-indictment = se presentó un escrito de acusación complementario contra { $name }{ $by }
step-forensic-examination = se ordenó un examen pericial{ $by }
step-file-disclosed = se dio traslado del expediente a la defensa
step-case-sent-to-court = la causa contra { $name } se remitió al tribunal{ $by }
step-investigation-suspended = se suspendió la investigación{ $by }
step-investigation-resumed = se reanudó la investigación{ $by }
step-arrested = { $who } { objeto } de una detención{ $place }{ $by }
step-detained = { $who } { objeto } de una privación de libertad{ $place }{ $by }
step-disappeared = { $who } desapareció{ $place }
step-custody-admitted = las autoridades reconocieron la detención de { $name }
step-habeas-corpus-filed = se interpuso un recurso de hábeas corpus en nombre de { $name }
step-habeas-corpus-decided = se resolvió el recurso de hábeas corpus{ $by }{ $outcome }
step-remanded = se ordenó la prisión preventiva de { $name }{ $during }{ $until }{ $by }
step-remand-extended = se prorrogó la prisión preventiva de { $name }{ $during }{ $until }{ $by }
step-remand-appealed = se recurrió la orden de prisión preventiva
step-remand-appeal-decided = se resolvió el recurso contra la prisión preventiva{ $by }{ $outcome }
step-bail-granted = se concedió la libertad bajo fianza de { $name }{ $by }
step-bail-refused = se denegó la libertad bajo fianza de { $name }{ $by }
step-house-arrest = se ordenó el arresto domiciliario de { $name }{ $during }{ $until }{ $by }
step-travel-restricted = { $who } { objeto } de una prohibición de salida{ $by }
step-order-breached = se denunció el incumplimiento de una orden en la causa de { $name }{ $by }
step-provisional-release = se ordenó la libertad provisional de { $name }{ $by }
step-transferred = { $who } { objeto } de un traslado{ $place }
step-hunger-strike = { $who } inició una huelga de hambre
step-trial-opened = comenzó el juicio de { $name }{ $at }
step-preliminary-hearing = se celebró una audiencia preliminar en la causa de { $name }{ $at }
step-hearing = se celebró una audiencia en la causa de { $name }{ $at }
step-hearing-adjourned = se aplazó la audiencia en la causa de { $name }{ $by }
step-hearing-cancelled = no se celebró la audiencia prevista en la causa de { $name }
step-hearing-closed = se celebró una audiencia a puerta cerrada en la causa de { $name }{ $at }
step-hearing-observed = se celebró con observadores una audiencia en la causa de { $name }{ $at }
step-recusal = se pidió la recusación del juez
step-sentence-requested = la fiscalía pidió una pena para { $name }{ $to-sentence }
step-last-word = { $who } hizo su última declaración ante el tribunal
step-petition-filed = se presentó una demanda o petición en la causa de { $name }
step-petition-decided = se resolvió la demanda o petición en la causa de { $name }{ $by }{ $outcome }
step-verdict-announced = se dio a conocer el fallo en la causa de { $name }{ $by }
step-convicted = se dictó sentencia condenatoria contra { $name }{ $of-charge }{ $and-sentence }{ $by }
step-acquitted = se dictó sentencia absolutoria en favor de { $name }{ $of-charge }{ $by }
step-sentenced = se impuso una pena a { $name }{ $to-sentence }{ $by }
step-appeal-lodged = se interpuso recurso de apelación en la causa de { $name }
step-appeal-heard = se celebró la vista de apelación en la causa de { $name }{ $at }
step-appeal-decided = se resolvió la apelación en la causa de { $name }{ $by }{ $outcome }
step-cassation-lodged = se interpuso recurso de casación en la causa de { $name }
step-cassation-decided = se resolvió la casación en la causa de { $name }{ $by }{ $outcome }
step-supreme-court-decided = el Tribunal Supremo resolvió la causa de { $name }{ $outcome }
step-constitutional-complaint = se interpuso un recurso de inconstitucionalidad o amparo en nombre de { $name }
step-constitutional-decision = se resolvió el recurso ante la jurisdicción constitucional en nombre de { $name }{ $by }{ $outcome }
step-review-requested = se pidió la revisión de la causa de { $name }
step-review-decided = se resolvió la petición de revisión de la causa de { $name }{ $by }{ $outcome }
step-retrial-ordered = se ordenó un nuevo juicio de { $name }{ $by }
step-sent-back = se devolvió la causa de { $name }{ $by }
step-sentence-began = { $who } empezó a cumplir su pena
step-sentence-replaced = se sustituyó la pena de { $name }{ $with-sentence }{ $by }
step-term-extended = se prorrogó la pena de { $name }{ $by }
step-amnestied = { $who } recibió una amnistía
step-pardoned = { $who } recibió un indulto
step-parole-granted = { $who } obtuvo la libertad condicional
step-parole-refused = se denegó la libertad condicional de { $name }{ $by }
step-released = { $who } recuperó la libertad
step-released-on-condition = { $who } recuperó la libertad con condiciones
step-released-on-expiry = { $who } recuperó la libertad al cumplir su pena
step-released-into-exile = { $who } recuperó la libertad para ir al exilio
step-supervision = { $who } { objeto } de medidas de supervisión{ $by }
step-escaped = { $who } se fugó
step-wanted = { $who } { objeto } de una orden de búsqueda{ $by }
step-extradition-requested = se pidió la extradición de { $name }{ $by }
step-extradited = { $who } { objeto } de una extradición
step-deported = { $who } { objeto } de una deportación
step-asylum-sought = se presentó una solicitud de asilo en nombre de { $name }
step-asylum-granted = se concedió asilo a { $name }{ $by }
step-asylum-refused = se denegó el asilo a { $name }{ $by }
step-charges-dropped = se retiraron los cargos contra { $name }{ $by }
step-dismissed = se sobreseyó la causa contra { $name }{ $by }
step-closed = se cerró la causa contra { $name }{ $by }
step-expired = prescribió la acción penal contra { $name }
step-decriminalised = se aplicó la despenalización en la causa de { $name }{ $on-charge }{ $by }
step-quashed = se anuló la condena de { $name }{ $by }
step-rehabilitated = { $who } { objeto } de una rehabilitación oficial{ $by }
step-died = se produjo la muerte de { $name }
step-abated = la causa contra { $name } se extinguió por su muerte
step-reprimand = { $who } recibió una amonestación{ $by }
step-licence-suspended = se suspendió la licencia profesional de { $name }{ $by }
step-disbarred = { $who } { objeto } de una inhabilitación para ejercer la abogacía{ $by }
step-reinstated = { $who } { objeto } de una rehabilitación en su cargo o profesión{ $by }
step-registration-refused = se denegó el registro (persona afectada: { $name }){ $by }
step-organization-dissolved = se disolvió la organización{ $by }
step-fined = { $who } { objeto } de una multa{ $amount }{ $for-charge }{ $by }
step-warning-issued = { $who } recibió una advertencia oficial{ $by }
step-interim-measure = se indicó una medida provisional en favor de { $name }{ $by }
step-submitted = el caso de { $name } se presentó ante un órgano internacional
step-registered = se registró el caso de { $name }{ $by }
step-transmitted = el caso de { $name } se transmitió al Gobierno{ $by }
step-reply-received = el Gobierno respondió en el caso de { $name }
step-opinion-adopted = se adoptó una decisión en el caso de { $name }{ $by }
step-decision-notified = se notificó la decisión en el caso de { $name }{ $by }
step-decision-published = se publicó la decisión en el caso de { $name }{ $by }
step-other = { $label }
headline-default = { $person }: { $label }
headline-at-risk = { $person } en peligro
headline = { $country }: { $headline }
result-of-other = { $name }: { $result }
result-of-other-in-words = { $name }: { $result }
sentence-of-others = penas de las demás personas acusadas: { $list }
sentence-of-other-first = { $name } ({ $sentence })
sentence-of-other-next = { $name } ({ $sentence })
times-aside = {" "}({ $times })
who-is = { $name }: { $what }
what-as = { $what }
role-of-organization = { $role } ({ $organization }{ $meaning })
role-alone = { $role }
member = miembro
meaning-part = {" "}– «{ $meaning }»
organization-is = { $organization }: { $description }
organization-is-serves = { $organization }: { $description }; personas o fines a los que sirve: { $serves }
organization-serves = { $organization }: personas o fines a los que sirve: { $serves }
works-for = { $name }: personas o fines de su trabajo: { $serves }
is-now = { $name }: situación actual: { $whereabouts }
allegation = según la investigación, { $name } { $allegation }
allegation-account = según la versión de las autoridades: { $allegation }
quotation-in-document-by = en el documento siguiente ({ $document }; autor: { $by }) se lee: «{ $words }»
quotation-in-document = en el documento siguiente ({ $document }) se lee: «{ $words }»
quotation-by = declaración de las autoridades ({ $by }): «{ $words }»
quotation-alone = en palabras de las autoridades: «{ $words }»
quotation-also = también se lee: «{ $words }»
words-of = en palabras de las autoridades ({ $by }): «{ $words }»
the-authorities = las autoridades
person-with-status = { $name } ({ $status })
citizen-of = nacionalidad: { $countries }
witnesses =
    { $count ->
        [one] { $names } participa en el procedimiento en calidad de testigo
       *[other] { $names } participan en el procedimiento en calidad de testigos
    }
co-accused = en la misma causa están acusadas también las siguientes personas: { $names }
measure-in-force = está en vigor la siguiente medida: { $label }{ $object }{ $by }{ $since }
measure-object = {" "}(objeto: { $object })
measure-ordered-by = {" "}(autoridad: { $names })
measure-since = {" "}({ $date })
targeted-before = { $name } ya había sufrido otros actos con anterioridad
was-accused = { $who } { objeto } de acusaciones{ $of-charge }
charge-considered-by = { $sender } califica así la acusación: { $assessment }
charge-considered = la acusación se califica así: { $assessment }
that-charge-considered-by = { $sender } califica así esa acusación: { $assessment }
that-charge-considered = esa acusación se califica así: { $assessment }
charge-is = la acusación es la siguiente: { $charge }
charge-carries = la pena prevista es la siguiente: { $penalty }
response-some-investigated = se abrieron investigaciones penales sobre algunos de estos actos
response-investigated = se abrió una investigación
response-nobody-identified = no se identificó a ningún responsable
response-nobody-justice = no se llevó a ningún responsable ante la justicia
response-nobody = no se identificó ni se llevó ante la justicia a ningún responsable
response-but = { $first }, pero { $second }
response-refused = las autoridades se negaron a abrir una investigación
response-justice = los responsables fueron llevados ante la justicia
response-complaint = se presentó una denuncia ante las autoridades
according-to = según la fuente siguiente ({ $source }), { $clause }
in-custody-for = duración de la privación de libertad hasta la fecha: { $days }
earlier-letter = { $sender } ya escribió sobre este caso (fecha: { $date }{ $to }){ $answer }
earlier-letter-we = ya escribimos sobre este caso (fecha: { $date }{ $to }){ $answer }
earlier-letter-to = ; destinatarios: { $names }
earlier-letter-unanswered = , sin que hasta la fecha se haya recibido una respuesta de fondo
earlier-letter-answered = , y se recibió una respuesta
concern =
    { $sender } expresa su preocupación por { $repeated ->
        [yes] el hostigamiento reiterado
       *[no] la situación
    } de { $name } y considera que los actos descritos son consecuencia de su labor legítima y pacífica en favor de los derechos humanos
concern-we =
    expresamos nuestra preocupación por { $repeated ->
        [yes] el hostigamiento reiterado
       *[no] la situación
    } de { $name } y consideramos que los actos descritos son consecuencia de su labor legítima y pacífica en favor de los derechos humanos
concern-neutral = hay razones para creer que los actos descritos están relacionados con la labor pacífica de { $name } en favor de los derechos humanos
condemns = { $sender } condena estos actos, que parecen tener por objeto castigar a { $name } por su labor legítima en favor de los derechos humanos
condemns-we = condenamos estos actos, que parecen tener por objeto castigar a { $name } por su labor legítima en favor de los derechos humanos
recalls = la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos, aprobada por la Asamblea General el 9 de diciembre de 1998, reconoce el derecho de toda persona, individual o colectivamente, a promover la protección de los derechos humanos, y pide a los Estados que protejan a quienes lo hacen frente a toda violencia, amenaza, represalia y acción arbitraria (artículos 1 y 12)
urges = { $sender } insta a las autoridades{ $in-country } a:
urges-we = instamos a las autoridades{ $in-country } a:
demand-disclose-whereabouts = revelar de inmediato la suerte y el paradero de { $name }
demand-release = poner en libertad de inmediato y sin condiciones a { $name }
demand-drop-charges = retirar de inmediato todos los cargos contra { $name }
demand-quash-conviction = anular la condena de { $name }
demand-medical-care = prestar a { $name } la atención médica que requiere su estado
demand-access-to-lawyer = dar a { $name } acceso pronto y confidencial a un abogado de su elección
demand-access-to-family = permitir a { $name } el contacto periódico con su familia
demand-end-torture = proteger a { $name } de la tortura y otros malos tratos
demand-fair-trial = garantizar a { $name } un juicio justo y público ante un tribunal independiente
demand-lift-measure = levantar las restricciones impuestas a { $name }
demand-reinstate = restituir a { $name } en su cargo o profesión
demand-stop-extradition = abstenerse de extraditar o deportar a { $name }
demand-cease-harassment = poner fin a todo hostigamiento contra { $name }
demand-investigate = llevar a cabo una investigación inmediata, exhaustiva e imparcial de los actos cometidos contra { $name } y llevar a los responsables ante la justicia
demand-protect = adoptar todas las medidas necesarias para proteger la vida y la integridad física y psicológica de { $name }
demand-reparation = otorgar a { $name } una reparación plena
demand-reform = adecuar la ley y la práctica a las normas internacionales de derechos humanos
demand-general-guarantee = garantizar en toda circunstancia que todos los defensores y defensoras de los derechos humanos{ $in-country } puedan realizar su labor legítima sin temor a represalias y sin restricciones
date-line = { $place }, { $date }
subject-charges = Asunto: cargos contra { $name } ({ $charge })
subject-person = Asunto: { $name }
your-reference = Su referencia: causa núm. { $number }
our-reference = Nuestra referencia: { $number }
case-code = Código del caso: { $code }
update-number = Actualización { $number }
salutation = Señoras y señores
salutation-comma = { $salutation }:
write-on-behalf = le escribimos en nombre de la organización siguiente: { $sender }, acerca de la situación de { $name }
write-about = le escribo acerca de la situación de { $name }
letter-concern = nos preocupa que los actos descritos sean consecuencia de la labor legítima de { $name } en favor de los derechos humanos
letter-concern-i = me preocupa que los actos descritos sean consecuencia de la labor legítima de { $name } en favor de los derechos humanos
letter-call = por ello le pedimos respetuosamente, y por su conducto a las autoridades competentes{ $in-country }, que adopten las medidas siguientes:
letter-call-i = por ello le pido respetuosamente, y por su conducto a las autoridades competentes{ $in-country }, que adopten las medidas siguientes:
letter-reply = le agradeceríamos que nos informara de las medidas adoptadas a este respecto
letter-reply-i = le agradecería que me informara de las medidas adoptadas a este respecto
close = Atentamente,
close-impersonal = Atentamente,
signature-here = (firma)
copies = Copias: { $names }
contact-email = Correo electrónico: { $value }
contact-phone = Teléfono: { $value }
contact-fax = Fax: { $value }
contact-website = Sitio web: { $value }
page-label = Página { $page } de { $pages }
new-information = Nueva información
background = Antecedentes
chronology = Cronología
date = Fecha
event = Hecho
unknown = Información no disponible
urgent-action-title = ACCIÓN URGENTE
urgent-action-what = Qué puede hacer usted
urgent-action-take = escriba a las autoridades que se indican a continuación con sus propias palabras o utilice esta carta modelo
urgent-action-model = Carta modelo
urgent-action-addressees = Destinatarios
urgent-action-salutation = Tratamiento: { $salutation }
urgent-action-languages = Idiomas preferidos
urgent-action-languages-text = { $languages }; también puede escribir en su propio idioma
urgent-action-before = Actúe antes del
urgent-action-asap = lo antes posible
urgent-action-information = Información complementaria
urgent-action-name = Nombre y pronombres
urgent-action-pronouns = { $name } ({ $pronouns })
pronouns-female = ella
pronouns-male = él
pronouns-other = elle
pronouns-organization = ella (organización)
urgent-action-earlier = Acciones anteriores
urgent-action-call = le pido que adopte las medidas siguientes:
observatory-title = LLAMAMIENTO URGENTE
observatory-intro = { $sender } solicita su intervención urgente en la situación siguiente{ $in-country }
observatory-intro-we = solicitamos su intervención urgente en la situación siguiente{ $in-country }
observatory-description = Breve descripción de la situación
observatory-informed = { $sender } ha recibido información sobre la situación de { $name }
observatory-informed-we = hemos recibido información sobre la situación de { $name }
observatory-background = Antecedentes
observatory-assessment = Valoración
observatory-actions = Acciones solicitadas
observatory-actions-opening = escriba a las autoridades{ $in-country } y pídales las medidas siguientes:
observatory-addresses = Direcciones
observatory-embassies = Escriba también a las representaciones diplomáticas del país en sus respectivos países.
observatory-report = infórmenos de toda acción que emprenda y cite en su respuesta el código de este llamamiento
un-title = Información presentada a los procedimientos especiales del Consejo de Derechos Humanos
un-kind = Tipo de comunicación
un-urgent = Llamamiento urgente: las presuntas violaciones continúan o son inminentes
un-allegation = Carta de denuncia: las presuntas violaciones ya se han producido
un-victims = Presunta(s) víctima(s)
un-perpetrators = Presunto(s) autor(es)
un-perpetrators-label = Personas, fuerzas u órganos presuntamente responsables
un-incident = Fecha, lugar y circunstancias
un-when = Fecha
un-where = Lugar
un-circumstances = Circunstancias
un-ongoing = Lo que continúa o es inminente
un-domestic = Gestiones realizadas en el ámbito nacional
un-international = Otros procedimientos internacionales
un-consent = Consentimiento y confidencialidad
un-consent-submit = Consentimiento a la presentación
un-consent-given = otorgado{ $by }{ $date }
un-consent-by = {" "}(por: { $name })
un-consent-date = {" "}({ $date })
un-consent-not = no consta
un-consent-refused = denegado o retirado
un-keep-confidential = Debe mantenerse confidencial
un-keep-confidential-text = la identidad de quien presenta la información y los nombres de testigos y fuentes
un-submitter = Presentada por
un-submitter-note = La identidad de quien presenta la información debe mantenerse confidencial.
un-disappearance = Desaparición forzada: los seis elementos
un-last-seen = Fecha y lugar de la desaparición
un-forces = Fuerzas consideradas responsables
un-search-steps = Gestiones realizadas para conocer la suerte o el paradero
un-legal = Base jurídica invocada por las autoridades
un-assessment = Relación con la labor de defensa de los derechos humanos
field-name = Nombre completo
field-family-name = Apellidos
field-given-name = Nombre
field-other-names = Otros nombres y grafías
field-sex = Sexo
field-birth-date = Fecha de nacimiento
field-birth-place = Lugar de nacimiento
field-age = Edad
field-age-on = { $age } ({ $date })
field-nationality = Nacionalidad
field-identity-document = Documento de identidad
field-profession = Profesión o actividad
field-organization = Organización
field-address = Domicilio habitual
field-whereabouts = Paradero actual
field-date = Fecha
field-place = Lugar
field-forces = Fuerzas que la llevaron a cabo
field-holding = Fuerzas que mantienen detenida a la persona
field-warrant = ¿Se mostró una orden u otra decisión?
field-authority = Autoridad que la ordenó
field-reasons = Motivos aducidos por las autoridades
field-law = Legislación aplicada
field-duration = Duración
field-state = Estado de que se trata
field-representative = Representante
field-article = Artículo
field-final-decision = Decisión interna definitiva
yes-exhausted = No queda ningún otro recurso interno efectivo.
wgad-title = Cuestionario para el Grupo de Trabajo sobre la Detención Arbitraria
wgad-identity = Identidad
wgad-arrest = Aprehensión
wgad-detention = Detención
wgad-circumstances = Circunstancias de la aprehensión y la detención
wgad-arbitrary = Razones por las que la aprehensión y la detención se consideran arbitrarias
wgad-domestic = Gestiones realizadas en el ámbito nacional
wgad-submitter = Persona u organización que presenta la información
wgad-government = se pide al Gobierno que responda en el plazo de 60 días desde la transmisión de la comunicación
ccpr-title = Comunicación individual al Comité de Derechos Humanos
ccpr-protocol = presentada en virtud del Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
ccpr-applicant = Autor de la comunicación y presunta víctima
ccpr-representative = Representante y facultad de representación
ccpr-state = Estado parte
ccpr-facts = Hechos
ccpr-violations = Artículos presuntamente vulnerados y argumentos
ccpr-remedies = Agotamiento de los recursos internos
ccpr-other = Otros procedimientos internacionales
ccpr-none = Según consta, el mismo asunto no se ha sometido a otro procedimiento de examen o arreglo internacional.
ccpr-sought = Reparación solicitada
ccpr-documents = Anexos
echr-title = Demanda ante el Tribunal Europeo de Derechos Humanos
echr-applicant = Demandante
echr-state = Alta Parte Contratante
echr-facts = Exposición de los hechos
echr-violations = Exposición de las violaciones alegadas y argumentos
echr-admissibility = Cumplimiento de los requisitos de admisibilidad del artículo 35 § 1
echr-limit-months =
    la demanda debe llegar al Tribunal en el plazo de { $months ->
        [4] cuatro meses
       *[other] seis meses
    } desde la decisión definitiva; fecha límite: { $date }
echr-no-final = no consta ninguna decisión interna definitiva
echr-other = Otros procedimientos internacionales
echr-documents = Lista de documentos adjuntos
echr-organization = Organización representante
press-title = COMUNICADO DE PRENSA
press-about = Acerca de { $name }
press-contact = Contacto de prensa
briefing-title = NOTA INFORMATIVA
briefing-who = Quién
briefing-what = Qué ha ocurrido
briefing-matters = Por qué importa
briefing-asks = Tres peticiones
briefing-raise = pedimos a su Gobierno que plantee lo siguiente a las autoridades{ $in-country }:
briefing-matters-law = el caso afecta a la libertad de los defensores y defensoras de los derechos humanos para realizar su labor, que la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos pide a todo Estado que proteja
bio-born = nacimiento: { $date }{ $place }
bio-born-in = {" "}(lugar: { $place })
bio-age = edad: { $age } ({ $date })
bio-life = Trayectoria
bio-situation = Situación actual
bio-in-custody = { $name } está en prisión
bio-under-house-arrest = { $name } está en arresto domiciliario
bio-disappeared = se desconocen la suerte y el paradero de { $name }
bio-at-liberty = { $name } está en libertad
objeto =
    { $agreement ->
        [many] fueron objeto
       *[one] fue objeto
    }

## The mark of a letter above public

mark-internal = Confidencial: no publicar
mark-secret = Secreto: solo para el destinatario, no publicar
