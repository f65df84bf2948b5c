package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Goods come to the cold store: a lorry is unloaded, what came is put beside what was announced, and everything finds its place. */
final class ArrivingGoods {
  private final Window window;

  ArrivingGoods(Window window) {
    this.window = window;
  }

  void aLorryArrives() {
    window.open("arrivals?facility=CJ-CS");
    assertThat(window.see("dock-day")).containsText("ASN-2601");
    window.picturesNearAndFar("arrivals");
    window.open("arrivals/ASN-2601");
    window.see("notice-arrive").click();
    assertThat(window.see("notice-state")).hasAttribute("data-state", "ARRIVED");
    window.picturesNearAndFar("arrival");
  }

  void itIsUnloaded() {
    window.open("arrivals/ASN-2601");
    window.see("notice-unload").click();
    window.see("pick-line").first().click();
    window.fill("unload-lot", "BE260901");
    window.fill("unload-amount", "1270");
    window.fill("unload-probe", "9.5");
    window.see("grade-A").click();
    window.choose("pick-zone", "CJ-CS-B2");
    window.see("unload-next").click();
    assertThat(window.see("problem")).hasAttribute("data-code", "GOODS_TOO_WARM");
    window.pictures("unload-refused");
    window.fill("unload-probe", "2.5");
    window.see("unload-next").click();
    assertThat(window.see("unloaded")).isVisible();
  }

  void aCrateIsSentBack() {
    window.see("pick-line").first().click();
    window.fill("unload-amount", "10");
    window.see("grade-REFUSED").click();
    window.choose("unload-cause", "压坏");
    window.see("unload-next").click();
    assertThat(window.see("unloaded")).containsText("拒收");
  }

  void whatCameIsPutBesideWhatWasAnnounced() {
    window.open("arrivals/ASN-2601");
    window.see("notice-close").click();
    window.see("dialog-act").click();
    assertThat(window.see("notice-state")).hasAttribute("data-state", "CLOSED");
    assertThat(window.see("discrepancy-row").first()).containsText("10");
    window.picturesNearAndFar("discrepancies");
  }

  void theGoodsFindTheirPlace() {
    window.open("put-away?facility=CJ-CS");
    Locator beef = window.see("putaway-row").filter(new Locator.FilterOptions().setHasText("BE260901"));
    assertThat(beef).isVisible();
    window.picturesNearAndFar("put-away");
    beef.getByTestId("find-place").click();
    window.see("place-choice").first().click();
    window.picturesNearAndFar("find-place");
    window.see("put-there").click();
    assertThat(window.see("putaway-row").filter(new Locator.FilterOptions().setHasText("BE260901"))).hasCount(0);
    window.open("zones/CJ-CS-B2/bins");
    window.see("bin").filter(new Locator.FilterOptions().setHasText("%")).first().click();
    window.picturesNearAndFar("bins");
  }

  void aPalletIsMade() {
    window.open("units");
    window.see("unit-new").click();
    window.choose("pick-facility", "(CJ-CS)");
    window.choose("pick-zone", "CJ-CS-B2");
    window.see("dialog-act").click();
    assertThat(window.see("unit-place")).hasText("CJ-CS-B2");
    window.see("unit-close").click();
    assertThat(window.see("unit-put")).hasCount(0);
    window.picturesNearAndFar("unit");
    window.open("units");
    assertThat(window.see("unit-row").first()).isVisible();
    window.picturesNearAndFar("units");
  }
}
