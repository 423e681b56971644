# Слова писем по-русски. See the English file for what each variable is. Names are never declined.

pronoun =
    { $gender ->
        [female] она
        [male] он
        [organization] организация
        [group] группа
       *[other] { $name }
    }
pronoun-object =
    { $gender ->
        [female] ее
        [male] его
       *[other] { $name }
    }
pronoun-possessive =
    { $gender ->
        [female] ее
        [male] его
       *[other] их
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
        [female] была
        [many] были
       *[male] был
    }{ $allegedly }
is = {""}
has = {""}
allegedly = {""}
alleged-clause = предположительно, { $clause }
introduced = { $name } ({ $role })
pair = { $name } и { $other }
co-accused-count =
    { $count ->
        [one] { $number } сообвиняемый
        [few] { $number } сообвиняемых
       *[other] { $number } сообвиняемых
    }
list-two = { $first } и { $last }
list-comma = ,{" "}
list-last = { $first } и { $last }
foreign-inline = «{ $text }» [{ $tag }]
foreign-sentence = язык оригинала – { $language }: «{ $text }»
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
times-as-recorded = число случаев: { $text }
dated = { $when } { $clause }
dated-text = { $when }: { $text }
by = {" "}(исполнители: { $names })
from = {" "}(исполнители: { $names })
at = {" "}(суд или орган: { $name })
times-part = {" "}({ $times })
place-part = {" "}(место: { $place })
during = {" "}(срок: { $duration })
until-part = {" "}{ $until }
outcome-part = {" "}(результат: { $outcome })
part-separator = ;{" "}
aside = {" "}({ $text })
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } – { $name }
in-country = {" "}{ $in }
article = статья { $article }
part = {" "}часть { $part }
of-law = { $article } ({ $law })
law-edition = { $law } ({ $edition })
charge-titled = «{ $title }»
charge-titled-under = «{ $title }» ({ $provisions })
charge-under = { $provisions }
of-charge = {" "}(обвинение: { $charge })
on-charge = {" "}(обвинение: { $charge })
with-charge = {" "}(обвинение: { $charge })
for-charge = {" "}(обвинение: { $charge })
to-sentence = {" "}(наказание: { $sentence })
and-sentence = {" "}(наказание: { $sentence })
with-sentence = {" "}(новое наказание: { $sentence })
fined-amount = {" "}в размере { $amount }
sentence-is = {" "}(наказание: { $sentence })
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
        [one] { $number } неделя
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
sentence-of-length = { $kind }, срок: { $length }
sentence-of-kind = { $kind }
sentence-life = пожизненное лишение свободы
sentence-fine = штраф в размере { $amount }
sentence-of-amount = { $kind }, { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(условно)
sentence-part-suspended = {" "}(из них условно: { $part })
sentence-concurrent = {" "}(с поглощением)
case-kind =
    { $kind ->
        [civil] возбуждено гражданское дело
        [disciplinary] возбуждено дисциплинарное производство
        [immigration] возбуждено миграционное производство
        [extradition] возбуждено экстрадиционное производство
        [constitutional] возбуждено конституционное производство
        [international] возбуждено международное производство
        [habeas-corpus] возбуждено производство о законности лишения свободы
        [administrative] возбуждено административное дело
        [military] возбуждено военное дело
       *[criminal] возбуждено уголовное дело
    }
act-killing = { $who } { podverg } убийству{ $times }{ $by }
act-attempted-killing = { $who } { podverg } покушению на убийство{ $times }{ $by }
act-death-in-custody = наступила смерть в заключении (лицо: { $name }){ $times }
act-enforced-disappearance = { $who } { podverg } насильственному исчезновению{ $times }{ $by }
act-torture = { $who } { podverg } пыткам{ $times }{ $by }
act-ill-treatment = { $who } { podverg } жестокому обращению{ $times }{ $by }
act-sexual-violence = { $who } { podverg } сексуальному насилию{ $times }{ $by }
act-physical-assault = { $who } { podverg } физическому нападению{ $times }{ $by }
act-attempted-assault = { $who } { podverg } попытке нападения{ $times }{ $by }
act-threat = { $who } { podverg } угрозам{ $times }{ $by }
act-death-threat = { $who } { podverg } угрозам убийством{ $times }{ $by }
act-threat-to-family = { $who } { podverg } угрозам в адрес семьи{ $times }{ $by }
act-abduction = { $who } { podverg } похищению{ $times }{ $by }
act-hostage-taking = { $who } { podverg } захвату в заложники{ $times }{ $by }
act-arbitrary-arrest = { $who } { podverg } аресту{ $times }{ $by }
act-detention = { $who } { podverg } задержанию{ $times }{ $by }
act-pre-trial-detention = { $who } { podverg } досудебному заключению под стражу{ $times }{ $by }
act-administrative-detention = { $who } { podverg } административному задержанию{ $times }{ $by }
act-incommunicado-detention = { $who } { podverg } содержанию под стражей без связи с внешним миром{ $times }{ $by }
act-house-arrest = { $who } { podverg } домашнему аресту{ $times }{ $by }
act-bail-refused = { $who } { podverg } отказу в освобождении под залог{ $times }{ $by }
act-solitary-confinement = { $who } { podverg } одиночному заключению{ $times }{ $by }
act-punishment-in-custody = { $who } { podverg } наказанию в местах лишения свободы{ $times }{ $by }
act-denial-of-medical-care = { $who } { podverg } отказу в медицинской помощи{ $times }{ $by }
act-denial-of-visits = { $who } { podverg } отказу в свиданиях{ $times }{ $by }
act-forced-psychiatric-confinement = { $who } { podverg } принудительному помещению в психиатрическое учреждение{ $times }{ $by }
act-search = { $who } { podverg } обыску{ $times }{ $by }
act-seizure-of-property = { $who } { podverg } изъятию имущества{ $times }{ $by }
act-damage-to-property = { $who } { podverg } порче имущества{ $times }{ $by }
act-office-closed = { $who } { podverg } закрытию офиса{ $times }{ $by }
act-organization-banned = { $who } { podverg } запрету или ликвидации организации{ $times }{ $by }
act-licence-suspended = { $who } { podverg } приостановлению лицензии{ $times }{ $by }
act-disbarment = { $who } { podverg } лишению адвокатского статуса{ $times }{ $by }
act-dismissal = { $who } { podverg } увольнению{ $times }{ $by }
act-asset-freeze = { $who } { podverg } блокированию активов{ $times }{ $by }
act-fine = { $who } { podverg } штрафу{ $times }{ $by }
act-eviction = { $who } { podverg } выселению{ $times }{ $by }
act-travel-restriction = { $who } { podverg } ограничению на передвижение{ $times }{ $by }
act-refusal-of-entry = { $who } { podverg } отказу во въезде{ $times }{ $by }
act-refusal-of-asylum = { $who } { podverg } отказу в убежище{ $times }{ $by }
act-expulsion = { $who } { podverg } выдворению{ $times }{ $by }
act-extradition = { $who } { podverg } экстрадиции{ $times }{ $by }
act-loss-of-nationality = { $who } { podverg } лишению гражданства{ $times }{ $by }
act-surveillance = { $who } { podverg } негласному наблюдению{ $times }{ $by }
act-stalking = { $who } { podverg } слежке{ $times }{ $by }
act-digital-attack = { $who } { podverg } цифровой атаке{ $times }{ $by }
act-account-blocked = { $who } { podverg } блокированию аккаунта или сайта{ $times }{ $by }
act-smear-campaign = { $who } { podverg } кампании очернения{ $times }{ $by }
act-defamation = { $who } { podverg } клевете{ $times }{ $by }
act-listing = { $who } { podverg } включению в официальный список{ $times }{ $by }
act-speech-ban = { $who } { podverg } запрету на публичные выступления{ $times }{ $by }
act-harassment = { $who } { podverg } преследованиям{ $times }{ $by }
act-questioning = { $who } { podverg } допросу или опросу{ $times }{ $by }
act-judicial-harassment = { $who } { podverg } судебному преследованию{ $times }{ $by }
act-denial-of-fair-trial = { $who } { podverg } отказу в справедливом судебном разбирательстве{ $times }{ $by }
act-denial-of-counsel = { $who } { podverg } отказу в доступе к адвокату{ $times }{ $by }
act-fabrication-of-evidence = { $who } { podverg } фабрикации доказательств{ $times }{ $by }
act-retaliation-against-relatives = { $who } { podverg } мерам возмездия в отношении родственников{ $times }{ $by }
act-retaliation-against-colleagues = { $who } { podverg } мерам возмездия в отношении коллег{ $times }{ $by }
act-retaliation-against-lawyer = { $who } { podverg } мерам возмездия в отношении адвоката{ $times }{ $by }
step-complaint-filed = подана жалоба (касается: { $name })
step-complaint-withdrawn = жалоба отозвана (касается: { $name })
step-inquiry-opened = начата доследственная проверка (в отношении: { $name }){ $by }
step-case-opened = { $case } (обвиняемое лицо: { $name }){ $on-charge }{ $place }{ $by }
step-case-refused = в возбуждении дела отказано{ $by }
step-summons = { $who } { podverg } вызову в официальном порядке{ $by }
step-questioned = { $who } { podverg } допросу{ $by }
step-search = проведен обыск (у кого: { $name }){ $by }
step-seizure = изъято имущество (у кого: { $name }){ $by }
step-accused = объявлено подозрение (подозреваемое лицо: { $name }){ $on-charge }{ $by }
step-warrant-issued = выдан ордер на арест (в отношении: { $name }){ $by }
step-defendants-added = к делу привлечены новые обвиняемые (дело в отношении: { $name }){ $by }
step-charged = предъявлено обвинение (обвиняемое лицо: { $name }){ $with-charge }{ $by }
step-indicted = утверждено обвинительное заключение (обвиняемое лицо: { $name }){ $with-charge }{ $by }
step-charge-added = предъявлено новое обвинение (обвиняемое лицо: { $name }){ $by }
step-charge-changed = обвинение изменено (обвиняемое лицо: { $name }){ $by }
step-supplementary-indictment = утверждено дополнительное обвинительное заключение (обвиняемое лицо: { $name }){ $by }
step-forensic-examination = назначена судебная экспертиза{ $by }
step-file-disclosed = материалы дела предоставлены защите
step-case-sent-to-court = дело передано в суд (обвиняемое лицо: { $name }){ $by }
step-investigation-suspended = расследование приостановлено{ $by }
step-investigation-resumed = расследование возобновлено{ $by }
step-arrested = { $who } { podverg } аресту{ $place }{ $by }
step-detained = { $who } { podverg } задержанию{ $place }{ $by }
step-disappeared = пропало без вести лицо: { $name }{ $place }
step-custody-admitted = власти признали содержание под стражей (задержанное лицо: { $name })
step-habeas-corpus-filed = подана жалоба на незаконность лишения свободы (в интересах: { $name })
step-habeas-corpus-decided = рассмотрена жалоба на незаконность лишения свободы{ $by }{ $outcome }
step-remanded = избрана мера пресечения в виде заключения под стражу (обвиняемое лицо: { $name }){ $during }{ $until }{ $by }
step-remand-extended = срок содержания под стражей продлен (обвиняемое лицо: { $name }){ $during }{ $until }{ $by }
step-remand-appealed = обжаловано решение о заключении под стражу
step-remand-appeal-decided = рассмотрена жалоба на заключение под стражу{ $by }{ $outcome }
step-bail-granted = принято решение об освобождении под залог (обвиняемое лицо: { $name }){ $by }
step-bail-refused = в освобождении под залог отказано (обвиняемое лицо: { $name }){ $by }
step-house-arrest = избран домашний арест (обвиняемое лицо: { $name }){ $during }{ $until }{ $by }
step-travel-restricted = взята подписка о невыезде (обвиняемое лицо: { $name }){ $by }
step-order-breached = сообщено о нарушении предписания (дело в отношении: { $name }){ $by }
step-provisional-release = принято решение о временном освобождении (обвиняемое лицо: { $name }){ $by }
step-transferred = { $who } { podverg } переводу в другое место содержания{ $place }
step-hunger-strike = объявлена голодовка (участник: { $name })
step-trial-opened = начался судебный процесс (обвиняемое лицо: { $name }){ $at }
step-preliminary-hearing = состоялось предварительное слушание (обвиняемое лицо: { $name }){ $at }
step-hearing = состоялось судебное заседание (обвиняемое лицо: { $name }){ $at }
step-hearing-adjourned = судебное заседание отложено (обвиняемое лицо: { $name }){ $by }
step-hearing-cancelled = судебное заседание не состоялось (обвиняемое лицо: { $name })
step-hearing-closed = состоялось закрытое судебное заседание (обвиняемое лицо: { $name }){ $at }
step-hearing-observed = состоялось судебное заседание с участием наблюдателей (обвиняемое лицо: { $name }){ $at }
step-recusal = заявлен отвод судье
step-sentence-requested = прокурор запросил наказание (обвиняемое лицо: { $name }){ $to-sentence }
step-last-word = произнесено последнее слово в суде (обвиняемое лицо: { $name })
step-petition-filed = подано исковое заявление или ходатайство (дело с участием: { $name })
step-petition-decided = вынесено решение по иску или ходатайству (дело с участием: { $name }){ $by }{ $outcome }
step-verdict-announced = оглашен приговор (обвиняемое лицо: { $name }){ $by }
step-convicted = вынесен обвинительный приговор (осужденное лицо: { $name }){ $of-charge }{ $and-sentence }{ $by }
step-acquitted = вынесен оправдательный приговор (оправданное лицо: { $name }){ $of-charge }{ $by }
step-sentenced = назначено наказание (осужденное лицо: { $name }){ $to-sentence }{ $by }
step-appeal-lodged = подана апелляционная жалоба (обвиняемое лицо: { $name })
step-appeal-heard = состоялось рассмотрение апелляции (обвиняемое лицо: { $name }){ $at }
step-appeal-decided = вынесено апелляционное решение (обвиняемое лицо: { $name }){ $by }{ $outcome }
step-cassation-lodged = подана кассационная жалоба (обвиняемое лицо: { $name })
step-cassation-decided = вынесено кассационное решение (обвиняемое лицо: { $name }){ $by }{ $outcome }
step-supreme-court-decided = Верховный суд вынес решение (обвиняемое лицо: { $name }){ $outcome }
step-constitutional-complaint = подана конституционная жалоба (в интересах: { $name })
step-constitutional-decision = вынесено решение по конституционной жалобе (в интересах: { $name }){ $by }{ $outcome }
step-review-requested = подано ходатайство о пересмотре дела (обвиняемое лицо: { $name })
step-review-decided = рассмотрено ходатайство о пересмотре дела (обвиняемое лицо: { $name }){ $by }{ $outcome }
step-retrial-ordered = назначено новое судебное разбирательство (обвиняемое лицо: { $name }){ $by }
step-sent-back = дело возвращено (обвиняемое лицо: { $name }){ $by }
step-sentence-began = начато отбывание наказания (осужденное лицо: { $name })
step-sentence-replaced = наказание заменено (осужденное лицо: { $name }){ $with-sentence }{ $by }
step-term-extended = срок наказания увеличен (осужденное лицо: { $name }){ $by }
step-amnestied = применена амнистия (осужденное лицо: { $name })
step-pardoned = принято решение о помиловании (осужденное лицо: { $name })
step-parole-granted = принято решение об условно-досрочном освобождении (осужденное лицо: { $name })
step-parole-refused = в условно-досрочном освобождении отказано (осужденное лицо: { $name }){ $by }
step-released = состоялось освобождение (освобожденное лицо: { $name })
step-released-on-condition = состоялось освобождение с условиями (освобожденное лицо: { $name })
step-released-on-expiry = состоялось освобождение по окончании срока (освобожденное лицо: { $name })
step-released-into-exile = состоялось освобождение с выездом в изгнание (освобожденное лицо: { $name })
step-supervision = установлен надзор (в отношении: { $name }){ $by }
step-escaped = совершен побег (лицо: { $name })
step-wanted = объявлен розыск (разыскиваемое лицо: { $name }){ $by }
step-extradition-requested = направлен запрос об экстрадиции (в отношении: { $name }){ $by }
step-extradited = { $who } { podverg } экстрадиции
step-deported = { $who } { podverg } депортации
step-asylum-sought = подано ходатайство о предоставлении убежища (заявитель: { $name })
step-asylum-granted = предоставлено убежище (лицо: { $name }){ $by }
step-asylum-refused = отказано в предоставлении убежища (заявитель: { $name }){ $by }
step-charges-dropped = обвинения сняты (обвиняемое лицо: { $name }){ $by }
step-dismissed = дело прекращено судом (обвиняемое лицо: { $name }){ $by }
step-closed = дело прекращено (обвиняемое лицо: { $name }){ $by }
step-expired = уголовное преследование прекращено за истечением срока давности (обвиняемое лицо: { $name })
step-decriminalised = применена декриминализация деяния (обвиняемое лицо: { $name }){ $on-charge }{ $by }
step-quashed = обвинительный приговор отменен (осужденное лицо: { $name }){ $by }
step-rehabilitated = принято решение о реабилитации (лицо: { $name }){ $by }
step-died = наступила смерть (лицо: { $name })
step-abated = дело прекращено в связи со смертью (обвиняемое лицо: { $name })
step-reprimand = вынесен выговор (лицо: { $name }){ $by }
step-licence-suspended = приостановлена лицензия на профессиональную деятельность (лицо: { $name }){ $by }
step-disbarred = { $who } { podverg } лишению адвокатского статуса{ $by }
step-reinstated = состоялось восстановление в должности или профессии (лицо: { $name }){ $by }
step-registration-refused = отказано в регистрации (заявитель: { $name }){ $by }
step-organization-dissolved = организация ликвидирована{ $by }
step-fined = назначен штраф{ $amount } (в отношении: { $name }){ $for-charge }{ $by }
step-warning-issued = вынесено официальное предупреждение (в отношении: { $name }){ $by }
step-interim-measure = указана временная мера (в интересах: { $name }){ $by }
step-submitted = дело представлено в международный орган (в интересах: { $name })
step-registered = дело зарегистрировано (в интересах: { $name }){ $by }
step-transmitted = дело препровождено правительству (в интересах: { $name }){ $by }
step-reply-received = получен ответ правительства по делу (в интересах: { $name })
step-opinion-adopted = принято решение по делу (в интересах: { $name }){ $by }
step-decision-notified = решение по делу доведено до сведения (в интересах: { $name }){ $by }
step-decision-published = решение по делу опубликовано (в интересах: { $name }){ $by }
step-other = { $label }
headline-default = { $person }: { $label }
headline-at-risk = { $person } в опасности
headline = { $country }: { $headline }
result-of-other = { $name }: { $result }
result-of-other-in-words = { $name }: { $result }
sentence-of-others = наказания других обвиняемых: { $list }
sentence-of-other-first = { $name } ({ $sentence })
sentence-of-other-next = { $name } ({ $sentence })
times-aside = {" "}({ $times })
who-is = { $name } – { $what }
what-as = { $what }
role-of-organization = { $role } ({ $organization }{ $meaning })
role-alone = { $role }
member = участник
meaning-part = {" "}– «{ $meaning }»
organization-is = { $organization } – { $description }
organization-is-serves = { $organization } – { $description }; для кого или ради чего ведется работа: { $serves }
organization-serves = { $organization }; для кого или ради чего ведется работа: { $serves }
works-for = { $name }; для кого или ради чего ведется работа: { $serves }
is-now = { $name }; положение в настоящее время: { $whereabouts }
allegation = по версии следствия, { $name } { $allegation }
allegation-account = по версии властей: { $allegation }
quotation-in-document-by = в документе ({ $document }; орган: { $by }) говорится: «{ $words }»
quotation-in-document = в документе ({ $document }) говорится: «{ $words }»
quotation-by = заявление властей ({ $by }): «{ $words }»
quotation-alone = по словам властей: «{ $words }»
quotation-also = там же говорится: «{ $words }»
words-of = по словам властей ({ $by }): «{ $words }»
the-authorities = власти
person-with-status = { $name } ({ $status })
citizen-of = гражданство: { $countries }
witnesses =
    { $count ->
        [one] в деле в качестве свидетеля участвует { $names }
       *[other] в деле в качестве свидетелей участвуют { $names }
    }
co-accused = по тому же делу обвиняются также: { $names }
measure-in-force = действует следующая мера: { $label }{ $object }{ $by }{ $since }
measure-object = {" "}(предмет: { $object })
measure-ordered-by = {" "}(орган: { $names })
measure-since = {" "}({ $date })
targeted-before = ранее уже имели место другие случаи преследования (пострадавшее лицо: { $name })
was-accused = ранее выдвигалось обвинение (обвиняемое лицо: { $name }){ $of-charge }
charge-considered-by = { $sender } дает обвинению следующую оценку: { $assessment }
charge-considered = обвинению дается следующая оценка: { $assessment }
that-charge-considered-by = { $sender } дает тому обвинению следующую оценку: { $assessment }
that-charge-considered = тому обвинению дается следующая оценка: { $assessment }
charge-is = обвинение: { $charge }
charge-carries = предусмотренное наказание: { $penalty }
response-some-investigated = по некоторым из этих фактов возбуждались уголовные дела
response-investigated = начато расследование
response-nobody-identified = виновные не установлены
response-nobody-justice = виновные не привлечены к ответственности
response-nobody = виновные не установлены и не привлечены к ответственности
response-but = { $first }, но { $second }
response-refused = власти отказались начать расследование
response-justice = виновные привлечены к ответственности
response-complaint = властям подана жалоба
according-to = по данным источника ({ $source }), { $clause }
in-custody-for = срок лишения свободы на сегодняшний день: { $days }
earlier-letter = ранее по этому делу уже было направлено письмо (отправитель: { $sender }; дата: { $date }{ $to }){ $answer }
earlier-letter-we = ранее мы уже писали об этом деле (дата: { $date }{ $to }){ $answer }
earlier-letter-to = ; адресаты: { $names }
earlier-letter-unanswered = ; ответа по существу не получено
earlier-letter-answered = ; получен ответ
concern =
    { $sender } выражает обеспокоенность в связи со следующим: { $repeated ->
        [yes] неоднократное преследование
       *[no] положение
    } (лицо: { $name }); есть основания полагать, что эти действия связаны с законной и мирной правозащитной деятельностью
concern-we =
    мы выражаем обеспокоенность в связи со следующим: { $repeated ->
        [yes] неоднократное преследование
       *[no] положение
    } (лицо: { $name }); мы полагаем, что эти действия связаны с законной и мирной правозащитной деятельностью
concern-neutral = есть основания полагать, что описанные действия связаны с мирной правозащитной деятельностью (лицо: { $name })
condemns = { $sender } осуждает эти действия, цель которых, по-видимому, – наказать за законную правозащитную деятельность (лицо: { $name })
condemns-we = мы осуждаем эти действия, цель которых, по-видимому, – наказать за законную правозащитную деятельность (лицо: { $name })
recalls = Декларация Организации Объединенных Наций о правозащитниках, принятая Генеральной Ассамблеей 9 декабря 1998 года, признает право каждого, индивидуально и совместно с другими, содействовать защите прав человека и призывает государства защищать тех, кто это делает, от насилия, угроз, возмездия и произвольных действий (статьи 1 и 12)
urges = { $sender } настоятельно призывает власти{ $in-country }:
urges-we = мы настоятельно призываем власти{ $in-country }:
demand-disclose-whereabouts = немедленно сообщить о судьбе и местонахождении следующего лица: { $name }
demand-release = немедленно и безоговорочно освободить следующее лицо: { $name }
demand-drop-charges = немедленно снять все обвинения (обвиняемое лицо: { $name })
demand-quash-conviction = отменить обвинительный приговор (осужденное лицо: { $name })
demand-medical-care = обеспечить необходимую медицинскую помощь (пациент: { $name })
demand-access-to-lawyer = обеспечить незамедлительный и конфиденциальный доступ к адвокату по собственному выбору (доверитель: { $name })
demand-access-to-family = разрешить регулярные контакты с семьей (заключенное лицо: { $name })
demand-end-torture = обеспечить защиту от пыток и других видов жестокого обращения (лицо: { $name })
demand-fair-trial = гарантировать справедливое и открытое разбирательство в независимом суде (обвиняемое лицо: { $name })
demand-lift-measure = снять введенные ограничения (лицо: { $name })
demand-reinstate = восстановить в должности или профессии (лицо: { $name })
demand-stop-extradition = не допустить экстрадиции или депортации (лицо: { $name })
demand-cease-harassment = прекратить любые преследования (лицо: { $name })
demand-investigate = незамедлительно провести тщательное и беспристрастное расследование совершенных действий (пострадавшее лицо: { $name }) и привлечь виновных к ответственности
demand-protect = принять все необходимые меры для защиты жизни, физической и психологической неприкосновенности (лицо: { $name })
demand-reparation = предоставить полное возмещение (пострадавшее лицо: { $name })
demand-reform = привести законодательство и практику в соответствие с международными стандартами в области прав человека
demand-general-guarantee = при любых обстоятельствах гарантировать всем правозащитникам и правозащитницам{ $in-country } возможность осуществлять свою законную деятельность без страха преследования и без каких-либо ограничений
date-line = { $place }, { $date }
subject-charges = Тема: обвинения (обвиняемое лицо: { $name }; { $charge })
subject-person = Тема: { $name }
your-reference = Ваш исходящий: дело № { $number }
our-reference = Наш исходящий: { $number }
case-code = Код дела: { $code }
update-number = Обновление { $number }
salutation = Уважаемые дамы и господа
salutation-comma = { $salutation }!
write-on-behalf = мы пишем вам от имени организации ({ $sender }) по поводу следующего лица: { $name }
write-about = пишу вам по поводу следующего лица: { $name }
letter-concern = мы обеспокоены тем, что описанные действия связаны с законной правозащитной деятельностью (лицо: { $name })
letter-concern-i = меня беспокоит, что описанные действия связаны с законной правозащитной деятельностью (лицо: { $name })
letter-call = в связи с этим мы почтительно призываем вас, а в вашем лице компетентные органы{ $in-country }:
letter-call-i = в связи с этим почтительно призываю вас, а в вашем лице компетентные органы{ $in-country }:
letter-reply = мы будем признательны за сообщение о принятых мерах
letter-reply-i = буду благодарен за сообщение о принятых мерах
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
observatory-informed = получена информация о положении следующего лица: { $name } (получатель: { $sender })
observatory-informed-we = мы получили информацию о положении следующего лица: { $name }
observatory-background = Справочная информация
observatory-assessment = Оценка
observatory-actions = Требуемые действия
observatory-actions-opening = просим написать властям{ $in-country } и призвать их:
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
un-consent-by = {" "}(кем: { $name })
un-consent-date = {" "}({ $date })
un-consent-not = не зафиксировано
un-consent-refused = не дано или отозвано
un-keep-confidential = Подлежит неразглашению
un-keep-confidential-text = личность автора сообщения, имена свидетелей и источников
un-submitter = Кем представлено
un-submitter-note = Личность автора сообщения не подлежит разглашению.
un-disappearance = Насильственное исчезновение: шесть элементов
un-last-seen = Дата и место исчезновения
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
ccpr-none = Согласно имеющимся записям, этот же вопрос не представлялся на рассмотрение в соответствии с другой процедурой международного разбирательства или урегулирования.
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
echr-no-final = окончательное решение на национальном уровне не зафиксировано
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
briefing-asks = Три просьбы
briefing-raise = просим ваше правительство призвать власти{ $in-country }:
briefing-matters-law = это дело затрагивает свободу деятельности правозащитников, защищать которую призывает каждое государство Декларация Организации Объединенных Наций о правозащитниках
bio-born = рождение: { $date }{ $place }
bio-born-in = {" "}(место: { $place })
bio-age = возраст: { $age } ({ $date })
bio-life = Жизненный путь
bio-situation = Положение в настоящее время
bio-in-custody = { $name } находится под стражей
bio-under-house-arrest = { $name } находится под домашним арестом
bio-disappeared = судьба и местонахождение неизвестны (лицо: { $name })
bio-at-liberty = { $name } находится на свободе
podverg =
    { $agreement ->
        [female] подверглась
        [many] подверглись
       *[male] подвергся
    }

## The mark of a letter above public

mark-internal = Конфиденциально: не для публикации
mark-secret = Секретно: только для адресата, не для публикации
