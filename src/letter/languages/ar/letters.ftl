# كلمات الرسائل بالعربية. See the English file for what each variable is.
#
# Acts and steps are told by verbal nouns ("جرى توقيف …"): these need neither the gender of the person
# nor a case of the name. Functions for Arabic: IDAFA ("توقيف آنا", "توقيفها" at a later mention),
# GENDER (of the name of a body), COUNTED_ARABIC (a noun in the number that a count asks for).

pronoun =
    { $gender ->
        [female] هي
        [male] هو
        [organization] المنظمة
        [group] المجموعة
       *[other] { $name }
    }
pronoun-object =
    { $gender ->
        [organization] المنظمة
        [group] المجموعة
       *[other] { $name }
    }
pronoun-possessive = {""}
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
        [male] male
        [organization] { GENDER("ar", $name) ->
            [male] male
           *[female] female
        }
        [group] many
       *[other] one
    }
was = كان
is = {""}
has = {""}
allegedly = {" "}وفقا للادعاءات
alleged-clause = وفقا للادعاءات،{ WITH(" ", $when, "،") } { $clause }
introduced =
    { $gender ->
        [female] { $name }، وهي { $role }،
        [male] { $name }، وهو { $role }،
        [organization] { GENDER("ar", $name) ->
            [male] { $name }، وهو { $role }،
           *[female] { $name }، وهي { $role }،
        }
       *[other] { $name }، { $role }،
    }
pair = { $name } و{ $other }
co-accused-count =
    { $count ->
        [one] متهم آخر
        [two] متهمين آخرين
        [few] { $number } متهمين آخرين
        [many] { $number } متهما آخر
       *[other] { $number } متهم آخر
    }
list-two = { $first } و{ $last }
list-comma = ،{" "}
list-last = { $first } و{ $last }
foreign-inline = ”{ $text }“ [{ $tag }]
foreign-sentence = النص الأصلي باللغة { $language }: ”{ $text }“
language-ar = العربية
language-be = البيلاروسية
language-de = الألمانية
language-en = الإنكليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-ka = الجورجية
language-kk = الكازاخية
language-ky = القيرغيزية
language-pt = البرتغالية
language-ru = الروسية
language-tg = الطاجيكية
language-tr = التركية
language-uk = الأوكرانية
language-uz = الأوزبكية
language-zh = الصينية
language-other = الأصلية
number-group = {"\u00A0"}
number-decimal = ,
times = { COUNTED_ARABIC($count, "مرة واحدة", "مرتين", "مرات", "مرة", "مرة") }
times-as-recorded = عددا من المرات هو { $text }
dated = { $when }، { $clause }
dated-text = { $when }: { $text }
by = {" "}من قبل { $names }
from = {" "}من قبل { $names }
at = {" "}أمام { $name }
times-part = {" "}{ $times }
place-part = {" "}في { $place }
during = {" "}لمدة { $duration }
until-part = {" "}{ $until }
outcome-part = ، وكانت النتيجة { $outcome }
part-separator = ؛{" "}
aside = {" "}({ $text })
and-clause = { $clause }، و{ $next }
happened = حدث ما يلي: { $text }
beside = ورد في المعلومات المسجلة ما يلي: { $text }
beside-alleged = ورد في الادعاءات ما يلي: { $text }
in-all = ، إلى ما مجموعه { $length }
others = آخرين
tied = { $other } ({ $tie })
titled = { $title } { $name }
length-two = { $first } و{ $last }
in-few-words = { $text }{ WITH(" (", $date, ")") }
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } من { $name }
in-country = {" "}{ $in }
article = المادة { $article }
part = {" "}الفقرة { $part }
part-of-article = الفقرة { $part } من المادة { $article }
of-law = { $article } من { $law }
law-edition = { $law } ({ $edition })
articles = المواد { $articles }
charge-titled = ”{ $title }“
charge-titled-under = ”{ $title }“ بموجب { $provisions }
charge-under = بموجب { $provisions }
charge-in-a-manner = { $title }، { $manner }
of-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] بتهمة { $charge }
    }
on-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] بتهمة { $charge }
    }
with-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] بتهمة { $charge }
    }
for-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] بتهمة { $charge }
    }
to-sentence = {" "}بعقوبة { $sentence }
and-sentence = ، والعقوبة هي { $sentence }
with-sentence = {" "}بعقوبة { $sentence }
fined-amount = {" "}قدرها { $amount }
length-years = { COUNTED_ARABIC($count, "سنة واحدة", "سنتين", "سنوات", "سنة", "سنة") }
length-months = { COUNTED_ARABIC($count, "شهر واحد", "شهرين", "أشهر", "شهرا", "شهر") }
length-weeks = { COUNTED_ARABIC($count, "أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعا", "أسبوع") }
length-days = { COUNTED_ARABIC($count, "يوم واحد", "يومين", "أيام", "يوما", "يوم") }
length-hours = { COUNTED_ARABIC($count, "ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة") }
sentence-of-length = { $kind } لمدة { $length }
sentence-in-words = { $kind } ({ $length })
sentence-of-kind = { $kind }
sentence-life = السجن المؤبد
sentence-fine = غرامة قدرها { $amount }
sentence-of-amount = { $kind } بمبلغ { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}مع وقف التنفيذ
sentence-part-suspended = ، مع وقف تنفيذ { $part } منها
sentence-concurrent = {" "}على أن تنفذ بالتزامن
change-by = {" "}بمقدار { $by }
change-to = {" "}إلى { $to }
change-by-to = {" "}بمقدار { $by } إلى { $to }
the-punishment =
    { $what ->
        [fine] الغرامة
       *[sentence] العقوبة
    }
ledger-imposed = صدر حكم بعقوبة { $sentence }
ledger-added = مددت { the-punishment }{ $change }
ledger-increased = شددت { the-punishment }{ $change }
ledger-reduced = خفضت { the-punishment }{ $change }
ledger-replaced = استعيض عن { the-punishment } بعقوبة { $sentence }
ledger-suspended = أوقف تنفيذ عقوبة { $before }
ledger-activated = تقرر تنفيذ العقوبة الموقوفة وهي { $before }
ledger-cancelled = ألغيت عقوبة { $before }
ledger-amnestied = خفضت { the-punishment }{ $change } بموجب عفو عام
ledger-merged = أدمجت { the-punishment } في عقوبة أخرى{ $change }
case-kind =
    { $kind ->
        [civil] إجراءات مدنية
        [disciplinary] إجراءات تأديبية
        [immigration] إجراءات تتعلق بالهجرة
        [extradition] إجراءات تسليم
        [constitutional] إجراءات دستورية
        [international] إجراءات دولية
        [habeas-corpus] إجراءات للطعن في قانونية الاحتجاز
        [administrative] إجراءات إدارية
        [military] إجراءات عسكرية
       *[criminal] إجراءات جنائية
    }

## What was done: acts

act-killing = جرى { IDAFA("قتل", $mention, $gender, $name) }{ $times }{ $by }
    .headline = مقتل { $person }
act-attempted-killing = جرت محاولة { IDAFA("قتل", $mention, $gender, $name) }{ $times }{ $by }
    .headline = محاولة قتل { $person }
act-death-in-custody = حدثت { IDAFA("وفاة", $mention, $gender, $name) } أثناء الاحتجاز{ $times }
    .headline = وفاة { $person } أثناء الاحتجاز
act-enforced-disappearance = جرى { IDAFA("إخفاء", $mention, $gender, $name) } قسرا{ $times }{ $by }
    .headline = الاختفاء القسري: { $person }
act-torture = جرى { IDAFA("تعذيب", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تعذيب { $person }
act-ill-treatment = جرت إساءة { IDAFA("معاملة", $mention, $gender, $name) }{ $times }{ $by }
    .headline = إساءة معاملة { $person }
act-sexual-violence = ارتكب عنف جنسي { IDAFA("ضد", $mention, $gender, $name) }{ $times }{ $by }
    .headline = عنف جنسي ضد { $person }
act-physical-assault = وقع اعتداء جسدي { IDAFA("على", $mention, $gender, $name) }{ $times }{ $by }
    .headline = اعتداء جسدي على { $person }
act-attempted-assault = جرت محاولة اعتداء { IDAFA("على", $mention, $gender, $name) }{ $times }{ $by }
    .headline = محاولة اعتداء على { $person }
act-threat = وجهت تهديدات { IDAFA("إلى", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تهديدات ضد { $person }
act-death-threat = وجهت تهديدات بالقتل { IDAFA("إلى", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تهديدات بالقتل ضد { $person }
act-threat-to-family = وجهت تهديدات إلى { IDAFA("أسرة", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تهديدات ضد أسرة { $person }
act-abduction = جرى { IDAFA("اختطاف", $mention, $gender, $name) }{ $times }{ $by }
    .headline = اختطاف { $person }
act-hostage-taking = جرى { IDAFA("احتجاز", $mention, $gender, $name) } رهينة{ $times }{ $by }
    .headline = أخذ رهائن: { $person }
act-arbitrary-arrest = جرى { IDAFA("توقيف", $mention, $gender, $name) }{ $times }{ $by }
    .headline = توقيف { $person }
act-detention = جرى { IDAFA("احتجاز", $mention, $gender, $name) }{ $times }{ $by }
    .headline = احتجاز { $person }
act-pre-trial-detention = جرى { IDAFA("حبس", $mention, $gender, $name) } احتياطيا{ $times }{ $by }
    .headline = الحبس الاحتياطي بحق { $person }
act-administrative-detention = جرى { IDAFA("احتجاز", $mention, $gender, $name) } إداريا{ $times }{ $by }
    .headline = الاحتجاز الإداري بحق { $person }
act-incommunicado-detention = جرى { IDAFA("احتجاز", $mention, $gender, $name) } بمعزل عن العالم الخارجي{ $times }{ $by }
    .headline = احتجاز { $person } بمعزل عن العالم الخارجي
act-house-arrest = جرى فرض الإقامة الجبرية { IDAFA("على", $mention, $gender, $name) }{ $times }{ $by }
    .headline = الإقامة الجبرية بحق { $person }
act-bail-refused = رفض الإفراج بكفالة { IDAFA("عن", $mention, $gender, $name) }{ $times }{ $by }
    .headline = رفض الإفراج بكفالة عن { $person }
act-solitary-confinement = جرى { IDAFA("حبس", $mention, $gender, $name) } انفراديا{ $times }{ $by }
    .headline = الحبس الانفرادي بحق { $person }
act-punishment-in-custody = وقعت عقوبات { IDAFA("على", $mention, $gender, $name) } أثناء الاحتجاز{ $times }{ $by }
    .headline = عقوبات أثناء الاحتجاز بحق { $person }
act-denial-of-medical-care = جرى { IDAFA("حرمان", $mention, $gender, $name) } من الرعاية الطبية{ $times }{ $by }
    .headline = حرمان { $person } من الرعاية الطبية
act-denial-of-visits = جرى { IDAFA("حرمان", $mention, $gender, $name) } من الزيارات{ $times }{ $by }
    .headline = حرمان { $person } من الزيارات
act-forced-psychiatric-confinement = جرى { IDAFA("إيداع", $mention, $gender, $name) } قسرا في مؤسسة للأمراض النفسية{ $times }{ $by }
    .headline = إيداع { $person } قسرا في مؤسسة للأمراض النفسية
act-search = جرى تفتيش أماكن تخص { $name }{ $times }{ $by }
    .headline = عملية تفتيش ضد { $person }
act-seizure-of-property = صودرت ممتلكات تخص { $name }{ $times }{ $by }
    .headline = مصادرة ممتلكات { $person }
act-damage-to-property = ألحقت أضرار { IDAFA("بممتلكات", $mention, $gender, $name) }{ $times }{ $by }
    .headline = إلحاق أضرار بممتلكات { $person }
act-office-closed = أغلق { IDAFA("مكتب", $mention, $gender, $name) }{ $times }{ $by }
    .headline = إغلاق مكتب { $person }
act-organization-banned =
    { $gender ->
        [organization] صدر قرار بحظر { $name } أو إلغاء التسجيل
       *[other] صدر قرار بحظر { IDAFA("منظمة", $mention, $gender, $name) } أو إلغاء التسجيل
    }{ $times }{ $by }
    .headline = حظر أو إلغاء تسجيل: { $person }
act-licence-suspended = علق { IDAFA("ترخيص", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تعليق ترخيص { $person }
act-disbarment = جرى { IDAFA("شطب", $mention, $gender, $name) } من نقابة المحامين{ $times }{ $by }
    .headline = شطب { $person } من نقابة المحامين
act-dismissal = جرى { IDAFA("فصل", $mention, $gender, $name) } من العمل{ $times }{ $by }
    .headline = فصل { $person } من العمل
act-asset-freeze = جمدت { IDAFA("أصول", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تجميد أصول { $person }
act-fine = فرضت غرامة { IDAFA("على", $mention, $gender, $name) }{ $times }{ $by }
    .headline = غرامة على { $person }
act-eviction = جرى { IDAFA("إخلاء", $mention, $gender, $name) } من المسكن{ $times }{ $by }
    .headline = إخلاء { $person } من المسكن
act-travel-restriction = جرى { IDAFA("منع", $mention, $gender, $name) } من السفر{ $times }{ $by }
    .headline = منع { $person } من السفر
act-refusal-of-entry = رفض { IDAFA("دخول", $mention, $gender, $name) } إلى البلد{ $times }{ $by }
    .headline = رفض دخول { $person }
act-refusal-of-asylum = رفض طلب اللجوء المقدم من { $name }{ $times }{ $by }
    .headline = رفض طلب لجوء { $person }
act-expulsion = جرى { IDAFA("طرد", $mention, $gender, $name) }{ $times }{ $by }
    .headline = طرد { $person }
act-extradition = جرى { IDAFA("تسليم", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تسليم { $person }
act-loss-of-nationality = جرى { IDAFA("تجريد", $mention, $gender, $name) } من الجنسية{ $times }{ $by }
    .headline = تجريد { $person } من الجنسية
act-surveillance = جرى وضع { $name } تحت المراقبة{ $times }{ $by }
    .headline = مراقبة { $person }
act-stalking = جرت { IDAFA("ملاحقة", $mention, $gender, $name) }{ $times }{ $by }
    .headline = ملاحقة { $person }
act-digital-attack = شن هجوم رقمي { IDAFA("على", $mention, $gender, $name) }{ $times }{ $by }
    .headline = هجوم رقمي على { $person }
act-account-blocked = حجب حساب أو موقع يخص { $name }{ $times }{ $by }
    .headline = حجب حساب أو موقع يخص { $person }
act-smear-campaign = شنت حملة تشويه { IDAFA("ضد", $mention, $gender, $name) }{ $times }{ $by }
    .headline = حملة تشويه ضد { $person }
act-defamation = جرى التشهير { IDAFA("ب", $mention, $gender, $name) }{ $times }{ $by }
    .headline = التشهير بحق { $person }
act-listing = جرى { IDAFA("إدراج", $mention, $gender, $name) } في قائمة رسمية{ $times }{ $by }
    .headline = إدراج { $person } في قائمة رسمية
act-speech-ban = جرى { IDAFA("منع", $mention, $gender, $name) } من التحدث علنا{ $times }{ $by }
    .headline = منع { $person } من التحدث علنا
act-harassment = جرت { IDAFA("مضايقة", $mention, $gender, $name) }{ $times }{ $by }
    .headline = مضايقة { $person }
act-questioning = جرى { IDAFA("استجواب", $mention, $gender, $name) }{ $times }{ $by }
    .headline = استجواب { $person }
act-judicial-harassment = مورست مضايقة قضائية { IDAFA("ضد", $mention, $gender, $name) }{ $times }{ $by }
    .headline = مضايقة قضائية ضد { $person }
act-denial-of-fair-trial = جرى { IDAFA("حرمان", $mention, $gender, $name) } من محاكمة عادلة{ $times }{ $by }
    .headline = حرمان { $person } من محاكمة عادلة
act-denial-of-counsel = جرى { IDAFA("حرمان", $mention, $gender, $name) } من الاستعانة بمحام{ $times }{ $by }
    .headline = حرمان { $person } من الاستعانة بمحام
act-fabrication-of-evidence = لفقت أدلة { IDAFA("ضد", $mention, $gender, $name) }{ $times }{ $by }
    .headline = تلفيق أدلة ضد { $person }
act-retaliation-against-relatives = استهدف { IDAFA("أقارب", $mention, $gender, $name) }{ $times }{ $by }
    .headline = استهداف أقارب { $person }
act-retaliation-against-colleagues = استهدف { IDAFA("زملاء", $mention, $gender, $name) }{ $times }{ $by }
    .headline = استهداف زملاء { $person }
act-retaliation-against-lawyer = استهدف محامي الدفاع عن { $name }{ $times }{ $by }
    .headline = استهداف محامي الدفاع عن { $person }

took-place = وقع ذلك{ $place }{ $during }
agents-named = تنسب الأفعال إلى { $names }
agents-named-alleged = تنسب الأفعال، وفق ما جاء في الادعاءات، إلى { $names }
part-ordered = صدر الأمر عن { $names }
part-planned = تفيد المعلومات المسجلة بأن التخطيط جرى من قبل { $names }
part-present = كان الفعل بحضور { $names }
part-assisted = قدمت المساعدة من قبل { $names }
part-failed-to-prevent = لم يجر منع الفعل من قبل { $names }
part-tolerated = جرى التغاضي عن الفعل من قبل { $names }
part-suspected = تتجه شبهة المسؤولية إلى { $names }
part-other = { $names }: { $label }
warrant-in-words = { $text }
warrant-shown = فيما يتعلق بأمر قضائي، سجل ما يلي: { $text }
stated-reason = كان السبب المعلن ما يلي: { $text }
became-known = علم بذلك { $date }
recurrence = تكرر ذلك: { $text }
in-absentia = جرى ذلك في غياب { $name }
involved-as = { $name } ({ $role })
involved = جرى ذلك بمشاركة { $names }
link-retaliation-for = جاء ذلك انتقاما مما يلي: { $what }
account-of-a-date = يرد في { OR($source, "رواية أخرى") } تاريخ آخر هو { $value }{ WITH(" (", $reason, ")") }
account-of-something = ترد في { OR($source, "رواية أخرى") } رواية مختلفة: { $value }{ WITH(" (", $reason, ")") }
responsible-for = { $names }: { $what }{ WITH("، ", $date) }

## What happened in a proceeding: steps

an = { WITH(" عن ", $authority) }
step-complaint-filed = قدمت شكوى بشأن { $name }{ $by }
    .headline = شكوى في قضية { $person }
step-complaint-withdrawn = سحبت الشكوى المقدمة بشأن { $name }
    .headline = سحب الشكوى في قضية { $person }
step-inquiry-opened = فتح تحقيق أولي { IDAFA("بشأن", $mention, $gender, $name) }{ $by }
    .headline = تحقيق أولي بشأن { $person }
step-case-opened = فتحت { $case }{ $place }{ $by } { IDAFA("بحق", $mention, $gender, $name) }{ $on-charge }
    .headline = فتح { $case } بحق { $person }
step-case-refused = رفض فتح قضية{ $by }
    .headline = رفض فتح قضية بشأن { $person }
step-warrant-issued = صدرت{ an } مذكرة توقيف { IDAFA("بحق", $mention, $gender, $name) }
    .headline = مذكرة توقيف بحق { $person }
step-defendants-added = أضيف متهمون آخرون إلى قضية { $name }{ $by }
    .headline = إضافة متهمين إلى قضية { $person }
step-order-breached = أبلغ عن مخالفة أمر في قضية { $name }{ $by }
    .headline = الإبلاغ عن مخالفة أمر في قضية { $person }
step-hearing-cancelled = لم تنعقد الجلسة المقررة في قضية { $name }
    .headline = عدم انعقاد الجلسة في قضية { $person }
step-petition-filed = قدم طلب أو دعوى في قضية { $name }
    .headline = طلب أو دعوى في قضية { $person }
step-petition-decided = صدر{ an } قرار في الطلب أو الدعوى في قضية { $name }{ $outcome }
    .headline = قرار في الدعوى في قضية { $person }
step-asylum-sought = قدم طلب لجوء باسم { $name }{ $place }
    .headline = طلب لجوء باسم { $person }
step-asylum-granted = منح حق اللجوء { IDAFA("إلى", $mention, $gender, $name) }{ $place }{ $by }
    .headline = منح { $person } حق اللجوء
step-asylum-refused = رفض طلب اللجوء المقدم باسم { $name }{ $place }{ $by }
    .headline = رفض طلب اللجوء المقدم باسم { $person }
step-decriminalised = طبق إلغاء تجريم الفعل في قضية { $name }{ $by }
    .headline = إلغاء تجريم الفعل في قضية { $person }
step-summons = جرى { IDAFA("استدعاء", $mention, $gender, $name) }{ $by }
    .many = جرى { IDAFA("استدعاء", $mention, $gender, $name) } { COUNTED_ARABIC($times, "مرة واحدة", "مرتين", "مرات", "مرة", "مرة") }{ $by }
    .headline = استدعاء { $person }
step-questioned = جرى { IDAFA("استجواب", $mention, $gender, $name) }{ $by }
    .many = جرى { IDAFA("استجواب", $mention, $gender, $name) } { COUNTED_ARABIC($times, "مرة واحدة", "مرتين", "مرات", "مرة", "مرة") }{ $by }
    .headline = استجواب { $person }
step-search = جرى تفتيش أماكن تخص { $name }{ $by }
    .many = جرى تفتيش أماكن تخص { $name } { COUNTED_ARABIC($times, "مرة واحدة", "مرتين", "مرات", "مرة", "مرة") }{ $by }
    .headline = عملية تفتيش ضد { $person }
step-seizure = صودرت ممتلكات تخص { $name }{ $by }
    .headline = مصادرة ممتلكات { $person }
step-accused = وجه الاشتباه رسميا { IDAFA("إلى", $mention, $gender, $name) }{ $by }{ $on-charge }
    .headline = اشتباه رسمي في { $person }
step-charged = وجه الاتهام رسميا { IDAFA("إلى", $mention, $gender, $name) }{ $by }{ $with-charge }
    .headline = توجيه الاتهام إلى { $person }
step-indicted = صدرت{ an } لائحة اتهام { IDAFA("بحق", $mention, $gender, $name) }{ $with-charge }
    .headline = لائحة اتهام بحق { $person }
step-charge-added = وجهت تهمة جديدة { IDAFA("إلى", $mention, $gender, $name) }{ $by }
    .headline = تهمة جديدة بحق { $person }
step-charge-changed = عدلت التهمة الموجهة { IDAFA("إلى", $mention, $gender, $name) }{ $by }
    .headline = تعديل التهمة الموجهة إلى { $person }
step-supplementary-indictment = صدرت{ an } لائحة اتهام تكميلية { IDAFA("بحق", $mention, $gender, $name) }
    .headline = لائحة اتهام تكميلية بحق { $person }
step-forensic-examination = صدر{ an } أمر بإجراء خبرة
    .headline = خبرة في قضية { $person }
step-file-disclosed = أطلع الدفاع على ملف القضية
    .headline = إطلاع الدفاع على ملف قضية { $person }
step-case-sent-to-court = أحيلت قضية { $name } إلى المحكمة{ $by }
    .headline = إحالة قضية { $person } إلى المحكمة
step-investigation-suspended = علق التحقيق{ $by }
    .headline = تعليق التحقيق في قضية { $person }
step-investigation-resumed = استؤنف التحقيق{ $by }
    .headline = استئناف التحقيق في قضية { $person }
step-arrested = جرى { IDAFA("توقيف", $mention, $gender, $name) }{ $place }{ $by }
    .headline = توقيف { $person }
step-detained = جرى { IDAFA("احتجاز", $mention, $gender, $name) }{ $place }{ $by }
    .headline = احتجاز { $person }
step-disappeared = انقطعت { IDAFA("أخبار", $mention, $gender, $name) }{ $place }
    .headline = اختفاء { $person }
step-custody-admitted = اعترفت السلطات { IDAFA("باحتجاز", $mention, $gender, $name) }
    .headline = اعتراف السلطات باحتجاز { $person }
step-habeas-corpus-filed = قدم طعن في قانونية { IDAFA("احتجاز", $mention, $gender, $name) }
    .headline = طعن في قانونية احتجاز { $person }
step-habeas-corpus-decided = صدر{ an } قرار في الطعن في قانونية { IDAFA("احتجاز", $mention, $gender, $name) }{ $outcome }
    .headline = قرار في قانونية احتجاز { $person }
step-remanded = صدر{ an } أمر بالحبس الاحتياطي { IDAFA("بحق", $mention, $gender, $name) }{ $during }{ $in-all }{ $until }
    .headline = الحبس الاحتياطي بحق { $person }
step-remand-extended = صدر{ an } قرار بتمديد الحبس الاحتياطي { IDAFA("بحق", $mention, $gender, $name) }{ $during }{ $in-all }{ $until }
    .many = جرى تمديد الحبس الاحتياطي { IDAFA("بحق", $mention, $gender, $name) } { COUNTED_ARABIC($times, "مرة واحدة", "مرتين", "مرات", "مرة", "مرة") }{ $by }{ $until }
    .headline = تمديد الحبس الاحتياطي بحق { $person }
step-remand-appealed = قدم طعن في أمر الحبس الاحتياطي
    .headline = طعن في الحبس الاحتياطي بحق { $person }
step-remand-appeal-decided = صدر{ an } قرار في الطعن في أمر الحبس الاحتياطي{ $outcome }
    .headline = قرار في الحبس الاحتياطي بحق { $person }
step-bail-granted = صدر{ an } قرار بالإفراج { IDAFA("عن", $mention, $gender, $name) } بكفالة{ WITH(" قدرها ", $sum) }
    .headline = الإفراج بكفالة عن { $person }
step-bail-refused = صدر{ an } قرار برفض الإفراج { IDAFA("عن", $mention, $gender, $name) } بكفالة
    .headline = رفض الإفراج بكفالة عن { $person }
step-house-arrest = صدر{ an } أمر بفرض الإقامة الجبرية { IDAFA("على", $mention, $gender, $name) }{ $during }{ $until }
    .headline = الإقامة الجبرية بحق { $person }
step-travel-restricted = صدر{ an } أمر { IDAFA("بإلزام", $mention, $gender, $name) } بعدم المغادرة
    .headline = إلزام { $person } بعدم المغادرة
step-provisional-release = صدر{ an } قرار بالإفراج المؤقت { IDAFA("عن", $mention, $gender, $name) }
    .headline = الإفراج المؤقت عن { $person }
step-transferred = جرى { IDAFA("نقل", $mention, $gender, $name) }{ WITH(" إلى ", $where) }{ $by }
    .headline = نقل { $person }
step-hunger-strike = بدأ إضراب { $name } عن الطعام
    .many = جرى إضراب { $name } عن الطعام { COUNTED_ARABIC($times, "مرة واحدة", "مرتين", "مرات", "مرة", "مرة") }
    .headline = إضراب { $person } عن الطعام
step-trial-opened = بدأت { IDAFA("محاكمة", $mention, $gender, $name) }{ $at }
    .headline = بدء محاكمة { $person }
step-preliminary-hearing = عقدت جلسة تمهيدية في قضية { $name }{ $at }
    .headline = جلسة تمهيدية في قضية { $person }
step-hearing = عقدت جلسة في قضية { $name }{ $at }
    .many = عقدت { COUNTED_ARABIC($times, "جلسة واحدة", "جلستان", "جلسات", "جلسة", "جلسة") } في قضية { $name }{ $at }
    .headline = جلسة في قضية { $person }
step-hearing-adjourned = أرجئت الجلسة في قضية { $name }{ $by }
    .many = أرجئت الجلسات في قضية { $name } { COUNTED_ARABIC($times, "مرة واحدة", "مرتين", "مرات", "مرة", "مرة") }{ $by }
    .headline = إرجاء الجلسة في قضية { $person }
step-hearing-closed = عقدت جلسة مغلقة في قضية { $name }{ $at }
    .many = عقدت خلف أبواب مغلقة { COUNTED_ARABIC($times, "جلسة واحدة", "جلستان", "جلسات", "جلسة", "جلسة") } في قضية { $name }{ $at }
    .headline = جلسة مغلقة في قضية { $person }
step-hearing-observed = عقدت جلسة بحضور مراقبين في قضية { $name }{ $at }
    .headline = جلسة بحضور مراقبين في قضية { $person }
step-recusal = قدم طلب برد القاضي
    .headline = طلب رد القاضي في قضية { $person }
step-sentence-requested =
    { HAS($sentence) ->
        [no] طلب الادعاء العام من المحكمة معاقبة { $name }
       *[yes] طلب الادعاء العام من المحكمة معاقبة { $name } بعقوبة { $sentence }
    }
    .headline = طلب معاقبة { $person }
step-last-word = قدمت إلى المحكمة الكلمة الأخيرة باسم { $name }
    .headline = الكلمة الأخيرة في محاكمة { $person }
step-verdict-announced = أعلن الحكم في قضية { $name }{ $by }
    .headline = إعلان الحكم في قضية { $person }
step-convicted = صدر{ an } حكم { IDAFA("بإدانة", $mention, $gender, $name) }{ $of-charge }{ $and-sentence }
    .headline = إدانة { $person }
step-acquitted = صدر{ an } حكم { IDAFA("ببراءة", $mention, $gender, $name) }{ WITH(" في الدعوى المقامة", $of-charge) }
    .headline = براءة { $person }
step-sentenced = صدر{ an } حكم { IDAFA("بمعاقبة", $mention, $gender, $name) }{ $to-sentence }
    .headline = حكم بمعاقبة { $person }
step-appeal-lodged = قدم استئناف في قضية { $name }
    .headline = استئناف في قضية { $person }
step-appeal-heard = نظر في الاستئناف في قضية { $name }{ $at }
    .headline = النظر في الاستئناف في قضية { $person }
step-appeal-decided = صدر{ an } قرار في الاستئناف في قضية { $name }{ $outcome }
    .headline = قرار الاستئناف في قضية { $person }
step-cassation-lodged = قدم طعن بالنقض في قضية { $name }
    .headline = طعن بالنقض في قضية { $person }
step-cassation-decided = صدر{ an } قرار في الطعن بالنقض في قضية { $name }{ $outcome }
    .headline = قرار النقض في قضية { $person }
step-supreme-court-decided = صدر عن { OR($authority, "المحكمة العليا") } قرار في قضية { $name }{ $outcome }
    .headline = قرار المحكمة العليا في قضية { $person }
step-constitutional-complaint = قدمت شكوى دستورية باسم { $name }
    .headline = شكوى دستورية في قضية { $person }
step-constitutional-decision = صدر{ an } قرار في الشكوى الدستورية المقدمة باسم { $name }{ $outcome }
    .headline = قرار دستوري في قضية { $person }
step-review-requested = قدم طلب بإعادة النظر في قضية { $name }
    .headline = طلب إعادة النظر في قضية { $person }
step-review-decided = صدر{ an } قرار في طلب إعادة النظر في قضية { $name }{ $outcome }
    .headline = قرار إعادة النظر في قضية { $person }
step-retrial-ordered = صدر{ an } أمر بإعادة { IDAFA("محاكمة", $mention, $gender, $name) }
    .headline = إعادة محاكمة { $person }
step-sent-back = أعيدت قضية { $name }{ $by }
    .headline = إعادة قضية { $person }
step-sentence-began = بدأ تنفيذ العقوبة الصادرة { IDAFA("بحق", $mention, $gender, $name) }
    .headline = بدء تنفيذ العقوبة بحق { $person }
step-sentence-replaced = صدر{ an } قرار باستبدال العقوبة الصادرة { IDAFA("بحق", $mention, $gender, $name) }{ $with-sentence }
    .headline = استبدال العقوبة الصادرة بحق { $person }
step-term-extended = صدر{ an } قرار بتمديد العقوبة الصادرة { IDAFA("بحق", $mention, $gender, $name) }{ $change }
    .headline = تمديد العقوبة الصادرة بحق { $person }
step-amnestied =
    { HAS($change) ->
        [no] صدر{ an } عفو عام { IDAFA("عن", $mention, $gender, $name) }
       *[yes] خفضت العقوبة الصادرة { IDAFA("بحق", $mention, $gender, $name) }{ $change } بموجب عفو عام{ $by }
    }
    .headline = عفو عام في قضية { $person }
step-pardoned = صدر{ an } عفو خاص { IDAFA("عن", $mention, $gender, $name) }
    .headline = عفو خاص عن { $person }
step-parole-granted = صدر{ an } قرار بالإفراج المشروط { IDAFA("عن", $mention, $gender, $name) }
    .headline = الإفراج المشروط عن { $person }
step-parole-refused = صدر{ an } قرار برفض الإفراج المشروط { IDAFA("عن", $mention, $gender, $name) }
    .headline = رفض الإفراج المشروط عن { $person }
step-released = أفرج { IDAFA("عن", $mention, $gender, $name) }{ $by }
    .headline = الإفراج عن { $person }
step-released-on-condition = أفرج { IDAFA("عن", $mention, $gender, $name) } بشروط{ $by }
    .headline = الإفراج بشروط عن { $person }
step-released-on-expiry = أفرج { IDAFA("عن", $mention, $gender, $name) } بعد انتهاء مدة العقوبة
    .headline = الإفراج عن { $person }
step-released-into-exile = أفرج { IDAFA("عن", $mention, $gender, $name) } على أن يلي ذلك الخروج إلى المنفى
    .headline = الإفراج عن { $person } إلى المنفى
step-supervision = صدر{ an } أمر بفرض الرقابة { IDAFA("على", $mention, $gender, $name) }
    .headline = فرض الرقابة على { $person }
step-escaped = سجل { IDAFA("فرار", $mention, $gender, $name) }
    .headline = فرار { $person }
step-wanted = صدرت{ an } مذكرة بحث { IDAFA("بحق", $mention, $gender, $name) }
    .headline = مذكرة بحث بحق { $person }
step-extradition-requested = قدم طلب { IDAFA("تسليم", $mention, $gender, $name) }{ $by }
    .headline = طلب تسليم { $person }
step-extradited = جرى { IDAFA("تسليم", $mention, $gender, $name) }{ WITH(" إلى ", $where) }{ $by }
    .headline = تسليم { $person }
step-deported = جرى { IDAFA("ترحيل", $mention, $gender, $name) }{ WITH(" إلى ", $where) }{ $by }
    .headline = ترحيل { $person }
step-charges-dropped = أسقطت التهم الموجهة { IDAFA("إلى", $mention, $gender, $name) }{ $by }
    .headline = إسقاط التهم الموجهة إلى { $person }
step-dismissed = ردت القضية المرفوعة { IDAFA("ضد", $mention, $gender, $name) }{ $by }
    .headline = رد القضية المرفوعة ضد { $person }
step-closed = حفظت القضية المرفوعة { IDAFA("ضد", $mention, $gender, $name) }{ $by }
    .headline = حفظ القضية المرفوعة ضد { $person }
step-expired = سقطت الملاحقة القضائية { IDAFA("بحق", $mention, $gender, $name) } بالتقادم
    .headline = سقوط ملاحقة { $person } بالتقادم
step-quashed = صدر{ an } قرار بإلغاء الحكم { IDAFA("بإدانة", $mention, $gender, $name) }
    .headline = إلغاء الحكم بإدانة { $person }
step-rehabilitated = صدر{ an } قرار برد اعتبار { $name } رسميا
    .headline = رد اعتبار { $person }
step-died = حدثت { IDAFA("وفاة", $mention, $gender, $name) }
    .headline = وفاة { $person }
step-abated = انقضت الدعوى المقامة { IDAFA("ضد", $mention, $gender, $name) } بالوفاة
    .headline = انقضاء الدعوى ضد { $person } بالوفاة
step-reprimand = وجه إنذار تأديبي { IDAFA("إلى", $mention, $gender, $name) }{ $by }
    .headline = إنذار تأديبي إلى { $person }
step-licence-suspended =
    { $gender ->
        [organization] علقت الحقوق المترتبة على تسجيل { $name } أو ترخيص العمل{ $by }
       *[other] علق { IDAFA("ترخيص", $mention, $gender, $name) } المهني{ $by }
    }
    .headline = تعليق الترخيص في قضية { $person }
step-disbarred = جرى { IDAFA("شطب", $mention, $gender, $name) } من نقابة المحامين{ $by }
    .headline = شطب { $person } من نقابة المحامين
step-reinstated = صدر{ an } قرار { IDAFA("بإعادة", $mention, $gender, $name) } إلى المنصب أو المهنة
    .headline = إعادة { $person } إلى المنصب أو المهنة
step-registration-refused = رفض تسجيل { $name }{ $by }
    .headline = رفض تسجيل { $person }
step-organization-dissolved = حلت المنظمة{ $by }
    .headline = حل المنظمة في قضية { $person }
step-fined = فرضت غرامة{ $amount } { IDAFA("على", $mention, $gender, $name) }{ $by }{ $for-charge }
    .headline = غرامة على { $person }
step-warning-issued = وجه تحذير رسمي { IDAFA("إلى", $mention, $gender, $name) }{ $by }
    .headline = تحذير رسمي إلى { $person }
step-interim-measure = صدر{ an } تدبير مؤقت لصالح { $name }
    .headline = تدبير مؤقت لصالح { $person }
step-submitted = عرضت قضية { $name } على هيئة دولية
    .headline = عرض قضية { $person } على هيئة دولية
step-registered = سجلت قضية { $name }{ $by }
    .headline = تسجيل قضية { $person }
step-transmitted = أحيلت قضية { $name } إلى الحكومة{ $by }
    .headline = إحالة قضية { $person } إلى الحكومة
step-reply-received = ردت الحكومة في قضية { $name }
    .headline = رد الحكومة في قضية { $person }
step-opinion-adopted = صدر{ an } رأي أو قرار في قضية { $name }
    .headline = قرار في قضية { $person }
step-decision-notified = أبلغ القرار الصادر في قضية { $name }{ $by }
    .headline = إبلاغ القرار الصادر في قضية { $person }
step-decision-published = نشر القرار الصادر في قضية { $name }{ $by }
    .headline = نشر القرار الصادر في قضية { $person }

# What was decided on a remedy.
the-remedy =
    { $remedy ->
        [appeal] الاستئناف
        [cassation] الطعن بالنقض
        [supreme] الطعن أمام المحكمة العليا
        [constitutional] الشكوى الدستورية
        [review] طلب إعادة النظر
        [remand-appeal] الطعن في أمر الحبس الاحتياطي
        [habeas-corpus] الطعن في قانونية الاحتجاز
        [complaint] الشكوى
       *[other] الطلب
    }
on-remedy =
    { $remedy ->
        [appeal] {" "}في الاستئناف
        [cassation] {" "}في مرحلة النقض
        [supreme] {" "}في الطعن أمام المحكمة العليا
        [constitutional] {" "}بناء على شكوى دستورية
        [review] {" "}في إعادة النظر
        [remand-appeal] {" "}في الاستئناف
       *[other] {""}
    }
what-stood =
    { $stood ->
        [conviction] { IDAFA("إدانة", $mention, $gender, $name) }
        [acquittal] { IDAFA("براءة", $mention, $gender, $name) }
        [detention] { IDAFA("احتجاز", $mention, $gender, $name) }
        [decision] القرار الصادر في قضية { $name }
        [closure] إغلاق قضية { $name }
       *[judgment] الحكم الصادر في قضية { $name }
    }
decided-upheld = صدر{ an } قرار بتأييد { what-stood }{ $for-charge }{ on-remedy }
    .headline = { $stood ->
        [conviction] تأييد إدانة { $person }
        [acquittal] تأييد براءة { $person }
        [detention] تأييد احتجاز { $person }
       *[judgment] تأييد الحكم في قضية { $person }
    }
decided-reduced = صدر{ an } قرار بتخفيض العقوبة الصادرة { IDAFA("بحق", $mention, $gender, $name) }{ $change }{ on-remedy }
    .headline = تخفيض العقوبة الصادرة بحق { $person }
decided-increased = صدر{ an } قرار بتشديد العقوبة الصادرة { IDAFA("بحق", $mention, $gender, $name) }{ $change }{ on-remedy }
    .headline = تشديد العقوبة الصادرة بحق { $person }
decided-quashed = صدر{ an } قرار بإلغاء { what-stood }{ $for-charge }{ on-remedy }
    .headline = { $stood ->
        [conviction] إلغاء إدانة { $person }
        [acquittal] إلغاء براءة { $person }
        [detention] إلغاء احتجاز { $person }
       *[judgment] إلغاء الحكم في قضية { $person }
    }
decided-partly-quashed = صدر{ an } قرار يقضي جزئيا بإلغاء { what-stood }{ on-remedy }
    .headline = إلغاء جزئي للحكم في قضية { $person }
decided-sent-back = أعيدت قضية { $name }{ on-remedy }{ $by }
    .headline = إعادة قضية { $person }
decided-granted = صدر{ an } قرار بقبول { the-remedy } في قضية { $name }
    .headline = قبول الطعن في قضية { $person }
decided-partly-granted = صدر{ an } قرار يقضي جزئيا بقبول { the-remedy } في قضية { $name }
    .headline = قبول جزئي للطعن في قضية { $person }
decided-refused = صدر{ an } قرار برفض { the-remedy } في قضية { $name }
    .headline = { $remedy ->
        [habeas-corpus] رفض الطعن في قانونية احتجاز { $person }
       *[other] رفض الطعن في قضية { $person }
    }
decided-dismissed = صدر{ an } قرار برفض { the-remedy } في قضية { $name }
    .headline = { $remedy ->
        [habeas-corpus] رفض الطعن في قانونية احتجاز { $person }
       *[other] رفض الطعن في قضية { $person }
    }
decided-inadmissible = صدر{ an } قرار بعدم قبول { the-remedy } في قضية { $name }
    .headline = عدم قبول الطعن في قضية { $person }
decided-withdrawn = جرى سحب { the-remedy } في قضية { $name }
    .headline = سحب الطعن في قضية { $person }
decided-adjourned = صدر{ an } قرار بإرجاء النظر في { the-remedy } في قضية { $name }
    .headline = إرجاء النظر في الطعن في قضية { $person }
decided-no-decision = لم يصدر{ an } قرار في { the-remedy } في قضية { $name }
    .headline = عدم صدور قرار في الطعن في قضية { $person }
decided-convicted = صدر{ an } حكم { IDAFA("بإدانة", $mention, $gender, $name) }{ on-remedy }{ $of-charge }{ $and-sentence }
    .headline = إدانة { $person } في مرحلة الطعن
decided-acquitted = صدر{ an } حكم { IDAFA("ببراءة", $mention, $gender, $name) }{ on-remedy }{ WITH(" في الدعوى المقامة", $of-charge) }
    .headline = براءة { $person } في مرحلة الطعن
decided-charges-dropped = أسقطت التهم الموجهة { IDAFA("إلى", $mention, $gender, $name) }{ on-remedy }{ $by }
    .headline = إسقاط التهم الموجهة إلى { $person }
decided-requalified = أعيد تكييف التهمة الموجهة { IDAFA("إلى", $mention, $gender, $name) }{ on-remedy }{ $by }
    .headline = إعادة تكييف التهمة الموجهة إلى { $person }
decided-released = صدر{ an } أمر بالإفراج { IDAFA("عن", $mention, $gender, $name) }{ on-remedy }
    .headline = أمر بالإفراج عن { $person }
decided-extended = صدر{ an } قرار بتمديد الحبس الاحتياطي { IDAFA("بحق", $mention, $gender, $name) }{ on-remedy }{ $until }
    .headline = تمديد الحبس الاحتياطي بحق { $person }
# Results of one judgment, count by count.
result-fined = فرضت غرامة{ $amount } { IDAFA("على", $mention, $gender, $name) }{ $by }{ $for-charge }
result-requalified = أعيد تكييف الأفعال المنسوبة { IDAFA("إلى", $mention, $gender, $name) }{ $of-charge }{ $by }
result-in-words = صدر{ an } حكم في قضية { $name }{ $on-charge } مفاده ما يلي: { $label }
result-next-convicted = { $clause }، وبالإدانة{ $of-charge }
result-next-acquitted = { $clause }، ولكن بالبراءة{ WITH(" في الدعوى المقامة", $of-charge) }
result-next-charges-dropped = { $clause }؛ وجرى إسقاط الاتهام{ $of-charge }
result-next-dismissed = { $clause }؛ وجرى رد الاتهام{ $of-charge }
result-next-fined = { $clause }، وبغرامة{ $for-charge }
result-next-requalified = { $clause }؛ وأعيد تكييف الاتهام{ $of-charge }
result-next = { $clause }؛{ $on-charge }: { $label }
step-other = { $label }
    .headline = { $person }: { $label }
headline-default = { $person }: { $label }
headline-at-risk = خطر على { $person }
headline-alleged = { $headline }، وفقا للادعاءات
headline = { $country }: { $headline }
times-aside = {" "}({ $times })

## Who the defender is

who-is = { $name } { $what }
what-as = { $what }
role-of-organization = { $role } في { $organization }{ $meaning }
role-alone = { $role }
of-organization = على صلة بمنظمة { $organization }{ $meaning }
meaning-part = {" "}(”{ $meaning }“)
organization-is = { $organization } { $description }
organization-is-serves =
    { GENDER("ar", $organization) ->
        [male] { $organization } { $description } يعمل من أجل { $serves }
       *[female] { $organization } { $description } تعمل من أجل { $serves }
    }
organization-serves =
    { GENDER("ar", $organization) ->
        [male] يعمل { $organization } من أجل { $serves }
       *[female] تعمل { $organization } من أجل { $serves }
    }
works-for = يخدم { IDAFA("عمل", $mention, $gender, $name) } { $serves }
is-now = وضع { $name } الحالي كما يلي: { $whereabouts }

## What the authorities say

allegation = وفقا للتحقيق، { $name } { $allegation }
allegation-account = وفقا لرواية السلطات: { $allegation }
quotation-in-document-by = ورد في { $document } عن { $by }: ”{ $words }“
quotation-in-document = ورد في { $document }: ”{ $words }“
quotation-by = ورد عن { $by }: ”{ $words }“
quotation-alone = ورد في رواية السلطات: ”{ $words }“
quotation-also = وورد أيضا: ”{ $words }“
words-of = جاء على لسان { $by }: ”{ $words }“
the-authorities = السلطات
person-with-status = { $name }، { $status }،
citizen-of = بجنسية { $countries }
witnesses =
    { $count ->
        [one] تشمل قائمة الشهود في الإجراءات { $names }
       *[other] تشمل قائمة الشهود في الإجراءات { $names }
    }
co-accused = يشمل الاتهام في القضية نفسها أيضا { $names }
measure-object = {" "}بشأن { $object }
measure-ordered = صدر{ an } أمر { IDAFA("بحق", $mention, $gender, $name) }{ $during } بما يلي: { $label }{ $concerning }
    .headline = { $person }: { $label }
measure-asked-for = قدم طلب{ $by } { IDAFA("بحق", $mention, $gender, $name) } بما يلي، ولم يسجل قرار بشأنه: { $label }{ $concerning }
    .headline = طلب تدبير بحق { $person }: { $label }
measure-refused = قدم طلب { IDAFA("بحق", $mention, $gender, $name) } بما يلي، ورفض{ $by }: { $label }{ $concerning }
    .headline = رفض تدبير بحق { $person }: { $label }
measure-travel-ban = صدر{ an } قرار { IDAFA("بمنع", $mention, $gender, $name) } من مغادرة البلد{ $during }{ $concerning }
    .headline = منع { $person } من مغادرة البلد
measure-entry-ban = صدر{ an } قرار { IDAFA("بمنع", $mention, $gender, $name) } من دخول البلد{ $during }{ $concerning }
    .headline = منع { $person } من دخول البلد
measure-asset-freeze = جمدت { IDAFA("أصول", $mention, $gender, $name) }{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = تجميد أصول { $person }
measure-property-seized = صودرت ممتلكات تخص { $name }{ $by }{ WITH(" (", $object, ")") }
    .headline = مصادرة ممتلكات { $person }
measure-office-sealed = ختم { IDAFA("مكتب", $mention, $gender, $name) } بالشمع الأحمر{ $by }{ WITH(" (", $object, ")") }
    .headline = ختم مكتب { $person } بالشمع الأحمر
measure-registration-revoked = ألغي { IDAFA("تسجيل", $mention, $gender, $name) }{ $by }{ WITH(" (", $object, ")") }
    .headline = إلغاء تسجيل { $person }
measure-licence-suspended = علق { IDAFA("ترخيص", $mention, $gender, $name) }{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = تعليق ترخيص { $person }
measure-licence-revoked = سحب { IDAFA("ترخيص", $mention, $gender, $name) }{ $by }{ WITH(" (", $object, ")") }
    .headline = سحب ترخيص { $person }
measure-account-blocked = حجب حساب أو موقع يخص { $name }{ $by }{ WITH(" (", $object, ")") }
    .headline = حجب حساب أو موقع يخص { $person }
measure-passport-withheld = احتجز جواز سفر { $name }{ $by }{ $during }
    .headline = احتجاز جواز سفر { $person }
measure-nightly-reporting = صدر{ an } أمر { IDAFA("بإلزام", $mention, $gender, $name) } بالحضور كل ليلة{ $during }
    .headline = إلزام { $person } بالحضور كل ليلة
measure-electronic-tag = صدر{ an } أمر { IDAFA("بإلزام", $mention, $gender, $name) } بحمل سوار إلكتروني{ $during }
    .headline = إلزام { $person } بحمل سوار إلكتروني
measure-ban-on-activity = صدر{ an } قرار { IDAFA("بمنع", $mention, $gender, $name) } من مزاولة نشاط{ WITH(" (", $object, ")") }{ $during }
    .headline = منع { $person } من مزاولة نشاط
measure-obligation-not-to-leave = صدر{ an } أمر { IDAFA("بإلزام", $mention, $gender, $name) } بعدم المغادرة{ WITH(" (", $object, ")") }{ $during }
    .headline = إلزام { $person } بعدم المغادرة
measure-listing = جرى { IDAFA("إدراج", $mention, $gender, $name) } في قائمة رسمية{ WITH(" (", $object, ")") }{ $by }
    .headline = إدراج { $person } في قائمة رسمية
measure-red-notice = صدر{ an } إشعار بحث دولي { IDAFA("بحق", $mention, $gender, $name) }
    .headline = إشعار بحث دولي بحق { $person }
measure-supervision = صدر{ an } أمر بفرض رقابة إدارية { IDAFA("على", $mention, $gender, $name) }{ $during }
    .headline = رقابة إدارية على { $person }
measure-goes-on = انتهت مدة هذا التدبير لكنه مستمر فعليا
measure-goes-on-after = انتهى هذا التدبير { $date } لكنه مستمر فعليا
measure-ended = انتهى هذا التدبير { $date }
measure-is-in-force = هذا التدبير ساري المفعول
measure-is-in-force-until = هذا التدبير ساري المفعول { $until }
measure-was-in-force = تفيد المعلومات المسجلة بأن هذا التدبير كان ساري المفعول { $date }

## Background and law

targeted-before = سبق استهداف { $name }
was-accused = وجهت اتهامات { IDAFA("إلى", $mention, $gender, $name) }{ $of-charge }
charge-considered-by =
    { GENDER("ar", $sender) ->
        [male] يعتبر { $sender } هذه التهمة { $assessment }
       *[female] تعتبر { $sender } هذه التهمة { $assessment }
    }
charge-considered = تعتبر هذه التهمة { $assessment }
that-charge-considered-by =
    { GENDER("ar", $sender) ->
        [male] يعتبر { $sender } تلك التهمة { $assessment }
       *[female] تعتبر { $sender } تلك التهمة { $assessment }
    }
that-charge-considered = اعتبرت تلك التهمة { $assessment }
charge-is =
    { $count ->
        [one] التهمة هي { $charge }
       *[other] التهم هي { $charge }
    }
case-is-about = تتعلق القضية بما يلي: { $text }
undated = لم يسجل تاريخ الوقائع التالية.
next-date = الموعد التالي في القضية
to-come = أعلن عن { $what } { $date }
relief = المطلوب في الدعوى: { $text }
parties = في { $case }، { $parties }
party-petitioner = الجهة الطالبة هي { $names }
party-respondent = الجهة المدعى عليها هي { $names }
party-complainant = الجهة المشتكية هي { $names }
party-other = صفة { $names } هي { $label }
charge-carries = العقوبة المقررة هي { $penalty }
response-investigation-opened-on-some = فتحت تحقيقات جنائية في بعض هذه الأفعال
response-investigation-opened = فتح تحقيق
response-investigation-suspended = علق التحقيق
response-investigation-closed = أغلق التحقيق
response-investigation-refused = رفضت السلطات فتح تحقيق
response-nobody-identified = لم تحدد هوية أي من المسؤولين
response-nobody-brought-to-justice = لم يقدم أي من المسؤولين إلى العدالة
response-perpetrators-identified = حددت هوية المسؤولين
response-perpetrators-charged = وجه الاتهام إلى المسؤولين
response-brought-to-justice = قدم المسؤولون إلى العدالة
response-complaint-filed = قدمت شكوى إلى السلطات
response-complaint-refused = رفضت السلطات الشكوى
response-denied = نفت السلطات المسؤولية
response-acknowledged = أقرت السلطات بالمسؤولية
response-apology = اعتذرت السلطات
response-compensation = دفع تعويض
response-to-act = { $response } ({ $act }{ WITH("، ", $date) })
response-but = { $first }، لكن { $second }
according-to = وفقا لما ورد في { $source }، { $clause }
in-custody-for = مدة حرمان { $name } من الحرية حتى الآن { $days }
earlier-letter =
    { GENDER("ar", $sender) ->
        [male] كتب { $sender } بشأن هذه القضية { $when }{ $to }{ $answer }
       *[female] كتبت { $sender } بشأن هذه القضية { $when }{ $to }{ $answer }
    }
earlier-letter-we = كتبنا بشأن هذه القضية { $when }{ $to }{ $answer }
earlier-letter-to = {" "}إلى { $names }
earlier-letter-unanswered = {""}
earlier-letter-answered = ، وورد رد

## Concern and demands

concern-over =
    { $over ->
        [death] وفاة { $name }
        [disappearance] اختفاء { $name }
        [attack] { $hedged ->
            [yes] الاعتداء المبلغ عنه على { $name }
           *[no] الاعتداء على { $name }
        }
        [liberty] حرمان { $name } من الحرية
        [judgment] الحكم القضائي في قضية { $name }
        [charge] التهم الموجهة إلى { $name }
        [measures] التدابير المتخذة ضد { $name }
        [search] الإجراءات المتخذة ضد { $name }
        [threat] { $hedged ->
            [yes] التهديدات المبلغ عنها ضد { $name }
           *[no] التهديدات الموجهة إلى { $name }
        }
        [smear] التصريحات العلنية ضد { $name }
        [case] القضية المرفوعة ضد { $name }
       *[situation] وضع { $name }
    }
and-safety =
    { $danger ->
        [yes] {" "}وإزاء { IDAFA("سلامة", $mention, $gender, $name) }
       *[no] {""}
    }
concern =
    { GENDER("ar", $sender) ->
        [male] يعرب { $sender } عن قلقه إزاء { $over }{ and-safety }
       *[female] تعرب { $sender } عن قلقها إزاء { $over }{ and-safety }
    }
concern-we = نعرب عن قلقنا إزاء { $over }{ and-safety }
welcome =
    { GENDER("ar", $sender) ->
        [male] يرحب { $sender } بذلك
       *[female] ترحب { $sender } بذلك
    }
welcome-we = نرحب بذلك

recalls = إعلان الأمم المتحدة المتعلق بالمدافعين عن حقوق الإنسان، الذي اعتمدته الجمعية العامة في 9 كانون الأول/ديسمبر 1998، يعترف بحق كل شخص، بمفرده وبالاشتراك مع غيره، في تعزيز حماية حقوق الإنسان، ويدعو الدول إلى حماية من يقومون بذلك من العنف والتهديد والانتقام والإجراءات التعسفية (المادتان 1 و12)
urges =
    { GENDER("ar", $sender) ->
        [male] يحث { $sender } السلطات{ $in-country } على ما يلي:
       *[female] تحث { $sender } السلطات{ $in-country } على ما يلي:
    }
urges-we = نحث السلطات{ $in-country } على ما يلي:
demand-disclose-whereabouts = الكشف فورا عن مصير { $name } وعن مكان الاحتجاز أو الوجود
demand-release = الإفراج فورا ودون شروط عن { $name }
demand-drop-charges = إسقاط جميع التهم الموجهة إلى { $name } فورا
demand-quash-conviction = إلغاء حكم الإدانة الصادر بحق { $name }
demand-medical-care = توفير الرعاية الطبية التي تستلزمها حالة { $name }
demand-access-to-lawyer = تمكين { $name } من الاستعانة سريعا وبسرية بمحام يقع عليه الاختيار بحرية
demand-access-to-family = السماح بالاتصال المنتظم بين { $name } وأفراد الأسرة
demand-end-torture = حماية { $name } من التعذيب وغيره من ضروب سوء المعاملة
demand-fair-trial = ضمان محاكمة { $name } محاكمة عادلة وعلنية أمام محكمة مستقلة
demand-lift-measure = رفع القيود المفروضة على { $name }
demand-reinstate = إعادة { $name } إلى المنصب أو المهنة
demand-stop-extradition = الامتناع عن تسليم { $name } وعن الترحيل
demand-cease-harassment = وقف جميع أشكال مضايقة { $name }
demand-investigate = إجراء تحقيق فوري وشامل ونزيه في الأفعال المرتكبة ضد { $name } وتقديم المسؤولين عنها إلى العدالة
demand-protect = اتخاذ جميع التدابير اللازمة لحماية حياة { $name } وضمان السلامة البدنية والنفسية
demand-reparation = جبر الضرر الذي لحق بحقوق { $name } جبرا كاملا
demand-reform = مواءمة القانون والممارسة مع المعايير الدولية لحقوق الإنسان
demand-general-guarantee = ضمان تمكن جميع المدافعين عن حقوق الإنسان{ $in-country } في جميع الظروف من أداء عملهم المشروع دون خوف من الانتقام ودون أي قيود
date-line = { $place }، { $date }
subject-charges = الموضوع: التهم الموجهة إلى { $name } ({ $charge })
subject-person = الموضوع: { $name }
your-reference = مرجعكم: القضية رقم { $number }
our-reference = مرجعنا: { $number }
case-code = رمز القضية: { $code }
update-number = التحديث { $number }
salutation = حضرة السيدات والسادة
salutation-comma = { $salutation }،
write-on-behalf = نكتب إليكم باسم { $sender } بشأن { $name }
write-about = أكتب إليكم بشأن { $name }
letter-concern = نعرب عن قلقنا إزاء { $over }{ and-safety }
letter-concern-i = أعرب عن قلقي إزاء { $over }{ and-safety }
letter-welcome = نرحب بذلك
letter-welcome-i = أرحب بذلك
letter-call = ولذلك ندعوكم بكل احترام، ومن خلالكم السلطات المختصة{ $in-country }، إلى ما يلي:
letter-call-i = ولذلك أدعوكم بكل احترام، ومن خلالكم السلطات المختصة{ $in-country }، إلى ما يلي:
letter-reply = ونكون ممتنين لإبلاغنا بالتدابير المتخذة في هذا الشأن
letter-reply-i = وأكون شاكرا لكم إبلاغي بالتدابير المتخذة في هذا الشأن
close = وتفضلوا بقبول فائق الاحترام،
close-impersonal = وتفضلوا بقبول فائق الاحترام،
signature-here = (التوقيع)
copies = نسخ إلى: { $names }
contact-email = البريد الإلكتروني: { $value }
contact-phone = الهاتف: { $value }
contact-fax = الفاكس: { $value }
contact-website = الموقع: { $value }
page-label = الصفحة { $page } من { $pages }
new-information = معلومات جديدة
background = معلومات أساسية
chronology = التسلسل الزمني
date = التاريخ
event = الحدث
unknown = المعلومات غير متاحة
urgent-action-title = تحرك عاجل
urgent-action-what = ما الذي يمكنك فعله
urgent-action-take = يرجى الكتابة إلى السلطات المذكورة أدناه بأسلوبك الخاص أو باستخدام هذه الرسالة النموذجية
urgent-action-model = رسالة نموذجية
urgent-action-addressees = المرسل إليهم
urgent-action-salutation = صيغة المخاطبة: { $salutation }
urgent-action-languages = اللغات المفضلة
urgent-action-languages-text = { $languages }؛ ويمكنك أيضا الكتابة بلغتك
urgent-action-before = يرجى التحرك قبل
urgent-action-asap = في أقرب وقت ممكن
urgent-action-information = معلومات إضافية
urgent-action-name = الاسم والضمائر
urgent-action-pronouns = { $name } ({ $pronouns })
pronouns-female = هي
pronouns-male = هو
pronouns-other = هم
pronouns-organization = هي (منظمة)
urgent-action-earlier = تحركات سابقة
urgent-action-call = أدعوكم إلى ما يلي:
observatory-title = نداء عاجل
observatory-intro =
    { GENDER("ar", $sender) ->
        [male] يطلب { $sender } تدخلكم العاجل في الحالة التالية{ $in-country }
       *[female] تطلب { $sender } تدخلكم العاجل في الحالة التالية{ $in-country }
    }
observatory-intro-we = نطلب تدخلكم العاجل في الحالة التالية{ $in-country }
observatory-description = وصف موجز للحالة
observatory-informed =
    { GENDER("ar", $sender) ->
        [male] تلقى { $sender } معلومات عن وضع { $name }
       *[female] تلقت { $sender } معلومات عن وضع { $name }
    }
observatory-informed-we = تلقينا معلومات عن وضع { $name }
observatory-background = معلومات أساسية
observatory-assessment = التقييم
observatory-actions = الإجراءات المطلوبة
observatory-actions-opening = يرجى الكتابة إلى السلطات{ $in-country } ومطالبتها بما يلي:
observatory-addresses = العناوين
observatory-embassies = يرجى أيضا الكتابة إلى البعثات الدبلوماسية للبلد في بلدانكم.
observatory-report = يرجى إبلاغنا بأي إجراء متخذ مع ذكر رمز هذا النداء في الرد
un-title = معلومات مقدمة إلى الإجراءات الخاصة لمجلس حقوق الإنسان
un-kind = نوع البلاغ
un-urgent = نداء عاجل: الانتهاكات المدعاة مستمرة أو وشيكة
un-allegation = رسالة ادعاء: الانتهاكات المدعاة وقعت بالفعل
un-victims = الضحية أو الضحايا المدعى وقوع الانتهاك عليهم
un-perpetrators = الجناة المزعومون
un-perpetrators-label = الأشخاص أو القوات أو الهيئات المدعى مسؤوليتهم
un-incident = التاريخ والمكان والملابسات
un-when = التاريخ
un-where = المكان
un-circumstances = الملابسات
un-ongoing = ما هو مستمر أو وشيك
un-domestic = الخطوات المتخذة على الصعيد الوطني
un-international = إجراءات دولية أخرى
un-consent = الموافقة والسرية
un-consent-submit = الموافقة على التقديم
un-consent-given = ممنوحة{ $by }{ $date }
un-consent-by = {" "}من قبل { $name }
un-consent-date = {" "}({ $date })
un-consent-not = غير مسجلة
un-consent-refused = مرفوضة أو مسحوبة
un-keep-confidential = ما يجب أن يبقى سريا
un-keep-confidential-text = هوية مقدم المعلومات وأسماء الشهود والمصادر
un-submitter = الجهة المقدمة
un-submitter-note = يجب أن تبقى هوية مقدم المعلومات سرية.
un-disappearance = الاختفاء القسري: العناصر الستة
un-forces = القوات المعتبرة مسؤولة
un-search-steps = الخطوات المتخذة لمعرفة المصير أو مكان الوجود
un-legal = الأساس القانوني الذي استندت إليه السلطات
un-assessment = الصلة بالعمل في مجال حقوق الإنسان
field-name = الاسم الكامل
field-family-name = اسم العائلة
field-given-name = الأسماء الأولى
field-other-names = أسماء أخرى وطرق كتابتها
field-sex = الجنس
field-birth-date = تاريخ الميلاد
field-birth-place = مكان الميلاد
field-age = العمر
field-age-on = { $age } ({ $date })
field-nationality = الجنسية
field-identity-document = وثيقة الهوية
field-profession = المهنة أو النشاط
field-organization = المنظمة
field-address = عنوان الإقامة المعتاد
field-whereabouts = مكان الوجود الحالي
field-date = التاريخ
field-place = المكان
field-forces = القوات التي نفذت التوقيف
field-holding = القوات التي تحتجز الشخص
field-warrant = هل أبرز أمر توقيف أو قرار آخر
field-authority = السلطة التي أصدرت الأمر
field-reasons = الأسباب التي ذكرتها السلطات
field-law = التشريع المطبق
field-duration = المدة
field-state = الدولة المعنية
field-representative = الممثل
field-article = المادة
field-final-decision = القرار المحلي النهائي
yes-exhausted = لا يتاح أي سبيل انتصاف محلي فعال آخر.
wgad-title = استبيان مقدم إلى الفريق العامل المعني بالاحتجاز التعسفي
wgad-identity = الهوية
wgad-arrest = التوقيف
wgad-detention = الاحتجاز
wgad-circumstances = ملابسات التوقيف والاحتجاز
wgad-arbitrary = أسباب اعتبار التوقيف والاحتجاز تعسفيين
wgad-domestic = الخطوات المتخذة على الصعيد الوطني
wgad-submitter = الشخص أو المنظمة المقدمة للمعلومات
wgad-government = يرجى من الحكومة الرد في غضون 60 يوما من إحالة البلاغ
ccpr-title = بلاغ فردي إلى اللجنة المعنية بحقوق الإنسان
ccpr-protocol = مقدم بموجب البروتوكول الاختياري الملحق بالعهد الدولي الخاص بالحقوق المدنية والسياسية
ccpr-applicant = الشخص صاحب البلاغ والضحية المدعاة
ccpr-representative = الممثل وصلاحية التمثيل
ccpr-state = الدولة الطرف المعنية
ccpr-facts = الوقائع
ccpr-violations = المواد المدعى انتهاكها مع الحجج
ccpr-remedies = استنفاد سبل الانتصاف المحلية
ccpr-other = إجراءات دولية أخرى
ccpr-none = لم يسجل ما إذا كانت المسألة نفسها قد عرضت على إجراء آخر من إجراءات التحقيق الدولي أو التسوية الدولية.
ccpr-sought = الانتصاف المطلوب
ccpr-documents = المرفقات
echr-title = طلب إلى المحكمة الأوروبية لحقوق الإنسان
echr-applicant = مقدم الطلب
echr-state = الطرف المتعاقد السامي
echr-facts = بيان الوقائع
echr-violations = بيان الانتهاكات المدعاة والحجج
echr-admissibility = استيفاء معايير المقبولية بموجب المادة 35 الفقرة 1
echr-limit-months =
    يجب أن يصل الطلب إلى المحكمة في غضون { $months ->
        [4] أربعة أشهر
       *[other] ستة أشهر
    } من القرار النهائي؛ آخر موعد: { $date }
echr-other = إجراءات دولية أخرى
echr-documents = قائمة الوثائق المرفقة
echr-organization = المنظمة الممثلة
press-title = بيان صحفي
press-about = نبذة عن { $name }
press-contact = للاتصال الصحفي
briefing-title = مذكرة إحاطة
briefing-who = من
briefing-what = ماذا حدث
briefing-matters = لماذا يهم ذلك
briefing-asks = ما نطلبه
briefing-raise = نطلب من حكومتكم أن تثير ما يلي مع السلطات{ $in-country }:
briefing-matters-law = تمس القضية حرية المدافعين عن حقوق الإنسان في أداء عملهم، وهي حرية يدعو إعلان الأمم المتحدة المتعلق بالمدافعين عن حقوق الإنسان كل دولة إلى حمايتها
bio-born = كان ميلاد { $name } { $date }{ $place }
bio-born-in = {" "}في { $place }
bio-age = كان عمر { $name } { COUNTED_ARABIC($age, "سنة واحدة", "سنتين", "سنوات", "سنة", "سنة") } { $date }
bio-life = المسيرة
bio-situation = الوضع الحالي
liberty-in-custody = { $name } رهن الاحتجاز
    .then = كان وضع { $name } هو الاحتجاز
liberty-incommunicado = { $name } رهن الاحتجاز بمعزل عن العالم الخارجي
    .then = كان وضع { $name } هو الاحتجاز بمعزل عن العالم الخارجي
liberty-house-arrest = { $name } رهن الإقامة الجبرية
    .then = كان وضع { $name } هو الإقامة الجبرية
liberty-residential-surveillance = { $name } تحت المراقبة في محل الإقامة
    .then = كان وضع { $name } هو المراقبة في محل الإقامة
liberty-free = { $name } في حالة حرية
    .then = كان وضع { $name } هو الحرية
liberty-conditional = { $name } في حالة حرية بشروط
    .then = كان وضع { $name } هو الحرية بشروط
liberty-on-bail = { $name } في حالة إفراج بكفالة
    .then = كان وضع { $name } هو الإفراج بكفالة
liberty-on-parole = { $name } في حالة إفراج مشروط
    .then = كان وضع { $name } هو الإفراج المشروط
liberty-exile = { $name } في المنفى
    .then = كان وضع { $name } هو الوجود في المنفى
liberty-in-hiding = { $name } في حالة اختباء
    .then = كان وضع { $name } هو الاختباء
liberty-disappeared = لا يعرف مصير { $name } ولا مكان الوجود
    .then = لم يكن مصير { $name } ولا مكان الوجود معروفا
liberty-nightly-reporting = يسري على { $name } إلزام بالحضور كل ليلة
    .then = كان يسري على { $name } إلزام بالحضور كل ليلة
as-last-reported = وفقا لآخر المعلومات المؤرخة { $date }، { $clause }
died = حدثت وفاة { $name }{ WITH(" ", $date) }
life-exile = حدث انتقال { $name } إلى المنفى{ $in }{ $place }
life-return = حدثت عودة { $name }{ $in }{ $place }
life-other = وضع { $name } هو { $label }{ $in }{ $place }

## The mark of a letter above public

mark-internal = سري: ليس للنشر
mark-secret = سري للغاية: للمرسل إليه وحده، ليس للنشر
