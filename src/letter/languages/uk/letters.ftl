# Слова листів українською. See the English file for what each variable is. Names are never declined.

pronoun =
    { $gender ->
        [female] вона
        [male] він
        [organization] організація
        [group] група
       *[other] { $name }
    }
pronoun-object =
    { $gender ->
        [female] її
        [male] його
       *[other] { $name }
    }
pronoun-possessive =
    { $gender ->
        [female] її
        [male] його
       *[other] їхній
    }
pronoun-agreement =
    { $gender ->
        [female] female
        [male] male
        [organization] female
        [group] female
       *[other] male
    }
name-agreement =
    { $gender ->
        [female] female
       *[other] male
    }
was =
    { $agreement ->
        [female] була
        [many] були
       *[male] був
    }{ $allegedly }
is = {""}
has = {""}
allegedly = {""}
alleged-clause = імовірно, { $clause }
introduced = { $name } ({ $role })
pair = { $name } та { $other }
co-accused-count =
    { $count ->
        [one] { $number } співобвинувачений
        [few] { $number } співобвинувачені
       *[other] { $number } співобвинувачених
    }
list-two = { $first } та { $last }
list-comma = ,{" "}
list-last = { $first } та { $last }
foreign-inline = «{ $text }» [{ $tag }]
foreign-sentence = мова оригіналу – { $language }: «{ $text }»
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
times-as-recorded = кількість випадків: { $text }
dated = { $when } { $clause }
dated-text = { $when }: { $text }
by = {" "}(виконавці: { $names })
from = {" "}(виконавці: { $names })
at = {" "}(суд або орган: { $name })
times-part = {" "}({ $times })
place-part = {" "}(місце: { $place })
during = {" "}(строк: { $duration })
until-part = {" "}{ $until }
outcome-part = {" "}(результат: { $outcome })
part-separator = ;{" "}
aside = {" "}({ $text })
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } – { $name }
in-country = {" "}{ $in }
article = стаття { $article }
part = {" "}частина { $part }
of-law = { $article } ({ $law })
law-edition = { $law } ({ $edition })
charge-titled = «{ $title }»
charge-titled-under = «{ $title }» ({ $provisions })
charge-under = { $provisions }
of-charge = {" "}(обвинувачення: { $charge })
on-charge = {" "}(обвинувачення: { $charge })
with-charge = {" "}(обвинувачення: { $charge })
for-charge = {" "}(обвинувачення: { $charge })
to-sentence = {" "}(покарання: { $sentence })
and-sentence = {" "}(покарання: { $sentence })
with-sentence = {" "}(нове покарання: { $sentence })
fined-amount = {" "}у розмірі { $amount }
sentence-is = {" "}(покарання: { $sentence })
length-years =
    { $count ->
        [one] { $number } рік
        [few] { $number } роки
        [many] { $number } років
       *[other] { $number } роки
    }
length-months =
    { $count ->
        [one] { $number } місяць
        [few] { $number } місяці
        [many] { $number } місяців
       *[other] { $number } місяці
    }
length-weeks =
    { $count ->
        [one] { $number } тиждень
        [few] { $number } тижні
        [many] { $number } тижнів
       *[other] { $number } тижні
    }
length-days =
    { $count ->
        [one] { $number } день
        [few] { $number } дні
        [many] { $number } днів
       *[other] { $number } дні
    }
length-hours =
    { $count ->
        [one] { $number } година
        [few] { $number } години
        [many] { $number } годин
       *[other] { $number } години
    }
sentence-of-length = { $kind }, строк: { $length }
sentence-of-kind = { $kind }
sentence-life = довічне позбавлення волі
sentence-fine = штраф у розмірі { $amount }
sentence-of-amount = { $kind }, { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(умовно)
sentence-part-suspended = {" "}(з них умовно: { $part })
sentence-concurrent = {" "}(з поглиненням)
case-kind =
    { $kind ->
        [civil] відкрито цивільне провадження
        [disciplinary] відкрито дисциплінарне провадження
        [immigration] відкрито міграційне провадження
        [extradition] відкрито екстрадиційне провадження
        [constitutional] відкрито конституційне провадження
        [international] відкрито міжнародне провадження
        [habeas-corpus] відкрито провадження щодо законності позбавлення волі
        [administrative] відкрито адміністративну справу
        [military] відкрито військову справу
       *[criminal] відкрито кримінальне провадження
    }
act-killing = { $who } { podverg } вбивства{ $times }{ $by }
act-attempted-killing = { $who } { podverg } замаху на вбивство{ $times }{ $by }
act-death-in-custody = настала смерть в ув’язненні (особа: { $name }){ $times }
act-enforced-disappearance = { $who } { podverg } насильницького зникнення{ $times }{ $by }
act-torture = { $who } { podverg } катувань{ $times }{ $by }
act-ill-treatment = { $who } { podverg } жорстокого поводження{ $times }{ $by }
act-sexual-violence = { $who } { podverg } сексуального насильства{ $times }{ $by }
act-physical-assault = { $who } { podverg } фізичного нападу{ $times }{ $by }
act-attempted-assault = { $who } { podverg } спроби нападу{ $times }{ $by }
act-threat = { $who } { podverg } погроз{ $times }{ $by }
act-death-threat = { $who } { podverg } погроз убивством{ $times }{ $by }
act-threat-to-family = { $who } { podverg } погроз на адресу родини{ $times }{ $by }
act-abduction = { $who } { podverg } викрадення{ $times }{ $by }
act-hostage-taking = { $who } { podverg } захоплення в заручники{ $times }{ $by }
act-arbitrary-arrest = { $who } { podverg } арешту{ $times }{ $by }
act-detention = { $who } { podverg } затримання{ $times }{ $by }
act-pre-trial-detention = { $who } { podverg } досудового тримання під вартою{ $times }{ $by }
act-administrative-detention = { $who } { podverg } адміністративного затримання{ $times }{ $by }
act-incommunicado-detention = { $who } { podverg } тримання під вартою без зв’язку із зовнішнім світом{ $times }{ $by }
act-house-arrest = { $who } { podverg } домашнього арешту{ $times }{ $by }
act-bail-refused = { $who } { podverg } відмови у звільненні під заставу{ $times }{ $by }
act-solitary-confinement = { $who } { podverg } одиночного ув’язнення{ $times }{ $by }
act-punishment-in-custody = { $who } { podverg } покарання в місцях позбавлення волі{ $times }{ $by }
act-denial-of-medical-care = { $who } { podverg } відмови в медичній допомозі{ $times }{ $by }
act-denial-of-visits = { $who } { podverg } відмови в побаченнях{ $times }{ $by }
act-forced-psychiatric-confinement = { $who } { podverg } примусового поміщення до психіатричного закладу{ $times }{ $by }
act-search = { $who } { podverg } обшуку{ $times }{ $by }
act-seizure-of-property = { $who } { podverg } вилучення майна{ $times }{ $by }
act-damage-to-property = { $who } { podverg } пошкодження майна{ $times }{ $by }
act-office-closed = { $who } { podverg } закриття офісу{ $times }{ $by }
act-organization-banned = { $who } { podverg } заборони або ліквідації організації{ $times }{ $by }
act-licence-suspended = { $who } { podverg } зупинення ліцензії{ $times }{ $by }
act-disbarment = { $who } { podverg } позбавлення права на адвокатську діяльність{ $times }{ $by }
act-dismissal = { $who } { podverg } звільнення з роботи{ $times }{ $by }
act-asset-freeze = { $who } { podverg } блокування активів{ $times }{ $by }
act-fine = { $who } { podverg } штрафу{ $times }{ $by }
act-eviction = { $who } { podverg } виселення{ $times }{ $by }
act-travel-restriction = { $who } { podverg } обмеження пересування{ $times }{ $by }
act-refusal-of-entry = { $who } { podverg } відмови у в’їзді{ $times }{ $by }
act-refusal-of-asylum = { $who } { podverg } відмови в притулку{ $times }{ $by }
act-expulsion = { $who } { podverg } видворення{ $times }{ $by }
act-extradition = { $who } { podverg } екстрадиції{ $times }{ $by }
act-loss-of-nationality = { $who } { podverg } позбавлення громадянства{ $times }{ $by }
act-surveillance = { $who } { podverg } негласного спостереження{ $times }{ $by }
act-stalking = { $who } { podverg } стеження{ $times }{ $by }
act-digital-attack = { $who } { podverg } цифрової атаки{ $times }{ $by }
act-account-blocked = { $who } { podverg } блокування акаунта або сайту{ $times }{ $by }
act-smear-campaign = { $who } { podverg } кампанії очорнення{ $times }{ $by }
act-defamation = { $who } { podverg } наклепу{ $times }{ $by }
act-listing = { $who } { podverg } внесення до офіційного списку{ $times }{ $by }
act-speech-ban = { $who } { podverg } заборони публічних виступів{ $times }{ $by }
act-harassment = { $who } { podverg } переслідування{ $times }{ $by }
act-questioning = { $who } { podverg } допиту або опитування{ $times }{ $by }
act-judicial-harassment = { $who } { podverg } судового переслідування{ $times }{ $by }
act-denial-of-fair-trial = { $who } { podverg } відмови у справедливому судовому розгляді{ $times }{ $by }
act-denial-of-counsel = { $who } { podverg } відмови в доступі до адвоката{ $times }{ $by }
act-fabrication-of-evidence = { $who } { podverg } фабрикації доказів{ $times }{ $by }
act-retaliation-against-relatives = { $who } { podverg } заходів помсти щодо родичів{ $times }{ $by }
act-retaliation-against-colleagues = { $who } { podverg } заходів помсти щодо колег{ $times }{ $by }
act-retaliation-against-lawyer = { $who } { podverg } заходів помсти щодо адвоката{ $times }{ $by }
step-complaint-filed = подано скаргу (стосується: { $name })
step-complaint-withdrawn = скаргу відкликано (стосується: { $name })
step-inquiry-opened = розпочато попередню перевірку (щодо: { $name }){ $by }
step-case-opened = { $case } (обвинувачена особа: { $name }){ $on-charge }{ $place }{ $by }
step-case-refused = у відкритті провадження відмовлено{ $by }
step-summons = { $who } { podverg } офіційного виклику{ $by }
step-questioned = { $who } { podverg } допиту{ $by }
step-search = проведено обшук (у кого: { $name }){ $by }
step-seizure = вилучено майно (у кого: { $name }){ $by }
step-accused = повідомлено про підозру (підозрювана особа: { $name }){ $on-charge }{ $by }
step-warrant-issued = видано ордер на арешт (щодо: { $name }){ $by }
step-defendants-added = до справи залучено нових обвинувачених (справа щодо: { $name }){ $by }
step-charged = висунуто обвинувачення (обвинувачена особа: { $name }){ $with-charge }{ $by }
step-indicted = затверджено обвинувальний акт (обвинувачена особа: { $name }){ $with-charge }{ $by }
step-charge-added = висунуто нове обвинувачення (обвинувачена особа: { $name }){ $by }
step-charge-changed = обвинувачення змінено (обвинувачена особа: { $name }){ $by }
step-supplementary-indictment = затверджено додатковий обвинувальний акт (обвинувачена особа: { $name }){ $by }
step-forensic-examination = призначено судову експертизу{ $by }
step-file-disclosed = матеріали справи відкрито захисту
step-case-sent-to-court = справу передано до суду (обвинувачена особа: { $name }){ $by }
step-investigation-suspended = розслідування зупинено{ $by }
step-investigation-resumed = розслідування відновлено{ $by }
step-arrested = { $who } { podverg } арешту{ $place }{ $by }
step-detained = { $who } { podverg } затримання{ $place }{ $by }
step-disappeared = зникла безвісти особа: { $name }{ $place }
step-custody-admitted = влада визнала тримання під вартою (затримана особа: { $name })
step-habeas-corpus-filed = подано скаргу на незаконність позбавлення волі (в інтересах: { $name })
step-habeas-corpus-decided = розглянуто скаргу на незаконність позбавлення волі{ $by }{ $outcome }
step-remanded = обрано запобіжний захід у вигляді тримання під вартою (обвинувачена особа: { $name }){ $during }{ $until }{ $by }
step-remand-extended = строк тримання під вартою продовжено (обвинувачена особа: { $name }){ $during }{ $until }{ $by }
step-remand-appealed = оскаржено рішення про тримання під вартою
step-remand-appeal-decided = розглянуто скаргу на тримання під вартою{ $by }{ $outcome }
step-bail-granted = ухвалено рішення про звільнення під заставу (обвинувачена особа: { $name }){ $by }
step-bail-refused = у звільненні під заставу відмовлено (обвинувачена особа: { $name }){ $by }
step-house-arrest = обрано домашній арешт (обвинувачена особа: { $name }){ $during }{ $until }{ $by }
step-travel-restricted = взято підписку про невиїзд (обвинувачена особа: { $name }){ $by }
step-order-breached = повідомлено про порушення припису (справа щодо: { $name }){ $by }
step-provisional-release = ухвалено рішення про тимчасове звільнення (обвинувачена особа: { $name }){ $by }
step-transferred = { $who } { podverg } переведення до іншого місця тримання{ $place }
step-hunger-strike = оголошено голодування (учасник: { $name })
step-trial-opened = розпочався судовий процес (обвинувачена особа: { $name }){ $at }
step-preliminary-hearing = відбулося підготовче засідання (обвинувачена особа: { $name }){ $at }
step-hearing = відбулося судове засідання (обвинувачена особа: { $name }){ $at }
step-hearing-adjourned = судове засідання відкладено (обвинувачена особа: { $name }){ $by }
step-hearing-cancelled = судове засідання не відбулося (обвинувачена особа: { $name })
step-hearing-closed = відбулося закрите судове засідання (обвинувачена особа: { $name }){ $at }
step-hearing-observed = відбулося судове засідання за участю спостерігачів (обвинувачена особа: { $name }){ $at }
step-recusal = заявлено відвід судді
step-sentence-requested = прокурор просить призначити покарання (обвинувачена особа: { $name }){ $to-sentence }
step-last-word = виголошено останнє слово в суді (обвинувачена особа: { $name })
step-petition-filed = подано позов або клопотання (справа за участю: { $name })
step-petition-decided = ухвалено рішення за позовом або клопотанням (справа за участю: { $name }){ $by }{ $outcome }
step-verdict-announced = проголошено вирок (обвинувачена особа: { $name }){ $by }
step-convicted = ухвалено обвинувальний вирок (засуджена особа: { $name }){ $of-charge }{ $and-sentence }{ $by }
step-acquitted = ухвалено виправдувальний вирок (виправдана особа: { $name }){ $of-charge }{ $by }
step-sentenced = призначено покарання (засуджена особа: { $name }){ $to-sentence }{ $by }
step-appeal-lodged = подано апеляційну скаргу (обвинувачена особа: { $name })
step-appeal-heard = відбувся апеляційний розгляд (обвинувачена особа: { $name }){ $at }
step-appeal-decided = ухвалено апеляційне рішення (обвинувачена особа: { $name }){ $by }{ $outcome }
step-cassation-lodged = подано касаційну скаргу (обвинувачена особа: { $name })
step-cassation-decided = ухвалено касаційне рішення (обвинувачена особа: { $name }){ $by }{ $outcome }
step-supreme-court-decided = Верховний Суд ухвалив рішення (обвинувачена особа: { $name }){ $outcome }
step-constitutional-complaint = подано конституційну скаргу (в інтересах: { $name })
step-constitutional-decision = ухвалено рішення за конституційною скаргою (в інтересах: { $name }){ $by }{ $outcome }
step-review-requested = подано клопотання про перегляд справи (обвинувачена особа: { $name })
step-review-decided = розглянуто клопотання про перегляд справи (обвинувачена особа: { $name }){ $by }{ $outcome }
step-retrial-ordered = призначено новий судовий розгляд (обвинувачена особа: { $name }){ $by }
step-sent-back = справу повернено (обвинувачена особа: { $name }){ $by }
step-sentence-began = розпочато відбування покарання (засуджена особа: { $name })
step-sentence-replaced = покарання замінено (засуджена особа: { $name }){ $with-sentence }{ $by }
step-term-extended = строк покарання збільшено (засуджена особа: { $name }){ $by }
step-amnestied = застосовано амністію (засуджена особа: { $name })
step-pardoned = ухвалено рішення про помилування (засуджена особа: { $name })
step-parole-granted = ухвалено рішення про умовно-дострокове звільнення (засуджена особа: { $name })
step-parole-refused = в умовно-достроковому звільненні відмовлено (засуджена особа: { $name }){ $by }
step-released = відбулося звільнення (звільнена особа: { $name })
step-released-on-condition = відбулося звільнення з умовами (звільнена особа: { $name })
step-released-on-expiry = відбулося звільнення після закінчення строку (звільнена особа: { $name })
step-released-into-exile = відбулося звільнення з виїздом у вигнання (звільнена особа: { $name })
step-supervision = установлено нагляд (особа: { $name }){ $by }
step-escaped = вчинено втечу (особа: { $name })
step-wanted = оголошено розшук (особа: { $name }){ $by }
step-extradition-requested = направлено запит про екстрадицію (особа: { $name }){ $by }
step-extradited = { $who } { podverg } екстрадиції
step-deported = { $who } { podverg } депортації
step-asylum-sought = подано клопотання про надання притулку (заявник: { $name })
step-asylum-granted = надано притулок (особа: { $name }){ $by }
step-asylum-refused = відмовлено в наданні притулку (заявник: { $name }){ $by }
step-charges-dropped = обвинувачення знято (обвинувачена особа: { $name }){ $by }
step-dismissed = справу закрито судом (обвинувачена особа: { $name }){ $by }
step-closed = справу закрито (обвинувачена особа: { $name }){ $by }
step-expired = кримінальне переслідування припинено за закінченням строку давності (обвинувачена особа: { $name })
step-decriminalised = застосовано декриміналізацію діяння (обвинувачена особа: { $name }){ $on-charge }{ $by }
step-quashed = обвинувальний вирок скасовано (засуджена особа: { $name }){ $by }
step-rehabilitated = ухвалено рішення про реабілітацію (особа: { $name }){ $by }
step-died = настала смерть (особа: { $name })
step-abated = справу закрито у зв’язку зі смертю (обвинувачена особа: { $name })
step-reprimand = оголошено догану (особа: { $name }){ $by }
step-licence-suspended = зупинено ліцензію на професійну діяльність (особа: { $name }){ $by }
step-disbarred = { $who } { podverg } позбавлення права на адвокатську діяльність{ $by }
step-reinstated = відбулося поновлення на посаді або в професії (особа: { $name }){ $by }
step-registration-refused = відмовлено в реєстрації (заявник: { $name }){ $by }
step-organization-dissolved = організацію ліквідовано{ $by }
step-fined = призначено штраф{ $amount } (особа: { $name }){ $for-charge }{ $by }
step-warning-issued = винесено офіційне попередження (особа: { $name }){ $by }
step-interim-measure = указано тимчасовий захід (в інтересах: { $name }){ $by }
step-submitted = справу подано до міжнародного органу (в інтересах: { $name })
step-registered = справу зареєстровано (в інтересах: { $name }){ $by }
step-transmitted = справу передано уряду (в інтересах: { $name }){ $by }
step-reply-received = отримано відповідь уряду у справі (в інтересах: { $name })
step-opinion-adopted = ухвалено рішення у справі (в інтересах: { $name }){ $by }
step-decision-notified = рішення у справі доведено до відома (в інтересах: { $name }){ $by }
step-decision-published = рішення у справі опубліковано (в інтересах: { $name }){ $by }
step-other = { $label }
headline-default = { $person }: { $label }
headline-at-risk = { $person } в небезпеці
headline = { $country }: { $headline }
result-of-other = { $name }: { $result }
result-of-other-in-words = { $name }: { $result }
sentence-of-others = покарання інших обвинувачених: { $list }
sentence-of-other-first = { $name } ({ $sentence })
sentence-of-other-next = { $name } ({ $sentence })
times-aside = {" "}({ $times })
who-is = { $name } – { $what }
what-as = { $what }
role-of-organization = { $role } ({ $organization }{ $meaning })
role-alone = { $role }
member = учасник
meaning-part = {" "}– «{ $meaning }»
organization-is = { $organization } – { $description }
organization-is-serves = { $organization } – { $description }; для кого або заради чого ведеться робота: { $serves }
organization-serves = { $organization }; для кого або заради чого ведеться робота: { $serves }
works-for = { $name }; для кого або заради чого ведеться робота: { $serves }
is-now = { $name }; становище на цей час: { $whereabouts }
allegation = за версією слідства, { $name } { $allegation }
allegation-account = за версією влади: { $allegation }
quotation-in-document-by = у документі ({ $document }; орган: { $by }) зазначено: «{ $words }»
quotation-in-document = у документі ({ $document }) зазначено: «{ $words }»
quotation-by = заява влади ({ $by }): «{ $words }»
quotation-alone = за словами влади: «{ $words }»
quotation-also = там само зазначено: «{ $words }»
words-of = за словами влади ({ $by }): «{ $words }»
the-authorities = влада
person-with-status = { $name } ({ $status })
citizen-of = громадянство: { $countries }
witnesses =
    { $count ->
        [one] у справі як свідок бере участь { $names }
       *[other] у справі як свідки беруть участь { $names }
    }
co-accused = у тій самій справі обвинувачуються також: { $names }
measure-in-force = діє такий захід: { $label }{ $object }{ $by }{ $since }
measure-object = {" "}(предмет: { $object })
measure-ordered-by = {" "}(орган: { $names })
measure-since = {" "}({ $date })
targeted-before = раніше вже траплялися інші випадки переслідування (потерпіла особа: { $name })
was-accused = раніше висувалося обвинувачення (обвинувачена особа: { $name }){ $of-charge }
charge-considered-by = { $sender } дає обвинуваченню таку оцінку: { $assessment }
charge-considered = обвинуваченню дається така оцінка: { $assessment }
that-charge-considered-by = { $sender } дає тому обвинуваченню таку оцінку: { $assessment }
that-charge-considered = тому обвинуваченню дається така оцінка: { $assessment }
charge-is = обвинувачення: { $charge }
charge-carries = передбачене покарання: { $penalty }
response-some-investigated = за деякими з цих фактів відкривалися кримінальні провадження
response-investigated = розпочато розслідування
response-nobody-identified = винних не встановлено
response-nobody-justice = винних не притягнуто до відповідальності
response-nobody = винних не встановлено і не притягнуто до відповідальності
response-but = { $first }, але { $second }
response-refused = влада відмовилася розпочати розслідування
response-justice = винних притягнуто до відповідальності
response-complaint = владі подано скаргу
according-to = за даними джерела ({ $source }), { $clause }
in-custody-for = строк позбавлення волі на сьогодні: { $days }
earlier-letter = раніше в цій справі вже було надіслано лист (відправник: { $sender }; дата: { $date }{ $to }){ $answer }
earlier-letter-we = раніше ми вже писали про цю справу (дата: { $date }{ $to }){ $answer }
earlier-letter-to = ; адресати: { $names }
earlier-letter-unanswered = ; відповіді по суті не отримано
earlier-letter-answered = ; отримано відповідь
concern =
    { $sender } висловлює занепокоєння у зв’язку з таким: { $repeated ->
        [yes] неодноразове переслідування
       *[no] становище
    } (особа: { $name }); є підстави вважати, що ці дії пов’язані із законною та мирною правозахисною діяльністю
concern-we =
    ми висловлюємо занепокоєння у зв’язку з таким: { $repeated ->
        [yes] неодноразове переслідування
       *[no] становище
    } (особа: { $name }); ми вважаємо, що ці дії пов’язані із законною та мирною правозахисною діяльністю
concern-neutral = є підстави вважати, що описані дії пов’язані з мирною правозахисною діяльністю (особа: { $name })
condemns = { $sender } засуджує ці дії, мета яких, вочевидь, – покарати за законну правозахисну діяльність (особа: { $name })
condemns-we = ми засуджуємо ці дії, мета яких, вочевидь, – покарати за законну правозахисну діяльність (особа: { $name })
recalls = Декларація Організації Об’єднаних Націй про правозахисників, ухвалена Генеральною Асамблеєю 9 грудня 1998 року, визнає право кожного, індивідуально та спільно з іншими, сприяти захисту прав людини і закликає держави захищати тих, хто це робить, від насильства, погроз, помсти та свавільних дій (статті 1 і 12)
urges = { $sender } наполегливо закликає владу{ $in-country }:
urges-we = ми наполегливо закликаємо владу{ $in-country }:
demand-disclose-whereabouts = негайно повідомити про долю та місцеперебування такої особи: { $name }
demand-release = негайно й безумовно звільнити таку особу: { $name }
demand-drop-charges = негайно зняти всі обвинувачення (обвинувачена особа: { $name })
demand-quash-conviction = скасувати обвинувальний вирок (засуджена особа: { $name })
demand-medical-care = забезпечити необхідну медичну допомогу (пацієнт: { $name })
demand-access-to-lawyer = забезпечити невідкладний і конфіденційний доступ до адвоката за власним вибором (довіритель: { $name })
demand-access-to-family = дозволити регулярні контакти з родиною (ув’язнена особа: { $name })
demand-end-torture = забезпечити захист від катувань та інших видів жорстокого поводження (особа: { $name })
demand-fair-trial = гарантувати справедливий і відкритий розгляд у незалежному суді (обвинувачена особа: { $name })
demand-lift-measure = зняти запроваджені обмеження (особа: { $name })
demand-reinstate = поновити на посаді або в професії (особа: { $name })
demand-stop-extradition = не допустити екстрадиції чи депортації (особа: { $name })
demand-cease-harassment = припинити будь-яке переслідування (особа: { $name })
demand-investigate = невідкладно провести ретельне й неупереджене розслідування вчинених дій (потерпіла особа: { $name }) і притягнути винних до відповідальності
demand-protect = ужити всіх необхідних заходів для захисту життя, фізичної та психологічної недоторканності (особа: { $name })
demand-reparation = надати повне відшкодування (потерпіла особа: { $name })
demand-reform = привести законодавство і практику у відповідність до міжнародних стандартів у галузі прав людини
demand-general-guarantee = за будь-яких обставин гарантувати всім правозахисникам і правозахисницям{ $in-country } можливість здійснювати свою законну діяльність без страху переслідування і без жодних обмежень
date-line = { $place }, { $date }
subject-charges = Тема: обвинувачення (обвинувачена особа: { $name }; { $charge })
subject-person = Тема: { $name }
your-reference = Ваш вихідний: справа № { $number }
our-reference = Наш вихідний: { $number }
case-code = Код справи: { $code }
update-number = Оновлення { $number }
salutation = Шановні пані та панове
salutation-comma = { $salutation }!
write-on-behalf = ми пишемо вам від імені організації ({ $sender }) щодо такої особи: { $name }
write-about = пишу вам щодо такої особи: { $name }
letter-concern = ми занепокоєні тим, що описані дії пов’язані із законною правозахисною діяльністю (особа: { $name })
letter-concern-i = мене непокоїть, що описані дії пов’язані із законною правозахисною діяльністю (особа: { $name })
letter-call = у зв’язку з цим ми шанобливо закликаємо вас, а у вашій особі компетентні органи{ $in-country }:
letter-call-i = у зв’язку з цим шанобливо закликаю вас, а у вашій особі компетентні органи{ $in-country }:
letter-reply = ми будемо вдячні за повідомлення про вжиті заходи
letter-reply-i = буду вдячний за повідомлення про вжиті заходи
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
observatory-informed = отримано інформацію про становище такої особи: { $name } (отримувач: { $sender })
observatory-informed-we = ми отримали інформацію про становище такої особи: { $name }
observatory-background = Довідкова інформація
observatory-assessment = Оцінка
observatory-actions = Потрібні дії
observatory-actions-opening = просимо написати владі{ $in-country } і закликати її:
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
un-consent-by = {" "}(ким: { $name })
un-consent-date = {" "}({ $date })
un-consent-not = не зафіксовано
un-consent-refused = не надано або відкликано
un-keep-confidential = Не підлягає розголошенню
un-keep-confidential-text = особа автора повідомлення, імена свідків і джерел
un-submitter = Ким подано
un-submitter-note = Особа автора повідомлення не підлягає розголошенню.
un-disappearance = Насильницьке зникнення: шість елементів
un-last-seen = Дата і місце зникнення
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
ccpr-none = Згідно з наявними записами, те саме питання не подавалося на розгляд за іншою процедурою міжнародного розслідування або врегулювання.
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
echr-no-final = остаточного рішення на національному рівні не зафіксовано
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
briefing-asks = Три прохання
briefing-raise = просимо ваш уряд закликати владу{ $in-country }:
briefing-matters-law = ця справа стосується свободи діяльності правозахисників, захищати яку закликає кожну державу Декларація Організації Об’єднаних Націй про правозахисників
bio-born = народження: { $date }{ $place }
bio-born-in = {" "}(місце: { $place })
bio-age = вік: { $age } ({ $date })
bio-life = Життєвий шлях
bio-situation = Становище на цей час
bio-in-custody = { $name } перебуває під вартою
bio-under-house-arrest = { $name } перебуває під домашнім арештом
bio-disappeared = доля та місцеперебування невідомі (особа: { $name })
bio-at-liberty = { $name } перебуває на волі
podverg =
    { $agreement ->
        [female] зазнала
        [many] зазнали
       *[male] зазнав
    }

## The mark of a letter above public

mark-internal = Конфіденційно: не для публікації
mark-secret = Таємно: лише для адресата, не для публікації
