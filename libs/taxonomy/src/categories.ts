import { vocabulary, words } from './entry.js';
import { CATEGORY_IDS, KIND_IDS, type KindId } from './ids.js';

/** What a category says besides its words. */
export interface CategoryExtra {
  /** The kinds of complaint under which it is offered. */
  readonly kinds: readonly KindId[];
  /** Only a restricted team may handle it, and figures show it by coarse codes alone. */
  readonly restricted?: true;
}

const RIGHTS: readonly KindId[] = ['human-rights'];
const CORRUPTION: readonly KindId[] = ['corruption'];

/** What a complaint is mainly about; the person chooses one, or doesn't know. Acts are coded later. */
export const CATEGORIES = /* @__PURE__ */ vocabulary<(typeof CATEGORY_IDS)[number], CategoryExtra>(
  'category',
  CATEGORY_IDS,
  {
    life: {
      kinds: RIGHTS,
      labels: words(
        'Quelqu’un a été tué ou a disparu',
        'Someone was killed or has disappeared',
        'Mɔgɔ dɔ fagara walima a tununna',
      ),
      help: words(
        'Mort, tentative de tuer, personne emmenée dont on ne sait plus rien.',
        'A death, an attempt to kill, a person taken away and not heard of since.',
        'Saya, mɔgɔfaga laɲini, mɔgɔ min taara n’a ye ni a kibaruya tɛ sɔrɔ tugun.',
      ),
      source: 'ICCPR art. 6; ACHPR art. 4',
    },
    integrity: {
      kinds: RIGHTS,
      labels: words('Coups, torture, menaces', 'Beating, torture, threats', 'Bugɔli, tɔɔrɔli, bagabagali'),
      help: words(
        'On a frappé, blessé, torturé, humilié ou menacé quelqu’un.',
        'Someone was hit, hurt, tortured, humiliated or threatened.',
        'Mɔgɔ dɔ bugɔra, a joginna, a tɔɔrɔla, a malola walima a bagabagara.',
      ),
      source: 'ICCPR art. 7; ACHPR art. 5; CAT',
    },
    liberty: {
      kinds: RIGHTS,
      labels: words(
        'Arrêté, enfermé ou enlevé sans droit',
        'Arrested, locked up or abducted unlawfully',
        'Minɛni, datuguli walima mɔgɔta sariya kɔ',
      ),
      help: words(
        'Arrestation sans raison, détention trop longue, enlèvement, prise d’otage.',
        'Arrest for no reason, detention that lasts too long, abduction, hostage-taking.',
        'Mɔgɔ minɛni kun tɛ, kaso min ka jan kojugu, mɔgɔta ni fanga ye, mɔgɔ minɛni wari kama.',
      ),
      source: 'ICCPR art. 9; ACHPR art. 6',
    },
    property: {
      kinds: RIGHTS,
      labels: words(
        'Biens pris, brûlés ou détruits',
        'Belongings taken, burnt or destroyed',
        'Bolofɛnw tali, jɛnini walima tiɲɛni',
      ),
      help: words(
        'Bétail, récoltes, maison, moto, marchandises volés ou détruits.',
        'Cattle, harvest, house, motorbike or goods stolen or destroyed.',
        'Baganw, forofɛnw, so, moto, jagofɛnw sonyana walima u tiɲɛna.',
      ),
      source: 'ACHPR art. 14; UDHR art. 17',
    },
    'basic-services': {
      kinds: RIGHTS,
      labels: words(
        'Soins, école, eau ou papiers refusés',
        'Health care, school, water or papers refused',
        'Furakɛli, kalan, ji walima papiye bali',
      ),
      help: words(
        'On a refusé à quelqu’un un service auquel il a droit.',
        'Someone was refused a service they are entitled to.',
        'Mɔgɔ dɔ balila baara la min kɛli ye a ka hakɛ ye.',
      ),
      source: 'ICESCR art. 11–13; ACHPR art. 16–17',
    },
    'forced-movement': {
      kinds: RIGHTS,
      labels: words(
        'Chassé de chez soi ou empêché de circuler',
        'Driven from home or kept from moving',
        'Gɛnni ka bɔ so walima bali ka taa',
      ),
      help: words(
        'Village vidé, familles obligées de partir, route ou village bloqués.',
        'A village emptied, families made to leave, a road or village blocked.',
        'Dugu lankolonyalen, denbayaw wajibiyalen ka taa, sira walima dugu datugulen.',
      ),
      source: 'ICCPR art. 12; Kampala Convention',
    },
    'gender-based-violence': {
      kinds: RIGHTS,
      restricted: true,
      labels: words(
        'Violence sexuelle, ou parce qu’on est femme ou homme',
        'Sexual violence, or violence for being a woman or man',
        'Cɛnimusoya fariya walima fariya cɛya ni musoya kosɔn',
      ),
      help: words(
        'Viol, agression, mariage forcé, coups dans le couple. Seule une petite équipe formée pour cela lira.',
        'Rape, assault, forced marriage, beating by a partner. Only a small team trained for it will read.',
        'Jɛɲɔgɔnya ni fanga ye, furu wajibiyalen, bugɔli furu kɔnɔ. Kulu fitinin dɔrɔn min kalanna o la, o de b’a kalan.',
      ),
      source: 'GBVIMS; Maputo Protocol; UNSCR 1820',
    },
    'land-conflict': {
      kinds: RIGHTS,
      labels: words(
        'Dispute sur une terre, un puits, un pâturage',
        'Dispute over land, a well or pasture',
        'Dugukolo, kɔlɔn walima baganmara yɔrɔ kɛlɛ',
      ),
      help: words(
        'Champ, parcelle, limite, passage du bétail, eau.',
        'A field, a plot, a boundary, a cattle track, water.',
        'Foro, so jɔyɔrɔ, dancɛ, bagan tɛmɛsira, ji.',
      ),
      source: 'ACHPR art. 14; Mali, loi 2017-001',
    },
    'other-human-rights': {
      kinds: RIGHTS,
      labels: words('Autre chose de grave', 'Something else that is serious', 'Ko jugu wɛrɛ'),
      source: 'Network',
    },
    bribery: {
      kinds: CORRUPTION,
      labels: words(
        'Argent demandé ou donné pour un service',
        'Money asked or given for a service',
        'Wari ɲinina walima a dira baara dɔ kama',
      ),
      help: words(
        'Un agent a demandé ou reçu de l’argent ou un cadeau pour faire, ou ne pas faire, son travail.',
        'An official asked for or got money or a gift to do, or not to do, their work.',
        'Baarakɛla dɔ ye wari walima samafɛn ɲini walima a y’a sɔrɔ, walasa k’a ka baara kɛ walima k’a to.',
      ),
      source: 'UNCAC art. 15–16, 21',
    },
    embezzlement: {
      kinds: CORRUPTION,
      labels: words(
        'Argent ou biens publics détournés',
        'Public money or goods taken',
        'Foroba wari walima fɛnw tali',
      ),
      help: words(
        'Argent de l’école, du centre de santé, de la mairie, d’un projet, disparu ou pris.',
        'Money of a school, health centre, town hall or project that is missing or was taken.',
        'Lakɔli, dɔgɔtɔrɔso, meri walima poroze wari tununna walima a tara.',
      ),
      source: 'UNCAC art. 17, 22',
    },
    'trading-in-influence': {
      kinds: CORRUPTION,
      labels: words('Piston payé', 'Influence bought or sold', 'Mɔgɔ ka fanga feereli'),
      help: words(
        'Quelqu’un a vendu ou acheté l’appui d’une personne bien placée.',
        'Someone sold or bought the help of a person with influence.',
        'Mɔgɔ dɔ ye fangatigi ka dɛmɛ feere walima a y’a san.',
      ),
      source: 'UNCAC art. 18',
    },
    'abuse-of-functions': {
      kinds: CORRUPTION,
      labels: words(
        'Abus de pouvoir pour un avantage',
        'Abuse of power for gain',
        'Fanga kɛli yɛrɛ nafa kama',
      ),
      help: words(
        'Marché, poste, terrain ou place donné à un proche, contre la règle.',
        'A contract, job, plot or place given to someone close, against the rules.',
        'Marse, baara, dugukolo walima jɔyɔrɔ dira somɔgɔ ma, sariya kɔ.',
      ),
      source: 'UNCAC art. 19',
    },
    'illicit-enrichment': {
      kinds: CORRUPTION,
      labels: words('Richesse qui ne s’explique pas', 'Unexplained wealth', 'Nafolo min bɔyɔrɔ tɛ dɔn'),
      help: words(
        'Un agent public possède bien plus que ce que son salaire permet.',
        'A public official owns far more than their pay allows.',
        'Foroba baarakɛla min ka nafolo ka ca n’a ka sara ye fɔ ka dama tɛmɛ.',
      ),
      source: 'UNCAC art. 20; Mali, loi 2014-015',
    },
    extortion: {
      kinds: CORRUPTION,
      labels: words(
        'Taxe ou frais illégal, racket',
        'Illegal tax or fee, extortion',
        'Takasi walima wari min bɛ mine sariya kɔ',
      ),
      help: words(
        'On vous a fait payer à un poste, au marché, à l’école ou ailleurs, sans reçu ou sans droit.',
        'You were made to pay at a checkpoint, market, school or elsewhere, without a receipt or a right to ask.',
        'I wajibiyara ka wari di posiw la, sugu la, lakɔli la walima yɔrɔ wɛrɛ, resi tɛ walima sariya kɔ.',
      ),
      source: 'Network, after UNHCR Mali protection monitoring',
    },
    'obstruction-of-justice': {
      kinds: CORRUPTION,
      labels: words(
        'Justice ou enquête empêchée',
        'Justice or inquiry blocked',
        'Kiiri walima sɛgɛsɛgɛli bali',
      ),
      help: words(
        'Témoin menacé ou payé, dossier perdu exprès, plainte refusée.',
        'A witness threatened or paid, a file lost on purpose, a complaint refused.',
        'Seere bagabagara walima a sarala, papiyew tununna n’u ŋaniya ye, kunnafoni ma minɛ.',
      ),
      source: 'UNCAC art. 25',
    },
    laundering: {
      kinds: CORRUPTION,
      labels: words('Argent sale caché', 'Dirty money hidden', 'Wari nɔgɔlen dogoli'),
      help: words(
        'Argent ou biens volés cachés dans un commerce, une maison, au nom d’un autre.',
        'Stolen money or goods hidden in a business, a house or another’s name.',
        'Wari walima fɛn sonyalen dogolen jago la, so la, walima mɔgɔ wɛrɛ tɔgɔ la.',
      ),
      source: 'UNCAC art. 23–24',
    },
    'other-corruption': {
      kinds: CORRUPTION,
      labels: words('Autre corruption', 'Other corruption', 'Nanbara suguya wɛrɛ'),
      source: 'Network',
    },
    unknown: {
      kinds: KIND_IDS,
      labels: words('Je ne sais pas', 'I don’t know', 'N t’a dɔn'),
      help: words(
        'Ou je préfère ne pas dire. L’équipe choisira après avoir lu votre récit.',
        'Or I’d rather not say. The team will choose after reading your story.',
        'Walima n t’a fɛ k’a fɔ. Kulu bɛna a sugandi i ka kuma kalannen kɔ.',
      ),
      source: 'Network',
    },
  },
);

/** The categories offered for a kind, in order, without those that are retired. */
export function categoriesOf(kind: KindId): (typeof CATEGORIES)['entries'] {
  return CATEGORIES.entries.filter((entry) => entry.kinds.includes(kind) && !entry.retired);
}
