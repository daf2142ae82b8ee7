package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences written for this test in the languages that news comes in. */
class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The bridge will be closed for three months, and it is not known who will pay for it.",
        "de | Die Brücke wird für drei Monate geschlossen, und es ist nicht klar, wer das zahlt.",
        "fr | Le pont sera fermé pendant trois mois et on ne sait pas qui va payer pour les travaux.",
        "es | El puente estará cerrado por tres meses y no se sabe quién va a pagar las obras.",
        "it | Il ponte sarà chiuso per tre mesi e non si sa chi pagherà per i lavori della ditta.",
        "pt | A ponte não vai abrir por três meses e não se sabe quem vai pagar as obras do rio.",
        "nl | De brug is voor drie maanden dicht en het is niet bekend wie er voor zal betalen.",
        "sv | Bron är stängd i tre månader och det är inte känt vem som ska betala för den.",
        "pl | Most jest zamknięty na trzy miesiące i nie wiadomo, kto za to po prostu zapłaci.",
        "ru | Мост будет закрыт на три месяца, и не известно, кто за это заплатит после этого.",
        "tr | Köprü üç ay kapalı olacak ve bu iş için kimin ne kadar para verdiği daha belli değil.",
        "ja | 橋は三か月間閉鎖される予定で、費用を誰が払うかはまだ分かっていない。",
        "zh | 大桥将关闭三个月，费用由谁承担尚不清楚。",
        "ko | 다리는 석 달 동안 폐쇄되며 누가 비용을 낼지는 알려지지 않았다.",
        "ar | سيغلق الجسر لمدة ثلاثة أشهر ولا يعرف من سيدفع ثمن ذلك."
      })
  void areToldApart(String language, String sentence) {
    assertThat(Languages.of(sentence, "")).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en", "nb-NO, no", "'', und", "DE, de"})
  void whatThePageDeclaresDecidesWhereThereAreTooFewWords(String declared, String language) {
    assertThat(Languages.of("Velm 2024", declared)).isEqualTo(language);
  }
}
