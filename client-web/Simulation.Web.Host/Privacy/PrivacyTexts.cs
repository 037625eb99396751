using Simulation.Domain;

namespace Simulation.Web.Host.Privacy;

/// <summary>What is said of the data that are kept. It says what the platform does: whoever changes that changes this.</summary>
internal sealed record PrivacyTexts(
    string Title,
    string Intro,
    string HowLong,
    string WhoSees,
    ImmutableArray<KeptText> Kept,
    string NotKeptTitle,
    string NotKept,
    string RightsTitle,
    ImmutableArray<string> Rights,
    string Download,
    string Record,
    string Whose,
    string Link,
    EraseTexts Erase)
{
    public static PrivacyTexts In(Language language) => language switch
    {
        Language.Kk => Kk,
        Language.Ru => Ru,
        _ => En,
    };

    private static readonly PrivacyTexts En = new(
        "What is kept about you",
        "This platform teaches negotiation by playing it. It keeps what teaching and assessment need, and nothing for anybody else.",
        "How long",
        "Who sees it",
        [
            new("Your name and language", "So that the others know who sits opposite them, and the teacher who did what.", "until your institution erases it at your request", "the people of your exercises, the teachers of your courses, administrators"),
            new("Student number, e-mail address and group, if the course's list has them", "So that marks reach the right person.", "as long as you are on the list", "the teachers of the course, assessors, administrators"),
            new("What you say, offer, write and decide in an exercise, with the time", "It is the exercise itself; in the debrief and for your marks it is read again.", "as long as your institution keeps the records of the course; it is filed under a number, not under your name", "those to whom you address it, and the teachers; after the exercise, what the case opens to all"),
            new("Your own notes", "So that you find them again on another device.", "as long as the exercise is kept", "during play nobody but you"),
            new("That you voted in a secret ballot", "So that nobody votes twice. What you chose is kept apart, without your name, a time or an order.", "as long as the exercise is kept", "that you voted: everybody; what you chose: nobody. Whoever runs the server could find it out only while the vote is open"),
            new("Your answers to the questionnaire", "So that the teaching gets better.", "as long as the exercise is kept", "the teachers; the class sees only averages, of three answers or more"),
            new("Marks, reasons and the evidence for them", "For your degree.", "as long as the rules of your institution require", "you, once they are released; assessors and administrators"),
            new("What observers note about you", "It helps to look back, and it may become evidence for a mark.", "as long as the exercise is kept", "the teachers and assessors; you and your class, if the teacher shows it in the debrief, but that it is about you only you"),
            new("Sign-ins and your PIN", "So that nobody acts in your name. The PIN is kept only in a form from which it can't be read.", "a sign-in ends after 24 hours (staff: 12), or when you sign out", "nobody"),
            new("In your browser: a cookie for signing in, one for forms, one for your language, and words that are not sent yet", "So that a lost connection loses nothing.", "unsent words until they are sent or you sign out", "whoever uses your device"),
        ],
        "What is not kept",
        "No addresses of your device (they only slow down guessing, for a minute, in memory), no location, no sound, no pictures, nothing for advertising. No other company's code runs on these pages, and nothing is sent to anybody outside your institution. The technical logs hold no names, codes or texts.",
        "What you can do",
        [
            "Read your record, with marks, reasons and evidence, once it is released.",
            "Download everything that is kept about you, as a file that programs can read.",
            "Ask your institution to correct your name, or to erase it: what you did stays, since it belongs to the others' exercise as well, but no longer under your name.",
        ],
        "Download my data",
        "My record",
        "These data belong to your institution, which runs this platform and answers for it. Ask your teacher or the administrator whom to turn to.",
        "What is kept about you",
        new(
            "Erase the name",
            "The name, the PIN, the student number, the e-mail address and all sign-ins of this person are erased everywhere. Records, marks and what was said stay, under a number. This can't be undone.",
            "I have checked that the institution's rules allow it",
            "Erase the name for good",
            "Tick the box first: this can't be undone.",
            "Staff accounts are shut on the page of users, not here."));

    private static readonly PrivacyTexts Ru = new(
        "Что о вас хранится",
        "Эта платформа учит переговорам, разыгрывая их. Она хранит то, что нужно для обучения и оценивания, и ничего — для кого-либо ещё.",
        "Как долго",
        "Кто видит",
        [
            new("Имя, фамилия и язык", "Чтобы другие знали, кто сидит напротив, а преподаватель — кто что сделал.", "пока учебное заведение не сотрёт их по вашей просьбе", "участники ваших упражнений, преподаватели ваших дисциплин, администраторы"),
            new("Номер студента, адрес электронной почты и группа, если они есть в списке дисциплины", "Чтобы оценка досталась тому, кому она поставлена.", "пока вы в списке", "преподаватели дисциплины, оценивающие, администраторы"),
            new("Что вы говорите, предлагаете, пишете и решаете в упражнении, с указанием времени", "Это и есть само упражнение; при разборе и для оценки к нему возвращаются.", "пока учебное заведение хранит материалы дисциплины; всё записано под номером, а не под именем", "те, кому вы это адресуете, и преподаватели; после упражнения — всё, что открывает для всех сценарий"),
            new("Ваши личные заметки", "Чтобы вы нашли их и на другом устройстве.", "пока хранится упражнение", "во время игры — никто, кроме вас"),
            new("То, что вы проголосовали тайно", "Чтобы никто не проголосовал дважды. Сам выбор хранится отдельно: без имени, времени и порядка.", "пока хранится упражнение", "что вы проголосовали — все; что выбрали — никто. Тот, кто управляет сервером, мог бы узнать это, только пока голосование открыто"),
            new("Ваши ответы на анкету", "Чтобы обучение становилось лучше.", "пока хранится упражнение", "преподаватели; группа видит только средние значения, не менее чем из трёх ответов"),
            new("Оценки, их обоснования и подтверждения", "Для вашего диплома.", "сколько требуют правила учебного заведения", "вы — после объявления; оценивающие и администраторы"),
            new("Что записывают о вас наблюдатели", "Это помогает при разборе и может стать подтверждением оценки.", "пока хранится упражнение", "преподаватели и оценивающие; вы и группа — если преподаватель покажет запись при разборе, но то, что она о вас, — только вы"),
            new("Входы и ваш PIN-код", "Чтобы никто не действовал от вашего имени. PIN-код хранится так, что прочитать его нельзя.", "вход действует 24 часа (у сотрудников — 12) или до выхода", "никто"),
            new("В вашем браузере: cookie для входа, для форм и для языка, а также ещё не отправленные слова", "Чтобы при обрыве связи ничего не пропало.", "неотправленное — пока не будет отправлено или вы не выйдете", "тот, кто пользуется вашим устройством"),
        ],
        "Чего мы не храним",
        "Ни адресов вашего устройства (они лишь на минуту, в оперативной памяти, замедляют подбор кодов), ни местоположения, ни звука, ни изображений, ничего для рекламы. На этих страницах нет кода других компаний, и никому за пределами учебного заведения ничего не отправляется. В технических журналах нет имён, кодов и текстов.",
        "Что вы можете",
        [
            "Прочитать свою ведомость с оценками, обоснованиями и подтверждениями, когда они объявлены.",
            "Скачать всё, что о вас хранится, в виде файла, который читают программы.",
            "Попросить учебное заведение исправить ваше имя или стереть его: сделанное вами останется, ведь это часть упражнения и для других, но уже не под вашим именем.",
        ],
        "Скачать мои данные",
        "Моя ведомость",
        "Эти данные принадлежат вашему учебному заведению, которое ведёт платформу и отвечает за неё. К кому обратиться, подскажет преподаватель или администратор.",
        "Что о вас хранится",
        new(
            "Стереть имя",
            "Имя, PIN-код, номер студента, адрес электронной почты и все входы этого человека стираются везде. Ведомости, оценки и сказанное остаются — под номером. Отменить это нельзя.",
            "Проверено: правила учебного заведения это позволяют",
            "Стереть имя навсегда",
            "Сначала поставьте отметку: отменить это нельзя.",
            "Учётные записи сотрудников закрываются на странице пользователей, а не здесь."));

    private static readonly PrivacyTexts Kk = new(
        "Сіз туралы не сақталады",
        "Бұл платформа келіссөзді ойнау арқылы үйретеді. Ол оқыту мен бағалауға қажет деректерді ғана сақтайды, өзге ешкім үшін ештеңе сақтамайды.",
        "Қанша уақыт",
        "Кім көреді",
        [
            new("Аты-жөніңіз бен тіліңіз", "Өзгелер қарсы алдында кім отырғанын, ал оқытушы кім не істегенін білуі үшін.", "оқу орны сіздің өтінішіңізбен өшіргенге дейін", "жаттығуларыңызға қатысушылар, пәндеріңіздің оқытушылары, әкімшілер"),
            new("Студент нөмірі, электрондық пошта мекенжайы және тобы, егер олар пән тізімінде болса", "Баға өз иесіне жетуі үшін.", "сіз тізімде тұрған кезде", "пән оқытушылары, бағалаушылар, әкімшілер"),
            new("Жаттығуда айтқаныңыз, ұсынғаныңыз, жазғаныңыз және шешкеніңіз, уақытымен бірге", "Жаттығудың өзі осы; талдау кезінде және баға қою үшін оған қайта оралады.", "оқу орны пән материалдарын сақтаған мерзімде; бәрі аты-жөніңізбен емес, нөмірмен жазылады", "сіз арнаған адамдар мен оқытушылар; жаттығудан кейін — сценарий бәріне ашатын нәрселер"),
            new("Жеке жазбаларыңыз", "Оларды басқа құрылғыдан да табуыңыз үшін.", "жаттығу сақталған мерзімде", "ойын кезінде — сізден басқа ешкім"),
            new("Жасырын дауыс бергеніңіз", "Ешкім екі рет дауыс бермеуі үшін. Таңдаудың өзі бөлек сақталады: атсыз, уақытсыз, ретсіз.", "жаттығу сақталған мерзімде", "дауыс бергеніңізді — бәрі; нені таңдағаныңызды — ешкім. Серверді басқаратын адам мұны тек дауыс беру ашық тұрғанда ғана біле алар еді"),
            new("Сауалнамаға берген жауаптарыңыз", "Оқыту жақсара түсуі үшін.", "жаттығу сақталған мерзімде", "оқытушылар; топ кемінде үш жауаптан шыққан орташа мәндерді ғана көреді"),
            new("Бағалар, олардың негіздемесі мен дәлелдері", "Дипломыңыз үшін.", "оқу орнының ережелері талап еткен мерзімде", "жарияланғаннан кейін — өзіңіз; бағалаушылар мен әкімшілер"),
            new("Бақылаушылардың сіз туралы жазғандары", "Бұл талдауға көмектеседі және бағаның дәлелі бола алады.", "жаттығу сақталған мерзімде", "оқытушылар мен бағалаушылар; оқытушы талдауда көрсетсе — сіз және топ, бірақ оның сіз туралы екенін тек сіз көресіз"),
            new("Кірулеріңіз бен PIN-кодыңыз", "Ешкім сіздің атыңыздан әрекет етпеуі үшін. PIN-код оқуға келмейтін түрде сақталады.", "кіру 24 сағат (қызметкерлерде — 12) немесе шыққаныңызға дейін жарамды", "ешкім"),
            new("Браузеріңізде: кіруге, пішіндерге және тілге арналған cookie файлдары, сондай-ақ әлі жіберілмеген сөздер", "Байланыс үзілгенде ештеңе жоғалмауы үшін.", "жіберілмегені — жіберілгенге немесе сіз шыққанға дейін", "құрылғыңызды пайдаланатын адам"),
        ],
        "Не сақталмайды",
        "Құрылғыңыздың мекенжайы (ол тек бір минутқа, жедел жадта, кодты болжап табуды баяулатады), орналасқан жеріңіз, дыбыс, сурет, жарнамаға арналған ештеңе сақталмайды. Бұл беттерде өзге компаниялардың коды жоқ, оқу орнынан тыс ешкімге ештеңе жіберілмейді. Техникалық журналдарда аты-жөн, код, мәтін болмайды.",
        "Сіз не істей аласыз",
        [
            "Жарияланғаннан кейін бағалары, негіздемелері мен дәлелдері бар өз ведомосіңізді оқу.",
            "Сіз туралы сақталғанның бәрін бағдарламалар оқи алатын файл ретінде жүктеп алу.",
            "Оқу орнынан аты-жөніңізді түзетуді немесе өшіруді сұрау: істегеніңіз қалады, өйткені ол өзгелердің де жаттығуы, бірақ енді сіздің атыңызбен емес.",
        ],
        "Деректерімді жүктеп алу",
        "Менің ведомосім",
        "Бұл деректер платформаны жүргізетін және ол үшін жауап беретін оқу орныңызға тиесілі. Кімге жүгіну керегін оқытушыңыз немесе әкімші айтады.",
        "Сіз туралы не сақталады",
        new(
            "Аты-жөнін өшіру",
            "Бұл адамның аты-жөні, PIN-коды, студент нөмірі, электрондық пошта мекенжайы және барлық кірулері барлық жерден өшіріледі. Ведомостер, бағалар және айтылғандар нөмірмен қалады. Мұны қайтару мүмкін емес.",
            "Оқу орнының ережелері бұған рұқсат ететіні тексерілді",
            "Аты-жөнін біржола өшіру",
            "Алдымен белгі қойыңыз: мұны қайтару мүмкін емес.",
            "Қызметкерлердің есептік жазбалары мұнда емес, пайдаланушылар бетінде жабылады."));
}

/// <summary>One kind of data.</summary>
internal sealed record KeptText(string What, string Why, string HowLong, string WhoSees);

/// <summary>Erasing a name.</summary>
internal sealed record EraseTexts(string Title, string Text, string Checked, string Button, string NotChecked, string StaffElsewhere);
