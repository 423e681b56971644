# Kinds of actor

actor-kinds-person = физическое лицо
actor-kinds-organization = организация
actor-kinds-public-body = государственный орган
actor-kinds-group = группа лиц

# Channels

channels-email = электронная почта
channels-post = почта
channels-fax = факс
channels-online-form = электронная форма на сайте
channels-hand = вручение лично
channels-phone = телефон
channels-meeting = встреча
channels-published = публикация
channels-messenger = мессенджер
channels-other = другой канал

# Statuses of a charge

charge-statuses-alleged = вменяется без предъявления обвинения
charge-statuses-under-investigation = ведется расследование
charge-statuses-charged = обвинение предъявлено
charge-statuses-on-trial = рассматривается судом
charge-statuses-convicted = обвинительный приговор
charge-statuses-acquitted = оправдательный приговор
charge-statuses-dropped = обвинение снято
charge-statuses-dismissed = дело прекращено
charge-statuses-requalified = обвинение переквалифицировано
charge-statuses-abated = дело прекращено в связи со смертью
charge-statuses-expired = срок давности истек
charge-statuses-quashed = приговор отменен
charge-statuses-amnestied = применена амнистия
charge-statuses-decriminalised = деяние декриминализовано

# Kinds of communication

communication-kinds-statement = публичное заявление
communication-kinds-letter = письмо
communication-kinds-urgent-appeal = призыв к незамедлительным действиям
communication-kinds-urgent-action = срочная акция
communication-kinds-submission = обращение в международный орган
communication-kinds-un-communication = сообщение специальным процедурам ООН
communication-kinds-wgad = обращение в Рабочую группу по произвольным задержаниям
communication-kinds-ccpr = жалоба в Комитет по правам человека
communication-kinds-echr = жалоба в Европейский суд по правам человека
communication-kinds-press-release = пресс-релиз
communication-kinds-briefing = информационная записка
communication-kinds-brief-bio = краткая биографическая справка
communication-kinds-complaint = жалоба
communication-kinds-telephone-call = телефонный звонок
communication-kinds-meeting = встреча
communication-kinds-reply = ответ
communication-kinds-other = другое обращение

# What consent is given to

consent-purposes-publication = публикация
consent-purposes-letters-to-authorities = письма властям
consent-purposes-united-nations = обращение в Организацию Объединенных Наций
consent-purposes-courts = жалоба в суд или договорный орган
consent-purposes-partners = передача сведений партнерским организациям
consent-purposes-diplomats = информирование дипломатов
consent-purposes-record = хранение в этом досье
consent-purposes-all = любое использование

# Status of consent

consent-statuses-given = дано
consent-statuses-refused = отказано
consent-statuses-withdrawn = отозвано

# Ways to reach

contact-kinds-email = электронная почта
contact-kinds-phone = телефон
contact-kinds-fax = факс
contact-kinds-address = почтовый адрес
contact-kinds-website = сайт
contact-kinds-social-media = социальные сети
contact-kinds-messenger = мессенджер
contact-kinds-other = другой способ связи

# What was done with an attachment

custody-events-added = добавлено
custody-events-extracted = извлечено
custody-events-verified = проверено
custody-events-received = получено
custody-events-handed-over = передано

# Kinds of demand, specific first

demand-kinds-disclose-whereabouts = сообщить о местонахождении
demand-kinds-release = освободить
demand-kinds-drop-charges = снять обвинения
demand-kinds-quash-conviction = отменить приговор
demand-kinds-medical-care = обеспечить медицинскую помощь
demand-kinds-access-to-lawyer = предоставить доступ к адвокату
demand-kinds-access-to-family = предоставить возможность общаться с семьей
demand-kinds-end-torture = прекратить пытки и жестокое обращение
demand-kinds-fair-trial = обеспечить справедливое судебное разбирательство
demand-kinds-lift-measure = отменить ограничительную меру
demand-kinds-reinstate = восстановить в правах или в должности
demand-kinds-stop-extradition = остановить экстрадицию
demand-kinds-cease-harassment = прекратить преследование
demand-kinds-investigate = провести расследование и привлечь виновных к ответственности
demand-kinds-protect = обеспечить защиту
demand-kinds-reparation = возместить причиненный вред
demand-kinds-reform = изменить законодательство или практику
demand-kinds-general-guarantee = гарантировать правозащитникам возможность работать
demand-kinds-other = другое требование

# Statuses of a demand

demand-statuses-open = ожидает выполнения
demand-statuses-met = выполнено
demand-statuses-partly-met = выполнено частично
demand-statuses-withdrawn = отозвано
demand-statuses-refused = отклонено

# Categories of arbitrary detention

detention-categories-I = категория I (отсутствие правовых оснований)
detention-categories-II = категория II (осуществление прав и свобод)
detention-categories-III = категория III (нарушение права на справедливое судебное разбирательство)
detention-categories-IV = категория IV (просители убежища, мигранты и беженцы без права на пересмотр)
detention-categories-V = категория V (дискриминация)

# Gender for grammar

genders-female = женский
genders-male = мужской
genders-other = другой

# Kinds of acts against defenders

incident-types-killing = убийство
incident-types-attempted-killing = покушение на убийство
incident-types-death-in-custody = смерть под стражей
incident-types-enforced-disappearance = насильственное исчезновение
incident-types-torture = пытки
incident-types-ill-treatment = жестокое обращение
incident-types-sexual-violence = сексуальное насилие
incident-types-physical-assault = физическое нападение
incident-types-attempted-assault = попытка нападения
incident-types-threat = угроза
incident-types-death-threat = угроза убийством
incident-types-threat-to-family = угроза в адрес семьи
incident-types-abduction = похищение
incident-types-hostage-taking = захват заложников
incident-types-arbitrary-arrest = произвольный арест
incident-types-detention = задержание
incident-types-pre-trial-detention = досудебное содержание под стражей
incident-types-administrative-detention = административное задержание или арест
incident-types-incommunicado-detention = содержание под стражей без связи с внешним миром
incident-types-house-arrest = домашний арест
incident-types-bail-refused = отказ в освобождении под залог
incident-types-solitary-confinement = одиночное заключение
incident-types-punishment-in-custody = дисциплинарное взыскание в местах лишения свободы
incident-types-denial-of-medical-care = отказ в медицинской помощи
incident-types-denial-of-visits = отказ в свиданиях
incident-types-forced-psychiatric-confinement = принудительное помещение в психиатрический стационар
incident-types-search = обыск
incident-types-seizure-of-property = изъятие имущества
incident-types-damage-to-property = повреждение или уничтожение имущества
incident-types-office-closed = закрытие офиса
incident-types-organization-banned = запрет организации или лишение ее регистрации
incident-types-licence-suspended = приостановление действия лицензии
incident-types-disbarment = лишение статуса адвоката
incident-types-dismissal = увольнение
incident-types-asset-freeze = замораживание активов
incident-types-fine = штраф
incident-types-eviction = выселение
incident-types-travel-restriction = ограничение свободы передвижения
incident-types-refusal-of-entry = отказ во въезде
incident-types-refusal-of-asylum = отказ в предоставлении убежища
incident-types-expulsion = высылка
incident-types-extradition = экстрадиция
incident-types-loss-of-nationality = лишение гражданства
incident-types-surveillance = негласное наблюдение
incident-types-stalking = слежка
incident-types-digital-attack = кибератака
incident-types-account-blocked = блокировка аккаунта или сайта
incident-types-smear-campaign = кампания по дискредитации
incident-types-defamation = клевета
incident-types-listing = включение в список террористов, экстремистов или иностранных агентов
incident-types-speech-ban = запрет на публичные выступления
incident-types-harassment = преследование
incident-types-questioning = допрос
incident-types-judicial-harassment = судебное преследование
incident-types-denial-of-fair-trial = лишение права на справедливое судебное разбирательство
incident-types-denial-of-counsel = отказ в доступе к адвокату
incident-types-fabrication-of-evidence = фальсификация доказательств
incident-types-retaliation-against-relatives = репрессии в отношении родственников
incident-types-retaliation-against-colleagues = репрессии в отношении коллег
incident-types-retaliation-against-lawyer = репрессии в отношении адвоката
incident-types-other = другое действие

# Instances

instances-investigation = стадия расследования
instances-first = первая инстанция
instances-appeal = апелляционная инстанция
instances-cassation = кассационная инстанция
instances-supervisory = надзорная инстанция
instances-supreme = верховный суд
instances-constitutional = конституционный суд
instances-retrial = новое судебное разбирательство
instances-military = военный суд
instances-international = международная инстанция

# Degrees of involvement of a perpetrator

involvement-degrees-carried-out = совершение деяния
involvement-degrees-ordered = отдача приказа
involvement-degrees-planned = планирование
involvement-degrees-present = присутствие
involvement-degrees-assisted = содействие
involvement-degrees-failed-to-prevent = непринятие мер для предотвращения
involvement-degrees-tolerated = попустительство
involvement-degrees-political-responsibility = политическая ответственность
involvement-degrees-supported-the-law = поддержка закона
involvement-degrees-implemented-the-law = применение закона
involvement-degrees-suspected = предполагаемая причастность

# Roles in an incident

involvement-roles-target = лицо, против которого направлены действия
involvement-roles-victim = пострадавшее лицо, помимо правозащитников
involvement-roles-alleged-perpetrator = предполагаемый нарушитель
involvement-roles-witness = свидетель
involvement-roles-bystander = случайный очевидец
involvement-roles-helper = лицо, оказавшее помощь
involvement-roles-reporter = лицо, сообщившее о фактах
involvement-roles-official = участвовавшее должностное лицо
involvement-roles-judge = судья
involvement-roles-prosecutor = прокурор
involvement-roles-investigator = следователь
involvement-roles-counsel = адвокат
involvement-roles-expert = эксперт
involvement-roles-observer = наблюдатель

# Status of knowledge

knowledge-statuses-alleged = утверждается
knowledge-statuses-corroborated = подкреплено другими источниками
knowledge-statuses-verified = проверено и подтверждено
knowledge-statuses-refuted = опровергнуто

# Liberty of a person

liberty-free = на свободе
liberty-in-custody = под стражей
liberty-incommunicado = под стражей без связи с внешним миром
liberty-disappeared = в числе насильственно исчезнувших
liberty-house-arrest = под домашним арестом
liberty-residential-surveillance = под надзором по месту жительства
liberty-conditional = на свободе с ограничительными условиями
liberty-on-bail = на свободе под залогом
liberty-on-parole = на условно-досрочном освобождении
liberty-nightly-reporting = с обязанностью еженощной явки в полицию
liberty-exile = в изгнании
liberty-in-hiding = вынужденно скрывается
liberty-dead = нет в живых

# Events of a life

life-event-kinds-birth = рождение
life-event-kinds-death = смерть
life-event-kinds-founded = основание организации
life-event-kinds-appointed = назначение на должность
life-event-kinds-elected = избрание
life-event-kinds-resigned = уход с должности
life-event-kinds-award = получение награды
life-event-kinds-publication = публикация
life-event-kinds-exile = отъезд в изгнание
life-event-kinds-return = возвращение
life-event-kinds-moved = переезд
life-event-kinds-asylum-sought = ходатайство о предоставлении убежища
life-event-kinds-asylum-granted = предоставление убежища
life-event-kinds-asylum-refused = отказ в предоставлении убежища
life-event-kinds-hospitalised = госпитализация
life-event-kinds-illness = болезнь
life-event-kinds-released = освобождение
life-event-kinds-prisoner-of-conscience = признание узником совести
life-event-kinds-recognized = общественное признание
life-event-kinds-marriage = вступление в брак
life-event-kinds-other = другое событие

# Kinds of measure

measure-kinds-travel-ban = запрет на выезд
measure-kinds-entry-ban = запрет на въезд
measure-kinds-asset-freeze = замораживание активов
measure-kinds-property-seized = изъятие имущества
measure-kinds-office-sealed = опечатывание офиса
measure-kinds-registration-revoked = аннулирование регистрации
measure-kinds-licence-suspended = приостановление действия лицензии
measure-kinds-licence-revoked = аннулирование лицензии
measure-kinds-account-blocked = блокировка аккаунта или сайта
measure-kinds-passport-withheld = удержание паспорта
measure-kinds-nightly-reporting = обязанность еженощной явки в полицию
measure-kinds-electronic-tag = электронный браслет
measure-kinds-ban-on-activity = запрет на деятельность
measure-kinds-media-gag = запрет на публикации и общение с прессой
measure-kinds-obligation-not-to-leave = подписка о невыезде
measure-kinds-listing = включение в список террористов, экстремистов или иностранных агентов
measure-kinds-red-notice = объявление в международный розыск
measure-kinds-supervision = административный надзор
measure-kinds-other = другая мера
measure-states-requested = запрошена
measure-states-ordered = назначена
measure-states-in-force = действует
measure-states-expired = срок истек
measure-states-lifted = снята
measure-states-refused = отказано
measure-states-continues = фактически продолжается

# Kinds of name

name-kinds-alias = другое имя
name-kinds-transliteration = транслитерация
name-kinds-original-script = написание на языке оригинала
name-kinds-birth-name = имя при рождении
name-kinds-former-name = прежнее имя
name-kinds-pseudonym = псевдоним
name-kinds-nickname = прозвище
name-kinds-weak-alias = другое имя (ненадежное)
name-kinds-abbreviation = сокращение
name-kinds-translation = перевод
name-kinds-patronymic-form = форма с отчеством
name-kinds-misspelling = ошибочное написание

# Kinds of organization and public body

organization-kinds-police = полиция
organization-kinds-security-service = служба безопасности
organization-kinds-prison = пенитенциарная служба
organization-kinds-military = вооруженные силы
organization-kinds-border-service = пограничная служба
organization-kinds-prosecutor = прокуратура
organization-kinds-court = суд
organization-kinds-investigative-body = следственный орган
organization-kinds-ministry = министерство
organization-kinds-government = правительство
organization-kinds-head-of-state = глава государства
organization-kinds-parliament = парламент
organization-kinds-local-authority = местный орган власти
organization-kinds-migration-service = миграционная служба
organization-kinds-embassy = посольство или представительство
organization-kinds-intergovernmental = межправительственный орган
organization-kinds-ombudsperson = уполномоченный по правам человека (омбудсмен)
organization-kinds-ngo = неправительственная организация
organization-kinds-trade-union = профсоюз
organization-kinds-bar-association = коллегия адвокатов
organization-kinds-media = средство массовой информации
organization-kinds-company = компания
organization-kinds-religious-body = религиозная организация
organization-kinds-armed-group = вооруженная группа
organization-kinds-paramilitary = военизированное формирование
organization-kinds-private-security = частная охранная организация
organization-kinds-mob = толпа
organization-kinds-political-party = политическая партия
organization-kinds-unknown = неизвестно

# Roles in a proceeding

party-roles-accused = обвиняемый
party-roles-suspect = подозреваемый
party-roles-witness = свидетель
party-roles-complainant = заявитель о преступлении
party-roles-victim = потерпевший
party-roles-petitioner = истец или податель жалобы
party-roles-respondent = ответчик
party-roles-investigator = следователь
party-roles-prosecutor = прокурор
party-roles-judge = судья
party-roles-counsel = защитник
party-roles-counsel-of-other-party = адвокат другой стороны
party-roles-interpreter = переводчик
party-roles-expert = эксперт
party-roles-observer = наблюдатель на судебном процессе
party-roles-guarantor = поручитель или залогодатель
party-roles-third-party = третье лицо
party-roles-military-complainant = военное ведомство как заявитель

# Kinds of proceeding

proceeding-kinds-criminal = уголовное дело
proceeding-kinds-administrative = административное дело
proceeding-kinds-civil = гражданское дело
proceeding-kinds-disciplinary = дисциплинарное производство
proceeding-kinds-immigration = миграционное дело
proceeding-kinds-extradition = дело об экстрадиции
proceeding-kinds-military = дело в военном суде
proceeding-kinds-constitutional = конституционное судопроизводство
proceeding-kinds-international = международное разбирательство
proceeding-kinds-habeas-corpus = производство хабеас корпус

# How records are linked

record-links-follows = следует за
record-links-part-of = является частью
record-links-led-to = привело к
record-links-retaliation-for = совершено в отместку за
record-links-same-event = совпадает с событием
record-links-counter-complaint-of = является встречной жалобой на
record-links-separated-from = выделено из
record-links-joined-to = соединено с
record-links-retrial-of = является новым рассмотрением дела
record-links-appeal-of = является обжалованием
record-links-contradicts = противоречит
record-links-related = связано с

# Relationships

relationship-kinds-spouse = супруг или супруга
relationship-kinds-parent = мать или отец
relationship-kinds-child = сын или дочь
relationship-kinds-sibling = брат или сестра
relationship-kinds-relative = родственник
relationship-kinds-partner = партнер
relationship-kinds-friend = друг
relationship-kinds-colleague = коллега
relationship-kinds-lawyer = адвокат
relationship-kinds-client = доверитель
relationship-kinds-employer = работодатель
relationship-kinds-employee = работник
relationship-kinds-associate = соратник
relationship-kinds-co-accused = обвиняемый по тому же делу
relationship-kinds-fellow-prisoner = товарищ по заключению
relationship-kinds-source = источник

# Reliability of a source

reliability-highly-reliable = весьма надежный
reliability-likely-reliable = скорее надежный
reliability-unsure = надежность не ясна
reliability-likely-unreliable = скорее ненадежный
reliability-highly-unreliable = крайне ненадежный
reliability-unknown = неизвестно

# Kinds of reply

reply-kinds-assisted = оказание помощи
reply-kinds-pledged = обещание принять меры
reply-kinds-denied = отрицание нарушений
reply-kinds-asked-for-more = запрос дополнительных сведений
reply-kinds-formal = чисто формальный ответ
reply-kinds-auto-reply = автоматический ответ
reply-kinds-refused = отказ
reply-kinds-other = другой ответ

# What a decision does to a sentence

sentence-actions-imposed = назначено
sentence-actions-added = назначено дополнительно
sentence-actions-reduced = смягчено
sentence-actions-replaced = заменено
sentence-actions-suspended = постановлено считать условным
sentence-actions-activated = условное осуждение отменено
sentence-actions-cancelled = отменено
sentence-actions-amnestied = применена амнистия
sentence-actions-merged = сложено с другим наказанием
sentence-actions-increased = усилено

# Kinds of sentence

sentence-kinds-imprisonment = лишение свободы
sentence-kinds-life-imprisonment = пожизненное лишение свободы
sentence-kinds-death = смертная казнь
sentence-kinds-suspended-imprisonment = лишение свободы условно
sentence-kinds-fine = штраф
sentence-kinds-community-work = общественные работы
sentence-kinds-corrective-labour = исправительные работы
sentence-kinds-forced-labour = принудительные работы
sentence-kinds-corporal = телесное наказание
sentence-kinds-confiscation = конфискация имущества
sentence-kinds-loss-of-rights = лишение прав или должности
sentence-kinds-ban-on-activity = запрет заниматься определенной деятельностью
sentence-kinds-house-arrest = домашний арест
sentence-kinds-probation = пробация
sentence-kinds-supervision = надзор
sentence-kinds-travel-ban = запрет на выезд
sentence-kinds-exile = ссылка
sentence-kinds-expulsion = выдворение из страны
sentence-kinds-administrative-detention = административный арест
sentence-kinds-restriction-of-liberty = ограничение свободы

# Kinds of source

source-kinds-victim = пострадавшее лицо
source-kinds-relative = родственник
source-kinds-witness = свидетель
source-kinds-lawyer = адвокат
source-kinds-colleague = коллега
source-kinds-ngo = заявление организации
source-kinds-media = сообщение средства массовой информации
source-kinds-court-record = судебный документ
source-kinds-official-statement = официальное заявление
source-kinds-law = закон
source-kinds-medical-record = медицинский документ
source-kinds-photograph = фотография
source-kinds-video = видеозапись
source-kinds-audio = аудиозапись
source-kinds-social-media = социальные сети
source-kinds-un-body = орган ООН
source-kinds-regional-body = региональный орган
source-kinds-letter = письмо
source-kinds-interview = интервью
source-kinds-other = другой источник

# What the State did

state-responses-none-known = о реакции властей неизвестно
state-responses-complaint-filed = жалоба подана
state-responses-complaint-refused = жалоба отклонена
state-responses-investigation-opened = расследование начато
state-responses-investigation-opened-on-some = расследование начато по некоторым эпизодам
state-responses-investigation-refused = в расследовании отказано
state-responses-investigation-suspended = расследование приостановлено
state-responses-investigation-closed = расследование прекращено
state-responses-nobody-identified = виновные не установлены
state-responses-perpetrators-identified = виновные установлены
state-responses-nobody-brought-to-justice = никто не привлечен к ответственности
state-responses-perpetrators-charged = виновным предъявлено обвинение
state-responses-brought-to-justice = виновные привлечены к ответственности
state-responses-denied = ответственность отрицается
state-responses-acknowledged = ответственность признана
state-responses-apology = извинения
state-responses-compensation = компенсация

# Steps of proceedings

step-kinds-complaint-filed = подача жалобы
step-kinds-complaint-withdrawn = отзыв жалобы
step-kinds-inquiry-opened = начало доследственной проверки
step-kinds-case-opened = возбуждение дела
step-kinds-case-refused = отказ в возбуждении дела
step-kinds-summons = вызов повесткой
step-kinds-questioned = допрос
step-kinds-search = обыск
step-kinds-seizure = изъятие
step-kinds-accused = признание подозреваемым
step-kinds-warrant-issued = выдача ордера на арест
step-kinds-defendants-added = привлечение новых обвиняемых
step-kinds-charged = предъявление обвинения
step-kinds-indicted = утверждение обвинительного заключения
step-kinds-charge-added = предъявление дополнительного обвинения
step-kinds-charge-changed = изменение обвинения
step-kinds-supplementary-indictment = дополнительное обвинительное заключение
step-kinds-forensic-examination = судебная экспертиза
step-kinds-file-disclosed = ознакомление защиты с материалами дела
step-kinds-case-sent-to-court = направление дела в суд
step-kinds-investigation-suspended = приостановление расследования
step-kinds-investigation-resumed = возобновление расследования
step-kinds-arrested = арест
step-kinds-detained = задержание
step-kinds-disappeared = исчезновение
step-kinds-custody-admitted = признание факта содержания под стражей
step-kinds-habeas-corpus-filed = подача ходатайства хабеас корпус
step-kinds-habeas-corpus-decided = решение по ходатайству хабеас корпус
step-kinds-remanded = заключение под стражу
step-kinds-remand-extended = продление срока содержания под стражей
step-kinds-remand-appealed = обжалование заключения под стражу
step-kinds-remand-appeal-decided = решение по жалобе на заключение под стражу
step-kinds-bail-granted = освобождение под залог
step-kinds-bail-refused = отказ в освобождении под залог
step-kinds-house-arrest = помещение под домашний арест
step-kinds-travel-restricted = избрание подписки о невыезде
step-kinds-order-breached = сообщение о нарушении предписания
step-kinds-provisional-release = временное освобождение
step-kinds-transferred = перевод в другое место содержания под стражей
step-kinds-hunger-strike = начало голодовки
step-kinds-trial-opened = начало судебного процесса
step-kinds-preliminary-hearing = предварительное слушание
step-kinds-hearing = судебное заседание
step-kinds-hearing-adjourned = отложение судебного заседания
step-kinds-hearing-cancelled = судебное заседание не состоялось
step-kinds-hearing-closed = закрытое судебное заседание
step-kinds-hearing-observed = наблюдение за судебным заседанием
step-kinds-recusal = заявление отвода
step-kinds-sentence-requested = запрос наказания прокурором
step-kinds-last-word = последнее слово подсудимого
step-kinds-petition-filed = подача иска или ходатайства
step-kinds-petition-decided = решение по иску или ходатайству
step-kinds-verdict-announced = оглашение приговора
step-kinds-convicted = обвинительный приговор
step-kinds-acquitted = оправдательный приговор
step-kinds-sentenced = назначение наказания
step-kinds-appeal-lodged = подача апелляционной жалобы
step-kinds-appeal-heard = рассмотрение апелляционной жалобы
step-kinds-appeal-decided = решение апелляционной инстанции
step-kinds-cassation-lodged = подача кассационной жалобы
step-kinds-cassation-decided = решение кассационной инстанции
step-kinds-supreme-court-decided = решение верховного суда
step-kinds-constitutional-complaint = подача конституционной жалобы
step-kinds-constitutional-decision = решение конституционного суда
step-kinds-review-requested = ходатайство о пересмотре
step-kinds-review-decided = решение по ходатайству о пересмотре
step-kinds-retrial-ordered = назначение нового судебного разбирательства
step-kinds-sent-back = возвращение дела
step-kinds-sentence-began = начало отбывания наказания
step-kinds-sentence-replaced = замена наказания более мягким
step-kinds-term-extended = продление срока заключения
step-kinds-amnestied = применение амнистии
step-kinds-pardoned = помилование
step-kinds-parole-granted = условно-досрочное освобождение
step-kinds-parole-refused = отказ в условно-досрочном освобождении
step-kinds-released = освобождение
step-kinds-released-on-condition = условное освобождение
step-kinds-released-on-expiry = освобождение по отбытии срока
step-kinds-released-into-exile = освобождение с высылкой за границу
step-kinds-supervision = надзор после освобождения
step-kinds-escaped = побег
step-kinds-wanted = объявление в розыск
step-kinds-extradition-requested = запрос об экстрадиции
step-kinds-extradited = экстрадиция
step-kinds-deported = депортация
step-kinds-asylum-sought = ходатайство о предоставлении убежища
step-kinds-asylum-granted = предоставление убежища
step-kinds-asylum-refused = отказ в предоставлении убежища
step-kinds-charges-dropped = снятие обвинений
step-kinds-dismissed = прекращение дела судом
step-kinds-closed = прекращение дела
step-kinds-expired = истечение срока давности
step-kinds-decriminalised = декриминализация деяния
step-kinds-quashed = отмена обвинительного приговора
step-kinds-rehabilitated = реабилитация
step-kinds-died = смерть
step-kinds-abated = прекращение дела в связи со смертью
step-kinds-reprimand = выговор
step-kinds-licence-suspended = приостановление права на профессиональную деятельность
step-kinds-disbarred = лишение статуса адвоката
step-kinds-reinstated = восстановление в правах или в должности
step-kinds-registration-refused = отказ в регистрации
step-kinds-organization-dissolved = ликвидация организации
step-kinds-fined = наложение штрафа
step-kinds-warning-issued = вынесение официального предупреждения
step-kinds-interim-measure = временная мера
step-kinds-submitted = подача жалобы в международный орган
step-kinds-registered = регистрация жалобы международным органом
step-kinds-transmitted = препровождение жалобы правительству
step-kinds-reply-received = получение ответа правительства
step-kinds-opinion-adopted = принятие решения международным органом
step-kinds-decision-notified = уведомление о решении
step-kinds-decision-published = опубликование решения
step-kinds-other = другое процессуальное действие

# Outcomes of steps

step-outcomes-upheld = оставлено без изменения
step-outcomes-reduced = наказание смягчено
step-outcomes-increased = наказание усилено
step-outcomes-quashed = отменено
step-outcomes-partly-quashed = отменено частично
step-outcomes-sent-back = дело возвращено
step-outcomes-granted = удовлетворено
step-outcomes-partly-granted = удовлетворено частично
step-outcomes-refused = отказано
step-outcomes-inadmissible = признано неприемлемым
step-outcomes-withdrawn = отозвано
step-outcomes-adjourned = отложено
step-outcomes-convicted = обвинительный приговор
step-outcomes-acquitted = оправдательный приговор
step-outcomes-fined = штраф
step-outcomes-dismissed = дело прекращено
step-outcomes-charges-dropped = обвинения сняты
step-outcomes-expired = срок давности истек
step-outcomes-decriminalised = деяние декриминализовано
step-outcomes-amnestied = применена амнистия
step-outcomes-abated = дело прекращено в связи со смертью
step-outcomes-requalified = обвинение переквалифицировано
step-outcomes-released = освобождение
step-outcomes-extended = срок продлен
step-outcomes-no-decision = решение не принято
