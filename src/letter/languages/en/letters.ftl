# Words of letters in English.
#
# Every message is a word, a clause or a heading; the program puts clauses together into
# sentences, gives them a capital letter and a full stop, and removes doubled spaces.
#
# Of the defender, clauses are given:
#   $who        the subject: the name, or the pronoun at a later mention
#   $whom       the same as an object: the name, or "him"
#   $whose      "his"
#   $name       the name, never a pronoun; names are never declined
#   $mention    name | pronoun: which of the two $who is
#   $agreement  female | male | one | many: what a verb with $who agrees with
#   $gender     female | male | other | organization | group
# Parts such as $by, $place, $times come with their leading space, and are empty where nothing is
# known: they stand directly after the word before them.

## People

pronoun =
    { $gender ->
        [female] she
        [male] he
        [organization] it
       *[other] they
    }
pronoun-object =
    { $gender ->
        [female] her
        [male] him
        [organization] it
       *[other] them
    }
pronoun-possessive =
    { $gender ->
        [female] her
        [male] his
        [organization] its
       *[other] their
    }
# What a verb with the pronoun agrees with: female, male, one or many.
pronoun-agreement =
    { $gender ->
        [female] female
        [male] male
        [organization] one
       *[other] many
    }
# What a verb with the name agrees with.
name-agreement =
    { $gender ->
        [female] female
        [male] male
        [group] many
       *[other] one
    }
was =
    { $agreement ->
        [many] were
       *[one] was
    }{ $allegedly }
is =
    { $agreement ->
        [many] are
       *[one] is
    }
has =
    { $agreement ->
        [many] have
       *[one] has
    }
allegedly = {" "}allegedly
# $when is empty where nothing says when.
alleged-clause = it is alleged that{ WITH(" ", $when, ",") } { $clause }
# A name at first mention: "migrant rights defender Anna Ivanova".
introduced = { INTRODUCED($name, $role) }
pair = { $name } and { $other }
co-accused-count =
    { $count ->
        [one] one co-accused
       *[other] { $number } co-accused
    }

## Lists, numbers, quotation

list-two = { $first } and { $last }
list-comma = ,{" "}
list-last = { $first } and { $last }
# Own words in another language within a sentence: $tag is its code, $language its name.
foreign-inline = “{ $text }” [{ $tag }]
foreign-sentence = Recorded in { $language }: “{ $text }”
language-ar = Arabic
language-be = Belarusian
language-de = German
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-ka = Georgian
language-kk = Kazakh
language-ky = Kyrgyz
language-pt = Portuguese
language-ru = Russian
language-tg = Tajik
language-tr = Turkish
language-uk = Ukrainian
language-uz = Uzbek
language-zh = Chinese
language-other = another language
number-group = ,
number-decimal = .
number-0 = no
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
times =
    { $count ->
        [1] once
        [2] twice
       *[other] { $number } times
    }
# $text as recorded: "at least 30".
times-as-recorded = { $text } times

## Parts of clauses

dated = { $when }, { $clause }
# A date before a text that is no clause.
dated-text = { $when }: { $text }
by = {" "}by { $names }
from = {" "}from { $names }
at = {" "}at { $name }
times-part = {" "}{ $times }
place-part = {" "}{ PLACE($place) }
during = {" "}for { $duration }
until-part = {" "}{ $until }
outcome-part = : { $outcome }
# Between parts in brackets that follow each other.
part-separator = ;{" "}
aside = {" "}({ $text })
and-clause = { $clause }, and { $next }
in-all = {" "}to { $length } in all
others = others
titled = { $title } { $name }
tied = { $other } ({ $whose } { $tie })
# A record in a few words, within a sentence.
in-few-words = { $text }{ WITH(" (", $date, ")") }
person-in-capacity = { $name } ({ $wording })
members-of-body = { ONE($wording) } of { $name }
in-country = {" "}{ $in }

## Law

article = Article { $article }
part = {" "}part { $part }
of-law = { $article } of { THE($law) }
law-edition = { $law } ({ $edition })
charge-titled = “{ $title }”
charge-titled-under = “{ $title }” under { $provisions }
charge-under = under { $provisions }
articles = Articles { $articles }
# An offence with how it was done: "attempted".
charge-in-a-manner = { $title }, { $manner }
of-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] of { $charge }
    }
on-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] on the charge of { $charge }
    }
with-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] with { $charge }
    }
for-charge =
    {" "}{ $form ->
        [bare] { $charge }
       *[titled] for { $charge }
    }
to-sentence = {" "}to { $sentence }
and-sentence = {" "}and sentenced to { $sentence }
with-sentence = {" "}with { $sentence }
fined-amount = {" "}{ $amount }
length-years =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
length-months =
    { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
length-weeks =
    { $count ->
        [one] { $number } week
       *[other] { $number } weeks
    }
length-days =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
length-hours =
    { $count ->
        [one] { $number } hour
       *[other] { $number } hours
    }
sentence-of-length = { POSSESSIVE($length) } { $kind }
sentence-in-words = { $kind } of { $length }
sentence-of-kind = { $kind }
sentence-life = life imprisonment
sentence-fine = a fine of { $amount }
sentence-of-amount = { $kind } of { $amount }
sentence-regime = {" "}({ $regime })
sentence-suspended = {" "}(suspended)
sentence-part-suspended = {" "}(of which { $part } suspended)
sentence-concurrent = {" "}(to run concurrently)
# What a decision changes of a sentence that stood: parts with their leading space.
change-by = {" "}by { $by }
change-to = {" "}to { $to }
change-by-to = {" "}by { $by }, to { $to }
# Of somebody with $whose; $what is sentence or fine; $sentence is the one that the entry names,
# $before what stood before it.
the-punishment =
    { $what ->
        [fine] the fine
       *[sentence] { $whose } sentence
    }
ledger-imposed = { $who } { was } sentenced to { $sentence }
ledger-added = { the-punishment } was extended{ $change }
ledger-increased = { the-punishment } was increased{ $change }
ledger-reduced = { the-punishment } was reduced{ $change }
ledger-replaced = { the-punishment } was replaced by { $sentence }
ledger-suspended = the execution of { $before } was suspended
ledger-activated = the suspended sentence of { $before } is to be served
ledger-cancelled = the sentence of { $before } was set aside
ledger-amnestied = { the-punishment } was reduced{ $change } under an amnesty
ledger-merged = { the-punishment } was merged with another{ $change }
case-kind =
    { $kind ->
        [civil] civil proceedings
        [disciplinary] disciplinary proceedings
        [immigration] immigration proceedings
        [extradition] extradition proceedings
        [constitutional] constitutional proceedings
        [international] international proceedings
        [habeas-corpus] habeas corpus proceedings
        [administrative] an administrative case
        [military] a military case
       *[criminal] a criminal case
    }

## What was done: acts

act-killing = { $who } { was } killed{ $times }{ $by }
    .headline = { $person }{ $allegedly } killed
act-attempted-killing = an attempt was made on { OF("the life", $mention, $whose, $name) }{ $times }{ $by }
    .headline = Attempt on the life of { $person }
act-death-in-custody = { $who } died in custody{ $times }
    .headline = { $person }{ $allegedly } dies in custody
act-enforced-disappearance = { $who } { was } forcibly disappeared{ $times }{ $by }
    .headline = { $person }{ $allegedly } forcibly disappeared
act-torture = { $who } { was } tortured{ $times }{ $by }
    .headline = { $person }{ $allegedly } tortured
act-ill-treatment = { $who } { was } ill-treated{ $times }{ $by }
    .headline = { $person }{ $allegedly } ill-treated
act-sexual-violence = { $who } { was } subjected to sexual violence{ $times }{ $by }
    .headline = { $person }{ $allegedly } subjected to sexual violence
act-physical-assault = { $who } { was } physically assaulted{ $times }{ $by }
    .headline = { $person }{ $allegedly } physically assaulted
act-attempted-assault = an attempt was made to assault { $whom }{ $times }{ $by }
    .headline = Attempted assault on { $person }
act-threat = { $who } { was } threatened{ $times }{ $by }
    .headline = { $person }{ $allegedly } threatened
act-death-threat = { $who } received death threats{ $times }{ $from }
    .headline = { $person }{ $allegedly } receives death threats
act-threat-to-family = threats were made against { OF("the family", $mention, $whose, $name) }{ $times }{ $by }
    .headline = Family of { $person } threatened
act-abduction = { $who } { was } abducted{ $times }{ $by }
    .headline = { $person }{ $allegedly } abducted
act-hostage-taking = { $who } { was } taken hostage{ $times }{ $by }
    .headline = { $person }{ $allegedly } taken hostage
act-arbitrary-arrest = { $who } { was } arrested{ $times }{ $by }
    .headline = { $person }{ $allegedly } arrested
act-detention = { $who } { was } detained{ $times }{ $by }
    .headline = { $person }{ $allegedly } detained
act-pre-trial-detention = { $who } { was } held in pre-trial detention{ $times }
    .headline = { $person }{ $allegedly } held in pre-trial detention
act-administrative-detention = { $who } { was } held in administrative detention{ $times }
    .headline = { $person }{ $allegedly } held in administrative detention
act-incommunicado-detention = { $who } { was } held incommunicado{ $times }{ $by }
    .headline = { $person }{ $allegedly } held incommunicado
act-house-arrest = { $who } { was } held under house arrest{ $times }
    .headline = { $person }{ $allegedly } held under house arrest
act-bail-refused = { $who } { was } refused bail{ $times }
    .headline = { $person }{ $allegedly } refused bail
act-solitary-confinement = { $who } { was } held in solitary confinement{ $times }
    .headline = { $person }{ $allegedly } held in solitary confinement
act-punishment-in-custody = { $who } { was } punished in custody{ $times }
    .headline = { $person }{ $allegedly } punished in custody
act-denial-of-medical-care = { $who } { was } denied medical care{ $times }
    .headline = { $person }{ $allegedly } denied medical care
act-denial-of-visits = { $who } { was } denied visits{ $times }
    .headline = { $person }{ $allegedly } denied visits
act-forced-psychiatric-confinement = { $who } { was } forcibly confined to a psychiatric institution{ $times }
    .headline = { $person }{ $allegedly } forcibly confined to a psychiatric institution
act-search = { OF("premises", $mention, $whose, $name) } were searched{ $times }{ $by }
    .headline = Premises of { $person } searched
act-seizure-of-property = { OF("property", $mention, $whose, $name) } was seized{ $times }{ $by }
    .headline = Property of { $person } seized
act-damage-to-property = { OF("property", $mention, $whose, $name) } was damaged{ $times }{ $by }
    .headline = Property of { $person } damaged
act-office-closed = { OF("the office", $mention, $whose, $name) } was closed{ $times }{ $by }
    .headline = Office of { $person } closed
act-organization-banned =
    { $gender ->
        [organization] { $who } { was }
       *[other] { OF("the organization", $mention, $whose, $name) } was
    } banned or deregistered{ $times }{ $by }
    .headline = { $person }{ $allegedly } targeted
act-licence-suspended = { OF("the licence", $mention, $whose, $name) } was suspended{ $times }{ $by }
    .headline = Licence of { $person } suspended
act-disbarment = { $who } { was } disbarred{ $times }{ $by }
    .headline = { $person }{ $allegedly } disbarred
act-dismissal = { $who } { was } dismissed from work{ $times }
    .headline = { $person }{ $allegedly } dismissed from work
act-asset-freeze = { OF("the assets", $mention, $whose, $name) } were frozen{ $times }{ $by }
    .headline = Assets of { $person } frozen
act-fine = { $who } { was } fined{ $times }{ $by }
    .headline = { $person }{ $allegedly } fined
act-eviction = { $who } { was } evicted{ $times }
    .headline = { $person }{ $allegedly } evicted
act-travel-restriction = { $who } { was } prevented from travelling{ $times }{ $by }
    .headline = { $person }{ $allegedly } prevented from travelling
act-refusal-of-entry = { $who } { was } refused entry{ $times }
    .headline = { $person }{ $allegedly } refused entry
act-refusal-of-asylum = { $who } { was } refused asylum{ $times }
    .headline = { $person }{ $allegedly } refused asylum
act-expulsion = { $who } { was } expelled{ $times }
    .headline = { $person }{ $allegedly } expelled
act-extradition = { $who } { was } extradited{ $times }
    .headline = { $person }{ $allegedly } extradited
act-loss-of-nationality = { $who } { was } deprived of nationality{ $times }
    .headline = { $person }{ $allegedly } deprived of nationality
act-surveillance = { $who } { was } under surveillance{ $times }{ $by }
    .headline = { $person }{ $allegedly } under surveillance
act-stalking = { $who } { was } followed{ $times }{ $by }
    .headline = { $person }{ $allegedly } followed
act-digital-attack = { $who } { was } the target of a digital attack{ $times }{ $by }
    .headline = Digital attack on { $person }
act-account-blocked = { OF("an account or website", $mention, $whose, $name) } was blocked{ $times }{ $by }
    .headline = Account or website of { $person } blocked
act-smear-campaign = { $who } { was } the target of a smear campaign{ $times }{ $by }
    .headline = Smear campaign against { $person }
act-defamation = { $who } { was } defamed{ $times }{ $by }
    .headline = { $person }{ $allegedly } defamed
act-listing = { $who } { was } placed on an official list{ $times }{ $by }
    .headline = { $person }{ $allegedly } placed on an official list
act-speech-ban = { $who } { was } prevented from speaking in public{ $times }{ $by }
    .headline = { $person }{ $allegedly } prevented from speaking in public
act-harassment = { $who } { was } harassed{ $times }{ $by }
    .headline = { $person }{ $allegedly } harassed
act-questioning = { $who } { was } questioned{ $times }{ $by }
    .headline = { $person }{ $allegedly } questioned
act-judicial-harassment = { $who } { was } subjected to judicial harassment{ $times }{ $by }
    .headline = { $person }{ $allegedly } subjected to judicial harassment
act-denial-of-fair-trial = { $who } { was } denied a fair trial{ $times }
    .headline = { $person }{ $allegedly } denied a fair trial
act-denial-of-counsel = { $who } { was } denied access to a lawyer{ $times }
    .headline = { $person }{ $allegedly } denied access to a lawyer
act-fabrication-of-evidence = evidence was fabricated against { $whom }{ $times }{ $by }
    .headline = Evidence fabricated against { $person }
act-retaliation-against-relatives = { OF("relatives", $mention, $whose, $name) } were targeted{ $times }{ $by }
    .headline = Relatives of { $person } targeted
act-retaliation-against-colleagues = { OF("colleagues", $mention, $whose, $name) } were targeted{ $times }{ $by }
    .headline = Colleagues of { $person } targeted
act-retaliation-against-lawyer = { OF("the lawyer", $mention, $whose, $name) } was targeted{ $times }{ $by }
    .headline = Lawyer of { $person } targeted

# A line of the record that is no sentence and tells what is alleged.
happened = this happened: { $text }
beside = the following is recorded: { $text }
beside-alleged = the allegation is as follows: { $text }
took-place = this took place{ $place }{ $during }
agents-named = this was done by { $names }
agents-named-alleged = it is alleged that this was done by { $names }
part-ordered = { $names } gave the order
part-planned =
    { $count ->
        [one] { $names } is said to have planned it
       *[other] { $names } are said to have planned it
    }
part-present =
    { $count ->
        [one] { $names } was present
       *[other] { $names } were present
    }
part-assisted = { $names } assisted
part-failed-to-prevent = { $names } failed to prevent it
part-tolerated = { $names } tolerated it
part-suspected =
    { $count ->
        [one] { $names } is suspected of being responsible
       *[other] { $names } are suspected of being responsible
    }
part-other = { $names }: { $label }
warrant-in-words = { $text }
warrant-shown = as to a warrant or another decision, the following is known: { $text }
stated-reason = the reason given for it was: { $text }
became-known = this became known { $date }
recurrence = it happened again and again: { $text }
in-absentia = this was done in { $whose } absence
involved-as = { $name } ({ $role })
involved = also recorded in this connection: { $names }
link-retaliation-for = this was done in retaliation for the following: { $what }
# What accounts say that the letter does not rely on.
account-of-a-date = { OR($source, "another account") } gives another date: { $value }{ WITH(" (", $reason, ")") }
account-of-something = { OR($source, "another account") } gives a different account: { $value }{ WITH(" (", $reason, ")") }
responsible-for = { $names }: { $what }{ WITH(", ", $date) }

## What happened in a proceeding: steps

step-complaint-filed = a complaint was filed concerning { $whom }{ $by }
    .headline = Complaint filed in the case of { $person }
step-complaint-withdrawn = the complaint concerning { $whom } was withdrawn
    .headline = Complaint withdrawn in the case of { $person }
step-inquiry-opened = a preliminary inquiry was opened into { $whom }{ $by }
    .headline = { $person } under inquiry
step-case-opened = { $case } was opened{ $place }{ $by } against { $whom }{ $on-charge }
    .headline = { $person } faces { $case }
step-case-refused = the opening of a case was refused{ $by }
    .headline = Opening of a case refused in the case of { $person }
step-summons = { $who } { was } summoned{ $by }
    .many = { $who } { was } summoned { $times } times{ $by }
    .headline = { $person } summoned
step-questioned = { $who } { was } questioned{ $by }
    .many = { $who } { was } questioned { $times } times{ $by }
    .headline = { $person } questioned
step-search = a search was carried out at { OF("premises", $mention, $whose, $name) }{ $by }
    .many = { $times } searches were carried out at { OF("premises", $mention, $whose, $name) }{ $by }
    .headline = Premises of { $person } searched
step-seizure = { OF("property", $mention, $whose, $name) } was seized{ $by }
    .headline = Property of { $person } seized
step-accused = { $who } { was } named as a suspect{ $by }{ $on-charge }
    .headline = { $person } named as a suspect
step-warrant-issued = a warrant was issued for { OF("the arrest", $mention, $whose, $name) }{ $by }
    .headline = Warrant issued for the arrest of { $person }
step-defendants-added = further defendants were added in the case of { $name }{ $by }
    .headline = Defendants added in the case of { $person }
step-charged = { $who } { was } charged{ $by }{ $with-charge }
    .headline = { $person } charged
step-indicted = { $who } { was } indicted{ $by }{ $with-charge }
    .headline = { $person } indicted
step-charge-added = a further charge was brought against { $whom }{ $by }
    .headline = { $person } faces a further charge
step-charge-changed = the charge against { $whom } was changed{ $by }
    .headline = Charge against { $person } changed
step-supplementary-indictment = a supplementary indictment was brought against { $whom }{ $by }
    .headline = { $person } further indicted
step-forensic-examination = a forensic examination was ordered{ $by }
    .headline = Forensic examination ordered in the case of { $person }
step-file-disclosed = the case file was disclosed to the defence
    .headline = Case file disclosed in the case of { $person }
step-case-sent-to-court = the case against { $whom } was sent to court{ $by }
    .headline = Case sent to court in the case of { $person }
step-investigation-suspended = the investigation was suspended{ $by }
    .headline = Investigation suspended in the case of { $person }
step-investigation-resumed = the investigation was resumed{ $by }
    .headline = Investigation resumed in the case of { $person }
step-arrested = { $who } { was } arrested{ $place }{ $by }
    .headline = { $person } arrested
step-detained = { $who } { was } detained{ $place }{ $by }
    .headline = { $person } detained
step-disappeared = { $who } disappeared{ $place }
    .headline = { $person } disappeared
step-custody-admitted = the authorities admitted that { $who } { was } in custody
    .headline = Authorities admit holding { $person }
step-habeas-corpus-filed = a petition for habeas corpus was filed on behalf of { $whom }
    .headline = Habeas corpus sought in the case of { $person }
step-habeas-corpus-decided = the petition for habeas corpus was decided{ $by }{ $outcome }
    .headline = Habeas corpus decided in the case of { $person }
step-remanded = { $who } { was } remanded in custody{ $by }{ $during }{ $in-all }{ $until }
    .headline = { $person } remanded in custody
step-remand-extended = { OF("the detention", $mention, $whose, $name) } was extended{ $by }{ $during }{ $in-all }{ $until }
    .many = { OF("the detention", $mention, $whose, $name) } was extended { $times } times{ $by }{ $until }
    .headline = Detention of { $person } extended
step-remand-appealed = an appeal was lodged against the remand order
    .headline = Remand order appealed in the case of { $person }
step-remand-appeal-decided = the appeal against the remand order was decided{ $by }{ $outcome }
    .headline = Remand appeal decided in the case of { $person }
step-bail-granted = { $who } { was } granted bail{ WITH(" of ", $sum) }{ $by }
    .headline = { $person } granted bail
step-bail-refused = { $who } { was } refused bail{ $by }
    .headline = { $person } refused bail
step-house-arrest = { $who } { was } placed under house arrest{ $by }{ $during }{ $until }
    .headline = { $person } placed under house arrest
step-travel-restricted = { $who } { was } placed under an obligation not to leave{ $by }
    .headline = { $person } placed under an obligation not to leave
step-order-breached = a breach of an order was reported{ $by } in the case of { $name }
    .headline = Breach of an order reported in the case of { $person }
step-provisional-release = { $who } { was } provisionally released{ $by }
    .headline = { $person } provisionally released
step-transferred = { $who } { was } transferred{ WITH(" to ", $where) }{ $by }
    .headline = { $person } transferred
step-hunger-strike = { $who } began a hunger strike
    .many = { $who } went on hunger strike { $times } times
    .headline = { $person } on hunger strike
step-trial-opened = { OF("the trial", $mention, $whose, $name) } opened{ $at }
    .headline = { $person } on trial
step-preliminary-hearing = a preliminary hearing was held in the case of { $name }{ $at }
    .headline = Preliminary hearing held in the case of { $person }
step-hearing = a hearing was held in the case of { $name }{ $at }
    .many = { $times } hearings were held in the case of { $name }{ $at }
    .headline = Hearing held in the case of { $person }
step-hearing-adjourned = the hearing in the case of { $name } was adjourned{ $by }
    .many = hearings in the case of { $name } were adjourned { $times } times{ $by }
    .headline = Hearing adjourned in the case of { $person }
step-hearing-cancelled = a hearing in the case of { $name } did not take place
    .headline = Hearing not held in the case of { $person }
step-hearing-closed = a hearing in the case of { $name } was held behind closed doors{ $at }
    .many = { $times } hearings in the case of { $name } were held behind closed doors{ $at }
    .headline = Tried behind closed doors in the case of { $person }
step-hearing-observed = a hearing in the case of { $name } was observed{ $at }
    .headline = Hearing observed in the case of { $person }
step-recusal = the recusal of the judge was sought
    .headline = Recusal sought in the case of { $person }
step-sentence-requested =
    { HAS($to-sentence) ->
        [no] the prosecutor asked the court for a sentence against { $whom }
       *[yes] the prosecutor asked the court to sentence { $whom }{ $to-sentence }
    }
    .headline = Prosecutor asks for a sentence against { $person }
step-last-word = { $who } made { $whose } closing statement to the court
    .headline = { $person } closing statement made
step-petition-filed = a petition or claim was filed in the case of { $name }
    .headline = Petition or claim filed in the case of { $person }
step-petition-decided = the petition or claim in the case of { $name } was decided{ $by }{ $outcome }
    .headline = Petition or claim decided in the case of { $person }
step-verdict-announced = the verdict in the case of { $name } was announced{ $by }
    .headline = Verdict announced in the case of { $person }
step-convicted = { $who } { was } convicted{ $by }{ $of-charge }{ $and-sentence }
    .headline = { $person } convicted
step-acquitted = { $who } { was } acquitted{ $by }{ $of-charge }
    .headline = { $person } acquitted
step-sentenced = { $who } { was } sentenced{ $by }{ $to-sentence }
    .headline = { $person } sentenced
step-appeal-lodged = an appeal was lodged in the case of { $name }
    .headline = Appeal lodged in the case of { $person }
step-appeal-heard = the appeal in the case of { $name } was heard{ $at }
    .headline = Appeal heard in the case of { $person }
step-appeal-decided = the appeal in the case of { $name } was decided{ $by }{ $outcome }
    .headline = Appeal decided in the case of { $person }
step-cassation-lodged = a cassation appeal was lodged in the case of { $name }
    .headline = Cassation appeal lodged in the case of { $person }
step-cassation-decided = the cassation appeal in the case of { $name } was decided{ $by }{ $outcome }
    .headline = Cassation appeal decided in the case of { $person }
step-supreme-court-decided = the Supreme Court decided the case against { $whom }{ $outcome }
    .headline = Supreme Court decision in the case of { $person }
step-constitutional-complaint = a constitutional complaint was lodged on behalf of { $whom }
    .headline = Constitutional complaint lodged in the case of { $person }
step-constitutional-decision = the constitutional complaint on behalf of { $whom } was decided{ $by }{ $outcome }
    .headline = Constitutional decision in the case of { $person }
step-review-requested = a review of the case of { $name } was requested
    .headline = Review requested in the case of { $person }
step-review-decided = the request for review in the case of { $name } was decided{ $by }{ $outcome }
    .headline = Review decided in the case of { $person }
step-retrial-ordered = a retrial of { $whom } was ordered{ $by }
    .headline = Retrial ordered in the case of { $person }
step-sent-back = the case against { $whom } was sent back{ $by }
    .headline = Case sent back in the case of { $person }
step-sentence-began = { $who } began to serve { $whose } sentence
    .headline = { $person } serving a sentence
step-sentence-replaced = { OF("the sentence", $mention, $whose, $name) } was replaced{ $by }{ $with-sentence }
    .headline = Sentence replaced in the case of { $person }
step-term-extended = { OF("the term", $mention, $whose, $name) } was extended{ $change }{ $by }
    .headline = Term extended in the case of { $person }
step-amnestied =
    { HAS($change) ->
        [no] { $who } { was } amnestied{ $by }
       *[yes] { OF("the sentence", $mention, $whose, $name) } was reduced{ $change } under an amnesty{ $by }
    }
    .headline = { $person } amnestied
step-pardoned = { $who } { was } pardoned
    .headline = { $person } pardoned
step-parole-granted = { $who } { was } released on parole
    .headline = { $person } released on parole
step-parole-refused = { $who } { was } refused parole{ $by }
    .headline = { $person } refused parole
step-released = { $who } { was } released
    .headline = { $person } released
step-released-on-condition = { $who } { was } released on condition
    .headline = { $person } released on condition
step-released-on-expiry = { $who } { was } released at the end of { $whose } term
    .headline = { $person } released
step-released-into-exile = { $who } { was } released into exile
    .headline = { $person } released into exile
step-supervision = { $who } { was } placed under supervision{ $by }
    .headline = { $person } under supervision
step-escaped = { $who } escaped
    .headline = { $person } at large
step-wanted = { $who } { was } declared wanted{ $by }
    .headline = { $person } declared wanted
step-extradition-requested = { OF("the extradition", $mention, $whose, $name) } was requested{ $by }
    .headline = Extradition requested in the case of { $person }
step-extradited = { $who } { was } extradited{ WITH(" to ", $where) }{ $by }
    .headline = { $person } extradited
step-deported = { $who } { was } deported{ WITH(" to ", $where) }{ $by }
    .headline = { $person } deported
step-asylum-sought = { $who } applied for asylum{ $place }
    .headline = { $person } applies for asylum
step-asylum-granted = { $who } { was } granted asylum{ $place }{ $by }
    .headline = { $person } granted asylum
step-asylum-refused = { $who } { was } refused asylum{ $place }{ $by }
    .headline = { $person } refused asylum
step-charges-dropped = the charges against { $whom } were dropped{ $by }
    .headline = Charges against { $person } dropped
step-dismissed = the case against { $whom } was dismissed{ $by }
    .headline = Case against { $person } dismissed
step-closed = the case against { $whom } was closed{ $by }
    .headline = Case against { $person } closed
step-expired = { OF("the prosecution", $mention, $whose, $name) } became time-barred
    .headline = Prosecution time-barred in the case of { $person }
step-decriminalised = decriminalisation was applied{ $on-charge } in the case of { $name }{ $by }
    .headline = Decriminalisation applied in the case of { $person }
step-quashed = { OF("the conviction", $mention, $whose, $name) } was quashed{ $by }
    .headline = Conviction of { $person } quashed
step-rehabilitated = { $who } { was } formally rehabilitated{ $by }
    .headline = { $person } rehabilitated
step-died = { $who } died
    .headline = { $person } dies
step-abated = the case against { $whom } was closed because of { $whose } death{ $by }
    .headline = Case against { $person } closed after { $whose } death
step-reprimand = { $who } { was } reprimanded{ $by }
    .headline = { $person } reprimanded
step-licence-suspended =
    { $gender ->
        [organization] { $who } { was } suspended from exercising rights that depend on its registration or licence{ $by }
       *[other] { OF("the licence", $mention, $whose, $name) } to practise was suspended{ $by }
    }
    .headline = Licence suspended in the case of { $person }
step-disbarred = { $who } { was } disbarred{ $by }
    .headline = { $person } disbarred
step-reinstated = { $who } { was } reinstated{ $by }
    .headline = { $person } reinstated
step-registration-refused = registration was refused to { $whom }{ $by }
    .headline = Registration refused in the case of { $person }
step-organization-dissolved = the organization was dissolved{ $by }
    .headline = Organization dissolved in the case of { $person }
step-fined = { $who } { was } fined{ $amount }{ $by }{ $for-charge }
    .headline = { $person } fined
step-warning-issued = an official warning was issued to { $whom }{ $by }
    .headline = Officially warned in the case of { $person }
step-interim-measure = an interim measure was indicated in favour of { $whom }{ $by }
    .headline = Interim measure indicated in the case of { $person }
step-submitted = the case of { $name } was submitted to an international body
    .headline = Case submitted in the case of { $person }
step-registered = the case of { $name } was registered{ $by }
    .headline = Case registered in the case of { $person }
step-transmitted = the case of { $name } was transmitted to the Government{ $by }
    .headline = Case transmitted in the case of { $person }
step-reply-received = the Government replied in the case of { $name }
    .headline = Government replied in the case of { $person }
step-opinion-adopted = an opinion or decision in the case of { $name } was adopted{ $by }
    .headline = Decision adopted in the case of { $person }
step-decision-notified = the decision in the case of { $name } was notified{ $by }
    .headline = Decision notified in the case of { $person }
step-decision-published = the decision in the case of { $name } was published{ $by }
    .headline = Decision published in the case of { $person }

# What was decided on a remedy: of $stood (what had been decided before), on $remedy, for one count
# where $for-charge names it.
the-remedy =
    { $remedy ->
        [appeal] the appeal
        [cassation] the cassation appeal
        [supreme] the appeal to the Supreme Court
        [constitutional] the constitutional complaint
        [review] the request for review
        [remand-appeal] the appeal against the detention order
        [habeas-corpus] the petition for habeas corpus
        [complaint] the complaint
       *[other] the application
    }
own-remedy-headline =
    { $remedy ->
        [appeal] Appeal
        [cassation] Cassation appeal
        [supreme] Appeal to the Supreme Court
        [constitutional] Constitutional complaint
        [review] Request for review
        [remand-appeal] Appeal against detention
        [habeas-corpus] Habeas corpus
        [complaint] Complaint
       *[other] Application
    }
on-remedy =
    { $remedy ->
        [appeal] {" "}on appeal
        [cassation] {" "}on cassation
        [supreme] {" "}by the Supreme Court
        [constitutional] {" "}on a constitutional complaint
        [review] {" "}on review
        [remand-appeal] {" "}on appeal
       *[other] {""}
    }
what-stood =
    { $stood ->
        [conviction] { OF("the conviction", $mention, $whose, $name) }
        [acquittal] { OF("the acquittal", $mention, $whose, $name) }
        [detention] { OF("the detention", $mention, $whose, $name) }
        [decision] the decision in the case of { $name }
        [closure] the closure of the case of { $name }
       *[judgment] the judgment in the case of { $name }
    }
decided-upheld = { what-stood }{ $for-charge } was upheld{ on-remedy }{ $by }
    .headline = { $stood ->
        [conviction] Conviction of { $person } upheld
        [acquittal] Acquittal of { $person } upheld
        [detention] Detention of { $person } upheld
       *[judgment] Judgment upheld in the case of { $person }
    }
decided-reduced = { OF("the sentence", $mention, $whose, $name) } was reduced{ on-remedy }{ $change }{ $by }
    .headline = Sentence of { $person } reduced
decided-increased = { OF("the sentence", $mention, $whose, $name) } was increased{ on-remedy }{ $change }{ $by }
    .headline = Sentence of { $person } increased
decided-quashed = { what-stood }{ $for-charge } was quashed{ on-remedy }{ $by }
    .headline = { $stood ->
        [conviction] Conviction of { $person } quashed
        [acquittal] Acquittal of { $person } quashed
        [detention] Detention order against { $person } quashed
       *[judgment] Judgment quashed in the case of { $person }
    }
decided-partly-quashed = { what-stood } was quashed in part{ on-remedy }{ $by }
    .headline = Judgment in the case of { $person } quashed in part
decided-sent-back =
    { $remedy ->
        [habeas-corpus] the petition for habeas corpus in the case of { $name } was sent back{ $by }
        [remand-appeal] the appeal against the detention order in the case of { $name } was sent back{ $by }
       *[other] the case against { $whom } was sent back{ on-remedy }{ $by }
    }
    .headline = Case against { $person } sent back
decided-granted = { the-remedy } in the case of { $name } was granted{ $by }
    .headline = { own-remedy-headline } granted in the case of { $person }
decided-partly-granted = { the-remedy } in the case of { $name } was granted in part{ $by }
    .headline = { own-remedy-headline } granted in part in the case of { $person }
decided-refused = { the-remedy } in the case of { $name } was rejected{ $by }
    .headline = { own-remedy-headline } rejected in the case of { $person }
decided-dismissed = { the-remedy } in the case of { $name } was dismissed{ $by }
    .headline = { own-remedy-headline } dismissed in the case of { $person }
decided-inadmissible = { the-remedy } in the case of { $name } was declared inadmissible{ $by }
    .headline = { own-remedy-headline } declared inadmissible in the case of { $person }
decided-withdrawn = { the-remedy } in the case of { $name } was withdrawn
    .headline = { own-remedy-headline } withdrawn in the case of { $person }
decided-adjourned = the hearing of { the-remedy } in the case of { $name } was adjourned{ $by }
    .headline = Appeal hearing adjourned in the case of { $person }
decided-no-decision = no decision was taken on { the-remedy } in the case of { $name }{ $by }
    .headline = No decision on the appeal in the case of { $person }
decided-convicted = { $who } { was } convicted{ on-remedy }{ $by }{ $of-charge }{ $and-sentence }
    .headline = { $person } convicted on appeal
decided-acquitted = { $who } { was } acquitted{ on-remedy }{ $by }{ $of-charge }
    .headline = { $person } acquitted on appeal
decided-charges-dropped = the charges against { $whom } were dropped{ on-remedy }{ $by }
    .headline = Charges against { $person } dropped
decided-requalified = the charge against { $whom } was reclassified{ on-remedy }{ $by }
    .headline = Charge against { $person } reclassified
decided-released = the release of { $whom } was ordered{ on-remedy }{ $by }
    .headline = Release of { $person } ordered
decided-extended = { OF("the detention", $mention, $whose, $name) } was extended{ on-remedy }{ $by }{ $until }
    .headline = Detention of { $person } extended
# Results of one judgment, count by count: the first is the clause, others follow it.
result-fined = { $who } { was } fined{ $amount }{ $by }{ $for-charge }
result-requalified = the charge{ $of-charge } against { $whom } was reclassified{ $by }
result-in-words = { $who } { was } judged as follows{ $on-charge }{ $by }: { $label }
result-next-convicted = { $clause }, and convicted{ $of-charge }
result-next-acquitted = { $clause }, but acquitted{ $of-charge }
result-next-charges-dropped = { $clause }; the charge{ $of-charge } was dropped
result-next-dismissed = { $clause }; the charge{ $of-charge } was dismissed
result-next-fined = { $clause }, and fined{ $for-charge }
result-next-requalified = { $clause }; the charge{ $of-charge } was reclassified
result-next = { $clause };{ $on-charge }: { $label }

step-other = { $label }
    .headline = { $person }: { $label }
# For steps and acts without a headline of their own.
headline-default = { $person }: { $label }
headline-at-risk = { $person } at risk
headline-alleged = { $headline }, it is alleged
headline = { $country }: { $headline }
times-aside = {" "}({ $times })

## Who the defender is

who-is = { $name } { is } { $what }
what-as = { AS($what) }
role-of-organization = { ROLE($role) } of { $organization }{ $meaning }
role-alone = { ROLE($role) }
# An affiliation of which no role is recorded.
of-organization = affiliated with { $organization }{ $meaning }
meaning-part = {" "}(“{ $meaning }”)
organization-is = { $organization } is { A($description) }
organization-is-serves = { $organization } is { A($description) } that serves { $serves }
organization-serves = { $organization } serves { $serves }
works-for =
    { $who } { $agreement ->
        [many] work
       *[one] works
    } for { $serves }
is-now = { $who } { is } { $whereabouts }

## What the authorities say

allegation = according to the investigation, { $name } { $allegation }
allegation-account = the authorities give the following account: { $allegation }
quotation-in-document-by =
    in { $document }, { $by } { $length ->
        [short] speaks of “{ $words }”
       *[long] states: “{ $words }”
    }
quotation-in-document =
    { $document } { $length ->
        [short] speaks of “{ $words }”
       *[long] states: “{ $words }”
    }
quotation-by =
    { $by } { $length ->
        [short] speaks of “{ $words }”
       *[long] states: “{ $words }”
    }
quotation-alone =
    the authorities’ account { $length ->
        [short] speaks of “{ $words }”
       *[long] states: “{ $words }”
    }
quotation-also =
    it also { $length ->
        [short] speaks of “{ $words }”
       *[long] states: “{ $words }”
    }
words-of = in the words of { $by }: “{ $words }”
the-authorities = the authorities
person-with-status = { $name }, { A($status) },
citizen-of = citizen of { $countries }
witnesses =
    { $count ->
        [one] { $names } takes part in the proceedings as a witness
       *[other] { $names } take part in the proceedings as witnesses
    }
co-accused =
    { $count ->
        [one] { $names } is accused together with { $name }
       *[other] { $names } are accused together with { $name }
    }
measure-object = {" "}concerning { $object }
measure-ordered = the following was ordered against { $whom }{ $by }{ $during }: { $label }{ $concerning }
    .headline = { $person }: { $label }
measure-asked-for =
    { HAS($authority) ->
        [no] the following was requested against { $whom }; no decision on it is recorded
       *[yes] { $authority } requested the following against { $whom }; no decision on it is recorded
    }: { $label }{ $concerning }
    .headline = { $label } sought against { $person }
measure-refused = the following was requested against { $whom } and refused{ $by }: { $label }{ $concerning }
    .headline = { $label } against { $person } refused
measure-travel-ban = { $who } { was } barred from leaving the country{ $by }{ $during }{ $concerning }
    .headline = { $person } barred from leaving the country
measure-entry-ban = { $who } { was } barred from entering the country{ $by }{ $during }{ $concerning }
    .headline = { $person } barred from entering the country
measure-asset-freeze = { OF("the assets", $mention, $whose, $name) } were frozen{ $by }{ $during }{ WITH(" (", $object, ")") }
    .headline = Assets of { $person } frozen
measure-property-seized = { OF("property", $mention, $whose, $name) } was seized{ $by }{ WITH(" (", $object, ")") }
    .headline = Property of { $person } seized
measure-office-sealed = { OF("the office", $mention, $whose, $name) } was sealed{ $by }{ WITH(" (", $object, ")") }
    .headline = Office of { $person } sealed
measure-registration-revoked = { OF("the registration", $mention, $whose, $name) } was revoked{ $by }{ WITH(" (", $object, ")") }
    .headline = Registration of { $person } revoked
measure-licence-suspended =
    { HAS($object) ->
        [no] { OF("the licence", $mention, $whose, $name) } was suspended
       *[yes] { $whose } { $object } was suspended
    }{ $by }{ $during }
    .headline = Licence of { $person } suspended
measure-licence-revoked = { OF("the licence", $mention, $whose, $name) } was revoked{ $by }{ WITH(" (", $object, ")") }
    .headline = Licence of { $person } revoked
measure-account-blocked = { OF("an account or website", $mention, $whose, $name) } was blocked{ $by }{ WITH(" (", $object, ")") }
    .headline = Account or website of { $person } blocked
measure-passport-withheld = { OF("the passport", $mention, $whose, $name) } was withheld{ $by }{ $during }
    .headline = Passport of { $person } withheld
measure-nightly-reporting = { $who } { was } ordered to report nightly{ $by }{ $during }
    .headline = { $person } ordered to report nightly
measure-electronic-tag = { $who } { was } ordered to wear an electronic tag{ $by }{ $during }
    .headline = { $person } ordered to wear an electronic tag
measure-ban-on-activity = { $who } { was } banned from an activity{ WITH(" (", $object, ")") }{ $by }{ $during }
    .headline = { $person } banned from an activity
measure-obligation-not-to-leave = { $who } { was } placed under an obligation not to leave{ WITH(" ", $object) }{ $by }{ $during }
    .headline = { $person } placed under an obligation not to leave
measure-listing = { $who } { was } placed on an official list{ WITH(" (", $object, ")") }{ $by }
    .headline = { $person } placed on an official list
measure-red-notice = an international wanted notice was issued against { $whom }{ $by }
    .headline = International wanted notice against { $person }
measure-supervision = { $who } { was } placed under administrative supervision{ $by }{ $during }
    .headline = { $person } placed under supervision
measure-goes-on = although its term is over, this continues in fact
measure-goes-on-after = this ended { $date } but continues in fact
measure-ended = it ended { $date }
measure-is-in-force = it is in force
measure-is-in-force-until = it is in force { $until }
measure-was-in-force = it was known to be in force { $date }

## Background and law

targeted-before = { $name } has been targeted before
was-accused = { $who } { was } accused{ $of-charge }
charge-considered-by = { $sender } considers the charge to be { $assessment }
charge-considered = we consider the charge to be { $assessment }
that-charge-considered-by = { $sender } considers that charge to be { $assessment }
that-charge-considered = we consider that charge to be { $assessment }
charge-is =
    { $count ->
        [one] the charge is { $charge }
       *[other] the charges are { $charge }
    }
own-charge-was =
    { $count ->
        [one] the charge was { $charge }
       *[other] the charges were { $charge }
    }
case-is-about = the case concerns the following: { $text }
undated = the date of the following is not recorded.
next-date = the next date in the case
to-come = { $what } is announced for { BARE($date) }
relief = what the case seeks is the following: { $text }
parties = in { $case }, { $parties }
party-petitioner =
    { $count ->
        [one] the petitioner is { $names }
       *[other] the petitioners are { $names }
    }
party-respondent =
    { $count ->
        [one] the respondent is { $names }
       *[other] the respondents are { $names }
    }
party-complainant =
    { $count ->
        [one] the complainant is { $names }
       *[other] the complainants are { $names }
    }
party-other = { $label }: { $names }
charge-carries = the charge{ WITH(" of ", $charge) } carries { $penalty }
response-investigation-opened-on-some = criminal investigations were opened into some of these acts
response-investigation-opened = an investigation was opened
response-investigation-suspended = the investigation was suspended
response-investigation-closed = the investigation was closed
response-investigation-refused = the authorities refused to open an investigation
response-nobody-identified = nobody was identified
response-nobody-brought-to-justice = nobody was brought to justice
response-perpetrators-identified = those responsible were identified
response-perpetrators-charged = those responsible were charged
response-brought-to-justice = those responsible were brought to justice
response-complaint-filed = a complaint was filed with the authorities
response-complaint-refused = the authorities refused the complaint
response-denied = the authorities denied responsibility
response-acknowledged = the authorities acknowledged responsibility
response-apology = the authorities apologized
response-compensation = compensation was paid
response-to-act = { $response } ({ $act }{ WITH(", ", $date) })
response-but = { $first }, but { $second }
according-to = according to { $source }, { $clause }
in-custody-for = { $who } { has } been deprived of liberty for { $days }
earlier-letter = { $sender } wrote about this case { $when }{ $to }{ $answer }
earlier-letter-we = we wrote about this case { $when }{ $to }{ $answer }
earlier-letter-to = {" "}to { $names }
earlier-letter-unanswered = {""}
earlier-letter-answered = ; a reply was received

## Concern and demands

# Over what the sender is concerned; $hedged where it is told as a claim.
concern-over =
    { $over ->
        [death] the death of { $name }
        [disappearance] the disappearance of { $name }
        [attack] { $hedged ->
            [yes] the reported attack on { $name }
           *[no] the attack on { $name }
        }
        [liberty] the deprivation of liberty of { $name }
        [judgment] the judgment in the case of { $name }
        [charge] the charges brought against { $name }
        [measures] the measures taken against { $name }
        [search] the steps taken against { $name }
        [threat] { $hedged ->
            [yes] the reported threats against { $name }
           *[no] the threats against { $name }
        }
        [smear] the public statements made against { $name }
        [case] the case against { $name }
       *[situation] the situation of { $name }
    }
and-safety =
    { $danger ->
        [yes] {" "}and for { $whose } safety
       *[no] {""}
    }
concern = { $sender } expresses concern over { $over }{ and-safety }
concern-we = we express concern over { $over }{ and-safety }
welcome = { $sender } welcomes { $over }
welcome-we = we welcome { $over }
own-welcome-over =
    { $over ->
        [release] the release of { $name }
        [acquittal] the acquittal of { $name }
       *[end] the end of the case against { $name }
    }
recalls = the United Nations Declaration on Human Rights Defenders, adopted by the General Assembly on 9 December 1998, recognizes the right of everyone, individually and in association with others, to promote the protection of human rights, and calls on States to protect those who do so from violence, threats, retaliation and arbitrary action (articles 1 and 12)
urges = { $sender } urges the authorities{ $in-country } to:
urges-we = we urge the authorities{ $in-country } to:
demand-disclose-whereabouts = immediately disclose the fate and whereabouts of { $name }
demand-release = immediately and unconditionally release { $name }
demand-drop-charges = immediately drop all charges against { $name }
demand-quash-conviction = quash the conviction of { $name }
demand-medical-care = provide { $name } with the medical care that { $whose } condition requires
demand-access-to-lawyer = give { $name } prompt and confidential access to a lawyer of { $whose } choice
demand-access-to-family = allow { $name } regular contact with { $whose } family
demand-end-torture = protect { $name } from torture and other ill-treatment
demand-fair-trial = guarantee { $name } a fair and public trial before an independent court
demand-lift-measure = lift the restrictions imposed on { $name }
demand-reinstate = reinstate { $name } in { $whose } office or profession
demand-stop-extradition = refrain from extraditing or deporting { $name }
demand-cease-harassment = cease all harassment of { $name }
demand-investigate = carry out an immediate, thorough and impartial investigation into the acts against { $name } and bring those responsible to justice
demand-protect = take all measures that are needed to protect the life and physical and psychological integrity of { $name }
demand-reparation = provide { $name } with full reparation
demand-reform = bring law and practice into line with international human rights standards
demand-general-guarantee = guarantee in all circumstances that all human rights defenders{ $in-country } can carry out their legitimate work without fear of reprisals and free of all restrictions

## Letters

date-line = { $place }, { $date }
subject-charges = Subject: charges against { $name } ({ $charge })
subject-person = Subject: { $name }
your-reference = Your reference: case no. { $number }
our-reference = Our reference: { $number }
case-code = Case code: { $code }
update-number = Update { $number }
salutation = Dear Sir or Madam
salutation-comma = { $salutation },
write-on-behalf = we write on behalf of { $sender } about { $name }
write-about = I write to you about { $name }
letter-concern = we are concerned about { $over }{ and-safety }
letter-concern-i = I am concerned about { $over }{ and-safety }
letter-welcome = we welcome { $over }
letter-welcome-i = I welcome { $over }
letter-call = we therefore respectfully call on you, and through you on the competent authorities{ $in-country }, to:
letter-call-i = I therefore respectfully call on you, and through you on the competent authorities{ $in-country }, to:
letter-reply = we would be grateful to learn of the steps taken in this matter
letter-reply-i = I would be grateful to learn of the steps taken in this matter
close = Yours sincerely,
close-impersonal = Yours faithfully,
signature-here = (signature)
copies = Copies: { $names }
contact-email = E-mail: { $value }
contact-phone = Telephone: { $value }
contact-fax = Fax: { $value }
contact-website = Website: { $value }
page-label = Page { $page } of { $pages }
new-information = New information
background = Background
chronology = Chronology
date = Date
event = Event
unknown = Not recorded

## Urgent action

urgent-action-title = URGENT ACTION
urgent-action-what = What you can do
urgent-action-take = please write to the authorities named below in your own words or use this model letter
urgent-action-model = Model letter
urgent-action-addressees = Addressees
urgent-action-salutation = Salutation: { $salutation }
urgent-action-languages = Preferred languages
urgent-action-languages-text = { $languages }; you can also write in your own language
urgent-action-before = Please act before
urgent-action-asap = Please act as soon as possible
urgent-action-information = Additional information
urgent-action-name = Name and pronouns
urgent-action-pronouns = { $name } ({ $pronouns })
pronouns-female = she/her
pronouns-male = he/him
pronouns-other = they/them
pronouns-organization = it/its
urgent-action-earlier = Earlier action
urgent-action-call = I call on you to:

## Urgent appeal of an observatory

observatory-title = URGENT APPEAL
observatory-intro = { $sender } requests your urgent intervention in the following situation{ $in-country }
observatory-intro-we = we request your urgent intervention in the following situation{ $in-country }
observatory-description = Brief description of the situation
observatory-informed = { $sender } has been informed about the situation of { $name }
observatory-informed-we = we have been informed about the situation of { $name }
observatory-background = Background information
observatory-assessment = Assessment
observatory-actions = Actions requested
observatory-actions-opening = please write to the authorities{ $in-country }, asking them to:
observatory-addresses = Addresses
observatory-embassies = Please also write to the diplomatic representations of the country in your respective countries.
observatory-report = kindly inform us of any action undertaken, quoting the code of this appeal in your reply

## Submission to the Special Procedures

un-title = Information submitted to the Special Procedures of the Human Rights Council
un-kind = Kind of communication
un-urgent = Urgent appeal: the alleged violations are ongoing or imminent
un-allegation = Allegation letter: the alleged violations have already occurred
un-victims = Alleged victim(s)
un-perpetrators = Alleged perpetrator(s)
un-perpetrators-label = Persons, forces or bodies alleged to be responsible
un-incident = Date, place and circumstances
un-when = Date
un-where = Place
un-circumstances = Circumstances
un-ongoing = What is ongoing or imminent
un-domestic = Steps taken at the domestic level
un-international = Other international procedures
un-consent = Consent and confidentiality
un-consent-submit = Consent to the submission
un-consent-given = given{ $by }{ $date }
un-consent-by = {" "}by { $name }
un-consent-date = {" "}{ $date }
un-consent-not = not recorded
un-consent-refused = refused or withdrawn
un-keep-confidential = To be kept confidential
un-keep-confidential-text = the identity of the submitter, and the names of witnesses and sources
un-submitter = Submitted by
un-submitter-note = The identity of the submitter is to be kept confidential.
un-disappearance = Enforced disappearance: the six elements
un-forces = Forces held responsible
un-search-steps = Steps taken to determine the fate or whereabouts
un-legal = Legal basis invoked by the authorities
un-assessment = Link with the work of the defender

## Fields of forms

field-name = Full name
field-family-name = Family name
field-given-name = Given names
field-other-names = Other names and spellings
field-sex = Sex
field-birth-date = Date of birth
field-birth-place = Place of birth
field-age = Age
field-age-on =
    { $age } ({ $date })
field-nationality = Nationality
field-identity-document = Identity document
field-profession = Profession or activity
field-organization = Organization
field-address = Address of usual residence
field-whereabouts = Present whereabouts
field-date = Date
field-place = Place
field-forces = Forces that carried it out
field-holding = Forces holding the person
field-warrant = Was a warrant or other decision shown
field-authority = Authority that ordered it
field-reasons = Reasons given by the authorities
field-law = Legislation applied
field-duration = Duration
field-state = State concerned
field-representative = Representative
field-article = Article
field-final-decision = Final domestic decision
yes-exhausted = No further effective domestic remedy is available.

## Working Group on Arbitrary Detention

wgad-title = Questionnaire for submission to the Working Group on Arbitrary Detention
wgad-identity = Identity
wgad-arrest = Arrest
wgad-detention = Detention
wgad-circumstances = Circumstances of the arrest and detention
wgad-arbitrary = Reasons why the arrest and detention are considered arbitrary
wgad-domestic = Steps taken at the domestic level
wgad-submitter = Person or organization submitting the information
wgad-government = the Government is asked to reply within 60 days of the transmittal of the communication

## Human Rights Committee

ccpr-title = Individual communication to the Human Rights Committee
ccpr-protocol = submitted under the Optional Protocol to the International Covenant on Civil and Political Rights
ccpr-applicant = Author and alleged victim
ccpr-representative = Representative and authority to act
ccpr-state = State party concerned
ccpr-facts = Facts of the case
ccpr-violations = Articles alleged to have been violated, with arguments
ccpr-remedies = Exhaustion of domestic remedies
ccpr-other = Other international procedures
ccpr-none = Whether the same matter has been submitted to another procedure of international investigation or settlement is not recorded.
ccpr-sought = Remedy sought
ccpr-documents = Annexes

## European Court of Human Rights

echr-title = Application to the European Court of Human Rights
echr-applicant = Applicant
echr-state = High Contracting Party
echr-facts = Statement of the facts
echr-violations = Statement of alleged violations and arguments
echr-admissibility = Compliance with the admissibility criteria of Article 35 § 1
echr-limit-months = the application must reach the Court within { $months ->
        [4] four months
       *[other] six months
    } of the final decision: by { $date }
echr-other = Other international proceedings
echr-documents = List of accompanying documents
echr-organization = Representative organization

## Press release, briefing, short biography

press-title = PRESS RELEASE
press-about = About { $name }
press-contact = Contact for the press
briefing-title = BRIEFING NOTE
briefing-who = Who
briefing-what = What happened
briefing-matters = Why it matters
briefing-asks = What we ask
briefing-raise = we ask your Government to raise the following with the authorities{ $in-country }:
briefing-matters-law = the case bears on the freedom of human rights defenders to do their work, which the United Nations Declaration on Human Rights Defenders calls on every State to protect
bio-born = { $who } { was } born { $date }{ $place }
bio-born-in = {" "}in { $place }
bio-age = { $who } { was } { $age } years old { $date }
bio-life = Life
bio-situation = Present situation
# Liberty, by its term; .then as of an earlier day.
liberty-in-custody = { $who } { is } in custody
    .then = { $who } { was } in custody
liberty-incommunicado = { $who } { is } held incommunicado
    .then = { $who } { was } held incommunicado
liberty-house-arrest = { $who } { is } under house arrest
    .then = { $who } { was } under house arrest
liberty-residential-surveillance = { $who } { is } under residential surveillance
    .then = { $who } { was } under residential surveillance
liberty-disappeared = the fate and whereabouts of { $name } are not known
    .then = the fate and whereabouts of { $name } were not known
liberty-free = { $who } { is } at liberty
    .then = { $who } { was } at liberty
liberty-conditional = { $who } { is } at liberty on condition
    .then = { $who } { was } at liberty on condition
liberty-on-bail = { $who } { is } on bail
    .then = { $who } { was } on bail
liberty-on-parole = { $who } { is } on parole
    .then = { $who } { was } on parole
liberty-nightly-reporting = { $who } { is } obliged to report nightly
    .then = { $who } { was } obliged to report nightly
liberty-exile = { $who } { is } in exile
    .then = { $who } { was } in exile
liberty-in-hiding = { $who } { is } in hiding
    .then = { $who } { was } in hiding
as-last-reported = when last reported, on { $date }, { $clause }
died =
    { HAS($date) ->
        [yes] { $who } died { $date }
       *[no] { $who } died
    }
life-exile = { $who } went into exile{ $in }{ $place }
life-return = { $who } returned{ $in }{ $place }
life-other = { $who }: { $label }{ $in }{ $place }

## The mark of a letter above public

mark-internal = Confidential: not for publication
mark-secret = Secret: for the addressee only, not for publication
