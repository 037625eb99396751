namespace Simulation.Domain.Drafting.Openers;

/// <summary>
/// French openers. Figures: how often each opened a paragraph of a Security Council resolution (131 texts); 0 for
/// openers of the General Assembly and of other bodies, which were not counted.
/// </summary>
internal static class FrenchOpeners
{
    public const string Preambular = """
        282 Rappelant
        167 Réaffirmant
        160 Soulignant
        78 Se félicitant
        72 Constatant
        67 Prenant note
        63 Agissant
        53 Conscient
        41 Condamnant
        40 Notant
        38 Se déclarant préoccupé
        36 Se déclarant
        32 Sachant
        30 Considérant
        30 Saluant
        26 Insistant
        23 Exhortant
        22 Demandant
        21 Encourageant
        21 Prenant acte
        16 Exprimant
        15 Se déclarant profondément préoccupé
        14 Se déclarant vivement préoccupé
        12 Ayant examiné
        12 Condamnant fermement
        12 Rappelant également
        11 Affirmant
        11 Réaffirmant également
        11 Se déclarant gravement préoccupé
        10 Notant avec préoccupation
        9 Demandant de nouveau
        8 Prenant note également
        8 Remerciant
        7 Accueillant avec satisfaction
        7 Condamnant énergiquement
        7 Engageant
        6 Alarmé
        5 Appelant
        5 Déclarant
        5 Estimant
        5 Notant avec inquiétude
        5 Sachant gré
        5 Soulignant également
        4 Constatant avec une vive préoccupation
        4 Demandant instamment
        4! Rappelant et réaffirmant
        4 Rendant hommage
        3 Accueillant
        3 Ayant à l’esprit
        3 Constatant avec une vive inquiétude
        3 Donnant acte
        3 Déplorant
        3 Prenant note en outre
        3 Préoccupé
        3 Renouvelant
        3 Répondant
        3 Se déclarant alarmé
        3 S’inquiétant
        3 Vivement préoccupé
        2 Apportant son soutien
        2 Appréciant
        2 Condamnant avec la plus grande fermeté
        2 Considérant également
        2 Constatant avec une grande préoccupation
        2 Constatant avec une profonde préoccupation
        2 Demandant à nouveau instamment
        2 Demeurant profondément préoccupé
        2 Déterminé
        2 Engageant vivement
        2 Exprimant sa préoccupation
        2 Félicitant
        2 Guidé
        2 Notant avec satisfaction
        2 Notant avec une vive inquiétude
        2 Prenant bonne note
        2 Prenant note avec une vive préoccupation
        2 Profondément préoccupé
        2 Se déclarant vivement inquiet
        2 Soutenant
        0 Accueillant avec intérêt
        0 Affirmant également
        0 Alarmée
        0 Animé
        0 Animée
        0 Attachant
        0 Ayant adopté
        0 Ayant entendu
        0 Ayant présent à l’esprit
        0 Ayant reçu
        0 Consciente
        0 Considérant en outre
        0 Constatant avec satisfaction
        0 Convaincu
        0 Convaincue
        0 Croyant
        0 Désirant
        0 Désireuse
        0 Désireux
        0 Encouragé
        0 Encouragée
        0 Espérant
        0 Gardant à l’esprit
        0 Gravement préoccupé
        0 Gravement préoccupée
        0 Guidée
        0 Notant en outre
        0 Notant également
        0 Pleinement consciente
        0 Prenant acte également
        0 Prenant en considération
        0 Profondément préoccupée
        0 Préoccupée
        0 Rappelant en outre
        0 Reconnaissant
        0 Reconnaissant également
        0 Regrettant
        0 Résolu
        0 Résolue
        0 Se déclarant préoccupée
        0 Se félicitant également
        0 Soucieuse
        0 Soucieux
        0 S’inspirant
        0 Tenant compte
        0 Vivement préoccupée
        0 Voulant
        """;

    public const string Operative = """
        313 Décide
        234 Prie
        201 Demande
        120 Encourage
        117 Souligne
        106 Réaffirme
        96 Rappelle
        51 Se félicite
        46 Exhorte
        34 Demande instamment
        33 Exige
        31 Prend note
        27 Condamne
        25 Autorise
        22 Charge
        21 Engage
        18 Condamne fermement
        17 Invite
        17 Se déclare
        16 Exprime
        16 Prie instamment
        15 Note
        14 Affirme
        14 Salue
        13 Demande de nouveau
        13 Engage vivement
        11 Déclare
        11 Enjoint
        11 Insiste
        11 Prie également
        10 Décide également
        9 Accueille avec satisfaction
        8 Appelle
        8 Autorise également
        6 Appuie pleinement
        6 Considère
        5 Confirme
        4 Déplore
        4 Encourage également
        4 Entend
        4 Félicite
        4 Réitère
        4 Se déclare préoccupé
        4 Se réjouit
        3 Appuie
        3 Autorise en outre
        3 Constate
        3 Demande également
        3 Engage instamment
        3 Est conscient
        3 Prolonge
        3 Rappelle également
        3 Se déclare prêt
        2 Autorise par ailleurs
        2 Constate avec inquiétude
        2 Constate une fois de plus
        2 Déclare son intention
        2 Déplore vivement
        2 Enjoint également
        2 Exhorte instamment
        2 Exige de nouveau
        2 Invite de nouveau instamment
        2 Invite instamment
        2 Maintient
        2 Note avec inquiétude
        2 Note avec préoccupation
        2 Prend bonne note
        2 Prie de nouveau
        2 Se dit résolu
        2 Se déclare résolu
        2 Souligne également
        2 Établit
        0 Accepte
        0 Accueille favorablement
        0 Adopte
        0 Affirme également
        0 Appelle l’attention
        0 Approuve
        0 Attend avec intérêt
        0 Charge également
        0 Compte
        0 Conclut
        0 Crée
        0 Demande en outre
        0 Décide en outre
        0 Décide par ailleurs
        0 Déclare solennellement
        0 Désigne
        0 Encourage en outre
        0 Engage également
        0 Est convaincu
        0 Est convaincue
        0 Estime
        0 Exprime sa gratitude
        0 Exprime ses remerciements
        0 Exprime son appui
        0 Exprime son inquiétude
        0 Invite en outre
        0 Invite également
        0 Lance un appel
        0 Nomme
        0 Note avec satisfaction
        0 Prend acte
        0 Prend acte également
        0 Prend note avec satisfaction
        0 Prie en outre
        0 Proclame
        0 Propose
        0 Recommande
        0 Reconnaît
        0 Regrette
        0 Rejette
        0 Remercie
        0 Rend hommage
        0 Réaffirme également
        0 Se déclare favorable
        0 Se félicite également
        0 Suggère
        0 S’engage
        0 Transmet
        0 Élit
        """;
}
