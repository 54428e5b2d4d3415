import type { TranslationOf } from '../catalogue.js';
import type { intakeFr } from './intake.fr.js';

/** Words of the public pages, in Bambara (official orthography; a draft until a native speaker has read them). */
export const intakeBm: TranslationOf<typeof intakeFr> = {
  'intake.page.title': 'Papiye',
  'intake.page.skip': 'Taa papiye la',
  'intake.page.leave': 'Bɔ yan joona',
  'intake.page.leave-keys': 'walima Échap digi siɲɛ saba',
  'intake.page.languages': 'Kan',
  'intake.page.languages-form':
    'Nin bɛ sɛbɛnni bɛɛ jɔsi. Walasa ka i ka kumaw mara, kan yɛlɛma ni butɔnw ye minnu bɛ « Kunnafoni ci » kɔfɛ.',
  'intake.page.languages-follow': 'Nin bɛ i ka kode ɲini tugun, ka cikan cibali jɔsi.',
  'intake.page.languages-keep': 'Kan yɛlɛma, foyi tɛ tunun:',
  'intake.page.follow': 'Kode bɛ n bolo kaban',
  'intake.page.form': 'Kunnafoni di',
  'intake.page.how': 'I ka kumaw lakanacogo',
  'intake.page.elsewhere': 'Yɔrɔ wɛrɛw minnu bɛ se k’i dɛmɛ',
  'intake.page.transparency': 'Rezo ka jatebɔw',
  'intake.page.drafts': 'Bamanankan in ma ban fɔlɔ: a fɔbaga si m’a lajɛ ka a latilen.',
  'intake.page.partly-french': 'Nin ɲɛ dɔw bɛ tubabukan na: u bamanankan ma lajɛ fɔlɔ.',
  'intake.page.demonstration': 'Ladegeli don: jɛkulu lakika tɛ. Kana foyi lakika sɛbɛn yan.',

  'intake.before.title': 'Kunnafoni di',
  'intake.before.lead':
    'Mɔgɔ ka josariyaw tiɲɛni walima nanbara ko dɔ lakali. A tɛ wajibiya ko i k’i tɔgɔ fɔ.',
  'intake.before.danger': 'Yala mɔgɔ dɔ bɛ farati la sisan wa?',
  'intake.before.danger-cannot': 'An tɛ se ka na i dɛmɛ o yɔrɔnin bɛɛ.',
  'intake.before.danger-first':
    'Fɔlɔ, taa i dalen bɛ mɔgɔ min na o fɛ, walima yɔrɔ lakananen na. Kɔfɛ, segin ka na sɛbɛnni kɛ, su ni tile.',
  'intake.before.danger-call': 'N’i bɛ se ka weleli kɛ ni farati tɛ:',
  'intake.before.danger-near': 'Nimɔrɔw minnu bɛ i kɛrɛfɛ',
  'intake.before.more': 'Jɔn b’a kalan, ani an bɛ se ka min kɛ',
  'intake.before.can': 'An bɛ se ka min kɛ',
  'intake.before.can-text':
    'K’i ka kuma kalan, k’i ɲininka, ka ko sɛgɛsɛgɛ, ka yɔrɔ jira i la, k’a ci faamaw ma n’i sɔnna.',
  'intake.before.cannot': 'An tɛ se ka min kɛ',
  'intake.before.cannot-text':
    'An tɛ polisi ye, an tɛ kiirisow ye. An tɛ se ka mɔgɔ minɛ, an tɛ se k’i tanga, an tɛ jaabi layidu ta.',
  'intake.before.who': 'Jɔn b’a kalan',
  'intake.before.who-text':
    'Sɛgɛsɛgɛlikɛla kulu dɔrɔn: i bɛ sɛrikili min sugandi o ta, walima kulu kɛrɛnkɛrɛnnen cɛnimusoya fariyakow ni denmisɛnw kama, walima kulu wɛrɛ n’i bɛ o kulu mɔgɔ dɔ jalaki. Ni ni bɛ farati la, kulu filanan fana bɛ se k’a kalan.',
  'intake.before.kept': 'Min bɛ mara',
  'intake.before.kept-text':
    'I ka kuma datugulen don: kulu dɔrɔn bɛ se k’a da yɛlɛ. Sɛrikili, ko suguya ani i ka sugandiliw bɛ to kɛnɛ kan, walasa k’a ci kulu ɲuman ma ani ka jate kɛ. I ka ɛntɛrinɛti adɛrɛsi tɛ sɛbɛn.',
  'intake.before.law': 'Ni mɔgɔ dɔ b’a fɛ ka i mɔnɛ bɔ',
  'intake.before.law-text':
    'Ɲangili sariya (sariyasen 243-90 ani 243-91) ye mɔnɛbɔ dagali mɔgɔ kan min ye kunnafoni di ni ŋaniya ɲuman ye. Sariya tɛ bugɔli bali: min ka fisa, o ye mɔgɔ si kana a dɔn ko i ye sɛbɛnni kɛ.',
  'intake.before.phone': 'Ni mɔgɔ wɛrɛw bɛ baara kɛ ni nin telefɔni walima ɔridinatɛri ye',
  'intake.before.phone-text':
    '« Bɔ yan joona » bɛ nin ɲɛ jɔsi ka dɔ wɛrɛ dayɛlɛ. A tɛ se ka ninnu jɔsi: ɲɛ minnu bɛ navigatɛri ka tariku la kaban, kilabiye ye daɲɛ minnu mara, i ka telefɔni sosiyete ye min sɛbɛn (nin siti, waati). Nin ɲɛ dayɛlɛ gundo la.',

  'intake.errors.title': 'Ko {count, plural, other {#}} tora ka latilen',
  'intake.errors.prefix': 'Fili:',
  'intake.error.kind': 'A sugandi: mɔgɔ ka josariyaw, walima nanbara',
  'intake.error.category': 'Jaabi sugandi o suguya kelen na, walima « N t’a dɔn »',
  'intake.error.district': 'Ko kɛra yɔrɔ min na, o sugandi, walima « N t’a dɔn »',
  'intake.error.story': 'Ko kɛra cogo min na, o lakali, hali kumasen kelen',
  'intake.error.story-long':
    'I ka kuma ka jan. Sɛbɛnden minnu ka ca kojugu: {over, number} (a dan ye 50 000 ye). A daminɛ ci sisan; i bɛ se ka tɔ fara a kan ni i ka kode ye',
  'intake.error.contact-how': 'I sɔrɔcogo sɛbɛn, walima « Kana n wele abada » sugandi',
  'intake.error.field-long': 'Sɛbɛnni kana tɛmɛ sɛbɛnnin {most, number} kan',
  'intake.error.choice': 'Jaabi dɔ sugandi',
  'intake.error.code-changed':
    'I ka kode YƐLƐMANA, bawo ɲɛ in dayɛlɛla kabini tuma jan. Kɔrɔ tɛ baara kɛ tugun. Kura sɛbɛn, o kɔ a ci',
  'intake.error.not-received': 'I ka kunnafoni MA sɔrɔ',
  'intake.error.not-received-text':
    'An ka masinw tɛ jaabi di sisan. I ye min sɛbɛn o bɛɛ bɛ yan hali bi. Sanga damadɔ makɔnɔ, ka « Kunnafoni ci » digi tugun.',
  'intake.error.too-many-text':
    'Kunnafoni caman bɛ ka bɔ i ka jɛɲɔgɔnya yɔrɔ la waati kelen na. I ye min sɛbɛn, o bɛɛ bɛ nin ɲɛ in na hali bi. Miniti kelen makɔnɔ, ka sɔrɔ ka « Kunnafoni ci » digi tugun.',
  'intake.error.unsure': 'An t’a dɔn n’i ka kunnafoni sera',
  'intake.error.unsure-text':
    'Jɛɲɔgɔnya tigɛra cili senfɛ. I ka sɛbɛnni bɛ yan hali bi. A ci tugun: a tɛ jate siɲɛ fila.',
  'intake.error.refused': 'I ka kunnafoni MA sɔrɔ',
  'intake.error.refused-text': 'Ɲɛ in ni an ka masinw tɛ ɲɔgɔn faamu tugun. I ka sɛbɛnni bɛ yan: a ci tugun.',
  'intake.error.untrusted': 'Foyi ma ci',
  'intake.error.untrusted-text':
    'I ka navigatɛri ma se k’a dɔn kuma in bɛna di jɔn ma. Lakana kama, a ma taa. A laɲini kɔfɛ, walima ɛntɛrinɛti wɛrɛ la.',

  'intake.listen': 'Lamɛn',
  'intake.optional': 'wajibi tɛ',
  'intake.waiting.offer': 'A mara nin telefɔni walima nin ɔridinatɛri kɔnɔ, k’a ci ni rezo nana',
  'intake.waiting.offer-hint':
    'I ka sɛbɛnni datugura kaban: mɔgɔ si tɛ se k’a kalan yan. Mɔgɔ bɛ se k’a ye dɔrɔn ko kunnafoni dɔ bɛ makɔnɔni na. I ka kode sɛbɛn sisan.',
  'intake.waiting.voice-hint':
    'I ye min fɔ ani i ye min sɛbɛn, o datugura kaban: mɔgɔ si tɛ se k’a lamɛn walima k’a kalan yan. Mɔgɔ bɛ se k’a ye dɔrɔn ko kunnafoni dɔ bɛ makɔnɔni na, ani i kumana waati min kɔnɔ, o hakɛ ɲɔgɔn. I ka kode sɛbɛn sisan.',
  'intake.waiting.voice-failed':
    'Nin navigatɛri in ma se ka i kan mara: foyi ma mara fɔlɔ. I bɛ se ka sɛbɛnni dɔrɔn mara. O la, i kan bɛ ci dɔrɔn ni papiye in da wulilen tora.',
  'intake.waiting.voice-alone': 'A mara ni kan tɛ',
  'intake.waiting.voice-waits':
    'I ka kunnafoni sɔrɔla. I kan bɛ makɔnɔni na yan hali bi, a datugulen don: a bɛ taa ni rezo nana.',
  'intake.waiting.voice-sending': 'I ka kunnafoni sɔrɔla. I kan bɛ ka ci sisan.',
  'intake.waiting.voice-sent':
    'I ka kunnafoni ani i kan sɔrɔla, u si ma to yan. I ka kunnafoni kɔlɔsi ni i ka kode ye.',
  'intake.waiting.voice-refused':
    'I ka kunnafoni sɔrɔla, nka i kan ma se ka sɔrɔ, a tɛ yan tugun. A kɔlɔsi ni i ka kode ye: i bɛ se ka kuma yen tugun.',
  'intake.waiting.failed': 'Nin navigatɛri in tɛ se ka foyi mara. Papiye in to a da wulilen na, k’a lasegin.',
  'intake.waiting.kept-title': 'A maralen don nin telefɔni walima nin ɔridinatɛri kɔnɔ, a ma sɔrɔ fɔlɔ',
  'intake.waiting.kept':
    'I ka kode sɛbɛn sisan. I ka kunnafoni bɛ taa a yɛrɛ ma ni rezo nana ani ni papiye in da wulilen don. I bɛ se k’a datugu, k’a da wuli kɔfɛ.',
  'intake.waiting.title': 'Kunnafoni dɔ bɛ makɔnɔni na nin telefɔni walima nin ɔridinatɛri kɔnɔ',
  'intake.waiting.waits': 'Min bɛ makɔnɔni na, o datugulen don, a ma sɔrɔ fɔlɔ. A bɛ taa ni rezo nana.',
  'intake.waiting.sending': 'A bɛ ka ci…',
  'intake.waiting.tried':
    'A laɲinina {time}: rezo tɛ yen hali bi, walima an ka masinw tɛ jaabi di. A bɛna laɲini tugun a yɛrɛ ma.',
  'intake.waiting.sent':
    'Kunnafoni min tun bɛ makɔnɔni na yan, o sɔrɔla, a si ma to. A kɔlɔsi ni i ka kode ye.',
  'intake.waiting.refused': 'A ma se ka sɔrɔ. A jɔsi yan, ka sɛbɛnni in fa tugun.',
  'intake.waiting.removed': 'A jɔsira yan. Min tun bɛ makɔnɔni na, o ma ci.',
  'intake.waiting.now': 'A ci sisan',
  'intake.waiting.remove': 'A jɔsi yan',
  'intake.waiting.remove-lost': 'Foyi tɛna ci, mɔgɔ si tɛna se k’a sɔrɔ tugun.',
  'intake.waiting.remove-yes': 'Ɔwɔ, a jɔsi',
  'intake.own-phone.legend': 'Nin telefɔni walima nin ɔridinatɛri ye i yɛrɛ ta ye wa?',
  'intake.own-phone.hint':
    'I ka jaabi tɛ ci, a tɛ mara: ɲɛ in bɛ kode maracogo minnu jira, a b’o dɔrɔn de yɛlɛma. Ni jaabi tɛ, an b’a jate ko mɔgɔ wɛrɛw bɛ baara kɛ n’a ye.',
  'intake.own-phone.own': 'Ɔwɔ, mɔgɔ wɛrɛ tɛ baara kɛ n’a ye',
  'intake.own-phone.shared': 'Ayi, walima mɔgɔ wɛrɛw fana bɛ baara kɛ n’a ye',
  'intake.kind.legend': 'Ko jumɛn don?',
  'intake.kind.human-rights': 'Mɔgɔ ka josariyaw',
  'intake.kind.human-rights-hint': 'Fariya, minɛni, tununni, dugukolo, furakɛli banni…',
  'intake.kind.corruption': 'Nanbara ni yuruguyurugu',
  'intake.kind.corruption-hint': 'Wari ɲinini, wari sonyali, baara kɛli nafa kama…',
  'intake.category.legend': 'Mun ka surun o la ka tɛmɛ?',
  'intake.district.label': 'A kɛra min?',
  'intake.district.hint': 'Ko kɛyɔrɔ, i yɛrɛ bɛ yɔrɔ min na o tɛ.',
  'intake.district.choose': 'Sugandi',
  'intake.district.elsewhere': 'Jaabi wɛrɛ',
  'intake.district.of-network': 'Sɛbɛndenw tugututugu',
  'intake.district.unknown': 'N t’a dɔn, walima n t’a fɛ k’a fɔ',
  'intake.district.on-the-road': 'Sira kan, yɔrɔ fila cɛ',
  'intake.district.abroad': 'Jamana kɔkan',
  'intake.story.label': 'Ko kɛra cogo min na, o lakali',
  'intake.story.hint':
    'Ni i yɛrɛ ka kumaw ye, i ka kan na. N’i bɛ se: min, tuma jumɛn, jɔn, mun kɛra, jɔn y’a ye. Sariya tɔgɔ tɛ wajibiya.',
  'intake.story.left': 'Sɛbɛnden minnu tora: {left}',
  'intake.voice.offer': 'A fɔ, sanni k’a sɛbɛn',
  'intake.voice.hint':
    'I kan bɛ to nin ɲɛ kɔnɔ fo cili, o kɔ a bɛ datugu i n’a fɔ tɔ. Kan bɛ se ka dɔn: kulu dɔrɔn de b’a mɛn. Kuma yɔrɔ la mɔgɔ tɛ lamɛnni kɛ yɔrɔ min na.',
  'intake.voice.asking': 'I ka navigatɛri bɛ mikro ɲini. Sɔn a ma walasa ka kuma.',
  'intake.voice.recording': 'A bɛ ka ta. Kuma.',
  'intake.voice.paused': 'A jɔlen don. Foyi tɛ ka ta sisan.',
  'intake.voice.left': '{time} · {left} tora',
  'intake.voice.minute': 'Miniti kelen tora.',
  'intake.voice.seconds': 'Segɔni tan tora.',
  'intake.voice.full': 'Miniti tan ni duuru dafara. I bɛ se ka tɔ fɔ ni i ka kode ye.',
  'intake.voice.done': 'A tara: {time}. A ma ci fɔlɔ.',
  'intake.voice.hear': 'I y’a fɔ cogo min na, o lamɛn tugun',
  'intake.voice.pause': 'Jɔ dɔɔnin',
  'intake.voice.continue': 'Taa ɲɛ ni kuma ye',
  'intake.voice.finish': 'N y’a ban',
  'intake.voice.again': 'A daminɛ kura ye',
  'intake.voice.sure': 'I ye min fɔ, o bɛna jɔsi, mɔgɔ si tɛna se k’a sɔrɔ tugun.',
  'intake.voice.yes-again': 'Ɔwɔ, a daminɛ kura ye',
  'intake.voice.yes-delete': 'Ɔwɔ, a jɔsi',
  'intake.voice.keep': 'Ayi, a mara',
  'intake.voice.delete': 'A jɔsi',
  'intake.voice.retry': 'A laɲini tugun',
  'intake.voice.refused':
    'Mikro ma di. Walasa ka kuma, sɔn mikro ma nin ɲɛ kama navigatɛri labɛnw na, o kɔ a laɲini tugun. I bɛ se ka sɛbɛn fana.',
  'intake.voice.missing': 'Mikro ma sɔrɔ nin minɛn na. I bɛ se ka sɛbɛn.',
  'intake.voice.failed': 'Kan tali tɛ baara kɛ yan. I bɛ se ka sɛbɛn.',
  'intake.voice.told': 'A fɔra kan na: {time}',
  'intake.voice.message': 'Kan cikan ({time}): a bɛ se dosiyew la, a tɔgɔ ye {name}.',
  'intake.when.label': 'Tuma jumɛn?',
  'intake.when.hint': 'Don, kalo, « sani samiyɛ cɛ »… hali ni a tɛ tigitigi.',
  'intake.reporter.legend': 'A kɛra jɔn na?',
  'intake.reporter.victim': 'Ne',
  'intake.reporter.relative': 'N ka somɔgɔ walima n badenma',
  'intake.reporter.witness': 'Mɔgɔ wɛrɛ: n y’a ye walima n y’a mɛn',
  'intake.reporter.organisation': 'Mɔgɔ caman: n bɛ sɛbɛnni kɛ tɔn tɔgɔ la',
  'intake.reporter.not-said': 'N t’a fɛ k’a fɔ',
  'intake.people.label': 'A kɛra mɔgɔ minnu na',
  'intake.people.hint': 'Tɔgɔw, si, u sɔrɔcogo ni farati tɛ. N’i b’a fɛ dɔrɔn.',
  'intake.about.legend': 'I bɛ mɔgɔ min jalaki, ale bɛ baara kɛ ni an ye wa?',
  'intake.about.hint':
    'Walasa mɔgɔ si kana kunnafoni sɛgɛsɛgɛ min b’a yɛrɛ ko fɔ. Ni jaabi tɛ, an b’a jate « ayi » ye.',
  'intake.about.someone-else': 'Ayi, walima n t’a miiri',
  'intake.about.team-member': 'Ɔwɔ, nin sɛrikili kulu la',
  'intake.about.network-leadership': 'Ɔwɔ, jɛkulu ɲɛmɔgɔw la',
  'intake.about.unknown': 'N t’a dɔn',
  'intake.about.unknown-hint': 'Walima: n t’a fɛ k’a fɔ.',

  'intake.risk.legend': 'Farati bɛ yen wa?',
  'intake.risk.hint': 'I ka jaabiw de b’a jira an ka kan ka teliya cogo min na. U bɛ se ka to lankolon.',
  'intake.answer.yes': 'Ɔwɔ',
  'intake.answer.no': 'Ayi',
  'intake.answer.not-said': 'N t’a fɛ k’a fɔ',

  'intake.contact.legend': 'Yala i b’a fɛ an k’i wele wa?',
  'intake.contact.hint':
    'Ni jaabi tɛ, an t’i wele. Kulu bɛ sɛbɛnni kɛ i ma o bɛɛ la: i b’a kalan ni i ka kode ye.',
  'intake.contact.never': 'Kana n wele abada',
  'intake.contact.never-hint': 'N bɛna segin ni n ka kode ye.',
  'intake.contact.phone': 'N wele',
  'intake.contact.sms': 'SMS ci n ma',
  'intake.contact.sms-hint': 'SMS bɛ to telefɔni kɔnɔ: min b’a sɛgɛsɛgɛ, o bɛ se k’a kalan.',
  'intake.contact.relay': 'Tɛmɛ n dalen bɛ mɔgɔ min na o fɛ',
  'intake.contact.how': 'Nimɔrɔ, walima i dalen bɛ mɔgɔ min na o tɔgɔ ni a ka nimɔrɔ',
  'intake.contact.how-phone': 'I ka nimɔrɔ',
  'intake.contact.how-sms': 'Nimɔrɔ min bɛ SMS sɔrɔ',
  'intake.contact.how-relay': 'I dalen bɛ mɔgɔ min na, o tɔgɔ ni a ka nimɔrɔ',
  'intake.contact.hours': 'Tuma jumɛn farati t’a la?',
  'intake.contact.who': 'Jɔn bɛ se ka jaabi di, walima ka SMS kalan?',
  'intake.contact.who-call': 'Jɔn bɛ se ka jaabi di?',
  'intake.contact.who-sms': 'Jɔn bɛ se ka SMS kalan?',
  'intake.contact.say': 'Mun bɛ se ka fɔ mɔgɔ wɛrɛ ye, walima ka sɛbɛn SMS kɔnɔ?',
  'intake.contact.say-call': 'Ni mɔgɔ wɛrɛ ye jaabi di, mun bɛ se ka fɔ?',
  'intake.contact.say-sms': 'Mun bɛ se ka sɛbɛn SMS kɔnɔ?',
  'intake.contact.how-hint':
    'Nimɔrɔ dili tɛ wajibi ye. N’i y’a di, a bɛ datugu ni i ka kuma ye; an t’i dɔn ni a ye abada: i ka kode dɔrɔn de b’i ka kunnafoni dayɛlɛ.',
  'intake.contact.hours-hint': 'Misali: su fɛ, NƐ 20 kɔfɛ, juma don tɛ abada.',
  'intake.contact.who-hint': 'Misali: ne dɔrɔn. N’i ma foyi sɛbɛn: e dɔrɔn.',
  'intake.contact.say-hint':
    'Misali: « lakɔli don ». N’i ma foyi sɛbɛn, an t’a fɔ an ye jɔn ye, an t’a kun fɔ.',
  'intake.name.label': 'I tɔgɔ',
  'intake.name.hint': 'Kulu dɔrɔn bɛna a kalan. A to lankolon walasa i kana dɔn.',

  'intake.consent.legend': 'I sɔnna min ma',
  'intake.consent.hint': 'N’i ma sɔn, foyi tɛ ci. I bɛ se k’i hakilina yɛlɛma ni i ka kode ye.',
  'intake.consent.share': 'N’a bɛ dɛmɛ don, aw bɛ se ka n ka kunnafoni ci:',
  'intake.consent.share-oclei': 'OCLEI ma (nafolo sɔrɔcogo jugu kɛlɛli)',
  'intake.consent.share-cndh': 'Hadamadenya josariyaw kɔmisɔn ma (CNDH)',
  'intake.consent.share-justice': 'Kiirisow walima kiirisow ka polisi ma',
  'intake.consent.share-one-stop-centre': 'Fariya tɔɔrɔbagaw dɛmɛyɔrɔ ma (One Stop Center)',
  'intake.consent.share-bar-association': 'Awoka ma',
  'intake.consent.share-land-commission': 'Dugukolo kɔmisɔn ma',
  'intake.consent.share-ombudsman': 'Jamana sabatiliba ma',
  'intake.consent.share-health': 'Dɔgɔtɔrɔso ma',
  'intake.consent.share-other': 'Baarakɛyɔrɔ wɛrɛ ma, ni aw ye n ɲininka fɔlɔ',
  'intake.consent.count-sex-and-age': 'N ka cɛya walima n ka musoya ani n si jate',
  'intake.sex.legend': 'A kɛra min na, cɛ walima muso',
  'intake.age.label': 'A kɛra min na, o si',
  'intake.language.label': 'I b’a fɛ an k’i jaabi kan jumɛn na?',
  'intake.gender-wish.legend': 'Jɔn ka kan k’i ka kuma kalan?',
  'intake.gender-wish.any': 'Muso walima cɛ, a bɛɛ ka kan',
  'intake.gender-wish.woman': 'Muso ka fisa',
  'intake.gender-wish.man': 'Cɛ ka fisa',
  'intake.more.people': 'Tuma jumɛn, jɔn?',
  'intake.more.consent': 'Yamaruyaw, kan ani jate',

  'intake.steps.progress': 'Ɲininkali {number}, {total} kɔnɔ',
  'intake.steps.next': 'Taa ɲɛ',
  'intake.steps.back': 'Segin kɔ',
  'intake.steps.check': 'I ka jaabiw lajɛ',
  'intake.steps.check-hint': 'Foyi ma ci fɔlɔ. N’i ye jaabi dɔ yɛlɛma, i bɛ segin yan.',
  'intake.steps.change': 'A yɛlɛma',
  'intake.steps.unanswered': 'Jaabi tɛ',
  'intake.unanswered.own-phone': 'Jaabi tɛ: an b’a jate ko mɔgɔ wɛrɛw bɛ baara kɛ n’a ye.',
  'intake.unanswered.category': 'Jaabi tɛ: kulu bɛna o ye kalanni senfɛ.',
  'intake.unanswered.aboutWhom': 'Jaabi tɛ: an b’a jate « ayi » ye.',
  'intake.unanswered.risk': 'Jaabi tɛ: an b’a jate ko farati tɛ yen.',
  'intake.unanswered.contact':
    'Jaabi tɛ: an tɛna i wele. Kulu bɛ sɛbɛnni kɛ i ma yan, i b’a kalan ni i ka kode ye.',
  'intake.unanswered.consents': 'Jaabi tɛ: foyi tɛ ci mɔgɔ si ma.',
  'intake.unanswered.language': 'Jaabi tɛ: nin ɲɛ in ka kan.',
  'intake.unanswered.genderWish': 'Jaabi tɛ: muso walima cɛ.',
  'intake.steps.to-code': 'Taa kode la',
  'intake.letters.label': 'Bamanankan sɛbɛndenw',
  'intake.letters.capitals': 'Sɛbɛndenbaw',

  'intake.code.title': 'I ka kode',
  'intake.code.lead':
    'A sɛbɛn sisan, sani i k’a ci. A b’a to i k’a dɔn ni kunnafoni sera, ka cikanw kalan ani ka jaabi di.',
  'intake.code.show': 'N ka kode jira n na, n k’a sɛbɛn',
  'intake.code.once':
    'Nin kode tɛ baara kɛ fo kunnafoni cilen kɔ. Ni ɲɛ in dayɛlɛla tugun sani o cɛ, kode bɛ yɛlɛma.',
  'intake.code.keep':
    'A sɛbɛn papiye kan walima a to i hakili la. Kana a mara telefɔni walima ɔridinatɛri la mɔgɔ wɛrɛw bɛ baara kɛ ni min ye. Ni kode tɛ, i tɛ se ka segin, nka kunnafoni tɛ tunun.',
  'intake.code.own': 'I ka telefɔni walima i ka ɔridinatɛri de ye nin kode bɔ.',
  'intake.code.given': 'An ka masinw de ye nin kode bɔ.',
  'intake.code.until':
    'A ci lɛri {hours, number} kɔnɔ: o kɔ nin kode tɛ baara kɛ tugun, ɲɛ in bɛ segin n’i ka sɛbɛnni bɛɛ ye ani kode kura.',
  'intake.code.aloud': 'N ka kode lamɛn, ni mɔgɔ wɛrɛ t’a mɛn',
  'intake.code.aloud-warning':
    'I ka kode bɛna kalan ka bɔ kɛnɛ kan, jatebɔlɔ kelen-kelen. Ni mɔgɔ wɛrɛ bɛ se k’a mɛn, a digi tugun: kumakan bɛ jɔ.',
  'intake.digit.0': 'fu',
  'intake.digit.1': 'kelen',
  'intake.digit.2': 'fila',
  'intake.digit.3': 'saba',
  'intake.digit.4': 'naani',
  'intake.digit.5': 'duuru',
  'intake.digit.6': 'wɔɔrɔ',
  'intake.digit.7': 'wolonwula',
  'intake.digit.8': 'segin',
  'intake.digit.9': 'kɔnɔntɔn',
  'intake.code.label': 'Kode',
  'intake.code.changed': 'Kode kura: kɔrɔ tɛ baara kɛ tugun',

  'intake.send.button': 'Kunnafoni ci',
  'intake.send.code': 'I y’i ka kode sɛbɛn wa? A bɛ sanfɛ yan, « N ka kode jira n na, n k’a sɛbɛn » kɔrɔ.',
  'intake.send.busy': 'A bɛ ka ci… Kana ɲɛ in datugu.',
  'intake.send.by-server':
    'An ka masinw bɛna i ka kuma datugu a selen kɔ, k’a jɔsi u hakili la. Sani o cɛ, u bɛ se k’a kalan: a tɛ datugu i ka telefɔni walima i ka ɔridinatɛri kɔnɔ.',
  'intake.send.by-browser':
    'I ka kuma bɛna datugu nin telefɔni walima nin ɔridinatɛri kɔnɔ, sani a ka taa. An ka masinw b’a sɔrɔ a datugulen, a dayɛlɛ kile t’u bolo.',
  'intake.send.preparing': 'I ka navigatɛri b’a labɛn ka kuma datugu…',
  'intake.send.failed-sealing':
    'I ka navigatɛri tɛ se ka datuguli kɛ. N’i y’a ci, an ka masinw bɛna a sɔrɔ a dayɛlɛlen, k’a datugu a selen kɔ.',
  'intake.send.by-server-button': 'A ci, an ka masinw k’a datugu',
  'intake.send.files': 'Jaw, mankanw ani sɛbɛnw: i bɛ se k’u fara a kan cili kɔ o yɔrɔnin bɛɛ.',
  'intake.send.files-no-script':
    'Jaw, mankanw ani sɛbɛnw: i bɛ se k’u fara a kan cili kɔ o yɔrɔnin bɛɛ, kelen-kelen.',

  'intake.receipt.title': 'Kunnafoni sɔrɔla',
  'intake.receipt.added-title': 'Farankan sɔrɔla',
  'intake.receipt.same': 'Nin kunnafoni tun sera kaban: a bɛ jate siɲɛ kelen, a ka kode tɛ yɛlɛma.',
  'intake.receipt.added':
    'Nin kode tun kɛra kunnafoni dɔ la kaban. I ye min ci sisan o ni fɔlɔ tɛ kelen ye: an y’a fara fɔlɔ kan.',
  'intake.receipt.voice': 'I ka kuma fɔlen bɛ ka ci sisan',
  'intake.receipt.voice-text':
    'Kana ɲɛ in datugu sani i ka « a sera » kalan yan. N’a ma se, i bɛ se k’a laɲini tugun yan ka ɲɛ dayɛlɛlen to.',
  'intake.receipt.now': 'Sisan:',
  'intake.receipt.now-text': 'sɛgɛsɛgɛlikɛla kulu b’a ye a ka lisi la.',
  'intake.receipt.by': 'Sani {date} ka tɛmɛ:',
  'intake.receipt.by-text': 'kulu mɔgɔ dɔ bɛna a kalan ka latigɛ kɛ.',
  'intake.receipt.answer-by': 'Sani {date}:',
  'intake.receipt.answer-text': 'i bɛna jaabi sɔrɔ, k’a kalan ni i ka kode ye.',
  'intake.receipt.back': 'Segin kama:',
  'intake.receipt.back-text': '{address} dayɛlɛ ka nin kode sɛbɛn.',
  'intake.receipt.dont': 'Min man kan ka kɛ',
  'intake.receipt.dont-code': 'Kana nin kode di mɔgɔ si ma, hali min b’a fɔ ko an y’a ci.',
  'intake.receipt.dont-alone': 'Kana taa i kelen na i bɛ min jalaki o fɛ, kana a lasɔmi.',
  'intake.receipt.dont-evidence':
    'Kana sɛbɛnw, cikanw walima jaw fili. Kana dɔ wɛrɛ ɲini ni o b’i bila farati la.',
  'intake.receipt.dont-talk': 'Kana i ka kuma bila ɛntɛrinɛti ɲɔgɔnyɔrɔw la: mɔgɔw bɛ se k’i dɔn o fɛ.',
  'intake.receipt.server-sealed': 'An ka masinw y’a datugu a selen kɔ.',
  'intake.receipt.browser-sealed': 'A datugura i ka telefɔni walima i ka ɔridinatɛri kɔnɔ sani a ka ci.',

  'intake.drill.noted': 'N ye n ka kode sɛbɛn',
  'intake.drill.ask': 'I ka kode jateden 4 labanw sɛbɛn',
  'intake.drill.hint': 'U kalan i ka papiye kan, walima i hakili la: kode dogolen don sisan. Foyi tɛ ci.',
  'intake.drill.check': 'A suma',
  'intake.drill.see-again': 'N ka kode jira n na tugun',
  'intake.drill.empty': 'Jateden 4 sɛbɛn, walima i ka kode lajɛ tugun',
  'intake.drill.wrong':
    'Jateden 4 labanw tɛ. I ka kode filɛ: a suma ni i ye min sɛbɛn o ye, jateden kelen-kelen bɛɛ la.',
  'intake.drill.right':
    'A ka ɲi: i ka kode b’i bolo. I bɛ se ka ɲɛ in datugu, walima ka dosiyew fara a kan duguma.',
  'intake.drill.leave': 'A datugu, suma tɛ',
  'intake.drill.no-script':
    'Sani i ka ɲɛ in datugu, i ye min sɛbɛn o suma ni nin kode ye, jateden kelen-kelen bɛɛ la. Ni mɔgɔ wɛrɛw bɛ baara kɛ ni nin telefɔni walima nin ɔridinatɛri ye, navigatɛri datugu laban na.',

  'intake.ways.title': 'Kode maracogo wɛrɛw',
  'intake.ways.show': 'U jira hali ni o ye',
  'intake.ways.shared':
    'Ja marali, papiye kan bɔli ani kopi tɛ jira: mɔgɔ wɛrɛw bɛ baara kɛ ni telefɔni walima ɔridinatɛri min ye, u bɛ se ka ye o kɔnɔ.',
  'intake.ways.square': 'Nin kare ni ja kɔnɔ, i ka kode jatedenw dɔrɔn de bɛ yen.',
  'intake.ways.save': 'Ja mara',
  'intake.ways.print': 'A bɔ papiye kan',
  'intake.ways.copy': 'Kopi kɛ',
  'intake.ways.copied': 'Kopi kɛra. Kilabiye bɛ se k’a mara.',
  'intake.ways.failed': 'O ma ɲɛ yan. Kode sɛbɛn papiye kan.',

  'intake.files.title': 'Jaw, mankanw walima sɛbɛnw fara a kan',
  'intake.files.button': 'Dosiyew sugandi',
  'intake.files.no-script':
    'Ni JavaScript tɛ, dosiye kelen-kelen bɛ ci. An ka masinw b’a datugu a sera yɔrɔnin bɛɛ, u hakili la, o kɔ u bɛ ɲinɛ a kɔ: a tɛ datugu i ka telefɔni walima i ka ɔridinatɛri kɔnɔ.',
  'intake.files.no-script-photo':
    'Foyi tɛ bɔ dosiye la: ja bɛ yɔrɔ, waati ani telefɔni mara, sɛbɛn b’a sɛbɛnbaga tɔgɔ mara. Ni mɔgɔ bɛ se k’i dɔn o fɛ, kana a ci nin cogo la.',
  'intake.files.one': 'Ja, mankan walima sɛbɛn kelen ({size} ka dan)',
  'intake.files.one-wait': 'Cili bɛ se ka mɛɛn. Ɲɛ min b’a fɔ « a sera », o makɔnɔ: sani o, foyi tɛ dɔnnen.',
  'intake.files.one-button': 'Nin dosiye ci',
  'intake.files.hint':
    'Dosiye {most, number} ka dan, kelen-kelen bɛɛ {size}. U bɛ datugu i ka telefɔni walima i ka ɔridinatɛri kɔnɔ.',
  'intake.files.photos':
    'Ja bɛ yɔrɔ, waati ani telefɔni jira tuma caman. I ka navigatɛri b’a dilan kura ye, olu t’a la, a ka nɔgɔn, sani k’a datugu.',
  'intake.files.keep': 'N bɛna ja minnu sugandi, u fɔlɔ to yen',
  'intake.files.keep-hint':
    'Ja fɔlɔ ka jɛya. Nka a bɛ se k’a fɔ ja tara yɔrɔ min na, waati min, ani telefɔni min na: mɔgɔ bɛ se k’i dɔn o fɛ.',
  'intake.files.others':
    'Foyi tɛ bɔ dosiye tɔw la: sɛbɛn bɛ se k’a sɛbɛnbaga tɔgɔ mara, wideyo bɛ se ka yɔrɔ, waati ani ɲɛdaw mara, mankan bɛ kanw mara. Kulu dɔrɔn bɛ se k’u da yɛlɛ.',
  'intake.files.voice': 'I kan',
  'intake.files.fare.waiting': 'a bɛ ka makɔnɔ',
  'intake.files.fare.preparing': 'ja bɛ ka dilan kura ye…',
  'intake.files.fare.ready': 'a ma ci fɔlɔ: ja ɲuman don wa?',
  'intake.files.fare.asks':
    'I ka navigatɛri tɛ se ka nin ja dilan kura ye. N’a cira o cogo la, a bɛ fɛn bɛɛ mara: yɔrɔ, waati, telefɔni.',
  'intake.files.fare.sealing': 'a bɛ ka datugu…',
  'intake.files.fare.sending': 'a bɛ ka ci',
  'intake.files.fare.paused': 'a jɔlen don: yɔrɔ {here} sera {of} la',
  'intake.files.fare.interrupted': 'sira tigɛra: yɔrɔ {here} sera {of} la, a bɛna laɲini tugun sisan',
  'intake.files.fare.failed':
    'a bɛɛ MA se: yɔrɔ {here} {of} la. « A laɲini tugun » bɛ daminɛ a jɔlen yɔrɔ la.',
  'intake.files.fare.arrived': 'a sera',
  'intake.files.fare.cancelled': 'a dabilala. Min tun sera kaban, o datugulen bɛ to, a bɛ jɔsi tile saba kɔ.',
  'intake.files.fare.refused': 'a MA se: an ka masinw ma sɔn a ma. A sugandi tugun.',
  'intake.files.fare.too-big': 'a ka bon kojugu ({size} ni kɔ)',
  'intake.files.fare.too-many': 'dosiye {most, number} bɛ yen kaban',
  'intake.files.fare.empty': 'dosiye lankolon: dɔ wɛrɛ sugandi, walima ja walima mankan ta tugun',
  'intake.files.fare.kind': 'nin dosiye suguya tɛ minɛ yan',
  'intake.files.do.pause': 'A lajɔ',
  'intake.files.do.continue': 'Taa ɲɛ',
  'intake.files.do.retry': 'A laɲini tugun',
  'intake.files.do.now': 'A laɲini sisan',
  'intake.files.do.cancel': 'A dabila',
  'intake.files.do.as-is': 'A ci o cogo la',
  'intake.files.do.send': 'A ci',
  'intake.files.do.remove': 'A bɔ',
  'intake.files.do.drop': 'Kana a ci',
  'intake.files.carries.cleaned': 'a dilanna kura ye: yɔrɔ, waati ani telefɔni t’a la',
  'intake.files.carries.original': 'ja fɔlɔ: yɔrɔ, waati ani telefɔni bɛ se ka kɛ a la',
  'intake.files.carries.document': 'a bɛ se k’a sɛbɛnbaga tɔgɔ ani donw mara',
  'intake.files.carries.video': 'a bɛ se ka yɔrɔ ani waati mara; a bɛ ɲɛdaw jira, kanw bɛ mɛn',
  'intake.files.carries.sound': 'kanw bɛ mɛn a la',
  'intake.files.carries.other': 'a bɛ se ka fɛn mara min tɛ ye',
  'intake.files.carries.voice': 'kana ɲɛ in datugu sani « a sera »',
  'intake.files.arrived-at': 'a sera {date}',
  'intake.files.number': 'Dosiye {number}, {size} ɲɔgɔn',
  'intake.files.voice-size': 'I kan, {size} ɲɔgɔn',
  'intake.files.list': 'Dosiye cilenw',
  'intake.files.incomplete': 'a bɛɛ ma se: a sugandi tugun',

  'intake.follow.title': 'N ka kunnafoni kɔlɔsi',
  'intake.follow.lead':
    'I ka kode jateden 20 sɛbɛn: i bɛna a dɔn ni i ka kunnafoni sera, ani a sera min. Furancɛw tɛ jate.',
  'intake.follow.button': 'A dayɛlɛ',
  'intake.follow.busy': 'A bɛ ka dayɛlɛ… sekɔndi damadɔ bɛ se ka taa.',
  'intake.follow.by-server':
    'Nin navigatɛri la, an ka masinw b’i ka cikanw da yɛlɛ k’u jira i la, o kɔ u bɛ ɲinɛ u kɔ. Ni JavaScript bɛ yen, i ka telefɔni walima i ka ɔridinatɛri b’u da yɛlɛ.',
  'intake.follow.error-empty': 'I ka kode sɛbɛn',
  'intake.follow.error-length': 'Jateden 20 ka kan; i ye {count, number} sɛbɛn',
  'intake.follow.error-check':
    'Jateden dɔ ma ɲi, walima fila falenna. A suma ni i ye min sɛbɛn o ye. Ni kode tununna, kunnafoni bɛ to ka baara hali bi: i bɛ se ka kura di, ka fɔlɔ kofɔ o kɔnɔ',
  'intake.follow.error-characters': 'Jatedenw dɔrɔn de bɛ kode la. N’i bɛ sɛbɛnden O ye, jateden 0 sɛbɛn',
  'intake.follow.error-unknown':
    'Kunnafoni si ma se ni nin kode ye. A kalan tugun; n’a ka ɲi, i ka kunnafoni ma se: a ci tugun',
  'intake.follow.error-many': 'Laɲini cayara. Sanga damadɔ makɔnɔ, o kɔ a daminɛ tugun',
  'intake.follow.error-down':
    'An ka masinw tɛ jaabi di sisan. I ka kunnafoni ma tunun. A laɲini sanga damadɔ kɔfɛ',
  'intake.follow.received': 'A sɔrɔla {date}',
  'intake.follow.reload': 'N’i ye ɲɛ in dayɛlɛ tugun, a b’i ka kode ɲini tugun, ka cikan cibali jɔsi.',
  'intake.follow.reload-shows':
    'N’i ye ɲɛ in dayɛlɛ tugun, a bɛ jira tugun, a t’i ka kode ɲini, nka a bɛ cikan cibali jɔsi. Cikan selen tɛ ci siɲɛ fila. Ni mɔgɔ wɛrɛw bɛ baara kɛ ni nin telefɔni walima nin ɔridinatɛri ye, navigatɛri datugu laban na.',
  'intake.follow.sending': 'A bɛ ka ci…',
  'intake.follow.where': 'A sera min?',
  'intake.follow.state.received': 'A sɔrɔla. Kulu mɔgɔ dɔ bɛna a kalan.',
  'intake.follow.state.assigned': 'A dira kulu mɔgɔ dɔ ma, o bɛna a kalan.',
  'intake.follow.state.verifying': 'Kulu bɛ ka ko sɛgɛsɛgɛ.',
  'intake.follow.state.awaiting-complainant': 'Kulu b’i ka jaabi makɔnɔ.',
  'intake.follow.state.deciding': 'Mɔgɔ filanan bɛ ka laban kalan tugun.',
  'intake.follow.state.concluded': 'A bannen don.',
  'intake.follow.next.triage': 'Kulu ka baara: ka latigɛ kɛ, sani {date} ka tɛmɛ.',
  'intake.follow.next.verification': 'Kulu ka baara: ka sɛgɛsɛgɛli laban, sani {date} ka tɛmɛ.',
  'intake.follow.next.second-person': 'Kulu ka baara: k’a sinsin, sani {date} ka tɛmɛ.',
  'intake.follow.next.withdrawal': 'Kulu ka baara: ka dosiye datugu.',
  'intake.follow.next.answer':
    'I ka baara: ka jaabi di kulu ka cikan laban ma sani {date}, ni farati t’a la. Ni jaabi ma sɔrɔ, kulu bɛna sɛbɛnni kɛ i ma tugun sani a ka kunnafoni datugu. A datugulen kɔ, a bɛ se ka dayɛlɛ tugun tile {days, number} kɔnɔ: o sɛbɛn kulu ma.',
  'intake.follow.next.last-answer':
    'I ka baara: ka jaabi di kulu ka cikan laban ma sani {date}, ni farati t’a la. Ni jaabi ma sɔrɔ, kunnafoni bɛ se ka datugu. O kɔ, a bɛ se ka dayɛlɛ tugun tile {days, number} kɔnɔ: o sɛbɛn kulu ma.',
  'intake.follow.next.late-answer':
    'I ka baara: ka jaabi di kulu ka cikan laban ma, ni farati t’a la. Waati tɛmɛna, nka i bɛ se ka jaabi di hali bi. Ni jaabi ma sɔrɔ, kunnafoni bɛ se ka datugu. O kɔ, a bɛ se ka dayɛlɛ tugun tile {days, number} kɔnɔ: o sɛbɛn kulu ma.',
  'intake.follow.next.none':
    'Kulu ka baara bannen don. I bɛ se ka sɛbɛnni kɛ a ma hali bi, n’i fɛ ko kura bɛ yen.',
  'intake.follow.heard.triage': 'Kulu ka baara: ka latigɛ kɛ, sani don sɛbɛnnen yan ka tɛmɛ.',
  'intake.follow.heard.verification': 'Kulu ka baara: ka sɛgɛsɛgɛli laban, sani don sɛbɛnnen yan ka tɛmɛ.',
  'intake.follow.heard.second-person': 'Kulu ka baara: k’a sinsin, sani don sɛbɛnnen yan ka tɛmɛ.',
  'intake.follow.heard.answer':
    'I ka baara: ka jaabi di kulu ka cikan laban ma sani don sɛbɛnnen yan ka tɛmɛ, ni farati t’a la. Ni jaabi ma sɔrɔ, kulu bɛna sɛbɛnni kɛ i ma tugun sani a ka kunnafoni datugu.',
  'intake.follow.heard.last-answer':
    'I ka baara: ka jaabi di kulu ka cikan laban ma sani don sɛbɛnnen yan ka tɛmɛ, ni farati t’a la. Ni jaabi ma sɔrɔ, kunnafoni bɛ se ka datugu. O kɔ, a bɛ se ka dayɛlɛ tugun waati dɔ kɔnɔ: o sɛbɛn kulu ma.',
  'intake.follow.heard.late-answer':
    'I ka baara: ka jaabi di kulu ka cikan laban ma, ni farati t’a la. Waati tɛmɛna, nka i bɛ se ka jaabi di hali bi. Ni jaabi ma sɔrɔ, kunnafoni bɛ se ka datugu. O kɔ, a bɛ se ka dayɛlɛ tugun waati dɔ kɔnɔ: o sɛbɛn kulu ma.',
  'intake.follow.heard.withdrawn':
    'I y’a ɲini ka nin kunnafoni bɔ. Mɔgɔ si tɛna i wele, foyi tɛna ci, kulu bɛna dosiye datugu. N’i hakilina yɛlɛmana, o sɛbɛn kulu ma, nin ɲɛ in kan.',
  'intake.follow.unreadable':
    'Kulu tɛ se k’i ka kuma da yɛlɛ. I ka fili tɛ. Kunnafoni kura di: a bɛna kode kura sɔrɔ.',
  'intake.follow.withdrawal-asked':
    'I y’a ɲini ka nin kunnafoni bɔ {date}. Mɔgɔ si tɛna i wele, foyi tɛna ci, kulu bɛna dosiye datugu.',
  'intake.follow.withdrawal-back':
    'I hakilina yɛlɛmana wa? Butɔn si tɛ nin ɲinini in dabila: o sɛbɛn kulu ma, yan yɛrɛ. Hali n’a datugura, dosiye bɛ se ka dayɛlɛ tugun tile {days, number} kɔnɔ.',
  'intake.follow.finding.substantiated': 'Ko in tiɲɛtigiya dɔnna.',
  'intake.follow.finding.partly-substantiated': 'Ko in yɔrɔ dɔ tiɲɛtigiya dɔnna.',
  'intake.follow.finding.unsubstantiated': 'Dalilu ma se ka ko in sinsin. O kɔrɔ tɛ ko nkalon don.',
  'intake.follow.finding.unfounded': 'Dalilu sɔrɔlenw tɛ bɛn ni kuma fɔlen ye.',
  'intake.follow.finding.not-examined': 'Ko in ma sɛgɛsɛgɛ.',
  'intake.follow.action.transmitted': 'Kunnafoni cira fanga baarakɛyɔrɔ dɔ ma. A cilen tɛ a ɲɛnabɔlen ye.',
  'intake.follow.action.mediated': 'Kulu ye mɔgɔw dɛmɛ ka bɛnkan sɔrɔ.',
  'intake.follow.action.advised': 'Kulu y’i ladi: a ka cikanw kalan.',
  'intake.follow.closing.inadmissible':
    'Nin tɛ an ka baara ye: an ma se ka ko in sɛgɛsɛgɛ. I ka kan ka taa jɔn fɛ, o ɲini kulu ka cikanw kɔnɔ; ni foyi tɛ yen, a ɲininka.',
  'intake.follow.closing.duplicate':
    'I ka kunnafoni tun sɔrɔla kaban: a bɛ kɔlɔsi ni tɔ kelen ye. Foyi ma tunun.',
  'intake.follow.closing.withdrawn':
    'I tun y’a ɲini ka nin kunnafoni bɔ: a datugulen don, ko in ma sɛgɛsɛgɛ.',
  'intake.follow.closing.no-answer':
    'Kulu y’i ɲininka, a ma jaabi sɔrɔ: a ye dosiye datugu, a ma se ka ko in sɛgɛsɛgɛ. Sɛbɛnni kɛ a ma: a bɛ se k’a da yɛlɛ tugun.',
  'intake.follow.messages': 'Cikanw',
  'intake.follow.new': 'kura',
  'intake.follow.new-below': 'Kulu ye cikan kura {count, plural, other {#}} ci, a bɛ duguma.',
  'intake.follow.no-message': 'Cikan si tɛ yen fɔlɔ. Ni kulu ye sɛbɛnni kɛ, i b’a kalan yan.',
  'intake.follow.from-team': 'Kulu',
  'intake.follow.from-you': 'I yɛrɛ',
  'intake.follow.subject.objection': 'Laban sɔsɔli',
  'intake.follow.subject.handling': 'Kɛcogo ŋunan',
  'intake.follow.subject.erasure': 'Jɔsili ɲinini',
  'intake.follow.subject.survey': 'I hakilina',
  'intake.follow.unopened': 'Nin cikan tɛ dayɛlɛ. A fɔ kulu ye u k’a ci tugun.',
  'intake.follow.message-label': 'Sɛbɛnni kɛ kulu ma',
  'intake.follow.message-hint':
    'Ni mɔgɔ min y’i ka kode sɔrɔ, o bɛ se ka nin cikanw kalan. Min b’i bila farati la, kana o sɛbɛn.',
  'intake.follow.message-button': 'Cikan ci',
  'intake.follow.addition-label': 'Ko wɛrɛw fara a kan',
  'intake.follow.addition-hint': 'Kulu dɔrɔn bɛna se k’u kalan. I tɛna u ye yan tugun, hali ni i ka kode ye.',
  'intake.follow.addition-button': 'Nin kow ci',
  'intake.follow.objection-title': 'Ka laban sɔsɔ (fo {date})',
  'intake.follow.objection-text':
    'N’i sɔnna tɛ laban na, o fɔ yan. Dosiye bɛna dayɛlɛ tugun. Minnu ye latigɛ kɛ, mɔgɔ wɛrɛw bɛna a ta olu nɔ na.',
  'intake.follow.objection-label': 'Mun na i ma sɔn',
  'intake.follow.objection-hint':
    'Min ɲinɛna, min ma faamuya ka ɲɛ, walima ko kura. Ni mɔgɔ min y’i ka kode sɔrɔ, o bɛ se ka nin cikanw kalan.',
  'intake.follow.objection-button': 'Laban sɔsɔ',
  'intake.follow.handling-label': 'Ka n kɛlen kɛcogo jalaki',
  'intake.follow.handling-text':
    'Nin cikan bɛ taa kulu ma min bɛ i ka kunnafoni baara la. A mɔgɔw bɛɛ bɛ se k’a kalan, a ɲɛmɔgɔ fana, ani i bɛ mɔgɔ min ŋunan, n’o bɛ kulu la.',
  'intake.follow.handling-other':
    'Walasa kulu wɛrɛ k’a kalan, kunnafoni kura di, k’a fɔ ko mɔgɔ jalakilen bɛ baara kɛ ni an ye.',
  'intake.follow.handling-elsewhere': 'I bɛ se ka taa mɔgɔ wɛrɛw fana fɛ, an ka jɛkulu kɔkan.',
  'intake.follow.handling-hint':
    'Mɛɛnni, bonyabaliya, gundo fɔli… Ni mɔgɔ min y’i ka kode sɔrɔ, o bɛ se ka nin cikanw kalan.',
  'intake.follow.handling-button': 'Nin ŋunan ci',
  'intake.follow.erasure-label': 'Ka n ka sɛbɛnnenw jɔsili ɲini',
  'intake.follow.erasure-can':
    'Ɲinini tɛ foyi jɔsi o yɔrɔnin bɛɛ: kulu b’i ka ɲinini kalan, ka min bɛna jɔsi ani min ka kan ka to, o fɔ i ye yan.',
  'intake.follow.erasure-cannot':
    'Min cira fanga baarakɛyɔrɔ dɔ ma kaban, an tɛ se k’o jɔsi o fɛ. Lakana kopiw bɛ ban ni waati ye dɔrɔn. I ka kunnafoni bɛ to jatew la, i ka sɛbɛnnen foyi tɛ o la.',
  'intake.follow.erasure-hint': 'A bɛɛ, walima a yɔrɔ dɔ dɔrɔn: tɔgɔ, cikan, walima fisiye…',
  'intake.follow.erasure-button': 'Jɔsili ɲini',
  'intake.follow.survey-title': 'Ɲininkali saba, walasa an ka ka ɲɛ',
  'intake.follow.survey-hint':
    'I bɛ se ka jaabi bila. Kulu dɔrɔn bɛna i ka jaabiw kalan; u tɛ foyi yɛlɛma i ka dosiye la.',
  'intake.follow.survey.understandable': 'Yala i ye ko kɛlenw faamuya wa?',
  'intake.follow.survey.respected': 'Yala i bonyara wa?',
  'intake.follow.survey.come-back': 'Yala i bɛna segin ka sɛbɛnni kɛ an ma wa?',
  'intake.follow.survey.yes': 'Ɔwɔ',
  'intake.follow.survey.partly': 'A dɔ la',
  'intake.follow.survey.no': 'Ayi',
  'intake.follow.survey.not-said': 'N t’a fɛ k’o fɔ',
  'intake.follow.survey-button': 'N ka jaabiw ci',
  'intake.follow.sent-message': 'Cikan sera.',
  'intake.follow.sent-addition': 'Farankan sera. Kulu dɔrɔn bɛ se k’a kalan.',
  'intake.follow.sent-objection': 'Sɔsɔli sera. Dosiye dayɛlɛla tugun, a bɛna di mɔgɔ wɛrɛw ma.',
  'intake.follow.sent-handling': 'Ŋunan sera. Kulu bɛna jaabi di i ma yan.',
  'intake.follow.sent-erasure': 'Jɔsili ɲinini sera. Kulu bɛna jaabi di i ma yan.',
  'intake.follow.sent-survey': 'Jaabiw sera. I ni ce.',
  'intake.follow.error-objection':
    'A MA ci: nin laban tɛ se ka sɔsɔ tugun. Waati tɛmɛna, walima dosiye dayɛlɛla tugun kaban. I ka sɛbɛnni bɛ yan: i bɛ se k’a ci kulu ma cikan ye',
  'intake.follow.error-text': 'Fɛn dɔ sɛbɛn sani i k’a ci',
  'intake.follow.sent-file': 'Dosiye bɛɛ sera.',
  'intake.follow.error-file-none': 'Dosiye si ma sugandi. Dɔ sugandi',
  'intake.follow.error-file-empty': 'Dosiye lankolon don. Dɔ wɛrɛ sugandi',
  'intake.follow.error-file-kind': 'Nin dosiye suguya tɛ minɛ yan',
  'intake.follow.error-file-many': 'Dosiye hakɛ min daganen don, o dafara',
  'intake.follow.error-file-failed': 'Dosiye MA se. A ci tugun',
  'intake.follow.error-long':
    'A MA ci: i ka sɛbɛnni ka jan kojugu (a dan ye sɛbɛnden 50 000 ye). A ci siɲɛ caman',
  'intake.follow.error-not-sent': 'A MA ci. I ka sɛbɛnni bɛ yan: a laɲini tugun',
  'intake.follow.consent-title': 'Ka n ka sɔnniw yɛlɛma',
  'intake.follow.consent-text':
    'Kulu bɛ se k’a ci minnu ma, olu taamasiyɛn; tɔw ka taamasiyɛn bɔ. A bɛ daminɛ o yɔrɔnin bɛɛ. Min cilen don kaban, o tɛ se ka segin.',
  'intake.follow.consent-button': 'Ka n ka sɔnniw mara',
  'intake.follow.sent-consent': 'I ka sɔnniw marala. Kulu b’o ye.',
  'intake.follow.withdraw-title': 'N ka kunnafoni bɔ',
  'intake.follow.withdraw-text':
    'Kulu bɛna i weleli ni a cili dabila o yɔrɔnin bɛɛ. A bɛna a lajɛ ni mɔgɔ t’i wajibiya, o kɔ a bɛ dosiye datugu.',
  'intake.follow.withdraw-forced':
    'Ni mɔgɔ dɔ b’i wajibiya, a ɲini o bɛɛ la: kulu b’a dɔn ko o bɛ se ka kɛ, a b’a kɔlɔsi.',
  'intake.follow.withdraw-button': 'A bɔli ɲini',
  'intake.follow.withdraw-confirm': 'Ɔwɔ, n b’a ɲini ka nin kunnafoni bɔ',
  'intake.follow.error-confirm': 'Kɛsu taamasiyɛn walasa k’a sinsin',
  'intake.follow.close': 'A datugu ka ekɛran jɔsi',

  'intake.how.title': 'I ka kumaw lakanacogo',
  'intake.how.sealed':
    'I bɛ min sɛbɛn, o bɛ datugu sani a ka mara. Hali ni mɔgɔ y’an ka disikiw walima an ka kunnafonimaraw sonya, a tɛ foyi kalan u la.',
  'intake.how.sealed-here':
    'Ni JavaScript bɛ yen, i ka kuma bɛ datugu i ka telefɔni walima i ka ɔridinatɛri kɔnɔ: an ka masinw b’a sɔrɔ a datugulen, a kile t’u bolo.',
  'intake.how.sealed-there':
    'Ni JavaScript tɛ, an ka masinw b’i ka kuma sɔrɔ a dayɛlɛlen, k’a datugu o yɔrɔnin bɛɛ u hakili la, o kɔ u bɛ ɲinɛ a kɔ. Ɲɛ in b’o fɔ sani cili.',
  'intake.how.limit':
    'Nka ni mɔgɔ y’an ka masinw minɛ ka u to baara la, o bɛ se ka kunnafoni kuraw kalan: ni JavaScript tɛ, masinw bɛ u datugu tuma min na; ni JavaScript bɛ yen, n’a ye ɲɛ in ka porogaramuw yɛlɛma. Porogaramuw ka surun, u taamasiyɛnw bɛ duguma, bɛɛ bɛ se k’u suma. Min datugulen don kaban, a tɛ se k’o kalan.',
  'intake.how.readable':
    'Ninnu bɛ to kɛnɛ kan, ka ci ani ka jate kɛ: sɛrikili, ko suguya, sugandiliw, kan, donw. Cɛnimusoya fariyakow ni denmisɛnw kama, sɛrikili ni ko suguya dogolen don.',
  'intake.how.protected': 'Min lakananen don',
  'intake.how.not-protected': 'Min lakananen tɛ',
  'intake.how.law': 'Sariya bɛ min fɔ, ani a dan',
  'intake.how.law-retaliation':
    'Mali ka ɲangili sariya (sariyasen 243-90 ani 243-91) ye mɔnɛbɔ bali mɔgɔ kan min ye kunnafoni di ni ŋaniya ɲuman ye, fo san saba ko laban kɔfɛ. « Ŋaniya ɲuman »: i dalen b’a la ko i bɛ min fɔ, o ye tiɲɛ ye.',
  'intake.how.law-limits':
    'Sariya bɛ baara kɛ kɔfɛ. A tɛ bagabagali bali, a tɛ baara bɔnɛ bali, a tɛ fariya bali; an yɛrɛ tɛ se k’a waleya. Kana i jigi da a kelen kan.',
  'intake.how.law-data':
    'Sariya 2013-015 b’i ka kunnafoniw lakana: u bɛ baara kɛ ni i sɔnna dɔrɔn, kun ni waati fɔlen na. I bɛ se k’i ka sɔnni yɛlɛma ni i ka kode ye.',
  'intake.how.law-search':
    'Sariya 2019-056 bɛ sira di faamaw ma ka telefɔni walima ɔridinatɛri sɛgɛsɛgɛ k’a ladegi (sariyasen 74 ka se 78), ani ka kumaw lamɛn (sariyasen 83 ka se 86). An t’i ka ɛntɛrinɛti adɛrɛsi mara, nka i ka telefɔni ni i ka telefɔni sosiyete bɛ se ka nin nali nɔ mara.',
  'intake.how.readers': 'Kulu minnu bɛ se ka kunnafoni sɔrɔ, ani kelen-kelen bɛɛ ka kile',
  'intake.how.since': 'kabini {date}',
  'intake.how.rotated': 'a falenna',
  'intake.how.compromised': 'a banna',
  'intake.how.root': 'Jɛkulu ka kile ju',
  'intake.how.scripts': 'Ɲɛ in ka dosiyew taamasiyɛnw (SHA-256)',
  'intake.elsewhere.title': 'I bɛ se ka dɛmɛ sɔrɔ yɔrɔ min',
  'intake.elsewhere.lead':
    'An tɛ se ka bɛɛ kɛ. Mɔgɔ wɛrɛw bɛ se ka furakɛli, lafasali, lakanani walima kiiri kɛ.',
  'intake.elsewhere.emergency': 'Minnu ka kan ka wele o yɔrɔnin bɛɛ, ni farati t’a la',
  'intake.elsewhere.by-need': 'Ka kɛɲɛ ni i mago ye',
  'intake.elsewhere.unknown':
    'Yɔrɔ min na adɛrɛsi ni nimɔrɔ tɛ, an ma min dɔn a lakalen na. Mɔgɔ ɲininka i dalen bɛ min na.',
  'intake.elsewhere.for': 'Minnu kama: {districts}',
  'intake.elsewhere.both': 'Taa yɔrɔ wɛrɛ t’i bali ka kunnafoni di yan.',

  'intake.problem.not-found': 'Nin ɲɛ tɛ yen',
  'intake.problem.not-found-text': 'I bɛ se ka kunnafoni di, walima k’i ta kɔlɔsi ni a ka kode ye.',
  'intake.problem.failed': 'Fili dɔ kɛra an fan fɛ',
  'intake.problem.failed-text':
    'Foyi ma sɔrɔ. Segin kɔfɛ: i ka sɛbɛnni ka kan ka to yen. O kɔ a laɲini tugun.',
  'intake.problem.too-large': 'A ka jan kojugu cili kelen na',
  'intake.problem.too-large-text':
    'Foyi ma sɔrɔ. Segin kɔfɛ: i ka sɛbɛnni ka kan ka to yen. A daminɛ ci, o kɔ tɔ fara a kan ni i ka kode ye.',
  'intake.problem.file-too-large': 'Nin dosiye ka bon kojugu',
  'intake.problem.file-too-large-text': 'A ma sɔrɔ. Segin kɔ ka dɔ sugandi min ka dɔgɔ.',
  'intake.problem.one-file': 'Dosiye kelen-kelen',
  'intake.problem.one-file-text': 'Foyi ma sɔrɔ. Segin kɔ ka dosiyew ci kelen-kelen.',
  'intake.problem.foreign': 'Nin bɔra ɲɛ wɛrɛ la',
  'intake.problem.foreign-text': 'Lakana kama an ma sɔn a ma. Papiye dayɛlɛ yan k’a ci tugun.',
};
