# Palabras de las cartas en español. See the English file for what each variable is.
#
# Functions for Spanish: SER (passive that needs no gender where none is known), OWN ("su …" at a
# later mention), CONTRACT ("del", "al"), Y ("y" or "e"). A later mention leaves the subject out.

pronoun =
    { $gender ->
        [female] {""}
        [male] {""}
        [organization] la organización
        [group] el grupo
       *[other] { $name }
    }
pronoun-object =
    { $gender ->
        [female] ella
        [male] él
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
        [organization] { GENDER("es", $name) }
        [group] { GENDER("es", $name) ->
            [female] female
            [male] male
           *[many] many
        }
       *[other] one
    }
was =
    { $agreement ->
        [many] fueron
       *[one] fue
    }
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
estar =
    { $agreement ->
        [many] están
       *[one] está
    }
estaba =
    { $agreement ->
        [many] estaban
       *[one] estaba
    }
sufrir =
    { $agreement ->
        [many] sufrieron
       *[one] sufrió
    }
recibir =
    { $agreement ->
        [many] recibieron
       *[one] recibió
    }
victima =
    { $agreement ->
        [many] fueron víctimas
       *[one] fue víctima
    }
allegedly = {" "}presuntamente
alleged-clause = según se denuncia,{ WITH(" ", $when, ",") } { $clause }
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
foreign-sentence = texto original en { $language }: «{ $text }»
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
by = {" "}por { $names }
from = {" "}{ CONTRACT("por parte de", $names) }
at = {" "}ante { $name }
times-part = {" "}{ $times }
place-part = {" "}en { $place }
during = {" "}por un período de { $duration }
until-part = {" "}{ $until }
outcome-part = , con el resultado siguiente: { $outcome }
part-separator = ;{" "}
aside = {" "}({ $text })
and-clause = { $clause }, y { $next }
in-all = , hasta un total de { $length }
others = otras personas
tied = { $other } ({ $tie })
titled = { $title } { $name }
happened = ocurrió lo siguiente: { $text }
beside = consta lo siguiente: { $text }
beside-alleged = se denuncia lo siguiente: { $text }
length-two = { $first } y { $last }
in-few-words = { $text }{ WITH(" (", $date, ")") }
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } { CONTRACT("de", $name) }
in-country = {" "}{ $in }
article = artículo { $article }
part = .{ $part }
of-law = { $article } { CONTRACT("de", NAMED("es", $law)) }
law-edition = { $law } ({ $edition })
articles = artículos { $articles }
charge-titled = «{ $title }»
charge-titled-under = «{ $title }» ({ $provisions })
charge-under = { CONTRACT("con arreglo a", NAMED("es", $provisions)) }
charge-in-a-manner = { $title }, { $manner }
of-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] por { $charge }
    }
on-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] por { $charge }
    }
with-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] de { $charge }
    }
for-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] por { $charge }
    }
to-sentence = {" "}a { $sentence }
and-sentence = {" "}a { $sentence }
with-sentence = {" "}por { $sentence }
fined-amount = {" "}de { $amount }
length-years =
    { $count ->
        [one] un año
       *[other] { $number } años
    }
length-months =
    { $count ->
        [one] un mes
       *[other] { $number } meses
    }
length-weeks =
    { $count ->
        [one] { $number } semana
       *[other] { $number } semanas
    }
length-days =
    { $count ->
        [one] un día
       *[other] { $number } días
    }
length-hours =
    { $count ->
        [one] { $number } hora
       *[other] { $number } horas
    }
sentence-of-length = { $length } de { $kind }
sentence-in-words = { $kind } por { $length }
sentence-of-kind = { $kind }
sentence-life = cadena perpetua
sentence-fine = una multa de { $amount }
sentence-of-amount = { $kind } por importe de { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}con suspensión de la ejecución
sentence-part-suspended = , con suspensión de la ejecución de { $part }
sentence-concurrent = {" "}de cumplimiento simultáneo
change-by = {" "}en { $by }
change-to = {" "}hasta { $to }
change-by-to = {" "}en { $by }, hasta { $to }
the-punishment =
    { $what ->
        [fine] la multa
       *[sentence] la pena
    }
ledger-imposed = se le impuso la pena de { $sentence }
ledger-added = { the-punishment } se prorrogó{ $change }
ledger-increased = { the-punishment } se aumentó{ $change }
ledger-reduced = { the-punishment } se redujo{ $change }
ledger-replaced = { the-punishment } se sustituyó por { $sentence }
ledger-suspended = se suspendió la ejecución de la pena de { $before }
ledger-activated = debe cumplirse la pena en suspenso de { $before }
ledger-cancelled = se dejó sin efecto la pena de { $before }
ledger-amnestied = { the-punishment } se redujo{ $change } en virtud de una amnistía
ledger-merged = { the-punishment } se refundió con otra{ $change }
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

## What was done: acts

act-killing = { $who } { victima } de homicidio{ $times }{ $from }
    .headline = Homicidio de { $person }
act-attempted-killing = se atentó{ $times } contra { OWN($mention, "su vida", "la vida de", $name) }{ $from }
    .headline = Atentado contra la vida de { $person }
act-death-in-custody =
    { $agreement ->
        [many] { $who } murieron bajo custodia
       *[one] { $who } murió bajo custodia
    }{ $times }
    .headline = Muerte bajo custodia de { $person }
act-enforced-disappearance = { $who } { victima } de desaparición forzada{ $times }{ $from }
    .headline = Desaparición forzada de { $person }
act-torture = { $who } { sufrir } torturas{ $times }{ $from }
    .headline = Torturas contra { $person }
act-ill-treatment = { $who } { sufrir } malos tratos{ $times }{ $from }
    .headline = Malos tratos contra { $person }
act-sexual-violence = { $who } { sufrir } violencia sexual{ $times }{ $from }
    .headline = Violencia sexual contra { $person }
act-physical-assault = { $who } { sufrir } una agresión física{ $times }{ $from }
    .headline = Agresión física contra { $person }
act-attempted-assault = { $who } { sufrir } un intento de agresión{ $times }{ $from }
    .headline = Intento de agresión contra { $person }
act-threat = { $who } { recibir } amenazas{ $times }{ $from }
    .headline = Amenazas contra { $person }
act-death-threat = { $who } { recibir } amenazas de muerte{ $times }{ $from }
    .headline = Amenazas de muerte contra { $person }
act-threat-to-family = { OWN($mention, "su familia", "la familia de", $name) } recibió amenazas{ $times }{ $from }
    .headline = Amenazas contra la familia de { $person }
act-abduction = { SER($agreement, $who, $by, "secuestrado", "el secuestro") }{ $times }
    .headline = Secuestro de { $person }
act-hostage-taking = { $who } { victima } de una toma de rehenes{ $times }{ $from }
    .headline = Toma de rehenes: { $person }
act-arbitrary-arrest = { SER($agreement, $who, $by, "detenido", "la detención") }{ $times }
    .headline = Detención de { $person }
act-detention = { $who } { victima } de una privación de libertad{ $times }{ $from }
    .headline = Privación de libertad de { $person }
act-pre-trial-detention =
    { $agreement ->
        [many] { $who } permanecieron
       *[one] { $who } permaneció
    } en prisión preventiva{ $times }{ $from }
    .headline = Prisión preventiva de { $person }
act-administrative-detention =
    { $agreement ->
        [many] { $who } permanecieron
       *[one] { $who } permaneció
    } en detención administrativa{ $times }{ $from }
    .headline = Detención administrativa de { $person }
act-incommunicado-detention =
    { $agreement ->
        [many] { $who } permanecieron
       *[one] { $who } permaneció
    } en régimen de incomunicación{ $times }{ $from }
    .headline = Detención en régimen de incomunicación de { $person }
act-house-arrest =
    { $agreement ->
        [many] { $who } permanecieron
       *[one] { $who } permaneció
    } en arresto domiciliario{ $times }{ $from }
    .headline = Arresto domiciliario de { $person }
act-bail-refused = se denegó{ $times } la libertad bajo fianza a { $name }{ $from }
    .headline = Denegación de la libertad bajo fianza a { $person }
act-solitary-confinement =
    { $agreement ->
        [many] { $who } permanecieron
       *[one] { $who } permaneció
    } en régimen de aislamiento{ $times }{ $from }
    .headline = Régimen de aislamiento para { $person }
act-punishment-in-custody = { $who } { recibir } sanciones durante la privación de libertad{ $times }{ $from }
    .headline = Sanciones en prisión contra { $person }
act-denial-of-medical-care = se denegó{ $times } la atención médica a { $name }{ $from }
    .headline = Denegación de atención médica a { $person }
act-denial-of-visits = se denegaron{ $times } las visitas a { $name }{ $from }
    .headline = Denegación de visitas a { $person }
act-forced-psychiatric-confinement = { $who } { victima } de un internamiento psiquiátrico forzoso{ $times }{ $from }
    .headline = Internamiento psiquiátrico forzoso de { $person }
act-search = { OWN($mention, "sus dependencias", "las dependencias de", $name) } fueron registradas{ $times }{ $by }
    .headline = Registro contra { $person }
act-seizure-of-property = { OWN($mention, "sus bienes", "bienes de", $name) } fueron incautados{ $times }{ $by }
    .headline = Incautación de bienes de { $person }
act-damage-to-property = { OWN($mention, "sus bienes", "bienes de", $name) } sufrieron daños{ $times }{ $from }
    .headline = Daños a los bienes de { $person }
act-office-closed = { OWN($mention, "su oficina", "la oficina de", $name) } fue cerrada{ $times }{ $by }
    .headline = Cierre de la oficina de { $person }
act-organization-banned =
    { $gender ->
        [organization] { $name }
       *[other] { OWN($mention, "su organización", "la organización de", $name) }
    } sufrió la prohibición o la cancelación del registro{ $times }{ $from }
    .headline = Prohibición o cancelación del registro: { $person }
act-licence-suspended = { OWN($mention, "su licencia", "la licencia de", $name) } fue suspendida{ $times }{ $by }
    .headline = Suspensión de la licencia de { $person }
act-disbarment = { SER($agreement, $who, $by, "inhabilitado para ejercer la abogacía", "la inhabilitación para la abogacía") }{ $times }
    .headline = Inhabilitación para la abogacía de { $person }
act-dismissal = { SER($agreement, $who, $by, "despedido del trabajo", "el despido") }{ $times }
    .headline = Despido de { $person }
act-asset-freeze = { OWN($mention, "sus activos", "los activos de", $name) } fueron congelados{ $times }{ $by }
    .headline = Congelación de los activos de { $person }
act-fine = { $who } { recibir } una multa{ $times }{ $from }
    .headline = Multa a { $person }
act-eviction = { SER($agreement, $who, $by, "desalojado", "el desalojo") }{ $times }
    .headline = Desalojo de { $person }
act-travel-restriction = { SER($agreement, $who, $by, "privado de la posibilidad de viajar", "la restricción de los viajes") }{ $times }
    .headline = Restricción de viajar a { $person }
act-refusal-of-entry = se denegó{ $times } la entrada a { $name }{ $from }
    .headline = Denegación de entrada a { $person }
act-refusal-of-asylum = se denegó{ $times } el asilo a { $name }{ $from }
    .headline = Denegación de asilo a { $person }
act-expulsion = { SER($agreement, $who, $by, "expulsado", "la expulsión") }{ $times }
    .headline = Expulsión de { $person }
act-extradition = { SER($agreement, $who, $by, "extraditado", "la extradición") }{ $times }
    .headline = Extradición de { $person }
act-loss-of-nationality = { SER($agreement, $who, $by, "privado de la nacionalidad", "la privación de la nacionalidad") }{ $times }
    .headline = Privación de la nacionalidad a { $person }
act-surveillance = { $who } { was } objeto de vigilancia{ $times }{ $from }
    .headline = Vigilancia de { $person }
act-stalking = { $who } { was } objeto de seguimientos{ $times }{ $from }
    .headline = Seguimientos a { $person }
act-digital-attack = { $who } { sufrir } un ataque digital{ $times }{ $from }
    .headline = Ataque digital contra { $person }
act-account-blocked = el acceso a { OWN($mention, "su cuenta o sitio web", "la cuenta o el sitio web de", $name) } fue bloqueado{ $times }{ $by }
    .headline = Bloqueo de una cuenta o sitio web de { $person }
act-smear-campaign = { $who } { was } objeto de una campaña de desprestigio{ $times }{ $from }
    .headline = Campaña de desprestigio contra { $person }
act-defamation = { $who } { was } objeto de difamación{ $times }{ $from }
    .headline = Difamación contra { $person }
act-listing = { SER($agreement, $who, $by, "incluido en una lista oficial", "la inclusión en una lista oficial") }{ $times }
    .headline = Inclusión en una lista oficial de { $person }
act-speech-ban = { SER($agreement, $who, $by, "privado de la posibilidad de hablar en público", "la prohibición de hablar en público") }{ $times }
    .headline = Prohibición de hablar en público a { $person }
act-harassment = { $who } { sufrir } hostigamiento{ $times }{ $from }
    .headline = Hostigamiento contra { $person }
act-questioning = { SER($agreement, $who, $by, "interrogado", "el interrogatorio") }{ $times }
    .headline = Interrogatorio de { $person }
act-judicial-harassment = { $who } { sufrir } hostigamiento judicial{ $times }{ $from }
    .headline = Hostigamiento judicial contra { $person }
act-denial-of-fair-trial = se negó{ $times } a { $name } un juicio justo{ $from }
    .headline = Denegación de un juicio justo a { $person }
act-denial-of-counsel = se negó{ $times } a { $name } el acceso a un abogado{ $from }
    .headline = Denegación de acceso a un abogado a { $person }
act-fabrication-of-evidence = se fabricaron{ $times } pruebas contra { $whom }{ $from }
    .headline = Fabricación de pruebas contra { $person }
act-retaliation-against-relatives = { OWN($mention, "sus familiares", "los familiares de", $name) } sufrieron represalias{ $times }{ $from }
    .headline = Represalias contra los familiares de { $person }
act-retaliation-against-colleagues = { OWN($mention, "sus colegas", "los colegas de", $name) } sufrieron represalias{ $times }{ $from }
    .headline = Represalias contra los colegas de { $person }
act-retaliation-against-lawyer = la defensa letrada de { $name } sufrió represalias{ $times }{ $from }
    .headline = Represalias contra la defensa letrada de { $person }

took-place = ocurrió{ $place }{ $during }
agents-named = los hechos se atribuyen a las personas o fuerzas siguientes: { $names }
agents-named-alleged = según las denuncias, los hechos se atribuyen a las personas o fuerzas siguientes: { $names }
part-ordered = la orden partió { CONTRACT("de", $names) }
part-planned =
    { $count ->
        [one] según lo que consta, { $names } lo planificó
       *[other] según lo que consta, { $names } lo planificaron
    }
part-present =
    { $count ->
        [one] { $names } estuvo presente
       *[other] { $names } estuvieron presentes
    }
part-assisted =
    { $count ->
        [one] { $names } prestó ayuda
       *[other] { $names } prestaron ayuda
    }
part-failed-to-prevent =
    { $count ->
        [one] { $names } no lo impidió
       *[other] { $names } no lo impidieron
    }
part-tolerated =
    { $count ->
        [one] { $names } lo toleró
       *[other] { $names } lo toleraron
    }
part-suspected = las sospechas de responsabilidad recaen en { $names }
part-other = { $names }: { $label }
warrant-in-words = { $text }
warrant-shown = en cuanto a la orden judicial, consta lo siguiente: { $text }
stated-reason = el motivo que se adujo fue el siguiente: { $text }
became-known = esto se supo { $date }
recurrence = los hechos se repitieron: { $text }
in-absentia = se hizo en ausencia de { $name }
involved-as = { $name } ({ $role })
involved =
    { $count ->
        [one] { $names } participó
       *[other] { $names } participaron
    }
link-retaliation-for = se hizo en represalia por lo siguiente: { $what }
account-of-a-date = { OR($source, "otra versión") } da otra fecha: { $value }{ WITH(" (", $reason, ")") }
account-of-something = { OR($source, "otra versión") } da otra versión de los hechos: { $value }{ WITH(" (", $reason, ")") }
responsible-for = { $names }: { $what }{ WITH(", ", $date) }

## What happened in a proceeding: steps

step-complaint-filed = una denuncia en relación con { $whom } fue presentada{ $by }
    .headline = Denuncia en el caso de { $person }
step-complaint-withdrawn = se retiró la denuncia en relación con { $whom }
    .headline = Retirada de la denuncia en el caso de { $person }
step-inquiry-opened = una investigación preliminar sobre { $whom } fue abierta{ $by }
    .headline = Investigación preliminar sobre { $person }
step-case-opened = { $case } fue abierto{ $place }{ $by } contra { $whom }{ $on-charge }
    .headline = Se abre { $case } contra { $person }
step-case-refused = se denegó la apertura de un procedimiento{ $from }
    .headline = Denegada la apertura de un procedimiento en el caso de { $person }
step-warrant-issued = se dictó{ $by } una orden de detención contra { $whom }
    .headline = Orden de detención contra { $person }
step-defendants-added = la causa de { $name } se amplió{ $by } a otras personas acusadas
    .headline = Ampliación de la causa de { $person }
step-order-breached = se denunció{ $by } el incumplimiento de una orden en la causa de { $name }
    .headline = Denuncia de incumplimiento de una orden en la causa de { $person }
step-hearing-cancelled = no se celebró la audiencia prevista en la causa de { $name }
    .headline = Audiencia no celebrada en la causa de { $person }
step-petition-filed = se presentó{ $by } una demanda o petición en la causa de { $name }
    .headline = Demanda o petición en la causa de { $person }
step-petition-decided = se resolvió{ $by } la demanda o petición en la causa de { $name }{ $outcome }
    .headline = Resolución de la demanda en la causa de { $person }
step-asylum-sought = { $who } { $agreement ->
        [many] solicitaron
       *[one] solicitó
    } asilo{ $place }
    .headline = Solicitud de asilo de { $person }
step-asylum-granted = se concedió asilo a { $name }{ $place }{ $by }
    .headline = Asilo concedido a { $person }
step-asylum-refused = se denegó el asilo a { $name }{ $place }{ $by }
    .headline = Asilo denegado a { $person }
step-decriminalised = se aplicó{ $by } la despenalización en la causa de { $name }
    .headline = Despenalización en la causa de { $person }
step-summons = { SER($agreement, $who, $by, "citado", "la citación") }
    .many = { SER($agreement, $who, $by, "citado", "la citación") } { NUMBER($times, "una vez", "# veces") }
    .headline = Citación de { $person }
step-questioned = { SER($agreement, $who, $by, "interrogado", "el interrogatorio") }
    .many = { SER($agreement, $who, $by, "interrogado", "el interrogatorio") } { NUMBER($times, "una vez", "# veces") }
    .headline = Interrogatorio de { $person }
step-search = un registro fue practicado{ $by } en { OWN($mention, "sus dependencias", "las dependencias de", $name) }
    .many = { NUMBER($times, "un registro fue practicado", "# registros fueron practicados") }{ $by } en { OWN($mention, "sus dependencias", "las dependencias de", $name) }
    .headline = Registro contra { $person }
step-seizure = { OWN($mention, "bienes suyos", "bienes de", $name) } fueron incautados{ $by }
    .headline = Incautación de bienes de { $person }
step-accused = { SER($agreement, $who, $by, "imputado", "la imputación") }{ $on-charge }
    .headline = Imputación de { $person }
step-charged = { SER($agreement, $who, $by, "acusado formalmente", "la acusación formal") }{ $with-charge }
    .headline = Acusación formal contra { $person }
step-indicted = un escrito de acusación fue presentado{ $by } contra { $whom }{ $on-charge }
    .headline = Escrito de acusación contra { $person }
step-charge-added = un nuevo cargo contra { $whom } fue añadido{ $by }
    .headline = Nuevo cargo contra { $person }
step-charge-changed = el cargo contra { $whom } fue modificado{ $by }
    .headline = Modificación del cargo contra { $person }
step-supplementary-indictment = un escrito de acusación complementario contra { $whom } fue presentado{ $by }
    .headline = Escrito de acusación complementario contra { $person }
step-forensic-examination = se ordenó un examen pericial{ $from }
    .headline = Examen pericial en la causa de { $person }
step-file-disclosed = se dio traslado del expediente a la defensa
    .headline = Traslado del expediente en la causa de { $person }
step-case-sent-to-court = la causa contra { $whom } fue remitida al tribunal{ $by }
    .headline = Remisión al tribunal de la causa contra { $person }
step-investigation-suspended = se suspendió la investigación{ $from }
    .headline = Suspensión de la investigación en el caso de { $person }
step-investigation-resumed = se reanudó la investigación{ $from }
    .headline = Reanudación de la investigación en el caso de { $person }
step-arrested = { SER($agreement, $who, $by, "detenido", "la detención") }{ $place }
    .headline = Detención de { $person }
step-detained = { SER($agreement, $who, $by, "detenido", "la detención") }{ $place }
    .headline = Detención de { $person }
step-disappeared =
    { $agreement ->
        [many] { $who } desaparecieron
       *[one] { $who } desapareció
    }{ $place }
    .headline = Desaparición de { $person }
step-custody-admitted = las autoridades reconocieron la detención de { $name }
    .headline = Reconocida la detención de { $person }
step-habeas-corpus-filed = se interpuso un recurso de hábeas corpus en nombre de { $name }
    .headline = Recurso de hábeas corpus en favor de { $person }
step-habeas-corpus-decided = el recurso de hábeas corpus fue resuelto{ $by }{ $outcome }
    .headline = Resolución sobre el hábeas corpus de { $person }
step-remanded = { OWN($mention, "su prisión preventiva", "la prisión preventiva de", $name) } fue ordenada{ $by }{ $during }{ $in-all }{ $until }
    .headline = Prisión preventiva de { $person }
step-remand-extended = { OWN($mention, "su prisión preventiva", "la prisión preventiva de", $name) } fue prorrogada{ $by }{ $during }{ $in-all }{ $until }
    .many = { OWN($mention, "su prisión preventiva", "la prisión preventiva de", $name) } fue prorrogada { NUMBER($times, "una vez", "# veces") }{ $by }{ $until }
    .headline = Prórroga de la prisión preventiva de { $person }
step-remand-appealed = se interpuso recurso contra la orden de prisión preventiva
    .headline = Recurso contra la prisión preventiva de { $person }
step-remand-appeal-decided = el recurso contra la prisión preventiva fue resuelto{ $by }{ $outcome }
    .headline = Resolución sobre la prisión preventiva de { $person }
step-bail-granted = la libertad bajo fianza{ WITH(" de ", $sum) } fue concedida a { $name }{ $by }
    .headline = Libertad bajo fianza para { $person }
step-bail-refused = la libertad bajo fianza fue denegada a { $name }{ $by }
    .headline = Denegada la libertad bajo fianza a { $person }
step-house-arrest = { OWN($mention, "su arresto domiciliario", "el arresto domiciliario de", $name) } fue ordenado{ $by }{ $during }{ $until }
    .headline = Arresto domiciliario de { $person }
step-travel-restricted = la obligación de no ausentarse fue impuesta a { $name }{ $by }
    .headline = Obligación de no ausentarse para { $person }
step-provisional-release = { OWN($mention, "su libertad provisional", "la libertad provisional de", $name) } fue ordenada{ $by }
    .headline = Libertad provisional de { $person }
step-transferred = { SER($agreement, $who, $by, "trasladado", "el traslado") }{ WITH(" a ", $where) }
    .headline = Traslado de { $person }
step-hunger-strike =
    { $agreement ->
        [many] { $who } iniciaron
       *[one] { $who } inició
    } una huelga de hambre
    .many = { $agreement ->
        [many] { $who } hicieron
       *[one] { $who } hizo
    } huelga de hambre { NUMBER($times, "una vez", "# veces") }
    .headline = Huelga de hambre de { $person }
step-trial-opened = comenzó { OWN($mention, "su juicio", "el juicio de", $name) }{ $at }
    .headline = Comienza el juicio de { $person }
step-preliminary-hearing = se celebró una audiencia preliminar en la causa de { $name }{ $at }
    .headline = Audiencia preliminar en la causa de { $person }
step-hearing = se celebró una audiencia en la causa de { $name }{ $at }
    .many = { NUMBER($times, "se celebró una audiencia", "se celebraron # audiencias") } en la causa de { $name }{ $at }
    .headline = Audiencia en la causa de { $person }
step-hearing-adjourned = la audiencia en la causa de { $name } fue aplazada{ $by }
    .many = las audiencias en la causa de { $name } fueron aplazadas { NUMBER($times, "una vez", "# veces") }{ $by }
    .headline = Aplazamiento de la audiencia en la causa de { $person }
step-hearing-closed = se celebró a puerta cerrada una audiencia en la causa de { $name }{ $at }
    .many = { NUMBER($times, "se celebró a puerta cerrada una audiencia", "se celebraron a puerta cerrada # audiencias") } en la causa de { $name }{ $at }
    .headline = Audiencia a puerta cerrada en la causa de { $person }
step-hearing-observed = se celebró con observadores una audiencia en la causa de { $name }{ $at }
    .headline = Audiencia con observadores en la causa de { $person }
step-recusal = se pidió la recusación del juez
    .headline = Recusación del juez en la causa de { $person }
step-sentence-requested =
    { HAS($sentence) ->
        [no] la fiscalía pidió al tribunal una pena para { $name }
       *[yes] la fiscalía pidió al tribunal para { $name } la pena de { $sentence }
    }
    .headline = La fiscalía pide una pena para { $person }
step-last-word = { $who } { $agreement ->
        [many] hicieron
       *[one] hizo
    } su última declaración ante el tribunal
    .headline = Última declaración de { $person } ante el tribunal
step-verdict-announced = el fallo en la causa de { $name } fue dado a conocer{ $by }
    .headline = Fallo en la causa de { $person }
step-convicted = { SER($agreement, $who, $by, "condenado", "la condena") }{ $and-sentence }{ $of-charge }
    .headline = Condena de { $person }
step-acquitted = { SER($agreement, $who, $by, "absuelto", "la absolución") }{ $with-charge }
    .headline = Absolución de { $person }
step-sentenced =
    { HAS($to-sentence) ->
        [no] se impuso una pena a { $name }{ $from }
       *[yes] { SER($agreement, $who, $by, "condenado", "la condena") }{ $to-sentence }
    }
    .headline = Pena impuesta a { $person }
step-appeal-lodged = se interpuso recurso de apelación en la causa de { $name }
    .headline = Apelación en la causa de { $person }
step-appeal-heard = se celebró la vista de apelación en la causa de { $name }{ $at }
    .headline = Vista de apelación en la causa de { $person }
step-appeal-decided = el recurso de apelación en la causa de { $name } fue resuelto{ $by }{ $outcome }
    .headline = Resolución de la apelación en la causa de { $person }
step-cassation-lodged = se interpuso recurso de casación en la causa de { $name }
    .headline = Recurso de casación en la causa de { $person }
step-cassation-decided = el recurso de casación en la causa de { $name } fue resuelto{ $by }{ $outcome }
    .headline = Resolución de la casación en la causa de { $person }
step-supreme-court-decided = { OR($authority, "el Tribunal Supremo") } resolvió la causa contra { $whom }{ $outcome }
    .headline = Resolución del Tribunal Supremo en la causa de { $person }
step-constitutional-complaint = se interpuso un recurso constitucional en nombre de { $name }
    .headline = Recurso constitucional en favor de { $person }
step-constitutional-decision = el recurso constitucional interpuesto en nombre de { $name } fue resuelto{ $by }{ $outcome }
    .headline = Resolución constitucional en la causa de { $person }
step-review-requested = se pidió la revisión de la causa de { $name }
    .headline = Petición de revisión de la causa de { $person }
step-review-decided = la petición de revisión de la causa de { $name } fue resuelta{ $by }{ $outcome }
    .headline = Resolución sobre la revisión de la causa de { $person }
step-retrial-ordered = un nuevo juicio contra { $whom } fue ordenado{ $by }
    .headline = Nuevo juicio contra { $person }
step-sent-back = la causa contra { $whom } fue devuelta{ $by }
    .headline = Devolución de la causa contra { $person }
step-sentence-began = { $who } { $agreement ->
        [many] empezaron
       *[one] empezó
    } a cumplir su pena
    .headline = { $person } empieza a cumplir su pena
step-sentence-replaced = { OWN($mention, "su pena", "la pena de", $name) } fue sustituida{ $with-sentence }{ $from }
    .headline = Sustitución de la pena de { $person }
step-term-extended = { OWN($mention, "su pena", "la pena de", $name) } fue prorrogada{ $change }{ $by }
    .headline = Prórroga de la pena de { $person }
step-amnestied =
    { HAS($change) ->
        [no] una amnistía fue concedida a { $name }{ $by }
       *[yes] { OWN($mention, "su pena", "la pena de", $name) } fue reducida{ $change } en virtud de una amnistía{ $from }
    }
    .headline = Amnistía para { $person }
step-pardoned = el indulto fue concedido a { $name }{ $by }
    .headline = Indulto para { $person }
step-parole-granted = la libertad condicional fue concedida a { $name }{ $by }
    .headline = Libertad condicional para { $person }
step-parole-refused = la libertad condicional fue denegada a { $name }{ $by }
    .headline = Denegada la libertad condicional a { $person }
step-released = { SER($agreement, $who, $by, "puesto en libertad", "la puesta en libertad") }
    .headline = Puesta en libertad de { $person }
step-released-on-condition = { SER($agreement, $who, $by, "puesto en libertad con condiciones", "la puesta en libertad con condiciones") }
    .headline = Puesta en libertad con condiciones de { $person }
step-released-on-expiry = { SER($agreement, $who, $by, "puesto en libertad al término de su pena", "la puesta en libertad al término de la pena") }
    .headline = Puesta en libertad de { $person }
step-released-into-exile = { SER($agreement, $who, $by, "puesto en libertad para salir al exilio", "la puesta en libertad para el exilio") }
    .headline = Puesta en libertad y exilio de { $person }
step-supervision = un régimen de supervisión fue impuesto a { $name }{ $by }
    .headline = Régimen de supervisión para { $person }
step-escaped = { $who } se { $agreement ->
        [many] fugaron
       *[one] fugó
    }
    .headline = Fuga de { $person }
step-wanted = una orden de búsqueda fue dictada{ $by } contra { $whom }
    .headline = Orden de búsqueda contra { $person }
step-extradition-requested = { OWN($mention, "su extradición", "la extradición de", $name) } fue solicitada{ $by }
    .headline = Solicitud de extradición de { $person }
step-extradited = { SER($agreement, $who, $by, "extraditado", "la extradición") }{ WITH(" a ", $where) }
    .headline = Extradición de { $person }
step-deported = { SER($agreement, $who, $by, "deportado", "la deportación") }{ WITH(" a ", $where) }
    .headline = Deportación de { $person }
step-charges-dropped = los cargos contra { $whom } fueron retirados{ $by }
    .headline = Retirada de los cargos contra { $person }
step-dismissed = la causa contra { $whom } fue sobreseída{ $by }
    .headline = Sobreseimiento de la causa contra { $person }
step-closed = la causa contra { $whom } fue archivada{ $by }
    .headline = Archivo de la causa contra { $person }
step-expired = prescribió la acción penal contra { $whom }
    .headline = Prescripción de la acción penal contra { $person }
step-quashed = { OWN($mention, "su condena", "la condena de", $name) } fue anulada{ $by }
    .headline = Anulación de la condena de { $person }
step-rehabilitated = la rehabilitación oficial de { $name } fue decretada{ $by }
    .headline = Rehabilitación oficial de { $person }
step-died = { $who } { morir }
    .headline = Muerte de { $person }
step-abated = la causa contra { $whom } se extinguió por su muerte
    .headline = Extinción por muerte de la causa contra { $person }
step-reprimand = { $who } { recibir } una amonestación{ $from }
    .headline = Amonestación a { $person }
step-licence-suspended =
    { $gender ->
        [organization] se suspendieron a { $name } los derechos que dependen de su registro o licencia{ $from }
       *[other] { OWN($mention, "su licencia profesional", "la licencia profesional de", $name) } fue suspendida{ $by }
    }
    .headline = Suspensión de la licencia de { $person }
step-disbarred = { SER($agreement, $who, $by, "inhabilitado para ejercer la abogacía", "la inhabilitación para la abogacía") }
    .headline = Inhabilitación para la abogacía de { $person }
step-reinstated = { SER($agreement, $who, $by, "restituido en su cargo o profesión", "la restitución en el cargo o profesión") }
    .headline = Restitución en su cargo o profesión de { $person }
step-registration-refused = el registro fue denegado a { $name }{ $by }
    .headline = Denegación del registro a { $person }
step-organization-dissolved = la organización fue disuelta{ $by }
    .headline = Disolución de la organización en el caso de { $person }
step-fined = { $who } { recibir } una multa{ $amount }{ $from }{ $for-charge }
    .headline = Multa a { $person }
step-warning-issued = { $who } { recibir } una advertencia oficial{ $from }
    .headline = Advertencia oficial a { $person }
step-interim-measure = una medida provisional en favor de { $name } fue indicada{ $by }
    .headline = Medida provisional en favor de { $person }
step-submitted = el caso de { $name } se presentó ante un órgano internacional
    .headline = El caso de { $person }, ante un órgano internacional
step-registered = el caso de { $name } fue registrado{ $by }
    .headline = Registro del caso de { $person }
step-transmitted = el caso de { $name } fue transmitido al Gobierno{ $by }
    .headline = Transmisión al Gobierno del caso de { $person }
step-reply-received = el Gobierno respondió en el caso de { $name }
    .headline = Respuesta del Gobierno en el caso de { $person }
step-opinion-adopted = una opinión o decisión en el caso de { $name } fue adoptada{ $by }
    .headline = Decisión en el caso de { $person }
step-decision-notified = la decisión en el caso de { $name } fue notificada{ $by }
    .headline = Notificación de la decisión en el caso de { $person }
step-decision-published = la decisión en el caso de { $name } fue publicada{ $by }
    .headline = Publicación de la decisión en el caso de { $person }
morir =
    { $agreement ->
        [many] murieron
       *[one] murió
    }

# What was decided on a remedy.
the-remedy =
    { $remedy ->
        [appeal] el recurso de apelación
        [cassation] el recurso de casación
        [supreme] el recurso ante el Tribunal Supremo
        [constitutional] el recurso constitucional
        [review] el recurso de revisión
        [remand-appeal] el recurso contra la prisión preventiva
        [habeas-corpus] el recurso de hábeas corpus
        [complaint] el recurso de queja
       *[other] el recurso
    }
on-remedy =
    { $remedy ->
        [appeal] {" "}en apelación
        [cassation] {" "}en casación
        [supreme] { HAS($by) ->
            [yes] {""}
           *[no] {" "}por el Tribunal Supremo
        }
        [constitutional] {" "}en vía constitucional
        [review] {" "}en revisión
        [remand-appeal] {" "}en apelación
       *[other] {""}
    }
what-stood =
    { $stood ->
        [conviction] { OWN($mention, "su condena", "la condena de", $name) }
        [acquittal] { OWN($mention, "su absolución", "la absolución de", $name) }
        [detention] { OWN($mention, "su detención", "la detención de", $name) }
        [decision] la decisión en el caso de { $name }
        [closure] la decisión de cerrar el caso de { $name }
       *[judgment] la sentencia en el caso de { $name }
    }
decided-upheld = { what-stood }{ $for-charge } fue confirmada{ on-remedy }{ $by }
    .headline = { $stood ->
        [conviction] Confirmada la condena de { $person }
        [acquittal] Confirmada la absolución de { $person }
        [detention] Confirmada la detención de { $person }
       *[judgment] Sentencia confirmada en la causa de { $person }
    }
decided-reduced = { OWN($mention, "su pena", "la pena de", $name) } fue reducida{ on-remedy }{ $change }{ $by }
    .headline = Reducción de la pena de { $person }
decided-increased = { OWN($mention, "su pena", "la pena de", $name) } fue aumentada{ on-remedy }{ $change }{ $by }
    .headline = Aumento de la pena de { $person }
decided-quashed = { what-stood }{ $for-charge } fue anulada{ on-remedy }{ $by }
    .headline = { $stood ->
        [conviction] Anulada la condena de { $person }
        [acquittal] Anulada la absolución de { $person }
        [detention] Anulada la detención de { $person }
       *[judgment] Sentencia anulada en la causa de { $person }
    }
decided-partly-quashed = { what-stood } fue anulada en parte{ on-remedy }{ $by }
    .headline = Anulación parcial de la sentencia en la causa de { $person }
decided-sent-back = la causa contra { $whom } fue devuelta{ on-remedy }{ $by }
    .headline = Devolución de la causa contra { $person }
decided-granted = { the-remedy } en el caso de { $name } fue estimado{ $by }
    .headline = Recurso estimado en el caso de { $person }
decided-partly-granted = { the-remedy } en el caso de { $name } fue estimado en parte{ $by }
    .headline = Recurso estimado en parte en el caso de { $person }
decided-refused = { the-remedy } en el caso de { $name } fue rechazado{ $by }
    .headline = { $remedy ->
        [habeas-corpus] Denegado el hábeas corpus en el caso de { $person }
       *[other] Rechazado el recurso en el caso de { $person }
    }
decided-dismissed = { the-remedy } en el caso de { $name } fue desestimado{ $by }
    .headline = { $remedy ->
        [habeas-corpus] Denegado el hábeas corpus en el caso de { $person }
       *[other] Desestimado el recurso en el caso de { $person }
    }
decided-inadmissible = { the-remedy } en el caso de { $name } fue inadmitido{ $by }
    .headline = Inadmitido el recurso en el caso de { $person }
decided-withdrawn = { the-remedy } en el caso de { $name } fue retirado
    .headline = Retirado el recurso en el caso de { $person }
decided-adjourned = la vista sobre { the-remedy } en el caso de { $name } fue aplazada{ $by }
    .headline = Aplazada la vista del recurso en el caso de { $person }
decided-no-decision = no se resolvió sobre { the-remedy } en el caso de { $name }{ $from }
    .headline = Sin decisión sobre el recurso en el caso de { $person }
decided-convicted = { SER($agreement, $who, $by, "condenado", "la condena") }{ on-remedy }{ $and-sentence }{ $of-charge }
    .headline = Condena de { $person } al resolverse el recurso
decided-acquitted = { SER($agreement, $who, $by, "absuelto", "la absolución") }{ on-remedy }{ $of-charge }
    .headline = Absolución de { $person } al resolverse el recurso
decided-charges-dropped = los cargos contra { $whom } fueron retirados{ on-remedy }{ $by }
    .headline = Retirada de los cargos contra { $person }
decided-requalified = el cargo contra { $whom } fue recalificado{ on-remedy }{ $by }
    .headline = Recalificación del cargo contra { $person }
decided-released = la puesta en libertad de { $name } fue ordenada{ on-remedy }{ $by }
    .headline = Ordenada la puesta en libertad de { $person }
decided-extended = { OWN($mention, "su prisión preventiva", "la prisión preventiva de", $name) } fue prorrogada{ on-remedy }{ $by }{ $until }
    .headline = Prórroga de la prisión preventiva de { $person }
# Results of one judgment, count by count.
result-fined = { $who } { recibir } una multa{ $amount }{ $from }{ $for-charge }
result-requalified = el cargo{ $with-charge } contra { $whom } fue recalificado{ $by }
result-in-words = se juzgó a { $name }{ $on-charge }{ $from } con el resultado siguiente: { $label }
result-next-convicted = { $clause }, con condena{ $of-charge }
result-next-acquitted = { $clause }, pero con absolución{ $with-charge }
result-next-charges-dropped = { $clause }; se retiró el cargo{ $with-charge }
result-next-dismissed = { $clause }; se desestimó el cargo{ $with-charge }
result-next-fined = { $clause }, con una multa{ $for-charge }
result-next-requalified = { $clause }; se recalificó el cargo{ $with-charge }
result-next = { $clause };{ $on-charge }: { $label }
step-other = { $label }
    .headline = { $person }: { $label }
headline-default = { $person }: { $label }
headline-at-risk = { $person }, en peligro
headline-alleged = { $headline }, según se denuncia
headline = { $country }: { $headline }
times-aside = {" "}({ $times })

## Who the defender is

who-is = { $name } { is } { $what }
what-as = { $what }
role-of-organization = { $role } { CONTRACT("de", $organization) }{ $meaning }
role-alone = { $role }
of-organization = integrante { CONTRACT("de", $organization) }{ $meaning }
meaning-part = {" "}(«{ $meaning }»)
organization-is = { $organization } es { SOME("es", $description) }
organization-is-serves = { $organization } es { SOME("es", $description) } que trabaja para { $serves }
organization-serves = { $organization } trabaja para { $serves }
works-for = { $who } { $agreement ->
        [many] trabajan
       *[one] trabaja
    } para { $serves }
is-now =
    { $mention ->
        [pronoun] su situación actual es la siguiente: { $whereabouts }
       *[name] la situación actual de { $name } es la siguiente: { $whereabouts }
    }

## What the authorities say

allegation = según la investigación, { $name } { $allegation }
allegation-account = las autoridades dan la versión siguiente: { $allegation }
quotation-in-document-by = en { $document }, { $by } afirma: «{ $words }»
quotation-in-document = en { $document } se lee: «{ $words }»
quotation-by = { $by } afirma: «{ $words }»
quotation-alone = la versión de las autoridades dice: «{ $words }»
quotation-also = también se lee: «{ $words }»
words-of = en palabras { CONTRACT("de", $by) }: «{ $words }»
the-authorities = las autoridades
person-with-status = { $name }, { $status },
citizen-of = de nacionalidad de { $countries }
witnesses =
    { $count ->
        [one] { $names } participa en el procedimiento en calidad de testigo
       *[other] { $names } participan en el procedimiento en calidad de testigos
    }
co-accused =
    { $count ->
        [one] en la misma causa se acusa también a { $names }
       *[other] en la misma causa se acusa también a { $names }
    }
measure-object = {" "}en relación con { $object }
measure-ordered = la medida siguiente fue ordenada{ $by } contra { $whom }{ $during }: { $label }{ $concerning }
    .headline = { $person }: { $label }
measure-asked-for =
    { HAS($authority) ->
        [no] se pidió contra { $whom } lo siguiente, sin que conste ninguna decisión
       *[yes] { $authority } pidió contra { $whom } lo siguiente, sin que conste ninguna decisión
    }: { $label }{ $concerning }
    .headline = Solicitud contra { $person }: { $label }
measure-refused = se pidió contra { $whom } lo siguiente, y fue denegado{ $by }: { $label }{ $concerning }
    .headline = Denegada la medida contra { $person }: { $label }
measure-travel-ban = la prohibición de salir del país fue impuesta a { $name }{ $by }{ $during }{ $concerning }
    .headline = Prohibición de salir del país a { $person }
measure-entry-ban = la prohibición de entrar en el país fue impuesta a { $name }{ $by }{ $during }{ $concerning }
    .headline = Prohibición de entrar en el país a { $person }
measure-asset-freeze = { OWN($mention, "sus activos", "los activos de", $name) } fueron congelados{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = Congelación de los activos de { $person }
measure-property-seized = { OWN($mention, "bienes suyos", "bienes de", $name) } fueron incautados{ $by }{ WITH(" (", $object, ")") }
    .headline = Incautación de bienes de { $person }
measure-office-sealed = { OWN($mention, "su oficina", "la oficina de", $name) } fue precintada{ $by }{ WITH(" (", $object, ")") }
    .headline = Precinto de la oficina de { $person }
measure-registration-revoked = { OWN($mention, "su registro", "el registro de", $name) } fue cancelado{ $by }{ WITH(" (", $object, ")") }
    .headline = Cancelación del registro de { $person }
measure-licence-suspended = { OWN($mention, "su licencia", "la licencia de", $name) } fue suspendida{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = Suspensión de la licencia de { $person }
measure-licence-revoked = { OWN($mention, "su licencia", "la licencia de", $name) } fue retirada{ $by }{ WITH(" (", $object, ")") }
    .headline = Retirada de la licencia de { $person }
measure-account-blocked = el acceso a { OWN($mention, "su cuenta o sitio web", "la cuenta o el sitio web de", $name) } fue bloqueado{ $by }{ WITH(" (", $object, ")") }
    .headline = Bloqueo de una cuenta o sitio web de { $person }
measure-passport-withheld = { OWN($mention, "su pasaporte", "el pasaporte de", $name) } fue retenido{ $by }{ $during }
    .headline = Retención del pasaporte de { $person }
measure-nightly-reporting = la obligación de presentarse cada noche fue impuesta a { $name }{ $by }{ $during }
    .headline = Obligación de presentarse cada noche para { $person }
measure-electronic-tag = un dispositivo electrónico de control fue impuesto a { $name }{ $by }{ $during }
    .headline = Dispositivo electrónico de control para { $person }
measure-ban-on-activity = la prohibición de ejercer una actividad{ WITH(" (", $object, ")") } fue impuesta a { $name }{ $by }{ $during }
    .headline = Prohibición de ejercer una actividad a { $person }
measure-obligation-not-to-leave = la obligación de no ausentarse{ WITH(" (", $object, ")") } fue impuesta a { $name }{ $by }{ $during }
    .headline = Obligación de no ausentarse para { $person }
measure-listing = la inclusión de { $name } en una lista oficial{ WITH(" (", $object, ")") } fue decidida{ $by }
    .headline = Inclusión en una lista oficial de { $person }
measure-red-notice = una orden internacional de búsqueda contra { $whom } fue emitida{ $by }
    .headline = Orden internacional de búsqueda contra { $person }
measure-supervision = un régimen de supervisión administrativa fue impuesto a { $name }{ $by }{ $during }
    .headline = Supervisión administrativa de { $person }
measure-goes-on = aunque su plazo ha vencido, la medida sigue aplicándose de hecho
measure-goes-on-after = la medida terminó { $date }, pero sigue aplicándose de hecho
measure-ended = la medida terminó { $date }
measure-is-in-force = la medida está en vigor
measure-is-in-force-until = la medida está en vigor { $until }
measure-was-in-force = consta que la medida estaba en vigor { $date }

## Background and law

targeted-before = { $name } ya había sufrido otros actos con anterioridad
was-accused = se acusó a { $name }{ $with-charge }
charge-considered-by = { $sender } considera la acusación { $assessment }
charge-considered = la acusación se considera { $assessment }
that-charge-considered-by = { $sender } considera esa acusación { $assessment }
that-charge-considered = esa acusación se consideró { $assessment }
charge-is =
    { $count ->
        [one] la acusación es la siguiente: { $charge }
       *[other] las acusaciones son las siguientes: { $charge }
    }
case-is-about = la causa se refiere a lo siguiente: { $text }
undated = no consta la fecha de los hechos siguientes.
next-date = la próxima fecha de la causa
to-come = { $what }: se anuncia para { $date }
relief = la demanda pide lo siguiente: { $text }
parties = en { $case }, { $parties }
party-petitioner =
    { $count ->
        [one] la parte peticionaria es { $names }
       *[other] la parte peticionaria son { $names }
    }
party-respondent =
    { $count ->
        [one] la parte demandada es { $names }
       *[other] la parte demandada son { $names }
    }
party-complainant =
    { $count ->
        [one] la parte denunciante es { $names }
       *[other] la parte denunciante son { $names }
    }
party-other = en calidad de { $label } interviene { $names }
charge-carries = la pena prevista es la siguiente: { $penalty }
response-investigation-opened-on-some = se abrieron investigaciones penales sobre algunos de estos actos
response-investigation-opened = se abrió una investigación
response-investigation-suspended = se suspendió la investigación
response-investigation-closed = se cerró la investigación
response-investigation-refused = las autoridades se negaron a abrir una investigación
response-nobody-identified = no se identificó a ningún responsable
response-nobody-brought-to-justice = no se llevó ante la justicia a ningún responsable
response-perpetrators-identified = se identificó a los responsables
response-perpetrators-charged = se acusó formalmente a los responsables
response-brought-to-justice = se llevó a los responsables ante la justicia
response-complaint-filed = se presentó una denuncia ante las autoridades
response-complaint-refused = las autoridades rechazaron la denuncia
response-denied = las autoridades negaron su responsabilidad
response-acknowledged = las autoridades reconocieron su responsabilidad
response-apology = las autoridades pidieron disculpas
response-compensation = se pagó una indemnización
response-to-act = { $response } ({ $act }{ WITH(", ", $date) })
response-but = { $first }, pero { $second }
according-to = según { $source }, { $clause }
in-custody-for = la privación de libertad de { $name } dura ya { $days }
earlier-letter = { $sender } ya escribió sobre este caso { $when }{ $to }{ $answer }
earlier-letter-we = ya escribimos sobre este caso { $when }{ $to }{ $answer }
earlier-letter-to = {" "}{ CONTRACT("a", $names) }
earlier-letter-unanswered = {""}
earlier-letter-answered = ; se recibió una respuesta

## Concern and demands

concern-over =
    { $over ->
        [death] la muerte de { $name }
        [disappearance] la desaparición de { $name }
        [attack] { $hedged ->
            [yes] la agresión que se denuncia contra { $name }
           *[no] la agresión contra { $name }
        }
        [liberty] la privación de libertad de { $name }
        [judgment] la decisión judicial en la causa de { $name }
        [charge] los cargos contra { $name }
        [measures] las medidas adoptadas contra { $name }
        [search] las actuaciones contra { $name }
        [threat] { $hedged ->
            [yes] las amenazas que se denuncian contra { $name }
           *[no] las amenazas contra { $name }
        }
        [smear] las declaraciones públicas contra { $name }
        [case] la causa contra { $name }
       *[situation] la situación de { $name }
    }
and-safety =
    { $danger ->
        [yes] {" "}y por su seguridad
       *[no] {""}
    }
concern = { $sender } expresa su preocupación por { $over }{ and-safety }
concern-we = expresamos nuestra preocupación por { $over }{ and-safety }
welcome = { $sender } acoge con satisfacción esta noticia
welcome-we = acogemos con satisfacción esta noticia

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
write-on-behalf = le escribimos en nombre { CONTRACT("de", $sender) } acerca de la situación de { $name }
write-about = le escribo acerca de la situación de { $name }
letter-concern = expresamos nuestra preocupación por { $over }{ and-safety }
letter-concern-i = expreso mi preocupación por { $over }{ and-safety }
letter-welcome = acogemos con satisfacción esta noticia
letter-welcome-i = acojo con satisfacción esta noticia
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
un-consent-by = {" "}por { $name }
un-consent-date = {" "}({ $date })
un-consent-not = no consta
un-consent-refused = denegado o retirado
un-keep-confidential = Debe mantenerse confidencial
un-keep-confidential-text = la identidad de quien presenta la información y los nombres de testigos y fuentes
un-submitter = Presentada por
un-submitter-note = La identidad de quien presenta la información debe mantenerse confidencial.
un-disappearance = Desaparición forzada: los seis elementos
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
ccpr-applicant = Persona autora de la comunicación y presunta víctima
ccpr-representative = Representante y facultad de representación
ccpr-state = Estado parte
ccpr-facts = Hechos
ccpr-violations = Artículos presuntamente vulnerados y argumentos
ccpr-remedies = Agotamiento de los recursos internos
ccpr-other = Otros procedimientos internacionales
ccpr-none = No consta si el mismo asunto se ha sometido a otro procedimiento de examen o arreglo internacional.
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
briefing-asks = Qué pedimos
briefing-raise = pedimos a su Gobierno que plantee lo siguiente a las autoridades{ $in-country }:
briefing-matters-law = el caso afecta a la libertad de los defensores y defensoras de los derechos humanos para realizar su labor, que la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos pide a todo Estado que proteja
bio-born = { $who } { $agreement ->
        [many] nacieron
       *[one] nació
    } { $date }{ $place }
bio-born-in = {" "}en { $place }
bio-age = { $who } tenía { $age } años { $date }
bio-life = Trayectoria
bio-situation = Situación actual
liberty-in-custody = { $who } { estar } bajo custodia
    .then = { $who } { estaba } bajo custodia
liberty-incommunicado = { $who } { estar } en régimen de incomunicación
    .then = { $who } { estaba } en régimen de incomunicación
liberty-house-arrest = { $who } { estar } en arresto domiciliario
    .then = { $who } { estaba } en arresto domiciliario
liberty-residential-surveillance = { $who } { estar } en régimen de vigilancia residencial
    .then = { $who } { estaba } en régimen de vigilancia residencial
liberty-disappeared = se desconocen la suerte y el paradero de { $name }
    .then = se desconocían la suerte y el paradero de { $name }
liberty-free = { $who } { estar } en libertad
    .then = { $who } { estaba } en libertad
liberty-conditional = { $who } { estar } en libertad con condiciones
    .then = { $who } { estaba } en libertad con condiciones
liberty-on-bail = { $who } { estar } en libertad bajo fianza
    .then = { $who } { estaba } en libertad bajo fianza
liberty-on-parole = { $who } { estar } en libertad condicional
    .then = { $who } { estaba } en libertad condicional
liberty-nightly-reporting = { $who } tiene la obligación de presentarse cada noche
    .then = { $who } tenía la obligación de presentarse cada noche
liberty-exile = { $who } { estar } en el exilio
    .then = { $who } { estaba } en el exilio
liberty-in-hiding = { $who } { estar } en la clandestinidad
    .then = { $who } { estaba } en la clandestinidad
as-last-reported = según la última información, con fecha de { $date }, { $clause }
died =
    { HAS($date) ->
        [yes] { $who } { morir } { $date }
       *[no] { $who } { morir }
    }
life-exile = { $who } salió al exilio{ $in }{ $place }
life-return = { $who } regresó{ $in }{ $place }
life-other = la situación de { $name } es la siguiente: { $label }{ $in }{ $place }

## The mark of a letter above public

mark-internal = Confidencial: no publicar
mark-secret = Secreto: solo para el destinatario, no publicar
