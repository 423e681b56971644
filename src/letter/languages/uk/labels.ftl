# Kinds of actor

actor-kinds-person = фізична особа
actor-kinds-organization = організація
actor-kinds-public-body = державний орган
actor-kinds-group = група осіб

# Channels

channels-email = електронна пошта
channels-post = пошта
channels-fax = факс
channels-online-form = електронна форма на сайті
channels-hand = вручення особисто
channels-phone = телефон
channels-meeting = зустріч
channels-published = публікація
channels-messenger = месенджер
channels-other = інший канал

# Statuses of a charge

charge-statuses-alleged = ставиться у вину без офіційного обвинувачення
charge-statuses-under-investigation = триває розслідування
charge-statuses-charged = обвинувачення пред’явлено
charge-statuses-on-trial = розглядається судом
charge-statuses-convicted = обвинувальний вирок
charge-statuses-acquitted = виправдувальний вирок
charge-statuses-dropped = обвинувачення знято
charge-statuses-dismissed = справу закрито
charge-statuses-requalified = обвинувачення перекваліфіковано
charge-statuses-abated = справу закрито у зв’язку зі смертю
charge-statuses-expired = строк давності закінчився
charge-statuses-quashed = вирок скасовано
charge-statuses-amnestied = застосовано амністію
charge-statuses-decriminalised = діяння декриміналізовано

# Kinds of communication

communication-kinds-statement = публічна заява
communication-kinds-letter = лист
communication-kinds-urgent-appeal = заклик до невідкладних дій
communication-kinds-urgent-action = термінова акція
communication-kinds-submission = звернення до міжнародного органу
communication-kinds-un-communication = повідомлення спеціальним процедурам ООН
communication-kinds-wgad = звернення до Робочої групи з питань свавільних затримань
communication-kinds-ccpr = скарга до Комітету з прав людини
communication-kinds-echr = скарга до Європейського суду з прав людини
communication-kinds-press-release = пресреліз
communication-kinds-briefing = інформаційна записка
communication-kinds-brief-bio = коротка біографічна довідка
communication-kinds-complaint = скарга
communication-kinds-telephone-call = телефонний дзвінок
communication-kinds-meeting = зустріч
communication-kinds-reply = відповідь
communication-kinds-other = інше звернення

# What consent is given to

consent-purposes-publication = публікація
consent-purposes-letters-to-authorities = листи до органів влади
consent-purposes-united-nations = звернення до Організації Об’єднаних Націй
consent-purposes-courts = скарга до суду або договірного органу
consent-purposes-partners = передання відомостей партнерським організаціям
consent-purposes-diplomats = інформування дипломатів
consent-purposes-record = зберігання в цьому досьє
consent-purposes-all = будь-яке використання

# Status of consent

consent-statuses-given = надано
consent-statuses-refused = відмовлено
consent-statuses-withdrawn = відкликано

# Ways to reach

contact-kinds-email = електронна пошта
contact-kinds-phone = телефон
contact-kinds-fax = факс
contact-kinds-address = поштова адреса
contact-kinds-website = сайт
contact-kinds-social-media = соціальні мережі
contact-kinds-messenger = месенджер
contact-kinds-other = інший спосіб зв’язку

# What was done with an attachment

custody-events-added = додано
custody-events-extracted = видобуто
custody-events-verified = перевірено
custody-events-received = отримано
custody-events-handed-over = передано

# Kinds of demand, specific first

demand-kinds-disclose-whereabouts = повідомити про місцеперебування
demand-kinds-release = звільнити
demand-kinds-drop-charges = зняти обвинувачення
demand-kinds-quash-conviction = скасувати вирок
demand-kinds-medical-care = забезпечити медичну допомогу
demand-kinds-access-to-lawyer = надати доступ до адвоката
demand-kinds-access-to-family = надати можливість спілкуватися з родиною
demand-kinds-end-torture = припинити катування та жорстоке поводження
demand-kinds-fair-trial = забезпечити справедливий судовий розгляд
demand-kinds-lift-measure = скасувати обмежувальний захід
demand-kinds-reinstate = поновити в правах або на посаді
demand-kinds-stop-extradition = зупинити екстрадицію
demand-kinds-cease-harassment = припинити переслідування
demand-kinds-investigate = провести розслідування та притягнути винних до відповідальності
demand-kinds-protect = забезпечити захист
demand-kinds-reparation = відшкодувати завдану шкоду
demand-kinds-reform = змінити законодавство або практику
demand-kinds-general-guarantee = гарантувати правозахисникам можливість працювати
demand-kinds-other = інша вимога

# Statuses of a demand

demand-statuses-open = очікує на виконання
demand-statuses-met = виконано
demand-statuses-partly-met = виконано частково
demand-statuses-withdrawn = відкликано
demand-statuses-refused = відхилено

# Categories of arbitrary detention

detention-categories-I = категорія I (відсутність правових підстав)
detention-categories-II = категорія II (здійснення прав і свобод)
detention-categories-III = категорія III (порушення права на справедливий судовий розгляд)
detention-categories-IV = категорія IV (шукачі притулку, мігранти та біженці без права на перегляд)
detention-categories-V = категорія V (дискримінація)

# Gender for grammar

genders-female = жіноча
genders-male = чоловіча
genders-other = інша

# Kinds of acts against defenders

incident-types-killing = вбивство
incident-types-attempted-killing = замах на вбивство
incident-types-death-in-custody = смерть під вартою
incident-types-enforced-disappearance = насильницьке зникнення
incident-types-torture = катування
incident-types-ill-treatment = жорстоке поводження
incident-types-sexual-violence = сексуальне насильство
incident-types-physical-assault = фізичний напад
incident-types-attempted-assault = спроба нападу
incident-types-threat = погроза
incident-types-death-threat = погроза вбивством
incident-types-threat-to-family = погроза на адресу родини
incident-types-abduction = викрадення
incident-types-hostage-taking = захоплення заручників
incident-types-arbitrary-arrest = свавільний арешт
incident-types-detention = затримання
incident-types-pre-trial-detention = досудове тримання під вартою
incident-types-administrative-detention = адміністративне затримання або арешт
incident-types-incommunicado-detention = тримання під вартою без зв’язку із зовнішнім світом
incident-types-house-arrest = домашній арешт
incident-types-bail-refused = відмова у звільненні під заставу
incident-types-solitary-confinement = одиночне ув’язнення
incident-types-punishment-in-custody = дисциплінарне стягнення в місцях позбавлення волі
incident-types-denial-of-medical-care = ненадання медичної допомоги
incident-types-denial-of-visits = відмова в побаченнях
incident-types-forced-psychiatric-confinement = примусове поміщення до психіатричного закладу
incident-types-search = обшук
incident-types-seizure-of-property = вилучення майна
incident-types-damage-to-property = пошкодження або знищення майна
incident-types-office-closed = закриття офісу
incident-types-organization-banned = заборона організації або позбавлення її реєстрації
incident-types-licence-suspended = зупинення дії ліцензії
incident-types-disbarment = позбавлення права на адвокатську діяльність
incident-types-dismissal = звільнення з роботи
incident-types-asset-freeze = заморожування активів
incident-types-fine = штраф
incident-types-eviction = виселення
incident-types-travel-restriction = обмеження свободи пересування
incident-types-refusal-of-entry = відмова у в’їзді
incident-types-refusal-of-asylum = відмова в наданні притулку
incident-types-expulsion = висилання
incident-types-extradition = екстрадиція
incident-types-loss-of-nationality = позбавлення громадянства
incident-types-surveillance = негласне спостереження
incident-types-stalking = стеження
incident-types-digital-attack = кібератака
incident-types-account-blocked = блокування акаунта або сайту
incident-types-smear-campaign = кампанія з дискредитації
incident-types-defamation = наклеп
incident-types-listing = внесення до списку терористів, екстремістів або іноземних агентів
incident-types-speech-ban = заборона публічних виступів
incident-types-harassment = переслідування
incident-types-questioning = допит
incident-types-judicial-harassment = судове переслідування
incident-types-denial-of-fair-trial = позбавлення права на справедливий судовий розгляд
incident-types-denial-of-counsel = відмова в доступі до адвоката
incident-types-fabrication-of-evidence = фальсифікація доказів
incident-types-retaliation-against-relatives = репресії щодо родичів
incident-types-retaliation-against-colleagues = репресії щодо колег
incident-types-retaliation-against-lawyer = репресії щодо адвоката
incident-types-other = інша дія

# Instances

instances-investigation = стадія розслідування
instances-first = перша інстанція
instances-appeal = апеляційна інстанція
instances-cassation = касаційна інстанція
instances-supervisory = наглядова інстанція
instances-supreme = верховний суд
instances-constitutional = конституційний суд
instances-retrial = новий судовий розгляд
instances-military = військовий суд
instances-international = міжнародна інстанція

# Degrees of involvement of a perpetrator

involvement-degrees-carried-out = вчинення діяння
involvement-degrees-ordered = віддання наказу
involvement-degrees-planned = планування
involvement-degrees-present = присутність
involvement-degrees-assisted = сприяння
involvement-degrees-failed-to-prevent = невжиття заходів для запобігання
involvement-degrees-tolerated = потурання
involvement-degrees-political-responsibility = політична відповідальність
involvement-degrees-supported-the-law = підтримка закону
involvement-degrees-implemented-the-law = застосування закону
involvement-degrees-suspected = імовірна причетність

# Roles in an incident

involvement-roles-target = особа, проти якої спрямовано дії
involvement-roles-victim = постраждала особа, крім правозахисників
involvement-roles-alleged-perpetrator = імовірний порушник
involvement-roles-witness = свідок
involvement-roles-bystander = випадковий очевидець
involvement-roles-helper = особа, яка надала допомогу
involvement-roles-reporter = особа, яка повідомила про факти
involvement-roles-official = посадова особа, що брала участь
involvement-roles-judge = суддя
involvement-roles-prosecutor = прокурор
involvement-roles-investigator = слідчий
involvement-roles-counsel = адвокат
involvement-roles-expert = експерт
involvement-roles-observer = спостерігач

# Status of knowledge

knowledge-statuses-alleged = стверджується
knowledge-statuses-corroborated = підкріплено іншими джерелами
knowledge-statuses-verified = перевірено й підтверджено
knowledge-statuses-refuted = спростовано

# Liberty of a person

liberty-free = на волі
liberty-in-custody = під вартою
liberty-incommunicado = під вартою без зв’язку із зовнішнім світом
liberty-disappeared = серед насильницьки зниклих
liberty-house-arrest = під домашнім арештом
liberty-residential-surveillance = під наглядом за місцем проживання
liberty-conditional = на волі з обмежувальними умовами
liberty-on-bail = на волі під заставою
liberty-on-parole = на умовно-достроковому звільненні
liberty-nightly-reporting = з обов’язком щоночі з’являтися до поліції
liberty-exile = у вигнанні
liberty-in-hiding = вимушено переховується
liberty-dead = немає серед живих

# Events of a life

life-event-kinds-birth = народження
life-event-kinds-death = смерть
life-event-kinds-founded = заснування організації
life-event-kinds-appointed = призначення на посаду
life-event-kinds-elected = обрання
life-event-kinds-resigned = залишення посади
life-event-kinds-award = отримання нагороди
life-event-kinds-publication = публікація
life-event-kinds-exile = виїзд у вигнання
life-event-kinds-return = повернення
life-event-kinds-moved = переїзд
life-event-kinds-asylum-sought = клопотання про надання притулку
life-event-kinds-asylum-granted = надання притулку
life-event-kinds-asylum-refused = відмова в наданні притулку
life-event-kinds-hospitalised = госпіталізація
life-event-kinds-illness = хвороба
life-event-kinds-released = звільнення з-під варти
life-event-kinds-prisoner-of-conscience = визнання в’язнем сумління
life-event-kinds-recognized = суспільне визнання
life-event-kinds-marriage = взяття шлюбу
life-event-kinds-other = інша подія

# Kinds of measure

measure-kinds-travel-ban = заборона виїзду
measure-kinds-entry-ban = заборона в’їзду
measure-kinds-asset-freeze = заморожування активів
measure-kinds-property-seized = вилучення майна
measure-kinds-office-sealed = опечатування офісу
measure-kinds-registration-revoked = анулювання реєстрації
measure-kinds-licence-suspended = зупинення дії ліцензії
measure-kinds-licence-revoked = анулювання ліцензії
measure-kinds-account-blocked = блокування акаунта або сайту
measure-kinds-passport-withheld = утримання паспорта
measure-kinds-nightly-reporting = обов’язок щоночі з’являтися до поліції
measure-kinds-electronic-tag = електронний браслет
measure-kinds-ban-on-activity = заборона діяльності
measure-kinds-media-gag = заборона публікацій і спілкування з пресою
measure-kinds-obligation-not-to-leave = підписка про невиїзд
measure-kinds-listing = внесення до списку терористів, екстремістів або іноземних агентів
measure-kinds-red-notice = оголошення в міжнародний розшук
measure-kinds-supervision = адміністративний нагляд
measure-kinds-other = інший захід
measure-states-requested = запитано
measure-states-ordered = призначено
measure-states-in-force = діє
measure-states-expired = строк сплив
measure-states-lifted = скасовано
measure-states-refused = відмовлено
measure-states-continues = фактично триває

# Kinds of name

name-kinds-alias = інше ім’я
name-kinds-transliteration = транслітерація
name-kinds-original-script = написання мовою оригіналу
name-kinds-birth-name = ім’я при народженні
name-kinds-former-name = колишнє ім’я
name-kinds-pseudonym = псевдонім
name-kinds-nickname = прізвисько
name-kinds-weak-alias = інше ім’я (ненадійне)
name-kinds-abbreviation = скорочення
name-kinds-translation = переклад
name-kinds-patronymic-form = форма з ім’ям по батькові
name-kinds-misspelling = помилкове написання

# Kinds of organization and public body

organization-kinds-police = поліція
organization-kinds-security-service = служба безпеки
organization-kinds-prison = пенітенціарна служба
organization-kinds-military = збройні сили
organization-kinds-border-service = прикордонна служба
organization-kinds-prosecutor = прокуратура
organization-kinds-court = суд
organization-kinds-investigative-body = слідчий орган
organization-kinds-ministry = міністерство
organization-kinds-government = уряд
organization-kinds-head-of-state = глава держави
organization-kinds-parliament = парламент
organization-kinds-local-authority = місцевий орган влади
organization-kinds-migration-service = міграційна служба
organization-kinds-embassy = посольство або представництво
organization-kinds-intergovernmental = міжурядовий орган
organization-kinds-ombudsperson = уповноважений з прав людини (омбудсман)
organization-kinds-ngo = неурядова організація
organization-kinds-trade-union = профспілка
organization-kinds-bar-association = колегія адвокатів
organization-kinds-media = засіб масової інформації
organization-kinds-company = компанія
organization-kinds-religious-body = релігійна організація
organization-kinds-armed-group = озброєна група
organization-kinds-paramilitary = воєнізоване формування
organization-kinds-private-security = приватна охоронна організація
organization-kinds-mob = натовп
organization-kinds-political-party = політична партія
organization-kinds-unknown = невідомо

# Roles in a proceeding

party-roles-accused = обвинувачений
party-roles-suspect = підозрюваний
party-roles-witness = свідок
party-roles-complainant = заявник про злочин
party-roles-victim = потерпілий
party-roles-petitioner = позивач або скаржник
party-roles-respondent = відповідач
party-roles-investigator = слідчий
party-roles-prosecutor = прокурор
party-roles-judge = суддя
party-roles-counsel = захисник
party-roles-counsel-of-other-party = адвокат іншої сторони
party-roles-interpreter = перекладач
party-roles-expert = експерт
party-roles-observer = спостерігач на судовому процесі
party-roles-guarantor = поручитель або заставодавець
party-roles-third-party = третя особа
party-roles-military-complainant = військове відомство як заявник

# Kinds of proceeding

proceeding-kinds-criminal = кримінальна справа
proceeding-kinds-administrative = адміністративна справа
proceeding-kinds-civil = цивільна справа
proceeding-kinds-disciplinary = дисциплінарне провадження
proceeding-kinds-immigration = міграційна справа
proceeding-kinds-extradition = справа про екстрадицію
proceeding-kinds-military = справа у військовому суді
proceeding-kinds-constitutional = конституційне провадження
proceeding-kinds-international = міжнародне провадження
proceeding-kinds-habeas-corpus = провадження габеас корпус

# How records are linked

record-links-follows = іде після
record-links-part-of = є частиною
record-links-led-to = призвело до
record-links-retaliation-for = вчинено у відплату за
record-links-same-event = збігається з подією
record-links-counter-complaint-of = є зустрічною скаргою на
record-links-separated-from = виділено з
record-links-joined-to = об’єднано з
record-links-retrial-of = є новим розглядом справи
record-links-appeal-of = є оскарженням
record-links-contradicts = суперечить
record-links-related = пов’язано з

# Relationships

relationship-kinds-spouse = чоловік або дружина
relationship-kinds-parent = мати або батько
relationship-kinds-child = син або донька
relationship-kinds-sibling = брат або сестра
relationship-kinds-relative = родич
relationship-kinds-partner = партнер
relationship-kinds-friend = друг
relationship-kinds-colleague = колега
relationship-kinds-lawyer = адвокат
relationship-kinds-client = клієнт
relationship-kinds-employer = роботодавець
relationship-kinds-employee = працівник
relationship-kinds-associate = соратник
relationship-kinds-co-accused = обвинувачений у тій самій справі
relationship-kinds-fellow-prisoner = товариш по ув’язненню
relationship-kinds-source = джерело

# Reliability of a source

reliability-highly-reliable = дуже надійне
reliability-likely-reliable = радше надійне
reliability-unsure = надійність нез’ясована
reliability-likely-unreliable = радше ненадійне
reliability-highly-unreliable = украй ненадійне
reliability-unknown = невідомо

# Kinds of reply

reply-kinds-assisted = надання допомоги
reply-kinds-pledged = обіцянка вжити заходів
reply-kinds-denied = заперечення порушень
reply-kinds-asked-for-more = запит додаткових відомостей
reply-kinds-formal = суто формальна відповідь
reply-kinds-auto-reply = автоматична відповідь
reply-kinds-refused = відмова
reply-kinds-other = інша відповідь

# What a decision does to a sentence

sentence-actions-imposed = призначено
sentence-actions-added = призначено додатково
sentence-actions-reduced = пом’якшено
sentence-actions-replaced = замінено
sentence-actions-suspended = постановлено вважати умовним
sentence-actions-activated = умовне засудження скасовано
sentence-actions-cancelled = скасовано
sentence-actions-amnestied = застосовано амністію
sentence-actions-merged = складено з іншим покаранням
sentence-actions-increased = посилено

# Kinds of sentence

sentence-kinds-imprisonment = позбавлення волі
sentence-kinds-life-imprisonment = довічне позбавлення волі
sentence-kinds-death = смертна кара
sentence-kinds-suspended-imprisonment = позбавлення волі умовно
sentence-kinds-fine = штраф
sentence-kinds-community-work = громадські роботи
sentence-kinds-corrective-labour = виправні роботи
sentence-kinds-forced-labour = примусові роботи
sentence-kinds-corporal = тілесне покарання
sentence-kinds-confiscation = конфіскація майна
sentence-kinds-loss-of-rights = позбавлення прав або посади
sentence-kinds-ban-on-activity = заборона займатися певною діяльністю
sentence-kinds-house-arrest = домашній арешт
sentence-kinds-probation = пробація
sentence-kinds-supervision = нагляд
sentence-kinds-travel-ban = заборона виїзду
sentence-kinds-exile = заслання
sentence-kinds-expulsion = видворення з країни
sentence-kinds-administrative-detention = адміністративний арешт
sentence-kinds-restriction-of-liberty = обмеження волі

# Kinds of source

source-kinds-victim = постраждала особа
source-kinds-relative = родич
source-kinds-witness = свідок
source-kinds-lawyer = адвокат
source-kinds-colleague = колега
source-kinds-ngo = заява організації
source-kinds-media = повідомлення засобу масової інформації
source-kinds-court-record = судовий документ
source-kinds-official-statement = офіційна заява
source-kinds-law = закон
source-kinds-medical-record = медичний документ
source-kinds-photograph = фотографія
source-kinds-video = відеозапис
source-kinds-audio = аудіозапис
source-kinds-social-media = соціальні мережі
source-kinds-un-body = орган ООН
source-kinds-regional-body = регіональний орган
source-kinds-letter = лист
source-kinds-interview = інтерв’ю
source-kinds-other = інше джерело

# What the State did

state-responses-none-known = про реакцію влади невідомо
state-responses-complaint-filed = скаргу подано
state-responses-complaint-refused = скаргу відхилено
state-responses-investigation-opened = розслідування розпочато
state-responses-investigation-opened-on-some = розслідування розпочато за деякими епізодами
state-responses-investigation-refused = у розслідуванні відмовлено
state-responses-investigation-suspended = розслідування зупинено
state-responses-investigation-closed = розслідування закрито
state-responses-nobody-identified = винних не встановлено
state-responses-perpetrators-identified = винних установлено
state-responses-nobody-brought-to-justice = нікого не притягнуто до відповідальності
state-responses-perpetrators-charged = винним пред’явлено обвинувачення
state-responses-brought-to-justice = винних притягнуто до відповідальності
state-responses-denied = відповідальність заперечується
state-responses-acknowledged = відповідальність визнано
state-responses-apology = вибачення
state-responses-compensation = компенсація

# Steps of proceedings

step-kinds-complaint-filed = подання скарги
step-kinds-complaint-withdrawn = відкликання скарги
step-kinds-inquiry-opened = початок дослідчої перевірки
step-kinds-case-opened = відкриття провадження
step-kinds-case-refused = відмова у відкритті провадження
step-kinds-summons = виклик повісткою
step-kinds-questioned = допит
step-kinds-search = обшук
step-kinds-seizure = вилучення
step-kinds-accused = повідомлення про підозру
step-kinds-warrant-issued = видача ордера на арешт
step-kinds-defendants-added = залучення нових обвинувачених
step-kinds-charged = пред’явлення обвинувачення
step-kinds-indicted = затвердження обвинувального акта
step-kinds-charge-added = пред’явлення додаткового обвинувачення
step-kinds-charge-changed = зміна обвинувачення
step-kinds-supplementary-indictment = додатковий обвинувальний акт
step-kinds-forensic-examination = судова експертиза
step-kinds-file-disclosed = відкриття матеріалів справи стороні захисту
step-kinds-case-sent-to-court = направлення справи до суду
step-kinds-investigation-suspended = зупинення розслідування
step-kinds-investigation-resumed = відновлення розслідування
step-kinds-arrested = арешт
step-kinds-detained = затримання
step-kinds-disappeared = зникнення
step-kinds-custody-admitted = визнання факту тримання під вартою
step-kinds-habeas-corpus-filed = подання клопотання габеас корпус
step-kinds-habeas-corpus-decided = рішення за клопотанням габеас корпус
step-kinds-remanded = взяття під варту
step-kinds-remand-extended = продовження строку тримання під вартою
step-kinds-remand-appealed = оскарження взяття під варту
step-kinds-remand-appeal-decided = рішення за скаргою на взяття під варту
step-kinds-bail-granted = звільнення під заставу
step-kinds-bail-refused = відмова у звільненні під заставу
step-kinds-house-arrest = поміщення під домашній арешт
step-kinds-travel-restricted = обрання підписки про невиїзд
step-kinds-order-breached = повідомлення про порушення припису
step-kinds-provisional-release = тимчасове звільнення
step-kinds-transferred = переведення до іншого місця тримання під вартою
step-kinds-hunger-strike = початок голодування
step-kinds-trial-opened = початок судового процесу
step-kinds-preliminary-hearing = підготовче судове засідання
step-kinds-hearing = судове засідання
step-kinds-hearing-adjourned = відкладення судового засідання
step-kinds-hearing-cancelled = судове засідання не відбулося
step-kinds-hearing-closed = закрите судове засідання
step-kinds-hearing-observed = спостереження за судовим засіданням
step-kinds-recusal = заявлення відводу
step-kinds-sentence-requested = запит покарання прокурором
step-kinds-last-word = останнє слово обвинуваченого
step-kinds-petition-filed = подання позову або клопотання
step-kinds-petition-decided = рішення за позовом або клопотанням
step-kinds-verdict-announced = проголошення вироку
step-kinds-convicted = обвинувальний вирок
step-kinds-acquitted = виправдувальний вирок
step-kinds-sentenced = призначення покарання
step-kinds-appeal-lodged = подання апеляційної скарги
step-kinds-appeal-heard = розгляд апеляційної скарги
step-kinds-appeal-decided = рішення апеляційної інстанції
step-kinds-cassation-lodged = подання касаційної скарги
step-kinds-cassation-decided = рішення касаційної інстанції
step-kinds-supreme-court-decided = рішення верховного суду
step-kinds-constitutional-complaint = подання конституційної скарги
step-kinds-constitutional-decision = рішення конституційного суду
step-kinds-review-requested = клопотання про перегляд
step-kinds-review-decided = рішення за клопотанням про перегляд
step-kinds-retrial-ordered = призначення нового судового розгляду
step-kinds-sent-back = повернення справи
step-kinds-sentence-began = початок відбування покарання
step-kinds-sentence-replaced = заміна покарання більш м’яким
step-kinds-term-extended = продовження строку ув’язнення
step-kinds-amnestied = застосування амністії
step-kinds-pardoned = помилування
step-kinds-parole-granted = умовно-дострокове звільнення
step-kinds-parole-refused = відмова в умовно-достроковому звільненні
step-kinds-released = звільнення
step-kinds-released-on-condition = умовне звільнення
step-kinds-released-on-expiry = звільнення після відбуття строку
step-kinds-released-into-exile = звільнення з висиланням за кордон
step-kinds-supervision = нагляд після звільнення
step-kinds-escaped = втеча
step-kinds-wanted = оголошення в розшук
step-kinds-extradition-requested = запит про екстрадицію
step-kinds-extradited = екстрадиція
step-kinds-deported = депортація
step-kinds-asylum-sought = клопотання про надання притулку
step-kinds-asylum-granted = надання притулку
step-kinds-asylum-refused = відмова в наданні притулку
step-kinds-charges-dropped = зняття обвинувачень
step-kinds-dismissed = закриття справи судом
step-kinds-closed = закриття справи
step-kinds-expired = закінчення строку давності
step-kinds-decriminalised = декриміналізація діяння
step-kinds-quashed = скасування обвинувального вироку
step-kinds-rehabilitated = реабілітація
step-kinds-died = смерть
step-kinds-abated = закриття справи у зв’язку зі смертю
step-kinds-reprimand = догана
step-kinds-licence-suspended = зупинення права на професійну діяльність
step-kinds-disbarred = позбавлення права на адвокатську діяльність
step-kinds-reinstated = поновлення в правах або на посаді
step-kinds-registration-refused = відмова в реєстрації
step-kinds-organization-dissolved = ліквідація організації
step-kinds-fined = накладення штрафу
step-kinds-warning-issued = винесення офіційного попередження
step-kinds-interim-measure = тимчасовий захід
step-kinds-submitted = подання скарги до міжнародного органу
step-kinds-registered = реєстрація скарги міжнародним органом
step-kinds-transmitted = передання скарги урядові
step-kinds-reply-received = отримання відповіді уряду
step-kinds-opinion-adopted = ухвалення рішення міжнародним органом
step-kinds-decision-notified = повідомлення про рішення
step-kinds-decision-published = оприлюднення рішення
step-kinds-other = інша процесуальна дія

# Outcomes of steps

step-outcomes-upheld = залишено без змін
step-outcomes-reduced = покарання пом’якшено
step-outcomes-increased = покарання посилено
step-outcomes-quashed = скасовано
step-outcomes-partly-quashed = скасовано частково
step-outcomes-sent-back = справу повернуто
step-outcomes-granted = задоволено
step-outcomes-partly-granted = задоволено частково
step-outcomes-refused = відмовлено
step-outcomes-inadmissible = визнано неприйнятним
step-outcomes-withdrawn = відкликано
step-outcomes-adjourned = відкладено
step-outcomes-convicted = обвинувальний вирок
step-outcomes-acquitted = виправдувальний вирок
step-outcomes-fined = штраф
step-outcomes-dismissed = справу закрито
step-outcomes-charges-dropped = обвинувачення знято
step-outcomes-expired = строк давності закінчився
step-outcomes-decriminalised = діяння декриміналізовано
step-outcomes-amnestied = застосовано амністію
step-outcomes-abated = справу закрито у зв’язку зі смертю
step-outcomes-requalified = обвинувачення перекваліфіковано
step-outcomes-released = звільнення
step-outcomes-extended = строк продовжено
step-outcomes-no-decision = рішення не ухвалено
