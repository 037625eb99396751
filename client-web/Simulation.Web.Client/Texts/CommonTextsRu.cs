using Simulation.Domain;

namespace Simulation.Web.Client.Texts;

internal sealed class CommonTextsRu : CommonTexts
{
    protected override Language Language => Language.Ru;

    public override string Menu => "Меню";

    public override string LanguageLabel => "Язык";

    public override string Theme => "Оформление";

    public override string ThemeAuto => "Как на устройстве";

    public override string ThemeLight => "Светлое";

    public override string ThemeDark => "Тёмное";

    public override string SkipToContent => "Перейти к содержанию";

    public override string SignOut => "Выйти";

    public override string SignIn => "Войти";

    public override string Live => "Связь есть";

    public override string Connecting => "Соединяемся…";

    public override string Reconnecting(string time) => $"Соединяемся снова… {time}";

    public override string SignedOut => "Вы вышли из системы";

    public override string SignedOutBody => "Войдите снова или зайдите по коду; написанное сохранено на этом устройстве.";

    public override string OfflineTitle => "Сеть пропала – продолжайте работать";

    public override string OfflineBody => "Всё, что вы делаете, хранится на этом устройстве и уйдёт само, как только связь вернётся.";

    public override string StaleFacts(string time) => $"данные {time} назад";

    public override string NotSentYet => "Ещё не отправлено";

    public override string OnItsWay => "отправляется";

    public override string TakeBack => "Отменить";

    public override string Yes => "Да";

    public override string No => "Нет";

    public override string Cancel => "Отмена";

    public override string Send => "Отправить";

    public override string Sending => "Отправляем…";

    public override string Save => "Сохранить";

    public override string Saved => "Сохранено";

    public override string Saving => "Сохраняем…";

    public override string Back => "Назад";

    public override string Retry => "Повторить";

    public override string Search => "Поиск";

    public override string Found(int n) => N(n, "место найдено", "места найдено", "мест найдено");

    public override string Show => "Показать";

    public override string Hide => "Скрыть";

    public override string Print => "Печать";

    public override string Dismiss => "Понятно";

    public override string Open => "Открыть";

    public override string Everyone => "Все";

    public override string ShowAsTable => "Показать таблицей";

    public override string ShowAsChart => "Показать диаграммой";

    public override string Loading => "Загружаем…";

    public override string ErrorTitle => "Не удалось загрузить";

    public override string ErrorBody => "Ничего не потеряно. Проверьте связь и попробуйте ещё раз.";

    public override string NotFoundTitle => "Здесь нет вашего места";

    public override string NotFoundBody => "Страницы нет, или вас пересадили. Вернитесь в зал ожидания: там видно, где ваше место.";

    public override string ReadOnly => "Закрыто: всё можно читать, ничего нельзя менять.";

    public override string You => "вы";

    public override string Secretariat => "Секретариат";

    public override string Confidential => "Конфиденциально";

    public override string OnlyYourDelegation => "Видит только ваша делегация";

    public override string Lobby => "Зал ожидания";

    public override string TableNumber(int n) => $"Стол {n}";

    public override string Points(int n) => N(n, "балл", "балла", "баллов");

    public override string Reservation => "Резервное значение";

    public override string Aspiration => "Цель";

    public override string Maximum => "Максимум";

    public override string Issue => "Вопрос";

    public override string Option => "Вариант";

    public override string Delegation => "Делегация";

    public override string People(int n) => N(n, "человек", "человека", "человек");

    public override string TimeLeft => "осталось";

    public override string TimeUp => "время вышло";

    public override string Paused => "Пауза";

    public override string Planned => "Ещё не открыто";

    public override string Running => "Идёт";

    public override string Closed => "Закрыто";

    public override string Connected => "на связи";

    public override string NotConnected => "нет связи";

    public override string UnknownPerson => "Участник";

    public override string Keyboard => "Клавиатура";

    public override string ContentLanguage(string language) => $"Кейс показан на языке: {language}; на вашем языке его нет.";

    public override string Automated => "автомат";
}
