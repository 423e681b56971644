# Слова писем по-русски. See the English file for what each variable is. Names of people are never
# declined: sentences are worded so that a name stands in the nominative ("…, по которому проходит
# Анна Иванова"). Names of bodies are declined by CASE where their first noun is known; where it is
# not, they stand in the nominative too, in brackets. Verbs agree through WAS, DONE and PAST; where a
# gender is not recorded these take the present, which has none.
#
# $agreement here: female | male | neuter | many | other.

## Люди

pronoun =
    { $gender ->
        [female] она
        [male] он
        [organization] эта организация
        [group] они
       *[other] этот человек
    }
# In the genitive, after a preposition: "против нее".
pronoun-object =
    { $gender ->
        [female] нее
        [male] него
        [organization] этой организации
        [group] них
       *[other] этого человека
    }
pronoun-possessive =
    { $gender ->
        [female] ее
        [male] его
        [organization] ее
        [group] их
       *[other] его
    }
pronoun-agreement =
    { $gender ->
        [female] female
        [organization] female
        [group] many
       *[male] male
    }
name-agreement =
    { $gender ->
        [female] female
        [male] male
        [group] many
        [organization] { AGREEMENT("ru", $name) }
       *[other] other
    }
# In headlines a person has a role before the name; a body only its name, which the verb agrees with.
named =
    { $gender ->
        [organization] { $name }
        [group] { $name }
       *[other] { $person }
    }
was = {""}
is = {""}
has = {""}
is-there =
    { $gender ->
        [group] находятся
       *[other] находится
    }
passes =
    { $gender ->
        [group] проходят
       *[other] проходит
    }
gets =
    { $gender ->
        [group] подвергаются
       *[other] подвергается
    }
podverg = { PAST($agreement, "подвергся", "подвергается") }
lost = { PAST($agreement, "лишился", "лишается") }
met-with = { PAST($agreement, "столкнулся", "сталкивается") }
received = { PAST($agreement, "получил", "получает") }
# By whom an act was done, after a noun: "обыску со стороны полиции".
side =
    { HAS(CASE("ru", "gen", $agents)) ->
        [yes] {" "}со стороны { CASE("ru", "gen", $agents) }
       *[no] { $by }
    }
in-case =
    { $mention ->
        [pronoun] { $gender ->
            [organization] по делу этой организации
            [other] по делу этого человека
           *[other-gender] по { $whose } делу
        }
       *[name] по делу, по которому { passes } { $name }
    }
punishment-of =
    { $mention ->
        [pronoun] { $gender ->
            [organization] наказание этой организации
            [other] наказание этого человека
           *[known] { $whose } наказание
        }
       *[name] наказание, которое { received } { $name },
    }
term-of =
    { $mention ->
        [pronoun] { $gender ->
            [organization] срок наказания этой организации
            [other] срок наказания этого человека
           *[known] срок { $whose } наказания
        }
       *[name] срок наказания, которое { received } { $name },
    }
in-case-headline = по делу, по которому { passes } { named }
allegedly = {" "}предположительно
alleged-clause = утверждается, что{ WITH(" ", $when) } { $clause }
introduced =
    { $gender ->
        [organization] { $name }, { LOWER($role) },
        [group] { $name }, { LOWER($role) },
       *[other] { LOWER($role) } { $name }
    }
pair = { $name } и { $other }
co-accused-count =
    { $count ->
        [one] { $number } сообвиняемый
        [few] { $number } сообвиняемых
       *[other] { $number } сообвиняемых
    }

## Перечни, числа, цитаты

list-two = { $first } и { $last }
list-comma = ,{" "}
list-last = { $first } и { $last }
foreign-inline = «{ $text }» [{ $tag }]
foreign-sentence = в записи на другом языке ({ $language }) сказано: «{ $text }»
language-ar = арабский
language-be = белорусский
language-de = немецкий
language-en = английский
language-es = испанский
language-fa = персидский
language-fr = французский
language-ka = грузинский
language-kk = казахский
language-ky = кыргызский
language-pt = португальский
language-ru = русский
language-tg = таджикский
language-tr = турецкий
language-uk = украинский
language-uz = узбекский
language-zh = китайский
language-other = другой
number-group = {"\u00A0"}
number-decimal = ,
times =
    { $count ->
        [one] { $number } раз
        [few] { $number } раза
        [many] { $number } раз
       *[other] { $number } раза
    }
times-as-recorded = неоднократно ({ $text })

## Части предложений

dated = { $when } { $clause }
dated-text = { $when }: { $text }
by =
    { HAS(CASE("ru", "ins", $names)) ->
        [yes] {" "}{ CASE("ru", "ins", $names) }
       *[no] {" "}(действовавшая сторона – { $names })
    }
from =
    { HAS(CASE("ru", "gen", $names)) ->
        [yes] {" "}от { CASE("ru", "gen", $names) }
       *[no] {" "}(источник – { $names })
    }
at =
    { HAS(CASE("ru", "loc", $name)) ->
        [yes] {" "}в { CASE("ru", "loc", $name) }
       *[no] {" "}(заседание проводит { $name })
    }
times-part = {" "}{ $times }
place-part = { WHERE($place) }
during = {" "}на { $duration }
until-part = {" "}{ $until }
outcome-part = {" "}(принято решение – { $outcome })
part-separator = ;{" "}
aside = {" "}({ $text })
and-clause = { $clause }, и { $next }
in-all = {" "}(всего на { $length })
others = другие лица
tied = { $other } ({ $tie })
titled = { $title } { $name }
in-few-words = { $text }{ WITH(" (", $date, ")") }
person-in-capacity = { $name } ({ $wording })
members-of-body =
    { HAS(CASE("ru", "gen", $name)) ->
        [yes] { $wording } { CASE("ru", "gen", $name) }
       *[no] { $wording } ({ $name })
    }
in-country = {" "}{ $in }

## Право

article = статья { $article }
part-of-article = часть { $part } статьи { $article }
part = {" "}(часть { $part })
articles = статьи { $articles }
of-law =
    { HAS(CASE("ru", "gen", $law)) ->
        [yes] { $article } { CASE("ru", "gen", $law) }
       *[no] { $article } акта { QUOTED($law) }
    }
law-edition = { $law } (редакция – { $edition })
charge-titled = обвинение «{ $title }»
charge-titled-under = { $provisions } («{ $title }»)
charge-under = { $provisions }
charge-in-a-manner = { $title } ({ $manner })
by-charge =
    { HAS(CASE("ru", "dat", $charge)) ->
        [yes] {" "}по { CASE("ru", "dat", $charge) }
       *[no] {" "}по обвинению ({ $charge })
    }
of-charge = { by-charge }
on-charge = { by-charge }
# After "получила": "обвинение «клевета»", "обвинение по статье 128".
with-charge =
    { AGREEMENT("ru", $charge) ->
        [neuter] {" "}{ $charge }
       *[provision] {" "}обвинение{ by-charge }
    }
for-charge = { by-charge }
to-sentence =
    { HAS(CASE("ru", "gen", $sentence)) ->
        [yes] {" "}к наказанию в виде { CASE("ru", "gen", $sentence) }
       *[no] {" "}к наказанию ({ $sentence })
    }
and-sentence =
    { HAS(CASE("ru", "gen", $sentence)) ->
        [yes] {" "}с назначением наказания в виде { CASE("ru", "gen", $sentence) }
       *[no] {" "}с назначением наказания ({ $sentence })
    }
with-sentence =
    { HAS(CASE("ru", "ins", $sentence)) ->
        [yes] {" "}{ CASE("ru", "ins", $sentence) }
       *[no] {" "}другим ({ $sentence })
    }
fined-amount = {" "}на сумму { $amount }
# In the accusative, which for most is the nominative: "на 2 недели", "составляет 1 неделю".
length-years =
    { $count ->
        [one] { $number } год
        [few] { $number } года
        [many] { $number } лет
       *[other] { $number } года
    }
length-months =
    { $count ->
        [one] { $number } месяц
        [few] { $number } месяца
        [many] { $number } месяцев
       *[other] { $number } месяца
    }
length-weeks =
    { $count ->
        [one] { $number } неделю
        [few] { $number } недели
        [many] { $number } недель
       *[other] { $number } недели
    }
length-days =
    { $count ->
        [one] { $number } день
        [few] { $number } дня
        [many] { $number } дней
       *[other] { $number } дня
    }
length-hours =
    { $count ->
        [one] { $number } час
        [few] { $number } часа
        [many] { $number } часов
       *[other] { $number } часа
    }
sentence-of-length = { $kind } сроком на { $length }
sentence-in-words = { $kind } на срок { $length }
sentence-of-kind = { $kind }
sentence-life = пожизненное лишение свободы
sentence-fine = штраф на сумму { $amount }
sentence-of-amount = { $kind } на сумму { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(условно)
sentence-part-suspended = {" "}(из них { $part } – условно)
sentence-concurrent = {" "}(с поглощением)
change-by = {" "}на { $by }
change-to = , и теперь это – { $to }
change-by-to = {" "}на { $by }, и теперь это – { $to }
the-punishment =
    { $what ->
        [fine] штраф
       *[sentence] срок наказания
    }
ledger-imposed = назначено наказание – { $sentence }
ledger-added = { the-punishment } был продлен{ $change }
ledger-increased = { the-punishment } был увеличен{ $change }
ledger-reduced = { the-punishment } был сокращен{ $change }
ledger-replaced =
    { HAS(CASE("ru", "ins", $sentence)) ->
        [yes] наказание было заменено { CASE("ru", "ins", $sentence) }
       *[no] наказание было заменено другим ({ $sentence })
    }
ledger-suspended = исполнение наказания ({ $before }) было отсрочено
ledger-activated = условное наказание ({ $before }) подлежит реальному отбыванию
ledger-cancelled = наказание ({ $before }) было отменено
ledger-amnestied = { the-punishment } был сокращен по амнистии{ $change }
ledger-merged = { the-punishment } был сложен с другим{ $change }
case-kind =
    { $kind ->
        [civil] гражданское дело
        [disciplinary] дисциплинарное производство
        [immigration] миграционное производство
        [extradition] экстрадиционное производство
        [constitutional] конституционное производство
        [international] международное производство
        [habeas-corpus] производство о законности лишения свободы
        [administrative] дело об административном правонарушении
        [military] военное дело
       *[criminal] уголовное дело
    }

## Действия

act-killing = { $who }{ $times } { WAS($agreement, "убит", "становится жертвой убийства") }{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "убит", "становится жертвой убийства") }
act-attempted-killing = { $who }{ $times } { podverg } покушению на убийство{ side }
    .headline = { named }{ $allegedly } { podverg } покушению на убийство
act-death-in-custody = { $who }{ $times } { PAST($agreement, "умер", "уходит из жизни") } под стражей
    .headline = { named }{ $allegedly } { PAST($agreement, "умер", "уходит из жизни") } под стражей
act-enforced-disappearance = { $who }{ $times } { podverg } насильственному исчезновению{ side }
    .headline = { named }{ $allegedly } { podverg } насильственному исчезновению
act-torture = { $who }{ $times } { podverg } пыткам{ side }
    .headline = { named }{ $allegedly } { podverg } пыткам
act-ill-treatment = { $who }{ $times } { podverg } жестокому обращению{ side }
    .headline = { named }{ $allegedly } { podverg } жестокому обращению
act-sexual-violence = { $who }{ $times } { podverg } сексуальному насилию{ side }
    .headline = { named }{ $allegedly } { podverg } сексуальному насилию
act-physical-assault = { $who }{ $times } { podverg } физическому нападению{ side }
    .headline = { named }{ $allegedly } { podverg } нападению
act-attempted-assault = { $who }{ $times } { podverg } попытке нападения{ side }
    .headline = { named }{ $allegedly } { podverg } попытке нападения
act-threat = { $who }{ $times } { received } угрозы{ $from }
    .headline = { named }{ $allegedly } { received } угрозы
act-death-threat = { $who }{ $times } { received } угрозы убийством{ $from }
    .headline = { named }{ $allegedly } { received } угрозы убийством
act-threat-to-family = { $who }{ $times } { received } угрозы в адрес семьи{ $from }
    .headline = { named }{ $allegedly } { received } угрозы в адрес семьи
act-abduction = { $who }{ $times } { WAS($agreement, "похищен", "становится жертвой похищения") }{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "похищен", "становится жертвой похищения") }
act-hostage-taking = { $who }{ $times } { WAS($agreement, "взят", "попадает") } в заложники{ $by }
    .headline = { named }{ $allegedly } { PAST($agreement, "попал", "попадает") } в заложники
act-arbitrary-arrest = { $who }{ $times } { WAS($agreement, "задержан", "задерживается") }{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "задержан", "задерживается") }
act-detention = { $who }{ $times } { WAS($agreement, "задержан", "задерживается") }{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "задержан", "задерживается") }
act-pre-trial-detention = { $who }{ $times } { PAST($agreement, "содержался", "содержится") } под стражей до суда
    .headline = { named }{ $allegedly } под стражей до суда
act-administrative-detention = { $who }{ $times } { podverg } административному задержанию{ side }
    .headline = { named }{ $allegedly } { podverg } административному задержанию
act-incommunicado-detention = { $who }{ $times } { PAST($agreement, "содержался", "содержится") } под стражей без связи с внешним миром{ $by }
    .headline = { named }{ $allegedly } под стражей без связи с внешним миром
act-house-arrest = { $who }{ $times } { PAST($agreement, "находился", "находится") } под домашним арестом
    .headline = { named }{ $allegedly } под домашним арестом
act-bail-refused = { $who }{ $times } { received } отказ в освобождении под залог
    .headline = { named }{ $allegedly } { received } отказ в освобождении под залог
act-solitary-confinement = { $who }{ $times } { PAST($agreement, "содержался", "содержится") } в одиночном заключении
    .headline = { named }{ $allegedly } в одиночном заключении
act-punishment-in-custody = { $who }{ $times } { podverg } взысканию в месте лишения свободы{ side }
    .headline = { named }{ $allegedly } { podverg } взысканию в месте лишения свободы
act-denial-of-medical-care = { $who }{ $times } { received } отказ в медицинской помощи
    .headline = { named }{ $allegedly } { received } отказ в медицинской помощи
act-denial-of-visits = { $who }{ $times } { received } отказ в свиданиях
    .headline = { named }{ $allegedly } { received } отказ в свиданиях
act-forced-psychiatric-confinement = { $who }{ $times } { podverg } принудительному помещению в психиатрическое учреждение{ side }
    .headline = { named }{ $allegedly } принудительно в психиатрическом учреждении
act-search =
    { $mention ->
        [pronoun] у { $whom }{ $times } был проведен обыск
       *[name] { $who }{ $times } { podverg } обыску
    }{ $mention ->
        [pronoun] { $by }
       *[name] { side }
    }
    .headline = { named }{ $allegedly } { podverg } обыску
act-seizure-of-property =
    { $mention ->
        [pronoun] у { $whom }{ $times } было изъято имущество
       *[name] { $who }{ $times } { lost } имущества, которое было изъято
    }{ $by }
    .headline = { named }{ $allegedly } { lost } изъятого имущества
act-damage-to-property =
    { $mention ->
        [pronoun] у { $whom }{ $times } было повреждено имущество
       *[name] { $who }{ $times } { PAST($agreement, "понес", "несет") } ущерб, поскольку было повреждено имущество
    }{ $by }
    .headline = { named }{ $allegedly } { PAST($agreement, "понес", "несет") } ущерб от повреждения имущества
act-office-closed = { $who }{ $times } { lost } офиса, который был закрыт{ $by }
    .headline = { named }{ $allegedly } { lost } офиса
act-organization-banned =
    { $gender ->
        [organization] { $who }{ $times } { WAS($agreement, "запрещен", "попадает под запрет") } или { DONE($agreement, "лишен", "лишается") } регистрации{ $by }
       *[other] { $who }{ $times } { met-with } с запретом своей организации или лишением ее регистрации{ side }
    }
    .headline = { named }{ $allegedly } под запретом или без регистрации
act-licence-suspended = { $who }{ $times } временно { lost } лицензии, действие которой было приостановлено{ $by }
    .headline = { named }{ $allegedly } временно без лицензии
act-disbarment = { $who }{ $times } { WAS($agreement, "лишен", "лишается") } статуса адвоката{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "лишен", "лишается") } статуса адвоката
act-dismissal = { $who }{ $times } { WAS($agreement, "уволен", "теряет работу в связи с увольнением") }
    .headline = { named }{ $allegedly } { DONE($agreement, "уволен", "теряет работу") }
act-asset-freeze = { $who }{ $times } { lost } доступа к своим активам, которые были заблокированы{ $by }
    .headline = { named }{ $allegedly } { lost } доступа к своим активам
act-fine = { $who }{ $times } { WAS($agreement, "оштрафован", "подвергается штрафу") }{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "оштрафован", "подвергается штрафу") }
act-eviction = { $who }{ $times } { WAS($agreement, "выселен", "подвергается выселению") }
    .headline = { named }{ $allegedly } { DONE($agreement, "выселен", "подвергается выселению") }
act-travel-restriction = { $who }{ $times } { WAS($agreement, "ограничен", "подвергается ограничению") } в свободе передвижения{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "ограничен", "подвергается ограничению") } в свободе передвижения
act-refusal-of-entry = { $who }{ $times } { received } отказ во въезде в страну
    .headline = { named }{ $allegedly } { received } отказ во въезде в страну
act-refusal-of-asylum = { $who }{ $times } { received } отказ в предоставлении убежища
    .headline = { named }{ $allegedly } { received } отказ в предоставлении убежища
act-expulsion = { $who }{ $times } { WAS($agreement, "выслан", "подвергается высылке") }
    .headline = { named }{ $allegedly } { DONE($agreement, "выслан", "подвергается высылке") }
act-extradition = { $who }{ $times } { WAS($agreement, "экстрадирован", "подвергается экстрадиции") }
    .headline = { named }{ $allegedly } { DONE($agreement, "экстрадирован", "подвергается экстрадиции") }
act-loss-of-nationality = { $who }{ $times } { WAS($agreement, "лишен", "лишается") } гражданства
    .headline = { named }{ $allegedly } { DONE($agreement, "лишен", "лишается") } гражданства
act-surveillance = { $who }{ $times } { podverg } негласному наблюдению{ side }
    .headline = { named }{ $allegedly } под негласным наблюдением
act-stalking = { $who }{ $times } { podverg } слежке{ side }
    .headline = { named }{ $allegedly } { podverg } слежке
act-digital-attack = { $who }{ $times } { podverg } кибератаке{ side }
    .headline = { named }{ $allegedly } { podverg } кибератаке
act-account-blocked = { $who }{ $times } { lost } доступа к аккаунту или сайту, который был заблокирован{ $by }
    .headline = { named }{ $allegedly } { lost } доступа к аккаунту или сайту
act-smear-campaign = { $who }{ $times } { PAST($agreement, "стал", "становится") } мишенью кампании по дискредитации{ side }
    .headline = { named }{ $allegedly } { PAST($agreement, "стал", "становится") } мишенью кампании по дискредитации
act-defamation = { $who }{ $times } { PAST($agreement, "стал", "становится") } объектом клеветы{ side }
    .headline = { named }{ $allegedly } { PAST($agreement, "стал", "становится") } объектом клеветы
act-listing = { $who }{ $times } { WAS($agreement, "внесен", "вносится") } в официальный список{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "внесен", "вносится") } в официальный список
act-speech-ban = { $who }{ $times } { received } запрет на публичные выступления{ $from }
    .headline = { named }{ $allegedly } { received } запрет на публичные выступления
act-harassment = { $who }{ $times } { podverg } преследованию{ side }
    .headline = { named }{ $allegedly } { podverg } преследованию
act-questioning = { $who }{ $times } { WAS($agreement, "допрошен", "подвергается допросу") }{ $by }
    .headline = { named }{ $allegedly } { DONE($agreement, "допрошен", "подвергается допросу") }
act-judicial-harassment = { $who }{ $times } { podverg } судебному преследованию{ side }
    .headline = { named }{ $allegedly } { podverg } судебному преследованию
act-denial-of-fair-trial = { $who }{ $times } { WAS($agreement, "лишен", "лишается") } права на справедливое судебное разбирательство
    .headline = { named }{ $allegedly } { DONE($agreement, "лишен", "лишается") } права на справедливый суд
act-denial-of-counsel = { $who }{ $times } { WAS($agreement, "лишен", "лишается") } доступа к адвокату
    .headline = { named }{ $allegedly } { DONE($agreement, "лишен", "лишается") } доступа к адвокату
act-fabrication-of-evidence =
    { $mention ->
        [pronoun] против { $whom }{ $times } были сфабрикованы доказательства{ $by }
       *[name] { $who }{ $times } { met-with } с фабрикацией доказательств{ side }
    }
    .headline = { named }{ $allegedly } { met-with } с фабрикацией доказательств
act-retaliation-against-relatives = { $who }{ $times } { met-with } с преследованием своих родственников{ side }
    .headline = { named }{ $allegedly } { met-with } с преследованием родственников
act-retaliation-against-colleagues = { $who }{ $times } { met-with } с преследованием своих коллег{ side }
    .headline = { named }{ $allegedly } { met-with } с преследованием коллег
act-retaliation-against-lawyer = { $who }{ $times } { met-with } с преследованием своего адвоката{ side }
    .headline = { named }{ $allegedly } { met-with } с преследованием своего адвоката

# Строка записи, которая сообщает утверждение.
happened = произошло следующее: { $text }
beside = записано следующее: { $text }
beside-alleged = по имеющимся утверждениям: { $text }
took-place = это произошло{ $place }{ $during }
agents-named = стороны, названные ответственными за это, – { $names }
agents-named-alleged = стороны, названные ответственными за это, – { $names }
part-ordered =
    { $count ->
        [one] приказ отдает { $names }
       *[other] приказ отдают { $names }
    }
part-planned =
    { $count ->
        [one] планирует это, как утверждается, { $names }
       *[other] планируют это, как утверждается, { $names }
    }
part-present =
    { $count ->
        [one] при этом присутствует { $names }
       *[other] при этом присутствуют { $names }
    }
part-assisted =
    { $count ->
        [one] содействие этому оказывает { $names }
       *[other] содействие этому оказывают { $names }
    }
part-failed-to-prevent =
    { $count ->
        [one] мер к предотвращению этого не принимает { $names }
       *[other] мер к предотвращению этого не принимают { $names }
    }
part-tolerated =
    { $count ->
        [one] попустительствует этому { $names }
       *[other] попустительствуют этому { $names }
    }
part-suspected =
    { $count ->
        [one] под подозрением в причастности к этому – { $names }
       *[other] под подозрением в причастности к этому – { $names }
    }
part-other = роль, которая указана в записи ({ $label }), принадлежит следующей стороне – { $names }
warrant-in-words = { $text }
warrant-shown = об ордере или ином решении записано следующее: { $text }
stated-reason = причина, которой это объяснили, была такой: { $text }
became-known = об этом стало известно { $date }
recurrence = это повторялось снова и снова: { $text }
in-absentia = это решение принято заочно
involved-as = { $name } ({ $role })
involved =
    { $count ->
        [one] в этом участвует { $names }
       *[other] в этом участвуют { $names }
    }
link-retaliation-for = это было сделано в отместку за следующее: { $what }
account-of-a-date =
    { HAS($source) ->
        [yes] { $source } называет другую дату
       *[no] в другом сообщении названа другая дата
    }: { $value }
account-of-something =
    { HAS($source) ->
        [yes] { $source } излагает это иначе
       *[no] в другом сообщении это изложено иначе
    }: { $value }
responsible-for = { $names }: { $what }{ WITH(", ", $date) }

## Ход производства

step-complaint-filed =
    { $mention ->
        [pronoun] в отношении { $whom } была подана жалоба{ $by }
       *[name] была подана{ $by } жалоба { in-case }
    }
    .headline = Подана жалоба { in-case-headline }
step-complaint-withdrawn = жалоба { in-case } отозвана
    .headline = Жалоба отозвана { in-case-headline }
step-inquiry-opened =
    { $mention ->
        [pronoun] в отношении { $whom } была начата доследственная проверка{ $by }
       *[name] была начата{ $by } доследственная проверка, по материалам которой { passes } { $name }
    }
    .headline = Начата проверка, по материалам которой { passes } { named }
step-case-opened =
    { $mention ->
        [pronoun] в отношении { $whom } было возбуждено{ $by } { $case }{ $on-charge }{ $place }
       *[name] было возбуждено{ $by } { $case }{ $on-charge }, по которому { passes } { $name }{ $place }
    }
    .headline = Возбуждено { $case }, по которому { passes } { named }
step-case-refused = в возбуждении дела было отказано{ $by }
    .headline = Отказано в возбуждении дела, которое { $gender ->
        [group] затрагивает интересы нескольких лиц, среди которых
       *[other] касается следующего лица –
    } { named }
step-warrant-issued = был выдан{ $by } ордер на арест { in-case }
    .headline = Выдан ордер на арест { in-case-headline }
step-defendants-added = к делу были привлечены{ $by } новые обвиняемые; это дело, по которому { passes } { $name }
    .headline = Привлечены новые обвиняемые { in-case-headline }
step-order-breached = было сообщено{ $by } о нарушении предписания { in-case }
    .headline = Сообщено о нарушении предписания { in-case-headline }
step-hearing-cancelled = назначенное судебное заседание { in-case } не состоялось
    .headline = Не состоялось судебное заседание { in-case-headline }
step-petition-filed = было подано{ $by } исковое заявление или ходатайство { in-case }
    .headline = Подано исковое заявление или ходатайство { in-case-headline }
step-petition-decided = было вынесено{ $by } решение по исковому заявлению или ходатайству { in-case }{ $outcome }
    .headline = Вынесено решение по исковому заявлению { in-case-headline }
step-asylum-sought = { $who } { PAST($agreement, "попросил", "просит") } убежища{ $place }
    .headline = { named } { PAST($agreement, "попросил", "просит") } убежища
step-asylum-granted = { $who } { received } убежище{ $place }{ $from }
    .headline = { named } { received } убежище
step-asylum-refused = { $who } { received } отказ в убежище{ $place }{ $from }
    .headline = { named } { received } отказ в убежище
step-decriminalised = была применена{ $by } декриминализация деяния { in-case }
    .headline = Применена декриминализация { in-case-headline }
step-summons = { $who } { WAS($agreement, "вызван", "получает вызов") }{ $by }
    .many = { $who } { WAS($agreement, "вызван", "получает вызов") }{ $by } { COUNTED($times, "раз", "раза", "раз") }
    .headline = { named } { DONE($agreement, "вызван", "получает вызов") } в официальном порядке
step-questioned = { $who } { WAS($agreement, "допрошен", "подвергается допросу") }{ $by }
    .many = { $who } { WAS($agreement, "допрошен", "подвергается допросу") }{ $by } { COUNTED($times, "раз", "раза", "раз") }
    .headline = { named } { DONE($agreement, "допрошен", "подвергается допросу") }
step-search =
    { $mention ->
        [pronoun] у { $whom } был проведен{ $by } обыск
       *[name] { $who } { podverg } обыску{ HAS(CASE("ru", "gen", $authority)) ->
            [yes] {" "}со стороны { CASE("ru", "gen", $authority) }
           *[no] { $by }
        }
    }
    .many =
        { $mention ->
            [pronoun] у { $whom } было проведено{ $by } { COUNTED($times, "обыск", "обыска", "обысков") }
           *[name] { $who } { podverg } обыску { COUNTED($times, "раз", "раза", "раз") }{ HAS(CASE("ru", "gen", $authority)) ->
                [yes] {" "}со стороны { CASE("ru", "gen", $authority) }
               *[no] { $by }
            }
        }
    .headline = { named } { podverg } обыску
step-seizure =
    { $mention ->
        [pronoun] у { $whom } было изъято{ $by } имущество
       *[name] { $who } { lost } имущества, которое было изъято{ $by }
    }
    .headline = { named } { lost } изъятого имущества
step-accused = { $who } { PAST($agreement, "попал", "попадает") } под подозрение{ $on-charge }{ HAS($by) ->
        [yes] , о чем объявлено{ $by }
       *[no] {""}
    }
    .headline = { named } под подозрением по делу
step-charged = { $who } { received }{ $from }{ OR($with-charge, " обвинение") }
    .headline = { named } { DONE($agreement, "обвинен", "получает обвинение") }
step-indicted = { $who } { PAST($agreement, "получил", "получает") } обвинительное заключение, которое было утверждено{ $by }{ $on-charge }
    .headline = { named } { received } обвинительное заключение
step-charge-added =
    { $mention ->
        [pronoun] против { $whom } было выдвинуто{ $by } новое обвинение
       *[name] { $who } { received } новое обвинение, выдвинутое{ $by }
    }
    .headline = { named } { received } новое обвинение
step-charge-changed = обвинение { in-case } было изменено{ $by }
    .headline = Изменено обвинение { in-case-headline }
step-supplementary-indictment = было утверждено{ $by } дополнительное обвинительное заключение { in-case }
    .headline = Утверждено дополнительное обвинительное заключение { in-case-headline }
step-forensic-examination = была назначена{ $by } судебная экспертиза
    .headline = Назначена судебная экспертиза { in-case-headline }
step-file-disclosed = материалы дела были предоставлены защите
    .headline = Защите предоставлены материалы { in-case-headline }
step-case-sent-to-court =
    { $mention ->
        [pronoun] дело в отношении { $whom } было передано{ $by } в суд
       *[name] было передано{ $by } в суд дело, по которому { passes } { $name }
    }
    .headline = Передано в суд дело, по которому { passes } { named }
step-investigation-suspended = расследование было приостановлено{ $by }
    .headline = Приостановлено расследование { in-case-headline }
step-investigation-resumed = расследование было возобновлено{ $by }
    .headline = Возобновлено расследование { in-case-headline }
step-arrested = { $who } { WAS($agreement, "задержан", "задерживается") }{ $by }{ $place }
    .headline = { named } { DONE($agreement, "задержан", "задерживается") }
step-detained = { $who } { WAS($agreement, "задержан", "задерживается") }{ $by }{ $place }
    .headline = { named } { DONE($agreement, "задержан", "задерживается") }
step-disappeared = { $who } { PAST($agreement, "исчез", "исчезает") }{ $place }
    .headline = { named } { PAST($agreement, "исчез", "исчезает") }
step-custody-admitted = власти признали, что { $who } { $agreement ->
        [many] находятся
       *[one] находится
    } под стражей
    .headline = Власти признали, что { named } { is-there } под стражей
step-habeas-corpus-filed = была подана жалоба на незаконность лишения свободы { in-case }
    .headline = Подана жалоба на незаконность лишения свободы { in-case-headline }
step-habeas-corpus-decided = жалоба на незаконность лишения свободы была рассмотрена{ $by }{ $outcome }
    .headline = Рассмотрена жалоба на незаконность лишения свободы { in-case-headline }
step-remanded = { $who } { WAS($agreement, "заключен", "заключается") } под стражу{ $by }{ $during }{ $in-all }{ $until }
    .headline = { named } { DONE($agreement, "заключен", "заключается") } под стражу
step-remand-extended = был продлен{ $by }{ $during }{ $in-all }{ $until } срок содержания под стражей { in-case }
    .many = { COUNTED($times, "раз", "раза", "раз") } был продлен{ $by }{ $until } срок содержания под стражей { in-case }
    .headline = Продлен срок содержания под стражей { in-case-headline }
step-remand-appealed = решение о заключении под стражу было обжаловано
    .headline = Обжаловано заключение под стражу { in-case-headline }
step-remand-appeal-decided = жалоба на заключение под стражу была рассмотрена{ $by }{ $outcome }
    .headline = Рассмотрена жалоба на заключение под стражу { in-case-headline }
step-bail-granted =
    { HAS($by) ->
        [yes] решение об освобождении под залог{ WITH(" на сумму ", $sum) } было принято{ $by } { in-case }
       *[no] { $who } { received } право на освобождение под залог{ WITH(" на сумму ", $sum) }
    }
    .headline = { named } { received } право на освобождение под залог
step-bail-refused = { $who } { received } отказ в освобождении под залог{ $from }
    .headline = { named } { received } отказ в освобождении под залог
step-house-arrest = { $who } { WAS($agreement, "помещен", "помещается") } под домашний арест{ $by }{ $during }{ $until }
    .headline = { named } { DONE($agreement, "помещен", "помещается") } под домашний арест
step-travel-restricted = { $who } { received } запрет покидать место жительства{ HAS($by) ->
        [yes] , наложенный{ $by }
       *[no] {""}
    }
    .headline = { named } под подпиской о невыезде
step-provisional-release = { $who } { WAS($agreement, "временно освобожден", "временно выходит на свободу") }{ $by }
    .headline = { named } временно на свободе
step-transferred = { $who } { WAS($agreement, "переведен", "переводится") }{ $by } в другое место содержания{ WITH(" (", $where, ")") }
    .headline = { named } { DONE($agreement, "переведен", "переводится") } в другое место содержания
step-hunger-strike = { $who } { PAST($agreement, "объявил", "объявляет") } голодовку
    .many = { $who } { PAST($agreement, "объявлял", "объявляет") } голодовку { COUNTED($times, "раз", "раза", "раз") }
    .headline = { named } { PAST($agreement, "объявил", "объявляет") } голодовку
step-trial-opened =
    { HAS($at) ->
        [yes] { $at } начался судебный процесс
       *[no] начался судебный процесс
    } { in-case }
    .headline = { named } перед судом
step-preliminary-hearing = состоялось{ $at } предварительное слушание { in-case }
    .headline = Состоялось предварительное слушание { in-case-headline }
step-hearing = состоялось{ $at } судебное заседание { in-case }
    .many = состоялось{ $at } { COUNTED($times, "заседание", "заседания", "заседаний") } { in-case }
    .headline = Состоялось судебное заседание { in-case-headline }
step-hearing-adjourned = было отложено{ $by } судебное заседание { in-case }
    .many = { COUNTED($times, "раз", "раза", "раз") } откладывалось{ $by } судебное заседание { in-case }
    .headline = Отложено судебное заседание { in-case-headline }
step-hearing-closed = состоялось{ $at } закрытое судебное заседание { in-case }
    .many = состоялось{ $at } при закрытых дверях { COUNTED($times, "заседание", "заседания", "заседаний") } { in-case }
    .headline = Состоялось закрытое судебное заседание { in-case-headline }
step-hearing-observed = состоялось{ $at } в присутствии наблюдателей судебное заседание { in-case }
    .headline = Наблюдатели присутствовали на заседании { in-case-headline }
step-recusal = судье был заявлен отвод
    .headline = Заявлен отвод судье { in-case-headline }
step-sentence-requested =
    { HAS($to-sentence) ->
        [no] прокурор попросил суд назначить наказание { in-case }
       *[yes] прокурор запросил у суда наказание в виде { HAS(CASE("ru", "gen", $sentence)) ->
            [yes] { CASE("ru", "gen", $sentence) }
           *[no] следующего – { $sentence }
        } { in-case }
    }
    .headline = Прокурор запросил наказание { in-case-headline }
step-last-word = { $who } { PAST($agreement, "произнес", "произносит") } последнее слово в суде
    .headline = { named } { PAST($agreement, "произнес", "произносит") } последнее слово в суде
step-verdict-announced = был оглашен{ $by } приговор { in-case }
    .headline = Оглашен приговор { in-case-headline }
step-convicted = { $who } { WAS($agreement, "осужден", "получает обвинительный приговор") }{ $by }{ $of-charge }{ $and-sentence }
    .headline = { named } { DONE($agreement, "осужден", "получает обвинительный приговор") }
step-acquitted = { $who } { WAS($agreement, "оправдан", "получает оправдательный приговор") }{ $by }{ $of-charge }
    .headline = { named } { DONE($agreement, "оправдан", "получает оправдательный приговор") }
step-sentenced =
    { HAS($to-sentence) ->
        [yes] { $who } { WAS($agreement, "приговорен", "приговаривается") }{ $by }{ $to-sentence }
       *[no] { $who } { PAST($agreement, "услышал", "слышит") } приговор, вынесенный{ $by }
    }
    .headline = { named } { PAST($agreement, "услышал", "слышит") } приговор
step-appeal-lodged = была подана апелляционная жалоба { in-case }
    .headline = Подана апелляционная жалоба { in-case-headline }
step-appeal-heard = состоялось{ $at } рассмотрение апелляционной жалобы { in-case }
    .headline = Рассмотрена апелляционная жалоба { in-case-headline }
step-appeal-decided = была рассмотрена{ $by } апелляционная жалоба { in-case }{ $outcome }
    .headline = Вынесено апелляционное решение { in-case-headline }
step-cassation-lodged = была подана кассационная жалоба { in-case }
    .headline = Подана кассационная жалоба { in-case-headline }
step-cassation-decided = была рассмотрена{ $by } кассационная жалоба { in-case }{ $outcome }
    .headline = Вынесено кассационное решение { in-case-headline }
step-supreme-court-decided = Верховный суд вынес решение { in-case }{ $outcome }
    .headline = Верховный суд вынес решение { in-case-headline }
step-constitutional-complaint = была подана конституционная жалоба { in-case }
    .headline = Подана конституционная жалоба { in-case-headline }
step-constitutional-decision = была рассмотрена{ $by } конституционная жалоба { in-case }{ $outcome }
    .headline = Вынесено решение по конституционной жалобе { in-case-headline }
step-review-requested = было подано ходатайство о пересмотре решения { in-case }
    .headline = Подано ходатайство о пересмотре { in-case-headline }
step-review-decided = было рассмотрено{ $by } ходатайство о пересмотре решения { in-case }{ $outcome }
    .headline = Рассмотрено ходатайство о пересмотре { in-case-headline }
step-retrial-ordered = было назначено{ $by } новое судебное разбирательство { in-case }
    .headline = Назначено новое разбирательство { in-case-headline }
step-sent-back =
    { $mention ->
        [pronoun] дело в отношении { $whom } было возвращено{ $by }
       *[name] было возвращено{ $by } дело, по которому { passes } { $name }
    }
    .headline = Возвращено дело, по которому { passes } { named }
step-sentence-began = { $who } { PAST($agreement, "начал", "начинает") } отбывать наказание
    .headline = { named } отбывает наказание
step-sentence-replaced = { punishment-of } было заменено{ $by }{ $with-sentence }
    .headline = Заменено наказание { in-case-headline }
step-term-extended = { term-of } был увеличен{ $by }{ $change }
    .headline = Увеличен срок наказания { in-case-headline }
step-amnestied =
    { HAS($change) ->
        [no] { $who } { WAS($agreement, "амнистирован", "попадает под амнистию") }{ $by }
       *[yes] { term-of } был сокращен{ $by } по амнистии{ $change }
    }
    .headline = { named } { DONE($agreement, "амнистирован", "попадает под амнистию") }
step-pardoned = { $who } { WAS($agreement, "помилован", "получает помилование") }
    .headline = { named } { DONE($agreement, "помилован", "получает помилование") }
step-parole-granted = { $who } { WAS($agreement, "условно-досрочно освобожден", "условно-досрочно выходит на свободу") }
    .headline = { named } на свободе условно-досрочно
step-parole-refused = { $who } { received } отказ в условно-досрочном освобождении{ $from }
    .headline = { named } { received } отказ в условно-досрочном освобождении
step-released = { $who } { WAS($agreement, "освобожден", "выходит на свободу") }
    .headline = { named } на свободе
step-released-on-condition = { $who } { WAS($agreement, "освобожден", "выходит на свободу") } на определенных условиях
    .headline = { named } на свободе с условиями
step-released-on-expiry = { $who } { WAS($agreement, "освобожден", "выходит на свободу") } по окончании срока
    .headline = { named } на свободе по окончании срока
step-released-into-exile = { $who } { WAS($agreement, "освобожден", "выходит на свободу") } с выездом в изгнание
    .headline = { named } на свободе в изгнании
step-supervision = { $who } { WAS($agreement, "помещен", "помещается") } под надзор{ $by }
    .headline = { named } под надзором
step-escaped = { $who } { PAST($agreement, "совершил", "совершает") } побег
    .headline = { named } в бегах
step-wanted = { $who } { WAS($agreement, "объявлен", "объявляется") } в розыск{ $by }
    .headline = { named } в розыске
step-extradition-requested =
    { $mention ->
        [pronoun] в отношении { $whom } был направлен{ $by } запрос об экстрадиции
       *[name] был направлен{ $by } запрос об экстрадиции { in-case }
    }
    .headline = { named } под угрозой экстрадиции
step-extradited = { $who } { WAS($agreement, "экстрадирован", "подвергается экстрадиции") }{ $by }{ WITH(" (место назначения – ", $where, ")") }
    .headline = { named } { DONE($agreement, "экстрадирован", "подвергается экстрадиции") }
step-deported = { $who } { WAS($agreement, "депортирован", "подвергается депортации") }{ $by }{ WITH(" (место назначения – ", $where, ")") }
    .headline = { named } { DONE($agreement, "депортирован", "подвергается депортации") }
step-charges-dropped = были сняты{ $by } обвинения { in-case }
    .headline = Сняты обвинения { in-case-headline }
step-dismissed =
    { $mention ->
        [pronoun] дело в отношении { $whom } было прекращено{ $by }
       *[name] было прекращено{ $by } дело, по которому { passes } { $name }
    }
    .headline = Прекращено дело, по которому { passes } { named }
step-closed =
    { $mention ->
        [pronoun] дело в отношении { $whom } было закрыто{ $by }
       *[name] было закрыто{ $by } дело, по которому { passes } { $name }
    }
    .headline = Закрыто дело, по которому { passes } { named }
step-expired = истек срок давности { in-case }
    .headline = Истек срок давности { in-case-headline }
step-quashed = был отменен{ $by } обвинительный приговор { in-case }
    .headline = Отменен обвинительный приговор { in-case-headline }
step-rehabilitated = { $who } { WAS($agreement, "реабилитирован", "получает реабилитацию") }{ $by }
    .headline = { named } { DONE($agreement, "реабилитирован", "получает реабилитацию") }
step-died = { $who } { PAST($agreement, "умер", "уходит из жизни") }
    .headline = { named } { PAST($agreement, "умер", "уходит из жизни") }
step-abated = в связи со смертью было прекращено{ $by } дело, по которому { passes } { $name }
    .headline = Прекращено в связи со смертью дело, по которому { passes } { named }
step-reprimand = { $who } { received } выговор{ $from }
    .headline = { named } { received } выговор
step-licence-suspended =
    { $gender ->
        [organization] { $who } временно { lost } прав, которые дает регистрация или лицензия, и действие этих прав приостановлено{ $by }
       *[other] { $who } временно { lost } права на профессиональную деятельность, и действие лицензии приостановлено{ $by }
    }
    .headline = { named } временно без лицензии
step-disbarred = { $who } { WAS($agreement, "лишен", "лишается") } статуса адвоката{ $by }
    .headline = { named } { DONE($agreement, "лишен", "лишается") } статуса адвоката
step-reinstated = { $who } { WAS($agreement, "восстановлен", "восстанавливается") } в должности или профессии{ $by }
    .headline = { named } снова в должности или профессии
step-registration-refused = { $who } { received } отказ в регистрации{ $from }
    .headline = { named } { received } отказ в регистрации
step-organization-dissolved = организация была ликвидирована{ $by }
    .headline = Ликвидирована организация { in-case-headline }
step-fined = { $who } { WAS($agreement, "оштрафован", "подвергается штрафу") }{ $by }{ $amount }{ $for-charge }
    .headline = { named } { DONE($agreement, "оштрафован", "подвергается штрафу") }
step-warning-issued = { $who } { received } официальное предупреждение{ $from }
    .headline = { named } { received } официальное предупреждение
step-interim-measure = была указана{ $by } временная мера { in-case }
    .headline = Указана временная мера { in-case-headline }
step-submitted = в международный орган были представлены материалы { in-case }
    .headline = Представлены в международный орган материалы { in-case-headline }
step-registered =
    { $mention ->
        [pronoun] дело в отношении { $whom } было зарегистрировано{ $by }
       *[name] было зарегистрировано{ $by } дело, по которому { passes } { $name }
    }
    .headline = Зарегистрировано дело, по которому { passes } { named }
step-transmitted = правительству были препровождены{ $by } материалы { in-case }
    .headline = Препровождены правительству материалы { in-case-headline }
step-reply-received = был получен ответ правительства { in-case }
    .headline = Правительство ответило { in-case-headline }
step-opinion-adopted = было принято{ $by } решение или мнение { in-case }
    .headline = Принято решение { in-case-headline }
step-decision-notified = было доведено{ $by } до сведения решение { in-case }
    .headline = Доведено до сведения решение { in-case-headline }
step-decision-published = было опубликовано{ $by } решение { in-case }
    .headline = Опубликовано решение { in-case-headline }

the-remedy =
    { $remedy ->
        [appeal] апелляционная жалоба
        [cassation] кассационная жалоба
        [supreme] жалоба в Верховный суд
        [constitutional] конституционная жалоба
        [review] просьба о пересмотре дела
        [remand-appeal] жалоба на заключение под стражу
        [habeas-corpus] жалоба на незаконность лишения свободы
       *[other] жалоба
    }
on-remedy =
    { $remedy ->
        [appeal] {" "}в апелляции
        [cassation] {" "}в кассации
        [supreme] {" "}в Верховном суде
        [constitutional] {" "}по конституционной жалобе
        [review] {" "}при пересмотре дела
        [remand-appeal] {" "}в апелляции
       *[other] {""}
    }
what-stood =
    { $stood ->
        [conviction] обвинительный приговор
        [acquittal] оправдательный приговор
        [detention] решение о содержании под стражей
        [closure] решение о прекращении дела
        [decision] решение
       *[judgment] судебное решение
    }
stood-agreement =
    { $stood ->
        [conviction] male
        [acquittal] male
       *[other] neuter
    }
decided-upheld = { WAS(stood-agreement, "оставлен", "") } в силе{ on-remedy }{ $by } { what-stood }{ $for-charge } { in-case }
    .headline = { DONE(stood-agreement, "Оставлен", "") } в силе { what-stood } { in-case-headline }
decided-reduced =
    { HAS($change) ->
        [yes] { term-of } был сокращен
       *[no] { punishment-of } было смягчено
    }{ on-remedy }{ $by }{ $change }
    .headline = Смягчено наказание { in-case-headline }
decided-increased =
    { HAS($change) ->
        [yes] { term-of } был увеличен
       *[no] { punishment-of } было ужесточено
    }{ on-remedy }{ $by }{ $change }
    .headline = Ужесточено наказание { in-case-headline }
decided-quashed = { WAS(stood-agreement, "отменен", "") }{ on-remedy }{ $by } { what-stood }{ $for-charge } { in-case }
    .headline = { DONE(stood-agreement, "Отменен", "") } { what-stood } { in-case-headline }
decided-partly-quashed = { WAS(stood-agreement, "частично отменен", "") }{ on-remedy }{ $by } { what-stood } { in-case }
    .headline = { DONE(stood-agreement, "Частично отменен", "") } { what-stood } { in-case-headline }
decided-sent-back =
    { $mention ->
        [pronoun] дело в отношении { $whom } было возвращено{ on-remedy }{ $by }
       *[name] было возвращено{ on-remedy }{ $by } дело, по которому { passes } { $name }
    }
    .headline = Возвращено дело, по которому { passes } { named }
decided-granted = была удовлетворена{ $by } { the-remedy } { in-case }
    .headline = Удовлетворена { the-remedy } { in-case-headline }
decided-partly-granted = была частично удовлетворена{ $by } { the-remedy } { in-case }
    .headline = Частично удовлетворена { the-remedy } { in-case-headline }
decided-refused = была отклонена{ $by } { the-remedy } { in-case }
    .headline = Отклонена { the-remedy } { in-case-headline }
decided-dismissed = была оставлена без удовлетворения{ $by } { the-remedy } { in-case }
    .headline = Оставлена без удовлетворения { the-remedy } { in-case-headline }
decided-inadmissible = была признана неприемлемой{ $by } { the-remedy } { in-case }
    .headline = Признана неприемлемой { the-remedy } { in-case-headline }
decided-withdrawn = была отозвана { the-remedy } { in-case }
    .headline = Отозвана { the-remedy } { in-case-headline }
decided-adjourned = отложено{ $by } заседание, на котором должна рассматриваться { the-remedy } { in-case }
    .headline = Отложено рассмотрение жалобы { in-case-headline }
decided-no-decision = не было принято{ $by } решение, которого требует { the-remedy } { in-case }
    .headline = Осталась без решения { the-remedy } { in-case-headline }
decided-convicted = { $who } { WAS($agreement, "осужден", "получает обвинительный приговор") }{ on-remedy }{ $by }{ $of-charge }{ $and-sentence }
    .headline = { named } { DONE($agreement, "осужден", "получает обвинительный приговор") } вышестоящей инстанцией
decided-acquitted = { $who } { WAS($agreement, "оправдан", "получает оправдательный приговор") }{ on-remedy }{ $by }{ $of-charge }
    .headline = { named } { DONE($agreement, "оправдан", "получает оправдательный приговор") } вышестоящей инстанцией
decided-charges-dropped = были сняты{ on-remedy }{ $by } обвинения { in-case }
    .headline = Сняты обвинения { in-case-headline }
decided-requalified = было переквалифицировано{ on-remedy }{ $by } обвинение { in-case }
    .headline = Переквалифицировано обвинение { in-case-headline }
decided-released = принято{ on-remedy }{ $by } решение об освобождении { in-case }
    .headline = Принято решение об освобождении { in-case-headline }
decided-extended = был продлен{ on-remedy }{ $by }{ $until } срок содержания под стражей { in-case }
    .headline = Продлен срок содержания под стражей { in-case-headline }
result-fined = { $who } { WAS($agreement, "оштрафован", "подвергается штрафу") }{ $by }{ $amount }{ $for-charge }
result-requalified = обвинение{ $of-charge } было переквалифицировано{ $by }
result-in-words = { $who } { received } следующее решение{ $on-charge }{ $from }: { $label }
result-next-convicted = { $clause }, а также { DONE($agreement, "осужден", "получает обвинительный приговор") }{ $of-charge }
result-next-acquitted = { $clause }, но { DONE($agreement, "оправдан", "получает оправдание") }{ $of-charge }
result-next-charges-dropped = { $clause }; обвинение{ $of-charge } снято
result-next-dismissed = { $clause }; дело{ $of-charge } прекращено
result-next-fined = { $clause }, а также { DONE($agreement, "оштрафован", "подвергается штрафу") }{ $for-charge }
result-next-requalified = { $clause }; обвинение{ $of-charge } переквалифицировано
result-next = { $clause };{ $on-charge } решение следующее: { $label }

step-other = состоялось следующее – { $label }
    .headline = { named }: { $label }
headline-default = { named }: { $label }
headline-at-risk = { named } в опасности
headline-alleged = { $headline }, как утверждается
headline = { $country }: { $headline }
times-aside = {" "}({ $times })

## Кто это

who-is = { $name } – { $what }
what-as = { LOWER($what) }
organization-of =
    { HAS(CASE("ru", "gen", $organization)) ->
        [yes] { CASE("ru", "gen", $organization) }
       *[no] организации { QUOTED($organization) }
    }
role-of-organization = { LOWER($role) } { organization-of }{ $meaning }
role-alone = { LOWER($role) }
of-organization =
    { HAS(CASE("ru", "ins", $organization)) ->
        [yes] лицо, связанное с { CASE("ru", "ins", $organization) }
       *[no] лицо, связанное с организацией { QUOTED($organization) }
    }{ $meaning }
meaning-part = {" "}(«{ $meaning }»)
serves-verb =
    { AGREEMENT("ru", $organization) ->
        [many] ведут
       *[one] ведет
    }
organization-is = { $organization } – { LOWER($description) }
organization-is-serves = { $organization } – { LOWER($description) }; в центре этой работы – { $serves }
organization-serves = в центре работы, которую { serves-verb } { $organization }, – { $serves }
works-for =
    { $mention ->
        [pronoun] { $gender ->
            [organization] в центре работы этой организации – { $serves }
            [other] в центре работы этого человека – { $serves }
           *[known] в центре { $whose } работы – { $serves }
        }
       *[name] в центре работы, которую { $gender ->
            [group] ведут
           *[one] ведет
        } { $name }, – { $serves }
    }
is-now = сейчас { $who } – { $whereabouts }

## Что говорят власти

allegation = по версии следствия, { $name } { $allegation }
allegation-account = власти излагают обстоятельства так: { $allegation }
says =
    { AGREEMENT("ru", $by) ->
        [many] { $length ->
            [short] употребляют выражение
           *[long] заявляют:
        }
       *[one] { $length ->
            [short] употребляет выражение
           *[long] заявляет:
        }
    } «{ $words }»
quotation-in-document-by = в документе { QUOTED($document) } { $by } { says }
quotation-in-document =
    в документе { QUOTED($document) } { $length ->
        [short] употреблено выражение
       *[long] говорится:
    } «{ $words }»
quotation-by = { $by } { says }
quotation-alone =
    { $length ->
        [short] власти употребляют выражение
       *[long] власти заявляют:
    } «{ $words }»
quotation-also =
    там же { $length ->
        [short] употреблено выражение
       *[long] говорится:
    } «{ $words }»
words-of =
    { $by } { AGREEMENT("ru", $by) ->
        [many] заявляют
       *[one] заявляет
    }: «{ $words }»
the-authorities = власти
person-with-status = { $name } ({ $status })
citizen-of = страна гражданства – { $countries }
witnesses =
    { $count ->
        [one] в деле в качестве свидетеля участвует { $names }
       *[other] в деле в качестве свидетелей участвуют { $names }
    }
co-accused =
    { $count ->
        [one] по тому же делу также обвиняется { $names }
       *[other] по тому же делу также обвиняются { $names }
    }

## Меры

measure-object = {" "}({ $object })
may-undergo =
    { $gender ->
        [group] могут подвергнуться
       *[other] может подвергнуться
    }
measure-ordered = { $who } { podverg } мере «{ $label }»{ $concerning }{ $during }{ HAS($by) ->
        [yes] , назначенной{ $by }
       *[no] {""}
    }
    .headline = { named }: { $label }
measure-asked-for =
    { HAS($authority) ->
        [no] запрошена мера
       *[yes] { $authority } { AGREEMENT("ru", $authority) ->
            [many] просят применить меру
           *[one] просит применить меру
        }
    } «{ $label }»{ $concerning }, которой { may-undergo } { $name }; решение по этой просьбе в записях не указано
    .headline = Запрошена мера «{ $label }», которой { may-undergo } { named }
measure-refused = было отказано{ $by } в применении меры «{ $label }»{ $concerning }, о которой просили и которой { may-undergo } { $name }
    .headline = Отказано в применении меры «{ $label }», которой { may-undergo } { named }
measure-travel-ban = { $who } { received } запрет на выезд из страны{ $during }{ HAS($by) ->
        [yes] , который введен{ $by }
       *[no] {""}
    }{ $concerning }
    .headline = { named } { received } запрет на выезд из страны
measure-entry-ban = { $who } { received } запрет на въезд в страну{ $during }{ HAS($by) ->
        [yes] , который введен{ $by }
       *[no] {""}
    }{ $concerning }
    .headline = { named } { received } запрет на въезд в страну
measure-asset-freeze = { $who } { lost } доступа к своим активам, которые были заблокированы{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } доступа к своим активам
measure-property-seized = { $who } { lost } имущества, которое было изъято{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } изъятого имущества
measure-office-sealed = { $who } { lost } доступа к офису, который был опечатан{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } доступа к опечатанному офису
measure-registration-revoked = { $who } { lost } регистрации, которая была аннулирована{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } регистрации
measure-licence-suspended = { $who } временно { lost } лицензии, действие которой приостановлено{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = { named } временно без лицензии
measure-licence-revoked = { $who } { lost } лицензии, которая была аннулирована{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } лицензии
measure-account-blocked = { $who } { lost } доступа к аккаунту или сайту, который был заблокирован{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } доступа к аккаунту или сайту
measure-passport-withheld = { $who } { lost } паспорта, который удерживается{ $by }{ $during }
    .headline = { named } без паспорта
measure-nightly-reporting = { $who } { received } обязанность еженощной явки{ $during }{ HAS($by) ->
        [yes] , которая возложена{ $by }
       *[no] {""}
    }
    .headline = { named } { received } обязанность еженощной явки
measure-electronic-tag = { $who } { received } обязанность носить электронный браслет{ $during }{ HAS($by) ->
        [yes] , которая возложена{ $by }
       *[no] {""}
    }
    .headline = { named } { received } обязанность носить электронный браслет
measure-ban-on-activity = { $who } { received } запрет заниматься определенной деятельностью{ WITH(" (", $object, ")") }{ $during }{ HAS($by) ->
        [yes] , который введен{ $by }
       *[no] {""}
    }
    .headline = { named } { received } запрет на деятельность
measure-obligation-not-to-leave = { $who } { received } обязанность не покидать { HAS($object) ->
        [yes] определенное место ({ $object })
       *[no] определенное место
    }{ $during }{ HAS($by) ->
        [yes] , которая возложена{ $by }
       *[no] {""}
    }
    .headline = { named } под подпиской о невыезде
measure-listing = { $who } { WAS($agreement, "внесен", "вносится") }{ $by } в официальный список{ WITH(" (", $object, ")") }
    .headline = { named } { DONE($agreement, "внесен", "вносится") } в официальный список
measure-red-notice = { $who } { WAS($agreement, "объявлен", "объявляется") }{ $by } в международный розыск
    .headline = { named } в международном розыске
measure-supervision = { $who } { WAS($agreement, "помещен", "помещается") } под административный надзор{ $by }{ $during }
    .headline = { named } под административным надзором
measure-goes-on = хотя срок этой меры истек, она фактически продолжается
measure-goes-on-after = эта мера прекращена { $date }, но фактически продолжается
measure-ended = эта мера прекращена { $date }
measure-is-in-force = эта мера действует
measure-is-in-force-until = эта мера действует { $until }
measure-was-in-force = по имеющимся сведениям, эта мера действовала { $date }

## Предыстория и право

targeted-before = { $name } и ранее { PAST($agreement, "сталкивался", "сталкивается") } с преследованием
was-accused = ранее { $who } { passes } по делу{ $of-charge }
charge-considered-by = { $sender } дает обвинению такую оценку: { $assessment }
charge-considered = обвинению дается такая оценка: { $assessment }
that-charge-considered-by = { $sender } дает тому обвинению такую оценку: { $assessment }
that-charge-considered = тому обвинению давалась такая оценка: { $assessment }
charge-is =
    { HAS(CASE("ru", "dat", $charge)) ->
        [yes] { AGREEMENT("ru", $charge) ->
            [neuter] { $count ->
                [one] по делу выдвинуто { $charge }
               *[other] по делу выдвинуты { $charge }
            }
           *[provision] { $count ->
                [one] обвинение выдвинуто по { CASE("ru", "dat", $charge) }
               *[other] обвинения выдвинуты по { CASE("ru", "dat", $charge) }
            }
        }
       *[no] { $count ->
            [one] обвинение состоит в следующем: { $charge }
           *[other] обвинения состоят в следующем: { $charge }
        }
    }
case-is-about = дело касается следующего: { $text }
undated = когда произошло следующее, в записях не указано.
next-date = следующее заседание или действие по делу
to-come = { $date } ожидается { $what }
relief = заявленное требование: { $text }
parties =
    { HAS(CASE("ru", "dat", $case)) ->
        [yes] по { CASE("ru", "dat", $case) } { $parties }
       *[no] по делу { $parties }
    }
party-petitioner =
    { $count ->
        [one] истец или податель жалобы – { $names }
       *[other] истцы или податели жалобы – { $names }
    }
party-respondent =
    { $count ->
        [one] ответчик – { $names }
       *[other] ответчики – { $names }
    }
party-complainant =
    { $count ->
        [one] заявитель – { $names }
       *[other] заявители – { $names }
    }
party-other = { $label } – { $names }
charge-carries = предусмотренное за это наказание – { $penalty }
response-investigation-opened-on-some = по некоторым из этих фактов были возбуждены уголовные дела
response-investigation-opened = было начато расследование
response-investigation-suspended = расследование было приостановлено
response-investigation-closed = расследование было прекращено
response-investigation-refused = власти отказались начать расследование
response-nobody-identified = никто не был установлен
response-nobody-brought-to-justice = никто не был привлечен к ответственности
response-perpetrators-identified = ответственные за это были установлены
response-perpetrators-charged = ответственным за это были предъявлены обвинения
response-brought-to-justice = ответственные за это были привлечены к ответственности
response-complaint-filed = властям была подана жалоба
response-complaint-refused = власти отказали в рассмотрении жалобы
response-denied = власти отрицали свою ответственность
response-acknowledged = власти признали свою ответственность
response-apology = власти принесли извинения
response-compensation = была выплачена компенсация
response-to-act = { $response } ({ $act }{ WITH(", ", $date) })
response-but = { $first }, но { $second }
according-to = по данным источника «{ $source }», { $clause }
in-custody-for = { $who } { $agreement ->
        [many] остаются
       *[one] остается
    } без свободы уже { $days }
letter-of =
    { HAS(CASE("ru", "gen", $sender)) ->
        [yes] { CASE("ru", "gen", $sender) }
       *[no] организации { QUOTED($sender) }
    }
earlier-letter = { $when } по этому делу уже было направлено письмо, автор которого – { $sender }{ $to }{ $answer }
earlier-letter-we = { $when } мы уже писали об этом деле{ $to }{ $answer }
earlier-letter-to =
    { HAS(CASE("ru", "gen", $names)) ->
        [yes] {" "}в адрес { CASE("ru", "gen", $names) }
       *[no] {" "}(адресаты – { $names })
    }
earlier-letter-unanswered = {""}
earlier-letter-answered = ; получен ответ

## Обеспокоенность и требования

# In the instrumental, after "обеспокоенность".
concern-over =
    { $over ->
        [death] тем, что { $name } { lost } жизни
        [disappearance] исчезновением, жертвой которого { PAST($agreement, "стал", "становится") } { $name }
        [attack] { $hedged ->
            [yes] сообщениями о нападении, которому { podverg } { $name }
           *[no] нападением, которому { podverg } { $name }
        }
        [liberty] лишением свободы, которому { podverg } { $name }
        [judgment] судебным решением по делу, по которому { passes } { $name }
        [charge] обвинениями, с которыми { met-with } { $name }
        [measures] мерами, которым { podverg } { $name }
        [search] действиями, которым { podverg } { $name }
        [threat] { $hedged ->
            [yes] сообщениями об угрозах, которые { received } { $name }
           *[no] угрозами, которые { received } { $name }
        }
        [smear] публичными заявлениями, мишенью которых { PAST($agreement, "стал", "становится") } { $name }
        [case] ходом дела, по которому { passes } { $name }
       *[situation] положением, в котором { is-there } { $name }
    }
and-safety =
    { $danger ->
        [yes] { $gender ->
            [organization] , а также вопросом о безопасности этой организации
            [other] , а также вопросом о безопасности этого человека
            [group] , а также вопросом об их безопасности
           *[known] , а также вопросом о { $whose } безопасности
        }
       *[no] {""}
    }
concern =
    { AGREEMENT("ru", $sender) ->
        [many] { $sender } обеспокоены { $over }{ and-safety }
       *[one] { $sender } выражает обеспокоенность { $over }{ and-safety }
    }
concern-we = мы обеспокоены { $over }{ and-safety }
welcome =
    { $sender } { AGREEMENT("ru", $sender) ->
        [many] приветствуют
       *[one] приветствует
    } это известие
welcome-we = мы приветствуем это известие
recalls = Декларация Организации Объединенных Наций о правозащитниках, принятая Генеральной Ассамблеей 9 декабря 1998 года, признает право каждого, индивидуально и совместно с другими, содействовать защите прав человека и призывает государства защищать тех, кто это делает, от насилия, угроз, возмездия и произвольных действий (статьи 1 и 12)
the-authorities-of =
    { HAS($of-country) ->
        [yes] власти { $of-country }
       *[no] власти
    }
urges =
    { $sender } настоятельно { AGREEMENT("ru", $sender) ->
        [many] призывают
       *[one] призывает
    } { the-authorities-of }:
urges-we = мы настоятельно призываем { the-authorities-of }:
demand-disclose-whereabouts = немедленно сообщить, где { is-there } { $name } и что произошло
demand-release = немедленно и безоговорочно прекратить лишение свободы, которому { gets } { $name }
demand-drop-charges = немедленно снять все обвинения в деле, по которому { passes } { $name }
demand-quash-conviction = отменить обвинительный приговор по делу, по которому { passes } { $name }
demand-medical-care = обеспечить медицинскую помощь, в которой { $gender ->
        [group] нуждаются
       *[one] нуждается
    } { $name }
demand-access-to-lawyer = незамедлительно обеспечить конфиденциальный доступ к адвокату, которого { $gender ->
        [group] выберут
       *[one] выберет
    } { $name }
demand-access-to-family = разрешить регулярное общение с семьей, на которое { $gender ->
        [group] имеют
       *[one] имеет
    } право { $name }
demand-end-torture = обеспечить защиту от пыток и других видов жестокого обращения, на которую { $gender ->
        [group] имеют
       *[one] имеет
    } право { $name }
demand-fair-trial = гарантировать справедливое и открытое разбирательство в независимом суде по делу, по которому { passes } { $name }
demand-lift-measure = снять ограничения, которым { gets } { $name }
demand-reinstate = вернуть должность или право заниматься профессией, которых { lost } { $name }
demand-stop-extradition = не допустить экстрадиции или депортации, которой { $gender ->
        [group] могут
       *[one] может
    } подвергнуться { $name }
demand-cease-harassment = прекратить любое преследование, которому { gets } { $name }
demand-investigate = незамедлительно провести тщательное и беспристрастное расследование действий, которым { podverg } { $name }, и привлечь к ответственности тех, кто их совершил
demand-protect = принять все необходимые меры для защиты жизни и физической и психологической неприкосновенности, на которую { $gender ->
        [group] имеют
       *[one] имеет
    } право { $name }
demand-reparation = предоставить полное возмещение, на которое { $gender ->
        [group] имеют
       *[one] имеет
    } право { $name }
demand-reform = привести законодательство и практику в соответствие с международными стандартами в области прав человека
demand-general-guarantee = при любых обстоятельствах гарантировать всем правозащитникам и правозащитницам{ $in-country } возможность осуществлять свою законную деятельность без страха преследования и без каких-либо ограничений

## Письма

date-line = { $place }, { $date }
subject-charges = Тема: { $name }, обвинение{ by-charge }
subject-person = Тема: { $name }
your-reference = Ваш исходящий: дело № { $number }
our-reference = Наш исходящий: { $number }
case-code = Код дела: { $code }
update-number = Обновление { $number }
salutation = Уважаемые дамы и господа
salutation-comma = { $salutation }!
write-on-behalf = мы пишем вам от имени { letter-of } о положении, в котором { is-there } { $name }
write-about = пишу вам о положении, в котором { is-there } { $name }
letter-concern = мы обеспокоены { $over }{ and-safety }
letter-concern-i = выражаю обеспокоенность { $over }{ and-safety }
letter-welcome = мы приветствуем это известие
letter-welcome-i = приветствую это известие
letter-call = в связи с этим мы почтительно призываем вас, а в вашем лице – компетентные { competent-of }:
letter-call-i = в связи с этим почтительно призываю вас, а в вашем лице – компетентные { competent-of }:
competent-of =
    { HAS($of-country) ->
        [yes] власти { $of-country }
       *[no] власти
    }
letter-reply = просим сообщить о принятых мерах
letter-reply-i = прошу сообщить о принятых мерах
close = С уважением,
close-impersonal = С уважением,
signature-here = (подпись)
copies = Копии: { $names }
contact-email = Эл. почта: { $value }
contact-phone = Телефон: { $value }
contact-fax = Факс: { $value }
contact-website = Сайт: { $value }
page-label = Страница { $page } из { $pages }
new-information = Новые сведения
background = История вопроса
chronology = Хронология
date = Дата
event = Событие
unknown = Сведения отсутствуют
urgent-action-title = СРОЧНАЯ АКЦИЯ
urgent-action-what = Что вы можете сделать
urgent-action-take = напишите указанным ниже органам власти своими словами или воспользуйтесь образцом письма
urgent-action-model = Образец письма
urgent-action-addressees = Адресаты
urgent-action-salutation = Обращение: { $salutation }
urgent-action-languages = Предпочтительные языки
urgent-action-languages-text = { $languages }; можно писать и на своем языке
urgent-action-before = Просим написать до
urgent-action-asap = как можно скорее
urgent-action-information = Дополнительная информация
urgent-action-name = Имя и местоимения
urgent-action-pronouns = { $name } ({ $pronouns })
pronouns-female = она
pronouns-male = он
pronouns-other = они
pronouns-organization = она (организация)
urgent-action-earlier = Предыдущие акции
urgent-action-call = призываю вас:
observatory-title = СРОЧНОЕ ОБРАЩЕНИЕ
observatory-intro = { $sender } просит вас безотлагательно вмешаться в следующую ситуацию{ $in-country }
observatory-intro-we = просим вас безотлагательно вмешаться в следующую ситуацию{ $in-country }
observatory-description = Краткое описание ситуации
observatory-informed = { $sender } располагает информацией о положении, в котором { is-there } { $name }
observatory-informed-we = мы располагаем информацией о положении, в котором { is-there } { $name }
observatory-background = Справочная информация
observatory-assessment = Оценка
observatory-actions = Требуемые действия
observatory-actions-opening = просим написать органам власти{ $in-country } и призвать их:
observatory-addresses = Адреса
observatory-embassies = Просим также написать в дипломатические представительства страны в ваших странах.
observatory-report = просим сообщать нам о предпринятых действиях, указывая в ответе код настоящего обращения
un-title = Информация, представленная специальным процедурам Совета по правам человека
un-kind = Вид сообщения
un-urgent = Призыв к незамедлительным действиям: предполагаемые нарушения продолжаются или неминуемы
un-allegation = Письмо с изложением утверждений: предполагаемые нарушения уже произошли
un-victims = Предполагаемая жертва (жертвы)
un-perpetrators = Предполагаемые нарушители
un-perpetrators-label = Лица, силы или органы, предположительно несущие ответственность
un-incident = Дата, место и обстоятельства
un-when = Дата
un-where = Место
un-circumstances = Обстоятельства
un-ongoing = Что продолжается или неминуемо
un-domestic = Меры, принятые на национальном уровне
un-international = Другие международные процедуры
un-consent = Согласие и конфиденциальность
un-consent-submit = Согласие на представление информации
un-consent-given = дано{ $by }{ $date }
un-consent-by = {" "}(дает согласие { $name })
un-consent-date = {" "}({ $date })
un-consent-not = не зафиксировано
un-consent-refused = не дано или отозвано
un-keep-confidential = Подлежит неразглашению
un-keep-confidential-text = личность автора сообщения, имена свидетелей и источников
un-submitter = Кем представлено
un-submitter-note = Личность автора сообщения не подлежит разглашению.
un-disappearance = Насильственное исчезновение: шесть элементов
un-forces = Силы, считающиеся ответственными
un-search-steps = Меры, принятые для установления судьбы или местонахождения
un-legal = Правовые основания, на которые ссылаются власти
un-assessment = Связь с правозащитной деятельностью
field-name = Полное имя
field-family-name = Фамилия
field-given-name = Имя и отчество
field-other-names = Другие имена и варианты написания
field-sex = Пол
field-birth-date = Дата рождения
field-birth-place = Место рождения
field-age = Возраст
field-age-on = { $age } ({ $date })
field-nationality = Гражданство
field-identity-document = Документ, удостоверяющий личность
field-profession = Профессия или род занятий
field-organization = Организация
field-address = Адрес обычного места жительства
field-whereabouts = Нынешнее местонахождение
field-date = Дата
field-place = Место
field-forces = Кем произведен арест
field-holding = Кем удерживается
field-warrant = Был ли предъявлен ордер или иное решение
field-authority = Орган, отдавший распоряжение
field-reasons = Основания, приведенные властями
field-law = Примененное законодательство
field-duration = Срок
field-state = Соответствующее государство
field-representative = Представитель
field-article = Статья
field-final-decision = Окончательное решение на национальном уровне
yes-exhausted = Других эффективных внутренних средств правовой защиты не имеется.
wgad-title = Вопросник для представления в Рабочую группу по произвольным задержаниям
wgad-identity = Личные данные
wgad-arrest = Арест
wgad-detention = Содержание под стражей
wgad-circumstances = Обстоятельства ареста и содержания под стражей
wgad-arbitrary = Причины, по которым арест и содержание под стражей считаются произвольными
wgad-domestic = Меры, принятые на национальном уровне
wgad-submitter = Лицо или организация, представляющие информацию
wgad-government = правительству предлагается ответить в течение 60 дней с момента препровождения сообщения
ccpr-title = Индивидуальное сообщение в Комитет по правам человека
ccpr-protocol = представлено на основании Факультативного протокола к Международному пакту о гражданских и политических правах
ccpr-applicant = Автор сообщения и предполагаемая жертва
ccpr-representative = Представитель и полномочия
ccpr-state = Государство-участник
ccpr-facts = Факты
ccpr-violations = Статьи, которые предположительно нарушены, и доводы
ccpr-remedies = Исчерпание внутренних средств правовой защиты
ccpr-other = Другие международные процедуры
ccpr-none = В записях не указано, представлялся ли этот же вопрос на рассмотрение в соответствии с другой процедурой международного разбирательства или урегулирования.
ccpr-sought = Испрашиваемые средства правовой защиты
ccpr-documents = Приложения
echr-title = Жалоба в Европейский суд по правам человека
echr-applicant = Заявитель
echr-state = Высокая Договаривающаяся Сторона
echr-facts = Изложение фактов
echr-violations = Изложение предполагаемых нарушений и доводы
echr-admissibility = Соблюдение критериев приемлемости, предусмотренных пунктом 1 статьи 35
echr-limit-months =
    жалоба должна поступить в Суд в течение { $months ->
        [4] четырех месяцев
       *[other] шести месяцев
    } со дня окончательного решения; последний день: { $date }
echr-other = Другие международные процедуры
echr-documents = Перечень прилагаемых документов
echr-organization = Организация-представитель
press-title = ПРЕСС-РЕЛИЗ
press-about = Справка: { $name }
press-contact = Контакт для прессы
briefing-title = ИНФОРМАЦИОННАЯ ЗАПИСКА
briefing-who = Кто
briefing-what = Что произошло
briefing-matters = Почему это важно
briefing-asks = О чем мы просим
briefing-raise = просим ваше правительство призвать органы власти{ $in-country }:
briefing-matters-law = это дело затрагивает свободу деятельности правозащитников, защищать которую призывает каждое государство Декларация Организации Объединенных Наций о правозащитниках
bio-born = { $who } { PAST($agreement, "родился", "появляется на свет") } { $date }{ $place }
bio-born-in = { WHERE($place) }
bio-age = возраст, в котором { $date } { $agreement ->
        [many] находились
       *[one] { were-there }
    } { $name }, – { COUNTED($age, "год", "года", "лет") }
bio-life = Жизненный путь
bio-situation = Положение в настоящее время
are-there =
    { $agreement ->
        [many] находятся
       *[one] находится
    }
were-there = { PAST($agreement, "находился", "находится") }
liberty-in-custody = { $who } { are-there } под стражей
    .then = { $who } { were-there } под стражей
liberty-incommunicado = { $who } { are-there } под стражей без связи с внешним миром
    .then = { $who } { were-there } под стражей без связи с внешним миром
liberty-house-arrest = { $who } { are-there } под домашним арестом
    .then = { $who } { were-there } под домашним арестом
liberty-residential-surveillance = { $who } { are-there } под надзором по месту жительства
    .then = { $who } { were-there } под надзором по месту жительства
liberty-disappeared = неизвестно, где { is-there } { $name } и что произошло
    .then = было неизвестно, где { is-there } { $name } и что произошло
liberty-free = { $who } { are-there } на свободе
    .then = { $who } { were-there } на свободе
liberty-conditional = { $who } { are-there } на свободе с ограничительными условиями
    .then = { $who } { were-there } на свободе с ограничительными условиями
liberty-on-bail = { $who } { are-there } на свободе под залогом
    .then = { $who } { were-there } на свободе под залогом
liberty-on-parole = { $who } { are-there } на условно-досрочном освобождении
    .then = { $who } { were-there } на условно-досрочном освобождении
liberty-nightly-reporting = { $who } { are-there } под обязанностью еженощной явки
    .then = { $who } { were-there } под обязанностью еженощной явки
liberty-exile = { $who } { are-there } в изгнании
    .then = { $who } { were-there } в изгнании
liberty-in-hiding =
    { $who } { $agreement ->
        [many] скрываются
       *[one] скрывается
    }
    .then = { $who } { PAST($agreement, "скрывался", "скрывается") }
as-last-reported = по последним сведениям, на { $date } { $clause }
died =
    { HAS($date) ->
        [yes] { $date } { $who } { PAST($agreement, "умер", "уходит из жизни") }
       *[no] { $who } { PAST($agreement, "умер", "уходит из жизни") }
    }
life-exile = { $who } { PAST($agreement, "оказался", "оказывается") } в изгнании{ $in }{ $place }
life-return = { $who } вновь { are-there }{ $in }{ $place }
life-other = { $who }: { $label }{ $in }{ $place }

## The mark of a letter above public

mark-internal = Конфиденциально: не для публикации
mark-secret = Секретно: только для адресата, не для публикации

# The noun before a name of a body that is not declined, by the kind of the body: it is declined instead.
body-noun = организация
body-noun-court = суд
body-noun-police = орган полиции
body-noun-prosecutor = орган прокуратуры
body-noun-ministry = министерство
body-noun-prison = учреждение
body-noun-armed-group = группа
body-noun-paramilitary = группа
body-noun-mob = группа
body-noun-security-service = орган
body-noun-military = орган
body-noun-border-service = орган
body-noun-investigative-body = орган
body-noun-government = орган
body-noun-head-of-state = орган
body-noun-parliament = орган
body-noun-local-authority = орган
body-noun-migration-service = орган
body-noun-embassy = орган
body-noun-ombudsperson = орган
body-noun-public-body = орган
