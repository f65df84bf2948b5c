package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Mutton comes warm from the slaughterhouse: it is cooled, nobody gets it into the cold room before, and then it finds its place. */
final class CoolingDown {
  private static final String CHILLER = "ML-PC-R1";
  private static final String LOT = "lots/MUTTON-CH-02";
  private final Window window;

  CoolingDown(Window window) {
    this.window = window;
  }

  void whatCannotBeReachedIsRefused() {
    window.open("precooling");
    window.picturesNearAndFar("precooling");
    chiller().getByTestId("start-open").click();
    window.fill("start-pulp", "18");
    window.see("start-more").click();
    window.fill("start-target", "-5");
    window.see("dialog-act").click();
    assertThat(window.see("dialog").getByTestId("problem")).hasAttribute("data-code", "TARGET_UNREACHABLE");
    window.pictures("precooling-refused");
  }

  void coolingBegins() {
    window.fill("start-target", "");
    window.see("dialog-act").click();
    assertThat(window.see("job-chart")).isVisible();
  }

  void theProbeIsRead() {
    window.see("probe-open").click();
    window.fill("probe-read", "14.2");
    window.see("dialog-act").click();
    assertThat(window.see("pulp")).containsText("14.2");
    window.picturesNearAndFar("precooling-job");
  }

  void nobodyMovesItMeanwhile() {
    String job = window.page().url();
    window.open(LOT);
    move();
    assertThat(window.see("dialog").getByTestId("problem")).hasAttribute("data-code", "GOODS_STILL_COOLING");
    window.pictures("still-cooling");
    window.page().navigate(job);
  }

  void itIsDoneWhenItIsCold() {
    window.see("finish-open").click();
    window.fill("finish-probe", "9.5");
    assertThat(window.see("finish-warm")).isVisible();
    assertThat(window.see("dialog-act")).isDisabled();
    window.fill("finish-probe", "2.4");
    window.see("dialog-act").click();
    assertThat(window.see("finish-open")).hasCount(0);
    window.picturesNearAndFar("precooling-done");
  }

  void itFindsItsPlace() {
    window.open(LOT);
    move();
    assertThat(window.see("dialog")).hasCount(0);
    assertThat(window.see("stock-row").first()).containsText("ML-PC-B1");
  }

  private void move() {
    window.see("move-open").first().click();
    window.choose("pick-zone", "ML-PC-B1");
    window.fill("move-quantity", "1300");
    window.see("dialog-act").click();
  }

  private Locator chiller() { return window.page().locator("[data-testid='precooler'][data-key='" + CHILLER + "']"); }
}
