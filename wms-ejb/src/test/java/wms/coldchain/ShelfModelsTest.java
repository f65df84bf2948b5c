package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.usecase.KeepShelfModels;
import wms.coldchain.usecase.ShelfModelBook;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.Contains;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Names;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Wired;

/** Quality control says how goods age. */
class ShelfModelsTest extends DatabaseTest {
  private static final Actor QA = new Actor("qa", "Gulnar", "test", Map.of("*", Set.of(Right.SEE, Right.DECIDE_HOLD)));
  private static final Actor QA_OF_ONE_HOUSE = new Actor("zhao", "Zhao", "test", Map.of("CJ", Set.of(Right.SEE, Right.DECIDE_HOLD)));
  private static final Actor CLERK = new Actor("clerk", "Clerk", "test", Map.of("*", Set.of(Right.ADMINISTER)));
  private final Fired<Object> told = Fired.event();
  private KeepShelfModels keep;
  private ShelfModelBook book;

  @BeforeEach void materials() {
    Wired house = new Wired(entities, sql, Clock.systemUTC()).with(Event.class, told);
    keep = house.bean(KeepShelfModels.class);
    book = house.bean(ShelfModelBook.class);
    transacted(() -> Warehouse.furnish(sql));
  }

  @Test void aModelIsMadeForSeveralMaterials() {
    ShelfModelView made = add("DAIRY", facts("14", "MILK", "LAMB"));
    assertThat(made.materialCodes()).containsExactly("LAMB", "MILK");
    assertThat(made.ageing()).isEqualTo(facts("14").ageing());
    assertThat(book.after("", Contains.text(""), "MILK", null, 10)).containsExactly(made);
    assertThat(book.after("", Contains.text(""), "TENT", null, 10)).isEmpty();
    assertThat(told.events()).contains(new ShelfModelsChanged(Set.of("LAMB", "MILK")));
    assertRefused(() -> add("DAIRY", facts("14")), ColdchainReason.MODEL_EXISTS);
  }

  @Test void aChangeIsToldWithWhatWasBefore() {
    add("DAIRY", facts("14", "MILK"));
    ShelfModelView changed = transacted(() -> keep.change("DAIRY", facts("15", "LAMB"), 1, CLERK));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.materialCodes()).containsExactly("LAMB");
    assertThat(told.events()).as("what is no longer reckoned by it is looked at too").contains(new ShelfModelsChanged(Set.of("LAMB", "MILK")));
    Deed deed = deeds().get(1);
    assertThat(deed.action()).isEqualTo("coldchain.shelf-model.changed");
    assertThat(deed.details()).hasEntrySatisfying("before", facts -> assertThat((Map<String, Object>) facts).containsEntry("materials", List.of("MILK")));
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> keep.change("DAIRY", facts("16"), 1, QA))).kind()).isEqualTo(Refusal.Kind.STALE);
  }

  @Test void aMaterialGoesOverFromOneModelToAnother() {
    add("DAIRY", facts("14", "MILK", "LAMB"));
    add("MEAT", facts("10", "LAMB"));
    assertThat(book.model("DAIRY").materialCodes()).containsExactly("MILK");
    assertThat(book.model("DAIRY").version()).as("whoever looks at it sees something old").isEqualTo(2);
  }

  @Test void aModelInUseIsNotRetired() {
    add("DAIRY", facts("14", "MILK"));
    assertRefused(() -> keep.retire("DAIRY", true, 1, QA), ColdchainReason.MODEL_IN_USE);
    transacted(() -> keep.change("DAIRY", facts("14"), 1, QA));
    assertThat(transacted(() -> keep.retire("DAIRY", true, 2, QA)).retiredAt()).isNotNull();
    assertRefused(() -> keep.change("DAIRY", facts("14", "MILK"), 3, QA), ColdchainReason.MODEL_RETIRED);
    assertThat(transacted(() -> keep.retire("DAIRY", false, 3, QA)).retiredAt()).isNull();
    assertThat(deeds()).extracting(Deed::action).endsWith("coldchain.shelf-model.retired", "coldchain.shelf-model.putBack");
  }

  @Test void onlyWhoDecidesEverywhereSaysHowGoodsAge() {
    assertThatThrownBy(() -> keep.add("DAIRY", facts("14"), QA_OF_ONE_HOUSE)).hasMessageContaining("NOT_ALLOWED");
    add("DAIRY", facts("14"));
    assertThatThrownBy(() -> keep.change("DAIRY", facts("14"), 1, QA_OF_ONE_HOUSE)).hasMessageContaining("NOT_ALLOWED");
    assertThatThrownBy(() -> keep.retire("DAIRY", true, 1, QA_OF_ONE_HOUSE)).hasMessageContaining("NOT_ALLOWED");
  }

  @Test void everyBadFieldIsNamed() {
    assertThat(pointers(() -> keep.add("NO SPACE", facts("14"), QA))).containsExactly("/code");
    assertThat(pointers(() -> keep.add("DAIRY", new ShelfModelFacts(null, null, null), QA))).containsExactly("/names/zh", "/names/en", "/ageing");
    assertThat(pointers(() -> transacted(() -> keep.add("DAIRY", facts("0"), QA)))).containsExactly("/ageing/lifeDays");
    assertThat(pointers(() -> transacted(() -> keep.add("DAIRY", facts("14", "MILK", "NOBODY"), QA)))).containsExactly("/materials");
    assertThat(book.seek("DAIRY")).as("nothing is half done").isEmpty();
  }

  @Test void theyAreFoundPageByPage() {
    for (String code : List.of("A", "B", "C")) add(code, facts("14"));
    transacted(() -> keep.retire("B", true, 1, QA));
    assertThat(book.after("", Contains.text(""), null, false, 10)).extracting(ShelfModelView::code).containsExactly("A", "C");
    assertThat(book.after("A", Contains.text(""), null, null, 1)).extracting(ShelfModelView::code).containsExactly("B");
    assertThat(book.after("", Contains.text("b"), null, true, 10)).extracting(ShelfModelView::code).containsExactly("B");
  }

  private ShelfModelView add(String code, ShelfModelFacts facts) { return transacted(() -> keep.add(code, facts, QA)); }

  private static ShelfModelFacts facts(String days, String... materials) {
    return new ShelfModelFacts(Names.of("奶", "Dairy"), Ageing.of(new BigDecimal(days), BigDecimal.valueOf(4), null, null, "0=3;10=2.5"), List.of(materials));
  }

  private List<Deed> deeds() { return told.events().stream().filter(Deed.class::isInstance).map(Deed.class::cast).toList(); }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static List<String> pointers(Runnable work) { return catchThrowableOfType(Refusal.class, work::run).fields().stream().map(Refusal.Field::pointer).toList(); }
}
