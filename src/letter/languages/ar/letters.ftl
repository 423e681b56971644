# كلمات الرسائل بالعربية. See the English file for what each variable is.

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
pronoun-possessive = { $name }
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
        [organization] female
        [group] female
       *[other] male
    }
was =
    { $agreement ->
        [female] كانت
        [many] كانوا
       *[male] كان
    }{ $allegedly }
is =
    { $agreement ->
        [female] هي
        [many] هم
       *[male] هو
    }
has = {""}
allegedly = {""}
alleged-clause = وفقا للادعاءات، { $clause }
introduced = { $name } ({ $role })
pair = { $name } و{ $other }
co-accused-count =
    { $count ->
        [one] متهم آخر
        [two] متهمان آخران
        [few] { $number } متهمين آخرين
        [many] { $number } متهما آخر
       *[other] { $number } متهم آخر
    }
list-two = { $first } و{ $last }
list-comma = ،{" "}
list-last = { $first } و{ $last }
foreign-inline = ”{ $text }“ [{ $tag }]
foreign-sentence = النص الأصلي ({ $language }): ”{ $text }“
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
language-other = لغة أخرى
number-group = {"\u00A0"}
number-decimal = ,
times =
    { $count ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $number } مرات
        [many] { $number } مرة
       *[other] { $number } مرة
    }
times-as-recorded = عدد المرات: { $text }
dated = { $when }، { $clause }
dated-text = { $when }: { $text }
by = {" "}(الجهة الفاعلة: { $names })
from = {" "}(الجهة الفاعلة: { $names })
at = {" "}(المحكمة أو السلطة: { $name })
times-part = {" "}({ $times })
place-part = {" "}(المكان: { $place })
during = {" "}(المدة: { $duration })
until-part = {" "}{ $until }
outcome-part = {" "}(النتيجة: { $outcome })
part-separator = ؛{" "}
aside = {" "}({ $text })
person-in-capacity = { $name } ({ $wording })
members-of-body = { $wording } – { $name }
in-country = {" "}{ $in }
article = المادة { $article }
part = {" "}الفقرة { $part }
of-law = { $article } ({ $law })
law-edition = { $law } ({ $edition })
charge-titled = ”{ $title }“
charge-titled-under = ”{ $title }“ ({ $provisions })
charge-under = { $provisions }
of-charge = {" "}(التهمة: { $charge })
on-charge = {" "}(التهمة: { $charge })
with-charge = {" "}(التهمة: { $charge })
for-charge = {" "}(التهمة: { $charge })
to-sentence = {" "}(العقوبة: { $sentence })
and-sentence = {" "}(العقوبة: { $sentence })
with-sentence = {" "}(العقوبة الجديدة: { $sentence })
fined-amount = {" "}قدرها { $amount }
sentence-is = {" "}(العقوبة: { $sentence })
length-years =
    { $count ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $number } سنوات
        [many] { $number } سنة
       *[other] { $number } سنة
    }
length-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $number } أشهر
        [many] { $number } شهرا
       *[other] { $number } شهرا
    }
length-weeks =
    { $count ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $number } أسابيع
        [many] { $number } أسبوعا
       *[other] { $number } أسبوعا
    }
length-days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يوما
       *[other] { $number } يوما
    }
length-hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $number } ساعات
        [many] { $number } ساعة
       *[other] { $number } ساعة
    }
sentence-of-length = { $kind }، المدة: { $length }
sentence-of-kind = { $kind }
sentence-life = السجن المؤبد
sentence-fine = غرامة قدرها { $amount }
sentence-of-amount = { $kind }، { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(مع وقف التنفيذ)
sentence-part-suspended = {" "}(منها مع وقف التنفيذ: { $part })
sentence-concurrent = {" "}(تنفذ بالتزامن)
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
act-killing = { taarrada }{ subject } للقتل{ $times }{ $by }
act-attempted-killing = { taarrada }{ subject } لمحاولة قتل{ $times }{ $by }
act-death-in-custody = حدثت وفاة أثناء الاحتجاز (الشخص المعني: { $name }){ $times }
act-enforced-disappearance = { taarrada }{ subject } للاختفاء القسري{ $times }{ $by }
act-torture = { taarrada }{ subject } للتعذيب{ $times }{ $by }
act-ill-treatment = { taarrada }{ subject } لسوء المعاملة{ $times }{ $by }
act-sexual-violence = { taarrada }{ subject } للعنف الجنسي{ $times }{ $by }
act-physical-assault = { taarrada }{ subject } لاعتداء جسدي{ $times }{ $by }
act-attempted-assault = { taarrada }{ subject } لمحاولة اعتداء{ $times }{ $by }
act-threat = { taarrada }{ subject } للتهديد{ $times }{ $by }
act-death-threat = { taarrada }{ subject } لتهديدات بالقتل{ $times }{ $by }
act-threat-to-family = { taarrada }{ subject } لتهديدات ضد الأسرة{ $times }{ $by }
act-abduction = { taarrada }{ subject } للاختطاف{ $times }{ $by }
act-hostage-taking = { taarrada }{ subject } للأخذ رهينة{ $times }{ $by }
act-arbitrary-arrest = { taarrada }{ subject } للتوقيف{ $times }{ $by }
act-detention = { taarrada }{ subject } للاحتجاز{ $times }{ $by }
act-pre-trial-detention = { taarrada }{ subject } للاحتجاز السابق للمحاكمة{ $times }{ $by }
act-administrative-detention = { taarrada }{ subject } للاحتجاز الإداري{ $times }{ $by }
act-incommunicado-detention = { taarrada }{ subject } للحبس بمعزل عن العالم الخارجي{ $times }{ $by }
act-house-arrest = { taarrada }{ subject } للإقامة الجبرية{ $times }{ $by }
act-bail-refused = { taarrada }{ subject } لرفض الإفراج بكفالة{ $times }{ $by }
act-solitary-confinement = { taarrada }{ subject } للحبس الانفرادي{ $times }{ $by }
act-punishment-in-custody = { taarrada }{ subject } لعقوبات أثناء الاحتجاز{ $times }{ $by }
act-denial-of-medical-care = { taarrada }{ subject } للحرمان من الرعاية الطبية{ $times }{ $by }
act-denial-of-visits = { taarrada }{ subject } للحرمان من الزيارات{ $times }{ $by }
act-forced-psychiatric-confinement = { taarrada }{ subject } للإيداع القسري في مؤسسة للأمراض النفسية{ $times }{ $by }
act-search = { taarrada }{ subject } لعملية تفتيش{ $times }{ $by }
act-seizure-of-property = { taarrada }{ subject } لمصادرة ممتلكات{ $times }{ $by }
act-damage-to-property = { taarrada }{ subject } لإتلاف ممتلكات{ $times }{ $by }
act-office-closed = { taarrada }{ subject } لإغلاق المكتب{ $times }{ $by }
act-organization-banned = { taarrada }{ subject } لحظر المنظمة أو إلغاء تسجيلها{ $times }{ $by }
act-licence-suspended = { taarrada }{ subject } لتعليق الترخيص المهني{ $times }{ $by }
act-disbarment = { taarrada }{ subject } للشطب من نقابة المحامين{ $times }{ $by }
act-dismissal = { taarrada }{ subject } للفصل من العمل{ $times }{ $by }
act-asset-freeze = { taarrada }{ subject } لتجميد الأصول{ $times }{ $by }
act-fine = { taarrada }{ subject } لغرامة{ $times }{ $by }
act-eviction = { taarrada }{ subject } للإخلاء من المسكن{ $times }{ $by }
act-travel-restriction = { taarrada }{ subject } لتقييد السفر{ $times }{ $by }
act-refusal-of-entry = { taarrada }{ subject } لرفض الدخول{ $times }{ $by }
act-refusal-of-asylum = { taarrada }{ subject } لرفض اللجوء{ $times }{ $by }
act-expulsion = { taarrada }{ subject } للطرد{ $times }{ $by }
act-extradition = { taarrada }{ subject } للتسليم{ $times }{ $by }
act-loss-of-nationality = { taarrada }{ subject } للتجريد من الجنسية{ $times }{ $by }
act-surveillance = { taarrada }{ subject } للمراقبة{ $times }{ $by }
act-stalking = { taarrada }{ subject } للملاحقة{ $times }{ $by }
act-digital-attack = { taarrada }{ subject } لهجوم رقمي{ $times }{ $by }
act-account-blocked = { taarrada }{ subject } لحجب حساب أو موقع{ $times }{ $by }
act-smear-campaign = { taarrada }{ subject } لحملة تشويه{ $times }{ $by }
act-defamation = { taarrada }{ subject } للتشهير{ $times }{ $by }
act-listing = { taarrada }{ subject } للإدراج في قائمة رسمية{ $times }{ $by }
act-speech-ban = { taarrada }{ subject } للمنع من التحدث علنا{ $times }{ $by }
act-harassment = { taarrada }{ subject } للمضايقة{ $times }{ $by }
act-questioning = { taarrada }{ subject } للاستجواب{ $times }{ $by }
act-judicial-harassment = { taarrada }{ subject } للمضايقة القضائية{ $times }{ $by }
act-denial-of-fair-trial = { taarrada }{ subject } للحرمان من محاكمة عادلة{ $times }{ $by }
act-denial-of-counsel = { taarrada }{ subject } للحرمان من الاستعانة بمحام{ $times }{ $by }
act-fabrication-of-evidence = { taarrada }{ subject } لتلفيق أدلة{ $times }{ $by }
act-retaliation-against-relatives = { taarrada }{ subject } لأعمال انتقامية ضد الأقارب{ $times }{ $by }
act-retaliation-against-colleagues = { taarrada }{ subject } لأعمال انتقامية ضد الزملاء{ $times }{ $by }
act-retaliation-against-lawyer = { taarrada }{ subject } لأعمال انتقامية ضد المحامي{ $times }{ $by }
step-complaint-filed = قدمت شكوى (الشخص المعني: { $name })
step-complaint-withdrawn = سحبت الشكوى (الشخص المعني: { $name })
step-inquiry-opened = فتح تحقيق أولي (الشخص المعني: { $name }){ $by }
step-case-opened = فتحت { $case } بحق { $name }{ $on-charge }{ $place }{ $by }
step-case-refused = رفض فتح قضية{ $by }
step-summons = صدر استدعاء (الشخص المعني: { $name }){ $by }
step-questioned = { taarrada }{ subject } للاستجواب{ $by }
step-search = جرى تفتيش (الشخص المعني: { $name }){ $by }
step-seizure = صودرت ممتلكات (الشخص المعني: { $name }){ $by }
step-accused = وجه اشتباه رسمي (الشخص المعني: { $name }){ $on-charge }{ $by }
step-warrant-issued = صدرت مذكرة توقيف بحق { $name }{ $by }
step-defendants-added = أضيف متهمون آخرون إلى القضية (الشخص المعني: { $name }){ $by }
step-charged = وجه اتهام رسمي إلى { $name }{ $with-charge }{ $by }
step-indicted = صدرت لائحة اتهام بحق { $name }{ $with-charge }{ $by }
step-charge-added = وجهت تهمة جديدة إلى { $name }{ $by }
step-charge-changed = عدلت التهمة الموجهة إلى { $name }{ $by }
step-supplementary-indictment = صدرت لائحة اتهام تكميلية بحق { $name }{ $by }
step-forensic-examination = صدر أمر بإجراء فحص الخبراء{ $by }
step-file-disclosed = أطلع الدفاع على ملف القضية
step-case-sent-to-court = أحيلت القضية إلى المحكمة (الشخص المعني: { $name }){ $by }
step-investigation-suspended = علق التحقيق{ $by }
step-investigation-resumed = استؤنف التحقيق{ $by }
step-arrested = جرى توقيف { $name }{ $place }{ $by }
step-detained = جرى احتجاز { $name }{ $place }{ $by }
step-disappeared = انقطعت أخبار { $name }{ $place }
step-custody-admitted = اعترفت السلطات باحتجاز { $name }
step-habeas-corpus-filed = قدم طعن في قانونية الاحتجاز (الشخص المعني: { $name })
step-habeas-corpus-decided = صدر قرار في الطعن في قانونية الاحتجاز{ $by }{ $outcome }
step-remanded = صدر أمر بالحبس الاحتياطي (الشخص المعني: { $name }){ $during }{ $until }{ $by }
step-remand-extended = مدد الحبس الاحتياطي (الشخص المعني: { $name }){ $during }{ $until }{ $by }
step-remand-appealed = قدم طعن في أمر الحبس الاحتياطي
step-remand-appeal-decided = صدر قرار في الطعن في أمر الحبس الاحتياطي{ $by }{ $outcome }
step-bail-granted = صدر قرار بالإفراج بكفالة (الشخص المعني: { $name }){ $by }
step-bail-refused = رفض الإفراج بكفالة (الشخص المعني: { $name }){ $by }
step-house-arrest = صدر أمر بالإقامة الجبرية (الشخص المعني: { $name }){ $during }{ $until }{ $by }
step-travel-restricted = صدر أمر بمنع المغادرة (الشخص المعني: { $name }){ $by }
step-order-breached = أبلغ عن مخالفة أمر (الشخص المعني: { $name }){ $by }
step-provisional-release = صدر قرار بالإفراج المؤقت (الشخص المعني: { $name }){ $by }
step-transferred = جرى نقل { $name }{ $place }
step-hunger-strike = بدأ إضراب عن الطعام (الشخص المعني: { $name })
step-trial-opened = بدأت المحاكمة (الشخص المعني: { $name }){ $at }
step-preliminary-hearing = عقدت جلسة تمهيدية (الشخص المعني: { $name }){ $at }
step-hearing = عقدت جلسة (الشخص المعني: { $name }){ $at }
step-hearing-adjourned = أرجئت الجلسة (الشخص المعني: { $name }){ $by }
step-hearing-cancelled = لم تنعقد الجلسة المقررة (الشخص المعني: { $name })
step-hearing-closed = عقدت جلسة سرية (الشخص المعني: { $name }){ $at }
step-hearing-observed = عقدت جلسة بحضور مراقبين (الشخص المعني: { $name }){ $at }
step-recusal = قدم طلب برد القاضي
step-sentence-requested = طلب الادعاء العام إصدار حكم بالعقوبة (الشخص المعني: { $name }){ $to-sentence }
step-last-word = أدلي بالكلمة الأخيرة أمام المحكمة (الشخص المعني: { $name })
step-petition-filed = قدم طلب أو دعوى (الشخص المعني: { $name })
step-petition-decided = صدر قرار في الطلب أو الدعوى (الشخص المعني: { $name }){ $by }{ $outcome }
step-verdict-announced = أعلن الحكم (الشخص المعني: { $name }){ $by }
step-convicted = صدر حكم بالإدانة (الشخص المعني: { $name }){ $of-charge }{ $and-sentence }{ $by }
step-acquitted = صدر حكم بالبراءة (الشخص المعني: { $name }){ $of-charge }{ $by }
step-sentenced = صدر حكم بالعقوبة (الشخص المعني: { $name }){ $to-sentence }{ $by }
step-appeal-lodged = قدم استئناف (الشخص المعني: { $name })
step-appeal-heard = نظر في الاستئناف (الشخص المعني: { $name }){ $at }
step-appeal-decided = صدر قرار في الاستئناف (الشخص المعني: { $name }){ $by }{ $outcome }
step-cassation-lodged = قدم طعن بالنقض (الشخص المعني: { $name })
step-cassation-decided = صدر قرار في الطعن بالنقض (الشخص المعني: { $name }){ $by }{ $outcome }
step-supreme-court-decided = أصدرت المحكمة العليا قرارا (الشخص المعني: { $name }){ $outcome }
step-constitutional-complaint = قدمت شكوى دستورية (الشخص المعني: { $name })
step-constitutional-decision = صدر قرار في الشكوى الدستورية (الشخص المعني: { $name }){ $by }{ $outcome }
step-review-requested = قدم طلب بإعادة النظر (الشخص المعني: { $name })
step-review-decided = صدر قرار في طلب إعادة النظر (الشخص المعني: { $name }){ $by }{ $outcome }
step-retrial-ordered = صدر أمر بإعادة المحاكمة (الشخص المعني: { $name }){ $by }
step-sent-back = أعيدت القضية (الشخص المعني: { $name }){ $by }
step-sentence-began = بدأ تنفيذ العقوبة (الشخص المعني: { $name })
step-sentence-replaced = استبدلت العقوبة (الشخص المعني: { $name }){ $with-sentence }{ $by }
step-term-extended = مددت مدة العقوبة (الشخص المعني: { $name }){ $by }
step-amnestied = صدر عفو عام (الشخص المعني: { $name })
step-pardoned = صدر عفو خاص (الشخص المعني: { $name })
step-parole-granted = صدر قرار بالإفراج المشروط (الشخص المعني: { $name })
step-parole-refused = رفض الإفراج المشروط (الشخص المعني: { $name }){ $by }
step-released = أفرج عن { $name }
step-released-on-condition = أفرج بشروط عن { $name }
step-released-on-expiry = أفرج عن { $name } بعد انتهاء مدة العقوبة
step-released-into-exile = أفرج عن { $name } للخروج إلى المنفى
step-supervision = صدر أمر بالوضع تحت الرقابة (الشخص المعني: { $name }){ $by }
step-escaped = حدث فرار (الشخص المعني: { $name })
step-wanted = صدرت مذكرة بحث (الشخص المعني: { $name }){ $by }
step-extradition-requested = قدم طلب تسليم (الشخص المعني: { $name }){ $by }
step-extradited = جرى تسليم { $name }
step-deported = جرى ترحيل { $name }
step-asylum-sought = قدم طلب لجوء (الشخص المعني: { $name })
step-asylum-granted = منح حق اللجوء إلى { $name }{ $by }
step-asylum-refused = رفض طلب اللجوء (الشخص المعني: { $name }){ $by }
step-charges-dropped = أسقطت التهم (الشخص المعني: { $name }){ $by }
step-dismissed = ردت القضية (الشخص المعني: { $name }){ $by }
step-closed = حفظت القضية (الشخص المعني: { $name }){ $by }
step-expired = سقطت الملاحقة بالتقادم (الشخص المعني: { $name })
step-decriminalised = طبق إلغاء تجريم الفعل (الشخص المعني: { $name }){ $on-charge }{ $by }
step-quashed = ألغي الحكم بالإدانة (الشخص المعني: { $name }){ $by }
step-rehabilitated = صدر قرار برد الاعتبار (الشخص المعني: { $name }){ $by }
step-died = حدثت وفاة (الشخص المعني: { $name })
step-abated = انقضت الدعوى بالوفاة (الشخص المعني: { $name })
step-reprimand = صدر إنذار تأديبي (الشخص المعني: { $name }){ $by }
step-licence-suspended = علق الترخيص المهني (الشخص المعني: { $name }){ $by }
step-disbarred = صدر قرار بالشطب من نقابة المحامين (الشخص المعني: { $name }){ $by }
step-reinstated = صدر قرار بالإعادة إلى المنصب أو المهنة (الشخص المعني: { $name }){ $by }
step-registration-refused = رفض التسجيل (الشخص المعني: { $name }){ $by }
step-organization-dissolved = حلت المنظمة{ $by }
step-fined = صدرت غرامة{ $amount } (الشخص المعني: { $name }){ $for-charge }{ $by }
step-warning-issued = صدر تحذير رسمي (الشخص المعني: { $name }){ $by }
step-interim-measure = صدر تدبير مؤقت (الشخص المعني: { $name }){ $by }
step-submitted = عرضت القضية على هيئة دولية (الشخص المعني: { $name })
step-registered = سجلت القضية (الشخص المعني: { $name }){ $by }
step-transmitted = أحيلت القضية إلى الحكومة (الشخص المعني: { $name }){ $by }
step-reply-received = ردت الحكومة في القضية (الشخص المعني: { $name })
step-opinion-adopted = اعتمد قرار في القضية (الشخص المعني: { $name }){ $by }
step-decision-notified = أبلغ القرار الصادر في القضية (الشخص المعني: { $name }){ $by }
step-decision-published = نشر القرار الصادر في القضية (الشخص المعني: { $name }){ $by }
step-other = { $label }
headline-default = { $person }: { $label }
headline-at-risk = { $person }: خطر محدق
headline = { $country }: { $headline }
result-of-other = { $name }: { $result }
result-of-other-in-words = { $name }: { $result }
sentence-of-others = عقوبات المتهمين الآخرين: { $list }
sentence-of-other-first = { $name } ({ $sentence })
sentence-of-other-next = { $name } ({ $sentence })
times-aside = {" "}({ $times })
who-is = { $name }: { $what }
what-as = { $what }
role-of-organization = { $role } ({ $organization }{ $meaning })
role-alone = { $role }
member = عضو
meaning-part = {" "}– ”{ $meaning }“
organization-is = { $organization }: { $description }
organization-is-serves = { $organization }: { $description }؛ الفئات أو الأهداف التي تخدمها: { $serves }
organization-serves = { $organization }: الفئات أو الأهداف التي تخدمها: { $serves }
works-for = { $name }: الفئات أو الأهداف التي يخدمها العمل: { $serves }
is-now = { $name }: الوضع الحالي: { $whereabouts }
allegation = وفقا للتحقيق: { $name } { $allegation }
allegation-account = وفقا لرواية السلطات: { $allegation }
quotation-in-document-by = ورد في الوثيقة التالية ({ $document }؛ الجهة: { $by }): ”{ $words }“
quotation-in-document = ورد في الوثيقة التالية ({ $document }): ”{ $words }“
quotation-by = تصريح السلطات ({ $by }): ”{ $words }“
quotation-alone = بحسب كلام السلطات: ”{ $words }“
quotation-also = وورد أيضا: ”{ $words }“
words-of = بحسب كلام السلطات ({ $by }): ”{ $words }“
the-authorities = السلطات
person-with-status = { $name } ({ $status })
citizen-of = الجنسية: { $countries }
witnesses = يشارك في الإجراءات بصفة شهود: { $names }
co-accused = المتهمون الآخرون في القضية نفسها: { $names }
measure-in-force = التدبير التالي ساري المفعول: { $label }{ $object }{ $by }{ $since }
measure-object = {" "}(الموضوع: { $object })
measure-ordered-by = {" "}(السلطة: { $names })
measure-since = {" "}({ $date })
targeted-before = سبق استهداف { $name }
was-accused = وجهت اتهامات إلى { $name }{ $of-charge }
charge-considered-by = تصف { $sender } التهمة كما يلي: { $assessment }
charge-considered = توصف التهمة كما يلي: { $assessment }
that-charge-considered-by = تصف { $sender } تلك التهمة كما يلي: { $assessment }
that-charge-considered = توصف تلك التهمة كما يلي: { $assessment }
charge-is = التهمة هي: { $charge }
charge-carries = العقوبة المقررة: { $penalty }
response-some-investigated = فتحت تحقيقات جنائية في بعض هذه الأفعال
response-investigated = فتح تحقيق
response-nobody-identified = لم تحدد هوية أي من المسؤولين
response-nobody-justice = لم يقدم أي من المسؤولين إلى العدالة
response-nobody = لم تحدد هوية أي من المسؤولين ولم يقدم أي منهم إلى العدالة
response-but = { $first }، لكن { $second }
response-refused = رفضت السلطات فتح تحقيق
response-justice = قدم المسؤولون إلى العدالة
response-complaint = قدمت شكوى إلى السلطات
according-to = وفقا للمصدر التالي ({ $source })، { $clause }
in-custody-for = مدة الحرمان من الحرية حتى الآن: { $days }
earlier-letter = سبق أن كتبت { $sender } بشأن هذه القضية (التاريخ: { $date }{ $to }){ $answer }
earlier-letter-we = سبق أن كتبنا بشأن هذه القضية (التاريخ: { $date }{ $to }){ $answer }
earlier-letter-to = ؛ إلى: { $names }
earlier-letter-unanswered = ، ولم يرد حتى الآن أي رد موضوعي
earlier-letter-answered = ، وورد رد
concern =
    تعرب { $sender } عن قلقها إزاء { $repeated ->
        [yes] المضايقات المتكررة التي يتعرض لها الشخص أو الجهة التالية
       *[no] وضع الشخص أو الجهة التالية
    }: { $name }، وترى أن الأفعال الموصوفة جاءت بسبب العمل المشروع والسلمي في مجال حقوق الإنسان
concern-we =
    نعرب عن قلقنا إزاء { $repeated ->
        [yes] المضايقات المتكررة التي يتعرض لها الشخص أو الجهة التالية
       *[no] وضع الشخص أو الجهة التالية
    }: { $name }، ونرى أن الأفعال الموصوفة جاءت بسبب العمل المشروع والسلمي في مجال حقوق الإنسان
concern-neutral = توجد أسباب تدعو إلى الاعتقاد بأن الأفعال الموصوفة مرتبطة بالعمل السلمي في مجال حقوق الإنسان (الشخص المعني: { $name })
condemns = تدين { $sender } هذه الأفعال التي يبدو أنها تهدف إلى معاقبة { $name } على العمل المشروع في مجال حقوق الإنسان
condemns-we = ندين هذه الأفعال التي يبدو أنها تهدف إلى معاقبة { $name } على العمل المشروع في مجال حقوق الإنسان
recalls = إعلان الأمم المتحدة المتعلق بالمدافعين عن حقوق الإنسان، الذي اعتمدته الجمعية العامة في 9 كانون الأول/ديسمبر 1998، يعترف بحق كل شخص، بمفرده وبالاشتراك مع غيره، في تعزيز حماية حقوق الإنسان، ويدعو الدول إلى حماية من يقومون بذلك من العنف والتهديد والانتقام والإجراءات التعسفية (المادتان 1 و12)
urges = تحث { $sender } السلطات{ $in-country } على ما يلي:
urges-we = نحث السلطات{ $in-country } على ما يلي:
demand-disclose-whereabouts = الكشف فورا عن مصير { $name } ومكان الوجود
demand-release = الإفراج فورا ودون شروط عن { $name }
demand-drop-charges = إسقاط جميع التهم الموجهة إلى { $name } فورا
demand-quash-conviction = إلغاء حكم الإدانة الصادر بحق { $name }
demand-medical-care = توفير الرعاية الطبية اللازمة (الشخص المعني: { $name })
demand-access-to-lawyer = تمكين { $name } من الاستعانة سريعا وبسرية بمحام من اختيار الشخص المعني
demand-access-to-family = السماح بالاتصال المنتظم بالأسرة (الشخص المعني: { $name })
demand-end-torture = حماية { $name } من التعذيب وغيره من ضروب سوء المعاملة
demand-fair-trial = ضمان محاكمة عادلة وعلنية أمام محكمة مستقلة (الشخص المعني: { $name })
demand-lift-measure = رفع القيود المفروضة على { $name }
demand-reinstate = إعادة { $name } إلى المنصب أو المهنة
demand-stop-extradition = الامتناع عن تسليم { $name } أو الترحيل
demand-cease-harassment = وقف جميع أشكال مضايقة { $name }
demand-investigate = إجراء تحقيق فوري وشامل ونزيه في الأفعال المرتكبة ضد { $name } وتقديم المسؤولين عنها إلى العدالة
demand-protect = اتخاذ جميع التدابير اللازمة لحماية حياة { $name } والسلامة البدنية والنفسية
demand-reparation = توفير الجبر الكامل للضرر (الشخص المعني: { $name })
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
write-on-behalf = نكتب إليكم باسم المنظمة التالية: { $sender }، بشأن { $name }
write-about = أكتب إليكم بشأن { $name }
letter-concern = نخشى أن تكون الأفعال الموصوفة قد جاءت بسبب العمل المشروع في مجال حقوق الإنسان (الشخص المعني: { $name })
letter-concern-i = أخشى أن تكون الأفعال الموصوفة قد جاءت بسبب العمل المشروع في مجال حقوق الإنسان (الشخص المعني: { $name })
letter-call = ولذلك ندعوكم بكل احترام، ومن خلالكم السلطات المختصة{ $in-country }، إلى ما يلي:
letter-call-i = ولذلك أدعوكم بكل احترام، ومن خلالكم السلطات المختصة{ $in-country }، إلى ما يلي:
letter-reply = ونكون ممتنين لإبلاغنا بالتدابير المتخذة في هذا الشأن
letter-reply-i = وأكون ممتنا لإبلاغي بالتدابير المتخذة في هذا الشأن
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
observatory-intro = تطلب { $sender } تدخلكم العاجل في الحالة التالية{ $in-country }
observatory-intro-we = نطلب تدخلكم العاجل في الحالة التالية{ $in-country }
observatory-description = وصف موجز للحالة
observatory-informed = تلقت { $sender } معلومات عن وضع { $name }
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
un-consent-by = {" "}(من: { $name })
un-consent-date = {" "}({ $date })
un-consent-not = غير مسجلة
un-consent-refused = مرفوضة أو مسحوبة
un-keep-confidential = ما يجب أن يبقى سريا
un-keep-confidential-text = هوية مقدم المعلومات وأسماء الشهود والمصادر
un-submitter = الجهة المقدمة
un-submitter-note = يجب أن تبقى هوية مقدم المعلومات سرية.
un-disappearance = الاختفاء القسري: العناصر الستة
un-last-seen = تاريخ ومكان الاختفاء
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
ccpr-applicant = صاحب البلاغ والضحية المدعاة
ccpr-representative = الممثل وصلاحية التمثيل
ccpr-state = الدولة الطرف المعنية
ccpr-facts = الوقائع
ccpr-violations = المواد المدعى انتهاكها مع الحجج
ccpr-remedies = استنفاد سبل الانتصاف المحلية
ccpr-other = إجراءات دولية أخرى
ccpr-none = بحسب ما هو مسجل، لم تعرض المسألة نفسها على إجراء آخر من إجراءات التحقيق الدولي أو التسوية الدولية.
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
echr-no-final = لم يسجل أي قرار محلي نهائي
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
briefing-asks = ثلاثة مطالب
briefing-raise = نطلب من حكومتكم أن تثير ما يلي مع السلطات{ $in-country }:
briefing-matters-law = تمس القضية حرية المدافعين عن حقوق الإنسان في أداء عملهم، وهي حرية يدعو إعلان الأمم المتحدة المتعلق بالمدافعين عن حقوق الإنسان كل دولة إلى حمايتها
bio-born = الميلاد: { $date }{ $place }
bio-born-in = {" "}(المكان: { $place })
bio-age = العمر: { $age } ({ $date })
bio-life = المسيرة
bio-situation = الوضع الحالي
bio-in-custody = { $name }: رهن الاحتجاز
bio-under-house-arrest = { $name }: رهن الإقامة الجبرية
bio-disappeared = مصير { $name } ومكان الوجود غير معروفين
bio-at-liberty =
    { $gender ->
        [female] { $name }: طليقة السراح
       *[other] { $name }: طليق السراح
    }
taarrada =
    { $agreement ->
        [female] تعرضت
        [many] تعرض
       *[male] تعرض
    }
subject =
    { $mention ->
        [pronoun] {""}
       *[name] {" "}{ $name }
    }

## The mark of a letter above public

mark-internal = سري: ليس للنشر
mark-secret = سري للغاية: للمرسل إليه وحده، ليس للنشر
