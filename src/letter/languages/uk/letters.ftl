# Слова листів українською. See the English file for what each variable is. Names of people are never
# declined: sentences are worded so that a name stands in the nominative ("… у справі, у якій проходить
# Ганна Іваненко"). Names of bodies are declined by CASE where their first noun is known; where it is
# not, they stand in the nominative too, in brackets. Verbs agree through WAS, DONE and PAST; where a
# gender is not recorded these take the present, which has none.
#
# $agreement here: female | male | neuter | many | other.

## Люди

pronoun =
    { $gender ->
        [female] вона
        [male] він
        [organization] ця організація
        [group] вони
       *[other] ця особа
    }
# In the genitive, after a preposition: "щодо неї".
pronoun-object =
    { $gender ->
        [female] неї
        [male] нього
        [organization] цієї організації
        [group] них
       *[other] цієї особи
    }
pronoun-possessive =
    { $gender ->
        [female] її
        [male] його
        [organization] її
        [group] їхня
       *[other] її
    }
pronoun-agreement =
    { $gender ->
        [male] male
        [group] many
       *[female] female
    }
name-agreement =
    { $gender ->
        [female] female
        [male] male
        [group] many
        [organization] { AGREEMENT("uk", $name) }
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
        [group] перебувають
       *[other] перебуває
    }
passes =
    { $gender ->
        [group] проходять
       *[other] проходить
    }
gets =
    { $gender ->
        [group] зазнають
       *[other] зазнає
    }
zaznav = { PAST($agreement, "зазнав", "зазнає") }
lost = { PAST($agreement, "втратив", "втрачає") }
met-with = { PAST($agreement, "зіткнувся", "стикається") }
received = { PAST($agreement, "отримав", "отримує") }
# By whom an act was done, after a noun: "обшуку з боку поліції".
side =
    { HAS(CASE("uk", "gen", $agents)) ->
        [yes] {" "}з боку { CASE("uk", "gen", $agents) }
       *[no] { $by }
    }
in-case =
    { $mention ->
        [pronoun] у справі щодо { $gender ->
            [female] неї
            [male] нього
            [organization] цієї організації
            [group] них
           *[other] цієї особи
        }
       *[name] у справі, у якій { passes } { $name }
    }
in-case-headline = у справі, у якій { passes } { named }
punishment-of =
    { $mention ->
        [pronoun] покарання { in-case }
       *[name] покарання, яке { received } { $name },
    }
term-of =
    { $mention ->
        [pronoun] строк покарання { in-case }
       *[name] строк покарання, яке { received } { $name },
    }
allegedly = {" "}імовірно
alleged-clause = стверджують, що{ WITH(" ", $when) } { $clause }
introduced =
    { $gender ->
        [organization] { $name }, { LOWER($role) },
        [group] { $name }, { LOWER($role) },
        [other] { $name } ({ LOWER($role) })
       *[person] { LOWER($role) } { $name }
    }
pair = { $name } та { $other }
co-accused-count =
    { $count ->
        [one] { $number } співобвинувачений
        [few] { $number } співобвинувачені
       *[other] { $number } співобвинувачених
    }

## Переліки, числа, цитати

list-two = { $first } та { $last }
list-comma = ,{" "}
list-last = { $first } та { $last }
foreign-inline = «{ $text }» [{ $tag }]
foreign-sentence = у записі іншою мовою ({ $language }) сказано: «{ $text }»
language-ar = арабська
language-be = білоруська
language-de = німецька
language-en = англійська
language-es = іспанська
language-fa = перська
language-fr = французька
language-ka = грузинська
language-kk = казахська
language-ky = киргизька
language-pt = португальська
language-ru = російська
language-tg = таджицька
language-tr = турецька
language-uk = українська
language-uz = узбецька
language-zh = китайська
language-other = інша мова
number-group = {"\u00A0"}
number-decimal = ,
times =
    { $count ->
        [one] { $number } раз
        [few] { $number } рази
        [many] { $number } разів
       *[other] { $number } раза
    }
times-as-recorded = неодноразово ({ $text })

## Частини речень

dated = { $when } { $clause }
dated-text = { $when }: { $text }
by =
    { HAS(CASE("uk", "ins", $names)) ->
        [yes] {" "}{ CASE("uk", "ins", $names) }
       *[no] {" "}(сторона, яка діяла, – { $names })
    }
from =
    { HAS(CASE("uk", "gen", $names)) ->
        [yes] {" "}від { CASE("uk", "gen", $names) }
       *[no] {" "}(джерело – { $names })
    }
at =
    { HAS(CASE("uk", "loc", $name)) ->
        [yes] {" "}у { CASE("uk", "loc", $name) }
       *[no] {" "}(засідання проводить { $name })
    }
times-part = {" "}{ $times }
place-part = { WHERE($place) }
during = {" "}на { $duration }
until-part = {" "}{ $until }
outcome-part = {" "}(ухвалено рішення – { $outcome })
part-separator = ;{" "}
aside = {" "}({ $text })
and-clause = { $clause }, і { $next }
in-all = {" "}(усього на { $length })
others = інші особи
tied = { $other } ({ $tie })
titled = { $title } { $name }
in-few-words = { $text }{ WITH(" (", $date, ")") }
person-in-capacity = { $name } ({ $wording })
members-of-body =
    { HAS(CASE("uk", "gen", $name)) ->
        [yes] { $wording } { CASE("uk", "gen", $name) }
       *[no] { $wording } ({ $name })
    }
in-country = {" "}{ $in }

## Право

article = стаття { $article }
part-of-article = частина { $part } статті { $article }
part = {" "}(частина { $part })
articles = статті { $articles }
of-law =
    { HAS(CASE("uk", "gen", $law)) ->
        [yes] { $article } { CASE("uk", "gen", $law) }
       *[no] { $article } акта { QUOTED($law) }
    }
law-edition = { $law } (редакція – { $edition })
charge-titled = обвинувачення «{ $title }»
charge-titled-under = { $provisions } («{ $title }»)
charge-under = { $provisions }
charge-in-a-manner = { $title } ({ $manner })
by-charge =
    { HAS(CASE("uk", "ins", $charge)) ->
        [yes] {" "}за { CASE("uk", "ins", $charge) }
       *[no] {" "}за обвинуваченням ({ $charge })
    }
of-charge = { by-charge }
on-charge = { by-charge }
# After "отримала": "обвинувачення «наклеп»", "обвинувачення за статтею 128".
with-charge =
    { AGREEMENT("uk", $charge) ->
        [neuter] {" "}{ $charge }
       *[provision] {" "}обвинувачення{ by-charge }
    }
for-charge = { by-charge }
to-sentence =
    { HAS(CASE("uk", "gen", $sentence)) ->
        [yes] {" "}до покарання у виді { CASE("uk", "gen", $sentence) }
       *[no] {" "}до покарання ({ $sentence })
    }
and-sentence =
    { HAS(CASE("uk", "gen", $sentence)) ->
        [yes] {" "}з призначенням покарання у виді { CASE("uk", "gen", $sentence) }
       *[no] {" "}з призначенням покарання ({ $sentence })
    }
with-sentence =
    { HAS(CASE("uk", "ins", $sentence)) ->
        [yes] {" "}{ CASE("uk", "ins", $sentence) }
       *[no] {" "}іншим ({ $sentence })
    }
fined-amount = {" "}на суму { $amount }
# In the accusative, which for most is the nominative: "на 2 тижні", "становить 1 годину".
length-years =
    { $count ->
        [one] { $number } рік
        [few] { $number } роки
        [many] { $number } років
       *[other] { $number } року
    }
length-months =
    { $count ->
        [one] { $number } місяць
        [few] { $number } місяці
        [many] { $number } місяців
       *[other] { $number } місяця
    }
length-weeks =
    { $count ->
        [one] { $number } тиждень
        [few] { $number } тижні
        [many] { $number } тижнів
       *[other] { $number } тижня
    }
length-days =
    { $count ->
        [one] { $number } день
        [few] { $number } дні
        [many] { $number } днів
       *[other] { $number } дня
    }
length-hours =
    { $count ->
        [one] { $number } годину
        [few] { $number } години
        [many] { $number } годин
       *[other] { $number } години
    }
sentence-of-length = { $kind } строком на { $length }
sentence-in-words = { $kind } на строк { $length }
sentence-of-kind = { $kind }
sentence-life = довічне позбавлення волі
sentence-fine = штраф на суму { $amount }
sentence-of-amount = { $kind } на суму { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(умовно)
sentence-part-suspended = {" "}(з них { $part } – умовно)
sentence-concurrent = {" "}(з поглиненням)
change-by = {" "}на { $by }
change-to = , і тепер це – { $to }
change-by-to = {" "}на { $by }, і тепер це – { $to }
the-punishment =
    { $what ->
        [fine] штраф
       *[sentence] строк покарання
    }
ledger-imposed = призначено покарання – { $sentence }
ledger-added = { the-punishment } продовжено{ $change }
ledger-increased = { the-punishment } збільшено{ $change }
ledger-reduced = { the-punishment } скорочено{ $change }
ledger-replaced =
    { HAS(CASE("uk", "ins", $sentence)) ->
        [yes] покарання замінено { CASE("uk", "ins", $sentence) }
       *[no] покарання замінено іншим ({ $sentence })
    }
ledger-suspended = виконання покарання ({ $before }) відстрочено
ledger-activated = умовне покарання ({ $before }) підлягає реальному відбуванню
ledger-cancelled = покарання ({ $before }) скасовано
ledger-amnestied = { the-punishment } скорочено за амністією{ $change }
ledger-merged = { the-punishment } складено з іншим{ $change }
case-kind =
    { $kind ->
        [civil] цивільне провадження
        [disciplinary] дисциплінарне провадження
        [immigration] міграційне провадження
        [extradition] екстрадиційне провадження
        [constitutional] конституційне провадження
        [international] міжнародне провадження
        [habeas-corpus] провадження щодо законності позбавлення волі
        [administrative] провадження про адміністративне правопорушення
        [military] військове провадження
       *[criminal] кримінальне провадження
    }

## Дії

act-killing = { $who }{ $times } { WAS($agreement, "убитий", "стає жертвою вбивства") }{ $by }
    .headline = { named }{ $allegedly } { PAST($agreement, "став", "стає") } жертвою вбивства
act-attempted-killing = { $who }{ $times } { zaznav } замаху на вбивство{ side }
    .headline = { named }{ $allegedly } { zaznav } замаху на вбивство
act-death-in-custody = { $who }{ $times } { PAST($agreement, "помер", "іде з життя") } під вартою
    .headline = { named }{ $allegedly } { PAST($agreement, "помер", "іде з життя") } під вартою
act-enforced-disappearance = { $who }{ $times } { zaznav } насильницького зникнення{ side }
    .headline = { named }{ $allegedly } { zaznav } насильницького зникнення
act-torture = { $who }{ $times } { zaznav } катувань{ side }
    .headline = { named }{ $allegedly } { zaznav } катувань
act-ill-treatment = { $who }{ $times } { zaznav } жорстокого поводження{ side }
    .headline = { named }{ $allegedly } { zaznav } жорстокого поводження
act-sexual-violence = { $who }{ $times } { zaznav } сексуального насильства{ side }
    .headline = { named }{ $allegedly } { zaznav } сексуального насильства
act-physical-assault = { $who }{ $times } { zaznav } фізичного нападу{ side }
    .headline = { named }{ $allegedly } { zaznav } нападу
act-attempted-assault = { $who }{ $times } { zaznav } спроби нападу{ side }
    .headline = { named }{ $allegedly } { zaznav } спроби нападу
act-threat = { $who }{ $times } { received } погрози{ $from }
    .headline = { named }{ $allegedly } { received } погрози
act-death-threat = { $who }{ $times } { received } погрози вбивством{ $from }
    .headline = { named }{ $allegedly } { received } погрози вбивством
act-threat-to-family = { $who }{ $times } { received } погрози на адресу родини{ $from }
    .headline = { named }{ $allegedly } { received } погрози на адресу родини
act-abduction = { $who }{ $times } { WAS($agreement, "викрадений", "стає жертвою викрадення") }{ $by }
    .headline = { named }{ $allegedly } { PAST($agreement, "став", "стає") } жертвою викрадення
act-hostage-taking = { $who }{ $times } { PAST($agreement, "потрапив", "потрапляє") } в заручники{ HAS($by) ->
        [yes] , захоплення вчинено{ $by }
       *[no] {""}
    }
    .headline = { named }{ $allegedly } { PAST($agreement, "потрапив", "потрапляє") } в заручники
act-arbitrary-arrest = { $who }{ $times } { WAS($agreement, "затриманий", "зазнає затримання") }{ $by }
    .headline = { named }{ $allegedly } { zaznav } затримання
act-detention = { $who }{ $times } { WAS($agreement, "затриманий", "зазнає затримання") }{ $by }
    .headline = { named }{ $allegedly } { zaznav } затримання
act-pre-trial-detention = { $who }{ $times } { PAST($agreement, "перебував", "перебуває") } під вартою до суду
    .headline = { named }{ $allegedly } під вартою до суду
act-administrative-detention = { $who }{ $times } { zaznav } адміністративного затримання{ side }
    .headline = { named }{ $allegedly } { zaznav } адміністративного затримання
act-incommunicado-detention = { $who }{ $times } { PAST($agreement, "утримувався", "утримується") } під вартою без зв’язку із зовнішнім світом{ $by }
    .headline = { named }{ $allegedly } під вартою без зв’язку із зовнішнім світом
act-house-arrest = { $who }{ $times } { PAST($agreement, "перебував", "перебуває") } під домашнім арештом
    .headline = { named }{ $allegedly } під домашнім арештом
act-bail-refused = { $who }{ $times } { received } відмову у звільненні під заставу
    .headline = { named }{ $allegedly } { received } відмову у звільненні під заставу
act-solitary-confinement = { $who }{ $times } { PAST($agreement, "перебував", "перебуває") } в одиночному ув’язненні
    .headline = { named }{ $allegedly } в одиночному ув’язненні
act-punishment-in-custody = { $who }{ $times } { zaznav } стягнення в місці позбавлення волі{ side }
    .headline = { named }{ $allegedly } { zaznav } стягнення в місці позбавлення волі
act-denial-of-medical-care = { $who }{ $times } { received } відмову в медичній допомозі
    .headline = { named }{ $allegedly } { received } відмову в медичній допомозі
act-denial-of-visits = { $who }{ $times } { received } відмову в побаченнях
    .headline = { named }{ $allegedly } { received } відмову в побаченнях
act-forced-psychiatric-confinement = { $who }{ $times } { zaznav } примусового поміщення до психіатричного закладу{ side }
    .headline = { named }{ $allegedly } примусово в психіатричному закладі
act-search =
    { $mention ->
        [pronoun] у { $whom }{ $times } проведено обшук
       *[name] { $who }{ $times } { zaznav } обшуку
    }{ $mention ->
        [pronoun] { $by }
       *[name] { side }
    }
    .headline = { named }{ $allegedly } { zaznav } обшуку
act-seizure-of-property =
    { $mention ->
        [pronoun] у { $whom }{ $times } вилучено майно
       *[name] { $who }{ $times } { lost } майно, яке було вилучено
    }{ $by }
    .headline = { named }{ $allegedly } { lost } вилучене майно
act-damage-to-property =
    { $mention ->
        [pronoun] у { $whom }{ $times } пошкоджено майно
       *[name] { $who }{ $times } { zaznav } шкоди, оскільки було пошкоджено майно
    }{ $by }
    .headline = { named }{ $allegedly } { zaznav } шкоди від пошкодження майна
act-office-closed = { $who }{ $times } { lost } офіс, який було закрито{ $by }
    .headline = { named }{ $allegedly } { lost } офіс
act-organization-banned =
    { $gender ->
        [organization] { $who }{ $times } { zaznav } заборони або позбавлення реєстрації{ side }
       *[other] { $who }{ $times } { met-with } із забороною своєї організації або позбавленням її реєстрації{ side }
    }
    .headline = { named }{ $allegedly } під забороною або без реєстрації
act-licence-suspended = { $who }{ $times } тимчасово { lost } ліцензію, дію якої було зупинено{ $by }
    .headline = { named }{ $allegedly } тимчасово без ліцензії
act-disbarment = { $who }{ $times } { WAS($agreement, "позбавлений", "зазнає позбавлення") } права на адвокатську діяльність{ $by }
    .headline = { named }{ $allegedly } { lost } право на адвокатську діяльність
act-dismissal = { $who }{ $times } { WAS($agreement, "звільнений", "зазнає звільнення") } з роботи
    .headline = { named }{ $allegedly } { zaznav } звільнення з роботи
act-asset-freeze = { $who }{ $times } { lost } доступ до своїх активів, які було заблоковано{ $by }
    .headline = { named }{ $allegedly } { lost } доступ до своїх активів
act-fine = { $who }{ $times } { WAS($agreement, "оштрафований", "зазнає штрафу") }{ $by }
    .headline = { named }{ $allegedly } { zaznav } штрафу
act-eviction = { $who }{ $times } { WAS($agreement, "виселений", "зазнає виселення") }
    .headline = { named }{ $allegedly } { zaznav } виселення
act-travel-restriction = { $who }{ $times } { zaznav } обмеження у свободі пересування{ side }
    .headline = { named }{ $allegedly } { zaznav } обмеження у свободі пересування
act-refusal-of-entry = { $who }{ $times } { received } відмову у в’їзді до країни
    .headline = { named }{ $allegedly } { received } відмову у в’їзді до країни
act-refusal-of-asylum = { $who }{ $times } { received } відмову в наданні притулку
    .headline = { named }{ $allegedly } { received } відмову в наданні притулку
act-expulsion = { $who }{ $times } { WAS($agreement, "висланий", "зазнає вислання") }
    .headline = { named }{ $allegedly } { zaznav } вислання
act-extradition = { $who }{ $times } { WAS($agreement, "екстрадований", "зазнає екстрадиції") }
    .headline = { named }{ $allegedly } { zaznav } екстрадиції
act-loss-of-nationality = { $who }{ $times } { WAS($agreement, "позбавлений", "зазнає позбавлення") } громадянства
    .headline = { named }{ $allegedly } { lost } громадянство
act-surveillance = { $who }{ $times } { zaznav } негласного спостереження{ side }
    .headline = { named }{ $allegedly } під негласним спостереженням
act-stalking = { $who }{ $times } { zaznav } стеження{ side }
    .headline = { named }{ $allegedly } { zaznav } стеження
act-digital-attack = { $who }{ $times } { zaznav } кібератаки{ side }
    .headline = { named }{ $allegedly } { zaznav } кібератаки
act-account-blocked = { $who }{ $times } { lost } доступ до акаунта або сайту, який було заблоковано{ $by }
    .headline = { named }{ $allegedly } { lost } доступ до акаунта або сайту
act-smear-campaign = { $who }{ $times } { PAST($agreement, "став", "стає") } мішенню кампанії з дискредитації{ side }
    .headline = { named }{ $allegedly } { PAST($agreement, "став", "стає") } мішенню кампанії з дискредитації
act-defamation = { $who }{ $times } { zaznav } наклепу{ side }
    .headline = { named }{ $allegedly } { zaznav } наклепу
act-listing = { $who }{ $times } { WAS($agreement, "внесений", "вноситься") } до офіційного списку{ $by }
    .headline = { named }{ $allegedly } { PAST($agreement, "потрапив", "потрапляє") } до офіційного списку
act-speech-ban = { $who }{ $times } { received } заборону публічних виступів{ $from }
    .headline = { named }{ $allegedly } { received } заборону публічних виступів
act-harassment = { $who }{ $times } { zaznav } переслідування{ side }
    .headline = { named }{ $allegedly } { zaznav } переслідування
act-questioning = { $who }{ $times } { WAS($agreement, "допитаний", "зазнає допиту") }{ $by }
    .headline = { named }{ $allegedly } { zaznav } допиту
act-judicial-harassment = { $who }{ $times } { zaznav } судового переслідування{ side }
    .headline = { named }{ $allegedly } { zaznav } судового переслідування
act-denial-of-fair-trial = { $who }{ $times } { WAS($agreement, "позбавлений", "зазнає позбавлення") } права на справедливий судовий розгляд
    .headline = { named }{ $allegedly } без права на справедливий суд
act-denial-of-counsel = { $who }{ $times } { WAS($agreement, "позбавлений", "зазнає позбавлення") } доступу до адвоката
    .headline = { named }{ $allegedly } без доступу до адвоката
act-fabrication-of-evidence =
    { $mention ->
        [pronoun] проти { $whom }{ $times } сфабриковано докази{ $by }
       *[name] { $who }{ $times } { met-with } з фабрикацією доказів{ side }
    }
    .headline = { named }{ $allegedly } { met-with } з фабрикацією доказів
act-retaliation-against-relatives = { $who }{ $times } { met-with } з переслідуванням своїх родичів{ side }
    .headline = { named }{ $allegedly } { met-with } з переслідуванням родичів
act-retaliation-against-colleagues = { $who }{ $times } { met-with } з переслідуванням своїх колег{ side }
    .headline = { named }{ $allegedly } { met-with } з переслідуванням колег
act-retaliation-against-lawyer = { $who }{ $times } { met-with } з переслідуванням свого адвоката{ side }
    .headline = { named }{ $allegedly } { met-with } з переслідуванням свого адвоката

# Рядок запису, який повідомляє твердження.
happened = сталося таке: { $text }
beside = записано таке: { $text }
beside-alleged = за наявними твердженнями: { $text }
took-place = це сталося{ $place }{ $during }
agents-named = сторони, яких названо відповідальними за це, – { $names }
agents-named-alleged = сторони, яких названо відповідальними за це, – { $names }
part-ordered =
    { $count ->
        [one] наказ віддає { $names }
       *[other] наказ віддають { $names }
    }
part-planned =
    { $count ->
        [one] планує це, як стверджують, { $names }
       *[other] планують це, як стверджують, { $names }
    }
part-present =
    { $count ->
        [one] при цьому на місці перебуває { $names }
       *[other] при цьому на місці перебувають { $names }
    }
part-assisted =
    { $count ->
        [one] сприяє цьому { $names }
       *[other] сприяють цьому { $names }
    }
part-failed-to-prevent =
    { $count ->
        [one] заходів для запобігання цьому не вживає { $names }
       *[other] заходів для запобігання цьому не вживають { $names }
    }
part-tolerated =
    { $count ->
        [one] потурає цьому { $names }
       *[other] потурають цьому { $names }
    }
part-suspected =
    { $count ->
        [one] під підозрою в причетності до цього – { $names }
       *[other] під підозрою в причетності до цього – { $names }
    }
part-other = роль, зазначена в записі ({ $label }), належить такій стороні – { $names }
warrant-in-words = { $text }
warrant-shown = про ордер чи інше рішення записано таке: { $text }
stated-reason = причина, якою це пояснили, була такою: { $text }
became-known = про це стало відомо { $date }
recurrence = це повторювалося знову і знову: { $text }
in-absentia = це рішення ухвалено заочно
involved-as = { $name } ({ $role })
involved =
    { $count ->
        [one] у цьому бере участь { $names }
       *[other] у цьому беруть участь { $names }
    }
link-retaliation-for = це було зроблено в помсту за таке: { $what }
account-of-a-date =
    { HAS($source) ->
        [yes] { $source } називає іншу дату
       *[no] в іншому повідомленні названо іншу дату
    }: { $value }
account-of-something =
    { HAS($source) ->
        [yes] { $source } викладає це інакше
       *[no] в іншому повідомленні це викладено інакше
    }: { $value }
responsible-for = { $names }: { $what }{ WITH(", ", $date) }

## Перебіг провадження

the-case-of =
    { $mention ->
        [pronoun] справу щодо { $whom }
       *[name] справу, у якій { passes } { $name },
    }
step-complaint-filed = { $mention ->
        [pronoun] щодо { $whom } подано{ $by } скаргу
       *[name] подано{ $by } скаргу { in-case }
    }
    .headline = Подано скаргу { in-case-headline }
step-complaint-withdrawn = відкликано скаргу { in-case }
    .headline = Відкликано скаргу { in-case-headline }
step-inquiry-opened =
    { $mention ->
        [pronoun] щодо { $whom } розпочато{ $by } попередню перевірку
       *[name] { $who } { PAST($agreement, "став", "стає") } { $gender ->
            [group] особами, щодо яких
           *[one] стороною, щодо якої
        } розпочато{ $by } попередню перевірку
    }
    .headline = { named } під перевіркою
step-case-opened =
    { $mention ->
        [pronoun] щодо { $whom } відкрито{ $by } { $case }{ $on-charge }{ $place }
       *[name] { $who } { PAST($agreement, "став", "стає") } { $gender ->
            [group] особами, щодо яких
            [organization] стороною, щодо якої
           *[one] особою, щодо якої
        } відкрито{ $by } { $case }{ $on-charge }{ $place }
    }
    .headline = Відкрито { $case }, у якому { passes } { named }
step-case-refused = у відкритті провадження відмовлено{ $by }
    .headline = Відмовлено у відкритті провадження, у якому мала б статус сторони одна особа – { named }
step-warrant-issued = видано{ $by } ордер на арешт { in-case }
    .headline = Видано ордер на арешт { in-case-headline }
step-defendants-added = до справи залучено{ $by } нових обвинувачених { in-case }
    .headline = Залучено нових обвинувачених { in-case-headline }
step-order-breached = повідомлено{ $by } про порушення припису { in-case }
    .headline = Повідомлено про порушення припису { in-case-headline }
step-hearing-cancelled = призначене судове засідання { in-case } не відбулося
    .headline = Не відбулося судове засідання { in-case-headline }
step-petition-filed = подано{ $by } позовну заяву або клопотання { in-case }
    .headline = Подано позовну заяву або клопотання { in-case-headline }
step-petition-decided = ухвалено{ $by } рішення за позовною заявою або клопотанням { in-case }{ $outcome }
    .headline = Ухвалено рішення за позовною заявою { in-case-headline }
step-asylum-sought = { $who } { PAST($agreement, "попросив", "просить") } притулку{ $place }
    .headline = { named } { PAST($agreement, "попросив", "просить") } притулку
step-asylum-granted = { $who } { received } притулок{ $place }{ $from }
    .headline = { named } { received } притулок
step-asylum-refused = { $who } { received } відмову в притулку{ $place }{ $from }
    .headline = { named } { received } відмову в притулку
step-decriminalised = застосовано{ $by } декриміналізацію діяння { in-case }
    .headline = Застосовано декриміналізацію { in-case-headline }
step-summons = { $who } { WAS($agreement, "викликаний", "отримує виклик") }{ $by }
    .many = { $who } { WAS($agreement, "викликаний", "отримує виклик") }{ $by } { COUNTED($times, "раз", "рази", "разів") }
    .headline = { named } { received } офіційний виклик
step-questioned = { $who } { WAS($agreement, "допитаний", "зазнає допиту") }{ $by }
    .many = { $who } { WAS($agreement, "допитаний", "зазнає допиту") }{ $by } { COUNTED($times, "раз", "рази", "разів") }
    .headline = { named } { zaznav } допиту
step-side =
    { HAS(CASE("uk", "gen", $authority)) ->
        [yes] {" "}з боку { CASE("uk", "gen", $authority) }
       *[no] { $by }
    }
step-search =
    { $mention ->
        [pronoun] у { $whom } проведено{ $by } обшук
       *[name] { $who } { zaznav } обшуку{ step-side }
    }
    .many =
        { $mention ->
            [pronoun] у { $whom } проведено{ $by } { COUNTED($times, "обшук", "обшуки", "обшуків") }
           *[name] { $who } { zaznav } обшуку { COUNTED($times, "раз", "рази", "разів") }{ step-side }
        }
    .headline = { named } { zaznav } обшуку
step-seizure =
    { $mention ->
        [pronoun] у { $whom } вилучено{ $by } майно
       *[name] { $who } { lost } майно, яке вилучено{ $by }
    }
    .headline = { named } { lost } вилучене майно
step-accused = { $who } { received } повідомлення про підозру{ $from }{ $on-charge }
    .headline = { named } { received } повідомлення про підозру
step-charged = { $who } { received }{ $from }{ OR($with-charge, " обвинувачення") }
    .headline = { named } { received } обвинувачення
step-indicted = { $who } { received } обвинувальний акт, який затверджено{ $by }{ $on-charge }
    .headline = { named } { received } обвинувальний акт
step-charge-added =
    { $mention ->
        [pronoun] проти { $whom } висунуто{ $by } нове обвинувачення
       *[name] { $who } { received } нове обвинувачення{ $from }
    }
    .headline = { named } { received } нове обвинувачення
step-charge-changed = змінено{ $by } обвинувачення { in-case }
    .headline = Змінено обвинувачення { in-case-headline }
step-supplementary-indictment = затверджено{ $by } додатковий обвинувальний акт { in-case }
    .headline = Затверджено додатковий обвинувальний акт { in-case-headline }
step-forensic-examination = призначено{ $by } судову експертизу
    .headline = Призначено судову експертизу { in-case-headline }
step-file-disclosed = матеріали справи відкрито захисту
    .headline = Захисту відкрито матеріали { in-case-headline }
step-case-sent-to-court = { the-case-of } передано{ $by } до суду
    .headline = Передано до суду справу, у якій { passes } { named }
step-investigation-suspended = розслідування зупинено{ $by }
    .headline = Зупинено розслідування { in-case-headline }
step-investigation-resumed = розслідування відновлено{ $by }
    .headline = Відновлено розслідування { in-case-headline }
step-arrested = { $who } { WAS($agreement, "затриманий", "зазнає затримання") }{ $by }{ $place }
    .headline = { named } { zaznav } затримання
step-detained = { $who } { WAS($agreement, "затриманий", "зазнає затримання") }{ $by }{ $place }
    .headline = { named } { zaznav } затримання
step-disappeared = { $who } { PAST($agreement, "зник", "зникає") }{ $place }
    .headline = { named } { PAST($agreement, "зник", "зникає") }
step-custody-admitted = влада визнала, що { $who } { $agreement ->
        [many] перебувають
       *[one] перебуває
    } під вартою
    .headline = Влада визнала, що { named } { is-there } під вартою
step-habeas-corpus-filed = подано скаргу на незаконність позбавлення волі { in-case }
    .headline = Подано скаргу на незаконність позбавлення волі { in-case-headline }
step-habeas-corpus-decided = скаргу на незаконність позбавлення волі розглянуто{ $by }{ $outcome }
    .headline = Розглянуто скаргу на незаконність позбавлення волі { in-case-headline }
step-remanded = { $who } { WAS($agreement, "узятий", "потрапляє") } під варту{ $by }{ $during }{ $in-all }{ $until }
    .headline = { named } { PAST($agreement, "потрапив", "потрапляє") } під варту
step-remand-extended = продовжено{ $by }{ $during }{ $in-all }{ $until } строк тримання під вартою { in-case }
    .many = { COUNTED($times, "раз", "рази", "разів") } продовжено{ $by }{ $until } строк тримання під вартою { in-case }
    .headline = Продовжено строк тримання під вартою { in-case-headline }
step-remand-appealed = рішення про тримання під вартою оскаржено
    .headline = Оскаржено тримання під вартою { in-case-headline }
step-remand-appeal-decided = скаргу на тримання під вартою розглянуто{ $by }{ $outcome }
    .headline = Розглянуто скаргу на тримання під вартою { in-case-headline }
step-bail-granted = { $who } { received } право на звільнення під заставу{ WITH(" на суму ", $sum) }{ HAS($by) ->
        [yes] ; рішення про це ухвалено{ $by }
       *[no] {""}
    }
    .headline = { named } { received } право на звільнення під заставу
step-bail-refused = { $who } { received } відмову у звільненні під заставу{ $from }
    .headline = { named } { received } відмову у звільненні під заставу
step-house-arrest = { $who } { PAST($agreement, "потрапив", "потрапляє") } під домашній арешт{ HAS($by) ->
        [yes] , застосований{ $by }
       *[no] {""}
    }{ $during }{ $until }
    .headline = { named } під домашнім арештом
step-travel-restricted = { $who } { received } заборону залишати місце проживання{ $from }
    .headline = { named } { received } заборону залишати місце проживання
step-provisional-release = { $who } { WAS($agreement, "тимчасово звільнений", "тимчасово виходить на волю") }{ $by }
    .headline = { named } тимчасово на волі
step-transferred = { $who } { WAS($agreement, "переведений", "переводиться") }{ $by } до іншого місця тримання{ WITH(" (", $where, ")") }
    .headline = { named } в іншому місці тримання
step-hunger-strike = { $who } { PAST($agreement, "оголосив", "оголошує") } голодування
    .many = { $who } { PAST($agreement, "оголошував", "оголошує") } голодування { COUNTED($times, "раз", "рази", "разів") }
    .headline = { named } { PAST($agreement, "оголосив", "оголошує") } голодування
step-trial-opened =
    { HAS($at) ->
        [yes] { $at } розпочався судовий процес
       *[no] розпочався судовий процес
    } { in-case }
    .headline = { named } перед судом
step-preliminary-hearing = відбулося{ $at } підготовче засідання { in-case }
    .headline = Відбулося підготовче засідання { in-case-headline }
step-hearing = відбулося{ $at } судове засідання { in-case }
    .many = відбулося{ $at } { COUNTED($times, "засідання", "засідання", "засідань") } { in-case }
    .headline = Відбулося судове засідання { in-case-headline }
step-hearing-adjourned = відкладено{ $by } судове засідання { in-case }
    .many = { COUNTED($times, "раз", "рази", "разів") } відкладено{ $by } судове засідання { in-case }
    .headline = Відкладено судове засідання { in-case-headline }
step-hearing-closed = відбулося{ $at } закрите судове засідання { in-case }
    .many = відбулося{ $at } за зачиненими дверима { COUNTED($times, "засідання", "засідання", "засідань") } { in-case }
    .headline = Відбулося закрите судове засідання { in-case-headline }
step-hearing-observed = відбулося{ $at } в присутності спостерігачів судове засідання { in-case }
    .headline = Спостерігачі були присутні на засіданні { in-case-headline }
step-recusal = судді заявлено відвід
    .headline = Заявлено відвід судді { in-case-headline }
step-sentence-requested =
    { HAS($to-sentence) ->
        [no] прокурор попросив суд призначити покарання { in-case }
       *[yes] прокурор попросив суд призначити покарання у виді { HAS(CASE("uk", "gen", $sentence)) ->
            [yes] { CASE("uk", "gen", $sentence) }
           *[no] такого – { $sentence }
        } { in-case }
    }
    .headline = Прокурор попросив призначити покарання { in-case-headline }
step-last-word = { $who } { PAST($agreement, "виголосив", "виголошує") } останнє слово в суді
    .headline = { named } { PAST($agreement, "виголосив", "виголошує") } останнє слово в суді
step-verdict-announced = проголошено{ $by } вирок { in-case }
    .headline = Проголошено вирок { in-case-headline }
step-convicted = { $who } { WAS($agreement, "засуджений", "отримує обвинувальний вирок") }{ $by }{ $of-charge }{ $and-sentence }
    .headline = { named } { received } обвинувальний вирок
step-acquitted = { $who } { WAS($agreement, "виправданий", "отримує виправдувальний вирок") }{ $by }{ $of-charge }
    .headline = { named } { received } виправдувальний вирок
step-sentenced =
    { HAS($to-sentence) ->
        [yes] { $who } { WAS($agreement, "засуджений", "засуджується") }{ $by }{ $to-sentence }
       *[no] { $who } { received } вирок{ $from }
    }
    .headline = { named } { received } вирок
step-appeal-lodged = подано апеляційну скаргу { in-case }
    .headline = Подано апеляційну скаргу { in-case-headline }
step-appeal-heard = відбувся{ $at } розгляд апеляційної скарги { in-case }
    .headline = Розглянуто апеляційну скаргу { in-case-headline }
step-appeal-decided = розглянуто{ $by } апеляційну скаргу { in-case }{ $outcome }
    .headline = Ухвалено апеляційне рішення { in-case-headline }
step-cassation-lodged = подано касаційну скаргу { in-case }
    .headline = Подано касаційну скаргу { in-case-headline }
step-cassation-decided = розглянуто{ $by } касаційну скаргу { in-case }{ $outcome }
    .headline = Ухвалено касаційне рішення { in-case-headline }
step-supreme-court-decided = Верховний Суд ухвалив рішення { in-case }{ $outcome }
    .headline = Верховний Суд ухвалив рішення { in-case-headline }
step-constitutional-complaint = подано конституційну скаргу { in-case }
    .headline = Подано конституційну скаргу { in-case-headline }
step-constitutional-decision = розглянуто{ $by } конституційну скаргу { in-case }{ $outcome }
    .headline = Ухвалено рішення за конституційною скаргою { in-case-headline }
step-review-requested = подано клопотання про перегляд рішення { in-case }
    .headline = Подано клопотання про перегляд { in-case-headline }
step-review-decided = розглянуто{ $by } клопотання про перегляд рішення { in-case }{ $outcome }
    .headline = Розглянуто клопотання про перегляд { in-case-headline }
step-retrial-ordered = призначено{ $by } новий судовий розгляд { in-case }
    .headline = Призначено новий розгляд { in-case-headline }
step-sent-back = { the-case-of } повернуто{ $by }
    .headline = Повернуто справу, у якій { passes } { named }
step-sentence-began = { $who } { PAST($agreement, "почав", "починає") } відбувати покарання
    .headline = { named } відбуває покарання
step-sentence-replaced = { punishment-of } замінено{ $by }{ $with-sentence }
    .headline = Замінено покарання { in-case-headline }
step-term-extended = { term-of } збільшено{ $by }{ $change }
    .headline = Збільшено строк покарання { in-case-headline }
step-amnestied =
    { HAS($change) ->
        [no] { $who } { WAS($agreement, "амністований", "потрапляє під амністію") }{ $by }
       *[yes] { term-of } скорочено{ $by } за амністією{ $change }
    }
    .headline = { named } { PAST($agreement, "потрапив", "потрапляє") } під амністію
step-pardoned = { $who } { WAS($agreement, "помилуваний", "отримує помилування") }
    .headline = { named } { received } помилування
step-parole-granted = { $who } { WAS($agreement, "умовно-достроково звільнений", "умовно-достроково виходить на волю") }
    .headline = { named } на волі умовно-достроково
step-parole-refused = { $who } { received } відмову в умовно-достроковому звільненні{ $from }
    .headline = { named } { received } відмову в умовно-достроковому звільненні
step-released = { $who } { WAS($agreement, "звільнений", "виходить на волю") }
    .headline = { named } на волі
step-released-on-condition = { $who } { WAS($agreement, "звільнений", "виходить на волю") } на певних умовах
    .headline = { named } на волі з умовами
step-released-on-expiry = { $who } { WAS($agreement, "звільнений", "виходить на волю") } після закінчення строку
    .headline = { named } на волі після закінчення строку
step-released-into-exile = { $who } { WAS($agreement, "звільнений", "виходить на волю") } з виїздом у вигнання
    .headline = { named } на волі у вигнанні
step-supervision = { $who } { PAST($agreement, "потрапив", "потрапляє") } під нагляд{ HAS($by) ->
        [yes] , установлений{ $by }
       *[no] {""}
    }
    .headline = { named } під наглядом
step-escaped = { $who } { PAST($agreement, "вчинив", "вчиняє") } втечу
    .headline = { named } у бігах
step-wanted = { $who } { WAS($agreement, "оголошений", "оголошується") } в розшук{ $by }
    .headline = { named } в розшуку
step-extradition-requested =
    { $mention ->
        [pronoun] щодо { $whom } надіслано{ $by } запит про екстрадицію
       *[name] надіслано{ $by } запит про екстрадицію { in-case }
    }
    .headline = { named } під загрозою екстрадиції
step-extradited = { $who } { WAS($agreement, "екстрадований", "зазнає екстрадиції") }{ $by }{ WITH(" (місце призначення – ", $where, ")") }
    .headline = { named } { zaznav } екстрадиції
step-deported = { $who } { WAS($agreement, "депортований", "зазнає депортації") }{ $by }{ WITH(" (місце призначення – ", $where, ")") }
    .headline = { named } { zaznav } депортації
step-charges-dropped = знято{ $by } обвинувачення { in-case }
    .headline = Знято обвинувачення { in-case-headline }
step-dismissed = { the-case-of } припинено{ $by }
    .headline = Припинено справу, у якій { passes } { named }
step-closed = { the-case-of } закрито{ $by }
    .headline = Закрито справу, у якій { passes } { named }
step-expired = минув строк давності { in-case }
    .headline = Минув строк давності { in-case-headline }
step-quashed = скасовано{ $by } обвинувальний вирок { in-case }
    .headline = Скасовано обвинувальний вирок { in-case-headline }
step-rehabilitated = { $who } { WAS($agreement, "реабілітований", "отримує реабілітацію") }{ $by }
    .headline = { named } { received } реабілітацію
step-died = { $who } { PAST($agreement, "помер", "іде з життя") }
    .headline = { named } { PAST($agreement, "помер", "іде з життя") }
step-abated = у зв’язку зі смертю закрито{ $by } справу, у якій { passes } { $name }
    .headline = Закрито у зв’язку зі смертю справу, у якій { passes } { named }
step-reprimand = { $who } { received } догану{ $from }
    .headline = { named } { received } догану
step-licence-suspended =
    { $gender ->
        [organization] { $who } тимчасово { lost } права, які дає реєстрація або ліцензія, і дію цих прав зупинено{ $by }
       *[other] { $who } тимчасово { lost } право на професійну діяльність, і дію ліцензії зупинено{ $by }
    }
    .headline = { named } тимчасово без ліцензії
step-disbarred = { $who } { WAS($agreement, "позбавлений", "зазнає позбавлення") } права на адвокатську діяльність{ $by }
    .headline = { named } { lost } право на адвокатську діяльність
step-reinstated = { $who } { WAS($agreement, "поновлений", "отримує поновлення") } на посаді або в професії{ $by }
    .headline = { named } знову на посаді або в професії
step-registration-refused = { $who } { received } відмову в реєстрації{ $from }
    .headline = { named } { received } відмову в реєстрації
step-organization-dissolved = організацію ліквідовано{ $by }
    .headline = Ліквідовано організацію { in-case-headline }
step-fined = { $who } { WAS($agreement, "оштрафований", "отримує штраф") }{ $by }{ $amount }{ $for-charge }
    .headline = { named } { received } штраф
step-warning-issued = { $who } { received } офіційне попередження{ $from }
    .headline = { named } { received } офіційне попередження
step-interim-measure = указано{ $by } тимчасовий захід { in-case }
    .headline = Указано тимчасовий захід { in-case-headline }
step-submitted = до міжнародного органу подано матеріали { in-case }
    .headline = Подано до міжнародного органу матеріали { in-case-headline }
step-registered = { the-case-of } зареєстровано{ $by }
    .headline = Зареєстровано справу, у якій { passes } { named }
step-transmitted = уряду передано{ $by } матеріали { in-case }
    .headline = Передано уряду матеріали { in-case-headline }
step-reply-received = отримано відповідь уряду { in-case }
    .headline = Уряд відповів { in-case-headline }
step-opinion-adopted = ухвалено{ $by } рішення або думку { in-case }
    .headline = Ухвалено рішення { in-case-headline }
step-decision-notified = доведено{ $by } до відома рішення { in-case }
    .headline = Доведено до відома рішення { in-case-headline }
step-decision-published = опубліковано{ $by } рішення { in-case }
    .headline = Опубліковано рішення { in-case-headline }

# In the accusative, after "відхилено".
the-remedy =
    { $remedy ->
        [appeal] апеляційну скаргу
        [cassation] касаційну скаргу
        [supreme] скаргу до Верховного Суду
        [constitutional] конституційну скаргу
        [review] клопотання про перегляд
        [remand-appeal] скаргу на тримання під вартою
        [habeas-corpus] скаргу на незаконність позбавлення волі
       *[other] скаргу
    }
on-remedy =
    { $remedy ->
        [appeal] {" "}в апеляції
        [cassation] {" "}в касації
        [supreme] {" "}у Верховному Суді
        [constitutional] {" "}за конституційною скаргою
        [review] {" "}під час перегляду справи
        [remand-appeal] {" "}в апеляції
       *[other] {""}
    }
what-stood =
    { $stood ->
        [conviction] обвинувальний вирок
        [acquittal] виправдувальний вирок
        [detention] рішення про тримання під вартою
        [closure] рішення про закриття справи
        [decision] рішення
       *[judgment] судове рішення
    }
decided-upheld = залишено без змін{ on-remedy }{ $by } { what-stood }{ $for-charge } { in-case }
    .headline = Залишено без змін { what-stood } { in-case-headline }
decided-reduced =
    { HAS($change) ->
        [yes] { term-of } скорочено
       *[no] { punishment-of } пом’якшено
    }{ on-remedy }{ $by }{ $change }
    .headline = Пом’якшено покарання { in-case-headline }
decided-increased =
    { HAS($change) ->
        [yes] { term-of } збільшено
       *[no] { punishment-of } посилено
    }{ on-remedy }{ $by }{ $change }
    .headline = Посилено покарання { in-case-headline }
decided-quashed = скасовано{ on-remedy }{ $by } { what-stood }{ $for-charge } { in-case }
    .headline = Скасовано { what-stood } { in-case-headline }
decided-partly-quashed = частково скасовано{ on-remedy }{ $by } { what-stood } { in-case }
    .headline = Частково скасовано { what-stood } { in-case-headline }
decided-sent-back = { the-case-of } повернуто{ on-remedy }{ $by }
    .headline = Повернуто справу, у якій { passes } { named }
decided-granted = задоволено{ $by } { the-remedy } { in-case }
    .headline = Задоволено { the-remedy } { in-case-headline }
decided-partly-granted = частково задоволено{ $by } { the-remedy } { in-case }
    .headline = Частково задоволено { the-remedy } { in-case-headline }
decided-refused = відхилено{ $by } { the-remedy } { in-case }
    .headline = Відхилено { the-remedy } { in-case-headline }
decided-dismissed = залишено без задоволення{ $by } { the-remedy } { in-case }
    .headline = Залишено без задоволення { the-remedy } { in-case-headline }
decided-inadmissible = визнано неприйнятною для розгляду{ $by } { the-remedy } { in-case }
    .headline = Визнано неприйнятною для розгляду { the-remedy } { in-case-headline }
decided-withdrawn = відкликано { the-remedy } { in-case }
    .headline = Відкликано { the-remedy } { in-case-headline }
decided-adjourned = відкладено{ $by } засідання, на якому мали розглядати { the-remedy } { in-case }
    .headline = Відкладено розгляд скарги { in-case-headline }
decided-no-decision = залишено{ $by } без рішення { the-remedy } { in-case }
    .headline = Залишено без рішення { the-remedy } { in-case-headline }
decided-convicted = { $who } { WAS($agreement, "засуджений", "отримує обвинувальний вирок") }{ on-remedy }{ $by }{ $of-charge }{ $and-sentence }
    .headline = { named } { received } обвинувальний вирок вищої інстанції
decided-acquitted = { $who } { WAS($agreement, "виправданий", "отримує виправдувальний вирок") }{ on-remedy }{ $by }{ $of-charge }
    .headline = { named } { received } виправдувальний вирок вищої інстанції
decided-charges-dropped = знято{ on-remedy }{ $by } обвинувачення { in-case }
    .headline = Знято обвинувачення { in-case-headline }
decided-requalified = перекваліфіковано{ on-remedy }{ $by } обвинувачення { in-case }
    .headline = Перекваліфіковано обвинувачення { in-case-headline }
decided-released = ухвалено{ on-remedy }{ $by } рішення про звільнення { in-case }
    .headline = Ухвалено рішення про звільнення { in-case-headline }
decided-extended = продовжено{ on-remedy }{ $by }{ $until } строк тримання під вартою { in-case }
    .headline = Продовжено строк тримання під вартою { in-case-headline }
result-fined = { $who } { WAS($agreement, "оштрафований", "отримує штраф") }{ $by }{ $amount }{ $for-charge }
result-requalified = обвинувачення{ $of-charge } перекваліфіковано{ $by }
result-in-words = { $who } { received } таке рішення{ $on-charge }{ $from }: { $label }
result-next-convicted = { $clause }, а також { DONE($agreement, "засуджений", "отримує обвинувальний вирок") }{ $of-charge }
result-next-acquitted = { $clause }, але { DONE($agreement, "виправданий", "отримує виправдання") }{ $of-charge }
result-next-charges-dropped = { $clause }; обвинувачення{ $of-charge } знято
result-next-dismissed = { $clause }; справу{ $of-charge } закрито
result-next-fined = { $clause }, а також { DONE($agreement, "оштрафований", "отримує штраф") }{ $for-charge }
result-next-requalified = { $clause }; обвинувачення{ $of-charge } перекваліфіковано
result-next = { $clause };{ $on-charge } рішення таке: { $label }

step-other = відбулося таке – { $label }
    .headline = { named }: { $label }
headline-default = { named }: { $label }
headline-at-risk = { named } в небезпеці
headline-alleged = { $headline }, як стверджують
headline = { $country }: { $headline }
times-aside = {" "}({ $times })

## Хто це

who-is = { $name } – { $what }
what-as = { LOWER($what) }
organization-of =
    { HAS(CASE("uk", "gen", $organization)) ->
        [yes] { CASE("uk", "gen", $organization) }
       *[no] організації { QUOTED($organization) }
    }
role-of-organization = { LOWER($role) } { organization-of }{ $meaning }
role-alone = { LOWER($role) }
of-organization =
    { HAS(CASE("uk", "ins", $organization)) ->
        [yes] особа, пов’язана з { CASE("uk", "ins", $organization) }
       *[no] особа, пов’язана з організацією { QUOTED($organization) }
    }{ $meaning }
meaning-part = {" "}(«{ $meaning }»)
serves-verb =
    { AGREEMENT("uk", $organization) ->
        [many] ведуть
       *[one] веде
    }
organization-is = { $organization } – { LOWER($description) }
organization-is-serves = { $organization } – { LOWER($description) }; у центрі цієї роботи – { $serves }
organization-serves = у центрі роботи, яку { serves-verb } { $organization }, – { $serves }
works-for =
    { $mention ->
        [pronoun] { $gender ->
            [organization] у центрі роботи цієї організації – { $serves }
            [other] у центрі роботи цієї особи – { $serves }
            [group] у центрі їхньої роботи – { $serves }
           *[known] у центрі { $whose } роботи – { $serves }
        }
       *[name] у центрі роботи, яку { $gender ->
            [group] ведуть
           *[one] веде
        } { $name }, – { $serves }
    }
is-now = зараз { $who } – { $whereabouts }

## Що говорить влада

allegation = за версією слідства, { $name } { $allegation }
allegation-account = влада викладає обставини так: { $allegation }
says =
    { AGREEMENT("uk", $by) ->
        [many] { $length ->
            [short] вживають вислів
           *[long] заявляють:
        }
       *[one] { $length ->
            [short] вживає вислів
           *[long] заявляє:
        }
    } «{ $words }»
quotation-in-document-by = у документі { QUOTED($document) } { $by } { says }
quotation-in-document =
    у документі { QUOTED($document) } { $length ->
        [short] ужито вислів
       *[long] зазначено:
    } «{ $words }»
quotation-by = { $by } { says }
quotation-alone =
    { $length ->
        [short] влада вживає вислів
       *[long] влада заявляє:
    } «{ $words }»
quotation-also =
    там само { $length ->
        [short] ужито вислів
       *[long] зазначено:
    } «{ $words }»
words-of =
    { $by } { AGREEMENT("uk", $by) ->
        [many] заявляють
       *[one] заявляє
    }: «{ $words }»
the-authorities = влада
person-with-status = { $name } ({ $status })
citizen-of = країна громадянства – { $countries }
witnesses =
    { $count ->
        [one] у справі як свідок бере участь { $names }
       *[other] у справі як свідки беруть участь { $names }
    }
co-accused =
    { $count ->
        [one] у тій самій справі обвинувачення отримує також { $names }
       *[other] у тій самій справі обвинувачення отримують також { $names }
    }

## Заходи

measure-object = {" "}({ $object })
measure-by-m =
    { HAS($by) ->
        [yes] , який застосовано{ $by }
       *[no] {""}
    }
measure-by-f =
    { HAS($by) ->
        [yes] , яку встановлено{ $by }
       *[no] {""}
    }
measure-by-n =
    { HAS($by) ->
        [yes] , яке встановлено{ $by }
       *[no] {""}
    }
may-undergo =
    { $gender ->
        [group] можуть зазнати
       *[other] може зазнати
    }
measure-ordered = { $who } { zaznav } заходу «{ $label }»{ $concerning }{ $during }{ measure-by-m }
    .headline = { named }: { $label }
measure-asked-for =
    { HAS($authority) ->
        [no] подано запит про захід
       *[yes] { $authority } { AGREEMENT("uk", $authority) ->
            [many] просять застосувати захід
           *[one] просить застосувати захід
        }
    } «{ $label }»{ $concerning }, якого { may-undergo } { $name }; рішення за цим запитом у записах не зазначено
    .headline = Подано запит про захід «{ $label }», якого { may-undergo } { named }
measure-refused = відмовлено{ $by } в застосуванні заходу «{ $label }»{ $concerning }, про який просили і якого { may-undergo } { $name }
    .headline = Відмовлено в застосуванні заходу «{ $label }», якого { may-undergo } { named }
measure-travel-ban = { $who } { received } заборону виїзду з країни{ $during }{ measure-by-f }{ $concerning }
    .headline = { named } { received } заборону виїзду з країни
measure-entry-ban = { $who } { received } заборону в’їзду до країни{ $during }{ measure-by-f }{ $concerning }
    .headline = { named } { received } заборону в’їзду до країни
measure-asset-freeze = { $who } { lost } доступ до своїх активів, які заблоковано{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } доступ до своїх активів
measure-property-seized = { $who } { lost } майно, яке вилучено{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } вилучене майно
measure-office-sealed = { $who } { lost } доступ до офісу, який опечатано{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } доступ до опечатаного офісу
measure-registration-revoked = { $who } { lost } реєстрацію, яку анульовано{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } реєстрацію
measure-licence-suspended = { $who } тимчасово { lost } ліцензію, дію якої зупинено{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = { named } тимчасово без ліцензії
measure-licence-revoked = { $who } { lost } ліцензію, яку анульовано{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } ліцензію
measure-account-blocked = { $who } { lost } доступ до акаунта або сайту, який заблоковано{ $by }{ WITH(" (", $object, ")") }
    .headline = { named } { lost } доступ до акаунта або сайту
measure-passport-withheld = { $who } { lost } паспорт, який утримано{ $by }{ $during }
    .headline = { named } без паспорта
measure-nightly-reporting = { $who } { received } обов’язок щонічної явки{ $during }{ measure-by-m }
    .headline = { named } { received } обов’язок щонічної явки
measure-electronic-tag = { $who } { received } обов’язок носити електронний браслет{ $during }{ measure-by-m }
    .headline = { named } { received } обов’язок носити електронний браслет
measure-ban-on-activity = { $who } { received } заборону займатися певною діяльністю{ WITH(" (", $object, ")") }{ $during }{ measure-by-f }
    .headline = { named } { received } заборону на діяльність
measure-obligation-not-to-leave = { $who } { received } обов’язок не залишати { HAS($object) ->
        [yes] певне місце ({ $object })
       *[no] певне місце
    }{ $during }{ measure-by-m }
    .headline = { named } під забороною залишати певне місце
measure-listing = { $who } { WAS($agreement, "внесений", "вноситься") }{ $by } до офіційного списку{ WITH(" (", $object, ")") }
    .headline = { named } в офіційному списку
measure-red-notice = { $who } { WAS($agreement, "оголошений", "оголошується") }{ $by } в міжнародний розшук
    .headline = { named } в міжнародному розшуку
measure-supervision = { $who } { PAST($agreement, "потрапив", "потрапляє") } під адміністративний нагляд{ measure-by-m }{ $during }
    .headline = { named } під адміністративним наглядом
measure-goes-on = хоча строк цього заходу минув, він фактично триває
measure-goes-on-after = цей захід припинено { $date }, але фактично він триває
measure-ended = цей захід припинено { $date }
measure-is-in-force = цей захід діє
measure-is-in-force-until = цей захід діє { $until }
measure-was-in-force = за наявними відомостями, цей захід діяв { $date }

## Передісторія та право

targeted-before = { $name } і раніше { PAST($agreement, "стикався", "стикається") } з переслідуванням
was-accused = раніше { $who } { PAST($agreement, "проходив", "проходить") } у справі{ $of-charge }
charge-considered-by = { $sender } дає обвинуваченню таку оцінку: { $assessment }
charge-considered = обвинуваченню дають таку оцінку: { $assessment }
that-charge-considered-by = { $sender } дає тому обвинуваченню таку оцінку: { $assessment }
that-charge-considered = тому обвинуваченню давали таку оцінку: { $assessment }
charge-is =
    { HAS(CASE("uk", "ins", $charge)) ->
        [yes] { AGREEMENT("uk", $charge) ->
            [neuter] у справі висунуто { $charge }
           *[provision] обвинувачення висунуто за { CASE("uk", "ins", $charge) }
        }
       *[no] обвинувачення полягає в такому: { $charge }
    }
case-is-about = справа стосується такого: { $text }
undated = коли сталося таке, у записах не зазначено.
next-date = наступне засідання або дію у справі
to-come = { $date } очікують на таке: { $what }
relief = заявлена вимога: { $text }
parties =
    { HAS(CASE("uk", "loc", $case)) ->
        [yes] у { CASE("uk", "loc", $case) } { $parties }
       *[no] у справі { $parties }
    }
party-petitioner =
    { $count ->
        [one] позивач або заявник – { $names }
       *[other] позивачі або заявники – { $names }
    }
party-respondent =
    { $count ->
        [one] відповідач – { $names }
       *[other] відповідачі – { $names }
    }
party-complainant =
    { $count ->
        [one] заявник – { $names }
       *[other] заявники – { $names }
    }
party-other = { $label } – { $names }
charge-carries = передбачене за це покарання – { $penalty }
response-investigation-opened-on-some = за деякими з цих фактів відкрито кримінальні провадження
response-investigation-opened = розпочато розслідування
response-investigation-suspended = розслідування зупинено
response-investigation-closed = розслідування закрито
response-investigation-refused = влада відмовилася розпочати розслідування
response-nobody-identified = нікого не встановлено
response-nobody-brought-to-justice = нікого не притягнуто до відповідальності
response-perpetrators-identified = відповідальних за це встановлено
response-perpetrators-charged = відповідальним за це висунуто обвинувачення
response-brought-to-justice = відповідальних за це притягнуто до відповідальності
response-complaint-filed = владі подано скаргу
response-complaint-refused = влада відмовила в розгляді скарги
response-denied = влада заперечила свою відповідальність
response-acknowledged = влада визнала свою відповідальність
response-apology = влада вибачилася
response-compensation = виплачено компенсацію
response-to-act = { $response } ({ $act }{ WITH(", ", $date) })
response-but = { $first }, але { $second }
according-to = за даними джерела «{ $source }», { $clause }
in-custody-for = { $who } { $agreement ->
        [many] лишаються
       *[one] лишається
    } без волі вже { $days }
letter-of =
    { HAS(CASE("uk", "gen", $sender)) ->
        [yes] { CASE("uk", "gen", $sender) }
       *[no] організації { QUOTED($sender) }
    }
earlier-letter = { $when } у цій справі вже надіслано лист, автор якого – { $sender }{ $to }{ $answer }
earlier-letter-we = { $when } ми вже писали про цю справу{ $to }{ $answer }
earlier-letter-to =
    { HAS(CASE("uk", "gen", $names)) ->
        [yes] {" "}на адресу { CASE("uk", "gen", $names) }
       *[no] {" "}(адресати – { $names })
    }
earlier-letter-unanswered = {""}
earlier-letter-answered = ; отримано відповідь

## Занепокоєння та вимоги

# In the instrumental, after "занепокоєння".
concern-over =
    { $over ->
        [death] тим, що { $name } { lost } життя
        [disappearance] зникненням, жертвою якого { PAST($agreement, "став", "стає") } { $name }
        [attack] { $hedged ->
            [yes] повідомленнями про напад, якого { zaznav } { $name }
           *[no] нападом, якого { zaznav } { $name }
        }
        [liberty] позбавленням волі, якого { zaznav } { $name }
        [judgment] судовим рішенням у справі, у якій { passes } { $name }
        [charge] обвинуваченнями, з якими { met-with } { $name }
        [measures] заходами, яких { zaznav } { $name }
        [search] діями, яких { zaznav } { $name }
        [threat] { $hedged ->
            [yes] повідомленнями про погрози, які { received } { $name }
           *[no] погрозами, які { received } { $name }
        }
        [smear] публічними заявами, мішенню яких { PAST($agreement, "став", "стає") } { $name }
        [case] перебігом справи, у якій { passes } { $name }
       *[situation] становищем, у якому { is-there } { $name }
    }
and-safety =
    { $danger ->
        [yes] { $gender ->
            [female] , а також питанням її безпеки
            [male] , а також питанням його безпеки
            [organization] , а також питанням безпеки цієї організації
            [group] , а також питанням їхньої безпеки
           *[other] , а також питанням безпеки цієї особи
        }
       *[no] {""}
    }
concern =
    { AGREEMENT("uk", $sender) ->
        [many] { $sender } стурбовані { $over }{ and-safety }
       *[one] { $sender } висловлює занепокоєння { $over }{ and-safety }
    }
concern-we = ми стурбовані { $over }{ and-safety }
welcome =
    { $sender } { AGREEMENT("uk", $sender) ->
        [many] вітають
       *[one] вітає
    } цю звістку
welcome-we = ми вітаємо цю звістку
recalls = Декларація Організації Об’єднаних Націй про правозахисників, ухвалена Генеральною Асамблеєю 9 грудня 1998 року, визнає право кожного, індивідуально та спільно з іншими, сприяти захисту прав людини і закликає держави захищати тих, хто це робить, від насильства, погроз, помсти та свавільних дій (статті 1 і 12)
the-authorities-of =
    { HAS($of-country) ->
        [yes] владу { $of-country }
       *[no] владу
    }
urges =
    { $sender } наполегливо { AGREEMENT("uk", $sender) ->
        [many] закликають
       *[one] закликає
    } { the-authorities-of }:
urges-we = ми наполегливо закликаємо { the-authorities-of }:
demand-disclose-whereabouts = негайно повідомити, де { is-there } { $name } і що сталося
demand-release = негайно й безумовно припинити позбавлення волі, якого { gets } { $name }
demand-drop-charges = негайно зняти всі обвинувачення у справі, у якій { passes } { $name }
demand-quash-conviction = скасувати обвинувальний вирок у справі, у якій { passes } { $name }
demand-medical-care = забезпечити медичну допомогу, якої { $gender ->
        [group] потребують
       *[one] потребує
    } { $name }
demand-access-to-lawyer = невідкладно забезпечити конфіденційний доступ до адвоката, якого { $gender ->
        [group] оберуть
       *[one] обере
    } { $name }
demand-access-to-family = дозволити регулярне спілкування з родиною, на яке { $gender ->
        [group] мають
       *[one] має
    } право { $name }
demand-end-torture = забезпечити захист від катувань та інших видів жорстокого поводження, на який { $gender ->
        [group] мають
       *[one] має
    } право { $name }
demand-fair-trial = гарантувати справедливий і відкритий розгляд у незалежному суді справи, у якій { passes } { $name }
demand-lift-measure = зняти обмеження, яких { gets } { $name }
demand-reinstate = повернути посаду або право займатися професією, які { lost } { $name }
demand-stop-extradition = не допустити екстрадиції чи депортації, якої { $gender ->
        [group] можуть
       *[one] може
    } зазнати { $name }
demand-cease-harassment = припинити будь-яке переслідування, якого { gets } { $name }
demand-investigate = невідкладно провести ретельне й неупереджене розслідування дій, яких { zaznav } { $name }, і притягнути до відповідальності тих, хто їх учинив
demand-protect = ужити всіх необхідних заходів для захисту життя та фізичної і психологічної недоторканності, на яку { $gender ->
        [group] мають
       *[one] має
    } право { $name }
demand-reparation = надати повне відшкодування, на яке { $gender ->
        [group] мають
       *[one] має
    } право { $name }
demand-reform = привести законодавство і практику у відповідність до міжнародних стандартів у галузі прав людини
demand-general-guarantee = за будь-яких обставин гарантувати всім правозахисникам і правозахисницям{ $in-country } можливість здійснювати свою законну діяльність без страху переслідування і без жодних обмежень

## Листи

date-line = { $place }, { $date }
subject-charges = Тема: { $name }, обвинувачення{ by-charge }
subject-person = Тема: { $name }
your-reference = Ваш вихідний: справа № { $number }
our-reference = Наш вихідний: { $number }
case-code = Код справи: { $code }
update-number = Оновлення { $number }
salutation = Шановні пані та панове
salutation-comma = { $salutation }!
write-on-behalf = ми пишемо вам від імені { letter-of } про становище, у якому { is-there } { $name }
write-about = пишу вам про становище, у якому { is-there } { $name }
letter-concern = ми стурбовані { $over }{ and-safety }
letter-concern-i = висловлюю занепокоєння { $over }{ and-safety }
letter-welcome = ми вітаємо цю звістку
letter-welcome-i = вітаю цю звістку
letter-call = у зв’язку з цим ми шанобливо закликаємо вас, а у вашій особі – компетентну { the-authorities-of }:
letter-call-i = у зв’язку з цим шанобливо закликаю вас, а у вашій особі – компетентну { the-authorities-of }:
letter-reply = просимо повідомити про вжиті заходи
letter-reply-i = прошу повідомити про вжиті заходи
close = З повагою,
close-impersonal = З повагою,
signature-here = (підпис)
copies = Копії: { $names }
contact-email = Ел. пошта: { $value }
contact-phone = Телефон: { $value }
contact-fax = Факс: { $value }
contact-website = Сайт: { $value }
page-label = Сторінка { $page } з { $pages }
new-information = Нові відомості
background = Передісторія
chronology = Хронологія
date = Дата
event = Подія
unknown = Відомостей немає
urgent-action-title = ТЕРМІНОВА АКЦІЯ
urgent-action-what = Що ви можете зробити
urgent-action-take = напишіть зазначеним нижче органам влади своїми словами або скористайтеся зразком листа
urgent-action-model = Зразок листа
urgent-action-addressees = Адресати
urgent-action-salutation = Звертання: { $salutation }
urgent-action-languages = Бажані мови
urgent-action-languages-text = { $languages }; можна писати і своєю мовою
urgent-action-before = Просимо написати до
urgent-action-asap = якнайшвидше
urgent-action-information = Додаткова інформація
urgent-action-name = Ім’я та займенники
urgent-action-pronouns = { $name } ({ $pronouns })
pronouns-female = вона
pronouns-male = він
pronouns-other = вони
pronouns-organization = вона (організація)
urgent-action-earlier = Попередні акції
urgent-action-call = закликаю вас:
observatory-title = ТЕРМІНОВЕ ЗВЕРНЕННЯ
observatory-intro = { $sender } просить вас невідкладно втрутитися в таку ситуацію{ $in-country }
observatory-intro-we = просимо вас невідкладно втрутитися в таку ситуацію{ $in-country }
observatory-description = Стислий опис ситуації
observatory-informed = { $sender } має інформацію про становище, у якому { is-there } { $name }
observatory-informed-we = ми маємо інформацію про становище, у якому { is-there } { $name }
observatory-background = Довідкова інформація
observatory-assessment = Оцінка
observatory-actions = Потрібні дії
observatory-actions-opening = просимо написати органам влади{ $in-country } і закликати їх:
observatory-addresses = Адреси
observatory-embassies = Просимо також написати до дипломатичних представництв країни у ваших країнах.
observatory-report = просимо повідомляти нам про вжиті дії, зазначаючи у відповіді код цього звернення
un-title = Інформація, подана спеціальним процедурам Ради з прав людини
un-kind = Вид повідомлення
un-urgent = Терміновий заклик: імовірні порушення тривають або неминучі
un-allegation = Лист із викладом тверджень: імовірні порушення вже сталися
un-victims = Імовірна жертва (жертви)
un-perpetrators = Імовірні порушники
un-perpetrators-label = Особи, сили або органи, які ймовірно несуть відповідальність
un-incident = Дата, місце та обставини
un-when = Дата
un-where = Місце
un-circumstances = Обставини
un-ongoing = Що триває або неминуче
un-domestic = Заходи, ужиті на національному рівні
un-international = Інші міжнародні процедури
un-consent = Згода та конфіденційність
un-consent-submit = Згода на подання інформації
un-consent-given = надано{ $by }{ $date }
un-consent-by = {" "}(згоду дає { $name })
un-consent-date = {" "}({ $date })
un-consent-not = не зафіксовано
un-consent-refused = не надано або відкликано
un-keep-confidential = Не підлягає розголошенню
un-keep-confidential-text = особа автора повідомлення, імена свідків і джерел
un-submitter = Ким подано
un-submitter-note = Особа автора повідомлення не підлягає розголошенню.
un-disappearance = Насильницьке зникнення: шість елементів
un-forces = Сили, яких вважають відповідальними
un-search-steps = Заходи, ужиті для встановлення долі або місцеперебування
un-legal = Правові підстави, на які посилається влада
un-assessment = Зв’язок із правозахисною діяльністю
field-name = Повне ім’я
field-family-name = Прізвище
field-given-name = Ім’я та по батькові
field-other-names = Інші імена та варіанти написання
field-sex = Стать
field-birth-date = Дата народження
field-birth-place = Місце народження
field-age = Вік
field-age-on = { $age } ({ $date })
field-nationality = Громадянство
field-identity-document = Документ, що посвідчує особу
field-profession = Професія або рід занять
field-organization = Організація
field-address = Адреса звичайного місця проживання
field-whereabouts = Теперішнє місцеперебування
field-date = Дата
field-place = Місце
field-forces = Ким здійснено арешт
field-holding = Хто утримує особу
field-warrant = Чи було пред’явлено ордер або інше рішення
field-authority = Орган, що віддав розпорядження
field-reasons = Підстави, наведені владою
field-law = Застосоване законодавство
field-duration = Строк
field-state = Відповідна держава
field-representative = Представник
field-article = Стаття
field-final-decision = Остаточне рішення на національному рівні
yes-exhausted = Інших ефективних національних засобів правового захисту немає.
wgad-title = Запитальник для подання до Робочої групи з питань свавільних затримань
wgad-identity = Особисті дані
wgad-arrest = Арешт
wgad-detention = Тримання під вартою
wgad-circumstances = Обставини арешту і тримання під вартою
wgad-arbitrary = Причини, з яких арешт і тримання під вартою вважаються свавільними
wgad-domestic = Заходи, ужиті на національному рівні
wgad-submitter = Особа або організація, що подає інформацію
wgad-government = урядові пропонується відповісти протягом 60 днів із моменту передання повідомлення
ccpr-title = Індивідуальне повідомлення до Комітету з прав людини
ccpr-protocol = подано на підставі Факультативного протоколу до Міжнародного пакту про громадянські і політичні права
ccpr-applicant = Автор повідомлення та ймовірна жертва
ccpr-representative = Представник і повноваження
ccpr-state = Держава-учасниця
ccpr-facts = Факти
ccpr-violations = Статті, які ймовірно порушено, та доводи
ccpr-remedies = Вичерпання національних засобів правового захисту
ccpr-other = Інші міжнародні процедури
ccpr-none = У записах не зазначено, чи подавалося те саме питання на розгляд за іншою процедурою міжнародного розслідування або врегулювання.
ccpr-sought = Засоби правового захисту, про які просять
ccpr-documents = Додатки
echr-title = Заява до Європейського суду з прав людини
echr-applicant = Заявник
echr-state = Висока Договірна Сторона
echr-facts = Виклад фактів
echr-violations = Виклад імовірних порушень і доводи
echr-admissibility = Дотримання критеріїв прийнятності, передбачених пунктом 1 статті 35
echr-limit-months =
    заява має надійти до Суду протягом { $months ->
        [4] чотирьох місяців
       *[other] шести місяців
    } від дня остаточного рішення; останній день: { $date }
echr-other = Інші міжнародні процедури
echr-documents = Перелік доданих документів
echr-organization = Організація-представник
press-title = ПРЕСРЕЛІЗ
press-about = Довідка: { $name }
press-contact = Контакт для преси
briefing-title = ІНФОРМАЦІЙНА ЗАПИСКА
briefing-who = Хто
briefing-what = Що сталося
briefing-matters = Чому це важливо
briefing-asks = Про що ми просимо
briefing-raise = просимо ваш уряд закликати органи влади{ $in-country }:
briefing-matters-law = ця справа стосується свободи діяльності правозахисників, захищати яку закликає кожну державу Декларація Організації Об’єднаних Націй про правозахисників
bio-born = { $who } { PAST($agreement, "народився", "з’являється на світ") } { $date }{ $place }
bio-born-in = { WHERE($place) }
bio-age = вік, у якому { $date } { were-there } { $name }, – { COUNTED($age, "рік", "роки", "років") }
bio-life = Життєвий шлях
bio-situation = Становище на цей час
are-there =
    { $agreement ->
        [many] перебувають
       *[one] перебуває
    }
were-there = { PAST($agreement, "перебував", "перебуває") }
liberty-in-custody = { $who } { are-there } під вартою
    .then = { $who } { were-there } під вартою
liberty-incommunicado = { $who } { are-there } під вартою без зв’язку із зовнішнім світом
    .then = { $who } { were-there } під вартою без зв’язку із зовнішнім світом
liberty-house-arrest = { $who } { are-there } під домашнім арештом
    .then = { $who } { were-there } під домашнім арештом
liberty-residential-surveillance = { $who } { are-there } під наглядом за місцем проживання
    .then = { $who } { were-there } під наглядом за місцем проживання
liberty-disappeared = невідомо, де { is-there } { $name } і що сталося
    .then = було невідомо, де { is-there } { $name } і що сталося
liberty-free = { $who } { are-there } на волі
    .then = { $who } { were-there } на волі
liberty-conditional = { $who } { are-there } на волі з обмежувальними умовами
    .then = { $who } { were-there } на волі з обмежувальними умовами
liberty-on-bail = { $who } { are-there } на волі під заставою
    .then = { $who } { were-there } на волі під заставою
liberty-on-parole = { $who } { are-there } на умовно-достроковому звільненні
    .then = { $who } { were-there } на умовно-достроковому звільненні
liberty-nightly-reporting = { $who } { are-there } під обов’язком щонічної явки
    .then = { $who } { were-there } під обов’язком щонічної явки
liberty-exile = { $who } { are-there } у вигнанні
    .then = { $who } { were-there } у вигнанні
liberty-in-hiding =
    { $who } { $agreement ->
        [many] переховуються
       *[one] переховується
    }
    .then = { $who } { PAST($agreement, "переховувався", "переховується") }
as-last-reported = за останніми відомостями, на { $date } { $clause }
died =
    { HAS($date) ->
        [yes] { $date } { $who } { PAST($agreement, "помер", "іде з життя") }
       *[no] { $who } { PAST($agreement, "помер", "іде з життя") }
    }
life-exile = { $who } { PAST($agreement, "опинився", "опиняється") } у вигнанні{ $in }{ $place }
life-return = { $who } знову { are-there }{ $in }{ $place }
life-other = { $who }: { $label }{ $in }{ $place }

## The mark of a letter above public

mark-internal = Конфіденційно: не для публікації
mark-secret = Таємно: лише для адресата, не для публікації

# The noun before a name of a body that is not declined, by the kind of the body: it is declined instead.
body-noun = організація
body-noun-court = суд
body-noun-police = орган поліції
body-noun-prosecutor = орган прокуратури
body-noun-ministry = міністерство
body-noun-prison = установа
body-noun-armed-group = група
body-noun-paramilitary = група
body-noun-mob = група
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
