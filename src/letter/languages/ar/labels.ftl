# مصطلحات القوائم بالعربية.

# actor-kinds
actor-kinds-person = شخص
actor-kinds-organization = منظمة
actor-kinds-public-body = هيئة عامة
actor-kinds-group = مجموعة

# channels
channels-email = بريد إلكتروني
channels-post = بريد عادي
channels-fax = فاكس
channels-online-form = استمارة إلكترونية
channels-hand = تسليم باليد
channels-phone = هاتف
channels-meeting = اجتماع
channels-published = نشر
channels-messenger = تطبيق مراسلة
channels-other = غير ذلك

# charge-statuses
charge-statuses-alleged = ادعاء
charge-statuses-under-investigation = قيد التحقيق
charge-statuses-charged = اتهام
charge-statuses-on-trial = قيد المحاكمة
charge-statuses-convicted = إدانة
charge-statuses-acquitted = براءة
charge-statuses-dropped = إسقاط
charge-statuses-dismissed = رد الدعوى
charge-statuses-requalified = إعادة تكييف
charge-statuses-abated = انقضاء
charge-statuses-expired = تقادم
charge-statuses-quashed = إلغاء
charge-statuses-amnestied = عفو عام
charge-statuses-decriminalised = إلغاء التجريم

# communication-kinds
communication-kinds-statement = بيان علني
communication-kinds-letter = رسالة
communication-kinds-urgent-appeal = نداء عاجل
communication-kinds-urgent-action = تحرك عاجل
communication-kinds-submission = بلاغ إلى هيئة دولية
communication-kinds-un-communication = بلاغ إلى الإجراءات الخاصة للأمم المتحدة
communication-kinds-wgad = بلاغ إلى الفريق العامل المعني بالاحتجاز التعسفي
communication-kinds-ccpr = شكوى إلى اللجنة المعنية بحقوق الإنسان
communication-kinds-echr = طلب إلى المحكمة الأوروبية لحقوق الإنسان
communication-kinds-press-release = بيان صحفي
communication-kinds-briefing = مذكرة إحاطة
communication-kinds-brief-bio = سيرة موجزة
communication-kinds-complaint = شكوى
communication-kinds-telephone-call = مكالمة هاتفية
communication-kinds-meeting = اجتماع
communication-kinds-reply = رد
communication-kinds-other = غير ذلك

# consent-purposes
consent-purposes-publication = النشر
consent-purposes-letters-to-authorities = رسائل إلى السلطات
consent-purposes-united-nations = تقديم إلى الأمم المتحدة
consent-purposes-courts = شكوى إلى محكمة أو هيئة معاهدة
consent-purposes-partners = إطلاع المنظمات الشريكة
consent-purposes-diplomats = إحاطة الدبلوماسيين
consent-purposes-record = الحفظ في هذا الملف
consent-purposes-all = جميع الاستخدامات

# consent-statuses
consent-statuses-given = ممنوحة
consent-statuses-refused = مرفوضة
consent-statuses-withdrawn = مسحوبة

# contact-kinds
contact-kinds-email = بريد إلكتروني
contact-kinds-phone = هاتف
contact-kinds-fax = فاكس
contact-kinds-address = عنوان بريدي
contact-kinds-website = موقع إلكتروني
contact-kinds-social-media = وسائل التواصل الاجتماعي
contact-kinds-messenger = تطبيق مراسلة
contact-kinds-other = غير ذلك

# custody-events
custody-events-added = إضافة
custody-events-extracted = استخراج
custody-events-verified = تحقق
custody-events-received = استلام
custody-events-handed-over = تسليم

# demand-kinds
demand-kinds-disclose-whereabouts = الكشف عن مكان الوجود
demand-kinds-release = الإفراج
demand-kinds-drop-charges = إسقاط التهم
demand-kinds-quash-conviction = إلغاء الإدانة
demand-kinds-medical-care = توفير الرعاية الطبية
demand-kinds-access-to-lawyer = إتاحة الاستعانة بمحام
demand-kinds-access-to-family = إتاحة الاتصال بالأسرة
demand-kinds-end-torture = إنهاء التعذيب وسوء المعاملة
demand-kinds-fair-trial = ضمان محاكمة عادلة
demand-kinds-lift-measure = رفع تدبير
demand-kinds-reinstate = الإعادة إلى المنصب
demand-kinds-stop-extradition = وقف التسليم
demand-kinds-cease-harassment = وقف المضايقة
demand-kinds-investigate = التحقيق والتقديم إلى العدالة
demand-kinds-protect = الحماية
demand-kinds-reparation = جبر الضرر
demand-kinds-reform = تغيير القانون أو الممارسة
demand-kinds-general-guarantee = ضمان عمل المدافعين
demand-kinds-other = غير ذلك

# demand-statuses
demand-statuses-open = قائم
demand-statuses-met = مستجاب
demand-statuses-partly-met = مستجاب جزئيا
demand-statuses-withdrawn = مسحوب
demand-statuses-refused = مرفوض

# detention-categories
detention-categories-I = الفئة الأولى (انعدام الأساس القانوني)
detention-categories-II = الفئة الثانية (ممارسة الحقوق والحريات)
detention-categories-III = الفئة الثالثة (انعدام المحاكمة العادلة)
detention-categories-IV = الفئة الرابعة (طالبو اللجوء والمهاجرون واللاجئون دون مراجعة)
detention-categories-V = الفئة الخامسة (التمييز)

# genders
genders-female = أنثى
genders-male = ذكر
genders-other = غير ذلك

# incident-types
incident-types-killing = قتل
incident-types-attempted-killing = محاولة قتل
incident-types-death-in-custody = وفاة أثناء الاحتجاز
incident-types-enforced-disappearance = اختفاء قسري
incident-types-torture = تعذيب
incident-types-ill-treatment = سوء معاملة
incident-types-sexual-violence = عنف جنسي
incident-types-physical-assault = اعتداء جسدي
incident-types-attempted-assault = محاولة اعتداء
incident-types-threat = تهديد
incident-types-death-threat = تهديد بالقتل
incident-types-threat-to-family = تهديد الأسرة
incident-types-abduction = اختطاف
incident-types-hostage-taking = أخذ رهينة
incident-types-arbitrary-arrest = توقيف تعسفي
incident-types-detention = احتجاز
incident-types-pre-trial-detention = احتجاز سابق للمحاكمة
incident-types-administrative-detention = احتجاز إداري
incident-types-incommunicado-detention = حبس بمعزل عن العالم الخارجي
incident-types-house-arrest = إقامة جبرية
incident-types-bail-refused = رفض الإفراج بكفالة
incident-types-solitary-confinement = حبس انفرادي
incident-types-punishment-in-custody = عقوبات أثناء الاحتجاز
incident-types-denial-of-medical-care = حرمان من الرعاية الطبية
incident-types-denial-of-visits = حرمان من الزيارات
incident-types-forced-psychiatric-confinement = إيداع قسري في مؤسسة للأمراض النفسية
incident-types-search = تفتيش
incident-types-seizure-of-property = مصادرة ممتلكات
incident-types-damage-to-property = إتلاف ممتلكات
incident-types-office-closed = إغلاق مكتب
incident-types-organization-banned = حظر منظمة أو إلغاء تسجيلها
incident-types-licence-suspended = تعليق ترخيص
incident-types-disbarment = شطب من نقابة المحامين
incident-types-dismissal = فصل من العمل
incident-types-asset-freeze = تجميد أصول
incident-types-fine = غرامة
incident-types-eviction = إخلاء من المسكن
incident-types-travel-restriction = تقييد السفر
incident-types-refusal-of-entry = رفض الدخول
incident-types-refusal-of-asylum = رفض اللجوء
incident-types-expulsion = طرد
incident-types-extradition = تسليم
incident-types-loss-of-nationality = تجريد من الجنسية
incident-types-surveillance = مراقبة
incident-types-stalking = ملاحقة
incident-types-digital-attack = هجوم رقمي
incident-types-account-blocked = حجب حساب أو موقع
incident-types-smear-campaign = حملة تشويه
incident-types-defamation = تشهير
incident-types-listing = إدراج في قائمة رسمية
incident-types-speech-ban = منع من التحدث علنا
incident-types-harassment = مضايقة
incident-types-questioning = استجواب
incident-types-judicial-harassment = مضايقة قضائية
incident-types-denial-of-fair-trial = حرمان من محاكمة عادلة
incident-types-denial-of-counsel = حرمان من الاستعانة بمحام
incident-types-fabrication-of-evidence = تلفيق أدلة
incident-types-retaliation-against-relatives = انتقام من الأقارب
incident-types-retaliation-against-colleagues = انتقام من الزملاء
incident-types-retaliation-against-lawyer = انتقام من المحامي
incident-types-other = غير ذلك

# instances
instances-investigation = تحقيق
instances-first = الدرجة الأولى
instances-appeal = استئناف
instances-cassation = نقض
instances-supervisory = درجة المراجعة
instances-supreme = محكمة عليا
instances-constitutional = قضاء دستوري
instances-retrial = إعادة محاكمة
instances-military = قضاء عسكري
instances-international = هيئة دولية

# involvement-degrees
involvement-degrees-carried-out = تنفيذ
involvement-degrees-ordered = إصدار أمر
involvement-degrees-planned = تخطيط
involvement-degrees-present = حضور
involvement-degrees-assisted = مساعدة
involvement-degrees-failed-to-prevent = عدم منع
involvement-degrees-tolerated = تغاض
involvement-degrees-political-responsibility = مسؤولية سياسية
involvement-degrees-supported-the-law = تأييد القانون
involvement-degrees-implemented-the-law = تطبيق القانون
involvement-degrees-suspected = اشتباه

# involvement-roles
involvement-roles-target = مستهدف
involvement-roles-victim = ضحية
involvement-roles-alleged-perpetrator = جان مزعوم
involvement-roles-witness = شاهد
involvement-roles-bystander = متفرج
involvement-roles-helper = مساعد
involvement-roles-reporter = مبلغ عن الوقائع
involvement-roles-official = مسؤول
involvement-roles-judge = قاض
involvement-roles-prosecutor = مدع عام
involvement-roles-investigator = محقق
involvement-roles-counsel = محام
involvement-roles-expert = خبير
involvement-roles-observer = مراقب

# knowledge-statuses
knowledge-statuses-alleged = مدعى
knowledge-statuses-corroborated = مدعوم بأدلة
knowledge-statuses-verified = متحقق منه
knowledge-statuses-refuted = منفي

# liberty
liberty-free = طليق
liberty-in-custody = رهن الاحتجاز
liberty-incommunicado = محتجز بمعزل عن العالم الخارجي
liberty-disappeared = مختف
liberty-house-arrest = رهن الإقامة الجبرية
liberty-residential-surveillance = مراقبة سكنية
liberty-conditional = حرية مشروطة
liberty-on-bail = إفراج بكفالة
liberty-on-parole = إفراج مشروط
liberty-nightly-reporting = التزام بالحضور ليلا
liberty-exile = منفى
liberty-in-hiding = تخف
liberty-dead = وفاة

# life-event-kinds
life-event-kinds-birth = ميلاد
life-event-kinds-death = وفاة
life-event-kinds-founded = تأسيس منظمة
life-event-kinds-appointed = تعيين
life-event-kinds-elected = انتخاب
life-event-kinds-resigned = استقالة
life-event-kinds-award = جائزة
life-event-kinds-publication = نشر
life-event-kinds-exile = خروج إلى المنفى
life-event-kinds-return = عودة
life-event-kinds-moved = انتقال
life-event-kinds-asylum-sought = طلب اللجوء
life-event-kinds-asylum-granted = منح اللجوء
life-event-kinds-asylum-refused = رفض اللجوء
life-event-kinds-hospitalised = دخول المستشفى
life-event-kinds-illness = مرض
life-event-kinds-released = إفراج
life-event-kinds-prisoner-of-conscience = إعلان سجين رأي
life-event-kinds-recognized = اعتراف من آخرين
life-event-kinds-marriage = زواج
life-event-kinds-other = غير ذلك

# measure-kinds
measure-kinds-travel-ban = منع من السفر
measure-kinds-entry-ban = منع من الدخول
measure-kinds-asset-freeze = تجميد أصول
measure-kinds-property-seized = مصادرة ممتلكات
measure-kinds-office-sealed = ختم مكتب بالشمع
measure-kinds-registration-revoked = إلغاء تسجيل
measure-kinds-licence-suspended = تعليق ترخيص
measure-kinds-licence-revoked = سحب ترخيص
measure-kinds-account-blocked = حجب حساب
measure-kinds-passport-withheld = حجز جواز السفر
measure-kinds-nightly-reporting = التزام بالحضور ليلا
measure-kinds-electronic-tag = سوار إلكتروني
measure-kinds-ban-on-activity = حظر نشاط
measure-kinds-media-gag = حظر النشر أو التصريح لوسائل الإعلام
measure-kinds-obligation-not-to-leave = منع من المغادرة
measure-kinds-listing = إدراج في قائمة
measure-kinds-red-notice = نشرة حمراء
measure-kinds-supervision = رقابة
measure-kinds-other = غير ذلك
measure-states-requested = مطلوب
measure-states-ordered = صدر أمر به
measure-states-in-force = سار
measure-states-expired = منتهي المدة
measure-states-lifted = مرفوع
measure-states-refused = مرفوض
measure-states-continues = مستمر فعليا

# name-kinds
name-kinds-alias = اسم آخر
name-kinds-transliteration = نقل حروف
name-kinds-original-script = بالكتابة الأصلية
name-kinds-birth-name = اسم الميلاد
name-kinds-former-name = اسم سابق
name-kinds-pseudonym = اسم مستعار
name-kinds-nickname = لقب
name-kinds-weak-alias = اسم آخر غير مؤكد
name-kinds-abbreviation = اختصار
name-kinds-translation = ترجمة
name-kinds-patronymic-form = صيغة باسم الأب
name-kinds-misspelling = خطأ إملائي

# organization-kinds
organization-kinds-police = شرطة
organization-kinds-security-service = جهاز أمن
organization-kinds-prison = سجن
organization-kinds-military = قوات مسلحة
organization-kinds-border-service = حرس الحدود
organization-kinds-prosecutor = نيابة عامة
organization-kinds-court = محكمة
organization-kinds-investigative-body = هيئة تحقيق
organization-kinds-ministry = وزارة
organization-kinds-government = حكومة
organization-kinds-head-of-state = رئاسة الدولة
organization-kinds-parliament = برلمان
organization-kinds-local-authority = سلطة محلية
organization-kinds-migration-service = دائرة الهجرة
organization-kinds-embassy = سفارة
organization-kinds-intergovernmental = منظمة حكومية دولية
organization-kinds-ombudsperson = أمين المظالم
organization-kinds-ngo = منظمة غير حكومية
organization-kinds-trade-union = نقابة عمالية
organization-kinds-bar-association = نقابة محامين
organization-kinds-media = وسيلة إعلام
organization-kinds-company = شركة
organization-kinds-religious-body = هيئة دينية
organization-kinds-armed-group = جماعة مسلحة
organization-kinds-paramilitary = جماعة شبه عسكرية
organization-kinds-private-security = شركة أمن خاصة
organization-kinds-mob = حشد
organization-kinds-political-party = حزب سياسي
organization-kinds-unknown = غير معروف

# party-roles
party-roles-accused = متهم
party-roles-suspect = مشتبه به
party-roles-witness = شاهد
party-roles-complainant = مشتك
party-roles-victim = ضحية
party-roles-petitioner = مدع
party-roles-respondent = مدعى عليه
party-roles-investigator = محقق
party-roles-prosecutor = مدع عام
party-roles-judge = قاض
party-roles-counsel = محامي الدفاع
party-roles-counsel-of-other-party = محامي طرف آخر
party-roles-interpreter = مترجم شفوي
party-roles-expert = خبير
party-roles-observer = مراقب المحاكمة
party-roles-guarantor = كفيل
party-roles-third-party = طرف ثالث
party-roles-military-complainant = جهة عسكرية مشتكية

# proceeding-kinds
proceeding-kinds-criminal = إجراءات جنائية
proceeding-kinds-administrative = إجراءات إدارية
proceeding-kinds-civil = إجراءات مدنية
proceeding-kinds-disciplinary = إجراءات تأديبية
proceeding-kinds-immigration = إجراءات الهجرة
proceeding-kinds-extradition = إجراءات تسليم
proceeding-kinds-military = إجراءات عسكرية
proceeding-kinds-constitutional = إجراءات دستورية
proceeding-kinds-international = إجراءات دولية
proceeding-kinds-habeas-corpus = طعن في قانونية الاحتجاز

# record-links
record-links-follows = يلي
record-links-part-of = جزء من
record-links-led-to = أدى إلى
record-links-retaliation-for = انتقام بسبب
record-links-same-event = الحدث نفسه
record-links-counter-complaint-of = شكوى مضادة ضد
record-links-separated-from = مفصول عن
record-links-joined-to = مضموم إلى
record-links-retrial-of = إعادة محاكمة في
record-links-appeal-of = استئناف في
record-links-contradicts = يناقض
record-links-related = مرتبط بـ

# relationship-kinds
relationship-kinds-spouse = زوج أو زوجة
relationship-kinds-parent = والد أو والدة
relationship-kinds-child = ابن أو ابنة
relationship-kinds-sibling = أخ أو أخت
relationship-kinds-relative = قريب
relationship-kinds-partner = شريك
relationship-kinds-friend = صديق
relationship-kinds-colleague = زميل
relationship-kinds-lawyer = محام
relationship-kinds-client = موكل
relationship-kinds-employer = صاحب عمل
relationship-kinds-employee = موظف
relationship-kinds-associate = معاون
relationship-kinds-co-accused = متهم معه
relationship-kinds-fellow-prisoner = رفيق سجن
relationship-kinds-source = مصدر

# reliability
reliability-highly-reliable = موثوق جدا
reliability-likely-reliable = موثوق على الأرجح
reliability-unsure = غير مؤكد
reliability-likely-unreliable = غير موثوق على الأرجح
reliability-highly-unreliable = غير موثوق إطلاقا
reliability-unknown = غير معروف

# reply-kinds
reply-kinds-assisted = مساعدة مقدمة
reply-kinds-pledged = تعهد بالتحرك
reply-kinds-denied = نفي
reply-kinds-asked-for-more = طلب معلومات إضافية
reply-kinds-formal = رد شكلي
reply-kinds-auto-reply = رد آلي
reply-kinds-refused = رفض
reply-kinds-other = غير ذلك

# sentence-actions
sentence-actions-imposed = مفروضة
sentence-actions-added = مضافة
sentence-actions-reduced = مخفضة
sentence-actions-replaced = مستبدلة
sentence-actions-suspended = موقوفة
sentence-actions-activated = مفعلة
sentence-actions-cancelled = ملغاة
sentence-actions-amnestied = مشمولة بعفو
sentence-actions-merged = مدمجة
sentence-actions-increased = مشددة

# sentence-kinds
sentence-kinds-imprisonment = سجن
sentence-kinds-life-imprisonment = سجن مؤبد
sentence-kinds-death = إعدام
sentence-kinds-suspended-imprisonment = سجن مع وقف التنفيذ
sentence-kinds-fine = غرامة
sentence-kinds-community-work = عمل مجتمعي
sentence-kinds-corrective-labour = عمل إصلاحي
sentence-kinds-forced-labour = عمل قسري
sentence-kinds-corporal = عقوبة بدنية
sentence-kinds-confiscation = مصادرة
sentence-kinds-loss-of-rights = حرمان من الحقوق أو المنصب
sentence-kinds-ban-on-activity = حظر نشاط
sentence-kinds-house-arrest = إقامة جبرية
sentence-kinds-probation = وضع تحت الاختبار
sentence-kinds-supervision = رقابة
sentence-kinds-travel-ban = منع من السفر
sentence-kinds-exile = نفي
sentence-kinds-expulsion = طرد
sentence-kinds-administrative-detention = احتجاز إداري
sentence-kinds-restriction-of-liberty = تقييد الحرية

# source-kinds
source-kinds-victim = ضحية
source-kinds-relative = قريب
source-kinds-witness = شاهد
source-kinds-lawyer = محام
source-kinds-colleague = زميل
source-kinds-ngo = منظمة غير حكومية
source-kinds-media = وسيلة إعلام
source-kinds-court-record = سجل محكمة
source-kinds-official-statement = تصريح رسمي
source-kinds-law = قانون
source-kinds-medical-record = سجل طبي
source-kinds-photograph = صورة
source-kinds-video = فيديو
source-kinds-audio = تسجيل صوتي
source-kinds-social-media = وسائل التواصل الاجتماعي
source-kinds-un-body = هيئة تابعة للأمم المتحدة
source-kinds-regional-body = هيئة إقليمية
source-kinds-letter = رسالة
source-kinds-interview = مقابلة
source-kinds-other = غير ذلك

# state-responses
state-responses-none-known = لا رد معروف
state-responses-complaint-filed = قدمت شكوى
state-responses-complaint-refused = رفضت الشكوى
state-responses-investigation-opened = فتح تحقيق
state-responses-investigation-opened-on-some = فتح تحقيق في بعض الأفعال
state-responses-investigation-refused = رفض التحقيق
state-responses-investigation-suspended = علق التحقيق
state-responses-investigation-closed = حفظ التحقيق
state-responses-nobody-identified = لم تحدد هوية أي مسؤول
state-responses-perpetrators-identified = حددت هوية المسؤولين
state-responses-nobody-brought-to-justice = لم يقدم أي مسؤول إلى العدالة
state-responses-perpetrators-charged = وجهت تهم إلى المسؤولين
state-responses-brought-to-justice = قدم المسؤولون إلى العدالة
state-responses-denied = نفي
state-responses-acknowledged = اعتراف
state-responses-apology = اعتذار
state-responses-compensation = تعويض

# step-kinds
step-kinds-complaint-filed = تقديم شكوى
step-kinds-complaint-withdrawn = سحب الشكوى
step-kinds-inquiry-opened = فتح تحقيق أولي
step-kinds-case-opened = فتح قضية
step-kinds-case-refused = رفض فتح قضية
step-kinds-summons = استدعاء
step-kinds-questioned = استجواب
step-kinds-search = تفتيش
step-kinds-seizure = مصادرة
step-kinds-accused = توجيه اشتباه
step-kinds-warrant-issued = إصدار مذكرة توقيف
step-kinds-defendants-added = إضافة متهمين إلى القضية
step-kinds-charged = توجيه اتهام
step-kinds-indicted = لائحة اتهام
step-kinds-charge-added = تهمة جديدة
step-kinds-charge-changed = تعديل التهمة
step-kinds-supplementary-indictment = لائحة اتهام تكميلية
step-kinds-forensic-examination = فحص الخبراء
step-kinds-file-disclosed = إطلاع الدفاع على الملف
step-kinds-case-sent-to-court = إحالة القضية إلى المحكمة
step-kinds-investigation-suspended = تعليق التحقيق
step-kinds-investigation-resumed = استئناف التحقيق
step-kinds-arrested = توقيف
step-kinds-detained = احتجاز
step-kinds-disappeared = اختفاء
step-kinds-custody-admitted = اعتراف بالاحتجاز
step-kinds-habeas-corpus-filed = طعن في قانونية الاحتجاز
step-kinds-habeas-corpus-decided = قرار في قانونية الاحتجاز
step-kinds-remanded = حبس احتياطي
step-kinds-remand-extended = تمديد الحبس الاحتياطي
step-kinds-remand-appealed = طعن في أمر الحبس
step-kinds-remand-appeal-decided = قرار في الطعن في أمر الحبس
step-kinds-bail-granted = منح الإفراج بكفالة
step-kinds-bail-refused = رفض الإفراج بكفالة
step-kinds-house-arrest = إقامة جبرية
step-kinds-travel-restricted = منع من المغادرة
step-kinds-order-breached = الإبلاغ عن مخالفة أمر
step-kinds-provisional-release = إفراج مؤقت
step-kinds-transferred = نقل
step-kinds-hunger-strike = إضراب عن الطعام
step-kinds-trial-opened = بدء المحاكمة
step-kinds-preliminary-hearing = جلسة تمهيدية
step-kinds-hearing = جلسة
step-kinds-hearing-adjourned = إرجاء الجلسة
step-kinds-hearing-cancelled = عدم انعقاد الجلسة
step-kinds-hearing-closed = جلسة سرية
step-kinds-hearing-observed = جلسة بحضور مراقبين
step-kinds-recusal = طلب رد القاضي
step-kinds-sentence-requested = طلب الادعاء عقوبة
step-kinds-last-word = الكلمة الأخيرة
step-kinds-petition-filed = تقديم طلب أو دعوى
step-kinds-petition-decided = البت في الطلب أو الدعوى
step-kinds-verdict-announced = إعلان الحكم
step-kinds-convicted = إدانة
step-kinds-acquitted = براءة
step-kinds-sentenced = حكم بالعقوبة
step-kinds-appeal-lodged = تقديم استئناف
step-kinds-appeal-heard = نظر الاستئناف
step-kinds-appeal-decided = قرار الاستئناف
step-kinds-cassation-lodged = طعن بالنقض
step-kinds-cassation-decided = قرار النقض
step-kinds-supreme-court-decided = قرار المحكمة العليا
step-kinds-constitutional-complaint = شكوى دستورية
step-kinds-constitutional-decision = قرار دستوري
step-kinds-review-requested = طلب إعادة النظر
step-kinds-review-decided = قرار إعادة النظر
step-kinds-retrial-ordered = أمر بإعادة المحاكمة
step-kinds-sent-back = إعادة القضية
step-kinds-sentence-began = بدء تنفيذ العقوبة
step-kinds-sentence-replaced = استبدال العقوبة
step-kinds-term-extended = تمديد العقوبة
step-kinds-amnestied = عفو عام
step-kinds-pardoned = عفو خاص
step-kinds-parole-granted = إفراج مشروط
step-kinds-parole-refused = رفض الإفراج المشروط
step-kinds-released = إفراج
step-kinds-released-on-condition = إفراج بشروط
step-kinds-released-on-expiry = إفراج بانتهاء المدة
step-kinds-released-into-exile = إفراج إلى المنفى
step-kinds-supervision = وضع تحت الرقابة
step-kinds-escaped = فرار
step-kinds-wanted = مذكرة بحث
step-kinds-extradition-requested = طلب تسليم
step-kinds-extradited = تسليم
step-kinds-deported = ترحيل
step-kinds-asylum-sought = طلب اللجوء
step-kinds-asylum-granted = منح اللجوء
step-kinds-asylum-refused = رفض اللجوء
step-kinds-charges-dropped = إسقاط التهم
step-kinds-dismissed = رد القضية
step-kinds-closed = حفظ القضية
step-kinds-expired = تقادم
step-kinds-decriminalised = إلغاء تجريم الفعل
step-kinds-quashed = إلغاء الإدانة
step-kinds-rehabilitated = رد الاعتبار
step-kinds-died = وفاة
step-kinds-abated = انقضاء بالوفاة
step-kinds-reprimand = إنذار تأديبي
step-kinds-licence-suspended = تعليق الترخيص المهني
step-kinds-disbarred = شطب من نقابة المحامين
step-kinds-reinstated = إعادة إلى المنصب
step-kinds-registration-refused = رفض التسجيل
step-kinds-organization-dissolved = حل المنظمة
step-kinds-fined = غرامة
step-kinds-warning-issued = تحذير رسمي
step-kinds-interim-measure = تدبير مؤقت
step-kinds-submitted = عرض على هيئة دولية
step-kinds-registered = تسجيل القضية
step-kinds-transmitted = إحالة إلى الحكومة
step-kinds-reply-received = رد الحكومة
step-kinds-opinion-adopted = اعتماد القرار
step-kinds-decision-notified = إبلاغ القرار
step-kinds-decision-published = نشر القرار
step-kinds-other = غير ذلك

# step-outcomes
step-outcomes-upheld = تأييد
step-outcomes-reduced = تخفيض
step-outcomes-increased = تشديد
step-outcomes-quashed = إلغاء
step-outcomes-partly-quashed = إلغاء جزئي
step-outcomes-sent-back = إعادة
step-outcomes-granted = قبول
step-outcomes-partly-granted = قبول جزئي
step-outcomes-refused = رفض
step-outcomes-inadmissible = عدم قبول
step-outcomes-withdrawn = سحب
step-outcomes-adjourned = إرجاء
step-outcomes-convicted = إدانة
step-outcomes-acquitted = براءة
step-outcomes-fined = غرامة
step-outcomes-dismissed = رد الدعوى
step-outcomes-charges-dropped = إسقاط التهم
step-outcomes-expired = سقوط بالتقادم
step-outcomes-decriminalised = إلغاء تجريم الفعل
step-outcomes-amnestied = عفو عام
step-outcomes-abated = انقضاء الدعوى بالوفاة
step-outcomes-requalified = إعادة تكييف
step-outcomes-released = إفراج
step-outcomes-extended = تمديد
step-outcomes-no-decision = دون قرار
