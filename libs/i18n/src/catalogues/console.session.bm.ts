import type { TranslationOf } from '../catalogue.js';
import type { sessionFr } from './console.session.fr.js';

/** Bambara sentences of the console: session. */
export const sessionBm: TranslationOf<typeof sessionFr> = {
  'signIn.title': 'Jɛkulu donni',
  'signIn.username': 'Baarakɛla tɔgɔ',
  'signIn.passphrase': 'Gundo kumasen',
  'signIn.passphraseHint': 'Daɲɛ minnu dira jate dilantɔ, yɔrɔ janya u cɛ.',
  'signIn.show': 'Kumasen jira',
  'signIn.submit': 'Baara daminɛ',
  'signIn.neverSent': 'Gundo kumasen tɛ bɔ nin minɛn in na abada.',
  'signIn.needUsername': 'I ka baarakɛla tɔgɔ sɛbɛn.',
  'signIn.needPassphrase': 'I ka gundo kumasen sɛbɛn.',
  'signIn.refused': 'Nin tɔgɔ ni nin kumasen tɛ taa ɲɔgɔn fɛ. U fila lajɛ, daɲɛ ni daɲɛ.',
  'signIn.step.ask': 'Sɛriwɛri bɛ ka ɲininka…',
  'signIn.step.derive':
    'I ka minɛn bɛ ka kile jate. O bɛ segɔni damadɔ ta, a kɛra a ɲɛma : dɔn gansan bɛ gɛlɛya.',
  'signIn.step.prove': 'Kumasen bɛ ka dantigɛ, a ma ci…',
  'signIn.step.unlock': 'I ka kilew bɛ ka dayɛlɛ…',
  'signIn.notice.ended':
    'I ka baara waati banna. Don kokura : i tun bɛ ka min sɛbɛn, o maralen bɛ nin ɔngilɛ in kɔnɔ, a datugulen don, a bɛ segin donni kɔfɛ.',
  'signIn.notice.idle':
    'Baara datugura miniti {minutes, number} kɔfɛ, foyi ma kɛ. I tun bɛ ka min sɛbɛn, o maralen bɛ nin ɔngilɛ in kɔnɔ, a datugulen don, a bɛ segin donni kɔfɛ.',
  'signIn.notice.signed-out': 'I bɔra. Kilew jɔsira nin ɔngilɛ in na.',
  'signIn.resume': 'I ka baara bɛ ka dayɛlɛ kokura…',
  'signIn.unreachable': 'Sɛriwɛri tɛ jaabi di. I ka baara ni i ka sɛbɛnw maralen bɛ nin ɔngilɛ in kɔnɔ.',
  'signIn.broken':
    'Baara bɛ yen, nka i ka kilew tɛ dayɛlɛ yan. Don kokura. Ni a kɛra tuguni, rezo marabaga ladɔnniya : kana taa ɲɛ.',
  'idle.title': 'I bɛ yen hali bi wa ?',
  'idle.text':
    'Ni jaabi ma sɔrɔ, baara bɛ datugu segɔni {seconds, number} kɔnɔ. I bɛ ka min sɛbɛn, o bɛna mara, a datugulen, nin ɔngilɛ in kɔnɔ.',
  'idle.stay': 'To baara la',
  'signOut.title': 'Bɔ wa ?',
  'signOut.drafts': 'Sɛbɛn {count, number} ma ci nin ɔngilɛ in kɔnɔ. Bɔli b’u jɔsi.',
  'signOut.erase': 'U jɔsi ka bɔ',
  'trust.root.title': 'An bɛ jɔ yan : rezo ka ju kile tɛ i ka jate bɛ min dɔn o ye',
  'trust.root.text':
    'Mɔgɔ dɔ bɛ se ka sɛriwɛri walima a labɛncogo yɛlɛma. Kana foyi sɛbɛn, kana foyi di. Rezo marabaga ladɔnniya fɛɛrɛ wɛrɛ la (da ni da).',
  'trust.bad.title': 'Rezo ka bolonɔ dɔ tɛ tiɲɛ ye',
  'trust.bad.text':
    'Lisi dantigɛli {count, number} tɛ ni bolonɔ ɲininenw ye. Foyi tɛna datugu u ye, foyi tɛna kalifa u la. I ka jɛkulu ka kunnafoniw bɛ dayɛlɛ i n’a fɔ kɔrɔlen. O fɔ rezo marabaga ye.',
  'trust.team.title': 'I ka jɛkulu « {team} » ka kile tɛ dayɛlɛ',
  'trust.team.text':
    'I bɛna a ka kunnafoniw ye, nka i tɛna se k’u kalan. Jɛkulu ɲɛmɔgɔ ɲininka a ka i don kokura.',
  'account.title': 'N ka jate',
  'account.name': 'Tɔgɔ',
  'account.roles': 'Baara yɔrɔw',
  'account.language': 'Ɲɛfɔli kan',
  'account.theme': 'Cogo',
  'account.theme.auto': 'Minɛn cogo la',
  'account.theme.light': 'Yeelen',
  'account.theme.dark': 'Dibi',
  'account.keys': 'Kile kelen sira surunw (j, k, ?…)',
  'account.keysHint': 'A datugu ni i bɛ sɛbɛn ni kan ye.',
  'account.teams': 'N ka jɛkuluw',
  'account.lead': 'ɲɛmɔgɔ',
  'account.member': 'jɛɲɔgɔn',
  'account.teamOpen': 'kile dayɛlɛlen',
  'account.teamClosed': 'kile datugulen',
  'account.noTeams': 'I tɛ jɛkulu si kɔnɔ : i tɛ se ka kunnafoni si ye.',
  'account.recipient': 'N ka kile forobama',
  'account.passphrase.title': 'N ka gundo kumasen',
  'account.passphrase.text':
    'A falen ni mɔgɔ dɔ y’a kalan, walima ni i ka minɛn dɔ tununna. A bɛ ta kun tɛ, a tɛ sugandi. I ka kilew tɛ falen : ni mɔgɔ dɔ ye i ka kumasen kɔrɔ sɔrɔ ani sɛrivɛri ladegi, o fɔ rezo marabaga fana ye.',
  'account.passphrase.change': 'N ka gundo kumasen falen',
  'account.passphrase.new': 'I ka kumasen kura',
  'account.passphrase.write':
    'A sɛbɛn papiye kan sani i ka taa ɲɛ. A bɛ jira yan dɔrɔn ; mɔgɔ si tɛ se k’a sɔrɔ kokura.',
  'account.passphrase.again': 'Kumasen kura sɛbɛn',
  'account.passphrase.current': 'I ka kumasen min bɛ yen sisan',
  'account.passphrase.differs': 'Kumasen kura tɛ o ye : a sɛbɛn daɲɛ kelen kelen.',
  'account.passphrase.wrong': 'O tɔgɔ ni o kumasen tɛ kelen ye.',
  'account.passphrase.do': 'Kumasen kura bila a nɔ na',
  'account.passphrase.changed': 'Kumasen kura bilala. I ka donni tɔw bannen don.',
  'account.sessions.title': 'N ka donniw',
  'account.sessions.text':
    'I donnen bɛ yɔrɔ minnu na sisan. I donna ka bɔ min, o tɛ sɛbɛn. Min tɛ dɔn i fɛ, o laban, ka tila k’i ka gundo kumasen falen.',
  'account.sessions.this': 'Nin donni',
  'account.sessions.other': 'Wɛrɛ',
  'account.sessions.opened': 'dayɛlɛla',
  'account.sessions.used': 'baara kɛra n’a ye',
  'account.sessions.end': 'A laban',
  'account.sessions.endOthers': 'Tɔw bɛɛ laban',
  'account.identity.title': 'N ka kile gundo labɔ',
  'account.identity.text':
    'Nin fichier in bɛ i ka kunnafoni labɔlenw dayɛlɛ ɔridinatɛri wɛrɛ kan, nin siti in kɔ. Mɔgɔ o mɔgɔ b’a sɔrɔ, o bɛ se k’u kalan fana. A mara minɛn datugulen dɔrɔn kan, ka a ni labɔlen mabɔ ɲɔgɔn na, kana a ci bataki la abada.',
  'account.identity.command': 'O kɔfɛ, tɛriminali kɔnɔ :',
  'account.identity.confirm': 'N y’a faamu : nin fichier in bɛ n ka gundo kumasen nɔ na',
  'account.identity.passphrase': 'I ka gundo kumasen sɛbɛn kokura',
  'account.identity.wrong': 'O tɛ i ka gundo kumasen ye.',
  'account.identity.do': 'N ka kile gundo telesarze',
};
