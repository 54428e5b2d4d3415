/** French sentences of the figures catalogue; the keys of the other languages follow from this file. */
export const figuresFr = {
  title: 'Reçus et traités',
  headline: 'En bref',
  sentence:
    '{received, plural, one {# reçu} other {# reçus}}, {processed, plural, one {# traité} other {# traités}} ({rate})',
  period: 'De {from} à {to}.',
  'as-of': 'Chiffres arrêtés au {instant} (écriture {mark} du registre).',
  'as-of.none': 'Le registre n’a pas encore d’arrêté.',
  'not-applicable': 's. o.',
  loading: 'Les chiffres arrivent',
  retry: 'Réessayer',
  by: 'Par',
  district: 'Cercle',
  team: 'Équipe',
  kind: 'Sorte',
  'kind.all': 'Toutes',
  from: 'Du mois de',
  to: 'Au mois de',
  'by-month': 'Par mois',
  'by-district': 'Par cercle des faits',
  'by-team': 'Par équipe responsable',
  month: 'Mois',
  'as-table': 'Les mêmes chiffres en tableau',
  network: 'Réseau',
  empty: 'Rien n’a été reçu dans cette période. Choisissez d’autres mois ou toutes les sortes.',
  standing: 'Conclusions en vigueur',
  'standing.empty': 'Aucune conclusion dans cette période.',
  transmitted:
    '{count, plural, =0 {Aucun dossier transmis à une autorité.} one {Dont # transmis à une autorité ; transmis ne veut pas dire résolu.} other {Dont # transmis à une autorité ; transmis ne veut pas dire résolu.}}',
  identity:
    'En cours à la fin : {opening} au début + {received} reçus + {reopened} rouverts + {in} arrivés − {closed} clos − {out} partis = {closing}.',
  'identity.holds': 'Le compte est juste.',
  'identity.difference': 'Écart : {difference}.',
  'identity.broken': 'Les comptes ne tombent pas juste. Ne publiez pas ces chiffres.',
  'identity.broken.do':
    'Prévenez l’administrateur : la commande de vérification des comptes dira quel signalement est en cause.',
  download: 'Télécharger en CSV',
} as const;
