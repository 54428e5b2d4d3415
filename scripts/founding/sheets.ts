import type { EnrolledMember } from '#network';
import { toBase64 } from '#sealing';
import { rootPublicKeyOf, type MadeFounding } from './make-founding.js';
import type { NetworkFile } from './network-file.js';

/** A sheet to be printed: the name of its file, and its text. */
export interface Sheet {
  readonly file: string;
  readonly text: string;
}

/** Every sheet of a founding: one a person, the root key's, the recovery's, and the public key. */
export function sheetsOf(file: NetworkFile, made: MadeFounding): Sheet[] {
  return [
    { file: 'root.pub', text: `${rootPublicKeyOf(made)}\n` },
    { file: 'root-private-key.txt', text: rootSheet(file, made) },
    { file: 'recovery-identity.txt', text: recoverySheet(file, made) },
    ...made.people.map((person) => ({
      file: `person-${person.member.account.username}.txt`,
      text: personSheet(file, person),
    })),
  ];
}

function rootSheet({ name }: NetworkFile, made: MadeFounding): string {
  return sheet(
    `${name}: clé racine, partie secrète / root key, secret half`,
    toBase64(made.root.secretKey),
    `Partie publique (ROOT_PUBLIC_KEY) / public half: ${rootPublicKeyOf(made)}`,
    `Cette clé a signé les clés des administrateurs ; toute la confiance dans le réseau en part. Le système n’en a pas
besoin pour fonctionner. Qui la détient peut se faire passer pour le réseau et détourner de nouvelles plaintes.
Imprimez cette feuille deux fois, mettez chaque copie sous enveloppe fermée chez deux personnes de confiance, hors de
tout ordinateur. Puis effacez ce fichier : aucune copie ne doit rester sur cette machine.`,
    `This key signed the administrators’ keys; all trust in the network begins with it. The system does not need it to
run. Whoever holds it can pose as the network and divert new complaints. Print this sheet twice, put each copy into a
closed envelope with one of two trusted persons, away from every computer. Then delete this file: no copy may stay on
this machine.`,
  );
}

function recoverySheet({ name }: NetworkFile, made: MadeFounding): string {
  return sheet(
    `${name}: identité de secours / recovery identity`,
    made.recoveryIdentity,
    '',
    `Elle ouvre TOUTES les plaintes du réseau, si une équipe a perdu ses clés. Rien ne la remplace. Imprimez cette feuille
deux fois, mettez chaque copie sous enveloppe fermée dans deux coffres, loin du serveur, chez des personnes qui ne
gardent pas la clé racine. Puis effacez ce fichier : aucune copie ne doit rester sur cette machine.`,
    `It opens ALL complaints of the network, should a team have lost its keys. Nothing replaces it. Print this sheet twice,
put each copy into a closed envelope in one of two safes, far from the server, with persons who do not keep the root
key. Then delete this file: no copy may stay on this machine.`,
  );
}

function personSheet(file: NetworkFile, { member: { account, places }, passphrase }: EnrolledMember): string {
  const teamName = (id: string): string => file.teams.find((team) => team.id === id)!.name;
  const teams = places.map(
    ({ teamId, leads }) => `${teamName(teamId)}${leads ? ' (responsable / lead)' : ''}`,
  );
  return sheet(
    `${file.name}: ${account.displayName}`,
    `Nom d’utilisateur / user name: ${account.username}\nPhrase secrète / passphrase:    ${passphrase}`,
    [`Rôles / roles: ${account.roles.join(', ')}`, ...teams].join('\n'),
    `Cette phrase ouvre votre compte et, avec lui, les plaintes de votre équipe. Apprenez-la, ou gardez cette feuille sous
clé ; ne la photographiez pas, ne l’envoyez pas. Personne ne peut la retrouver ni la changer pour vous.
À qui imprime : remettez cette feuille en main propre, sans garder de copie, puis effacez ce fichier.`,
    `This phrase opens your account and with it your team’s complaints. Learn it, or keep this sheet locked away; take no
picture of it, send it to nobody. Nobody can find it again or change it for you.
To whoever prints: hand this sheet over in person, keep no copy, then delete this file.`,
  );
}

const RULE = '-'.repeat(72);

const sheet = (title: string, secret: string, more: string, french: string, english: string): string =>
  [title, RULE, secret, RULE, ...(more ? [more, ''] : []), french, '', english, ''].join('\n');
