package wms.shared.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import wms.shared.Refusal;

/** What is printed is read again as the same, and nothing that a scanner may send does anything but be understood or refused by name. */
class ElementStringPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String CHARACTERS = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  @Property void printedRawItIsReadAsTheSame(@ForAll("codes") ElementString code) {
    assertThat(read(code.raw())).isEqualTo(code);
    assertThat(read("]d2" + code.raw().substring(1))).isEqualTo(code);
    assertThat(read(code.fixedFirst().raw())).isEqualTo(code);
  }

  @Property void printedForPeopleItIsReadAsTheSame(@ForAll("codes") ElementString code) { assertThat(read(code.human())).isEqualTo(code); }

  @Property void printedAsALinkItIsReadAsTheSame(@ForAll("codes") ElementString code) { assertThat(read(code.link("https://id.example.org/stock"))).isEqualTo(code); }

  @Property void separatorsStandOnlyWhereSomethingFollowsAnOpenEnd(@ForAll("codes") ElementString code) {
    long open = code.elements().stream().limit(code.elements().size() - 1).filter(element -> !element.ai().endsByItself()).count();
    assertThat(code.raw().chars().filter(c -> c == RawForm.FNC1).count()).isEqualTo(1 + open);
  }

  @Property(tries = 3000) void garbageIsRefusedByName(@ForAll("garbage") String scanned) {
    assertThatCode(() -> {
      try {
        read(scanned);
      } catch (Refusal refusal) {
        assertThat(refusal.reason()).isInstanceOf(Gs1Reason.class);
      }
    }).doesNotThrowAnyException();
  }

  @Property void whatIsReadFromGarbageCanBePrinted(@ForAll("garbage") String scanned) {
    ElementString code;
    try {
      code = read(scanned);
    } catch (Refusal refused) {
      return;
    }
    assertThat(read(code.raw())).isEqualTo(code);
    assertThat(read(code.human())).isEqualTo(code);
  }

  @Provide Arbitrary<ElementString> codes() { return Arbitraries.oneOf(items(), units()); }

  @Provide Arbitrary<String> garbage() {
    Arbitrary<String> chars = Arbitraries.strings().withChars("()]^|{}GS\u001D01172371032/?&=%;# +\\hC1d2批٣").ofMaxLength(40);
    Arbitrary<String> broken = Combinators.combine(codes(), Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 60), Arbitraries.chars().all())
        .as((code, form, at, c) -> spoilt(form == 0 ? code.raw() : form == 1 ? code.human() : code.link("https://x.example"), at, c));
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), chars, broken, chars.map(tail -> "https://x.example/01/09521234543213/" + tail), chars.map(tail -> "(01)09521234543213" + tail));
  }

  private static String spoilt(String text, int at, char c) {
    int place = Math.min(at, text.length());
    return text.substring(0, place) + c + text.substring(Math.min(text.length(), place + at % 2));
  }

  private static Arbitrary<ElementString> items() {
    return Combinators.combine(key(Ai.GTIN, 14), details()).as((item, details) -> together(List.of(item), details));
  }

  private static Arbitrary<ElementString> units() {
    Arbitrary<Element> counts = Arbitraries.integers().between(1, 99_999_999).map(count -> Element.of(Ai.COUNT, String.valueOf(count)));
    return Combinators.combine(key(Ai.SSCC, 18), key(Ai.CONTENT, 14), counts, details()).as((unit, content, count, details) -> together(List.of(unit, content, count), details));
  }

  private static Arbitrary<List<Element>> details() {
    Arbitrary<Element> texts = Combinators.combine(Arbitraries.of(Ai.LOT, Ai.SERIAL, Ai.CUSTOMER_PART, Ai.INTERNAL_91), Arbitraries.strings().withChars(CHARACTERS).ofMinLength(1).ofMaxLength(20)).as(Element::of);
    Arbitrary<Element> dates = Combinators.combine(Arbitraries.of(Ai.PRODUCED, Ai.BEST_BEFORE, Ai.EXPIRY), Arbitraries.integers().between(-17_000, 18_000))
        .as((ai, days) -> Element.of(ai, TODAY.plusDays(days), TODAY));
    Arbitrary<Element> weights = Combinators.combine(Arbitraries.integers().between(0, 999_999), Arbitraries.integers().between(0, 5))
        .as((digits, decimals) -> Element.of(Ai.NET_KG, BigDecimal.valueOf(digits, decimals)));
    return Arbitraries.oneOf(texts, dates, weights).list().ofMaxSize(6).uniqueElements(Element::key);
  }

  private static Arbitrary<Element> key(Ai ai, int length) {
    return Arbitraries.strings().numeric().ofLength(length - 1).map(body -> Element.of(ai, body + CheckDigit.of(body)));
  }

  private static ElementString together(List<Element> first, List<Element> then) {
    List<Element> all = new ArrayList<>(first);
    all.addAll(then);
    return ElementString.of(all);
  }

  private static ElementString read(String text) { return ElementString.read(text, TODAY); }
}
