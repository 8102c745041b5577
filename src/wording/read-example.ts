/** Sentences of our own with one find of each kind, and a figure in brackets that differs. */
export const READ_EXAMPLE: Readonly<Record<'en' | 'ru', string>> = {
  en: 'The person arrested on 3 November 2026 shall be released if the request is not received within forty (30) days. Extradition is granted for offences punishable by deprivation of liberty for at least one year. The answer is given no later than two weeks after the request.',
  ru: 'Лицо, задержанное 3 ноября 2026 года, освобождается, если запрос не поступит в течение сорока (30) суток. Выдача производится за деяния, наказуемые лишением свободы на срок не менее одного года. Ответ даётся не позднее двух недель после запроса.',
};
