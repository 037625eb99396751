namespace Simulation.Domain.Drafting.Openers;

/// <summary>
/// Spanish openers. Figures: how often each opened a paragraph of a Security Council resolution (131 texts); 0 for
/// openers of the General Assembly and of other bodies, which were not counted.
/// </summary>
internal static class SpanishOpeners
{
    public const string Preambular = """
        271 Recordando
        164 Reafirmando
        163 Expresando
        130 Reconociendo
        94 Acogiendo con beneplácito
        67 Observando
        66 Tomando nota
        64 Destacando
        63 Actuando
        58 Reiterando
        53 Habiendo determinado
        53 Poniendo de relieve
        44 Condenando
        42 Recalcando
        32 Subrayando
        30 Alentando
        26 Expresando preocupación
        26 Instando
        24 Exhortando
        21 Encomiando
        16 Condenando enérgicamente
        16 Expresando profunda preocupación
        10 Afirmando
        10 Habiendo examinado
        7 Observando con preocupación
        6 Expresando grave preocupación
        6 Pidiendo
        5 Recordando también
        4 Expresando seria preocupación
        4! Recordando y reafirmando
        3 Apoyando
        3 Apreciando
        3 Expresando alarma
        3 Expresando gran preocupación
        3 Gravemente preocupado
        3 Guiado
        3 Haciendo notar
        3 Observando además
        3 Profundamente preocupado todavía
        3 Resaltando
        3 Respondiendo
        3 Teniendo presente
        2 Alentando encarecidamente
        2 Deplorando
        2 Destacando también
        2 Exigiendo
        2 Instando encarecidamente
        2 Observando con profunda preocupación
        2 Profundamente preocupado
        2 Reconociendo también
        2 Recordando además
        2 Reiterando enérgicamente
        2 Tomando buena nota
        2 Tomando nota además
        0 Acogiendo con satisfacción
        0 Afirmando también
        0 Alarmada
        0 Alarmado
        0 Animada
        0 Animado
        0 Ansiosa
        0 Apreciando también
        0 Aprobando
        0 Consciente
        0 Conscientes
        0 Considerando
        0 Convencida
        0 Convencido
        0 Creyendo
        0 Deseando
        0 Deseosa
        0 Deseoso
        0 Determinada
        0 Encomiando también
        0 Esperando
        0 Guiada
        0 Habiendo aprobado
        0 Habiendo escuchado
        0 Habiendo recibido
        0 Inspirada
        0 Lamentando
        0 Notando
        0 Preocupada
        0 Preocupado
        0 Profundamente alarmada
        0 Profundamente preocupada
        0 Reafirmando también
        0 Recalcando también
        0 Resuelta
        0 Resuelto
        0 Señalando
        0 Teniendo en cuenta
        0 Teniendo en mente
        0 Tomando conocimiento
        0 Tomando en consideración
        """;

    public const string Operative = """
        321 Decide
        291 Solicita
        154 Exhorta
        146 Alienta
        94 Recuerda
        85 Insta
        83 Reafirma
        68 Acoge con beneplácito
        55 Expresa
        46 Reitera
        43 Exige
        40 Destaca
        39 Pone de relieve
        32 Autoriza
        30 Afirma
        26 Condena
        26 Observa
        26 Recalca
        21 Subraya
        19 Condena enérgicamente
        19 Pide
        18 Insta encarecidamente
        16 Reconoce
        16 Toma nota
        13 Encomienda
        12 Encomia
        9 Encarga
        7 Confirma
        7 Hace notar
        7 Invita
        6 Autoriza además
        6 Exhorta nuevamente
        6 Expresa su intención
        5 Determina
        4 Decide además
        4 Expresa preocupación
        4 Solicita además
        3 Alienta encarecidamente
        3 Apoya plenamente
        3 Expresa su profunda preocupación
        3 Lamenta
        3 Lamenta profundamente
        3 Prorroga
        3 Reitera su exhortación
        3 Requiere
        3 Señala
        3 Sigue instando
        3 Toma buena nota
        2 Alienta también
        2 Exige además
        2 Insta además
        2 Insta urgentemente
        2 Mantiene
        2 Pide nuevamente
        2 Resalta
        2 Solicita también
        0 Acepta
        0 Acoge con agrado
        0 Acoge con beneplácito también
        0 Acoge con satisfacción
        0 Acuerda
        0 Adopta
        0 Agradece
        0 Alienta además
        0 Apoya
        0 Aprueba
        0 Autoriza también
        0 Condena también
        0 Considera
        0 Crea
        0 Cree
        0 Decide también
        0 Declara
        0 Declara solemnemente
        0 Deplora
        0 Designa
        0 Elige
        0 Encarga también
        0 Encomia también
        0 Espera
        0 Establece
        0 Exhorta a
        0 Exhorta también
        0 Exige también
        0 Expresa su agradecimiento
        0 Expresa su preocupación
        0 Expresa su reconocimiento
        0 Expresa también
        0 Felicita
        0 Hace suya
        0 Hace suyo
        0 Hace un llamamiento
        0 Insta también
        0 Invita también
        0 Nombra
        0 Observa con preocupación
        0 Pide además
        0 Pide también
        0 Proclama
        0 Propone
        0 Reafirma también
        0 Rechaza
        0 Recomienda
        0 Recuerda también
        0 Reitera también
        0 Resuelve
        0 Se compromete
        0 Solemnemente declara
        0 Sugiere
        0 Toma conocimiento
        0 Toma nota con satisfacción
        0 Transmite
        """;
}
