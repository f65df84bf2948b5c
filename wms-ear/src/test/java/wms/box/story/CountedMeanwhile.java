package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;

/** A room is counted while goods are fetched from it: nothing is closed, and what left after the count is no difference. */
final class CountedMeanwhile {
  /** What lies in the room before anything is fetched: kilograms, and pieces where they are counted. */
  private static final Map<String, String[]> THERE = Map.of(
    "MUT260105", new String[] {"4200"}, "MUT260221", new String[] {"1300"}, "LMB260311", new String[] {"1246.5", "62"}, "LMB260312", new String[] {"388.2", "19"});
  private final Window lead;
  private final Window counter;

  CountedMeanwhile(Window lead, Window counter) {
    this.lead = lead;
    this.counter = counter;
  }

  void aCountIsOpened() {
    lead.open("counts");
    lead.see("count-new").click();
    lead.choose("count-facility", "(ML-PC)");
    lead.choose("count-zones", "ML-PC-B1");
    lead.page().keyboard().press("Escape");
    lead.see("dialog-act").click();
    assertThat(lead.see("line-row").first()).isVisible();
    lead.picturesNearAndFar("count-open");
  }

  void everyBinIsCounted() {
    counter.handheld();
    counter.open("counts");
    counter.page().navigate(lead.page().url());
    counter.see("count-start").click();
    assertThat(counter.see("sheet-lot")).isVisible();
    counter.pictures("count-360");
    int lines = lead.see("line-row").count();
    for (int line = 0; line < lines; line++) count(THERE.get(counter.see("sheet-lot").innerText()));
    assertThat(counter.see("sheet-done")).isVisible();
  }

  void whatWasFetchedSinceIsNoDifference() {
    lead.page().reload();
    assertThat(lead.see("line-row").filter(new Locator.FilterOptions().setHasText("LMB260311"))).containsText("1,246.5");
    lead.see("count-approve").click();
    assertThat(lead.see("approve-effects")).hasCount(0);
    lead.fill("approve-comment", "盘点时有出库");
    lead.fill("approve-typed", lead.see("page-title").innerText());
    lead.see("dialog-act").click();
    assertThat(lead.see("dialog")).hasCount(0);
    lead.picturesNearAndFar("count-approved");
    lead.open("lots/LAMB-CARC-01");
    assertThat(lead.see("stock-row").filter(new Locator.FilterOptions().setHasText("ML-PC-B1-02"))).containsText("1,000.1");
  }

  private void count(String[] amounts) {
    String lot = counter.see("sheet-lot").innerText();
    for (String amount : amounts) {
      counter.page().keyboard().type(amount);
      assertThat(counter.see("sheet-typed")).containsText(amount);
      counter.see("sheet-next").click();
    }
    assertThat(counter.page().getByTestId("sheet-lot").filter(new Locator.FilterOptions().setHasText(lot))).hasCount(0);
  }
}
